//! What is to be made: campaign × directory × languages × documents × targets gives complete jobs,
//! each with the files it will write. Nothing is typeset here.

mod coverage;
mod sheets;
mod stated;
mod translation;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::campaign::Selection;
use crate::diagnostic::{Diagnostic, Report};
use crate::directory::{Departement, nearest};
use crate::locale::SOURCE;
use crate::stock::Stock;
use crate::template::{Imprint, Layout, Look, Target, Template};
pub use coverage::{Coverage, coverage, groups};
use sheets::{Sheet, sheets};

/// The notice for the volunteer that every folder of outputs holds.
pub const NOTICE: &str = "a-lire";
/// Its file.
pub const NOTICE_FILE: &str = "A-LIRE.pdf";
/// A selection's word for everything.
pub const ALL: &str = "all";

/// One file, or one picture a page, to be written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Output {
    /// What for.
    pub target: Target,
    /// How it is laid on paper (`home` and `riso`).
    pub layout: Option<Layout>,
    /// Its path below the output folder, without its ending.
    pub stem: String,
}

/// One document, typeset once in one look for one place, and all files made from its pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Job {
    /// Id of the document.
    pub document: String,
    /// Its format.
    pub format: String,
    /// Its variant, if the document has variants.
    pub variant: Option<String>,
    /// What the names of its files begin with: `affiche-secret-a2`, or what the campaign calls it.
    pub name: String,
    /// Its language.
    pub language: String,
    /// Its look.
    pub look: Look,
    /// Who prints it.
    pub imprint: Imprint,
    /// Code of the département.
    pub departement: String,
    /// Id of the fund.
    pub fund: String,
    /// The files made from it.
    pub outputs: Vec<Output>,
}

impl Job {
    /// How messages name it: `tract, 81, fr`.
    #[must_use]
    pub fn label(&self) -> String {
        format!("{}, {}, {}", self.name, self.place(), self.language)
    }

    /// The département's code, or the fund where there are several.
    fn place(&self) -> &str {
        self.outputs.first().and_then(|output| output.stem.split_once('/')).map_or(&self.departement, |(folder, _)| folder)
    }
}

/// Everything that is to be made.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// The jobs: by département, fund, document, language, look.
    pub jobs: Vec<Job>,
    /// The templates they need, by id, the notice's among them.
    pub templates: BTreeMap<String, Template>,
    /// What was asked for and is not made, for a reason that stops nobody else: a language that is broken is an error.
    pub warnings: Report,
}

impl Plan {
    /// How many folders it fills, each with a notice.
    #[must_use]
    pub fn folders(&self) -> usize {
        self.jobs.iter().map(|job| job.departement.as_str()).collect::<BTreeSet<_>>().len()
    }
}

/// Makes the plan; loads the languages it needs into the stock.
///
/// # Errors
/// Everything that does not exist, each with the nearest thing that does; two jobs that would write
/// the same file.
pub fn plan(stock: &mut Stock, wanted: &Selection) -> Result<Plan, Report> {
    let mut report = Report::default();
    let select = stock.campaign.select.clone();
    let mut plan = Plan::default();
    let sheets = sheets(stock, wanted, &mut report, &mut plan.warnings);
    let targets = targets(&or(&wanted.targets, &select.targets), &mut report);
    let mut languages = languages(stock, &or(&wanted.languages, &select.languages), &mut report);
    let departements = departements(stock, &or(&wanted.departements, &select.departements), &mut report);
    if report.failed() {
        return Err(report);
    }
    if targets.contains(&Target::Press) {
        stock.load_press()?;
    }
    plan.warnings.extend(stock.load_languages(&languages)?);
    languages.retain(|code| stock.locale(code).is_ok());
    let made = in_languages(stock, &sheets, &languages, &mut plan.warnings)?;
    for departement in &departements {
        for fund in funds(stock, departement) {
            for (sheet, language) in &made {
                plan.jobs.extend(jobs(sheet, language, departement, &fund, &targets));
            }
        }
    }
    if plan.jobs.is_empty() {
        report.extend(plan.warnings.clone());
        report.push(Diagnostic::error("nothing-to-do"));
    }
    collisions(&plan.jobs, &mut report);
    let templates = sheets.into_iter().map(|sheet| sheet.template);
    for template in templates.chain(report.keep(Template::load(&stock.assets, NOTICE))) {
        plan.templates.insert(template.id.clone(), template);
    }
    if report.failed() { Err(report) } else { Ok(plan) }
}

/// The funds of a département, or those that the campaign chose.
fn funds(stock: &Stock, departement: &Departement) -> Vec<String> {
    let chosen = stock.campaign.funds.get(&departement.code).filter(|chosen| !chosen.is_empty());
    chosen.unwrap_or(&departement.funds).clone()
}

/// The sheets in each of the languages that they are made in; what is not is told where somebody asked for it by name.
fn in_languages<'a>(
    stock: &Stock,
    sheets: &'a [Sheet],
    languages: &'a [String],
    warnings: &mut Report,
) -> Result<Vec<(Cow<'a, Sheet>, &'a str)>, Report> {
    let mut made = Vec::new();
    for sheet in sheets {
        for language in languages {
            if translated(stock, &sheet.template, language) {
                let sheet = sheet.in_language(&stock.locale(language)?.language, warnings);
                made.extend(sheet.map(|sheet| (sheet, language.as_str())));
            } else {
                let skipped = Diagnostic::warning("document-untranslated").with("document", sheet.template.id.as_str());
                warnings.push(skipped.with("language", language.as_str()));
            }
        }
    }
    Ok(made)
}

