//! What a volunteer waits for: `cargo bench`. Every run gets a fresh output folder and a fresh HOME;
//! figures stand in docs/, no test asserts them.
#![expect(clippy::expect_used, reason = "a benchmark that cannot run may stop")]

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::AtomicBool;

use divan::Bencher;
use divan::counter::ItemsCount;
use jiff::civil::date;
use tempfile::TempDir;
use tractopelle::campaign::Selection;
use tractopelle::pipeline::{self, Options};
use tractopelle::plan::{ALL, plan};
use tractopelle::stock::Stock;

fn main() {
    divan::main();
}

fn fresh() -> TempDir {
    tempfile::tempdir().expect("a folder for one run")
}

/// Runs the program as a user does, from nothing.
fn spawn(home: &Path, arguments: &[&str]) {
    let status = Command::new(env!("CARGO_BIN_EXE_tractopelle"))
        .args(arguments)
        .current_dir(home)
        .env_clear()
        .env("HOME", home)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("the program starts");
    assert!(status.success(), "{arguments:?}: {status}");
}

/// One tract for screens from a cold start, and the notice beside it.
#[divan::bench(sample_count = 20)]
fn one_pdf(bencher: Bencher) {
    let arguments = ["build", "tract", "-d", "81", "-t", "screen", "--date", "2026-11-21"];
    bencher.with_inputs(fresh).bench_refs(|home| spawn(home.path(), &arguments));
}

/// What a volunteer has without asking for anything.
const TARGETS: &str = "screen,home,png";

/// The documents there are, as the templates' folders say.
fn documents() -> impl Iterator<Item = &'static str> {
    static DOCUMENTS: LazyLock<Vec<String>> = LazyLock::new(|| {
        let stock = Stock::load_embedded(date(2026, 11, 21)).expect("what we ship reads");
        stock.documents.iter().map(|template| template.id.clone()).collect()
    });
    DOCUMENTS.iter().map(String::as_str)
}

/// Each document for one département, all its usual targets, and the notice.
#[divan::bench(args = documents(), sample_count = 5, sample_size = 1)]
fn one_document(bencher: Bencher, document: &str) {
    let arguments = ["build", document, "-d", "81", "-t", TARGETS, "--date", "2026-11-21"];
    bencher.with_inputs(fresh).bench_refs(|home| spawn(home.path(), &arguments));
}

/// The whole set for one département: all documents, all their usual targets, and the notice.
#[divan::bench(args = ["1", "2"], sample_count = 5, sample_size = 1)]
fn whole_set(bencher: Bencher, threads: &str) {
    let arguments = ["build", "-d", "81", "-t", TARGETS, "-j", threads, "--date", "2026-11-21"];
    bencher.with_inputs(fresh).bench_refs(|home| spawn(home.path(), &arguments));
}

/// The languages that are whole.
const LANGUAGES: &str = "fr,fr-x-falc,en,ar,pt,tr,es,ro,uk";

/// What is handed out most, in nine languages, for screens, for one département, and the notice.
#[divan::bench(args = ["fr", LANGUAGES], sample_count = 5, sample_size = 1)]
fn languages(bencher: Bencher, languages: &str) {
    let documents = ["tract", "affiche", "guide-papier", "fiche-telephone"];
    let options = ["-d", "81", "-t", "screen", "-l", languages, "--date", "2026-11-21"];
    let arguments: Vec<&str> = ["build"].into_iter().chain(documents).chain(options).collect();
    bencher.with_inputs(fresh).bench_refs(|home| spawn(home.path(), &arguments));
}

/// The list of départements.
#[divan::bench(sample_count = 50)]
fn list_departements(bencher: Bencher) {
    bencher.with_inputs(fresh).bench_refs(|home| spawn(home.path(), &["list", "departements", "--date", "2026-11-21"]));
}

/// The help.
#[divan::bench(sample_count = 50)]
fn help(bencher: Bencher) {
    bencher.with_inputs(fresh).bench_refs(|home| spawn(home.path(), &["--help"]));
}

/// The tract for screens of all funds and the notices of all départements, within one process; items
/// are PDFs.
#[divan::bench(args = [1, 2], sample_count = 3, sample_size = 1)]
fn all_departements(bencher: Bencher, threads: usize) {
    let mut stock = Stock::load_embedded(date(2026, 11, 21)).expect("what we ship reads");
    let wanted = Selection {
        departements: vec![ALL.to_owned()],
        documents: vec!["tract".to_owned()],
        targets: vec!["screen".to_owned()],
        ..Selection::default()
    };
    let plan = plan(&mut stock, &wanted).expect("the plan stands");
    let files = plan.jobs.len() + plan.folders();
    let cancel = AtomicBool::new(false);
    bencher.counter(ItemsCount::new(files)).with_inputs(fresh).bench_refs(|folder| {
        let options =
            Options { out: folder.path(), threads, cancel: &cancel, keep_failing: false, pictures: false, tick: &|| {} };
        let outcome = pipeline::run(&stock, &plan, &options).expect("the run begins");
        assert_eq!(outcome.made.len(), files);
    });
}
