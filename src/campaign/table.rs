//! The text of a table of comma-separated values: its encoding, its separator, and where each cell stands.

use std::path::Path;

use csv::StringRecord;

use crate::diagnostic::{Diagnostic, Place};
use crate::files;

/// The largest table read, in megabytes: a hundred and one rows take some twenty thousand bytes.
const MOST: usize = 2;
/// Separators that spreadsheets use, the French one first.
const SEPARATORS: [u8; 3] = [b';', b',', b'\t'];
/// How workbooks begin: a zip (`.xlsx`, `.ods`), and the older `.xls`.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0"];
/// What Excel puts above a table to name the separator.
const NAMED: &str = "sep=";

/// A table, not yet cut into rows.
pub(super) struct Table {
    /// The file as messages name it.
    pub(super) file: String,
    /// All of it, lines ended by `\n`.
    pub(super) text: String,
    /// What stands between two cells.
    pub(super) separator: u8,
    /// Where the rows begin in the text.
    pub(super) body: usize,
}

impl Table {
    /// Reads a table: UTF-8 with or without a mark, UTF-16 with one, or else what a French Excel saves (Windows-1252).
    ///
    /// # Errors
    /// `file-read`; `sections-large`; `sections-format` for a workbook or anything else that is no text.
    pub(super) fn open(path: &Path) -> Result<Self, Diagnostic> {
        let file = files::shown(path);
        let wrong = |code| Diagnostic::error(code).at(Place::file(&file));
        if files::size(path).is_some_and(|size| size > MOST as u64 * 1_000_000) {
            return Err(wrong("sections-large").with("most", MOST));
        }
        let bytes = files::read(path)?;
        if WORKBOOKS.iter().any(|start| bytes.starts_with(start)) {
            return Err(wrong("sections-format"));
        }
        let text = files::decode(&bytes).unwrap_or_else(|| encoding_rs::WINDOWS_1252.decode(&bytes).0.into_owned());
        if text.contains('\0') {
            return Err(wrong("sections-format"));
        }
        Ok(Self::of(file, &text))
    }

    fn of(file: String, text: &str) -> Self {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let first = text.lines().next().unwrap_or_default();
        let named = first.to_ascii_lowercase().strip_prefix(NAMED).and_then(|rest| rest.bytes().next());
        let named = named.filter(|separator| SEPARATORS.contains(separator));
        let body = if named.is_some() { (first.len() + 1).min(text.len()) } else { 0 };
        let header = text[body..].lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        let count = |separator: u8| header.bytes().filter(|byte| *byte == separator).count();
        // Of as many of each, the first stays.
        let counted = SEPARATORS.into_iter().rev().max_by_key(|separator| count(*separator)).unwrap_or(b';');
        let separator = named.unwrap_or(counted);
        Self { file, text, separator, body }
    }

    /// The place of a byte of the text.
    pub(super) fn at(&self, offset: usize) -> Place {
        Place::offset(&self.file, &self.text, offset)
    }

    /// The place where the rows begin.
    pub(super) fn start(&self) -> Place {
        self.at(self.body)
    }

    /// Where each cell of a row begins in the text; and where the quotation mark stands that the row leaves open, if it
    /// leaves one open.
    pub(super) fn starts(&self, row: &StringRecord) -> (Vec<usize>, Option<usize>) {
        let byte = row.position().map_or(0, csv::Position::byte);
        let from = self.body + usize::try_from(byte).unwrap_or_default();
        let rest = self.text.get(from..).unwrap_or_default();
        // Empty lines before the row belong to none.
        let from = from + (rest.len() - rest.trim_start_matches('\n').len());
        let (mut starts, mut open, mut closed) = (vec![from], None, None);
        for (at, c) in self.text.get(from..).unwrap_or_default().char_indices().map(|(at, c)| (from + at, c)) {
            let begins = starts.last() == Some(&at);
            match c {
                '"' if open.is_some() => (open, closed) = (None, Some((at, open))),
                // A doubled mark stands for one, and the cell stays open.
                '"' if closed.is_some_and(|(before, _)| before + 1 == at) => open = closed.and_then(|(_, open)| open),
                '"' if begins => open = Some(at),
                '\n' if open.is_none() => break,
                c if open.is_none() && c == char::from(self.separator) => starts.push(at + 1),
                _ => {}
            }
        }
        (starts, open)
    }
}

