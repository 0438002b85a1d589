//! Everything that is read once and shared by all jobs: assets, facts, directory, languages,
//! palette, templates, and the campaign on top of them.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;

use crate::assets::Assets;
use crate::campaign::{self, Campaign, Known, nir};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::directory::Directory;
use crate::facts::Facts;
use crate::files;
use crate::locale::{Block, Blocks, Locale, SOURCE, Values};
use crate::palette::{self, Palette, Voice};
use crate::press::Press;
use crate::riso::{self, Inks};
use crate::template::Template;

/// The voice of a campaign that names none.
pub const DEFAULT_VOICE: &str = "sobre";

/// Bleed of every frame in millimetres, unless the print shop wants more; targets that do not need it
/// drop it.
const BLEED_MM: f64 = 3.0;

/// What all jobs share; it does not change while they run.
pub struct Stock {
    /// Files.
    pub assets: Assets,
    /// Facts.
    pub facts: Facts,
    /// Départements and funds, corrected by the campaign.
    pub directory: Directory,
    /// The palette.
    pub palette: Palette,
    /// The inks of the stencil duplicator by plate, as the campaign names them.
    pub inks: Inks,
    /// Voices by id.
    pub voices: BTreeMap<String, Voice>,
    /// Templates of the documents, sorted by id.
    pub documents: Vec<Template>,
    /// The campaign.
    pub campaign: Campaign,
    /// The print shop's demands and its condition, once a plan needs them.
    pub press: Option<Press>,
    /// The day that ages are counted from.
    pub today: Date,
    locales: BTreeMap<String, Locale>,
}

impl Stock {
    /// Reads everything but the languages; `given` is the campaign's path, if one was named.
    ///
    /// # Errors
    /// Whatever is wrong with the campaign and the files it shadows, all at once.
    pub fn load(given: Option<&Path>, today: Date, report: &mut Report) -> Result<Self, Report> {
        let file = campaign::locate(given, report)?;
        Self::of(file.as_deref(), today)
    }

    /// Reads what the program ships, without any campaign.
    ///
    /// # Errors
    /// As [`Stock::load`].
    pub fn load_embedded(today: Date) -> Result<Self, Report> {
        Self::of(None, today)
    }

    fn of(file: Option<&Path>, today: Date) -> Result<Self, Report> {
        let folder = file.and_then(Path::parent);
        let assets = match folder {
            Some(folder) => Assets::with_overlay(folder)?,
            None => Assets::embedded(),
        };
        let facts = Facts::load(&assets)?;
        let mut directory = Directory::load(&assets)?;
        let voices = palette::voices(&assets)?;
        let names: Vec<String> = voices.keys().cloned().collect();
        let mut inks = riso::inks(&assets)?;
        let documents = Template::documents(&assets)?;
        let mut known = Known { directory: &mut directory, facts: &facts, documents: &documents, voices: &names, inks: &inks };
        let campaign = match file {
            Some(file) => Campaign::load(file, &mut known)?,
            None => Campaign::default(),
        };
        inks.extend(campaign.riso.clone());
        let palette = palette::palette(&assets)?;
        let stock = Self {
            assets,
            facts,
            directory,
            palette,
            inks,
            voices,
            documents,
            campaign,
            press: None,
            today,
            locales: BTreeMap::new(),
        };
        stock.refuse_nir()?;
        Ok(stock)
    }

    /// Reads languages; French, which the others fall back to, always comes along.
    ///
    /// # Errors
    /// Every broken message, with its place.
    pub fn load_languages(&mut self, codes: &[String]) -> Result<(), Report> {
        let mut report = Report::default();
        for code in std::iter::once(SOURCE).chain(codes.iter().map(String::as_str)) {
            if self.locales.contains_key(code) {
                continue;
            }
            if let Ok(locale) = Locale::load(&self.assets, code, &mut report).map_err(|error| report.push(error)) {
                self.locales.insert(code.to_owned(), locale);
            }
        }
        if report.failed() { Err(report) } else { Ok(()) }
    }

    /// Reads what the print shop wants, as the campaign chose it.
    ///
    /// # Errors
    /// A printer, a condition or a profile that does not exist or is not fit for it.
    pub fn load_press(&mut self) -> Result<(), Report> {
        self.press = Some(Press::of(&self.campaign.press, &self.assets)?);
        Ok(())
    }

