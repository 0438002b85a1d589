//! Facts that somebody has looked at, and those that nobody has.

use std::fmt::Write as _;

use serde_json::Value;

use crate::program::{DAY, Place};

/// Ids of the facts that have to be looked at: before each print run, or all of them.
fn ids(place: &Place, all: bool) -> Vec<String> {
    let facts = place.run("list facts --json").json();
    let facts = facts.as_array().expect("a list of facts");
    let wanted = facts.iter().filter(|fact| all || fact["needs_check"] == Value::Bool(true));
    wanted.map(|fact| fact["id"].as_str().expect("an id").to_owned()).collect()
}

/// A campaign that says all there is to say but for its confirmations.
fn signed() -> Place {
    let place = Place::new();
    let campaign =
        "[campaign]\nname = \"Les Amis\"\naddress = \"3 rue de l'Exemple, 81000 Albi\"\nimprint = { home = \"ipns\" }\n";
    place.write("campaign.toml", campaign);
    place
}

#[test]
fn final_is_made_when_every_fact_is_confirmed_and_only_then() {
    let place = signed();
    let build = "build fiche-telephone -d 81 -t screen";
    let before = place.run(&format!("{build} --json"));
    assert_eq!((before.code, before.codes()), (Some(0), vec!["facts-unverified".to_owned()]));
    let unverified = place.files("out");

    let open = ids(&place, false);
    assert!(open.len() > 20, "few facts have to be looked at: {open:?}");
    let (last, others) = open.split_last().expect("open facts");
    let confirm = |facts: &str| place.run(&format!("confirm {facts} --on {DAY} --by Camille"));
    assert_eq!(confirm(&others.join(" ")).code, Some(0));
    assert_eq!(ids(&place, false), [last.as_str()]);
    assert_eq!(confirm(last).code, Some(0));
    assert!(ids(&place, false).is_empty());

    let after = place.run(&format!("{build} --final --json"));
    assert_eq!((after.code, after.codes()), (Some(0), Vec::new()), "{after:?}");
    assert_eq!(after.err, "");
    // The sheet's footer and the notice's warnings say something else now.
    for (name, bytes) in place.files("out") {
        assert!(unverified[&name] != bytes, "{name} is as before");
    }
    assert!(place.files("out")["81/A-LIRE.pdf"].len() < unverified["81/A-LIRE.pdf"].len());
}

#[test]
fn final_refuses_each_open_fact_of_the_sheet_and_writes_nothing() {
    let place = signed();
    let refused = place.run("build fiche-telephone -d 81 -t screen --final --json");
    let codes = refused.codes();
    assert_eq!(refused.code, Some(2));
    assert!(codes.len() > 10 && codes.iter().all(|code| code == "final-unconfirmed"), "{codes:?}");
    assert!(!place.path().join("out").exists());
}

#[test]
fn a_whole_campaign_has_nothing_to_be_looked_at() {
    let place = signed();
    let all = ids(&place, true);
    assert_eq!(place.run(&format!("confirm {} --on {DAY} --by Camille", all.join(" "))).code, Some(0));
    let check = place.run("check -d 81");
    assert_eq!((check.code, check.err.as_str()), (Some(0), ""));
    assert!(check.out.ends_with("\nRien à redire.\n"), "{}", check.out);
    let check = place.run("check -d 81 --json");
    assert_eq!((check.code, check.out.as_str(), check.err.as_str()), (Some(0), "[]\n", ""));
    // Nobody has read the English sheets, and some addresses are doubtful.
    let check = place.run("check tract -d 81 -l fr,en --json");
    assert_eq!((check.code, check.codes()), (Some(1), vec!["language-draft".to_owned()]));
}

#[test]
fn doubtful_addresses_are_told_until_somebody_corrects_them() {
    let place = signed();
    let funds = place.run("list departements --json").json();
    let doubtful = funds.as_array().expect("a list").iter().flat_map(|departement| {
        let code = departement["code"].as_str().unwrap_or_default().to_owned();
        let funds = departement["funds"].as_array().cloned().unwrap_or_default();
        funds.into_iter().filter(|fund| fund["confidence"] == "low").map(move |fund| (code.clone(), fund["id"].clone()))
    });
    let doubtful: Vec<(String, Value)> = doubtful.collect();
    let (code, fund) = doubtful.first().expect("no address is doubtful: this test looks at nothing");
    let fund = fund.as_str().expect("an id");
    let command = format!("build fiche-telephone -d {code} -t screen --json");
    assert!(place.run(&command).codes().contains(&"address-low".to_owned()));
    let mut campaign = String::from_utf8(place.read("campaign.toml")).expect("text");
    write!(campaign, "\n[fund.{fund}]\npostal_lines = [\"5 place de l'Exemple\"]\ncorrected = 2026-11-20\n").expect("a string");
    place.write("campaign.toml", campaign);
    assert!(!place.run(&command).codes().contains(&"address-low".to_owned()));
}

// The rest of the list stands in the cases.
#[test]
fn lists_for_machines_are_arrays_of_objects_with_their_key() {
    let place = Place::new();
    for (what, key, count) in [("departements", "code", 101), ("facts", "id", 80), ("documents", "id", 4), ("languages", "id", 2)]
    {
        let list = place.run(&format!("list {what} --json")).json();
        let list = list.as_array().unwrap_or_else(|| panic!("{what} is no list"));
        let mut keys: Vec<&str> = list.iter().map(|object| object[key].as_str().expect("a key")).collect();
        assert!(keys.len() >= count, "{what}: {}", keys.len());
        keys.sort_unstable();
        let all = keys.len();
        keys.dedup();
        assert_eq!(keys.len(), all, "{what}: a key stands twice");
    }
    let list = place.run("list departements --json").json();
    let funds: usize = list.as_array().expect("a list").iter().map(|entry| entry["funds"].as_array().map_or(0, Vec::len)).sum();
    assert_eq!((list.as_array().map_or(0, Vec::len), funds), (101, 107));
}
