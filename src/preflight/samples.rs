//! Small evidence made by hand, for the tests of the rules: an A5 page with 3 mm of bleed.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;

use super::sight::Sight;
use super::{Expected, Finding};
use crate::evidence::{
    Boxes, Evidence, Font, Ground, IccHeader, Inks, Item, Kind, OutputIntent, Overprint, Page, Plates, Rect, Space,
};
use crate::printer::{Colours, FileNames, Printer, Sourced, Standard};

/// A PDF of one empty page; tests write their own facts over what was read in it.
const EMPTY: &[u8] = b"%PDF-1.6\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 453.54 629.29]/Resources<<>>>>endobj\n\
    trailer<</Root 1 0 R/Size 4>>\n%%EOF";

/// A rectangle by its corners.
pub(super) fn rect(x0: f64, y0: f64, x1: f64, y1: f64) -> Rect {
    Rect { x0, y0, x1, y1 }
}

/// A page that is right: trim 148 × 210 mm, from 6 mm to the media's corner.
pub(super) fn page(number: usize) -> Page {
    let boxes = Boxes {
        media: rect(0.0, 0.0, 160.0, 222.0),
        crop: None,
        bleed: Some(rect(3.0, 3.0, 157.0, 219.0)),
        trim: Some(rect(6.0, 6.0, 154.0, 216.0)),
        art: None,
    };
    Page {
        number,
        boxes,
        rotate: 0,
        user_unit: 1.0,
        annotations: Vec::new(),
        group: None,
        groups: Vec::new(),
        soft_masks: None,
        actions: false,
        items: Vec::new(),
        unmeasured: BTreeMap::new(),
        digest: 0,
    }
}

/// A file that is right.
pub(super) fn evidence() -> Evidence {
    let Ok(mut evidence) = Evidence::read(EMPTY.to_vec()) else { unreachable!("the empty page can be read") };
    let profile = IccHeader { class: "prtr".to_owned(), space: "CMYK".to_owned(), size: 100_000, broken: false };
    let intent = OutputIntent {
        subtype: "GTS_PDFX".to_owned(),
        identifier: "FOGRA39".to_owned(),
        registry: "http://www.color.org".to_owned(),
        info: String::new(),
        profile: Some(profile),
    };
    let info = [("Title", "T"), ("CreationDate", "D:2026"), ("ModDate", "D:2026"), ("Trapped", "False")];
    evidence.info = info.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    evidence.version = "1.6".to_owned();
    evidence.xmp = Some("<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>".to_owned());
    evidence.trailer_id = true;
    evidence.intents = vec![intent];
    evidence.fonts = vec![Font { name: "A".to_owned(), subtype: "Type0".to_owned(), embedded: true, pages: BTreeSet::from([1]) }];
    evidence.pages = vec![page(1)];
    evidence
}

/// What the usual printer wants.
pub(super) fn expected() -> Expected {
    Expected::of(printer())
}

fn printer() -> Printer {
    fn sourced<T>(value: T) -> Sourced<T> {
        Sourced { value, source: "a page".to_owned(), date: date(2026, 11, 1) }
    }
    Printer {
        id: "sample".to_owned(),
        name: "Sample".to_owned(),
        verified: false,
        note: String::new(),
        bleed_mm: sourced(3.0),
        safe_mm: sourced(5.0),
        total_ink_percent: sourced(300.0),
        text_pt: sourced(6.0),
        text_reversed_pt: sourced(8.0),
        text_multi_ink_pt: sourced(9.0),
        line_pt: sourced(0.25),
        image_ppi: sourced(300.0),
        bitmap_ppi: sourced(450.0),
        black_text: sourced(true),
        marks: sourced(false),
        colours: sourced(Colours::Inks),
        standard: sourced(Standard::X4),
        page_multiple: sourced(0),
        file_names: sourced(FileNames::Ascii),
    }
}

/// Something painted in black ink in the middle of the page.
pub(super) fn item(kind: Kind) -> Item {
    Item {
        kind,
        area: rect(50.0, 50.0, 80.0, 60.0),
        inks: inks([0.0, 0.0, 0.0, 1.0]),
        space: Space::DeviceCmyk,
        overprint: Overprint::Off,
        alpha: 1.0,
        ground: Ground::default(),
    }
}

/// Text of a size in points.
pub(super) fn text(size_pt: f64) -> Item {
    let text = Some("abc".to_owned());
    item(Kind::Text { size_pt, font: "A".to_owned(), text, missing: 0, stroke_pt: None })
}

/// A picture of a resolution.
pub(super) fn image(ppi: f64, bits: u8) -> Item {
    item(Kind::Image { width: 400, height: 300, bits, ppi: (ppi, ppi), stencil: false, soft_mask: false })
}

/// Process inks.
pub(super) fn inks(cmyk: [f32; 4]) -> Inks {
    Inks { cmyk, spots: Vec::new() }
}

/// What a rule says of one page.
pub(super) fn judged(judge: fn(&Sight) -> Vec<Finding>, page: &Page, change: impl Fn(&mut Expected)) -> Vec<Finding> {
    let (evidence, mut expected) = (evidence(), expected());
    change(&mut expected);
    judge(&Sight::new(&evidence, page, &expected))
}

/// What a rule says of a page with these things on it.
pub(super) fn judged_items(judge: fn(&Sight) -> Vec<Finding>, items: Vec<Item>) -> Vec<Finding> {
    judged(judge, &Page { items, ..page(1) }, |_| {})
}

/// The codes of findings.
pub(super) fn codes(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|finding| finding.code.to_string()).collect()
}

/// White plates of the sample page, four pixels to a millimetre.
pub(super) fn blank_plates() -> Plates {
    let (width, height) = (640, 888);
    Plates {
        width,
        height,
        ppi: 101.6,
        origin: (0.0, 0.0),
        cmyk: vec![[0; 4]; width * height],
        spots: BTreeMap::new(),
        foreign: vec![0; width * height],
    }
}

/// Lays ink on a rectangle of the plates.
pub(super) fn fill(plates: &mut Plates, area: Rect, inks: [u8; 4]) {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "tests stay on the page")]
    let pixel = |mm: f64| (mm * 4.0).round() as usize;
    for y in pixel(area.y0)..pixel(area.y1) {
        for x in pixel(area.x0)..pixel(area.x1) {
            plates.cmyk[y * plates.width + x] = inks;
        }
    }
}
