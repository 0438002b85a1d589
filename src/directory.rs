//! Départements and their health-insurance funds: codes are text (`01`, `2A`, `971`), every address
//! has a source, a date and a confidence.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::assets::Assets;
use crate::diagnostic::Diagnostic;
use crate::facts::{self, date};

/// How sure an address is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Sources disagree.
    Low,
    /// One current source, or none since 2017.
    Medium,
    /// Two independent sources agree.
    High,
}

/// A département.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Departement {
    /// Its code, as text.
    pub code: String,
    /// `Tarn`.
    pub name: String,
    /// `du Tarn`.
    pub of: String,
    /// Another form in use after « CPAM ».
    #[serde(default)]
    pub of_alt: String,
    /// Its region.
    pub region: String,
    /// Its prefecture.
    pub prefecture: String,
    /// Ids of its funds.
    pub funds: Vec<String>,
}

impl Departement {
    /// Whether it lies overseas, where French hours are not local hours.
    #[must_use]
    pub fn overseas(&self) -> bool {
        self.code.len() == 3
    }
}

/// A health-insurance fund: where to write, and where to go if that is sure enough.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fund {
    /// `cpam-81`.
    pub id: String,
    /// `CPAM du Tarn`.
    pub name: String,
    /// `cpam`, `cgss` or `cssm`.
    pub kind: String,
    /// Codes of its départements.
    #[serde(rename = "departments")]
    pub departements: Vec<String>,
    /// Its own codes.
    #[serde(default)]
    pub codes: Vec<String>,
    /// Lines between the name and the postcode.
    pub postal_lines: Vec<String>,
    /// Postcode of the postal address.
    pub postal_code: String,
    /// Town of the postal address.
    pub postal_city: String,
    /// `siege` or `accueil`.
    pub hq_kind: Option<String>,
    /// Lines of the street address.
    #[serde(default)]
    pub hq_lines: Vec<String>,
    /// Its postcode.
    #[serde(default)]
    pub hq_code: String,
    /// Its town.
    #[serde(default)]
    pub hq_city: String,
    /// The day it was last seen.
    #[serde(default, deserialize_with = "some_date")]
    pub hq_date: Option<Date>,
    /// How sure the street is.
    pub hq_confidence: Option<Confidence>,
    /// The fund's phone.
    pub phone: Option<String>,
    /// Where the postal address comes from.
    pub source: String,
    /// The day of that source.
    #[serde(deserialize_with = "date")]
    pub source_date: Date,
    /// Sources that carry the same postcode.
    pub agree: Vec<String>,
    /// Its page in the official directory.
    #[serde(default)]
    pub url: String,
    /// How sure the postal address is.
    pub confidence: Confidence,
    /// Doubts.
    #[serde(default)]
    pub note: String,
    /// Towns with a walk-in point, where a département has several funds.
    #[serde(default)]
    pub towns: Vec<String>,
    /// Other addresses met.
    #[serde(default)]
    pub alt: Vec<Alternative>,
}

/// Another address met in the sources.
#[derive(Clone, Debug, Deserialize)]
pub struct Alternative {
    /// Lines above the postcode.
    #[serde(default)]
    pub lines: Vec<String>,
    /// Why it is not the one that is printed.
    #[serde(default)]
    pub why: String,
}

impl Fund {
    /// The postal address, name first.
    #[must_use]
    pub fn postal(&self) -> Vec<String> {
        let mut lines = vec![self.name.clone()];
        lines.extend(self.postal_lines.iter().cloned());
        lines.push(format!("{} {}", self.postal_code, self.postal_city));
        lines
    }

    /// The street, where it is sure enough to send somebody there (medium or better).
    #[must_use]
    pub fn street(&self) -> Option<Vec<String>> {
        self.hq_confidence.filter(|confidence| *confidence >= Confidence::Medium)?;
        let mut lines = self.hq_lines.clone();
        lines.push(format!("{} {}", self.hq_code, self.hq_city));
        Some(lines)
    }

    /// Whether its source is DILA's directory, which asks to be credited.
    #[must_use]
    pub fn from_dila(&self) -> bool {
        self.source.starts_with("dila")
    }
}

/// The lengths of an address's lines: what its height depends on, whatever the column.
struct Shape {
    postal: Vec<usize>,
    street: Vec<usize>,
}

impl Shape {
    fn of(fund: &Fund) -> Self {
        Self { postal: lengths(&fund.postal()), street: lengths(&fund.street().unwrap_or_default()) }
    }

    /// Whether it has a line at least as long for every line of the other.
    fn covers(&self, other: &Self) -> bool {
        let covers = |ours: &[usize], theirs: &[usize]| {
            ours.len() >= theirs.len() && theirs.iter().zip(ours).all(|(theirs, ours)| ours >= theirs)
        };
        covers(&self.postal, &other.postal) && covers(&self.street, &other.street)
    }

    /// Its lines, and their characters.
    fn size(&self) -> (usize, usize) {
        let lines = || self.postal.iter().chain(&self.street);
        (lines().count(), lines().sum())
    }
}

