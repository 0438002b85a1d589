//! What a rule found, as data: no wording here.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::diagnostic::Severity;
use crate::evidence::Rect;
use crate::printer::{Printer, Sourced};

/// A value of a finding's message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Arg {
    /// A number of things.
    Count(i64),
    /// A measure, written with its language's comma.
    Measure(f64),
    /// Text, shown as it is.
    Text(String),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Count(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<f64> for Arg {
    /// Two decimals are finer than anything that a press can hold.
    fn from(number: f64) -> Self {
        Self::Measure((number * 100.0).round() / 100.0)
    }
}

/// Who asks for what a rule wants.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// A standard, by its number.
    Standard(Cow<'static, str>),
    /// A printer's profile: its id, who says so, and when it was read.
    Printer {
        /// The profile's id.
        id: String,
        /// Who says so.
        source: String,
        /// When it was read.
        date: Date,
    },
    /// Whoever asked for the judgement: a size, folds, codes.
    Asked,
    /// This program's own caution; the rule's documentation gives the reason.
    Caution,
}

impl Origin {
    /// A standard by its number.
    #[must_use]
    pub const fn standard(name: &'static str) -> Self {
        Self::Standard(Cow::Borrowed(name))
    }

    /// A value of a printer's profile.
    #[must_use]
    pub fn printer<T>(printer: &Printer, value: &Sourced<T>) -> Self {
        Self::Printer { id: printer.id.clone(), source: value.source.clone(), date: value.date }
    }
}

/// One thing that is not as it should be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// The rule that found it.
    pub rule: Cow<'static, str>,
    /// Names its message in `locales/ui` (and its `.hint`); begins with the rule's id.
    pub code: Cow<'static, str>,
    /// How bad it is.
    pub severity: Severity,
    /// On which page, from 1; `None` for the whole file.
    pub page: Option<usize>,
    /// Where on it, in millimetres from the top left corner of the sheet (the `MediaBox` as it is seen).
    pub area: Option<Rect>,
    /// The values that the message shows.
    pub args: BTreeMap<Cow<'static, str>, Arg>,
    /// Who asks for it.
    pub origin: Origin,
}

impl Finding {
    /// What stops a file from being printed well.
    #[must_use]
    pub fn error(code: &'static str, origin: Origin) -> Self {
        let (rule, code) = (Cow::Borrowed(""), Cow::Borrowed(code));
        Self { rule, code, severity: Severity::Error, page: None, area: None, args: BTreeMap::new(), origin }
    }

    /// What somebody should look at.
    #[must_use]
    pub fn warning(code: &'static str, origin: Origin) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, origin) }
    }

    /// Adds a value for the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(Cow::Borrowed(name), value.into());
        self
    }

    /// Says on which page.
    #[must_use]
    pub fn on(mut self, page: usize) -> Self {
        self.page = Some(page);
        self
    }

    /// Says where on the page.
    #[must_use]
    pub fn at(mut self, area: Rect) -> Self {
        self.area = Some(area);
        self
    }
}
