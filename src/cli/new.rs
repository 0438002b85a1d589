//! `new`: a campaign folder that builds at once, or a copy of a template to work on.

use std::path::PathBuf;

use jiff::civil::Date;

use super::Exit;
use super::args::New;
use super::terminal::Terminal;
use crate::campaign::FILE;
use crate::campaign::Selection;
use crate::diagnostic::{Diagnostic, Place, Report};
use crate::files;
use crate::locale::Values;
use crate::pipeline;
use crate::plan;
use crate::stock::Stock;
use crate::template::Template;

/// The département of a new campaign that names none.
const SAMPLE: &str = "81";
/// What stands for it in the model of a campaign file.
const MARK: &str = "@departement@";
/// The line of the model that names the voice; a comment, for the usual one is taken without it.
const VOICE_LINE: &str = "# voice = \"sobre\"";

/// Makes the folder; nothing that is there is overwritten.
///
/// # Errors
/// `new-exists`, `document-unknown`, `departement-unknown`, and what the disk refuses.
pub(super) fn execute(terminal: &Terminal, options: &New, today: Date) -> Result<Exit, Report> {
    let mut stock = Stock::load_embedded(today)?;
    let code = stock.directory.find(options.departement.as_deref().unwrap_or(SAMPLE))?.code.clone();
    if let Some(voice) = &options.voice {
        stock.set_voice(voice)?;
    }
    let mut made: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    if let Some(id) = &options.template {
        template_files(&mut stock, id, &code, options, &mut made)?;
    }
    let campaign = options.folder.join(FILE);
    // A template is often copied into a campaign that exists.
    if options.template.is_none() || !files::exists(&campaign) {
        let model = stock.assets.text(&format!("data/new/campaign.{}.toml", terminal.ui.locale().language.code))?;
        let model = model.replace(MARK, &code);
        let voice = options.voice.as_ref().map_or_else(|| VOICE_LINE.to_owned(), |voice| format!("voice = \"{voice}\""));
        made.push((campaign, model.replace(VOICE_LINE, &voice).into_bytes()));
    }
    let mut report = Report::default();
    let count = made.len();
    if options.template.is_some() {
        // What is there already, word for word, may stay: two templates share most of their files.
        made.retain(|(path, bytes)| files::read(path).map_or(true, |there| there != *bytes));
    }
    for (path, _) in made.iter().filter(|(path, _)| files::exists(path)) {
        report.push(Diagnostic::error("new-exists").at(Place::file(files::shown(path))));
    }
    if report.failed() {
        return Err(report);
    }
    for (path, bytes) in &made {
        files::write(path, bytes)?;
    }
    let values = Values::default().with("folder", files::shown(&options.folder)).with("count", count);
    terminal.tell(if options.template.is_some() { "new-template-done" } else { "new-done" }, &values);
    Ok(Exit::Done)
}

/// The template, what it imports, the fonts, and the data of one département: enough for any Typst
/// editor that opens the folder as its root.
fn template_files(
    stock: &mut Stock,
    id: &str,
    code: &str,
    options: &New,
    made: &mut Vec<(PathBuf, Vec<u8>)>,
) -> Result<(), Report> {
    Template::load(&stock.assets, id)?;
    for folder in [format!("templates/{id}/"), "templates/common/".to_owned(), "fonts/".to_owned()] {
        for (path, asset) in stock.assets.below(&folder) {
            made.push((options.folder.join(path), asset.bytes.to_vec()));
        }
    }
    let wanted = Selection { departements: vec![code.to_owned()], documents: vec![id.to_owned()], ..Selection::default() };
    let plan = plan::plan(stock, &wanted)?;
    for (name, json) in pipeline::sample(stock, &plan)? {
        let text = serde_json::to_string_pretty(&json).unwrap_or_default();
        made.push((options.folder.join(name), text.into_bytes()));
    }
    Ok(())
}
