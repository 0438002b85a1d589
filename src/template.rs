//! What a template's `template.toml` says: pages, text steps, slots, messages, and how it is laid on
//! paper. A document is data only: a folder with this file and a `main.typ`.

mod format;
mod parts;
mod texts;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::assets::Assets;
use crate::diagnostic::{Diagnostic, Place};
use crate::facts;
use crate::locale::{self, Language, SOURCE};
use crate::palette;
use crate::paper::{self, Paper, Shape, Sticker};

pub use format::{Format, Languages, Limits, PageRange, Size, Steps};
pub use parts::Part;

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

/// A document's template.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Its folder's name.
    #[serde(skip)]
    pub id: String,
    /// Other documents whose ids begin with this one's and a hyphen: their messages are not its own.
    #[serde(skip)]
    longer: Vec<String>,
    /// Whether it takes sides.
    pub kind: Kind,
    /// Whether it is put up, so that the law wants to know by whom; a format may say otherwise.
    poster: bool,
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
    /// What a campaign may say in its own words: the part, and the message that it replaces.
    #[serde(default)]
    pub parts: BTreeMap<Part, String>,
    /// What lies under its logos: a role, or `ground` for the flat colour of the voice.
    #[serde(default = "white")]
    pub logo_ground: String,
    /// Slots that always appear.
    pub slots: Vec<String>,
    /// Slots that appear only with something the campaign may have: an event, a name.
    #[serde(default)]
    pub optional: Vec<String>,
    /// Its variants: what is said and drawn differs, the rest is common. The first is the usual one.
    #[serde(default)]
    pub variants: Vec<String>,
    /// Its text steps.
    pub step: Steps,
    /// The format that is made unless another is asked for.
    #[serde(default)]
    usual: Option<String>,
    /// The format that is usual in its place for languages other than French, which have more to say.
    #[serde(default)]
    pub translated: Option<String>,
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
        let prefix = format!("{id}-");
        template.longer = Self::ids(assets).into_iter().filter(|other| other.starts_with(&prefix)).collect();
        match template.fault() {
            Some(fault) => Err(fault.at(Place::file(assets.shown(&path)))),
            None => Ok(template),
        }
    }

    /// What contradicts itself in what was read.
    fn fault(&self) -> Option<Diagnostic> {
        let sizes = !self.formats.is_empty() && self.formats.values().all(Format::sound);
        if !sizes || !self.step.sound() || !self.paper.sound() {
            return Some(Diagnostic::error("template-broken"));
        }
        let settled = self.usual.as_ref().map_or(self.of_size(Size::Normal).len() == 1, |usual| self.formats.contains_key(usual));
        if !settled {
            let said = if self.usual.is_some() { "some" } else { "none" };
            let wanted = self.usual.as_deref().unwrap_or_default();
            let names = self.format_names().join(", ");
            let wrong = Diagnostic::error("template-usual").with("wanted", wanted).with("said", said);
            return Some(wrong.with("allowed", names));
        }
        if let Some(wanted) = self.translated.as_ref().filter(|wanted| !self.formats.contains_key(*wanted)) {
            let wrong = Diagnostic::error("template-usual").with("wanted", wanted.as_str()).with("said", "some");
            return Some(wrong.with("allowed", self.format_names().join(", ")));
        }
        let unfit = |usual: &str, wrong: Languages| self.said(usual, |format| Some(format.languages)) == Some(wrong);
        let translated = self.translated.as_deref().unwrap_or(self.usual());
        if unfit(self.usual(), Languages::Translations) || unfit(translated, Languages::French) {
            return Some(Diagnostic::error("template-languages").with("usual", self.usual()).with("translated", translated));
        }
        let large = self.of_size(Size::Large);
        if large.len() > 1 || large.contains(&self.usual()) {
            return Some(Diagnostic::error("template-large").with("formats", large.join(", ")));
        }
        let twice = |variant: &String| self.variants.iter().filter(|other| *other == variant).count() > 1;
        let mut words = self.formats.keys().map(|name| name.to_lowercase()).chain(self.variants.iter().cloned());
        let wrong = words.find(|word| !is_word(word)).or_else(|| self.variants.iter().find(|word| twice(word)).cloned());
        wrong.map(|word| Diagnostic::error("template-word").with("word", word))
    }

    /// The ids of all templates, notices included, sorted.
    #[must_use]
    pub fn ids(assets: &Assets) -> Vec<String> {
        let mut ids = assets.folders(FOLDER);
        ids.retain(|id| assets.get(&format!("{FOLDER}{id}/template.toml")).is_some());
        // Folders come in the order of paths, in which `affiche-cpam/` stands before `affiche/`.
        ids.sort();
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

    /// The path of the main file of a format: that of the edition in large print is one of its own.
    #[must_use]
    pub fn main(&self, format: &str) -> String {
        let file = if self.large() == Some(format) { "large.typ" } else { "main.typ" };
        format!("{FOLDER}{}/{file}", self.id)
    }

    /// The name of the format that is made unless another is asked for.
    #[must_use]
    pub fn usual(&self) -> &str {
        self.usual.as_deref().or_else(|| self.of_size(Size::Normal).first().copied()).unwrap_or_default()
    }

    /// The name of the format that is made in a language unless another is asked for: in large print where the language
    /// is always set so, else the one for translations where the language is not French.
    #[must_use]
    pub fn usual_in(&self, language: &Language) -> &str {
        let large = self.large().filter(|_| language.size == Some(locale::Size::Large));
        large.unwrap_or(self.usual_normal(language))
    }

    /// The same in the normal size.
    #[must_use]
    pub fn usual_normal(&self, language: &Language) -> &str {
        self.translated.as_deref().filter(|_| !language.is_french()).unwrap_or(self.usual())
    }

    /// Whether a format is meant for a language: it has room for it, and a language that is always set in large print
    /// reads in the hand what is so, where there is such a format.
    #[must_use]
    pub fn is_for(&self, format: &str, language: &Language) -> bool {
        let always_large = language.size == Some(locale::Size::Large) && self.large().is_some();
        let hand = !always_large || self.large() == Some(format) || self.is_poster(format);
        hand && self.formats.get(format).is_some_and(|format| format.languages.has(language))
    }

    /// The variant that is made unless another is asked for; none where there are no variants.
    #[must_use]
    pub fn usual_variant(&self) -> Option<&str> {
        self.variants.first().map(String::as_str)
    }

    /// The names of its formats, the usual one first.
    #[must_use]
    pub fn format_names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.formats.keys().map(String::as_str).collect();
        names.sort_by_key(|name| *name != self.usual());
        names
    }

    /// The names of its formats of a size, in the order of the alphabet.
    #[must_use]
    pub fn of_size(&self, size: Size) -> Vec<&str> {
        self.formats.iter().filter(|(_, format)| format.size() == size).map(|(name, _)| name.as_str()).collect()
    }

    /// The name of the format in large print, if there is one.
    #[must_use]
    pub fn large(&self) -> Option<&str> {
        self.of_size(Size::Large).first().copied()
    }

    /// A format by its name, capitals or not.
    #[must_use]
    pub fn find_format(&self, wanted: &str) -> Option<&str> {
        self.formats.keys().find(|name| name.eq_ignore_ascii_case(wanted)).map(String::as_str)
    }

    /// A format.
    ///
    /// # Errors
    /// `internal` if there is no such format: plans name only those there are.
    pub fn format(&self, name: &str) -> Result<&Format, Diagnostic> {
        let detail = || format!("{} {name}", self.id);
        self.formats.get(name).ok_or_else(|| Diagnostic::error("internal").with("detail", detail()))
    }

    /// What a format says, where there is such a format and it says something.
    fn said<'a, T>(&'a self, format: &str, read: impl FnOnce(&'a Format) -> Option<T>) -> Option<T> {
        self.formats.get(format).and_then(read)
    }

    /// Whether a format is put up, so that the law wants to know by whom.
    #[must_use]
    pub fn is_poster(&self, format: &str) -> bool {
        self.said(format, |format| format.poster).unwrap_or(self.poster)
    }

    /// The text steps of a format.
    #[must_use]
    pub fn steps(&self, format: &str) -> Steps {
        self.said(format, |format| format.step).unwrap_or(self.step)
    }

    /// The layouts of a format on A4 paper, one file each.
    #[must_use]
    pub fn layouts(&self, format: &str) -> &[Layout] {
        self.said(format, |format| format.home.as_deref()).unwrap_or(&self.home)
    }

    /// The targets that a format can be made for.
    #[must_use]
    pub fn targets(&self, format: &str) -> &[Target] {
        self.said(format, |format| format.targets.as_deref()).unwrap_or(&self.targets)
    }

    /// The slots of a format that always appear, then those that appear with something the campaign may have.
    #[must_use]
    pub fn slots(&self, format: &str) -> (&[String], &[String]) {
        let slots = self.said(format, |format| format.slots.as_deref()).unwrap_or(&self.slots);
        (slots, self.said(format, |format| format.optional.as_deref()).unwrap_or(&self.optional))
    }

    /// The paper of a format.
    #[must_use]
    pub fn paper(&self, format: &str) -> Paper {
        self.said(format, |format| Some(format.paper)).unwrap_or_default().or(self.paper)
    }

    /// The beginning of the names of its files: its id, its variant and its format, where these are not
    /// the usual ones.
    #[must_use]
    pub fn stem(&self, format: &str, variant: Option<&str>) -> String {
        self.stem_beside(self.usual(), format, variant)
    }

    /// The same where another format is the usual one.
    #[must_use]
    pub fn stem_beside(&self, usual: &str, format: &str, variant: Option<&str>) -> String {
        let variant = variant.filter(|variant| Some(*variant) != self.usual_variant());
        let format = (format != usual).then(|| format.to_lowercase());
        [Some(self.id.as_str()), variant, format.as_deref()].into_iter().flatten().collect::<Vec<_>>().join("-")
    }

    /// The widths of the panels of a page from left to right, if the format is a leaflet; `page` counts
    /// from 0, `rtl` is whether it is read from right to left.
    #[must_use]
    pub fn panels(&self, format: &str, page: usize, rtl: bool) -> Option<[f64; 3]> {
        self.layouts(format).contains(&Layout::Leaflet).then(|| paper::panels(page, rtl))
    }

    /// The outline of its stickers, if it is one.
    #[must_use]
    pub fn contour(&self, format: &str) -> Option<Shape> {
        self.layouts(format).contains(&Layout::Stickers).then_some(self.sticker.shape)
    }

    /// Distances of the vertical folds of a page from its left edge in millimetres; none but on a leaflet.
    #[must_use]
    pub fn folds(&self, format: &str, page: usize, rtl: bool) -> Vec<f64> {
        self.panels(format, page, rtl).map(|_| paper::folds(page, rtl).to_vec()).unwrap_or_default()
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
}

/// Whether a word may stand in ids and in names of files: small letters and figures of ASCII, and hyphens between
/// them.
#[must_use]
pub fn is_word(word: &str) -> bool {
    let sound = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    word.split('-').all(sound)
}
