//! What `evidence` measures, on small files written by hand.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

use tractopelle::evidence::{Evidence, Item, Kind, Overprint, Plates, Rect, Space, Unmeasured, Unreadable};

/// A file from its objects, the first of which is the catalogue.
fn file(objects: &[Vec<u8>], trailer: &str) -> Vec<u8> {
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

fn stream(keys: &str, data: &[u8]) -> Vec<u8> {
    let mut object = format!("<< {keys} /Length {} >>\nstream\n", data.len()).into_bytes();
    object.extend(data);
    object.extend(b"\nendstream");
    object
}

/// A file of one page; further objects are numbered from 5.
fn page(keys: &str, resources: &str, content: &str, more: &[Vec<u8>]) -> Vec<u8> {
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
fn square(resources: &str, content: &str, more: &[Vec<u8>]) -> Evidence {
    let side = 100.0 / 25.4 * 72.0;
    let content = format!("{} 0 0 {} 0 0 cm {content}", 72.0 / 25.4, 72.0 / 25.4);
    read(page(&format!("/MediaBox [0 0 {side} {side}]"), resources, &content, more))
}

fn read(bytes: Vec<u8>) -> Evidence {
    Evidence::read(bytes).expect("the file is readable")
}

fn plates(evidence: &Evidence) -> Plates {
    evidence.plates(1, 50.8, None).unwrap()
}

/// The four inks at a place in millimetres from the top left, in per cent.
fn at(plates: &Plates, x: f64, y: f64) -> [i32; 4] {
    let pixel = |mm: f64| (mm / 25.4 * plates.ppi).floor().to_string().parse::<usize>().unwrap();
    plates.cmyk[pixel(y) * plates.width + pixel(x)].map(|ink| (i32::from(ink) * 100 + 127) / 255)
}

/// A spot plate there, or the foreign one.
fn plane(plates: &Plates, plane: &[u8], x: f64, y: f64) -> i32 {
    let pixel = |mm: f64| (mm / 25.4 * plates.ppi).floor().to_string().parse::<usize>().unwrap();
    (i32::from(plane[pixel(y) * plates.width + pixel(x)]) * 100 + 127) / 255
}

#[track_caller]
fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 0.02, "{found} is not {expected}");
}

#[track_caller]
fn near_rect(found: Rect, [x0, y0, x1, y1]: [f64; 4]) {
    for (found, expected) in [(found.x0, x0), (found.y0, y0), (found.x1, x1), (found.y1, y1)] {
        near(found, expected);
    }
}

fn only(evidence: &Evidence) -> &Item {
    let [item] = evidence.pages[0].items.as_slice() else { panic!("{:?}", evidence.pages[0].items) };
    item
}

const SPOT: &str = "[/Separation /Orange /DeviceCMYK << /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [0 0.5 1 0] >>]";
const ALL: &str = "[/Separation /All /DeviceCMYK << /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [1 1 1 1] >>]";

// Boxes are told as they are seen: turned, enlarged, from the top left corner.
#[test]
fn boxes_follow_rotation_and_unit() {
    let keys = "/MediaBox [10 20 210 120] /TrimBox [20 30 60 110] /Rotate 90 /UserUnit 2";
    let evidence = read(page(keys, "", "", &[]));
    let page = &evidence.pages[0];
    assert_eq!((page.rotate, page.number), (90, 1));
    let mm = |points: f64| points * 2.0 * 25.4 / 72.0;
    near_rect(page.boxes.media, [0.0, 0.0, mm(100.0), mm(200.0)]);
    // Left of the unturned page is above, its bottom is left.
    near_rect(page.boxes.trim.unwrap(), [mm(10.0), mm(10.0), mm(90.0), mm(50.0)]);
    assert_eq!(page.boxes.bleed, None);
    let upright = read(page_of("/MediaBox [0 0 200 100] /CropBox [10 10 90 60]"));
    let crop = upright.pages[0].boxes.crop.unwrap();
    let mm = |points: f64| points * 25.4 / 72.0;
    near_rect(crop, [mm(10.0), mm(40.0), mm(90.0), mm(90.0)]);
    for (turn, trim) in [(180, [110.0, 10.0, 190.0, 60.0]), (270, [40.0, 110.0, 90.0, 190.0])] {
        let turned = read(page_of(&format!("/MediaBox [0 0 200 100] /Rotate {turn} /TrimBox [10 10 90 60]")));
        near_rect(turned.pages[0].boxes.trim.unwrap(), trim.map(mm));
    }
}

fn page_of(keys: &str) -> Vec<u8> {
    page(keys, "", "", &[])
}

// A turned page is painted as it is seen.
#[test]
fn plates_follow_rotation() {
    let keys = "/MediaBox [0 0 200 100] /Rotate 90";
    let evidence = read(page(keys, "", "0 1 0 0 k 0 0 20 20 re f", &[]));
    let plates = plates(&evidence);
    assert_eq!(at(&plates, 2.0, 2.0), [0, 100, 0, 0]);
    assert_eq!(at(&plates, 30.0, 60.0), [0, 0, 0, 0]);
    near_rect(only(&evidence).area, [0.0, 0.0, 7.056, 7.056]);
}

