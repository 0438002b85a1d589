//! Everything that is read once and shared by all jobs: assets, facts, directory, languages,
//! palette, templates, and the campaign on top of them.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use jiff::civil::Date;

use crate::assets::Assets;
use crate::campaign::{self, Campaign, Known, nir};
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::directory::Directory;
use crate::facts::Facts;
use crate::files;
use crate::locale::{Block, Blocks, Faces, Hyphenation, Layers, Locale, SOURCE, Values};
use crate::palette::{self, Palette};
use crate::press::Press;
use crate::review::{Review, Status};
use crate::riso::{self, Inks};
use crate::template::Template;
use crate::voice::{self, Voice};

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
    /// The voice that the campaign speaks with.
    voice: Voice,
    locales: BTreeMap<String, Locale>,
    /// The facts as French writes them, once a sheet in another language says something in French.
    french_facts: OnceLock<Values>,
    /// What readers said of languages.
    reviews: BTreeMap<String, Review>,
    /// What the voice says, by language.
    spoken: BTreeMap<String, Locale>,
}

impl Stock {
    /// Reads everything but the languages; `given` is the campaign's path, if one was named.
    ///
    /// # Errors
    /// Whatever is wrong with the campaign and the files it shadows, all at once.
    pub fn load(given: Option<&Path>, today: Date, report: &mut Report) -> Result<Self, Report> {
        let file = campaign::locate(given, report)?;
        Self::of(file.as_deref(), today, report)
    }

    /// Reads what the program ships, without any campaign.
    ///
    /// # Errors
    /// As [`Stock::load`].
    pub fn load_embedded(today: Date) -> Result<Self, Report> {
        Self::of(None, today, &mut Report::default())
    }

