//! What of a translation somebody has read: `locales/<language>/review.toml` holds a status for each message, bound to the
//! French text that it was read against. A text that changed since is a draft again.

mod record;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use crate::assets::Assets;
use crate::diagnostic::{Diagnostic, Report};
use crate::directory::nearest;
use crate::locale::Locale;
use crate::reader::{Section, Source};

pub use record::{Asked, entry_of, list, recorded};

/// How far a message has come in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Not translated: the French text stands in its place.
    Absent,
    /// Translated; nobody who grew up with the language has read it.
    Draft,
    /// Read and found right by such a person.
    Reviewed,
    /// Tried with people whom it is meant for.
    Tested,
}

impl Status {
    /// All of them, the least first.
    pub const ALL: [Self; 4] = [Self::Absent, Self::Draft, Self::Reviewed, Self::Tested];

    /// What a review may say.
    pub const GIVEN: [(&'static str, Self); 3] = [("draft", Self::Draft), ("reviewed", Self::Reviewed), ("tested", Self::Tested)];

    /// Its name.
    #[must_use]
    pub fn id(self) -> &'static str {
        Self::GIVEN.iter().find(|(_, status)| *status == self).map_or("absent", |(id, _)| id)
    }
}

/// What somebody said of one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opinion {
    /// How far it is.
    pub status: Status,
    /// Who read it; a pseudonym will do. Empty for a draft.
    pub reader: String,
    /// When; a draft may have no day.
    pub date: Option<Date>,
    /// The hash of the French message that it was read against.
    pub source: String,
    /// What the reader would say otherwise; nothing is made of it.
    pub note: String,
}

/// What was said of the messages of a language.
#[derive(Clone, Debug, Default)]
pub struct Review {
    statuses: BTreeMap<String, Status>,
}

/// The end of ids of messages that say how a French sentence sounds: translations alone have them.
pub const SOUND: &str = "-sound";

/// The French message that a translated one says: its own, or for a sound the sentence that sounds so.
#[must_use]
pub fn source_of(id: &str) -> &str {
    id.strip_suffix(SOUND).unwrap_or(id)
}

/// Where the review of a language lies among the assets.
#[must_use]
pub fn path(language: &str) -> String {
    format!("locales/{language}/review.toml")
}

impl Review {
    /// Reads the review of a language, if it has one. What was read against another French text is noted, and falls back to
    /// a draft.
    ///
    /// # Errors
    /// All that is wrong in the file, each with its line.
    pub fn load(assets: &Assets, locale: &Locale, french: &Locale, report: &mut Report) -> Result<Self, Report> {
        let path = path(&locale.language.code);
        if assets.get(&path).is_none() {
            return Ok(Self::default());
        }
        let (file, text) = (assets.shown(&path), assets.text(&path)?);
        let opinions = opinions(file, text, locale, french)?;
        report.extend(opinions.changed());
        Ok(Self { statuses: opinions.entries.into_iter().map(|(id, entry)| (id, entry.effective())).collect() })
    }

    /// How far a message is that the language has.
    #[must_use]
    pub fn status(&self, id: &str) -> Status {
        self.statuses.get(id).copied().unwrap_or(Status::Draft)
    }
}

/// An opinion, and whether the French text is still the one that it is about.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What was said.
    pub opinion: Opinion,
    /// Whether the French text is another one now.
    pub changed: bool,
    /// Where it stands in its file.
    at: Diagnostic,
}

impl Entry {
    /// What counts of it today.
    #[must_use]
    pub fn effective(&self) -> Status {
        if self.changed { Status::Draft } else { self.opinion.status }
    }
}

/// The opinions of a file, by message.
pub struct Opinions {
    /// The opinions.
    pub entries: BTreeMap<String, Entry>,
}

impl Opinions {
    /// One warning for all that was read against another French text: where the first stands, and all of their ids.
    #[must_use]
    pub fn changed(&self) -> Option<Diagnostic> {
        let mut changed: Vec<(&String, &Entry)> =
            self.entries.iter().filter(|(_, entry)| entry.changed && entry.opinion.status > Status::Draft).collect();
        changed.sort_by(|one, other| one.1.at.place.cmp(&other.1.at.place));
        let ids: Vec<&str> = changed.iter().map(|(id, _)| id.as_str()).collect();
        let first = changed.first()?.1.at.clone();
        Some(first.with("messages", ids.join(", ")).with("count", ids.len()))
    }
}

/// Reads opinions on a language from a file of any name.
///
/// # Errors
/// All that is wrong in it, each with its line.
pub fn opinions(file: String, text: String, locale: &Locale, french: &Locale) -> Result<Opinions, Report> {
    let source = Source::new(file, text);
    let mut entries = BTreeMap::new();
    if let Some(document) = source.parse() {
        let mut root = Section::root(&source, &document);
        // Who read all of it, and when: what a message says of itself counts more.
        let all = (root.text("reader"), root.day("date"));
        for (id, section) in root.sections("message") {
            entries.extend(entry(&id, section, &all, locale, french).map(|entry| (id, entry)));
        }
        root.finish();
    }
    let report = source.into_report();
    if report.failed() { Err(report) } else { Ok(Opinions { entries }) }
}

fn entry(
    id: &str,
    mut section: Section,
    all: &(Option<String>, Option<Date>),
    locale: &Locale,
    french: &Locale,
) -> Option<Entry> {
    let message = french.message(source_of(id)).filter(|_| locale.has(id));
    if message.is_none() {
        let known = locale.messages().map(|(id, _)| id.to_owned());
        let language = locale.language.code.as_str();
        let unknown = Diagnostic::error("review-unknown").with("message", id).with("language", language);
        section.note_here(unknown.with("nearest", nearest(id, known).unwrap_or_default()));
    }
    let status = section.choice("status", &Status::GIVEN);
    let (reader, date, against) = (section.text("reader"), section.day("date"), section.text("source"));
    let note = section.text("note").unwrap_or_default();
    section.need("status");
    section.need("source");
    let is_read = status.is_some_and(|status| status > Status::Draft);
    if is_read && all.0.is_none() {
        section.need("reader");
    }
    if is_read && all.1.is_none() {
        section.need("date");
    }
    let reader = reader.or_else(|| all.0.clone().filter(|_| is_read)).unwrap_or_default();
    let date = date.or(all.1.filter(|_| is_read));
    let at = section.placed(Diagnostic::warning("review-changed").with("language", locale.language.code.as_str()));
    section.finish();
    let opinion = Opinion { status: status?, reader, date, source: against?, note };
    let changed = message?.hash != opinion.source;
    Some(Entry { opinion, changed, at })
}
