//! Files that hold a text of the campaign: Markdown or plain text.

use std::path::{Component, Path, PathBuf};

use super::Said;
use crate::assets::has_ending;
use crate::diagnostic::{Diagnostic, Place};
use crate::files;

/// What texts are read from.
const TEXTS: [&str; 3] = [".md", ".markdown", ".txt"];
/// What people write texts with, and what the program does not read.
const OTHERS: [&str; 8] = [".odt", ".docx", ".doc", ".rtf", ".pdf", ".pages", ".html", ".odm"];
/// The largest text, in bytes: a hundred pages and more.
const MOST: u64 = 1_000_000;
/// How a zip archive begins, which text documents of office suites are.
const ZIP: &[u8] = b"PK\x03\x04";
/// The longest path that is taken for one.
const LONGEST_PATH: usize = 250;

/// Whether a text is not one, but the name of a file that holds it.
pub(super) fn is_name(text: &str) -> bool {
    let text = text.trim();
    !text.contains('\n') && text.len() < LONGEST_PATH && (has_ending(text, &TEXTS) || has_ending(text, &OTHERS))
}

/// A path below the campaign's folder; `None` if it leads out of it.
pub(super) fn inside(folder: &Path, name: &str) -> Option<PathBuf> {
    // Windows writes paths with backslashes.
    let path = PathBuf::from(name.trim().replace('\\', "/"));
    let stays = |part: Component| matches!(part, Component::Normal(_) | Component::CurDir);
    let has_drive = name.trim().as_bytes().get(1) == Some(&b':');
    (path.components().all(stays) && !has_drive).then(|| folder.join(path))
}

/// Reads a text.
///
/// # Errors
/// `file-outside`, `text-format` (a document of an office suite), `text-read`, `text-large`, `text-binary`,
/// `text-empty`, `file-encoding`.
pub(super) fn read(name: &str, folder: &Path) -> Result<Said, Diagnostic> {
    let named = |code| Diagnostic::error(code).with("name", name.trim());
    if has_ending(name.trim(), &OTHERS) {
        return Err(named("text-format"));
    }
    let path = inside(folder, name).ok_or_else(|| named("file-outside"))?;
    if files::size(&path).is_some_and(|size| size > MOST) {
        return Err(named("text-large").with("most", usize::try_from(MOST / 1000).unwrap_or_default()));
    }
    let bytes = files::read(&path).map_err(|error| Diagnostic { code: "text-read", ..error }.with("name", name.trim()))?;
    if bytes.starts_with(ZIP) || bytes.starts_with(b"{\\rtf") || bytes.starts_with(b"%PDF") {
        return Err(named("text-format"));
    }
    let whole = Place::file(files::shown(&path));
    let Some(text) = files::decode(&bytes) else {
        let code = if bytes.contains(&0) { "text-binary" } else { "file-encoding" };
        return Err(named(code).at(whole));
    };
    if text.contains('\0') {
        return Err(named("text-binary"));
    }
    if text.trim().is_empty() {
        return Err(named("text-empty"));
    }
    Ok(Said { file: whole.file, line: 1, column: 1, text, escaped: false, document: None, part: None })
}
