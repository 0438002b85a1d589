//! Good files, made without the program: two A5 pages for a print shop with everything that a leaflet has, and one
//! A4 page for a copier. Every thing drawn is a part with a name, so that a mutant can draw it otherwise.

use std::f64::consts::TAU;

use lopdf::xref::XrefType;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use crate::draw::{BLACK, Ink, Paper, WHITE, count};
use crate::{font, xmp};

/// An A5 sheet with 3 mm of bleed.
pub(crate) const A5: Paper = Paper { width: 148.0, height: 210.0, bleed: 3.0 };
/// An A4 sheet as a copier takes it.
pub(crate) const A4: Paper = Paper { width: 210.0, height: 297.0, bleed: 0.0 };
/// What the QR codes of the good files say.
pub(crate) const ADDRESS: &str = "https://example.org/tract";
/// Where the picture stands on the first page, and its pixels a millimetre (12.6 are 320 an inch).
pub(crate) const PHOTO: [f64; 4] = [80.0, 60.0, 20.0, 14.0];
pub(crate) const PHOTO_PER_MM: f64 = 12.6;
/// Where the stencil stands on the first page.
pub(crate) const STAMP: [f64; 4] = [120.0, 60.0, 12.0, 8.0];
/// Where the heaviest flat stands on the first page, and its ink.
pub(crate) const HEAVY: [f64; 4] = [80.0, 165.0, 50.0, 15.0];
pub(crate) const HEAVY_INK: Ink = [0.8, 0.7, 0.7, 0.6];
/// A dark flat of two inks.
pub(crate) const NIGHT: Ink = [1.0, 0.6, 0.0, 0.1];
pub(crate) const YELLOW: Ink = [0.0, 0.2, 1.0, 0.0];

const PROFILE: &[u8] = include_bytes!("../../data/icc/FOGRA39L_coated.icc");

/// Which part of PDF/X a file follows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standard {
    X4,
    X1a,
}

impl Standard {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::X4 => "PDF/X-4",
            Self::X1a => "PDF/X-1a:2003",
        }
    }
}

