//! `list`: documents, départements, languages, targets, facts, printers, voices.

use jiff::civil::Date;
use serde_json::{Value as Json, json};

use super::args::{Shared, What};
use super::build::value_of;
use super::terminal::{Terminal, table};
use super::{Exit, load};
use crate::diagnostic::{Report, Value};
use crate::locale::{SOURCE, Values};
use crate::plan;
use crate::printer::{Printer, Standard};
use crate::review::Status;
use crate::stock::Stock;
use crate::template::{Languages, Target, Template};

/// Lists what was asked for.
///
/// # Errors
/// What is wrong with the campaign.
pub(super) fn execute(terminal: &Terminal, shared: &Shared, what: What, today: Date) -> Result<Exit, Report> {
    let mut stock = load(terminal, shared, today)?;
    let mut broken = Report::default();
    let list = match what {
        What::Documents => documents(terminal, &mut stock)?,
        What::Departements => departements(&stock),
        What::Languages => {
            let (list, report) = languages(terminal, &mut stock)?;
            broken = report;
            list
        }
        What::Targets => targets(terminal),
        What::Facts => facts(terminal, &stock),
        What::Printers => printers(terminal, &stock)?,
        What::Voices => voices(terminal, &mut stock)?,
    };
    if terminal.json() {
        Terminal::print_json(&list.objects);
    } else {
        Terminal::print(&table(&list.rows));
    }
    terminal.report(&broken);
    Ok(if broken.failed() { Exit::Findings } else { Exit::Done })
}

/// A list for people and for machines.
#[derive(Default)]
struct Listing {
    rows: Vec<Vec<String>>,
    objects: Vec<Json>,
}

impl Listing {
    fn push(&mut self, row: impl IntoIterator<Item = String>, object: Json) {
        self.rows.push(row.into_iter().collect());
        self.objects.push(object);
    }
}

fn documents(terminal: &Terminal, stock: &mut Stock) -> Result<Listing, Report> {
    stock.load_languages(&[])?;
    let mut list = Listing::default();
    for template in Template::documents(&stock.assets)? {
        let values = Values::default();
        let name = stock.text(SOURCE, &format!("{}-name", template.id), &values).unwrap_or_else(|_| template.id.clone());
        let usual = template.format(template.usual())?;
        let targets: Vec<&str> = template.targets.iter().map(|target| target.id()).collect();
        let (least, most) = (usual.pages.least(), usual.pages.most());
        let pages = Values::default().with("count", most).with("least", least);
        let row = [
            template.id.clone(),
            name.clone(),
            template.format_names().into_iter().map(|name| format_said(terminal, &template, name)).collect::<Vec<_>>().join(", "),
            terminal.ui.text(if usual.pages.is_one() { "list-pages" } else { "list-pages-range" }, &pages),
            targets.join(", "),
            template.variants.join(", "),
        ];
        let object = json!({
            "id": template.id, "name": name, "format": template.usual(), "pages": usual.pages, "kind": template.kind,
            "targets": targets, "layouts": layouts(&template, template.usual()), "variants": template.variants,
            "formats": formats(&template),
        });
        list.push(row, object);
    }
    Ok(list)
}

/// A format's name, and for which languages it is where it is not for all.
fn format_said(terminal: &Terminal, template: &Template, name: &str) -> String {
    let values = || Values::default().with("format", name);
    match template.formats.get(name).map(|format| format.languages) {
        Some(Languages::French) => terminal.ui.text("list-format-french", &values()),
        Some(Languages::Translations) => terminal.ui.text("list-format-translations", &values()),
        _ => name.to_owned(),
    }
}

fn layouts(template: &Template, format: &str) -> Vec<&'static str> {
    template.layouts(format).iter().map(|layout| layout.id()).collect()
}

/// All formats of a document, the usual one first.
fn formats(template: &Template) -> Vec<Json> {
    let format = |name: &str| {
        let format = template.format(name).ok()?;
        let (width, height, layouts) = (format.width, format.height, layouts(template, name));
        let (pages, size, languages) = (format.pages, format.size(), format.languages);
        Some(json!({
            "name": name, "size": size, "width": width, "height": height, "pages": pages, "layouts": layouts, "languages": languages,
        }))
    };
    template.format_names().into_iter().filter_map(format).collect()
}

fn departements(stock: &Stock) -> Listing {
    let mut list = Listing::default();
    for departement in stock.directory.departements() {
        let funds: Vec<_> = stock.directory.funds_of(departement).collect();
        let names: Vec<&str> = funds.iter().map(|fund| fund.name.as_str()).collect();
        let objects: Vec<Json> = funds
            .iter()
            .map(|fund| {
                json!({
                    "id": fund.id, "name": fund.name, "postal": fund.postal(), "confidence": fund.confidence,
                    "street": fund.street(), "street_confidence": fund.hq_confidence,
                    "source": fund.source, "source_date": fund.source_date.to_string(),
                })
            })
            .collect();
        let object =
            json!({ "code": departement.code, "name": departement.name, "region": departement.region, "funds": objects });
        list.push([departement.code.clone(), departement.name.clone(), names.join(", ")], object);
    }
    list
}

