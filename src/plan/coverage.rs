//! How much of what French says a language says too: the messages that documents set, and how far each is.

use std::collections::{BTreeMap, BTreeSet};

use super::translated;
use crate::diagnostic::Diagnostic;
use crate::locale::SOURCE;
use crate::review::{SOUND, Status, source_of};
use crate::stock::Stock;
use crate::template::Template;

/// What every sheet says without its template asking for it: beginnings of ids.
const BY_ITSELF: [&str; 10] =
    ["fund-write", "fund-go", "event-", "qr-", "footer-", "counter-", "margin-", "signed-", "format-", "logo-"];
/// Files of messages that several documents share; they come after those of documents.
const SHARED: [&str; 2] = ["common", "drawings"];

/// How far a language is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// How many documents exist in it.
    pub documents: usize,
    /// How many messages of these documents have come how far.
    pub messages: BTreeMap<Status, usize>,
    /// How many messages all documents have in French.
    pub all: usize,
}

impl Coverage {
    /// How many messages have come so far, and no farther.
    #[must_use]
    pub fn count(&self, status: Status) -> usize {
        self.messages.get(&status).copied().unwrap_or_default()
    }

    /// The messages that the language has, in per cent of all that French has.
    #[must_use]
    pub fn percent(&self) -> usize {
        let there: usize = self.messages.iter().filter(|(status, _)| **status > Status::Absent).map(|(_, count)| count).sum();
        (there * 100).checked_div(self.all).unwrap_or_default()
    }
}

/// How far a language is that is loaded. French says everything and is not counted by status.
///
/// # Errors
/// `language-unknown`.
pub fn coverage(stock: &Stock, language: &str) -> Result<Coverage, Diagnostic> {
    let all = used(stock, &stock.documents.iter().collect::<Vec<_>>(), SOURCE)?.len();
    let documents = existing(stock, language);
    let mut messages = BTreeMap::new();
    if language != SOURCE {
        // A sentence's sound is no message of French: it is not missing in the count of what French says.
        for id in used(stock, &documents, language)?.iter().filter(|id| !id.ends_with(SOUND)) {
            *messages.entry(stock.status(language, id)?).or_default() += 1;
        }
    }
    Ok(Coverage { documents: documents.len(), messages, all })
}

/// The messages of a language that its documents set, by the file that French says them in: documents first, what several
/// share last.
///
/// # Errors
/// `language-unknown`.
pub fn groups(stock: &Stock, language: &str) -> Result<Vec<(String, Vec<String>)>, Diagnostic> {
    let layers = stock.layers(language)?;
    let mut groups: BTreeMap<(bool, String), Vec<String>> = BTreeMap::new();
    for id in used(stock, &existing(stock, language), language)? {
        let Some(message) = layers.source.message(source_of(&id)).filter(|_| layers.language.has(&id)) else { continue };
        let name = message.file.rsplit(['/', '\\']).next().unwrap_or_default().trim_end_matches(".ftl").to_owned();
        groups.entry((SHARED.contains(&name.as_str()), name)).or_default().push(id);
    }
    Ok(groups.into_iter().map(|((_, name), ids)| (name, ids)).collect())
}

/// The documents that exist in a language.
fn existing<'a>(stock: &'a Stock, language: &str) -> Vec<&'a Template> {
    stock.documents.iter().filter(|template| translated(stock, template, language)).collect()
}

/// Ids of all messages of French that these documents set in any variant, and of the sounds that the language adds.
fn used(stock: &Stock, documents: &[&Template], language: &str) -> Result<BTreeSet<String>, Diagnostic> {
    let source = stock.layers(SOURCE)?;
    let mut ids = BTreeSet::new();
    for template in documents {
        let listed = |id: &str| ["name", "use"].iter().any(|what| id == format!("{}-{what}", template.id));
        let variants = std::iter::once(None).chain(template.variants.iter().map(|variant| Some(variant.as_str())));
        for variant in variants {
            let set = template.messages(&source, variant).into_iter().filter(|id| !listed(id));
            ids.extend(set.map(|id| stock.worded(template, SOURCE, variant, &id)));
        }
    }
    if !documents.is_empty() {
        let by_itself = |id: &&str| BY_ITSELF.iter().any(|start| id.starts_with(start));
        ids.extend(source.source.messages().map(|(id, _)| id).filter(by_itself).map(str::to_owned));
    }
    ids.retain(|id| source.source.has(id));
    let sounds = stock.locale(language)?.messages().map(|(id, _)| id).filter(|id| id.ends_with(SOUND));
    let sounds: Vec<String> = sounds.filter(|id| ids.contains(source_of(id))).map(str::to_owned).collect();
    ids.extend(sounds);
    Ok(ids)
}
