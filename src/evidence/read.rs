//! Opens a file within limits and gathers what the other parts measure.

use std::panic::{AssertUnwindSafe, catch_unwind};

use hayro_interpret::hayro_syntax::object::{Array, Dict, Name, Rect as RawRect};
use hayro_interpret::hayro_syntax::page::Page as RawPage;
use hayro_interpret::hayro_syntax::{LoadPdfError, Pdf};

use super::document::{self, Trailer};
use super::{Annotation, Evidence, Group, Page, Plates, Rect, Unreadable, geometry};

/// The largest file that is read, in bytes.
const MOST_BYTES: usize = 512 * 1024 * 1024;
/// Most pages that are read.
const MOST_PAGES: usize = 1000;
/// Most annotations of a page that are listed.
const MOST_ANNOTATIONS: usize = 10_000;

/// Runs something that reads a hostile file; a fault of a library becomes a value.
fn guarded<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}

pub(super) fn read(bytes: Vec<u8>) -> Result<Evidence, Unreadable> {
    if bytes.len() > MOST_BYTES {
        return Err(Unreadable::TooLarge(MOST_BYTES));
    }
    guarded(|| unguarded(bytes)).unwrap_or(Err(Unreadable::Fault))
}

fn unguarded(bytes: Vec<u8>) -> Result<Evidence, Unreadable> {
    let size = bytes.len();
    let trailer = Trailer::find(&bytes);
    let pdf = Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Unreadable::Locked,
        LoadPdfError::Invalid => Unreadable::NotPdf,
    })?;
    match pdf.pages().len() {
        0 => return Err(Unreadable::NotPdf),
        many if many > MOST_PAGES => return Err(Unreadable::TooManyPages(MOST_PAGES)),
        _ => {}
    }
    let catalogue = document::catalogue(&pdf).unwrap_or_default();
    let pages: Vec<Page> = pdf.pages().iter().enumerate().map(|(index, raw)| page(index + 1, raw)).collect();
    Ok(Evidence {
        size,
        version: document::version(&pdf),
        encrypted: trailer.encrypted,
        info: trailer.info(&pdf),
        xmp: document::xmp(&catalogue),
        trailer_id: trailer.id,
        intents: document::intents(&catalogue),
        catalog: document::keys(&catalogue),
        fonts: Vec::new(),
        pages,
        pdf,
    })
}

fn page(number: usize, raw: &RawPage<'_>) -> Page {
    Page {
        number,
        boxes: geometry::boxes(raw),
        rotate: geometry::rotate(raw),
        user_unit: geometry::user_unit(raw),
        annotations: annotations(raw),
        group: raw.raw().get::<Dict<'_>>(b"Group").map(|_| Group { space: None }),
        items: Vec::new(),
        unmeasured: std::collections::BTreeMap::new(),
        digest: 0,
    }
}

fn annotations(raw: &RawPage<'_>) -> Vec<Annotation> {
    let Some(annotations) = raw.raw().get::<Array<'_>>(b"Annots") else { return Vec::new() };
    let to_mm = geometry::to_mm(raw);
    let one = |annotation: Dict<'_>| {
        let flags = annotation.get::<i32>(b"F").unwrap_or(0);
        Some(Annotation {
            subtype: annotation.get::<Name<'_>>(b"Subtype").map(|name| name.as_str().to_owned()).unwrap_or_default(),
            area: geometry::placed(to_mm, annotation.get::<RawRect>(b"Rect")?),
            // Bit 2 hides, bit 3 prints (ISO 32000-1, table 165).
            printed: flags & 0b10 == 0 && flags & 0b100 != 0,
        })
    };
    annotations.iter::<Dict<'_>>().take(MOST_ANNOTATIONS).filter_map(one).collect()
}

/// The plates of one page.
pub(super) fn plates(_pdf: &Pdf, _page: usize, _ppi: f64, _window: Option<Rect>) -> Option<Plates> {
    None
}
