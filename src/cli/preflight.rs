//! `check FILE.pdf`: what is wrong with any PDF before it goes to the printer.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::args::{Preflight, Shared};
use super::terminal::Terminal;
use super::{Exit, preflight_child, preflight_report, preflight_words};
use crate::assets::{Assets, has_ending};
use crate::campaign;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::directory::nearest;
use crate::files;
use crate::locale::Values;
use crate::preflight::{Expected, Finding, Origin, RULES, Verdict};
use crate::printer::{self, Printer};

/// What the name of a report says after that of its file.
pub(super) const REPORT: &str = "_controle";
/// Larger files are not read, in bytes.
const MOST_BYTES: u64 = 500_000_000;

/// Whether a word of the command line names a PDF.
#[must_use]
pub(super) fn is_pdf(word: &str) -> bool {
    has_ending(word, &[".pdf"])
}

/// Judges files and tells what was found.
///
/// # Errors
/// What is wrong with the command line, and files that are not there.
pub(super) fn execute(terminal: &Terminal, shared: &Shared, words: &[String], options: &Preflight) -> Result<Exit, Report> {
    let paths = paths(words)?;
    let expected = expected(terminal, shared, options)?;
    let html = options.report.as_deref() == Some("html");
    if options.report.is_some() {
        files::probe_folder(&options.out)?;
    }
    let requests: Vec<(PathBuf, Option<u64>)> = paths.into_iter().map(|path| (path.clone(), files::size(&path))).collect();
    let verdicts = preflight_child::judge_all(&requests, |(path, size)| {
        if size.is_none_or(|size| size > MOST_BYTES) {
            let most = usize::try_from(MOST_BYTES / 1_000_000).unwrap_or_default();
            return Verdict::refused(Finding::error("file-too-large", Origin::Caution).with("most", most));
        }
        let file_name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        preflight_child::judge(path, &Expected { file_name, ..expected.clone() }, html, options.seconds)
    });
    let judged: Vec<Judged> = requests
        .into_iter()
        .zip(verdicts)
        .map(|((path, _), verdict)| Judged { name: files::shown(&path), path, verdict })
        .collect();
    tell(terminal, &judged, options);
    write(terminal, &judged, &expected, options)?;
    let found = judged.iter().any(|judged| !judged.verdict.findings.is_empty());
    Ok(if found { Exit::Findings } else { Exit::Done })
}

/// A file and what was found in it.
pub(super) struct Judged {
    /// Where it is.
    pub path: PathBuf,
    /// Its path as messages show it.
    pub name: String,
    /// What was found.
    pub verdict: Verdict,
}

/// The files named, all of them there.
fn paths(words: &[String]) -> Result<Vec<PathBuf>, Report> {
    let mut report = Report::default();
    for word in words.iter().filter(|word| !is_pdf(word)) {
        report.push(Diagnostic::error("check-mixed").with("argument", word.as_str()));
    }
    let mut paths: Vec<PathBuf> = Vec::new();
    for path in words.iter().map(PathBuf::from) {
        if files::size(&path).is_none() && !report.failed() {
            // Reading it says why: not there, a folder, not allowed.
            report.extend(files::read(&path).err());
        }
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    if report.failed() { Err(report) } else { Ok(paths) }
}

/// What the command line asks for.
fn expected(terminal: &Terminal, shared: &Shared, options: &Preflight) -> Result<Expected, Report> {
    let mut report = Report::default();
    let file = campaign::locate(shared.campaign.as_deref(), &mut report)?;
    terminal.report(&report);
    let assets = match file.as_deref().and_then(Path::parent) {
        Some(folder) => Assets::with_overlay(folder)?,
        None => Assets::embedded(),
    };
    let ids = || RULES.iter().map(|rule| rule.id.to_owned()).collect::<Vec<String>>();
    let mut report = Report::default();
    for wanted in options.without.iter().filter(|wanted| !ids().contains(wanted)) {
        let unknown = Diagnostic::error("rule-unknown").with("wanted", wanted.as_str());
        let unknown = unknown.with("nearest", nearest(wanted, ids()).unwrap_or_default());
        report.push(unknown.with("allowed", ids().join(", ")));
    }
    let id = options.printer.as_deref().unwrap_or(printer::DEFAULT);
    let printer = report.keep(Printer::load(&assets, id));
    let Some(printer) = printer.filter(|_| !report.failed()) else { return Err(report) };
    let mut expected = Expected::of(printer);
    if let Some(standard) = options.pdfx {
        expected.standard = standard;
    }
    expected.trim = options.trim.first().copied();
    expected.folds.clone_from(&options.folds);
    expected.without.clone_from(&options.without);
    Ok(expected)
}

fn tell(terminal: &Terminal, judged: &[Judged], options: &Preflight) {
    if terminal.json() {
        let files: Vec<_> = judged.iter().map(|judged| preflight_words::as_json(terminal, judged)).collect();
        Terminal::print_json(&json!({ "files": files, "without": options.without }));
    }
    for judged in judged {
        preflight_words::tell(terminal, judged);
    }
    if !options.without.is_empty() {
        let rules = options.without.join(", ");
        let count = options.without.len();
        terminal.tell("preflight-without", &Values::default().with("rules", rules).with("count", count));
    }
    let count: usize = judged.iter().map(|judged| judged.verdict.findings.len()).sum();
    terminal.tell("preflight-done", &Values::default().with("count", count).with("files", judged.len()));
}

/// Writes the reports that were asked for.
fn write(terminal: &Terminal, judged: &[Judged], expected: &Expected, options: &Preflight) -> Result<(), Report> {
    let Some(kind) = &options.report else { return Ok(()) };
    for judged in judged {
        let stem = judged.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let path = options.out.join(format!("{stem}{REPORT}.{kind}"));
        let text = if kind == "html" {
            preflight_report::html(&terminal.ui, judged, expected)
        } else {
            let object = preflight_words::as_json(terminal, judged);
            serde_json::to_string_pretty(&object).unwrap_or_default()
        };
        files::write(&path, text.as_bytes())?;
        terminal.tell("preflight-report", &Values::default().with("file", files::shown(&path)));
    }
    Ok(())
}

impl Judged {
    /// A file of our own, judged in this process.
    #[must_use]
    pub(super) fn new(path: PathBuf, verdict: Verdict) -> Self {
        Self { name: files::shown(&path), path, verdict }
    }

    /// Where a finding stands, from the top left corner of the trim, in millimetres.
    #[must_use]
    pub(super) fn place(&self, finding: &Finding) -> Option<(f64, f64)> {
        let area = finding.area?;
        let page = self.verdict.pages.iter().find(|page| Some(page.number) == finding.page)?;
        Some((area.x0 - page.trim.x0, area.y0 - page.trim.y0))
    }

    /// The files' place in messages.
    #[must_use]
    pub(super) fn at(&self) -> Place {
        Place::file(&self.name)
    }
}
