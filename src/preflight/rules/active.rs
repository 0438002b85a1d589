//! `active`: scripts, actions, forms and attachments: nothing that a press can print.

use super::{Expected, Finding, is_pdfx, standard};
use crate::evidence::Evidence;

/// Keys of the catalogue and the codes of their findings.
const KEYS: [(&str, &str); 8] = [
    ("OpenAction", "active-action"),
    ("AA", "active-action"),
    ("Names/JavaScript", "active-script"),
    ("AcroForm", "active-form"),
    ("XFA", "active-form"),
    ("NeedsRendering", "active-form"),
    ("Names/EmbeddedFiles", "active-attachment"),
    ("Collection", "active-attachment"),
];

pub(super) fn judge(evidence: &Evidence, expected: &Expected) -> Vec<Finding> {
    // A copier prints such a file all the same.
    let found = KEYS.into_iter().filter(|(key, _)| is_pdfx(expected) && evidence.catalog.contains(*key));
    let found = found.map(|(key, code)| Finding::error(code, standard(expected)).with("key", key));
    let pages = evidence.pages.iter().filter(|page| is_pdfx(expected) && page.actions);
    let pages = pages.map(|page| Finding::error("active-action", standard(expected)).with("key", "AA").on(page.number));
    found.chain(pages).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preflight::samples::{codes, evidence, expected};
    use crate::printer::Standard;

    #[test]
    fn each_key_is_seen() {
        let mut evidence = evidence();
        assert!(judge(&evidence, &expected()).is_empty());
        evidence.catalog.insert("Outlines".to_owned());
        assert!(judge(&evidence, &expected()).is_empty());
        for (key, code) in KEYS {
            evidence.catalog = [key.to_owned()].into();
            assert_eq!(codes(&judge(&evidence, &expected())), [code]);
        }
        evidence.catalog.clear();
        evidence.pages[0].actions = true;
        assert_eq!(codes(&judge(&evidence, &expected())), ["active-action"]);
        assert!(judge(&evidence, &Expected { standard: Standard::Any, ..expected() }).is_empty());
    }
}
