//! Typography, set on formatted text.
//!
//! Translators and campaigns type plain spaces, `'`, `"` and `...`. [`set`] turns them into what a compositor of the
//! language sets, [`french`] into what a French one does. It runs after the variables are put in, since « { $phone } » is a phone number only then.
//!
//! The text is cut into pieces: words, numbers, marks, web addresses. Everything between two pieces is a gap of
//! spaces and Markdown `**`. A rule only says which space a gap must hold; letters and digits are never touched.

mod bond;
mod hyphens;
pub mod pasted;
mod piece;
mod quotes;

use std::borrow::Cow;

use bond::bond;
pub use hyphens::Patterns;
use piece::{Piece, cut, is_letter};
pub use quotes::Quotes;

/// Sets French typography on formatted `text`; running it again changes nothing.
///
/// - U+202F before `;`, `!`, `?` (and groups of them), inside « », in phone numbers, SIRET and thousands;
/// - U+00A0 before `:`, between a number and its unit, a day and its month, « n° », « p. », « art. », « L. », « M. »
///   and what follows;
/// - ’ for `'` between letters, « … » for clearly paired `"` and for `<<`, `>>`, … for three points.
///
/// Wrong spaces at these places are replaced. Web, mail and phone addresses, times such as 10:30 and emoticons stay as
/// they are; `**` is looked through; line breaks stay. All other spaces stay as they were typed.
///
/// Source of the spaces: Imprimerie nationale, *Lexique des règles typographiques*, with U+202F for the thin space.
#[must_use]
pub fn french(text: &str) -> Cow<'_, str> {
    static QUOTES: Quotes = Quotes::FRENCH;
    set(text, &QUOTES, true)
}

/// Sets `text` with the quotation marks of a language, its apostrophes and dots, and with French spaces where it has them;
/// running it again changes nothing.
#[must_use]
pub fn set<'a>(text: &'a str, quotes: &'a Quotes, french_spaces: bool) -> Cow<'a, str> {
    let (mut pieces, tail) = cut(text);
    quotes::pair(&mut pieces, quotes);
    curl_apostrophes(&mut pieces);
    let set = lay(&pieces, tail, french_spaces);
    if set == text { Cow::Borrowed(text) } else { Cow::Owned(set) }
}

