//! What a campaign says in its own words, and the longer parts of a document, as blocks.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::content::Content;
use crate::assets::has_ending;
use crate::campaign::{Logo, Piece};
use crate::diagnostic::{Diagnostic, Report};
use crate::locale::variables::{OF_THE_PLACE, mentions, put_in};
use crate::locale::{Block, Blocks, Locale, Picture, Run, SOURCE, runs};
use crate::template::Part;
use crate::typography::pasted;

impl Content<'_> {
    /// The longer parts: those that differ from place to place, or those that do not.
    pub(super) fn prose(&self, local: bool) -> Result<Map<String, Value>, Report> {
        let mut report = Report::default();
        let mut prose = Map::new();
        let long = self.template.messages(&self.stock.layers(&self.job.language)?, self.job.variant.as_deref());
        let long = long.into_iter().filter(|id| self.template.is_long(id));
        for id in long.filter(|id| self.is_local(id) == local) {
            match self.blocks(&id) {
                Ok(blocks) => {
                    prose.insert(id, json!(blocks));
                }
                Err(errors) => report.extend(errors),
            }
        }
        if report.failed() { Err(report) } else { Ok(prose) }
    }

    /// A longer part as blocks.
    pub(super) fn blocks(&self, id: &str) -> Result<Vec<Block>, Report> {
        match (self.own_part(id), self.left_blank(id)) {
            (Some((_, pieces)), _) => self.own_blocks(pieces),
            (None, Some(blank)) => Ok(vec![Block::Blank { blank }]),
            (None, None) => {
                let mut blocks = self.stock.prose(&self.job.language, &self.worded(id), self.values_of(id)?)?;
                let names = self.french_names(id)?;
                for block in &mut blocks {
                    block.set_french_apart(&names);
                }
                Ok(blocks)
            }
        }
    }

    /// On how many rules a part is written by hand, if the voice leaves it empty.
    pub(super) fn left_blank(&self, id: &str) -> Option<usize> {
        let part = self.template.part_of(id).filter(|_| self.stock.voice().blank)?;
        self.template.format(&self.job.format).ok().map(|format| part.rules(format))
    }

    /// The campaign's own words for a message, if it has any.
    pub(super) fn own_part(&self, id: &str) -> Option<(Part, &[Piece])> {
        let part = self.template.part_of(id)?;
        let pieces = self.stock.campaign.own_part(&self.job.document, &self.job.name, part)?;
        Some((part, pieces))
    }

    /// Whether words of the campaign say something that differs from place to place.
    pub(super) fn is_local_own(pieces: &[Piece]) -> bool {
        let mut names = pieces.iter().flat_map(|piece| mentions(&piece.said.text));
        names.any(|(_, name)| OF_THE_PLACE.contains(&name))
    }

    /// A title or an opening in the campaign's own words. A title keeps its lines.
    pub(super) fn own_runs(&self, part: Part, pieces: &[Piece]) -> Result<Vec<Run>, Report> {
        let mut lines: Vec<Vec<Run>> = Vec::new();
        if part == Part::Title {
            let locale = self.own_locale()?;
            for piece in pieces {
                lines.push(runs(&set(locale, self.text(piece)?.trim())));
            }
        } else {
            for block in self.own_blocks(pieces)? {
                match block {
                    Block::Paragraph { p: runs } | Block::Heading { t: runs, .. } | Block::By { by: runs } => lines.push(runs),
                    _ => {}
                }
            }
        }
        Ok(lines.join(&Run::Break))
    }

    fn own_blocks(&self, pieces: &[Piece]) -> Result<Vec<Block>, Report> {
        let locale = self.own_locale()?;
        let typeset = |text: &str| set(locale, text);
        let pictures = self.pictures();
        let mut blocks = Blocks::new(&typeset, &pictures);
        for piece in pieces {
            blocks.read(&self.text(piece)?);
            let day = piece.date.map(|date| locale.day(date));
            let signed: Vec<String> = [piece.author.clone(), day].into_iter().flatten().collect();
            if !signed.is_empty() {
                blocks.sign(&signed.join(", "));
            }
        }
        Ok(blocks.finish())
    }

    /// The language of what the campaign says in its own words: French, or the variant of French that the sheet is in.
    fn own_locale(&self) -> Result<&Locale, Diagnostic> {
        let locale = self.stock.locale(&self.job.language)?;
        if locale.language.is_french() { Ok(locale) } else { self.stock.locale(SOURCE) }
    }

    /// A text with its variables, tidied.
    fn text(&self, piece: &Piece) -> Result<String, Report> {
        let said = &piece.said;
        let is_french = self.stock.layers(&self.job.language)?.language.language.is_french();
        let values = if is_french { &self.values } else { self.french_values()? };
        let text = put_in(&said.text, values).map_err(|name| {
            let place = mentions(&said.text).into_iter().find(|(_, known)| *known == name);
            let place = said.place(place.map_or(0, |(range, _)| range.start));
            Diagnostic::error("text-value").with("variable", name).at(place)
        })?;
        Ok(pasted::tidy(&text, has_ending(&said.file, &[".txt"])))
    }

    /// The pictures that the texts of this sheet name, by that name.
    fn pictures(&self) -> BTreeMap<String, Picture> {
        let place = |(index, name, logo): (usize, &str, &Logo)| {
            let (path, _) = self.in_look(&format!("picture-{index}"), logo);
            (name.to_owned(), Picture { path, width: logo.size.0, height: logo.size.1 })
        };
        self.named().map(place).collect()
    }

    /// These pictures in the job's look, by the path under which templates find them.
    pub(super) fn picture_files(&self) -> Vec<(String, Vec<u8>)> {
        self.named()
            .map(|(index, _, logo)| self.in_look(&format!("picture-{index}"), logo))
            .map(|(path, bytes)| (path, bytes.to_vec()))
            .collect()
    }

    /// The pictures that the texts of this sheet name: their number in the campaign, and their name.
    fn named(&self) -> impl Iterator<Item = (usize, &str, &Logo)> {
        let pieces = self.template.parts.values().filter_map(|id| self.own_part(id)).flat_map(|(_, pieces)| pieces);
        let names: BTreeSet<&str> = pieces.flat_map(|piece| &piece.pictures).map(String::as_str).collect();
        let all = self.stock.campaign.words.pictures.iter().enumerate();
        all.filter(move |(_, (name, _))| names.contains(name.as_str())).map(|(index, (name, logo))| (index, name.as_str(), logo))
    }
}

/// A paragraph as it was pasted, set as its language wants it.
fn set(locale: &Locale, text: &str) -> String {
    if locale.language.french_spaces { locale.typeset(&pasted::french(text)) } else { locale.typeset(text) }
}
