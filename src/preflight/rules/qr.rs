//! `qr`: every code that can be seen can be read, and says what it should.

use super::text_size::excerpt;
use super::{Finding, Origin, Sight};
use crate::preflight::codes::Code;

/// The codes' own standard.
const CLAUSE: Origin = Origin::standard("ISO/IEC 18004");

pub(super) fn judge(sight: &Sight) -> Vec<Finding> {
    compare(sight.codes(), sight.payloads())
}

fn compare(codes: &[Code], wanted: Option<&[String]>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for code in codes {
        match (&code.payload, wanted) {
            (None, _) => findings.push(Finding::error("qr-unreadable", CLAUSE).at(code.area)),
            (Some(found), Some(wanted)) if !wanted.contains(found) => {
                findings.push(Finding::error("qr-wrong", Origin::Asked).with("found", excerpt(found)).at(code.area));
            }
            _ => {}
        }
    }
    let read: Vec<&String> = codes.iter().filter_map(|code| code.payload.as_ref()).collect();
    for lost in wanted.unwrap_or_default().iter().filter(|wanted| !read.contains(wanted)) {
        findings.push(Finding::error("qr-missing", Origin::Asked).with("wanted", excerpt(lost)));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preflight::samples::{codes, rect};

    #[test]
    fn codes_are_compared() {
        let code = |payload: Option<&str>| Code { area: rect(0.0, 0.0, 20.0, 20.0), payload: payload.map(str::to_owned) };
        let wanted = ["https://a.fr".to_owned()];
        for (payload, wanted, expected) in [
            (Some("https://a.fr"), Some(&wanted[..]), vec![]),
            (Some("https://b.fr"), Some(&wanted[..]), vec!["qr-wrong", "qr-missing"]),
            (Some("https://b.fr"), None, vec![]),
            (None, Some(&wanted[..]), vec!["qr-unreadable", "qr-missing"]),
            (None, None, vec!["qr-unreadable"]),
        ] {
            assert_eq!(codes(&compare(&[code(payload)], wanted)), expected);
        }
        assert_eq!(codes(&compare(&[], Some(&wanted))), ["qr-missing"]);
    }
}
