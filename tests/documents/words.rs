//! A campaign's own words on paper.

use std::fmt::Write as _;

use tractopelle::diagnostic::{Diagnostic, Severity};
use tractopelle::locale::variables::OF_THE_SHEET;
use tractopelle::plan::Job;

use crate::{CAMPAIGN, Desk, PLACE, Word, on_engine, said, selection, stock_with, told, words};

const TEMPLATE: &str = r#"
kind = "opinion"
poster = false
targets = ["screen", "home"]
home = ["single"]
qr = []
shared = []
slots = ["headline", "footer"]
usual = "A4"
[parts]
titre = "essai-headline"
corps = "essai-body"
[step]
min = 10
max = 12
by = 0.25
[format.A4]
width = 210
height = 297
pages = { min = 2, max = 9 }
[format.A5]
width = 148
height = 210
pages = 2
"#;

const MAIN: &str = r#"
#import "../common/lib.typ": *
#let edge = 16mm
#let wide = page-width - 2 * edge
#show: sheet.with("essai-title")
#at(edge, 12mm, wide, 24mm, slot("headline", headline("essai-headline", height: 24mm)))
#at(edge, 60mm, wide, 40mm, slot("footer", footer()))
#set page(margin: (x: edge, y: 16mm))
#prose("essai-body")
#notes("essai-body")
"#;

const MESSAGES: &str = "\
essai-title = Essai
essai-name = Essai
essai-use = Un essai.
# facts: F22
essai-headline = Un titre
# facts: F23
essai-body = Un corps.
";

/// What people paste: curly quotes, odd dashes and spaces, signs without width, ligatures, hand-typed notes, Windows lines.
const PARAGRAPH: &str = "Les  “salarié•es” de l'assurance maladie - celles et ceux du guichet - disent... la vérité (1) ! \
    Le 34 22 : c'est gratuit\u{200b} ; on attend\u{a0}10\u{202f}% de plus. Voir [2] et n°12, e\u{301}tonnant — non ? \
    Aujourd\u{ad}hui, les travailleur·euses \u{fb01}nissent à 17h30.\r\n\r\n";

/// Such a text of about so many signs, with headings and lists.
fn pasted(signs: usize) -> String {
    let mut text = "\u{feff}".to_owned();
    for number in 1.. {
        if text.chars().count() >= signs {
            break;
        }
        if number % 9 == 0 {
            let _ = write!(text, "## Un intertitre {number}\r\n\r\n•\tune puce\r\n•\tdeux puces\r\n\r\n");
        }
        text.push_str(PARAGRAPH);
    }
    text
}

/// A campaign with the small document above.
fn desk(campaign: &str, text: &str) -> Desk {
    let stock = stock_with(&[
        ("campaign.toml", campaign),
        ("texte.md", text),
        ("templates/essai/template.toml", TEMPLATE),
        ("templates/essai/main.typ", MAIN),
        ("locales/fr/essai.ftl", MESSAGES),
    ]);
    Desk::new(stock, &selection(&[PLACE], &["essai"], &[], &["screen", "home"]))
}

/// The words outside of slots, in order.
fn flow(desk: &Desk, job: &Job) -> Vec<Word> {
    let pages = on_engine(|| desk.step(job).and_then(|step| desk.pages(job, step)));
    let pages = pages.unwrap_or_else(|report| panic!("{}", told(&report)));
    words(&pages).into_iter().filter(|word| word.slot.is_none()).collect()
}

/// Letters and figures alone.
fn letters(text: &str) -> String {
    text.chars().filter(|sign| sign.is_alphanumeric()).collect()
}

// Twenty thousand signs as they were pasted come out whole, in order, and set as French is.
#[test]
fn a_long_pasted_text_comes_out_well_set() {
    let text = pasted(20_000);
    let desk = desk("[text.essai]\ncorps = \"texte.md\"\n", &text);
    for job in &desk.plan.jobs {
        let set: Vec<String> = flow(&desk, job).into_iter().map(|word| word.text).collect();
        let expected = text.replace("e\u{301}", "é").replace('\u{fb01}', "fi");
        // The list's dashes are no letters.
        assert_eq!(letters(&set.concat()), letters(&expected), "{}", job.label());
        let lines = set.join("\n");
        for wrong in ["“", "”", "•", "...", "  ", "'", " - ", "\u{200b}", "\u{feff}", "(1)\n", " (1)", "##"] {
            assert!(!lines.contains(wrong), "{wrong:?} is left");
        }
        for right in [
            "«\u{202f}",
            "salarié·es",
            "…",
            "(1)\u{202f}!",
            "34\u{202f}22",
            "10\u{a0}%",
            "–\u{a0}celles",
            "n°\u{a0}12",
            "17\u{a0}h\u{a0}30",
        ] {
            assert!(lines.contains(right), "{right:?} is missing");
        }
        // No line ends within the forms of a point médian.
        assert!(!set.iter().any(|line| line.ends_with('·') || line.ends_with("salarié") || line.ends_with("travailleur")));
    }
}

