//! What a template's `template.toml` says: pages, text steps, slots, messages, and how it is laid on
//! paper. A document is data only: a folder with this file and a `main.typ`.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::assets::Assets;
use crate::diagnostic::Diagnostic;
use crate::facts::{self, Fact, Facts};
use crate::locale::{Layers, SOURCE};
use crate::palette;
use crate::paper::{self, Paper, Shape, Sticker};

/// What a file is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Target {
    /// Mail, web, screen readers: PDF/UA-1 in colour.
    Screen,
    /// The collective's own printer or copier: A4, black ink alone.
    Home,
    /// A print shop: PDF/X in four inks, with bleed.
    Press,
    /// Social networks, previews: one picture a page.
    Png,
    /// A stencil duplicator: one grey file for each of its inks.
    Riso,
}

impl Target {
    /// All targets, in the order of lists.
    pub const ALL: [Self; 5] = [Self::Screen, Self::Home, Self::Press, Self::Png, Self::Riso];

    /// What is made unless something is asked for: what needs no print shop.
    pub const USUAL: [Self; 3] = [Self::Screen, Self::Home, Self::Png];

    /// Its name on the command line and in file names.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Screen => "screen",
            Self::Home => "home",
            Self::Press => "press",
            Self::Png => "png",
            Self::Riso => "riso",
        }
    }

    /// The look its pages are designed in.
    #[must_use]
    pub fn look(self) -> Look {
        match self {
            Self::Screen | Self::Press | Self::Png | Self::Riso => Look::Colour,
            Self::Home => Look::Black,
        }
    }

    /// Who prints what is made for it.
    #[must_use]
    pub fn imprint(self) -> Imprint {
        match self {
            Self::Screen | Self::Png => Imprint::Screen,
            Self::Home | Self::Riso => Imprint::Home,
            Self::Press => Imprint::Press,
        }
    }
}

/// Who prints a sheet, which the law wants to read on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Imprint {
    /// Nobody yet.
    Screen,
    /// The collective itself, or whoever copies for it.
    Home,
    /// A print shop.
    Press,
}

/// One of the two designs of every document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Look {
    /// Flats and colours.
    Colour,
    /// Black ink alone: white grounds, frames and hatches.
    Black,
}

/// How the pages are laid on paper for `home`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// The same A5 page twice, turned by 90°, on portrait A4.
    TwoUp,
    /// The same A6 page four times on portrait A4.
    FourUp,
    /// The same page as often as A4 takes it.
    NUp,
    /// Different leaves on each A4: once it is cut, the stacks lie in order.
    CutAndStack,
    /// A5 pages as a saddle-stitched booklet on landscape A4.
    Booklet,
    /// A6 pages as two saddle-stitched booklets on portrait A4.
    BookletPair,
    /// Twenty-four stickers on A4.
    Stickers,
    /// Two sides of landscape A4, folded in three.
    Leaflet,
    /// A larger page reduced to one A4.
    Reduction,
    /// A larger page at full size over several A4, to be glued.
    Tiles,
    /// The same after a sheet that shows how they are put together.
    TilesPlan,
    /// An A4 page as it is.
    Single,
}

impl Layout {
    /// Its name in messages and, where a document has several layouts, in file names.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::TwoUp => "two-up",
            Self::FourUp => "four-up",
            Self::NUp => "n-up",
            Self::CutAndStack => "cut-and-stack",
            Self::Booklet => "booklet",
            Self::BookletPair => "booklet-pair",
            Self::Stickers => "stickers",
            Self::Leaflet => "leaflet",
            Self::Reduction => "reduction",
            Self::Tiles => "tiles",
            Self::TilesPlan => "tiles-plan",
            Self::Single => "single",
        }
    }

    /// How a stencil duplicator prints what is laid so at home: a poster as it is, anything else alike.
    #[must_use]
    pub fn of_riso(self) -> Self {
        match self {
            Self::Reduction | Self::Tiles | Self::TilesPlan => Self::Single,
            same => same,
        }
    }
}

