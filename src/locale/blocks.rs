//! A longer text as blocks: paragraphs, headings, lists, quotes, footnotes, read as Markdown. Blocks are data, as
//! runs are: what a text holds beside, HTML or code, stays the text it is.

mod builder;
mod inline;

use std::collections::BTreeMap;

use serde::Serialize;

use super::Run;
use builder::Builder;

/// A block of a longer text. In JSON its kind is the name of its first key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Its words.
        p: Vec<Run>,
    },
    /// A heading within the text.
    Heading {
        /// How deep it stands, from 1 to 3; no depth is left out.
        h: usize,
        /// Its words.
        t: Vec<Run>,
    },
    /// A list without numbers.
    Bullets {
        /// Its items.
        ul: Vec<Vec<Block>>,
    },
    /// A list with numbers.
    Numbers {
        /// Its items.
        ol: Vec<Vec<Block>>,
        /// The number of the first.
        start: u64,
    },
    /// Somebody else's words.
    Quote {
        /// What they say.
        quote: Vec<Block>,
    },
    /// A picture.
    Image {
        /// Under which path templates find it.
        img: String,
        /// What it shows, in words.
        alt: String,
        /// Its width in pixels.
        width: u32,
        /// Its height in pixels.
        height: u32,
    },
    /// Rules to write on by hand.
    Blank {
        /// How many.
        blank: usize,
    },
    /// A line across.
    Rule {
        /// Always true.
        rule: bool,
    },
    /// Footnotes, at the end of a part.
    Notes {
        /// What each says, from the first number on.
        notes: Vec<Vec<Block>>,
    },
    /// Who wrote a piece, and when.
    By {
        /// Name and day.
        by: Vec<Run>,
    },
}

/// A picture that a text may name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Under which path templates find it.
    pub path: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// Reads the pieces of one part, whose footnotes are numbered through.
pub struct Blocks<'a> {
    /// Sets the spaces and marks of a paragraph, see [`super::Locale::typeset`].
    typeset: &'a dyn Fn(&str) -> String,
    /// Pictures by the name that a text gives them.
    pictures: &'a BTreeMap<String, Picture>,
    done: Vec<Block>,
    notes: Vec<Vec<Block>>,
}

impl<'a> Blocks<'a> {
    /// Starts a part.
    #[must_use]
    pub fn new(typeset: &'a dyn Fn(&str) -> String, pictures: &'a BTreeMap<String, Picture>) -> Self {
        Self { typeset, pictures, done: Vec::new(), notes: Vec::new() }
    }

    /// Adds a text.
    pub fn read(&mut self, text: &str) {
        let mut builder = Builder::new(self.typeset, self.pictures, self.notes.len());
        builder.read(text);
        let (blocks, notes) = builder.finish();
        self.done.extend(blocks);
        self.notes.extend(notes);
    }

    /// Adds a line on who wrote what came before.
    pub fn sign(&mut self, text: &str) {
        self.done.push(Block::By { by: vec![Run::Text((self.typeset)(text))] });
    }

    /// The blocks of the whole part, footnotes at its end.
    #[must_use]
    pub fn finish(mut self) -> Vec<Block> {
        order_headings(&mut self.done);
        if !self.notes.is_empty() {
            self.done.push(Block::Notes { notes: self.notes });
        }
        self.done
    }
}

/// The deepest heading within a text.
const DEEPEST: usize = 3;

/// Gives headings depths without gaps, whatever they were written with: a text that starts with `###` starts with a
/// heading all the same, and accessible files allow no gap.
fn order_headings(blocks: &mut [Block]) {
    let mut above: Vec<usize> = Vec::new();
    for block in blocks {
        if let Block::Heading { h, .. } = block {
            above.retain(|depth| depth < h);
            above.push(*h);
            *h = above.len().min(DEEPEST);
        }
    }
}
