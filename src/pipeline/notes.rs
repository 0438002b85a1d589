//! The notes in the margins of printed sheets.

use serde_json::json;
use typst::layout::Frame;

use crate::diagnostic::Report;
use crate::locale::{Language, Run, Values, runs};
use crate::paper::Flip;
use crate::plan::Job;
use crate::sheet::{Imposition, Notes, note_width};
use crate::stock::Stock;
use crate::template::Layout;
use crate::typeset::{Base, typeset_notes};

/// Width of a note in millimetres, if no tick is in its way: on a booklet it must end before the fold.
const WIDTH: f64 = 186.0;
const WIDTH_OF_HALF: f64 = 130.0;

/// One note for each sheet of an imposition, and the numbers of a poster's tiles where it has a plan.
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
) -> Result<Notes, Report> {
    let language = &stock.locale(&job.language)?.language;
    let notes = on_sheets(stock, job, &format!("margin-{}", layout.id()), facts, imposition)?;
    let width = note_width(imposition, if layout == Layout::Booklet { WIDTH_OF_HALF } else { WIDTH });
    let mut data = data(stock, language, width, &notes);
    data["numbers"] = (1..=imposition.plan.len()).map(|tile| tile.to_string()).collect();
    let mut margin = typeset_notes(base, job, data)?;
    let numbers = margin.split_off(imposition.sheets.len().min(margin.len()));
    Ok(Notes { margin, numbers })
}

/// The name of an ink for the margin of each of its sheets; the values say which ink.
///
/// # Errors
/// What the locale lacks.
pub(super) fn names_of_inks(
    base: &Base,
    stock: &Stock,
    job: &Job,
    values: &Values,
    imposition: &Imposition,
) -> Result<Vec<Frame>, Report> {
    let language = &stock.locale(&job.language)?.language;
    let notes = on_sheets(stock, job, "margin-riso", values, imposition)?;
    typeset_notes(base, job, data(stock, language, WIDTH, &notes))
}

/// A message on each sheet.
fn on_sheets(stock: &Stock, job: &Job, id: &str, facts: &Values, imposition: &Imposition) -> Result<Vec<Vec<Run>>, Report> {
    let note = |index| Ok(runs(&stock.text(&job.language, id, &values(facts.clone(), index, imposition))?));
    (0..imposition.sheets.len()).map(note).collect()
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
        "lang": language.lang(),
        "region": language.region(),
        "dir": language.direction,
        "fonts": language.fonts,
        "look": "black",
        "palette": stock.palette,
        "voice": stock.voice(),
        "notes": notes,
        "numbers": [],
    })
}

fn values(facts: Values, index: usize, imposition: &Imposition) -> Values {
    let (tile, columns) = (imposition.tile(index), imposition.columns);
    let simplex = imposition.flip == Flip::Simplex;
    let side = if simplex {
        "only"
    } else if index.is_multiple_of(2) {
        "front"
    } else {
        "back"
    };
    facts
        .with("full_size", 100_usize)
        .with("side", side)
        .with("flip", imposition.flip.id())
        .with("leaf", if simplex { index } else { index / 2 } + 1)
        .with("blanks", imposition.blanks)
        .with("tile", tile)
        .with("tiles", imposition.tiles())
        .with("row", tile.saturating_sub(1) / columns + 1)
        .with("column", tile.saturating_sub(1) % columns + 1)
}