/// What a cell says, without the spaces around it and what spreadsheets put around a text to keep it one: `="01"`, and
/// quotation marks behind a space. Nothing in it is ever computed.
pub(super) fn said(cell: &str) -> String {
    let cell = cell.trim();
    let inner = cell.strip_prefix('=').unwrap_or(cell).strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inner.unwrap_or(cell).replace("\"\"", "\"").trim().to_owned()
}

/// Whether this is a long number as Excel rounds it: `7,32829E+13`.
pub(super) fn is_rounded(text: &str) -> bool {
    let Some((number, power)) = text.split_once(['E', 'e']) else { return false };
    let power = power.strip_prefix('+').unwrap_or_default();
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    is_digits(power) && number.split([',', '.']).count() <= 2 && number.split([',', '.']).all(is_digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(table: &Table) -> Vec<StringRecord> {
        let body = &table.text.as_bytes()[table.body..];
        let mut reader = csv::ReaderBuilder::new().delimiter(table.separator).has_headers(false).flexible(true).from_reader(body);
        reader.records().filter_map(Result::ok).collect()
    }

    // Where cells begin is found by our own eyes: they see as many as the reader of the format does, and the same ones.
    #[test]
    fn cells_stand_where_the_reader_finds_them() {
        let texts = [
            "a;b\n1;2\n",
            "\n\na;b\n\n1;\"x;y\"\n",
            "sep=,\na,b\n\"one \"\"word\"\"\",2\n",
            "a;b;c\n\"two\nlines\";é;\n;;\n",
            "a\tb\n=\"01\"\t+33 1\n",
            "a;b\r\n\"q\"x;y\r\n",
            "a;b\rold;mac\r",
        ];
        for text in texts {
            let table = Table::of("t".to_owned(), text);
            for row in rows(&table) {
                let (starts, open) = table.starts(&row);
                assert_eq!((starts.len(), open), (row.len(), None), "{text:?} {row:?}");
                for (start, cell) in starts.iter().zip(row.iter()) {
                    let there = table.text[*start..].replace('"', "");
                    assert!(there.starts_with(&cell.replace('"', "")), "{text:?}: {cell:?} is not at {start}");
                }
            }
        }
        let table = Table::of("t".to_owned(), "a;b\n1;\"open\n2;3\n");
        let last = rows(&table).pop();
        assert_eq!(last.and_then(|row| table.starts(&row).1), Some(6));
    }

    #[test]
    fn separators_are_found() {
        for (text, separator, body) in [
            ("a;b,c;d", b';', 0),
            ("a,b,c", b',', 0),
            ("a\tb", b'\t', 0),
            ("a", b';', 0),
            ("", b';', 0),
            ("sep=,\na;b;c,d", b',', 6),
            ("SEP=;\na", b';', 6),
            ("sep=|\na,b", b';', 0),
        ] {
            let table = Table::of("t".to_owned(), text);
            assert_eq!((table.separator, table.body), (separator, body), "{text:?}");
        }
    }

    #[test]
    fn cells_keep_their_text() {
        for (cell, expected) in [
            ("=\"01\"", "01"),
            (" \"x; y\" ", "x; y"),
            ("=SUM(A1)", "=SUM(A1)"),
            ("+33 1", "+33 1"),
            ("@nom", "@nom"),
            ("le \"\"grand\"\" soir", "le \"grand\" soir"),
            ("\"", "\""),
            ("  ", ""),
        ] {
            assert_eq!(said(cell), expected, "{cell:?}");
        }
        for rounded in ["7,32829E+13", "1E+15", "1.5e+20"] {
            assert!(is_rounded(rounded), "{rounded}");
        }
        for text in ["E+", "2E", "1E13", "73282932000074", "BE+12", "1,2,3E+4"] {
            assert!(!is_rounded(text), "{text}");
        }
    }
}
