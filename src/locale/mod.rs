//! Languages of the sheets: Fluent files to text. Nothing is dropped: a parse error, an unknown
//! variable, a missing message is a diagnostic with file and line.

mod blocks;
mod language;
mod layers;
mod marked;
mod rich;
mod values;
pub mod variables;

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use crate::assets::{Assets, has_ending};
use crate::diagnostic::{Diagnostic, Place, Report, Value};
use crate::files::sha256;
use crate::typography;

pub use blocks::{Block, Blocks, Picture};
pub use language::{Direction, Faces, Hyphenation, Language, Size};
pub use layers::Layers;
pub use marked::Marked;
pub use rich::{Run, plain, runs, with_french};
pub use values::Values;

/// The language every other one is translated from, and falls back to.
pub const SOURCE: &str = "fr";

/// What is known of a message apart from its words.
#[derive(Clone, Debug, Default)]
pub struct Message {
    /// Where it stands.
    pub file: String,
    /// Its line.
    pub line: usize,
    /// Facts named in its comment (`# facts: F22 F23`).
    pub facts: Vec<String>,
    /// Whether its comment says that it is a step of the procedure (`# step`): something to do, to say, to have in hand.
    pub step: bool,
    /// What it says, shortened to a few letters and digits that change with it: comments and line breaks within the
    /// file apart.
    pub hash: String,
    /// Variables it uses.
    pub variables: BTreeSet<String>,
}

/// One language.
pub struct Locale {
    /// What it is.
    pub language: Language,
    /// The letters that its messages are written with.
    pub letters: BTreeSet<char>,
    bundle: FluentBundle<FluentResource>,
    messages: BTreeMap<String, Message>,
    /// File and line of each term.
    terms: BTreeMap<String, (String, usize)>,
    transform: fn(&str) -> String,
}

impl Locale {
    /// Reads a language's folder; what is broken in its messages is noted, the rest goes on.
    ///
    /// # Errors
    /// As [`Language::load`].
    pub fn load(assets: &Assets, code: &str, report: &mut Report) -> Result<Self, Report> {
        let mut locale = Self::empty(Language::load(assets, code)?)?;
        let folder = format!("locales/{code}/");
        for (path, _) in assets.below(&folder).filter(|(path, _)| has_ending(path, &[".ftl"])) {
            locale.add(&assets.shown(path), assets.text(path)?, report);
        }
        Ok(locale)
    }

    /// A language without messages.
    fn empty(language: Language) -> Result<Self, Diagnostic> {
        let unknown = || Diagnostic::error("language-unknown").with("wanted", language.code.as_str());
        let bundle = new_bundle(language::identifier(&language.code).ok_or_else(unknown)?);
        let letters = BTreeSet::new();
        Ok(Self { language, letters, bundle, messages: BTreeMap::new(), terms: BTreeMap::new(), transform: str::to_owned })
    }

    /// Reads what a voice says in this language, from the file at `path`; `None` if there is no such file.
    ///
    /// # Errors
    /// `file-encoding`; what is broken in it is noted.
    pub fn load_voice(&self, assets: &Assets, path: &str, report: &mut Report) -> Result<Option<Self>, Diagnostic> {
        if assets.get(path).is_none() {
            return Ok(None);
        }
        let mut locale = Self::empty(self.language.clone())?.transformed(self.transform);
        locale.add(&assets.shown(path), assets.text(path)?, report);
        Ok(Some(locale))
    }

    /// Reads the program's own messages (`locales/ui/<code>/`).
    ///
    /// # Errors
    /// `language-unknown` if the code is none.
    pub fn load_ui(assets: &Assets, code: &str, report: &mut Report) -> Result<Self, Diagnostic> {
        let mut locale = Self::empty(Language::of_ui(code))?;
        let folder = format!("locales/ui/{code}/");
        for (path, _) in assets.below(&folder) {
            locale.add(&assets.shown(path), assets.text(path)?, report);
        }
        Ok(locale)
    }

