//! A gathering: its day, hour and place, and what to bring, read from `[event]` or from a row of the sections.

use jiff::civil::Date;

use crate::diagnostic::Diagnostic;
use crate::reader::Section;

/// A gathering.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Event {
    /// The day.
    pub date: Date,
    /// The hour, `10:30`.
    pub time: String,
    /// The place; without one it is the fund's street, where that is sure enough.
    pub place: Option<String>,
    /// What people are asked to bring.
    pub bring: Option<String>,
}

/// What somebody wrote of a gathering: a day or an hour that cannot be read is there, and has no value.
#[derive(Debug, Default)]
pub(super) struct Written {
    pub(super) date: Option<Date>,
    pub(super) time: Option<String>,
    pub(super) place: Option<String>,
    pub(super) bring: Option<String>,
    pub(super) has_date: bool,
    pub(super) has_time: bool,
}

/// The campaign's own gathering: whether it speaks of one, and the one it means, if that can be read.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct General<'a> {
    pub(super) said: bool,
    pub(super) event: Option<&'a Event>,
}

impl Written {
    /// The gathering that was meant. With neither day nor hour it is the campaign's own, held elsewhere; with a day of
    /// its own it is another one, and takes nothing from there.
    ///
    /// # Errors
    /// `event-incomplete` for a day without an hour, an hour without a day, or neither and no gathering of the campaign.
    pub(super) fn event(self, general: General) -> Result<Option<Event>, Diagnostic> {
        let Self { place, bring, .. } = self;
        match (self.has_date, self.has_time, general.event) {
            (true, true, _) => Ok(self.date.zip(self.time).map(|(date, time)| Event { date, time, place, bring })),
            (false, false, Some(general)) => {
                let (place, bring) = (place.or(general.place.clone()), bring.or(general.bring.clone()));
                Ok(Some(Event { date: general.date, time: general.time.clone(), place, bring }))
            }
            // What is wrong with the campaign's own is told there, and once.
            (false, false, None) if general.said => Ok(None),
            _ => Err(Diagnostic::error("event-incomplete")),
        }
    }
}

/// Reads `[event]`, or the gathering of a local section; `general` is the campaign's.
pub(super) fn read(mut section: Section, general: General) -> Option<Event> {
    let written = Written {
        date: section.day("date"),
        time: section.time("time", time),
        place: section.text("place"),
        bring: section.text("bring"),
        has_date: section.holds("date"),
        has_time: section.holds("time"),
    };
    let event = written.event(general).unwrap_or_else(|diagnostic| {
        section.note_here(diagnostic);
        None
    });
    section.finish();
    event
}

/// A time of day as people write it (`10:30`, `9h05`, `10 h 30`, `10 h`, `10:30:00`), as `10:30`.
pub(super) fn time(text: &str) -> Option<String> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase();
    let (hour, rest) = text.split_once([':', 'h'])?;
    // A spreadsheet adds seconds.
    let minute = if text.ends_with('h') && rest.is_empty() { "00" } else { rest.strip_suffix(":00").unwrap_or(rest) };
    let number = |digits: &str, most: u8| {
        let is_plain = (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse::<u8>().ok().filter(|number| is_plain && *number <= most)
    };
    let (hour, minute) = (number(hour, 23)?, number(minute, 59).filter(|_| minute.len() == 2)?);
    Some(format!("{hour:02}:{minute:02}"))
}

#[cfg(test)]
mod tests {
    use super::time;

    #[test]
    fn hours_are_read_as_people_write_them() {
        for (text, expected) in [
            ("10:30", "10:30"),
            ("9:05", "09:05"),
            ("10h30", "10:30"),
            ("10 h 30", "10:30"),
            ("10\u{202f}H\u{a0}30", "10:30"),
            ("10 h", "10:00"),
            ("0h", "00:00"),
            ("23:59", "23:59"),
            ("10:30:00", "10:30"),
        ] {
            assert_eq!(time(text).as_deref(), Some(expected), "{text}");
        }
        for text in
            ["25:00", "24:00", "10:60", "10:3", "10", "10:", "10:30:15", "h30", "+9:30", "dix heures", "10h30h", "100:00", ""]
        {
            assert_eq!(time(text), None, "{text}");
        }
    }
}