// Every colour space tells its inks and what it is.
#[test]
fn colour_spaces_tell_their_inks() {
    let spaces = format!(
        "/ColorSpace << /S {SPOT} /A {ALL} /L [/Lab << /WhitePoint [0.96 1 0.82] >>] /C [/ICCBased 5 0 R]
         /N [/DeviceN [/Cyan /Orange] /DeviceCMYK << /FunctionType 4 /Domain [0 1 0 1] /Range [0 1 0 1 0 1 0 1] /Length 0 >>]
         /P [/DeviceN [/Black /Magenta] /DeviceCMYK 6 0 R] /I [/Indexed /DeviceCMYK 1 <00000000FF8000FF>] >>"
    );
    let function = stream("/FunctionType 4 /Domain [0 1 0 1] /Range [0 1 0 1 0 1 0 1]", b"{ 0 exch 0 4 -1 roll }");
    let more = [stream("/N 3", b"no profile"), function];
    let table: [(&str, Space, [f32; 4]); 9] = [
        ("0.1 0.2 0.3 0.4 k", Space::DeviceCmyk, [0.1, 0.2, 0.3, 0.4]),
        ("0.25 g", Space::DeviceGray, [0.0, 0.0, 0.0, 0.75]),
        ("1 0 0 rg", Space::DeviceRgb, [0.0, 1.0, 1.0, 0.0]),
        ("/S cs 0.5 scn", Space::Separation("Orange".to_owned()), [0.0, 0.25, 0.5, 0.0]),
        ("/A cs 0.5 scn", Space::Separation("All".to_owned()), [0.5; 4]),
        ("/L cs 100 0 0 scn", Space::Lab, [0.0; 4]),
        ("/C cs 0 0 0 scn", Space::IccRgb, [0.0, 0.0, 0.0, 1.0]),
        ("/P cs 0.5 0.25 scn", Space::DeviceN(vec!["Black".to_owned(), "Magenta".to_owned()]), [0.0, 0.25, 0.0, 0.5]),
        ("/I cs 1 sc", Space::DeviceCmyk, [1.0, 0.502, 0.0, 1.0]),
    ];
    for (colour, space, inks) in table {
        let evidence = square(&spaces, &format!("{colour} 10 10 20 20 re f"), &more);
        let item = only(&evidence);
        assert_eq!(item.space, space, "{colour}");
        for (found, expected) in item.inks.cmyk.iter().zip(inks) {
            assert!((found - expected).abs() < 0.012, "{colour}: {:?}", item.inks);
        }
        let plates = plates(&evidence);
        let foreign = plane(&plates, &plates.foreign, 20.0, 80.0);
        assert_eq!(foreign == 100, space.is_foreign(), "{colour}");
    }
    let broken = square(&spaces, "/N cs 0.5 0.5 scn 10 10 20 20 re f", &more);
    assert_eq!(only(&broken).space, Space::Unknown);
    assert!(broken.pages[0].unmeasured.contains_key(&Unmeasured::Colour));
}

// Later things knock out earlier ones; nothing is painted outside its shape.
#[test]
fn flats_knock_out_in_order() {
    let evidence = square("", "0.5 0.4 0.4 1 k 0 0 100 100 re f 0 0 0.3 0 k 20 20 40 40 re f 1 g 30 30 10 10 re f", &[]);
    let plates = plates(&evidence);
    assert_eq!((plates.width, plates.height), (200, 200));
    assert_eq!(at(&plates, 90.0, 90.0), [50, 40, 40, 100]);
    assert_eq!(at(&plates, 25.0, 75.0), [0, 0, 30, 0]);
    assert_eq!(at(&plates, 35.0, 65.0), [0, 0, 0, 0]);
    assert!((plates.total(190, 190) - 2.3).abs() < 0.01);
    let grounds: Vec<f32> = evidence.pages[0].items.iter().map(|item| item.ground.total()).collect();
    for (found, expected) in grounds.iter().zip([0.0, 2.3, 0.3]) {
        assert!((found - expected).abs() < 0.02, "{grounds:?}");
    }
    assert_eq!(evidence.pages[0].items.iter().map(Item::reversed).collect::<Vec<_>>(), [false, true, true]);
}

// A window shows a part at any resolution.
#[test]
fn windows_show_a_part() {
    let evidence = square("", "0 0 0 1 k 50 0 50 100 re f", &[]);
    let part = evidence.plates(1, 254.0, Some(Rect { x0: 45.0, y0: 45.0, x1: 55.0, y1: 50.0 })).unwrap();
    assert_eq!((part.width, part.height, part.origin), (100, 50, (45.0, 45.0)));
    assert_eq!((part.cmyk[49][3], part.cmyk[51][3]), (0, 255));
    let grey = evidence.grey(1, 25.4, None).unwrap();
    assert_eq!((grey.get_pixel(10, 10).0, grey.get_pixel(90, 10).0), ([255], [0]));
    assert!(evidence.plates(2, 72.0, None).is_none());
    assert!(evidence.plates(1, 1e9, None).is_none());
}

