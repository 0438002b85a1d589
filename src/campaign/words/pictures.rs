//! Pictures that a text of the campaign names.

use std::collections::BTreeMap;
use std::path::Path;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::Said;
use super::file::inside;
use crate::campaign::Logo;
use crate::diagnostic::Diagnostic;
use crate::reader::Section;

/// The largest side that goes into a sheet, in pixels: 170 mm at 300 dots per inch.
const KEPT_PIXELS: u32 = 2_000;

/// Loads the pictures of a text, each once, and gives the names of all; what is wrong is noted at the place that names
/// them.
pub(super) fn load(
    section: &Section,
    said: &Said,
    allowed: bool,
    folder: &Path,
    pictures: &mut BTreeMap<String, Logo>,
) -> Vec<String> {
    let mut named = Vec::new();
    let mut open: Option<(String, usize, String)> = None;
    for (event, range) in Parser::new_ext(&said.text, Options::ENABLE_FOOTNOTES).into_offset_iter() {
        match event {
            Event::Start(Tag::Image { dest_url, .. }) => open = Some((dest_url.into_string(), range.start, String::new())),
            Event::Text(text) | Event::Code(text) => {
                if let Some((_, _, words)) = &mut open {
                    words.push_str(&text);
                }
            }
            Event::End(TagEnd::Image) => {
                let Some((name, start, words)) = open.take() else { continue };
                match picture(&name, &words, allowed, folder, pictures) {
                    Ok(picture) => {
                        named.push(name.clone());
                        pictures.extend(picture.map(|picture| (name, picture)));
                    }
                    Err(error) => section.note_placed(error.with("name", name).at(said.place(start))),
                }
            }
            _ => {}
        }
    }
    named
}

/// A picture that was not loaded before.
fn picture(
    name: &str,
    words: &str,
    allowed: bool,
    folder: &Path,
    known: &BTreeMap<String, Logo>,
) -> Result<Option<Logo>, Diagnostic> {
    if !allowed {
        return Err(Diagnostic::error("picture-place"));
    }
    if words.trim().is_empty() {
        return Err(Diagnostic::error("picture-alt"));
    }
    if known.contains_key(name) {
        return Ok(None);
    }
    if name.contains("://") {
        return Err(Diagnostic::error("picture-web"));
    }
    // Markdown writes a space in a name as %20.
    let file = name.replace("%20", " ");
    if inside(folder, &file).is_none() {
        return Err(Diagnostic::error("file-outside"));
    }
    let code = |code| match code {
        "logo-read" => "picture-read",
        "logo-large" => "picture-large",
        "logo-document" => "picture-document",
        _ => "picture-format",
    };
    Logo::load(folder, &file, KEPT_PIXELS).map(Some).map_err(|error| Diagnostic { code: code(error.code), ..error })
}
