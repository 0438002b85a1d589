//! A mutant: a good file with one thing spoilt, the rule that is meant for it, and often its twin, which is just
//! within the limit. [`prove`] sees that the mutant is caught by that rule and by no other one, that its twin
//! is silent, and that the mutant passes when the rule is off.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use lopdf::Document;

use crate::command::{Check, Finding};
use crate::edit::bytes;
use crate::good::{self, Standard};

/// Which good file is spoilt.
#[derive(Clone, Copy)]
pub(crate) enum Base {
    X4,
    X1a,
    Copier,
}

impl Base {
    pub(crate) fn document(self) -> Document {
        static X4: LazyLock<Document> = LazyLock::new(|| good::leaflet(Standard::X4));
        static X1A: LazyLock<Document> = LazyLock::new(|| good::leaflet(Standard::X1a));
        static COPIER: LazyLock<Document> = LazyLock::new(good::poster);
        match self {
            Self::X4 => X4.clone(),
            Self::X1a => X1A.clone(),
            Self::Copier => COPIER.clone(),
        }
    }

    /// What such a file is judged with.
    pub(crate) fn options(self) -> &'static [&'static str] {
        match self {
            Self::X4 => &["--printer", "generique-fr", "--trim", "148x210"],
            Self::X1a => &["--printer", "generique-fr", "--trim", "148x210", "--pdfx", "1a"],
            Self::Copier => &["--printer", "copieur"],
        }
    }
}

/// What is done to a good file.
pub(crate) type Edit = fn(&mut Document);

/// One mutant.
pub(crate) struct Case {
    name: &'static str,
    rule: &'static str,
    base: Base,
    options: &'static [&'static str],
    also: Option<&'static str>,
    outside: Edit,
    inside: Option<Edit>,
}

impl Case {
    /// A mutant of the PDF/X-4 file that the rule must catch.
    pub(crate) fn new(name: &'static str, rule: &'static str, outside: Edit) -> Self {
        Self { name, rule, base: Base::X4, options: Base::X4.options(), also: None, outside, inside: None }
    }

    /// Its twin, about which the program must be silent.
    pub(crate) fn twin(self, inside: Edit) -> Self {
        Self { inside: Some(inside), ..self }
    }

    /// Spoils another good file.
    pub(crate) fn of(self, base: Base) -> Self {
        Self { base, options: base.options(), ..self }
    }

    /// Judges it with other options.
    pub(crate) fn with(self, options: &'static [&'static str]) -> Self {
        Self { options, ..self }
    }

    /// What cannot be measured because of the fault is told too, by that rule.
    pub(crate) fn and(self, rule: &'static str) -> Self {
        Self { also: Some(rule), ..self }
    }

    fn file(&self, edit: Edit) -> Vec<u8> {
        let mut document = self.base.document();
        edit(&mut document);
        bytes(&document)
    }

    fn rules(&self) -> BTreeSet<&str> {
        self.also.into_iter().chain([self.rule]).collect()
    }
}

/// Sees that each mutant is caught by its rule alone, that its twin is silent, and that it passes without its rule.
pub(crate) fn prove(cases: &[Case]) {
    let mut faults = Vec::new();
    let mut groups: BTreeMap<&[&str], Vec<&Case>> = BTreeMap::new();
    for case in cases {
        groups.entry(case.options).or_default().push(case);
    }
    for (options, cases) in groups {
        faults.extend(judged(options, &cases));
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn judged(options: &[&str], cases: &[&Case]) -> Vec<String> {
    let mut check = Check::new(options);
    let mut faults = Vec::new();
    let outside = |case: &Case| format!("{}.pdf", case.name);
    let inside = |case: &Case| format!("{}-twin.pdf", case.name);
    for case in cases {
        check.write(&outside(case), &case.file(case.outside));
        if let Some(edit) = case.inside {
            check.write(&inside(case), &case.file(edit));
        }
    }
    let found = check.run();
    if found.code != 1 {
        faults.push(format!("mutants are findings: exit code {}", found.code));
    }
    for case in cases {
        let findings = found.of(&outside(case));
        if rules(&findings) != case.rules() {
            faults.push(format!("{}: {} should find it, not {findings:?}", case.name, case.rule));
        }
        let silent = case.inside.map_or(Vec::new(), |_| found.of(&inside(case)));
        if !silent.is_empty() {
            faults.push(format!("{}: its twin is within the limit, yet {silent:?}", case.name));
        }
    }
    let switches: BTreeSet<Vec<&str>> = cases.iter().map(|case| case.rules().into_iter().collect()).collect();
    for off in switches {
        let mutants = cases.iter().filter(|case| case.rules().into_iter().eq(off.iter().copied()));
        let mutants: Vec<String> = mutants.map(|case| outside(case)).collect();
        let found = check.without(&off, &mutants);
        for (file, findings) in mutants.iter().map(|file| (file, found.of(file))).filter(|(_, findings)| !findings.is_empty()) {
            faults.push(format!("{file}: without {off:?} it should pass, yet {findings:?}"));
        }
        if found.code != 0 {
            faults.push(format!("without {off:?} the mutants should pass: exit code {}", found.code));
        }
    }
    faults
}

fn rules(findings: &[Finding]) -> BTreeSet<&str> {
    findings.iter().map(|finding| finding.rule.as_str()).collect()
}
