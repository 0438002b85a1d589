//! The notes in the margins of printed sheets.

use serde_json::json;
use typst::layout::Frame;

use crate::diagnostic::Report;
use crate::locale::{Language, Run, Values, runs};
use crate::plan::Job;
use crate::sheet::Imposition;
use crate::stock::Stock;
use crate::template::Layout;
use crate::typeset::{Base, typeset_notes};

/// Width of a note in millimetres: on a booklet it must end before the fold.
const WIDTH: f64 = 186.0;
const WIDTH_OF_HALF: f64 = 130.0;

/// One note for each sheet of an imposition.
///
/// # Errors
/// What the locale lacks.
pub(super) fn typeset(
    base: &Base,
    stock: &Stock,
    job: &Job,
    facts: &Values,
    layout: Layout,
    imposition: &Imposition,
) -> Result<Vec<Frame>, Report> {
    let language = &stock.locale(&job.language)?.language;
    let mut notes = Vec::new();
    for index in 0..imposition.sheets.len() {
        let values = values(facts.clone(), index, imposition);
        notes.push(runs(&stock.text(&job.language, &format!("margin-{}", layout.id()), &values)?));
    }
    let width = if layout == Layout::Booklet { WIDTH_OF_HALF } else { WIDTH };
    typeset_notes(base, job, data(stock, language, width, &notes))
}

/// The line in the slug of every page: which document of which edition the plates are for.
///
/// # Errors
/// What the locale lacks.
pub(super) fn slug_lines(base: &Base, stock: &Stock, job: &Job, facts: &Values, pages: usize) -> Result<Vec<Frame>, Report> {
    let locale = stock.locale(&job.language)?;
    let values = facts
        .clone()
        .with("document", stock.text(&job.language, &format!("{}-name", job.document), facts)?)
        .with("fund", job.fund.as_str())
        .with("departement", job.departement.as_str())
        .with("language", job.language.as_str())
        .with("edition", locale.day(stock.campaign.edition.unwrap_or(stock.today)))
        .with("pages", pages);
    let mut notes = Vec::new();
    for page in 1..=pages {
        notes.push(runs(&stock.text(&job.language, "margin-slug", &values.clone().with("page", page))?));
    }
    typeset_notes(base, job, data(stock, &locale.language, WIDTH_OF_HALF, &notes))
}

fn data(stock: &Stock, language: &Language, width: f64, notes: &[Vec<Run>]) -> serde_json::Value {
    json!({
        "width": width,
        "language": language.code,
        "fonts": language.fonts,
        "look": "black",
        "palette": stock.palette,
        "voice": stock.voice().1,
        "notes": notes,
    })
}

fn values(facts: Values, index: usize, imposition: &Imposition) -> Values {
    let tiles = imposition.sheets.len();
    // Tiles come row by row: those of the first row share its top.
    let columns = imposition.sheets.iter().filter(|cells| cells.first().is_some_and(|cell| cell.window[1] == 0.0)).count().max(1);
    facts
        .with("full_size", 100_usize)
        .with("side", if index.is_multiple_of(2) { "front" } else { "back" })
        .with("leaf", index / 2 + 1)
        .with("tile", index + 1)
        .with("tiles", tiles)
        .with("row", index / columns + 1)
        .with("column", index % columns + 1)
}