// Clips cut what is painted and what is told of it.
#[test]
fn clips_cut() {
    let evidence = square(
        "",
        "q 10 10 20 20 re W n 1 0 0 0 k 0 0 25 100 re f Q q 50 50 m 90 50 l 50 90 l h W n 0 1 0 0 k 50 50 40 40 re f Q",
        &[],
    );
    near_rect(evidence.pages[0].items[0].area, [10.0, 70.0, 25.0, 90.0]);
    let plates = plates(&evidence);
    assert_eq!(at(&plates, 20.0, 80.0), [100, 0, 0, 0]);
    assert_eq!(at(&plates, 5.0, 80.0), [0; 4]);
    assert_eq!(at(&plates, 55.0, 45.0), [0, 100, 0, 0]);
    assert_eq!(at(&plates, 85.0, 15.0), [0; 4]);
    assert!(square("", "q 0 0 5 5 re W n 50 50 9 9 re f Q", &[]).pages[0].items.is_empty());
}

// Lines are as wide as they are placed; opacity thins them.
#[test]
fn lines_have_their_width() {
    let alpha = "/ExtGState << /G << /CA 0.5 >> >>";
    let evidence = square(alpha, "/G gs 0 0 0 1 K 0.1 0 0 0.2 0 0 cm 50 w 100 0 m 100 500 l S", &[]);
    let item = only(&evidence);
    let Kind::Stroke { width_pt } = item.kind else { panic!("{item:?}") };
    near(width_pt, 5.0 / 25.4 * 72.0);
    assert!((item.alpha - 0.5).abs() < 1e-6);
    near_rect(item.area, [7.5, 0.0, 12.5, 100.0]);
    assert_eq!(at(&plates(&evidence), 10.0, 50.0), [0, 0, 0, 50]);
}

fn image(keys: &str, data: &[u8]) -> Vec<u8> {
    stream(&format!("/Type /XObject /Subtype /Image {keys}"), data)
}

// Pixels of pictures reach the plates; the resolution is that of the place.
#[test]
fn pictures_reach_the_plates() {
    let four = [255, 0, 0, 0, 0, 255, 0, 0, 0, 0, 128, 0, 0, 0, 0, 255];
    let picture = image("/Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceCMYK", &four);
    let evidence = square("/XObject << /I 5 0 R >>", "q 50.8 0 0 25.4 0 0 cm /I Do Q", &[picture]);
    let Kind::Image { width: 2, height: 2, bits: 8, ppi, stencil: false, soft_mask: false } = only(&evidence).kind else {
        panic!("{:?}", only(&evidence))
    };
    near(ppi.0, 1.0);
    near(ppi.1, 2.0);
    let plates = plates(&evidence);
    assert_eq!(at(&plates, 10.0, 80.0), [100, 0, 0, 0]);
    assert_eq!(at(&plates, 40.0, 80.0), [0, 100, 0, 0]);
    assert_eq!(at(&plates, 10.0, 95.0), [0, 0, 50, 0]);
    assert_eq!(at(&plates, 40.0, 95.0), [0, 0, 0, 100]);
    assert_eq!(at(&plates, 60.0, 95.0), [0; 4]);
}

// Soft masks, stencils, keys and turned decoding.
#[test]
fn masks_of_pictures_let_through() {
    let size = "/Width 2 /Height 1 /BitsPerComponent 8";
    let black = image(&format!("{size} /ColorSpace /DeviceGray /SMask 6 0 R"), &[0, 0]);
    let mask = image(&format!("{size} /ColorSpace /DeviceGray"), &[255, 51]);
    let turned = image(&format!("{size} /ColorSpace /DeviceGray /Decode [1 0]"), &[0, 255]);
    let stencil = image("/Width 2 /Height 1 /ImageMask true", &[0b0100_0000]);
    let keyed = image(&format!("{size} /ColorSpace /DeviceGray /Mask [10 20]"), &[0, 15]);
    let content = "0 0.5 0 0 k 0 0 100 100 re f
        q 40 0 0 10 0 80 cm /A Do Q q 40 0 0 10 0 60 cm /T Do Q 1 0 0 0 k q 40 0 0 10 0 40 cm /S Do Q q 40 0 0 10 0 20 cm /K Do Q";
    let resources = "/XObject << /A 5 0 R /T 7 0 R /S 8 0 R /K 9 0 R >>";
    let evidence = square(resources, content, &[black, mask, turned, stencil, keyed]);
    let plates = plates(&evidence);
    assert_eq!([at(&plates, 10.0, 15.0), at(&plates, 30.0, 15.0)], [[0, 0, 0, 100], [0, 40, 0, 20]]);
    assert_eq!([at(&plates, 10.0, 35.0), at(&plates, 30.0, 35.0)], [[0, 0, 0, 0], [0, 0, 0, 100]]);
    assert_eq!([at(&plates, 10.0, 55.0), at(&plates, 30.0, 55.0)], [[100, 0, 0, 0], [0, 50, 0, 0]]);
    assert_eq!([at(&plates, 10.0, 75.0), at(&plates, 30.0, 75.0)], [[0, 0, 0, 100], [0, 50, 0, 0]]);
    let items = &evidence.pages[0].items;
    assert!(matches!(items[1].kind, Kind::Image { soft_mask: true, .. }));
    assert!(matches!(items[3].kind, Kind::Image { stencil: true, bits: 1, .. }));
}

