//! From a plan to files: asks fit once per question, runs the jobs on all threads, judges before
//! anything is put on disk, and goes on when a job fails. Prints nothing.

mod notes;
mod notice;
mod riso;
mod workers;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::diagnostic::{Diagnostic, Report};
use crate::facts::{Fact, Standing, standing};
use crate::files::{self, sha256};
use crate::locale::{SOURCE, Values};
use crate::manifest::{Made, Use};
use crate::pdf;
use crate::plan::{Job, Output, Plan};
use crate::raster;
use crate::sheet::{self, Cell, Flip, Handling};
use crate::stock::Stock;
use crate::template::{Imprint, Kind, Layout, Target, Template};
use crate::typeset::inspect::PlacedCode;
use crate::typeset::{Base, Content, DATA, FitKey, LOCAL, Pages, Purpose, Question, typeset};

/// What a template calls the flat colour of the campaign's voice.
const VOICE_GROUND: &str = "ground";

/// How to run.
pub struct Options<'a> {
    /// Where files go.
    pub out: &'a Path,
    /// Threads; 0 for as many as there are processors.
    pub threads: usize,
    /// Set from outside to stop between two jobs.
    pub cancel: &'a AtomicBool,
    /// Called after each job, from any thread.
    pub tick: &'a (dyn Fn() + Sync),
}

/// What came of it.
#[derive(Default)]
pub struct Outcome {
    /// The files on disk, sorted by path.
    pub made: Vec<Made>,
    /// What to know.
    pub report: Report,
}

impl Outcome {
    fn take(&mut self, results: Vec<Result<Vec<Made>, Report>>) {
        for result in results {
            match result {
                Ok(made) => self.made.extend(made),
                Err(report) => self.report.extend(report),
            }
        }
    }
}

/// Makes everything that is planned.
///
/// # Errors
/// What stops all jobs: an output folder that cannot be written, a broken font.
pub fn run(stock: &Stock, plan: &Plan, options: &Options) -> Result<Outcome, Report> {
    files::probe_folder(options.out)?;
    let base = Base::new(&stock.assets)?;
    Run::new(stock, plan, options, &base)?.all()
}

/// Sets every document of a plan at its text step and writes nothing: what would not hold is told.
///
/// # Errors
/// A broken font or template file.
pub fn fit_all(stock: &Stock, plan: &Plan) -> Result<Report, Report> {
    let cancel = AtomicBool::new(false);
    let options = Options { out: Path::new(""), threads: 0, cancel: &cancel, tick: &|| {} };
    let base = Base::new(&stock.assets)?;
    let mut report = Report::default();
    for (_, step) in Run::new(stock, plan, &options, &base)?.steps() {
        report.extend(step.err().into_iter().flatten());
    }
    Ok(report)
}

/// The files that the first job's template reads, for designers who work outside the program.
///
/// # Errors
/// What the locale lacks.
pub fn sample(stock: &Stock, plan: &Plan) -> Result<Vec<(&'static str, serde_json::Value)>, Report> {
    let job = plan.jobs.first().ok_or_else(|| Diagnostic::error("nothing-to-do"))?;
    let template = plan.templates.get(&job.document).ok_or_else(|| Diagnostic::error("nothing-to-do"))?;
    let facts = Values::of_facts(&stock.facts, stock.locale(&job.language)?)?;
    let content = Content::new(stock, template, job, &facts, Purpose::Print)?;
    Ok(vec![(DATA, content.data(template.step.min)?), (LOCAL, content.local()?)])
}

/// The facts that the texts of a plan's documents state, in the order of the data.
///
/// # Errors
/// `language-unknown` unless French is loaded.
pub fn facts_of_plan<'a>(stock: &'a Stock, plan: &Plan) -> Result<Vec<&'a Fact>, Diagnostic> {
    let source = stock.locale(SOURCE)?;
    let documents = plan.templates.values().filter(|template| template.kind != Kind::Notice);
    let used: BTreeSet<&str> =
        documents.flat_map(|template| template.facts(source, &stock.facts)).map(|fact| fact.id.as_str()).collect();
    Ok(stock.facts.iter().filter(|fact| used.contains(fact.id.as_str())).collect())
}

