//! What pages paint: boxes, inks, shapes, pictures, masks.

use tractopelle::evidence::{Item, Kind, Overprint, Rect, Space, Unmeasured};

use crate::{ALL, SPOT, at, image, near, near_rect, only, page, plane, plates, read, square, stream};

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