// Spot colours have plates of their own; `All` is on every one.
#[test]
fn spot_colours_have_plates() {
    let spaces = format!("/ColorSpace << /S {SPOT} /A {ALL} >>");
    let content = "/S cs 1 scn 0 0 100 50 re f /A cs 0.5 scn 0 0 10 10 re f 0 0 0 1 k 20 0 10 10 re f";
    let evidence = square(&spaces, content, &[]);
    let plates = plates(&evidence);
    let orange = &plates.spots["Orange"];
    assert_eq!([plane(&plates, orange, 50.0, 75.0), plane(&plates, orange, 5.0, 95.0)], [100, 50]);
    // Black knocks the spot colour out.
    assert_eq!([plane(&plates, orange, 25.0, 95.0), plane(&plates, orange, 50.0, 25.0)], [0, 0]);
    assert_eq!([at(&plates, 50.0, 75.0), at(&plates, 5.0, 95.0)], [[0, 50, 100, 0], [50; 4]]);
    assert_eq!(evidence.pages[0].items[0].inks.spots, [("Orange".to_owned(), 1.0)]);
}

// Gradients and patterns are painted.
#[test]
fn gradients_and_patterns_are_painted() {
    let function = "<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [0 1 0 0] >>";
    let axial = format!("<< /ShadingType 2 /ColorSpace /DeviceCMYK /Coords [0 0 100 0] /Function {function} >>");
    let radial = format!("<< /ShadingType 3 /ColorSpace /DeviceCMYK /Coords [50 50 0 50 50 20] /Function {function} >>");
    let cell = stream(
        "/PatternType 1 /PaintType 2 /TilingType 1 /BBox [0 0 10 10] /XStep 10 /YStep 10 /Resources << >>",
        b"0 0 5 10 re f",
    );
    let resources =
        format!("/Shading << /A {axial} /R {radial} >> /Pattern << /T 5 0 R >> /ColorSpace << /P [/Pattern /DeviceCMYK] >>");
    let evidence = square(&resources, "/A sh /R sh", &[]);
    let plates = self::plates(&evidence);
    assert_eq!([at(&plates, 20.25, 5.0), at(&plates, 80.25, 95.0)], [[0, 20, 0, 0], [0, 80, 0, 0]]);
    assert!(at(&plates, 50.0, 50.0)[1] <= 2);
    assert!((at(&plates, 65.0, 50.0)[1] - 75).abs() <= 2);
    let items = &evidence.pages[0].items;
    assert!(items.iter().all(|item| item.kind == Kind::Shading && (item.inks.total() - 1.0).abs() < 0.01));
    // Stripes of half the width, in points: user space of the page.
    let tiled = square(&resources, "/P cs 0 0 1 0 /T scn 0 0 100 100 re f", &[cell]);
    assert_eq!(only(&tiled).space, Space::DeviceCmyk);
    let plates = self::plates(&tiled);
    let mean = plates.cmyk.iter().map(|inks| f64::from(inks[2])).sum::<f64>() / 255.0 / f64::from(200 * 200);
    assert!((mean - 0.5).abs() < 0.03, "{mean}");
}

// Groups are laid as a whole; a mask of their luminosity lets them through.
#[test]
fn groups_are_laid_as_a_whole() {
    let form = |content: &[u8]| {
        stream("/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Group << /S /Transparency /CS /DeviceGray >>", content)
    };
    let group = form(b"0 0 0 1 k 10 10 30 30 re f 0 1 0 0 k 20 20 30 30 re f");
    let mask = form(b"1 g 0 0 100 50 re f");
    let states = "/ExtGState << /H << /ca 0.5 >> /M << /SMask << /S /Luminosity /G 6 0 R >> >> >> /XObject << /F 5 0 R >>";
    let evidence = square(states, "1 0 0 0 k 0 0 30 100 re f /H gs /F Do", &[group.clone(), mask.clone()]);
    let plates = self::plates(&evidence);
    // Within the group magenta knocks out black; the group then lets half of cyan through.
    assert_eq!([at(&plates, 15.0, 85.0), at(&plates, 25.0, 75.0)], [[50, 0, 0, 50], [50, 50, 0, 0]]);
    assert_eq!(at(&plates, 45.0, 55.0), [0, 50, 0, 0]);
    assert!(evidence.pages[0].items[1..].iter().all(|item| (item.alpha - 0.5).abs() < 1e-6));
    let masked = square(states, "/M gs 0 0 0 1 k 0 0 100 100 re f", &[group, mask]);
    let plates = self::plates(&masked);
    assert_eq!([at(&plates, 50.0, 75.0), at(&plates, 50.0, 25.0)], [[0, 0, 0, 100], [0; 4]]);
}

