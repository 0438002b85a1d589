//! What a font's dictionary says of it.

use hayro_interpret::hayro_syntax::object::{Array, Dict, Name, Stream};

/// A font, as its dictionary describes it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct FontFacts {
    /// Its name, without the tag of a subset.
    pub(super) name: String,
    pub(super) subtype: String,
    pub(super) embedded: bool,
}

impl FontFacts {
    pub(super) fn read(font: &Dict<'_>) -> Self {
        let text = |dict: &Dict<'_>, key: &[u8]| dict.get::<Name<'_>>(key).map(|name| name.as_str().to_owned());
        let descriptor = descriptor(font);
        let subtype = text(font, b"Subtype").unwrap_or_default();
        let name = text(font, b"BaseFont").or_else(|| text(&descriptor, b"FontName")).or_else(|| text(font, b"Name"));
        let embedded = subtype == "Type3" || program(font).is_some();
        Self { name: untagged(&name.unwrap_or_default()), embedded, subtype }
    }
}

fn descriptor<'a>(font: &Dict<'a>) -> Dict<'a> {
    let descendant = font.get::<Array<'a>>(b"DescendantFonts").and_then(|fonts| fonts.iter::<Dict<'a>>().next());
    descendant.as_ref().unwrap_or(font).get::<Dict<'a>>(b"FontDescriptor").unwrap_or_default()
}

/// The program that a font comes with.
pub(super) fn program<'a>(font: &Dict<'a>) -> Option<Stream<'a>> {
    let descriptor = descriptor(font);
    ["FontFile", "FontFile2", "FontFile3"].into_iter().find_map(|key| descriptor.get::<Stream<'a>>(key))
}

/// Without the six capitals and the plus sign of a subset (9.6.4).
fn untagged(name: &str) -> String {
    match name.split_once('+') {
        Some((tag, rest)) if tag.len() == 6 && tag.bytes().all(|byte| byte.is_ascii_uppercase()) => rest.to_owned(),
        _ => name.to_owned(),
    }
}
