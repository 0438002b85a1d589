//! Templates hold no words, only the ids of messages: read in their syntax trees.

use std::collections::{BTreeMap, BTreeSet};

use tractopelle::assets::{Assets, has_ending};
use tractopelle::template::Template;
use typst::syntax::ast::{Arg, AstNode, Expr, FuncCall, Str};
use typst::syntax::{SyntaxKind, SyntaxNode, parse};

/// A piece of a string that code puts together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Piece {
    Text(String),
    /// What only the running code knows.
    Hole,
}

/// Strings of one folder's code.
#[derive(Default)]
pub(crate) struct Strings {
    /// Every string, put together or not.
    pub(crate) built: BTreeSet<Vec<Piece>>,
    /// Strings that may stand in a hole.
    pub(crate) whole: BTreeSet<String>,
}

impl Strings {
    pub(crate) fn add(&mut self, pieces: Vec<Piece>) {
        if let [Piece::Text(text)] = pieces.as_slice() {
            self.whole.insert(text.clone());
        }
        self.built.insert(pieces);
    }

    fn gather(&mut self, node: &SyntaxNode) {
        let mut pieces = Vec::new();
        let mut inner = Vec::new();
        sum(node, &mut pieces, &mut inner);
        if pieces.iter().any(|piece| matches!(piece, Piece::Text(_))) {
            self.add(pieces);
        }
        inner.into_iter().flat_map(SyntaxNode::children).for_each(|child| self.gather(child));
    }

    /// Whether some string of this code may be this one.
    pub(crate) fn may_be(&self, wanted: &str) -> bool {
        self.built.iter().any(|pieces| fits(pieces, wanted, &self.whole))
    }
}

/// The summands of an addition of strings (anything else is its only summand), and those that are no
/// strings themselves.
fn sum<'a>(node: &'a SyntaxNode, pieces: &mut Vec<Piece>, inner: &mut Vec<&'a SyntaxNode>) {
    let is_sum = node.kind() == SyntaxKind::Binary && node.children().any(|child| child.kind() == SyntaxKind::Plus);
    if is_sum {
        let operands = node.children().filter(|child| child.cast::<Expr>().is_some());
        operands.for_each(|operand| sum(operand, pieces, inner));
    } else if let Some(text) = node.cast::<Str>() {
        pieces.push(Piece::Text(text.get().to_string()));
    } else {
        pieces.push(Piece::Hole);
        inner.push(node);
    }
}

/// Whether pieces can make a string, if holes hold one of `fillings` or a number.
fn fits(pieces: &[Piece], wanted: &str, fillings: &BTreeSet<String>) -> bool {
    match pieces {
        [] => wanted.is_empty(),
        [Piece::Text(text), rest @ ..] => wanted.strip_prefix(text.as_str()).is_some_and(|wanted| fits(rest, wanted, fillings)),
        [Piece::Hole, rest @ ..] => {
            let digits = wanted.len() - wanted.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            digits > 0 && fits(rest, &wanted[digits..], fillings)
                || fillings
                    .iter()
                    .filter(|text| !text.is_empty())
                    .any(|text| wanted.strip_prefix(text.as_str()).is_some_and(|wanted| fits(rest, wanted, fillings)))
        }
    }
}

/// All Typst files below `templates/`, parsed.
fn templates() -> BTreeMap<String, SyntaxNode> {
    let assets = Assets::embedded();
    let paths: Vec<&str> = assets.below("templates/").map(|(path, _)| path).filter(|path| has_ending(path, &[".typ"])).collect();
    paths.into_iter().map(|path| (path.to_owned(), parse(&assets.text(path).unwrap()))).collect()
}

/// The strings of the files below a folder.
pub(crate) fn strings(folder: &str) -> Strings {
    let mut strings = Strings::default();
    templates().iter().filter(|(path, _)| path.starts_with(folder)).for_each(|(_, node)| strings.gather(node));
    strings
}

/// Words typed in a template: text of the markup with a letter or a digit, strings that are no key and no pattern.
fn words(node: &SyntaxNode, found: &mut Vec<String>) {
    if matches!(node.kind(), SyntaxKind::Text | SyntaxKind::Raw | SyntaxKind::MathText) {
        let text = node.full_text().to_string();
        if text.contains(char::is_alphanumeric) {
            found.push(text);
        }
    } else if let Some(text) = node.cast::<Str>() {
        let text = text.get().to_string();
        if is_prose(&text) {
            found.push(text);
        }
    }
    let pattern = node.cast::<FuncCall>().is_some_and(|call| call.callee().to_untyped().full_text() == "regex");
    if !pattern {
        node.children().for_each(|child| words(child, found));
    }
}

/// Whether a string is for people: accents, several words, or a bare number. Ids and the points of a
/// contour (`M 3 4 L 5 6`) are not.
fn is_prose(text: &str) -> bool {
    let long = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count() > 1;
    let several = text.contains(char::is_whitespace) && text.split_whitespace().any(long);
    let number = text.contains(|c: char| c.is_ascii_digit()) && !text.contains(char::is_alphabetic);
    several || number || text.contains(|c: char| c.is_alphabetic() && !c.is_ascii())
}

