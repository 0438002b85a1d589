//! A longer text as blocks: paragraphs, headings, lists, quotes, footnotes, read as Markdown. Blocks are data, as
//! runs are: what a text holds beside, HTML or code, stays the text it is.

mod builder;
mod inline;

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Run, with_french};
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

impl Block {
    /// The block, in whose words `names`, which are French, stand apart.
    pub fn set_french_apart(&mut self, names: &[String]) {
        match self {
            Self::Paragraph { p: runs } | Self::Heading { t: runs, .. } | Self::By { by: runs } => {
                *runs = with_french(std::mem::take(runs), names);
            }
            Self::Bullets { ul: items } | Self::Numbers { ol: items, .. } | Self::Notes { notes: items } => {
                items.iter_mut().flatten().for_each(|block| block.set_french_apart(names));
            }
            Self::Quote { quote } => quote.iter_mut().for_each(|block| block.set_french_apart(names)),
            Self::Image { .. } | Self::Blank { .. } | Self::Rule { .. } => {}
        }
    }
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::{Value, json};

    use super::{Blocks, Picture};
    use crate::typography;

    /// A text in blocks, set as French is.
    fn read(texts: &[&str]) -> Value {
        let typeset = |text: &str| typography::french(text).into_owned();
        let picture = Picture { path: "picture-0.png".to_owned(), width: 300, height: 200 };
        let pictures = BTreeMap::from([("caisse.png".to_owned(), picture)]);
        let mut blocks = Blocks::new(&typeset, &pictures);
        for text in texts {
            blocks.read(text);
        }
        json!(blocks.finish())
    }

    #[test]
    fn looks_and_breaks_become_runs() {
        let runs =
            json!(["Un ", { "b": "gras" }, ", un ", { "i": "penché" }, ", ", { "bi": "les deux" }, ".", { "br": true }, "Fin"]);
        assert_eq!(read(&["Un **gras**, un *penché*,\n***les deux***.\\\nFin"]), json!([{ "p": runs }]));
    }

    #[test]
    fn spaces_are_set_across_looks() {
        assert_eq!(
            read(&["« **Oui** » : *non* ? 34 **22**"]),
            json!([{ "p": ["«\u{202f}", { "b": "Oui" }, "\u{202f}»\u{a0}: ", { "i": "non" }, "\u{202f}? 34 ", { "b": "22" }] }])
        );
        // Two stars that nobody meant are two stars.
        assert_eq!(read(&["a \\*\\* b **c**"]), json!([{ "p": ["a ** b ", { "b": "c" }] }]));
    }

    #[test]
    fn headings_leave_no_depth_out() {
        let depths: Vec<Value> = ["### a\n\n##### b\n\n# c\n\n###### d", "## e"]
            .map(|text| read(&[text]))
            .iter()
            .flat_map(|blocks| blocks.as_array().cloned().unwrap_or_default())
            .map(|block| block["h"].clone())
            .collect();
        assert_eq!(depths, [1, 2, 1, 2, 1].map(Value::from));
    }

    #[test]
    fn lists_quotes_and_rules_are_blocks() {
        let nested = json!([{ "ul": [[{ "p": ["un"] }, { "ul": [[{ "p": ["deux"] }]] }], [{ "p": ["trois"] }]] }]);
        assert_eq!(read(&["- un\n  - deux\n- trois"]), nested);
        assert_eq!(read(&["3. a\n4. b"]), json!([{ "ol": [[{ "p": ["a"] }], [{ "p": ["b"] }]], "start": 3 }]));
        assert_eq!(
            read(&["> a\n>\n> - b\n\n---"]),
            json!([
                { "quote": [{ "p": ["a"] }, { "ul": [[{ "p": ["b"] }]] }] },
                { "rule": true }
            ])
        );
    }

    #[test]
    fn footnotes_are_numbered_through_the_pieces_of_a_part() {
        let blocks = read(&["a[^x] ?\n\n[^x]: Un.\n[^y]: Jamais citée.", "b [^x]\n\n[^x]: Deux."]);
        assert_eq!(
            blocks,
            json!([
                { "p": ["a", { "note": 1 }, "\u{202f}?"] },
                { "p": ["b", { "note": 3 }] },
                { "notes": [[{ "p": ["Un."] }], [{ "p": ["Jamais citée."] }], [{ "p": ["Deux."] }]] }
            ])
        );
        assert_eq!(read(&["a[^z]"]), json!([{ "p": ["a[^z]"] }]));
    }

    #[test]
    fn addresses_stand_beside_the_words_of_links() {
        let address = "https://exemple.org/a/";
        assert_eq!(
            read(&["[ici](https://exemple.org/a/)."]),
            json!([{ "p": [
            { "a": "ici", "to": address }, " (", { "a": "exemple.org/a", "to": address }, ")."
        ] }])
        );
        assert_eq!(
            read(&["<https://exemple.org>"]),
            json!([{ "p": [{ "a": "https://exemple.org", "to": "https://exemple.org" }] }])
        );
        // What leads nowhere on paper and to nothing good on a screen is words.
        assert_eq!(read(&["[ici](javascript:x) [là](page.html)"]), json!([{ "p": ["ici (javascript:x) là (page.html)"] }]));
    }

    #[test]
    fn markup_of_other_kinds_stays_text() {
        assert_eq!(
            read(&["<b>a</b> #set page(fill: red) $x^2$"]),
            json!([{ "p": ["<b>a</b> #set page(fill\u{a0}: red) $x^2$"] }])
        );
        assert_eq!(read(&["<div>\na\n</div>"]), json!([{ "p": ["<div>", { "br": true }, "a", { "br": true }, "</div>"] }]));
        assert_eq!(read(&["| a | b |\n| 1 | 2 |"]), json!([{ "p": ["| a | b |", { "br": true }, "| 1 | 2 |"] }]));
        assert_eq!(read(&["```\nx\ny\n```"]), json!([{ "p": ["x", { "br": true }, "y"] }]));
    }

    #[test]
    fn pictures_stand_between_paragraphs() {
        let picture = json!({ "img": "/picture-0.png", "alt": "La caisse", "width": 300, "height": 200 });
        assert_eq!(read(&["a ![La caisse](caisse.png) b"]), json!([{ "p": ["a"] }, picture, { "p": ["b"] }]));
        assert_eq!(read(&["![Une autre](autre.png)"]), json!([{ "p": ["Une autre"] }]));
    }
}
