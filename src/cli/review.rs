//! `review`: has a translation read, on paper or in a file, and notes what came of it.

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde_json::json;

use super::args::{Review, Shared};
use super::terminal::Terminal;
use super::{Exit, load};
use crate::campaign::nir;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::directory::nearest;
use crate::files;
use crate::locale::{SOURCE, Values};
use crate::pipeline;
use crate::plan;
use crate::review::{self, Asked, Status, source_of};
use crate::stock::Stock;

/// Makes a proof and a list, or records the list that a reader filled in.
///
/// # Errors
/// A language that does not exist, is broken or is French; what is wrong with the list; what the disk refuses.
pub(super) fn execute(terminal: &Terminal, shared: &Shared, options: &Review, today: Date) -> Result<Exit, Report> {
    let mut stock = load(terminal, shared, today)?;
    let code = options.language.as_str();
    let known = stock.languages();
    if !known.iter().any(|known| known == code) {
        let unknown = Diagnostic::error("language-unknown").with("wanted", code).with("allowed", known.join(", "));
        return Err(unknown.with("nearest", nearest(code, known).unwrap_or_default()).into());
    }
    if code == SOURCE {
        return Err(Diagnostic::error("review-source").into());
    }
    let report = stock.load_languages(std::slice::from_ref(&options.language))?;
    if report.failed() {
        return Err(report);
    }
    terminal.report(&report);
    match &options.accept {
        Some(file) => accept(terminal, &stock, code, file),
        None => propose(terminal, &stock, code, &options.out, today),
    }
}

/// Writes the proof and the list.
fn propose(terminal: &Terminal, stock: &Stock, code: &str, out: &Path, today: Date) -> Result<Exit, Report> {
    let stem = format!("review-{code}");
    let (proof, list) = (out.join(format!("{stem}.pdf")), out.join(format!("{stem}.toml")));
    files::probe_folder(out)?;
    if files::exists(&list) {
        // Somebody may have filled it in.
        return Err(Diagnostic::error("new-exists").at(Place::file(files::shown(&list))).into());
    }
    let (french, locale) = (stock.locale(SOURCE)?, stock.locale(code)?);
    let ids: Vec<String> = plan::groups(stock, code)?.into_iter().flat_map(|(_, ids)| ids).collect();
    let mut entries = Vec::new();
    for id in &ids {
        let status = stock.status(code, id)?;
        if let (Some(source), true) = (french.message(source_of(id)), status < Status::Reviewed) {
            let texts = [french.typed(source_of(id)), locale.typed(id)].map(Option::unwrap_or_default);
            let [french, translation] = texts.each_ref().map(String::as_str);
            entries.push(review::entry_of(code, &Asked { id, status, source: &source.hash, french, translation }));
        }
    }
    let head = terminal
        .ui
        .text("review-list-head", &Values::default().with("language", locale.language.name.as_str()).with("code", code));
    let bytes = pipeline::proof(stock, code, &stem)?;
    files::write(&proof, &bytes)?;
    files::write(&list, review::list(&head, today, &entries).as_bytes())?;
    let values = Values::default().with("file", files::shown(&proof)).with("list", files::shown(&list)).with("code", code);
    terminal.tell("review-made", &values.with("count", entries.len()));
    if terminal.json() {
        Terminal::print_json(&json!({ "proof": files::shown(&proof), "list": files::shown(&list), "messages": entries.len() }));
    }
    Ok(Exit::Done)
}

/// Records what a reader said: all of it, or nothing.
fn accept(terminal: &Terminal, stock: &Stock, code: &str, file: &Path) -> Result<Exit, Report> {
    let shown = files::shown(file);
    let text = files::read_text(file)?;
    let mut report = Report::default();
    report.extend(nir::refusals(&shown, &text));
    let opinions = review::opinions(shown, text, stock.locale(code)?, stock.locale(SOURCE)?);
    let opinions = match opinions {
        Ok(opinions) => opinions,
        Err(errors) => {
            report.extend(errors);
            return Err(report);
        }
    };
    // Read against a text that is not the one of today: the reader has to look again.
    report.extend(opinions.changed().map(|changed| Diagnostic { severity: crate::diagnostic::Severity::Error, ..changed }));
    let folder = folder(stock, code).ok_or_else(|| Diagnostic::error("review-nowhere").with("code", code))?;
    if report.failed() {
        return Err(report);
    }
    let path = review::path(code);
    let record = if stock.assets.get(&path).is_some() { stock.assets.text(&path)? } else { String::new() };
    let record = review::recorded(&record, opinions.entries.iter().map(|(id, entry)| (id.as_str(), entry)));
    let record = record.ok_or_else(|| Diagnostic::error("internal").with("detail", path.as_str()))?;
    let target = folder.join(&path);
    files::write(&target, record.as_bytes())?;
    let count = |status| opinions.entries.values().filter(|entry| entry.opinion.status == status).count();
    let (reviewed, tested) = (count(Status::Reviewed), count(Status::Tested));
    let values = Values::default().with("file", files::shown(&target)).with("reviewed", reviewed).with("tested", tested);
    terminal.tell("review-recorded", &values);
    if terminal.json() {
        Terminal::print_json(&json!({ "file": files::shown(&target), "reviewed": reviewed, "tested": tested }));
    }
    Ok(Exit::Done)
}

/// Where the record goes: the folder of the campaign, else the folder one stands in if it holds the language, as that of the
/// project does.
fn folder(stock: &Stock, code: &str) -> Option<PathBuf> {
    let campaign = stock.campaign.file.as_deref().and_then(Path::parent).map(Path::to_owned);
    let here = || files::exists(Path::new(&format!("locales/{code}/language.toml"))).then(PathBuf::new);
    campaign.or_else(here)
}