// Overprint: black adds to what is below, white vanishes, and both are told.
#[test]
fn overprint_is_told_and_painted() {
    let states = format!("/ExtGState << /O << /OP true /op true /OPM 1 >> >> /ColorSpace << /S {SPOT} >>");
    let content = "0 1 0 0 k 0 0 100 100 re f /O gs 0 0 0 1 k 0 0 10 10 re f 0 0 0 0 k 20 0 10 10 re f";
    let evidence = square(&states, content, &[]);
    let plates = self::plates(&evidence);
    assert_eq!([at(&plates, 5.0, 95.0), at(&plates, 25.0, 95.0)], [[0, 100, 0, 100], [0, 100, 0, 0]]);
    let modes: Vec<Overprint> = evidence.pages[0].items.iter().map(|item| item.overprint).collect();
    assert_eq!(modes, [Overprint::Off, Overprint::NonZero, Overprint::NonZero]);
    assert!(evidence.pages[0].unmeasured.is_empty());
    let spot = square(&states, "/O gs /S cs 1 scn 0 0 10 10 re f", &[]);
    near_rect(spot.pages[0].unmeasured[&Unmeasured::Overprint], [0.0, 90.0, 10.0, 100.0]);
}

// What cannot be judged is said, with its place.
#[test]
fn what_is_not_measured_is_said() {
    let mesh = stream(
        "/ShadingType 4 /ColorSpace /DeviceCMYK /BitsPerCoordinate 8 /BitsPerComponent 8 /BitsPerFlag 8 /Decode [0 1 0 1 0 1 0 1 0 1 0 1]",
        &[0; 7],
    );
    let broken = image("/Width 9 /Height 9 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode", b"no picture");
    let resources = "/Shading << /M 5 0 R >> /XObject << /I 6 0 R >> /ExtGState << /B << /BM /Luminosity >> /T << /TR << /FunctionType 2 /Domain [0 1] /N 2 >> >> >>
        /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /Pattern << >>";
    let table: [(&str, Unmeasured); 6] = [
        ("/M sh", Unmeasured::Shading),
        ("/I Do", Unmeasured::Image),
        ("/B gs 0 0 9 9 re f", Unmeasured::Blend("Luminosity".to_owned())),
        ("/T gs", Unmeasured::Transfer),
        ("BT /F 5 Tf (away) Tj ET", Unmeasured::Font("Helvetica".to_owned())),
        ("/Pattern cs /None scn 0 0 9 9 re f", Unmeasured::Pattern),
    ];
    for (content, reason) in table {
        let evidence = square(resources, content, &[mesh.clone(), broken.clone()]);
        let found: Vec<&Unmeasured> = evidence.pages[0].unmeasured.keys().collect();
        assert_eq!(found, [&reason], "{content}");
    }
    let evidence = square(resources, "BT /F 5 Tf (away) Tj ET", &[mesh, broken]);
    assert_eq!((evidence.fonts[0].name.as_str(), evidence.fonts[0].embedded), ("Helvetica", false));
}

// What cannot be read leaves no hole in silence, wherever it stands.
#[test]
fn what_is_lost_is_said() {
    let picture = |keys: &str, data: &[u8]| image(&format!("/Width 2 /Height 2 /BitsPerComponent 8 {keys}"), data);
    let broken = "/Filter /FlateDecode";
    let cell = "/PatternType 1 /PaintType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << >>";
    let font = "/Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [1]
        /Encoding << /Differences [97 /a] >> /CharProcs << /a 9 0 R >>";
    let more = [
        picture("/ColorSpace /DeviceGray", &[0; 3]),
        picture("/ColorSpace /DeviceGray /SMask 5 0 R", &[0; 4]),
        stream(&format!("{cell} {broken}"), b"no cell"),
        format!("<< {font} >>").into_bytes(),
        stream(broken, b"no glyph"),
        picture("/ColorSpace /DeviceGray /Matte [0]", &[255; 4]),
        picture("/ColorSpace /DeviceGray /SMask 10 0 R", &[0; 4]),
        stream(&format!("/FunctionType 0 /Domain [0 1] /Range [0 1] /Size [2] /BitsPerSample 8 {broken}"), b"no samples"),
        stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", b"0 0 9 9 re f ]"),
        stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Filter /Strange", b""),
        stream(broken, b"no program"),
        stream("", b"no program"),
        stream("/FunctionType 4 /Domain [0 1 0 1 0 1 0 1 0 1] /Range [0 1]", b"{ pop pop pop pop }"),
    ];
    let truetype = |program: u8| {
        let descriptor = format!("/FontDescriptor << /Type /FontDescriptor /FontName /N /Flags 32 /FontFile2 {program} 0 R >>");
        format!("<< /Type /Font /Subtype /TrueType /BaseFont /N /FirstChar 97 /LastChar 97 /Widths [500] {descriptor} >>")
    };
    let resources = format!(
        "/XObject << /Short 5 0 R /Masked 6 0 R /Matte 11 0 R /Form 13 0 R /Odd 14 0 R /Gone 99 0 R >> /Pattern << /P 7 0 R >>
        /Font << /F 8 0 R /Bad {} /Worse {} >> /ColorSpace << /S [/Separation /Gold /DeviceGray 12 0 R] /I [/Indexed /DeviceGray 1 <00>]
        /N [/DeviceN [/A /B /C /D /E] /DeviceGray 17 0 R] >> /ExtGState << /M << /SMask << /S /Alpha /G 14 0 R >> >> /O << /SMask << /S /Alpha >> >> >>",
        truetype(15),
        truetype(16),
    );
    let font = Unmeasured::Font("N".to_owned());
    let table = [
        ("/Short Do", Unmeasured::Image),
        ("/Masked Do", Unmeasured::Image),
        ("/Matte Do", Unmeasured::Image),
        ("/Form Do", Unmeasured::Content),
        ("/Odd Do", Unmeasured::Content),
        ("/Gone Do", Unmeasured::Content),
        ("/Gone gs", Unmeasured::Content),
        ("/M gs", Unmeasured::Content),
        ("/O gs", Unmeasured::Content),
        ("/Pattern cs /P scn 0 0 9 9 re f", Unmeasured::Content),
        ("BT /F 5 Tf (a) Tj ET", Unmeasured::Content),
        ("BT /Bad 5 Tf (a) Tj ET", font.clone()),
        ("BT /Worse 5 Tf (a) Tj ET", font),
        ("/S cs 1 scn 0 0 9 9 re f", Unmeasured::Colour),
        ("/I cs 1 scn 0 0 9 9 re f", Unmeasured::Colour),
        ("/N cs 1 1 1 1 1 scn 0 0 9 9 re f", Unmeasured::Colour),
        ("0 0 nonsense", Unmeasured::Content),
        ("0 g (endless", Unmeasured::Content),
        ("9 l 0 0 9 9 re f", Unmeasured::Content),
        ("0 0 0 k", Unmeasured::Content),
    ];
    for (content, reason) in table {
        let evidence = square(&resources, content, &more);
        let found: Vec<&Unmeasured> = evidence.pages[0].unmeasured.keys().collect();
        assert_eq!(found, [&reason], "{content}");
    }
    assert!(square(&resources, "BX 0 0 nonsense EX 0 0 9 9 re f", &more).pages[0].unmeasured.is_empty());
    near_rect(
        square(&resources, "10 20 30 40 re W n /Gone Do", &more).pages[0].unmeasured[&Unmeasured::Content],
        [10.0, 40.0, 40.0, 80.0],
    );
}

