//! The rules as data: what is wrong, what is right for the same words, and on which facts it rests.

use std::collections::BTreeMap;
use std::ops::Range;

use jiff::civil::Date;
use regex::bytes::{Regex, RegexBuilder, RegexSet, RegexSetBuilder};
use serde::Deserialize;

use super::fold::Folded;
use super::names::names;
use crate::assets::Assets;
use crate::diagnostic::{Diagnostic, Place};
use crate::facts::{self, Fact, Facts};

/// Paths of the rules among the assets: of truth, of law.
const FILES: [(Kind, &str); 2] = [(Kind::Claim, "data/claims.toml"), (Kind::Law, "data/law.toml")];
/// Memory that all patterns together may take, in bytes.
const MOST_MEMORY: usize = 64 << 20;
/// How deep words of a pattern may name other words.
const DEPTH: usize = 4;
/// How far from a person's name a grave word may stand to be read as said of that person, in signs.
const NEAR_A_NAME: usize = 90;

/// What a rule watches over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// That what is said is true.
    Claim,
    /// That it may be printed so.
    Law,
}

/// One rule. Patterns are regular expressions on folded text: lower case without accents, an
/// apostrophe or a hyphen is a space; `<word>` stands for one of the file's own words. They begin at
/// the beginning of a word.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Names its message: `claim-…` or `law-…`.
    pub id: String,
    /// The facts it rests on; articles, dates and confidence are theirs.
    pub facts: Vec<String>,
    /// Keys of the campaign file that it reads alone (`name`); all texts if there is none.
    #[serde(default)]
    pub keys: Vec<String>,
    /// Whether the sentence must name a person near the words.
    #[serde(default)]
    pub person: bool,
    /// What the program looks at, where it is no text: documents it, and has no patterns.
    #[serde(default)]
    pub looks: String,
    /// What is wrong, each by itself.
    #[serde(default)]
    pub patterns: Vec<String>,
    /// One of these must stand in the sentence, the one before or the one after.
    #[serde(default)]
    pub near: Vec<String>,
    /// None of these may stand in the sentence: negations, right uses.
    #[serde(default)]
    pub unless: Vec<String>,
    /// Sentences that this rule, and no other, finds.
    #[serde(default)]
    pub wrong: Vec<String>,
    /// Sentences on which every rule is silent.
    #[serde(default)]
    pub right: Vec<String>,
    /// What it watches over.
    #[serde(skip, default = "claim")]
    pub kind: Kind,
}

fn claim() -> Kind {
    Kind::Claim
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    words: BTreeMap<String, String>,
    #[serde(default)]
    unless: Vec<String>,
    rule: Vec<Rule>,
}

/// What a rule found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The rule's id.
    pub rule: String,
    /// Its place in the text, in bytes.
    pub range: Range<usize>,
}

/// What a rule rests on, drawn from its facts.
#[derive(Clone, Debug)]
pub struct Basis<'a> {
    /// The facts.
    pub facts: Vec<&'a Fact>,
    /// The articles that they name, as the data write them.
    pub articles: Vec<String>,
    /// The oldest day of the facts.
    pub date: Option<Date>,
    /// The worst letter of the facts; `D` without any.
    pub confidence: String,
}

/// A rule ready to read.
struct Reader {
    /// Its place among the rules.
    rule: usize,
    patterns: Vec<Regex>,
    near: Option<RegexSet>,
    unless: Option<RegexSet>,
}

/// All rules, ready to read texts.
pub struct Rules {
    list: Vec<Rule>,
    readers: Vec<Reader>,
    /// All patterns of all readers, so that most sentences are read once.
    all: RegexSet,
    /// Which reader each of them belongs to.
    owners: Vec<usize>,
}

impl Rules {
    /// Reads the rules and prepares them.
    ///
    /// # Errors
    /// `data-broken` with the place: a rule that is not written well, or that names no fact there is.
    pub fn load(assets: &Assets, facts: &Facts) -> Result<Self, Diagnostic> {
        let (mut rules, mut readers, mut sources, mut owners) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for (kind, path) in FILES {
            let file: File = facts::parse(assets, path)?;
            let broken =
                |detail: String| Diagnostic::error("data-broken").with("detail", detail).at(Place::file(assets.shown(path)));
            for mut rule in file.rule {
                rule.kind = kind;
                if let Some(unknown) = rule.facts.iter().find(|id| facts.get(id).is_none()) {
                    return Err(broken(format!("{}: {unknown}", rule.id)));
                }
                let written =
                    |patterns: &[String]| -> Vec<String> { patterns.iter().map(|one| expand(one, &file.words)).collect() };
                let patterns = written(&rule.patterns);
                let unless: Vec<String> = written(&rule.unless).into_iter().chain(written(&file.unless)).collect();
                let prepared = patterns
                    .iter()
                    .map(|pattern| RegexBuilder::new(pattern).unicode(false).build())
                    .collect::<Result<Vec<Regex>, regex::Error>>()
                    .and_then(|patterns| Ok((patterns, set(&written(&rule.near))?, set(&unless)?)));
                let (compiled, near, unless) = prepared.map_err(|error| broken(format!("{}: {error}", rule.id)))?;
                owners.extend(patterns.iter().map(|_| readers.len()));
                sources.extend(patterns);
                readers.push(Reader { rule: rules.len(), patterns: compiled, near, unless });
                rules.push(rule);
            }
        }
        let all = builder(&sources).map_err(|error| Diagnostic::error("data-broken").with("detail", error.to_string()))?;
        Ok(Self { list: rules, readers, all, owners })
    }

