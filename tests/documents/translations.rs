//! What a template reads of a sheet in another language.

use serde_json::{Value, json};
use tractopelle::locale::Values;
use tractopelle::pipeline;
use tractopelle::plan::plan;
use tractopelle::stock::Stock;

use crate::{PLACE, said, selection, stock_with};

const LANGUAGE: &str = r#"
name = "X"
formats = "FORMATS"
direction = "DIRECTION"
hyphenation = "HYPHENS"
french_spaces = false
[quotes]
open = "“"
close = "”"
inner_open = "‘"
inner_close = "’"
[fonts]
text = ["Noto Sans"]
headline = ["Noto Sans Display"]
"#;
const WORDS: &str = "fiche-telephone-say-1 = Say “I refuse”: \"now\".\nfiche-telephone-before = Before { $phone_call_before } on { $edition }.\nfiche-telephone-say-5-sound = a\n";
const COMMON: &str = "format-time = { $hour }:{ $minutes }\nfooter-draft = Not read.\ncounter-x-sound = ix\n";

/// A campaign with a language of this code.
fn stock(code: &str, formats: &str, direction: &str, hyphens: &str) -> Stock {
    let language = LANGUAGE.replace("FORMATS", formats).replace("DIRECTION", direction).replace("HYPHENS", hyphens);
    let file = |name: &str| format!("locales/{code}/{name}");
    stock_with(&[
        ("campaign.toml", "[campaign]\n"),
        (&file("language.toml"), &language),
        (&file("common.ftl"), COMMON),
        (&file("fiche-telephone.ftl"), WORDS),
        ("locales/fr/counter.ftl", "counter-x = Je refuse.\n"),
    ])
}

/// The two files of the phone card in a language.
fn read(stock: &mut Stock, code: &str) -> (Value, Value) {
    read_of("fiche-telephone", stock, code)
}

fn read_of(document: &str, stock: &mut Stock, code: &str) -> (Value, Value) {
    let plan = plan(stock, &selection(&[PLACE], &[document], &[code], &["screen"])).expect("the plan stands");
    let mut files = pipeline::sample(stock, &plan).expect("the data stand").into_iter().map(|(_, json)| json);
    (files.next().unwrap(), files.next().unwrap())
}

fn keys(map: &Value) -> Vec<&str> {
    map.as_object().unwrap().keys().map(String::as_str).collect()
}

