//! Which facts a sheet states: those of its messages, and those that its campaign names in words of its own.

use std::collections::BTreeSet;

use super::Job;
use crate::diagnostic::Diagnostic;
use crate::facts::Fact;
use crate::locale::variables::mentions;
use crate::stock::Stock;
use crate::template::Template;

impl Job {
    /// The facts that it states, in the order of the data. A message that the campaign says otherwise states nothing.
    ///
    /// # Errors
    /// `language-unknown` unless its language is loaded.
    pub fn facts<'a>(&self, stock: &'a Stock, template: &Template) -> Result<Vec<&'a Fact>, Diagnostic> {
        let own = |id: &str| stock.campaign.own_part(&self.document, &self.name, template.part_of(id)?);
        let of_messages =
            template.facts(&stock.layers(&self.language)?, &stock.facts, self.variant.as_deref(), |id| own(id).is_some());
        let mut used: BTreeSet<&str> = of_messages.into_iter().map(|fact| fact.id.as_str()).collect();
        for piece in template.parts.values().filter_map(|id| own(id)).flatten() {
            let named = mentions(&piece.said.text).into_iter().filter_map(|(_, name)| stock.facts.of_variable(name));
            used.extend(named.map(|fact| fact.id.as_str()));
        }
        Ok(stock.facts.iter().filter(|fact| used.contains(fact.id.as_str())).collect())
    }
}