    /// All rules in the order of the data.
    pub fn iter(&self) -> impl Iterator<Item = &Rule> {
        self.list.iter()
    }

    /// A rule by its id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Rule> {
        self.list.iter().find(|rule| rule.id == id)
    }

    /// What is wrong in a text: each rule once a sentence, in the order of the text. `key` is the
    /// campaign file's key that it stands under, if it is short and not running text.
    #[must_use]
    pub fn read(&self, text: &str, key: Option<&str>) -> Vec<Match> {
        let folded = Folded::of(text);
        let mut found = Vec::new();
        for (index, sentence) in folded.sentences().iter().enumerate() {
            let signs = folded.part(sentence.clone());
            let mut touched: Vec<usize> = self.all.matches(signs).iter().filter_map(|at| self.owners.get(at).copied()).collect();
            touched.dedup();
            for reader in touched.into_iter().filter_map(|at| self.readers.get(at)) {
                let Some(rule) = self.list.get(reader.rule).filter(|rule| rule.reads(key)) else { continue };
                if reader.unless.as_ref().is_some_and(|unless| unless.is_match(signs)) || !reader.is_near(&folded, index) {
                    continue;
                }
                let mut hits = reader.patterns.iter().flat_map(|pattern| pattern.find_iter(signs).map(|hit| hit.range()));
                let people = if rule.person { people(text, &folded, sentence) } else { Vec::new() };
                let said = |hit: Range<usize>| match people.iter().find(|person| is_close(&hit, person)) {
                    Some(person) => Some(hit.start.min(person.start)..hit.end.max(person.end)),
                    None => (!rule.person).then_some(hit),
                };
                let Some(hit) = hits.find_map(said) else { continue };
                let range = folded.whole_words(&(sentence.start + hit.start..sentence.start + hit.end));
                found.push(Match { rule: rule.id.clone(), range: folded.source(&range) });
            }
        }
        found
    }
}

impl Rule {
    /// The id of its message in `locales/ui`.
    #[must_use]
    pub fn message(&self) -> String {
        match self.kind {
            Kind::Claim => format!("claim-{}", self.id),
            Kind::Law => format!("law-{}", self.id),
        }
    }

    /// What it rests on.
    #[must_use]
    pub fn basis<'a>(&self, facts: &'a Facts) -> Basis<'a> {
        let facts: Vec<&Fact> = self.facts.iter().filter_map(|id| facts.get(id)).collect();
        let articles = facts.iter().filter(|fact| fact.unit == "article").map(|fact| fact.plain_value()).collect();
        let date = facts.iter().map(|fact| fact.as_of).min();
        let confidence = facts.iter().map(|fact| fact.confidence.clone()).max().unwrap_or_else(|| "D".to_owned());
        Basis { facts, articles, date, confidence }
    }

    fn reads(&self, key: Option<&str>) -> bool {
        self.keys.is_empty() || key.is_some_and(|key| self.keys.iter().any(|own| own == key))
    }
}

impl Reader {
    /// Whether the words around a sentence are about what the rule is about.
    fn is_near(&self, folded: &Folded, index: usize) -> bool {
        let Some(near) = &self.near else { return true };
        let around = index.saturating_sub(1)..(index + 2).min(folded.sentences().len());
        folded.sentences().get(around).unwrap_or_default().iter().any(|sentence| near.is_match(folded.part(sentence.clone())))
    }
}

/// The places of people's names in a sentence, in folded signs from its start.
fn people(text: &str, folded: &Folded, sentence: &Range<usize>) -> Vec<Range<usize>> {
    let source = folded.source(sentence);
    let Some(part) = text.get(source.clone()) else { return Vec::new() };
    let names = names(part).into_iter().map(|name| source.start + name.start..source.start + name.end);
    names.filter_map(|name| folded.folded(&name, sentence)).collect()
}

fn is_close(hit: &Range<usize>, person: &Range<usize>) -> bool {
    hit.start.saturating_sub(person.end) < NEAR_A_NAME && person.start.saturating_sub(hit.end) < NEAR_A_NAME
}

fn builder(patterns: &[String]) -> Result<RegexSet, regex::Error> {
    RegexSetBuilder::new(patterns).unicode(false).size_limit(MOST_MEMORY).dfa_size_limit(MOST_MEMORY).build()
}

fn set(patterns: &[String]) -> Result<Option<RegexSet>, regex::Error> {
    if patterns.is_empty() { Ok(None) } else { builder(patterns).map(Some) }
}

/// A pattern with the file's words in it, from the beginning of a word.
fn expand(pattern: &str, words: &BTreeMap<String, String>) -> String {
    let mut text = pattern.to_owned();
    for _ in 0..DEPTH {
        if !text.contains('<') {
            break;
        }
        for (name, word) in words {
            text = text.replace(&format!("<{name}>"), &format!("(?:{word})"));
        }
    }
    if text.starts_with(['"', '^', '\\']) { text } else { format!(r"\b(?:{text})") }
}
