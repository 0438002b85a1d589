//! Finds a social security number that slipped into a text, so that it is never printed.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Place, Report};

/// Characters of a NIR with its key.
const LENGTH: usize = 15;
/// After how many characters a NIR may be broken: sex, year, month, département, commune, order, key.
const BREAKS: [usize; 6] = [1, 3, 5, 7, 10, 13];
/// Separators that may follow one another between two parts: « 12 - 34 ».
const GAP: usize = 3;
/// Shortest and longest IBAN (ISO 13616).
const IBAN: Range<usize> = 15..35;

/// Finds the first number in `text` that has the structure **and** the key of a French social security number (NIR);
/// gives its place in bytes.
///
/// Structure, after INSEE: sex (1, 2; 3, 4, 7, 8 for provisional numbers), year, month (01–12; 20, 30–42, 50–99 where
/// the birth record is incomplete), département (01–95, 2A, 2B, three digits from 97 or 98 overseas, 99 abroad),
/// commune or country, order in the month, and a key of two digits: 97 less the remainder of the thirteen first
/// digits divided by 97, where 2A counts as 19 and 2B as 18.
///
/// The number may be glued, or broken between its parts by spaces, points or hyphens. Digits that are broken
/// elsewhere (phone numbers, SIRET, cards), that go on for more than fifteen, or that belong to an IBAN with the right
/// check digits are let pass. One number in about two hundred of exactly this shape is no NIR and is found all the same.
#[must_use]
pub fn find_nir(text: &str) -> Option<Range<usize>> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let ibans = ibans(&chars);
    let mut at = 0;
    while at < chars.len() {
        if let Some(iban) = ibans.iter().find(|iban| iban.contains(&at)) {
            at = iban.end;
            continue;
        }
        let follows_digit = at > 0 && chars[at - 1].1.is_ascii_digit();
        if !follows_digit && let Some(end) = nir_at(&chars, at) {
            let is_clear = ibans.iter().all(|iban| end <= iban.start || iban.end <= at);
            if is_clear {
                let last = chars[end - 1];
                return Some(chars[at].0..last.0 + last.1.len_utf8());
            }
        }
        at += 1;
    }
    None
}

/// One `campaign-nir` for each line of a text that holds such a number, with its place; the number itself is not repeated.
#[must_use]
pub fn refusals(file: &str, text: &str) -> Report {
    let mut report = Report::default();
    for (index, line) in text.lines().enumerate() {
        if let Some(range) = find_nir(line) {
            let column = line[..range.start].chars().count() + 1;
            let place = Place { file: file.to_owned(), line: Some(index + 1), column: Some(column) };
            report.push(Diagnostic::error("campaign-nir").at(place));
        }
    }
    report
}

/// Where the NIR that begins at `start` ends, if there is one.
fn nir_at(chars: &[(usize, char)], start: usize) -> Option<usize> {
    let mut symbols = Vec::with_capacity(LENGTH);
    let mut breaks = Vec::new();
    let mut at = start;
    while symbols.len() < LENGTH {
        let symbol = chars.get(at)?.1;
        if symbol.is_ascii_digit() || symbols.len() == 6 && matches!(symbol, 'A' | 'B' | 'a' | 'b') {
            symbols.push(symbol.to_ascii_uppercase());
            at += 1;
            continue;
        }
        let gap = gap(chars, at);
        if !(1..=GAP).contains(&gap) || !BREAKS.contains(&symbols.len()) {
            return None;
        }
        breaks.push(symbols.len());
        at += gap;
    }
    // A postcode and a glued phone number are broken once, after five digits: a NIR is not.
    let is_broken_well = !matches!(breaks[..], [after] if after != 1 && after != 13);
    let goes_on = chars.get(at).is_some_and(|next| next.1.is_alphanumeric());
    (is_broken_well && !goes_on && has_structure(&symbols) && has_key(&symbols)).then_some(at)
}

/// How many separators stand at `at`.
fn gap(chars: &[(usize, char)], at: usize) -> usize {
    chars[at..].iter().take_while(|(_, c)| is_separator(*c)).take(GAP + 1).count()
}

const fn is_separator(c: char) -> bool {
    matches!(c, ' ' | '\t' | '.' | '-' | '/' | '_' | '\u{a0}' | '\u{2009}' | '\u{2010}' | '\u{2011}' | '\u{2013}' | '\u{202f}')
}

fn has_structure(symbols: &[char]) -> bool {
    let number = |range: Range<usize>| digits(&symbols[range]);
    let is_corsican = matches!(symbols[5..7], ['2', 'A' | 'B']);
    let is_place = is_corsican || matches!(number(5..7), Some(1..=95 | 97..=99));
    matches!(symbols[0], '1' | '2' | '3' | '4' | '7' | '8')
        && matches!(number(3..5), Some(1..=12 | 20 | 30..=42 | 50..=99))
        && is_place
}

