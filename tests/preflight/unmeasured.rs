//! What could not be measured is told, never passed in silence.

use lopdf::{Document, Object, Stream, dictionary};

use crate::case::{Case, prove};
use crate::edit::{catalog, draw, page, supply};
use crate::good::{A5, PHOTO_PER_MM, YELLOW, photo, reals};

/// Draws a flat on the back under a graphics state.
fn under(document: &mut Document, state: lopdf::Dictionary) {
    supply(document, "ExtGState", "State", state);
    draw(document, 2, &format!("q /State gs {} Q", A5.flat([10.0, 100.0, 50.0, 20.0], YELLOW)));
}

/// A function that turns each value round.
fn reverse() -> lopdf::Dictionary {
    dictionary! {
        "FunctionType" => 2, "Domain" => vec![0.into(), 1.into()], "N" => 1, "C0" => vec![1.into()], "C1" => vec![0.into()],
    }
}

/// Puts other bytes and a filter in the place of the front's content.
fn content(document: &mut Document, filter: &str, changed: impl FnOnce(Vec<u8>) -> Vec<u8>) {
    let id = page(document, 1).get(b"Contents").and_then(Object::as_reference).expect("a reference");
    let content = document.get_object_mut(id).and_then(Object::as_stream_mut).expect("a stream");
    content.compress().expect("deflates");
    let bytes = changed(std::mem::take(&mut content.content));
    content.set_content(bytes);
    content.dict.set("Filter", filter);
}

/// Draws a form whose bytes do not inflate.
fn broken_form(document: &mut Document) {
    let entries = dictionary! {
        "Type" => "XObject", "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 400.into(), 600.into()], "Filter" => "FlateDecode",
    };
    supply(document, "XObject", "Form", Stream::new(entries, b"no form".to_vec()));
    draw(document, 2, "/Form Do");
}

/// A gradient between three corners, in inks.
fn mesh(document: &mut Document) {
    let corner = |x: u8, y: u8, ink: u8| [0, x, y, ink, 0, 0, 0];
    let data = [corner(0, 0, 255), corner(255, 0, 0), corner(0, 255, 90)].concat();
    let entries = dictionary! {
        "ShadingType" => 4, "ColorSpace" => "DeviceCMYK", "BitsPerCoordinate" => 8, "BitsPerComponent" => 8, "BitsPerFlag" => 8,
        "Decode" => reals(&[40.0, 140.0, 200.0, 300.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0]),
    };
    let shading = document.add_object(Stream::new(entries, data));
    supply(document, "Shading", "Mesh", shading);
    draw(document, 2, "/Mesh sh");
}

/// A flat of a spot colour over another flat, which it prints over or not.
fn spot(document: &mut Document, overprint: bool) {
    let function = dictionary! {
        "FunctionType" => 2, "Domain" => vec![0.into(), 1.into()], "N" => 1, "C0" => reals(&[0.0; 4]), "C1" => reals(&YELLOW),
    };
    let function = document.add_object(function);
    supply(document, "ColorSpace", "Spot", vec!["Separation".into(), "Gold".into(), "DeviceCMYK".into(), function.into()]);
    supply(document, "ExtGState", "State", dictionary! { "op" => overprint, "OP" => overprint });
    draw(document, 2, &format!("q /State gs {} Q", A5.painted([10.0, 100.0, 50.0, 20.0], "/Spot cs 1 scn")));
}

#[test]
fn what_cannot_be_read_is_told() {
    prove(&[
        Case::new("content-broken", "unmeasured", |file| content(file, "FlateDecode", |_| b"no content".to_vec()))
            .twin(|file| content(file, "FlateDecode", |bytes| bytes)),
        Case::new("content-cut", "unmeasured", |file| content(file, "FlateDecode", |bytes| bytes[..bytes.len() / 2].to_vec())),
        Case::new("content-strange", "unmeasured", |file| content(file, "StrangeDecode", |bytes| bytes)),
        Case::new("form-broken", "unmeasured", broken_form),
        Case::new("picture-broken", "unmeasured", |file| {
            let mut picture = photo(PHOTO_PER_MM);
            picture.set_content(b"no picture".to_vec());
            supply(file, "XObject", "Photo", picture);
        }),
        Case::new("thing-missing", "unmeasured", |file| draw(file, 2, "/Nowhere Do")),
    ]);
}

#[test]
fn what_cannot_be_measured_is_told() {
    prove(&[
        Case::new("blend", "unmeasured", |file| under(file, dictionary! { "BM" => "Multiply" }))
            .twin(|file| under(file, dictionary! { "BM" => "Normal" })),
        Case::new("transfer", "unmeasured", |file| under(file, dictionary! { "TR" => reverse() }))
            .twin(|file| under(file, dictionary! { "TR2" => "Default" })),
        Case::new("mesh", "unmeasured", mesh),
        Case::new("spot-overprint", "unmeasured", |file| spot(file, true)).twin(|file| spot(file, false)),
        Case::new("layer-in-use", "layers", |file| {
            let layer = file.add_object(dictionary! { "Type" => "OCG", "Name" => Object::string_literal("Front") });
            let usual = dictionary! { "Order" => vec![Object::from(layer)] };
            catalog(file).set("OCProperties", dictionary! { "OCGs" => vec![Object::from(layer)], "D" => usual });
            supply(file, "Properties", "Front", layer);
            draw(file, 2, &format!("/OC /Front BDC {} EMC", A5.flat([10.0, 100.0, 50.0, 20.0], YELLOW)));
        })
        .and("unmeasured"),
    ]);
}
