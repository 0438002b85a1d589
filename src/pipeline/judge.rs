//! The preflight of what the program makes, before it is put in place.

use super::Judged;
use crate::assets::Assets;
use crate::diagnostic::{Diagnostic, Severity};
use crate::preflight::{Cache, Direction, Expected, Fold, Verdict, plate_rules};
use crate::press::Press;
use crate::printer::{COPIER, Printer, RISO};

/// The rules on the sizes of what is placed.
const SIZES: [&str; 2] = ["text-size", "line-width"];

/// What the judgements of one run share.
pub(super) struct Judge {
    copier: Printer,
    riso: Printer,
    /// A hundred and one tracts share a front.
    cache: Cache,
}

impl Judge {
    /// Reads the profiles of what people print themselves.
    ///
    /// # Errors
    /// What is wrong with their files.
    pub(super) fn new(assets: &Assets) -> Result<Self, Diagnostic> {
        Ok(Self { copier: Printer::load(assets, COPIER)?, riso: Printer::load(assets, RISO)?, cache: Cache::default() })
    }

    /// What a press file is to be; `trim` in millimetres, `folds` of its first page.
    pub(super) fn of_press(press: &Press, trim: (f64, f64), folds: &[f64]) -> Expected {
        Expected {
            standard: press.standard,
            trim: Some(trim),
            folds: folds.iter().map(|at| Fold { direction: Direction::Vertical, at_mm: *at }).collect(),
            ..Expected::of(press.printer.clone())
        }
    }

    /// What a file for the copier is to be.
    pub(super) fn of_copier(&self) -> Expected {
        Self::at_home(&self.copier)
    }

    /// What a file for a stencil duplicator is to be.
    pub(super) fn of_riso(&self) -> Expected {
        Self::at_home(&self.riso)
    }

    /// Plates of such sheets are not painted: the tests of this program look at their ink, edges and codes.
    /// A plan shows a whole poster in small, and outlines for scissors are thin: sizes are not asked for.
    fn at_home(printer: &Printer) -> Expected {
        let without = plate_rules().into_iter().chain(SIZES.map(str::to_owned)).collect();
        Expected { without, ..Expected::of(printer.clone()) }
    }

    /// Judges a file.
    pub(super) fn judge(&self, path: &str, bytes: &[u8], expected: Expected, pictures: bool) -> Judged {
        let file_name = path.rsplit('/').next().map(str::to_owned);
        let expected = Expected { file_name, ..expected };
        let verdict = Verdict::of(bytes.to_vec(), &expected, pictures, Some(&self.cache));
        Judged { path: path.to_owned(), expected, verdict }
    }
}

impl Judged {
    /// How many findings a printer would refuse the file for.
    pub(super) fn errors(&self) -> usize {
        self.verdict.findings.iter().filter(|finding| finding.severity == Severity::Error).count()
    }
}
