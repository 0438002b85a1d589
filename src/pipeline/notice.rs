//! `A-LIRE.pdf`: which file of a folder is for what, and how to print it.

use serde_json::{Value, json};

use super::{Run, sha256};
use crate::diagnostic::{Diagnostic, Report};
use crate::facts::{Standing, standing};
use crate::locale::{Run as TextRun, SOURCE, Values, runs};
use crate::manifest::{Made, Use};
use crate::plan::{Job, NOTICE, NOTICE_FILE};
use crate::template::{Layout, Look, Template};
use crate::typeset::{BLEED_MM, Pages, typeset_notice};
use crate::{pdf, sheet};

impl Run<'_> {
    /// Writes the notice of a département's folder.
    pub(super) fn notice(&self, code: &str, made: &[Made]) -> Result<Made, Report> {
        let template = self.plan.templates.get(NOTICE).ok_or_else(|| Diagnostic::error("internal").with("detail", NOTICE))?;
        // For the volunteer, who reads French whatever the sheets speak.
        let job = Job {
            document: NOTICE.to_owned(),
            format: template.default_format().map(|(name, _)| name.to_owned()).unwrap_or_default(),
            language: SOURCE.to_owned(),
            look: Look::Colour,
            departement: code.to_owned(),
            fund: made.first().map(|made| made.fund.clone()).unwrap_or_default(),
            outputs: Vec::new(),
        };
        let json = self.notice_json(template, &job, made)?;
        let Pages { document, step, .. } = typeset_notice(self.base, template, &job, json)?;
        let path = format!("{code}/{NOTICE_FILE}");
        let bytes = pdf::screen(&document, sheet::screen(&document, &self.stock.palette)?, &path)?;
        self.write(&path, &bytes)?;
        Ok(Made {
            path,
            target: Use::Notice,
            layout: None,
            document: job.document,
            language: job.language,
            departement: job.departement,
            fund: job.fund,
            pages: document.pages().len(),
            step,
            qr: vec![Vec::new(); document.pages().len()],
            bytes: bytes.len(),
            sha256: sha256(&bytes),
        })
    }

    fn notice_json(&self, template: &Template, job: &Job, made: &[Made]) -> Result<Value, Report> {
        let stock = self.stock;
        let locale = stock.locale(SOURCE)?;
        let values = Values::of_facts(&stock.facts, locale)?;
        let format = template.formats.get(&job.format);
        let text = |id: &str, values: &Values| stock.text(SOURCE, id, values).map(|text| runs(&text));
        let mut texts = serde_json::Map::new();
        for id in template.messages(locale).filter(|id| !id.starts_with("a-lire-warning-")) {
            texts.insert(id.to_owned(), json!(text(id, &values)?));
        }
        let files = merged(made)
            .into_iter()
            .map(|(name, file)| {
                let how = file.layout.map_or(use_id(file.target), Layout::id);
                Ok(json!({
                    "name": name,
                    "title": text(&format!("{}-name", file.document), &values)?,
                    "use": text(&format!("{}-use", file.document), &values)?,
                    "how": text(&format!("a-lire-how-{how}"), &values)?,
                    "use-group": use_id(file.target),
                }))
            })
            .collect::<Result<Vec<_>, Report>>()?;
        Ok(json!({
            "document": template.id,
            "format": job.format,
            "language": SOURCE,
            "dir": locale.language.direction,
            "hyphenate": locale.language.hyphenation,
            "look": job.look,
            "step": template.step.max,
            "page": { "width": format.map(|f| f.width), "height": format.map(|f| f.height), "bleed": BLEED_MM, "count": 1 },
            "palette": stock.palette,
            "voice": stock.voice().1,
            "fonts": locale.language.fonts,
            "texts": texts,
            "files": files,
            "place": self.notice_place(&job.departement, made)?,
            "warnings": self.notice_warnings(made, &values)?,
            "event": null,
            "campaign": { "name": null, "logos": [] },
        }))
    }

    /// The département and its funds.
    fn notice_place(&self, code: &str, made: &[Made]) -> Result<Vec<TextRun>, Report> {
        let directory = &self.stock.directory;
        let departement = directory.find(code)?;
        let mut funds: Vec<&str> =
            made.iter().filter_map(|made| directory.fund(&made.fund)).map(|fund| fund.name.as_str()).collect();
        funds.sort_unstable();
        funds.dedup();
        let text = format!("{} ({})\n{}", departement.name, departement.code, funds.join(", "));
        Ok(runs(&self.stock.locale(SOURCE)?.typeset(&text)))
    }

    fn notice_warnings(&self, made: &[Made], values: &Values) -> Result<Vec<Vec<TextRun>>, Report> {
        let stock = self.stock;
        let locale = stock.locale(SOURCE)?;
        let mut warnings = Vec::new();
        let mut add = |id: &str, values: &Values| -> Result<(), Report> {
            let text = runs(&stock.text(SOURCE, id, values)?);
            if !warnings.contains(&text) {
                warnings.push(text);
            }
            Ok(())
        };
        for file in made {
            if super::address_warning(stock, &file.fund).is_some() {
                let name = stock.directory.fund(&file.fund).map(|fund| fund.name.clone()).unwrap_or_default();
                add("a-lire-warning-address", &values.clone().with("fund_name", name))?;
            }
        }
        let used = super::facts_of_plan(stock, self.plan)?;
        if let Some(Standing::Unverified(day)) = standing(&used, &stock.campaign.confirmed, stock.today) {
            add("a-lire-warning-facts", &values.clone().with("facts_date", locale.day(day)))?;
        }
        let nobody = made.iter().any(|file| !stock.campaign.publisher_in(&file.departement).identified());
        if nobody {
            add("a-lire-warning-editor", values)?;
        }
        Ok(warnings)
    }
}

fn use_id(target: Use) -> &'static str {
    match target {
        Use::Home => "home",
        Use::Screen | Use::Notice => "screen",
        Use::Png => "png",
    }
}

/// The files of a folder, those of one document and one use as one: what differs in their names
/// (fund, language, page) becomes a star.
fn merged(made: &[Made]) -> Vec<(String, &Made)> {
    let mut groups: Vec<(String, &Made)> = Vec::new();
    for file in made {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        let alike = |known: &Made| (&known.document, known.target, known.layout) == (&file.document, file.target, file.layout);
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
