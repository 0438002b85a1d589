//! The only access to the disk (with `assets`, which embeds): every error names its path, texts are
//! understood however an editor saved them, and a file appears whole or not at all.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::diagnostic::{Diagnostic, Place};

/// A path as messages show it.
#[must_use]
pub fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Turns an error of the system into a diagnostic whose code names the kind, never the system's
/// own (English) words.
fn failure(doing: &'static str, path: &Path, error: &io::Error) -> Diagnostic {
    let why = match error.kind() {
        io::ErrorKind::NotFound => "not-found",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "denied",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "full",
        io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => "not-a-folder",
        io::ErrorKind::IsADirectory => "is-a-folder",
        _ => "other",
    };
    let number = error.raw_os_error().map_or_else(|| "?".to_owned(), |number| number.to_string());
    Diagnostic::error(doing).with("why", why).with("number", number).at(Place::file(shown(path)))
}

/// Reads a file.
///
/// # Errors
/// `file-read` with the path and the reason.
pub fn read(path: &Path) -> Result<Vec<u8>, Diagnostic> {
    fs::read(path).map_err(|error| failure("file-read", path, &error))
}

/// Reads a text: UTF-8 with or without byte order mark, UTF-16 with one; line ends become `\n`.
///
/// # Errors
/// `file-read`; `file-encoding` for anything else.
pub fn read_text(path: &Path) -> Result<String, Diagnostic> {
    decode(&read(path)?).ok_or_else(|| Diagnostic::error("file-encoding").at(Place::file(shown(path))))
}

/// The text in `bytes`, see [`read_text`]; `None` if they are no text of those encodings.
#[must_use]
pub fn decode(bytes: &[u8]) -> Option<String> {
    let (encoding, skip) = encoding_rs::Encoding::for_bom(bytes).unwrap_or((encoding_rs::UTF_8, 0));
    let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[skip..])?;
    Some(text.replace("\r\n", "\n"))
}

/// Whether something is there under this path.
#[must_use]
pub fn exists(path: &Path) -> bool {
    path.exists()
}

/// The bytes of a file; `None` if there is none under this path.
#[must_use]
pub fn size(path: &Path) -> Option<u64> {
    fs::metadata(path).ok().filter(fs::Metadata::is_file).map(|metadata| metadata.len())
}

/// Whether a folder is there under this path.
#[must_use]
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// All files below a folder, by path with `/` from that folder, sorted; empty if it is not there.
/// Names that are not text and hidden files are left out.
#[must_use]
pub fn below(folder: &Path) -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    let mut open = vec![(String::new(), folder.to_owned())];
    while let Some((prefix, folder)) = open.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries.flatten() {
            let Ok(name) = entry.file_name().into_string() else { continue };
            if name.starts_with('.') {
                continue;
            }
            let path = entry.path();
            if path.is_dir() {
                open.push((format!("{prefix}{name}/"), path));
            } else {
                found.push((format!("{prefix}{name}"), path));
            }
        }
    }
    found.sort();
    found
}

/// Makes a folder and those above it.
///
/// # Errors
/// `folder-create` with the path and the reason.
pub fn create_folder(path: &Path) -> Result<(), Diagnostic> {
    fs::create_dir_all(path).map_err(|error| failure("folder-create", path, &error))
}

/// Makes sure that a folder is there and that files can be written into it, before any work is done.
///
/// # Errors
/// `folder-create` or `file-write` with the path and the reason.
pub fn probe_folder(path: &Path) -> Result<(), Diagnostic> {
    create_folder(path)?;
    tempfile::NamedTempFile::new_in(path).map(drop).map_err(|error| failure("file-write", path, &error))
}

/// Writes a file so that it is there whole or not at all, and never half: a temporary file beside
/// it, flushed to the disk, then renamed over it.
///
/// # Errors
/// `folder-create` or `file-write` with the path and the reason; the old file, if any, is untouched.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    create_folder(folder)?;
    let attempt = || -> io::Result<()> {
        let mut file = tempfile::Builder::new().prefix(".tractopelle-").tempfile_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        make_readable(file.as_file())?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    };
    attempt().map_err(|error| failure("file-write", path, &error))
}

/// Temporary files are private to their owner; what we hand over is for everybody to read.
#[cfg(unix)]
fn make_readable(file: &fs::File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn make_readable(_: &fs::File) -> io::Result<()> {
    Ok(())
}

/// The SHA-256 of bytes in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing into a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
