//! The text steps of a plan's jobs: each question is asked once.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Mutex;

use super::{Run, panicked, workers};
use crate::diagnostic::Report;
use crate::plan::Job;
use crate::typeset::{FitKey, Question, explained, located};

/// Jobs whose text step is one question: one at least.
pub(super) type Group<'a> = Vec<&'a Job>;

/// A job and the answer to the question of its text step.
pub(super) type Asked<'a> = (&'a Job, Result<f64, Report>);

/// What a document, its format and its variant are called.
type Alike = (String, String, Option<String>);

/// The last step found for what is alike: in another language or look it is not far.
#[derive(Default)]
pub(super) struct Hints(Mutex<BTreeMap<Alike, f64>>);

impl Hints {
    fn alike(job: &Job) -> Alike {
        (job.document.clone(), job.format.clone(), job.variant.clone())
    }

    fn of(&self, job: &Job) -> Option<f64> {
        self.0.lock().ok().and_then(|steps| steps.get(&Self::alike(job)).copied())
    }

    fn note(&self, job: &Job, step: f64) {
        if let Ok(mut steps) = self.0.lock() {
            steps.insert(Self::alike(job), step);
        }
    }
}

impl<'a> Run<'a> {
    /// The jobs, by the question of their text step: what is asked once.
    pub(super) fn groups(&self) -> Vec<Group<'a>> {
        let mut groups: BTreeMap<FitKey, Group> = BTreeMap::new();
        for job in &self.plan.jobs {
            groups.entry(FitKey::new(self.stock, job)).or_default().push(job);
        }
        let mut groups: Vec<Group> = groups.into_values().collect();
        // The largest come first, so that no thread is left alone with one at the end.
        groups.sort_by_key(|group| Reverse(self.size(group[0])));
        groups
    }

    /// The text step of every job.
    pub(super) fn steps(&self) -> Vec<Asked<'a>> {
        let groups = self.groups();
        let steps = workers::each(self.options.threads, &groups, |group| self.step(group[0]));
        let steps = steps.into_iter().map(|step| step.unwrap_or_else(|| Err(panicked())));
        groups.iter().zip(steps).flat_map(|(group, step)| group.iter().map(move |job| (*job, step.clone()))).collect()
    }

    pub(super) fn step(&self, job: &Job) -> Result<f64, Report> {
        let template = self.template(job)?;
        let values = self.values(job);
        let hint = self.hints.of(job);
        let step = Question::new(self.stock, template, job, &values)?.step(self.base, template, job, hint);
        if let Ok(step) = step {
            self.hints.note(job, step);
        }
        step.map_err(|report| located(self.stock, explained(self.stock, self.base, template, job, &values, report)))
    }

    /// How much there is to set: pages, then their area in square millimetres.
    fn size(&self, job: &Job) -> (usize, u64) {
        let format = self.template(job).ok().and_then(|template| template.formats.get(&job.format));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page has less than a billion")]
        format.map_or((0, 0), |format| (format.pages.most(), (format.width * format.height) as u64))
    }
}
