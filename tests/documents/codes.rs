//! QR codes, read off the pages as a phone does.

use std::collections::{BTreeMap, BTreeSet};

use image::GrayImage;
use rqrr::PreparedImage;
use tractopelle::plan::Job;
use tractopelle::template::Template;
use tractopelle::typeset::Pages;
use tractopelle::typeset::inspect::PlacedCode;
use tractopelle::{raster, sheet};

use crate::{CAMPAIGN, Desk, SET, look_id, on_engine, selection, stock_with, told, words};

/// Pixels per inch, and per millimetre.
const PPI: f64 = 200.0;
const PER_MM: f64 = PPI / 25.4;

/// A code as read: what it says, its modules a side, its top left corner in millimetres.
struct Seen {
    payload: String,
    modules: usize,
    at: (f64, f64),
}

fn pictures(desk: &Desk, pages: &Pages) -> Vec<GrayImage> {
    let inked = sheet::screen(&pages.document, &desk.stock.palette).unwrap();
    let picture = |page| image::DynamicImage::from(raster::pixels(page, PPI).unwrap()).to_luma8();
    on_engine(|| inked.iter().map(picture).collect())
}

fn read(picture: &GrayImage) -> Vec<Seen> {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let at = |x: usize, y: usize| picture.as_raw()[y * width + x];
    let mut prepared = PreparedImage::prepare_from_greyscale(width, height, at);
    let seen = |grid: rqrr::Grid<_>| {
        let corner = grid.bounds[0];
        let (meta, payload) = grid.decode().ok()?;
        Some(Seen { payload, modules: meta.version.to_size(), at: (f64::from(corner.x) / PER_MM, f64::from(corner.y) / PER_MM) })
    };
    prepared.detect_grids().into_iter().filter_map(seen).collect()
}

/// Reads what stands at the place of a code and a little around it.
fn read_near(picture: &GrayImage, code: &PlacedCode) -> Vec<Seen> {
    let margin = 3.0;
    let (left, top) = ((code.x - margin).max(0.0), (code.y - margin).max(0.0));
    let [x, y, side] = [left, top, code.side + 2.0 * margin].map(pixels);
    let (left, top) = (f64::from(x) / PER_MM, f64::from(y) / PER_MM);
    let cut = image::imageops::crop_imm(picture, x, y, side, side).to_image();
    read(&cut).into_iter().map(|seen| Seen { at: (seen.at.0 + left, seen.at.1 + top), ..seen }).collect()
}

fn is_near(code: &PlacedCode, at: (f64, f64)) -> bool {
    (code.x - at.0).abs() < 1.0 && (code.y - at.1).abs() < 1.0
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "lengths on a page")]
fn pixels(length: f64) -> u32 {
    (length * PER_MM) as u32
}

/// The darkest pixel of the quiet zone of four modules.
fn quiet(picture: &GrayImage, code: &PlacedCode, module: f64) -> u8 {
    let zone = 4.0 * module;
    let inside = |x: f64, y: f64| {
        let edge = 1.5 / PER_MM;
        x > code.x - edge && x < code.x + code.side + edge && y > code.y - edge && y < code.y + code.side + edge
    };
    let (mut darkest, mut y) = (255, code.y - zone + 1.0 / PER_MM);
    while y < code.y + code.side + zone - 1.0 / PER_MM {
        let mut x = code.x - zone + 1.0 / PER_MM;
        while x < code.x + code.side + zone - 1.0 / PER_MM {
            if !inside(x, y) {
                let pixel = picture.get_pixel(pixels(x), pixels(y));
                darkest = darkest.min(pixel.0[0]);
            }
            x += 1.0 / PER_MM;
        }
        y += 1.0 / PER_MM;
    }
    darkest
}

