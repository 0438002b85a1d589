//! Campaign files as editors save them, and what must not stand in them. What a terminal cannot show in a case (byte
//! order marks, backslashes, numbers that nobody should type) is made here.

use image::{DynamicImage, GrayImage, ImageFormat};

use crate::program::{BILLET, Place, Said, said};

const TARGETS: &str = "list targets";

fn listed(run: &Said) -> bool {
    (run.code, run.err.as_str()) == (Some(0), "") && run.out.starts_with("screen  ")
}

/// The standard error with usual spaces, so that a test can be typed.
fn told(run: &Said) -> String {
    run.err.replace(['\u{a0}', '\u{202f}'], " ")
}

fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(order).collect()
}

/// How an editor turns a text into bytes.
type Saver = fn(&str) -> Vec<u8>;

const SAVERS: [(&str, Saver); 5] = [
    ("UTF-8", |text| text.as_bytes().to_vec()),
    ("UTF-8 with a mark", |text| format!("\u{feff}{text}").into_bytes()),
    ("UTF-16, little end first", |text| utf16(text, u16::to_le_bytes)),
    ("UTF-16, big end first", |text| utf16(text, u16::to_be_bytes)),
    ("Unix lines", |text| text.replace("\r\n", "\n").into_bytes()),
];

#[test]
fn a_campaign_reads_however_an_editor_saved_it() {
    let text = "# Été\r\n[campaign]\r\nname = \"Les Amis d'été\"\r\n";
    let wrong = "# Été\r\n[campaign]\r\n\r\nete = 1\r\n";
    for (name, save) in SAVERS {
        let place = Place::with(BILLET);
        place.write("campaign.toml", save(text));
        assert!(listed(&place.run(TARGETS)), "{name}");
        // Lines count the same in all of them.
        place.write("campaign.toml", save(wrong));
        let run = place.run(TARGETS);
        assert!(told(&run).starts_with("Erreur : campaign.toml:4:1: « campaign.ete » "), "{name}: {run:?}");
        // The program's own hand keeps such a file readable.
        place.write("campaign.toml", save(text));
        assert_eq!(place.run("confirm F25 --on 2026-11-20 --by Camille -q").code, Some(0), "{name}");
        assert!(listed(&place.run(TARGETS)), "{name}, confirmed");
    }
}

#[test]
fn an_old_encoding_is_told_with_the_way_out() {
    let place = Place::new();
    place.write("campaign.toml", b"[campaign]\nname = \"\xe9t\xe9\"\n");
    let expected = "\
Erreur : campaign.toml: ce fichier n’est pas un texte que le programme sait lire.
  → Enregistrez-le en UTF-8 (dans le Bloc-notes : Enregistrer sous, Encodage UTF-8).
";
    let run = place.run(TARGETS);
    assert_eq!((run.code, run.out.as_str(), told(&run).as_str()), (Some(2), "", expected));
}

#[test]
fn paths_written_the_windows_way_are_understood_or_explained() {
    let place = Place::new();
    place.write(
        "images/logo.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><path d=\"M0 0h9v9z\"/></svg>",
    );
    place.write("campaign.toml", "[campaign]\nlogos = ['images\\logo.svg']\n");
    assert!(listed(&place.run(TARGETS)));
    place.write("sub/campaign.toml", "[campaign]\nname = \"A\"\n");
    assert!(listed(&place.run(&format!("{TARGETS} -c sub\\campaign.toml"))));
    place.write("campaign.toml", "[campaign]\nlogos = [\"images\\logo.svg\"]\n");
    let expected = "\
Erreur : campaign.toml:2:18: la barre « \\ » a un sens spécial entre guillemets : logos = [\"images\\logo.svg\"]
  → Écrivez les chemins avec « / » : 'images/logo.png'.
";
    let run = place.run(TARGETS);
    assert_eq!((run.code, run.out.as_str(), told(&run).as_str()), (Some(2), "", expected));
}

fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    DynamicImage::ImageLuma8(GrayImage::from_pixel(width, height, image::Luma([90])))
        .write_to(&mut bytes, format)
        .expect("a picture");
    bytes.into_inner()
}

