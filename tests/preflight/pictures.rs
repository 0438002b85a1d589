//! Pictures and QR codes.

use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, GrayImage, Luma, imageops};
use lopdf::{Document, Object, Stream, dictionary};

use crate::case::{Base, Case, prove};
use crate::draw::{BLACK, Ink, WHITE, count, modules};
use crate::edit::{draw, information, metadata, redraw, supply};
use crate::good::{A4, A5, ADDRESS, PHOTO, image, photo, pixels, stamp};
use crate::limits::limit;

/// A photo of so many pixels an inch, at least.
fn fine(document: &mut Document, ppi: f64) {
    supply(document, "XObject", "Photo", photo(ppi / 25.4));
}

/// A stencil of so many pixels an inch, at least.
fn stencil(document: &mut Document, ppi: f64) {
    supply(document, "XObject", "Stamp", stamp(ppi / 25.4));
}

/// The pixels of the good photo, in a place so many times as large.
fn stretched(document: &mut Document, across: f64, down: f64) {
    redraw(document, 1, "photo", &A5.picture([PHOTO[0], PHOTO[1], PHOTO[2] * across, PHOTO[3] * down], "Photo", BLACK));
}

/// A small picture within the content stream, placed so wide, in millimetres.
fn inline(document: &mut Document, width: f64) {
    let [left, bottom, right, top] = A5.area([10.0, 120.0, width, width]);
    let (width, height) = (right - left, top - bottom);
    let drawn = format!("q {width:.4} 0 0 {height:.4} {left:.4} {bottom:.4} cm BI /W 12 /H 12 /CS /G /BPC 8 /F /AHx ID ");
    draw(document, 2, &format!("{drawn}{}> EI Q", "40C0".repeat(72)));
}

#[test]
fn pictures_have_pixels_enough() {
    prove(&[
        Case::new("photo-coarse", "resolution", |file| fine(file, limit("image_ppi") - 3.0))
            .twin(|file| fine(file, limit("image_ppi"))),
        Case::new("photo-stretched", "resolution", |file| stretched(file, 1.0, 1.1)).twin(|file| stretched(file, 1.0, 1.06)),
        Case::new("stencil-coarse", "resolution", |file| stencil(file, limit("bitmap_ppi") - 5.0))
            .twin(|file| stencil(file, limit("bitmap_ppi"))),
        Case::new("bits-coarse", "resolution", |file| bits(file, 17.0)).twin(|file| bits(file, 18.0)),
        Case::new("inline-coarse", "resolution", |file| inline(file, 1.05)).twin(|file| inline(file, 1.0)),
        Case::new("copier-photo-coarse", "resolution", |file| {
            fine(file, 145.0);
            draw(file, 1, &A4.picture([120.0, 90.0, PHOTO[2], PHOTO[3]], "Photo", BLACK));
        })
        .twin(|file| {
            fine(file, 151.0);
            draw(file, 1, &A4.picture([120.0, 90.0, PHOTO[2], PHOTO[3]], "Photo", BLACK));
        })
        .of(Base::Copier),
    ]);
}

/// A picture of one bit in the place of the stencil, of so many pixels a millimetre.
fn bits(document: &mut Document, per_mm: f64) {
    let mut picture = stamp(per_mm);
    picture.dict.remove(b"ImageMask");
    picture.dict.set("ColorSpace", "DeviceGray");
    supply(document, "XObject", "Stamp", picture);
}

/// A grey JPEG in the place of the photo, with a camera's notes or without.
fn jpeg(document: &mut Document, notes: &[u8]) {
    let (width, height) = (pixels(PHOTO[2] * 12.0), pixels(PHOTO[3] * 12.0));
    let side = |pixels: i64| u32::try_from(pixels).expect("a small picture");
    let grey = vec![120; usize::try_from(width * height).expect("a small picture")];
    let mut data = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut data, 90);
    encoder.encode(&grey, side(width), side(height), ExtendedColorType::L8).expect("encodes");
    data.splice(2..2, notes.iter().copied());
    let entries = dictionary! {
        "Type" => "XObject", "Subtype" => "Image", "Width" => width, "Height" => height, "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8,
        "Filter" => "DCTDecode",
    };
    supply(document, "XObject", "Photo", Stream::new(entries, data).with_compression(false));
}

