//! Texts as rules read them: lower case, without accents, marks and inclusive endings, cut into
//! sentences; every sign knows where it came from.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

/// Words that end in a point without ending a sentence.
const ABBREVIATIONS: [&str; 17] =
    ["mme", "mlle", "mm", "dr", "pr", "me", "art", "etc", "no", "st", "ste", "cf", "al", "env", "bd", "av", "tel"];
/// Inclusive endings that a full stop may set apart: « tous.tes », « soignant.e.s ».
const ENDINGS: [&str; 24] = [
    "e", "es", "te", "tes", "s", "x", "le", "les", "ne", "nes", "ve", "ves", "se", "ses", "re", "res", "ere", "eres", "trice",
    "trices", "rice", "rices", "euse", "euses",
];
/// The longest inclusive ending: « rédacteur·rédactrice » is not one.
const LONGEST_ENDING: usize = 8;

/// One sign of the folded text, and the bytes of the source it stands for.
#[derive(Clone, Copy)]
struct Sign {
    byte: u8,
    start: usize,
    end: usize,
}

/// Ends a sentence whatever stands around it.
const BREAK: u8 = b'\n';

/// A folded text: ASCII letters and digits, single spaces, and a few marks.
pub(super) struct Folded {
    bytes: Vec<u8>,
    places: Vec<(usize, usize)>,
    sentences: Vec<Range<usize>>,
}

impl Folded {
    /// Folds a text, plain or Markdown.
    #[must_use]
    pub(super) fn of(text: &str) -> Self {
        let signs = spaced(&signs(text));
        let bytes: Vec<u8> = signs.iter().map(|sign| sign.byte).collect();
        let places = signs.iter().map(|sign| (sign.start, sign.end)).collect();
        let sentences = sentences(&bytes);
        Self { bytes, places, sentences }
    }

    /// The sentences, in order.
    #[must_use]
    pub(super) fn sentences(&self) -> &[Range<usize>] {
        &self.sentences
    }

    /// A part of the folded text.
    #[must_use]
    pub(super) fn part(&self, range: Range<usize>) -> &[u8] {
        self.bytes.get(range).unwrap_or_default()
    }

    /// Where a part of the folded text stands in the source, in bytes.
    #[must_use]
    pub(super) fn source(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.places.get(range.start).map_or(0, |place| place.0);
        let end = range.end.checked_sub(1).and_then(|last| self.places.get(last)).map_or(start, |place| place.1);
        start..end.max(start)
    }

    /// What a part of the source is within a sentence, in signs from the sentence's start.
    #[must_use]
    pub(super) fn folded(&self, source: &Range<usize>, sentence: &Range<usize>) -> Option<Range<usize>> {
        let places = self.places.get(sentence.clone())?;
        let start = places.iter().position(|place| place.0 >= source.start)?;
        let end = places.iter().rposition(|place| place.1 <= source.end)? + 1;
        (start < end).then_some(start..end)
    }

    /// The same part, made longer so that no word is cut.
    #[must_use]
    pub(super) fn whole_words(&self, range: &Range<usize>) -> Range<usize> {
        let word = |at: usize| self.bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
        let (mut start, mut end) = (range.start, range.end);
        while start > 0 && word(start) && word(start - 1) {
            start -= 1;
        }
        while end > 0 && word(end - 1) && word(end) {
            end += 1;
        }
        start..end
    }
}

/// Every character as rules see it; unknown ones are spaces.
fn signs(text: &str) -> Vec<Sign> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut signs = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(&(start, character)) = chars.get(at) {
        if let Some((next, plural)) = inclusive(&chars, at) {
            if plural {
                let end = chars.get(next).map_or(text.len(), |next| next.0);
                signs.push(Sign { byte: b's', start, end });
            }
            at = next;
            continue;
        }
        let end = start + character.len_utf8();
        let mut push = |byte: u8| signs.push(Sign { byte, start, end });
        match character {
            '\n' => push(if breaks_line(&chars, at) { BREAK } else { b' ' }),
            '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{300}'..='\u{36f}' | '*' | '`' => {}
            '_' => push(if is_inside(&chars, at) { b'_' } else { b' ' }),
            '«' | '»' | '“' | '”' | '„' | '"' => push(b'"'),
            'œ' | 'Œ' => [b'o', b'e'].into_iter().for_each(push),
            'æ' | 'Æ' => [b'a', b'e'].into_iter().for_each(push),
            '€' => b" euros ".iter().copied().for_each(push),
            ',' | ':' | '/' | '+' | '%' | '.' | '!' | '?' | ';' | '@' | '{' | '}' | '$' => {
                push(u8::try_from(character).unwrap_or(b' '));
            }
            _ => {
                let mut plain = character.nfkd().filter(char::is_ascii_alphanumeric).peekable();
                if character == '…' {
                    push(b'.');
                } else if plain.peek().is_none() {
                    push(b' ');
                } else {
                    plain.for_each(|letter| push(u8::try_from(letter.to_ascii_lowercase()).unwrap_or(b' ')));
                }
            }
        }
        at += 1;
    }
    signs
}

