//! A formatted text as runs: the only form in which words reach a template. Bold, emphasis, links
//! and line breaks are read as Markdown; everything else stays the text it is.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde::{Serialize, Serializer, ser::SerializeMap};

/// A piece of text set in one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// As it comes.
    Text(String),
    /// Bold.
    Strong(String),
    /// Emphasised.
    Emphasis(String),
    /// Both.
    StrongEmphasis(String),
    /// A link: text and address.
    Link(String, String),
    /// The number of a footnote.
    Note(usize),
    /// A new line.
    Break,
    /// Rules to write on by hand, and how many.
    Blank(usize),
}

impl Serialize for Run {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let entries: &[(&str, &str)] = match self {
            Self::Text(text) => return serializer.serialize_str(text),
            Self::Strong(text) => &[("b", text)],
            Self::Emphasis(text) => &[("i", text)],
            Self::StrongEmphasis(text) => &[("bi", text)],
            Self::Link(text, address) => &[("a", text), ("to", address)],
            Self::Break => return single(serializer, "br", &true),
            Self::Note(number) => return single(serializer, "note", number),
            Self::Blank(count) => return single(serializer, "blank", count),
        };
        let mut map = serializer.serialize_map(Some(entries.len()))?;
        for (key, value) in entries {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

fn single<S: Serializer>(serializer: S, key: &str, value: &impl Serialize) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1))?;
    map.serialize_entry(key, value)?;
    map.end()
}

/// Reads a text as runs, line by line: a line never becomes a list, a heading or a block of code.
#[must_use]
pub fn runs(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    for (index, line) in text.trim_end().split('\n').enumerate() {
        if index > 0 {
            runs.push(Run::Break);
        }
        inline(line.trim(), &mut runs);
    }
    runs
}

/// The words of runs, without their looks.
#[must_use]
pub fn plain(runs: &[Run]) -> String {
    runs.iter()
        .map(|run| match run {
            Run::Text(text) | Run::Strong(text) | Run::Emphasis(text) | Run::StrongEmphasis(text) | Run::Link(text, _) => {
                text.as_str()
            }
            Run::Break => " ",
            Run::Note(_) | Run::Blank(_) => "",
        })
        .collect()
}

/// Markdown would read a line that starts with `1.`, `-`, `#` or `>` as a block; a letter in front
/// keeps it a paragraph, and is taken off again.
const GUARD: char = 'x';

fn inline(line: &str, runs: &mut Vec<Run>) {
    if line.is_empty() {
        return;
    }
    // `x**bold**` is no bold in Markdown, `x **bold**` is: the guard takes a space along.
    let guarded = format!("{GUARD} {line}");
    let mut guard = true;
    let (mut strong, mut emphasis, mut address) = (0_usize, 0_usize, None::<String>);
    let mut push = |text: &str, strong: usize, emphasis: usize, link: Option<&String>| {
        let text = if std::mem::take(&mut guard) { text.strip_prefix("x ").unwrap_or(text) } else { text };
        if text.is_empty() {
            return;
        }
        let text = text.to_owned();
        match (link, strong, emphasis) {
            (Some(address), ..) => runs.push(Run::Link(text, address.clone())),
            (None, 0, 0) => match runs.last_mut() {
                Some(Run::Text(last)) => last.push_str(&text),
                _ => runs.push(Run::Text(text)),
            },
            (None, 0, _) => runs.push(Run::Emphasis(text)),
            (None, _, 0) => runs.push(Run::Strong(text)),
            (None, ..) => runs.push(Run::StrongEmphasis(text)),
        }
    };
    for event in Parser::new(&guarded) {
        match event {
            Event::Start(Tag::Strong) => strong += 1,
            Event::End(TagEnd::Strong) => strong = strong.saturating_sub(1),
            Event::Start(Tag::Emphasis) => emphasis += 1,
            Event::End(TagEnd::Emphasis) => emphasis = emphasis.saturating_sub(1),
            Event::Start(Tag::Link { dest_url, .. }) => address = Some(dest_url.into_string()),
            Event::End(TagEnd::Link) => address = None,
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                push(&text, strong, emphasis, address.as_ref());
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Run {
        Run::Text(text.to_owned())
    }

    #[test]
    fn bold_and_breaks_become_runs() {
        let bold = Run::Strong("34\u{202f}22".to_owned());
        assert_eq!(
            runs("Appelez le **34\u{202f}22**.\nAvant 17 h."),
            [text("Appelez le "), bold, text("."), Run::Break, text("Avant 17 h.")]
        );
    }

    #[test]
    fn lines_never_become_blocks() {
        for line in ["1. un", "- tiret", "# dièse", "> citation", "    code", "#set page(fill: red)", "<b>gras</b>", "a * b * c"]
        {
            assert_eq!(runs(line), [text(line.trim())]);
        }
    }

    #[test]
    fn a_line_may_start_bold() {
        assert_eq!(runs("**Oui** ou non"), [Run::Strong("Oui".to_owned()), text(" ou non")]);
    }
}
