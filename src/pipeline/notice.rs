//! `A-LIRE.pdf`: which file of a folder is for what, and how to print it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Outcome, Run, panicked, workers};
use crate::diagnostic::{Diagnostic, Report};
use crate::facts::{Standing, standing};
use crate::files::{self, sha256};
use crate::locale::{Run as TextRun, SOURCE, Values, runs};
use crate::manifest::{Made, Use};
use crate::paper::Flip;
use crate::plan::{Job, NOTICE, NOTICE_FILE};
use crate::template::{Imprint, Layout, Look, Template};
use crate::typeset::{Data, Pages, Purpose, Question, typeset_notice};
use crate::{pdf, sheet};

/// A notice to be made: the folder, what is said of it, and the question of its text step.
struct Notice {
    job: Job,
    local: Value,
    /// The same with the longest names of the directory and all warnings, so that the step does not
    /// depend on what was selected.
    probe: Value,
}

impl Run<'_> {
    /// Writes the notice of every folder that got a file.
    pub(super) fn notices(&self, made: &[Made]) -> Result<Vec<Outcome>, Report> {
        let template = self.plan.templates.get(NOTICE).ok_or_else(|| Diagnostic::error("internal").with("detail", NOTICE))?;
        let mut folders: BTreeMap<&str, Vec<&Made>> = BTreeMap::new();
        for file in made {
            folders.entry(&file.departement).or_default().push(file);
        }
        let notices: Vec<Notice> =
            folders.iter().map(|(code, made)| self.notice(template, code, made)).collect::<Result<_, _>>()?;
        let shared = self.shared(template, notices.first())?;
        let mut questions: BTreeMap<String, &Notice> = BTreeMap::new();
        for notice in &notices {
            questions.entry(notice.probe.to_string()).or_insert(notice);
        }
        let questions: Vec<(String, &Notice)> = questions.into_iter().collect();
        let steps = workers::each(self.options.threads, &questions, |(_, notice)| {
            Question::of(Data::new(shared.clone(), notice.probe.clone())).step(self.base, template, &notice.job, None)
        });
        let steps: BTreeMap<String, Result<f64, Report>> =
            questions.into_iter().zip(steps).map(|((key, _), step)| (key, step.unwrap_or_else(|| Err(panicked())))).collect();
        let write = |notice: &Notice| {
            let step = steps.get(&notice.probe.to_string()).cloned().unwrap_or_else(|| Err(panicked()))?;
            let data = Data::new(shared.clone(), notice.local.clone());
            let pages = typeset_notice(self.base, template, &notice.job, data, step)?;
            self.write_notice(&notice.job, &pages)
        };
        Ok(self.in_parallel(&notices, |notice| match write(notice) {
            Ok(made) => Outcome { made: vec![made], ..Outcome::default() },
            Err(report) => report.into(),
        }))
    }

    fn notice(&self, template: &Template, code: &str, made: &[&Made]) -> Result<Notice, Report> {
        // For the volunteer, who reads French whatever the sheets speak.
        let job = Job {
            document: NOTICE.to_owned(),
            format: template.usual().to_owned(),
            variant: None,
            name: NOTICE.to_owned(),
            language: SOURCE.to_owned(),
            look: Look::Colour,
            imprint: Imprint::Screen,
            departement: code.to_owned(),
            fund: made.first().map(|made| made.fund.clone()).unwrap_or_default(),
            outputs: Vec::new(),
        };
        let local = self.local_json(code, made, Purpose::Print)?;
        let probe = self.local_json(code, made, Purpose::Fit)?;
        Ok(Notice { job, local, probe })
    }

    fn write_notice(&self, job: &Job, pages: &Pages) -> Result<Made, Report> {
        let path = format!("{}/{NOTICE_FILE}", job.departement);
        let document = &pages.document;
        let bytes = pdf::screen(document, sheet::screen(document, &self.stock.palette)?, &path)?;
        files::write(&self.options.out.join(&path), &bytes)?;
        Ok(Made {
            path,
            target: Use::Notice,
            layout: None,
            flip: None,
            document: job.document.clone(),
            name: job.name.clone(),
            format: job.format.clone(),
            variant: None,
            language: job.language.clone(),
            departement: job.departement.clone(),
            fund: job.fund.clone(),
            pages: document.pages().len(),
            step: pages.step,
            qr: vec![Vec::new(); document.pages().len()],
            bytes: bytes.len(),
            sha256: sha256(&bytes),
        })
    }

    /// What all notices have in common.
    fn shared(&self, template: &Template, notice: Option<&Notice>) -> Result<Value, Report> {
        let stock = self.stock;
        let locale = stock.locale(SOURCE)?;
        // Each file says for itself how it is turned over.
        let values = Values::of_facts(&stock.facts, locale)?.with("flip", Flip::Simplex.id());
        let name = template.usual();
        let format = template.format(name)?;
        let mut texts = serde_json::Map::new();
        for id in template.messages(&stock.layers(SOURCE)?, None).into_iter().filter(|id| !id.starts_with(WARNING)) {
            let text = runs(&stock.text(SOURCE, &id, &values)?);
            texts.insert(id, json!(text));
        }
        Ok(json!({
            "document": template.id,
            "format": name,
            "language": SOURCE,
            "dir": locale.language.direction,
            "lang": locale.language.lang(),
            "region": locale.language.region(),
            "hyphenate": locale.language.is_divided(),
            "banner": false,
            "french": {},
            "fallback": [],
            "look": notice.map(|notice| notice.job.look),
            "step": template.steps(name).max,
            "page": { "width": format.width, "height": format.height, "bleed": stock.bleed_mm(), "count": format.pages.most() },
            "palette": stock.palette,
            "voice": stock.voice(),
            "fonts": locale.language.fonts,
            "texts": texts,
            "qr": {},
            "campaign": { "name": null, "logos": [], "signatories": [] },
        }))
    }

    /// What one notice says: its place, its files, what to look at before they are handed out.
    fn local_json(&self, code: &str, made: &[&Made], purpose: Purpose) -> Result<Value, Report> {
        let stock = self.stock;
        let values = Values::of_facts(&stock.facts, stock.locale(SOURCE)?)?;
        let text = |file: &Made, what: &str| {
            let id = format!("{}-{what}", file.document);
            let template = self.plan.templates.get(&file.document);
            let id = template.map_or(id.clone(), |template| stock.worded(template, SOURCE, file.variant.as_deref(), &id));
            stock.text(SOURCE, &id, &values).map(|text| runs(&text))
        };
        let mut listed = merged(made);
        // Few have a duplicator: its files come after the others that are printed by oneself.
        listed.sort_by_key(|(_, file)| file.target == Use::Riso);
        let files = listed
            .into_iter()
            .map(|(name, file)| {
                let how = match file.target {
                    Use::Home => file.layout.map_or("home", Layout::id),
                    Use::Riso => "riso",
                    other => use_id(other),
                };
                let turned = values.clone().with("flip", file.flip.map_or("simplex", Flip::id));
                Ok(json!({
                    "name": if purpose == Purpose::Fit { self.longest_name(&name) } else { name },
                    "title": text(file, "name")?,
                    "use": text(file, "use")?,
                    "how": runs(&stock.text(SOURCE, &format!("a-lire-how-{how}"), &turned)?),
                    "use-group": use_id(file.target),
                }))
            })
            .collect::<Result<Vec<_>, Report>>()?;
        Ok(json!({
            "texts": {},
            "qr": {},
            "event": null,
            "fit": purpose == Purpose::Fit,
            "files": files,
            "place": self.place_name(code, made, purpose)?,
            "warnings": self.place_warnings(made, &values, purpose)?,
        }))
    }

    /// The name of a file with the longest fund of the directory in it.
    fn longest_name(&self, name: &str) -> String {
        let longest = longest(self.stock.directory.funds().map(|fund| fund.id.as_str()));
        let parts = name.split('_').enumerate().map(|(index, part)| if index == 1 && part != "*" { longest } else { part });
        parts.collect::<Vec<_>>().join("_")
    }

    /// The département, and its fund if it is one.
    fn place_name(&self, code: &str, made: &[&Made], purpose: Purpose) -> Result<Vec<TextRun>, Report> {
        let directory = &self.stock.directory;
        let departement = directory.find(code)?;
        let mut funds: Vec<&str> =
            made.iter().filter_map(|made| directory.fund(&made.fund)).map(|fund| fund.name.as_str()).collect();
        funds.sort_unstable();
        funds.dedup();
        let (mut name, mut code) = (departement.name.as_str(), departement.code.as_str());
        if purpose == Purpose::Fit {
            name = longest(directory.departements().map(|departement| departement.name.as_str()));
            code = longest(directory.departements().map(|departement| departement.code.as_str()));
            let fund = longest(directory.funds().map(|fund| fund.name.as_str()));
            funds = vec![fund; funds.len()];
        }
        let text = match funds.as_slice() {
            [fund] => format!("{name} ({code})\n{fund}"),
            _ => format!("{name} ({code})"),
        };
        Ok(runs(&self.stock.locale(SOURCE)?.typeset(&text)))
    }

    fn place_warnings(&self, made: &[&Made], values: &Values, purpose: Purpose) -> Result<Vec<Vec<TextRun>>, Report> {
        let stock = self.stock;
        let mut warnings = Vec::new();
        let mut add = |id: &str, values: &Values| -> Result<(), Report> {
            let text = runs(&stock.text(SOURCE, &format!("{WARNING}{id}"), values)?);
            if !warnings.contains(&text) {
                warnings.push(text);
            }
            Ok(())
        };
        let doubtful = |file: &&&Made| super::address_warning(stock, &file.fund).is_some();
        let mut names: Vec<&str> = made
            .iter()
            .filter(doubtful)
            .filter_map(|file| stock.directory.fund(&file.fund))
            .map(|fund| fund.name.as_str())
            .collect();
        if purpose == Purpose::Fit {
            names = vec![longest(stock.directory.funds().map(|fund| fund.name.as_str()))];
        }
        for name in names {
            add("address", &values.clone().with("fund_name", name))?;
        }
        let used = super::facts_of_plan(stock, self.plan)?;
        if let Some(Standing::Unverified(day)) = standing(&used, &stock.campaign.confirmed, stock.today) {
            add("facts", &values.clone().with("facts_date", stock.locale(SOURCE)?.day(day)))?;
        }
        let nobody = made.iter().any(|file| !stock.campaign.publisher_in(&file.departement).identified());
        if nobody || purpose == Purpose::Fit {
            add("editor", values)?;
        }
        Ok(warnings)
    }
}

