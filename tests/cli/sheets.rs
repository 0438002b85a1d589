//! Formats, variants and lists of sheets: which files come out, and what they are called.

use crate::program::Place;

/// A place with one of the campaigns of the cases.
fn place(campaign: &str) -> Place {
    Place::with(&format!("{}/tests/cases/fr/sheets.in/{campaign}", env!("CARGO_MANIFEST_DIR")))
}

/// The files that a command writes below `out/81`, the notice apart.
fn files(campaign: &str, command: &str) -> Vec<String> {
    let place = place(campaign);
    let run = place.run(&format!("{command} -d 81 -q"));
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{command}");
    let files = place.files("out/81").into_keys().filter(|name| name != "A-LIRE.pdf");
    let mut names: Vec<String> = files.map(|name| name.replace("_81_fr_", " ")).collect();
    names.sort();
    names
}

// What is not usual stands in the name, and nothing else; a format has layouts and targets of its own.
#[test]
fn names_tell_format_and_variant_where_they_are_not_usual() {
    let all = files("campaign", "build billet -f all --variant all -t screen,home");
    let expected = [
        "billet home.pdf",
        "billet screen.pdf",
        "billet-a4 screen.pdf",
        "billet-a5 home.pdf",
        "billet-a5 screen.pdf",
        "billet-nuit home.pdf",
        "billet-nuit screen.pdf",
        "billet-nuit-a4 screen.pdf",
        "billet-nuit-a5 home.pdf",
        "billet-nuit-a5 screen.pdf",
    ];
    assert_eq!(all, expected);
    assert_eq!(files("campaign", "build billet -t screen"), ["billet-a5 screen.pdf", "billet-nuit-a5 screen.pdf"]);
    assert_eq!(files("campaign", "build billet -t screen -f a6 --variant nuit"), ["billet-nuit screen.pdf"]);
    assert_eq!(files("campaign", "build -t screen -f A6 --variant jour"), ["billet screen.pdf"]);
}

// A list is what is made; a document, a name or a variant chooses among it.
#[test]
fn a_list_names_its_sheets() {
    let list = ["billet screen.pdf", "le-soir-a4 screen.pdf", "le-soir-a5 screen.pdf", "tract screen.pdf"];
    assert_eq!(files("list", "build -t screen"), list);
    assert_eq!(files("list", "build billet -t screen"), list[..3]);
    assert_eq!(files("list", "build le-soir -t screen"), list[1..3]);
    assert_eq!(files("list", "build le-soir -t screen -f A6"), ["le-soir screen.pdf"]);
    assert_eq!(files("list", "build billet -t screen --variant jour"), ["billet screen.pdf"]);
    assert_eq!(
        files("list", "build billet -t screen --variant nuit"),
        ["billet-nuit screen.pdf", "le-soir-a4 screen.pdf", "le-soir-a5 screen.pdf"]
    );
    assert_eq!(files("list", "build billet -t screen --variant all -f A6"), ["billet screen.pdf", "billet-nuit screen.pdf"]);
    assert_eq!(files("list", "build fiche-telephone -t screen"), ["fiche-telephone screen.pdf"]);
}

// Two sheets of one name that would write the same file are told, and nothing is written.
#[test]
fn one_name_for_two_sheets_is_told() {
    let place = place("list");
    let twice = "[[document]]\nid = \"billet\"\nname = \"a\"\n[[document]]\nid = \"billet\"\nname = \"a\"\nvariant = \"nuit\"\n";
    place.write("campaign.toml", twice);
    let run = place.run("build -d 81 -t screen");
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("81/a_81_fr_screen"), "{}", run.err);
    assert!(!place.path().join("out").exists());
}

// The variant has its own words, and the sheet of the other one has not.
#[test]
fn a_variant_says_its_own_words() {
    let place = place("campaign");
    let run = place.run("build billet -d 81 -t screen -f A6 --variant all -q");
    assert_eq!(run.code, Some(0), "{}", run.err);
    let text = |name: &str| {
        let bytes = &place.files("out/81")[name];
        let document = lopdf::Document::load_mem(bytes).expect("a PDF");
        document.extract_text(&[1]).expect("text")
    };
    let (day, night) = (text("billet_81_fr_screen.pdf"), text("billet-nuit_81_fr_screen.pdf"));
    assert!(day.contains("Bonjour") && !day.contains("Bonsoir"), "{day}");
    assert!(night.contains("Bonsoir") && !night.contains("Bonjour"), "{night}");
}

// A size chooses among the formats: of the command line, else of the document, else of the whole campaign.
#[test]
fn a_size_chooses_the_format() {
    assert_eq!(files("list", "build tract --size large -t screen"), ["tract-large screen.pdf"]);
    assert_eq!(files("list", "build tract -f large -t screen"), ["tract-large screen.pdf"]);
    let place = place("list");
    let said = "[select]\nsize = \"large\"\n[document.fiche-telephone]\nformat = \"A5\"\n[document.tract]\nsize = \"normal\"\n";
    place.write("campaign.toml", said);
    let run = place.run("build affiche encadre-non fiche-telephone tract -d 81 -t screen");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.err.contains("affiche") && !run.err.contains("affiche-large"), "{}", run.err);
    let made: Vec<String> = place.files("out/81").into_keys().filter(|name| name != "A-LIRE.pdf").collect();
    assert_eq!(made, ["encadre-non-large_81_fr_screen.pdf", "fiche-telephone_81_fr_screen.pdf", "tract_81_fr_screen.pdf"]);
}
