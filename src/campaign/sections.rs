//! `sections.csv`: the local sections as a table, one row a département, however a spreadsheet saved it.

use std::collections::BTreeMap;
use std::path::Path;

use csv::{ReaderBuilder, StringRecord};
use jiff::civil::Date;

use super::event::General;
use super::table::{self, Table};
use super::{Event, Publisher, event, nir};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::directory::{Directory, fold, nearest};

/// What a column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Departement,
    Name,
    Address,
    Siret,
    Contact,
    HomePrinter,
    PressPrinter,
    Date,
    Time,
    Place,
    Bring,
}

/// The columns: each by the name that messages give it, then by the others that are understood, as [`fold`] leaves them.
const COLUMNS: [(Column, &str, &[&str]); 11] = [
    (Column::Departement, "departement", &["department", "code departement", "numero departement", "numero", "dept"]),
    (Column::Name, "nom", &["name", "groupe", "section", "comite"]),
    (Column::Address, "adresse", &["address", "adresse postale"]),
    (Column::Siret, "siret", &["numero siret"]),
    (Column::Contact, "contact", &["courriel", "email", "e mail", "mail"]),
    (Column::HomePrinter, "imprime_par", &["imprint home"]),
    (Column::PressPrinter, "imprimerie", &["imprint press"]),
    (Column::Date, "date", &["event date", "date du rendez vous", "jour"]),
    (Column::Time, "heure", &["event time", "time", "heure du rendez vous"]),
    (Column::Place, "lieu", &["event place", "place", "lieu du rendez vous"]),
    (Column::Bring, "apporter", &["event bring", "bring", "a apporter"]),
];

/// What a section's row is read against.
pub(super) struct Around<'a> {
    /// Départements.
    pub(super) directory: &'a Directory,
    /// The sections that the campaign file already has, by code.
    pub(super) taken: &'a BTreeMap<String, Publisher>,
    /// The campaign's own gathering.
    pub(super) general: General<'a>,
}

/// The sections of a table by code of the département, and everything that is wrong with it.
pub(super) fn read(path: &Path, around: &Around) -> (BTreeMap<String, Publisher>, Report) {
    let mut sections = BTreeMap::new();
    let table = match Table::open(path) {
        Ok(table) => table,
        Err(diagnostic) => return (sections, diagnostic.into()),
    };
    let mut report: Report = nir::refusals(&table.file, &table.text);
    let mut rows = rows(&table, &mut report).into_iter();
    let Some(header) = rows.next() else {
        report.push(Diagnostic::error("sections-empty").at(table.start()));
        return (sections, report);
    };
    let columns = columns(&table, &header, &mut report);
    if !columns.contains_key(&Column::Departement) {
        let allowed = COLUMNS.map(|(_, shown, _)| shown).join(", ");
        report.push(Diagnostic::error("sections-no-departement").with("allowed", allowed).at(table.start()));
        return (sections, report);
    }
    let mut lines: BTreeMap<String, usize> = BTreeMap::new();
    for record in rows {
        let starts = table.starts(&record).0;
        let mut row = Row { table: &table, header: &header, columns: &columns, starts, record, report: &mut report };
        row.surplus();
        let Some(code) = row.departement(around.directory) else { continue };
        let place = row.place(Column::Departement);
        if let Some(first) = lines.get(&code) {
            let first = Diagnostic::error("sections-twice").with("departement", code.as_str()).with("first", *first);
            report.push(first.at(place));
            continue;
        }
        if around.taken.contains_key(&code) {
            row.report.push(Diagnostic::error("sections-both").with("departement", code.as_str()).at(place.clone()));
        }
        lines.insert(code.clone(), place.line.unwrap_or_default());
        let publisher = row.publisher(around.general);
        sections.insert(code, publisher);
    }
    if lines.is_empty() && !report.failed() {
        report.push(Diagnostic::error("sections-empty").at(table.start()));
    }
    (sections, report)
}

