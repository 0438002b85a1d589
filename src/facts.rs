//! Facts: every number, name and date that a text may state, with source and age. A fact is never
//! taken as verified because it is here: somebody has to look and say so (`confirm`).

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use crate::assets::Assets;
use crate::diagnostic::{Diagnostic, Place};

/// Path of the facts among the assets.
pub const FILE: &str = "data/facts.toml";

/// How often somebody has to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verify {
    /// Before every print run.
    BeforePrint,
    /// Once a year.
    Yearly,
    /// History; it does not change.
    Stable,
}

/// One fact.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Its name in lists and comments, `F26-opens`.
    pub id: String,
    /// The variable that texts use, if the fact has a value.
    pub name: Option<String>,
    /// The value as the data give it: text, number or date.
    pub value: toml::Value,
    /// What the value is: `phone`, `time`, `weeks`, `article`, `statement` …
    pub unit: String,
    /// The fact in one French sentence.
    pub says: String,
    /// The day of the newest dated source that states it.
    #[serde(deserialize_with = "date")]
    pub as_of: Date,
    /// The day somebody looked at the live source; empty until then.
    pub checked: String,
    /// How often somebody has to look.
    pub verify: Verify,
    /// After how many days a check, or a yearly fact, is too old; 0 for never.
    pub max_age_days: i32,
    /// `A` (law or official source read) to `D`.
    pub confidence: String,
    /// Keys of the sources.
    pub sources: Vec<String>,
    /// What to know about `as_of`.
    #[serde(default)]
    pub note: String,
}

/// Somebody looked at a live source and found the fact right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmation {
    /// The day.
    pub on: Date,
    /// Who; stays in the campaign file and goes into no output.
    pub by: String,
}

/// Confirmations by fact id.
pub type Confirmations = BTreeMap<String, Confirmation>;

/// All facts.
#[derive(Clone, Debug)]
pub struct Facts {
    facts: Vec<Fact>,
    sources: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    fact: Vec<Fact>,
    sources: BTreeMap<String, String>,
}

impl Facts {
    /// Reads the facts.
    ///
    /// # Errors
    /// `data-broken` with the place.
    pub fn load(assets: &Assets) -> Result<Self, Diagnostic> {
        let file: File = parse(assets, FILE)?;
        Ok(Self { facts: file.fact, sources: file.sources })
    }

    /// All facts in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Fact> {
        self.facts.iter()
    }

    /// A fact by its id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id == id)
    }

    /// The fact that gives a variable its value.
    #[must_use]
    pub fn of_variable(&self, name: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.name.as_deref() == Some(name))
    }

    /// What a source key stands for.
    #[must_use]
    pub fn source(&self, key: &str) -> Option<&str> {
        self.sources.get(key).map(String::as_str)
    }
}

impl Fact {
    /// The value as plain text, as the data give it.
    #[must_use]
    pub fn plain_value(&self) -> String {
        match &self.value {
            toml::Value::String(text) => text.clone(),
            other => other.to_string(),
        }
    }

    /// The newest day on which somebody looked: in the data or in the campaign. A day after `today`
    /// counts for nothing.
    #[must_use]
    pub fn checked_on(&self, confirmations: &Confirmations, today: Date) -> Option<Date> {
        let shipped = self.checked.parse::<Date>().ok();
        let confirmed = confirmations.get(&self.id).map(|confirmation| confirmation.on);
        [shipped, confirmed].into_iter().flatten().filter(|day| *day <= today).max()
    }

    /// Whether somebody has to look before this fact goes to print on `today`: facts to verify before
    /// each run need a young check.
    #[must_use]
    pub fn needs_check(&self, confirmations: &Confirmations, today: Date) -> bool {
        self.verify == Verify::BeforePrint && !self.young(self.checked_on(confirmations, today), today)
    }

    /// Whether a fact to verify once a year was neither established nor looked at within that time.
    #[must_use]
    pub fn overdue(&self, confirmations: &Confirmations, today: Date) -> bool {
        let since = Some(self.as_of).max(self.checked_on(confirmations, today));
        self.verify == Verify::Yearly && !self.young(since, today)
    }

    fn young(&self, since: Option<Date>, today: Date) -> bool {
        since.and_then(|day| days_between(day, today)).is_some_and(|days| days <= self.max_age_days)
    }

    /// Its age in days on `today`, counted from the last check or else from its source.
    #[must_use]
    pub fn age(&self, confirmations: &Confirmations, today: Date) -> i32 {
        let since = self.checked_on(confirmations, today).unwrap_or(self.as_of);
        days_between(since, today).unwrap_or(0)
    }
}

/// What a sheet says about the age of its facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Some fact still needs a look; the day is the oldest `as_of` among those.
    Unverified(Date),
    /// All that need it were looked at; the day is the oldest check (the oldest source if nothing
    /// needs one).
    Verified(Date),
}

/// The standing of the facts that a sheet uses; `None` for a sheet without facts.
#[must_use]
pub fn standing(used: &[&Fact], confirmations: &Confirmations, today: Date) -> Option<Standing> {
    let open = used.iter().filter(|fact| fact.needs_check(confirmations, today)).map(|fact| fact.as_of).min();
    let looked = || used.iter().filter_map(|fact| fact.checked_on(confirmations, today)).min();
    let written = || used.iter().map(|fact| fact.as_of).min();
    open.map(Standing::Unverified).or_else(|| looked().or_else(written).map(Standing::Verified))
}

/// Days from `from` to `to`; `None` if `to` comes first.
fn days_between(from: Date, to: Date) -> Option<i32> {
    from.until(to).ok().map(|span| span.get_days()).filter(|days| *days >= 0)
}

/// A day as a data file writes it, or as JSON does.
#[derive(Deserialize)]
#[serde(untagged)]
enum Day {
    Toml(toml::value::Datetime),
    Json(Date),
}

/// Reads a date of a data file.
pub(crate) fn date<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let day = match Day::deserialize(deserializer)? {
        Day::Toml(datetime) => to_date(&datetime),
        Day::Json(day) => Some(day),
    };
    day.ok_or_else(|| serde::de::Error::custom("a date such as 2026-11-21"))
}

/// A TOML date as a day.
#[must_use]
pub fn to_date(datetime: &toml::value::Datetime) -> Option<Date> {
    let date = datetime.date.filter(|_| datetime.time.is_none())?;
    Date::new(i16::try_from(date.year).ok()?, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?).ok()
}

/// Reads one of the program's own data files.
pub(crate) fn parse<T: serde::de::DeserializeOwned>(assets: &Assets, path: &str) -> Result<T, Diagnostic> {
    let text = assets.text(path)?;
    toml::from_str(&text).map_err(|error| {
        let offset = error.span().map_or(0, |span| span.start);
        Diagnostic::error("data-broken").with("detail", error.message()).at(Place::offset(assets.shown(path), &text, offset))
    })
}