// Text: its size as placed, what it says, what it stands on, glyphs that are missing.
#[test]
fn text_is_measured() {
    let font = include_bytes!("../fonts/noto-sans/NotoSans-Regular.ttf");
    let more = [
        b"<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+NotoSans-Regular /Encoding /WinAnsiEncoding /FirstChar 65 /LastChar 67
            /Widths [639 650 632] /FontDescriptor 6 0 R >>"
            .to_vec(),
        b"<< /Type /FontDescriptor /FontName /ABCDEF+NotoSans-Regular /Flags 32 /FontFile2 7 0 R >>".to_vec(),
        stream("", font),
    ];
    let content = "0 0 0 1 k 0 50 100 50 re f 0 0 0 0 k BT /F 4 Tf 2 0 0 2 10 70 Tm (AB) Tj ET 0 0 0 0.8 k BT /F 3 Tf 10 20 Td [(A) -1000 (C)] TJ ET
        BT 3 Tr 10 30 Td (B) Tj ET";
    let evidence = square("/Font << /F 5 0 R >>", content, &more);
    let [_, white, grey] = evidence.pages[0].items.as_slice() else { panic!("{:?}", evidence.pages[0].items) };
    let Kind::Text { size_pt, font, text, missing: 0, stroke_pt: None } = &white.kind else { panic!("{white:?}") };
    near(*size_pt, 8.0 / 25.4 * 72.0);
    assert_eq!((font.as_str(), text.as_deref()), ("NotoSans-Regular", Some("AB")));
    assert!(white.reversed() && (white.ground.cmyk[3] - 1.0).abs() < 0.02);
    assert!(!grey.reversed() && grey.ground.total() < 0.01);
    // A, a gap of an em, C: from the start of one to the end of the other.
    near(grey.area.x0, 10.0);
    assert!((grey.area.x1 - 10.0 - 3.0 * (0.639 + 1.0 + 0.6)).abs() < 0.1, "{:?}", grey.area);
    assert!((grey.area.height() - 3.0 * 0.734).abs() < 0.15, "{:?}", grey.area);
    let facts = &evidence.fonts[0];
    assert_eq!((facts.name.as_str(), facts.subtype.as_str(), facts.embedded), ("NotoSans-Regular", "TrueType", true));
    assert!(facts.pages.contains(&1) && evidence.fonts.len() == 1);
    let plates = plates(&evidence);
    let ink = |window: &Rect| {
        let part = evidence.plates(1, 200.0, Some(*window)).unwrap();
        part.cmyk.iter().map(|inks| f64::from(inks[3])).sum::<f64>() / 255.0 / 62.0
    };
    assert!(at(&plates, 5.0, 5.0) == [0, 0, 0, 100] && ink(&grey.area) > 1.0);
}

