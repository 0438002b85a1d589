//! Strict reading of a file that people write: every unknown key and wrong type is told with line and column,
//! all of them at once, in words of our own.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::{Range, RangeInclusive};

use jiff::civil::Date;
use toml_edit::{Document, Item, TableLike, Value};

use crate::diagnostic::{Diagnostic, Place, Report};
use crate::directory::nearest;
use crate::facts::to_date;

/// What the reader of the format says of a key or a section that is written twice.
const DUPLICATE: &str = "duplicate key";

/// The file being read, and what is wrong with it so far.
pub(crate) struct Source {
    file: String,
    text: String,
    report: RefCell<Report>,
}

impl Source {
    /// Starts reading `text`, which messages call `file`.
    pub(crate) fn new(file: String, text: String) -> Self {
        Self { file, text, report: RefCell::default() }
    }

    /// Parses the file; a syntax error is noted, with a hint where a backslash is the likely reason.
    pub(crate) fn parse(&self) -> Option<Document<String>> {
        Document::parse(self.text.clone())
            .map_err(|error| {
                let offset = error.span().map_or(0, |span| span.start);
                let place = Place::offset(&self.file, &self.text, offset);
                let line = self.text.lines().nth(place.line.map_or(0, |line| line - 1)).unwrap_or_default();
                let code = if error.message().contains(DUPLICATE) {
                    "campaign-twice"
                } else if line.contains('\\') {
                    "campaign-backslash"
                } else if names_no_day(line) {
                    "campaign-day"
                } else {
                    "campaign-syntax"
                };
                self.note(Diagnostic::error(code).with("line", line.trim()).at(place));
            })
            .ok()
    }

    /// Notes something at the place of a span.
    pub(crate) fn note_at(&self, diagnostic: Diagnostic, span: Option<Range<usize>>) {
        let place = span.map_or_else(|| Place::file(&self.file), |span| Place::offset(&self.file, &self.text, span.start));
        self.note(diagnostic.at(place));
    }

    /// Notes something.
    pub(crate) fn note(&self, diagnostic: Diagnostic) {
        self.report.borrow_mut().push(diagnostic);
    }

    /// Notes all of these, each at its own place.
    pub(crate) fn note_all(&self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.report.borrow_mut().extend(diagnostics);
    }

    /// The text of the file.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The name that messages give to the file.
    pub(crate) fn file(&self) -> &str {
        &self.file
    }

    /// What was found wrong, in the order of the lines.
    pub(crate) fn into_report(self) -> Report {
        self.report.into_inner().by_place()
    }
}

/// Whether a line sets a key to a day that no calendar has: `date = 2026-02-30`.
fn names_no_day(line: &str) -> bool {
    let value = line.split_once('=').map(|(_, value)| value.trim()).unwrap_or_default();
    let day = value.get(..10).filter(|day| day.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-'));
    day.is_some_and(|day| day.split('-').map(str::len).eq([4, 2, 2]) && day.parse::<Date>().is_err())
}

/// A text of the file, and where it begins.
#[derive(Clone, Debug)]
pub(crate) struct Quoted {
    /// The text.
    pub(crate) text: String,
    /// The place of its first character.
    pub(crate) place: Place,
    /// Whether the file writes signs of it otherwise.
    pub(crate) escaped: bool,
}

/// What a list of texts or tables holds.
pub(crate) enum Entry<'a> {
    /// A text.
    Text(Quoted),
    /// A table.
    Table(Section<'a>),
}

/// A table of the file. The keys that are asked for are the keys that are allowed.
pub(crate) struct Section<'a> {
    source: &'a Source,
    path: String,
    table: &'a dyn TableLike,
    /// Where it begins, if it has a line of its own.
    span: Option<Range<usize>>,
    allowed: Vec<String>,
}

impl<'a> Section<'a> {
    /// The whole file.
    pub(crate) fn root(source: &'a Source, document: &'a Document<String>) -> Self {
        Self { source, path: String::new(), table: document.as_table(), span: None, allowed: Vec::new() }
    }

    fn named(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    fn item(&mut self, key: &str) -> Option<&'a Item> {
        self.allowed.push(key.to_owned());
        self.table.get(key)
    }

    fn wrong(&self, key: &str, item: &Item, expected: &'static str) {
        let found = self.source.text.get(item.span().unwrap_or_default()).unwrap_or_default().trim();
        let diagnostic =
            Diagnostic::error("campaign-type").with("key", self.named(key)).with("expected", expected).with("found", found);
        self.source.note_at(diagnostic, item.span());
    }

