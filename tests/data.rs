//! The data that the program ships: directory, facts, palette.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};
use tractopelle::assets::Assets;
use tractopelle::diagnostic::Value;
use tractopelle::directory::{Confidence, Directory, Fund};
use tractopelle::facts::{Confirmation, Confirmations, Fact, Facts, Standing, Verify, standing};
use tractopelle::palette;
use tractopelle::riso;

const TODAY: Date = date(2026, 11, 21);

fn directory() -> Directory {
    Directory::load(&Assets::embedded()).expect("the directory reads")
}

fn facts() -> Facts {
    Facts::load(&Assets::embedded()).expect("the facts read")
}

// All départements and funds are there, and each names the other.
#[test]
fn every_departement_has_funds_and_every_fund_a_departement() {
    let directory = directory();
    let codes: BTreeSet<&str> = directory.departements().map(|departement| departement.code.as_str()).collect();
    let funds: BTreeSet<&str> = directory.funds().map(|fund| fund.id.as_str()).collect();
    assert_eq!((directory.departements().count(), codes.len()), (101, 101));
    assert_eq!(funds.len(), 107);
    let here: BTreeSet<(&str, &str)> =
        directory.departements().flat_map(|d| d.funds.iter().map(|fund| (d.code.as_str(), fund.as_str()))).collect();
    let there: BTreeSet<(&str, &str)> =
        directory.funds().flat_map(|fund| fund.departements.iter().map(|code| (code.as_str(), fund.id.as_str()))).collect();
    assert_eq!(here, there);
    assert_eq!(here.iter().map(|(code, _)| *code).collect::<BTreeSet<_>>(), codes);
    assert_eq!(here.iter().map(|(_, fund)| *fund).collect::<BTreeSet<_>>(), funds);
}

// Only these départements have several funds, so that only their files bear a fund's name.
#[test]
fn four_departements_have_several_funds() {
    let directory = directory();
    let several: Vec<(&str, usize)> =
        directory.departements().filter(|d| d.funds.len() > 1).map(|d| (d.code.as_str(), d.funds.len())).collect();
    assert_eq!(several, [("59", 4), ("62", 2), ("64", 2), ("76", 2)]);
}

// Départements come in the order of their codes, as lists of the state have them: overseas last.
#[test]
fn departements_are_in_order() {
    let directory = directory();
    let codes: Vec<(usize, &str)> = directory.departements().map(|d| (d.code.len(), d.code.as_str())).collect();
    assert!(codes.is_sorted(), "{codes:?}");
    assert_eq!(directory.departements().filter(|d| d.overseas()).count(), 5);
}

/// Postcodes that do not begin as their département's do, and why.
const FOREIGN_POSTCODES: [(&str, &str); 1] = [("97741", "La Réunion's CEDEX codes begin with 977")];

fn postcode_agrees(code: &str, postcode: &str) -> bool {
    let start = if code.starts_with('2') && code.ends_with(['A', 'B']) { "20" } else { code };
    postcode.len() == 5 && postcode.bytes().all(|byte| byte.is_ascii_digit()) && postcode.starts_with(start)
}

// A letter goes where the département is: both addresses of a fund bear a postcode of it.
#[test]
fn postcodes_agree_with_the_departement() {
    let directory = directory();
    let mut strange: Vec<&str> = Vec::new();
    for fund in directory.funds() {
        let street = fund.street().map(|_| fund.hq_code.as_str());
        for postcode in [Some(fund.postal_code.as_str()), street].into_iter().flatten() {
            strange.extend(fund.departements.iter().filter(|code| !postcode_agrees(code, postcode)).map(|_| postcode));
        }
    }
    assert_eq!(strange, FOREIGN_POSTCODES.map(|(postcode, _)| postcode));
}

