//! Opens a file within limits and gathers what the other parts measure.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use hayro_interpret::hayro_syntax::object::{Array, Dict, Name, Object, Rect as RawRect, Stream};
use hayro_interpret::hayro_syntax::page::Page as RawPage;
use hayro_interpret::hayro_syntax::{LoadPdfError, Pdf};
use hayro_interpret::kurbo::{Affine, Rect as KurboRect};
use sha2::{Digest, Sha256};

use super::canvas::Canvas;
use super::colour::ColourSpace;
use super::cover::{Clip, Window};
use super::document::{self, Trailer};
use super::font::FontFacts;
use super::layers::Layers;
use super::number::count;
use super::raster::Raster;
use super::walk::Shared;
use super::walk::Walk;
use super::{Annotation, Evidence, Font, Group, Page, Plates, Rect, Unmeasured, Unreadable, geometry};

/// The largest file that is read, in bytes.
const MOST_BYTES: usize = 512 * 1024 * 1024;
/// Most pages that are read.
const MOST_PAGES: usize = 1000;
/// Most bytes of a page's content.
const MOST_CONTENT: usize = 256 * 1024 * 1024;
/// Most annotations of a page that are listed.
const MOST_ANNOTATIONS: usize = 10_000;

/// Resolution of the plates that tell items what lies under them.
const ITEM_PPI: f64 = 50.0;
/// Most pixels of these plates.
const MOST_ITEM_PIXELS: f64 = 4e6;
/// Most pixels of plates.
const MOST_PIXELS: f64 = 6e7;
/// The window of a page without extent.
const NOWHERE: Window = Window { x0: 0, y0: 0, x1: 0, y1: 0 };

/// Runs something that reads a hostile file; a fault of a library becomes a value.
fn guarded<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}

pub(super) fn read(bytes: Vec<u8>, painting: bool) -> Result<Evidence, Unreadable> {
    if bytes.len() > MOST_BYTES {
        return Err(Unreadable::TooLarge(MOST_BYTES));
    }
    guarded(|| unguarded(bytes, painting)).unwrap_or(Err(Unreadable::Fault))
}

fn unguarded(bytes: Vec<u8>, painting: bool) -> Result<Evidence, Unreadable> {
    let size = bytes.len();
    let trailer = Trailer::find(&bytes);
    let exif = bytes.windows(6).any(|found| found == b"Exif\0\0");
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
    let (pages, fonts) = pages(&pdf, &catalogue, painting);
    Ok(Evidence {
        size,
        version: document::version(&pdf),
        encrypted: trailer.encrypted,
        info: trailer.info(&pdf),
        xmp: document::xmp(&catalogue),
        trailer_id: trailer.id,
        intents: document::intents(&catalogue),
        catalog: document::keys(&catalogue),
        exif,
        fonts,
        pages,
        pdf,
    })
}

/// All pages, and the fonts they show.
fn pages(pdf: &Pdf, catalogue: &Dict<'_>, painting: bool) -> (Vec<Page>, Vec<Font>) {
    let shared = Shared::new(Layers::read(catalogue));
    let mut fonts: BTreeMap<FontFacts, BTreeSet<usize>> = BTreeMap::new();
    let mut pages = Vec::new();
    for (index, raw) in pdf.pages().iter().enumerate() {
        let number = index + 1;
        let (page, shown) = page(number, raw, &shared, painting);
        for font in shown {
            fonts.entry(font).or_default().insert(number);
        }
        pages.push(page);
    }
    let font = |(facts, pages): (FontFacts, BTreeSet<usize>)| Font {
        name: facts.name,
        subtype: facts.subtype,
        embedded: facts.embedded,
        pages,
    };
    (pages, fonts.into_iter().map(font).collect())
}

fn page<'a>(number: usize, raw: &RawPage<'a>, shared: &Shared<'a>, painting: bool) -> (Page, BTreeSet<FontFacts>) {
    let boxes = geometry::boxes(raw);
    let annotations = annotations(raw);
    let group = raw.raw().get::<Dict<'_>>(b"Group").map(|group| Group {
        space: group
            .get::<Object<'_>>(b"CS")
            .map(|object| ColourSpace::read(&object, Some(&raw.resources().color_spaces)).space()),
    });
    let ppi = ITEM_PPI.min(ppi_within(&boxes.media, MOST_ITEM_PIXELS));
    let walked = raster(&boxes.media, ppi).map(|blank| {
        let canvas = Canvas::new(blank, true);
        walk(raw, shared, if painting { canvas } else { canvas.unpainted() })
    });
    let (_, canvas) = walked.unwrap_or_else(|| (None, Canvas::new(Raster::blank(NOWHERE, Affine::IDENTITY, false), true)));
    let mut unmeasured = canvas.unmeasured.clone();
    if geometry::unit_is_absurd(raw) {
        unmeasured.insert(Unmeasured::TooMuch, boxes.media);
    }
    for annotation in annotations.iter().filter(|annotation| annotation.printed && annotation.subtype != "Link") {
        let known = unmeasured.entry(Unmeasured::Annotation).or_insert(annotation.area);
        *known = known.union(&annotation.area);
    }
    let mut page = Page {
        number,
        rotate: geometry::rotate(raw),
        user_unit: geometry::user_unit(raw),
        annotations,
        group,
        groups: canvas.groups.clone(),
        soft_masks: canvas.soft_masks,
        actions: raw.raw().contains_key(b"AA"),
        items: canvas.items.clone(),
        unmeasured,
        digest: 0,
        boxes,
    };
    if painting {
        page.digest = digest(&page, &canvas.digest());
    }
    (page, canvas.fonts)
}

