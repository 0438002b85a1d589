//! How far a sheet is translated: which of its messages are procedure, and which of these nobody has read.

use std::collections::BTreeMap;

use super::{Job, Plan};
use crate::diagnostic::Diagnostic;
use crate::locale::SOURCE;
use crate::review::Status;
use crate::stock::Stock;
use crate::template::{Kind, Template};

/// What ids of messages end with that stand in lists, and on no sheet.
const LISTED: [&str; 2] = ["-name", "-use"];

impl Job {
    /// Ids, as its language finds them, of the messages that the sheet sets and the campaign does not say otherwise; sorted
    /// as the template writes them.
    ///
    /// # Errors
    /// `language-unknown` unless its language is loaded.
    pub fn messages(&self, stock: &Stock, template: &Template) -> Result<Vec<String>, Diagnostic> {
        let layers = stock.layers(&self.language)?;
        let own = |id: &str| stock.campaign.own_part(&self.document, &self.name, template.part_of(id)?);
        let blank = |id: &str| layers.blank && template.part_of(id).is_some();
        let listed = |id: &str| LISTED.iter().any(|what| id == format!("{}{what}", self.document));
        let ids = template.messages(&layers, self.variant.as_deref()).into_iter();
        let set = ids.filter(|id| own(id).is_none() && !blank(id) && !listed(id));
        Ok(set.map(|id| stock.worded(template, &self.language, self.variant.as_deref(), &id)).collect())
    }

    /// How many messages of its procedure nobody who grew up with its language has read: steps, messages that state facts,
    /// and all of a neutral document. None in French.
    ///
    /// # Errors
    /// As [`Job::messages`].
    pub fn drafts(&self, stock: &Stock, template: &Template) -> Result<usize, Diagnostic> {
        if self.language == SOURCE {
            return Ok(0);
        }
        let layers = stock.layers(&self.language)?;
        let is_procedure = |id: &str| {
            let stating = layers.stating(id);
            let states = stating.is_some_and(|message| {
                let named = message.variables.iter().any(|name| stock.facts.of_variable(name).is_some());
                message.step || named || !message.facts.is_empty()
            });
            template.kind == Kind::Neutral || states
        };
        let mut count = 0;
        for id in self.messages(stock, template)?.iter().filter(|id| is_procedure(id)) {
            count += usize::from(stock.status(&self.language, id)? == Status::Draft);
        }
        Ok(count)
    }
}

impl Plan {
    /// The sheets with procedure that nobody has read, each once wherever it is for, and how many messages that are.
    ///
    /// # Errors
    /// As [`Job::messages`].
    pub fn drafts(&self, stock: &Stock) -> Result<Vec<(&Job, usize)>, Diagnostic> {
        let sheets: BTreeMap<_, _> = self.jobs.iter().map(|job| ((&job.name, &job.language), job)).collect();
        let mut drafts = Vec::new();
        for job in sheets.into_values() {
            let Some(template) = self.templates.get(&job.document) else { continue };
            let count = job.drafts(stock, template)?;
            if count > 0 {
                drafts.push((job, count));
            }
        }
        Ok(drafts)
    }
}
