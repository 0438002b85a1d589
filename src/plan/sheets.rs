//! Which sheets are made of which documents: their formats, their variants, the names of their files.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::{ALL, is_all, or, unknown};
use crate::campaign::documents::{find_format, find_variant};
use crate::campaign::{Selection, Wanted};
use crate::diagnostic::{Diagnostic, Report};
use crate::locale::Language;
use crate::stock::Stock;
use crate::template::{Languages, Size, Template};

/// One document in one format and variant.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    pub(super) template: Template,
    pub(super) format: String,
    pub(super) variant: Option<String>,
    /// What the names of its files begin with.
    pub(super) name: String,
    choice: Choice,
    /// Whether the campaign gave it its name.
    named: bool,
}

/// How a sheet came to its format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    /// Nothing was asked for: its language says.
    Usual,
    /// A size was asked for.
    OfSize(Size),
    /// Its format was asked for by name.
    Named,
    /// All formats were asked for.
    Every,
}

impl Sheet {
    /// The sheet as it is made in a language: unless its format was asked for, in the one that is usual there. None where
    /// the format is not meant for the language; who asked for it by name is told by a warning.
    pub(super) fn in_language(&self, language: &Language, warnings: &mut Report) -> Option<Cow<'_, Self>> {
        let template = &self.template;
        let format = match self.choice {
            Choice::Usual => template.usual_in(language),
            Choice::OfSize(Size::Normal) => template.usual_normal(language),
            Choice::OfSize(Size::Large) | Choice::Named | Choice::Every => &self.format,
        };
        if !template.is_for(format, language) {
            if self.choice != Choice::Every {
                warnings.push(unfit(template, format, language));
            }
            return None;
        }
        let usual = template.usual_normal(language);
        if format == self.format && usual == template.usual() {
            return Some(Cow::Borrowed(self));
        }
        let name = if self.named { self.name.clone() } else { template.stem_beside(usual, format, self.variant.as_deref()) };
        Some(Cow::Owned(Self { format: format.to_owned(), name, ..self.clone() }))
    }
}

/// The warning for a format that is not meant for a language.
fn unfit(template: &Template, format: &str, language: &Language) -> Diagnostic {
    let why = match template.formats.get(format).map(|format| format.languages) {
        Some(Languages::French) if !language.is_french() => "room",
        Some(Languages::Translations) if language.is_french() => "translations",
        _ => "large",
    };
    let meant: Vec<&str> = template.format_names().into_iter().filter(|name| template.is_for(name, language)).collect();
    Diagnostic::warning("format-unfit")
        .with("document", template.id.as_str())
        .with("format", format)
        .with("language", language.code.as_str())
        .with("why", why)
        .with("usual", template.usual_in(language))
        .with("allowed", meant.join(", "))
}

/// Everything that was asked for, each sheet once; documents that are left out, since there is no such size of them, are
/// `warnings`.
pub(super) fn sheets(stock: &Stock, wanted: &Selection, report: &mut Report, warnings: &mut Report) -> Vec<Sheet> {
    let (formats, variants) = (or(&wanted.formats, &[]), or(&wanted.variants, &[]));
    let line = Asked { formats: formats.clone(), size: wanted.size };
    let chosen = documents(stock, wanted, report);
    let mut sheets: Vec<Sheet> = Vec::new();
    let mut lacking = Report::default();
    for document in &chosen {
        // Who names no document means those that have what was asked for.
        let faults = if document.named { &mut *report } else { &mut lacking };
        let asked = document.asked(&line, stock.campaign.select.size);
        if let Some(size) = asked.size.filter(|size| document.template.of_size(*size).is_empty()) {
            let left_out = Diagnostic::warning("size-lacking").with("document", document.template.id.as_str());
            warnings.push(left_out.with("size", size.id()));
            continue;
        }
        for sheet in document.sheets(&asked, &variants, faults) {
            let known =
                |other: &Sheet| (&other.name, &other.format, &other.variant) == (&sheet.name, &sheet.format, &sheet.variant);
            if !sheets.iter().any(known) {
                sheets.push(sheet);
            }
        }
    }
    if sheets.is_empty() && !lacking.is_empty() && !report.failed() {
        report.push(nowhere(&chosen, &formats, &variants));
    }
    sheets
}