/// Everything wrong with the codes of a document.
fn faults(desk: &Desk, template: &Template, pages: &Pages) -> Vec<String> {
    let mut faults = Vec::new();
    let least = if template.is_poster(template.usual()) { 1.0 } else { 0.5 };
    for (index, picture) in pictures(desk, pages).iter().enumerate() {
        let mut declared: BTreeMap<&str, Vec<&PlacedCode>> = BTreeMap::new();
        for (payload, code) in pages.codes.iter().filter(|(_, code)| code.page == index) {
            declared.entry(payload).or_default().push(code);
        }
        let mut seen = read(picture);
        for code in declared.values().flatten() {
            // The reader takes in a page as a telephone does a table: it sees one code better alone.
            if !seen.iter().any(|seen| is_near(code, seen.at)) {
                seen.extend(read_near(picture, code));
            }
        }
        let (mut said, mut meant): (Vec<&str>, Vec<&str>) = (
            seen.iter().map(|code| code.payload.as_str()).collect(),
            declared.iter().flat_map(|(payload, codes)| codes.iter().map(|_| *payload)).collect(),
        );
        said.sort_unstable();
        meant.sort_unstable();
        if said != meant {
            faults.push(format!("page {}: read {said:?}, declared {meant:?}", index + 1));
        }
        for code in &seen {
            let placed =
                declared.get(code.payload.as_str()).and_then(|codes| codes.iter().find(|placed| is_near(placed, code.at)));
            let Some(placed) = placed else {
                faults.push(format!("page {}: {} is not where it is said to be", index + 1, code.payload));
                continue;
            };
            #[expect(clippy::cast_precision_loss, reason = "at most 177 modules")]
            let module = placed.side / code.modules as f64;
            if module < least - 0.001 {
                faults.push(format!("page {}: modules of {module:.2} mm", index + 1));
            }
            let darkest = quiet(picture, placed, module);
            if darkest < 250 {
                faults.push(format!("page {}: {} stands on {darkest}, not in white", index + 1, code.payload));
            }
        }
    }
    faults
}

