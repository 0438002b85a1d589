//! Languages of the sheets: Fluent files to text. Nothing is dropped: a parse error, an unknown
//! variable, a missing message is a diagnostic with file and line.

mod blocks;
mod layers;
mod rich;
mod values;
pub mod variables;

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use crate::assets::{Assets, has_ending};
use crate::diagnostic::{Diagnostic, Place, Report, Value};
use crate::facts;
use crate::typography;

pub use blocks::{Block, Blocks, Picture};
pub use layers::Layers;
pub use rich::{Run, plain, runs};
pub use values::Values;

/// The language every other one is translated from, and falls back to.
pub const SOURCE: &str = "fr";

/// What `language.toml` says of a language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// Its BCP 47 code: the folder's name.
    #[serde(skip)]
    pub code: String,
    /// Its own name.
    pub name: String,
    /// Whose dates and numbers it writes, as a BCP 47 code (`en-GB`).
    pub formats: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// Whether the engine hyphenates it.
    pub hyphenation: bool,
    /// Whether French spaces and apostrophes are set.
    pub french_spaces: bool,
    /// `source`, or `draft` until a native reader has reviewed it.
    pub status: String,
    /// The least score of Kandel and Moles, for French that is easier than usual.
    #[serde(default)]
    pub ease: Option<f64>,
    /// The faces it is set in.
    pub fonts: Faces,
}

impl Language {
    /// Whether it is French or a way of writing it (`fr-x-falc`).
    #[must_use]
    pub fn is_french(&self) -> bool {
        self.code.split('-').next() == Some(SOURCE)
    }
}

/// Families in the order they are tried.
#[derive(Clone, Debug, Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct Faces {
    /// For reading.
    pub text: Vec<String>,
    /// For headlines.
    pub headline: Vec<String>,
}

/// What is known of a message apart from its words.
#[derive(Clone, Debug, Default)]
pub struct Message {
    /// Where it stands.
    pub file: String,
    /// Its line.
    pub line: usize,
    /// Facts named in its comment (`# facts: F22 F23`).
    pub facts: Vec<String>,
    /// Variables it uses.
    pub variables: BTreeSet<String>,
}

/// One language.
pub struct Locale {
    /// What it is.
    pub language: Language,
    bundle: FluentBundle<FluentResource>,
    messages: BTreeMap<String, Message>,
    /// File and line of each term.
    terms: BTreeMap<String, (String, usize)>,
    transform: fn(&str) -> String,
}

impl Locale {
    /// A language that says nothing yet.
    fn new(language: Language, identifier: LanguageIdentifier) -> Self {
        let (messages, terms) = (BTreeMap::new(), BTreeMap::new());
        Self { language, bundle: new_bundle(identifier), messages, terms, transform: str::to_owned }
    }

    /// Reads a language's folder; what is broken in it is noted, the rest goes on.
    ///
    /// # Errors
    /// `language-unknown` if there is no such folder, `data-broken` for its `language.toml`.
    pub fn load(assets: &Assets, code: &str, report: &mut Report) -> Result<Self, Diagnostic> {
        let folder = format!("locales/{code}/");
        let unknown = || Diagnostic::error("language-unknown").with("wanted", code);
        let mut language: Language = match assets.get(&format!("{folder}language.toml")) {
            Some(_) => facts::parse(assets, &format!("{folder}language.toml"))?,
            None => return Err(unknown()),
        };
        code.clone_into(&mut language.code);
        let identifier: LanguageIdentifier = code.parse().map_err(|_| unknown())?;
        let mut locale = Self::new(language, identifier);
        for (path, _) in assets.below(&folder).filter(|(path, _)| has_ending(path, &[".ftl"])) {
            locale.add(&assets.shown(path), assets.text(path)?, report);
        }
        Ok(locale)
    }

    /// Reads what a voice says in this language, from the file at `path`; `None` if there is no such file.
    ///
    /// # Errors
    /// `file-encoding`; what is broken in it is noted.
    pub fn load_voice(&self, assets: &Assets, path: &str, report: &mut Report) -> Result<Option<Self>, Diagnostic> {
        if assets.get(path).is_none() {
            return Ok(None);
        }
        let identifier: LanguageIdentifier = self
            .language
            .code
            .parse()
            .map_err(|_| Diagnostic::error("language-unknown").with("wanted", self.language.code.as_str()))?;
        let mut locale = Self::new(self.language.clone(), identifier).transformed(self.transform);
        locale.add(&assets.shown(path), assets.text(path)?, report);
        Ok(Some(locale))
    }

    /// Reads the program's own messages (`locales/ui/<code>/`).
    ///
    /// # Errors
    /// `language-unknown` if the code is none.
    pub fn load_ui(assets: &Assets, code: &str, report: &mut Report) -> Result<Self, Diagnostic> {
        let identifier: LanguageIdentifier =
            code.parse().map_err(|_| Diagnostic::error("language-unknown").with("wanted", code))?;
        let none = Faces { text: vec![], headline: vec![] };
        let language = Language {
            code: code.to_owned(),
            name: code.to_owned(),
            // The program's English is British.
            formats: if code == SOURCE { SOURCE } else { "en-GB" }.to_owned(),
            direction: "ltr".to_owned(),
            hyphenation: false,
            french_spaces: code == SOURCE,
            status: "source".to_owned(),
            ease: None,
            fonts: none,
        };
        let mut locale = Self::new(language, identifier);
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

    /// Sets a text that does not come from the locale with the spaces of the language.
    #[must_use]
    pub fn typeset(&self, text: &str) -> String {
        let text = if self.language.french_spaces { typography::french(text).into_owned() } else { text.to_owned() };
        (self.transform)(&text)
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
    let comments = message.comment.iter().flat_map(|comment| comment.content.iter());
    let facts = comments
        .filter_map(|line| line.trim().strip_prefix("facts:"))
        .flat_map(str::split_whitespace)
        .map(str::to_owned)
        .collect();
    let mut variables = BTreeSet::new();
    for pattern in message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)) {
        variables_of(pattern, &mut variables);
    }
    Message { file: file.to_owned(), line, facts, variables }
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
