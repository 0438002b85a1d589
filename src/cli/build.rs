//! `build`: typesets and writes.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

use jiff::civil::Date;
use serde_json::json;

use super::args::{Build, Choice, PressOptions, Shared};
use super::terminal::Terminal;
use super::{Exit, load};
use crate::campaign::Selection;
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::facts::Fact;
use crate::files;
use crate::locale::Values;
use crate::manifest::Use;
use crate::pipeline::{self, Options, Outcome};
use crate::plan::{self, Plan};
use crate::press;
use crate::printer::Standard;
use crate::stock::Stock;

/// The report's file in the output folder.
const REPORT: &str = "rapport.json";

/// Set by Ctrl-C.
static CANCEL: LazyLock<Arc<AtomicBool>> = LazyLock::new(Arc::default);

/// Builds what was asked for.
///
/// # Errors
/// What stops all jobs.
pub(super) fn execute(terminal: &Terminal, shared: &Shared, options: &Build, today: Date) -> Result<Exit, Report> {
    let mut stock = load(terminal, shared, today)?;
    stock.campaign.press = press_choice(&options.press).or(&stock.campaign.press);
    let plan = plan::plan(&mut stock, &selection(&options.choice))?;
    if options.final_ {
        refuse_unconfirmed(terminal, &stock, &plan)?;
    }
    let outcome = run(terminal, &stock, &plan, options)?;
    if options.report.is_some() {
        let report = json!({ "files": outcome.made, "diagnostics": terminal.report_json(&outcome.report) });
        let text = serde_json::to_string_pretty(&report).unwrap_or_default();
        files::write(&options.out.join(REPORT), text.as_bytes())?;
    }
    tell(terminal, &stock, &plan, options, &outcome);
    Ok(if outcome.report.failed() { Exit::Findings } else { Exit::Done })
}

/// What the command line asks for.
#[must_use]
pub(super) fn selection(choice: &Choice) -> Selection {
    Selection {
        departements: choice.departement.clone(),
        documents: choice.documents.clone(),
        languages: choice.language.clone(),
        targets: choice.target.clone(),
    }
}

/// What the command line says about the print shop.
fn press_choice(options: &PressOptions) -> press::Choice {
    press::Choice {
        printer: options.printer.clone(),
        icc: options.icc.clone(),
        condition: options.condition.clone(),
        standard: options.pdfx.as_deref().and_then(Standard::short),
        overprint: options.overprint,
    }
}

/// Runs a plan behind a progress bar; Ctrl-C stops it between two jobs.
///
/// # Errors
/// What stops all jobs.
pub(super) fn run(terminal: &Terminal, stock: &Stock, plan: &Plan, options: &Build) -> Result<Outcome, Report> {
    let cancel = Arc::clone(&CANCEL);
    // A second handler in one process is refused; the first one serves.
    let _ = ctrlc::set_handler(move || cancel.store(true, Ordering::Relaxed));
    let bar = terminal.bar(plan.jobs.len() + plan.folders());
    let tick = || bar.inc(1);
    let outcome = pipeline::run(stock, plan, &Options { out: &options.out, threads: options.jobs, cancel: &CANCEL, tick: &tick });
    bar.finish_and_clear();
    outcome
}

/// All facts of the plan's documents that somebody still has to look at, in the order of the data.
fn open_facts<'a>(stock: &'a Stock, plan: &Plan) -> Result<Vec<&'a Fact>, Report> {
    let used = pipeline::facts_of_plan(stock, plan)?;
    Ok(used.into_iter().filter(|fact| fact.needs_check(&stock.campaign.confirmed, stock.today)).collect())
}

fn refuse_unconfirmed(terminal: &Terminal, stock: &Stock, plan: &Plan) -> Result<(), Report> {
    let mut report = Report::default();
    for fact in open_facts(stock, plan)? {
        let says = terminal.ui.text(&format!("fact-{}", fact.id), &value_of(terminal, fact));
        report.push(Diagnostic::error("final-unconfirmed").with("fact", fact.id.as_str()).with("says", says));
    }
    if report.failed() { Err(report) } else { Ok(()) }
}

fn tell(terminal: &Terminal, stock: &Stock, plan: &Plan, options: &Build, outcome: &Outcome) {
    if terminal.json() {
        Terminal::print_json(&json!({ "files": outcome.made, "diagnostics": terminal.report_json(&outcome.report) }));
    }
    terminal.report(&outcome.report);
    if let Ok(open) = open_facts(stock, plan) {
        questions(terminal, &open);
    }
    let mut folders: BTreeMap<&str, usize> = BTreeMap::new();
    for made in &outcome.made {
        *folders.entry(made.path.split('/').next().unwrap_or_default()).or_default() += 1;
    }
    for (folder, count) in &folders {
        let path = files::shown(&options.out.join(folder));
        terminal.tell("build-folder", &Values::default().with("folder", path).with("count", *count));
    }
    if outcome.made.iter().any(|made| made.target == Use::Notice) {
        terminal.tell("build-read", &Values::default().with("file", plan::NOTICE_FILE));
    }
    let failed = outcome.report.iter().filter(|entry| entry.severity == Severity::Error).count();
    if failed > 0 {
        terminal.tell("build-failed", &Values::default().with("count", failed));
    }
}

/// The questions whose answers would let the sheets say that their facts are verified.
fn questions(terminal: &Terminal, open: &[&Fact]) {
    if open.is_empty() {
        return;
    }
    terminal.tell("build-questions", &Values::default().with("count", open.len()));
    for fact in open {
        terminal.say(&format!("  {:<16} {}", fact.id, question(terminal, fact)));
    }
    terminal.tell("build-confirm", &Values::default());
    terminal.say("");
}

/// The question that confirms a fact.
#[must_use]
pub(super) fn question(terminal: &Terminal, fact: &Fact) -> String {
    let values = value_of(terminal, fact);
    terminal.ui.text(&format!("question-{}", fact.id), &values)
}

/// A fact's value as the language of the messages writes it.
#[must_use]
pub(super) fn value_of(terminal: &Terminal, fact: &Fact) -> Values {
    let value = terminal.ui.locale().fact(fact).unwrap_or_else(|_| fact.plain_value().into());
    Values::default().with("value", value)
}
