//! Jobs to pages: the engine's world, the JSON that a template sees, the text step, and the check
//! that what came out holds.

mod calendar;
mod content;
mod fit;
pub mod inspect;
mod prose;
mod qr;
mod reading;
mod signed;
mod too_long;
mod translation;
mod world;

use std::collections::BTreeMap;

use serde_json::Value;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::Bytes;
use typst::layout::Frame;
use typst::{World, WorldExt};
use typst_layout::PagedDocument;

use crate::campaign::Publisher;
use crate::diagnostic::{Diagnostic, Place, Report, Value as Said};
use crate::locale::Values;
use crate::plan::Job;
use crate::stock::Stock;
use crate::template::{Imprint, Look, Template};

pub use content::{Code, Content, Purpose};
use inspect::{Inspection, PlacedCode, inspect};
pub use reading::Passage;
pub use too_long::{explained, once};
use world::JobWorld;
pub use world::{Base, DATA, LOCAL};

/// A document that holds, in frames.
pub struct Pages {
    /// The frames, with bleed, in palette roles.
    pub document: PagedDocument,
    /// The step they were set at, in points.
    pub step: f64,
    /// The codes drawn on them: what they say, and where.
    pub codes: Vec<(String, PlacedCode)>,
}

/// Files beside the templates that a job sees: the logos.
type Files = Vec<(String, Vec<u8>)>;

/// All that a job's template reads: what is the same for every place, what is this place's own, logos.
pub struct Data {
    shared: Value,
    local: Value,
    logos: Files,
}

impl Data {
    fn of(content: &Content, step: f64) -> Result<Self, Report> {
        Ok(Self { shared: content.data(step)?, local: content.local()?, logos: content.pictures_by_path() })
    }

    /// Data of a template's own making, without logos.
    #[must_use]
    pub fn new(shared: Value, local: Value) -> Self {
        Self { shared, local, logos: Vec::new() }
    }

    fn set_step(&mut self, step: f64) {
        self.shared["step"] = step.into();
    }

    fn files(&self) -> impl Iterator<Item = (String, Bytes)> {
        let json = [(DATA, &self.shared), (LOCAL, &self.local)];
        let json = json.map(|(path, value)| (path.to_owned(), Bytes::from_string(value.to_string())));
        self.logos.iter().map(|(path, bytes)| (path.clone(), Bytes::new(bytes.clone()))).chain(json)
    }
}

/// What makes two jobs ask the same question of fit: everything that can change the height of a text,
/// but not the département, whose own lines are never what the step is found with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FitKey {
    document: String,
    format: String,
    variant: Option<String>,
    name: String,
    language: String,
    look: Look,
    imprint: Imprint,
    publisher: Publisher,
}

impl FitKey {
    /// The key of a job.
    #[must_use]
    pub fn new(stock: &Stock, job: &Job) -> Self {
        Self {
            document: job.document.clone(),
            format: job.format.clone(),
            variant: job.variant.clone(),
            name: job.name.clone(),
            language: job.language.clone(),
            look: job.look,
            imprint: job.imprint,
            publisher: stock.campaign.publisher_in(&job.departement),
        }
    }
}

/// Addresses that are measured while the step is looked for; all are once it is found.
const FEW: usize = 3;

/// What is asked of fit: a document set for the whole directory.
pub struct Question {
    data: Data,
}

impl Question {
    /// The fit question of a job.
    ///
    /// # Errors
    /// What the locale lacks.
    pub fn new(stock: &Stock, template: &Template, job: &Job, facts: &Values) -> Result<Self, Report> {
        let content = Content::new(stock, template, job, facts, Purpose::Fit)?;
        Ok(Self { data: Data::of(&content, template.steps(&job.format).max)? })
    }

    /// The fit question of data of a template's own making.
    #[must_use]
    pub fn of(mut data: Data) -> Self {
        data.local["fit"] = true.into();
        Self { data }
    }