/// Words that a template may hold, and why.
const ALLOWED: [(&str, &str, &str); 1] =
    [("templates/common/qr.typ", "QR", "stands in for a code in a designer's editor; never on a sheet")];

// No template holds a word of any language, and no allowance outlives its reason.
#[test]
fn templates_hold_no_words() {
    let mut faults = Vec::new();
    let mut needed = BTreeSet::new();
    let mut files = 0;
    for (path, node) in templates() {
        files += 1;
        let mut found = Vec::new();
        words(&node, &mut found);
        for text in found {
            match ALLOWED.iter().find(|(file, word, _)| (*file, *word) == (path.as_str(), text.as_str())) {
                Some(allowed) => drop(needed.insert(*allowed)),
                None => faults.push(format!("{path}: {text:?}")),
            }
        }
    }
    assert!(files > 10 && faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(BTreeSet::from(ALLOWED), needed);
}

// The search for words sees them in markup and strings, and lets ids, paths and keys be.
#[test]
fn planted_words_are_seen() {
    let seen = |code: &str| {
        let mut found = Vec::new();
        words(&parse(code), &mut found);
        !found.is_empty()
    };
    for code in [
        "Bonjour",
        "#strong[Refuser]",
        "#text(\"fermer le dossier\")",
        "#t(\"médical\")",
        "= 34 22",
        "#text(\"34 22\")",
        "#[*a*]",
    ] {
        assert!(seen(code), "{code}");
    }
    for code in ["#t(\"tract-lead\")", "#let a = \"M 30 8 L 46 27 Z\"", "#[ ] // words", "#box(width: 12mm)", "#a.split(\", \")"]
    {
        assert!(!seen(code), "{code}");
    }
}

/// Functions whose first string is the id of a message.
const SETTERS: [&str; 9] = ["t", "plain", "headline", "fill-line", "lines-of", "runs", "has", "part", "sheet"];

/// Ids of messages that calls name outright, and those of drawings' alternative texts.
fn named(node: &SyntaxNode, found: &mut BTreeSet<String>) {
    if let Some(call) = node.cast::<FuncCall>() {
        let name = call.callee().to_untyped().full_text();
        let strings: Vec<String> = call
            .args()
            .items()
            .filter_map(|argument| match argument {
                Arg::Pos(Expr::Str(text)) => Some(text.get().to_string()),
                _ => None,
            })
            .collect();
        if SETTERS.contains(&name.as_str()) || name == "note" {
            found.extend(strings.into_iter().take(1));
        } else if name == "sketch" {
            found.extend(strings.first().map(|drawing| format!("drawing-{drawing}-alt")));
        }
    }
    node.children().for_each(|child| named(child, found));
}

/// Ids of all that may be said in French: messages, and parts that only a voice or a campaign says.
fn sayable() -> BTreeSet<String> {
    let documents = Template::documents(&Assets::embedded()).unwrap();
    let parts = documents.iter().flat_map(|template| template.parts.values().cloned());
    crate::messages("locales/fr/").into_keys().chain(parts).collect()
}

// Every message that a template or a drawing names exists in French, drawings that nobody uses yet
// included.
#[test]
fn named_messages_exist() {
    let french = sayable();
    let mut missing = Vec::new();
    let mut known = 0;
    for (path, node) in templates() {
        let mut ids = BTreeSet::new();
        named(&node, &mut ids);
        known += ids.len();
        missing.extend(ids.into_iter().filter(|id| !french.contains(id)).map(|id| format!("{path}: {id}")));
    }
    assert!(known > 50 && missing.is_empty(), "{}", missing.join("\n"));
}

// Every id of a document's own messages that its code puts together leads to a message.
#[test]
fn built_ids_lead_to_messages() {
    let french = sayable();
    for id in Template::ids(&Assets::embedded()) {
        let strings = strings(&format!("templates/{id}/"));
        let own = format!("{id}-");
        let begins = |pieces: &&Vec<Piece>| matches!(pieces.first(), Some(Piece::Text(text)) if text.starts_with(&own));
        let astray: Vec<&Vec<Piece>> = strings
            .built
            .iter()
            .filter(begins)
            .filter(|pieces| !french.iter().any(|id| fits(pieces, id, &strings.whole)))
            .collect();
        assert!(astray.is_empty(), "{id}: {astray:?}");
    }
}

// The readers of code see what they should: names in calls, sums of strings, and no more.
#[test]
fn code_is_read_as_it_runs() {
    let mut ids = BTreeSet::new();
    named(&parse("#t(\"a\") #slot(\"b\", plain(\"c\")) #{ sketch(\"d\", ()); note(1, 2, \"e\") }"), &mut ids);
    assert_eq!(ids.into_iter().collect::<Vec<_>>(), ["a", "c", "drawing-d-alt", "e"]);
    let mut strings = Strings::default();
    strings.gather(&parse("#for k in (\"yes\", \"no\") { t(\"x-\" + k + \"-title\"); t(\"n-\" + str(1 + 2)) }"));
    for (id, expected) in
        [("x-yes-title", true), ("x-no-title", true), ("x-yes", false), ("x-maybe-title", false), ("n-3", true), ("yes", true)]
    {
        assert_eq!(strings.may_be(id), expected, "{id}");
    }
}
