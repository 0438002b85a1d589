//! Without arguments, on a terminal: questions in plain words, then the files, then a pause, so that
//! the window does not close on whoever double-clicked the program.

use std::path::PathBuf;

use jiff::civil::Date;

use super::args::{Build, Choice, PressOptions};
use super::build::run;
use super::terminal::Terminal;
use super::{Exit, today};
use crate::campaign::Selection;
use crate::diagnostic::{Diagnostic, Report};
use crate::files;
use crate::locale::{SOURCE, Values};
use crate::plan;
use crate::stock::Stock;
use crate::template::Template;

/// Asks, builds, says where, waits.
pub(super) fn execute(terminal: &Terminal, day: Date) -> Exit {
    let exit = converse(terminal, day).unwrap_or_else(|report| {
        terminal.report(&report);
        Exit::Refused
    });
    let _ = Terminal::ask(&terminal.ui.plain("guide-enter"));
    exit
}

fn converse(terminal: &Terminal, day: Date) -> Result<Exit, Report> {
    debug_assert!(day <= today(), "the guide makes sheets of today");
    let mut report = Report::default();
    let mut stock = Stock::load(None, day, &mut report)?;
    terminal.report(&report);
    terminal.tell("guide-welcome", &Values::default());
    let Some(departement) = ask_departement(terminal, &stock) else { return Ok(Exit::Refused) };
    let Some(documents) = ask_documents(terminal, &mut stock)? else { return Ok(Exit::Refused) };
    if !stock.campaign.publisher.identified() {
        let Some(()) = ask_publisher(terminal, &mut stock)? else { return Ok(Exit::Refused) };
    }
    let wanted = Selection { departements: vec![departement], documents, ..Selection::default() };
    let plan = plan::plan(&mut stock, &wanted)?;
    terminal.tell("guide-working", &Values::default());
    let press = PressOptions::default();
    let options = Build {
        choice: Choice::default(),
        out: PathBuf::from("out"),
        jobs: 0,
        final_: false,
        accept_drafts: false,
        press,
        keep_failing: false,
        report: None,
    };
    let outcome = run(terminal, &stock, &plan, &options)?;
    terminal.report(&outcome.report);
    let folder = outcome.made.first().map(|made| made.departement.clone()).unwrap_or_default();
    let values = Values::default()
        .with("count", outcome.made.len())
        .with("folder", files::shown(&options.out.join(folder)))
        .with("file", plan::NOTICE_FILE);
    terminal.tell("guide-done", &values);
    Ok(if outcome.report.failed() { Exit::Findings } else { Exit::Done })
}

fn ask_departement(terminal: &Terminal, stock: &Stock) -> Option<String> {
    loop {
        let answer = Terminal::ask(&terminal.ui.plain("guide-departement"))?;
        if answer.is_empty() {
            continue;
        }
        match stock.directory.find(&answer) {
            Ok(departement) => {
                terminal.say(&format!("  {} ({})", departement.name, departement.code));
                return Some(departement.code.clone());
            }
            Err(diagnostic) => terminal.report(&diagnostic.into()),
        }
    }
}

/// The documents by number; everything for an empty answer.
fn ask_documents(terminal: &Terminal, stock: &mut Stock) -> Result<Option<Vec<String>>, Report> {
    stock.load_languages(&[])?;
    let documents = Template::documents(&stock.assets)?;
    for (index, template) in documents.iter().enumerate() {
        let name = stock.text(SOURCE, &format!("{}-name", template.id), &Values::default())?;
        terminal.say(&format!("  {} {name}", index + 1));
    }
    loop {
        let Some(answer) = Terminal::ask(&terminal.ui.plain("guide-documents")) else { return Ok(None) };
        let chosen: Option<Vec<String>> = answer
            .split([',', ' '])
            .filter(|part| !part.is_empty())
            .map(|part| {
                part.parse::<usize>()
                    .ok()
                    .and_then(|number| documents.get(number.checked_sub(1)?))
                    .map(|template| template.id.clone())
            })
            .collect();
        match chosen {
            Some(chosen) => return Ok(Some(chosen)),
            None => terminal.report(&Diagnostic::error("guide-number").with("most", documents.len()).into()),
        }
    }
}

/// Who signs; an empty name leaves rules for a stamp.
fn ask_publisher(terminal: &Terminal, stock: &mut Stock) -> Result<Option<()>, Report> {
    let Some(name) = Terminal::ask(&terminal.ui.plain("guide-name")) else { return Ok(None) };
    if name.is_empty() {
        return Ok(Some(()));
    }
    let Some(address) = Terminal::ask(&terminal.ui.plain("guide-address")) else { return Ok(None) };
    for text in [&name, &address] {
        if crate::campaign::nir::find_nir(text).is_some() {
            return Err(Diagnostic::error("campaign-nir").into());
        }
    }
    let publisher = &mut stock.campaign.publisher;
    // Who answers these questions prints the sheets.
    publisher.prints_itself = true;
    publisher.name = Some(name);
    publisher.address = Some(address).filter(|address| !address.is_empty());
    Ok(Some(()))
}
