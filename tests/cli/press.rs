//! Files for a print shop: what is in them, read with a library that the writer shares nothing with
//! but the format.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};

use crate::program::Place;

const SIGNED: &str = "[campaign]
name = 'Collectif'
address = '1 rue A, 81000 Albi'
imprint = { home = 'ipns', press = 'Imprimerie B, 2 rue C, 81000 Albi' }
edition = 2026-11-21
";

fn built(campaign: &str, words: &str) -> (Place, Document) {
    let place = Place::new();
    place.write("campaign.toml", campaign);
    let document = build(&place, words);
    (place, document)
}

fn build(place: &Place, words: &str) -> Document {
    let said = place.run(&format!("build tract --departement 81 --target press -q {words}"));
    assert_eq!(said.code, Some(0), "{}", said.err);
    Document::load_mem(&place.read("out/81/tract_81_fr_press.pdf")).expect("the file reads")
}

fn resolved<'a>(file: &'a Document, object: &'a Object) -> &'a Object {
    file.dereference(object).expect("the object is there").1
}

fn entry<'a>(file: &'a Document, dictionary: &'a Dictionary, key: &str) -> &'a Object {
    resolved(file, dictionary.get(key.as_bytes()).unwrap_or_else(|_| panic!("{key} is missing")))
}

fn string(object: &Object) -> String {
    lopdf::decode_text_string(object).expect("a text")
}

/// A box of a page in millimetres.
fn millimetres(file: &Document, page: &Dictionary, key: &str) -> Vec<f64> {
    let points = entry(file, page, key).as_array().expect("a rectangle");
    points.iter().map(|point| f64::from(point.as_float().expect("a number")) * 25.4 / 72.0).collect()
}

fn assert_close(found: &[f64], wanted: [f64; 4]) {
    assert!(found.iter().zip(wanted).all(|(a, b)| (a - b).abs() < 0.01), "{found:?} {wanted:?}");
}