/// All rows that say something, the header first.
fn rows(table: &Table, report: &mut Report) -> Vec<StringRecord> {
    let mut reader = ReaderBuilder::new()
        .delimiter(table.separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(&table.text.as_bytes()[table.body..]);
    let mut rows = Vec::new();
    for record in reader.records() {
        match record {
            Ok(record) if record.iter().all(|cell| cell.trim().is_empty()) => {}
            Ok(record) => rows.push(record),
            Err(_) => report.push(Diagnostic::error("sections-format").at(table.start())),
        }
    }
    // A quotation mark that is never closed swallows all rows behind it.
    if let Some(open) = rows.last().and_then(|row| table.starts(row).1) {
        report.push(Diagnostic::error("sections-quote").at(table.at(open)));
    }
    rows
}

/// Which column stands where; one that is not known is told and left out.
fn columns(table: &Table, header: &StringRecord, report: &mut Report) -> BTreeMap<Column, usize> {
    let mut columns = BTreeMap::new();
    let starts = table.starts(header).0;
    for (index, name) in header.iter().enumerate().filter(|(_, name)| !name.trim().is_empty()) {
        let place = table.at(starts.get(index).copied().unwrap_or_default());
        let (name, wanted) = (name.trim(), fold(name));
        let known = COLUMNS.iter().find(|(_, shown, others)| names(shown, others).any(|known| known == wanted));
        let diagnostic = match known {
            Some((column, ..)) if !columns.contains_key(column) => {
                columns.insert(*column, index);
                continue;
            }
            Some((_, shown, _)) => Diagnostic::error("sections-column-twice").with("column", *shown),
            None => unknown(name, &wanted),
        };
        report.push(diagnostic.at(place));
    }
    columns
}

/// The warning for a column that is not known, with the nearest one.
fn unknown(name: &str, wanted: &str) -> Diagnostic {
    let near = nearest(wanted, COLUMNS.iter().flat_map(|(_, shown, others)| names(shown, others)));
    let is_near = |shown: &str, others: &[&str]| names(shown, others).any(|name| near.as_ref() == Some(&name));
    let shown = COLUMNS.iter().find(|(_, shown, others)| is_near(shown, others)).map_or("", |(_, shown, _)| *shown);
    Diagnostic::warning("sections-column")
        .with("column", name)
        .with("nearest", shown)
        .with("allowed", COLUMNS.map(|(_, shown, _)| shown).join(", "))
}

/// All names of a column, folded.
fn names<'a>(shown: &'a str, others: &'a [&'a str]) -> impl Iterator<Item = String> + use<'a> {
    std::iter::once(fold(shown)).chain(others.iter().map(|name| (*name).to_owned()))
}

/// One row of the table.
struct Row<'a> {
    table: &'a Table,
    header: &'a StringRecord,
    columns: &'a BTreeMap<Column, usize>,
    record: StringRecord,
    /// Where its cells begin, in bytes of the text.
    starts: Vec<usize>,
    report: &'a mut Report,
}

