//! A campaign's own words: what is wrong with them is said where they stand.

use image::{DynamicImage, ImageFormat, RgbImage};

use crate::program::{Place, Said};

/// Reads the campaign and makes nothing.
const READ: &str = "list targets";

/// The standard error with usual spaces, so that a test can be typed.
fn told(run: &Said) -> String {
    run.err.replace(['\u{a0}', '\u{202f}'], " ")
}

/// What is said of a campaign file.
fn refused(place: &Place, campaign: &str) -> String {
    place.write("campaign.toml", campaign);
    let run = place.run(READ);
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{campaign}");
    told(&run)
}

/// The messages alone, without their remedies.
fn messages(told: &str) -> Vec<&str> {
    told.lines().filter(|line| line.starts_with("Erreur : ")).collect()
}

#[test]
fn files_that_are_no_texts_are_refused_by_name() {
    let place = Place::new();
    place.write("gros.md", "a".repeat(1_000_001));
    place.write("énorme.md", vec![b'a'; 50_000_000]);
    place.write("vide.md", " \n\n");
    place.write("zip.md", b"PK\x03\x04 and more");
    place.write("binaire.md", b"abc\0def");
    place.write("ansi.txt", b"\xe9t\xe9");
    let names = [
        "gros.md",
        "énorme.md",
        "vide.md",
        "zip.md",
        "binaire.md",
        "ansi.txt",
        "absent.md",
        "../x.md",
        "/etc/hosts.md",
        "C:\\\\x.md",
        "x.odt",
        "x.docx",
    ];
    let list = names.map(|name| format!("  \"{name}\",\n")).concat();
    let all = refused(&place, &format!("[text.communique]\ncorps = [\n{list}]\n"));
    let said = |line: usize, what: &str| format!("Erreur : campaign.toml:{line}:4: {what}");
    let expected = [
        "Erreur : ansi.txt: ce fichier n’est pas un texte que le programme sait lire.".to_owned(),
        said(3, "« gros.md » est trop gros pour être un texte : plus de 1000 ko."),
        said(4, "« énorme.md » est trop gros pour être un texte : plus de 1000 ko."),
        said(5, "« vide.md » est vide."),
        said(6, "« zip.md » est un document de traitement de texte ou un PDF : le programme ne le lit pas."),
        said(7, "« binaire.md » n’est pas un texte : il contient des signes qui ne s’écrivent pas."),
        said(9, "« absent.md » ne se lit pas : il n’existe pas."),
        said(10, "« ../x.md » sort du dossier de la campagne."),
        said(11, "« /etc/hosts.md » sort du dossier de la campagne."),
        said(12, "« C:\\x.md » sort du dossier de la campagne."),
        said(13, "« x.odt » est un document de traitement de texte ou un PDF : le programme ne le lit pas."),
        said(14, "« x.docx » est un document de traitement de texte ou un PDF : le programme ne le lit pas."),
    ];
    assert_eq!(messages(&all), expected);
    // Each with a way out.
    assert_eq!(all.lines().filter(|line| line.starts_with("  → ")).count(), expected.len());
}

#[test]
fn parts_and_papers_that_are_not_there_are_told() {
    let place = Place::new();
    let all = refused(
        &place,
        "[text.comunique]\ntitre = \"a\"\n[text.guide-papier]\ntitre = \"a\"\n[text.communique]\ncorp = \"a\"\ntitre = 3\naccroche = { text = \"a\", file = \"b.md\" }\n\
         demandes = { author = \"a\" }\n[[signatory]]\nrole = \"a\"\n",
    );
    let expected = "\
Erreur : campaign.toml:1:1: [text.comunique] : ce papier n’existe pas, ou ne prend pas vos textes.
Erreur : campaign.toml:3:1: [text.guide-papier] : ce papier dit comment faire, et il est le même pour tout le monde. Il ne prend pas vos textes.
Erreur : campaign.toml:6:1: « text.communique.corp » n’est pas connu ici.
Erreur : campaign.toml:7:9: « text.communique.titre » attend un texte, le nom d’un fichier, { text = '…', author = '…' }, ou une liste de tout cela, pas 3.
Erreur : campaign.toml:8:12: ici, il faut text (le texte) ou file (le nom d’un fichier), l’un des deux et pas les deux.
Erreur : campaign.toml:9:12: ici, il faut text (le texte) ou file (le nom d’un fichier), l’un des deux et pas les deux.
Erreur : campaign.toml:10:1: un signataire a besoin de name (son nom) ou de organisation.";
    assert_eq!(messages(&all).join("\n"), expected);
    assert!(all.contains("  → Le plus proche : communique. Possible ici : "), "{all}");
    assert!(all.contains("  → Le plus proche : corps. Possible ici : titre, accroche, corps, demandes, apropos."), "{all}");
}

