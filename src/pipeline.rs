//! From a plan to files: asks fit once per question, runs the jobs on all threads, judges before
//! anything is put on disk, and goes on when a job fails. Prints nothing.

mod drafts;
mod judge;
mod notes;
mod notice;
mod posters;
mod proof;
mod readings;
mod steps;
mod workers;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::diagnostic::{Diagnostic, Report};
use crate::facts::{Fact, Standing, standing};
use crate::files;
use crate::locale::Values;
use crate::manifest::Made;
use crate::plan::{Job, Plan};
use crate::preflight::{Expected, Verdict};
use crate::stock::Stock;
use crate::template::{Imprint, Template};
use crate::typeset::{Base, Content, DATA, LOCAL, Purpose, once};
use judge::Judge;
pub use posters::{Poster, posters};
pub use proof::proof;
pub use readings::{Reading, readings};
use steps::Asked;

/// How to run.
pub struct Options<'a> {
    /// Where files go.
    pub out: &'a Path,
    /// Threads; 0 for as many as there are processors.
    pub threads: usize,
    /// Set from outside to stop between two jobs.
    pub cancel: &'a AtomicBool,
    /// Whether files that do not stand the preflight are kept, under a name that says so.
    pub keep_failing: bool,
    /// Whether verdicts come with pictures of the pages.
    pub pictures: bool,
    /// Called after each job, from any thread.
    pub tick: &'a (dyn Fn() + Sync),
}

/// What came of it, or of one job of it.
#[derive(Default)]
pub struct Outcome {
    /// The files on disk, sorted by path.
    pub made: Vec<Made>,
    /// What the preflight found, sorted by path.
    pub judged: Vec<Judged>,
    /// What to know.
    pub report: Report,
}

/// The preflight's verdict on a file.
pub struct Judged {
    /// Its path below the output folder, where it lies or would have lain.
    pub path: String,
    /// What it was to be.
    pub expected: Expected,
    /// What it is.
    pub verdict: Verdict,
}

impl Outcome {
    fn extend(&mut self, others: impl IntoIterator<Item = Self>) {
        for other in others {
            self.made.extend(other.made);
            self.judged.extend(other.judged);
            self.report.extend(other.report);
        }
    }
}

impl From<Report> for Outcome {
    fn from(report: Report) -> Self {
        Self { report, ..Self::default() }
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
    let options = Options { out: Path::new(""), threads: 0, cancel: &cancel, keep_failing: false, pictures: false, tick: &|| {} };
    let base = Base::new(&stock.assets)?;
    let mut report = Report::default();
    for (_, step) in Run::new(stock, plan, &options, &base)?.steps() {
        report.extend(step.err().into_iter().flatten());
    }
    Ok(once(report))
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
    Ok(vec![(DATA, content.data(template.steps(&job.format).min)?), (LOCAL, content.local()?)])
}

/// The facts that the texts of a plan's documents state, in the order of the data.
///
/// # Errors
/// `language-unknown` unless the plan's languages are loaded.
pub fn facts_of_plan<'a>(stock: &'a Stock, plan: &Plan) -> Result<Vec<&'a Fact>, Diagnostic> {
    let mut used: BTreeSet<&str> = BTreeSet::new();
    // Once for each text, wherever it is for.
    let texts = plan.jobs.iter().map(|job| ((&job.document, &job.name, &job.variant, &job.language), job));
    for job in texts.collect::<BTreeMap<_, _>>().into_values() {
        let Some(template) = plan.templates.get(&job.document) else { continue };
        used.extend(job.facts(stock, template)?.into_iter().map(|fact| fact.id.as_str()));
    }
    Ok(stock.facts.iter().filter(|fact| used.contains(fact.id.as_str())).collect())
}

struct Run<'a> {
    stock: &'a Stock,
    plan: &'a Plan,
    options: &'a Options<'a>,
    base: &'a Base,
    /// The facts as each language writes them.
    facts: BTreeMap<String, Values>,
    judge: Judge,
}

impl<'a> Run<'a> {
    fn new(stock: &'a Stock, plan: &'a Plan, options: &'a Options<'a>, base: &'a Base) -> Result<Self, Report> {
        let mut facts = BTreeMap::new();
        for job in &plan.jobs {
            if !facts.contains_key(&job.language) {
                facts.insert(job.language.clone(), Values::of_facts(&stock.facts, stock.locale(&job.language)?)?);
            }
        }
        let judge = Judge::new(&stock.assets)?;
        Ok(Self { stock, plan, options, base, facts, judge })
    }

    fn all(self) -> Result<Outcome, Report> {
        let mut outcome = Outcome::from(self.warnings()?);
        let mut others: Vec<Asked> = Vec::new();
        for (group, step, made) in self.each_group(|job, step| self.guarded(|| self.made(job, step))) {
            outcome.extend([made]);
            others.extend(group.into_iter().skip(1).map(|job| (job, step.clone())));
        }
        // Sheets that differ by their place alone follow each other: the engine sets once what they share.
        others.sort_by_key(|(job, _)| (&job.name, &job.language, job.look));
        outcome.extend(self.in_parallel(&others, |(job, step)| self.made(job, step)));
        outcome.made.sort_by(|a, b| (&a.name, &a.path).cmp(&(&b.name, &b.path)));
        match self.notices(&outcome.made) {
            Ok(notices) => outcome.extend(notices),
            Err(report) => outcome.report.extend(report),
        }
        if self.cancelled() {
            outcome.report.push(Diagnostic::error("interrupted"));
        }
        outcome.report = once(outcome.report);
        outcome.made.sort_by(|a, b| a.path.cmp(&b.path));
        outcome.judged.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(outcome)
    }

    fn made(&self, job: &Job, step: &Result<f64, Report>) -> Outcome {
        match step {
            Ok(step) => self.job(job, *step),
            Err(report) => report.clone().into(),
        }
    }

    /// Does work and tells so, unless somebody has cancelled.
    fn guarded(&self, work: impl FnOnce() -> Outcome) -> Outcome {
        if self.cancelled() {
            return Outcome::default();
        }
        let outcome = work();
        (self.options.tick)();
        outcome
    }

    /// Runs work on all threads until somebody cancels.
    fn in_parallel<T: Sync>(&self, items: &[T], work: impl Fn(&T) -> Outcome + Sync) -> Vec<Outcome> {
        let answers = workers::each(self.options.threads, items, |item| self.guarded(|| work(item)));
        answers.into_iter().map(|answer| answer.unwrap_or_else(|| panicked().into())).collect()
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

    /// What somebody should look at before the sheets are handed out.
    fn warnings(&self) -> Result<Report, Diagnostic> {
        let mut report = self.plan.warnings.clone();
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
