//! Findings on texts, logos and colours in words: what is wrong, what is right, and on what it rests.

use crate::cli::wording::Ui;
use crate::diagnostic::{Diagnostic, Report};
use crate::facts::Fact;
use crate::lint::{self, Finding, Kind, Rules};
use crate::locale::Values;
use crate::pipeline;
use crate::plan::Plan;
use crate::stock::Stock;

/// What the rules find; whether one of the findings is about the law.
///
/// # Errors
/// Rules that are not written well, what the messages lack, posters that cannot be set.
pub(super) fn findings(ui: &Ui, stock: &Stock, plan: &Plan, chosen: bool) -> Result<(Report, bool), Report> {
    let rules = Rules::load(&stock.assets, &stock.facts)?;
    let mut found = lint::lint(stock, plan, &rules, chosen)?;
    for poster in pipeline::posters(stock, plan)? {
        found.extend(lint::poster(&poster.name, &poster.picture));
    }
    let values = Values::of_facts(&stock.facts, ui.locale())?;
    let mut report = Report::default();
    for finding in &found {
        report.extend(diagnostic(ui, stock, &rules, &values, finding));
    }
    Ok((report, found.iter().any(|finding| finding.kind == Kind::Law)))
}

fn diagnostic(ui: &Ui, stock: &Stock, rules: &Rules, values: &Values, finding: &Finding) -> Option<Diagnostic> {
    let rule = rules.get(&finding.rule)?;
    let basis = rule.basis(&stock.facts);
    let about = if finding.document.is_empty() { "all" } else { "one" };
    let values = values.clone().with("document", finding.document.as_str()).with("about", about);
    let ids = |facts: &[&Fact]| facts.iter().map(|fact| fact.id.as_str()).collect::<Vec<_>>().join(", ");
    let keys: Vec<&str> = basis.facts.iter().flat_map(|fact| fact.sources.iter().map(String::as_str)).collect();
    let first = basis.facts.first().and_then(|fact| fact.sources.first());
    let source = first.and_then(|key| stock.facts.source(key)).unwrap_or_default();
    let code = if finding.kind == Kind::Claim { "claim-found" } else { "law-found" };
    let mut diagnostic = Diagnostic::warning(code)
        .with("rule", rule.id.as_str())
        .with("text", finding.quoted.as_str())
        .with("quoted", if finding.quoted.is_empty() { "no" } else { "yes" })
        .with("says", ui.text(&rule.message(), &values))
        .with("right", ui.hint_of(&rule.message(), &values).unwrap_or_default())
        .with("facts", ids(&basis.facts))
        .with("articles", basis.articles.join(", "))
        .with("sources", keys.join(", "))
        .with("source", source)
        .with("date", basis.date.map(|day| day.to_string()).unwrap_or_default())
        .with("confidence", basis.confidence);
    if !finding.document.is_empty() {
        diagnostic = diagnostic.with("document", finding.document.as_str());
    }
    diagnostic.place.clone_from(&finding.place);
    Some(diagnostic)
}