struct Run<'a> {
    stock: &'a Stock,
    plan: &'a Plan,
    options: &'a Options<'a>,
    base: &'a Base,
    /// The facts as each language writes them.
    facts: BTreeMap<String, Values>,
}

/// A job and the question of its text step.
type Asked<'a> = (&'a Job, Result<f64, Report>);

impl<'a> Run<'a> {
    fn new(stock: &'a Stock, plan: &'a Plan, options: &'a Options<'a>, base: &'a Base) -> Result<Self, Report> {
        let mut facts = BTreeMap::new();
        for job in &plan.jobs {
            if !facts.contains_key(&job.language) {
                facts.insert(job.language.clone(), Values::of_facts(&stock.facts, stock.locale(&job.language)?)?);
            }
        }
        Ok(Self { stock, plan, options, base, facts })
    }

    fn all(self) -> Result<Outcome, Report> {
        let mut asked = self.steps();
        // Sheets that differ by their place alone follow each other: the engine sets once what they share.
        asked.sort_by_key(|(job, _)| (&job.document, &job.language, job.look));
        let mut outcome = Outcome::default();
        outcome.report.extend(self.warnings()?);
        let done = self.in_parallel(&asked, |(job, step)| step.clone().and_then(|step| self.job(job, step)));
        outcome.take(done);
        match self.notices(&outcome.made) {
            Ok(notices) => outcome.take(notices),
            Err(report) => outcome.report.extend(report),
        }
        if self.cancelled() {
            outcome.report.push(Diagnostic::error("interrupted"));
        }
        outcome.made.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(outcome)
    }

    /// Runs work on all threads until somebody cancels.
    fn in_parallel<T: Sync>(
        &self,
        items: &[T],
        work: impl Fn(&T) -> Result<Vec<Made>, Report> + Sync,
    ) -> Vec<Result<Vec<Made>, Report>> {
        let answers = workers::each(self.options.threads, items, |item| {
            if self.cancelled() {
                return Ok(Vec::new());
            }
            let result = work(item);
            (self.options.tick)();
            result
        });
        answers.into_iter().map(|answer| answer.unwrap_or_else(|| Err(panicked()))).collect()
    }

    fn cancelled(&self) -> bool {
        self.options.cancel.load(Ordering::Relaxed)
    }

