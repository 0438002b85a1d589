//! What a screen reader finds in a sheet: the words of a language that is read from right to left, in their order.

use lopdf::Document;
use tractopelle::locale::Values;
use tractopelle::{pdf, sheet};

use crate::{Desk, PLACE, on_engine, selection, stock};

/// Signs of a text that are letters, or marks over them.
fn letters(text: &str) -> String {
    text.chars().filter(|c| matches!(c, '\u{621}'..='\u{65f}')).collect()
}

// The engine lays such a line out from its last word to its first, and says a letter once more for each of its marks.
#[test]
fn right_to_left_text_is_in_the_order_of_reading() {
    let desk = Desk::new(stock(), &selection(&[PLACE], &["tract"], &["ar"], &["screen"]));
    let job = &desk.plan.jobs[0];
    let pages = on_engine(|| desk.pages(job, desk.template(job).steps(&job.format).min)).unwrap();
    let inked = sheet::screen(&pages.document, &desk.stock.palette).unwrap();
    let bytes = pdf::screen(&pages.document, inked, "tract").unwrap();
    let read = letters(&Document::load_mem(&bytes).unwrap().extract_text(&[1, 2]).unwrap());
    for message in ["tract-headline", "tract-lead", "counter-refuse-sound", "counter-close-sound"] {
        let said = letters(&desk.stock.text("ar", message, &Values::default()).unwrap());
        assert!(said.chars().count() > 10 && read.contains(&said), "{message}: {said} is not in {read}");
    }
}