type Part = (&'static str, String);

/// Two A5 pages for a print shop.
pub(crate) fn leaflet(standard: Standard) -> Document {
    let mut document = empty(if standard == Standard::X4 { "1.6" } else { "1.4" });
    let resources = resources(&mut document, standard);
    let pages = [front(standard), back()];
    let kids: Vec<Object> = pages.iter().map(|parts| page(&mut document, A5, parts, resources).into()).collect();
    finish(&mut document, kids);
    for number in 1..=2 {
        let entries = crate::edit::page(&mut document, number);
        let [left, bottom, right, top] = A5.area([0.0, 0.0, A5.width, A5.height]);
        entries.set("TrimBox", reals(&[left, bottom, right, top]));
        entries.set("BleedBox", reals(&[0.0, 0.0, right + left, top + bottom]));
        if standard == Standard::X4 {
            entries.set("Group", dictionary! { "S" => "Transparency", "CS" => "DeviceCMYK", "I" => true });
        }
    }
    certify(&mut document, standard);
    document
}

/// One A4 page in black for a copier: no bleed, no output intent.
pub(crate) fn poster() -> Document {
    let mut document = empty("1.7");
    let resources = resources(&mut document, Standard::X1a);
    let parts: Vec<Part> = vec![
        ("title", A4.text([20.0, 40.0], 40.0, BLACK, "Accueil ouvert")),
        ("body", A4.text([20.0, 60.0], 14.0, BLACK, "Du lundi au vendredi, de 9 h 30 - 12 h.")),
        ("rule", A4.line([20.0, 70.0], 170.0, 1.0, BLACK)),
        ("qr", A4.qr([20.0, 90.0], 1.2, BLACK, ADDRESS)),
    ];
    let kids = vec![page(&mut document, A4, &parts, resources).into()];
    finish(&mut document, kids);
    document
}

/// A file without compressed objects, which PDF/X-1a forbids.
fn empty(version: &str) -> Document {
    let mut document = Document::with_version(version);
    document.reference_table.cross_reference_type = XrefType::CrossReferenceTable;
    document
}

fn front(standard: Standard) -> Vec<Part> {
    let mut parts = vec![
        ("band", A5.band(-3.0, 40.0, NIGHT)),
        ("title", A5.text([10.0, 20.0], 20.0, WHITE, "Ouvert le soir")),
        ("reversed", A5.text([10.0, 32.0], 10.0, WHITE, "Ce texte est en blanc.")),
        ("inks", A5.text([10.0, 55.0], 14.0, [0.0, 1.0, 1.0, 0.0], "Deux encres")),
        ("body", A5.text([10.0, 70.0], 12.0, BLACK, "Du lundi au vendredi")),
        ("notes", A5.text([10.0, 80.0], 7.0, BLACK, "Imprim\u{e9} en noir, petites notes.")),
        ("rule", A5.line([10.0, 90.0], 55.0, 0.5, BLACK)),
        ("photo", A5.picture(PHOTO, "Photo", BLACK)),
        ("stamp", A5.picture(STAMP, "Stamp", BLACK)),
        ("heavy", A5.flat(HEAVY, HEAVY_INK)),
        ("foot", A5.band(190.0, 213.0, YELLOW)),
    ];
    if standard == Standard::X4 {
        parts.push(("glaze", format!("q /Glaze gs {} Q", A5.flat([10.0, 165.0, 50.0, 15.0], [0.4, 0.0, 0.6, 0.0]))));
    }
    parts
}

fn back() -> Vec<Part> {
    vec![
        ("title", A5.text([10.0, 30.0], 20.0, BLACK, "Au verso")),
        ("body", A5.text([10.0, 50.0], 12.0, BLACK, "Tout est en noir.")),
        ("qr", A5.qr([85.0, 100.0], 1.0, BLACK, ADDRESS)),
    ]
}

fn page(document: &mut Document, paper: Paper, parts: &[Part], resources: ObjectId) -> ObjectId {
    let labelled = parts.iter().map(|(name, drawn)| format!("% part {name}\n{drawn}\n"));
    let content = labelled.collect::<Vec<_>>().concat();
    let content = document.add_object(Stream::new(dictionary! {}, content.into_bytes()));
    let [_, _, right, top] = paper.area([0.0, 0.0, paper.width + paper.bleed, paper.height]);
    let top = top + crate::draw::pt(paper.bleed);
    document.add_object(dictionary! {
        "Type" => "Page", "MediaBox" => reals(&[0.0, 0.0, right, top]), "Contents" => content, "Resources" => resources,
    })
}

fn resources(document: &mut Document, standard: Standard) -> ObjectId {
    let sans = font::add(document);
    let photo = document.add_object(photo(PHOTO_PER_MM));
    let stamp = document.add_object(stamp(48.0));
    let mut resources = dictionary! {
        "Font" => dictionary! { "Sans" => sans },
        "XObject" => dictionary! { "Photo" => photo, "Stamp" => stamp },
    };
    if standard == Standard::X4 {
        resources.set("ExtGState", dictionary! { "Glaze" => dictionary! { "Type" => "ExtGState", "ca" => 0.5 } });
    }
    document.add_object(resources)
}

/// A soft picture of four inks, as fine as asked for.
pub(crate) fn photo(per_mm: f64) -> Stream {
    let (width, height) = (pixels(PHOTO[2] * per_mm), pixels(PHOTO[3] * per_mm));
    let wave = |at: i64, along: i64| (0.3 + 0.25 * (TAU * real(at) / real(along)).sin()) * 255.0;
    let pixel = |row: i64, column: i64| [wave(row, height), wave(column, width), wave(row + column, width), 20.0].map(byte);
    let data = (0..height).flat_map(|row| (0..width).flat_map(move |column| pixel(row, column))).collect();
    image(width, height, "DeviceCMYK", data)
}

/// A stencil of stripes, as fine as asked for.
pub(crate) fn stamp(per_mm: f64) -> Stream {
    let (width, height) = (pixels(STAMP[2] * per_mm), pixels(STAMP[3] * per_mm));
    let row_bytes = usize::try_from((width + 7) / 8).expect("a small picture");
    let data = (0..height).flat_map(|row| vec![if row / 40 % 2 == 0 { 0 } else { 255 }; row_bytes]).collect();
    let mut stamp = image(width, height, "DeviceGray", data);
    stamp.dict.remove(b"ColorSpace");
    stamp.dict.set("ImageMask", true);
    stamp.dict.set("BitsPerComponent", 1);
    stamp
}

/// A deflated picture of eight bits.
pub(crate) fn image(width: i64, height: i64, space: &str, data: Vec<u8>) -> Stream {
    let entries = dictionary! {
        "Type" => "XObject", "Subtype" => "Image", "Width" => width, "Height" => height, "ColorSpace" => space, "BitsPerComponent" => 8,
    };
    let mut picture = Stream::new(entries, data);
    picture.compress().expect("deflates");
    picture
}

fn finish(document: &mut Document, kids: Vec<Object>) {
    let number = i64::try_from(kids.len()).expect("few pages");
    let ids: Vec<ObjectId> = kids.iter().map(|kid| kid.as_reference().expect("a reference")).collect();
    let pages = document.add_object(dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => number });
    for id in ids {
        document.get_dictionary_mut(id).expect("a page").set("Parent", pages);
    }
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    document.trailer.set("Root", catalog);
    let date = Object::string_literal("D:20261121120000Z");
    let information = document.add_object(dictionary! {
        "Title" => Object::string_literal(xmp::TITLE), "Creator" => Object::string_literal(xmp::CREATOR), "Producer" => Object::string_literal(xmp::CREATOR),
        "CreationDate" => date.clone(), "ModDate" => date,
    });
    document.trailer.set("Info", information);
    let id = Object::String((1..=16).collect(), lopdf::StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
}

/// The keys of PDF/X: output intent, version, trapping.
fn certify(document: &mut Document, standard: Standard) {
    let mut profile = Stream::new(dictionary! { "N" => 4 }, PROFILE.to_vec());
    profile.compress().expect("deflates");
    let profile = document.add_object(profile);
    let intent = document.add_object(intent("GTS_PDFX", profile));
    let metadata = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let metadata = document.add_object(Stream::new(metadata, xmp::packet(standard).into_bytes()).with_compression(false));
    let catalog = crate::edit::catalog(document);
    catalog.set("OutputIntents", vec![intent.into()]);
    catalog.set("Metadata", metadata);
    let information = crate::edit::information(document);
    information.set("Trapped", "False");
    information.set("GTS_PDFXVersion", Object::string_literal(standard.name()));
    if standard == Standard::X1a {
        information.set("GTS_PDFXConformance", Object::string_literal(standard.name()));
    }
}

/// An output intent for coated paper.
pub(crate) fn intent(subtype: &str, profile: ObjectId) -> Dictionary {
    dictionary! {
        "Type" => "OutputIntent", "S" => subtype, "OutputConditionIdentifier" => Object::string_literal("FOGRA39"),
        "RegistryName" => Object::string_literal("http://www.color.org"), "Info" => Object::string_literal("Offset, coated paper"),
        "DestOutputProfile" => profile,
    }
}

/// Numbers as an array.
pub(crate) fn reals(numbers: &[f64]) -> Object {
    numbers.iter().map(|number| Object::from(*number)).collect::<Vec<_>>().into()
}

/// A number of pixels, rounded up.
pub(crate) fn pixels(size: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "pictures of a few thousand pixels at most")]
    let pixels = size.ceil() as i64;
    pixels
}

fn real(number: i64) -> f64 {
    count(usize::try_from(number).expect("a pixel"))
}

/// A value from 0 to 255 as a byte.
pub(crate) fn byte(value: f64) -> u8 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
    let byte = value.round().clamp(0.0, 255.0) as u8;
    byte
}