// Every code drawn is read off the page, says what it is declared to say, is large enough and stands
// in white, in both looks.
#[test]
fn codes_are_read_off_the_pages() {
    let mut wrong = Vec::new();
    for ((document, language, look), pages) in SET.pages.iter().filter(|((name, ..), _)| SET.is_kept(name)) {
        let template = SET.template(document);
        let kinds = pages.codes.iter().map(|(_, code)| code.kind.as_str()).collect::<BTreeSet<_>>();
        assert_eq!(
            kinds,
            template.qr.iter().map(String::as_str).filter(|kind| !["campaign", "event"].contains(kind)).collect(),
            "{document}"
        );
        let faults = faults(&SET.desk, template, pages);
        wrong.extend(faults.into_iter().map(|fault| format!("{document} {language} {}: {fault}", look_id(*look))));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

// The payloads are the plain call, the plain address and the fund's card: no redirect, no parameter.
#[test]
fn codes_say_what_stands_beside_them() {
    let said: BTreeSet<&str> =
        SET.pages.values().flat_map(|pages| pages.codes.iter().map(|(payload, _)| payload.as_str())).collect();
    let card = "BEGIN:VCARD\nVERSION:3.0\nN:;CPAM du Tarn;;;\nFN:CPAM du Tarn\nADR;TYPE=postal:;;;Albi Cedex 9;;81016;France\nTEL:3646\nEND:VCARD";
    assert_eq!(said.into_iter().collect::<Vec<_>>(), [card, "https://monespacesante.fr", "tel:3422"]);
}

// A campaign's own page is read off the sheets that draw it, in both looks, as the campaign wrote it.
#[test]
fn the_campaigns_page_is_read() {
    let desk = Desk::new(stock_with(&[("campaign.toml", CAMPAIGN)]), &selection(&["81"], &[], &[], &["screen", "home"]));
    let draws = |job: &&Job| desk.template(job).qr.iter().any(|kind| kind == "campaign");
    let mut read = 0;
    for job in desk.plan.jobs.iter().filter(draws) {
        let template = desk.template(job);
        let pages = on_engine(|| desk.step(job).and_then(|step| desk.pages(job, step)));
        let pages = pages.unwrap_or_else(|report| panic!("{}: {}", job.label(), told(&report)));
        assert_eq!(faults(&desk, template, &pages), [""; 0], "{} {}", job.label(), look_id(job.look));
        assert!(pages.codes.iter().any(|(payload, _)| payload == "https://example.org/choix"), "{}", job.label());
        read += 1;
    }
    assert!(read > 0, "no document draws it");
}

/// A page of a campaign's own that shows all of a gathering, and its code in a square of a fixed size.
const OWN_PAGE: [(&str, &str); 3] = [
    (
        "templates/reunion/template.toml",
        r#"kind = "neutral"
poster = false
targets = ["screen", "home"]
home = ["two-up"]
qr = ["event"]
shared = ["event-rights"]
slots = ["footer"]
optional = ["event"]
[step]
min = 11
max = 13
by = 0.5
[format.A5]
width = 148
height = 210
pages = 1
"#,
    ),
    (
        "templates/reunion/main.typ",
        r#"#import "../common/lib.typ": *
#show: sheet.with("reunion-title")
#at(10mm, 10mm, 128mm, 80mm, slot("event", event(bring: true, rights: true)))
#if has-qr("event") { at(10mm, 95mm, 40mm, 40mm, qr-code("event", side: 40mm)) }
#at(10mm, 172mm, 128mm, 27mm, slot("footer", footer()))
"#,
    ),
    ("locales/fr/reunion.ftl", "reunion-title = Une réunion\nreunion-name = Réunion\nreunion-use = Pour essayer.\n"),
];

fn page_of(campaign: &str, place: &str) -> (Desk, Result<Pages, String>) {
    let files: Vec<(&str, &str)> = OWN_PAGE.into_iter().chain([("campaign.toml", campaign)]).collect();
    let desk = Desk::new(stock_with(&files), &selection(&[place], &["reunion"], &[], &["home"]));
    let job = &desk.plan.jobs[0];
    let pages = on_engine(|| desk.step(job).and_then(|step| desk.pages(job, step))).map_err(|report| told(&report));
    (desk, pages)
}

const GATHERING: &str = r#"
[campaign]
edition = 2026-11-02
[event]
date = 2026-12-05
time = "9 h 30"
place = "Devant la caisse, 36 rue de l'Exemple"
bring = "votre carte Vitale, un stylo"
"#;

// A gathering's code is read off the sheet and fills its square; what it says is what the sheet says, and the same whatever
// the day of the build.
#[test]
fn the_calendar_of_a_phone_reads_the_gathering() {
    let (desk, pages) = page_of(GATHERING, "81");
    let pages = pages.unwrap_or_else(|told| panic!("{told}"));
    assert_eq!(faults(&desk, desk.template(&desk.plan.jobs[0]), &pages), [""; 0]);
    let [(payload, placed)] = pages.codes.as_slice() else { panic!("{:?}", pages.codes) };
    let expected = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:tractopelle\r\nBEGIN:VEVENT\r\nUID:…\r\nDTSTAMP:20261102T000000Z\r\n\
        DTSTART:20261205T093000\r\nSUMMARY:Rendez-vous Mon espace sante\r\n\
        LOCATION:Devant la caisse\\, 36 rue de l'Exemple\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let lines: Vec<&str> = payload.split("\r\n").map(|line| if line.starts_with("UID:") { "UID:…" } else { line }).collect();
    assert_eq!(lines.join("\r\n"), expected);
    // Its quiet zone of four modules on each side fills the rest of the square.
    let modules = f64::from(u32::try_from(qr_side(payload)).unwrap());
    let module = placed.side / modules;
    assert!((placed.side + 8.0 * module - 40.0).abs() < 0.01, "{placed:?}");
    let text: String = words(&pages).iter().map(|word| word.text.clone()).collect::<Vec<_>>().join(" ");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in
        ["samedi 5 décembre 2026 à 9 h 30", "À apporter : votre carte Vitale, un stylo", "contrôle d’identité", "mars 2023"]
    {
        assert!(text.contains(part), "{part} is missing: {text}");
    }
}

/// How many modules a side of a code has that says this, by the encoder.
fn qr_side(payload: &str) -> usize {
    qrcode::QrCode::with_error_correction_level(payload.as_bytes(), qrcode::EcLevel::M).unwrap().width()
}

// Nothing is drawn where there is no gathering, and what does not fit its square is told, not drawn too small.
#[test]
fn no_gathering_draws_no_code_and_a_long_place_is_told() {
    let (_, pages) = page_of("", "81");
    assert!(pages.unwrap_or_else(|told| panic!("{told}")).codes.is_empty());
    let long = GATHERING.replace("Devant la caisse", &"devant la caisse et derrière, ".repeat(12));
    let (_, pages) = page_of(&long, "81");
    let told = pages.err().expect("it is too long");
    assert!(told.contains("code-dense") && told.contains("event"), "{told}");
}

// Without a place of its own, a gathering is in the fund's street where that is sure enough, and nowhere where it is
// doubtful or not known.
#[test]
fn a_gathering_without_a_place_is_in_a_street_that_is_sure() {
    let nowhere = GATHERING.replace("place =", "# ");
    let desk = Desk::new(stock_with(&[("campaign.toml", &nowhere)]), &selection(&["all"], &["tract"], &[], &["screen"]));
    let (mut sure, mut unsure) = (0, 0);
    for fund in desk.stock.directory.funds() {
        if sure.min(1) + unsure.min(1) == 2 && fund.hq_confidence.is_some() {
            continue;
        }
        let job = desk.plan.jobs.iter().find(|job| job.fund == fund.id).unwrap();
        let set = on_engine(|| desk.pages(job, desk.template(job).step.min));
        match (fund.street(), set) {
            (Some(street), Ok(pages)) => {
                let said: String = words(&pages)
                    .iter()
                    .filter(|word| word.slot.as_deref() == Some("event"))
                    .map(|word| word.text.clone())
                    .collect();
                let plain = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
                assert!(plain(&said).contains(&plain(&street.join(""))), "{}: {said} for {street:?}", fund.id);
                sure += 1;
            }
            (None, Err(report)) => {
                assert!(told(&report).contains("event-place"), "{}", told(&report));
                unsure += 1;
            }
            (street, set) => panic!("{}: {street:?} {:?}", fund.id, set.err().map(|report| told(&report))),
        }
    }
    assert!(sure > 0 && unsure > 1, "{sure} {unsure}");
}

// The check sees a code too small, one in a frame, one that says something else and one that
// nobody declared.
#[test]
fn planted_faults_in_codes_are_seen() {
    let text = |path: &str| SET.desk.stock.assets.text(path).unwrap();
    let (small, dark) = (
        text("templates/affiche/base.typ").replace("code-on-cover(\"phone\", 2 * mm)", "code-on-cover(\"phone\", 0.8mm)"),
        text("templates/common/qr.typ").replace("box(fill: blanc", "box(stroke: 3pt + noir, fill: blanc"),
    );
    let planted =
        [("templates/affiche/base.typ", small, "modules of 0.80 mm"), ("templates/common/qr.typ", dark, "not in white")];
    for (path, text, expected) in planted {
        assert_ne!(text, SET.desk.stock.assets.text(path).unwrap(), "nothing was planted");
        let stock = stock_with(&[("campaign.toml", CAMPAIGN), (path, &text)]);
        let desk = Desk::new(stock, &selection(&["81"], &["affiche"], &[], &["screen"]));
        let job = &desk.plan.jobs[0];
        let template = desk.template(job);
        let pages = on_engine(|| desk.pages(job, template.step.min)).expect("it sets");
        let faults = faults(&desk, template, &pages);
        assert!(faults.iter().any(|fault| fault.contains(expected)), "{path}: {faults:?}");
    }
    let key = ("affiche".to_owned(), "fr".to_owned(), tractopelle::template::Look::Colour);
    let template = &SET.desk.plan.templates["affiche"];
    let original = &SET.pages[&key];
    for codes in [vec![("tel:3646".to_owned(), original.codes[0].1.clone())], Vec::new()] {
        let pages = Pages { document: original.document.clone(), step: original.step, codes };
        let faults = faults(&SET.desk, template, &pages);
        assert!(faults.iter().any(|fault| fault.contains("declared")), "{faults:?}");
    }
}
