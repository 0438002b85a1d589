//! The rules on claims and law: every wrong sentence is found by its own rule alone, every right one by none.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

use std::path::Path;

use tractopelle::assets::Assets;
use tractopelle::facts::Facts;
use tractopelle::lint::Rules;

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
        for (path, asset) in Assets::embedded().below(folder).filter(|(path, _)| path.ends_with(".ftl")) {
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
