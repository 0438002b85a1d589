//! PDF files judged: the report, and files made to do harm.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::time::Duration;

/// The faulty file of the cases.
fn faulty() -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/fr/preflight.in/rouge.pdf");
    fs::read(path).expect("the file is there")
}

fn check(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tractopelle"));
    command.args(["check", "--ui", "fr"]).args(arguments).current_dir(folder).env("HOME", folder);
    command.output().expect("the program runs")
}

// The report holds all that was found, shows the page, needs no network, and leaves the file as it is.
#[test]
fn the_report_is_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let pdf = folder.path().join("a <b>.pdf");
    fs::write(&pdf, faulty()).expect("the file is written");
    let output = check(folder.path(), &["a <b>.pdf", "--printer", "copieur", "--report", "html", "--out", "r"]);
    assert_eq!(output.status.code(), Some(1));
    let html = fs::read_to_string(folder.path().join("r/a <b>_controle.html")).expect("the report is there");
    for wanted in [
        "<!DOCTYPE html>",
        "lang=\"fr\"",
        "data:image/png;base64,",
        "<svg",
        "class=\"mark error\"",
        "a &lt;b&gt;.pdf",
        "0,1 point",
    ] {
        assert!(html.contains(wanted), "{wanted}");
    }
    for strange in ["http:", "https:", "<script", "<b>.pdf", "{ $"] {
        assert!(!html.contains(strange), "{strange}");
    }
    assert_eq!(fs::read(pdf).expect("the file is still there"), faulty());
}

// The report for machines holds the same findings.
#[test]
fn the_report_for_machines_is_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("a.pdf"), faulty()).expect("the file is written");
    check(folder.path(), &["a.pdf", "--report", "json"]);
    let text = fs::read_to_string(folder.path().join("a_controle.json")).expect("the report is there");
    let report: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let rules: Vec<&str> = report["findings"].as_array().into_iter().flatten().filter_map(|one| one["rule"].as_str()).collect();
    for rule in ["bleed", "colour", "line-width", "output-intent", "pdfx-keys"] {
        assert!(rules.contains(&rule), "{rule}: {rules:?}");
    }
}

// What cannot be judged gets an answer, within the time that it was given.
#[test]
fn hostile_files_get_an_answer() {
    let folder = tempfile::tempdir().expect("a folder");
    let deep = [b"%PDF-1.4\n1 0 obj".as_slice(), &b"[".repeat(1_000_000), b"\ntrailer<</Root 1 0 R>>"].concat();
    let whole = faulty();
    let files = [("empty.pdf", Vec::new()), ("deep.pdf", deep), ("half.pdf", whole[..whole.len() / 3].to_vec())];
    for (name, bytes) in &files {
        fs::write(folder.path().join(name), bytes).expect("the file is written");
    }
    let names: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
    let started = std::time::Instant::now();
    let output = check(folder.path(), &[&names[..], &["--seconds", "10", "--json"]].concat());
    assert!(started.elapsed() < Duration::from_secs(40));
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    for file in report["files"].as_array().expect("a list") {
        assert_eq!(file["findings"][0]["rule"], "file", "{file}");
    }
}
