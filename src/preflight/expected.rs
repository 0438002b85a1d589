//! What a file should be.

use serde::{Deserialize, Serialize};

use crate::evidence::Page;
use crate::printer::{Printer, Standard};

/// Which way a fold runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Direction {
    /// From the head to the foot of the page.
    Vertical,
    /// From side to side.
    Horizontal,
}

/// Where a sheet is folded.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fold {
    /// Which way it runs.
    pub direction: Direction,
    /// Millimetres from the left or the upper edge of the first page's trim.
    pub at_mm: f64,
}

/// What a file should be, and for whom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Expected {
    /// The printer's demands.
    #[serde(with = "carried")]
    pub printer: Printer,
    /// The standard to follow; usually the printer's.
    pub standard: Standard,
    /// Width and height of the trimmed page in millimetres; `None`: whatever its `TrimBox` says.
    pub trim: Option<(f64, f64)>,
    /// Folds, as seen on the first page.
    pub folds: Vec<Fold>,
    /// How many pages there are.
    pub pages: Option<usize>,
    /// The file's name without its folder.
    pub file_name: Option<String>,
    /// What the QR codes of each page say; `None`: whatever they say.
    pub codes: Option<Vec<Vec<String>>>,
    /// Whether codes must still be read on a copy of a copy.
    pub photocopy: bool,
    /// Ids of rules that are switched off.
    pub without: Vec<String>,
}

impl Expected {
    /// What a printer wants from a file of any size.
    #[must_use]
    pub fn of(printer: Printer) -> Self {
        Self {
            standard: printer.standard.value,
            printer,
            trim: None,
            folds: Vec::new(),
            pages: None,
            file_name: None,
            codes: None,
            photocopy: true,
            without: Vec::new(),
        }
    }

    /// The folds as seen on a page: even pages are the backs of odd ones, turned over like a book's leaf.
    #[must_use]
    pub fn folds_on(&self, page: &Page) -> Vec<Fold> {
        let back = page.number.is_multiple_of(2);
        let width = super::trim_of(page).width();
        let turned = |fold: &Fold| match fold.direction {
            Direction::Vertical if back => Fold { at_mm: width - fold.at_mm, ..*fold },
            _ => *fold,
        };
        self.folds.iter().map(turned).collect()
    }
}

/// A printer's profile on its way to a child: its id, and the text of the file that would describe it.
mod carried {
    use serde::de::Error as _;
    use serde::ser::Error as _;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use toml::value::{Datetime, Value};

    use crate::printer::Printer;

    pub(super) fn serialize<S: Serializer>(printer: &Printer, serializer: S) -> Result<S::Ok, S::Error> {
        let mut table = toml::Table::try_from(printer).map_err(S::Error::custom)?;
        table.remove("id");
        for (_, value) in &mut table {
            // Days are dates in the files, not texts.
            let day = value.get("date").and_then(Value::as_str).and_then(|day| day.parse::<Datetime>().ok());
            if let (Some(day), Some(fields)) = (day, value.as_table_mut()) {
                fields.insert("date".to_owned(), Value::Datetime(day));
            }
        }
        (&printer.id, table.to_string()).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Printer, D::Error> {
        let (id, text) = <(String, String)>::deserialize(deserializer)?;
        let printer: Printer = toml::from_str(&text).map_err(D::Error::custom)?;
        Ok(Printer { id, ..printer })
    }
}
