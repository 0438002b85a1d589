//! The parts of a document that a campaign may write itself.

use serde::{Deserialize, Serialize};

use super::Template;

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
}
