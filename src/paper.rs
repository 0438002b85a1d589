//! How paper is turned over, folded and cut: what a template or a campaign says of it, and what all
//! sheets share. Lengths in millimetres.

use serde::{Deserialize, Serialize};

/// Portrait A4.
pub const A4: (f64, f64) = (210.0, 297.0);
/// Portrait A3.
pub const A3: (f64, f64) = (297.0, 420.0);

/// Thickness of a sheet unless something is said: copier paper of 80 g/m², by a common rule of thumb. An
/// assumption: paper of that weight differs from maker to maker.
pub const THICKNESS: f64 = 0.1;
/// The thickest sheet that is believed: above it somebody wrote another unit.
pub const THICKEST: f64 = 1.0;

/// Panels of a three-panel leaflet of A4, seen on its inner side and read from left to right; the last
/// one is folded in first, so it is 3 mm shorter.
const PANELS: [f64; 3] = [100.0, 100.0, 97.0];

/// On which edge the paper is turned over for its back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Flip {
    /// One side only.
    Simplex,
    /// On the long edge.
    Long,
    /// On the short edge.
    Short,
}

impl Flip {
    /// Its name in template and campaign files, and in messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Simplex => "simplex",
            Self::Long => "long",
            Self::Short => "short",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn of(id: &str) -> Option<Self> {
        [Self::Simplex, Self::Long, Self::Short].into_iter().find(|flip| flip.id() == id)
    }
}

/// The paper, and the machine that prints it: `[paper]` of a template or of a campaign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// How it is turned over; each layout has its own way unless something is said.
    pub flip: Option<Flip>,
    /// Its thickness.
    pub thickness: Option<f64>,
}

impl Paper {
    /// What is said here, else what the other one says.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self { flip: self.flip.or(other.flip), thickness: self.thickness.or(other.thickness) }
    }

    /// Its thickness, assumed if nobody says it.
    #[must_use]
    pub fn thickness(self) -> f64 {
        self.thickness.unwrap_or(THICKNESS)
    }

    /// Whether it is paper.
    #[must_use]
    pub fn sound(self) -> bool {
        (0.0..=THICKEST).contains(&self.thickness())
    }
}

/// The outline of a sticker.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Shape {
    /// As the page.
    #[default]
    Rectangle,
    /// The circle or ellipse within the page.
    Round,
}

/// `[sticker]` of a template: its outline, and where a bought sheet of labels has its labels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sticker {
    /// Its outline.
    #[serde(default)]
    pub shape: Shape,
    /// Left and top of the first label on the sheet; in the middle unless something is said.
    pub origin: Option<[f64; 2]>,
    /// From one label to the next, across and down.
    pub pitch: Option<[f64; 2]>,
}

/// The widths of a leaflet's panels on one of its sides from left to right: page 0 is the inner side, page
/// 1 the outer one, which mirrors it; a leaflet read from right to left is the mirror of both.
#[must_use]
pub fn panels(page: usize, rtl: bool) -> [f64; 3] {
    let [first, middle, last] = PANELS;
    if page.is_multiple_of(2) == rtl { [last, middle, first] } else { PANELS }
}

/// The folds of a leaflet on one of its sides, from the left edge.
#[must_use]
pub fn folds(page: usize, rtl: bool) -> [f64; 2] {
    let [first, middle, _] = panels(page, rtl);
    [first, first + middle]
}
