//! Where a message is looked for: what a voice says in the language, the language, what the voice says in
//! French, French.

use std::collections::BTreeSet;

use super::{Locale, Message};

/// A language, what it falls back to, and what a voice says in place of both.
#[derive(Clone, Copy)]
pub struct Layers<'a> {
    /// The voice in the language.
    pub voice: Option<&'a Locale>,
    /// The language.
    pub language: &'a Locale,
    /// The voice in French.
    pub source_voice: Option<&'a Locale>,
    /// French.
    pub source: &'a Locale,
    /// Whether the voice leaves empty what a campaign may say in its own words.
    pub blank: bool,
}

impl<'a> Layers<'a> {
    /// The layer that says a message.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&'a Locale> {
        let layers = [self.voice, Some(self.language), self.source_voice, Some(self.source)];
        layers.into_iter().flatten().find(|locale| locale.has(id))
    }

    /// Whether any layer says it.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.find(id).is_some()
    }

    /// Whether a variant's `own` wording takes the place of the `general` one. It does in whatever layer it is, but what a
    /// voice says in French alone does not take the place of what the language says.
    #[must_use]
    pub fn prefers(&self, own: &str, general: &str) -> bool {
        let near = [self.voice, Some(self.language)];
        let says = |layers: &[Option<&Locale>], id: &str| layers.iter().flatten().any(|locale| locale.has(id));
        says(&near, own) || self.source.has(own) || self.has(own) && !says(&near, general)
    }

    /// What is known of a message as it is said.
    #[must_use]
    pub fn message(&self, id: &str) -> Option<&'a Message> {
        self.find(id)?.message(id)
    }

    /// The message whose comment names the facts that are stated: the French one, of the voice where the voice
    /// says it.
    #[must_use]
    pub fn stating(&self, id: &str) -> Option<&'a Message> {
        let voice = [self.voice, self.source_voice].into_iter().flatten();
        let said_by_voice = self.find(id).is_some_and(|found| voice.clone().any(|voice| std::ptr::eq(voice, found)));
        let french = if said_by_voice { self.source_voice.and_then(|voice| voice.message(id)) } else { self.source.message(id) };
        french.or_else(|| self.message(id))
    }

    /// Ids of all messages in French, of the voice or not.
    #[must_use]
    pub fn ids(&self) -> BTreeSet<&'a str> {
        let layers = [Some(self.source), self.source_voice].into_iter().flatten();
        layers.flat_map(Locale::messages).map(|(id, _)| id).collect()
    }
}
