//! A report on one file: a page of HTML that needs no network, with a picture of each page made from its
//! plates, the boxes and the findings drawn on it, and the list beside it. It prints on A4.

use std::fmt::Write;

use super::preflight::Judged;
use super::preflight_words::{Words, severity, words};
use super::wording::Ui;
use crate::diagnostic::Severity;
use crate::evidence::Rect;
use crate::locale::Values;
use crate::preflight::{Direction, Expected, Finding, Portrait};

/// How the report looks; colours are safe for those who confuse red and green.
const STYLE: &str = include_str!("preflight_report.css");
/// Smallest frame round a finding, in millimetres: a hairline has no size of its own.
const LEAST_MM: f64 = 3.0;

/// The whole report.
#[must_use]
pub(super) fn html(ui: &Ui, judged: &Judged, expected: &Expected) -> String {
    let findings = &judged.verdict.findings;
    let title = ui.text("report-title", &Values::default().with("file", judged.name.as_str()));
    let language = escaped(&ui.locale().language.code);
    let mut body = format!("<h1>{}</h1>\n", escaped(&title));
    body.push_str(&summary(ui, judged, expected));
    let numbered: Vec<(usize, &Finding)> = findings.iter().enumerate().map(|(at, finding)| (at + 1, finding)).collect();
    let shown = |page: usize| judged.verdict.pages.iter().any(|portrait| portrait.number == page);
    let general = numbered.iter().filter(|(_, finding)| finding.page.is_none_or(|page| !shown(page)));
    let general: String = general.map(|(number, finding)| entry(ui, judged, *number, finding)).collect();
    if !general.is_empty() {
        let _ = writeln!(body, "<section><h2>{}</h2>\n<ol>{general}</ol></section>", escaped(&ui.plain("report-whole")));
    }
    for portrait in &judged.verdict.pages {
        let own: Vec<(usize, &Finding)> =
            numbered.iter().filter(|(_, finding)| finding.page == Some(portrait.number)).copied().collect();
        body.push_str(&page(ui, judged, expected, portrait, &own));
    }
    let _ = writeln!(body, "<p class=\"note\">{}</p>", escaped(&ui.plain("report-note")));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
        escaped(&title)
    )
}

/// What was asked, and how it ended.
fn summary(ui: &Ui, judged: &Judged, expected: &Expected) -> String {
    let count = |wanted| judged.verdict.findings.iter().filter(|finding| finding.severity == wanted).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let class = match (errors, warnings) {
        (0, 0) => "good",
        (0, _) => "fair",
        _ => "bad",
    };
    let verdict =
        ui.text("report-verdict", &Values::default().with("errors", errors).with("warnings", warnings).with("class", class));
    let printer = &expected.printer;
    let state = ui.plain(if printer.verified { "printer-verified" } else { "printer-unverified" });
    let values = Values::default().with("name", printer.name.as_str()).with("id", printer.id.as_str()).with("state", state);
    let mut lines = vec![ui.text("report-printer", &values)];
    lines.push(ui.text("report-standard", &Values::default().with("standard", ui.plain(standard_word(expected)))));
    if !expected.without.is_empty() {
        let values = Values::default().with("rules", expected.without.join(", ")).with("count", expected.without.len());
        lines.push(ui.text("preflight-without", &values));
    }
    let lines = lines.iter().map(|line| format!("<li>{}</li>", escaped(line))).collect::<Vec<_>>().concat();
    format!("<p class=\"verdict {class}\">{}</p>\n<ul class=\"facts\">{lines}</ul>\n", escaped(&verdict))
}

/// The message that names the standard asked for.
fn standard_word(expected: &Expected) -> &'static str {
    use crate::printer::Standard;
    match expected.standard {
        Standard::X4 => "standard-x4",
        Standard::X1a => "standard-x1a",
        Standard::Any => "standard-any",
    }
}

/// One page: its picture with what was found on it, and the list beside it.
fn page(ui: &Ui, judged: &Judged, expected: &Expected, portrait: &Portrait, findings: &[(usize, &Finding)]) -> String {
    let heading = ui.text("report-page", &Values::default().with("page", portrait.number));
    let size = format!("{} × {} mm", number(ui, portrait.trim.width()), number(ui, portrait.trim.height()));
    let list: String = findings.iter().map(|(at, finding)| entry(ui, judged, *at, finding)).collect();
    let list = if list.is_empty() {
        format!("<p class=\"clean\">{}</p>", escaped(&ui.plain("report-clean")))
    } else {
        format!("<ol>{list}</ol>")
    };
    format!(
        "<section class=\"page\"><h2>{} <small>{}</small></h2>\n<div class=\"sheet\">\n<figure>{}{}</figure>\n<div>{list}</div>\n</div></section>\n",
        escaped(&heading),
        escaped(&size),
        drawing(ui, expected, portrait, findings),
        legend(ui, expected, portrait),
    )
}