fn has_key(symbols: &[char]) -> bool {
    let mut plain = symbols[..13].to_vec();
    match symbols[6] {
        'A' => plain[5..7].copy_from_slice(&['1', '9']),
        'B' => plain[5..7].copy_from_slice(&['1', '8']),
        _ => {}
    }
    digits(&plain).is_some_and(|number| digits(&symbols[13..]) == Some(97 - number % 97))
}

/// The number that the symbols write, or nothing where one is a letter.
fn digits(symbols: &[char]) -> Option<u64> {
    symbols.iter().try_fold(0, |number, c| Some(number * 10 + u64::from(c.to_digit(10)?)))
}

/// Where IBANs with the right check digits stand, in characters.
fn ibans(chars: &[(usize, char)]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for start in 0..chars.len() {
        let is_inside = start > 0 && chars[start - 1].1.is_alphanumeric();
        if !is_inside && found.last().is_none_or(|last| last.end <= start) {
            found.extend(iban_at(chars, start).map(|end| start..end));
        }
    }
    found
}

/// Where the longest IBAN that begins at `start` ends, if there is one.
fn iban_at(chars: &[(usize, char)], start: usize) -> Option<usize> {
    let head = chars.get(start..start + 4)?;
    let (country, check) = head.split_at(2);
    if !country.iter().all(|c| c.1.is_ascii_alphabetic()) || !check.iter().all(|c| c.1.is_ascii_digit()) {
        return None;
    }
    let mut symbols: Vec<char> = Vec::with_capacity(IBAN.end);
    let (mut at, mut longest) = (start, None);
    while symbols.len() + 1 < IBAN.end {
        match chars.get(at) {
            Some((_, c)) if c.is_ascii_alphanumeric() => {
                symbols.push(*c);
                at += 1;
            }
            Some(_) if gap(chars, at) == 1 => at += 1,
            _ => break,
        }
        let ends = symbols.len() >= IBAN.start && !chars.get(at).is_some_and(|next| next.1.is_alphanumeric());
        if ends && chars[at - 1].1.is_ascii_alphanumeric() && is_checked(&symbols) {
            longest = Some(at);
        }
    }
    longest
}

/// Whether the check digits of an IBAN are right (ISO 7064, MOD 97-10): the head goes to the end, A is 10 … Z is 35.
fn is_checked(symbols: &[char]) -> bool {
    let turned = symbols[4..].iter().chain(&symbols[..4]);
    let rest = turned
        .filter_map(|c| c.to_digit(36))
        .fold(0, |rest, value| if value < 10 { (rest * 10 + value) % 97 } else { (rest * 100 + value) % 97 });
    rest == 1
}

#[cfg(test)]
mod tests {
    use super::find_nir;

    /// The parts of an invented NIR with its key, 97 − n mod 97, reckoned here in another way than in the program:
    /// from « département A or B as 0, less one or two million ».
    fn parts(sex: &str, year: &str, month: &str, place: &str, commune: &str) -> [String; 7] {
        let order = "999";
        let (plain, less) = match place {
            "2A" => ("20", 1_000_000),
            "2B" => ("20", 2_000_000),
            other => (other, 0),
        };
        let number: i64 = format!("{sex}{year}{month}{plain}{commune}{order}").parse().unwrap_or_default();
        let key = format!("{:02}", 97 - (number - less) % 97);
        [sex, year, month, place, commune, order, &key].map(str::to_owned)
    }

    fn invented() -> [String; 7] {
        parts("1", "00", "99", "99", "999")
    }

    fn found(text: &str) -> Option<&str> {
        find_nir(text).map(|place| &text[place])
    }

    /// The two digits that make `country` + digits + `account` an IBAN.
    fn iban(country: &str, account: &str) -> String {
        let plain: String =
            format!("{account}{country}00").chars().filter_map(|c| c.to_digit(36)).map(|v| v.to_string()).collect();
        let rest = plain.bytes().fold(0, |rest, digit| (rest * 10 + u32::from(digit - b'0')) % 97);
        format!("{country}{:02}", 98 - rest)
    }

    #[test]
    fn is_found_however_it_is_spaced() {
        for separator in ["", " ", "\u{a0}", "\u{202f}", ".", "-", "  ", " - "] {
            let typed = invented().join(separator);
            assert_eq!(found(&typed), Some(&*typed));
            let sentence = format!("Né à Évry 🙂, n° {typed}, à l’été.");
            assert_eq!(found(&sentence), Some(&*typed));
            assert_eq!(found(&format!("34 22 {typed} 34 22")), Some(&*typed));
        }
        let parts = invented();
        let with_key_apart = format!("{} {}", parts[..6].concat(), parts[6]);
        assert_eq!(found(&with_key_apart), Some(&*with_key_apart));
        assert!(found(&format!("NIR{}.", parts.concat())).is_some());
    }

