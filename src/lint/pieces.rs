//! Every text that a campaign wrote itself: what stands in its file, in files that it names, and in
//! messages of its folder, each with its place.

use std::borrow::Cow;

use fluent_syntax::ast;
use toml_edit::{Document, Item, TableLike, Value};

use crate::assets::has_ending;
use crate::diagnostic::{Diagnostic, Place};
use crate::files;
use crate::locale::SOURCE;
use crate::stock::Stock;

/// Sections of the campaign file without words for readers, and those that [`Campaign::own_words`] reads.
///
/// [`Campaign::own_words`]: crate::campaign::Campaign::own_words
const OTHER_SECTIONS: [&str; 8] = ["select", "press", "paper", "riso", "funds", "fund", "confirmed", "text"];

/// The key that names the table of local sections.
const SECTIONS: &str = "sections";

/// A text and its places.
pub struct Piece {
    /// The text.
    pub text: String,
    /// The key of the campaign file (`name`, `contact`); none for running text.
    pub key: Option<String>,
    /// Offsets in the text whose place is known, the first of them 0.
    spots: Vec<Spot>,
}

struct Spot {
    offset: usize,
    place: Place,
    /// Whether the file holds the text sign by sign from here on.
    exact: bool,
}

impl Piece {
    /// A short text that stands under a key, at a place.
    #[must_use]
    pub fn short(text: &str, key: &str, place: Place) -> Self {
        Self { text: text.to_owned(), key: Some(key.to_owned()), spots: vec![Spot { offset: 0, place, exact: false }] }
    }

    /// Where a byte of the text stands in its file.
    #[must_use]
    pub fn place(&self, offset: usize) -> Option<Place> {
        let spot = self.spots.iter().rev().find(|spot| spot.offset <= offset)?;
        let between = self.text.get(spot.offset..offset).filter(|_| spot.exact).unwrap_or_default();
        let mut place = spot.place.clone();
        let lines = between.matches('\n').count();
        let last = between.rsplit('\n').next().map_or(0, |last| last.chars().count());
        place.line = place.line.map(|line| line + lines);
        place.column = place.column.map(|column| if lines == 0 { column + last } else { last + 1 });
        Some(place)
    }
}

/// All texts of a campaign, in the order of its file, its own files, its messages.
///
/// # Errors
/// `file-read` for a campaign file that has gone since it was read.
pub fn pieces(stock: &Stock) -> Result<Vec<Piece>, Diagnostic> {
    let mut pieces = Vec::new();
    if let Some(path) = &stock.campaign.file {
        let text = files::read_text(path)?;
        let shown = files::shown(path);
        if let Ok(document) = Document::parse(text.clone()) {
            let mut reader = Reader { file: &shown, source: &text, pieces: &mut pieces };
            for (key, item) in document.iter().filter(|(key, _)| !OTHER_SECTIONS.contains(key)) {
                reader.item(key, item);
            }
        }
    }
    // What it says of itself stands in its file, and was read above with its key.
    let parts = stock.campaign.own_words().filter(|said| said.document.is_some());
    pieces.extend(parts.map(|said| Piece {
        text: said.text.clone(),
        key: None,
        spots: vec![Spot { offset: 0, place: said.place(0), exact: !said.escaped }],
    }));
    pieces.extend(sections(stock, &pieces));
    pieces.extend(messages(stock));
    Ok(pieces)
}

/// What the table of local sections says, as far as the campaign file does not say it.
fn sections(stock: &Stock, pieces: &[Piece]) -> Vec<Piece> {
    let Some(name) = pieces.iter().find(|piece| piece.key.as_deref() == Some(SECTIONS)) else { return Vec::new() };
    let path = stock.campaign.folder.join(name.text.replace('\\', "/"));
    let bytes = files::read(&path).unwrap_or_default();
    // A French spreadsheet saves in Windows' own encoding.
    let table = files::decode(&bytes).unwrap_or_else(|| encoding_rs::WINDOWS_1252.decode(&bytes).0.into_owned());
    let shown = files::shown(&path);
    let mut found = Vec::new();
    for section in stock.campaign.sections.values() {
        let event = section.event.as_ref();
        let texts = [
            ("name", section.name.as_ref()),
            ("address", section.address.as_ref()),
            ("contact", section.contact.as_ref()),
            ("place", event.and_then(|event| event.place.as_ref())),
            ("bring", event.and_then(|event| event.bring.as_ref())),
        ];
        for (key, text) in texts.into_iter().filter_map(|(key, text)| Some((key, text?))) {
            if pieces.iter().any(|piece| piece.text.trim() == text) {
                continue;
            }
            let at = table.find(text.as_str());
            let place = at.map_or_else(|| Place::file(&shown), |at| Place::offset(&shown, &table, at));
            let spots = vec![Spot { offset: 0, place, exact: at.is_some() }];
            found.push(Piece { text: text.clone(), key: Some(key.to_owned()), spots });
        }
    }
    found
}

/// Walks the texts of a campaign file.
struct Reader<'a> {
    file: &'a str,
    source: &'a str,
    pieces: &'a mut Vec<Piece>,
}

impl Reader<'_> {
    fn item(&mut self, key: &str, item: &Item) {
        match item {
            Item::Value(value) => self.value(key, value),
            Item::Table(table) => self.table(table),
            Item::ArrayOfTables(tables) => tables.iter().for_each(|table| self.table(table)),
            Item::None => {}
        }
    }

    fn table(&mut self, table: &dyn TableLike) {
        table.iter().for_each(|(key, item)| self.item(key, item));
    }

    fn value(&mut self, key: &str, value: &Value) {
        match value {
            Value::String(text) => {
                let span = text.span().unwrap_or_default();
                let raw = self.source.get(span.clone()).unwrap_or_default();
                let at = raw.find(text.value().as_str());
                let place = Place::offset(self.file, self.source, span.start + at.unwrap_or_default());
                let spots = vec![Spot { offset: 0, place, exact: at.is_some() }];
                self.pieces.push(Piece { text: text.value().clone(), key: Some(key.to_owned()), spots });
            }
            Value::Array(values) => values.iter().for_each(|value| self.value(key, value)),
            Value::InlineTable(table) => self.table(table),
            _ => {}
        }
    }
}

/// French messages of the campaign's own folder; what the program ships has been read.
fn messages(stock: &Stock) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let folder = format!("locales/{SOURCE}/");
    let voices = stock.assets.below("voices/").filter(|(path, _)| path.ends_with(&format!("/{SOURCE}.ftl")));
    for (path, asset) in stock.assets.below(&folder).filter(|(path, _)| has_ending(path, &[".ftl"])).chain(voices) {
        let (Cow::Owned(_), Ok(source)) = (&asset.bytes, stock.assets.text(path)) else { continue };
        let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(source.as_str());
        for entry in &resource.body {
            if let ast::Entry::Message(ast::Message { value: Some(pattern), .. }) = entry {
                pieces.push(message(&asset.shown, &source, pattern));
            }
        }
    }
    pieces
}

/// A message's text; what is put in stands as `{}`.
fn message(file: &str, source: &str, pattern: &ast::Pattern<&str>) -> Piece {
    let mut piece = Piece { text: String::new(), key: None, spots: Vec::new() };
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                let at = (value.as_ptr() as usize).saturating_sub(source.as_ptr() as usize);
                let place = Place::offset(file, source, at);
                piece.spots.push(Spot { offset: piece.text.len(), place, exact: true });
                piece.text.push_str(value);
            }
            ast::PatternElement::Placeable { .. } => piece.text.push_str("{}"),
        }
    }
    piece
}
