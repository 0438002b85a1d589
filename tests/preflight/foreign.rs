//! Good files made by other writers raise nothing.

use crate::command::Check;

/// A file's name and bytes.
type File = (&'static str, &'static [u8]);

/// Files for a print shop by the standard they follow, and files for a copier.
const FILES: [(&[&str], &[File]); 3] = [
    (
        &["--printer", "generique-fr", "--trim", "105x148"],
        &[("weasyprint.pdf", include_bytes!("foreign/weasyprint.pdf")), ("pdftex.pdf", include_bytes!("foreign/pdftex.pdf"))],
    ),
    (
        &["--printer", "generique-fr", "--trim", "105x148", "--pdfx", "1a"],
        &[("ghostscript.pdf", include_bytes!("foreign/ghostscript.pdf"))],
    ),
    (
        &["--printer", "copieur"],
        &[
            ("cairo.pdf", include_bytes!("foreign/cairo.pdf")),
            ("libreoffice.pdf", include_bytes!("foreign/libreoffice.pdf")),
            ("reportlab.pdf", include_bytes!("foreign/reportlab.pdf")),
        ],
    ),
];

#[test]
fn good_files_of_other_writers_raise_nothing() {
    for (options, files) in FILES {
        let mut check = Check::new(options);
        for (name, bytes) in files {
            check.write(name, bytes);
        }
        let found = check.run();
        for (name, _) in files {
            assert_eq!(found.of(name), Vec::new(), "{name}");
        }
        assert_eq!(found.code, 0);
    }
}

/// They were not passed by mistake: for a print shop, those for a copier are no good.
#[test]
fn files_for_a_copier_are_refused_by_a_print_shop() {
    let mut check = Check::new(&["--printer", "generique-fr"]);
    let copied = FILES[2].1;
    for (name, bytes) in copied {
        check.write(name, bytes);
    }
    let found = check.run();
    for (name, _) in copied {
        let rules: Vec<String> = found.of(name).into_iter().map(|finding| finding.rule).collect();
        for rule in ["boxes", "output-intent", "pdfx-keys"] {
            assert!(rules.iter().any(|found| found == rule), "{name}: {rules:?}");
        }
    }
}
