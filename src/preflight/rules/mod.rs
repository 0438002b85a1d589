//! The rules, one a file.

mod active;
mod annotations;
mod black_text;
mod bleed;
mod bleed_reach;
mod boxes;
mod colour;
mod encryption;
mod file_name;
mod folds;
mod fonts;
mod glyphs;
mod layers;
mod line_width;
mod metadata;
mod output_intent;
mod overprint;
mod pages;
mod pdfx_keys;
mod qr;
mod qr_copy;
mod resolution;
mod safe_zone;
mod text_size;
mod total_ink;
mod transparency;
mod unmeasured;

use super::sight::Sight;
use super::{Expected, Finding, Origin};
use crate::evidence::Evidence;
use crate::printer::Standard;

/// How a rule judges.
#[derive(Clone, Copy)]
pub(super) enum Judge {
    /// The file as a whole.
    File(fn(&Evidence, &Expected) -> Vec<Finding>),
    /// Each page by what is placed on it.
    Page(fn(&Sight) -> Vec<Finding>),
    /// The same, and what lies under it.
    Ground(fn(&Sight) -> Vec<Finding>),
    /// Each page by its plates; the verdict depends on the page's content and on what is wanted alone.
    Plates(fn(&Sight) -> Vec<Finding>),
}

/// A rule.
pub struct Rule {
    /// Its name, by which it is switched off; the codes of its findings begin with it.
    pub id: &'static str,
    pub(super) judge: Judge,
}

/// All rules, in the order of their findings: what the file is, what it states, what stands on the pages.
pub const RULES: [Rule; 27] = [
    Rule { id: "file-name", judge: Judge::File(file_name::judge) },
    Rule { id: "encryption", judge: Judge::File(encryption::judge) },
    Rule { id: "pages", judge: Judge::File(pages::judge) },
    Rule { id: "boxes", judge: Judge::File(boxes::judge) },
    Rule { id: "bleed", judge: Judge::Page(bleed::judge) },
    Rule { id: "pdfx-keys", judge: Judge::File(pdfx_keys::judge) },
    Rule { id: "output-intent", judge: Judge::File(output_intent::judge) },
    Rule { id: "active", judge: Judge::File(active::judge) },
    Rule { id: "layers", judge: Judge::File(layers::judge) },
    Rule { id: "annotations", judge: Judge::Page(annotations::judge) },
    Rule { id: "metadata", judge: Judge::File(metadata::judge) },
    Rule { id: "fonts", judge: Judge::File(fonts::judge) },
    Rule { id: "glyphs", judge: Judge::Page(glyphs::judge) },
    Rule { id: "colour", judge: Judge::Page(colour::judge) },
    Rule { id: "transparency", judge: Judge::Page(transparency::judge) },
    Rule { id: "overprint", judge: Judge::Page(overprint::judge) },
    Rule { id: "black-text", judge: Judge::Page(black_text::judge) },
    Rule { id: "text-size", judge: Judge::Ground(text_size::judge) },
    Rule { id: "line-width", judge: Judge::Ground(line_width::judge) },
    Rule { id: "resolution", judge: Judge::Page(resolution::judge) },
    Rule { id: "safe-zone", judge: Judge::Plates(safe_zone::judge) },
    Rule { id: "folds", judge: Judge::Plates(folds::judge) },
    Rule { id: "bleed-reach", judge: Judge::Plates(bleed_reach::judge) },
    Rule { id: "total-ink", judge: Judge::Plates(total_ink::judge) },
    Rule { id: "qr", judge: Judge::Plates(qr::judge) },
    Rule { id: "qr-copy", judge: Judge::Plates(qr_copy::judge) },
    Rule { id: "unmeasured", judge: Judge::Page(unmeasured::judge) },
];

/// The ids of the rules that look at plates, the only slow ones.
#[must_use]
pub fn plate_rules() -> Vec<String> {
    RULES.iter().filter(|rule| matches!(rule.judge, Judge::Plates(_))).map(|rule| rule.id.to_owned()).collect()
}

/// Whether a file is to follow a PDF/X standard.
fn is_pdfx(expected: &Expected) -> bool {
    expected.standard != Standard::Any
}

/// The standard that is to be followed, or else this program's caution.
fn standard(expected: &Expected) -> Origin {
    match expected.standard {
        Standard::X4 => Origin::standard("ISO 15930-7 (PDF/X-4)"),
        Standard::X1a => Origin::standard("ISO 15930-4 (PDF/X-1a)"),
        Standard::Any => Origin::Caution,
    }
}
