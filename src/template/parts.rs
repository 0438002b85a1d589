//! The parts of a document that a campaign may write itself.

use serde::{Deserialize, Serialize};

use super::{Format, Kind, Template};

/// The height of A5.
const A5_MM: f64 = 210.0;

/// A part of a document that a campaign may write itself. Campaigns name parts in French.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
pub enum Part {
    /// The headline.
    #[serde(rename = "titre")]
    Title,
    /// The opening.
    #[serde(rename = "accroche")]
    Lead,
    /// The text.
    #[serde(rename = "corps")]
    Body,
    /// What is asked for.
    #[serde(rename = "demandes")]
    Demands,
    /// Who speaks.
    #[serde(rename = "apropos")]
    About,
}

impl Part {
    /// All parts, in the order of a sheet.
    pub const ALL: [Self; 5] = [Self::Title, Self::Lead, Self::Body, Self::Demands, Self::About];

    /// Its name in `campaign.toml` and `template.toml`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Title => "titre",
            Self::Lead => "accroche",
            Self::Body => "corps",
            Self::Demands => "demandes",
            Self::About => "apropos",
        }
    }

    /// Whether it holds paragraphs and lists; the others are a line or a paragraph.
    #[must_use]
    pub fn is_long(self) -> bool {
        !matches!(self, Self::Title | Self::Lead)
    }

    /// On how many rules it is written by hand in a format: more on a high page, and where a text runs over
    /// several. A headline's rules fill its room.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page is never so high")]
    pub fn rules(self, format: &Format) -> usize {
        let on_a5 = match self {
            Self::Title | Self::About => 1.0,
            Self::Lead => 2.0,
            Self::Demands => 3.0,
            Self::Body if format.pages.most() > 2 => 24.0,
            Self::Body => 6.0,
        };
        (on_a5 * format.height / A5_MM).round().max(1.0) as usize
    }
}

impl Template {
    /// The part that a message is, if a campaign may say it in its own words.
    #[must_use]
    pub fn part_of(&self, message: &str) -> Option<Part> {
        self.parts.iter().find(|(_, id)| *id == message).map(|(part, _)| *part)
    }

    /// Whether a message is set as blocks.
    #[must_use]
    pub fn is_long(&self, message: &str) -> bool {
        self.part_of(message).is_some_and(Part::is_long)
    }

    /// Whether a voice may say a message in its own way: a part of an opinion, or a variant's wording of one.
    #[must_use]
    pub fn may_be_voiced(&self, message: &str) -> bool {
        let takes_sides = matches!(self.kind, Kind::Opinion | Kind::Mixed);
        let worded = |id: &String| {
            id == message || self.variants.iter().any(|variant| self.variant_id(id, Some(variant)).as_deref() == Some(message))
        };
        takes_sides && self.parts.values().any(worded)
    }
}
