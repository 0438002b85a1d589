//! The text steps of a plan's jobs: each question is asked once.

use std::cmp::Reverse;
use std::collections::BTreeMap;

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

fn alike(job: &Job) -> Alike {
    (job.document.clone(), job.format.clone(), job.variant.clone())
}

impl<'a> Run<'a> {
    /// The jobs, by the question of their text step: what is asked once.
    fn groups(&self) -> Vec<Group<'a>> {
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
        let steps = self.each_group(|_, _| ());
        steps.into_iter().flat_map(|(group, step, ())| group.into_iter().map(move |job| (job, step.clone()))).collect()
    }

    /// Finds the text step of every group and does something with its first job there, while the engine remembers what both
    /// have in common. Of groups that are alike one comes first: in another language or look the step is not far from its.
    /// Which one that is does not depend on the threads.
    pub(super) fn each_group<T: Send>(
        &self,
        then: impl Fn(&Job, &Result<f64, Report>) -> T + Sync,
    ) -> Vec<(Group<'a>, Result<f64, Report>, T)> {
        let groups = self.groups();
        // The last of them: by its code Arabic is the first, whose words are like no other's.
        let guides: BTreeMap<Alike, &Job> = groups.iter().map(|group| (alike(group[0]), group[0])).collect();
        let is_guide =
            |(_, group): &(usize, Group)| guides.get(&alike(group[0])).is_some_and(|guide| std::ptr::eq(*guide, group[0]));
        let (first, others): (Vec<_>, Vec<_>) = groups.into_iter().enumerate().partition(is_guide);
        let mut hints: BTreeMap<Alike, f64> = BTreeMap::new();
        let mut answers = Vec::new();
        for groups in [first, others] {
            let found = workers::each(self.options.threads, &groups, |(_, group)| {
                let hint = hints.get(&alike(group[0])).copied();
                let step = if self.cancelled() { Err(Report::default()) } else { self.step(group[0], hint) };
                let done = then(group[0], &step);
                (step, done)
            });
            for ((place, group), found) in groups.into_iter().zip(found) {
                let (step, done) = found.unwrap_or_else(|| {
                    let step = Err(panicked());
                    let done = then(group[0], &step);
                    (step, done)
                });
                hints.extend(step.as_ref().ok().map(|step| (alike(group[0]), *step)));
                answers.push((place, (group, step, done)));
            }
        }
        // What is told of them is told in one order, whichever came first.
        answers.sort_by_key(|(place, _)| *place);
        answers.into_iter().map(|(_, answer)| answer).collect()
    }

    fn step(&self, job: &Job, hint: Option<f64>) -> Result<f64, Report> {
        let template = self.template(job)?;
        let values = self.values(job);
        let step = Question::new(self.stock, template, job, &values)?.step(self.base, template, job, hint);
        step.map_err(|report| located(self.stock, explained(self.stock, self.base, template, job, &values, report)))
    }

    /// How much there is to set: pages, then their area in square millimetres.
    fn size(&self, job: &Job) -> (usize, u64) {
        let format = self.template(job).ok().and_then(|template| template.formats.get(&job.format));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page has less than a billion")]
        format.map_or((0, 0), |format| (format.pages.most(), (format.width * format.height) as u64))
    }
}
