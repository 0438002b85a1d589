//! A campaign's own text that does not hold: by how many signs it is too long, and where it would hold.

use serde_json::Value;

use super::{Base, Inspection, Question, inspect};
use crate::diagnostic::{Diagnostic, Report, Value as Signs};
use crate::locale::Values;
use crate::plan::Job;
use crate::stock::Stock;
use crate::template::Template;

/// What is said instead of these, where a campaign's own text is the reason.
const OVERFLOWS: [&str; 2] = ["document-overflow", "page-count"];
/// The code of what is said.
const CODE: &str = "text-too-long";
/// Keys of runs and blocks whose values are no words.
const NO_WORDS: [&str; 10] = ["to", "img", "alt", "h", "start", "width", "height", "rule", "br", "note"];
/// How exactly it is told how much is too much, in signs.
const EXACTLY: usize = 10;

/// The report of a document that does not hold. Where it does without the end of a text of the campaign's own, that is
/// said: `text-too-long`.
#[must_use]
pub fn explained(stock: &Stock, base: &Base, template: &Template, job: &Job, facts: &Values, report: Report) -> Report {
    if !report.iter().any(|diagnostic| OVERFLOWS.contains(&diagnostic.code)) {
        return report;
    }
    let own = template.parts.iter().filter(|(part, _)| stock.campaign.own_part(&job.document, &job.name, **part).is_some());
    let Ok(mut question) = Question::new(stock, template, job, facts) else { return report };
    let signs = |id: &str, question: &mut Question| question.part(id).map_or(0, |words| count(words));
    let mut own: Vec<(usize, &str, &String)> = own.map(|(part, id)| (signs(id, &mut question), part.id(), id)).collect();
    own.sort_by_key(|(signs, ..)| std::cmp::Reverse(*signs));
    let excess = own.iter().find_map(|(signs, part, id)| Some((*part, question.excess(base, template, job, id, *signs)?)));
    let Some((part, signs)) = excess else { return report };
    let larger = elsewhere(stock, base, template, job, facts);
    let told = Diagnostic::error("text-too-long")
        .with("document", job.name.as_str())
        .with("language", job.language.as_str())
        .with("part", part)
        .with("signs", signs)
        .with("step", template.steps(&job.format).min.to_string())
        .with("where", if larger.is_empty() { "nowhere" } else { "other" })
        .with("allowed", larger.join(", "));
    let rest = report.into_iter().filter(|diagnostic| !OVERFLOWS.contains(&diagnostic.code));
    let mut explained = Report::from(told);
    explained.extend(rest);
    explained
}

/// A report that says once how much too long a text is: of two looks and several imprints, the one that lacks most.
#[must_use]
pub fn once(report: Report) -> Report {
    let text = |diagnostic: &Diagnostic| ["document", "language", "part"].map(|name| format!("{:?}", diagnostic.args.get(name)));
    let signs = |diagnostic: &Diagnostic| match diagnostic.args.get("signs") {
        Some(Signs::Number(signs)) => *signs,
        _ => 0,
    };
    let all: Vec<Diagnostic> = report.into_iter().collect();
    let is_most = |(at, one): (usize, &Diagnostic)| {
        let others = all.iter().enumerate().filter(|(_, other)| other.code == CODE && text(other) == text(one));
        one.code != CODE
            || others.max_by_key(|(at, other)| (signs(other), std::cmp::Reverse(*at))).is_some_and(|(most, _)| most == at)
    };
    let kept: Vec<bool> = all.iter().enumerate().map(is_most).collect();
    let mut once = Report::default();
    once.extend(all.into_iter().zip(kept).filter(|(_, kept)| *kept).map(|(diagnostic, _)| diagnostic));
    once
}

/// Other formats of the document, and other documents with the same parts, in which the words would hold.
fn elsewhere(stock: &Stock, base: &Base, template: &Template, job: &Job, facts: &Values) -> Vec<String> {
    let own: Vec<_> =
        template.parts.keys().filter(|part| stock.campaign.own_part(&job.document, &job.name, **part).is_some()).collect();
    let takes = |other: &&Template| other.id == template.id || own.iter().all(|part| other.parts.contains_key(part));
    let mut found = Vec::new();
    for other in stock.documents.iter().filter(takes) {
        for format in other.format_names() {
            let same = other.id == template.id;
            if same && format == job.format {
                continue;
            }
            let variant = if same { job.variant.clone() } else { other.usual_variant().map(str::to_owned) };
            let probe = Job { format: format.to_owned(), variant, ..job.clone() };
            let holds =
                Question::new(stock, other, &probe, facts).is_ok_and(|mut question| question.holds_at_floor(base, other, &probe));
            if holds {
                found.push(format!("{} {format}", other.id));
            }
        }
    }
    found
}

