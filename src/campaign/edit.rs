//! Writing into a campaign file without touching what its author wrote: comments, order and spaces
//! stay.

use std::path::Path;

use jiff::civil::Date;
use toml_edit::{DocumentMut, Item, Table, value};

use crate::diagnostic::{Diagnostic, Place};
use crate::files;

/// The section of the confirmations.
const KEY: &str = "confirmed";

/// Writes that somebody looked at a fact: `[confirmed.F25]` with `on` and `by`.
///
/// # Errors
/// `file-read`, `file-write`, `campaign-syntax`.
pub fn confirm(path: &Path, fact: &str, on: Date, by: &str) -> Result<(), Diagnostic> {
    let text = files::read_text(path)?;
    let broken = || Diagnostic::error("campaign-syntax").with("line", "").at(Place::file(files::shown(path)));
    let mut document: DocumentMut = text.parse().map_err(|_| broken())?;
    let mut entry = Table::new();
    let day: toml_edit::Datetime = on.to_string().parse().map_err(|_| broken())?;
    entry["on"] = value(day);
    entry["by"] = value(by);
    let known = document.get_mut(KEY).and_then(Item::as_table_like_mut).and_then(|table| table.get_mut(fact));
    let written = match known.and_then(Item::as_table_like_mut) {
        Some(known) => {
            for (key, item) in &entry {
                known.insert(key, item.clone());
            }
            document.to_string()
        }
        // At the very end: between two sections it would catch the comments that belong to the first,
        // and the keys that somebody brings to life in them.
        None => appended(&text, fact, entry),
    };
    files::write(path, written.as_bytes())
}

/// The text with one more `[confirmed.…]` at its end.
fn appended(text: &str, fact: &str, entry: Table) -> String {
    let mut confirmed = Table::new();
    // Only its sub-tables need headers.
    confirmed.set_implicit(true);
    confirmed.insert(fact, Item::Table(entry));
    let mut addition = DocumentMut::new();
    addition.insert(KEY, Item::Table(confirmed));
    format!("{}\n\n{}", text.trim_end(), addition.to_string().trim_start())
}