    fn template(&self, job: &Job) -> Result<&'a Template, Diagnostic> {
        self.plan.templates.get(&job.document).ok_or_else(|| Diagnostic::error("internal").with("detail", job.label()))
    }

    fn values(&self, job: &Job) -> Values {
        self.facts.get(&job.language).cloned().unwrap_or_default()
    }

    /// The text step of every job; jobs that ask the same question are asked once.
    fn steps(&self) -> Vec<Asked<'a>> {
        let keys: Vec<FitKey> = self.plan.jobs.iter().map(|job| FitKey::new(self.stock, job)).collect();
        let questions: BTreeMap<&FitKey, &Job> = keys.iter().zip(&self.plan.jobs).collect();
        let questions: Vec<(&FitKey, &Job)> = questions.into_iter().collect();
        let steps = workers::each(self.options.threads, &questions, |(_, job)| self.step(job));
        let answers: BTreeMap<&FitKey, Result<f64, Report>> =
            questions.iter().zip(steps).map(|((key, _), step)| (*key, step.unwrap_or_else(|| Err(panicked())))).collect();
        let answer = |key: &FitKey| answers.get(key).cloned().unwrap_or_else(|| Err(panicked()));
        self.plan.jobs.iter().zip(keys.iter().map(answer)).collect()
    }

    fn step(&self, job: &Job) -> Result<f64, Report> {
        let template = self.template(job)?;
        Question::new(self.stock, template, job, &self.values(job))?.step(self.base, template, job)
    }

    /// One job: typeset once, every file of it written.
    fn job(&self, job: &Job, step: f64) -> Result<Vec<Made>, Report> {
        let template = self.template(job)?;
        let pages = typeset(self.base, self.stock, template, job, &self.values(job), step)?;
        let mut made = Vec::new();
        let mut report = Report::default();
        for output in &job.outputs {
            match self.output(job, template, &pages, output) {
                Ok(files) => made.extend(files),
                Err(errors) => report.extend(errors.into_iter().map(|error| error.with("document", job.label()))),
            }
        }
        if report.failed() { Err(report) } else { Ok(made) }
    }

    fn output(&self, job: &Job, template: &Template, pages: &Pages, output: &Output) -> Result<Vec<Made>, Report> {
        let entry = |path: String, pages: usize, qr: Vec<Vec<String>>, bytes: &[u8], step: f64| Made {
            path,
            target: Use::from(output.target),
            layout: output.layout,
            flip: None,
            document: job.document.clone(),
            language: job.language.clone(),
            departement: job.departement.clone(),
            fund: job.fund.clone(),
            pages,
            step,
            qr,
            bytes: bytes.len(),
            sha256: sha256(bytes),
        };
        let pdf = format!("{}.pdf", output.stem);
        match (output.target, output.layout) {
            (Target::Home, Some(layout)) => {
                let (bytes, qr, flip) = self.home(job, pages, layout, &output.stem)?;
                let made = Made { flip: Some(flip), ..entry(pdf, qr.len(), qr, &bytes, pages.step) };
                self.write(&made.path, &bytes)?;
                Ok(vec![made])
            }
            (Target::Press, _) => {
                let bytes = self.press(job, template, pages, &output.stem)?;
                let qr: Vec<Vec<String>> = (0..pages.document.pages().len()).map(|page| codes_on(pages, page)).collect();
                let made = entry(pdf, qr.len(), qr, &bytes, pages.step);
                self.write(&made.path, &bytes)?;
                Ok(vec![made])
            }
            (Target::Riso, Some(layout)) => {
                let mut made = Vec::new();
                for plate in self.riso(job, pages, layout, &output.stem)? {
                    let path = format!("{}.pdf", plate.stem);
                    let file = entry(path, plate.qr.len(), plate.qr, &plate.bytes, pages.step);
                    self.write(&file.path, &plate.bytes)?;
                    made.push(Made { flip: Some(plate.flip), ..file });
                }
                Ok(made)
            }
            (Target::Png, _) => {
                let inked = sheet::screen(&pages.document, &self.stock.palette)?;
                let mut made = Vec::new();
                for (index, page) in inked.iter().enumerate() {
                    let path = if inked.len() == 1 {
                        format!("{}.png", output.stem)
                    } else {
                        format!("{}_{}.png", output.stem, index + 1)
                    };
                    let bytes = raster::png(page, raster::PNG_PPI)?;
                    let file = entry(path, 1, vec![codes_on(pages, index)], &bytes, pages.step);
                    self.write(&file.path, &bytes)?;
                    made.push(file);
                }
                Ok(made)
            }
            _ => {
                let inked = sheet::screen(&pages.document, &self.stock.palette)?;
                let qr: Vec<Vec<String>> = (0..inked.len()).map(|page| codes_on(pages, page)).collect();
                let bytes = pdf::screen(&pages.document, inked, &output.stem)?;
                let made = entry(pdf, qr.len(), qr, &bytes, pages.step);
                self.write(&made.path, &bytes)?;
                Ok(vec![made])
            }
        }
    }

    fn home(&self, job: &Job, pages: &Pages, layout: Layout, ident: &str) -> Result<(Vec<u8>, Vec<Vec<String>>, Flip), Report> {
        let imposition = sheet::imposition(&pages.document, layout, &self.handling(job)?)?;
        let notes = notes::typeset(self.base, self.stock, job, &self.values(job), layout, &imposition)?;
        let sheets = sheet::home(&pages.document, &imposition, &notes)?;
        let qr = imposition.sheets.iter().map(|cells| codes_in(&pages.codes, cells)).collect();
        let bytes = pdf::home(&pages.document, sheets, imposition.flip, ident)?;
        Ok((bytes, qr, imposition.flip))
    }

    /// How a job's sheets are printed, folded and cut.
    fn handling(&self, job: &Job) -> Result<Handling, Diagnostic> {
        let template = self.template(job)?;
        Ok(Handling {
            rtl: self.stock.locale(&job.language)?.language.direction == "rtl",
            paper: self.stock.campaign.paper.or(template.paper),
            sticker: template.sticker,
        })
    }

    fn press(&self, job: &Job, template: &Template, pages: &Pages, ident: &str) -> Result<Vec<u8>, Report> {
        let stock = self.stock;
        let press = stock.press.as_ref().ok_or_else(|| Diagnostic::error("internal").with("detail", "press"))?;
        let slug_lines = if press.printer.marks.value {
            notes::slug_lines(self.base, stock, job, &self.values(job), pages.document.pages().len())?
        } else {
            Vec::new()
        };
        let (_, voice) = stock.voice();
        let ground = if template.logo_ground == VOICE_GROUND { &voice.ground } else { &template.logo_ground };
        let rtl = self.handling(job)?.rtl;
        let order = sheet::Order {
            palette: &stock.palette,
            press,
            folds: (0..pages.document.pages().len()).map(|page| template.folds(page, rtl)).collect(),
            contour: template.contour(),
            slug_lines,
        };
        let sheets = sheet::press(&pages.document, &order)?;
        let info = pdf::PressInfo {
            ident,
            day: stock.campaign.edition.unwrap_or(stock.today),
            ground: sheet::ground(ground, &stock.palette, press),
        };
        pdf::press(&pages.document, &sheets, press, &info)
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
        files::write(&self.options.out.join(path), bytes)
    }

    /// What somebody should look at before the sheets are handed out.
    fn warnings(&self) -> Result<Report, Diagnostic> {
        let mut report = Report::default();
        let (stock, confirmed) = (self.stock, &self.stock.campaign.confirmed);
        let documents: BTreeSet<&str> = self.plan.jobs.iter().map(|job| job.document.as_str()).collect();
        let used = facts_of_plan(stock, self.plan)?;
        if let Some(Standing::Unverified(day)) = standing(&used, confirmed, stock.today) {
            let open = used.iter().filter(|fact| fact.needs_check(confirmed, stock.today)).count();
            report.push(
                Diagnostic::warning("facts-unverified")
                    .with("documents", documents.into_iter().collect::<Vec<_>>().join(", "))
                    .with("count", open)
                    .with("date", day.to_string()),
            );
        }
        for job in &self.plan.jobs {
            report.extend(address_warning(stock, &job.fund));
            report.extend(printer_warning(stock, job));
        }
        Ok(report)
    }
}

