//! Texts as people paste them: from an office suite, a web page, a mail, a PDF.
//!
//! [`tidy`] repairs signs and lines before a text is read as Markdown, in any language. [`french`] then sets, paragraph by
//! paragraph, what a French compositor sets and nobody types: guillemets, dashes, the point médian.

mod dash;

use unicode_normalization::UnicodeNormalization;

use super::piece::is_space;

/// Marks of a list that other programs write, the private one of Word among them.
const BULLETS: &str = "•◦▪‣●○■□➢➤➔►✓✔·–—\u{f0b7}\u{f0a7}\u{f0fc}";
/// Ligatures that a PDF gives in the place of letters.
const LIGATURES: [(char, &str); 7] = [
    ('\u{fb00}', "ff"),
    ('\u{fb01}', "fi"),
    ('\u{fb02}', "fl"),
    ('\u{fb03}', "ffi"),
    ('\u{fb04}', "ffl"),
    ('\u{fb05}', "st"),
    ('\u{fb06}', "st"),
];
/// Where scripts begin that need joiners without width.
const JOINING: char = '\u{590}';

/// Repairs a pasted text. With `lines`, a text without any empty line has a paragraph on each line, as office suites
/// save plain text.
#[must_use]
pub fn tidy(text: &str, lines: bool) -> String {
    let text = signs(text);
    let apart = lines && !text.trim().contains("\n\n");
    let (mut whole, mut in_list, mut in_code, mut blank) = (String::with_capacity(text.len()), false, false, true);
    for line in text.split('\n') {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        }
        if in_code {
            whole.push_str(line);
            whole.push('\n');
            continue;
        }
        let Some(set) = tidy_line(line, &mut in_list) else {
            whole.push('\n');
            blank = true;
            continue;
        };
        // Three hyphens part two texts. Markdown would make a heading of the line above.
        if set == "---" && !blank {
            whole.push('\n');
        }
        whole.push_str(&set);
        whole.push_str(if apart { "\n\n" } else { "\n" });
        blank = false;
    }
    whole
}

/// Signs that no eye sees are taken away, those of other systems replaced.
fn signs(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut before = '\n';
    for sign in text.replace("\r\n", "\n").nfc() {
        let ligature = LIGATURES.iter().find(|(of, _)| *of == sign);
        match sign {
            _ if ligature.is_some() => whole.extend(ligature.map(|(_, letters)| *letters)),
            '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => continue,
            '\u{200c}' | '\u{200d}' if before < JOINING => continue,
            '\r' => whole.push('\n'),
            // A line break of Word and of the web.
            '\u{b}' | '\u{2028}' => whole.push_str("  \n"),
            '\u{c}' | '\u{2029}' => whole.push_str("\n\n"),
            '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200a}' | '\u{205f}' | '\u{3000}' => whole.push(' '),
            '\n' | '\t' => whole.push(sign),
            sign if sign.is_control() => continue,
            sign => whole.push(sign),
        }
        before = sign;
    }
    whole
}

/// A line with its margin, its mark and single spaces; `None` if nothing stands on it.
fn tidy_line(line: &str, in_list: &mut bool) -> Option<String> {
    let body = line.trim();
    if body.is_empty() {
        return None;
    }
    let margin: usize = line
        .chars()
        .map_while(|sign| match sign {
            ' ' => Some(1),
            '\t' => Some(4),
            sign => is_space(sign).then_some(0),
        })
        .sum();
    let marked = bullet(body);
    let is_item = marked.is_some() || is_item(body);
    *in_list = is_item || *in_list && margin > 0;
    // What stands in from the margin is code to Markdown; on paper it is a paragraph.
    let mut set = if *in_list { " ".repeat(margin) } else { String::new() };
    if let Some(rest) = marked {
        set.push_str("- ");
        spaced(rest, &mut set);
    } else {
        spaced(body, &mut set);
    }
    let breaks = line.ends_with("  ");
    Some(if breaks { format!("{set}  ") } else { set })
}

/// What follows the mark of a list that Markdown does not know.
fn bullet(body: &str) -> Option<&str> {
    let mut signs = body.chars();
    let mark = signs.next()?;
    let rest = signs.as_str();
    let is_mark = BULLETS.contains(mark) && rest.starts_with(is_space) || mark == 'o' && rest.starts_with('\t');
    is_mark.then(|| rest.trim_start())
}

/// Whether a line begins as an item of a list in Markdown.
fn is_item(body: &str) -> bool {
    let after = body.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let numbered = after.len() < body.len() && after.starts_with(['.', ')']);
    let mark = if numbered { &after[1..] } else { body.strip_prefix(['-', '*', '+']).unwrap_or("x") };
    mark.starts_with([' ', '\t'])
}

/// Adds a text with single spaces, and with the signs protected that Markdown takes for its own within a word:
/// a star in « salarié*es », a grave accent for an apostrophe.
fn spaced(text: &str, whole: &mut String) {
    let signs: Vec<char> = text.chars().collect();
    let is_letter = |at: Option<usize>| at.and_then(|at| signs.get(at)).is_some_and(|sign| sign.is_alphabetic());
    let mut at = 0;
    while let Some(&sign) = signs.get(at) {
        let gap = signs[at..].iter().take_while(|sign| is_space(**sign)).count();
        let within = is_letter(at.checked_sub(1)) && is_letter(Some(at + 1));
        match sign {
            _ if gap > 0 => {
                let breaks = signs[at..at + gap].iter().any(|sign| matches!(sign, ' ' | '\t'));
                whole.push(if breaks { ' ' } else { sign });
            }
            '*' if within => whole.push_str("\\*"),
            '`' | '´' if within => whole.push('\''),
            _ => whole.push(sign),
        }
        at += gap.max(1);
    }
}

