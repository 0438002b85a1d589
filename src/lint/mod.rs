//! What a campaign says and shows against facts and law: rules that are data, findings without
//! wording. None of it is legal advice.

mod colours;
mod fold;
mod looks;
mod names;
mod pieces;
mod rules;

use crate::diagnostic::{Diagnostic, Place};
use crate::plan::Plan;
use crate::stock::Stock;

pub use looks::{LEAST_COLOUR, poster};
pub use pieces::{Piece, pieces};
pub use rules::{Basis, Kind, Match, Rule, Rules};

/// Something to look at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule that found it.
    pub rule: String,
    /// What the rule watches over.
    pub kind: Kind,
    /// The words, or the name of what it is about; empty where there is nothing to quote.
    pub quoted: String,
    /// Where it stands.
    pub place: Option<Place>,
    /// The document that it is about; empty for all.
    pub document: String,
}

/// What the campaign's texts, logos, colours and templates have against facts and law. `chosen` says
/// whether its départements were chosen, so that the names of their sections count.
///
/// # Errors
/// As [`pieces`].
pub fn lint(stock: &Stock, plan: &Plan, rules: &Rules, chosen: bool) -> Result<Vec<Finding>, Diagnostic> {
    let pieces = pieces(stock)?;
    let is_logo = |piece: &&Piece| piece.key.as_deref() == Some(looks::LOGOS);
    let logos: Vec<&Piece> = pieces.iter().filter(is_logo).collect();
    let pictures = looks::pictures(stock, &logos);
    let picture_texts = looks::picture_texts(&pictures);
    let mut findings = Vec::new();
    for piece in pieces.iter().filter(|piece| !is_logo(piece)).chain(&picture_texts) {
        findings.extend(read(rules, piece));
    }
    findings.extend(looks::unsigned(stock, plan, chosen));
    findings.extend(looks::voice(stock));
    findings.extend(looks::flags(&pictures));
    findings.extend(looks::litter(stock, plan));
    Ok(findings)
}

/// What the rules find in one text.
fn read<'a>(rules: &'a Rules, piece: &'a Piece) -> impl Iterator<Item = Finding> + 'a {
    rules.read(&piece.text, piece.key.as_deref()).into_iter().map(|hit| Finding {
        kind: rules.get(&hit.rule).map_or(Kind::Claim, |rule| rule.kind),
        place: piece.place(hit.range.start),
        quoted: quoted(piece.text.get(hit.range).unwrap_or_default()),
        rule: hit.rule,
        document: String::new(),
    })
}

/// Words as a message quotes them: on one line, without the marks of Markdown.
fn quoted(text: &str) -> String {
    text.replace(['*', '`'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}