/// Turns `'` into ’ between letters, and between a letter and an opening guillemet. « 5' » and « l'36 » keep theirs.
fn curl_apostrophes(pieces: &mut [Piece<'_>]) {
    for at in 1..pieces.len().saturating_sub(1) {
        let [before, mark, after] = &pieces[at - 1..=at + 1] else {
            continue;
        };
        let is_between = before.text.ends_with(is_letter) && (after.text.starts_with(is_letter) || after.text == "«");
        if mark.text == "'" && mark.is_attached() && after.is_attached() && is_between {
            pieces[at].text = "’";
        }
    }
}

/// Joins the pieces again, each gap with the space that it must hold in French.
fn lay(pieces: &[Piece<'_>], tail: &str, french_spaces: bool) -> String {
    let mut set = String::new();
    let mut is_bold = false;
    for (at, piece) in pieces.iter().enumerate() {
        let stars = piece.gap.matches("**").count();
        match bond(pieces, at).filter(|bond| french_spaces && (bond.always || !piece.is_attached())) {
            Some(bond) => {
                // Outside of what is bold: Markdown takes `**` next to a space on its inner side for plain stars.
                let closing = if is_bold { stars.min(1) } else { 0 };
                set.extend(std::iter::repeat_n("**", closing));
                set.push(bond.space);
                set.extend(std::iter::repeat_n("**", stars - closing));
            }
            None => set.push_str(piece.gap),
        }
        is_bold ^= stars % 2 == 1;
        set.push_str(piece.text);
    }
    set.push_str(tail);
    set
}

#[cfg(test)]
mod tests {
    use super::{french, piece::is_space};

    /// In these tables `~` is U+202F and `_` is U+00A0, in what goes in and in what comes out.
    fn spaced(text: &str) -> String {
        text.replace('~', "\u{202f}").replace('_', "\u{a0}")
    }

    fn check(table: &[(&str, &str)]) {
        for (typed, set) in table {
            let (typed, set) = (spaced(typed), spaced(set));
            let once = french(&typed);
            assert_eq!(once, set, "from {typed:?}");
            assert_eq!(french(&once), set, "twice, from {typed:?}");
        }
    }

    fn check_kept(table: &[&str]) {
        for typed in table {
            check(&[(typed, typed)]);
        }
    }

    #[test]
    fn marks_get_their_space() {
        check(&[
            ("Carte perdue ?", "Carte perdue~?"),
            ("Carte perdue?", "Carte perdue~?"),
            ("Carte perdue  ?", "Carte perdue~?"),
            ("Carte perdue_?", "Carte perdue~?"),
            ("Quoi ?! Non !!! Si;", "Quoi~?! Non~!!! Si~;"),
            ("(vraiment?) Oui… ?", "(vraiment~?) Oui…~?"),
            ("Éditeur : vous ; et moi~:", "Éditeur_: vous~; et moi_:"),
            ("La caisse:\nici", "La caisse_:\nici"),
            ("Attendez... etc.", "Attendez… etc."),
            ("« Non » ! « Si » : oui", "«~Non~»~! «~Si~»_: oui"),
            ("Allez sur monespacesante.fr ?", "Allez sur monespacesante.fr~?"),
            ("Allez sur monespacesante.fr: là", "Allez sur monespacesante.fr_: là"),
            ("santé:)  merci:-)", "santé:)  merci:-)"),
        ]);
        check_kept(&["", "?", "a\n? b", "(?)", "(!)", "10:30", "1:2", "a::b", "x?y=1", "Bien :-) merci ;)", "_ ~", "....."]);
    }

    #[test]
    fn guillemets_hold_narrow_spaces() {
        check(&[
            ("le « mot » juste", "le «~mot~» juste"),
            ("le «mot» et «_mot  »", "le «~mot~» et «~mot~»"),
            ("le \"mot juste\" ici", "le «~mot juste~» ici"),
            ("(\"oui\"), \"non\".", "(«~oui~»), «~non~»."),
            ("<<oui>> et << non >>", "«~oui~» et «~non~»"),
            ("l'\"espace\" d'« ici »", "l’«~espace~» d’«~ici~»"),
            ("« »", "«~»"),
        ]);
        check(&[("\"a \"b\" c\" d", "«~a “b” c~» d"), ("\"\"a\" b\"", "«~“a” b~»")]);
        check_kept(&[
            "un écran de 12\" et de 15\"",
            "un \" seul",
            "\"a \"b c\"",
            "\"a \"b \"c\" d\" e\"",
            "a <<< b",
            "«\nmot\n»",
        ]);
    }

    #[test]
    fn other_languages_have_marks_of_their_own_and_no_french_spaces() {
        let set = |text: &str| super::set(text, &super::Quotes::ENGLISH, false).into_owned();
        for (typed, expected) in [
            ("Say \"I refuse\" or \"I close it\": no spaces!", "Say “I refuse” or “I close it”: no spaces!"),
            ("**\"a \"b\"\"** it's 34 22?", "**“a ‘b’”** it’s 34 22?"),
            ("He said: \"\u{2068}34 22\u{2069}\"...", "He said: “\u{2068}34 22\u{2069}”…"),
            ("« déjà » 12\" wide", "« déjà » 12\" wide"),
        ] {
            assert_eq!(set(typed), expected);
            assert_eq!(set(expected), expected, "twice");
        }
    }

    #[test]
    fn apostrophes_stand_between_letters() {
        check(&[
            ("l'espace d'aujourd'hui", "l’espace d’aujourd’hui"),
            ("QU'EST-CE", "QU’EST-CE"),
            ("l'**espace** et **l**'eau", "l’**espace** et **l**’eau"),
            ("l'exemple.fr/d'ici ?", "l’exemple.fr/d'ici~?"),
        ]);
        check_kept(&["l'36", "5' 3\"", "'mot'", "rock 'n' roll", "l’eau", "a ' b"]);
    }

    #[test]
    fn bold_is_looked_through() {
        check(&[
            ("« **mot** »", "«~**mot**~»"),
            ("**« mot »**", "**«~mot~»**"),
            ("**Carte perdue ?** Non", "**Carte perdue~?** Non"),
            ("**Carte perdue** ?", "**Carte perdue**~?"),
            ("**Carte perdue**?", "**Carte perdue**~?"),
            ("Carte **?**", "Carte~**?**"),
            ("Carte**?**", "Carte~**?**"),
            ("**Note :**suite", "**Note_:**suite"),
            ("**6** semaines, **8 h** 30", "**6**_semaines, **8_h**_30"),
        ]);
    }

    #[test]
    fn groups_of_digits_hold_narrow_spaces() {
        check(&[
            ("le 34 22 ou le 36 46.", "le 34~22 ou le 36~46."),
            ("**34 22**, 34_22", "**34~22**, 34~22"),
            ("09 69 39 00 00", "09~69~39~00~00"),
            ("0 800 123 456 et +33 1 23 45 67 89", "0~800~123~456 et +33~1~23~45~67~89"),
            ("12 000 personnes, 67  000 000", "12~000 personnes, 67~000~000"),
            ("12 000,50 €", "12~000,50_€"),
            ("SIRET 123 456 789 00012", "SIRET 123~456~789~00012"),
        ]);
        check_kept(&["le 5 2026", "12 rue", "81000 Albi", "en 2026", "A4 200", "1,5 000", "le 12 01 2026", "15 18 112"]);
        check_kept(&["1 2 3 4 5 6 7 8 9 10 11 12 13"]);
    }

    #[test]
    fn numbers_keep_their_units() {
        check(&[
            ("de 8 h 30 à 17 h", "de 8_h_30 à 17_h"),
            ("8h30 – 17h30, 9 H 05", "8_h_30 – 17_h_30, 9_H_05"),
            ("50 %, 33,6%, 3 €, 5€", "50_%, 33,6_%, 3_€, 5_€"),
            ("10 mm, 10mm, 3~cm, 12 pt, 5 min", "10_mm, 10_mm, 3_cm, 12_pt, 5_min"),
            ("6 semaines, 3 mois, 10 ans, 42 jours", "6_semaines, 3_mois, 10_ans, 42_jours"),
            ("8 à 13 chiffres, 15 signes", "8 à 13_chiffres, 15_signes"),
            ("3 février 2022, 1er juillet 2021", "3_février 2022, 1er_juillet 2021"),
        ]);
        check_kept(&["les 3 s’en vont", "A4 mm", "A4mm", "6semaines", "2h1b", "%", "3 maisons"]);
    }

    #[test]
    fn references_and_names_stay_whole() {
        check(&[
            ("n° 12, n°12, N° 3", "n°_12, n°_12, N°_3"),
            ("p. 3, (art. 5), p.3", "p._3, (art._5), p._3"),
            ("R. 1111-28 et L.1111-13-1", "R._1111-28 et L._1111-13-1"),
            ("l'article L. 1111-14, article 12", "l’article_L._1111-14, article_12"),
            ("(art. L. 114-2)", "(art._L._114-2)"),
            ("M. Dupont, Mme X, MM. A", "M._Dupont, Mme_X, MM._A"),
        ]);
        check_kept(&["vitamine D. 3 fois", "S.A.R.L. 1234", "Mme la", "le plan M. le", "coup. 3", "5p. 3"]);
    }

    #[test]
    fn addresses_are_left_alone() {
        check_kept(&[
            "https://monespacesante.fr/a?b=1&c='d'...e;f!g",
            "http://x.fr:80/  www.exemple.org/?é",
            "a.b@c.fr tel:3422 mailto:a@b.fr?subject=l'eau",
            "exemple.fr?x=1 exemple.fr/10mm",
        ]);
        check(&[("(voir exemple.fr)?", "(voir exemple.fr)~?"), ("sur exemple.fr... «a.fr»", "sur exemple.fr… «~a.fr~»")]);
    }

    /// Strings made from fragments that stand badly together, in an order that is the same in every run.
    #[test]
    fn nasty_texts_settle_at_once_and_keep_their_letters() {
        const FRAGMENTS: &str = " | |\u{a0}|\u{202f}|  |\n|\n\n|**|**|*|'|’|\"|\"|«|»|<<|>>|<|...|…|.|.|,|;|!|?|?!|:|:)|;-)|::|/|//|(|)|-|–|@|°|%|€|+|#\
            |n|N|p|art|L|R|M|Mme|X|Dupont|article|s|h|h|H|min|mm|er|ans|semaines|juillet|mot|É|e\u{301}|²|1|3|5|8|12|30|34|22|09|69|000|2026|81000\
            |34 22|12 000|8h30|17 h 30|www.|http://x|tel:|mailto:|a.fr|b@c.fr|fr|.fr|l'|d'|\u{feff}|字|🙂";
        let fragments: Vec<&str> = FRAGMENTS.split('|').map(|f| if f.len() > 40 { f.trim() } else { f }).collect();
        let mut seed: u64 = 0x2545_F491_4F6C_DD1D;
        let mut next = |below: usize| {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            usize::try_from(seed >> 33).unwrap_or(0) % below
        };
        for _ in 0..20_000 {
            let length = 1 + next(14);
            let text: String = (0..length).map(|_| fragments[next(fragments.len())]).collect();
            let once = french(&text);
            assert_eq!(french(&once), once, "not settled: {text:?}");
            assert_eq!(letters(&once), letters(&text), "letters lost: {text:?}");
            assert_eq!(once.matches("**").count(), text.matches("**").count(), "stars lost: {text:?}");
        }
    }

    /// The text without what may change.
    fn letters(text: &str) -> String {
        let plain = text.replace("...", "…").replace("<<", "«").replace(">>", "»").replace('\'', "’");
        plain.chars().filter(|&c| !(is_space(c) || "\"«»".contains(c))).collect()
    }
}
