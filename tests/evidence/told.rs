//! What is told beside the paint: text, losses, what the file says of itself, broken files.

use tractopelle::evidence::{Evidence, Ground, Kind, Rect, Space, Unmeasured, Unreadable};

use crate::{at, file, image, near, near_rect, only, page, plates, read, square, stream};

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
    let font = include_bytes!("../../fonts/noto-sans/NotoSans-Regular.ttf");
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

#[test]
fn without_painting_the_same_things_are_told_but_not_what_they_stand_on() {
    let content = "0 0 0 1 k 10 10 50 50 re f q 20 20 10 10 re W n 1 0 0 0 k 0 0 100 100 re f 80 80 5 5 re f Q \
        0 0 0 0 k 15 15 5 5 re f 30 30 m 40 30 35 40 30 45 c f 2 w 0 0 m 50 50 l S 200 200 10 10 re f";
    let scale = 72.0 / 25.4;
    let side = 100.0 * scale;
    let bytes = page(&format!("/MediaBox [0 0 {side} {side}]"), "", &format!("{scale} 0 0 {scale} 0 0 cm {content}"), &[]);
    let painted = read(bytes.clone());
    let unpainted = Evidence::read_unpainted(bytes).expect("the file is readable");
    let told = |evidence: &Evidence| {
        let items = evidence.pages[0].items.iter();
        items.map(|item| format!("{:?} {:?} {:?} {:?}", item.kind, item.area, item.inks, item.space)).collect::<Vec<_>>()
    };
    assert_eq!(told(&painted).len(), 5);
    assert_eq!(told(&painted), told(&unpainted));
    assert!(painted.pages[0].items[2].reversed());
    assert!(unpainted.pages[0].items.iter().all(|item| item.ground == Ground::default()));
    assert_eq!(unpainted.pages[0].digest, 0);
}
