//! Translations: having them read, recording what readers say, and what a language that is broken does to the others.

use crate::program::{Place, Said};

/// A campaign with a small document and four languages, one of them sound.
const LANGUAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/fr/languages.in/camp");
const RECORD: &str = "locales/aa/review.toml";

/// What was said, with usual spaces.
fn told(run: &Said) -> (Option<i32>, String) {
    (run.code, run.err.replace(['\u{a0}', '\u{202f}'], " "))
}

/// A place whose list of the language `aa` was filled in: every status is `status`.
fn filled(status: &str) -> (Place, String) {
    let place = Place::with(LANGUAGES);
    let run = place.run("review aa");
    assert_eq!(run.code, Some(0), "{run:?}");
    let list = String::from_utf8(place.read("review-aa.toml")).expect("a text");
    let list = list.replace("\"draft\"", &format!("\"{status}\"")).replace("reader = \"\"", "reader = \"Ana\"");
    place.write("review-aa.toml", &list);
    (place, list)
}

fn count(place: &Place, status: &str) -> u64 {
    let list = place.run("list languages --json").json();
    let entry = list.as_array().and_then(|all| all.iter().find(|entry| entry["id"] == "aa").cloned());
    entry.and_then(|entry| entry["messages"][status].as_u64()).expect("a count")
}

// A proof to print and a list to fill come of it; the list says what French says and what the translation says.
#[test]
fn a_translation_is_proposed_to_a_reader() {
    let (place, list) = filled("draft");
    assert!(place.read("review-aa.pdf").starts_with(b"%PDF-1.7"));
    assert!(
        list.contains("[message.note-one]\n# fr: Appelez le { $phone_ens }.\n# aa: Call { $phone_ens }: \"now\".\n"),
        "{list}"
    );
    // What is not translated is not read, nor what stands in lists alone.
    assert!(!list.contains("note-three") && !list.contains("note-name"), "{list}");
    // Somebody may have filled it in.
    let again = place.run("review aa");
    assert_eq!(told(&again).0, Some(2));
    assert!(
        told(&again).1.starts_with("Erreur : ./review-aa.toml") || told(&again).1.starts_with("Erreur : review-aa.toml"),
        "{again:?}"
    );
}

// What a reader says is recorded and counted, `--final` then asks for facts alone, and a French text that changes makes a
// draft of it again.
#[test]
fn a_review_is_recorded_until_the_french_text_changes() {
    let (place, _) = filled("reviewed");
    assert_eq!((count(&place, "draft"), count(&place, "reviewed")), (4, 0));
    let drafts = |place: &Place| place.run("build note -d 81 -l aa -t screen --final").err.contains("A language");
    assert!(drafts(&place));
    let run = place.run("review aa --accept review-aa.toml");
    assert_eq!(run.code, Some(0), "{run:?}");
    let record = String::from_utf8(place.read(RECORD)).expect("a text");
    assert!(
        record.contains("[message.note-one]\nstatus = \"reviewed\"\nreader = \"Ana\"\ndate = 2026-11-21\nsource = \""),
        "{record}"
    );
    assert_eq!((count(&place, "draft"), count(&place, "reviewed")), (0, 4));
    assert!(!drafts(&place));
    // Recording it once more changes nothing.
    assert_eq!(place.run("review aa --accept review-aa.toml").code, Some(0));
    assert_eq!(String::from_utf8(place.read(RECORD)).expect("a text"), record);

    let french = String::from_utf8(place.read("locales/fr/note.ftl")).expect("a text");
    // A comment is no text.
    place.write("locales/fr/note.ftl", french.replace("# facts: F25", "# facts: F25 F43"));
    assert_eq!(count(&place, "reviewed"), 4);
    place.write("locales/fr/note.ftl", french.replace("Appelez le", "Appelez vite le"));
    let list = told(&place.run("list languages"));
    let (line, _) = record.split_once("[message.note-one]").expect("the entry");
    let place_of = format!("{RECORD}:{}:1: le français de ce message a changé", line.matches('\n').count() + 1);
    assert!(list.1.contains(&place_of) && list.1.contains("note-one"), "{list:?}");
    assert_eq!((count(&place, "draft"), count(&place, "reviewed")), (1, 3));
    assert!(drafts(&place));
    // The filled list was read against the old text: nothing of it is recorded.
    place.write(RECORD, "");
    let stale = place.run("review aa --accept review-aa.toml");
    assert_eq!(told(&stale).0, Some(2));
    assert!(told(&stale).1.contains("a changé depuis sa relecture"), "{stale:?}");
    assert_eq!(place.read(RECORD), b"");
}

