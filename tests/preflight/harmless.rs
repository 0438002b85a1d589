//! Things that look like faults and are none.

use lopdf::{Document, Object, Stream, dictionary};

use crate::case::{Base, Edit};
use crate::command::Check;
use crate::draw::{BLACK, WHITE, pt};
use crate::edit::{bytes, draw, page, page_id, supply};
use crate::good::{A5, PHOTO_PER_MM, image, photo, reals};

/// Marks and a note in the slug: cut off, so neither their ink nor their size matters.
fn slug(file: &mut Document) {
    let area = A5.area([-3.0, -3.0, 154.0 + 20.0, 216.0]);
    page(file, 1).set("MediaBox", reals(&area));
    let function = dictionary! {
        "FunctionType" => 2, "Domain" => vec![0.into(), 1.into()], "N" => 1, "C0" => reals(&[0.0; 4]), "C1" => reals(&[1.0; 4]),
    };
    let function = file.add_object(function);
    supply(file, "ColorSpace", "All", vec!["Separation".into(), "All".into(), "DeviceCMYK".into(), function.into()]);
    draw(file, 1, &A5.painted([153.0, 20.0, 10.0, 10.0], "/All cs 1 scn"));
    draw(file, 1, &A5.line([153.0, 0.0], 5.0, 0.1, BLACK));
    draw(file, 1, &A5.text([153.0, 50.0], 4.0, BLACK, "Note"));
}

/// A picture of a soft edge.
fn soft(file: &mut Document) {
    let mask = file.add_object(image(8, 8, "DeviceGray", (0..64).map(|pixel| pixel * 4).collect()));
    let mut picture = photo(PHOTO_PER_MM);
    picture.dict.set("SMask", mask);
    supply(file, "XObject", "Photo", picture);
}

/// The content of the first page in two streams, the second of which begins within an operator's operands.
fn split(file: &mut Document) {
    let id = page(file, 1).get(b"Contents").and_then(Object::as_reference).expect("a reference");
    let content = file.get_object(id).and_then(Object::as_stream).expect("a stream").content.clone();
    let middle = content.len() / 2;
    let blank = middle + content[middle..].iter().position(|byte| *byte == b' ').expect("a blank");
    let halves = [&content[..blank], &content[blank..]].map(|half| Stream::new(dictionary! {}, half.to_vec()));
    let halves: Vec<Object> = halves.into_iter().map(|half| file.add_object(half).into()).collect();
    page(file, 1).set("Contents", halves);
}

/// Boxes and resources that a page takes from the tree above it.
fn inherited(file: &mut Document) {
    let id = page_id(file, 2);
    let taken = ["MediaBox", "Resources"].map(|key| (key, page(file, 2).remove(key.as_bytes()).expect("the key")));
    page(file, 1).remove(b"MediaBox");
    let tree = file.get_dictionary(id).and_then(|page| page.get(b"Parent")).and_then(Object::as_reference).expect("a tree");
    for (key, value) in taken {
        file.get_dictionary_mut(tree).expect("a tree").set(key, value);
    }
}

/// Squares of black that are no code: one in another, a chequered one, a striped one.
fn squares(file: &mut Document) {
    for (inset, ink) in [(0.0, BLACK), (2.0, WHITE), (4.0, BLACK)] {
        let side = 14.0 - 2.0 * inset;
        draw(file, 2, &A5.flat([10.0 + inset, 100.0 + inset, side, side], ink));
    }
    for field in 0..50_u8 {
        let (row, column) = (f64::from(field / 5), f64::from(field % 5 * 2 + field / 5 % 2));
        draw(file, 2, &A5.flat([40.0 + column, 100.0 + row, 1.0, 1.0], BLACK));
    }
    draw(file, 2, &A5.picture([10.0, 130.0, 10.0, 10.0], "Stamp", BLACK));
}

const HARMLESS: [(&str, Edit); 9] = [
    ("squares", squares),
    ("slug", slug),
    ("soft-picture", soft),
    ("split-content", split),
    ("inherited-boxes", inherited),
    ("invisible-text", |file| draw(file, 2, &format!("q 3 Tr {} Q", A5.text([10.0, 80.0], 2.0, BLACK, "Texte")))),
    ("picture-through-cut", |file| draw(file, 2, &A5.picture([-3.0, 150.0, 20.0, 15.0], "Photo", BLACK))),
    ("line-outside-sheet", |file| draw(file, 2, &format!("1 0 0 RG 0.1 w {0} 0 m {0} 400 l S", pt(200.0)))),
    ("clipped-away", |file| draw(file, 2, "q 40 300 20 20 re W n 1 0 0 rg 200 300 50 50 re f Q")),
];

#[test]
fn harmless_things_raise_nothing() {
    let mut check = Check::new(Base::X4.options());
    for (name, edit) in HARMLESS {
        let mut document = Base::X4.document();
        edit(&mut document);
        check.write(&format!("{name}.pdf"), &bytes(&document));
    }
    let mut packed = Vec::new();
    Base::X4.document().save_modern(&mut packed).expect("memory suffices");
    check.write("packed.pdf", &packed);
    let found = check.run();
    let told: Vec<_> = HARMLESS.iter().map(|(name, _)| (*name, found.of(&format!("{name}.pdf")))).collect();
    let told: Vec<_> =
        told.into_iter().chain([("packed", found.of("packed.pdf"))]).filter(|(_, told)| !told.is_empty()).collect();
    assert_eq!((told, found.code), (Vec::new(), 0));
}
