//! The rules on claims and law: every wrong sentence is found by its own rule alone, every right one by none.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

use std::fs;
use std::path::Path;

use image::{Rgba, RgbaImage};
use jiff::civil::{Date, date};
use tempfile::TempDir;
use tractopelle::assets::{Assets, has_ending};
use tractopelle::campaign::Selection;
use tractopelle::diagnostic::Report;
use tractopelle::facts::Facts;
use tractopelle::lint::{self, Finding, Rule, Rules};
use tractopelle::locale::{Locale, Values};
use tractopelle::pipeline;
use tractopelle::plan;
use tractopelle::stock::Stock;

const TODAY: Date = date(2026, 11, 21);

fn assets() -> Assets {
    Assets::with_overlay(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository reads")
}

fn rules() -> Rules {
    let assets = assets();
    Rules::load(&assets, &Facts::load(&assets).unwrap()).unwrap_or_else(|error| panic!("{error:?}"))
}

fn found(rules: &Rules, text: &str, key: Option<&str>) -> Vec<String> {
    rules.read(text, key).into_iter().map(|hit| hit.rule).collect()
}

// Each rule knows its own sentences, and the others leave them alone.
#[test]
fn every_rule_finds_its_wrong_sentences_and_no_right_one() {
    let rules = rules();
    let mut faults = Vec::new();
    for rule in rules.iter() {
        let key = rule.keys.first().map(String::as_str);
        if rule.looks.is_empty() {
            assert!(rule.wrong.len() > 2 && rule.right.len() > 2, "{}", rule.id);
        }
        for text in &rule.wrong {
            let hits = found(&rules, text, key);
            if hits.is_empty() || hits.iter().any(|hit| *hit != rule.id) {
                faults.push(format!("{}: wrong «{text}» -> {hits:?}", rule.id));
            }
        }
        for text in &rule.right {
            let hits = found(&rules, text, key);
            if !hits.is_empty() {
                faults.push(format!("{}: right «{text}» -> {hits:?}", rule.id));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The French texts that the program ships: its own words must be right.
fn shipped() -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for folder in ["locales/fr/", "voices/"] {
        for (path, asset) in Assets::embedded().below(folder).filter(|(path, _)| has_ending(path, &[".ftl"])) {
            let source = String::from_utf8(asset.bytes.to_vec()).unwrap();
            let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(source);
            for entry in resource.body {
                let fluent_syntax::ast::Entry::Message(message) = entry else { continue };
                let elements = message.value.iter().flat_map(|pattern| pattern.elements.iter());
                let text: String = elements
                    .map(|element| match element {
                        fluent_syntax::ast::PatternElement::TextElement { value } => value.as_str(),
                        fluent_syntax::ast::PatternElement::Placeable { .. } => "{}",
                    })
                    .collect();
                texts.push((format!("{path}: {}", message.id.name), text));
            }
        }
    }
    texts
}

// Thousands of right words: no rule minds what the program itself says.
#[test]
fn shipped_texts_are_silent() {
    let rules = rules();
    let texts = shipped();
    assert!(texts.len() > 400, "{}", texts.len());
    let faults: Vec<String> = texts
        .iter()
        .flat_map(|(name, text)| {
            let hits = rules.read(text, None);
            hits.into_iter().map(move |hit| format!("{name}: {} «{}»", hit.rule, &text[hit.range]))
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A campaign folder with these files.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

/// What is found in a campaign, for these documents.
fn linted(folder: &TempDir, documents: &[&str]) -> Vec<Finding> {
    let mut stock = Stock::load(Some(folder.path()), TODAY, &mut Report::default()).unwrap();
    let documents = documents.iter().map(|id| (*id).to_owned()).collect();
    let wanted = Selection { departements: vec!["81".to_owned()], documents, ..Selection::default() };
    let plan = plan::plan(&mut stock, &wanted).unwrap();
    let rules = Rules::load(&stock.assets, &stock.facts).unwrap();
    lint::lint(&stock, &plan, &rules, true).unwrap()
}

/// Rule, file, line, column and words of each finding.
fn shown(folder: &TempDir, found: &[Finding]) -> Vec<String> {
    let root = folder.path().display().to_string();
    let place = |finding: &Finding| {
        let place = finding.place.as_ref().expect("a place");
        let file = place.file.trim_start_matches(&root).trim_start_matches(['/', '\\']).replace('\\', "/");
        format!("{file}:{}:{}", place.line.unwrap_or_default(), place.column.unwrap_or_default())
    };
    found.iter().map(|finding| format!("{} {} {}", finding.rule, place(finding), finding.quoted)).collect()
}

// A finding leads to the very sign: in the campaign file, in a file of its own, in a message, in a table.
#[test]
fn findings_have_the_place_of_the_words() {
    let campaign = "[campaign]\nname = \"Collectif\"\ncontact = \"Paul, 06 12 34 56 78\"\nsections = \"groupes.csv\"\n\n[text.communique]\n\
        titre = \"Treize millions d'exclus\"\ncorps = \"texte.md\"\ndemandes = \"\"\"\nUn.\n\nLe 34 22 est payant.\"\"\"\n";
    let markdown = "# Un\r\n\r\nÉté. Vous avez **un\r\nmois** pour refuser l'espace.\r\n";
    let message = "own-text =\n    Bonjour { $phone_ens }, le numéro\n    de série : 8 ou 13 chiffres.\n";
    let table = b"departement;nom;adresse;contact\n81;Comit\xe9 du Tarn;3 rue de l'Exemple;Zo\xe9 07 12 34 56 78\n";
    let folder = folder(&[
        ("campaign.toml", campaign.as_bytes()),
        ("texte.md", markdown.as_bytes()),
        ("locales/fr/own.ftl", message.as_bytes()),
        ("groupes.csv", table),
    ]);
    let mut found = shown(&folder, &linted(&folder, &["communique"]));
    found.sort();
    assert_eq!(
        found,
        [
            "delay-month texte.md:3:18 un mois pour refuser",
            "mobile campaign.toml:3:18 06 12 34 56 78",
            "mobile groupes.csv:2:42 07 12 34 56 78",
            "phone-cost campaign.toml:12:4 34 22 est payant",
            "serial-digits locales/fr/own.ftl:3:16 8 ou 13",
            "thirteen-million campaign.toml:7:10 Treize millions d'exclus",
        ]
    );
}

/// A picture of three stripes.
fn flag() -> RgbaImage {
    RgbaImage::from_fn(90, 60, |x, _| [Rgba([0, 0, 145, 255]), Rgba([255; 4]), Rgba([225, 0, 15, 255])][x as usize / 30])
}

fn png(picture: &RgbaImage) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

fn rules_of(found: &[Finding]) -> Vec<&str> {
    found.iter().map(|finding| finding.rule.as_str()).collect()
}

// Logos are looked at and read: stripes of the flag, official names and texts; a logo of one's own passes.
#[test]
fn logos_in_the_colours_or_with_the_words_of_the_state_are_seen() {
    let svg = |body: &str| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"60\">{body}</svg>");
    let stripes = svg("<path fill=\"#000091\" d=\"M0 0h30v60H0z\"/><path fill=\"#e1000f\" d=\"M60 0h30v60H60z\"/>");
    let words = svg("<title>Logo de l'Assurance Maladie</title><path fill=\"#0c0\" d=\"M0 0h30v60H0z\"/>");
    let own = svg("<path id=\"tractopelle\" fill=\"#ffc90a\" d=\"M0 0h30v60H0z\"/>");
    let campaign = "[campaign]\nname = \"A\"\nlogos = [\"drapeau.png\", \"b.svg\", \"c.svg\", \"logo_marianne.svg\", \"d.svg\"]\n[text.communique]\n\
        corps = \"texte.md\"\n";
    let folder = folder(&[
        ("campaign.toml", campaign.as_bytes()),
        ("drapeau.png", &png(&flag())),
        ("texte.md", b"Un.\n\n![Trois bandes](image.png)\n"),
        ("image.png", &png(&flag())),
        ("b.svg", stripes.as_bytes()),
        ("c.svg", words.as_bytes()),
        ("logo_marianne.svg", own.as_bytes()),
        ("d.svg", own.as_bytes()),
    ]);
    let found = linted(&folder, &["communique"]);
    assert_eq!(
        shown(&folder, &found),
        [
            "official-logo campaign.toml:3:35 Assurance Maladie",
            "official-logo campaign.toml:3:44 marianne",
            "tricolour campaign.toml:3:11 drapeau.png",
            "tricolour campaign.toml:3:26 b.svg",
            "tricolour texte.md:3:17 image.png",
        ]
    );
}

// An opinion wants a name; a neutral sheet does not.
#[test]
fn an_opinion_without_a_name_is_seen() {
    let nobody = folder(&[("campaign.toml", b"[campaign]\naddress = \"12 rue de l'Exemple\"\n")]);
    assert_eq!(rules_of(&linted(&nobody, &["communique", "guide-papier"])), ["unsigned"]);
    let somebody = folder(&[("campaign.toml", b"[campaign]\nname = \"Collectif\"\n")]);
    assert_eq!(rules_of(&linted(&somebody, &["communique"])), [""; 0]);
    let local = folder(&[("campaign.toml", b"[departement.81]\nname = \"Collectif\"\n")]);
    assert_eq!(rules_of(&linted(&local, &["communique"])), [""; 0]);
}

// A template or a message of the campaign's own must not lose the legal line.
#[test]
fn a_sheet_without_the_legal_line_is_seen() {
    let template =
        |body: &str| folder(&[("campaign.toml", b"[campaign]\nname = \"A\"\n"), ("templates/tract/main.typ", body.as_bytes())]);
    assert_eq!(rules_of(&linted(&template("#t(\"tract-lead\")"), &["tract"])), ["litter"]);
    assert_eq!(rules_of(&linted(&template("#footer(without: (\"footer-litter\",))"), &["tract"])), ["litter"]);
    assert_eq!(rules_of(&linted(&template("#footer(size: 7pt)"), &["tract"])), [""; 0]);
    let shipped = Assets::embedded().text("locales/fr/common.ftl").unwrap();
    let changed = shipped.replace("Ne pas jeter sur la voie publique.", "Merci de trier.");
    assert_ne!(shipped, changed);
    let folder = folder(&[("campaign.toml", b"[campaign]\nname = \"A\"\n"), ("locales/fr/common.ftl", changed.as_bytes())]);
    assert_eq!(rules_of(&linted(&folder, &["tract"])), ["litter"]);
}

// Posters in white, in cream and in the colours of the flag are seen; those of every shipped voice are coloured.
#[test]
fn posters_are_looked_at() {
    let flat = |colour: [u8; 3]| RgbaImage::from_pixel(60, 80, Rgba([colour[0], colour[1], colour[2], 255]));
    assert_eq!(rules_of(&lint::poster("affiche", &flat([255, 255, 255]))), ["poster-white"]);
    assert_eq!(rules_of(&lint::poster("affiche", &flat([255, 250, 236]))), ["poster-white"]);
    assert_eq!(rules_of(&lint::poster("affiche", &flat([205, 190, 222]))), [""; 0]);
    assert_eq!(rules_of(&lint::poster("affiche", &flag())), ["tricolour"]);
    let mut band = flat([255, 255, 255]);
    for (_, y, pixel) in band.enumerate_pixels_mut() {
        *pixel = if y < 4 { Rgba([255, 201, 10, 255]) } else { *pixel };
    }
    assert_eq!(rules_of(&lint::poster("affiche", &band)), [""; 0], "a band of a twentieth");

    let voices: Vec<String> = Stock::load_embedded(TODAY).unwrap().voices.keys().cloned().collect();
    assert!(!voices.is_empty());
    for voice in voices {
        let folder = folder(&[("campaign.toml", format!("[campaign]\nname = \"A\"\nvoice = \"{voice}\"\n").as_bytes())]);
        let mut stock = Stock::load(Some(folder.path()), TODAY, &mut Report::default()).unwrap();
        let wanted = Selection {
            departements: vec!["81".to_owned()],
            documents: vec!["affiche".to_owned()],
            targets: vec!["png".to_owned()],
            ..Selection::default()
        };
        let plan = plan::plan(&mut stock, &wanted).unwrap();
        let posters = pipeline::posters(&stock, &plan).unwrap();
        assert!(!posters.is_empty(), "{voice}");
        for poster in posters {
            assert_eq!(lint::poster(&poster.name, &poster.picture), [], "{voice}");
        }
    }
}

// A flyer of a document that is put up is handed out: the law on posters does not look at it.
#[test]
fn a_flyer_is_no_poster() {
    let posters = |format: &str| {
        let text = format!(
            "[campaign]\nname = \"A\"\n[event]\ndate = 2026-12-05\ntime = \"10:30\"\nplace = \"Salle B, Albi\"\n\
                [document.rassemblement]\nformat = \"{format}\"\n"
        );
        let folder = folder(&[("campaign.toml", text.as_bytes())]);
        let mut stock = Stock::load(Some(folder.path()), TODAY, &mut Report::default()).unwrap();
        let wanted = Selection {
            departements: vec!["81".to_owned()],
            documents: vec!["rassemblement".to_owned()],
            targets: vec!["png".to_owned()],
            ..Selection::default()
        };
        let plan = plan::plan(&mut stock, &wanted).unwrap();
        assert!(!plan.jobs.is_empty());
        pipeline::posters(&stock, &plan).unwrap().len()
    };
    assert_eq!((posters("A3"), posters("A6")), (1, 0));
}

/// The words of a rule in a language: what is wrong, what is right.
fn words(locale: &Locale, rule: &Rule, values: &Values) -> (String, String) {
    let values = values.clone().with("document", "X").with("about", "one");
    let says = locale.format(&rule.message(), &values).unwrap_or_else(|report| panic!("{report:?}"));
    let hint = locale.attribute(&rule.message(), "hint", &values).unwrap_or_else(|report| panic!("{report:?}"));
    (says, hint.unwrap_or_else(|| panic!("{} has no hint", rule.id)))
}

// Each rule has its words in both languages, rests on facts, and is on the page with what they are worth.
#[test]
fn the_page_shows_every_rule() {
    let (assets, rules) = (Assets::embedded(), rules());
    let facts = Facts::load(&assets).unwrap();
    let mut rows = vec![
        "| règle | ce qu'elle voit | faits | article | date | confiance |".to_owned(),
        "|---|---|---|---|---|---|".to_owned(),
    ];
    for rule in rules.iter() {
        for code in ["fr", "en"] {
            let locale = Locale::load_ui(&assets, code, &mut Report::default()).unwrap();
            let (says, hint) = words(&locale, rule, &Values::of_facts(&facts, &locale).unwrap());
            let basis = rule.basis(&facts);
            assert!(says.ends_with('.') && hint.ends_with('.') && !basis.facts.is_empty(), "{}", rule.id);
            if code == "fr" {
                let ids: Vec<&str> = basis.facts.iter().map(|fact| fact.id.as_str()).collect();
                let date = basis.date.map(|day| day.to_string()).unwrap_or_default();
                let articles = if basis.articles.is_empty() { "—".to_owned() } else { basis.articles.join(", ") };
                rows.push(format!(
                    "| `{}` | {} | {} | {articles} | {date} | {} |",
                    rule.message(),
                    says.replace("X est", "le papier est").replace("X : ", ""),
                    ids.join(", "),
                    basis.confidence
                ));
            }
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/lint.md");
    let page = fs::read_to_string(&path).unwrap();
    let (start, end) = ("`the_page_shows_every_rule` -->\n", "<!-- end of rules -->");
    let (before, rest) = page.split_once(start).unwrap();
    let (_, after) = rest.split_once(end).unwrap();
    let wanted = format!("{before}{start}\n{}\n\n{end}{after}", rows.join("\n"));
    if std::env::var_os("UPDATE").is_some_and(|value| value == "1") {
        fs::write(&path, &wanted).unwrap();
    } else {
        assert_eq!(page, wanted, "docs/lint.md: UPDATE=1 writes it anew");
    }
}

// Twenty thousand signs of a campaign's own are read whole.
#[test]
fn a_long_text_is_read_to_its_end() {
    let rules = rules();
    let right: String = std::iter::repeat_n("L'espace s'ouvre sans qu'on le demande, et l'on peut le fermer.\n\n", 320).collect();
    let text = format!("{right}Vous avez un mois pour refuser.");
    assert!(text.chars().count() > 20_000);
    let hits = rules.read(&text, None);
    assert_eq!(
        hits.iter().map(|hit| (hit.rule.as_str(), &text[hit.range.clone()])).collect::<Vec<_>>(),
        [("delay-month", "un mois pour refuser")]
    );
}