// What is wrong with a list is told with its line, and nothing of it is recorded.
#[test]
fn a_wrong_list_records_nothing() {
    for (wrong, right, expected) in [
        ("[message.note-won]", "[message.note-one]", "le message « note-won » n’est pas dans cette langue (aa)"),
        ("status = \"relu\"", "status = \"reviewed\"", "ne peut pas être « relu »"),
        ("reader = \"\"", "reader = \"Ana\"", "il manque « message."),
        ("readre = \"Ana\"\nreader = \"Ana\"", "reader = \"Ana\"", "« readre » n’est pas connu ici"),
        ("reader = \"1 84 12 76 451 089 46\"", "reader = \"Ana\"", "contient un numéro de sécurité sociale"),
        ("status = reviewed", "status = \"reviewed\"", "cette ligne n’est pas écrite comme il faut"),
    ] {
        let (place, list) = filled("reviewed");
        assert!(list.contains(right), "{right}");
        place.write("review-aa.toml", list.replacen(right, wrong, 1));
        let run = place.run("review aa --accept review-aa.toml");
        assert_eq!(told(&run).0, Some(2), "{wrong}: {run:?}");
        assert!(told(&run).1.contains(expected) && told(&run).1.contains("review-aa.toml:"), "{wrong}: {run:?}");
        assert!(!place.path().join(RECORD).exists(), "{wrong}");
    }
}

// A note is kept, though nothing is made of it; a draft without a note is not worth recording.
#[test]
fn notes_are_kept() {
    let (place, list) = filled("draft");
    place.write("review-aa.toml", list.replacen("status = \"draft\"", "status = \"draft\"\nnote = \"Rather so.\"", 1));
    assert_eq!(place.run("review aa --accept review-aa.toml").code, Some(0));
    let record = String::from_utf8(place.read(RECORD)).expect("a text");
    assert_eq!((record.matches("[message.").count(), record.matches("note = \"Rather so.\"").count()), (1, 1), "{record}");
}

// French is what others are read against; without a campaign there is no place for a record.
#[test]
fn reviews_need_a_language_and_a_place() {
    let place = Place::new();
    for (words, expected) in [
        ("review fr", "le français est la langue d’origine"),
        ("review eu2", "la langue « eu2 » n’existe pas"),
        ("review en --accept nowhere.toml", "nowhere.toml"),
    ] {
        let run = place.run(words);
        assert_eq!(told(&run).0, Some(2), "{words}");
        assert!(told(&run).1.contains(expected), "{words}: {run:?}");
    }
    place.write("list.toml", "");
    let run = place.run("review en --accept list.toml");
    assert_eq!(told(&run).0, Some(2));
    assert!(told(&run).1.contains("il n’y a pas de dossier de campagne"), "{run:?}");
}

// A language that is broken is left out with its errors; the others are made, in the format that is usual for them.
#[test]
fn a_broken_language_does_not_stop_the_others() {
    let place = Place::with(LANGUAGES);
    let run = place.run("build note -d 81 -l all -t screen");
    assert_eq!(run.code, Some(1), "{run:?}");
    let made: Vec<String> = place.files("out").into_keys().collect();
    assert_eq!(made, ["81/A-LIRE.pdf", "81/note_81_aa_screen.pdf", "81/note_81_fr_screen.pdf"]);
    for expected in [
        "locales/bb/note.ftl:2:10: ce message n’est pas écrit comme il faut.",
        "locales/cc/note.ftl:2: le message « note-one » demande « $phone_nowhere »",
        "locales/dd/note.ftl:2: la police Noto Sans n’a pas les signes « ا ب",
    ] {
        assert!(told(&run).1.contains(expected), "{expected}: {run:?}");
    }
    // What was asked for by name follows the template: A6 is the usual format in French alone.
    let run = place.run("build note -d 81 -l aa,fr -t screen -f A6 -o named");
    assert_eq!(run.code, Some(0), "{run:?}");
    let made: Vec<String> = place.files("named").into_keys().collect();
    assert_eq!(made, ["81/A-LIRE.pdf", "81/note-a6_81_aa_screen.pdf", "81/note_81_fr_screen.pdf"]);
    // If it is all that was asked for, there is nothing to do.
    assert_eq!(place.run("build note -d 81 -l bb -t screen").code, Some(2));
}
