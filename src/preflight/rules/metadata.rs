//! `metadata`: a leaflet that travels should not carry the name of who made it, nor the folders of a computer.

use super::{Expected, Finding, Origin};
use crate::evidence::Evidence;

/// Beginnings of paths that hold the name of a user.
const HOMES: [&str; 6] = ["/home/", "/Users/", "\\Users\\", "/Documents and Settings/", "\\Documents and Settings\\", "file://"];
/// Where a text of the metadata ends.
const ENDS: [char; 5] = ['<', '"', '\'', '\n', ')'];

pub(super) fn judge(evidence: &Evidence, _: &Expected) -> Vec<Finding> {
    let mut findings = Vec::new();
    let xmp = evidence.xmp.as_deref().unwrap_or_default();
    let texts = evidence.info.values().map(String::as_str).chain([xmp]);
    let mut paths: Vec<String> = texts.filter_map(path).collect();
    paths.dedup();
    for path in paths {
        findings.push(Finding::warning("metadata-path", Origin::Caution).with("found", path));
    }
    let author = evidence.info.get("Author").cloned().filter(|author| !author.trim().is_empty());
    if let Some(author) = author.or_else(|| creator(xmp)) {
        findings.push(Finding::warning("metadata-author", Origin::Caution).with("found", author));
    }
    if evidence.exif {
        findings.push(Finding::warning("metadata-exif", Origin::Caution));
    }
    findings
}

/// The first path in a text that leads into somebody's folder.
fn path(text: &str) -> Option<String> {
    let at = HOMES.iter().filter_map(|home| text.find(home)).min()?;
    let found: String = text[at..].chars().take_while(|c| !ENDS.contains(c)).take(80).collect();
    Some(found)
}

/// The first name in `dc:creator`, a list of people.
fn creator(xmp: &str) -> Option<String> {
    let list = xmp.split_once("<dc:creator>")?.1.split_once("</dc:creator>")?.0;
    let name = list.split_once("<rdf:li>")?.1.split_once('<')?.0.trim();
    (!name.is_empty()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preflight::samples::{codes, evidence, expected};

    fn with(key: &str, value: &str) -> Vec<String> {
        let mut evidence = evidence();
        evidence.info.insert(key.to_owned(), value.to_owned());
        codes(&judge(&evidence, &expected()))
    }

    #[test]
    fn paths_and_authors_are_seen() {
        assert!(with("Title", "Refuser, fermer").is_empty());
        assert_eq!(with("Title", "C:\\Users\\camille\\tract.docx"), ["metadata-path"]);
        assert_eq!(with("Producer", "/home/camille/x"), ["metadata-path"]);
        assert_eq!(with("Author", "Camille"), ["metadata-author"]);
        assert!(with("Author", " ").is_empty());
    }

    #[test]
    fn the_notes_of_a_camera_are_seen() {
        let mut evidence = evidence();
        evidence.exif = true;
        assert_eq!(codes(&judge(&evidence, &expected())), ["metadata-exif"]);
    }

    #[test]
    fn xmp_is_read_too() {
        let mut evidence = evidence();
        evidence.xmp = Some("<dc:creator><rdf:Seq><rdf:li>Camille</rdf:li></rdf:Seq></dc:creator>".to_owned());
        assert_eq!(codes(&judge(&evidence, &expected())), ["metadata-author"]);
        evidence.xmp = Some("<x:f>file:///tmp/a</x:f>".to_owned());
        assert_eq!(codes(&judge(&evidence, &expected())), ["metadata-path"]);
    }
}