#[test]
fn logos_are_pictures_of_a_sound_size() {
    let place = Place::with(BILLET);
    place.write("logo.png", picture(40, 30, ImageFormat::Png));
    place.write("logo.jpg", picture(40, 30, ImageFormat::Jpeg));
    place.write("campaign.toml", "[campaign]\nlogos = [\"logo.png\", \"logo.jpg\"]\n");
    assert!(listed(&place.run(TARGETS)));

    place.write("wide.png", picture(30_000, 1, ImageFormat::Png));
    place.write("tall.png", picture(1, 30_000, ImageFormat::Png));
    let whole = picture(400, 300, ImageFormat::Png);
    place.write("half.png", &whole[..whole.len() / 2]);
    place.write("empty.png", "");
    place.write("campaign.toml", "[campaign]\nname = \"A\"\nlogos = [\"wide.png\", \"tall.png\", \"half.png\", \"empty.png\"]\n");
    let expected = "\
Erreur : campaign.toml:3:9: le logo « wide.png » a plus de 10000 pixels de côté.
  → Réduisez-le : 10000 pixels suffisent pour une affiche.
Erreur : campaign.toml:3:9: le logo « tall.png » a plus de 10000 pixels de côté.
  → Réduisez-le : 10000 pixels suffisent pour une affiche.
Erreur : campaign.toml:3:9: le logo « half.png » n’est pas une image PNG, JPEG ou SVG que le programme sait lire.
  → Enregistrez-le en PNG ou en SVG depuis un logiciel de dessin. Les fichiers EPS et AI sont à convertir.
Erreur : campaign.toml:3:9: le logo « empty.png » n’est pas une image PNG, JPEG ou SVG que le programme sait lire.
  → Enregistrez-le en PNG ou en SVG depuis un logiciel de dessin. Les fichiers EPS et AI sont à convertir.
";
    let run = place.run(TARGETS);
    assert_eq!((run.code, run.out.as_str(), told(&run).as_str()), (Some(2), "", expected));
}

/// A number with the structure and the key of a social security number, made up: a December in 1999, in a country
/// that has no code.
fn number(spaced: bool) -> String {
    let body = ["2", "99", "12", "99", "999", "001"].concat();
    let key = 97 - body.parse::<u64>().expect("a number") % 97;
    let glued = format!("{body}{key:02}");
    if !spaced {
        return glued;
    }
    let cuts = [0, 1, 3, 5, 7, 10, 13, 15];
    cuts.windows(2).map(|cut| &glued[cut[0]..cut[1]]).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_social_security_number_is_refused_wherever_it_stands() {
    let hint = "\n  → Effacez-le : aucun papier ne doit porter le numéro d’une personne. Les lettres ont des lignes à remplir à la main.\n";
    let refused = |run: &Said, place: &str| {
        let expected = format!("Erreur : {place}ce texte contient un numéro de sécurité sociale.{hint}");
        assert_eq!((run.code, run.out.as_str(), told(run)), (Some(2), "", expected));
        assert!(!run.err.contains("29912"), "the number is repeated");
    };
    for spaced in [false, true] {
        let place = Place::with(BILLET);
        place.write("campaign.toml", format!("[campaign]\nname = \"Amis\"\ncontact = \"{}\"\n", number(spaced)));
        refused(&place.run(TARGETS), "campaign.toml:3:12: ");
        place.write("campaign.toml", format!("# {}\n", number(spaced)));
        refused(&place.run(TARGETS), "campaign.toml:1:3: ");

        place.write("campaign.toml", "");
        place.write("locales/fr/own.ftl", format!("own = Mon numéro : {}.\n", number(spaced)));
        refused(&place.run(TARGETS), "locales/fr/own.ftl:1:20: ");
        place.write("locales/fr/own.ftl", "");

        let mut command = place.command("confirm F25 --on 2026-11-20");
        refused(&said(command.arg("--by").arg(number(spaced))), "");
        assert_eq!(place.read("campaign.toml"), b"");
    }
}

// One digit less right, and it is nobody's number.
#[test]
fn other_numbers_pass() {
    let place = Place::new();
    let mut wrong = number(false);
    let last = wrong.pop().expect("a digit");
    wrong.push(if last == '0' { '1' } else { '0' });
    place.write("campaign.toml", format!("[campaign]\ncontact = \"{wrong}\"\nsiret = \"73282932000074\"\n"));
    assert!(listed(&place.run(TARGETS)));
}

// Which language speaks: `--ui`, else the first of the three variables that is set, else French.
#[test]
fn messages_are_french_unless_the_system_or_the_option_says_english() {
    let place = Place::new();
    let spoken = |words: &str, variables: &[(&str, &str)]| {
        let run = said(place.command(words).envs(variables.iter().copied()));
        if run.out.contains("pictures for social networks") { "en" } else { "fr" }
    };
    assert_eq!(spoken(TARGETS, &[]), "fr");
    assert_eq!(spoken(TARGETS, &[("LANG", "en_US.UTF-8")]), "en");
    assert_eq!(spoken(TARGETS, &[("LANG", "de_DE.UTF-8")]), "fr");
    assert_eq!(spoken(TARGETS, &[("LANG", "C")]), "fr");
    assert_eq!(spoken(TARGETS, &[("LANG", "en_GB"), ("LC_MESSAGES", "fr_FR")]), "fr");
    assert_eq!(spoken(TARGETS, &[("LANG", "fr_FR"), ("LC_ALL", "en_GB"), ("LC_MESSAGES", "fr_FR")]), "en");
    assert_eq!(spoken(TARGETS, &[("LANG", "en_GB"), ("LC_ALL", "")]), "en");
    assert_eq!(spoken("list targets --ui en", &[]), "en");
    assert_eq!(spoken("--ui=fr list targets", &[("LANG", "en_GB")]), "fr");
}
