//! What a campaign says in its own words: `[text.X]` of its file, and the files that it names.

mod file;
mod pictures;

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;

use super::Logo;
use crate::diagnostic::{Diagnostic, Place};
use crate::directory::nearest;
use crate::facts::Facts;
use crate::locale::variables::{OF_THE_SHEET, mentions};
use crate::reader::{Entry, Quoted, Section};
use crate::template::{Kind, Part, Template};

/// A text that the campaign wrote itself, and where: in its campaign file or in a file of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The file, as messages show it.
    pub file: String,
    /// The line of its first character, from 1.
    pub line: usize,
    /// The column of its first character, from 1, in characters.
    pub column: usize,
    /// The text.
    pub text: String,
    /// Whether the file writes signs of it otherwise (`\"`), so that only its beginning is known.
    pub escaped: bool,
    /// The document, or the name of a `[[document]]`, that it is for; none for names, places and the like.
    pub document: Option<String>,
    /// The part of that document, as campaigns name it (`corps`).
    pub part: Option<String>,
}

impl Said {
    /// Where a byte of the text stands in its file.
    #[must_use]
    pub fn place(&self, offset: usize) -> Place {
        let inside = Place::offset(self.file.as_str(), &self.text, if self.escaped { 0 } else { offset });
        let (line, column) = (inside.line.unwrap_or(1), inside.column.unwrap_or(1));
        let column = if line == 1 { self.column + column - 1 } else { column };
        Place { line: Some(self.line + line - 1), column: Some(column), ..inside }
    }
}

/// A text of a part, and who wrote it when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The text and its place.
    pub said: Said,
    /// Who wrote it.
    pub author: Option<String>,
    /// When.
    pub date: Option<Date>,
    /// The pictures that it names.
    pub pictures: Vec<String>,
}

/// All parts that a campaign wrote itself.
#[derive(Clone, Debug, Default)]
pub struct Words {
    parts: BTreeMap<(String, Part), Vec<Piece>>,
    /// The pictures in these texts, by the name that texts give them.
    pub pictures: BTreeMap<String, Logo>,
}

impl Words {
    /// A part in the campaign's own words.
    #[must_use]
    pub fn part(&self, of: &str, part: Part) -> Option<&[Piece]> {
        self.parts.get(&(of.to_owned(), part)).map(Vec::as_slice)
    }

    /// The documents, or names of a `[[document]]`, that it has words for, with the part.
    pub fn parts(&self) -> impl Iterator<Item = (&str, Part)> {
        self.parts.keys().map(|(of, part)| (of.as_str(), *part))
    }

    /// Every text, in the order of documents and parts.
    pub fn said(&self) -> impl Iterator<Item = &Said> {
        self.parts.values().flatten().map(|piece| &piece.said)
    }
}

/// What texts may refer to.
pub(super) struct Known<'a> {
    /// The folder that files are named from.
    pub(super) folder: &'a Path,
    /// Templates by what a campaign calls them: ids of documents, names of `[[document]]`.
    pub(super) documents: BTreeMap<String, &'a Template>,
    pub(super) facts: &'a Facts,
}

/// Reads all of `[text.X]`; what is wrong is noted.
pub(super) fn read(root: &mut Section, known: &Known) -> Words {
    let mut words = Words::default();
    for (id, mut section) in root.sections("text") {
        let Some(template) = document(&id, &section, known) else { continue };
        for part in template.parts.keys() {
            let entries = section.mixed(part.id());
            let pieces: Vec<Piece> = entries.into_iter().filter_map(|entry| piece(entry, &section, known)).collect();
            let mut pieces: Vec<Piece> = pieces.into_iter().map(|piece| assigned(piece, &id, *part)).collect();
            for piece in &mut pieces {
                check_variables(&section, &piece.said, known.facts);
                check_nir(&section, &piece.said);
                piece.pictures = pictures::load(&section, &piece.said, part.is_long(), known.folder, &mut words.pictures);
            }
            if !pieces.is_empty() {
                words.parts.insert((id.clone(), *part), pieces);
            }
        }
        section.finish();
    }
    words
}

/// The template that a heading `[text.X]` means; one that takes no words is noted.
fn document<'a>(id: &str, section: &Section, known: &Known<'a>) -> Option<&'a Template> {
    let Some(template) = known.documents.get(id) else {
        let speaking = known.documents.iter().filter(|(_, template)| !template.parts.is_empty());
        let ids: Vec<String> = speaking.map(|(id, _)| id.clone()).collect();
        let allowed = ids.join(", ");
        let near = nearest(id, ids).unwrap_or_default();
        section.note_here(Diagnostic::error("text-unknown").with("wanted", id).with("nearest", near).with("allowed", allowed));
        return None;
    };
    if template.kind == Kind::Neutral || template.parts.is_empty() {
        section.note_here(Diagnostic::error("text-neutral").with("document", id));
        return None;
    }
    Some(template)
}

fn assigned(piece: Piece, document: &str, part: Part) -> Piece {
    let said = Said { document: Some(document.to_owned()), part: Some(part.id().to_owned()), ..piece.said };
    Piece { said, ..piece }
}

/// One text of a part: said in the campaign file, or in a file that it names.
fn piece(entry: Entry, section: &Section, known: &Known) -> Option<Piece> {
    match entry {
        Entry::Text(quoted) => {
            let said = if file::is_name(&quoted.text) { from_file(&quoted, section, known)? } else { said(quoted) };
            Some(Piece { said, author: None, date: None, pictures: Vec::new() })
        }
        Entry::Table(mut section) => {
            let (text, name) = (section.quoted("text"), section.quoted("file"));
            let (author, date) = (section.text("author"), section.day("date"));
            let said = match (text, name) {
                (Some(text), None) => Some(said(text)),
                (None, Some(name)) => from_file(&name, &section, known),
                _ => {
                    section.note_here(Diagnostic::error("text-which"));
                    None
                }
            };
            section.finish();
            Some(Piece { said: said?, author, date, pictures: Vec::new() })
        }
    }
}

/// A text of another file; what is wrong with it is noted where it is named, unless it has a place of its own.
fn from_file(name: &Quoted, section: &Section, known: &Known) -> Option<Said> {
    file::read(&name.text, known.folder).map_err(|error| section.note_in(name, error)).ok()
}

/// A text of the campaign file.
pub(super) fn said(quoted: Quoted) -> Said {
    let (line, column) = (quoted.place.line.unwrap_or(1), quoted.place.column.unwrap_or(1));
    let Quoted { text, place, escaped, .. } = quoted;
    Said { file: place.file, line, column, text, escaped, document: None, part: None }
}

/// Notes variables that do not exist.
fn check_variables(section: &Section, said: &Said, facts: &Facts) {
    let facts: Vec<&str> = facts.iter().filter_map(|fact| fact.name.as_deref()).collect();
    for (range, name) in mentions(&said.text) {
        if OF_THE_SHEET.contains(&name) || facts.contains(&name) {
            continue;
        }
        let all = OF_THE_SHEET.iter().chain(&facts).map(|name| (*name).to_owned());
        let near = nearest(name, all).unwrap_or_default();
        let unknown = Diagnostic::error("text-variable").with("wanted", name).with("nearest", near);
        section.note_placed(unknown.at(said.place(range.start)));
    }
}

/// Notes somebody's social security number; those of the campaign file itself are found with all of it.
fn check_nir(section: &Section, said: &Said) {
    if section.file() == said.file {
        return;
    }
    if let Some(range) = super::nir::find_nir(&said.text) {
        section.note_placed(Diagnostic::error("campaign-nir").at(said.place(range.start)));
    }
}