/// Which formats and which size somebody asks for; nothing means the usual.
#[derive(Clone, Debug, Default)]
struct Asked {
    formats: Vec<String>,
    size: Option<Size>,
}

impl Asked {
    fn is_nothing(&self) -> bool {
        self.formats.is_empty() && self.size.is_none()
    }

    fn choice(&self) -> Choice {
        match (self.formats.as_slice(), self.size) {
            ([], None) => Choice::Usual,
            ([], Some(size)) => Choice::OfSize(size),
            (list, _) if is_all(list) => Choice::Every,
            _ => Choice::Named,
        }
    }

    /// The names of the formats of a template that are meant; those that it has not are `faults`.
    fn of(&self, template: &Template, faults: &mut Report) -> Vec<String> {
        let names = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect();
        let fits = |name: &str| self.size.is_none_or(|size| template.of_size(size).contains(&name));
        match (self.formats.as_slice(), self.size) {
            ([], Some(Size::Large)) => names(template.large().into_iter().collect()),
            ([], _) => vec![template.usual().to_owned()],
            (list, _) if is_all(list) => names(template.format_names().into_iter().filter(|name| fits(name)).collect()),
            (list, size) => {
                let mut found = Vec::new();
                for wanted in list {
                    let Some(name) = faults.keep(find_format(template, wanted)) else { continue };
                    match size {
                        Some(size) if !fits(&name) => faults.push(not_of_size(template, &name, size)),
                        _ => found.push(name),
                    }
                }
                found
            }
        }
    }
}

/// The error for a format and a size that were asked for together.
fn not_of_size(template: &Template, format: &str, size: Size) -> Diagnostic {
    let wrong = Diagnostic::error("format-size").with("document", template.id.as_str()).with("format", format);
    wrong.with("size", size.id()).with("allowed", template.of_size(size).join(", "))
}

/// A document that is to be made, what the campaign says of it, and whether it was named on the command line.
struct Chosen<'a> {
    template: &'a Template,
    said: Option<&'a Wanted>,
    /// Whether what is said is one sheet of a list.
    listed: bool,
    named: bool,
}

impl Chosen<'_> {
    /// Formats and size that are meant: those of the command line, else what the campaign says of this document, else the
    /// size that it wants in general.
    fn asked(&self, line: &Asked, general: Option<Size>) -> Asked {
        let own = self.said.map(|said| Asked { formats: said.formats.clone(), size: said.size }).unwrap_or_default();
        [line.clone(), own].into_iter().find(|asked| !asked.is_nothing()).unwrap_or(Asked { formats: Vec::new(), size: general })
    }

    /// Its sheets, in the formats that are meant and the variants that the command line wants, else the campaign, else in
    /// the usual ones.
    fn sheets(&self, asked: &Asked, variants: &[String], faults: &mut Report) -> Vec<Sheet> {
        let (template, said) = (self.template, self.said);
        let own_variants = said.map(|said| said.variants.clone()).unwrap_or_default();
        let variants = match variants {
            [] => own_variants,
            asked if self.listed && !own_variants.is_empty() && !is_all(&own_variants) && !is_all(asked) => {
                own_variants.into_iter().filter(|own| asked.contains(own)).collect()
            }
            asked => asked.to_vec(),
        };
        let formats = asked.of(template, faults);
        let variants: Vec<Option<String>> = match variants.as_slice() {
            [] => vec![template.usual_variant().map(str::to_owned)],
            list if is_all(list) && template.variants.is_empty() => vec![None],
            list if is_all(list) => template.variants.iter().cloned().map(Some).collect(),
            list => list.iter().filter_map(|variant| faults.keep(find_variant(template, variant)).map(Some)).collect(),
        };
        let many = (formats.len() > 1, variants.len() > 1);
        let pairs = variants.iter().flat_map(|variant| formats.iter().map(move |format| (format, variant)));
        let sheet = |(format, variant): (&String, &Option<String>)| Sheet {
            template: template.clone(),
            format: format.clone(),
            variant: variant.clone(),
            name: self.name(format, variant.as_deref(), many),
            choice: asked.choice(),
            named: said.is_some_and(|said| said.name.is_some()),
        };
        pairs.map(sheet).collect()
    }

    /// What the names of a sheet's files begin with; `many` is whether it is made in several formats, and in
    /// several variants.
    fn name(&self, format: &str, variant: Option<&str>, many: (bool, bool)) -> String {
        let Some(name) = self.said.and_then(|said| said.name.as_deref()) else { return self.template.stem(format, variant) };
        let format = many.0.then(|| format.to_lowercase());
        [Some(name), variant.filter(|_| many.1), format.as_deref()].into_iter().flatten().collect::<Vec<_>>().join("-")
    }
}

