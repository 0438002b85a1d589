//! The only printer: results on the standard output, everything else on the standard error.

use std::io::{self, BufRead, IsTerminal, Write};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde::Serialize;
use serde_json::{Value as Json, json};

use super::wording::{Ui, place};
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::locale::Values;

/// How much is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Manners {
    /// Machine-readable results.
    pub json: bool,
    /// Errors alone.
    pub quiet: bool,
}

/// Where words go.
pub(super) struct Terminal {
    /// The words.
    pub ui: Ui,
    manners: Manners,
}

impl Terminal {
    /// A terminal with the program's words.
    #[must_use]
    pub(super) fn new(ui: Ui) -> Self {
        Self { ui, manners: Manners::default() }
    }

    /// Sets how much is said.
    pub(super) fn set(&mut self, manners: Manners) {
        self.manners = manners;
    }

    /// Whether results are for machines.
    #[must_use]
    pub(super) fn json(&self) -> bool {
        self.manners.json
    }

    /// Whether people want errors alone.
    #[must_use]
    pub(super) fn quiet(&self) -> bool {
        self.manners.quiet
    }

    /// A line of a result. A reader that has gone away is no fault of ours.
    pub(super) fn print(text: &str) {
        let _ = writeln!(io::stdout().lock(), "{text}");
    }

    /// A result for machines.
    pub(super) fn print_json(value: &impl Serialize) {
        if let Ok(text) = serde_json::to_string_pretty(value) {
            Self::print(&text);
        }
    }

    /// A line for people, unless they want none.
    pub(super) fn say(&self, text: &str) {
        if !self.manners.quiet && !self.manners.json {
            Self::print(text);
        }
    }

    /// A message for people, unless they want none.
    pub(super) fn tell(&self, id: &str, values: &Values) {
        self.say(&self.ui.text(id, values));
    }

    /// Something on the standard error, whatever the manners.
    pub(super) fn complain(text: &str) {
        let _ = writeln!(io::stderr().lock(), "{text}");
    }

    /// What happened: every error, and the warnings unless people want none.
    pub(super) fn report(&self, report: &Report) {
        for diagnostic in report.iter() {
            if diagnostic.severity == Severity::Error || !self.manners.quiet {
                Self::complain(&self.shown(diagnostic));
            }
        }
    }

    /// A diagnostic in words: kind, place, message, hint.
    fn shown(&self, diagnostic: &Diagnostic) -> String {
        let kind = self.ui.plain(match diagnostic.severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
        });
        let place = diagnostic.place.as_ref().map(|at| format!("{}: ", place(at))).unwrap_or_default();
        let mut text = format!("{kind} {place}{}", self.ui.message(diagnostic));
        if let Some(hint) = self.ui.hint(diagnostic) {
            text.push_str("\n  → ");
            text.push_str(&hint.replace('\n', "\n    "));
        }
        text
    }

    /// A diagnostic for machines, with the words people would see.
    #[must_use]
    pub(super) fn as_json(&self, diagnostic: &Diagnostic) -> Json {
        let mut value = json!(diagnostic);
        value["message"] = self.ui.message(diagnostic).into();
        if let Some(hint) = self.ui.hint(diagnostic) {
            value["hint"] = hint.into();
        }
        value
    }

    /// A report for machines.
    #[must_use]
    pub(super) fn report_json(&self, report: &Report) -> Json {
        report.iter().map(|diagnostic| self.as_json(diagnostic)).collect()
    }

    /// A bar for so many jobs; it shows only on a terminal, and only if there is something to wait for.
    #[must_use]
    pub(super) fn bar(&self, jobs: usize) -> ProgressBar {
        let hidden = self.manners.quiet || self.manners.json || jobs < 8 || !io::stderr().is_terminal();
        let target = if hidden { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::with_draw_target(Some(jobs as u64), target);
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len}") {
            bar.set_style(style);
        }
        bar
    }

    /// Whether somebody sits in front of it.
    #[must_use]
    pub(super) fn is_interactive() -> bool {
        io::stdin().is_terminal() && io::stdout().is_terminal()
    }

    /// Asks a question and reads the answer; `None` at the end of the input.
    #[must_use]
    pub(super) fn ask(question: &str) -> Option<String> {
        let mut out = io::stdout().lock();
        let _ = write!(out, "{question} ");
        let _ = out.flush();
        let mut answer = String::new();
        let read = io::stdin().lock().read_line(&mut answer).ok()?;
        (read > 0).then(|| answer.trim().to_owned())
    }
}

/// Columns aligned, two spaces apart; the last one as long as it is.
#[must_use]
pub(super) fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells: Vec<String> = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell}{}", " ".repeat(width.saturating_sub(cell.chars().count()))))
            .collect();
        cells.join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}
