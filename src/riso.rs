//! The inks of a stencil duplicator. The palette says on which of its two plates a role lies; a campaign
//! says what ink each plate is printed with, and files bear that name.

use std::collections::{BTreeMap, BTreeSet};

use crate::assets::Assets;
use crate::diagnostic::Diagnostic;
use crate::directory::without_accents;
use crate::facts;

/// The names of the inks by plate.
pub type Inks = BTreeMap<String, String>;

/// Most plates of a sheet: each ink is one more run through the machine.
pub const MOST_INKS: usize = 2;

/// The plates there are, each with the ink it is printed with unless a campaign says another.
///
/// # Errors
/// `data-broken` with the place.
pub fn inks(assets: &Assets) -> Result<Inks, Diagnostic> {
    facts::parse(assets, "data/riso.toml")
}

/// An ink's name as a part of a file name: `Rouge vif` becomes `rouge-vif`.
#[must_use]
pub fn file_part(name: &str) -> String {
    let plain = without_accents(name).to_lowercase();
    plain.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

/// Whether every ink has a name that a file can bear, and no two the same.
#[must_use]
pub fn distinct(inks: &Inks) -> bool {
    let parts: BTreeSet<String> = inks.values().map(|name| file_part(name)).collect();
    parts.len() == inks.len() && !parts.contains("")
}

#[cfg(test)]
mod tests {
    use super::{Inks, distinct, file_part};

    #[test]
    fn inks_have_names_that_files_can_bear() {
        assert_eq!(file_part("Rouge vif"), "rouge-vif");
        assert_eq!(file_part("  Bleu fédéral / n° 2 "), "bleu-federal-n-2");
        let two = |one: &str, other: &str| Inks::from([("noir".into(), one.into()), ("couleur".into(), other.into())]);
        assert!(distinct(&two("noir", "rouge")));
        assert!(!distinct(&two("Noir", "noir")) && !distinct(&two("noir", " ")));
    }
}