/// The documents that were asked for: on the command line, else by the campaign, else all.
fn documents<'a>(stock: &'a Stock, wanted: &Selection, report: &mut Report) -> Vec<Chosen<'a>> {
    let all = &stock.campaign.documents;
    let ids = or(&wanted.documents, &stock.campaign.select.documents);
    let named = !wanted.documents.is_empty() && !is_all(&ids);
    let variants = or(&wanted.variants, &[]);
    // Of a list, a variant that is asked for chooses; what is said in general it only replaces.
    let meant = |entry: &&Wanted| {
        let free = !all.listed || variants.is_empty() || entry.variants.is_empty() || is_all(&entry.variants);
        free || entry.variants.iter().any(|own| variants.contains(own))
    };
    let chosen = |template: &'a Template, said| Chosen { template, said, listed: all.listed, named };
    let of = |template: &'a Template| -> Vec<Chosen<'a>> {
        let own = all.wanted.iter().filter(|entry| entry.document == template.id).filter(meant);
        let own: Vec<Chosen> = own.map(|entry| chosen(template, Some(entry))).collect();
        if own.is_empty() { vec![chosen(template, None)] } else { own }
    };
    if ids.is_empty() || is_all(&ids) {
        let listed = |template: &&Template| all.wanted.iter().any(|entry| entry.document == template.id);
        return stock.documents.iter().filter(|template| !all.listed || is_all(&ids) || listed(template)).flat_map(of).collect();
    }
    let template = |id: &str| stock.documents.iter().find(|template| template.id == id);
    let mut found = Vec::new();
    for id in &ids {
        let entries = || all.wanted.iter().filter(|entry| entry.name.as_ref() == Some(id));
        match template(id) {
            Some(template) => found.extend(of(template)),
            None if entries().next().is_some() => {
                found.extend(entries().filter_map(|entry| Some(chosen(template(&entry.document)?, Some(entry)))));
            }
            None => {
                let called = all.wanted.iter().filter_map(|entry| entry.name.clone());
                let known: BTreeSet<String> = stock.documents.iter().map(|template| template.id.clone()).chain(called).collect();
                report.push(unknown("document-unknown", id, known.into_iter().collect()));
            }
        }
    }
    found
}

/// The error for formats and variants that none of the documents has.
fn nowhere(chosen: &[Chosen], formats: &[String], variants: &[String]) -> Diagnostic {
    let all = |of: fn(&Template) -> Vec<&str>| {
        let names: BTreeSet<&str> = chosen.iter().flat_map(|document| of(document.template)).collect();
        names.into_iter().collect::<Vec<_>>().join(", ")
    };
    Diagnostic::error("choice-nowhere")
        .with("wanted", formats.iter().chain(variants).filter(|word| *word != ALL).cloned().collect::<Vec<_>>().join(", "))
        .with("formats", all(Template::format_names))
        .with("count", chosen.iter().map(|document| document.template.variants.len()).sum::<usize>())
        .with("variants", all(|template| template.variants.iter().map(String::as_str).collect()))
}