    /// Bleed of every frame in millimetres.
    #[must_use]
    pub fn bleed_mm(&self) -> f64 {
        self.press.as_ref().map_or(BLEED_MM, |press| press.printer.bleed_mm.value.max(BLEED_MM))
    }

    /// Replaces a language, for tests of length.
    pub fn set_locale(&mut self, locale: Locale) {
        self.locales.insert(locale.language.code.clone(), locale);
    }

    /// Takes a language out, to change it.
    pub fn take_locale(&mut self, code: &str) -> Option<Locale> {
        self.locales.remove(code)
    }

    /// A language that was loaded.
    ///
    /// # Errors
    /// `language-unknown`.
    pub fn locale(&self, code: &str) -> Result<&Locale, Diagnostic> {
        self.locales.get(code).ok_or_else(|| Diagnostic::error("language-unknown").with("wanted", code))
    }

    /// A message in a language, or in French where the language lacks it.
    ///
    /// # Errors
    /// As [`Locale::format`].
    pub fn text(&self, language: &str, id: &str, values: &Values) -> Result<String, Report> {
        let locale = self.locale(language)?;
        let locale = if locale.has(id) { locale } else { self.locale(SOURCE)? };
        locale.format(id, values)
    }

    /// A message as blocks, in a language or in French where the language lacks it.
    ///
    /// # Errors
    /// As [`Locale::format`].
    pub fn prose(&self, language: &str, id: &str, values: &Values) -> Result<Vec<Block>, Report> {
        let locale = self.locale(language)?;
        let locale = if locale.has(id) { locale } else { self.locale(SOURCE)? };
        let typeset = |text: &str| locale.typeset(text);
        let pictures = BTreeMap::new();
        let mut blocks = Blocks::new(&typeset, &pictures);
        blocks.read(&locale.words(id, values)?);
        Ok(blocks.finish())
    }

    /// Whether a message exists, in a language or in French.
    #[must_use]
    pub fn knows(&self, language: &str, id: &str) -> bool {
        [language, SOURCE].iter().any(|code| self.locales.get(*code).is_some_and(|locale| locale.has(id)))
    }

    /// The id under which a document's message is found in a variant: the variant's own wording where
    /// there is one, in the language or in French.
    #[must_use]
    pub fn worded(&self, template: &Template, language: &str, variant: Option<&str>, id: &str) -> String {
        let own = template.variant_id(id, variant).filter(|own| self.knows(language, own));
        own.unwrap_or_else(|| id.to_owned())
    }

    /// Codes of all languages there are, French first.
    #[must_use]
    pub fn languages(&self) -> Vec<String> {
        let mut codes = self.assets.folders("locales/");
        codes.retain(|code| self.assets.get(&format!("locales/{code}/language.toml")).is_some());
        codes.sort_by_key(|code| (code != SOURCE, code.clone()));
        codes
    }

    /// The campaign's voice and its id.
    #[must_use]
    pub fn voice(&self) -> (&str, Voice) {
        let id = self.campaign.voice.as_deref().unwrap_or(DEFAULT_VOICE);
        let neutral = || Voice { ground: "chantier".to_owned(), accent: "brique".to_owned() };
        (id, self.voices.get(id).cloned().unwrap_or_else(neutral))
    }

    /// Refuses texts of the campaign folder that hold somebody's social security number.
    fn refuse_nir(&self) -> Result<(), Report> {
        let mut report = Report::default();
        for (_, asset) in self.assets.below("locales/") {
            // What the program ships is borrowed; only a campaign's own files can hold a person's number.
            let std::borrow::Cow::Owned(bytes) = &asset.bytes else { continue };
            for (index, line) in files::decode(bytes).unwrap_or_default().lines().enumerate() {
                if let Some(range) = nir::find_nir(line) {
                    let column = line[..range.start].chars().count() + 1;
                    let place = Place { file: asset.shown.clone(), line: Some(index + 1), column: Some(column) };
                    report.push(Diagnostic::error("campaign-nir").at(place));
                }
            }
        }
        if report.failed() { Err(report) } else { Ok(()) }
    }
}