    /// The same language with every formatted text changed by `transform`: for tests of length.
    #[must_use]
    pub fn transformed(mut self, transform: fn(&str) -> String) -> Self {
        self.transform = transform;
        self
    }

    fn add(&mut self, file: &str, text: String, report: &mut Report) {
        let resource = match FluentResource::try_new(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    report.push(Diagnostic::error("locale-syntax").at(Place::offset(file, resource.source(), error.pos.start)));
                }
                resource
            }
        };
        // The bundle's own parser skips comments, which name the facts.
        let (Ok(full) | Err((full, _))) = fluent_syntax::parser::parse(resource.source());
        let mut lines = Lines { source: resource.source(), at: 0, line: 1 };
        for entry in &full.body {
            match entry {
                ast::Entry::Message(message) => {
                    let id = message.id.name;
                    letters_of(message, &mut self.letters);
                    let described = describe(message, file, lines.of(id));
                    match self.messages.get(id) {
                        Some(first) => report.push(twice(id, (&first.file, first.line), &described)),
                        None => _ = self.messages.insert(id.to_owned(), described),
                    }
                }
                ast::Entry::Term(term) => {
                    let id = format!("-{}", term.id.name);
                    let found = Message { file: file.to_owned(), line: lines.of(term.id.name), ..Message::default() };
                    match self.terms.get(&id) {
                        Some((file, line)) => report.push(twice(&id, (file, *line), &found)),
                        None => _ = self.terms.insert(id, (found.file, found.line)),
                    }
                }
                _ => {}
            }
        }
        // What it finds written twice was told above, with both lines; it keeps the first.
        let _ = self.bundle.add_resource(resource);
    }

    /// Whether the language has this message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.messages.contains_key(id)
    }

    /// All messages by id.
    pub fn messages(&self) -> impl Iterator<Item = (&str, &Message)> {
        self.messages.iter().map(|(id, message)| (id.as_str(), message))
    }

    /// What is known of a message.
    #[must_use]
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.messages.get(id)
    }

    /// A message's text, variables put in, with the spaces and apostrophes of the language.
    ///
    /// # Errors
    /// `message-missing`, or one `message-variable` per unknown variable or reference, with the place.
    pub fn format(&self, id: &str, values: &Values) -> Result<String, Report> {
        let text = self.raw(id, None, values)?;
        Ok(self.typeset(&text))
    }

    /// An attribute of a message (`code.hint`), or `None` if it has none.
    ///
    /// # Errors
    /// As [`Locale::format`].
    pub fn attribute(&self, id: &str, attribute: &str, values: &Values) -> Result<Option<String>, Report> {
        let exists = self.bundle.get_message(id).is_some_and(|message| message.get_attribute(attribute).is_some());
        if !exists {
            return Ok(None);
        }
        self.raw(id, Some(attribute), values).map(|text| Some(self.typeset(&text)))
    }

    /// Sets a text that does not come from the locale with the quotation marks and spaces of the language.
    #[must_use]
    pub fn typeset(&self, text: &str) -> String {
        (self.transform)(&typography::set(text, &self.language.quotes, self.language.french_spaces))
    }

    /// A message's text, variables put in, as it was typed: for texts that are read as blocks first.
    ///
    /// # Errors
    /// As [`Locale::format`].
    pub fn words(&self, id: &str, values: &Values) -> Result<String, Report> {
        self.raw(id, None, values)
    }

    fn raw(&self, id: &str, attribute: Option<&str>, values: &Values) -> Result<String, Report> {
        let missing = || {
            Report::from(Diagnostic::error("message-missing").with("message", id).with("language", self.language.code.as_str()))
        };
        let message = self.bundle.get_message(id).ok_or_else(missing)?;
        let pattern = match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        };
        let pattern = pattern.ok_or_else(missing)?;
        let args: FluentArgs = values.iter().map(|(name, value)| (name, fluent(value))).collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        if errors.is_empty() {
            return Ok(text);
        }
        let place =
            self.messages.get(id).map(|message| Place { file: message.file.clone(), line: Some(message.line), column: None });
        let mut report = Report::default();
        for error in errors {
            let mut diagnostic = Diagnostic::error("message-variable").with("message", id).with("variable", unknown_name(&error));
            diagnostic.place.clone_from(&place);
            report.push(diagnostic);
        }
        Err(report)
    }
}

