//! What the file says of itself: version, information, output intents, catalogue.

use std::collections::{BTreeMap, BTreeSet};

use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::{
    Array, Dict, FromBytes, Name, Object, ObjectIdentifier, Stream, String as RawString,
};

use super::{IccHeader, OutputIntent};

/// Keys of the catalogue that matter.
const KEYS: [&str; 9] =
    ["OpenAction", "AA", "AcroForm", "OCProperties", "Outlines", "Collection", "NeedsRendering", "StructTreeRoot", "Perms"];
/// Names of the catalogue that matter.
const NAMES: [&str; 2] = ["JavaScript", "EmbeddedFiles"];
/// Trailers of a file that are looked at: each change adds one.
const MOST_TRAILERS: usize = 64;

pub(super) fn catalogue(pdf: &Pdf) -> Option<Dict<'_>> {
    pdf.xref().get::<Dict<'_>>(pdf.xref().root_id())
}

/// The version as people write it; the library does not give its type, only its name (`Pdf17`).
pub(super) fn version(pdf: &Pdf) -> String {
    let digits: Vec<String> = format!("{:?}", pdf.version()).chars().filter(char::is_ascii_digit).map(String::from).collect();
    digits.join(".")
}

/// The keys that the catalogue has, of those that matter.
pub(super) fn keys(catalogue: &Dict<'_>) -> BTreeSet<String> {
    let mut found: BTreeSet<String> =
        KEYS.iter().filter(|key| catalogue.contains_key(key)).map(|key| (*key).to_owned()).collect();
    if let Some(names) = catalogue.get::<Dict<'_>>(b"Names") {
        found.extend(NAMES.iter().filter(|key| names.contains_key(key)).map(|key| format!("Names/{key}")));
    }
    if catalogue.get::<Dict<'_>>(b"AcroForm").is_some_and(|form| form.contains_key(b"XFA")) {
        found.insert("XFA".to_owned());
    }
    found
}

/// The output intents that can be read.
pub(super) fn intents(catalogue: &Dict<'_>) -> Vec<OutputIntent> {
    let Some(intents) = catalogue.get::<Array<'_>>(b"OutputIntents") else { return Vec::new() };
    let one = |intent: Dict<'_>| {
        let text = |key: &[u8]| intent.get::<RawString<'_>>(key).map(|text| decode(text.as_bytes())).unwrap_or_default();
        OutputIntent {
            subtype: intent.get::<Name<'_>>(b"S").map(|name| name.as_str().to_owned()).unwrap_or_default(),
            identifier: text(b"OutputConditionIdentifier"),
            registry: text(b"RegistryName"),
            info: text(b"Info"),
            profile: intent.get::<Stream<'_>>(b"DestOutputProfile").map(|stream| icc(&stream)),
        }
    };
    intents.iter::<Dict<'_>>().take(64).map(one).collect()
}

/// The header of a profile (ICC.1, 7.2).
fn icc(stream: &Stream<'_>) -> IccHeader {
    let bytes = stream.decoded_data().unwrap_or_default();
    let letters =
        |at: usize| bytes.get(at..at + 4).map(|four| String::from_utf8_lossy(four).trim().to_owned()).unwrap_or_default();
    IccHeader {
        class: letters(12),
        space: letters(16),
        size: bytes.len(),
        broken: moxcms::ColorProfile::new_from_slice(&bytes).is_err(),
    }
}

/// The catalogue's XMP packet.
pub(super) fn xmp(catalogue: &Dict<'_>) -> Option<String> {
    let bytes = catalogue.get::<Stream<'_>>(b"Metadata")?.decoded_data().ok()?;
    Some(match bytes.get(..2) {
        Some([0xfe, 0xff]) => encoding_rs::UTF_16BE.decode(&bytes).0.into_owned(),
        Some([0xff, 0xfe]) => encoding_rs::UTF_16LE.decode(&bytes).0.into_owned(),
        _ => String::from_utf8_lossy(&bytes).into_owned(),
    })
}

/// What trailers say; the library keeps them to itself.
#[derive(Default)]
pub(super) struct Trailer {
    /// Whether there is an `ID`.
    pub(super) id: bool,
    /// Whether there is an `Encrypt`.
    pub(super) encrypted: bool,
    /// Where the information dictionary is; of the last trailer that names one.
    info: Option<ObjectIdentifier>,
}

impl Trailer {
    /// Looks at every classic trailer and every cross-reference stream.
    pub(super) fn find(bytes: &[u8]) -> Self {
        let mut found = Self::default();
        let classic = places(bytes, b"trailer").map(|at| at + b"trailer".len());
        let streams = places(bytes, b"/XRef").filter_map(|at| {
            let before = bytes.get(at.saturating_sub(4096)..at)?;
            let object = before.windows(3).rposition(|three| three == b"obj")?;
            Some(at - before.len() + object + 3)
        });
        for at in classic.take(MOST_TRAILERS).chain(streams.take(MOST_TRAILERS)) {
            let start = at + bytes.get(at..).map_or(0, |rest| rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count());
            let Some(trailer) = bytes.get(start..).and_then(Dict::from_bytes) else { continue };
            found.id |= trailer.contains_key(b"ID");
            found.encrypted |= trailer.contains_key(b"Encrypt");
            found.info = trailer.get_ref(b"Info").map(Into::into).or(found.info);
        }
        found
    }

    /// The texts and names of the information dictionary.
    pub(super) fn info(&self, pdf: &Pdf) -> BTreeMap<String, String> {
        let Some(info) = self.info.and_then(|id| pdf.xref().get::<Dict<'_>>(id)) else { return BTreeMap::new() };
        let value = |key: &Name<'_>| match info.get::<Object<'_>>(key)? {
            Object::String(text) => Some(decode(text.as_bytes())),
            Object::Name(name) => Some(name.as_str().to_owned()),
            Object::Boolean(truth) => Some(truth.to_string()),
            _ => None,
        };
        info.keys().take(256).filter_map(|key| Some((key.as_str().to_owned(), value(&key)?))).collect()
    }
}

fn places<'a>(bytes: &'a [u8], needle: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let first = needle.first().copied().unwrap_or_default();
    let starts = move |at: &usize| bytes.get(*at) == Some(&first) && bytes.get(*at..*at + needle.len()) == Some(needle);
    (0..bytes.len()).filter(starts)
}

/// A text string (ISO 32000-1, 7.9.2): UTF-16 or UTF-8 with their marks, else Latin-1, to which
/// `PDFDocEncoding` is near.
pub(super) fn decode(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => encoding_rs::UTF_16BE.decode_without_bom_handling(rest).0.into_owned(),
        [0xff, 0xfe, rest @ ..] => encoding_rs::UTF_16LE.decode_without_bom_handling(rest).0.into_owned(),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}
