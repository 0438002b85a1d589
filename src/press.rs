//! How the campaign has its sheets printed: the shop's profile, the printing condition, the standard.

use std::path::{Path, PathBuf};

use crate::assets::Assets;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::files;
use crate::icc::{self, Condition};
use crate::printer::{self, Printer, Standard};

/// What a campaign or the command line chose; what is not chosen has a default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// A printer's id.
    pub printer: Option<String>,
    /// A profile of the user's own.
    pub icc: Option<PathBuf>,
    /// A shipped condition, or the name of the one that `icc` describes.
    pub condition: Option<String>,
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
    /// for a profile without the name of its condition, `icc-…`.
    pub fn of(choice: &Choice, assets: &Assets) -> Result<Self, Report> {
        let mut report = Report::default();
        let printer = report.keep(Printer::load(assets, choice.printer.as_deref().unwrap_or(printer::DEFAULT)));
        let condition = report.keep(match &choice.icc {
            Some(path) => own_condition(path, choice.condition.as_deref()),
            None => Condition::load(assets, choice.condition.as_deref().unwrap_or(icc::DEFAULT)),
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

fn own_condition(path: &Path, name: Option<&str>) -> Result<Condition, Diagnostic> {
    let place = || Place::file(files::shown(path));
    let name = name.ok_or_else(|| Diagnostic::error("condition-unnamed").at(place()))?;
    Condition::of_file(files::read(path)?, name).map_err(|error| error.at(place()))
}
