//! The two files of a review: the list that a reader fills in, and the record that keeps what was said.

use jiff::civil::Date;
use toml_edit::{DocumentMut, Item, Table, value};

use super::{Entry, Opinion, Status};
use crate::locale::SOURCE;

/// The table of both files.
const KEY: &str = "message";

/// One message on the list.
pub struct Asked<'a> {
    /// Its id.
    pub id: &'a str,
    /// How far it is.
    pub status: Status,
    /// The hash of its French text.
    pub source: &'a str,
    /// What French says, as its file writes it.
    pub french: &'a str,
    /// What the translation says.
    pub translation: &'a str,
}

/// The list: `head` explains it, then a reader and a day for all, then the entries.
#[must_use]
pub fn list(head: &str, today: Date, entries: &[String]) -> String {
    let head: Vec<String> = head.lines().map(|line| format!("# {line}")).collect();
    format!("{}\n\nreader = \"\"\ndate = {today}\n{}", head.join("\n"), entries.concat())
}

/// One entry of the list.
#[must_use]
pub fn entry_of(language: &str, message: &Asked) -> String {
    let said = [(SOURCE, message.french), (language, message.translation)];
    let lines = said.into_iter().flat_map(|(code, said)| said.lines().map(move |line| format!("# {code}: {line}\n")));
    let (id, status, source) = (message.id, message.status.id(), message.source);
    format!("\n[{KEY}.{id}]\n{}status = \"{status}\"\nsource = \"{source}\"\n", lines.collect::<String>())
}

/// The record with these opinions in it: those that say something, in place of what it said of the same messages. What else
/// stands in it stays as it is. `None` if the record cannot be read.
#[must_use]
pub fn recorded<'a>(record: &str, opinions: impl Iterator<Item = (&'a str, &'a Entry)>) -> Option<String> {
    let mut document: DocumentMut = record.parse().ok()?;
    if !document.contains_key(KEY) {
        let mut messages = Table::new();
        // Only its sub-tables need headers.
        messages.set_implicit(true);
        document.insert(KEY, Item::Table(messages));
    }
    let messages = document.get_mut(KEY)?.as_table_mut()?;
    for (id, entry) in opinions {
        let opinion = &entry.opinion;
        if opinion.status > Status::Draft || !opinion.note.is_empty() || messages.contains_key(id) {
            messages.insert(id, Item::Table(table(opinion)?));
        }
    }
    Some(format!("{}\n", document.to_string().trim()))
}

fn table(opinion: &Opinion) -> Option<Table> {
    let mut table = Table::new();
    table["status"] = value(opinion.status.id());
    for (key, text) in [("reader", &opinion.reader), ("note", &opinion.note)] {
        if !text.is_empty() {
            table[key] = value(text);
        }
    }
    if let Some(date) = opinion.date {
        table["date"] = value(date.to_string().parse::<toml_edit::Datetime>().ok()?);
    }
    table["source"] = value(&opinion.source);
    Some(table)
}
