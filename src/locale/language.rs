//! What `language.toml` says of a language: the one file that, with messages beside it, makes a folder a language.

use icu_locale_core::Locale as IcuLocale;
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::SOURCE;
use crate::assets::Assets;
use crate::diagnostic::{Diagnostic, Report};
use crate::reader::{Section, Source};
use crate::typography::{Patterns, Quotes};

/// A language of the sheets.
#[derive(Clone, Debug)]
pub struct Language {
    /// Its BCP 47 code: the folder's name.
    pub code: String,
    /// Its own name.
    pub name: String,
    /// Whose dates and numbers it writes, as a BCP 47 code (`en-GB`, `ar-u-nu-latn`).
    pub formats: String,
    /// Which way it is written.
    pub direction: Direction,
    /// Who hyphenates it.
    pub hyphenation: Hyphenation,
    /// Its quotation marks.
    pub quotes: Quotes,
    /// Whether French spaces are set.
    pub french_spaces: bool,
    /// The size that its sheets always have, if there is one.
    pub size: Option<Size>,
    /// The least score of Kandel and Moles, for French that is easier than usual.
    pub ease: Option<f64>,
    /// The faces it is set in.
    pub fonts: Faces,
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// Who hyphenates a language.
#[derive(Clone, Debug)]
pub enum Hyphenation {
    /// The typesetting engine, which knows it.
    Engine,
    /// The program, with patterns: soft hyphens are in the text before the engine sees it.
    Patterns(Patterns),
    /// Nobody: lines are ragged.
    None,
}

/// A size that a language's sheets always have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Size {
    /// Large print.
    Large,
}

/// Families in the order they are tried.
#[derive(Clone, Debug, Serialize)]
pub struct Faces {
    /// For reading.
    pub text: Vec<String>,
    /// For headlines.
    pub headline: Vec<String>,
}

impl Language {
    /// Reads `locales/<code>/language.toml`.
    ///
    /// # Errors
    /// `language-unknown` if there is no such file, or the code is none; else all that is wrong in it, each with its line.
    pub fn load(assets: &Assets, code: &str) -> Result<Self, Report> {
        let path = format!("locales/{code}/language.toml");
        if assets.get(&path).is_none() || identifier(code).is_none() {
            return Err(Diagnostic::error("language-unknown").with("wanted", code).into());
        }
        let source = Source::new(assets.shown(&path), assets.text(&path)?);
        let language = source.parse().and_then(|document| read(assets, code, Section::root(&source, &document)));
        let report = source.into_report();
        match language {
            Some(language) if !report.failed() => Ok(language),
            _ => Err(report),
        }
    }

    /// A language of the program's own messages, which nothing is typeset in.
    #[must_use]
    pub fn of_ui(code: &str) -> Self {
        let is_french = code == SOURCE;
        Self {
            code: code.to_owned(),
            name: code.to_owned(),
            // The program's English is British.
            formats: if is_french { SOURCE } else { "en-GB" }.to_owned(),
            direction: Direction::Ltr,
            hyphenation: Hyphenation::None,
            quotes: if is_french { Quotes::FRENCH } else { Quotes::STRAIGHT },
            french_spaces: is_french,
            size: None,
            ease: None,
            fonts: Faces { text: Vec::new(), headline: Vec::new() },
        }
    }

    /// Whether it is French, or a variant of it such as `fr-x-falc`: what it lacks is not in another language.
    #[must_use]
    pub fn is_french(&self) -> bool {
        self.lang() == SOURCE
    }

    /// The language without script, region and variant, as the typesetting engine wants it.
    #[must_use]
    pub fn lang(&self) -> &str {
        self.code.split('-').next().unwrap_or_default()
    }

    /// Its region, if its code names one.
    #[must_use]
    pub fn region(&self) -> Option<String> {
        identifier(&self.code)?.region.map(|region| region.to_string())
    }

    /// Whether its words are divided at the ends of lines.
    #[must_use]
    pub fn is_divided(&self) -> bool {
        !matches!(self.hyphenation, Hyphenation::None)
    }