// The rule above knows Corsica and overseas, and refuses a postcode of another place.
#[test]
fn a_wrong_postcode_is_seen() {
    for (code, postcode) in [("2B", "20702"), ("2A", "20184"), ("971", "97159"), ("976", "97600"), ("01", "01015")] {
        assert!(postcode_agrees(code, postcode), "{code} {postcode}");
    }
    for (code, postcode) in [("2B", "21000"), ("971", "97259"), ("81", "8100"), ("81", "31000"), ("81", "81O16"), ("21", "20000")]
    {
        assert!(!postcode_agrees(code, postcode), "{code} {postcode}");
    }
}

// A postcode without « Cedex » is an ordinary one, which ends in 0; the one doubt is known.
#[test]
fn special_postcodes_say_cedex() {
    let directory = directory();
    let ordinary = |fund: &&Fund| !fund.postal_city.to_lowercase().contains("cedex");
    let doubtful: Vec<(&str, Confidence)> = directory
        .funds()
        .filter(ordinary)
        .filter(|fund| !fund.postal_code.ends_with('0'))
        .map(|fund| (fund.id.as_str(), fund.confidence))
        .collect();
    // Aurillac: sources disagree on 15002 and 15010, so it prints with a warning.
    assert_eq!(doubtful, [("cpam-15", Confidence::Low)]);
}

// Every fund has a whole postal address with a source and a day.
#[test]
fn every_fund_has_an_address_with_its_source() {
    for fund in directory().funds() {
        let lines = fund.postal();
        assert!(lines.len() >= 2 && lines.iter().all(|line| line == line.trim() && line.len() > 3), "{}: {lines:?}", fund.id);
        assert_eq!(lines[0], fund.name);
        assert!(!fund.postal_city.is_empty() && !fund.source.is_empty() && fund.source_date <= TODAY, "{}", fund.id);
        let named = match fund.kind.as_str() {
            "cpam" => fund.name.starts_with("CPAM "),
            "cgss" => fund.name.starts_with("CGSS "),
            "cssm" => fund.name.starts_with("CSSM"),
            _ => false,
        };
        assert!(named, "{}: {} is no {}", fund.id, fund.name, fund.kind);
    }
}

// Nobody is sent to a doubtful street: as many as the notes on the data count, and no others.
#[test]
fn a_street_is_printed_only_where_it_is_sure() {
    let directory = directory();
    let mut counts = BTreeMap::new();
    for fund in directory.funds() {
        *counts.entry(fund.hq_confidence).or_insert(0) += 1;
        let sure = matches!(fund.hq_confidence, Some(Confidence::Medium | Confidence::High));
        assert_eq!(fund.street().is_some(), sure, "{}", fund.id);
        if let Some(street) = fund.street() {
            assert!(street.len() > 1 && fund.hq_date.is_some() && !fund.hq_lines.is_empty(), "{}: {street:?}", fund.id);
        }
    }
    let expected = [(None, 4), (Some(Confidence::Low), 17), (Some(Confidence::Medium), 30), (Some(Confidence::High), 56)];
    assert_eq!(counts, BTreeMap::from(expected));
    let without = |code: &str| directory.funds_of(directory.find(code).unwrap()).all(|fund| fund.street().is_none());
    for code in ["75", "77", "93", "971", "81"] {
        assert!(without(code), "{code}");
    }
    assert!(!without("01"));
}

// The doubts about postal addresses are those that the notes on the data tell.
#[test]
fn doubtful_addresses_are_the_known_ones() {
    let directory = directory();
    let mut low: Vec<&str> = directory.funds().filter(|f| f.confidence == Confidence::Low).map(|f| f.id.as_str()).collect();
    low.sort_unstable();
    assert_eq!(low, ["cpam-07", "cpam-15", "cpam-23", "cpam-24", "cpam-2b", "cpam-59-lille-douai", "cpam-66"]);
    assert!(directory.funds().filter(|f| f.confidence == Confidence::Low).all(|f| !f.note.is_empty()));
}

