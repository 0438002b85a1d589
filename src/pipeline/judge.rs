//! The preflight of what the program makes, before it is put in place.

use super::Judged;
use crate::assets::Assets;
use crate::diagnostic::{Diagnostic, Severity};
use crate::preflight::{Cache, Direction, Expected, Fold, Verdict, plate_rules};
use crate::press::Press;
use crate::printer::{COPIER, Printer, RISO};

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

    /// What a file for the copier is to be. Its plates are not painted: ink, edge and codes of such
    /// sheets are what the tests of this program look at.
    pub(super) fn of_copier(&self) -> Expected {
        Expected { without: plate_rules(), ..Expected::of(self.copier.clone()) }
    }

    /// The same for a stencil duplicator.
    pub(super) fn of_riso(&self) -> Expected {
        Expected { without: plate_rules(), ..Expected::of(self.riso.clone()) }
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