// A text that does not hold is told with the signs that it has too many, and where it would hold. Shortened by as many,
// it holds.
#[test]
fn a_text_that_is_too_long_is_told_by_signs() {
    let campaign = "[document.essai]\nformat = \"A5\"\n[text.essai]\ncorps = \"texte.md\"\n";
    // Signs are counted as they are set: a text that is set as it was typed.
    let text = "Une phrase toute simple, et une autre encore. ".repeat(200);
    let desk = desk(campaign, &text);
    let job = &desk.plan.jobs[0];
    let report = on_engine(|| desk.explained(job)).expect_err("it is too long");
    let errors: Vec<&Diagnostic> = report.iter().filter(|entry| entry.severity == Severity::Error).collect();
    let [error] = errors[..] else { panic!("{}", told(&report)) };
    assert_eq!(error.code, "text-too-long");
    let value = |name: &str| error.args.get(name).map(said).unwrap_or_default();
    assert_eq!([value("document"), value("part"), value("step")], ["essai-a5", "corps", "10"].map(str::to_owned));
    assert!(value("allowed").split(", ").any(|place| place == "essai A4"), "{}", value("allowed"));
    let signs: usize = value("signs").parse().unwrap();
    let keep = text.chars().count() - signs;
    let shorter: String = text.chars().take(keep).collect();
    let desk = self::desk(campaign, &shorter);
    assert!(on_engine(|| desk.step(&desk.plan.jobs[0])).is_ok());
    let barely: String = text.chars().take(keep + 30).collect();
    let desk = self::desk(campaign, &barely);
    assert!(on_engine(|| desk.step(&desk.plan.jobs[0])).is_err());
}

// Own words replace messages and the facts that these state; the facts that they name count.
#[test]
fn own_words_state_the_facts_that_they_name() {
    let desk = desk("[text.essai]\ncorps = \"Appelez le { $phone_ens }.\"\n", "");
    let job = &desk.plan.jobs[0];
    let facts = job.facts(&desk.stock, desk.template(job)).unwrap();
    assert_eq!(facts.iter().map(|fact| fact.id.as_str()).collect::<Vec<_>>(), ["F22", "F25"]);
    let set: Vec<String> = flow(&desk, job).into_iter().map(|word| word.text).collect();
    assert_eq!(set, ["Appelez le 34\u{202f}22."]);
}

// Every value that a campaign may name is there, once it has said what it is.
#[test]
fn every_variable_of_a_sheet_has_a_value() {
    let named = OF_THE_SHEET.map(|name| format!("{{ ${name} }} ; ")).concat();
    let desk = desk(&format!("{CAMPAIGN}\n[text.essai]\ncorps = \"{named}\"\n"), "");
    let set: String = flow(&desk, &desk.plan.jobs[0]).into_iter().map(|word| word.text.replace('\u{a0}', " ")).collect();
    assert_eq!(set.matches("\u{202f};").count(), OF_THE_SHEET.len(), "{set}");
    assert!(!set.contains('$') && set.contains("5 décembre 2026") && set.contains("73282932000074"), "{set}");
}

// A variable of the place makes a text the place's own; the name of a `[[document]]` counts more than its id.
#[test]
fn words_are_found_by_the_name_of_a_sheet() {
    let campaign = "\
[[document]]
id = \"essai\"
name = \"un\"
[[document]]
id = \"essai\"
name = \"deux\"
[text.essai]
corps = \"Pour tous, à la { $fund_name }.\"
[text.deux]
corps = \"Pour deux.\"
";
    let stock = desk(campaign, "").stock;
    let desk = Desk::new(stock, &selection(&[PLACE, "75"], &[], &[], &["screen"]));
    let set = |job: &Job| flow(&desk, job).into_iter().map(|word| word.text).collect::<String>();
    let all: Vec<(String, String)> = desk.plan.jobs.iter().map(|job| (job.name.clone(), set(job))).collect();
    let pair = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    assert_eq!(
        all,
        [
            pair("un", "Pour tous, à la CPAM de Paris."),
            pair("deux", "Pour deux."),
            pair("un", "Pour tous, à la CPAM du Tarn."),
            pair("deux", "Pour deux."),
        ]
    );
}
