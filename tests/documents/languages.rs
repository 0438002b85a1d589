//! Every document in every language: it holds, and no glyph is missing.

use rayon::prelude::*;
use tractopelle::plan::Job;

use crate::{Desk, PLACE, look_id, on_engine, selection, stock, told};

// Every language × document holds in the room that the whole directory needs (the longest address among it), in colour, and
// in black where it is read from right to left.
#[test]
fn every_document_holds_in_every_language() {
    let stock = stock();
    let languages = stock.languages();
    let targets = ["screen", "home"];
    let desk = Desk::new(stock, &selection(&[PLACE], &[], &["all"], &targets));
    let looked_at = |job: &&Job| look_id(job.look) == "colour" || job.language == "ar";
    let jobs: Vec<&Job> = desk.plan.jobs.iter().filter(looked_at).collect();
    let faults: Vec<String> = on_engine(|| {
        let fault = |job: &&Job| {
            let set = desk.step(job).and_then(|step| desk.pages(job, step));
            set.err().map(|report| format!("{} {}: {}", job.label(), look_id(job.look), told(&report)))
        };
        jobs.par_iter().filter_map(fault).collect()
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    for language in &languages {
        assert!(jobs.iter().any(|job| job.language == *language), "{language} has no document");
    }
    // What is complete has every document that French has.
    let documents = |language: &str| jobs.iter().filter(|job| job.language == language && look_id(job.look) == "colour").count();
    for language in ["fr-x-falc", "en", "ar", "pt", "tr", "es", "ro", "uk"] {
        assert_eq!(documents(language), documents("fr"), "{language}");
    }
}