    /// A value of one kind; another kind is noted.
    fn value<T>(&mut self, key: &str, expected: &'static str, read: impl Fn(&'a Value) -> Option<T>) -> Option<T> {
        let item = self.item(key)?;
        let value = item.as_value().and_then(read);
        if value.is_none() {
            self.wrong(key, item, expected);
        }
        value
    }

    /// A text; an empty one counts as none.
    pub(crate) fn text(&mut self, key: &str) -> Option<String> {
        self.value(key, "text", Value::as_str).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
    }

    /// A yes or no.
    pub(crate) fn flag(&mut self, key: &str) -> Option<bool> {
        self.value(key, "flag", Value::as_bool)
    }

    /// A day: `2026-12-05`, with or without quotation marks.
    pub(crate) fn day(&mut self, key: &str) -> Option<Date> {
        self.value(key, "day", |value| match value {
            Value::Datetime(day) => to_date(day.value()),
            Value::String(text) => text.value().parse().ok(),
            _ => None,
        })
    }

    /// A time of day (`"10:30"`); `read` reads what people write otherwise.
    pub(crate) fn time(&mut self, key: &str, read: impl Fn(&str) -> Option<String>) -> Option<String> {
        self.value(key, "time", |value| match value {
            Value::String(text) => read(text.value()),
            Value::Datetime(time) => time.value().time.map(|time| format!("{:02}:{:02}", time.hour, time.minute)),
            _ => None,
        })
    }

    /// A word out of a few; `expected` says which.
    pub(crate) fn one_of<T>(&mut self, key: &str, expected: &'static str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        self.value(key, expected, |value| value.as_str().and_then(&read))
    }

    /// One of these words; another one is noted with the nearest of them.
    pub(crate) fn choice<T: Copy>(&mut self, key: &str, words: &[(&'static str, T)]) -> Option<T> {
        let text = self.text(key)?;
        let known = words.iter().find(|(word, _)| *word == text).map(|(_, meaning)| *meaning);
        if known.is_none() {
            let allowed: Vec<String> = words.iter().map(|(word, _)| (*word).to_owned()).collect();
            let diagnostic = Diagnostic::error("value-unknown")
                .with("key", self.named(key))
                .with("wanted", text.as_str())
                .with("allowed", allowed.join(", "))
                .with("nearest", nearest(&text, allowed).unwrap_or_default());
            self.note(key, diagnostic);
        }
        known
    }

    /// Notes a key that has to be there and is not, or says nothing.
    pub(crate) fn need(&self, key: &str) {
        let says_nothing = |item: &Item| {
            item.as_str().is_some_and(|text| text.trim().is_empty()) || item.as_array().is_some_and(toml_edit::Array::is_empty)
        };
        let missing = || Diagnostic::error("key-missing").with("key", self.named(key));
        match self.table.get(key) {
            None => self.source.note_at(missing(), self.span.clone()),
            Some(item) if says_nothing(item) => self.note(key, missing()),
            Some(_) => {}
        }
    }

    /// A number within a range; `expected` says which.
    pub(crate) fn number(&mut self, key: &str, expected: &'static str, range: RangeInclusive<f64>) -> Option<f64> {
        self.value(key, expected, |value| {
            #[expect(clippy::cast_precision_loss, reason = "out of range long before")]
            let whole = || value.as_integer().map(|number| number as f64);
            value.as_float().or_else(whole).filter(|number| range.contains(number))
        })
    }

    /// A list of texts; a single text counts as a list of one.
    pub(crate) fn texts(&mut self, key: &str) -> Vec<String> {
        self.value(key, "texts", |value| match value {
            Value::String(text) => Some(vec![text.value().clone()]),
            Value::Array(array) => array.iter().map(|value| value.as_str().map(str::to_owned)).collect(),
            _ => None,
        })
        .unwrap_or_default()
    }

    /// A table below.
    pub(crate) fn section(&mut self, key: &str) -> Option<Section<'a>> {
        let item = self.item(key)?;
        let table = item.as_table_like();
        if table.is_none() {
            self.wrong(key, item, "section");
        }
        Some(Section { source: self.source, path: self.named(key), table: table?, span: item.span(), allowed: Vec::new() })
    }

    /// All tables of a table of tables, such as `[departement.81]`.
    pub(crate) fn sections(&mut self, key: &str) -> BTreeMap<String, Section<'a>> {
        let Some(mut parent) = self.section(key) else { return BTreeMap::new() };
        let keys: Vec<String> = parent.table.iter().map(|(key, _)| key.to_owned()).collect();
        keys.into_iter().filter_map(|key| parent.section(&key).map(|section| (key, section))).collect()
    }

    /// Whether a key holds a list of tables, such as `[[document]]`.
    pub(crate) fn is_list(&self, key: &str) -> bool {
        self.table.get(key).is_some_and(|item| item.is_array_of_tables() || item.is_array())
    }

    /// All tables of a list of tables, such as `[[signatory]]`.
    pub(crate) fn entries(&mut self, key: &str) -> Vec<Section<'a>> {
        let Some(item) = self.item(key) else { return Vec::new() };
        let (path, source) = (self.named(key), self.source);
        let section = |table: &'a dyn TableLike, span| Section { source, path: path.clone(), table, span, allowed: Vec::new() };
        if let Some(tables) = item.as_array_of_tables() {
            return tables.iter().map(|table| section(table, table.span())).collect();
        }
        let inline = |value: &'a Value| value.as_inline_table().map(|table| section(table, table.span()));
        let sections = item.as_array().and_then(|array| array.iter().map(inline).collect());
        sections.unwrap_or_else(|| {
            self.wrong(key, item, "list");
            Vec::new()
        })
    }

    /// A text with its place; an empty one counts as none.
    pub(crate) fn quoted(&mut self, key: &str) -> Option<Quoted> {
        let item = self.item(key)?;
        let quoted = item.as_value().and_then(|value| self.quote(value));
        if quoted.is_none() {
            self.wrong(key, item, "text");
        }
        quoted.filter(|quoted| !quoted.text.trim().is_empty())
    }

    fn quote(&self, value: &Value) -> Option<Quoted> {
        let Value::String(text) = value else { return None };
        let (text, span) = (text.value(), value.span().unwrap_or_default());
        let written = self.source.text.get(span.clone()).unwrap_or_default();
        let start = span.start + written.find(text.as_str()).unwrap_or(1);
        let place = Place::offset(&self.source.file, &self.source.text, start);
        Some(Quoted { text: text.clone(), place, escaped: !written.contains(text.as_str()) })
    }

    /// A text, a table, or a list of both.
    pub(crate) fn mixed(&mut self, key: &str) -> Vec<Entry<'a>> {
        let Some(item) = self.item(key) else { return Vec::new() };
        let (path, source) = (self.named(key), self.source);
        let table = |table: &'a dyn TableLike, span| {
            Entry::Table(Section { source, path: path.clone(), table, span, allowed: Vec::new() })
        };
        let one = |value: &'a Value| match value {
            Value::InlineTable(inline) => Some(table(inline, inline.span())),
            value => self.quote(value).map(Entry::Text),
        };
        let entries: Option<Vec<Entry>> = match item {
            Item::Value(Value::Array(array)) => array.iter().map(one).collect(),
            Item::Value(value) => one(value).map(|entry| vec![entry]),
            Item::Table(inner) => Some(vec![table(inner, inner.span())]),
            Item::ArrayOfTables(tables) => Some(tables.iter().map(|inner| table(inner, inner.span())).collect()),
            Item::None => None,
        };
        entries.unwrap_or_else(|| {
            self.wrong(key, item, "words");
            Vec::new()
        })
    }

    /// Whether the key is there, right or wrong.
    pub(crate) fn holds(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// The keys that are there.
    pub(crate) fn keys(&self) -> Vec<String> {
        self.table.iter().map(|(key, _)| key.to_owned()).collect()
    }

    /// Notes something about one of the keys.
    pub(crate) fn note(&self, key: &str, diagnostic: Diagnostic) {
        let span = self.table.get_key_value(key).and_then(|(key, item)| item.span().or_else(|| key.span()));
        self.source.note_at(diagnostic, span);
    }

    /// Notes all of these, each at its own place.
    pub(crate) fn note_all(&self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.source.note_all(diagnostics);
    }

    /// Notes something about a text, unless it has a place of its own.
    pub(crate) fn note_in(&self, text: &Quoted, diagnostic: Diagnostic) {
        let placed = diagnostic.place.is_some() && diagnostic.code != "text-read";
        self.source.note(if placed { diagnostic } else { diagnostic.at(text.place.clone()) });
    }

    /// Notes something that has its place.
    pub(crate) fn note_placed(&self, diagnostic: Diagnostic) {
        self.source.note(diagnostic);
    }

    /// The name that messages give to the file.
    pub(crate) fn file(&self) -> &str {
        self.source.file()
    }

    /// The same thing with the place of the section.
    pub(crate) fn placed(&self, diagnostic: Diagnostic) -> Diagnostic {
        let start = self.span.as_ref().map_or(0, |span| span.start);
        diagnostic.at(Place::offset(&self.source.file, &self.source.text, start))
    }

    /// Notes something about the whole section.
    pub(crate) fn note_here(&self, diagnostic: Diagnostic) {
        match (&self.span, self.keys().first()) {
            (None, Some(key)) => self.note(key, diagnostic),
            (span, _) => self.source.note_at(diagnostic, span.clone()),
        }
    }

    /// Notes every key that was not asked for, with the nearest one that may stand here.
    pub(crate) fn finish(self) {
        for (key, item) in self.table.iter() {
            if self.allowed.iter().any(|allowed| allowed == key) {
                continue;
            }
            let diagnostic = Diagnostic::error("campaign-unknown-key")
                .with("key", self.named(key))
                .with("nearest", nearest(key, self.allowed.clone()).unwrap_or_default())
                .with("allowed", self.allowed.join(", "));
            let span = self.table.get_key_value(key).and_then(|(key, _)| key.span()).or_else(|| item.span());
            self.source.note_at(diagnostic, span);
        }
    }
}