// A font whose glyphs are drawn.
#[test]
fn drawn_glyphs_are_text() {
    let more = [
        b"<< /Type /Font /Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0] /FontBBox [0 0 1000 1000] /FirstChar 65 /LastChar 65 /Widths [1000]
            /Encoding << /Type /Encoding /Differences [65 /A] >> /CharProcs << /A 6 0 R >> >>"
            .to_vec(),
        stream("", b"1000 0 0 0 500 1000 d1 1 0 0 rg 0 0 500 1000 re f"),
    ];
    let evidence = square("/Font << /F 5 0 R >>", "0 1 0 0 k BT /F 10 Tf 20 20 Td (AA) Tj ET", &more);
    let item = only(&evidence);
    near_rect(item.area, [20.0, 70.0, 35.0, 80.0]);
    assert!(matches!(&item.kind, Kind::Text { size_pt, .. } if (size_pt - 28.35).abs() < 0.01), "{item:?}");
    assert_eq!(item.space, Space::DeviceCmyk);
    let plates = plates(&evidence);
    assert_eq!(
        [at(&plates, 22.0, 75.0), at(&plates, 27.0, 75.0), at(&plates, 32.0, 75.0)],
        [[0, 100, 0, 0], [0; 4], [0, 100, 0, 0]]
    );
}

// Optional content that is off is not painted, and that there is any is said.
#[test]
fn hidden_layers_are_not_painted() {
    let objects = [
        b"<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [5 0 R 6 0 R] /D << /OFF [6 0 R] >> >> >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R /Resources << /Properties << /A 5 0 R /B 6 0 R >> >> >>".to_vec(),
        stream("", b"/OC /A BDC 0 0 10 10 re f EMC /OC /B BDC 20 0 10 10 re f EMC"),
        b"<< /Type /OCG /Name (on) >>".to_vec(),
        b"<< /Type /OCG /Name (off) >>".to_vec(),
    ];
    let evidence = read(file(&objects, ""));
    near_rect(only(&evidence).area, [0.0, 31.75, 3.528, 35.278]);
    assert!(evidence.pages[0].unmeasured.contains_key(&Unmeasured::OptionalContent));
    assert!(evidence.catalog.contains("OCProperties"));
}

// What the file says of itself.
#[test]
fn the_file_speaks_of_itself() {
    let mut profile = vec![0; 128];
    profile[12..20].copy_from_slice(b"prtrCMYK");
    let objects = [
        b"<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R /OpenAction 2 0 R /Names << /JavaScript 2 0 R >> /OutputIntents [<< /S /GTS_PDFX
            /OutputConditionIdentifier (FOGRA39) /RegistryName (http://www.color.org) /Info (Coated) /DestOutputProfile 7 0 R >>] >>"
            .to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 100 100] >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Group << /S /Transparency /CS /DeviceCMYK >> /Annots [<< /Subtype /Link /Rect [0 0 10 10] >>
            << /Subtype /Stamp /F 4 /Rect [20 20 30 30] >>] >>"
            .to_vec(),
        stream("", b""),
        b"<< /Title <FEFF00E90074> /Trapped /False /GTS_PDFXVersion (PDF/X-4) >>".to_vec(),
        stream("/Type /Metadata /Subtype /XML", "<x>é</x>".as_bytes()),
        stream("/N 4", &profile),
    ];
    let evidence = read(file(&objects, "/Info 5 0 R /ID [<01> <02>]"));
    assert_eq!((evidence.version.as_str(), evidence.trailer_id, evidence.encrypted), ("1.7", true, false));
    let said: Vec<(&str, &str)> = evidence.info.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
    assert_eq!(said, [("GTS_PDFXVersion", "PDF/X-4"), ("Title", "ét"), ("Trapped", "False")]);
    assert_eq!(evidence.xmp.as_deref(), Some("<x>é</x>"));
    assert_eq!(evidence.catalog.iter().map(String::as_str).collect::<Vec<_>>(), ["Names/JavaScript", "OpenAction"]);
    let intent = &evidence.intents[0];
    assert_eq!((intent.subtype.as_str(), intent.identifier.as_str(), intent.info.as_str()), ("GTS_PDFX", "FOGRA39", "Coated"));
    let header = intent.profile.as_ref().unwrap();
    assert_eq!((header.class.as_str(), header.space.as_str(), header.size, header.broken), ("prtr", "CMYK", 128, true));
    let page = &evidence.pages[0];
    assert_eq!(page.group.as_ref().unwrap().space, Some(Space::DeviceCmyk));
    let kinds: Vec<(&str, bool)> = page.annotations.iter().map(|one| (one.subtype.as_str(), one.printed)).collect();
    assert_eq!(kinds, [("Link", false), ("Stamp", true)]);
    near_rect(page.annotations[1].area, [7.056, 24.694, 10.583, 28.222]);
    assert!(page.unmeasured.contains_key(&Unmeasured::Annotation));
}

// The same page has the same hash, whatever stands on others and however objects are numbered.
#[test]
fn the_same_page_has_the_same_digest() {
    let two = |first: &[u8], second: &[u8], swapped: bool| {
        let kids = "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 100 100] >>";
        let (one, other) = if swapped { (6, 5) } else { (5, 6) };
        let page = |content: i32| format!("<< /Type /Page /Parent 2 0 R /Contents {content} 0 R >>").into_bytes();
        let (first, second) = (stream("", first), stream("", second));
        let streams = if swapped { [second, first] } else { [first, second] };
        let mut objects = vec![b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(), kids.as_bytes().to_vec(), page(one), page(other)];
        objects.extend(streams);
        let evidence = read(file(&objects, ""));
        (evidence.pages[0].digest, evidence.pages[1].digest)
    };
    let base = two(b"0 0 10 10 re f", b"0 0 20 20 re f", false);
    assert_eq!(two(b"0 0 10 10 re f", b"1 1 20 20 re f", true).0, base.0);
    assert_ne!(base.0, base.1);
    for other in ["0 0 10 10.01 re f", "0.01 g 0 0 10 10 re f", "0 0 9 9 re W n 0 0 10 10 re f", "0 0 10 10 re S"] {
        assert_ne!(two(other.as_bytes(), b"0 0 20 20 re f", false).0, base.0, "{other}");
    }
}

