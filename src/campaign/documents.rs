//! `[document.X]` and `[[document]]` of a campaign file: in which format, size and variant a document is made,
//! and which sheets are made of it.

use crate::diagnostic::Diagnostic;
use crate::directory::nearest;
use crate::reader::Section;
use crate::template::{Size, Template, is_word};

/// What a campaign says of one document, or of one sheet of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Id of the document.
    pub document: String,
    /// Names of formats as the template writes them, or `all`; empty for the usual one.
    pub formats: Vec<String>,
    /// How large, if it says so.
    pub size: Option<Size>,
    /// Variants, or `all`; empty for the usual one.
    pub variants: Vec<String>,
    /// The beginning of the names of its files, in place of document, variant and format.
    pub name: Option<String>,
}

/// What a campaign says of its documents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Documents {
    /// What was said of each, in the order of the file.
    pub wanted: Vec<Wanted>,
    /// Whether it is a list of the sheets to make (`[[document]]`), not only how documents are made.
    pub listed: bool,
}

/// The word for every format or variant.
const ALL: &str = "all";

/// Reads both forms; what no template has is noted with its line.
pub(super) fn read(root: &mut Section, known: &[Template]) -> Documents {
    if root.is_list("document") {
        let entries = root.entries("document");
        return Documents { wanted: entries.into_iter().filter_map(|section| entry(section, known)).collect(), listed: true };
    }
    let tables = root.sections("document");
    let wanted = tables.into_iter().filter_map(|(id, section)| said(&id, section, known));
    Documents { wanted: wanted.collect(), listed: false }
}

/// One sheet of a list.
fn entry(mut section: Section, known: &[Template]) -> Option<Wanted> {
    let (id, name) = (section.text("id"), section.text("name"));
    if id.is_none() {
        section.note_here(Diagnostic::error("document-nameless"));
    }
    if let Some(name) = name.as_ref().filter(|name| !is_word(name)) {
        section.note("name", Diagnostic::error("document-name").with("name", name.as_str()));
    }
    let wanted = choice(id.as_deref(), "id", &mut section, known).map(|wanted| Wanted { name, ..wanted });
    section.finish();
    wanted
}

/// How a document is made.
fn said(id: &str, mut section: Section, known: &[Template]) -> Option<Wanted> {
    let wanted = choice(Some(id), "", &mut section, known);
    section.finish();
    wanted
}

/// Format, size and variant of a document; `key` is where its id stands, if it is a value.
fn choice(id: Option<&str>, key: &str, section: &mut Section, known: &[Template]) -> Option<Wanted> {
    // Asked for in any case, so that the keys are allowed.
    let (formats, variants) = (section.texts("format"), section.texts("variant"));
    let size = section.one_of("size", "size", Size::of);
    let id = id?;
    let Some(template) = known.iter().find(|template| template.id == id) else {
        let ids = known.iter().map(|template| template.id.clone());
        let unknown = Diagnostic::error("document-unknown").with("wanted", id);
        let unknown = unknown.with("nearest", nearest(id, ids).unwrap_or_default());
        if section.holds(key) {
            section.note(key, unknown);
        } else {
            section.note_here(unknown);
        }
        return None;
    };
    let keep = |found: Result<String, Diagnostic>, key: &str| match found {
        Ok(name) => Some(name),
        Err(unknown) => {
            section.note(key, unknown);
            None
        }
    };
    Some(Wanted {
        document: id.to_owned(),
        formats: formats.iter().filter_map(|format| keep(find_format(template, format), "format")).collect(),
        size,
        variants: variants.iter().filter_map(|variant| keep(find_variant(template, variant), "variant")).collect(),
        name: None,
    })
}

/// A template's format by its name, capitals or not, or `all`.
///
/// # Errors
/// `format-unknown` with the formats that there are.
pub fn find_format(template: &Template, wanted: &str) -> Result<String, Diagnostic> {
    let found = if wanted == ALL { Some(ALL) } else { template.find_format(wanted) };
    found.map(str::to_owned).ok_or_else(|| {
        Diagnostic::error("format-unknown")
            .with("document", template.id.as_str())
            .with("wanted", wanted)
            .with("allowed", template.format_names().join(", "))
    })
}

/// A template's variant, or `all`.
///
/// # Errors
/// `variant-unknown` with the variants that there are.
pub fn find_variant(template: &Template, wanted: &str) -> Result<String, Diagnostic> {
    if wanted == ALL || template.variants.iter().any(|variant| variant == wanted) {
        return Ok(wanted.to_owned());
    }
    let near = nearest(wanted, template.variants.clone()).unwrap_or_default();
    Err(Diagnostic::error("variant-unknown")
        .with("document", template.id.as_str())
        .with("wanted", wanted)
        .with("nearest", near)
        .with("count", template.variants.len())
        .with("allowed", template.variants.join(", ")))
}