/// Exif data that name a camera.
const CAMERA: &[u8] = b"\xFF\xE1\x00\x28Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x0F\0\x02\0\0\0\x06\0\0\0\x1A\0\0\0\0Nikon\0";

#[test]
fn files_tell_nothing_of_who_made_them() {
    prove(&[
        Case::new("author", "metadata", |file| information(file).set("Author", Object::string_literal("Jeanne Martin")))
            .twin(|file| information(file).set("Author", Object::string_literal(""))),
        Case::new("author-in-xmp", "metadata", |file| {
            metadata(
                file,
                "<dc:format>",
                "<dc:creator><rdf:Seq><rdf:li>Jeanne Martin</rdf:li></rdf:Seq></dc:creator><dc:format>",
            );
        })
        .twin(|file| metadata(file, "<dc:format>", "<dc:creator><rdf:Seq/></dc:creator><dc:format>")),
        Case::new("home-folder", "metadata", |file| {
            information(file).set("Subject", Object::string_literal("C:\\Users\\jeanne\\tract.indd"));
        })
        .twin(|file| information(file).set("Subject", Object::string_literal("Users of the library"))),
        Case::new("camera-notes", "metadata", |file| jpeg(file, CAMERA)).twin(|file| jpeg(file, &[])),
    ]);
}

/// The code of the back as a picture of 300 pixels an inch, blurred by so many of its modules.
fn blurred(document: &mut Document, sigma: f32) {
    let (dark, side) = modules(ADDRESS);
    let zone = 4;
    let (module, wide) = (12, side + 2 * zone);
    let pixels = u32::try_from(wide * module).expect("a small picture");
    let picture = GrayImage::from_fn(pixels, pixels, |x, y| {
        let place = |pixel: u32| usize::try_from(pixel).ok()?.checked_div(module)?.checked_sub(zone).filter(|at| *at < side);
        let is_dark = place(x).zip(place(y)).is_some_and(|(column, row)| dark[row * side + column]);
        Luma([if is_dark { 0 } else { 255 }])
    });
    let modules = u16::try_from(module).map(f32::from).expect("a small number");
    let picture = if sigma > 0.0 { imageops::blur(&picture, sigma * modules) } else { picture };
    let data = image(pixels.into(), pixels.into(), "DeviceGray", picture.into_raw());
    supply(document, "XObject", "Code", data);
    redraw(document, 2, "qr", &A5.picture([85.0, 100.0, count(wide), count(wide)], "Code", BLACK));
}

/// The code of the back in an ink.
fn tinted(document: &mut Document, ink: Ink) {
    redraw(document, 2, "qr", &A5.qr([85.0, 100.0], 1.0, ink, ADDRESS));
}

/// The code of the back with a white blot in its middle, so many modules high.
fn blotted(document: &mut Document, modules: f64) {
    draw(document, 2, &A5.flat([85.0 + 9.0, 100.0 + 9.0, 10.0, modules], WHITE));
}

#[test]
fn codes_can_be_read() {
    prove(&[
        Case::new("code-blurred", "qr", |file| blurred(file, 0.5)).twin(|file| blurred(file, 0.2)),
        Case::new("code-blotted", "qr", |file| blotted(file, 5.0)).twin(|file| blotted(file, 3.0)),
    ]);
}

#[test]
fn codes_can_be_read_on_a_copy_of_a_copy() {
    prove(&[
        Case::new("code-pale", "qr-copy", |file| tinted(file, [0.0, 0.0, 0.0, 0.4]))
            .twin(|file| tinted(file, [0.0, 0.0, 0.0, 0.7])),
        Case::new("code-tiny", "qr-copy", |file| redraw(file, 2, "qr", &A5.qr([85.0, 100.0], 0.3, BLACK, ADDRESS)))
            .twin(|file| redraw(file, 2, "qr", &A5.qr([85.0, 100.0], 0.6, BLACK, ADDRESS))),
        Case::new("copier-code-pale", "qr-copy", |file| {
            redraw(file, 1, "qr", &A4.qr([20.0, 90.0], 1.2, [0.0, 0.0, 0.0, 0.3], ADDRESS));
        })
        .of(Base::Copier),
    ]);
}