/// The hash of what is painted and of what the page states, but not of its number.
fn digest(page: &Page, painted: &[u8]) -> u64 {
    let groups = (&page.group, &page.groups, &page.soft_masks, page.actions);
    let stated = (&page.boxes, page.rotate, page.user_unit, &page.annotations, groups, &page.unmeasured, &page.items);
    let hash = Sha256::new().chain_update(painted).chain_update(format!("{stated:?}")).finalize();
    hash.iter().take(8).fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

/// Walks through a page onto a canvas.
fn walk<'a>(raw: &RawPage<'a>, shared: &Shared<'a>, canvas: Canvas) -> (Option<Raster>, Canvas) {
    shared.restart();
    let media = geometry::boxes(raw).media;
    let area = KurboRect::new(media.x0, media.y0, media.x1, media.y1);
    let window = canvas.raster().map_or(NOWHERE, |raster| raster.window);
    let clip = Clip { window, area, cover: None };
    let mut walk = Walk::new(shared, canvas, geometry::to_mm(raw), clip, 0);
    let content = contents(raw, &mut walk);
    walk.run(&content, raw.resources());
    walk.canvas.finish()
}

/// The content of a page, as far as it can be read.
fn contents<'a>(raw: &RawPage<'a>, walk: &mut Walk<'a, '_>) -> Vec<u8> {
    match raw.raw().get::<Object<'a>>(b"Contents") {
        Some(Object::Stream(stream)) => walk.content(&stream).into_owned(),
        Some(Object::Array(array)) => {
            let streams: Vec<Stream<'a>> = array.iter::<Stream<'a>>().collect();
            if streams.len() < array.raw_iter().count() {
                walk.lose();
            }
            let mut content = Vec::new();
            for stream in streams {
                content.extend_from_slice(&walk.content(&stream));
                // Streams have white space between them (7.8.2).
                content.push(b'\n');
                if content.len() > MOST_CONTENT {
                    walk.lose();
                    break;
                }
            }
            content
        }
        None if !raw.raw().contains_key(b"Contents") => Vec::new(),
        _ => {
            walk.lose();
            Vec::new()
        }
    }
}

/// Blank plates for an area of the page.
fn raster(area: &Rect, ppi: f64) -> Option<Raster> {
    let per_mm = ppi / 25.4;
    // The library reads boxes in single precision: a hundredth of a pixel is no pixel.
    let pixels = |length: f64| (length * per_mm - 0.01).ceil();
    let (width, height) = (pixels(area.width()), pixels(area.height()));
    (ppi > 0.0 && width >= 1.0 && height >= 1.0 && width * height <= MOST_PIXELS).then_some(())?;
    let window = Window { x0: 0, y0: 0, x1: count(width), y1: count(height) };
    Some(Raster::blank(window, Affine::scale(per_mm) * Affine::translate((-area.x0, -area.y0)), false))
}

/// The resolution at which an area has that many pixels.
fn ppi_within(area: &Rect, pixels: f64) -> f64 {
    (pixels / (area.width() * area.height()).max(1.0)).sqrt() * 25.4
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
pub(super) fn plates(pdf: &Pdf, page: usize, ppi: f64, window: Option<Rect>) -> Option<Plates> {
    guarded(|| {
        let raw = pdf.pages().get(page.checked_sub(1)?)?;
        let media = geometry::boxes(raw).media;
        let area = window.map_or(media, |window| window.intersect(&media));
        let catalogue = document::catalogue(pdf).unwrap_or_default();
        let shared = Shared::new(Layers::read(&catalogue));
        let raster = walk(raw, &shared, Canvas::new(raster(&area, ppi)?, false)).0?;
        Some(Plates {
            width: raster.window.x1,
            height: raster.window.y1,
            ppi,
            origin: (area.x0, area.y0),
            cmyk: raster.cmyk,
            spots: raster.spots,
            foreign: raster.foreign,
        })
    })
    .flatten()
}
