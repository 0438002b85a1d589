//! A document's formats: trim size, pages, and what a format says in place of its document.

use serde::{Deserialize, Serialize};

use super::{Layout, Target};
use crate::locale::Language;
use crate::paper::Paper;

/// Body text sizes, in points.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Steps {
    /// The floor: below it the document fails.
    pub min: f64,
    /// The size wanted.
    pub max: f64,
    /// From one step to the next.
    pub by: f64,
}

impl Steps {
    /// All steps from the largest to the smallest; the floor is always one of them.
    #[must_use]
    pub fn descending(&self) -> Vec<f64> {
        let mut steps = Vec::new();
        let mut step = self.max;
        while step > self.min + self.by / 100.0 && self.by > 0.0 {
            steps.push(step);
            step -= self.by;
        }
        steps.push(self.min);
        steps
    }

    /// Whether they are sizes.
    #[must_use]
    pub fn sound(&self) -> bool {
        self.min > 0.0 && self.by > 0.0 && self.max >= self.min
    }
}

/// How many pages a document has: always as many, or from so many to so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(untagged)]
pub enum PageRange {
    /// Always so many.
    Exactly(usize),
    /// What the text needs, within limits.
    Between(Limits),
}

/// The fewest pages and the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// The fewest.
    pub min: usize,
    /// The most.
    pub max: usize,
}

impl PageRange {
    /// The fewest pages.
    #[must_use]
    pub fn least(self) -> usize {
        match self {
            Self::Exactly(count) => count,
            Self::Between(limits) => limits.min,
        }
    }

    /// The most pages.
    #[must_use]
    pub fn most(self) -> usize {
        match self {
            Self::Exactly(count) => count,
            Self::Between(limits) => limits.max,
        }
    }

    /// Whether a document may have so many pages.
    #[must_use]
    pub fn holds(self, count: usize) -> bool {
        (self.least()..=self.most()).contains(&count)
    }

    /// Whether it is always as many.
    #[must_use]
    pub fn is_one(self) -> bool {
        self.least() == self.most()
    }

    fn sound(self) -> bool {
        self.least() > 0 && self.least() <= self.most()
    }
}

/// How large what is read in the hand is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Size {
    /// As the format is designed.
    Normal,
    /// Large print: A4 that flows, letters of 16 points at least, its own number of pages.
    Large,
}

impl Size {
    /// Its name on the command line and in campaign files.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
        }
    }

    /// The size of this name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        [Self::Normal, Self::Large].into_iter().find(|size| size.id() == name)
    }
}

/// The languages that a format has room for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Languages {
    /// All.
    #[default]
    All,
    /// French and its variants alone: a translation, with the French under it and the words for the counter, has more to say.
    French,
    /// Translations alone: in French it would be half empty.
    Translations,
}

impl Languages {
    /// Whether a language is among them.
    #[must_use]
    pub fn has(self, language: &Language) -> bool {
        match self {
            Self::All => true,
            Self::French => language.is_french(),
            Self::Translations => !language.is_french(),
        }
    }
}

/// A trim size, its pages, and what differs from the document's other formats.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Format {
    /// Trim width in millimetres.
    pub width: f64,
    /// Trim height in millimetres.
    pub height: f64,
    /// Pages.
    pub pages: PageRange,
    /// Whether it is the document's edition in large print.
    #[serde(default)]
    pub large: bool,
    /// The languages that it has room for.
    #[serde(default)]
    pub languages: Languages,
    /// Targets it can be made for, instead of the document's.
    pub targets: Option<Vec<Target>>,
    /// Layouts on A4 paper, instead of the document's.
    pub home: Option<Vec<Layout>>,
    /// Whether it is put up, instead of what the document says.
    pub poster: Option<bool>,
    /// Text steps, instead of the document's.
    pub step: Option<Steps>,
    /// Slots that always appear, instead of the document's.
    pub slots: Option<Vec<String>>,
    /// Slots that appear with something the campaign may have, instead of the document's.
    pub optional: Option<Vec<String>>,
    /// The paper, instead of the document's where it says something.
    #[serde(default)]
    pub paper: Paper,
}

impl Format {
    /// How large it is set.
    #[must_use]
    pub fn size(&self) -> Size {
        if self.large { Size::Large } else { Size::Normal }
    }

    /// Whether it can be made: a size, pages, steps and paper that exist.
    #[must_use]
    pub fn sound(&self) -> bool {
        let steps = self.step.is_none_or(|step| step.sound());
        self.width > 0.0 && self.height > 0.0 && self.pages.sound() && steps && self.paper.sound()
    }
}
