//! What a sheet says, message by message, for whoever judges how it reads.

use super::content::Content;
use crate::diagnostic::{Place, Report};
use crate::locale::{Block, plain};

/// The words of one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Its paragraphs and items.
    pub texts: Vec<String>,
    /// Where it stands.
    pub place: Option<Place>,
}

impl Content<'_> {
    /// All that the sheet says, in the order of its messages.
    ///
    /// # Errors
    /// Every message that is missing or cannot be formatted.
    pub fn passages(&self) -> Result<Vec<Passage>, Report> {
        let layers = self.stock.layers(&self.job.language)?;
        let mut report = Report::default();
        let mut passages = Vec::new();
        for id in self.template.messages(&layers, self.job.variant.as_deref()) {
            // What is drawn is told in words to those who do not see it; nobody reads it beside.
            if id.ends_with("-alt") {
                continue;
            }
            let texts = if self.template.is_long(&id) {
                self.blocks(&id).map(|blocks| paragraphs(&blocks))
            } else {
                self.runs(&id).map(|runs| vec![plain(&runs)])
            };
            match texts {
                Ok(texts) => passages.push(Passage { texts, place: self.place_of(&id) }),
                Err(errors) => report.extend(errors),
            }
        }
        if report.failed() { Err(report) } else { Ok(passages) }
    }

    fn place_of(&self, id: &str) -> Option<Place> {
        if let Some((_, pieces)) = self.own_part(id) {
            return pieces.first().map(|piece| piece.said.place(0));
        }
        let layers = self.stock.layers(&self.job.language).ok()?;
        let message = layers.message(&self.worded(id))?;
        Some(Place { file: message.file.clone(), line: Some(message.line), column: None })
    }
}

/// The words of blocks, a text for each paragraph, heading and item.
fn paragraphs(blocks: &[Block]) -> Vec<String> {
    let many = |items: &[Vec<Block>]| items.iter().flat_map(|item| paragraphs(item)).collect();
    let texts = blocks.iter().map(|block| match block {
        Block::Paragraph { p: runs } | Block::Heading { t: runs, .. } => vec![plain(runs)],
        Block::Bullets { ul: items } | Block::Numbers { ol: items, .. } | Block::Notes { notes: items } => many(items),
        Block::Quote { quote } => paragraphs(quote),
        Block::Image { .. } | Block::Blank { .. } | Block::Rule { .. } | Block::By { .. } => Vec::new(),
    });
    texts.flatten().collect()
}
