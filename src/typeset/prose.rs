//! The longer parts of a document, as blocks.

use serde_json::{Map, Value, json};

use super::content::Content;
use crate::diagnostic::Report;

impl Content<'_> {
    /// The messages that are set as blocks: those that differ from place to place, or those that do not.
    pub(super) fn prose(&self, local: bool) -> Result<Map<String, Value>, Report> {
        let mut report = Report::default();
        let mut prose = Map::new();
        let long = self.template.messages(&self.stock.layers(&self.job.language)?, self.job.variant.as_deref());
        let long = long.into_iter().filter(|id| self.template.is_long(id));
        for id in long.filter(|id| self.is_local(id) == local) {
            match self.stock.prose(&self.job.language, &self.worded(&id), &self.values) {
                Ok(blocks) => {
                    prose.insert(id, json!(blocks));
                }
                Err(errors) => report.extend(errors),
            }
        }
        if report.failed() { Err(report) } else { Ok(prose) }
    }
}