/// The name that could not be resolved, out of Fluent's error.
fn unknown_name(error: &FluentError) -> String {
    let text = error.to_string();
    text.rsplit(": ").next().unwrap_or_default().to_owned()
}

fn new_bundle(identifier: LanguageIdentifier) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Isolation marks around values are for screens that mix directions; on paper they are glyphs.
    bundle.set_use_isolating(false);
    bundle
}

/// Lines of a file's entries, which come in its order.
struct Lines<'a> {
    source: &'a str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line of a part of the source that stands behind the last one asked for.
    fn of(&mut self, part: &str) -> usize {
        let at = (part.as_ptr() as usize).saturating_sub(self.source.as_ptr() as usize);
        self.line += self.source.get(self.at..at).unwrap_or_default().matches('\n').count();
        self.at = at;
        self.line
    }
}

/// The error for an id that two entries have: at the second, naming the file and the line of the first.
fn twice(id: &str, (file, line): (&str, usize), second: &Message) -> Diagnostic {
    let place = Place { file: second.file.clone(), line: Some(second.line), column: None };
    Diagnostic::error("message-twice").with("message", id).with("file", file).with("line", line.to_string()).at(place)
}

fn describe(message: &ast::Message<&str>, file: &str, line: usize) -> Message {
    let comments = || message.comment.iter().flat_map(|comment| comment.content.iter()).map(|line| line.trim());
    let facts =
        comments().filter_map(|line| line.strip_prefix("facts:")).flat_map(str::split_whitespace).map(str::to_owned).collect();
    let step = comments().any(|line| line == "step");
    let mut variables = BTreeSet::new();
    for pattern in message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)) {
        variables_of(pattern, &mut variables);
    }
    Message { file: file.to_owned(), line, facts, step, hash: hash(message), variables }
}

/// The first digits of the checksum of what a message says, in groups that can be read out: `3f2a-91bc-07de`.
fn hash(message: &ast::Message<&str>) -> String {
    let bare = ast::Message { comment: None, ..message.clone() };
    let text = fluent_syntax::serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(bare)] });
    let digits = sha256(text.as_bytes());
    [&digits[..4], &digits[4..8], &digits[8..12]].join("-")
}

/// The letters that a message is written with; those of a choice's variants are in the others too.
fn letters_of(message: &ast::Message<&str>, found: &mut BTreeSet<char>) {
    for element in message.value.iter().flat_map(|pattern| &pattern.elements) {
        if let ast::PatternElement::TextElement { value } = element {
            found.extend(value.chars().filter(|c| c.is_alphabetic()));
        }
    }
}

fn variables_of(pattern: &ast::Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            variables_in(expression, found);
        }
    }
}

fn variables_in(expression: &ast::Expression<&str>, found: &mut BTreeSet<String>) {
    let (inline, variants): (_, &[ast::Variant<&str>]) = match expression {
        ast::Expression::Inline(inline) => (inline, &[]),
        ast::Expression::Select { selector, variants } => (selector, variants),
    };
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => variables_in(expression, found),
        _ => {}
    }
    for variant in variants {
        variables_of(&variant.value, found);
    }
}

fn fluent(value: &Value) -> FluentValue<'_> {
    match value {
        Value::Text(text) => FluentValue::from(text.as_str()),
        Value::Number(number) => FluentValue::from(*number),
    }
}
