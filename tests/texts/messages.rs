//! Every message is used by somebody.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use tractopelle::assets::Assets;
use tractopelle::template::Template;

use crate::markup::{Piece, Strings, strings};
use crate::{Message, messages};

/// The strings of the program's own code, the command line's apart: `format!` leaves holes.
fn strings_of_the_program() -> Strings {
    let mut strings = Strings::default();
    let mut open: Vec<PathBuf> = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("cli") {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                gather(fs::read_to_string(path).unwrap().parse().unwrap(), &mut strings);
            }
        }
    }
    for id in Template::ids(&Assets::embedded()) {
        strings.add(vec![Piece::Text(id)]);
    }
    strings
}

fn gather(tokens: TokenStream, strings: &mut Strings) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => gather(group.stream(), strings),
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                    let pieces = pieces(&text.value());
                    // A string of holes alone says nothing.
                    if pieces.iter().any(|piece| matches!(piece, Piece::Text(text) if text.contains(char::is_alphabetic))) {
                        strings.add(pieces);
                    }
                }
            }
            _ => {}
        }
    }
}

/// A string of the code, cut where `format!` puts something in.
fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    // What ends in a hyphen is the beginning of an id, wherever its end is put on.
    let mut rest = &*if text.ends_with('-') { format!("{text}{{}}") } else { text.to_owned() };
    while let Some((before, after)) = rest.split_once('{') {
        let Some((_, behind)) = after.split_once('}') else { break };
        pieces.extend((!before.is_empty()).then(|| Piece::Text(before.to_owned())));
        pieces.push(Piece::Hole);
        rest = behind;
    }
    pieces.extend((!rest.is_empty()).then(|| Piece::Text(rest.to_owned())));
    pieces
}

/// What a document's code names, and its variants.
#[derive(Default)]
struct Document {
    strings: Strings,
    variants: Vec<String>,
}

impl Document {
    /// Whether its code sets a message, be it worded by a variant.
    fn sets(&self, own: &str, id: &str) -> bool {
        let worded = |variant: &String| id.strip_prefix(&format!("{own}-{variant}-")).map(|rest| format!("{own}-{rest}"));
        self.strings.may_be(id) || self.variants.iter().filter_map(worded).any(|plain| self.strings.may_be(&plain))
    }
}

impl Document {
    /// Whether lists and the notice say this of it or of a variant: its name, and what it is for.
    fn is_told_of(&self, own: &str, id: &str) -> bool {
        let names = std::iter::once(own.to_owned()).chain(self.variants.iter().map(|variant| format!("{own}-{variant}")));
        names.into_iter().any(|name| ["name", "use"].iter().any(|what| id == format!("{name}-{what}")))
    }
}

/// Messages that nobody sets, by what the documents' code, the components and the program name.
fn idle(
    french: &BTreeMap<String, Message>,
    documents: &BTreeMap<String, Document>,
    common: &Strings,
    program: &Strings,
) -> Vec<String> {
    let set = |id: &str| {
        // The longest that fits: the name of a document may begin with another one's.
        let owns = |document: &&String| id.strip_prefix(document.as_str()).is_some_and(|rest| rest.starts_with('-'));
        let owner = documents.keys().filter(owns).max_by_key(|document| document.len());
        let by_templates = match owner {
            Some(owner) => documents[owner].sets(owner, id),
            None => documents.values().any(|document| document.strings.may_be(id)),
        };
        by_templates || common.may_be(id) || program.may_be(id) || owner.is_some_and(|own| documents[own].is_told_of(own, id))
    };
    let mut used: BTreeSet<&str> = french.keys().map(String::as_str).filter(|id| set(id)).collect();
    loop {
        let within =
            used.iter().filter_map(|id| french.get(*id)).flat_map(|message| message.references.iter().map(String::as_str));
        let more: BTreeSet<&str> = within.filter(|id| !used.contains(id)).collect();
        if more.is_empty() {
            break;
        }
        used.extend(more);
    }
    french.keys().filter(|id| !used.contains(id.as_str())).cloned().collect()
}

// No message is translated for nothing: each is set by its document, by a component or by the program.
#[test]
fn every_message_is_used() {
    let assets = Assets::embedded();
    let document = |id: String| {
        let variants = Template::load(&assets, &id).unwrap().variants;
        let strings = strings(&format!("templates/{id}/"));
        (id, Document { strings, variants })
    };
    let documents: BTreeMap<String, Document> = Template::ids(&assets).into_iter().map(document).collect();
    let (common, program) = (strings("templates/common/"), strings_of_the_program());
    let idle = idle(&messages("locales/fr/"), &documents, &common, &program);
    assert!(idle.is_empty(), "{}", idle.join("\n"));
}

// A message that nothing names is seen, also under a document's or a variant's name; what a used one contains is
// used, and so is a variant's wording of one.
#[test]
fn an_idle_message_is_seen() {
    let text = "tract-a = { inner }\ntract-b = b\nmargin-tiles = c\nmargin-x = d\ninner = e\nlost = f\n\
        tract-long-a = g\ntract-long-c = h\naffiche-b = i\naffiche-far-b = j\naffiche-near-b = k\naffiche-far-c = l\n";
    let french = crate::read("fr", text.to_owned());
    let one = |text: &str| {
        let mut strings = Strings::default();
        strings.add(pieces(text));
        strings
    };
    let mut program = one("margin-{}");
    program.add(pieces("tiles"));
    let plain = |text: &str| Document { strings: one(text), ..Document::default() };
    let documents = BTreeMap::from([
        ("tract".to_owned(), plain("tract-a")),
        ("tract-long".to_owned(), plain("tract-long-c")),
        ("affiche".to_owned(), Document { strings: one("affiche-b"), variants: vec!["far".to_owned()] }),
    ]);
    let expected = ["affiche-far-c", "affiche-near-b", "lost", "margin-x", "tract-b", "tract-long-a"];
    assert_eq!(idle(&french, &documents, &one("x"), &program), expected);
}
