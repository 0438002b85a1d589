//! Codes to words: the program's own messages, French unless the system or `--ui` says English.

use std::ffi::OsString;

use crate::assets::Assets;
use crate::diagnostic::{Diagnostic, Place, Report, Value};
use crate::locale::{Locale, SOURCE, Values};

/// The languages of the program's messages.
const LANGUAGES: [&str; 2] = [SOURCE, "en"];

/// Values that quote what a user, a file or the engine wrote.
const VERBATIM: [&str; 20] = [
    "address", "allowed", "argument", "detail", "document", "file", "folder", "found", "help", "key", "line", "list", "messages",
    "name", "nearest", "part", "path", "text", "value", "wanted",
];

/// The program's voice on the terminal.
pub(super) struct Ui {
    locale: Locale,
}

impl Ui {
    /// The messages in the language that `--ui` or the system asks for; what is broken in them is noted, the rest
    /// can be said.
    ///
    /// # Errors
    /// Files of `locales/ui` that are no text.
    pub(super) fn new(assets: &Assets, args: &[OsString], report: &mut Report) -> Result<Self, Diagnostic> {
        Ok(Self { locale: Locale::load_ui(assets, language(args), report)? })
    }

    /// Whether there is such a message.
    #[must_use]
    pub(super) fn has(&self, id: &str) -> bool {
        self.locale.has(id)
    }

    /// The language of the messages, for dates and numbers in them.
    #[must_use]
    pub(super) fn locale(&self) -> &Locale {
        &self.locale
    }

    /// A message; its id where it cannot be formatted, so that nothing is lost.
    #[must_use]
    pub(super) fn text(&self, id: &str, values: &Values) -> String {
        format(values, |values| self.locale.format(id, values).ok()).unwrap_or_else(|| id.to_owned())
    }

    /// A message without values.
    #[must_use]
    pub(super) fn plain(&self, id: &str) -> String {
        self.text(id, &Values::default())
    }

    /// What happened, in words.
    #[must_use]
    pub(super) fn message(&self, diagnostic: &Diagnostic) -> String {
        self.text(diagnostic.code, &self.values(diagnostic))
    }

    /// What to do about it, if there is anything to say.
    #[must_use]
    pub(super) fn hint(&self, diagnostic: &Diagnostic) -> Option<String> {
        self.hint_of(diagnostic.code, &self.values(diagnostic))
    }

    /// The remedy that goes with a message, if there is one.
    #[must_use]
    pub(super) fn hint_of(&self, id: &str, values: &Values) -> Option<String> {
        let attribute = |values: &Values| self.locale.attribute(id, "hint", values).ok().flatten();
        let hint = format(values, attribute);
        hint.filter(|hint| !hint.trim().is_empty())
    }

    fn values(&self, diagnostic: &Diagnostic) -> Values {
        let mut values = Values::default();
        for (name, value) in &diagnostic.args {
            let value = match (*name, value) {
                ("date", Value::Text(day)) => Value::Text(self.day(day)),
                ("expected", Value::Text(kind)) if self.has(&format!("type-{kind}")) => {
                    Value::Text(self.plain(&format!("type-{kind}")))
                }
                (_, value) => value.clone(),
            };
            values.set(name, value);
        }
        let said = |name| diagnostic.args.get(name).is_some_and(|value| *value != Value::Text(String::new()));
        values.set("likeness", if said("nearest") { "near" } else { "far" });
        values.set("choice", if said("allowed") { "some" } else { "none" });
        values
    }

    /// A day written `2026-11-21` as the language writes it.
    #[must_use]
    pub(super) fn day(&self, day: &str) -> String {
        day.parse().map_or_else(|_| day.to_owned(), |day| self.locale.day(day))
    }
}

/// A place as editors and terminals understand it: `file:line:column`.
#[must_use]
pub(super) fn place(place: &Place) -> String {
    let parts = [Some(place.file.clone()), place.line.map(|n| n.to_string()), place.column.map(|n| n.to_string())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(":")
}

fn language(args: &[OsString]) -> &'static str {
    let asked = args.iter().enumerate().find_map(|(index, arg)| {
        let arg = arg.to_str()?;
        if arg == "--ui" { args.get(index + 1)?.to_str() } else { arg.strip_prefix("--ui=") }
    });
    let known = |code: &str| LANGUAGES.into_iter().find(|language| code.starts_with(language));
    // The first of these that is set decides, as everywhere on Unix.
    let system = || {
        let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set)
    };
    asked.and_then(known).or_else(|| system().as_deref().and_then(known)).unwrap_or(SOURCE)
}

/// Formats with the user's own words put in last, so that their spaces and quotation marks stay as
/// they were typed.
fn format(values: &Values, format: impl Fn(&Values) -> Option<String>) -> Option<String> {
    let mut marked = values.clone();
    let mut kept = Vec::new();
    for name in VERBATIM {
        if let Some(Value::Text(text)) = values.get(name) {
            // A private-use character stands for the text while the message is set.
            let mark = char::from_u32(0xE000 + u32::try_from(kept.len()).ok()?)?.to_string();
            kept.push((mark.clone(), text.clone()));
            marked.set(name, mark);
        }
    }
    let text = format(&marked)?;
    Some(kept.into_iter().fold(text, |text, (mark, kept)| text.replace(&mark, &kept)))
}
