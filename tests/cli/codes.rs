//! Codes and messages of the program: none without words, no words without use.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Message};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use tractopelle::assets::Assets;
use tractopelle::facts::Facts;

/// Functions whose first argument is a code.
const TAKES_A_CODE: [&str; 5] = ["error", "failure", "named", "unknown", "warning"];

/// What the sources say.
#[derive(Default)]
struct Said {
    /// Codes of diagnostics.
    codes: BTreeSet<String>,
    /// All strings, with `*` where `format!` puts something in.
    strings: BTreeSet<String>,
    /// All names.
    names: BTreeSet<String>,
}

impl Said {
    fn read(folder: &Path) -> Self {
        let mut said = Self::default();
        let mut open: Vec<PathBuf> = vec![folder.to_owned()];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(&folder).expect("the folder reads") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    open.push(path);
                } else if path.extension().is_some_and(|ending| ending == "rs") {
                    let code = fs::read_to_string(&path).expect("the source reads");
                    said.walk(code.parse().expect("the source parses"));
                }
            }
        }
        said
    }

    fn walk(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (index, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => {
                    let called = index.checked_sub(1).and_then(|before| name(&tokens[before]));
                    if group.delimiter() == Delimiter::Parenthesis
                        && called.is_some_and(|name| TAKES_A_CODE.contains(&name.as_str()))
                    {
                        self.codes
                            .extend(group.stream().into_iter().next().and_then(|first| text(&first)).filter(|text| is_id(text)));
                    }
                    self.walk(group.stream());
                }
                TokenTree::Literal(_) => self.strings.extend(text(token).map(|text| holes(&text))),
                TokenTree::Ident(ident) => {
                    self.names.insert(ident.to_string());
                    // `code: "…"` and `let code = …;`
                    if ident == "code" && tokens.get(index + 1).is_some_and(|next| matches!(next, TokenTree::Punct(_))) {
                        let value = tokens[index + 1..].iter().take_while(|token| !is_end(token));
                        self.codes.extend(value.flat_map(strings).filter(|text| is_id(text) && text.contains('-')));
                    }
                }
                TokenTree::Punct(_) => {}
            }
        }
    }

    /// Whether some string, its holes filled in, is this id.
    fn may_say(&self, id: &str) -> bool {
        self.strings.iter().any(|pattern| matches(pattern, id))
    }
}

fn name(token: &TokenTree) -> Option<String> {
    if let TokenTree::Ident(ident) = token { Some(ident.to_string()) } else { None }
}

fn text(token: &TokenTree) -> Option<String> {
    let TokenTree::Literal(literal) = token else { return None };
    syn::parse_str::<syn::LitStr>(&literal.to_string()).ok().map(|text| text.value())
}

fn strings(token: &TokenTree) -> Vec<String> {
    match token {
        TokenTree::Group(group) => group.stream().into_iter().flat_map(|token| strings(&token)).collect(),
        token => text(token).into_iter().collect(),
    }
}

fn is_end(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if matches!(punct.as_char(), ';' | ','))
}

/// Whether a text is shaped like a code: `file-read`, `interrupted`.
fn is_id(text: &str) -> bool {
    text.len() > 3 && text.chars().all(|c| c.is_ascii_lowercase() || c == '-') && !text.starts_with('-')
}

/// `help-{name}` is `help-*`.
fn holes(text: &str) -> String {
    let mut pattern = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((_, behind)) = after.split_once('}') else { break };
        pattern.push_str(before);
        pattern.push('*');
        rest = behind;
    }
    pattern + rest
}

/// Whether an id fits a pattern; one of holes alone says nothing.
fn matches(pattern: &str, id: &str) -> bool {
    if !pattern.contains(|c: char| c.is_ascii_alphabetic()) {
        return false;
    }
    match pattern.split_once('*') {
        None => pattern == id,
        Some((before, after)) => id.strip_prefix(before).is_some_and(|rest| rest.ends_with(after) && rest.len() > after.len()),
    }
}