impl Question {
    /// Where the words of a message stand in the data.
    fn part(&mut self, id: &str) -> Option<&mut Value> {
        let Self { data } = self;
        [&mut data.shared, &mut data.local].into_iter().find_map(|json| {
            let kind = ["prose", "texts"].into_iter().find(|kind| json[*kind].get(id).is_some())?;
            json[kind].get_mut(id)
        })
    }

    /// What the document looks like at its smallest text size, if it can be set.
    fn at_floor(&mut self, base: &Base, template: &Template, job: &Job) -> Option<Inspection> {
        let seen = self.at(template.steps(&job.format).min, base, template, job).ok()?;
        seen.slots.iter().all(inspect::Slot::holds).then_some(seen)
    }

    fn holds_at_floor(&mut self, base: &Base, template: &Template, job: &Job) -> bool {
        let pages = template.format(&job.format).map(|format| format.pages);
        pages.is_ok_and(|pages| self.at_floor(base, template, job).is_some_and(|seen| pages.holds(seen.pages)))
    }

    /// By how many of its `signs` a text is too long, if the document holds without its end.
    fn excess(&mut self, base: &Base, template: &Template, job: &Job, id: &str, signs: usize) -> Option<usize> {
        let whole = self.part(id)?.clone();
        // Without its text, a document may well have fewer pages than it is made for.
        let most = template.format(&job.format).ok()?.pages.most();
        let mut holds = |kept: usize| {
            let mut budget = kept;
            let shorter = cut(&whole, &mut budget);
            if let Some(words) = self.part(id) {
                *words = shorter;
            }
            self.at_floor(base, template, job).is_some_and(|seen| seen.pages <= most)
        };
        let (mut short, mut long) = (0, signs);
        let found = holds(short);
        while found && long - short > EXACTLY {
            let middle = usize::midpoint(short, long);
            if holds(middle) { short = middle } else { long = middle }
        }
        if let Some(words) = self.part(id) {
            *words = whole;
        }
        found.then(|| (signs - short).next_multiple_of(EXACTLY))
    }
}

/// How many signs runs or blocks have.
fn count(words: &Value) -> usize {
    match words {
        Value::String(text) => text.chars().count(),
        Value::Array(parts) => parts.iter().map(count).sum(),
        Value::Object(entries) => {
            entries.iter().filter(|(key, _)| !NO_WORDS.contains(&key.as_str())).map(|(_, value)| count(value)).sum()
        }
        _ => 0,
    }
}

/// Runs or blocks without what stands behind so many signs.
fn cut(words: &Value, budget: &mut usize) -> Value {
    match words {
        Value::String(text) => {
            let kept: String = text.chars().take(*budget).collect();
            *budget -= kept.chars().count();
            Value::String(kept)
        }
        Value::Array(parts) => {
            let mut kept = Vec::new();
            for part in parts {
                if *budget == 0 {
                    break;
                }
                kept.push(cut(part, budget));
            }
            Value::Array(kept)
        }
        Value::Object(entries) => {
            let kept = |(key, value): (&String, &Value)| {
                (key.clone(), if NO_WORDS.contains(&key.as_str()) { value.clone() } else { cut(value, budget) })
            };
            Value::Object(entries.iter().map(kept).collect())
        }
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{count, cut};

    #[test]
    fn texts_are_counted_and_cut_by_signs() {
        let blocks = json!([{ "h": 1, "t": ["Été"] }, { "p": ["un ", { "a": "deux", "to": "https://x.fr" }] }, { "ul": [[{ "p": ["trois"] }]] }]);
        assert_eq!(count(&blocks), 15);
        assert_eq!(cut(&blocks, &mut 15), blocks);
        assert_eq!(
            cut(&blocks, &mut 8),
            json!([{ "h": 1, "t": ["Été"] }, { "p": ["un ", { "a": "de", "to": "https://x.fr" }] }])
        );
        assert_eq!(cut(&blocks, &mut 0), json!([]));
    }
}
