//! `pdfx-keys`: what a PDF/X file states of itself: its version, trapping, title, dates, identifier.

use super::{Expected, Finding, standard};
use crate::evidence::Evidence;
use crate::printer::Standard;

/// Keys of the information dictionary and the XMP properties that stand for them.
const KEYS: [(&str, &str); 3] = [("Title", "dc:title"), ("CreationDate", "CreateDate"), ("ModDate", "ModifyDate")];

pub(super) fn judge(evidence: &Evidence, expected: &Expected) -> Vec<Finding> {
    let latest = match expected.standard {
        Standard::X4 => "1.6",
        Standard::X1a => "1.4",
        Standard::Any => return Vec::new(),
    };
    let error = |code| Finding::error(code, standard(expected));
    let mut findings = Vec::new();
    let found = stated(evidence, expected.standard);
    if !found.iter().any(|found| conforms(found, expected.standard)) {
        let stated = if found.is_empty() { "nothing" } else { "other" };
        let finding = error("pdfx-keys-version").with("stated", stated).with("found", found.join(", "));
        findings.push(finding.with("wanted", expected.standard.id()));
    }
    if evidence.version.as_str() > latest {
        let finding = Finding::warning("pdfx-keys-pdf", standard(expected)).with("found", evidence.version.as_str());
        findings.push(finding.with("wanted", latest));
    }
    let xmp = evidence.xmp.as_deref().unwrap_or_default();
    let info = |key: &str| evidence.info.get(key).map(String::as_str).filter(|value| !value.is_empty());
    let trapped = info("Trapped").map(str::to_owned).or_else(|| property(xmp, "Trapped")).unwrap_or_default();
    if !["True", "False"].contains(&trapped.as_str()) {
        findings.push(error("pdfx-keys-trapped").with("found", trapped));
    }
    for (key, in_xmp) in KEYS {
        if info(key).is_none() && !xmp.contains(in_xmp) {
            findings.push(error("pdfx-keys-missing").with("key", key));
        }
    }
    if !evidence.trailer_id {
        findings.push(error("pdfx-keys-missing").with("key", "ID"));
    }
    findings
}

/// The versions of PDF/X that a file says it follows, where its standard wants them said: PDF/X-4 in the XMP,
/// PDF/X-1a in the information dictionary.
fn stated(evidence: &Evidence, standard: Standard) -> Vec<String> {
    let xmp = || evidence.xmp.as_deref().and_then(|xmp| property(xmp, "GTS_PDFXVersion"));
    let info = || ["GTS_PDFXVersion", "GTS_PDFXConformance"].into_iter().filter_map(|key| evidence.info.get(key).cloned());
    if standard == Standard::X4 { xmp().into_iter().collect() } else { info().collect() }
}

/// PDF/X-1a has two editions; both are what a shop means by it.
fn conforms(stated: &str, standard: Standard) -> bool {
    match standard {
        Standard::X4 => stated == Standard::X4.id(),
        Standard::X1a => ["PDF/X-1a:2003", "PDF/X-1a:2001"].contains(&stated),
        Standard::Any => true,
    }
}

/// The value of a property in XMP, as an element or as an attribute, under any prefix.
fn property(xmp: &str, name: &str) -> Option<String> {
    let mut rest = xmp;
    while let Some(at) = rest.find(name) {
        let behind = rest[at + name.len()..].trim_start();
        if let Some(value) = behind.strip_prefix('>') {
            return value.split('<').next().map(|value| value.trim().to_owned());
        }
        let quoted = behind.strip_prefix('=').map(str::trim_start);
        if let Some(value) = quoted.and_then(|value| value.strip_prefix(['"', '\''])) {
            return value.split(['"', '\'']).next().map(str::to_owned);
        }
        rest = &rest[at + name.len()..];
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preflight::samples::{codes, evidence, expected};

    fn with(change: impl Fn(&mut Evidence), standard: Standard) -> Vec<String> {
        let mut evidence = evidence();
        change(&mut evidence);
        codes(&judge(&evidence, &Expected { standard, ..expected() }))
    }

    #[test]
    fn the_version_is_read_in_both_places() {
        assert!(with(|_| {}, Standard::X4).is_empty());
        assert_eq!(with(|evidence| evidence.xmp = None, Standard::X4), ["pdfx-keys-version"]);
        let info_alone = |evidence: &mut Evidence| {
            evidence.xmp = None;
            evidence.info.insert("GTS_PDFXVersion".to_owned(), "PDF/X-4".to_owned());
        };
        assert_eq!(with(info_alone, Standard::X4), ["pdfx-keys-version"]);
        let attribute = |evidence: &mut Evidence| evidence.xmp = Some("<a x:GTS_PDFXVersion = 'PDF/X-4'/>".to_owned());
        assert!(with(attribute, Standard::X4).is_empty());
        let one_a = |evidence: &mut Evidence| {
            evidence.version = "1.4".to_owned();
            evidence.info.insert("GTS_PDFXVersion".to_owned(), "PDF/X-1a:2003".to_owned());
        };
        assert!(with(one_a, Standard::X1a).is_empty());
        assert_eq!(with(|evidence| evidence.version = "1.3".to_owned(), Standard::X1a), ["pdfx-keys-version"]);
        assert!(with(|evidence| evidence.xmp = None, Standard::Any).is_empty());
    }

    #[test]
    fn keys_are_all_there() {
        assert_eq!(with(|evidence| evidence.trailer_id = false, Standard::X4), ["pdfx-keys-missing"]);
        assert_eq!(with(|evidence| evidence.version = "1.7".to_owned(), Standard::X4), ["pdfx-keys-pdf"]);
        for (key, code) in [("Title", "pdfx-keys-missing"), ("ModDate", "pdfx-keys-missing"), ("Trapped", "pdfx-keys-trapped")] {
            let lost = |evidence: &mut Evidence| drop(evidence.info.remove(key));
            assert_eq!(with(lost, Standard::X4), [code]);
        }
        let unknown = |evidence: &mut Evidence| drop(evidence.info.insert("Trapped".to_owned(), "Unknown".to_owned()));
        assert_eq!(with(unknown, Standard::X4), ["pdfx-keys-trapped"]);
    }
}