    #[test]
    fn every_structure_is_known() {
        for sex in ["1", "2", "3", "4", "7", "8"] {
            assert!(found(&parts(sex, "00", "01", "01", "001").concat()).is_some(), "sex {sex}");
        }
        for month in ["01", "12", "20", "30", "42", "50", "99"] {
            assert!(found(&parts("2", "00", month, "95", "001").concat()).is_some(), "month {month}");
        }
        for place in ["2A", "2B", "20", "95", "97", "98", "99"] {
            assert!(found(&parts("2", "00", "12", place, "101").concat()).is_some(), "place {place}");
        }
        assert!(found(&parts("1", "00", "20", "2B", "001").join(" ").to_lowercase()).is_some());
    }

    #[test]
    fn wrong_structures_pass() {
        for (sex, month, place) in [
            ("0", "01", "01"),
            ("5", "01", "01"),
            ("6", "01", "01"),
            ("9", "01", "01"),
            ("1", "00", "01"),
            ("1", "13", "01"),
            ("1", "19", "01"),
            ("1", "21", "01"),
            ("1", "29", "01"),
            ("1", "43", "01"),
            ("1", "49", "01"),
            ("1", "01", "00"),
            ("1", "01", "96"),
            ("1", "01", "2C"),
        ] {
            assert_eq!(found(&parts(sex, "00", month, place, "999").concat()), None, "{sex} {month} {place}");
        }
    }

    #[test]
    fn wrong_keys_pass() {
        let parts = invented();
        let right: u32 = parts[6].parse().unwrap_or_default();
        for key in (0..100).filter(|&key| key != right) {
            assert_eq!(found(&format!("{} {key:02}", parts[..6].join(" "))), None, "key {key}");
        }
        // The letter of Corsica counts: the key of 2A is wrong for 2B.
        let corsican = self::parts("1", "00", "99", "2A", "999").concat();
        assert!(found(&corsican).is_some());
        assert_eq!(found(&corsican.replace("2A", "2B")), None);
    }

    #[test]
    fn other_numbers_pass() {
        let nir = invented().concat();
        for text in [
            "",
            "1",
            "34 22, 36 46, 09 69 39 00 00, 34 22 36 46 09 69 39 00 00",
            "SIRET 123 456 789 00012, 37000 Tours",
            "SIRET 12345678900012 37000 Tours",
            "12345678900012 1",
            "du 01 01 2026 au 12 12 2026, 10:30, 2026-11-21",
            "série 123456789012345678901, 12345678901",
            "1 234 567 890 123 456",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
        assert_eq!(found(&format!("{nir}0")), None, "sixteen digits");
        assert_eq!(found(&format!("0{nir}")), None, "sixteen digits");
        assert_eq!(found(&format!("{nir}X")), None, "a code");
        let in_pairs: Vec<&str> = (0..LENGTH).step_by(2).map(|at| &nir[at..LENGTH.min(at + 2)]).collect();
        assert_eq!(found(&in_pairs.join(" ")), None, "phone numbers in a row");
        assert_eq!(found(&format!("{} {}", &nir[..14], &nir[14..])), None, "a SIRET and a digit");
        assert_eq!(found(&format!("{} {}", &nir[..5], &nir[5..])), None, "a postcode and a phone number");
        assert_eq!(found(&format!("{} {} {}", &nir[..4], &nir[4..8], &nir[8..])), None, "a card");
    }

    const LENGTH: usize = super::LENGTH;

    #[test]
    fn ibans_are_looked_past() {
        let nir = invented().concat();
        for account in [nir.clone(), format!("{nir}12345678"), format!("AB12{nir}")] {
            let head = iban("BE", &account);
            for text in [format!("{head}{account}"), format!("{head} {}", account.replace(&nir, &format!(" {nir} ")).trim())] {
                let text = text.replace("  ", " ");
                assert_eq!(found(&format!("IBAN {text}, merci")), None, "{text}");
            }
        }
        // With wrong check digits it is no IBAN, and the NIR shows.
        let wrong = if iban("BE", &nir) == "BE11" { "BE12" } else { "BE11" };
        assert_eq!(found(&format!("{wrong} {nir}")), Some(&*nir));
        let (head, beside) = (iban("BE", "539007547"), invented().join(" "));
        assert_eq!(found(&format!("{head} 539007547, {beside}")), Some(&*beside));
    }

    #[test]
    fn any_text_is_read_to_its_end() {
        let nir = invented().join("\u{202f}");
        for text in ["é", "1é", "１２３", "🙂1🙂", "1\u{301}2", "FR7", "FR76é", "ß12", "1 00 99 2é", "2\u{a0}", "   "]
        {
            assert_eq!(found(text), None, "{text}");
            let around = format!("{text}, {nir}, {text}");
            assert_eq!(found(&around), Some(&*nir), "{around}");
            for end in (0..around.len()).filter(|&end| around.is_char_boundary(end)) {
                let _ = find_nir(&around[..end]);
            }
        }
    }
}