impl Row<'_> {
    /// Where a cell stands, or the row if it has no such cell.
    fn place(&self, column: Column) -> Place {
        let start = self.columns.get(&column).and_then(|index| self.starts.get(*index)).or(self.starts.first());
        self.table.at(start.copied().unwrap_or_default())
    }

    fn wrong(&mut self, column: Column, diagnostic: Diagnostic) {
        let place = self.place(column);
        self.report.push(diagnostic.at(place));
    }

    /// What a cell says; an empty one says nothing.
    fn text(&mut self, column: Column) -> Option<String> {
        let text = self.record.get(*self.columns.get(&column)?).map(table::said).filter(|text| !text.is_empty())?;
        if table::is_rounded(&text) {
            self.wrong(column, Diagnostic::error("sections-number").with("found", text));
            return None;
        }
        Some(text)
    }

    /// Tells of a cell that stands under no heading: a separator within a text, for the most part.
    fn surplus(&mut self) {
        let is_headed = |index: &usize| self.header.get(*index).is_some_and(|name| !name.trim().is_empty());
        let said = self.record.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
        if let Some(index) = said.map(|(index, _)| index).find(|index| !is_headed(index)) {
            let place = self.table.at(self.starts.get(index).copied().unwrap_or_default());
            let separator = char::from(self.table.separator).to_string();
            self.report.push(Diagnostic::error("sections-surplus").with("separator", separator).at(place));
        }
    }

    /// The code of its département.
    fn departement(&mut self, directory: &Directory) -> Option<String> {
        let Some(wanted) = self.text(Column::Departement) else {
            self.wrong(Column::Departement, Diagnostic::error("sections-nowhere"));
            return None;
        };
        match directory.find(&wanted) {
            Ok(departement) => Some(departement.code.clone()),
            Err(diagnostic) => {
                self.wrong(Column::Departement, diagnostic);
                None
            }
        }
    }

    /// Everything it says, as `[departement.XX]` would.
    fn publisher(&mut self, general: General) -> Publisher {
        let mut publisher = Publisher {
            name: self.text(Column::Name).map(|text| text.replace('\n', " ")),
            address: self.text(Column::Address).map(|text| text.replace('\n', ", ")),
            siret: self.text(Column::Siret),
            contact: self.text(Column::Contact).map(|text| text.replace('\n', ", ")),
            event: self.event(general),
            ..Publisher::default()
        };
        let (home, press) = (self.text(Column::HomePrinter), self.text(Column::PressPrinter));
        publisher.set_imprint(home, press);
        publisher
    }

    fn event(&mut self, general: General) -> Option<Event> {
        let (date, time) = (self.text(Column::Date), self.text(Column::Time));
        let written = event::Written {
            has_date: date.is_some(),
            has_time: time.is_some(),
            date: date.and_then(|text| self.day(&text)),
            time: time.and_then(|text| self.time(&text)),
            place: self.text(Column::Place).map(|text| text.replace('\n', ", ")),
            bring: self.text(Column::Bring).map(|text| text.replace('\n', ", ")),
        };
        if !written.has_date && !written.has_time && written.place.is_none() && written.bring.is_none() {
            return None;
        }
        let at = if written.has_time && !written.has_date { Column::Time } else { Column::Date };
        written.event(general).unwrap_or_else(|diagnostic| {
            self.wrong(at, diagnostic);
            None
        })
    }

    fn day(&mut self, text: &str) -> Option<Date> {
        day(text).map_err(|code| self.wrong(Column::Date, Diagnostic::error(code).with("found", text))).ok()
    }

    fn time(&mut self, text: &str) -> Option<String> {
        let time = event::time(text);
        if time.is_none() {
            self.wrong(Column::Time, Diagnostic::error("sections-time").with("found", text));
        }
        time
    }
}

/// A day as spreadsheets write it: `2026-12-05`, or day, month and year as in France: `05/12/2026`, `5.12.2026`.
///
/// # Errors
/// `sections-date-short` for a year of two digits, which may as well be a day; `sections-date` for anything else.
fn day(text: &str) -> Result<Date, &'static str> {
    let parts: Vec<&str> = text.split(['/', '.', '-', ' ']).collect();
    let [first, month, last] = parts[..] else { return Err("sections-date") };
    let is_number = |part: &&str| !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    if ![first, month, last].iter().all(is_number) {
        return Err("sections-date");
    }
    let (year, day) = match (first.len(), last.len()) {
        (4, 1..=2) => (first, last),
        (1..=2, 4) => (last, first),
        (1..=2, 1..=2) => return Err("sections-date-short"),
        _ => return Err("sections-date"),
    };
    let date = year.parse().ok().zip(month.parse().ok()).zip(day.parse().ok());
    date.and_then(|((year, month), day)| Date::new(year, month, day).ok()).ok_or("sections-date")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_spreadsheets_write_them() {
        for text in ["2026-12-05", "05/12/2026", "5.12.2026", "5-12-2026", "05 12 2026"] {
            assert_eq!(day(text), Ok(jiff::civil::date(2026, 12, 5)), "{text}");
        }
        for text in ["5.12.26", "05/12/26", "26-12-05"] {
            assert_eq!(day(text), Err("sections-date-short"), "{text}");
        }
        for text in ["31/02/2026", "12/25/2026", "2026-13-01", "5 décembre 2026", "2026", "05/12", "1/2/3/4", "//", "5/12/20261"]
        {
            assert_eq!(day(text), Err("sections-date"), "{text}");
        }
    }
}
