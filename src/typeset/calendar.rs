//! A gathering as an entry for a phone's calendar (iCalendar, RFC 5545).

use jiff::civil::Date;

use crate::campaign::Event;
use crate::directory::without_accents;
use crate::files::sha256;

/// Characters of the checksum that names an entry: 64 bits.
const NAME: usize = 16;
/// Octets of a line, its end left out; a longer one goes on in the next, behind a space.
const LINE: usize = 75;

/// The entry of a gathering, as short as the standard lets it be, since every character makes its code denser.
///
/// The hour is a *floating* one: 10:30 where the reader is. A zone would need its whole table in the code (a `TZID`
/// without `VTIMEZONE` is not allowed), and who stands before a fund overseas has a phone that keeps the time there.
/// There is no end, since nobody said one. The entry's name is a checksum of what it says: the same gathering noted
/// twice is one entry, and nothing in it is anybody's. `stamp` is the day of the edition, not of the build.
pub(super) fn entry(event: &Event, summary: &str, place: &str, stamp: Date) -> String {
    let start = format!("{}T{}00", basic(event.date), event.time.replace(':', ""));
    let (summary, place) = (escaped(summary), escaped(place));
    let name = sha256(format!("{start}\n{summary}\n{place}").as_bytes());
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:tractopelle".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", name.get(..NAME).unwrap_or_default()),
        format!("DTSTAMP:{}T000000Z", basic(stamp)),
        format!("DTSTART:{start}"),
        format!("SUMMARY:{summary}"),
        format!("LOCATION:{place}"),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    lines.iter().map(|line| folded(line) + "\r\n").collect()
}

/// A text as calendars and visiting cards hold it. Without accents: a code does not say how its letters are written,
/// and readers guess.
pub(super) fn escaped(text: &str) -> String {
    let text = without_accents(text).replace('\\', "\\\\").replace(',', "\\,").replace(';', "\\;");
    text.replace('\n', "\\n")
}

/// `20261205`.
fn basic(day: Date) -> String {
    day.to_string().replace('-', "")
}

/// A line broken where it is too long, never within a letter.
fn folded(line: &str) -> String {
    let (mut folded, mut length) = (String::with_capacity(line.len()), 0);
    for c in line.chars() {
        if length + c.len_utf8() > LINE {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(c);
        length += c.len_utf8();
    }
    folded
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn of(place: &str) -> String {
        let event = Event { date: date(2026, 12, 5), time: "10:30".to_owned(), place: None, bring: None };
        entry(&event, "Réunion", place, date(2026, 11, 21))
    }

    #[test]
    fn an_entry_says_when_and_where() {
        let expected = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:tractopelle\r\nBEGIN:VEVENT\r\nUID:NAME\r\n\
            DTSTAMP:20261121T000000Z\r\nDTSTART:20261205T103000\r\nSUMMARY:Reunion\r\n\
            LOCATION:36 rue de l'Exemple\\, Albi\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let said = of("36 rue de l’Exemple, Albi");
        let (before, after) = said.split_once("UID:").unwrap_or_default();
        let (name, after) = after.split_at(NAME.min(after.len()));
        assert!(name.bytes().all(|byte| byte.is_ascii_hexdigit()), "{name}");
        assert_eq!(format!("{before}UID:NAME{after}"), expected);
    }

    #[test]
    fn another_place_is_another_entry_and_the_same_is_the_same() {
        assert_eq!(of("Albi"), of("Albi"));
        let name = |text: &str| text.lines().find(|line| line.starts_with("UID:")).map(str::to_owned);
        assert_ne!(name(&of("Albi")), name(&of("Castres")));
    }

    #[test]
    fn long_lines_go_on_behind_a_space() {
        let place = "une place au nom très long, ".repeat(9);
        let said = of(&place);
        assert!(said.split("\r\n").all(|line| line.len() <= LINE), "{said}");
        assert!(said.replace("\r\n ", "").contains(&format!("LOCATION:{}", escaped(&place))));
        // Three octets a letter: none is cut.
        let folded = folded(&"€".repeat(60));
        assert!(folded.split("\r\n").all(|line| line.len() <= LINE));
        assert_eq!(folded.replace("\r\n ", ""), "€".repeat(60));
    }
}
