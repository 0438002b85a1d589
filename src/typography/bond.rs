//! Which space must stand between two pieces: one function per kind of piece.

use super::piece::{Kind, Piece, is_high, is_space};

const NARROW: char = '\u{202f}';
const NO_BREAK: char = '\u{a0}';

/// Signs that stand behind a number, with a space even where none was typed.
const SIGNS: &[&str] = &["%", "‰", "€"];
/// Unit symbols that are set apart from a number even where they were typed glued to it.
const SYMBOLS: &[&str] = &["h", "H", "min", "mn", "mm", "cm", "km", "kg", "pt"];
/// Words that must not begin a line without their number. They are never set apart: « 3s » may be a name.
const COUNTED: &[&str] = &[
    "s",
    "j",
    "m",
    "g",
    "an",
    "ans",
    "année",
    "années",
    "mois",
    "semaine",
    "semaines",
    "jour",
    "jours",
    "heure",
    "heures",
    "minute",
    "minutes",
    "chiffre",
    "chiffres",
    "caractère",
    "caractères",
    "signe",
    "signes",
    "lettre",
    "lettres",
    "euro",
    "euros",
    "million",
    "millions",
    "milliard",
    "milliards",
];
const MONTHS: &[&str] =
    &["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
/// Abbreviations that a point closes and a number follows.
const REFERENCES: &[&str] = &["p", "pp", "art", "chap", "fig", "vol", "al"];
/// The letters of French codes: « L. 1111-13-1 », « R. 1111-28 ».
const CODE_LETTERS: &[&str] = &["L", "R", "D"];
const TITLES: &[&str] = &["Mme", "Mmes", "Mlle", "Mlles", "Dr", "Pr", "Me"];
/// Group lengths of the phone numbers and of the SIRET that are set with narrow spaces.
const GROUPINGS: &[&[usize]] = &[&[2, 2, 2, 2, 2], &[1, 3, 3, 3], &[4, 3, 3], &[4, 2, 2, 2]];
const SIRET: &[usize] = &[3, 3, 3, 5];
const ABROAD: &[usize] = &[2, 1, 2, 2, 2, 2];

/// The space that a gap must hold.
pub(super) struct Bond {
    pub(super) space: char,
    /// Whether the space is set even where none was typed.
    pub(super) always: bool,
}

/// A narrow space, whatever was typed.
const SET_NARROW: Option<Bond> = Some(Bond { space: NARROW, always: true });
/// A no-break space, whatever was typed.
const SET_APART: Option<Bond> = Some(Bond { space: NO_BREAK, always: true });
/// A no-break space where a space was typed.
const KEEP_TOGETHER: Option<Bond> = Some(Bond { space: NO_BREAK, always: false });

/// The space that the gap before the piece `at` must hold, if a rule says so.
pub(super) fn bond(pieces: &[Piece<'_>], at: usize) -> Option<Bond> {
    let (before, piece) = (pieces.get(at.checked_sub(1)?)?, &pieces[at]);
    if before.kind == Kind::Break || piece.kind == Kind::Break {
        return None;
    }
    if before.text == "«" || piece.text == "»" {
        return SET_NARROW;
    }
    match piece.kind {
        Kind::Mark => before_mark(pieces, at),
        Kind::Number if before.kind == Kind::Number => in_number(pieces, at),
        Kind::Number => before_number(pieces, at),
        Kind::Word => before_word(pieces, at),
        Kind::Verbatim | Kind::Break => None,
    }
}

fn before_mark(pieces: &[Piece<'_>], at: usize) -> Option<Bond> {
    let (before, mark, next) = (&pieces[at - 1], pieces[at].text, pieces.get(at + 1));
    // « a?b », « 10:30 », « x:// »: no punctuation of a sentence.
    let is_code = |next: &Piece<'_>| mark == ":" && next.gap.is_empty() && matches!(next.text, "/" | ":");
    if next.is_some_and(|next| next.touches() || is_code(next)) {
        return None;
    }
    let ends_words = before.kind < Kind::Mark
        || matches!(before.text, ")" | "]" | "}" | "»" | "”" | "…" | "." | "%" | "‰" | "€" | "°" | "²" | "\u{fffc}");
    if mark.starts_with(is_high) {
        return SET_NARROW.filter(|_| ends_words);
    }
    match mark {
        ":" if ends_words => SET_APART,
        _ if SIGNS.contains(&mark) && before.kind == Kind::Number => SET_APART,
        _ => None,
    }
}

fn before_word(pieces: &[Piece<'_>], at: usize) -> Option<Bond> {
    let (before, word, next) = (&pieces[at - 1], pieces[at].text, pieces.get(at + 1));
    let is_name = word.starts_with(char::is_uppercase);
    if before.kind == Kind::Number && before.text.len() <= 2 && MONTHS.contains(&word.to_lowercase().as_str()) {
        return KEEP_TOGETHER;
    }
    if before.kind == Kind::Number && is_free(pieces, at - 1) {
        // « les 3 s'en vont »: an elided pronoun is no unit.
        if next.is_some_and(|next| next.is_attached() && matches!(next.text, "'" | "’")) {
            return None;
        }
        let is_glued = next.is_some_and(Piece::touches) && !is_hour(pieces, at);
        return if SYMBOLS.contains(&word) && !is_glued {
            SET_APART
        } else {
            KEEP_TOGETHER.filter(|_| SYMBOLS.contains(&word) || COUNTED.contains(&word))
        };
    }
    let is_first = before.text == "er" && at > 1 && pieces[at - 2].kind == Kind::Number && before.is_attached();
    let is_month = is_first && MONTHS.contains(&word.to_lowercase().as_str());
    let is_title = is_name && (TITLES.contains(&before.text) || ends_abbreviation(pieces, at, &["M", "MM"]));
    let is_article = (is_article(before.text) || ends_abbreviation(pieces, at, &["art"]))
        && CODE_LETTERS.contains(&word)
        && next.is_some_and(|next| next.text == ".");
    KEEP_TOGETHER.filter(|_| is_month || is_title || is_article)
}

fn before_number(pieces: &[Piece<'_>], at: usize) -> Option<Bond> {
    let (before, digits) = (&pieces[at - 1], pieces[at].text);
    let is_numero = before.text == "°" && at > 1 && matches!(pieces[at - 2].text, "n" | "N") && before.is_attached();
    let is_reference = ends_abbreviation(pieces, at, REFERENCES);
    // Fewer digits may end a sentence: « vitamine D. 3 fois par jour ».
    let is_code = digits.len() >= 3 && ends_abbreviation(pieces, at, CODE_LETTERS);
    if is_numero || is_reference || is_code || is_hour(pieces, at - 1) {
        return SET_APART;
    }
    KEEP_TOGETHER.filter(|_| is_article(before.text))
}

fn is_article(word: &str) -> bool {
    matches!(word, "article" | "articles" | "Article" | "Articles")
}

/// Whether the piece before `at` is the point of one of `abbreviations`, which stands alone (« S.A.R.L. » does not).
fn ends_abbreviation(pieces: &[Piece<'_>], at: usize, abbreviations: &[&str]) -> bool {
    let [.., word, point] = &pieces[..at] else {
        return false;
    };
    let stands_alone = word.gap.contains(is_space)
        || at < 3
        || matches!(pieces[at - 3].text, "(" | "[" | "«" | "’" | "'")
        || pieces[at - 3].kind == Kind::Break;
    point.text == "." && point.gap.is_empty() && abbreviations.contains(&word.text) && stands_alone
}

/// Whether the piece `at` is the h of « 8 h 30 ».
fn is_hour(pieces: &[Piece<'_>], at: usize) -> bool {
    at > 0
        && matches!(pieces[at].text, "h" | "H")
        && pieces[at - 1].kind == Kind::Number
        && is_free(pieces, at - 1)
        && pieces.get(at + 1).is_some_and(|minutes| minutes.kind == Kind::Number && minutes.text.len() == 2)
}

/// Whether the number `at` is no part of a name or decimal: « A4 », « 1,5 ».
fn is_free(pieces: &[Piece<'_>], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| &pieces[before]) else {
        return true;
    };
    !pieces[at].gap.is_empty() || before.kind >= Kind::Mark || is_minutes(pieces, at)
}

fn is_minutes(pieces: &[Piece<'_>], at: usize) -> bool {
    at > 0 && is_hour(pieces, at - 1)
}

/// The space between two groups of digits: of a phone number, of a SIRET, or of thousands.
fn in_number(pieces: &[Piece<'_>], at: usize) -> Option<Bond> {
    let joins =
        |i: usize| i > 0 && pieces[i - 1].kind == Kind::Number && pieces[i].kind == Kind::Number && !pieces[i].gap.contains('*');
    if !joins(at) {
        return None;
    }
    // No number has more than 8 groups: looking no further keeps a long row of digits cheap.
    let start = (at.saturating_sub(8)..at).rev().find(|&i| !joins(i))?;
    let end = (at..pieces.len().min(at + 9)).find(|&i| !joins(i)).unwrap_or_else(|| pieces.len().min(at + 9));
    let first = pieces[start].text;
    let lengths: Vec<usize> = pieces[start..end].iter().map(|p| p.text.len()).collect();
    let mark = start.checked_sub(1).map_or("", |mark| pieces[mark].text);
    let is_decimal = matches!(mark, "." | "," | "/" | ":")
        && pieces[start].gap.is_empty()
        && start > 1
        && pieces[start - 2].kind == Kind::Number;
    if is_decimal || !is_free(pieces, start) {
        return None;
    }
    let is_short = lengths == [2, 2] && (first.starts_with('3') || first == "10");
    let is_phone = first.starts_with('0') && GROUPINGS.contains(&lengths.as_slice());
    let is_abroad = mark == "+" && lengths == ABROAD;
    let is_thousands = lengths[0] <= 3 && lengths[1..].iter().all(|&n| n == 3) && !first.starts_with('0');
    SET_NARROW.filter(|_| is_short || is_phone || is_abroad || is_thousands || lengths == SIRET)
}