/// The lengths of lines in characters, longest first.
fn lengths(lines: &[String]) -> Vec<usize> {
    let mut lengths: Vec<usize> = lines.iter().map(|line| line.chars().count()).collect();
    lengths.sort_unstable_by(|a, b| b.cmp(a));
    lengths
}

/// The directory.
#[derive(Clone, Debug)]
pub struct Directory {
    departements: Vec<Departement>,
    funds: BTreeMap<String, Fund>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DepartementFile {
    departement: Vec<Departement>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FundFile {
    fund: Vec<Fund>,
}

impl Directory {
    /// Reads the directory.
    ///
    /// # Errors
    /// `data-broken` with the place.
    pub fn load(assets: &Assets) -> Result<Self, Diagnostic> {
        let departements = facts::parse::<DepartementFile>(assets, "data/departements.toml")?.departement;
        let funds = facts::parse::<FundFile>(assets, "data/cpam.toml")?.fund;
        Ok(Self { departements, funds: funds.into_iter().map(|fund| (fund.id.clone(), fund)).collect() })
    }

    /// All départements in the order of their codes.
    pub fn departements(&self) -> impl Iterator<Item = &Departement> {
        self.departements.iter()
    }

    /// All funds in the order of their ids.
    pub fn funds(&self) -> impl Iterator<Item = &Fund> {
        self.funds.values()
    }

    /// The funds that can have the tallest address: those that no other one outdoes in the number and
    /// the length of all its lines. Those with most lines, then most characters, come first.
    #[must_use]
    pub fn tallest(&self) -> Vec<&Fund> {
        let shapes: Vec<(&Fund, Shape)> = self.funds.values().map(|fund| (fund, Shape::of(fund))).collect();
        let outdone = |index: usize, shape: &Shape| {
            shapes.iter().enumerate().any(|(other, (_, larger))| {
                // Of two alike the first one stays.
                larger.covers(shape) && (!shape.covers(larger) || other < index)
            })
        };
        let mut tallest: Vec<_> =
            shapes.iter().enumerate().filter(|(index, (_, shape))| !outdone(*index, shape)).map(|(_, tall)| tall).collect();
        tallest.sort_by_key(|(_, shape)| Reverse(shape.size()));
        tallest.into_iter().map(|(fund, _)| *fund).collect()
    }

    /// A fund by its id.
    #[must_use]
    pub fn fund(&self, id: &str) -> Option<&Fund> {
        self.funds.get(id)
    }

    /// A fund by its id, to correct it.
    pub fn fund_mut(&mut self, id: &str) -> Option<&mut Fund> {
        self.funds.get_mut(id)
    }

    /// The funds of a département.
    pub fn funds_of<'a>(&'a self, departement: &'a Departement) -> impl Iterator<Item = &'a Fund> {
        departement.funds.iter().filter_map(|id| self.funds.get(id))
    }

    /// Finds a département by code or name, without regard to case, accents, hyphens and apostrophes.
    ///
    /// # Errors
    /// `departement-unknown` with the nearest one.
    pub fn find(&self, wanted: &str) -> Result<&Departement, Diagnostic> {
        let key = fold(wanted);
        let padded = if key.len() == 1 { format!("0{key}") } else { key.clone() };
        let exact = |departement: &&Departement| {
            let code = fold(&departement.code);
            let name = fold(&departement.name);
            code == key || code == padded || name == key || without_article(&name) == without_article(&key)
        };
        self.departements.iter().find(exact).ok_or_else(|| {
            let nearest = nearest(&key, self.departements.iter().flat_map(|d| [fold(&d.code), fold(&d.name)]));
            let found =
                nearest.and_then(|near| self.departements.iter().find(|d| fold(&d.code) == near || fold(&d.name) == near));
            let proposal = found.map_or_else(String::new, |d| format!("{} ({})", d.code, d.name));
            Diagnostic::error("departement-unknown").with("wanted", wanted).with("nearest", proposal)
        })
    }
}

/// A text without accents: « Sèvres » becomes "Sevres".
#[must_use]
pub fn without_accents(text: &str) -> String {
    text.nfd().filter(|c| !is_combining_mark(*c)).collect::<String>().replace('œ', "oe").replace('’', "'")
}

/// A word without case, accents and punctuation: « Côtes-d'Armor » and "cotes d armor" are the same.
#[must_use]
pub fn fold(text: &str) -> String {
    let bare: String = without_accents(text.trim())
        .chars()
        .flat_map(char::to_lowercase)
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A folded name without « la » and « le »: people write « Réunion » as well.
fn without_article(name: &str) -> &str {
    name.strip_prefix("la ").or_else(|| name.strip_prefix("le ")).unwrap_or(name)
}

/// The candidate most like `wanted`, if any is like it at all.
#[must_use]
pub fn nearest(wanted: &str, candidates: impl IntoIterator<Item = String>) -> Option<String> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(wanted, &candidate), candidate))
        .filter(|(likeness, _)| *likeness > 0.7)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(&a.1)))
        .map(|(_, candidate)| candidate)
}

fn some_date<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    date(deserializer).map(Some)
}
