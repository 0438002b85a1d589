//! Pages to the sheets that a target prints: ink first, then imposition. Geometry and colour only;
//! everything works on the engine's frames, before any file is written.

mod black;
mod crop;
mod impose;
mod ink;
mod marks;
mod press;
mod vector;

use typst::layout::{Abs, Frame, Sides};
use typst_layout::{Page, PagedDocument};

use crate::diagnostic::{Diagnostic, Report};
use crate::palette::Palette;
use crate::template::Layout;

pub use impose::{Cell, Flip, Imposition};
use impose::{booklet, fit_on_a4, single, tiles, two_up};
use ink::Inks;
pub use press::{Sheet, ground, press};

/// The pages as a screen shows them: palette roles in sRGB, cut to the trim.
///
/// # Errors
/// `ink-foreign` for each colour that is no palette role.
pub fn screen(document: &PagedDocument, palette: &Palette) -> Result<Vec<Page>, Report> {
    inked(document, &Inks::Screen(palette))
}

/// How the pages of a document lie on A4 sheets.
///
/// # Errors
/// `layout-pages` if the layout does not take this number of pages.
pub fn imposition(document: &PagedDocument, layout: Layout, rtl: bool) -> Result<Imposition, Diagnostic> {
    let pages = document.pages().len();
    let size = document.pages().first().map(|page| page.frame.size()).unwrap_or_default();
    match layout {
        Layout::TwoUp => Ok(two_up(pages, size)),
        Layout::Booklet => booklet(pages, size, rtl)
            .ok_or_else(|| Diagnostic::error("layout-pages").with("layout", layout.id()).with("pages", pages)),
        Layout::Reduction => Ok(fit_on_a4(pages, size)),
        Layout::Tiles => Ok(tiles(pages, size)),
        Layout::Single => Ok(single(pages, size)),
    }
}

/// The sheets of an imposition in black ink alone, with cut and fold ticks and one note each in the
/// margin; links and tags, which paper does not know, are taken out.
///
/// # Errors
/// `ink-foreign` for each colour that is neither black nor white.
pub fn home(document: &PagedDocument, imposition: &Imposition, notes: &[Frame]) -> Result<Vec<Page>, Report> {
    let pages = inked(document, &Inks::Black)?;
    let blank = |number: usize, frame: Frame| {
        let model = pages.first().or(document.pages().first());
        model.map(|page| Page { frame, number: number as u64, ..page.clone() })
    };
    let sheets = imposition.sheets.iter().enumerate().filter_map(|(index, cells)| {
        let mut frame = impose::place(imposition.size, cells, &pages);
        let note = notes.get(index).cloned().map(|mut note| {
            ink::apply(&mut note, &Inks::Black);
            note
        });
        marks::draw(&mut frame, imposition, index, note);
        blank(index + 1, frame)
    });
    Ok(sheets.collect())
}

/// The pages with their colours turned into inks, without bleed.
fn inked(document: &PagedDocument, inks: &Inks) -> Result<Vec<Page>, Report> {
    let mut report = Report::default();
    let mut pages = document.pages().to_vec();
    for (index, page) in pages.iter_mut().enumerate() {
        page.bleed = Sides::splat(Abs::zero());
        for colour in ink::apply(&mut page.frame, inks) {
            report.push(Diagnostic::error("ink-foreign").with("colour", colour).with("page", index + 1));
        }
    }
    if report.failed() { Err(report) } else { Ok(pages) }
}
