//! Files that are broken, or made to do harm: there is an answer, in time, and never a fault of the program.

use std::fmt::Write as _;
use std::io::Write as _;
use std::time::{Duration, Instant};

use lopdf::{Document, Object, Stream, dictionary};

use crate::case::Base;
use crate::command::Check;
use crate::edit::{before, bytes, draw, encrypt, page, redraw, resources, supply};
use crate::good::reals;

/// The longest that a file may take: what `check` itself promises, and the start of the program.
const MOST: Duration = Duration::from_secs(25);

/// Judges a file: findings or a refusal, in time.
fn survives(name: &str, bytes: &[u8]) {
    let mut check = Check::new(Base::X4.options());
    check.write(name, bytes);
    let start = Instant::now();
    let found = check.run();
    assert!([1, 2].contains(&found.code), "{name}: {}", found.text);
    assert!(!found.text.contains("panicked"), "{name}: {}", found.text);
    assert!(start.elapsed() < MOST, "{name} took {:?}", start.elapsed());
    assert!(!found.of(name).is_empty(), "{name}: {}", found.text);
}

fn good(edit: impl FnOnce(&mut Document)) -> Vec<u8> {
    let mut document = Base::X4.document();
    edit(&mut document);
    bytes(&document)
}

/// A file of some objects, the first of which is the catalogue.
fn by_hand(objects: &[String]) -> Vec<u8> {
    let mut file = "%PDF-1.6\n".to_owned();
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(file.len());
        let _ = writeln!(file, "{} 0 obj\n{object}\nendobj", at + 1);
    }
    let start = file.len();
    let _ = write!(file, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for place in places {
        let _ = writeln!(file, "{place:010} 00000 n ");
    }
    let _ = write!(file, "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1);
    file.into_bytes()
}

fn of_pages(pages: &str, others: &[String]) -> Vec<u8> {
    let catalog = "<< /Type /Catalog /Pages 2 0 R >>".to_owned();
    by_hand(&[&[catalog, pages.to_owned()], others].concat())
}

#[test]
fn what_is_no_pdf_is_refused() {
    survives("empty.pdf", b"");
    survives("text.pdf", "Bonjour, ceci n\u{2019}est pas un PDF.\n".repeat(50).as_bytes());
    survives("header.pdf", b"%PDF-1.6\n");
    survives("noise.pdf", &(0..60_000_u32).map(|at| u8::try_from((at * at / 7 + at) % 251).unwrap_or(0)).collect::<Vec<u8>>());
}

#[test]
fn truncated_files_are_answered() {
    let good = good(|_| ());
    for part in [1, 5, 9] {
        survives(&format!("truncated-{part}.pdf"), &good[..good.len() * part / 10]);
    }
    let mut spoilt = good.clone();
    for at in (2_000..spoilt.len()).step_by(997) {
        spoilt[at] ^= 0x55;
    }
    survives("spoilt.pdf", &spoilt);
}

#[test]
fn locked_files_are_answered() {
    survives("locked.pdf", &good(|file| encrypt(file, "secret")));
}

#[test]
fn page_trees_that_bite_their_tail_are_answered() {
    survives("no-pages.pdf", &of_pages("<< /Type /Pages /Kids [] /Count 0 >>", &[]));
    survives("own-kid.pdf", &of_pages("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>", &[]));
    let circle = "<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>".to_owned();
    survives("circle.pdf", &of_pages("<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 3 0 R >>", &[circle]));
    let kids = "3 0 R ".repeat(200_000);
    let leaf = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] >>".to_owned();
    survives("many-pages.pdf", &of_pages(&format!("<< /Type /Pages /Kids [{kids}] /Count 200000 >>"), &[leaf]));
    let doubled = |at: usize| format!("<< /Type /Pages /Kids [{0} 0 R {0} 0 R] /Count 2 /Parent 2 0 R >>", at + 1);
    let tower: Vec<String> =
        (3..40).map(doubled).chain(["<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>".to_owned()]).collect();
    survives("doubled-pages.pdf", &of_pages("<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>", &tower));
}

#[test]
fn deep_nesting_is_answered() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    survives(
        "deep-object.pdf",
        &by_hand(&[format!("<< /Type /Catalog /Pages 2 0 R /Deep {deep} >>"), "<< /Kids [] >>".to_owned()]),
    );
    // Whatever becomes of the nest, what is wrong behind it is not passed in silence.
    let red = |file: &mut Document| {
        before(file, 1, &format!("{deep} TJ"));
        draw(file, 1, "1 0 0 rg 40 300 50 50 re f");
    };
    survives("deep-content.pdf", &good(red));
    survives("deep-states.pdf", &good(|file| draw(file, 1, &"q ".repeat(500_000))));
    let own = |file: &mut Document| {
        let shared = page(file, 1).get(b"Resources").expect("resources").clone();
        let entries = dictionary! {
            "Type" => "XObject", "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 400.into(), 600.into()], "Resources" => shared,
        };
        supply(file, "XObject", "Own", Stream::new(entries, b"/Own Do /Own Do".to_vec()));
        draw(file, 1, "/Own Do");
    };
    survives("own-form.pdf", &good(own));
    let forms = |file: &mut Document| {
        let shared = page(file, 1).get(b"Resources").expect("resources").clone();
        for level in 0..30 {
            let entries = dictionary! {
                "Type" => "XObject", "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 400.into(), 600.into()],
                "Resources" => shared.clone(),
            };
            let twice = format!("/L{0} Do /L{0} Do", level + 1);
            supply(file, "XObject", &format!("L{level}"), Stream::new(entries, twice.into_bytes()));
        }
        draw(file, 1, "/L0 Do");
    };
    survives("doubled-forms.pdf", &good(forms));
}

