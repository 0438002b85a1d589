//! What the engine sees: a base that all jobs share, and the few files that differ from job to job
//! under names that never differ (the engine keeps every name it has ever seen).

use std::collections::HashMap;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration, IntoValue};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use super::qr::qr;
use crate::assets::{Assets, has_ending};
use crate::diagnostic::Diagnostic;
use crate::files;

/// Where a template finds its data.
pub const DATA: &str = "data.json";
/// Where it finds what is this place's own.
pub const LOCAL: &str = "local.json";

/// Library, fonts and templates, read once.
pub struct Base {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: HashMap<FileId, Source>,
    shown: HashMap<FileId, String>,
}

impl Base {
    /// Loads the fonts and templates.
    ///
    /// # Errors
    /// `file-encoding` for a template that is no text.
    pub fn new(assets: &Assets) -> Result<Self, Diagnostic> {
        let mut fonts = Vec::new();
        for (path, asset) in assets.below("fonts/").filter(|(path, _)| has_ending(path, &[".ttf", ".otf", ".ttc"])) {
            let before = fonts.len();
            fonts.extend(Font::iter(asset.lent()));
            if fonts.len() == before {
                return Err(Diagnostic::error("font-broken").at(crate::diagnostic::Place::file(assets.shown(path))));
            }
        }
        let mut sources = HashMap::new();
        let mut shown = HashMap::new();
        for (path, asset) in assets.below("templates/").filter(|(path, _)| has_ending(path, &[".typ"])) {
            let Some(id) = file_id(path) else { continue };
            let text = files::decode(&asset.bytes)
                .ok_or_else(|| Diagnostic::error("file-encoding").at(crate::diagnostic::Place::file(&asset.shown)))?;
            sources.insert(id, Source::new(id, text));
            shown.insert(id, asset.shown.clone());
        }
        let mut inputs = Dict::new();
        // Tells the templates that the native functions are there.
        inputs.insert("tractopelle".into(), env!("CARGO_PKG_VERSION").into_value());
        let mut library = Library::builder().with_inputs(inputs).build();
        library.global.scope_mut().define_func::<qr>();
        Ok(Self { library: LazyHash::new(library), book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts, sources, shown })
    }

    /// The name that messages give to a template's file.
    pub fn shown(&self, id: FileId) -> String {
        self.shown.get(&id).cloned().unwrap_or_else(|| id.vpath().get_without_slash().to_string())
    }
}

/// The world of one job.
pub(super) struct JobWorld<'a> {
    base: &'a Base,
    main: FileId,
    files: HashMap<FileId, Bytes>,
}

impl<'a> JobWorld<'a> {
    /// A world whose main file is `main` and that holds `files` beside the templates. `None` if one of
    /// the paths is none.
    pub(super) fn new(base: &'a Base, main: &str, files: impl IntoIterator<Item = (String, Bytes)>) -> Option<Self> {
        let files: Option<HashMap<FileId, Bytes>> =
            files.into_iter().map(|(path, bytes)| Some((file_id(&path)?, bytes))).collect();
        Some(Self { base, main: file_id(main)?, files: files? })
    }
}

impl World for JobWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.base.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.base.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.base.sources.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.base.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().to_string().into())
}

fn file_id(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}
