//! A sheet is the same whoever asks for it: alone or among all, on one thread or on many.

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;
use tractopelle::diagnostic::Report;
use tractopelle::manifest::{Made, Use};
use tractopelle::pipeline::Outcome;
use tractopelle::plan::Job;

use crate::{Desk, Key, PLACE, SET, key, look_id, on_engine, run, said, selection, stock, stock_with, told};

/// A tract's screen files by path: step and bytes.
fn tracts(outcome: &Outcome, folder: &Path) -> BTreeMap<String, (f64, Vec<u8>)> {
    let tracts = outcome.made.iter().filter(|made| made.target == Use::Screen);
    tracts.map(|made| (made.path.clone(), (made.step, std::fs::read(folder.join(&made.path)).unwrap()))).collect()
}

// One département alone and the same among all give the same step and the same bytes, on one thread
// and on eight; and the tract holds for every fund there is.
#[test]
fn a_tract_is_the_same_alone_and_among_all() {
    let mut stock = stock();
    let mut tracts = |place: &str, threads: usize| {
        let (outcome, folder) = run(&mut stock, &selection(&[place], &["tract"], &[], &["screen"]), threads);
        assert!(!outcome.report.failed(), "{}", told(&outcome.report));
        tracts(&outcome, folder.path())
    };
    let (one, eight, all) = (tracts(PLACE, 1), tracts(PLACE, 8), tracts("all", 8));
    assert_eq!(all.len(), 107);
    assert_eq!(one.keys().collect::<Vec<_>>(), ["81/tract_81_fr_screen.pdf"]);
    let same = |other: &BTreeMap<String, (f64, Vec<u8>)>| one.iter().all(|(path, file)| other.get(path) == Some(file));
    assert!(same(&eight), "other bytes with eight threads");
    assert!(same(&all), "other bytes among all");
    let bytes: std::collections::BTreeSet<&Vec<u8>> = all.values().map(|(_, bytes)| bytes).collect();
    assert_eq!(bytes.len(), 107, "two funds share a file");
}

/// Places that differ in everything that could change a text's height: an address of many lines, none
/// at all, overseas hours, several funds.
const PLACES: [&str; 5] = ["81", "2B", "59", "974", "976"];

// Every document, in both looks, gets the same step in every place, and holds there.
#[test]
fn the_step_does_not_depend_on_the_place() {
    // Set before the engine's threads ask for it, since they would wait for each other.
    let set = &*SET;
    let desk = Desk::new(stock(), &selection(&PLACES, &[], &[], &["screen", "home"]));
    let faults: Vec<String> = on_engine(|| {
        let fault = |job: &Job| {
            let name = || format!("{} {}", job.label(), look_id(job.look));
            let wanted = set.pages[&key(job)].step;
            match desk.pages(job, wanted) {
                Err(report) => return Some(format!("{}: {}", name(), told(&report))),
                // Once a département is enough: its funds ask the same.
                Ok(_) if job.fund != desk.stock.directory.find(&job.departement).unwrap().funds[0] => return None,
                Ok(_) => {}
            }
            match desk.step(job) {
                Ok(step) if step.to_bits() == wanted.to_bits() => None,
                Ok(step) => Some(format!("{}: {step} instead of {wanted}", name())),
                Err(report) => Some(format!("{}: {}", name(), told(&report))),
            }
        };
        desk.plan.jobs.par_iter().filter_map(fault).collect()
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A campaign that knows a taller address than any of the directory, in the Ain.
const TALL: &str = r#"
[campaign]
[fund.cpam-01]
postal_lines = ["Service des relations", "Pôle numérique", "Bâtiment B", "1 place de la Grenouillère", "CS 80000"]
corrected = 2026-11-20
"#;

// The tallest address of the whole directory finds the step, also of sheets that do not bear it; what
// it is too tall for is refused everywhere.
#[test]
fn the_tallest_address_finds_the_step_of_all() {
    let desk = Desk::new(stock_with(&[("campaign.toml", TALL)]), &selection(&["01", PLACE], &[], &[], &["screen", "home"]));
    let slots = |report: Report| report.iter().map(|entry| said(&entry.args["slot"])).collect::<Vec<_>>();
    let step = |job: &Job| desk.step(job).map_err(slots);
    let steps: Vec<Result<f64, Vec<String>>> = on_engine(|| desk.plan.jobs.par_iter().map(step).collect());
    let of = |place: &str| -> Vec<(Key, &Result<f64, Vec<String>>)> {
        let jobs = desk.plan.jobs.iter().zip(&steps).filter(|(job, _)| job.departement == place);
        jobs.map(|(job, step)| (key(job), step)).collect()
    };
    assert_eq!(of("01"), of(PLACE));
    let changed = |(key, step): &(Key, &Result<f64, Vec<String>>)| **step != Ok(SET.pages[key].step);
    assert!(of(PLACE).iter().any(changed), "no document is full enough to tell");
}

// What is reported of a file is what lies on the disk.
#[test]
fn the_report_tells_the_truth() {
    let (outcome, folder) = run(&mut stock(), &selection(&[PLACE], &["tract"], &["fr", "en"], &[]), 2);
    let told_of = |made: &Made| made.target != Use::Notice;
    assert_eq!(outcome.made.iter().filter(|made| told_of(made)).count(), 8);
    for made in &outcome.made {
        let bytes = std::fs::read(folder.path().join(&made.path)).unwrap();
        assert_eq!((made.bytes, made.sha256.clone()), (bytes.len(), tractopelle::files::sha256(&bytes)), "{}", made.path);
        assert_eq!(made.qr.len(), made.pages, "{}", made.path);
    }
    let screen = outcome.made.iter().find(|made| made.path.ends_with("tract_81_fr_screen.pdf")).unwrap();
    assert_eq!(screen.qr, [vec!["tel:3422".to_owned()], vec!["https://monespacesante.fr".to_owned()]]);
    assert!(screen.bytes <= 80_000, "a screen tract weighs {} bytes", screen.bytes);
}
