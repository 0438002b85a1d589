//! The good files themselves, names of files, numbers of pages, encryption.

use std::fs;

use crate::case::{Base, Case, prove};
use crate::command::Check;
use crate::edit::{bytes, encrypt};

#[test]
fn good_files_raise_nothing() {
    for base in [Base::X4, Base::X1a, Base::Copier] {
        let mut check = Check::new(base.options());
        check.write("good.pdf", &bytes(&base.document()));
        let found = check.run();
        assert_eq!((found.of("good.pdf"), found.code), (Vec::new(), 0));
    }
}

#[test]
fn names_travel() {
    let good = bytes(&Base::X4.document());
    let mut check = Check::new(Base::X4.options());
    let (strange, plain) = (["tract \u{e9}t\u{e9}.pdf", "tract(1).pdf", "un tract.pdf"], ["tract_81-fr.2.pdf", "TRACT.PDF"]);
    strange.iter().chain(&plain).for_each(|name| check.write(name, &good));
    let found = check.run();
    for name in strange {
        let rules: Vec<String> = found.of(name).into_iter().map(|finding| finding.rule).collect();
        assert_eq!(rules, ["file-name"], "{name}");
    }
    for name in plain {
        assert_eq!(found.of(name), Vec::new(), "{name}");
    }
    assert_eq!(check.without(&["file-name"], &strange.map(str::to_owned)).code, 0);
}

/// A printer who takes booklets: `generique-fr` with another number of pages.
#[test]
fn pages_come_in_the_printers_multiples() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let printers = folder.path().join("data/printers");
    fs::create_dir_all(&printers).expect("a folder");
    let general = include_str!("../../data/printers/generique-fr.toml");
    for multiple in [2, 4] {
        let line = general.lines().map(|line| match line.strip_prefix("page_multiple = { value = ") {
            Some(rest) => {
                format!("page_multiple = {{ value = {multiple}{}\n", rest.trim_start_matches(|c: char| c.is_ascii_digit()))
            }
            None => format!("{line}\n"),
        });
        fs::write(printers.join(format!("by-{multiple}.toml")), line.collect::<String>()).expect("a file");
    }
    let campaign = folder.path().join("campaign.toml");
    fs::write(&campaign, include_str!("../../data/new/campaign.fr.toml")).expect("a file");
    let campaign = campaign.to_str().expect("a plain path");
    for (printer, rules) in [("by-2", vec![]), ("by-4", vec!["pages".to_owned()])] {
        let mut check = Check::new(&["--printer", printer, "--campaign", campaign]);
        check.write("good.pdf", &bytes(&Base::X4.document()));
        let found: Vec<String> = check.run().of("good.pdf").into_iter().map(|finding| finding.rule).collect();
        assert_eq!(found, rules);
        assert_eq!(check.without(&["pages"], &["good.pdf".to_owned()]).code, 0);
    }
}

#[test]
fn encrypted_files_are_no_good() {
    prove(&[Case::new("encrypted", "encryption", |file| {
        encrypt(file, "");
    })]);
}