/// Sets what French wants in a paragraph as it was pasted; running it again changes nothing.
///
/// - “ ” and „ become guillemets, but within guillemets, where a second pair stands;
/// - hyphens and dashes between spaces become dashes that a line never begins or ends with on the wrong side;
/// - a number in brackets stays with its word: « mot (1) »;
/// - `•` and its like between letters become the point médian.
#[must_use]
pub fn french(text: &str) -> String {
    dash::set(&numbers(&letters(text)))
}

/// Quotation marks, apostrophes and points within words.
fn letters(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    let is_letter = |at: Option<usize>| at.and_then(|at| signs.get(at)).is_some_and(|sign| sign.is_alphabetic());
    // Guillemets that are open, and pairs of “ ” within them.
    let (mut depth, mut inner) = (0_usize, 0_usize);
    let mut set = |(at, &sign): (usize, &char)| {
        let within = is_letter(at.checked_sub(1)) && is_letter(Some(at + 1));
        let set = match sign {
            '“' | '„' | '‟' if depth == 0 => '«',
            '”' if inner == 0 => '»',
            '‘' | '‛' if within => '’',
            '•' | '‧' | '∙' | '⋅' | '・' if within => '·',
            sign => sign,
        };
        match set {
            '«' => depth += 1,
            '»' => depth = depth.saturating_sub(1),
            '“' | '„' => inner += 1,
            '”' => inner = inner.saturating_sub(1),
            _ => {}
        }
        set
    };
    signs.iter().enumerate().map(&mut set).collect()
}

/// Keeps hand-typed numbers of notes with their word.
fn numbers(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    for (at, sign) in text.char_indices() {
        let rest = &text[at + sign.len_utf8()..];
        let after_word = whole.ends_with(|before: char| !before.is_whitespace());
        whole.push(if sign == ' ' && after_word && is_number(rest) { '\u{a0}' } else { sign });
    }
    whole
}

/// Whether a text begins with the number of a note: `(1)`, `[12]`.
fn is_number(text: &str) -> bool {
    let Some(open) = text.chars().next().filter(|open| matches!(open, '(' | '[')) else { return false };
    let digits = text[1..].bytes().take_while(u8::is_ascii_digit).count();
    (1..=3).contains(&digits) && text[1 + digits..].starts_with(if open == '(' { ')' } else { ']' })
}

#[cfg(test)]
mod tests {
    use super::{french, tidy};

    #[test]
    fn signs_that_nobody_sees_go_away() {
        assert_eq!(tidy("\u{feff}un\u{200b}e  cou\u{ad}pe\r\nici\rlà", false), "une coupe\nici\nlà\n");
        assert_eq!(tidy("e\u{301}te\u{301} \u{fb01}n\u{7}", false), "été fin\n");
        assert_eq!(tidy("a\u{b}b\u{2029}c", false), "a  \nb\n\nc\n");
        assert_eq!(tidy("a \u{a0} b\u{a0}\u{a0}c \u{2003}d", false), "a b\u{a0}c d\n");
        assert_eq!(tidy("می\u{200c}خواهم", false), "می\u{200c}خواهم\n");
    }

    #[test]
    fn margins_are_no_code_and_marks_are_lists() {
        assert_eq!(tidy("\tUn alinéa.\n\n    Un autre.", false), "Un alinéa.\n\nUn autre.\n");
        assert_eq!(tidy("•\tun\n\u{f0b7} deux\n– trois\no\tquatre", false), "- un\n- deux\n- trois\n- quatre\n");
        assert_eq!(tidy("- un\n    - deux\n  suite\nfin\n   x", false), "- un\n    - deux\n  suite\nfin\nx\n");
        assert_eq!(tidy("```\n    a  b\n```\n  c", false), "```\n    a  b\n```\nc\n");
        assert_eq!(tidy("–3 degrés, 2 – 3", false), "–3 degrés, 2 – 3\n");
    }

    #[test]
    fn lines_are_paragraphs_where_no_empty_line_is() {
        assert_eq!(tidy("Un.\nDeux.", true), "Un.\n\nDeux.\n\n");
        assert_eq!(tidy("Un.\n\nDeux\nTrois.", true), "Un.\n\nDeux\nTrois.\n");
        assert_eq!(tidy("Titre\n---\nSuite", false), "Titre\n\n---\nSuite\n");
    }

    #[test]
    fn inclusive_stars_are_no_italics() {
        assert_eq!(
            tidy("les salarié*es et les ouvrier*es, **gras**, *penché*", false),
            "les salarié\\*es et les ouvrier\\*es, **gras**, *penché*\n"
        );
        assert_eq!(tidy("l´eau l`eau `code`", false), "l'eau l'eau `code`\n");
    }

    #[test]
    fn quotation_marks_become_guillemets() {
        for (pasted, set) in [
            ("“oui” et „non”", "«oui» et «non»"),
            ("« il dit “non” » et “si”", "« il dit “non” » et «si»"),
            ("“Il dit “non” souvent”, fin", "«Il dit “non” souvent», fin"),
            ("l‘eau", "l’eau"),
            ("salarié•es, un • deux", "salarié·es, un • deux"),
            ("mot (1) et mot [12], (2026) (1)", "mot\u{a0}(1) et mot\u{a0}[12], (2026)\u{a0}(1)"),
        ] {
            assert_eq!(french(pasted), set);
            assert_eq!(french(set), set);
        }
    }
}