    /// Whether it is written in Latin letters: then its own name is.
    #[must_use]
    pub fn is_latin(&self) -> bool {
        self.name.chars().any(|letter| letter.is_ascii_alphabetic())
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn is_rtl(&self) -> bool {
        self.direction == Direction::Rtl
    }
}

/// A code without its private part (`-x-falc`), which means something to nobody else.
pub(super) fn identifier(code: &str) -> Option<LanguageIdentifier> {
    let (public, private) = code.split_once("-x-").map_or((code, None), |(public, private)| (public, Some(private)));
    // The code is part of file names.
    let is_name = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let sound =
        private.is_none_or(|private| private.split('-').all(is_name)) && (2..=3).contains(&public.split('-').next()?.len());
    public.parse().ok().filter(|_| sound)
}

/// Who hyphenates a language, as the file says it.
#[derive(Clone, Copy)]
enum Divider {
    Engine,
    Patterns,
    None,
}

fn read(assets: &Assets, code: &str, mut section: Section) -> Option<Language> {
    const DIRECTIONS: [(&str, Direction); 2] = [("ltr", Direction::Ltr), ("rtl", Direction::Rtl)];
    const HYPHENATIONS: [(&str, Divider); 3] =
        [("engine", Divider::Engine), ("patterns", Divider::Patterns), ("none", Divider::None)];
    let name = section.text("name");
    let formats = section.one_of("formats", "locale", |text| IcuLocale::try_from_str(text).is_ok().then(|| text.to_owned()));
    let direction = section.choice("direction", &DIRECTIONS);
    let hyphenation = section.choice("hyphenation", &HYPHENATIONS);
    let french_spaces = section.flag("french_spaces");
    let size = section.choice("size", &[("large", Size::Large)]);
    let ease = section.number("ease", "ease", 0.0..=120.0);
    let quotes = section.section("quotes").and_then(quotes);
    let fonts = section.section("fonts").and_then(faces);
    let hyphenation = hyphenation.and_then(|divider| match divider {
        Divider::Engine => Some(Hyphenation::Engine),
        Divider::None => Some(Hyphenation::None),
        Divider::Patterns => {
            let patterns = Patterns::load(assets, code.split('-').next().unwrap_or_default());
            if patterns.is_none() {
                let allowed = Patterns::languages(assets).join(", ");
                section.note("hyphenation", Diagnostic::error("patterns-unknown").with("wanted", code).with("allowed", allowed));
            }
            patterns.map(Hyphenation::Patterns)
        }
    });
    for key in ["name", "formats", "direction", "hyphenation", "french_spaces", "quotes", "fonts"] {
        section.need(key);
    }
    section.finish();
    Some(Language {
        code: code.to_owned(),
        name: name?,
        formats: formats?,
        direction: direction?,
        hyphenation: hyphenation?,
        quotes: quotes?,
        french_spaces: french_spaces?,
        size,
        ease,
        fonts: fonts?,
    })
}

fn quotes(mut section: Section) -> Option<Quotes> {
    let keys = ["open", "close", "inner_open", "inner_close"];
    let [open, close, inner_open, inner_close] = keys.map(|key| {
        section.need(key);
        section.text(key)
    });
    section.finish();
    Some(Quotes { open: open?.into(), close: close?.into(), inner_open: inner_open?.into(), inner_close: inner_close?.into() })
}

fn faces(mut section: Section) -> Option<Faces> {
    let [text, headline] = ["text", "headline"].map(|key| {
        section.need(key);
        section.texts(key)
    });
    section.finish();
    (!text.is_empty() && !headline.is_empty()).then_some(Faces { text, headline })
}

#[cfg(test)]
mod tests {
    use super::identifier;

    #[test]
    fn codes_may_have_a_private_part() {
        for code in ["fr", "fr-x-falc", "pt-BR", "rcf", "sr-Latn-RS", "zh-Hant"] {
            assert!(identifier(code).is_some(), "{code}");
        }
        for code in ["", "f", "french", "fr-x-", "fr-x-../a", "x-falc", "fr_FR_", "fr-x-toolongpart"] {
            assert!(identifier(code).is_none(), "{code:?}");
        }
    }
}