/// Whether a document takes sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Information on rights: sourced, the same for all.
    Neutral,
    /// A signed opinion.
    Opinion,
    /// Both, visibly apart.
    Mixed,
    /// For the volunteer, not handed out: no legal footer, not listed among the documents.
    Notice,
}

/// Body text sizes, in points.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Steps {
    /// The floor: below it the document fails.
    pub min: f64,
    /// The size wanted.
    pub max: f64,
    /// From one step to the next.
    pub by: f64,
}

impl Steps {
    /// All steps from the largest to the smallest; the floor is always one of them.
    #[must_use]
    pub fn descending(&self) -> Vec<f64> {
        let mut steps = Vec::new();
        let mut step = self.max;
        while step > self.min + self.by / 100.0 && self.by > 0.0 {
            steps.push(step);
            step -= self.by;
        }
        steps.push(self.min);
        steps
    }
}

/// A trim size and the number of pages it always has.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Format {
    /// Trim width in millimetres.
    pub width: f64,
    /// Trim height in millimetres.
    pub height: f64,
    /// Pages.
    pub pages: usize,
}

/// A document's template.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Its folder's name.
    #[serde(skip)]
    pub id: String,
    /// Whether it takes sides.
    pub kind: Kind,
    /// Whether it is put up, so that the law wants to know by whom.
    pub poster: bool,
    /// Targets it can be made for.
    pub targets: Vec<Target>,
    /// Layouts on A4 paper, one file each.
    pub home: Vec<Layout>,
    /// The paper it is made for; a campaign's own counts more.
    #[serde(default)]
    pub paper: Paper,
    /// What its stickers look like.
    #[serde(default)]
    pub sticker: Sticker,
    /// QR codes it draws: `phone`, `site`, `campaign`, `fund`.
    pub qr: Vec<String>,
    /// Messages it takes from `common.ftl` and `drawings.ftl`.
    pub shared: Vec<String>,
    /// What lies under its logos: a role, or `ground` for the flat colour of the voice.
    #[serde(default = "white")]
    pub logo_ground: String,
    /// Slots that always appear.
    pub slots: Vec<String>,
    /// Slots that appear only with something the campaign may have: an event, a name.
    #[serde(default)]
    pub optional: Vec<String>,
    /// Its text steps.
    pub step: Steps,
    /// Its formats by name.
    #[serde(rename = "format")]
    pub formats: BTreeMap<String, Format>,
}

fn white() -> String {
    palette::WHITE.to_owned()
}

/// The folder of the templates.
const FOLDER: &str = "templates/";

impl Template {
    /// Reads one template.
    ///
    /// # Errors
    /// `document-unknown` with the nearest one; `data-broken` or `template-broken` for its `template.toml`.
    pub fn load(assets: &Assets, id: &str) -> Result<Self, Diagnostic> {
        let path = format!("{FOLDER}{id}/template.toml");
        if assets.get(&path).is_none() {
            let nearest = crate::directory::nearest(id, Self::ids(assets)).unwrap_or_default();
            return Err(Diagnostic::error("document-unknown").with("wanted", id).with("nearest", nearest));
        }
        let mut template: Self = facts::parse(assets, &path)?;
        id.clone_into(&mut template.id);
        let positive = template.formats.values().all(|format| format.width > 0.0 && format.height > 0.0 && format.pages > 0);
        let steps = template.step.min > 0.0 && template.step.by > 0.0 && template.step.max >= template.step.min;
        if template.formats.is_empty() || !positive || !steps || !template.paper.sound() {
            return Err(Diagnostic::error("template-broken").at(crate::diagnostic::Place::file(assets.shown(&path))));
        }
        Ok(template)
    }