fn drawing(ui: &Ui, expected: &Expected, portrait: &Portrait, findings: &[(usize, &Finding)]) -> String {
    let Portrait { media, bleed, trim, folds, .. } = portrait;
    let label = ui.text("report-picture", &Values::default().with("page", portrait.number));
    let mut svg = format!(
        "<svg viewBox=\"{} {} {} {}\" role=\"img\" aria-label=\"{}\">",
        media.x0,
        media.y0,
        media.width(),
        media.height(),
        escaped(&label)
    );
    let _ = write!(svg, "<rect class=\"paper\" {}/>", frame(media));
    if let Some(picture) = &portrait.picture {
        let _ = write!(svg, "<image {} preserveAspectRatio=\"none\" href=\"data:image/png;base64,{picture}\"/>", frame(media));
    }
    let safe = expected.printer.safe_mm.value;
    for (class, area) in [("bleed", *bleed), ("trim", *trim), ("safe", shrunk(trim, safe))] {
        let _ = write!(svg, "<rect class=\"{class}\" {}/>", frame(&area));
    }
    for fold in folds {
        let ((x0, y0), (x1, y1)) = match fold.direction {
            Direction::Vertical => ((trim.x0 + fold.at_mm, trim.y0), (trim.x0 + fold.at_mm, trim.y1)),
            Direction::Horizontal => ((trim.x0, trim.y0 + fold.at_mm), (trim.x1, trim.y0 + fold.at_mm)),
        };
        let _ = write!(svg, "<line class=\"fold\" x1=\"{x0:.2}\" y1=\"{y0:.2}\" x2=\"{x1:.2}\" y2=\"{y1:.2}\"/>");
    }
    let scale = media.width().max(media.height()) / 220.0;
    let mut taken: Vec<(f64, f64)> = Vec::new();
    for (at, finding) in findings {
        let Some(area) = finding.area else { continue };
        let (area, radius) = (visible(&area, media), 3.2 * scale);
        let (x, mut y) = (area.x0.clamp(media.x0 + radius, media.x1 - radius), area.y0.max(media.y0 + radius));
        // Several findings in one place: their numbers stand below each other.
        while taken.iter().any(|(other_x, other_y)| (x - other_x).hypot(y - other_y) < radius * 1.6) && y < media.y1 - radius {
            y += radius * 1.7;
        }
        taken.push((x, y));
        let class = class(finding);
        let _ = write!(svg, "<rect class=\"mark {class}\" {}/>", frame(&area));
        let _ = write!(svg, "<circle class=\"dot {class}\" cx=\"{x:.2}\" cy=\"{y:.2}\" r=\"{radius:.2}\"/>");
        let _ = write!(svg, "<text x=\"{x:.2}\" y=\"{:.2}\" font-size=\"{:.2}\">{at}</text>", y + radius * 0.38, radius * 1.1);
    }
    svg.push_str("</svg>");
    svg
}

fn legend(ui: &Ui, expected: &Expected, portrait: &Portrait) -> String {
    let mut lines = vec![("trim", "report-trim"), ("bleed", "report-bleed")];
    if expected.printer.safe_mm.value > 0.0 {
        lines.push(("safe", "report-safe"));
    }
    if !portrait.folds.is_empty() {
        lines.push(("fold", "report-fold"));
    }
    let key = |(class, id): &(&str, &str)| format!("<span class=\"key {class}\">{}</span>", escaped(&ui.plain(id)));
    let lines = lines.iter().map(key).collect::<Vec<_>>().concat();
    format!("<figcaption>{lines}</figcaption>")
}

/// One finding of the list, under its number.
fn entry(ui: &Ui, judged: &Judged, number: usize, finding: &Finding) -> String {
    let Words { message, hint, place } = words(ui, judged, finding);
    let hint = hint.map(|hint| format!("<p class=\"hint\">{}</p>", escaped(&hint))).unwrap_or_default();
    let place = place.trim_start_matches(", ");
    let place = if place.is_empty() { String::new() } else { format!("<p class=\"place\">{}</p>", escaped(place)) };
    let kind = escaped(&ui.plain(severity(finding.severity)));
    format!("<li value=\"{number}\" class=\"{}\"><p><b>{kind}</b> {}</p>{hint}{place}</li>\n", class(finding), escaped(&message))
}

fn class(finding: &Finding) -> &'static str {
    match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// A finding's area on the sheet, large enough to be seen.
fn visible(area: &Rect, media: &Rect) -> Rect {
    let (wide, high) = ((LEAST_MM - area.width()).max(0.0) / 2.0, (LEAST_MM - area.height()).max(0.0) / 2.0);
    let grown = Rect { x0: area.x0 - wide, y0: area.y0 - high, x1: area.x1 + wide, y1: area.y1 + high };
    grown.intersect(media)
}

fn shrunk(rect: &Rect, by: f64) -> Rect {
    let by = by.min(rect.width() / 2.0).min(rect.height() / 2.0);
    Rect { x0: rect.x0 + by, y0: rect.y0 + by, x1: rect.x1 - by, y1: rect.y1 - by }
}

fn frame(rect: &Rect) -> String {
    format!("x=\"{:.2}\" y=\"{:.2}\" width=\"{:.2}\" height=\"{:.2}\"", rect.x0, rect.y0, rect.width(), rect.height())
}

fn number(ui: &Ui, mm: f64) -> String {
    ui.locale().decimal((mm * 10.0).round() / 10.0)
}

/// Text as HTML shows it, whatever is in it: much of it comes out of the file that is judged.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' => escaped.push_str("<br>"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}