/// All messages of the program in a language, with the messages that each one contains.
fn messages(language: &str) -> BTreeMap<String, String> {
    let assets = Assets::embedded();
    let folder = format!("locales/ui/{language}/");
    let mut all = BTreeMap::new();
    let paths: Vec<&str> = assets.below(&folder).map(|(path, _)| path).collect();
    for path in paths {
        let text = assets.text(path).expect("the file reads");
        let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| errors).expect("the file parses");
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                assert!(all.insert(message.id.name.clone(), shown(message)).is_none(), "{} twice", message.id.name);
            }
        }
    }
    all
}

/// A message as its author wrote it, near enough to look for references in it.
fn shown(message: &Message<String>) -> String {
    format!("{message:?}")
}

fn ids(language: &str) -> BTreeSet<String> {
    messages(language).into_keys().collect()
}

fn sources() -> Said {
    Said::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
}

#[test]
fn the_collector_sees_codes_however_they_are_written() {
    let codes = sources().codes;
    for code in ["logo-read", "file-write", "cli-twice", "fact-overdue", "document-unknown", "glyph-missing", "campaign-twice"] {
        assert!(codes.contains(code), "{code} is not seen among {codes:?}");
    }
}

#[test]
fn every_code_has_words_in_every_language() {
    let codes = sources().codes;
    for language in ["fr", "en"] {
        let ids = ids(language);
        let mute: Vec<&String> = codes.iter().filter(|code| !ids.contains(*code)).collect();
        assert!(mute.is_empty(), "{language}: {mute:?}");
    }
}

#[test]
fn both_languages_say_the_same_things() {
    let (french, english) = (ids("fr"), ids("en"));
    let differing: Vec<&String> = french.symmetric_difference(&english).collect();
    assert!(differing.is_empty(), "{differing:?}");
}

#[test]
fn every_fact_has_its_statement_and_its_question() {
    let facts = Facts::load(&Assets::embedded()).expect("the facts read");
    let known: BTreeSet<String> = facts.iter().map(|fact| fact.id.clone()).collect();
    for language in ["fr", "en"] {
        for kind in ["fact-", "question-"] {
            let told: BTreeSet<String> = ids(language)
                .iter()
                .filter_map(|id| id.strip_prefix(kind))
                .filter(|id| id.starts_with('F'))
                .map(str::to_owned)
                .collect();
            assert_eq!(told, known, "{language}, {kind}");
        }
    }
}

// A message that nobody says is translated for nothing.
#[test]
fn every_message_is_said() {
    let (said, all) = (sources(), messages("fr"));
    let contained =
        |id: &str| all.values().any(|text| text.contains(&format!("MessageReference {{ id: Identifier {{ name: \"{id}\"")));
    // The words of the help follow the names of commands and options.
    let helps = |id: &str| {
        let is_help = id.starts_with("help-") || id.starts_with("value-");
        is_help && id.rsplit('-').next().is_some_and(|last| said.names.contains(last) || said.may_say(last))
    };
    let facts = |id: &str| ["fact-F", "question-F"].iter().any(|kind| id.starts_with(kind));
    let general =
        |id: &str| ["help-", "value-", "fact-", "question-"].iter().all(|kind| !id.starts_with(kind)) && said.may_say(id);
    let exact = |id: &str| said.strings.contains(id);
    let idle: Vec<&String> =
        all.keys().filter(|id| !(exact(id) || general(id) || facts(id) || helps(id) || contained(id))).collect();
    assert!(idle.is_empty(), "{idle:?}");
}

#[test]
fn a_pattern_with_a_hole_says_what_fits_it() {
    assert!(matches(&holes("target-{}"), "target-home"));
    assert!(matches(&holes("{id}-name"), "tract-name"));
    assert!(!matches(&holes("target-{}"), "target-"));
    assert!(!matches(&holes("{id}"), "anything-else"));
    assert!(!matches("target", "target-home"));
}

// A hint that leads nowhere is none.
#[test]
fn pages_that_hints_name_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut named = 0;
    for text in ["fr", "en"].into_iter().flat_map(messages).map(|(_, text)| text) {
        for (at, _) in text.match_indices("docs/") {
            let page =
                text[at..].split(|c: char| c.is_whitespace() || c == '"').next().unwrap_or_default().trim_end_matches(['.', ',']);
            assert!(root.join(page).is_file(), "{page} is not there");
            named += 1;
        }
    }
    assert!(named > 0);
}