/// Runs of spaces as one, breaks without spaces around them.
fn spaced(signs: &[Sign]) -> Vec<Sign> {
    let mut kept: Vec<Sign> = Vec::with_capacity(signs.len());
    for sign in signs {
        let last = kept.last().map(|last| last.byte);
        match (sign.byte, last) {
            (b' ' | BREAK, None | Some(BREAK)) | (b' ', Some(b' ')) => {}
            (BREAK, Some(b' ')) => {
                kept.pop();
                kept.push(*sign);
            }
            _ => kept.push(*sign),
        }
    }
    kept
}

fn letter(chars: &[(usize, char)], at: usize) -> Option<char> {
    chars.get(at).map(|(_, character)| *character)
}

fn is_inside(chars: &[(usize, char)], at: usize) -> bool {
    let word = |at: Option<usize>| at.and_then(|at| letter(chars, at)).is_some_and(char::is_alphanumeric);
    word(at.checked_sub(1)) && word(Some(at + 1))
}

/// Whether the line end at `at` ends a paragraph, a heading, or an item of a list.
fn breaks_line(chars: &[(usize, char)], at: usize) -> bool {
    let line = chars[..at].iter().rposition(|(_, c)| *c == '\n').map_or(0, |newline| newline + 1);
    let heading = chars[line..at].iter().find(|(_, c)| !c.is_whitespace()).is_none_or(|(_, c)| *c == '#');
    let next: String = chars[at + 1..].iter().map(|(_, c)| *c).skip_while(|c| *c == ' ' || *c == '\t').take(4).collect();
    let digits = next.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = digits.len() < next.len() && (digits.starts_with(". ") || digits.starts_with(") "));
    heading
        || numbered
        || next.starts_with(['\n', '#', '>', '•', '|'])
        || ["- ", "* ", "+ ", "– ", "— "].iter().any(|item| next.starts_with(item))
}

/// An inclusive ending that begins at `at` (`·e·s`, `.e.s`, `-e-s`, `(e)s`): where it ends, and whether
/// it makes a plural.
fn inclusive(chars: &[(usize, char)], at: usize) -> Option<(usize, bool)> {
    let mark = letter(chars, at)?;
    if !at.checked_sub(1).and_then(|before| letter(chars, before)).is_some_and(char::is_alphabetic) {
        return None;
    }
    let ending = |from: usize| -> String { chars[from..].iter().map(|(_, c)| *c).take_while(|c| c.is_alphabetic()).collect() };
    if mark == '(' {
        let inner = ending(at + 1);
        let close = at + 1 + inner.chars().count();
        let known = ENDINGS.contains(&inner.as_str()) && letter(chars, close) == Some(')');
        return known.then_some((close + 1, inner.ends_with('s') && inner.len() > 1 || inner == "s"));
    }
    if !matches!(mark, '·' | '•' | '‧' | '⋅' | '∙' | '.' | '-' | '‑') {
        return None;
    }
    let mut next = at;
    let mut endings = Vec::new();
    while letter(chars, next) == Some(mark) {
        let ending = ending(next + 1);
        let length = ending.chars().count();
        if length == 0 || length > LONGEST_ENDING {
            break;
        }
        next += 1 + length;
        endings.push(ending);
    }
    let last = endings.last()?;
    let known = endings.iter().all(|ending| ENDINGS.contains(&ending.as_str()));
    let is_ending = match mark {
        '.' => known,
        // « fermez-les » is no ending; « adhérent-es » and « tou-te-s » are.
        '-' | '‑' => known && (endings.len() > 1 && last == "s" || ["e", "es"].contains(&last.as_str())),
        _ => true,
    };
    let goes_on = letter(chars, next).is_some_and(char::is_alphanumeric);
    (is_ending && !goes_on).then(|| (next, last.ends_with('s')))
}

