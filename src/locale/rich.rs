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
    /// Words that are French in a text in another language.
    French(Box<Run>),
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
            Self::French(run) => return single(serializer, "fr", run),
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
    runs.iter().map(words).collect()
}

fn words(run: &Run) -> &str {
    match run {
        Run::Text(text) | Run::Strong(text) | Run::Emphasis(text) | Run::StrongEmphasis(text) | Run::Link(text, _) => text,
        Run::Break => " ",
        Run::Note(_) | Run::Blank(_) => "",
        Run::French(run) => words(run),
    }
}

/// Runs in which `names`, which are French, stand apart.
#[must_use]
pub fn with_french(runs: Vec<Run>, names: &[String]) -> Vec<Run> {
    runs.into_iter()
        .flat_map(|run| match run {
            Run::Text(text) => apart(&text, Run::Text, names),
            Run::Strong(text) => apart(&text, Run::Strong, names),
            Run::Emphasis(text) => apart(&text, Run::Emphasis, names),
            Run::StrongEmphasis(text) => apart(&text, Run::StrongEmphasis, names),
            other => vec![other],
        })
        .collect()
}

fn apart(text: &str, like: fn(String) -> Run, names: &[String]) -> Vec<Run> {
    let found = names.iter().filter_map(|name| Some((text.find(name.as_str())?, name.len())));
    // Of names that begin together, the longest.
    let Some((at, length)) = found.min_by_key(|&(at, length)| (at, usize::MAX - length)) else {
        return if text.is_empty() { Vec::new() } else { vec![like(text.to_owned())] };
    };
    let (before, name, after) = (&text[..at], &text[at..at + length], &text[at + length..]);
    let mut runs = if before.is_empty() { Vec::new() } else { vec![like(before.to_owned())] };
    runs.push(Run::French(Box::new(like(name.to_owned()))));
    runs.extend(apart(after, like, names));
    runs
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
    fn french_names_stand_apart() {
        let names = ["La Réunion", "La", "CGSS de La Réunion"].map(str::to_owned);
        let french = |run| Run::French(Box::new(run));
        let said = vec![text("to CGSS de La Réunion (La Réunion) "), Run::Strong("La".to_owned()), Run::Break];
        let expected = [
            text("to "),
            french(text("CGSS de La Réunion")),
            text(" ("),
            french(text("La Réunion")),
            text(") "),
            french(Run::Strong("La".to_owned())),
            Run::Break,
        ];
        let apart = with_french(said.clone(), &names);
        assert_eq!(apart, expected);
        assert_eq!(plain(&apart), plain(&said));
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
