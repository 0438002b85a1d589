//! Files for a stencil duplicator: one for each ink.

use super::{Run, codes_in, notes};
use crate::diagnostic::{Diagnostic, Report};
use crate::paper::A3;
use crate::plan::Job;
use crate::riso::file_part;
use crate::sheet::{self, Flip};
use crate::template::Layout;
use crate::typeset::Pages;
use crate::{palette, pdf};

/// One ink's file.
pub(super) struct Plate {
    /// Its path without its ending.
    pub(super) stem: String,
    /// The file.
    pub(super) bytes: Vec<u8>,
    /// The codes on each sheet.
    pub(super) qr: Vec<Vec<String>>,
    /// How its sheets are turned over.
    pub(super) flip: Flip,
}

impl Run<'_> {
    /// The plates of a job, in the order of their names in the palette.
    ///
    /// # Errors
    /// `riso-size` above A3, `riso-inks` with more than two inks; what imposition and writing refuse.
    pub(super) fn riso(&self, job: &Job, pages: &Pages, layout: Layout, stem: &str) -> Result<Vec<Plate>, Report> {
        let (stock, document) = (self.stock, &pages.document);
        let imposition = sheet::imposition(document, layout, &self.handling(job)?)?;
        let (short, long) = (imposition.size.0.min(imposition.size.1), imposition.size.0.max(imposition.size.1));
        // The engine counts in points: a page of A3 may be a hair larger.
        if short > A3.0 + 0.1 || long > A3.1 + 0.1 {
            return Err(Diagnostic::error("riso-size").into());
        }
        let used = sheet::plates(document, &stock.palette)?;
        let black = stock.palette.get(palette::BLACK).and_then(|role| role.riso.as_ref());
        let mut plates = Vec::new();
        for (index, plate) in used.iter().enumerate() {
            let ink = stock.inks.get(plate).ok_or_else(|| Diagnostic::error("riso-unknown").with("plate", plate.as_str()))?;
            let values = self.values(job).with("ink", ink.as_str()).with("plate", index + 1).with("plates", used.len());
            let names = notes::names_of_inks(self.base, stock, job, &values, &imposition)?;
            let sheets = sheet::riso(document, &imposition, &stock.palette, plate, &names);
            let stem = format!("{stem}_{}", file_part(ink));
            let bytes = pdf::home(document, sheets, imposition.flip, &stem)?;
            let shown = black.is_some_and(|black| black.ink == *plate);
            let codes = |cells: &Vec<_>| if shown { codes_in(&pages.codes, cells) } else { Vec::new() };
            plates.push(Plate { stem, bytes, qr: imposition.sheets.iter().map(codes).collect(), flip: imposition.flip });
        }
        Ok(plates)
    }
}
