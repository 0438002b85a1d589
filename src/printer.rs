//! What print shops demand: one profile a file in `data/printers`, each value with its source and
//! the day it was read. A campaign's own profiles lie in its `data/printers` folder.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::assets::Assets;
use crate::diagnostic::Diagnostic;
use crate::directory::nearest;
use crate::facts;

/// The profile of a campaign that names none: it satisfies nearly all shops found.
pub const DEFAULT: &str = "generique-fr";
/// The profile of the collective's own copier.
pub const COPIER: &str = "copieur";
/// The profile of a stencil duplicator.
pub const RISO: &str = "riso";

const FOLDER: &str = "data/printers/";

/// A value and where it was read.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Sourced<T> {
    /// The value, in the unit that its key names.
    pub value: T,
    /// Who says so.
    pub source: String,
    /// When it was read.
    #[serde(deserialize_with = "facts::date")]
    pub date: Date,
}

/// The standard that a file must follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
pub enum Standard {
    /// ISO 15930-7.
    #[serde(rename = "PDF/X-4")]
    X4,
    /// ISO 15930-4.
    #[serde(rename = "PDF/X-1a:2003")]
    X1a,
    /// Any PDF.
    #[serde(rename = "any")]
    Any,
}

impl Standard {
    /// The standard that `pdfx = "4"` or `--pdfx 1a` asks for.
    #[must_use]
    pub fn short(text: &str) -> Option<Self> {
        match text {
            "4" => Some(Self::X4),
            "1a" => Some(Self::X1a),
            _ => None,
        }
    }

    /// Its name as files state it; `any` is not one.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::X4 => "PDF/X-4",
            Self::X1a => "PDF/X-1a:2003",
            Self::Any => "any",
        }
    }
}

/// Which colours a printer takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Colours {
    /// Inks alone: no RGB, no profile on greys.
    Inks,
    /// Black ink alone.
    Black,
    /// Whatever it is.
    Any,
}

/// How files may be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum FileNames {
    /// Letters, digits, hyphen, underscore and full stop, without accents or blanks.
    Ascii,
    /// Anything.
    Any,
}

/// A printer's profile. A limit of 0 asks for nothing.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Printer {
    /// Its file's name without the ending.
    #[serde(skip_deserializing)]
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Whether the shop itself, or somebody who printed there, has confirmed the values.
    pub verified: bool,
    /// What else to know.
    #[serde(default)]
    pub note: String,
    /// Width of the bleed in millimetres.
    pub bleed_mm: Sourced<f64>,
    /// Nothing that must not be cut nearer to the trim, in millimetres.
    pub safe_mm: Sourced<f64>,
    /// Most ink in one place, all plates together, in per cent.
    pub total_ink_percent: Sourced<f64>,
    /// Smallest text in one ink, in points.
    pub text_pt: Sourced<f64>,
    /// Smallest text left out of a flat, in points.
    pub text_reversed_pt: Sourced<f64>,
    /// Smallest text of several inks, in points.
    pub text_multi_ink_pt: Sourced<f64>,
    /// Thinnest line in points.
    pub line_pt: Sourced<f64>,
    /// Least resolution of pictures at the size they are placed, in pixels per inch.
    pub image_ppi: Sourced<f64>,
    /// The same for pictures of one bit.
    pub bitmap_ppi: Sourced<f64>,
    /// Whether black text must be black ink alone.
    pub black_text: Sourced<bool>,
    /// Whether crop, fold and registration marks are wanted in the file.
    pub marks: Sourced<bool>,
    /// The colours it takes.
    pub colours: Sourced<Colours>,
    /// The standard it wants.
    pub standard: Sourced<Standard>,
    /// Pages come in multiples of this.
    pub page_multiple: Sourced<usize>,
    /// How files may be named.
    pub file_names: Sourced<FileNames>,
}

impl Printer {
    /// Reads one profile.
    ///
    /// # Errors
    /// `printer-unknown` with the nearest one; `data-broken` with its place.
    pub fn load(assets: &Assets, id: &str) -> Result<Self, Diagnostic> {
        let path = format!("{FOLDER}{id}.toml");
        if assets.get(&path).is_none() {
            let known = Self::ids(assets);
            return Err(Diagnostic::error("printer-unknown")
                .with("wanted", id)
                .with("nearest", nearest(id, known.clone()).unwrap_or_default())
                .with("allowed", known.join(", ")));
        }
        let mut printer: Self = facts::parse(assets, &path)?;
        id.clone_into(&mut printer.id);
        Ok(printer)
    }

    /// The ids of all profiles, sorted.
    #[must_use]
    pub fn ids(assets: &Assets) -> Vec<String> {
        let files = assets.below(FOLDER).filter_map(|(path, _)| path.strip_prefix(FOLDER)?.strip_suffix(".toml"));
        let mut ids: Vec<String> = files.map(str::to_owned).collect();
        ids.sort();
        ids
    }
}
