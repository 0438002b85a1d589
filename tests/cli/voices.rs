//! Voices of a campaign folder: adding one is adding files, and what is wrong with one is told with its place.

use crate::program::{Place, Said};

const VOICE: &str = "ground = \"papier\"\naccent = \"sapin\"\nfigure = \"crowd\"\n";
const WORDS: &str = "voice-calme-name = Calme\nvoice-calme-use = Pour tous.\ncommunique-lead = Prenez votre temps.\n";

fn place(voice: &str, words: &str) -> Place {
    let place = Place::new();
    place.write("campaign.toml", "[campaign]\nvoice = \"calme\"\n[select]\ndepartements = [\"81\"]\n");
    place.write("voices/calme/voice.toml", voice);
    place.write("voices/calme/fr.ftl", words);
    place
}

/// What was said, with usual spaces.
fn told(run: &Said) -> (Option<i32>, String) {
    (run.code, run.err.replace(['\u{a0}', '\u{202f}'], " "))
}

#[test]
fn a_voice_beside_the_campaign_is_listed_and_used() {
    let place = place(VOICE, WORDS);
    let list = place.run("list voices");
    assert!(list.out.lines().any(|line| line == "calme      Calme      Pour tous."), "{}", list.out);
    assert_eq!(list.out.lines().count(), 8, "{}", list.out);
    let run = place.run("build communique --target png -q");
    assert_eq!(told(&run), (Some(0), String::new()));
    // Another one for this once.
    let pictures = || place.read("out/81/communique_81_fr_png.png");
    let calm = pictures();
    assert_eq!(place.run("build communique --target png -q --voice critique").code, Some(0));
    assert_ne!(pictures(), calm);
}

#[test]
fn what_is_wrong_with_a_voice_is_told() {
    let cases = [
        (
            VOICE.replace("papier", "crème"),
            WORDS.to_owned(),
            "Erreur : voices/calme/voice.toml:1:10: la couleur « crème » n’est pas dans la palette.",
        ),
        (
            VOICE.to_owned(),
            WORDS.replace("communique-lead", "phone-hours"),
            "Erreur : voices/calme/fr.ftl:3: une voix ne peut pas dire « phone-hours » à sa façon : ce n’est pas une partie d’une opinion.",
        ),
        (
            VOICE.to_owned(),
            WORDS.replace("temps.", "{ $lune }."),
            "Erreur : voices/calme/fr.ftl:3: le message « communique-lead »",
        ),
        (
            format!("{VOICE}[headline]\nweight = 9\nstretch = 75\n"),
            WORDS.to_owned(),
            "Erreur : voices/calme/voice.toml:4:1: la graisse ou la largeur des titres est impossible.",
        ),
    ];
    for (voice, words, expected) in cases {
        let run = place(&voice, &words).run("build communique --target png -q");
        let (code, err) = told(&run);
        assert!(err.starts_with(expected), "{err}");
        assert!(matches!(code, Some(1 | 2)), "{run:?}");
    }
}

#[test]
fn a_voice_that_does_not_exist_is_refused_with_those_that_do() {
    let place = Place::new();
    let expected = "\
Erreur : la voix « sombre » n’existe pas.
  → Voix possibles : assemblee, collectif, critique, retraites, sobre, soignants, usagers.
";
    for command in ["build tract -d 81 --voice sombre", "check tract --voice sombre", "new ici --voice sombre"] {
        assert_eq!(told(&place.run(command)), (Some(2), expected.to_owned()), "{command}");
    }
}

#[test]
fn a_new_campaign_has_the_voice_it_was_made_with() {
    let place = Place::new();
    assert_eq!(place.run("new ici --voice retraites -q").code, Some(0));
    let file = String::from_utf8(place.read("ici/campaign.toml")).expect("a text");
    assert!(file.contains("\nvoice = \"retraites\"\n") && !file.contains("\n# voice"), "{file}");
    assert_eq!(place.run("new la -q").code, Some(0));
    assert!(String::from_utf8(place.read("la/campaign.toml")).expect("a text").contains("\n# voice = \"sobre\"\n"));
}
