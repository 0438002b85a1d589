//! `build`: typesets and writes.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

use jiff::civil::Date;
use serde_json::json;

use super::args::{Build, Choice, PressOptions, Shared};
use super::preflight::{self, Judged};
use super::terminal::Terminal;
use super::{Exit, load, preflight_report, preflight_words};
use crate::campaign::Selection;
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::facts::Fact;
use crate::files;
use crate::locale::Values;
use crate::manifest::Use;
use crate::pipeline::{self, Options, Outcome};
use crate::plan::{self, Plan};
use crate::press::{self, Chosen};
use crate::stock::Stock;
use crate::template::Size;

/// The report's file in the output folder.
const REPORT: &str = "rapport.json";

/// The word for reports that people read.
const HTML: &str = "html";

/// Set by Ctrl-C.
static CANCEL: LazyLock<Arc<AtomicBool>> = LazyLock::new(Arc::default);

/// Builds what was asked for.
///
/// # Errors
/// What stops all jobs.
pub(super) fn execute(terminal: &Terminal, shared: &Shared, options: &Build, today: Date) -> Result<Exit, Report> {
    let mut stock = load(terminal, shared, today)?;
    speak(&mut stock, &options.choice)?;
    stock.campaign.press = press_choice(&options.press).or(&stock.campaign.press);
    let plan = plan::plan(&mut stock, &selection(&options.choice))?;
    if options.final_ {
        refuse_open(terminal, &stock, &plan, options.accept_drafts)?;
    }
    let outcome = run(terminal, &stock, &plan, options)?;
    match options.report.as_deref() {
        Some(HTML) => write_reports(terminal, options, &outcome)?,
        Some(_) => {
            let text = serde_json::to_string_pretty(&as_json(terminal, &outcome)).unwrap_or_default();
            files::write(&options.out.join(REPORT), text.as_bytes())?;
        }
        None => {}
    }
    tell(terminal, &stock, &plan, options, &outcome);
    Ok(if outcome.report.failed() { Exit::Findings } else { Exit::Done })
}

/// All that came of it, for machines.
fn as_json(terminal: &Terminal, outcome: &Outcome) -> serde_json::Value {
    let judged: Vec<_> = outcome.judged.iter().map(|judged| preflight_words::as_json(terminal, &shown(judged))).collect();
    json!({ "files": outcome.made, "diagnostics": terminal.report_json(&outcome.report), "preflight": judged })
}

/// A verdict of the pipeline as messages show it.
fn shown(judged: &pipeline::Judged) -> Judged {
    Judged::new(PathBuf::from(&judged.path), judged.verdict.clone())
}

/// One page of HTML for each file that a print shop gets, beside it.
fn write_reports(terminal: &Terminal, options: &Build, outcome: &Outcome) -> Result<(), Report> {
    // Files for one's own copier are judged without a look at their plates: nothing to draw.
    for judged in outcome.judged.iter().filter(|judged| judged.expected.without.is_empty()) {
        let stem = judged.path.rsplit_once('.').map_or(judged.path.as_str(), |(stem, _)| stem);
        let path = options.out.join(format!("{stem}{}.{HTML}", preflight::REPORT));
        let html = preflight_report::html(&terminal.ui, &shown(judged), &judged.expected);
        files::write(&path, html.as_bytes())?;
        terminal.tell("preflight-report", &Values::default().with("file", files::shown(&path)));
    }
    Ok(())
}

/// What the command line asks for.
#[must_use]
pub(super) fn selection(choice: &Choice) -> Selection {
    Selection {
        departements: choice.departement.clone(),
        documents: choice.documents.clone(),
        languages: choice.language.clone(),
        targets: choice.target.clone(),
        formats: choice.format.clone(),
        variants: choice.variant.clone(),
        size: choice.size.as_deref().and_then(Size::of),
    }
}

/// Takes the voice that the command line asks for.
pub(super) fn speak(stock: &mut Stock, choice: &Choice) -> Result<(), Report> {
    choice.voice.as_deref().map_or(Ok(()), |voice| stock.set_voice(voice))
}

/// What the command line says about the print shop.
fn press_choice(options: &PressOptions) -> press::Choice {
    press::Choice {
        printer: options.printer.clone().map(Chosen::typed),
        icc: options.icc.clone().map(Chosen::typed),
        condition: options.condition.clone().map(Chosen::typed),
        standard: options.pdfx,
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
    let how = Options {
        out: &options.out,
        threads: options.jobs,
        cancel: &CANCEL,
        keep_failing: options.keep_failing,
        pictures: options.report.as_deref() == Some(HTML),
        tick: &tick,
    };
    let outcome = pipeline::run(stock, plan, &how);
    bar.finish_and_clear();
    outcome
}

/// All facts of the plan's documents that somebody still has to look at, in the order of the data.
fn open_facts<'a>(stock: &'a Stock, plan: &Plan) -> Result<Vec<&'a Fact>, Report> {
    let used = pipeline::facts_of_plan(stock, plan)?;
    Ok(used.into_iter().filter(|fact| fact.needs_check(&stock.campaign.confirmed, stock.today)).collect())
}

/// Refuses facts that nobody has confirmed, and translations of procedure that nobody has read unless they are accepted.
fn refuse_open(terminal: &Terminal, stock: &Stock, plan: &Plan, accept_drafts: bool) -> Result<(), Report> {
    let mut report = Report::default();
    for fact in open_facts(stock, plan)? {
        let says = terminal.ui.text(&format!("fact-{}", fact.id), &value_of(terminal, fact));
        report.push(Diagnostic::error("final-unconfirmed").with("fact", fact.id.as_str()).with("says", says));
    }
    for (job, count) in plan.drafts(stock)?.into_iter().filter(|_| !accept_drafts) {
        let language = stock.locale(&job.language)?.language.name.as_str();
        let draft = Diagnostic::error("final-draft").with("document", job.name.as_str()).with("count", count);
        report.push(draft.with("language", language).with("code", job.language.as_str()));
    }
    if report.failed() { Err(report) } else { Ok(()) }
}

fn tell(terminal: &Terminal, stock: &Stock, plan: &Plan, options: &Build, outcome: &Outcome) {
    if terminal.json() {
        Terminal::print_json(&as_json(terminal, outcome));
    }
    for judged in &outcome.judged {
        preflight_words::tell(terminal, &shown(judged));
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
