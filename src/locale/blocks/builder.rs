//! Markdown events to blocks.

use std::collections::BTreeMap;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::super::Run;
use super::inline::{self, Inline, Look};
use super::{Block, Picture};

/// What may hold blocks.
enum Open {
    /// The text itself.
    Text,
    Quote,
    /// A list, its first number if it has numbers, and the items so far.
    List(Option<u64>, Vec<Vec<Block>>),
    Item,
    /// What a footnote says, by its label.
    Note(String),
}

struct Level {
    open: Open,
    blocks: Vec<Block>,
}

/// What kind of block the words being gathered become.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Becoming {
    Paragraph,
    Heading(usize),
}

pub(super) struct Builder<'a> {
    typeset: &'a dyn Fn(&str) -> String,
    pictures: &'a BTreeMap<String, Picture>,
    /// How many footnotes the part has before this text.
    before: usize,
    levels: Vec<Level>,
    inlines: Vec<Inline>,
    becoming: Becoming,
    strong: usize,
    emphasis: usize,
    /// The address of the link that is open, and where its words begin.
    link: Option<(String, usize)>,
    /// The picture that is open: its name and, as far as read, its words.
    picture: Option<(String, String)>,
    /// Whether a block of code keeps its lines.
    code: Option<bool>,
    /// Labels of footnotes in the order of their first number.
    labels: Vec<String>,
    notes: BTreeMap<String, Vec<Block>>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(typeset: &'a dyn Fn(&str) -> String, pictures: &'a BTreeMap<String, Picture>, before: usize) -> Self {
        Self {
            typeset,
            pictures,
            before,
            levels: vec![Level { open: Open::Text, blocks: Vec::new() }],
            inlines: Vec::new(),
            becoming: Becoming::Paragraph,
            strong: 0,
            emphasis: 0,
            link: None,
            picture: None,
            code: None,
            labels: Vec::new(),
            notes: BTreeMap::new(),
        }
    }

    pub(super) fn read(&mut self, text: &str) {
        for event in Parser::new_ext(text, Options::ENABLE_FOOTNOTES) {
            match event {
                Event::Start(tag) => self.start(tag),
                Event::End(tag) => self.end(tag),
                Event::Text(text)
                | Event::Code(text)
                | Event::Html(text)
                | Event::InlineHtml(text)
                | Event::InlineMath(text)
                | Event::DisplayMath(text) => self.text(&text),
                Event::SoftBreak => self.text(" "),
                Event::HardBreak => self.inlines.push(Inline::Break),
                Event::FootnoteReference(label) => {
                    let number = self.number(&label);
                    self.inlines.push(Inline::Note(number));
                }
                Event::Rule => {
                    self.flush();
                    self.add(Block::Rule { rule: true });
                }
                // An extension that is not asked for.
                Event::TaskListMarker(_) => {}
            }
        }
    }

    /// The blocks of the text, and what its footnotes say in the order of their numbers.
    pub(super) fn finish(mut self) -> (Vec<Block>, Vec<Vec<Block>>) {
        self.flush();
        let blocks = self.levels.pop().map(|level| level.blocks).unwrap_or_default();
        let mut notes: Vec<Vec<Block>> = self.labels.iter().filter_map(|label| self.notes.remove(label)).collect();
        // What nothing refers to is said all the same.
        notes.extend(self.notes.into_values());
        (blocks, notes)
    }

    fn start(&mut self, tag: Tag) {
        match tag {
            Tag::Strong => self.strong += 1,
            Tag::Emphasis => self.emphasis += 1,
            Tag::Link { dest_url, .. } => self.link = Some((dest_url.into_string(), self.inlines.len())),
            Tag::Image { dest_url, .. } => self.picture = Some((dest_url.into_string(), String::new())),
            Tag::Heading { level, .. } => {
                self.flush();
                self.becoming = Becoming::Heading(depth(level));
            }
            Tag::CodeBlock(kind) => {
                self.flush();
                self.code = Some(matches!(kind, CodeBlockKind::Fenced(_)));
            }
            Tag::HtmlBlock => {
                self.flush();
                self.code = Some(true);
            }
            Tag::BlockQuote(_) => self.open(Open::Quote),
            Tag::List(start) => self.open(Open::List(start, Vec::new())),
            Tag::Item => self.open(Open::Item),
            Tag::FootnoteDefinition(label) => self.open(Open::Note(label.into_string())),
            _ => self.flush(),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Emphasis => self.emphasis = self.emphasis.saturating_sub(1),
            TagEnd::Link => self.end_link(),
            TagEnd::Image => self.end_picture(),
            TagEnd::CodeBlock | TagEnd::HtmlBlock => {
                self.flush();
                self.code = None;
            }
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item | TagEnd::FootnoteDefinition => self.close(),
            _ => self.flush(),
        }
    }

    fn text(&mut self, text: &str) {
        if let Some((_, words)) = &mut self.picture {
            words.push_str(text);
            return;
        }
        let look = Look {
            strong: self.strong > 0,
            emphasis: self.emphasis > 0,
            link: self.link.as_ref().map(|(address, _)| address.clone()),
        };
        match self.code {
            None => {
                // A table's row stays a line of its own.
                if text.starts_with('|') && ends_with_space(&self.inlines) {
                    self.inlines.push(Inline::Break);
                }
                inline::push(&mut self.inlines, text, &look);
            }
            Some(true) => {
                for line in text.split_inclusive('\n') {
                    inline::push(&mut self.inlines, line.trim_end_matches('\n'), &look);
                    if line.ends_with('\n') {
                        self.inlines.push(Inline::Break);
                    }
                }
            }
            // Set in from the margin by hand: a paragraph, not code.
            Some(false) => inline::push(&mut self.inlines, &text.replace('\n', " "), &look),
        }
    }

    /// Paper has no click: the address stands beside the words.
    fn end_link(&mut self) {
        let Some((address, start)) = self.link.take() else { return };
        let inlines = self.inlines.get_mut(start..).unwrap_or_default();
        let words: String = inlines.iter().filter_map(words_of).collect();
        let (live, shown) = (is_live(&address), shown(&address));
        for inline in inlines.iter_mut().filter(|_| !live) {
            if let Inline::Text(_, look) = inline {
                look.link = None;
            }
        }
        if shown.is_empty() || shown == self::shown(&words) {
            return;
        }
        let plain = Look { strong: self.strong > 0, emphasis: self.emphasis > 0, link: None };
        inline::push(&mut self.inlines, " (", &plain);
        inline::push(&mut self.inlines, shown, &Look { link: Some(address.clone()).filter(|_| live), ..plain.clone() });
        inline::push(&mut self.inlines, ")", &plain);
    }

    fn end_picture(&mut self) {
        let Some((name, words)) = self.picture.take() else { return };
        let alt = (self.typeset)(words.trim());
        let Some(picture) = self.pictures.get(&name) else {
            inline::push(&mut self.inlines, &words, &Look::default());
            return;
        };
        let block = Block::Image { img: format!("/{}", picture.path), alt, width: picture.width, height: picture.height };
        // A picture stands between two paragraphs.
        let becoming = self.becoming;
        self.flush();
        self.add(block);
        self.becoming = becoming;
    }

    fn number(&mut self, label: &str) -> usize {
        let known = self.labels.iter().position(|known| known == label);
        let index = known.unwrap_or_else(|| {
            self.labels.push(label.to_owned());
            self.labels.len() - 1
        });
        self.before + index + 1
    }

    fn add(&mut self, block: Block) {
        if let Some(level) = self.levels.last_mut() {
            level.blocks.push(block);
        }
    }

    /// Makes a block of the words gathered so far.
    fn flush(&mut self) {
        let runs: Vec<Run> = inline::runs(std::mem::take(&mut self.inlines), self.typeset);
        let becoming = std::mem::replace(&mut self.becoming, Becoming::Paragraph);
        if !runs.is_empty() {
            self.add(match becoming {
                Becoming::Paragraph => Block::Paragraph { p: runs },
                Becoming::Heading(h) => Block::Heading { h, t: runs },
            });
        }
    }

    fn open(&mut self, open: Open) {
        self.flush();
        self.levels.push(Level { open, blocks: Vec::new() });
    }

    fn close(&mut self) {
        self.flush();
        let Some(level) = self.levels.pop() else { return };
        match level.open {
            Open::Text => self.levels.push(level),
            Open::Quote => self.add(Block::Quote { quote: level.blocks }),
            Open::List(None, ul) => self.add(Block::Bullets { ul }),
            Open::List(Some(start), ol) => self.add(Block::Numbers { ol, start }),
            Open::Item => {
                if let Some(Level { open: Open::List(_, items), .. }) = self.levels.last_mut() {
                    items.push(level.blocks);
                }
            }
            Open::Note(label) => {
                self.notes.insert(label, level.blocks);
            }
        }
    }
}

fn depth(level: HeadingLevel) -> usize {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

fn words_of(inline: &Inline) -> Option<&str> {
    match inline {
        Inline::Text(text, _) => Some(text),
        Inline::Break | Inline::Note(_) => None,
    }
}

fn ends_with_space(inlines: &[Inline]) -> bool {
    matches!(inlines.last(), Some(Inline::Text(text, _)) if text.ends_with(' '))
}

/// Schemes of addresses that a reader may be sent to.
const LIVE: [&str; 4] = ["https://", "http://", "mailto:", "tel:"];

fn is_live(address: &str) -> bool {
    LIVE.iter().any(|scheme| address.len() > scheme.len() && address.starts_with(scheme))
}

/// An address as it is written on paper.
fn shown(address: &str) -> &str {
    let address = LIVE.iter().find_map(|scheme| address.strip_prefix(scheme)).unwrap_or(address);
    address.strip_suffix('/').unwrap_or(address)
}
