//! What `evidence` measures, on small files written by hand.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

mod paint;
mod told;

use tractopelle::evidence::{Evidence, Item, Plates, Rect};

/// A file from its objects, the first of which is the catalogue.
pub(crate) fn file(objects: &[Vec<u8>], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n", index + 1).bytes());
        bytes.extend(object);
        bytes.extend(b"\nendobj\n");
    }
    let start = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        bytes.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let size = objects.len() + 1;
    bytes.extend(format!("trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n").bytes());
    bytes
}

pub(crate) fn stream(keys: &str, data: &[u8]) -> Vec<u8> {
    let mut object = format!("<< {keys} /Length {} >>\nstream\n", data.len()).into_bytes();
    object.extend(data);
    object.extend(b"\nendstream");
    object
}

/// A file of one page; further objects are numbered from 5.
pub(crate) fn page(keys: &str, resources: &str, content: &str, more: &[Vec<u8>]) -> Vec<u8> {
    let mut objects = vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        format!("<< /Type /Page /Parent 2 0 R {keys} /Resources << {resources} >> /Contents 4 0 R >>").into_bytes(),
        stream("", content.as_bytes()),
    ];
    objects.extend(more.iter().cloned());
    file(&objects, "")
}

/// A page of 100 × 100 mm whose user space is in millimetres.
pub(crate) fn square(resources: &str, content: &str, more: &[Vec<u8>]) -> Evidence {
    let side = 100.0 / 25.4 * 72.0;
    let content = format!("{} 0 0 {} 0 0 cm {content}", 72.0 / 25.4, 72.0 / 25.4);
    read(page(&format!("/MediaBox [0 0 {side} {side}]"), resources, &content, more))
}

pub(crate) fn read(bytes: Vec<u8>) -> Evidence {
    Evidence::read(bytes).expect("the file is readable")
}

pub(crate) fn plates(evidence: &Evidence) -> Plates {
    evidence.plates(1, 50.8, None).unwrap()
}

/// The four inks at a place in millimetres from the top left, in per cent.
pub(crate) fn at(plates: &Plates, x: f64, y: f64) -> [i32; 4] {
    let pixel = |mm: f64| (mm / 25.4 * plates.ppi).floor().to_string().parse::<usize>().unwrap();
    plates.cmyk[pixel(y) * plates.width + pixel(x)].map(|ink| (i32::from(ink) * 100 + 127) / 255)
}

/// A spot plate there, or the foreign one.
pub(crate) fn plane(plates: &Plates, plane: &[u8], x: f64, y: f64) -> i32 {
    let pixel = |mm: f64| (mm / 25.4 * plates.ppi).floor().to_string().parse::<usize>().unwrap();
    (i32::from(plane[pixel(y) * plates.width + pixel(x)]) * 100 + 127) / 255
}

#[track_caller]
pub(crate) fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 0.02, "{found} is not {expected}");
}

#[track_caller]
pub(crate) fn near_rect(found: Rect, [x0, y0, x1, y1]: [f64; 4]) {
    for (found, expected) in [(found.x0, x0), (found.y0, y0), (found.x1, x1), (found.y1, y1)] {
        near(found, expected);
    }
}

pub(crate) fn only(evidence: &Evidence) -> &Item {
    let [item] = evidence.pages[0].items.as_slice() else { panic!("{:?}", evidence.pages[0].items) };
    item
}

pub(crate) const SPOT: &str =
    "[/Separation /Orange /DeviceCMYK << /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [0 0.5 1 0] >>]";
pub(crate) const ALL: &str =
    "[/Separation /All /DeviceCMYK << /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [1 1 1 1] >>]";

pub(crate) fn image(keys: &str, data: &[u8]) -> Vec<u8> {
    stream(&format!("/Type /XObject /Subtype /Image {keys}"), data)
}
