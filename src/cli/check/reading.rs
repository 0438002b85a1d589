//! How easily the French sheets read: a table, the worst first, and what is harder than it should be.

use crate::cli::terminal::{Terminal, table};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::locale::Values;
use crate::pipeline::{self, Reading};
use crate::plan::Plan;
use crate::readability::{Measure, SHORT, Sentence, sentences};
use crate::stock::Stock;
use crate::template::Kind;

/// The least score of a sheet on rights (Flesch's « standard », which Kandel and Moles keep).
const AIM: f64 = 60.0;

/// How one sheet reads.
pub(super) struct Sheet {
    name: String,
    language: String,
    /// The score it should have; opinions are their authors' own.
    aim: Option<f64>,
    score: f64,
    measure: Measure,
    /// The most words that a sentence has.
    longest: usize,
    hardest: Found,
    short: Vec<Found>,
}

/// A sentence and where its message stands.
struct Found {
    sentence: Sentence,
    place: Option<Place>,
}

impl Found {
    fn score(&self) -> f64 {
        Measure::from(&self.sentence).score().unwrap_or(f64::INFINITY)
    }
}

/// The sheets of a plan that have sentences, the worst first.
///
/// # Errors
/// What the locale lacks.
pub(super) fn sheets(stock: &Stock, plan: &Plan) -> Result<Vec<Sheet>, Report> {
    let mut sheets = Vec::new();
    for reading in pipeline::readings(stock, plan)? {
        let easy = stock.locale(&reading.language)?.language.ease;
        sheets.extend(sheet(reading, easy));
    }
    sheets.sort_by(|a, b| a.score.total_cmp(&b.score));
    Ok(sheets)
}

fn sheet(reading: Reading, easy: Option<f64>) -> Option<Sheet> {
    let mut measure = Measure::default();
    let mut found = Vec::new();
    for passage in reading.passages {
        for sentence in passage.texts.iter().flat_map(|text| sentences(text)) {
            measure.add(&sentence);
            found.push(Found { sentence, place: passage.place.clone() });
        }
    }
    let (short, others): (Vec<Found>, Vec<Found>) = found.into_iter().partition(|found| found.sentence.words < SHORT);
    Some(Sheet {
        name: reading.name,
        language: reading.language,
        aim: (reading.kind != Kind::Opinion).then_some(easy.unwrap_or(AIM)),
        score: measure.score()?,
        measure,
        longest: others.iter().map(|found| found.sentence.words).max()?,
        hardest: others.into_iter().min_by(|a, b| a.score().total_cmp(&b.score()))?,
        short,
    })
}

/// A warning for each sheet that reads worse than it should.
pub(super) fn findings(sheets: &[Sheet]) -> impl Iterator<Item = Diagnostic> + '_ {
    sheets.iter().filter_map(|sheet| {
        let aim = sheet.aim.filter(|aim| sheet.score < *aim)?;
        let mut diagnostic = Diagnostic::warning("reading-hard")
            .with("document", sheet.name.as_str())
            .with("language", sheet.language.as_str())
            .with("score", rounded(sheet.score))
            .with("aim", rounded(aim))
            .with("sentence", sheet.hardest.sentence.text.as_str());
        diagnostic.place.clone_from(&sheet.hardest.place);
        Some(diagnostic)
    })
}

/// The table, and the sentences that may have been cut for the score alone.
pub(super) fn tell(terminal: &Terminal, sheets: &[Sheet]) {
    if sheets.is_empty() {
        return;
    }
    let word = |id: &str| terminal.ui.text(id, &Values::default());
    let heads = ["document", "language", "score", "aim", "length", "longest", "short", "place"];
    let mut rows = vec![heads.iter().map(|head| word(&format!("reading-{head}"))).collect::<Vec<_>>()];
    for sheet in sheets {
        let number = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), rounded);
        let place = sheet.hardest.place.as_ref().map(crate::cli::wording::place).unwrap_or_default();
        rows.push(vec![
            sheet.name.clone(),
            sheet.language.clone(),
            rounded(sheet.score),
            number(sheet.aim),
            number(sheet.measure.length()),
            sheet.longest.to_string(),
            sheet.short.len().to_string(),
            place,
        ]);
    }
    terminal.tell("reading-title", &Values::default());
    terminal.say(&table(&rows));
    for sheet in sheets.iter().filter(|sheet| !sheet.short.is_empty()) {
        let mut sentences: Vec<&str> = sheet.short.iter().map(|found| found.sentence.text.as_str()).collect();
        sentences.dedup();
        let values = Values::default().with("document", sheet.name.as_str()).with("language", sheet.language.as_str());
        terminal.tell("reading-cut", &values.with("least", SHORT).with("sentences", sentences.join(" · ")));
    }
}

fn rounded(value: f64) -> String {
    format!("{value:.0}")
}
