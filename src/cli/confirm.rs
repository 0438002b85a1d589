//! `confirm`: notes in the campaign that somebody looked at a fact.

use jiff::civil::Date;
use serde_json::json;

use super::args::{Confirm, Shared};
use super::terminal::Terminal;
use super::{Exit, load};
use crate::campaign::{edit, nir, unknown_fact};
use crate::diagnostic::{Diagnostic, Report};
use crate::locale::Values;

/// Writes the confirmations, all or none.
///
/// # Errors
/// `fact-unknown`, `confirm-future`, `confirm-nobody`, `confirm-nowhere`, and what is wrong with the campaign.
pub(super) fn execute(terminal: &Terminal, shared: &Shared, options: &Confirm, today: Date) -> Result<Exit, Report> {
    let stock = load(terminal, shared, today)?;
    let mut report = Report::default();
    for id in options.facts.iter().filter(|id| stock.facts.get(id).is_none()) {
        report.push(unknown_fact(id, &stock.facts));
    }
    if options.on > today {
        report.push(Diagnostic::error("confirm-future").with("date", options.on.to_string()));
    }
    if options.by.trim().is_empty() {
        report.push(Diagnostic::error("confirm-nobody"));
    }
    if nir::find_nir(&options.by).is_some() {
        report.push(Diagnostic::error("campaign-nir"));
    }
    let Some(file) = &stock.campaign.file else {
        report.push(Diagnostic::error("confirm-nowhere"));
        return Err(report);
    };
    if report.failed() {
        return Err(report);
    }
    for id in &options.facts {
        edit::confirm(file, id, options.on, &options.by)?;
    }
    let values = Values::default().with("facts", options.facts.join(", ")).with("file", crate::files::shown(file));
    terminal.tell("confirm-done", &values);
    if terminal.json() {
        Terminal::print_json(
            &json!({ "confirmed": options.facts, "on": options.on.to_string(), "file": crate::files::shown(file) }),
        );
    }
    Ok(Exit::Done)
}
