//! Findings in words.

use serde_json::{Value as Json, json};

use super::preflight::Judged;
use super::terminal::Terminal;
use super::wording::{Ui, place};
use crate::diagnostic::{Severity, Value};
use crate::locale::Values;
use crate::preflight::{Arg, Finding, Origin};

/// A finding as people read it.
pub(super) struct Words {
    /// What was found, with the value wanted and who wants it.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
    /// Where on the page; empty for the whole file.
    pub place: String,
}

/// Says what was found in a file: errors always, the rest unless people want errors alone.
pub(super) fn tell(terminal: &Terminal, judged: &Judged) {
    for finding in &judged.verdict.findings {
        if finding.severity == Severity::Error || !terminal.quiet() {
            let words = words(&terminal.ui, judged, finding);
            let kind = terminal.ui.plain(severity(finding.severity));
            let at = Values::default().with("name", format!("{}{}", place(&judged.at()), words.place));
            let mut line = format!("{kind} {} {}", terminal.ui.text("preflight-at", &at), words.message);
            if let Some(hint) = words.hint {
                line.push_str("\n  → ");
                line.push_str(&hint.replace('\n', "\n    "));
            }
            Terminal::complain(&line);
        }
    }
}

/// A file's findings for machines, with the words people would see.
#[must_use]
pub(super) fn as_json(terminal: &Terminal, judged: &Judged) -> Json {
    let findings = judged.verdict.findings.iter().map(|finding| {
        let words = words(&terminal.ui, judged, finding);
        let mut object = json!(finding);
        object["message"] = words.message.into();
        if let Some(hint) = words.hint {
            object["hint"] = hint.into();
        }
        object
    });
    let findings: Vec<Json> = findings.collect();
    let pages = judged.verdict.pages.iter();
    let pages: Vec<Json> = pages.map(|page| json!({ "number": page.number, "trim": page.trim })).collect();
    json!({ "file": judged.name, "pages": pages, "findings": findings })
}

/// A finding in the language of the messages.
#[must_use]
pub(super) fn words(ui: &Ui, judged: &Judged, finding: &Finding) -> Words {
    let mut values = Values::default();
    for (name, arg) in &finding.args {
        match arg {
            Arg::Count(count) => values.set(name, Value::Number(*count)),
            Arg::Measure(number) => values.set(name, ui.locale().decimal(*number)),
            Arg::Text(text) => values.set(name, text.as_str()),
        }
    }
    let mut message = ui.text(&finding.code, &values);
    if let Some(origin) = origin(ui, &finding.origin) {
        message = format!("{message} [{origin}]");
    }
    let mut place = String::new();
    if let Some(page) = finding.page {
        place.push_str(", ");
        place.push_str(&ui.text("preflight-page", &Values::default().with("page", page)));
    }
    if let Some((x, y)) = judged.place(finding) {
        let mm = |mm: f64| ui.locale().decimal((mm * 10.0).round() / 10.0 + 0.0);
        place.push_str(", ");
        place.push_str(&ui.text("preflight-place", &Values::default().with("x", mm(x)).with("y", mm(y))));
    }
    Words { message, hint: ui.hint_of(&finding.code, &values), place }
}

/// Who asks for it; nobody has to be named for what the user asked, or for plain caution.
fn origin(ui: &Ui, origin: &Origin) -> Option<String> {
    match origin {
        Origin::Standard(name) => Some(name.to_string()),
        Origin::Printer { id, source, date } => {
            let values = Values::default().with("name", id.as_str()).with("text", source.as_str());
            Some(ui.text("preflight-origin", &values.with("date", ui.day(&date.to_string()))))
        }
        Origin::Asked | Origin::Caution => None,
    }
}

/// The message that names a severity.
#[must_use]
pub(super) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
    }
}