// Nothing that is not a sound PDF breaks the reader.
#[test]
fn broken_files_are_values() {
    assert_eq!(Evidence::read(Vec::new()).err(), Some(Unreadable::NotPdf));
    assert_eq!(Evidence::read(b"not a PDF at all".to_vec()).err(), Some(Unreadable::NotPdf));
    let whole = page("/MediaBox [0 0 100 100]", "", "0 0 10 10 re f", &[image("/Width 1 /Height 1", &[0])]);
    for end in (0..whole.len()).step_by(29) {
        let _ = Evidence::read(whole[..end].to_vec());
    }
    let locked = file(
        &[b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(), b"<< /Type /Pages /Kids [] >>".to_vec()],
        "/ID [<01> <01>] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A>
        /U <0000000000000000000000000000000000000000000000000000000000000000> >>",
    );
    assert_eq!(Evidence::read(locked).err(), Some(Unreadable::Locked));
}

// Trees that lead back to themselves end.
#[test]
fn circles_end() {
    let circle =
        file(&[b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(), b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>".to_vec()], "");
    assert_eq!(Evidence::read(circle).err(), Some(Unreadable::NotPdf));
    let form = stream(
        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >>",
        b"0 0 1 1 re f /F Do /F Do",
    );
    let forms = read(page("/MediaBox [0 0 9 9]", "/XObject << /F 5 0 R >>", "/F Do", &[form]));
    assert!(!forms.pages[0].items.is_empty());
    let keys = "/PatternType 1 /PaintType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /Pattern << /P 5 0 R >> >>";
    let pattern = stream(keys, b"/Pattern cs /P scn 0 0 9 9 re f");
    let patterns = read(page("/MediaBox [0 0 9 9]", "/Pattern << /P 5 0 R >>", "/Pattern cs /P scn 0 0 9 9 re f", &[pattern]));
    assert!(!patterns.pages[0].items.is_empty() || !patterns.pages[0].unmeasured.is_empty());
    let mask = stream(
        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /ExtGState << /M << /SMask << /S /Alpha /G 5 0 R >> >> >> >>",
        b"/M gs",
    );
    let masks = read(page(
        "/MediaBox [0 0 9 9]",
        "/ExtGState << /M << /SMask << /S /Alpha /G 5 0 R >> >> >>",
        "/M gs 0 0 9 9 re f",
        &[mask],
    ));
    assert!(masks.pages[0].items.len() <= 1);
}

// Files that are large on purpose end soon.
#[test]
fn bombs_end() {
    let mut objects = vec![b"<< /Type /Catalog /Pages 2 0 R >>".to_vec()];
    let kids = (3..10_003).map(|number| format!("{number} 0 R")).collect::<Vec<_>>().join(" ");
    objects.push(format!("<< /Type /Pages /Kids [{kids}] /Count 10000 >>").into_bytes());
    objects.extend((0..10_000).map(|_| b"<< /Type /Page /Parent 2 0 R >>".to_vec()));
    assert_eq!(Evidence::read(file(&objects, "")).err(), Some(Unreadable::TooManyPages(1000)));
    let hostile = [
        "9999999999999999999999 0 0 9999999999999999999999 0 0 cm 0 0 1 1 re f".to_owned(),
        "[0.00001] 0 d 0 0 m 9 9 l S".to_owned(),
        "q ".repeat(5000),
        "[".repeat(5000),
        format!("0 0 m {} f", "1000000000 -1000000000 l ".repeat(1000)),
        "0 0 0 0 0 0 cm 0 0 9 9 re B 5 0 0 5 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI".to_owned(),
        "-1000000000 w 99999999999999999999 M 0 0 9 9 re s".to_owned(),
    ];
    for content in hostile {
        let _ = read(page("/MediaBox [0 0 9 9]", "", &content, &[]));
    }
    for media in ["[0 0 0 0]", "[0 0 1000000000 1000000000]", "[9 9 -9 -9]", "[0 0 0.000001 5]"] {
        let evidence = read(page(&format!("/MediaBox {media}"), "", "0 0 9 9 re f", &[]));
        assert!(evidence.plates(1, 300.0, None).is_none_or(|plates| plates.cmyk.len() < 60_000_000));
    }
    let huge = image("/Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceCMYK", &[0; 4]);
    let picture = read(page("/MediaBox [0 0 9 9]", "/XObject << /I 5 0 R >>", "9 0 0 9 0 0 cm /I Do", &[huge]));
    assert!(picture.pages[0].unmeasured.contains_key(&Unmeasured::Image));
}
