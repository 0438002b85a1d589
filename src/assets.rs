//! Templates, locales, data, fonts and voices: embedded in the program, shadowed by a campaign folder's own
//! files of the same path.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use include_dir::{Dir, include_dir};

use crate::diagnostic::{Diagnostic, Place};
use crate::files;

static FOLDERS: [(&str, Dir<'static>); 5] = [
    ("templates", include_dir!("$CARGO_MANIFEST_DIR/templates")),
    ("locales", include_dir!("$CARGO_MANIFEST_DIR/locales")),
    ("data", include_dir!("$CARGO_MANIFEST_DIR/data")),
    ("fonts", include_dir!("$CARGO_MANIFEST_DIR/fonts")),
    ("voices", include_dir!("$CARGO_MANIFEST_DIR/voices")),
];

/// Files by path with `/`, such as `templates/tract/main.typ`.
#[derive(Clone, Debug)]
pub struct Assets {
    files: BTreeMap<String, Asset>,
}

/// One file's bytes, and the name that messages give it.
#[derive(Clone, Debug)]
pub struct Asset {
    /// The content.
    pub bytes: Cow<'static, [u8]>,
    /// Where it comes from: its path in the campaign folder, or its embedded path.
    pub shown: String,
    /// Whether it takes the place of an embedded file that says something else.
    pub altered: bool,
}

impl Asset {
    /// The content for the engine: what is embedded is lent, not copied.
    #[must_use]
    pub fn lent(&self) -> typst::foundations::Bytes {
        match &self.bytes {
            Cow::Borrowed(bytes) => typst::foundations::Bytes::new(*bytes),
            Cow::Owned(bytes) => typst::foundations::Bytes::new(bytes.clone()),
        }
    }
}

/// Whether a path ends in one of these (`.typ`), however it is written.
#[must_use]
pub fn has_ending(path: &str, endings: &[&str]) -> bool {
    let path = path.to_ascii_lowercase();
    endings.iter().any(|ending| path.ends_with(ending))
}

impl Assets {
    /// What the program ships.
    #[must_use]
    pub fn embedded() -> Self {
        let mut files = BTreeMap::new();
        for (folder, dir) in &FOLDERS {
            collect(folder, dir, &mut files);
        }
        Self { files }
    }

    /// What the program ships, shadowed by the same folders of a campaign.
    ///
    /// # Errors
    /// `file-read` for a file that is there but cannot be read.
    pub fn with_overlay(campaign_folder: &Path) -> Result<Self, Diagnostic> {
        let mut assets = Self::embedded();
        for (folder, _) in &FOLDERS {
            for (name, path) in files::below(&campaign_folder.join(folder)) {
                let (key, bytes) = (format!("{folder}/{name}"), files::read(&path)?);
                let altered = assets.files.get(&key).is_some_and(|embedded| *embedded.bytes != *bytes);
                assets.files.insert(key, Asset { bytes: Cow::Owned(bytes), shown: files::shown(&path), altered });
            }
        }
        Ok(assets)
    }

    /// A file, if it exists.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&Asset> {
        self.files.get(path)
    }

    /// A file's text.
    ///
    /// # Errors
    /// `asset-missing`, `file-encoding`.
    pub fn text(&self, path: &str) -> Result<String, Diagnostic> {
        let asset = self.get(path).ok_or_else(|| Diagnostic::error("asset-missing").with("path", path))?;
        files::decode(&asset.bytes).ok_or_else(|| Diagnostic::error("file-encoding").at(Place::file(&asset.shown)))
    }

    /// The name that messages give to a file.
    #[must_use]
    pub fn shown(&self, path: &str) -> String {
        self.get(path).map_or_else(|| path.to_owned(), |asset| asset.shown.clone())
    }

    /// All files below a folder (`fonts/`), in the order of their paths.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a Asset)> {
        self.files
            .range(folder.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(folder))
            .map(|(path, asset)| (path.as_str(), asset))
    }

    /// The names of the folders directly below a folder (`templates/`), sorted.
    #[must_use]
    pub fn folders(&self, folder: &str) -> Vec<String> {
        let mut names: Vec<String> = self
            .below(folder)
            .filter_map(|(path, _)| path[folder.len()..].split_once('/'))
            .map(|(name, _)| name.to_owned())
            .collect();
        names.dedup();
        names
    }
}

fn collect(prefix: &str, dir: &'static Dir<'static>, files: &mut BTreeMap<String, Asset>) {
    for file in dir.files() {
        let path = format!("{prefix}/{}", file.path().to_string_lossy().replace('\\', "/"));
        files.insert(path.clone(), Asset { bytes: Cow::Borrowed(file.contents()), shown: path, altered: false });
    }
    for dir in dir.dirs() {
        collect(prefix, dir, files);
    }
}
