//! The documents as the engine sets them: what they hold, how they look, how they lie on paper.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

mod aloud;
mod codes;
mod contrast;
mod easy;
mod faults;
mod fit;
mod gallery;
mod languages;
mod large;
mod layouts;
mod long;
mod paper;
mod pictures;
mod places;
mod plates;
mod posters;
mod snapshots;
mod translations;
mod voices;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::sync::atomic::AtomicBool;

use jiff::civil::{Date, date};
use rayon::ThreadPool;
use rayon::prelude::*;
use tractopelle::campaign::Selection;
use tractopelle::diagnostic::{Report, Value};
use tractopelle::locale::{SOURCE, Values};
use tractopelle::pipeline::{self, Options, Outcome};
use tractopelle::plan::{Job, Plan, plan};
use tractopelle::stock::Stock;
use tractopelle::template::{Look, Size, Template};
use tractopelle::typeset::{Base, Pages, Question, explained, typeset};
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Frame, FrameItem, Point, Transform};
use typst::visualize::{Color, Paint, SpotColorantName};

/// The day of every test.
pub(crate) const TODAY: Date = date(2026, 11, 21);
/// The département of tests that need only one: a street that is doubtful, a postal address that is sure.
pub(crate) const PLACE: &str = "81";

/// Threads with the stack that the engine's recursion needs.
static POOL: LazyLock<ThreadPool> =
    LazyLock::new(|| rayon::ThreadPoolBuilder::new().stack_size(32 * 1024 * 1024).build().expect("threads"));

/// Runs work of the engine.
pub(crate) fn on_engine<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    POOL.install(work)
}

/// What the program ships, in all languages, on the tests' day.
pub(crate) fn stock() -> Stock {
    loaded(Stock::load_embedded(TODAY).expect("what we ship reads"))
}

pub(crate) fn loaded(mut stock: Stock) -> Stock {
    let languages = stock.languages();
    stock.load_languages(&languages).expect("the languages read");
    stock
}

/// A campaign that has everything a sheet may show.
pub(crate) const CAMPAIGN: &str = r#"
[campaign]
name = "Collectif d'exemple pour le choix"
address = "12 rue de l'Exemple, 37000 Tours"
siret = "73282932000074"
contact = "contact@example.org"
website = "https://example.org/choix"
sorting_mark = true
imprint = { home = "ipns" }

[event]
date = 2026-12-05
time = "10:30"
place = "devant la caisse, 36 rue de l'Exemple"
"#;

/// A stock read from a campaign folder that holds these files.
pub(crate) fn stock_with(files: &[(&str, &str)]) -> Stock {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let mut report = Report::default();
    loaded(Stock::load(Some(folder.path()), TODAY, &mut report).expect("the campaign reads"))
}

/// A selection; an empty list means everything (French alone for languages).
pub(crate) fn selection(departements: &[&str], documents: &[&str], languages: &[&str], targets: &[&str]) -> Selection {
    let list = |list: &[&str]| list.iter().map(|item| (*item).to_owned()).collect();
    Selection {
        departements: list(departements),
        documents: list(documents),
        languages: list(languages),
        targets: list(targets),
        ..Selection::default()
    }
}

/// A plan with the engine ready to work on it.
pub(crate) struct Desk {
    pub(crate) stock: Stock,
    pub(crate) plan: Plan,
    base: Base,
}

impl Desk {
    pub(crate) fn new(mut stock: Stock, wanted: &Selection) -> Self {
        let plan = plan(&mut stock, wanted).expect("the plan stands");
        let base = Base::new(&stock.assets).expect("the fonts read");
        Self { stock, plan, base }
    }

    /// The same with every format and every variant of every document.
    pub(crate) fn of_every_sheet(stock: Stock, wanted: Selection) -> Self {
        let mut desk = Self::new(stock, &every_sheet(wanted));
        let templates = &desk.plan.templates;
        desk.plan.jobs.retain(|job| is_typical(&templates[&job.document], job));
        desk
    }

    pub(crate) fn template(&self, job: &Job) -> &Template {
        &self.plan.templates[&job.document]
    }

    fn facts(&self, job: &Job) -> Values {
        Values::of_facts(&self.stock.facts, self.stock.locale(&job.language).unwrap()).unwrap()
    }

    /// The text step of a job.
    pub(crate) fn step(&self, job: &Job) -> Result<f64, Report> {
        let template = self.template(job);
        Question::new(&self.stock, template, job, &self.facts(job))?.step(&self.base, template, job, None)
    }

    /// The same; what is too long is told by signs.
    pub(crate) fn explained(&self, job: &Job) -> Result<f64, Report> {
        let explain = |report| explained(&self.stock, &self.base, self.template(job), job, &self.facts(job), report);
        self.step(job).map_err(explain)
    }

