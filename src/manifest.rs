//! What was made from what: one entry per file, for the report, for judges and for kits.

use serde::Serialize;

use crate::paper::Flip;
use crate::template::{Layout, Target};

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Use {
    /// For screens.
    Screen,
    /// For the copier.
    Home,
    /// For a print shop.
    Press,
    /// A picture.
    Png,
    /// For a stencil duplicator: one ink of it.
    Riso,
    /// For the volunteer.
    Notice,
}

impl From<Target> for Use {
    fn from(target: Target) -> Self {
        match target {
            Target::Screen => Self::Screen,
            Target::Home => Self::Home,
            Target::Press => Self::Press,
            Target::Png => Self::Png,
            Target::Riso => Self::Riso,
        }
    }
}

/// A file that was made.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Made {
    /// Its path below the output folder, with `/`.
    pub path: String,
    /// What for.
    pub target: Use,
    /// How it is laid on paper.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layout: Option<Layout>,
    /// How its sheets are turned over, if they are printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flip: Option<Flip>,
    /// The document.
    pub document: String,
    /// What its name begins with: the document, its variant and format, or what the campaign calls it.
    pub name: String,
    /// Its format.
    pub format: String,
    /// Its variant, if the document has variants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    /// Its language.
    pub language: String,
    /// The département.
    pub departement: String,
    /// The fund whose address it bears.
    pub fund: String,
    /// Its pages or sheets.
    pub pages: usize,
    /// Its text size in points.
    pub step: f64,
    /// What the codes on each page say.
    pub qr: Vec<Vec<String>>,
    /// Its size in bytes.
    pub bytes: usize,
    /// Its SHA-256 in hexadecimal.
    pub sha256: String,
}
