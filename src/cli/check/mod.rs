//! `check`: what is wrong with a campaign before it is printed: its file, its texts, its facts, and
//! what the law asks for. With PDF files, what is wrong with them.

mod lint;
mod reading;

use jiff::civil::Date;

use super::args::{Check, Choice, Shared};
use super::build::{question, selection, speak};
use super::terminal::Terminal;
use super::{Exit, load, preflight};
use crate::diagnostic::{Diagnostic, Report};
use crate::locale::Values;
use crate::pipeline;
use crate::plan::{self, Plan};
use crate::stock::Stock;

/// Looks, and tells what was found.
///
/// # Errors
/// What is wrong with the input itself.
pub(super) fn execute(terminal: &Terminal, shared: &Shared, options: &Check, today: Date) -> Result<Exit, Report> {
    if options.choice.documents.iter().any(|word| preflight::is_pdf(word)) {
        return preflight::execute(terminal, shared, &options.choice.documents, &options.preflight);
    }
    if options.preflight.is_used() {
        return Err(Diagnostic::error("check-no-pdf").into());
    }
    campaign(terminal, shared, &options.choice, today)
}

fn campaign(terminal: &Terminal, shared: &Shared, choice: &Choice, today: Date) -> Result<Exit, Report> {
    let mut stock = load(terminal, shared, today)?;
    speak(&mut stock, choice)?;
    let mut wanted = selection(choice);
    let chosen = !wanted.departements.is_empty() || !stock.campaign.select.departements.is_empty();
    if !chosen {
        // Texts fit the whole directory: any département will do to set them.
        wanted.departements = stock.directory.departements().take(1).map(|departement| departement.code.clone()).collect();
    }
    let plan = plan::plan(&mut stock, &wanted)?;
    let mut findings = plan.warnings.clone();
    publisher(&stock, &plan, chosen, &mut findings);
    print_shops(&stock, &plan, &mut findings);
    events(&stock, &plan, &mut findings);
    facts(terminal, &stock, &plan, &mut findings)?;
    if chosen {
        addresses(&stock, &plan, &mut findings);
    }
    languages(&stock, &plan, &mut findings)?;
    findings.extend(pipeline::fit_all(&stock, &plan)?);
    let (remarks, of_law) = lint::findings(&terminal.ui, &stock, &plan, chosen)?;
    findings.extend(remarks);
    let sheets = reading::sheets(&stock, &plan)?;
    findings.extend(reading::findings(&sheets));
    if terminal.json() {
        Terminal::print_json(&terminal.report_json(&findings));
    }
    terminal.report(&findings);
    reading::tell(terminal, &sheets);
    if of_law {
        terminal.tell("lint-no-advice", &Values::default());
    }
    let count = findings.iter().count();
    terminal.tell("check-done", &Values::default().with("count", count));
    Ok(if findings.is_empty() { Exit::Done } else { Exit::Findings })
}

/// The law wants to know who publishes and who prints (law of 29 July 1881, article 3).
fn publisher(stock: &Stock, plan: &Plan, chosen: bool, findings: &mut Report) {
    let codes: Vec<&str> = if chosen { plan.jobs.iter().map(|job| job.departement.as_str()).collect() } else { vec![""] };
    for code in codes {
        let publisher = stock.campaign.publisher_in(code);
        let place = if code.is_empty() { "general" } else { code };
        if !publisher.identified() {
            findings.push(Diagnostic::warning("editor-missing").with("departement", place));
        }
        if publisher.prints_itself && !publisher.identified() {
            findings.push(Diagnostic::warning("ipns-anonymous").with("departement", place));
        } else if !publisher.prints_itself && publisher.home_printer.is_none() {
            findings.push(Diagnostic::warning("printer-missing").with("departement", place));
        }
    }
}

fn print_shops(stock: &Stock, plan: &Plan, findings: &mut Report) {
    findings.extend(plan.jobs.iter().filter_map(|job| pipeline::printer_warning(stock, job)));
}

fn events(stock: &Stock, plan: &Plan, findings: &mut Report) {
    for job in &plan.jobs {
        if let Some(event) = stock.campaign.publisher_in(&job.departement).event
            && event.date < stock.today
        {
            let diagnostic = Diagnostic::warning("event-past").with("date", event.date.to_string());
            findings.push(diagnostic);
        }
    }
}

fn facts(terminal: &Terminal, stock: &Stock, plan: &Plan, findings: &mut Report) -> Result<(), Report> {
    let confirmed = &stock.campaign.confirmed;
    for fact in pipeline::facts_of_plan(stock, plan)? {
        let code = if fact.needs_check(confirmed, stock.today) {
            "fact-unconfirmed"
        } else if fact.overdue(confirmed, stock.today) {
            "fact-overdue"
        } else {
            continue;
        };
        let diagnostic = Diagnostic::warning(code)
            .with("fact", fact.id.as_str())
            .with("question", question(terminal, fact))
            .with("date", fact.as_of.to_string());
        findings.push(diagnostic);
    }
    Ok(())
}

fn addresses(stock: &Stock, plan: &Plan, findings: &mut Report) {
    for job in &plan.jobs {
        findings.extend(pipeline::address_warning(stock, &job.fund));
    }
}

fn languages(stock: &Stock, plan: &Plan, findings: &mut Report) -> Result<(), Report> {
    for (job, count) in plan.drafts(stock)? {
        let language = stock.locale(&job.language)?.language.name.as_str();
        let draft = Diagnostic::warning("language-draft").with("document", job.name.as_str()).with("count", count);
        findings.push(draft.with("language", language).with("code", job.language.as_str()));
    }
    Ok(())
}