// A département is found however a volunteer writes it.
#[test]
fn departements_are_found_by_code_and_name() {
    let directory = directory();
    let wanted = [
        ("cotes d'armor", "22"),
        ("CÔTES-D’ARMOR", "22"),
        ("cotes d armor", "22"),
        ("1", "01"),
        ("01", "01"),
        ("2a", "2A"),
        (" 2B ", "2B"),
        ("971", "971"),
        ("la reunion", "974"),
        ("tarn", "81"),
        ("TARN-ET-GARONNE", "82"),
        ("val d'oise", "95"),
    ];
    for (name, code) in wanted {
        assert_eq!(directory.find(name).map(|departement| departement.code.as_str()), Ok(code), "{name}");
    }
    for departement in directory.departements() {
        assert_eq!(directory.find(&departement.name).unwrap().code, departement.code);
        assert_eq!(directory.find(&departement.name.to_uppercase()).unwrap().code, departement.code);
        assert_eq!(directory.find(&departement.code).unwrap().code, departement.code);
    }
}

// What does not exist is refused with the nearest that does, or with none where nothing is like it.
#[test]
fn an_unknown_departement_proposes_the_nearest() {
    let directory = directory();
    for (wanted, nearest) in
        [("trn", "81 (Tarn)"), ("cote d'armor", "22 (Côtes-d'Armor)"), ("mayote", "976 (Mayotte)"), ("99999", "")]
    {
        let error = directory.find(wanted).expect_err(wanted);
        assert_eq!((error.code, &error.args["nearest"]), ("departement-unknown", &Value::from(nearest)), "{wanted}");
    }
}

// Every fact can be named, cited and dated; none pretends that a person has looked.
#[test]
fn facts_are_named_once_sourced_and_unchecked() {
    let facts = facts();
    let (mut ids, mut names) = (BTreeSet::new(), BTreeSet::new());
    for fact in facts.iter() {
        let id = &fact.id;
        assert!(ids.insert(id.clone()), "{id} twice");
        assert!(fact.name.as_ref().is_none_or(|name| names.insert(name.clone())), "{id}: name twice");
        assert_eq!(fact.name.is_none(), fact.unit == "statement", "{id}");
        assert_eq!(fact.name.is_none(), fact.plain_value().is_empty(), "{id}");
        assert!(
            !fact.sources.is_empty() && fact.sources.iter().all(|key| facts.source(key).is_some()),
            "{id}: {:?}",
            fact.sources
        );
        assert!(["A", "B", "C", "D"].contains(&fact.confidence.as_str()), "{id}");
        assert!(fact.as_of <= TODAY && fact.says.ends_with('.'), "{id}");
        assert_eq!(fact.checked, "", "{id} claims a check");
        let age = match fact.verify {
            Verify::BeforePrint => 90,
            Verify::Yearly => 365,
            Verify::Stable => 0,
        };
        assert_eq!(fact.max_age_days, age, "{id}");
    }
    assert!(ids.len() > 80, "{}", ids.len());
}

// No source is described for nothing, and no two facts of different sheets disagree on a phone.
#[test]
fn every_source_is_cited() {
    let text = Assets::embedded().text("data/facts.toml").unwrap();
    let raw: toml::Table = text.parse().unwrap();
    let cited: BTreeSet<String> = facts().iter().flat_map(|fact| fact.sources.clone()).collect();
    let idle: Vec<&String> = raw["sources"].as_table().unwrap().keys().filter(|key| !cited.contains(*key)).collect();
    assert_eq!(idle, [""; 0]);
}

fn first(facts: &Facts, verify: Verify) -> &Fact {
    facts.iter().find(|fact| fact.verify == verify).unwrap()
}

fn looked(fact: &Fact, on: Date) -> Confirmations {
    BTreeMap::from([(fact.id.clone(), Confirmation { on, by: "A. Exemple".to_owned() })])
}

fn days_ago(days: i32) -> Date {
    TODAY.checked_sub(jiff::Span::new().days(days)).unwrap()
}

