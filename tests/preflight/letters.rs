//! Text and lines: fonts, sizes, plates, widths.

use lopdf::{Document, Stream, dictionary};

use crate::case::{Base, Case, prove};
use crate::draw::{BLACK, Ink, WHITE};
use crate::edit::{descriptor, draw, redraw, supply};
use crate::good::{A4, A5, NIGHT};
use crate::limits::limit;

/// The notes of the front in a size and in inks.
fn notes(document: &mut Document, points: f64, ink: Ink) {
    redraw(document, 1, "notes", &A5.text([10.0, 80.0], points, ink, "Petites notes"));
}

/// The small line on the dark flat in a size and in inks.
fn reversed(document: &mut Document, points: f64, ink: Ink) {
    redraw(document, 1, "reversed", &A5.text([10.0, 32.0], points, ink, "En blanc"));
}

fn rule(document: &mut Document, points: f64) {
    redraw(document, 1, "rule", &A5.line([10.0, 90.0], 55.0, points, BLACK));
}

#[test]
fn fonts_come_with_the_file_and_have_the_letters() {
    prove(&[
        Case::new("font-not-embedded", "fonts", |file| {
            descriptor(file).remove(b"FontFile2");
        })
        .and("unmeasured"),
        Case::new("font-of-the-reader", "fonts", |file| {
            supply(file, "Font", "Sans", dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" });
        })
        .and("unmeasured"),
        Case::new("glyph-missing", "glyphs", |file| redraw(file, 2, "body", &A5.glyphs([10.0, 50.0], 12.0, "0 g", &[0])))
            .twin(|file| redraw(file, 2, "body", &A5.glyphs([10.0, 50.0], 12.0, "0 g", &[36]))),
    ]);
}

#[test]
fn text_is_large_enough_for_what_it_stands_on() {
    prove(&[
        Case::new("text-small", "text-size", |file| notes(file, limit("text_pt") - 0.1, BLACK))
            .twin(|file| notes(file, limit("text_pt"), BLACK)),
        Case::new("text-small-scaled", "text-size", |file| {
            redraw(file, 1, "notes", &format!("q 0.25 0 0 0.25 0 0 cm {} Q", A5.text([300.0, -400.0], 23.6, BLACK, "Notes")));
        })
        .twin(|file| {
            redraw(file, 1, "notes", &format!("q 0.25 0 0 0.25 0 0 cm {} Q", A5.text([300.0, -400.0], 24.0, BLACK, "Notes")));
        }),
        Case::new("text-small-in-form", "text-size", |file| in_form(file, 11.8)).twin(|file| in_form(file, 12.0)),
        Case::new("text-small-in-white", "text-size", |file| reversed(file, limit("text_reversed_pt") - 0.1, WHITE))
            .twin(|file| reversed(file, limit("text_reversed_pt"), WHITE)),
        Case::new("text-small-in-light", "text-size", |file| {
            reversed(file, limit("text_reversed_pt") - 0.1, [0.0, 0.0, 0.5, 0.0]);
        })
        .twin(|file| reversed(file, limit("text_reversed_pt"), [0.0, 0.0, 0.5, 0.0])),
        Case::new("text-small-of-inks", "text-size", |file| notes(file, limit("text_multi_ink_pt") - 0.1, [0.0, 1.0, 1.0, 0.0]))
            .twin(|file| notes(file, limit("text_multi_ink_pt"), [0.0, 1.0, 1.0, 0.0])),
        Case::new("copier-text-small", "text-size", |file| {
            redraw(file, 1, "body", &A4.text([20.0, 60.0], 5.9, BLACK, "Petites notes"));
        })
        .twin(|file| redraw(file, 1, "body", &A4.text([20.0, 60.0], 6.0, BLACK, "Petites notes")))
        .of(Base::Copier),
    ]);
}

/// Writes the notes through a form that halves them.
fn in_form(document: &mut Document, points: f64) {
    let resources = crate::edit::resources(document).clone();
    let entries = dictionary! {
        "Type" => "XObject", "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 900.into(), 1300.into()],
        "Matrix" => crate::good::reals(&[0.5, 0.0, 0.0, 0.5, 0.0, 0.0]), "Resources" => resources,
    };
    let notes = A5.text([30.0, -50.0], points, BLACK, "Petites notes");
    supply(document, "XObject", "Notes", Stream::new(entries, notes.into_bytes()));
    redraw(document, 1, "notes", "/Notes Do");
}

#[test]
fn black_text_is_black_ink() {
    prove(&[
        Case::new("black-of-four-inks", "black-text", |file| notes(file, 12.0, [0.7, 0.6, 0.6, 1.0]))
            .twin(|file| notes(file, 12.0, [0.7, 0.6, 0.0, 0.0])),
        Case::new("black-of-three-inks", "black-text", |file| notes(file, 12.0, [0.75, 0.7, 0.7, 0.0]))
            .twin(|file| notes(file, 12.0, [0.0, 0.7, 0.7, 0.0])),
        Case::new("black-with-a-little-cyan", "black-text", |file| notes(file, 12.0, [0.02, 0.0, 0.0, 1.0]))
            .twin(|file| notes(file, 12.0, [0.0, 0.0, 0.0, 0.9])),
    ]);
}

#[test]
fn lines_are_wide_enough() {
    prove(&[
        Case::new("line-thin", "line-width", |file| rule(file, limit("line_pt") - 0.02))
            .twin(|file| rule(file, limit("line_pt"))),
        Case::new("line-hair", "line-width", |file| rule(file, 0.0)),
        Case::new("line-thin-scaled", "line-width", |file| {
            redraw(file, 1, "rule", &format!("q 0.5 0 0 0.5 0 0 cm {} Q", A5.line([40.0, 0.0], 90.0, 0.46, BLACK)));
        })
        .twin(|file| redraw(file, 1, "rule", &format!("q 0.5 0 0 0.5 0 0 cm {} Q", A5.line([40.0, 0.0], 90.0, 0.5, BLACK)))),
        Case::new("line-thin-as-flat", "line-width", |file| redraw(file, 1, "rule", &A5.flat([10.0, 90.0, 55.0, 0.07], BLACK)))
            .twin(|file| redraw(file, 1, "rule", &A5.flat([10.0, 90.0, 55.0, 0.1], BLACK))),
        Case::new("line-thin-in-white", "line-width", |file| draw(file, 1, &A5.line([100.0, 20.0], 20.0, 0.2, WHITE)))
            .twin(|file| draw(file, 1, &A5.line([100.0, 20.0], 20.0, 0.3, WHITE))),
        Case::new("copier-line-thin", "line-width", |file| redraw(file, 1, "rule", &A4.line([20.0, 70.0], 170.0, 0.4, BLACK)))
            .twin(|file| redraw(file, 1, "rule", &A4.line([20.0, 70.0], 170.0, 0.5, BLACK)))
            .of(Base::Copier),
        Case::new("night-line-thin", "line-width", |file| draw(file, 2, &A5.line([10.0, 120.0], 20.0, 0.2, NIGHT))),
    ]);
}
