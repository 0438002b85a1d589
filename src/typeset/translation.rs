//! What a sheet in another language says in French too: its steps until somebody has read them, and the block to show at
//! the counter.

use serde_json::{Map, Value, json};

use super::content::Content;
use crate::diagnostic::{Diagnostic, Report, Value as Said};
use crate::locale::{Hyphenation, Layers, Locale, Run, SOURCE, Values, runs};
use crate::review::Status;

/// What the ids of the block begin with that one shows at the counter.
const COUNTER: &str = "counter-";
/// What a sheet says whose translation nobody has read.
const UNREAD: &str = "footer-draft";
/// Values that are names in French, and the unit of facts that are addresses.
const NAMES: [&str; 4] = ["campaign_name", "departement_name", "departement_of", "fund_name"];
const ADDRESS: &str = "address";
/// What stands around values in text from right to left.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];
/// What the ids of messages end with whose words are not divided.
const WHOLE: [&str; 2] = ["-headline", "-alt"];

impl Content<'_> {
    /// Ids of what every sheet in another language than French says beside its own messages.
    pub(super) fn of_translations(&self) -> Result<Vec<String>, Diagnostic> {
        let layers = self.stock.layers(&self.job.language)?;
        if self.job.language == SOURCE {
            return Ok(Vec::new());
        }
        let mut ids = vec![UNREAD.to_owned()];
        if !layers.language.language.is_french() {
            ids.extend(counter(&layers));
        }
        Ok(ids)
    }

    /// What templates set in French beside the translation: those messages that differ from place to place, or those that
    /// do not. Nothing on sheets in French or a variant of it.
    ///
    /// # Errors
    /// What French lacks.
    pub(super) fn french(&self, local: bool) -> Result<Map<String, Value>, Report> {
        let layers = self.stock.layers(&self.job.language)?;
        let mut french = Map::new();
        if layers.language.language.is_french() {
            return Ok(french);
        }
        let values = self.french_values()?;
        let template = self.template;
        for id in template.messages(&layers, self.job.variant.as_deref()) {
            let worded = self.worded(&id);
            let step = layers.stating(&worded).is_some_and(|message| message.step);
            if step && self.own_part(&id).is_none() && self.stock.status(&self.job.language, &worded)? == Status::Draft {
                french.insert(id, json!(in_french(&layers, &worded, values)?));
            }
        }
        for id in counter(&layers).into_iter().filter(|id| layers.source.has(id)) {
            let runs = in_french(&layers, &id, values)?;
            french.insert(id, json!(runs));
        }
        if self.has_banner()? {
            french.insert(UNREAD.to_owned(), json!(in_french(&layers, UNREAD, values)?));
        }
        french.retain(|id, _| self.is_local(id) == local);
        Ok(french)
    }

    /// Whether some of the sheet's procedure is a translation that nobody has read.
    pub(super) fn has_banner(&self) -> Result<bool, Diagnostic> {
        Ok(self.job.drafts(self.stock, self.template)? > 0)
    }

    /// Ids, as templates write them, of what is set in French because the language lacks it, or since the campaign wrote it.
    pub(super) fn fallback(&self, ids: impl Iterator<Item = String>) -> Result<Vec<String>, Diagnostic> {
        ids.filter_map(|id| self.is_fallback(&id).map(|lacks| lacks.then_some(id)).transpose()).collect()
    }

    /// Whether a message is set in French because the language, which is not French, lacks it, or since the campaign wrote it.
    pub(super) fn is_fallback(&self, id: &str) -> Result<bool, Diagnostic> {
        if self.job.language == SOURCE {
            return Ok(false);
        }
        let layers = self.stock.layers(&self.job.language)?;
        let found = layers.find(&self.worded(id)).map(|locale| locale.language.code.as_str());
        Ok(!layers.language.language.is_french() && (self.own_part(id).is_some() || found == Some(SOURCE)))
    }

    /// The values for a message, written as the language of its text writes them.
    pub(super) fn values_of(&self, id: &str) -> Result<&Values, Report> {
        if self.is_fallback(id)? { self.french_values() } else { Ok(&self.values) }
    }

    /// Runs with soft hyphens, where the program divides the words of their language. Headlines stay whole, and what is
    /// read aloud.
    pub(super) fn divided(&self, id: &str, runs: Vec<Run>) -> Result<Vec<Run>, Diagnostic> {
        let layers = self.stock.layers(&self.job.language)?;
        let Hyphenation::Patterns(patterns) = &layers.language.language.hyphenation else { return Ok(runs) };
        let whole = WHOLE.iter().any(|end| id.ends_with(end)) || id == format!("{}-title", self.template.id);
        let translated = layers.find(&self.worded(id)).is_some_and(|found| found.language.code != SOURCE);
        if whole || !translated || self.own_part(id).is_some() {
            return Ok(runs);
        }
        let divide = |run| match run {
            Run::Text(text) => Run::Text(patterns.hyphenate(&text)),
            Run::Strong(text) => Run::Strong(patterns.hyphenate(&text)),
            Run::Emphasis(text) => Run::Emphasis(patterns.hyphenate(&text)),
            Run::StrongEmphasis(text) => Run::StrongEmphasis(patterns.hyphenate(&text)),
            other => other,
        };
        Ok(runs.into_iter().map(divide).collect())
    }

    /// Names and addresses among the values of a translation, as its text has them: they are French.
    pub(super) fn french_names(&self, id: &str) -> Result<Vec<String>, Diagnostic> {
        let layers = self.stock.layers(&self.job.language)?;
        if layers.language.language.is_french() || self.is_fallback(id)? {
            return Ok(Vec::new());
        }
        let Some(message) = layers.message(&self.worded(id)) else { return Ok(Vec::new()) };
        let addresses = self.stock.facts.iter().filter(|fact| fact.unit == ADDRESS).filter_map(|fact| fact.name.as_deref());
        let used = NAMES.into_iter().chain(addresses).filter(|name| message.variables.contains(*name));
        let names = used.filter_map(|name| match self.values.get(name) {
            Some(Said::Text(name)) if !name.is_empty() => Some(layers.language.typeset(name.trim_matches(ISOLATES))),
            _ => None,
        });
        Ok(names.collect())
    }

    /// The sheet's values as French writes them.
    pub(super) fn french_values(&self) -> Result<&Values, Report> {
        if let Some(values) = self.french_values.get() {
            return Ok(values);
        }
        let values = self.values_in(self.stock.french_facts()?.clone(), self.stock.locale(SOURCE)?)?;
        Ok(self.french_values.get_or_init(|| values))
    }
}

/// Ids of the block to show at the counter: sentences in French, and in the language how they sound.
fn counter(layers: &Layers) -> Vec<String> {
    let all = layers.source.messages().chain(layers.language.messages()).map(|(id, _)| id);
    let mut ids: Vec<String> = all.filter(|id| id.starts_with(COUNTER)).map(str::to_owned).collect();
    ids.sort();
    ids.dedup();
    ids
}

/// A message of French, of the voice where it says it.
fn in_french(layers: &Layers, id: &str, values: &Values) -> Result<Vec<Run>, Report> {
    let voice = layers.source_voice.filter(|voice| voice.has(id));
    let french: &Locale = voice.unwrap_or(layers.source);
    french.format(id, values).map(|text| runs(&text))
}
