//! Which messages a template sets in which variant, and which facts they state.

use std::collections::BTreeSet;

use super::Template;
use crate::facts::{Fact, Facts};
use crate::locale::Layers;

impl Template {
    /// The id under which a variant may have its own wording of a message of this document:
    /// `affiche-headline` in the variant `secret` is `affiche-secret-headline`.
    #[must_use]
    pub fn variant_id(&self, id: &str, variant: Option<&str>) -> Option<String> {
        let rest = id.strip_prefix(&self.id)?.strip_prefix('-')?;
        Some(format!("{}-{}-{rest}", self.id, variant?))
    }

    /// The id that the template writes for a message that French has: that of a variant without its
    /// variant. `None` for messages of other documents and of other variants.
    fn written(&self, id: &str, variant: Option<&str>) -> Option<String> {
        let begins = |name: &str| id.strip_prefix(name).is_some_and(|rest| rest.starts_with('-'));
        if !begins(&self.id) || self.longer.iter().any(|longer| begins(longer)) {
            return None;
        }
        // The longest that fits: a variant's name may begin with another one's.
        let own = |variant: &&String| begins(&format!("{}-{variant}", self.id));
        match self.variants.iter().filter(own).max_by_key(|variant| variant.len()) {
            None => Some(id.to_owned()),
            Some(of) if Some(of.as_str()) == variant => {
                id.strip_prefix(&format!("{}-{of}-", self.id)).map(|rest| format!("{}-{rest}", self.id))
            }
            Some(_) => None,
        }
    }

    /// Ids, as the template writes them, of all messages that it may set in a variant, as far as there
    /// are any in French; sorted.
    #[must_use]
    pub fn messages(&self, layers: &Layers, variant: Option<&str>) -> BTreeSet<String> {
        let own = layers.ids().into_iter().filter_map(|id| self.written(id, variant));
        own.chain(self.shared.iter().cloned()).collect()
    }

    /// The facts that the texts of a variant state, by comment or by variable, in the order of the data.
    /// Messages of its QR codes count; those that are `replaced` by a campaign's own words do not.
    #[must_use]
    pub fn facts<'a>(
        &self,
        layers: &Layers,
        facts: &'a Facts,
        variant: Option<&str>,
        replaced: impl Fn(&str) -> bool,
    ) -> Vec<&'a Fact> {
        let codes = self.qr.iter().map(|kind| format!("qr-{kind}"));
        let mut used = BTreeSet::new();
        for id in self.messages(layers, variant).into_iter().chain(codes) {
            if replaced(&id) || layers.blank && self.part_of(&id).is_some() {
                continue;
            }
            let own = self.variant_id(&id, variant).and_then(|id| layers.stating(&id));
            let Some(message) = own.or_else(|| layers.stating(&id)) else { continue };
            used.extend(message.facts.iter().map(String::as_str));
            used.extend(message.variables.iter().filter_map(|name| facts.of_variable(name)).map(|fact| fact.id.as_str()));
        }
        facts.iter().filter(|fact| used.contains(fact.id.as_str())).collect()
    }
}
