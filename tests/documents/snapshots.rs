//! What stands on every page, compared whole.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use tractopelle::template::Look;
use tractopelle::typeset::Pages;
use tractopelle::typeset::inspect::inspect;

use crate::large::is_large;
use crate::{SET, Word, look_id, reference, updating, words};

/// Where the text of a page in large print ends, in millimetres from its top.
const FOOT_OF_LARGE: f64 = 297.0 - 22.0;

/// The file of a document's snapshot.
pub(crate) fn name(document: &str, language: &str) -> String {
    format!("{document}_{language}.txt")
}

/// The pieces of text of one slot, in lines.
fn lines(words: &[&Word]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut before: Option<&Word> = None;
    for word in words {
        // Spaces that do not break are made visible.
        let text = word.text.replace('\u{a0}', "~").replace('\u{202f}', "_");
        let gap = before.map(|before| word.from.0 - before.to.0);
        let beside = before.is_some_and(|before| (before.to.1 - word.from.1).abs() < 0.2);
        match (lines.last_mut(), gap) {
            (Some(line), Some(gap)) if beside && gap > -0.5 => {
                if gap > 0.4 && !line.ends_with(' ') && !text.starts_with(' ') {
                    line.push_str(if gap > 3.0 { "  |  " } else { " " });
                }
                line.push_str(&text);
            }
            _ => lines.push(text),
        }
        before = Some(word);
    }
    lines.iter().map(|line| line.trim().to_owned()).collect()
}

/// The slots of a page in reading order, each once in a row, with their text.
fn slots(words: &[Word], page: usize) -> Vec<(&str, Vec<&Word>)> {
    let mut slots: Vec<(&str, Vec<&Word>)> = Vec::new();
    for word in words.iter().filter(|word| word.page == page) {
        let slot = word.slot.as_deref().unwrap_or("-");
        match slots.last_mut() {
            Some((last, words)) if *last == slot => words.push(word),
            _ => slots.push((slot, vec![word])),
        }
    }
    slots
}

fn describe(document: &str, language: &str, colour: &Pages, black: &Pages) -> String {
    let mut text = String::new();
    let (in_colour, in_black) = (words(colour), words(black));
    let size = colour.document.pages()[0].frame.size();
    let fonts: BTreeSet<&str> = in_colour.iter().chain(&in_black).map(|word| word.font.as_str()).collect();
    let count = colour.document.pages().len();
    let _ = writeln!(text, "{document}, {language}: {count} pages of {:.2} × {:.2} mm", size.x.to_mm(), size.y.to_mm());
    let _ = writeln!(text, "text size: {} pt in colour, {} pt in black", colour.step, black.step);
    let _ = writeln!(text, "fonts: {}", fonts.into_iter().collect::<Vec<_>>().join(", "));
    let _ = writeln!(text, "~ is a space that does not break, _ a narrow one, | a gap; [-] stands outside of slots");
    let placed = inspect(&colour.document).slots;
    for page in 1..=count {
        let ids: Vec<&str> = placed.iter().filter(|slot| slot.page == page).map(|slot| slot.id.as_str()).collect();
        let _ = writeln!(text, "\npage {page}: {}", ids.join(", "));
        let other = slots(&in_black, page);
        for (index, (slot, words)) in slots(&in_colour, page).iter().enumerate() {
            let own = lines(words);
            let _ = writeln!(text, "  [{slot}]\n    {}", own.join("\n    "));
            let there = other.get(index).filter(|(id, _)| id == slot).map(|(_, words)| lines(words));
            // Where only the lines break elsewhere, nothing is told twice.
            let bare = |lines: &[String]| lines.concat().replace([' ', '-', '|'], "");
            if let Some(there) = there.filter(|there| bare(there) != bare(&own)) {
                let _ = writeln!(text, "  [{slot}] in black\n    {}", there.join("\n    "));
            }
        }
    }
    text
}

/// Whether texts of a language are compared line by line: those from right to left come in pieces, out of order.
pub(crate) fn is_compared(language: &str) -> bool {
    language != "ar"
}

// A change of pages, sizes, fonts, slots or words shows in a comparison of whole texts.
#[test]
fn documents_say_what_their_snapshots_say() {
    let mut changed = Vec::new();
    let colour = SET.pages.keys().filter(|(_, language, look)| *look == Look::Colour && is_compared(language));
    for (document, language, look) in colour.filter(|(name, ..)| SET.is_kept(name)) {
        let of = |look: Look| &SET.pages[&(document.clone(), language.clone(), look)];
        let now = describe(document, language, of(*look), of(Look::Black));
        let path = reference(&name(document, language));
        if updating() {
            std::fs::create_dir_all(reference("")).unwrap();
            std::fs::write(&path, &now).unwrap();
        }
        let before = std::fs::read_to_string(&path).unwrap_or_default();
        if before != now {
            let at = before
                .lines()
                .zip(now.lines())
                .position(|(a, b)| a != b)
                .unwrap_or(before.lines().count().min(now.lines().count()));
            let line = |text: &str| text.lines().nth(at).unwrap_or("(end)").to_owned();
            changed.push(format!("{}, line {}:\n  was {}\n  is  {}", path.display(), at + 1, line(&before), line(&now)));
        }
    }
    assert!(changed.is_empty(), "{}\nIf this is meant: UPDATE=1 cargo test --test documents", changed.join("\n"));
}

// Both looks of a document say the same in the same slots, the legal footer apart.
#[test]
fn both_looks_say_the_same() {
    let mut different = Vec::new();
    for (document, language, _) in SET.pages.keys().filter(|(_, language, look)| *look == Look::Colour && is_compared(language)) {
        let texts = [Look::Colour, Look::Black].map(|look| {
            let words = words(&SET.pages[&(document.clone(), language.clone(), look)]);
            // Of large print, whose looks may break pages elsewhere, without the numbers at their feet.
            let foot = if is_large(&SET, document) { FOOT_OF_LARGE } else { f64::MAX };
            let kept = words.iter().filter(|word| word.slot.as_deref() != Some("footer") && word.from.1 < foot);
            // A hyphen at a line's end is no word of the text.
            kept.map(|word| word.text.replace([' ', '\u{ad}', '-', '\u{2010}'], "")).collect::<String>()
        });
        if texts[0] != texts[1] {
            different.push(format!("{document} {language}: {} | {}", texts[0], texts[1]));
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
    let names: BTreeSet<&str> = [Look::Colour, Look::Black].map(look_id).into();
    assert_eq!(names.len(), 2);
}
