//! Palette roles. A template names roles; what a role is on the
//! screen, at the press and on the copier stands in `data/palette.toml`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::assets::Assets;
use crate::diagnostic::Diagnostic;
use crate::facts;

/// The role of the paper's own white.
pub const WHITE: &str = "blanc";
/// The role of black ink.
pub const BLACK: &str = "noir";

/// One colour.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Cyan, magenta, yellow, black in per cent.
    pub cmyk: [u8; 4],
    /// The recipe for large flats, where one ink alone looks grey.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flat: Option<[u8; 4]>,
    /// `#rrggbb`.
    pub srgb: String,
    /// Where it lies on a stencil duplicator; without it, it is the paper's own colour.
    #[serde(default, skip_serializing)]
    pub riso: Option<Tint>,
}

/// A part of a riso ink.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tint {
    /// The plate, a key of `data/riso.toml`.
    pub ink: String,
    /// How much of its ink, in per cent.
    pub tint: u8,
}

impl Role {
    /// Red, green and blue from 0 to 255; black if `srgb` is not of the form `#rrggbb`.
    #[must_use]
    pub fn rgb(&self) -> [u8; 3] {
        let part = |at: usize| self.srgb.get(at..at + 2).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        [part(1), part(3), part(5)].map(Option::unwrap_or_default)
    }
}

/// Roles by name.
pub type Palette = BTreeMap<String, Role>;

/// Reads the palette.
///
/// # Errors
/// `data-broken` with the place.
pub fn palette(assets: &Assets) -> Result<Palette, Diagnostic> {
    facts::parse(assets, "data/palette.toml")
}