/// Whether a document exists in a language: French has them all.
fn translated(stock: &Stock, template: &Template, language: &str) -> bool {
    language == SOURCE || stock.assets.get(&format!("locales/{language}/{}.ftl", template.id)).is_some()
}

/// The jobs of one sheet in one place: one a look, since both looks are typeset apart.
fn jobs(sheet: &Sheet, language: &str, departement: &Departement, fund: &str, targets: &[Target]) -> Vec<Job> {
    let (template, format) = (&sheet.template, sheet.format.as_str());
    let place = if departement.funds.len() > 1 { fund } else { &departement.code };
    let stem = format!("{}/{}_{place}_{language}", departement.code, sheet.name);
    let mut by_design: BTreeMap<(Look, Imprint), Vec<Output>> = BTreeMap::new();
    for target in targets.iter().copied().filter(|target| template.targets(format).contains(target)) {
        let stem = format!("{stem}_{}", target.id());
        let outputs = by_design.entry((target.look(), target.imprint())).or_default();
        match (target, template.layouts(format)) {
            (Target::Home, [only]) => outputs.push(Output { target, layout: Some(*only), stem }),
            (Target::Home, layouts) => outputs.extend(layouts.iter().map(|layout| Output {
                target,
                layout: Some(*layout),
                stem: format!("{stem}_{}", layout.id()),
            })),
            (Target::Riso, layouts) => {
                let layout = layouts.first().map_or(Layout::Single, |first| first.of_riso());
                outputs.push(Output { target, layout: Some(layout), stem });
            }
            _ => outputs.push(Output { target, layout: None, stem }),
        }
    }
    by_design
        .into_iter()
        .map(|((look, imprint), outputs)| Job {
            document: template.id.clone(),
            format: format.to_owned(),
            variant: sheet.variant.clone(),
            name: sheet.name.clone(),
            language: language.to_owned(),
            look,
            imprint,
            departement: departement.code.clone(),
            fund: fund.to_owned(),
            outputs,
        })
        .collect()
}

fn collisions(jobs: &[Job], report: &mut Report) {
    // Some disks do not tell `A` from `a`.
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for job in jobs {
        for output in &job.outputs {
            if let Some(other) = seen.insert(output.stem.to_lowercase(), job.label()) {
                let diagnostic = Diagnostic::error("same-file")
                    .with("file", output.stem.as_str())
                    .with("one", other)
                    .with("other", job.label());
                report.push(diagnostic);
            }
        }
    }
}

/// The command line's list, else the campaign's.
fn or(wanted: &[String], select: &[String]) -> Vec<String> {
    let list = if wanted.is_empty() { select } else { wanted };
    list.iter().flat_map(|item| item.split(',')).map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect()
}

fn is_all(list: &[String]) -> bool {
    list.iter().any(|item| item == ALL)
}

fn targets(wanted: &[String], report: &mut Report) -> Vec<Target> {
    if wanted.is_empty() {
        return Target::USUAL.to_vec();
    }
    if is_all(wanted) {
        return Target::ALL.to_vec();
    }
    let ids = || Target::ALL.iter().map(|target| target.id().to_owned()).collect();
    for id in wanted.iter().filter(|id| !Target::ALL.iter().any(|target| target.id() == *id)) {
        report.push(unknown("target-unknown", id, ids()));
    }
    Target::ALL.into_iter().filter(|target| wanted.iter().any(|id| id == target.id())).collect()
}

fn languages(stock: &Stock, wanted: &[String], report: &mut Report) -> Vec<String> {
    let all = stock.languages();
    if wanted.is_empty() {
        return vec![SOURCE.to_owned()];
    }
    if is_all(wanted) {
        return all;
    }
    for code in wanted.iter().filter(|code| !all.contains(code)) {
        report.push(unknown("language-unknown", code, all.clone()));
    }
    all.into_iter().filter(|code| wanted.contains(code)).collect()
}

fn departements(stock: &Stock, wanted: &[String], report: &mut Report) -> Vec<Departement> {
    if is_all(wanted) {
        return stock.directory.departements().cloned().collect();
    }
    if wanted.is_empty() {
        report.push(Diagnostic::error("no-departement"));
    }
    let mut codes = Vec::new();
    for name in wanted {
        if let Some(departement) = report.keep(stock.directory.find(name)) {
            codes.push(departement.code.clone());
        }
    }
    // In the order of the directory, each once, however they were asked for.
    stock.directory.departements().filter(|departement| codes.contains(&departement.code)).cloned().collect()
}

fn unknown(code: &'static str, wanted: &str, known: Vec<String>) -> Diagnostic {
    let allowed = known.join(", ");
    Diagnostic::error(code)
        .with("wanted", wanted)
        .with("nearest", nearest(wanted, known).unwrap_or_default())
        .with("allowed", allowed)
}