/// Languages, each with how far it is; those that are broken are told and said to be so.
fn languages(terminal: &Terminal, stock: &mut Stock) -> Result<(Listing, Report), Report> {
    let codes = stock.languages();
    let broken = stock.load_languages(&codes)?;
    let mut list = Listing::default();
    for code in &codes {
        let Ok(locale) = stock.locale(code) else {
            list.push([code.clone(), String::new(), terminal.ui.plain("status-broken")], json!({ "id": code, "broken": true }));
            continue;
        };
        let (name, coverage) = (locale.language.name.clone(), plan::coverage(stock, code)?);
        let values = Values::default().with("documents", coverage.documents).with("all", coverage.all);
        let counts = Status::ALL.map(|status| (status.id(), coverage.count(status)));
        let values = counts.iter().fold(values, |values, (id, count)| values.with(id, *count));
        let percent = if code == SOURCE { 100 } else { coverage.percent() };
        let row = [
            code.clone(),
            name.clone(),
            terminal
                .ui
                .text(if code == SOURCE { "status-source" } else { "list-coverage" }, &values.clone().with("percent", percent)),
            if code == SOURCE { String::new() } else { terminal.ui.text("list-statuses", &values) },
        ];
        let messages: serde_json::Map<String, Json> = counts.iter().map(|(id, count)| ((*id).to_owned(), json!(count))).collect();
        let object = json!({
            "id": code, "name": name, "source": code == SOURCE, "direction": locale.language.direction,
            "documents": coverage.documents, "messages": messages, "of": coverage.all, "percent": percent,
        });
        list.push(row, object);
    }
    Ok((list, broken))
}

fn targets(terminal: &Terminal) -> Listing {
    let mut list = Listing::default();
    for target in Target::ALL {
        let what = terminal.ui.plain(&format!("target-{}", target.id()));
        list.push([target.id().to_owned(), what.clone()], json!({ "id": target.id(), "what": what }));
    }
    list
}

fn facts(terminal: &Terminal, stock: &Stock) -> Listing {
    let mut list = Listing::default();
    for fact in stock.facts.iter() {
        let confirmed = &stock.campaign.confirmed;
        let checked = fact.checked_on(confirmed, stock.today);
        let (open, overdue) = (fact.needs_check(confirmed, stock.today), fact.overdue(confirmed, stock.today));
        let values = value_of(terminal, fact);
        let value = match values.get("value") {
            Some(Value::Number(number)) => number.to_string(),
            Some(Value::Text(text)) => text.clone(),
            None => String::new(),
        };
        let state = if open {
            "list-fact-open"
        } else if overdue {
            "list-fact-overdue"
        } else if checked.is_some() {
            "list-fact-checked"
        } else {
            "list-fact-settled"
        };
        let age = fact.age(confirmed, stock.today);
        let says = terminal.ui.text(&format!("fact-{}", fact.id), &values);
        let age_text = terminal.ui.text("list-age", &Values::default().with("days", Value::Number(age.into())));
        let row = [fact.id.clone(), value, fact.as_of.to_string(), age_text, terminal.ui.plain(state), says.clone()];
        let sources: Vec<Json> = fact.sources.iter().map(|key| json!({ "key": key, "what": stock.facts.source(key) })).collect();
        let object = json!({
            "id": fact.id, "name": fact.name, "value": fact.value, "unit": fact.unit, "says": says,
            "as_of": fact.as_of.to_string(), "checked": checked.map(|day| day.to_string()), "age_days": age,
            "max_age_days": fact.max_age_days, "needs_check": open, "overdue": overdue,
            "confidence": fact.confidence, "sources": sources, "note": fact.note,
        });
        list.push(row, object);
    }
    list
}

fn printers(terminal: &Terminal, stock: &Stock) -> Result<Listing, Report> {
    let mut list = Listing::default();
    for id in Printer::ids(&stock.assets) {
        let printer = Printer::load(&stock.assets, &id)?;
        let measure = |name: &str, value: f64| {
            let value = terminal.ui.locale().decimal(value);
            terminal.ui.text(&format!("list-printer-{name}"), &Values::default().with("value", value))
        };
        let ink = printer.total_ink_percent.value;
        let standard = match printer.standard.value {
            Standard::X4 => "standard-x4",
            Standard::X1a => "standard-x1a",
            Standard::Any => "standard-any",
        };
        let row = [
            id,
            printer.name.clone(),
            measure("bleed", printer.bleed_mm.value),
            measure("safe", printer.safe_mm.value),
            if ink > 0.0 { measure("ink", ink) } else { terminal.ui.plain("list-printer-free") },
            terminal.ui.plain(standard),
            terminal.ui.plain(if printer.verified { "printer-verified" } else { "printer-unverified" }),
        ];
        list.push(row, json!(printer));
    }
    Ok(list)
}

/// Voices, each with its name and what it is for in the language of the messages.
fn voices(terminal: &Terminal, stock: &mut Stock) -> Result<Listing, Report> {
    let language = terminal.ui.locale().language.code.clone();
    let ids: Vec<String> = stock.voices.keys().cloned().collect();
    stock.load_languages(std::slice::from_ref(&language))?;
    let mut list = Listing::default();
    for id in ids {
        stock.set_voice(&id)?;
        let say = |what: &str| stock.text(&language, &format!("voice-{id}-{what}"), &Values::default()).unwrap_or_default();
        let (name, purpose) = (say("name"), say("use"));
        let object = json!({ "id": id, "name": name, "use": purpose, "blank": stock.voice().blank });
        list.push([id.clone(), name, purpose], object);
    }
    Ok(list)
}