/// Every name in the file that is a colour space.
fn colour_spaces(file: &Document) -> BTreeSet<String> {
    fn walk(object: &Object, found: &mut BTreeSet<String>) {
        match object {
            Object::Name(name) => {
                let name = String::from_utf8_lossy(name).into_owned();
                if name.starts_with("Device") || name.starts_with("ICC") || name.starts_with("Cal") || name == "Lab" {
                    found.insert(name);
                }
            }
            Object::Array(items) => items.iter().for_each(|item| walk(item, found)),
            Object::Dictionary(dictionary) => dictionary.iter().for_each(|(_, item)| walk(item, found)),
            Object::Stream(stream) => stream.dict.iter().for_each(|(_, item)| walk(item, found)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    file.objects.values().for_each(|object| walk(object, &mut found));
    found
}

/// The operators that a file paints with, and the inks that `k` and `K` set.
fn painted(file: &Document) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut operators, mut inks) = (BTreeSet::new(), BTreeSet::new());
    for page in file.get_pages().into_values() {
        let content = Content::decode(&file.get_page_content(page)).expect("the content reads");
        for operation in content.operations {
            if matches!(operation.operator.as_str(), "k" | "K") {
                let parts = operation.operands.iter().map(|ink| ink.as_float().expect("an ink") * 100.0);
                inks.insert(parts.map(|part| format!("{part:.0}")).collect::<Vec<_>>().join(" "));
            }
            operators.insert(operation.operator);
        }
    }
    (operators, inks)
}

#[test]
fn a_press_file_says_what_pdf_x_4_wants() {
    let (place, file) = built(SIGNED, "");
    let bytes = place.read("out/81/tract_81_fr_press.pdf");
    assert!(bytes.len() < 200_000, "{} bytes", bytes.len());
    assert_eq!(file.version, "1.6");
    for id in file.get_pages().into_values() {
        let page = file.get_dictionary(id).expect("a page");
        assert_close(&millimetres(&file, page, "MediaBox"), [0.0, 0.0, 154.0, 216.0]);
        assert_close(&millimetres(&file, page, "BleedBox"), [0.0, 0.0, 154.0, 216.0]);
        assert_close(&millimetres(&file, page, "TrimBox"), [3.0, 3.0, 151.0, 213.0]);
        assert!(!page.has(b"Annots") && !page.has(b"ArtBox"));
        let group = entry(&file, page, "Group").as_dict().expect("a group");
        assert_eq!(entry(&file, group, "CS").as_name().expect("a space"), b"DeviceCMYK");
    }
    let catalog = file.catalog().expect("a catalog");
    let intents = entry(&file, catalog, "OutputIntents").as_array().expect("intents");
    assert_eq!(intents.len(), 1);
    let intent = resolved(&file, &intents[0]).as_dict().expect("an intent");
    assert_eq!(entry(&file, intent, "S").as_name().expect("a kind"), b"GTS_PDFX");
    assert_eq!(string(entry(&file, intent, "OutputConditionIdentifier")), "FOGRA39");
    let profile = entry(&file, intent, "DestOutputProfile").as_stream().expect("a profile");
    let profile = profile.decompressed_content().expect("it unpacks");
    let model = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/data/icc/FOGRA39L_coated.icc")).expect("the profile");
    assert_eq!(profile, model);
    let info = file.trailer.get(b"Info").and_then(Object::as_reference).expect("Info");
    let info = file.get_dictionary(info).expect("Info");
    assert_eq!(string(entry(&file, info, "GTS_PDFXVersion")), "PDF/X-4");
    assert_eq!(entry(&file, info, "Trapped").as_name().expect("a name"), b"False");
    assert_eq!(string(entry(&file, info, "CreationDate")), "D:20261121000000Z");
    let xmp = entry(&file, catalog, "Metadata").as_stream().expect("metadata").content.clone();
    let xmp = String::from_utf8(xmp).expect("UTF-8, not packed");
    let title = string(entry(&file, info, "Title"));
    for wanted in ["<pdfxid:GTS_PDFXVersion>PDF/X-4<", "<pdf:Trapped>False<", "2026-11-21T00:00:00Z", &format!(">{title}<")] {
        assert!(xmp.contains(wanted), "{wanted}");
    }
    assert!(file.trailer.has(b"ID"));
    assert!(!catalog.has(b"StructTreeRoot") && !catalog.has(b"Outlines") && !catalog.has(b"ViewerPreferences"));
}

// Ink: recipes of the palette alone, black letters in black alone, the large flat in its own recipe.
#[test]
fn a_press_file_has_the_inks_of_the_palette_and_no_other() {
    let (_, file) = built(SIGNED, "");
    assert!(colour_spaces(&file).iter().all(|space| space == "DeviceCMYK"), "{:?}", colour_spaces(&file));
    let (operators, inks) = painted(&file);
    for foreign in ["rg", "RG", "g", "G", "sh", "Do"] {
        assert!(!operators.contains(foreign), "{foreign}");
    }
    let expected = ["0 0 0 0", "0 0 0 100", "0 2 8 0", "0 22 100 0", "0 80 85 5", "50 40 20 100"];
    assert_eq!(inks, expected.map(str::to_owned).into());
}

#[test]
fn the_same_press_file_comes_from_the_same_input() {
    let (place, _) = built(SIGNED, "");
    let first = place.read("out/81/tract_81_fr_press.pdf");
    let said = place.run("build tract affiche --departement 81,2A --target press,screen -q --out other -j 2");
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(first == place.read("other/81/tract_81_fr_press.pdf"), "the bytes differ");
}

#[test]
fn the_older_standard_knows_no_transparency() {
    let (_, file) = built(SIGNED, "--pdfx 1a");
    assert_eq!(file.version, "1.4");
    let info = file.trailer.get(b"Info").and_then(Object::as_reference).expect("Info");
    assert_eq!(string(entry(&file, file.get_dictionary(info).expect("Info"), "GTS_PDFXVersion")), "PDF/X-1a:2003");
    for id in file.get_pages().into_values() {
        assert!(!file.get_dictionary(id).expect("a page").has(b"Group"));
    }
    let clear = |object: &Object| object.as_dict().is_ok_and(|d| d.has(b"ca") || d.has(b"CA") || d.has(b"SMask"));
    assert!(!file.objects.values().any(clear));
}

#[test]
fn the_printer_decides_on_bleed_and_marks() {
    let place = Place::new();
    place.write("campaign.toml", SIGNED);
    let model =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/data/printers/generique-fr.toml")).expect("it reads");
    let mut lines: Vec<String> = model.lines().map(str::to_owned).collect();
    for line in &mut lines {
        if line.starts_with("bleed_mm") {
            *line = line.replacen("value = 3", "value = 5", 1);
        } else if line.starts_with("marks") {
            *line = line.replacen("value = false", "value = true", 1);
        }
    }
    place.write("data/printers/atelier.toml", lines.join("\n"));
    let file = build(&place, "--printer atelier");
    for id in file.get_pages().into_values() {
        let page = file.get_dictionary(id).expect("a page");
        assert_close(&millimetres(&file, page, "MediaBox"), [0.0, 0.0, 178.0, 240.0]);
        assert_close(&millimetres(&file, page, "BleedBox"), [10.0, 10.0, 168.0, 230.0]);
        assert_close(&millimetres(&file, page, "TrimBox"), [15.0, 15.0, 163.0, 225.0]);
    }
    // Marks stand in all plates.
    let all = |object: &Object| matches!(object, Object::Name(name) if name == b"All");
    assert!(file.objects.values().any(|object| object.as_array().is_ok_and(|items| items.iter().any(all))));
}

#[test]
fn black_text_overprints_on_request() {
    let states = |file: &Document| painted(file).0.contains("gs");
    assert!(!states(&built(SIGNED, "").1));
    let (_, file) = built(SIGNED, "--overprint");
    assert!(states(&file));
    let over = |object: &Object| object.as_dict().is_ok_and(|d| d.get(b"op").and_then(Object::as_bool).unwrap_or_default());
    assert_eq!(file.objects.values().filter(|object| over(object)).count(), 1);
}

/// A picture, encoded; a PNG has a transparent rim.
fn picture(colour: [u8; 3], format: ImageFormat) -> Vec<u8> {
    let [red, green, blue] = colour;
    let mut pixels = RgbaImage::from_pixel(900, 600, Rgba([red, green, blue, 255]));
    let picture = if format == ImageFormat::Jpeg {
        DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(pixels).into_rgb8())
    } else {
        pixels.pixels_mut().take(900 * 60).for_each(|pixel| *pixel = Rgba([0, 255, 0, 0]));
        DynamicImage::ImageRgba8(pixels)
    };
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).expect("it encodes");
    bytes.into_inner()
}