    fn of(file: Option<&Path>, today: Date, report: &mut Report) -> Result<Self, Report> {
        let folder = file.and_then(Path::parent);
        let assets = match folder {
            Some(folder) => Assets::with_overlay(folder)?,
            None => Assets::embedded(),
        };
        let facts = Facts::load(&assets)?;
        let mut directory = Directory::load(&assets)?;
        let palette = palette::palette(&assets)?;
        let voices = voice::voices(&assets, &palette)?;
        let names: Vec<String> = voices.keys().cloned().collect();
        let mut inks = riso::inks(&assets)?;
        let documents = Template::documents(&assets)?;
        let mut known = Known { directory: &mut directory, facts: &facts, documents: &documents, voices: &names, inks: &inks };
        let campaign = match file {
            Some(file) => Campaign::load(file, &mut known, report)?,
            None => Campaign::default(),
        };
        inks.extend(campaign.riso.clone());
        let voice = find_voice(&voices, campaign.voice.as_deref().unwrap_or(voice::DEFAULT), &assets)?;
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
            voice,
            locales: BTreeMap::new(),
            french_facts: OnceLock::new(),
            reviews: BTreeMap::new(),
            spoken: BTreeMap::new(),
        };
        stock.refuse_nir()?;
        Ok(stock)
    }

    /// Reads languages; French, which the others fall back to, always comes along. A language that is broken is left out, and
    /// told, while the others go on.
    ///
    /// # Errors
    /// Every broken message of French, with its place.
    pub fn load_languages(&mut self, codes: &[String]) -> Result<Report, Report> {
        let mut broken = Report::default();
        for code in std::iter::once(SOURCE).chain(codes.iter().map(String::as_str)) {
            if self.locales.contains_key(code) {
                continue;
            }
            let mut report = Report::default();
            match self.read_language(code, &mut report) {
                Ok(()) if !report.failed() => broken.extend(report),
                read => {
                    report.extend(read.err().into_iter().flatten());
                    self.locales.remove(code);
                    self.spoken.remove(code);
                    if code == SOURCE {
                        return Err(report);
                    }
                    broken.extend(report);
                }
            }
        }
        Ok(broken)
    }

    fn read_language(&mut self, code: &str, report: &mut Report) -> Result<(), Report> {
        let locale = Locale::load(&self.assets, code, report)?;
        if let Some(said) = locale.load_voice(&self.assets, &self.voice.messages(code), report)? {
            self.refuse_procedure(&said, report);
            self.spoken.insert(code.to_owned(), said);
        }
        if code != SOURCE {
            let review = Review::load(&self.assets, &locale, self.locale(SOURCE)?, report)?;
            self.reviews.insert(code.to_owned(), review);
        }
        self.locales.insert(code.to_owned(), locale);
        Ok(())
    }

    /// How far a message is in a language that is not French: what a voice says of it nobody reviews.
    ///
    /// # Errors
    /// `language-unknown`.
    pub fn status(&self, language: &str, id: &str) -> Result<Status, Diagnostic> {
        let layers = self.layers(language)?;
        if layers.voice.is_some_and(|voice| voice.has(id)) {
            return Ok(Status::Draft);
        }
        if !layers.language.has(id) {
            return Ok(Status::Absent);
        }
        Ok(self.reviews.get(language).map_or(Status::Draft, |review| review.status(id)))
    }

    /// Refuses what a voice has no say in: procedure is the same in every voice.
    fn refuse_procedure(&self, said: &Locale, report: &mut Report) {
        let listed = |id: &str| ["name", "use"].iter().any(|what| id == format!("voice-{}-{what}", self.voice.id));
        let voiced = |id: &str| self.documents.iter().any(|template| template.may_be_voiced(id));
        for (id, message) in said.messages().filter(|(id, _)| !listed(id) && !voiced(id)) {
            let place = Place { file: message.file.clone(), line: Some(message.line), column: None };
            report.push(Diagnostic::error("voice-message").with("message", id).at(place));
        }
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

    /// The facts as French writes them.
    ///
    /// # Errors
    /// As [`Values::of_facts`].
    pub fn french_facts(&self) -> Result<&Values, Report> {
        if let Some(values) = self.french_facts.get() {
            return Ok(values);
        }
        let values = Values::of_facts(&self.facts, self.locale(SOURCE)?)?;
        Ok(self.french_facts.get_or_init(|| values))
    }

    /// Where messages of a language are looked for.
    ///
    /// # Errors
    /// `language-unknown`.
    pub fn layers(&self, language: &str) -> Result<Layers<'_>, Diagnostic> {
        Ok(Layers {
            voice: self.spoken.get(language),
            language: self.locale(language)?,
            source_voice: self.spoken.get(SOURCE),
            source: self.locale(SOURCE)?,
            blank: self.voice.blank,
        })
    }

    /// A message as the voice says it in a language; else in the language, else in French.
    ///
    /// # Errors
    /// As [`Locale::format`].
    pub fn text(&self, language: &str, id: &str, values: &Values) -> Result<String, Report> {
        let layers = self.layers(language)?;
        layers.find(id).unwrap_or(layers.source).format(id, values)
    }

    /// The id under which a document's message is found in a variant: the variant's own wording where
    /// there is one, see [`Layers::prefers`].
    #[must_use]
    pub fn worded(&self, template: &Template, language: &str, variant: Option<&str>, id: &str) -> String {
        let said = |own: &String| self.layers(language).is_ok_and(|layers| layers.prefers(own, id));
        let own = template.variant_id(id, variant).filter(said);
        own.unwrap_or_else(|| id.to_owned())
    }

    /// The same as blocks.
    ///
    /// # Errors
    /// As [`Locale::format`].
    pub fn prose(&self, language: &str, id: &str, values: &Values) -> Result<Vec<Block>, Report> {
        let layers = self.layers(language)?;
        let locale = layers.find(id).unwrap_or(layers.source);
        let typeset = |text: &str| match &locale.language.hyphenation {
            Hyphenation::Patterns(patterns) => patterns.hyphenate(&locale.typeset(text)),
            _ => locale.typeset(text),
        };
        let pictures = BTreeMap::new();
        let mut blocks = Blocks::new(&typeset, &pictures);
        blocks.read(&locale.words(id, values)?);
        Ok(blocks.finish())
    }

    /// Codes of all languages there are, French first.
    #[must_use]
    pub fn languages(&self) -> Vec<String> {
        let mut codes = self.assets.folders("locales/");
        codes.retain(|code| self.assets.get(&format!("locales/{code}/language.toml")).is_some());
        codes.sort_by_key(|code| (code != SOURCE, code.clone()));
        codes
    }

    /// The voice that the campaign speaks with.
    #[must_use]
    pub fn voice(&self) -> &Voice {
        &self.voice
    }

    /// Speaks with another voice than the campaign's. Languages are read anew.
    ///
    /// # Errors
    /// `voice-unknown`.
    pub fn set_voice(&mut self, id: &str) -> Result<(), Report> {
        self.voice = find_voice(&self.voices, id, &self.assets)?;
        self.spoken.clear();
        let codes: Vec<String> = std::mem::take(&mut self.locales).into_keys().collect();
        if codes.is_empty() {
            return Ok(());
        }
        let report = self.load_languages(&codes)?;
        if report.failed() { Err(report) } else { Ok(()) }
    }

    /// The faces of a language in the campaign's voice.
    #[must_use]
    pub fn faces(&self, locale: &Locale) -> Faces {
        self.voice.faces(&locale.language.fonts, &locale.letters)
    }

    /// Refuses texts of the campaign folder that hold somebody's social security number.
    fn refuse_nir(&self) -> Result<(), Report> {
        let mut report = Report::default();
        for (_, asset) in self.assets.below("locales/").chain(self.assets.below("voices/")) {
            // What the program ships is borrowed; only a campaign's own files can hold a person's number.
            let std::borrow::Cow::Owned(bytes) = &asset.bytes else { continue };
            report.extend(nir::refusals(&asset.shown, &files::decode(bytes).unwrap_or_default()));
        }
        if report.failed() { Err(report) } else { Ok(()) }
    }
}

/// A voice by its id.
fn find_voice(voices: &BTreeMap<String, Voice>, id: &str, assets: &Assets) -> Result<Voice, Diagnostic> {
    let allowed = || voices.keys().cloned().collect::<Vec<_>>().join(", ");
    let voice = voices.get(id).map(|voice| voice.clone().with_letters(assets));
    voice.ok_or_else(|| Diagnostic::error("voice-unknown").with("wanted", id).with("allowed", allowed()))
}
