//! Voices: ways of speaking that a campaign may choose. A voice is a folder `voices/<id>/`: colours, faces
//! and a figure in `voice.toml`, and messages that replace those of opinions.

mod drawings;
mod letters;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::assets::Assets;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::directory::nearest;
use crate::facts;
use crate::locale::Faces;
use crate::palette::Palette;

use letters::Drawn;

/// The voice of a campaign that names none.
pub const DEFAULT: &str = "sobre";

/// The folder of the voices.
const FOLDER: &str = "voices/";

/// What a voice wears and does, apart from its words.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Voice {
    /// Its folder's name.
    #[serde(skip_deserializing)]
    pub id: String,
    /// The palette role of its flat colour, which carries black text.
    pub ground: String,
    /// The palette role of its second colour, for figures.
    pub accent: String,
    /// The drawing that stands for it on tracts, by its name in the drawings.
    #[serde(default)]
    pub figure: Option<String>,
    /// Whether what a campaign may say in its own words stays empty, with rules to write on.
    #[serde(default)]
    pub blank: bool,
    /// The cut of its headline face.
    #[serde(default)]
    pub headline: Headline,
    /// Families that are tried before those of the language.
    #[serde(default, skip_serializing)]
    pub fonts: Families,
    /// What these families can write, for those that there are.
    #[serde(skip)]
    drawn: BTreeMap<String, Drawn>,
}

/// The cut of a headline face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Headline {
    /// From 100 to 900.
    pub weight: u16,
    /// In per cent of the usual width.
    pub stretch: u16,
}

impl Default for Headline {
    fn default() -> Self {
        Self { weight: 900, stretch: 75 }
    }
}

/// Families of a voice; an empty list leaves the choice to the language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Families {
    /// For reading.
    pub text: Vec<String>,
    /// For headlines.
    pub headline: Vec<String>,
}

impl Voice {
    /// Looks up what its families can write, which [`Voice::faces`] asks for.
    #[must_use]
    pub fn with_letters(mut self, assets: &Assets) -> Self {
        let families = self.fonts.text.iter().chain(&self.fonts.headline).map(String::as_str).collect();
        self.drawn = letters::drawn(assets, &families);
        self
    }

    /// The faces of a language in this voice: the voice's own first, where they have all letters of the language. A face
    /// that lacks some is left out, for a line in two faces is uglier than one in a usual face.
    #[must_use]
    pub fn faces(&self, language: &Faces, letters: &BTreeSet<char>) -> Faces {
        let has = |family: &&String| self.drawn.get(*family).is_none_or(|drawn| drawn.has(letters));
        let before = |own: &[String], usual: &[String]| own.iter().filter(has).chain(usual).cloned().collect();
        Faces { text: before(&self.fonts.text, &language.text), headline: before(&self.fonts.headline, &language.headline) }
    }

    /// The path of its messages in a language.
    #[must_use]
    pub fn messages(&self, language: &str) -> String {
        format!("{FOLDER}{}/{language}.ftl", self.id)
    }
}

/// Reads all voices, by id.
///
/// # Errors
/// `data-broken` with the place; `voice-role` for a colour that the palette lacks; `voice-figure` for a drawing
/// that there is not; `voice-cut` for a headline that no face can have.
pub fn voices(assets: &Assets, palette: &Palette) -> Result<BTreeMap<String, Voice>, Report> {
    let mut report = Report::default();
    let mut voices = BTreeMap::new();
    for id in assets.folders(FOLDER) {
        let path = format!("{FOLDER}{id}/voice.toml");
        if assets.get(&path).is_none() {
            continue;
        }
        let Some(mut voice) = report.keep(facts::parse::<Voice>(assets, &path)) else { continue };
        let place = |key: &str| place_of(assets, &path, key);
        let roles = [("ground", &voice.ground), ("accent", &voice.accent)];
        for (key, role) in roles.into_iter().filter(|(_, role)| !palette.contains_key(*role)) {
            let allowed = palette.keys().cloned().collect::<Vec<_>>().join(", ");
            let diagnostic = Diagnostic::error("voice-role").with("wanted", role.as_str()).with("allowed", allowed);
            report.push(diagnostic.at(place(key)));
        }
        if let Some(figure) = &voice.figure {
            report.extend(no_drawing(assets, figure)?.map(|error| error.at(place("figure"))));
        }
        if !(100..=900).contains(&voice.headline.weight) || !(50..=200).contains(&voice.headline.stretch) {
            report.push(Diagnostic::error("voice-cut").at(place("headline")));
        }
        voice.id.clone_from(&id);
        voices.insert(id, voice);
    }
    if report.failed() { Err(report) } else { Ok(voices) }
}

/// The error for a figure that is no drawing, with the nearest one.
fn no_drawing(assets: &Assets, figure: &str) -> Result<Option<Diagnostic>, Diagnostic> {
    let Some(names) = drawings::names(assets)?.filter(|names| !names.contains(figure)) else { return Ok(None) };
    let allowed = names.iter().cloned().collect::<Vec<_>>().join(", ");
    let near = nearest(figure, names).unwrap_or_default();
    Ok(Some(Diagnostic::error("voice-figure").with("wanted", figure).with("nearest", near).with("allowed", allowed)))
}

/// Where a voice's file says something; the whole file where that cannot be found.
fn place_of(assets: &Assets, path: &str, key: &str) -> Place {
    let shown = assets.shown(path);
    let found = assets.text(path).ok().and_then(|text| {
        let document = toml_edit::Document::parse(text.clone()).ok()?;
        let span = document.get(key)?.span()?;
        Some(Place::offset(&shown, &text, span.start))
    });
    found.unwrap_or_else(|| Place::file(shown))
}