#[test]
fn logos_are_separated() {
    let place = Place::new();
    place.write("campaign.toml", SIGNED.replace("edition", "logos = ['red.png', 'grey.jpg', 'plain.svg']\nedition"));
    place.write("red.png", picture([200, 30, 40], ImageFormat::Png));
    place.write("grey.jpg", picture([120, 120, 120], ImageFormat::Jpeg));
    place.write(
        "plain.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M1 1Q4 9 8 1Z' fill='#777777'/></svg>",
    );
    let file = build(&place, "");
    let mut pictures = BTreeMap::new();
    for stream in file.objects.values().filter_map(|object| object.as_stream().ok()) {
        if stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"Image") {
            assert!(!stream.dict.has(b"SMask"));
            let space = entry(&file, &stream.dict, "ColorSpace").as_name().expect("a device's space").to_vec();
            pictures.insert(String::from_utf8(space).expect("a name"), stream.decompressed_content().expect("it unpacks"));
        }
    }
    assert_eq!(pictures.keys().collect::<Vec<_>>(), ["DeviceCMYK", "DeviceGray"]);
    let red = &pictures["DeviceCMYK"];
    // The transparent rim is the black flat under it; the middle is red, separated by the profile.
    assert_eq!(&red[..4], [127, 102, 51, 255]);
    let [cyan, magenta, yellow, _] = red[red.len() / 8 * 4..][..4] else { panic!("four inks") };
    assert!(cyan < 60 && magenta > 220 && yellow > 180, "{cyan} {magenta} {yellow}");
    // A grey of an SVG is black ink: 1 - 0x77/255.
    assert!(painted(&file).1.contains("0 0 0 53"), "{:?}", painted(&file).1);
}

#[test]
fn logos_that_plates_cannot_show_are_refused() {
    let place = Place::new();
    place.write("campaign.toml", SIGNED.replace("edition", "logos = ['faded.svg']\nedition"));
    place.write(
        "faded.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9' opacity='0.5'/></svg>",
    );
    let said = place.run("build tract --departement 81 --target press,screen --json");
    assert_eq!(said.code, Some(1));
    assert!(said.codes().contains(&"logo-svg".to_owned()), "{}", said.out);
    let files = place.files("out");
    assert!(files.contains_key("81/tract_81_fr_screen.pdf") && !files.contains_key("81/tract_81_fr_press.pdf"));
    place.write("campaign.toml", "[campaign]\nlogos = ['a.eps']\n");
    place.write("a.eps", "%!PS-Adobe-3.0 EPSF-3.0\n");
    assert_eq!(place.run("build tract --departement 81 --json").codes(), ["logo-document"]);
}
