//! Pages to the sheets that a target prints: ink first, then imposition. Geometry and colour only;
//! everything works on the engine's frames, before any file is written.

mod black;
mod contour;
mod crop;
mod impose;
mod ink;
mod line;
mod marks;
mod press;
mod riso;
mod vector;

use typst::layout::{Abs, Frame, Sides};
use typst_layout::{Page, PagedDocument};

use crate::diagnostic::{Diagnostic, Report};
use crate::palette::Palette;
use crate::template::Layout;

pub use crate::paper::Flip;
pub use impose::{Cell, Handling, Imposition};
use ink::Inks;
pub use marks::{Notes, note_width};
pub use press::{Order, Sheet, ground, press};
pub use riso::{CLEAR, plates, riso};

/// The pages as a screen shows them: palette roles in sRGB, cut to the trim.
///
/// # Errors
/// `ink-foreign` for each colour that is no palette role.
pub fn screen(document: &PagedDocument, palette: &Palette) -> Result<Vec<Page>, Report> {
    inked(document, &Inks::Screen(palette))
}

/// How the pages of a document lie on sheets.
///
/// # Errors
/// `layout-pages` if the layout does not take this number of pages, `layout-size` if the pages do not
/// lie on its paper.
pub fn imposition(document: &PagedDocument, layout: Layout, handling: &Handling) -> Result<Imposition, Diagnostic> {
    let pages = document.pages().len();
    let size = document.pages().first().map(|page| page.frame.size()).unwrap_or_default();
    let imposition = match layout {
        Layout::TwoUp => Some(impose::two_up(pages, size, handling)),
        Layout::FourUp => Some(impose::four_up(pages, size, handling)),
        Layout::NUp => Some(impose::n_up(pages, size, handling)),
        Layout::CutAndStack => Some(impose::cut_and_stack(pages, size, handling)),
        Layout::Booklet => impose::booklet(pages, size, handling),
        Layout::BookletPair => impose::booklet_pair(pages, size, handling),
        Layout::Stickers => Some(impose::stickers(pages, size, handling)),
        Layout::Leaflet => Some(impose::leaflet(pages, size, handling)),
        Layout::Reduction => Some(impose::fit_on_a4(pages, size)),
        Layout::Tiles => Some(impose::tiles(pages, size)),
        Layout::TilesPlan => impose::tiles_with_plan(pages, size),
        Layout::Single => Some(impose::single(pages, size, handling)),
    };
    let wrong = |code| Diagnostic::error(code).with("layout", layout.id());
    let imposition = imposition.ok_or_else(|| wrong("layout-pages").with("pages", pages))?;
    if imposition.fits() { Ok(imposition) } else { Err(wrong("layout-size")) }
}

/// The sheets of an imposition in black ink alone, with ticks, outlines and notes; links and tags, which
/// paper does not know, are taken out.
///
/// # Errors
/// `ink-foreign` for each colour that is neither black nor white.
pub fn home(document: &PagedDocument, imposition: &Imposition, notes: &Notes) -> Result<Vec<Page>, Report> {
    let mut pages = inked(document, &Inks::Black)?;
    let reduction = imposition.sheets.iter().flatten().map(|cell| cell.scale).fold(1.0, f64::min);
    if reduction < 1.0 {
        for page in &mut pages {
            line::thicken(&mut page.frame, reduction);
        }
    }
    let mut notes = notes.clone();
    for note in notes.margin.iter_mut().chain(&mut notes.numbers) {
        ink::apply(note, &Inks::Black);
    }
    Ok(sheets(&pages, imposition, |frame, index| marks::draw(frame, imposition, index, &notes)))
}

/// The sheets of an imposition with pages in their inks; `draw` adds what stands beside them.
fn sheets(pages: &[Page], imposition: &Imposition, draw: impl Fn(&mut Frame, usize)) -> Vec<Page> {
    let Some(model) = pages.first() else { return Vec::new() };
    let sheet = |(index, cells): (usize, &Vec<Cell>)| {
        let mut frame = impose::place(imposition.size, cells, imposition.contour, pages);
        draw(&mut frame, index);
        Page { frame, number: index as u64 + 1, ..model.clone() }
    };
    imposition.sheets.iter().enumerate().map(sheet).collect()
}

fn pages_without_bleed(document: &PagedDocument) -> Vec<Page> {
    let cut = |page: &Page| Page { bleed: Sides::splat(Abs::zero()), ..page.clone() };
    document.pages().iter().map(cut).collect()
}

/// The pages with their colours turned into inks, without bleed.
fn inked(document: &PagedDocument, inks: &Inks) -> Result<Vec<Page>, Report> {
    let mut report = Report::default();
    let mut pages = pages_without_bleed(document);
    for (index, page) in pages.iter_mut().enumerate() {
        for colour in ink::apply(&mut page.frame, inks) {
            report.push(Diagnostic::error("ink-foreign").with("colour", colour).with("page", index + 1));
        }
    }
    if report.failed() { Err(report) } else { Ok(pages) }
}
