//! Dashes around what is said in passing.

use crate::typography::piece::is_space;

const NO_BREAK: char = '\u{a0}';
/// The dash of a French compositor, whatever was typed.
const DASH: char = '–';
/// What opens and shuts bold and italics while a paragraph is set.
const SEAM: char = '*';

/// A dash of the text: where the gap before it begins, and where the gap after it ends.
struct Found {
    start: usize,
    end: usize,
    /// Whether a mark follows that closes what is said in passing.
    closed: bool,
    /// Which sentence it stands in.
    sentence: usize,
}

/// Sets the dashes of a paragraph. In a sentence with an even number of them, they open and shut in turn, and stay with
/// the words that they enclose; a single one stays with the word before it.
pub(super) fn set(text: &str) -> String {
    let found = find(text);
    let mut whole = String::with_capacity(text.len());
    let mut from = 0;
    for (at, dash) in found.iter().enumerate() {
        let all = found.iter().filter(|other| other.sentence == dash.sentence).count();
        let turn = found[..at].iter().filter(|other| other.sentence == dash.sentence).count();
        let opens = all % 2 == 0 && turn % 2 == 0;
        whole.push_str(&text[from..dash.start]);
        whole.push(if opens { ' ' } else { NO_BREAK });
        whole.push(DASH);
        if !dash.closed {
            whole.push(if opens { NO_BREAK } else { ' ' });
        }
        from = dash.end;
    }
    whole.push_str(&text[from..]);
    whole
}

fn find(text: &str) -> Vec<Found> {
    let (mut found, mut sentence, mut skip) = (Vec::new(), 0, 0);
    for (at, sign) in text.char_indices() {
        let rest = &text[at + sign.len_utf8()..];
        let ends = matches!(sign, '.' | '!' | '?' | '…') && rest.starts_with(|next| is_space(next) || next == '»');
        if ends || sign == '\n' {
            sentence += 1;
        }
        if at < skip || !matches!(sign, '-' | '–' | '—') {
            continue;
        }
        let length = if text[at..].starts_with("--") { 2 } else { sign.len_utf8() };
        if let Some(dash) = dash(text, at, at + length, sentence) {
            skip = dash.end;
            found.push(dash);
        }
    }
    found
}

/// The dash at a place, if it is one and no hyphen, no minus and no range of numbers.
fn dash(text: &str, at: usize, end: usize, sentence: usize) -> Option<Found> {
    let (before, after) = (&text[..at], &text[end..]);
    let (word, next) = (before.trim_end_matches(is_space), after.trim_start_matches(is_space));
    let is_word = |sign: &char| !matches!(sign, '\n' | '-' | '–' | '—');
    let last = word.trim_end_matches(SEAM).chars().next_back().filter(is_word)?;
    let first = next.trim_start_matches(SEAM).chars().next().filter(is_word)?;
    if last.is_ascii_digit() && first.is_ascii_digit() {
        return None;
    }
    let spaced = word.len() < before.len();
    let closed = matches!(first, ',' | ';' | '.' | ')' | ':' | '?' | '!');
    let is_dash = spaced && (next.len() < after.len() || closed);
    // « mot—mot », as in English.
    let is_tight = text[at..].starts_with('—') && !spaced && last.is_alphabetic() && first.is_alphabetic();
    let whole = Found { start: word.len(), end: text.len() - next.len(), closed, sentence };
    (is_dash || is_tight).then_some(whole)
}

#[cfg(test)]
mod tests {
    use super::set;

    #[test]
    fn dashes_stay_with_what_they_enclose() {
        for (typed, expected) in [
            ("Un mot - dit en passant - et la suite.", "Un mot –_dit en passant_– et la suite."),
            ("Un mot – dit en passant –, et la suite.", "Un mot –_dit en passant_–, et la suite."),
            ("Un mot -- et la fin.", "Un mot_– et la fin."),
            ("Un — deux. Trois — quatre.", "Un_– deux. Trois_– quatre."),
            ("un mot—tout court—et la suite", "un mot –_tout court_– et la suite"),
            ("peut-être, 2 - 3, -5 °C, 8–17, a -b", "peut-être, 2 - 3, -5 °C, 8–17, a -b"),
            ("**gras** - **gras** - non", "**gras** –_**gras**_– non"),
            ("- au début", "- au début"),
        ] {
            let expected = expected.replace('_', "\u{a0}");
            assert_eq!(set(typed), expected);
            assert_eq!(set(&expected), expected);
        }
    }
}
