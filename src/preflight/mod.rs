//! Judges measured facts: is this PDF what the printer asked for?
//!
//! Each rule stands in its own file of `rules`, with an id, the standard or the printer's value that it
//! comes from, and a place on the page. What could not be measured is a warning, never a pass.

mod cache;
mod codes;
mod expected;
mod finder;
mod finding;
mod picture;
mod rules;
#[cfg(test)]
mod samples;
mod sight;
mod verdict;

pub use cache::Cache;
pub use expected::{Direction, Expected, Fold};
pub use finding::{Arg, Finding, Origin};
pub use picture::picture;
pub use rules::{RULES, Rule, plate_rules};
pub use verdict::{FILE, Portrait, Verdict};

use std::collections::BTreeMap;

use crate::evidence::{Evidence, Page, Rect};
use rules::Judge;
use sight::Sight;

/// Findings of one kind on one page that are told one by one; the others are counted.
const TOLD: usize = 5;

/// Judges a file by all rules that are not switched off, in the order of [`RULES`].
///
/// `cache` keeps the verdicts of rules that look at plates, for files that share pages.
#[must_use]
pub fn judge(evidence: &Evidence, expected: &Expected, cache: Option<&Cache>) -> Vec<Finding> {
    let on = |rule: &&Rule| is_on(rule, expected);
    let sights: Vec<Sight> = evidence.pages.iter().map(|page| Sight::new(evidence, page, expected)).collect();
    let mut findings = Vec::new();
    for rule in RULES.iter().filter(on) {
        let mut found = match rule.judge {
            Judge::File(judge) => judge(evidence, expected),
            Judge::Page(judge) | Judge::Ground(judge) => {
                sights.iter().flat_map(|sight| on_page(judge(sight), sight.page)).collect()
            }
            Judge::Plates(judge) => {
                let verdict = |sight: &Sight| match cache {
                    Some(cache) => cache.of((sight.page.digest, rule.id, sight.wanted()), || judge(sight)),
                    None => judge(sight),
                };
                sights.iter().flat_map(|sight| on_page(verdict(sight), sight.page)).collect()
            }
        };
        for finding in &mut found {
            finding.rule = rule.id.into();
            finding.area = finding.area.map(rounded);
        }
        findings.extend(few(found));
    }
    findings
}

fn is_on(rule: &Rule, expected: &Expected) -> bool {
    !expected.without.iter().any(|off| off == rule.id)
}

/// Whether a rule that is not switched off asks what lies under things, so that pages have to be painted to be read.
fn needs_ground(expected: &Expected) -> bool {
    RULES.iter().any(|rule| is_on(rule, expected) && matches!(rule.judge, Judge::Ground(_) | Judge::Plates(_)))
}

fn on_page(findings: Vec<Finding>, page: &Page) -> impl Iterator<Item = Finding> {
    let number = page.number;
    findings.into_iter().map(move |finding| finding.on(number))
}

/// The first findings of each kind on each page; one more says how many are like them.
fn few(findings: Vec<Finding>) -> Vec<Finding> {
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    let mut kept: Vec<Finding> = Vec::new();
    let mut rest: BTreeMap<_, Finding> = BTreeMap::new();
    for finding in findings {
        let kind = (finding.page, finding.code.clone());
        let count = counts.entry(kind.clone()).or_default();
        *count += 1;
        if *count <= TOLD {
            kept.push(finding);
        } else {
            rest.entry(kind).or_insert(finding);
        }
    }
    for (kind, finding) in rest {
        let more = counts.get(&kind).map_or(0, |count| count - TOLD);
        let args = BTreeMap::from([("count".into(), more.into())]);
        kept.push(Finding { code: "more-alike".into(), args, ..finding });
    }
    kept
}

/// The trimmed page: its `TrimBox`, or else its `ArtBox`, `CropBox`, `MediaBox`.
#[must_use]
pub fn trim_of(page: &Page) -> Rect {
    let boxes = &page.boxes;
    boxes.trim.or(boxes.art).or(boxes.crop).unwrap_or(boxes.media)
}

/// What is printed before the cut: the `BleedBox`, or else what a reader of PDF takes for it, the
/// `CropBox` or the `MediaBox` (ISO 32000-1, 14.11.2).
#[must_use]
pub fn bleed_of(page: &Page) -> Rect {
    let boxes = &page.boxes;
    boxes.bleed.or(boxes.crop).unwrap_or(boxes.media)
}

/// A rectangle to a hundredth of a millimetre, which is finer than anything that is told of it.
fn rounded(rect: Rect) -> Rect {
    let round = |mm: f64| (mm * 100.0).round() / 100.0 + 0.0;
    Rect { x0: round(rect.x0), y0: round(rect.y0), x1: round(rect.x1), y1: round(rect.y1) }
}

/// A rectangle grown on all sides by so many millimetres, or shrunk by a negative number.
#[must_use]
pub(crate) fn grown(rect: Rect, by: f64) -> Rect {
    Rect { x0: rect.x0 - by, y0: rect.y0 - by, x1: rect.x1 + by, y1: rect.y1 + by }
}

/// Whether one rectangle lies in another, but for `slack` millimetres.
#[must_use]
pub(crate) fn within(inner: &Rect, outer: &Rect, slack: f64) -> bool {
    let outer = grown(*outer, slack);
    inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1
}

/// Whether two rectangles share more than `slack` millimetres in both directions.
#[must_use]
pub(crate) fn overlap(one: &Rect, other: &Rect, slack: f64) -> bool {
    let (x0, x1) = (one.x0.max(other.x0), one.x1.min(other.x1));
    let (y0, y1) = (one.y0.max(other.y0), one.y1.min(other.y1));
    x1 - x0 > slack && y1 - y0 > slack
}
