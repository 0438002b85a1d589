//! A file's bytes judged: in this process for files of our own, in a child for all others.

use serde::{Deserialize, Serialize};

use super::{Cache, Expected, Finding, Fold, Origin, bleed_of, judge, needs_ground, picture, rounded, trim_of};
use crate::evidence::{Evidence, Page, Rect, Unreadable};

/// The id of findings on files that cannot be judged at all; no rule, so it cannot be switched off.
pub const FILE: &str = "file";

/// What was found in one file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Verdict {
    /// What is not as it should be.
    pub findings: Vec<Finding>,
    /// Its pages.
    pub pages: Vec<Portrait>,
}

/// A page as a report draws it. Lengths as in [`Rect`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Portrait {
    /// Its number, from 1.
    pub number: usize,
    /// The whole sheet.
    pub media: Rect,
    /// What is printed.
    pub bleed: Rect,
    /// What is left after the cut.
    pub trim: Rect,
    /// Its folds.
    pub folds: Vec<Fold>,
    /// It, made from the plates, as a PNG in base64; where pictures were asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
}

impl Verdict {
    /// Reads a file and judges it.
    #[must_use]
    pub fn of(bytes: Vec<u8>, expected: &Expected, pictures: bool, cache: Option<&Cache>) -> Self {
        let read = if needs_ground(expected) { Evidence::read } else { Evidence::read_unpainted };
        match read(bytes) {
            Ok(evidence) => {
                let findings = judge(&evidence, expected, cache);
                let portrait = |page| Portrait::of(&evidence, page, expected, pictures);
                Self { findings, pages: evidence.pages.iter().map(portrait).collect() }
            }
            Err(why) => Self::refused(unreadable(&why)),
        }
    }

    /// The verdict on a file that gives no evidence.
    #[must_use]
    pub fn refused(finding: Finding) -> Self {
        Self { findings: vec![Finding { rule: FILE.into(), ..finding }], pages: Vec::new() }
    }
}

impl Portrait {
    fn of(evidence: &Evidence, page: &Page, expected: &Expected, pictures: bool) -> Self {
        Self {
            number: page.number,
            media: rounded(page.boxes.media),
            bleed: rounded(bleed_of(page)),
            trim: rounded(trim_of(page)),
            folds: expected.folds_on(page),
            picture: if pictures { picture(evidence, page) } else { None },
        }
    }
}

fn unreadable(why: &Unreadable) -> Finding {
    let error = |code| Finding::error(code, Origin::standard("ISO 32000-1"));
    match why {
        Unreadable::NotPdf => error("file-not-pdf"),
        Unreadable::Locked => error("file-locked"),
        Unreadable::TooLarge(most) => error("file-too-large").with("most", most / 1_000_000),
        Unreadable::TooManyPages(most) => error("file-too-many-pages").with("most", *most),
        Unreadable::Fault => error("file-too-hostile").with("why", "fault"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::expected;
    use super::*;

    #[test]
    fn no_bytes_are_no_pdf() {
        for bytes in [&b""[..], b"Bonjour", b"%PDF-1.6\n"] {
            let verdict = Verdict::of(bytes.to_vec(), &expected(), false, None);
            assert_eq!(verdict.findings.len(), 1);
            assert_eq!((&*verdict.findings[0].rule, &*verdict.findings[0].code), (FILE, "file-not-pdf"));
        }
    }

    #[test]
    fn verdicts_travel_as_json() {
        let verdict = Verdict::refused(Finding::error("file-too-large", Origin::Asked).with("most", 5.0).with("n", 2_usize));
        let back: Verdict = serde_json::from_str(&serde_json::to_string(&verdict).unwrap_or_default())
            .unwrap_or_else(|_| unreachable!("what was written can be read"));
        assert_eq!(back, verdict);
        let expected = expected();
        let text = serde_json::to_string(&expected).unwrap_or_default();
        assert_eq!(serde_json::from_str::<Expected>(&text).ok(), Some(expected));
    }
}
