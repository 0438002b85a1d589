//! How the campaign has its sheets printed: the shop's profile, the printing condition, the standard.

use std::path::{Path, PathBuf};

use crate::assets::Assets;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::files;
use crate::icc::{self, Condition};
use crate::printer::{self, Printer, Standard};

/// Something that was chosen, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen<T> {
    /// What.
    pub what: T,
    /// Its place in the campaign file; none on the command line.
    pub place: Option<Place>,
}

impl<T> Chosen<T> {
    /// Something chosen on the command line.
    #[must_use]
    pub fn typed(what: T) -> Self {
        Self { what, place: None }
    }

    /// An error about it, at its place unless it has another: in the file that was chosen.
    fn refused(&self, error: Diagnostic) -> Diagnostic {
        let place = error.place.or_else(|| self.place.clone());
        Diagnostic { place, ..error }
    }
}

/// What a campaign or the command line chose; what is not chosen has a default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// A printer's id.
    pub printer: Option<Chosen<String>>,
    /// A profile of the user's own.
    pub icc: Option<Chosen<PathBuf>>,
    /// A shipped condition, or the name of the one that `icc` describes.
    pub condition: Option<Chosen<String>>,
    /// Which standard, instead of the printer's.
    pub standard: Option<Standard>,
    /// Whether black text prints over what lies below instead of leaving it out.
    pub overprint: bool,
}

impl Choice {
    /// This choice where it says something, the other one else.
    #[must_use]
    pub fn or(self, other: &Self) -> Self {
        Self {
            printer: self.printer.or_else(|| other.printer.clone()),
            // A condition names what its own profile describes.
            condition: if self.icc.is_some() { self.condition } else { self.condition.or_else(|| other.condition.clone()) },
            icc: self.icc.or_else(|| other.icc.clone()),
            standard: self.standard.or(other.standard),
            overprint: self.overprint || other.overprint,
        }
    }
}

/// The choice with everything it names read.
#[derive(Clone)]
pub struct Press {
    /// What the shop demands.
    pub printer: Printer,
    /// Ink and paper.
    pub condition: Condition,
    /// The standard of the file: never [`Standard::Any`].
    pub standard: Standard,
    /// Whether black text overprints.
    pub overprint: bool,
}

impl Press {
    /// Reads what a choice names.
    ///
    /// # Errors
    /// All that does not exist or is not fit: `printer-unknown`, `condition-unknown`, `condition-unnamed`
    /// for a profile without the name of its condition, `icc-…`. Each at the place where it was chosen, if that is a file.
    pub fn of(choice: &Choice, assets: &Assets) -> Result<Self, Report> {
        let mut report = Report::default();
        let printer = report.keep(match &choice.printer {
            Some(id) => Printer::load(assets, &id.what).map_err(|error| id.refused(error)),
            None => Printer::load(assets, printer::DEFAULT),
        });
        let condition = report.keep(match (&choice.icc, &choice.condition) {
            (Some(path), name) => own_condition(&path.what, name.as_ref()).map_err(|error| path.refused(error)),
            (None, Some(id)) => Condition::load(assets, &id.what).map_err(|error| id.refused(error)),
            (None, None) => Condition::load(assets, icc::DEFAULT),
        });
        match (printer, condition) {
            (Some(printer), Some(condition)) => {
                let standard = match choice.standard.unwrap_or(printer.standard.value) {
                    Standard::Any => Standard::X4,
                    standard => standard,
                };
                Ok(Self { printer, condition, standard, overprint: choice.overprint })
            }
            _ => Err(report),
        }
    }
}

fn own_condition(path: &Path, name: Option<&Chosen<String>>) -> Result<Condition, Diagnostic> {
    let about = |error: Diagnostic| error.with("path", files::shown(path));
    let name = name.ok_or_else(|| about(Diagnostic::error("condition-unnamed")))?;
    let bytes = files::read(path).map_err(|error| about(Diagnostic { code: "icc-read", place: None, ..error }))?;
    Condition::of_file(bytes, &name.what).map_err(about)
}