    /// The ids of all templates, notices included, sorted.
    #[must_use]
    pub fn ids(assets: &Assets) -> Vec<String> {
        let mut ids = assets.folders(FOLDER);
        ids.retain(|id| assets.get(&format!("{FOLDER}{id}/template.toml")).is_some());
        ids
    }

    /// All documents (not the notices), sorted by id.
    ///
    /// # Errors
    /// As [`Template::load`].
    pub fn documents(assets: &Assets) -> Result<Vec<Self>, Diagnostic> {
        let all: Result<Vec<Self>, Diagnostic> = Self::ids(assets).iter().map(|id| Self::load(assets, id)).collect();
        Ok(all?.into_iter().filter(|template| template.kind != Kind::Notice).collect())
    }

    /// The path of its main file.
    #[must_use]
    pub fn main(&self) -> String {
        format!("{FOLDER}{}/main.typ", self.id)
    }

    /// The format a document has unless another is asked for: the first by name.
    #[must_use]
    pub fn default_format(&self) -> Option<(&str, Format)> {
        self.formats.iter().next().map(|(name, format)| (name.as_str(), *format))
    }

    /// The widths of the panels of a page from left to right, if the document is a leaflet; `page` counts
    /// from 0, `rtl` is whether it is read from right to left.
    #[must_use]
    pub fn panels(&self, page: usize, rtl: bool) -> Option<[f64; 3]> {
        self.home.contains(&Layout::Leaflet).then(|| paper::panels(page, rtl))
    }

    /// The outline of its stickers, if it is one.
    #[must_use]
    pub fn contour(&self) -> Option<Shape> {
        self.home.contains(&Layout::Stickers).then_some(self.sticker.shape)
    }

    /// Distances of the vertical folds of a page from its left edge in millimetres; none but on a leaflet.
    #[must_use]
    pub fn folds(&self, page: usize, rtl: bool) -> Vec<f64> {
        self.panels(page, rtl).map(|_| paper::folds(page, rtl).to_vec()).unwrap_or_default()
    }

    /// Whether a campaign folder changed its template or what it says in a language.
    #[must_use]
    pub fn altered(&self, assets: &Assets, language: &str) -> bool {
        let folders = [format!("{FOLDER}{}/", self.id), format!("{FOLDER}common/")];
        let said = |code: &str| [self.id.as_str(), "common", "drawings"].map(|file| format!("locales/{code}/{file}.ftl"));
        let files = said(language).into_iter().chain(said(SOURCE)).chain([facts::FILE.to_owned()]);
        let mut drawn = folders.iter().flat_map(|folder| assets.below(folder));
        drawn.any(|(_, asset)| asset.altered)
            || files.into_iter().any(|path| assets.get(&path).is_some_and(|asset| asset.altered))
    }

    /// Ids of all messages that the template may set, as far as there are any in French.
    pub fn messages<'a>(&'a self, layers: &Layers<'a>) -> impl Iterator<Item = &'a str> {
        let prefix = format!("{}-", self.id);
        let own = layers.ids().into_iter().filter(move |id| id.starts_with(&prefix));
        own.chain(self.shared.iter().map(String::as_str))
    }

    /// The facts that its texts state, by comment or by variable, in the order of the data. Messages
    /// of its QR codes count.
    #[must_use]
    pub fn facts<'a>(&self, layers: &Layers, facts: &'a Facts) -> Vec<&'a Fact> {
        let codes: Vec<String> = self.qr.iter().map(|kind| format!("qr-{kind}")).collect();
        let mut used = BTreeSet::new();
        for id in self.messages(layers).chain(codes.iter().map(String::as_str)) {
            let Some(message) = layers.stating(id) else { continue };
            used.extend(message.facts.iter().map(String::as_str));
            used.extend(message.variables.iter().filter_map(|name| facts.of_variable(name)).map(|fact| fact.id.as_str()));
        }
        facts.iter().filter(|fact| used.contains(fact.id.as_str())).collect()
    }
}