    pub(crate) fn pages(&self, job: &Job, step: f64) -> Result<Pages, Report> {
        self.pages_of(self.template(job), job, step)
    }

    pub(crate) fn pages_of(&self, template: &Template, job: &Job, step: f64) -> Result<Pages, Report> {
        typeset(&self.base, &self.stock, template, job, &self.facts(job), step)
    }
}

/// A sheet (what its files are called), its language and its look.
pub(crate) type Key = (String, String, Look);

pub(crate) fn key(job: &Job) -> Key {
    (job.name.clone(), job.language.clone(), job.look)
}

/// A selection in every format and variant.
pub(crate) fn every_sheet(wanted: Selection) -> Selection {
    let all = || vec!["all".to_owned()];
    Selection { formats: all(), variants: all(), ..wanted }
}

/// The slots for what is shown at the counter, and for what helps with what stays French, where a template lists them as
/// optional: on translated sheets alone.
const COUNTERS: [&str; 4] = ["boxes", "counter", "counter-block", "gloss"];

/// Whether an optional slot can stand on sheets of a language.
pub(crate) fn may_stand(slot: &str, language: &str) -> bool {
    !COUNTERS.contains(&slot) || language != SOURCE
}

/// The languages of tests that need not all of them: French, one that is written like it, one from right to left.
pub(crate) const LANGUAGES: [&str; 3] = ["fr", "en", "ar"];

/// Whether a sheet is in the usual format or the usual variant: together these show all that a document is. One of a
/// translation is in both.
fn is_typical(template: &Template, job: &Job) -> bool {
    let variant = job.variant.as_deref() == template.usual_variant();
    match job.language.as_str() {
        SOURCE => job.format == template.usual() || variant,
        _ => job.format == template.translated.as_deref().unwrap_or(template.usual()) && variant,
    }
}

/// Every document in every format and every variant, in some languages and each look, for one place, set at its step once
/// for all tests.
pub(crate) struct Set {
    pub(crate) desk: Desk,
    pub(crate) pages: BTreeMap<Key, Pages>,
}

pub(crate) static SET: LazyLock<Set> = LazyLock::new(|| {
    let desk = Desk::of_every_sheet(stock(), selection(&[PLACE], &[], &LANGUAGES, &["screen", "home"]));
    let set = |job: &Job| desk.step(job).and_then(|step| desk.pages(job, step));
    let pages: Result<BTreeMap<Key, Pages>, Report> =
        on_engine(|| desk.plan.jobs.par_iter().map(|job| Ok((key(job), set(job)?))).collect());
    let pages = pages.unwrap_or_else(|report| panic!("every document holds: {}", told(&report)));
    Set { desk, pages }
});

impl Set {
    /// The job that a sheet was set for.
    pub(crate) fn job(&self, name: &str) -> &Job {
        self.desk.plan.jobs.iter().find(|job| job.name == name).expect("it was planned")
    }

    /// The job that a sheet was set for in a language, whose usual format may be another one.
    pub(crate) fn job_in(&self, name: &str, language: &str) -> &Job {
        let known = |job: &&Job| job.name == name && job.language == language;
        self.desk.plan.jobs.iter().find(known).expect("it was planned")
    }

    /// The template of a sheet.
    pub(crate) fn template(&self, name: &str) -> &Template {
        self.desk.template(self.job(name))
    }

    /// Whether a sheet is looked at as a picture.
    pub(crate) fn is_kept(&self, name: &str) -> bool {
        is_kept(self.template(name), self.job(name))
    }
}

/// Of the editions in large print, which are all made of the same pieces, those that stand for the others: one of each kind
/// of piece.
const LARGE_KEPT: [&str; 2] = ["fiche-telephone", "tract"];

/// Whether a sheet stands for its document: no larger than A3, since larger ones only grow.
pub(crate) fn is_kept(template: &Template, job: &Job) -> bool {
    let format = &template.formats[&job.format];
    let stands = format.size() == Size::Normal || LARGE_KEPT.contains(&template.id.as_str());
    is_typical(template, job) && format.width <= 297.0 && stands
}

/// The name of a look in files and messages.
pub(crate) fn look_id(look: Look) -> &'static str {
    match look {
        Look::Colour => "colour",
        Look::Black => "black",
    }
}

/// Runs a plan for good, into a folder that goes away with the result.
pub(crate) fn run(stock: &mut Stock, wanted: &Selection, threads: usize) -> (Outcome, tempfile::TempDir) {
    let plan = plan(stock, wanted).expect("the plan stands");
    let folder = tempfile::tempdir().unwrap();
    let cancel = AtomicBool::new(false);
    let options = Options { out: folder.path(), threads, cancel: &cancel, keep_failing: false, pictures: false, tick: &|| {} };
    let outcome = pipeline::run(stock, &plan, &options).expect("the run begins");
    (outcome, folder)
}

