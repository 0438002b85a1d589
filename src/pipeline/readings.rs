//! What the sheets of a plan say in French, for the reading score.

use std::collections::BTreeMap;

use crate::diagnostic::Report;
use crate::locale::Values;
use crate::plan::{Job, Plan};
use crate::stock::Stock;
use crate::template::Kind;
use crate::typeset::{Content, Passage, Purpose};

/// The words of one sheet, wherever it is for.
pub struct Reading {
    /// What its files are called.
    pub name: String,
    /// Its language.
    pub language: String,
    /// Whether it takes sides.
    pub kind: Kind,
    /// What it says.
    pub passages: Vec<Passage>,
}

/// The words of every French sheet of a plan, each sheet once.
///
/// # Errors
/// What the locale lacks.
pub fn readings(stock: &Stock, plan: &Plan) -> Result<Vec<Reading>, Report> {
    let french = |job: &&Job| stock.locale(&job.language).is_ok_and(|locale| locale.language.is_french());
    let sheets: BTreeMap<(&str, &str), &Job> =
        plan.jobs.iter().filter(french).map(|job| ((job.name.as_str(), job.language.as_str()), job)).collect();
    let mut readings = Vec::new();
    for ((name, language), job) in sheets {
        let Some(template) = plan.templates.get(&job.document) else { continue };
        let facts = Values::of_facts(&stock.facts, stock.locale(language)?)?;
        let passages = Content::new(stock, template, job, &facts, Purpose::Print)?.passages()?;
        readings.push(Reading { name: name.to_owned(), language: language.to_owned(), kind: template.kind, passages });
    }
    Ok(readings)
}