    /// Finds the largest step at which the document holds for every fund of the directory, the sooner the nearer it is to
    /// `hint`.
    ///
    /// # Errors
    /// `document-overflow` for each slot that does not hold at the floor, `page-count`, glyphs that
    /// are missing, and what the template itself does wrong.
    pub fn step(mut self, base: &Base, template: &Template, job: &Job, hint: Option<f64>) -> Result<f64, Report> {
        let steps = template.steps(&job.format).descending();
        let all = self.data.local["probe"].take();
        // What does not hold with a few addresses does not with all, whose measuring takes a fifth of the time.
        let few: Option<Value> = all.as_array().map(|all| all.iter().take(FEW).cloned().collect());
        let mut sure = None;
        let mut found = fit::largest(&steps, hint, |step| {
            // Many documents hold at the first step: it is tried with all at once.
            let probe = few.as_ref().filter(|_| sure.is_some()).unwrap_or(&all);
            sure.get_or_insert(step);
            self.tried(step, probe, base, template, job)
        })?;
        if let Some(step) = found.filter(|_| few.is_some() && found != sure) {
            let below: Vec<f64> = steps.iter().copied().filter(|below| *below <= step).collect();
            found = fit::largest(&below, None, |step| self.tried(step, &all, base, template, job))?;
        }
        if let Some(step) = found {
            return Ok(step);
        }
        self.data.local["probe"] = all;
        let floor = self.at(template.steps(&job.format).min, base, template, job)?;
        Err(failures(&floor, &self.data.shared, template, job))
    }

    /// Whether it holds at a step, with the addresses of `probe`.
    fn tried(&mut self, step: f64, probe: &Value, base: &Base, template: &Template, job: &Job) -> Result<fit::Tried, Report> {
        let pages = template.format(&job.format)?.pages;
        self.data.local["probe"] = probe.clone();
        let seen = self.at(step, base, template, job)?;
        Ok(fit::Tried {
            holds: pages.holds(seen.pages) && seen.slots.iter().all(inspect::Slot::holds),
            loads: seen.slots.iter().map(|slot| slot.need / slot.room).collect(),
        })
    }

    /// How it comes out at a step.
    fn at(&mut self, step: f64, base: &Base, template: &Template, job: &Job) -> Result<Inspection, Report> {
        self.data.set_step(step);
        compile(base, &template.main(&job.format), &self.data, job).map(|document| inspect(&document))
    }
}

/// Typesets a job at its step.
///
/// # Errors
/// As [`Question::step`]: nothing that does not hold leaves this function.
pub fn typeset(base: &Base, stock: &Stock, template: &Template, job: &Job, facts: &Values, step: f64) -> Result<Pages, Report> {
    let content = Content::new(stock, template, job, facts, Purpose::Print)?;
    let data = Data::of(&content, step)?;
    let document = compile(base, &template.main(&job.format), &data, job)?;
    let seen = inspect(&document);
    let report = failures(&seen, &data.shared, template, job);
    if report.failed() {
        return Err(report);
    }
    let payloads = content.codes();
    let payload = |code: &PlacedCode| payloads.iter().find(|known| known.kind == code.kind).map(|known| known.payload.clone());
    let codes = seen.codes.into_iter().filter_map(|code| Some((payload(&code)?, code))).collect();
    Ok(Pages { document, step, codes })
}

/// The template of the notes in the margins of sheets.
const NOTES: &str = "templates/common/margin.typ";

/// Short texts, one frame each, for the margins of sheets.
///
/// # Errors
/// What the template does wrong.
pub fn typeset_notes(base: &Base, job: &Job, json: Value) -> Result<Vec<Frame>, Report> {
    let document = compile(base, NOTES, &Data::new(json, Value::Null), job)?;
    Ok(document.pages().iter().map(|page| page.frame.clone()).collect())
}

/// Typesets a notice, whose data are of its own making, at its step.
///
/// # Errors
/// As [`Question::step`].
pub fn typeset_notice(base: &Base, template: &Template, job: &Job, mut data: Data, step: f64) -> Result<Pages, Report> {
    data.set_step(step);
    let document = compile(base, &template.main(&job.format), &data, job)?;
    let report = failures(&inspect(&document), &data.shared, template, job);
    if report.failed() { Err(report) } else { Ok(Pages { document, step, codes: Vec::new() }) }
}

fn compile(base: &Base, main: &str, data: &Data, job: &Job) -> Result<PagedDocument, Report> {
    let world = JobWorld::new(base, main, data.files()).ok_or_else(|| Diagnostic::error("internal").with("detail", main))?;
    let Warned { output, warnings } = typst::compile::<PagedDocument>(&world);
    let told = |diagnostics: &[SourceDiagnostic]| {
        let mut report = Report::default();
        report.extend(diagnostics.iter().map(|diagnostic| template_error(base, &world, job, diagnostic)));
        report
    };
    // A warning of the engine (an unknown font, layout that does not settle) is a fault of the template.
    let faults = told(&warnings);
    match output {
        Ok(document) if faults.is_empty() => Ok(document),
        Ok(_) => Err(faults),
        Err(errors) => Err(told(&errors)),
    }
}