/// A report on one line each.
pub(crate) fn told(report: &Report) -> String {
    report.iter().fold(String::new(), |mut text, entry| {
        let _ = write!(text, "\n{} {:?} {:?}", entry.code, entry.args, entry.place);
        text
    })
}

/// An argument of a diagnostic as text.
pub(crate) fn said(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
    }
}

/// A piece of text on a page. Lengths in millimetres, sizes in points.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    pub(crate) page: usize,
    pub(crate) slot: Option<String>,
    pub(crate) text: String,
    pub(crate) font: String,
    pub(crate) size: f64,
    /// The palette role it is set in.
    pub(crate) role: Option<String>,
    /// Where its baseline begins and ends.
    pub(crate) from: (f64, f64),
    pub(crate) to: (f64, f64),
}

/// All text of a document in the order of the frames.
pub(crate) fn words(pages: &Pages) -> Vec<Word> {
    let mut walk = Walk { page: 0, slots: Vec::new(), words: Vec::new() };
    for (index, page) in pages.document.pages().iter().enumerate() {
        walk.page = index + 1;
        walk.frame(&page.frame, Transform::identity());
    }
    walk.words
}

/// The text of a frame alone.
pub(crate) fn words_of(frame: &Frame, at: Transform) -> Vec<Word> {
    let mut walk = Walk { page: 1, slots: Vec::new(), words: Vec::new() };
    walk.frame(frame, at);
    walk.words
}

struct Walk {
    page: usize,
    slots: Vec<String>,
    words: Vec<Word>,
}

impl Walk {
    fn frame(&mut self, frame: &Frame, at: Transform) {
        for (point, item) in frame.items() {
            let here = at.pre_concat(Transform::translate(point.x, point.y));
            match item {
                FrameItem::Group(group) => self.frame(&group.frame, here.pre_concat(group.transform)),
                FrameItem::Tag(Tag::Start(element, _)) => {
                    if let Some(typst::foundations::Value::Dict(dict)) =
                        element.to_packed::<MetadataElem>().map(|data| &data.value)
                    {
                        if let Ok(typst::foundations::Value::Str(id)) = dict.get("slot") {
                            self.slots.push(id.to_string());
                        } else if dict.get("slot-end").is_ok() {
                            self.slots.pop();
                        }
                    }
                }
                FrameItem::Text(text) if !text.text.trim().is_empty() => self.text(text, here),
                _ => {}
            }
        }
    }

    fn text(&mut self, text: &typst::text::TextItem, here: Transform) {
        let place = |point: Point| {
            let point = point.transform(here);
            (point.x.to_mm(), point.y.to_mm())
        };
        let info = text.font.info();
        let scale = here.sx.get().hypot(here.ky.get());
        let stretch = info.variant.stretch.to_ratio().get() * 100.0;
        let stretch = if stretch < 99.0 { format!(" at {stretch} %") } else { String::new() };
        self.words.push(Word {
            page: self.page,
            slot: self.slots.last().cloned(),
            text: text.text.to_string(),
            font: format!("{} {}{stretch}", info.family, info.variant.weight.to_number()),
            size: text.size.to_pt() * scale,
            role: role(&text.fill),
            from: place(Point::zero()),
            to: place(Point::with_x(text.width())),
        });
    }
}

/// The palette role that a template named, before inks.
fn role(paint: &Paint) -> Option<String> {
    let Paint::Solid(Color::Spot(spot)) = paint else { return None };
    match &spot.colorant.name {
        Some(SpotColorantName::Custom(name)) => Some(name.to_string()),
        _ => None,
    }
}

/// What a test compares with, or writes anew where `UPDATE=1` asks for it.
pub(crate) fn reference(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ref").join(name)
}

/// Whether references are to be written anew.
pub(crate) fn updating() -> bool {
    std::env::var_os("UPDATE").is_some_and(|value| value == "1")
}

// Every reference is read by a test: none outlives its document.
#[test]
fn no_reference_is_left_over() {
    let mut expected: BTreeSet<String> = BTreeSet::new();
    let compared = SET.pages.iter().filter(|((name, language, _), _)| SET.is_kept(name) && snapshots::is_compared(language));
    for ((document, language, look), pages) in compared {
        expected.insert(snapshots::name(document, language));
        if language == "fr" {
            expected.extend((1..=pages.document.pages().len()).map(|page| pictures::name(document, *look, page)));
        }
    }
    let entries = std::fs::read_dir(reference("")).into_iter().flatten();
    let there: BTreeSet<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    let left: Vec<&String> = there.difference(&expected).collect();
    assert!(left.is_empty(), "read by no test: {left:?}");
}
