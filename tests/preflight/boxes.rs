//! Boxes and bleed.

use lopdf::{Document, Object, dictionary};

use crate::case::{Base, Case, prove};
use crate::command::Check;
use crate::edit::{before, bytes, page};
use crate::good::{A5, reals};
use crate::limits::limit;

const NO_SIZE: &[&str] = &["--printer", "generique-fr"];

/// Sets a box of a page, in millimetres beyond the trim: left, top, right, bottom.
fn set(document: &mut Document, number: u32, name: &str, beyond: [f64; 4]) {
    let [left, top, right, bottom] = beyond;
    let area = A5.area([-left, -top, A5.width + left + right, A5.height + top + bottom]);
    page(document, number).set(name, reals(&area));
}

/// Makes the sheet of a page wider on the right, by millimetres.
fn widen(document: &mut Document, number: u32, by: f64) {
    set(document, number, "MediaBox", [A5.bleed, A5.bleed, A5.bleed + by, A5.bleed]);
}

/// Adds a link to the first page that starts so many millimetres right of the trim.
fn link(document: &mut Document, beyond: f64) {
    widen(document, 1, 20.0);
    let area = A5.area([A5.width + beyond, 20.0, 10.0, 10.0]);
    let link = dictionary! { "Type" => "Annot", "Subtype" => "Link", "Rect" => reals(&area) };
    let link = document.add_object(link);
    page(document, 1).set("Annots", vec![Object::from(link)]);
}

#[test]
fn boxes_are_stated_nested_and_of_the_right_size() {
    prove(&[
        Case::new("trim-missing", "boxes", |file| {
            page(file, 2).remove(b"TrimBox");
        })
        .twin(|file| {
            let trim = page(file, 2).remove(b"TrimBox").expect("a TrimBox");
            page(file, 2).set("ArtBox", trim);
        }),
        Case::new("trim-and-art", "boxes", |file| set(file, 1, "ArtBox", [0.0; 4])),
        Case::new("trim-narrow", "boxes", |file| set(file, 1, "TrimBox", [0.0, 0.0, -0.2, 0.0]))
            .twin(|file| set(file, 1, "TrimBox", [0.0, 0.0, -0.05, 0.0])),
        Case::new("trim-low", "boxes", |file| set(file, 2, "TrimBox", [0.0, 0.0, 0.0, -0.15]))
            .twin(|file| set(file, 2, "TrimBox", [0.0, 0.0, 0.0, -0.08])),
        Case::new("sizes-unequal", "boxes", |file| set(file, 2, "TrimBox", [0.0, -0.2, 0.0, 0.0]))
            .twin(|file| set(file, 2, "TrimBox", [0.0, -0.05, 0.0, 0.0]))
            .with(NO_SIZE),
        Case::new("bleed-outside-media", "boxes", |file| set(file, 1, "BleedBox", [3.0, 3.0, 3.1, 3.0]))
            .twin(|file| set(file, 1, "BleedBox", [3.0, 3.0, 3.01, 3.0])),
    ]);
}

#[test]
fn bleed_is_stated_and_wide_enough() {
    prove(&[
        Case::new("bleed-missing", "bleed", |file| {
            page(file, 1).remove(b"BleedBox");
        })
        .twin(|file| widen(file, 1, 10.0)),
        Case::new("bleed-narrow", "bleed", |file| set(file, 1, "BleedBox", [limit("bleed_mm") - 0.1, 3.0, 3.0, 3.0]))
            .twin(|file| set(file, 1, "BleedBox", [limit("bleed_mm") - 0.02, 3.0, 3.0, 3.0])),
        Case::new("bleed-none", "bleed", |file| set(file, 2, "BleedBox", [0.0; 4])),
    ]);
}

#[test]
fn nothing_is_pinned_where_ink_may_go() {
    prove(&[
        Case::new("link-in-bleed", "annotations", |file| link(file, 2.9)).twin(|file| link(file, 3.1)),
        Case::new("comment-in-page", "annotations", |file| {
            let area = A5.area([50.0, 120.0, 5.0, 5.0]);
            let note = dictionary! { "Type" => "Annot", "Subtype" => "Text", "Rect" => reals(&area), "Contents" => Object::string_literal("?") };
            let note = file.add_object(note);
            page(file, 2).set("Annots", vec![Object::from(note)]);
        })
        .of(Base::X1a),
    ]);
}

/// The boxes of both pages, each number changed.
fn boxes(document: &mut Document, changed: impl Fn(f64) -> f64) {
    for (number, name) in [1, 2].into_iter().flat_map(|number| ["MediaBox", "BleedBox", "TrimBox"].map(|name| (number, name))) {
        let sides = page(document, number).get(name.as_bytes()).and_then(Object::as_array).expect("a box");
        let sides: Vec<f64> = sides.iter().map(|side| changed(side.as_float().expect("a number").into())).collect();
        page(document, number).set(name, reals(&sides));
    }
}

/// The same leaflet from another corner, in larger units, turned: all good.
#[test]
fn corner_unit_and_rotation_of_a_sheet_do_not_matter() {
    let mut check = Check::new(Base::X4.options());
    let mut moved = Base::X4.document();
    boxes(&mut moved, |side| side - 100.0);
    let mut scaled = Base::X4.document();
    boxes(&mut scaled, |side| side / 2.0);
    for number in 1..=2 {
        before(&mut moved, number, "1 0 0 1 -100 -100 cm");
        before(&mut scaled, number, "0.5 0 0 0.5 0 0 cm");
        page(&mut scaled, number).set("UserUnit", 2);
    }
    check.write("moved.pdf", &bytes(&moved));
    check.write("scaled.pdf", &bytes(&scaled));
    let found = check.run();
    assert_eq!((found.code, found.of("moved.pdf"), found.of("scaled.pdf")), (0, Vec::new(), Vec::new()));

    let mut check = Check::new(&["--printer", "generique-fr", "--trim", "210x148"]);
    let mut turned = Base::X4.document();
    (1..=2).for_each(|number| page(&mut turned, number).set("Rotate", 90));
    check.write("turned.pdf", &bytes(&turned));
    let found = check.run();
    assert_eq!((found.code, found.of("turned.pdf")), (0, Vec::new()));
}
