//! The examples are campaigns that one could print today, but for the facts that somebody has to confirm.

use std::fs;
use std::path::Path;

use crate::program::Place;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples");
/// What nobody but a reader of the live sources can put right.
const FACTS: [&str; 2] = ["fact-overdue", "fact-unconfirmed"];

fn names() -> Vec<String> {
    let entries = fs::read_dir(FOLDER).expect("the examples are there");
    let mut names: Vec<String> = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

// Each reads, plans and holds, and `check` finds nothing in it but facts.
#[test]
fn examples_have_no_finding_but_facts() {
    let place = Place::new();
    for name in names() {
        let run = place.run(&format!("check --json -c {FOLDER}/{name}"));
        let codes = run.codes();
        let others: Vec<&String> = codes.iter().filter(|code| !FACTS.contains(&code.as_str())).collect();
        assert!(others.is_empty(), "{name}: {others:?}\n{}", run.out);
        assert_eq!(run.code, Some(1), "{name}: facts are found, since nobody has confirmed them");
    }
}

// Each group has its own voice, place and logo, says what it is in its README, and is invented.
#[test]
fn examples_are_unlike_each_other() {
    let mut told: Vec<[String; 4]> = Vec::new();
    for name in names() {
        let folder = Path::new(FOLDER).join(&name);
        let campaign = fs::read_to_string(folder.join("campaign.toml")).expect("a campaign");
        let line = |key: &str| {
            let line = campaign.lines().find(|line| line.starts_with(&format!("{key} = ")));
            line.unwrap_or_else(|| panic!("{name} has no {key}")).to_owned()
        };
        assert!(line("address").contains("l'Exemple"), "{name}: {}", line("address"));
        assert!(campaign.lines().next().is_some_and(|first| first.starts_with("# ")), "{name} does not say what it is");
        let readme = fs::read_to_string(folder.join("README.md")).expect("a README");
        assert!(readme.contains("inventés pour l'exemple") || readme.contains("sont inventés"), "{name}");
        assert!(readme.contains(&format!("--campaign examples/{name}")), "{name}");
        let logo = fs::read_to_string(folder.join("logo.svg")).expect("a logo");
        told.push([line("voice"), line("departements"), line("name"), logo]);
    }
    assert_eq!(told.len(), 5);
    for index in 0..4 {
        let mut values: Vec<&String> = told.iter().map(|example| &example[index]).collect();
        values.sort();
        values.dedup();
        assert_eq!(values.len(), told.len(), "two examples share one of: {values:?}");
    }
}