/// Cuts at breaks, semicolons, and the ends of sentences.
fn sentences(bytes: &[u8]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for at in 0..=bytes.len() {
        let ends = match bytes.get(at) {
            None | Some(&BREAK | b';') => true,
            Some(b'!' | b'?') => is_space(bytes, at + 1),
            Some(b'.') => is_space(bytes, at + 1) && !abbreviates(&bytes[start..at]),
            Some(_) => false,
        };
        if ends {
            if bytes[start..at].iter().any(u8::is_ascii_alphanumeric) {
                found.push(start..at);
            }
            start = (at + 1).min(bytes.len());
        }
    }
    found
}

fn is_space(bytes: &[u8], at: usize) -> bool {
    bytes.get(at).is_none_or(|byte| matches!(byte, b' ' | b'"' | &BREAK))
}

/// Whether a point after these signs belongs to an abbreviation or to an initial: « M. », « art. ».
fn abbreviates(before: &[u8]) -> bool {
    let start = before.iter().rposition(|byte| !byte.is_ascii_alphanumeric()).map_or(0, |at| at + 1);
    let word = std::str::from_utf8(&before[start..]).unwrap_or_default();
    word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic()) || ABBREVIATIONS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::Folded;

    fn folded(text: &str) -> Vec<String> {
        let folded = Folded::of(text);
        folded.sentences().iter().map(|range| String::from_utf8_lossy(folded.part(range.clone())).trim().to_owned()).collect()
    }

    #[test]
    fn letters_lose_what_rules_do_not_read() {
        assert_eq!(folded("L’Œuvre  d’**été**\u{a0}: « ça »"), ["l oeuvre d ete : \" ca \""]);
        assert_eq!(folded("un soup\u{ad}çon, e\u{301}te\u{301}, 34\u{202f}22, 5\u{a0}€"), ["un soupcon, ete, 34 22, 5 euros"]);
        assert_eq!(folded("« { $object_weeks } semaines »"), ["\" { $object_weeks } semaines \""]);
    }

    #[test]
    fn inclusive_endings_become_plain_plurals() {
        for text in [
            "tous les soignants",
            "tou·te·s les soignant·es",
            "tou·tes les soignant·e·s",
            "tou.te.s les soignant.e.s",
            "tou-te-s les soignant-es",
            "tous les soignant(e)s",
        ] {
            assert_eq!(folded(text), ["tous les soignants"], "{text}");
        }
        assert_eq!(folded("un·e professionnel·le, les lecteur·rice·s"), ["un professionnel, les lecteurs"]);
        assert_eq!(folded("Fermez-les. Vas-y, monespacesante.fr"), ["fermez les", "vas y, monespacesante.fr"]);
    }

    #[test]
    fn sentences_end_where_readers_end_them() {
        assert_eq!(
            folded("M. Dupont, art. 29, dit non. Et Mme. B. ? Oui !"),
            ["m. dupont, art. 29, dit non", "et mme. b.", "oui"]
        );
        assert_eq!(
            folded("Un\ndeux\n\ntrois ; quatre\n- cinq\n- six\n# sept\nhuit"),
            ["un deux", "trois", "quatre", "cinq", "six", "sept", "huit"]
        );
        assert_eq!(folded("1. un\n2. deux\n> trois"), ["1", "un", "2", "deux", "trois"]);
        assert_eq!(folded(" \n\n ;. "), [""; 0]);
    }

    #[test]
    fn every_part_knows_its_source() {
        let text = "Été :\n\nles « soignant·es » n’y ont pas accès";
        let folded = Folded::of(text);
        let sentence = folded.sentences()[1].clone();
        assert_eq!(&text[folded.source(&sentence)], "les « soignant·es » n’y ont pas accès");
        assert_eq!(&text[folded.source(&folded.sentences()[0])], "Été :");
        let at = sentence.start + 7;
        assert_eq!(&text[folded.source(&folded.whole_words(&(at..at + 2)))], "soignant·es");
    }

    #[test]
    fn any_text_folds() {
        for text in ["", "·", "a·", "(", "a(", "a(e", "a.e", "\n", "🙂·e", "-", "a-", "ﬁn", "½", "e\u{301}·e"] {
            let folded = Folded::of(text);
            for range in folded.sentences() {
                assert!(text.get(folded.source(range)).is_some(), "{text:?}");
            }
        }
    }
}
