//! How easily sheets read, as `check` tells it.

use crate::program::Place;

const HEAVY: &str = "La confidentialité des informations administratives relatives à la personnalité des administrés est \
                     systématiquement méconnue. ";

#[test]
fn hard_words_are_told_with_their_sentence_and_its_place() {
    let place = Place::new();
    place.write("appel.md", HEAVY.repeat(12));
    place.write("campaign.toml", "[text.appel]\ncorps = \"appel.md\"\n");
    let findings = place.run("check appel -d 81 --json").json();
    let hard: Vec<_> = findings.as_array().expect("a list").iter().filter(|finding| finding["code"] == "reading-hard").collect();
    assert_eq!(hard.len(), 1, "{findings:#}");
    assert_eq!((&hard[0]["args"]["document"], &hard[0]["place"]["file"]), (&"appel".into(), &"appel.md".into()), "{}", hard[0]);
    assert!(hard[0]["args"]["sentence"].as_str().is_some_and(|text| text.contains("systématiquement")), "{}", hard[0]);
}

#[test]
fn the_worst_sheet_is_shown_first_with_its_short_sentences() {
    let place = Place::new();
    place.write("appel.md", format!("{}Il le faut. Venez.", HEAVY.repeat(12)));
    place.write("campaign.toml", "[text.appel]\ncorps = \"appel.md\"\n");
    let told = place.run("check appel,suivi -d 81").out;
    let rows: Vec<&str> =
        told.lines().filter(|line| line.contains(" fr ")).map(|line| line.split(' ').next().unwrap_or_default()).collect();
    assert_eq!(rows, ["appel", "suivi"], "{told}");
    let cut = told.lines().find(|line| line.starts_with("appel (fr)")).unwrap_or_default();
    assert!(cut.contains("Il le faut. · Venez."), "{told}");
}

#[test]
fn opinions_and_light_words_are_not_blamed() {
    let place = Place::new();
    place.write("communique.md", HEAVY.repeat(12));
    place.write("campaign.toml", "[text.communique]\ncorps = \"communique.md\"\n");
    let run = place.run("check communique,suivi -d 81 --json");
    assert!(!run.codes().contains(&"reading-hard".to_owned()), "{}", run.out);
}
