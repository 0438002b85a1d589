//! Files for a stencil duplicator, as they are asked for and named.

use crate::program::Place;

const LAYOUTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/layouts");

/// What was said, with plain spaces.
fn plain(said: &str) -> String {
    said.replace(['\u{a0}', '\u{202f}'], " ")
}

fn names(place: &Place) -> Vec<String> {
    place.files("out").into_keys().collect()
}

#[test]
fn inks_name_the_files() {
    let place = Place::with(LAYOUTS);
    let run = place.run("build carte -d 81 -t riso -q");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert_eq!(names(&place), ["81/A-LIRE.pdf", "81/carte_81_fr_riso_jaune.pdf", "81/carte_81_fr_riso_noir.pdf"]);
    let place = Place::with(LAYOUTS);
    place.write("campaign.toml", "[riso]\nnoir = \"bleu\"\ncouleur = \"Rouge éclatant\"\n");
    let run = place.run("build carte -d 81 -t riso -q");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert_eq!(names(&place), ["81/A-LIRE.pdf", "81/carte_81_fr_riso_bleu.pdf", "81/carte_81_fr_riso_rouge-eclatant.pdf"]);
}

#[test]
fn the_duplicator_is_asked_for_by_name() {
    let place = Place::with(LAYOUTS);
    assert_eq!(place.run("build carte -d 81 -q").code, Some(0));
    let made = names(&place);
    assert!(made.len() == 4 && made.iter().all(|name| !name.contains("riso")), "{made:?}");
}

#[test]
fn a_poster_above_a3_is_refused() {
    let place = Place::with(LAYOUTS);
    let run = place.run("build grande -d 81 -t riso -q");
    assert_eq!(run.code, Some(1));
    let expected = "\
Erreur : grande, 81, fr : cette page est plus grande qu’une feuille A3 : un duplicopieur ne l’imprime pas.
  → Imprimez-la avec la cible home, ou dessinez-la en A3.
";
    assert!(plain(&run.err).ends_with(expected), "{}", run.err);
    assert_eq!(names(&place), [""; 0]);
}

#[test]
fn what_a_campaign_says_of_paper_and_inks_is_read_strictly() {
    let place = Place::with(LAYOUTS);
    let wrong = "[riso]\ncouleur = \"Noir\"\nvert = \"vert\"\n\n[paper]\nflip = \"gauche\"\nthickness = 80\n";
    place.write("campaign.toml", wrong);
    let run = place.run("check carte -d 81 -q");
    assert_eq!(run.code, Some(2));
    let expected = "\
Erreur : campaign.toml:1:1: les encres Noir, noir donneraient deux fois le même nom de fichier, ou aucun.
  → Donnez à chaque encre un nom à elle, avec des lettres ou des chiffres : couleur = 'rouge'
Erreur : campaign.toml:3:1: « riso.vert » n’est pas connu ici.
  → Possible ici : couleur, noir.
Erreur : campaign.toml:6:8: « paper.flip » attend 'long' (bord long), 'short' (bord court) ou 'simplex' (recto seul), pas \"gauche\".
Erreur : campaign.toml:7:13: « paper.thickness » attend une épaisseur en millimètres, de 0 à 1, comme 0.1, pas 80.
";
    assert_eq!(plain(&run.err), expected);
}

#[test]
fn a_campaign_chooses_the_edge() {
    let place = Place::with(LAYOUTS);
    let flip = |place: &Place| {
        let report = place.run("build carte -d 81 -t home --json -q").json();
        let files = report["files"].as_array().cloned().unwrap_or_default();
        files.iter().filter_map(|file| file["flip"].as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    assert_eq!(flip(&place), ["long", "long"]);
    place.write("campaign.toml", "[paper]\nflip = \"short\"\n");
    assert_eq!(flip(&place), ["short", "short"]);
}
