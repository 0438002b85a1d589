//! How a campaign signs what it says: place and date, motto, signatories.

use jiff::civil::Date;

use super::words::{self, Said};
use crate::reader::{Quoted, Section};

/// Somebody who signs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signatory {
    /// Who.
    pub name: String,
    /// As what.
    pub role: Option<String>,
    /// For whom.
    pub organisation: Option<String>,
}

/// What stands under a signed text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signature {
    /// Where it was signed.
    pub place: Option<String>,
    /// On which day.
    pub date: Option<Date>,
    /// The campaign's motto.
    pub motto: Option<String>,
    /// Who signs, in order.
    pub signatories: Vec<Signatory>,
    /// All of these texts with their places.
    pub said: Vec<Said>,
}

impl Signature {
    /// Reads what stands in `[campaign]`.
    pub(super) fn read_campaign(&mut self, section: &mut Section) {
        self.place = section.quoted("place").map(|text| self.keep(text));
        self.motto = section.quoted("motto").map(|text| self.keep(text));
        self.date = section.day("date");
    }

    /// Reads `[[signatory]]`.
    pub(super) fn read_signatories(&mut self, root: &mut Section) {
        for mut section in root.entries("signatory") {
            let [name, role, organisation] = ["name", "role", "organisation"].map(|key| section.quoted(key));
            if name.is_none() && organisation.is_none() && !section.holds("name") {
                section.note_here(crate::diagnostic::Diagnostic::error("signatory-nameless"));
            }
            let mut keep = |text: Option<Quoted>| text.map(|text| self.keep(text));
            let signatory =
                Signatory { name: keep(name).unwrap_or_default(), role: keep(role), organisation: keep(organisation) };
            self.signatories.push(signatory);
            section.finish();
        }
    }

    fn keep(&mut self, text: Quoted) -> String {
        let said = words::said(text);
        let text = said.text.trim().to_owned();
        self.said.push(said);
        text
    }
}