// A translation that nobody has read: the French line of its steps, the counter's sentences, the banner.
#[test]
fn drafts_come_with_french() {
    let (data, local) = read(&mut stock("xx", "en-GB", "ltr", "none"), "xx");
    let french = keys(&data["french"]);
    let (counter, others): (Vec<&str>, Vec<&str>) = french.into_iter().partition(|id| id.starts_with("counter-"));
    assert_eq!(others, ["fiche-telephone-say-1", "footer-draft"]);
    assert!(["counter-refuse", "counter-x"].iter().all(|id| counter.contains(id)), "{counter:?}");
    assert_eq!(data["french"]["counter-x"], json!(["Je refuse."]));
    assert_eq!((&data["banner"], &data["lang"], &data["region"]), (&json!(true), &json!("xx"), &json!(null)));
    assert_eq!(data["texts"]["counter-x-sound"], json!(["ix"]));
    assert_eq!(data["texts"]["footer-draft"], json!(["Not read."]));
    let fallback: Vec<&str> = data["fallback"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert!(fallback.contains(&"fiche-telephone-say-2") && fallback.contains(&"counter-x"), "{fallback:?}");
    assert!(!fallback.contains(&"fiche-telephone-say-1") && !fallback.contains(&"footer-draft"), "{fallback:?}");
    assert_eq!(local["french"], json!({}));
    // What is French for want of a translation has French dates and spaces.
    let notes = local["footer"]["notes"].to_string();
    assert!(notes.contains("Édition du 21\u{a0}novembre 2026."), "{notes}");
    // Notes, and the three labels there are.
    assert_eq!(local["footer"]["notes"].as_array().unwrap().len() + 3, local["footer"]["fallback"].as_array().unwrap().len());
    assert_eq!(data["qr"]["phone"]["fallback"], Value::Null, "the card has no code");
}

// French and its variants need no French beside them; a variant that nobody has read has its banner all the same.
#[test]
fn variants_of_french_fall_back_to_french() {
    let mut stock = stock("fr-x-yy", "fr", "ltr", "engine");
    let (data, local) = read(&mut stock, "fr-x-yy");
    assert_eq!((&data["lang"], &data["language"]), (&json!("fr"), &json!("fr-x-yy")));
    assert_eq!((&data["french"], &data["fallback"], &local["footer"]["fallback"]), (&json!({}), &json!([]), &json!([])));
    assert_eq!((&data["banner"], &data["texts"]["footer-draft"]), (&json!(true), &json!(["Not read."])));
    assert_eq!(data["texts"]["counter-x-sound"], Value::Null);
    let (data, _) = read(&mut stock, "fr");
    assert_eq!((&data["banner"], &data["texts"]["footer-draft"]), (&json!(false), &Value::Null));
}

// Words of the campaign's own are French on every sheet, and set as French is: marks, spaces, hours.
#[test]
fn words_of_the_campaign_are_french() {
    let campaign = "[campaign]\n[text.tract]\naccroche = 'Le \"oui\" : avant { $phone_call_before }.'\n";
    let mut stock = stock_with(&[("campaign.toml", campaign)]);
    for code in ["ar", "tr"] {
        let (data, _) = read_of("tract", &mut stock, code);
        let fallback: Vec<&str> = data["fallback"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert_eq!(fallback, ["tract-lead"]);
        let lead = "Le «\u{202f}oui\u{202f}»\u{a0}: avant 17\u{a0}h.";
        assert_eq!((&data["texts"]["tract-lead"], &data["latin"]), (&json!([lead]), &json!(code == "tr")));
        assert_eq!(data["qr"]["phone"]["alt-fallback"], json!(false));
    }
    let (data, _) = read_of("tract", &mut stock, "br");
    assert_eq!((&data["qr"]["phone"]["fallback"], &data["qr"]["phone"]["alt-fallback"]), (&json!(true), &json!(true)));
    let (data, _) = read_of("tract", &mut stock, "fr");
    assert_eq!(data["fallback"], json!([]));
}

// Codes may name a region.
#[test]
fn regions_stand_apart() {
    let (data, _) = read(&mut stock("en-AU", "en-AU", "ltr", "engine"), "en-AU");
    assert_eq!((&data["lang"], &data["region"], &data["language"]), (&json!("en"), &json!("AU"), &json!("en-AU")));
}

// In text from right to left, values stand isolated; elsewhere they do not.
#[test]
fn values_are_isolated_from_right_to_left() {
    let (data, _) = read(&mut stock("yy", "en-GB", "rtl", "none"), "yy");
    let expected = "Before \u{2068}17:00\u{2069} on \u{2068}21 November 2026\u{2069}.";
    assert_eq!(data["texts"]["fiche-telephone-before"], json!([expected]));
    assert_eq!(data["dir"], json!("rtl"));
    assert!(!data["french"].to_string().contains('\u{2068}'), "{}", data["french"]);
    let (data, _) = read(&mut stock("xx", "en-GB", "ltr", "none"), "xx");
    assert_eq!(data["texts"]["fiche-telephone-before"], json!(["Before 17:00 on 21 November 2026."]));
}

// Straight quotation marks become those of the language, and patterns divide words but in what is French.
#[test]
fn marks_and_hyphens_are_the_languages_own() {
    let mut stock = stock("oc", "oc", "ltr", "patterns");
    let (data, _) = read(&mut stock, "oc");
    assert_eq!(data["texts"]["fiche-telephone-say-1"], json!(["Say “I re\u{ad}fu\u{ad}se”: “now”."]));
    assert_eq!(data["hyphenate"], json!(true));
    assert!(!data["texts"]["fiche-telephone-say-2"].to_string().contains('\u{ad}'));
}

// ICU4X 2.4 asserts in vain that it has digits for the month of a year in Portuguese of Brazil: a folder of one's own is set
// all the same.
#[test]
fn months_are_written_in_every_kind_of_portuguese() {
    for formats in ["pt-BR", "pt", "pt-PT"] {
        let stock = stock("pt-BR", formats, "ltr", "engine");
        let values = Values::of_facts(&stock.facts, stock.locale("pt-BR").unwrap()).unwrap();
        assert_eq!(values.get("audit_month").map(said).as_deref(), Some("maio de 2024"), "{formats}");
    }
}
