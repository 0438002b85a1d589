//! Writing into a campaign file without touching what its author wrote: comments, order and spaces
//! stay.

use std::path::Path;

use jiff::civil::Date;
use toml_edit::{DocumentMut, Item, Table, value};

use crate::diagnostic::{Diagnostic, Place};
use crate::files;

/// Writes that somebody looked at a fact: `[confirmed.F25]` with `on` and `by`.
///
/// # Errors
/// `file-read`, `file-write`, `campaign-syntax`.
pub fn confirm(path: &Path, fact: &str, on: Date, by: &str) -> Result<(), Diagnostic> {
    let text = files::read_text(path)?;
    let broken = || Diagnostic::error("campaign-syntax").with("line", "").at(Place::file(files::shown(path)));
    let mut document: DocumentMut = text.parse().map_err(|_| broken())?;
    let confirmed = document.entry("confirmed").or_insert_with(|| {
        let mut table = Table::new();
        // Only its sub-tables need headers.
        table.set_implicit(true);
        Item::Table(table)
    });
    let mut entry = Table::new();
    let day: toml_edit::Datetime = on.to_string().parse().map_err(|_| broken())?;
    entry["on"] = value(day);
    entry["by"] = value(by);
    confirmed.as_table_mut().ok_or_else(broken)?.insert(fact, Item::Table(entry));
    files::write(path, document.to_string().as_bytes())
}
