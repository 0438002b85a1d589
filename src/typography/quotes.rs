//! Quotation marks: straight ones become those of the language.

use std::borrow::Cow;

use super::piece::{Kind, Piece};

/// The quotation marks of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quotes {
    /// Opens.
    pub open: Cow<'static, str>,
    /// Closes.
    pub close: Cow<'static, str>,
    /// Opens within others.
    pub inner_open: Cow<'static, str>,
    /// Closes within others.
    pub inner_close: Cow<'static, str>,
}

impl Quotes {
    /// Those of French.
    pub const FRENCH: Self = Self::of(["«", "»", "“", "”"]);
    /// Those of British English in most books: double ones outside.
    pub const ENGLISH: Self = Self::of(["“", "”", "‘", "’"]);

    const fn of([open, close, inner_open, inner_close]: [&'static str; 4]) -> Self {
        Self {
            open: Cow::Borrowed(open),
            close: Cow::Borrowed(close),
            inner_open: Cow::Borrowed(inner_open),
            inner_close: Cow::Borrowed(inner_close),
        }
    }
}

/// Turns `"` into the language's own marks, paragraph by paragraph, and only where all of them pair, one within the other
/// at most.
pub(super) fn pair<'a>(pieces: &mut [Piece<'a>], quotes: &'a Quotes) {
    for paragraph in pieces.split_mut(|p| p.kind == Kind::Break && p.text.matches('\n').count() > 1) {
        let straight: Vec<usize> = (0..paragraph.len()).filter(|&i| paragraph[i].text == "\"").collect();
        let Some(marks) = marks(paragraph, &straight, quotes) else { continue };
        for (at, mark) in straight.into_iter().zip(marks) {
            paragraph[at].text = mark;
        }
    }
}

/// What the straight marks of a paragraph become; `None` if they do not pair.
fn marks<'a>(pieces: &[Piece<'_>], straight: &[usize], quotes: &'a Quotes) -> Option<Vec<&'a str>> {
    let mut depth = 0;
    let mut marks = Vec::new();
    for &at in straight {
        let (mark, then) = match depth {
            0 if opens(pieces, at) => (&quotes.open, 1),
            // What could be both, as in `"a" b`, closes: a mark within another one stands after a space.
            1 if shuts(pieces, at) => (&quotes.close, 0),
            1 if opens(pieces, at) => (&quotes.inner_open, 2),
            2 if shuts(pieces, at) => (&quotes.inner_close, 1),
            _ => return None,
        };
        depth = then;
        marks.push(mark.as_ref());
    }
    (depth == 0).then_some(marks)
}

fn opens(pieces: &[Piece], at: usize) -> bool {
    let after_start = at == 0
        || !pieces[at].is_attached()
        || pieces[at - 1].kind == Kind::Break
        || matches!(pieces[at - 1].text, "(" | "[" | "«" | "'" | "’" | "\"");
    let before_word = |next: &Piece| {
        // A straight mark, or what isolates a number in right-to-left text.
        let mark = matches!(next.text, "(" | "[" | "«" | "…" | "\"" | "\u{2066}" | "\u{2068}");
        next.is_attached() && (next.kind < Kind::Mark || mark)
    };
    after_start && pieces.get(at + 1).is_some_and(before_word)
}

fn shuts(pieces: &[Piece], at: usize) -> bool {
    let after_word = at > 0
        && pieces[at].is_attached()
        && pieces[at - 1].kind != Kind::Break
        && !matches!(pieces[at - 1].text, "(" | "[" | "«");
    // Behind a mark that opened nothing is said yet.
    let after_opening = at > 0 && pieces[at - 1].text == "\"" && opens(pieces, at - 1) && !shuts(pieces, at - 1);
    after_word && !after_opening && pieces.get(at + 1).is_none_or(|next| !next.is_attached() || next.kind >= Kind::Mark)
}
