//! What the manual of templates shows is a whole document: made from the page alone, in each format and variant, in a
//! campaign's own words.

use crate::program::Place;

/// The files that the page shows before it describes them: a path on a line of its own, then a fence.
fn shown() -> Vec<(String, String)> {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/templates.md")).expect("the page reads");
    let start = page.find("## A whole document to copy").expect("the chapter is there");
    let chapter = page[start..].split("\n## template.toml").next().unwrap_or_default();
    let lines: Vec<&str> = chapter.lines().collect();
    let mut files = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let path = line.strip_prefix('`').and_then(|line| line.strip_suffix('`'));
        let Some(path) = path.filter(|_| lines.get(index + 2).is_some_and(|line| line.starts_with("```"))) else { continue };
        let text: Vec<&str> = lines[index + 3..].iter().copied().take_while(|line| *line != "```").collect();
        files.push((path.to_owned(), format!("{}\n", text.join("\n"))));
    }
    files
}

fn text(bytes: &[u8]) -> String {
    let document = lopdf::Document::load_mem(bytes).expect("a PDF");
    let text = document.extract_text(&[1]).expect("text").split_whitespace().collect::<Vec<_>>().join(" ");
    // A word may be broken at the end of a line.
    text.replace(" \u{ad} ", "")
}

#[test]
fn a_document_is_made_from_the_page_alone() {
    let files = shown();
    let paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    let template = ["templates/invitation/template.toml", "templates/invitation/main.typ", "locales/fr/invitation.ftl"];
    assert_eq!(paths[..3], template);
    assert_eq!(paths[3..], ["campaign.toml"]);
    let place = Place::new();
    for (path, text) in &files[..3] {
        place.write(path, text);
    }
    place.write("campaign.toml", "");
    let run = place.run("build invitation -d 81 -q");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let made: Vec<String> = place.files("out/81").into_keys().collect();
    assert_eq!(made, ["A-LIRE.pdf", "invitation_81_fr_home.pdf", "invitation_81_fr_png.png", "invitation_81_fr_screen.pdf"]);
    let plain = text(&place.read("out/81/invitation_81_fr_screen.pdf"));
    assert!(plain.contains("Parlons") && plain.contains("Venez avec vos questions"), "{plain}");
    // Every format in every variant, for a print shop too.
    let run = place.run("build invitation -d 81 -t screen,press,home -f all --variant all -o all --report json");
    assert_eq!(run.code, Some(0), "{}", run.err);
    let made = place.files("all/81");
    for name in ["invitation", "invitation-soir", "invitation-a4", "invitation-soir-a4"] {
        for target in ["screen", "press", "home"] {
            assert!(made.contains_key(&format!("{name}_81_fr_{target}.pdf")), "{name} {target}: {:?}", made.keys());
        }
    }
    // The campaign's choice and words.
    place.write("campaign.toml", &files[3].1);
    let run = place.run("build invitation -d 81 -t screen -o own -q");
    assert_eq!(run.code, Some(0), "{}", run.err);
    let own = text(&place.read("own/81/invitation-soir-a4_81_fr_screen.pdf"));
    assert!(own.contains("Un soir") && own.contains("la pluie"), "{own}");
    assert!(!own.contains("Parlons") && !own.contains("Venez avec vos questions"), "{own}");
}