/// The warning for a fund whose postal address is doubtful.
#[must_use]
pub fn address_warning(stock: &Stock, fund: &str) -> Option<Diagnostic> {
    let fund = stock.directory.fund(fund)?;
    (fund.confidence == crate::directory::Confidence::Low).then(|| {
        Diagnostic::warning("address-low")
            .with("fund", fund.id.as_str())
            .with("name", fund.name.as_str())
            .with("address", fund.postal().join(", "))
            .with("note", fund.note.as_str())
    })
}

/// The warning for a press sheet that names no print shop (law of 29 July 1881, article 3).
#[must_use]
pub fn printer_warning(stock: &Stock, job: &Job) -> Option<Diagnostic> {
    let unnamed = stock.campaign.publisher_in(&job.departement).press_printer.is_none();
    let place = job.departement.as_str();
    (job.imprint == Imprint::Press && unnamed).then(|| Diagnostic::warning("press-printer-missing").with("departement", place))
}

/// What is told of a job that panicked.
fn panicked() -> Report {
    Diagnostic::error("internal").with("detail", "panic").into()
}

fn sorted(payloads: impl Iterator<Item = String>) -> Vec<String> {
    let mut payloads: Vec<String> = payloads.collect();
    payloads.sort();
    payloads
}

fn codes_on(pages: &Pages, page: usize) -> Vec<String> {
    sorted(pages.codes.iter().filter(|(_, code)| code.page == page).map(|(payload, _)| payload.clone()))
}

/// The codes that lie whole in the cells of a sheet, as often as they are printed.
fn codes_in(codes: &[(String, PlacedCode)], cells: &[Cell]) -> Vec<String> {
    let whole = |code: &PlacedCode, cell: &Cell| {
        let [x, y, width, height] = cell.window;
        cell.page == code.page
            && code.x >= x
            && code.y >= y
            && code.x + code.side <= x + width
            && code.y + code.side <= y + height
    };
    let printed = cells.iter().flat_map(|cell| codes.iter().filter(move |(_, code)| whole(code, cell)));
    sorted(printed.map(|(payload, _)| payload.clone()))
}