/// The module that looks messages up: whoever calls it is where a missing one is asked for.
const READS_MESSAGES: &str = "templates/common/data.typ";
/// The engine's word for a missing message, which `common/data.typ` stops the job with.
const MISSING: &str = "message-missing:";
/// The word with which `common/qr.typ` stops a job whose code has more to say than fits its square.
const DENSE: &str = "code-dense:";

fn template_error(base: &Base, world: &JobWorld, job: &Job, error: &SourceDiagnostic) -> Diagnostic {
    let message = error.message.as_str();
    let diagnostic = match (message.split_once(MISSING), message.split_once(DENSE)) {
        (Some((_, id)), _) => {
            Diagnostic::error("message-missing").with("message", id.trim()).with("language", job.language.as_str())
        }
        // Neither the template nor the place in it is at fault, but what the campaign wants noted.
        (_, Some((_, kind))) => return Diagnostic::error("code-dense").with("kind", kind.trim()).with("job", job.label()),
        _ => Diagnostic::error("template-error").with("job", job.label()).with("detail", message),
    };
    // The innermost place that is a file of ours; an error inside a package or the engine has none.
    let spans = std::iter::once(error.span).chain(error.trace.iter().map(|point| point.span.into()));
    for span in spans {
        let Some(id) = span.id() else { continue };
        if base.shown(id).ends_with(READS_MESSAGES) {
            continue;
        }
        if let (Ok(source), Some(range)) = (world.source(id), world.range(span)) {
            return diagnostic.at(Place::offset(base.shown(id), source.text(), range.start));
        }
    }
    diagnostic.at(Place::file(base.shown(world.main())))
}

fn failures(seen: &Inspection, json: &Value, template: &Template, job: &Job) -> Report {
    let mut report = Report::default();
    let named = |code| {
        Diagnostic::error(code)
            .with("document", job.name.as_str())
            .with("language", job.language.as_str())
            .with("place", job.label())
    };
    // One word for all that a font lacks of a message: of a foreign script it lacks every letter.
    let mut lacking: BTreeMap<(&str, String), Vec<&str>> = BTreeMap::new();
    for missing in &seen.missing {
        let message = message_with(json, &missing.character);
        lacking.entry((&missing.font, message)).or_default().push(&missing.character);
    }
    for ((font, message), characters) in lacking {
        let error = named("glyph-missing").with("font", font).with("message", message).with("count", characters.len());
        report.push(error.with("character", characters.join(" ")));
    }
    for slot in seen.slots.iter().filter(|slot| !slot.holds()) {
        report.push(
            named("document-overflow")
                .with("page", slot.page)
                .with("slot", slot.id.as_str())
                .with("lines", slot.lines_too_many())
                .with("step", template.steps(&job.format).min.to_string()),
        );
    }
    let expected = template.formats.get(&job.format).map(|format| format.pages);
    if let Some(expected) = expected.filter(|expected| !expected.holds(seen.pages)) {
        let wrong = named("page-count").with("found", seen.pages).with("expected", expected.most());
        report.push(wrong.with("least", expected.least()).with("range", if expected.is_one() { "one" } else { "many" }));
    }
    // What runs over a slot often runs over the margin too: told once.
    if !report.failed() {
        for (page, text) in &seen.outside {
            report.push(named("text-outside").with("page", *page).with("text", text.trim()));
        }
    }
    report
}

/// The id of a message that holds this text, for errors about single characters.
fn message_with(json: &Value, text: &str) -> String {
    let holds = |runs: &Value| runs.to_string().contains(text);
    let texts = json["texts"].as_object();
    texts.and_then(|texts| texts.iter().find(|(_, runs)| holds(runs))).map_or_else(String::new, |(id, _)| id.clone())
}

/// A report in which signs that a font lacks have the place of their message.
#[must_use]
pub fn located(stock: &Stock, report: Report) -> Report {
    let text = |diagnostic: &Diagnostic, name| match diagnostic.args.get(name) {
        Some(Said::Text(text)) => text.clone(),
        _ => String::new(),
    };
    let mut located = Report::default();
    located.extend(report.into_iter().map(|diagnostic| {
        let layers = stock.layers(&text(&diagnostic, "language")).ok();
        let message = layers.as_ref().and_then(|layers| layers.message(&text(&diagnostic, "message")));
        match message.filter(|_| diagnostic.code == "glyph-missing" && diagnostic.place.is_none()) {
            Some(message) => diagnostic.at(Place { file: message.file.clone(), line: Some(message.line), column: None }),
            None => diagnostic,
        }
    }));
    located
}
