//! Output conditions: which ink on which paper, and the ICC profile that describes it. Those that are
//! shipped stand in `data/icc/conditions.toml` with licence and origin; a campaign may bring its own.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::OnceLock;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use jiff::civil::Date;
use moxcms::{ColorProfile, DataColorSpace, Layout, ProfileClass, TransformOptions};
use serde::Deserialize;

use crate::assets::Assets;
use crate::diagnostic::{Diagnostic, Place};
use crate::directory::nearest;
use crate::facts;

/// The condition of a campaign that names none: coated paper, the profile that shops ask for.
pub const DEFAULT: &str = "fogra39";
/// The registry of the names of printing conditions, as output intents state it.
pub const REGISTRY: &str = "http://www.color.org";

const LIST: &str = "data/icc/conditions.toml";
const FOLDER: &str = "data/icc/";
/// The largest profile that is read, in bytes: real ones have at most three million.
const MOST_BYTES: usize = 8 * 1024 * 1024;

/// A shipped condition, as the list describes it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its registered name (`FOGRA39`).
    pub identifier: String,
    /// What it is, for people.
    pub info: String,
    /// The profile's file in `data/icc`.
    pub file: String,
    /// Most ink that the profile's own separation lays, in per cent.
    pub total_ink_percent: f64,
    /// Licence of the profile.
    pub licence: String,
    /// Where it comes from.
    pub origin: String,
    /// When it was taken from there.
    #[serde(deserialize_with = "facts::date")]
    pub date: Date,
}

/// A printing condition with its profile.
#[derive(Clone)]
pub struct Condition {
    /// Its registered name, or what the user calls it.
    pub identifier: String,
    /// What it is, for people.
    pub info: String,
    /// The profile's bytes.
    pub bytes: Vec<u8>,
    profile: ColorProfile,
    /// The bytes packed, once for all files.
    deflated: OnceLock<Vec<u8>>,
}

impl Condition {
    /// The shipped conditions by id.
    ///
    /// # Errors
    /// `data-broken` with its place.
    pub fn shipped(assets: &Assets) -> Result<BTreeMap<String, Entry>, Diagnostic> {
        facts::parse(assets, LIST)
    }

    /// Reads a shipped condition.
    ///
    /// # Errors
    /// `condition-unknown` with those there are; what [`Condition::of_file`] finds.
    pub fn load(assets: &Assets, id: &str) -> Result<Self, Diagnostic> {
        let mut shipped = Self::shipped(assets)?;
        let Some(entry) = shipped.remove(id) else {
            let known: Vec<String> = shipped.into_keys().collect();
            return Err(Diagnostic::error("condition-unknown")
                .with("wanted", id)
                .with("nearest", nearest(id, known.clone()).unwrap_or_default())
                .with("allowed", known.join(", ")));
        };
        let path = format!("{FOLDER}{}", entry.file);
        let asset = assets.get(&path).ok_or_else(|| Diagnostic::error("asset-missing").with("path", path.as_str()))?;
        let condition = Self::of_file(asset.bytes.to_vec(), &entry.identifier);
        let condition = condition.map_err(|error| error.with("path", asset.shown.as_str()).at(Place::file(&asset.shown)))?;
        Ok(Self { info: entry.info, ..condition })
    }

    /// A profile of the user's own, under the name of the condition it describes.
    ///
    /// # Errors
    /// `icc-large`, `icc-broken`, `icc-class` unless it describes an output device, `icc-colours`
    /// unless it is for four inks and can separate.
    pub fn of_file(bytes: Vec<u8>, identifier: &str) -> Result<Self, Diagnostic> {
        if bytes.len() > MOST_BYTES {
            return Err(Diagnostic::error("icc-large").with("most", MOST_BYTES / 1024 / 1024));
        }
        let profile = ColorProfile::new_from_slice(&bytes).map_err(|_| Diagnostic::error("icc-broken"))?;
        if profile.profile_class != ProfileClass::OutputDevice {
            return Err(Diagnostic::error("icc-class").with("found", format!("{:?}", profile.profile_class)));
        }
        if profile.color_space != DataColorSpace::Cmyk {
            return Err(Diagnostic::error("icc-colours").with("found", format!("{:?}", profile.color_space)));
        }
        let condition =
            Self { identifier: identifier.to_owned(), info: identifier.to_owned(), bytes, profile, deflated: OnceLock::new() };
        // A profile that cannot separate would be noticed only at the first picture.
        condition.separate(&[255, 255, 255], 0.0).ok_or_else(|| Diagnostic::error("icc-broken"))?;
        Ok(condition)
    }

    /// The profile as a PDF stores it (zlib); packed once, since every file of a run embeds it.
    #[must_use]
    pub fn deflated(&self) -> &[u8] {
        self.deflated.get_or_init(|| {
            let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
            // Writing into memory does not fail.
            let _ = encoder.write_all(&self.bytes);
            encoder.finish().unwrap_or_default()
        })
    }

    /// sRGB pixels (three bytes each) to inks (four bytes each, 255 for full ink), black generation as
    /// the profile has it, and no more ink in one place than `most_percent` (0 for any): above it cyan,
    /// magenta and yellow give way in their proportions. `None` if the profile has no table for it.
    #[must_use]
    pub fn separate(&self, rgb: &[u8], most_percent: f64) -> Option<Vec<u8>> {
        let source = ColorProfile::new_srgb();
        let transform =
            source.create_transform_8bit(Layout::Rgb, &self.profile, Layout::Rgba, TransformOptions::default()).ok()?;
        let mut inks = vec![0; rgb.len() / 3 * 4];
        transform.transform(rgb, &mut inks).ok()?;
        if most_percent > 0.0 {
            inks.chunks_exact_mut(4).for_each(|pixel| limit(pixel, most_percent));
        }
        Some(inks)
    }
}

/// Takes from the colours of a pixel what it has too much of all inks.
fn limit(pixel: &mut [u8], most_percent: f64) {
    let [colours @ .., black] = pixel else { return };
    let most = most_percent / 100.0 * 255.0 - f64::from(*black);
    let sum: f64 = colours.iter().map(|ink| f64::from(*ink)).sum();
    if sum > most {
        for ink in colours {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and what it was")]
            let less = (f64::from(*ink) * (most / sum).max(0.0)).floor() as u8;
            *ink = less;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::limit;

    #[test]
    fn colours_give_way_to_the_limit() {
        let mut dark = [230, 200, 180, 240];
        limit(&mut dark, 300.0);
        let sum: u32 = dark.iter().map(|ink| u32::from(*ink)).sum();
        assert!(dark[3] == 240 && sum <= 765 && sum > 758, "{dark:?}");
        let mut light = [100, 50, 0, 10];
        limit(&mut light, 300.0);
        assert_eq!(light, [100, 50, 0, 10]);
    }
}
