//! The words of one block: gathered with their looks, set in one go, and handed out as runs.

use super::super::Run;

/// What stands for an inline object while words are set: a footnote's number closes a word as a letter does.
const OBJECT: char = '\u{fffc}';
/// What two looks are parted by while words are set; typography looks through it, as through bold in a message.
const SEAM: &str = "**";
/// What stands for the same two signs where they were written.
const STARS: &str = "\u{e000}\u{e001}";

/// How a piece of text looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) strong: bool,
    pub(super) emphasis: bool,
    pub(super) link: Option<String>,
}

/// A piece of a block's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Inline {
    Text(String, Look),
    Break,
    Note(usize),
}

/// Adds text, to the last piece if it looks the same.
pub(super) fn push(inlines: &mut Vec<Inline>, text: &str, look: &Look) {
    match inlines.last_mut() {
        Some(Inline::Text(last, known)) if known == look => last.push_str(text),
        _ if text.is_empty() => {}
        _ => inlines.push(Inline::Text(text.to_owned(), look.clone())),
    }
}

/// Sets the words with `typeset` and gives them as runs. Spaces at both ends and around breaks fall away.
pub(super) fn runs(mut inlines: Vec<Inline>, typeset: &dyn Fn(&str) -> String) -> Vec<Run> {
    trim(&mut inlines);
    let text = |inline: &Inline| match inline {
        Inline::Text(text, _) => text.replace(SEAM, STARS),
        Inline::Break => "\n".to_owned(),
        Inline::Note(_) => OBJECT.to_string(),
    };
    let pieces: Vec<String> = inlines.iter().map(text).collect();
    let set = typeset(&pieces.join(SEAM));
    let together: Vec<String> = set.split(SEAM).map(str::to_owned).collect();
    // No rule of typography adds or takes a seam; were one to, each piece is set alone.
    let set = if together.len() == pieces.len() { together } else { pieces.iter().map(|piece| typeset(piece)).collect() };
    let mut runs = Vec::new();
    for (inline, text) in inlines.into_iter().zip(set) {
        let text = text.replace(STARS, SEAM);
        match inline {
            Inline::Text(_, look) => add(&mut runs, run(text, look)),
            Inline::Break => runs.push(Run::Break),
            Inline::Note(number) => {
                let (before, after) = text.split_once(OBJECT).unwrap_or(("", &text));
                add(&mut runs, Run::Text(before.to_owned()));
                runs.push(Run::Note(number));
                add(&mut runs, Run::Text(after.to_owned()));
            }
        }
    }
    runs
}

fn run(text: String, look: Look) -> Run {
    match look {
        Look { link: Some(address), .. } => Run::Link(text, address),
        Look { strong: true, emphasis: true, .. } => Run::StrongEmphasis(text),
        Look { strong: true, .. } => Run::Strong(text),
        Look { emphasis: true, .. } => Run::Emphasis(text),
        Look { .. } => Run::Text(text),
    }
}

fn add(runs: &mut Vec<Run>, run: Run) {
    match (runs.last_mut(), run) {
        (Some(Run::Text(last)), Run::Text(text)) => last.push_str(&text),
        (_, Run::Text(text)) if text.is_empty() => {}
        (_, run) => runs.push(run),
    }
}

/// Takes off what stands at the edges of lines, and a space before a footnote's number.
fn trim(inlines: &mut Vec<Inline>) {
    let is_edge = |inline: Option<&Inline>| matches!(inline, None | Some(Inline::Break));
    for at in 0..inlines.len() {
        let start = at == 0 || is_edge(inlines.get(at - 1));
        let end = is_edge(inlines.get(at + 1)) || matches!(inlines.get(at + 1), Some(Inline::Note(_)));
        if let Some(Inline::Text(text, _)) = inlines.get_mut(at) {
            if start {
                *text = text.trim_start().to_owned();
            }
            if end {
                *text = text.trim_end().to_owned();
            }
        }
    }
    inlines.retain(|inline| !matches!(inline, Inline::Text(text, _) if text.is_empty()));
    while inlines.last() == Some(&Inline::Break) {
        inlines.pop();
    }
    let lead = inlines.iter().take_while(|inline| **inline == Inline::Break).count();
    inlines.drain(..lead);
}