// A fact to check before each print run stays open until somebody has looked lately, and not tomorrow.
#[test]
fn facts_before_print_need_a_young_check() {
    let facts = facts();
    let fact = first(&facts, Verify::BeforePrint);
    let open = |confirmations: &Confirmations| fact.needs_check(confirmations, TODAY);
    assert!(open(&Confirmations::new()));
    assert!(open(&looked(first(&facts, Verify::Yearly), TODAY)), "another fact's check");
    for (days, expected) in [(0, false), (90, false), (91, true), (400, true), (-1, true)] {
        assert_eq!(open(&looked(fact, days_ago(days))), expected, "{days} days ago");
    }
}

// Facts to check once a year and settled ones never stop a print run.
#[test]
fn other_facts_need_no_check_before_print() {
    let facts = facts();
    for fact in facts.iter().filter(|fact| fact.verify != Verify::BeforePrint) {
        assert!(!fact.needs_check(&Confirmations::new(), TODAY), "{}", fact.id);
    }
}

// A yearly fact is overdue a year after its source or the last look, a settled one never; a look in
// the future counts for nothing.
#[test]
fn yearly_facts_grow_old() {
    let facts = facts();
    let none = Confirmations::new();
    let mut fact = first(&facts, Verify::Yearly).clone();
    for (days, expected) in [(0, false), (365, false), (366, true)] {
        fact.as_of = days_ago(days);
        assert_eq!(fact.overdue(&none, TODAY), expected, "{days} days ago");
    }
    assert!(!fact.overdue(&looked(&fact, days_ago(10)), TODAY));
    assert!(fact.overdue(&looked(&fact, days_ago(-1)), TODAY));
    fact.as_of = days_ago(10);
    assert!(!fact.overdue(&looked(&fact, days_ago(-1)), TODAY), "young although somebody mistyped a day");
    assert_eq!(fact.age(&looked(&fact, days_ago(-1)), TODAY), 10);
    let mut settled = first(&facts, Verify::Stable).clone();
    settled.as_of = date(1900, 1, 1);
    assert!(!settled.overdue(&none, TODAY));
}

// A sheet says « à revérifier » with the oldest source until every open fact was looked at, then the
// day of the oldest look.
#[test]
fn a_sheet_tells_how_its_facts_stand() {
    let facts = facts();
    let (mut one, mut other) = (first(&facts, Verify::BeforePrint).clone(), first(&facts, Verify::BeforePrint).clone());
    other.id = "other".to_owned();
    (one.as_of, other.as_of) = (date(2025, 3, 1), date(2024, 3, 1));
    let used = [&one, &other];
    let mut checks = Confirmations::new();
    assert_eq!(standing(&[], &checks, TODAY), None);
    assert_eq!(standing(&used, &checks, TODAY), Some(Standing::Unverified(other.as_of)));
    checks.extend(looked(&other, days_ago(20)));
    assert_eq!(standing(&used, &checks, TODAY), Some(Standing::Unverified(one.as_of)));
    checks.extend(looked(&one, days_ago(5)));
    assert_eq!(standing(&used, &checks, TODAY), Some(Standing::Verified(days_ago(20))));
}

// No flat takes more ink than the paper holds.
#[test]
fn the_palette_prints() {
    let assets = Assets::embedded();
    let palette = palette::palette(&assets).unwrap();
    for (name, role) in &palette {
        let total: u32 = role.cmyk.iter().map(|part| u32::from(*part)).sum();
        assert!(total <= 280 && role.cmyk.iter().all(|part| *part <= 100), "{name}: {total} %");
        let hex = role.srgb.strip_prefix('#').unwrap_or_default();
        assert!(hex.len() == 6 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()), "{name}: {}", role.srgb);
    }
    let inks = riso::inks(&assets).unwrap();
    assert!(inks.len() <= riso::MOST_INKS && riso::distinct(&inks), "{inks:?}");
    for (name, role) in &palette {
        assert!(role.riso.as_ref().is_none_or(|own| inks.contains_key(&own.ink) && own.tint <= 100), "{name}");
    }
    assert!(palette["noir"].riso.as_ref().is_some_and(|own| own.tint == 100) && palette["blanc"].riso.is_none());
    assert_eq!((palette["noir"].cmyk, palette["blanc"].cmyk), ([0, 0, 0, 100], [0, 0, 0, 0]));
}