/// What the ids of warnings begin with.
const WARNING: &str = "a-lire-warning-";

/// The longest of some names.
fn longest<'a>(names: impl Iterator<Item = &'a str>) -> &'a str {
    names.max_by_key(|name| (name.chars().count(), *name)).unwrap_or_default()
}

fn use_id(target: Use) -> &'static str {
    match target {
        // Both are printed by oneself.
        Use::Home | Use::Riso => "home",
        Use::Screen | Use::Notice => "screen",
        Use::Press => "press",
        Use::Png => "png",
    }
}

/// The files of a folder, those of one sheet and one use as one: what differs in their names
/// (fund, language, page) becomes a star.
fn merged<'a>(made: &[&'a Made]) -> Vec<(String, &'a Made)> {
    let mut groups: Vec<(String, &Made)> = Vec::new();
    for &file in made {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        let alike = |known: &Made| (&known.name, known.target, known.layout) == (&file.name, file.target, file.layout);
        match groups.iter_mut().find(|(_, known)| alike(known)) {
            Some((pattern, _)) => *pattern = star(pattern, name),
            None => groups.push((name.to_owned(), file)),
        }
    }
    groups
}

/// A pattern that both names match: they are parts between `_`, of which some differ.
fn star(one: &str, other: &str) -> String {
    let (Some((one, ending)), Some((other, _))) = (one.rsplit_once('.'), other.rsplit_once('.')) else { return one.to_owned() };
    let parts = one.split('_').zip(other.split('_')).map(|(a, b)| if a == b { a } else { "*" });
    format!("{}.{ending}", parts.collect::<Vec<_>>().join("_"))
}

#[cfg(test)]
mod tests {
    use super::star;

    #[test]
    fn what_differs_in_names_becomes_a_star() {
        assert_eq!(star("tract_81_fr_png_1.png", "tract_81_fr_png_2.png"), "tract_81_fr_png_*.png");
        assert_eq!(star("tract_cpam-59-a_fr_home.pdf", "tract_cpam-59-b_en_home.pdf"), "tract_*_*_home.pdf");
    }
}