/// Zeros that deflate to a thousandth, deflated again as an object stream would hold them.
fn bomb(megabytes: usize) -> Stream {
    let mut stream = Stream::new(dictionary! {}, vec![b' '; megabytes << 20]);
    stream.compress().expect("deflates");
    stream
}

/// A file whose page tree lies in an object stream that inflates to so many megabytes.
fn bombed(megabytes: usize) -> Vec<u8> {
    let tree = b"2 0 3 60  << /Type /Pages /Kids [3 0 R] /Count 1 >>";
    let mut content = tree.to_vec();
    content.resize(70, b' ');
    content.extend(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] >>");
    content.resize(content.len().max(megabytes << 20), b' ');
    let mut held = Stream::new(dictionary! {}, content);
    held.compress().expect("deflates");
    let mut file = b"%PDF-1.6\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n".to_vec();
    let held_at = file.len();
    let _ =
        write!(file, "4 0 obj\n<< /Type /ObjStm /N 2 /First 10 /Filter /FlateDecode /Length {} >>\nstream\n", held.content.len());
    file.extend(&held.content);
    file.extend(b"\nendstream\nendobj\n");
    let table_at = file.len();
    let entry = |kind: u8, place: usize, index: u8| {
        let [.., a, b, c, d] = u64::try_from(place).expect("a small file").to_be_bytes();
        [kind, a, b, c, d, index]
    };
    let table =
        [entry(0, 0, 0), entry(1, 9, 0), entry(2, 4, 0), entry(2, 4, 1), entry(1, held_at, 0), entry(1, table_at, 0)].concat();
    let _ = write!(file, "5 0 obj\n<< /Type /XRef /Size 6 /W [1 4 1] /Root 1 0 R /Length {} >>\nstream\n", table.len());
    file.extend(table);
    let _ = write!(file, "\nendstream\nendobj\nstartxref\n{table_at}\n%%EOF\n");
    file
}

#[test]
fn bombs_are_answered() {
    survives("objects.pdf", &bombed(0));
    survives("objects-bomb.pdf", &bombed(400));
    let content = |file: &mut Document| {
        let id = file.add_object(bomb(200));
        page(file, 1).set("Contents", vec![Object::from(id); 20]);
    };
    survives("content-bomb.pdf", &good(content));
    let picture = |file: &mut Document| {
        let mut stream = bomb(200);
        for (key, value) in [("Width", 16_384), ("Height", 12_800), ("BitsPerComponent", 8)] {
            stream.dict.set(key, value);
        }
        stream.dict.set("Type", "XObject");
        stream.dict.set("Subtype", "Image");
        stream.dict.set("ColorSpace", "DeviceRGB");
        supply(file, "XObject", "Photo", stream);
    };
    survives("picture-bomb.pdf", &good(picture));
}

#[test]
fn huge_measures_are_answered() {
    survives("huge-page.pdf", &good(|file| page(file, 1).set("MediaBox", reals(&[0.0, 0.0, 1e9, 1e9]))));
    survives("endless-page.pdf", &good(|file| page(file, 1).set("MediaBox", reals(&[-1e30, -1e30, 1e30, 1e30]))));
    survives("flat-page.pdf", &good(|file| page(file, 1).set("MediaBox", reals(&[0.0, 0.0, 0.0, 0.0]))));
    survives("huge-unit.pdf", &good(|file| page(file, 1).set("UserUnit", 1e9)));
    let picture = |file: &mut Document| {
        let mut photo = crate::good::photo(1.0);
        photo.dict.set("Width", 1_000_000_000);
        photo.dict.set("Height", 1_000_000_000);
        supply(file, "XObject", "Photo", photo);
    };
    survives("huge-picture.pdf", &good(picture));
    survives("huge-text.pdf", &good(|file| redraw(file, 1, "notes", "BT /Sans 1e30 Tf 10 10 Td <0024> Tj ET")));
    let tiles = |file: &mut Document| {
        let entries = dictionary! {
            "Type" => "Pattern", "PatternType" => 1, "PaintType" => 1, "TilingType" => 1, "XStep" => 0.000_1, "YStep" => 0.000_1,
            "BBox" => vec![0.into(), 0.into(), 20.into(), 20.into()], "Resources" => dictionary! {},
        };
        supply(file, "Pattern", "Tiles", Stream::new(entries, b"1 0 0 rg 0 0 10 10 re f".to_vec()));
        draw(file, 1, "/Pattern cs /Tiles scn 10 10 300 300 re f");
    };
    survives("endless-tiles.pdf", &good(tiles));
    survives("no-resources.pdf", &good(|file| resources(file).remove(b"Font").map(drop).unwrap_or_default()));
}
