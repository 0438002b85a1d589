//! Whole outputs compared: the cases of `tests/cases` in both languages of the messages, and the commands that the
//! documentation shows.

use std::fs;
use std::path::{Path, PathBuf};

use trycmd::TestCases;

/// Cases with the language that the system asks for. Nothing else of the machine may show.
fn cases(lang: &str) -> TestCases {
    let cases = TestCases::new();
    cases.register_bin("tractopelle", Path::new(env!("CARGO_BIN_EXE_tractopelle")));
    for (name, value) in [("LANG", lang), ("LC_ALL", ""), ("LC_MESSAGES", ""), ("COLUMNS", "")] {
        cases.env(name, value);
    }
    cases
}

#[test]
fn french() {
    cases("").case("tests/cases/fr/*.trycmd").case("tests/cases/fr/*.toml");
}

#[test]
fn english() {
    cases("en_US.UTF-8").case("tests/cases/en/*.trycmd").case("tests/cases/en/*.toml");
}

// Copies, so that each page runs in a folder of its own. What they show is written by hand, with more left out than
// a machine would leave: nothing is overwritten.
#[test]
fn documentation() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let copies = tempfile::tempdir().expect("a folder");
    let pages = pages(root);
    for page in &pages {
        let copy = copies.path().join(page);
        fs::create_dir_all(copy.with_extension("out")).expect("the folder is made");
        fs::copy(root.join(page), &copy).expect("the page is copied");
    }
    assert!(pages.contains(&PathBuf::from("README.md")), "README.md shows no command");
    let cases = cases("");
    for page in &pages {
        cases.case(copies.path().join(page));
    }
    cases.run();
}

/// `README.md` and the pages of `docs` that show a command.
fn pages(root: &Path) -> Vec<PathBuf> {
    let docs =
        fs::read_dir(root.join("docs")).into_iter().flatten().flatten().map(|entry| Path::new("docs").join(entry.file_name()));
    let mut pages: Vec<PathBuf> = docs.chain([PathBuf::from("README.md")]).collect();
    let shows = |page: &PathBuf| fs::read_to_string(root.join(page)).is_ok_and(|text| text.contains("```console"));
    pages.retain(|page| page.extension().is_some_and(|ending| ending == "md") && shows(page));
    pages.sort();
    pages
}
