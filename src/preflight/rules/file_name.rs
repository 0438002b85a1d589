//! `file-name`: names that travel: accents and blanks get lost in upload forms and on other systems.

use super::{Expected, Finding, Origin};
use crate::evidence::Evidence;
use crate::printer::FileNames;

pub(super) fn judge(_: &Evidence, expected: &Expected) -> Vec<Finding> {
    let rule = &expected.printer.file_names;
    let (FileNames::Ascii, Some(name)) = (rule.value, &expected.file_name) else { return Vec::new() };
    let strange: String = name.chars().filter(|c| !c.is_ascii_alphanumeric() && !"-_.".contains(*c)).collect();
    if strange.is_empty() {
        return Vec::new();
    }
    let finding = Finding::error("file-name-characters", Origin::printer(&expected.printer, rule));
    vec![finding.with("name", name.as_str()).with("found", strange)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preflight::samples::{codes, evidence, expected};

    #[test]
    fn accents_and_blanks_are_seen() {
        for (name, faults) in [("tract_81-a.pdf", 0), ("tract été.pdf", 1), ("tract 81.pdf", 1), ("a(1).pdf", 1)] {
            let expected = Expected { file_name: Some(name.to_owned()), ..expected() };
            assert_eq!(codes(&judge(&evidence(), &expected)).len(), faults, "{name}");
        }
    }

    #[test]
    fn some_printers_do_not_mind() {
        let mut expected = Expected { file_name: Some("é".to_owned()), ..expected() };
        expected.printer.file_names.value = FileNames::Any;
        assert!(judge(&evidence(), &expected).is_empty());
    }
}