#[test]
fn values_and_numbers_are_told_where_they_stand() {
    let place = Place::new();
    place.write("texte.md", "Un.\r\n\r\nLe { $phone_en } et { autre } et {$fund_name}.\r\n1 84 12 76 451 089 46\r\n");
    let all = refused(
        &place,
        "[text.communique]\ncorps = \"texte.md\"\ntitre = \"\"\"\nUn\n  { $fond_name }\"\"\"\naccroche = \"a \\\"b\\\" { $non }\"\n",
    );
    let expected = "\
Erreur : campaign.toml:5:3: { $fond_name } n’existe pas : personne ne saura quoi écrire à cet endroit.
Erreur : campaign.toml:6:13: { $non } n’existe pas : personne ne saura quoi écrire à cet endroit.
Erreur : texte.md:3:4: { $phone_en } n’existe pas : personne ne saura quoi écrire à cet endroit.
Erreur : texte.md:4:1: ce texte contient un numéro de sécurité sociale.";
    assert_eq!(messages(&all).join("\n"), expected);
    assert!(all.contains("Le plus proche : phone_ens. ") && all.contains("Le plus proche : fund_name. "), "{all}");
    // A value that the campaign does not give is asked for when the sheet is made.
    place.write("campaign.toml", "[text.communique]\ntitre = \"Le { $event_date }\"\n");
    let run = place.run("build communique -d 81 --target screen --out out");
    assert_eq!(run.code, Some(1));
    assert!(told(&run).contains("Erreur : campaign.toml:2:13: { $event_date } n’a pas de valeur ici.\n"), "{run:?}");
    assert!(!place.path().join("out/81/communique_81_fr_screen.pdf").exists());
}

fn png() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(RgbImage::new(40, 20)).write_to(&mut bytes, ImageFormat::Png).expect("it is written");
    bytes.into_inner()
}

#[test]
fn pictures_are_of_the_folder_and_described() {
    let place = Place::new();
    place.write("zip.png", b"PK\x03\x04 and more");
    place.write("vrai.png", png());
    place.write(
        "texte.md",
        "![](vrai.png) ![a](zip.png) ![b](https://example.org/x.png)\n\n![c](../vrai.png) ![d](absent.jpg) ![e](vrai.png)\n",
    );
    let all = refused(&place, "[text.communique]\ncorps = \"texte.md\"\ntitre = \"![a](vrai.png)\"\n");
    let expected = "\
Erreur : campaign.toml:3:10: une image ne peut pas être ici : « vrai.png ».
Erreur : texte.md:1:1: l’image « vrai.png » n’a pas de description.
Erreur : texte.md:1:15: « zip.png » n’est pas une image PNG, JPEG ou SVG que le programme sait lire.
Erreur : texte.md:1:29: l’image « https://example.org/x.png » est sur internet.
Erreur : texte.md:3:1: « ../vrai.png » sort du dossier de la campagne.
Erreur : texte.md:3:19: l’image « absent.jpg » ne se lit pas : il n’existe pas.";
    assert_eq!(messages(&all).join("\n"), expected);
}

/// The blocks of a page that are in a language.
fn blocks<'a>(page: &'a str, language: &str) -> Vec<&'a str> {
    let opening = format!("```{language}\n");
    page.split(&opening).skip(1).filter_map(|rest| rest.split("```").next()).collect()
}

// What the documentation shows of own words is made, and every word of it stands on the sheet.
#[test]
fn the_words_of_the_documentation_are_set() {
    let page = include_str!("../../docs/campaign.md");
    let campaign = blocks(page, "toml").into_iter().find(|block| block.contains("[text.communique]")).expect("it is shown");
    let [text] = blocks(page, "markdown")[..] else { panic!("one text is shown") };
    let place = Place::new();
    place.write("campaign.toml", campaign);
    place.write("texte.md", text);
    let run = place.run("build communique -d 81 --target screen,home --out out");
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(place.path().join("out/81/communique_81_fr_screen.pdf").exists());
}
