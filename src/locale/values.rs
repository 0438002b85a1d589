//! The variables that texts may use: facts and names, written as the language writes them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use icu_calendar::{Date as IcuDate, Gregorian, Iso};
use icu_datetime::fieldsets::{T, YM, YMD, YMDE};
use icu_datetime::input::Time;
use icu_datetime::pattern::FixedCalendarDateTimeNames;
use icu_datetime::{DateTimeFormatter, FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale as IcuLocale;
use jiff::civil::Date;
use writeable::TryWriteable;

use super::Locale;
use crate::diagnostic::{Report, Value};
use crate::facts::{Fact, Facts, to_date};

/// Variables that messages do not show: they choose between wordings.
const CHOICES: [&str; 1] = ["overseas"];

/// Variables by name.
#[derive(Clone, Debug, Default)]
pub struct Values {
    values: BTreeMap<String, Value>,
}

impl Values {
    /// Adds a variable, or replaces it.
    pub fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.values.insert(name.to_owned(), value.into());
    }

    /// The same variables with one more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.set(name, value);
        self
    }

    /// A variable's value.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.values.get(name)
    }

    /// All variables, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.values.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// The same values for a text that is written from right to left: what holds digits or Latin letters stands apart from
    /// the text around it (U+2068 … U+2069), so that « 34 22 » or a date keeps its order and its full stop keeps its side.
    /// Whole numbers stay numbers: digits alone are never turned.
    #[must_use]
    pub fn isolated(mut self) -> Self {
        for (name, value) in &mut self.values {
            if let Value::Text(text) = value
                && !CHOICES.contains(&name.as_str())
                && text.chars().any(|c| c.is_ascii_alphanumeric())
            {
                *text = format!("\u{2068}{text}\u{2069}");
            }
        }
        self
    }

    /// All facts with a value, written as the language writes them.
    ///
    /// # Errors
    /// What the messages `format-…` of the language lack.
    pub fn of_facts(facts: &Facts, locale: &Locale) -> Result<Self, Report> {
        let mut values = Self::default();
        for fact in facts.iter() {
            if let Some(name) = &fact.name {
                values.set(name, locale.fact(fact)?);
            }
        }
        Ok(values)
    }
}

impl Locale {
    /// A fact's value as the language writes it; whole numbers stay numbers, so that texts can choose
    /// a plural.
    ///
    /// # Errors
    /// What the message `format-time` of the language lacks.
    pub fn fact(&self, fact: &Fact) -> Result<Value, Report> {
        Ok(match (&fact.value, fact.unit.as_str()) {
            (toml::Value::Integer(number), _) => Value::Number(*number),
            (toml::Value::Float(number), _) => self.decimal(*number).into(),
            (toml::Value::Datetime(day), _) => to_date(day).map_or_else(|| day.to_string(), |day| self.day(day)).into(),
            (toml::Value::String(text), "time") => self.time(text)?.into(),
            (toml::Value::String(text), "month") => self.month(text).into(),
            // A phone number stays on one line in every language.
            (toml::Value::String(text), "phone") => text.replace(' ', "\u{202f}").into(),
            _ => fact.plain_value().into(),
        })
    }

    /// `21 novembre 2026`.
    #[must_use]
    pub fn day(&self, day: Date) -> String {
        let text = self.written(day, |locale, date| {
            DateTimeFormatter::try_new(locale.into(), YMD::long()).ok().map(|formatter| formatter.format(&date).to_string())
        });
        self.first_of_month(&text)
    }

    /// `samedi 5 décembre 2026`.
    #[must_use]
    pub fn weekday(&self, day: Date) -> String {
        let text = self.written(day, |locale, date| {
            DateTimeFormatter::try_new(locale.into(), YMDE::long()).ok().map(|formatter| formatter.format(&date).to_string())
        });
        self.first_of_month(&text)
    }

    /// `janvier 2026`, from `2026-01`.
    fn month(&self, text: &str) -> String {
        let Ok(day) = format!("{text}-01").parse() else { return text.to_owned() };
        self.written(day, |locale, date| {
            let date = date.to_calendar(Gregorian);
            let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.clone().into(), YM::long()).ok()?;
            let pattern = formatter.format(&date).pattern();
            // ICU4X 2.4 loads no digits for this pattern in Portuguese of Brazil, and asserts that it had; names that are
            // asked for one by one have them.
            let mut names = FixedCalendarDateTimeNames::<Gregorian, YM>::try_new(locale.into()).ok()?;
            let names = names.include_for_pattern(&pattern).ok()?;
            names.format(&date).try_write_to_string().ok().map(Cow::into_owned)
        })
    }

    /// `17 h 30`, from `17:30`: as the message `format-time` says, else as is usual in the language's country.
    ///
    /// # Errors
    /// What the message `format-time` lacks.
    pub fn time(&self, text: &str) -> Result<String, Report> {
        let (hour, minutes) = text.split_once(':').unwrap_or((text, "00"));
        if !self.has("format-time") {
            return Ok(self.usual_time(hour, minutes).unwrap_or_else(|| text.to_owned()));
        }
        let values = Values::default()
            .with("hour", Value::Number(hour.parse().unwrap_or_default()))
            .with("minute", Value::Number(minutes.parse().unwrap_or_default()))
            .with("minutes", minutes.to_owned());
        self.format("format-time", &values)
    }

    fn usual_time(&self, hour: &str, minutes: &str) -> Option<String> {
        let formatter = NoCalendarFormatter::try_new(self.icu()?.into(), T::hm()).ok()?;
        let time = Time::try_new(hour.parse().ok()?, minutes.parse().ok()?, 0, 0).ok()?;
        Some(formatter.format(&time).to_string())
    }

    /// `33,6`.
    #[must_use]
    pub fn decimal(&self, number: f64) -> String {
        let text = number.to_string();
        let formatted = self.icu().and_then(|locale| {
            let formatter =
                DecimalFormatter::try_new(locale.into(), icu_decimal::options::DecimalFormatterOptions::default()).ok()?;
            Some(formatter.format(&Decimal::try_from_str(&text).ok()?).to_string())
        });
        formatted.unwrap_or(text)
    }

    fn icu(&self) -> Option<IcuLocale> {
        IcuLocale::try_from_str(&self.language.formats).ok()
    }

    fn written(&self, day: Date, write: impl Fn(IcuLocale, IcuDate<Iso>) -> Option<String>) -> String {
        let (year, month, of_month) = (i32::from(day.year()), day.month().unsigned_abs(), day.day().unsigned_abs());
        let date = IcuDate::try_new_iso(year, month, of_month).ok();
        self.icu().zip(date).and_then(|(locale, date)| write(locale, date)).unwrap_or_else(|| day.to_string())
    }

    /// French writes the first of a month as an ordinal, which the common locale data leave out.
    fn first_of_month(&self, text: &str) -> String {
        if self.language.is_french() {
            text.split(' ').map(|word| if word == "1" { "1er" } else { word }).collect::<Vec<_>>().join(" ")
        } else {
            text.to_owned()
        }
    }
}
