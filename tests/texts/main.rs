//! The words: every language is whole, states no fact of its own, and templates have none.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

mod easy;
mod language;
mod markup;
mod messages;
mod steps;
mod voices;

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use tractopelle::assets::{Assets, has_ending};

/// What a message is made of, its attributes included.
#[derive(Clone, Debug, Default)]
pub(crate) struct Message {
    pub(crate) file: String,
    /// Variables that are shown or choose by a name; those that only choose a plural are left out.
    pub(crate) variables: BTreeSet<String>,
    /// All variables.
    pub(crate) all_variables: BTreeSet<String>,
    /// Names that choose between variants, such as `yes`.
    pub(crate) choices: BTreeSet<String>,
    pub(crate) attributes: BTreeSet<String>,
    /// Messages it contains.
    pub(crate) references: BTreeSet<String>,
    /// Words as typed.
    pub(crate) typed: Vec<String>,
}

const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Message {
    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.typed.push(value.clone()),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let named = variants.iter().filter_map(|variant| match &variant.key {
                    VariantKey::Identifier { name } if !PLURALS.contains(&name.as_str()) => Some(name.clone()),
                    _ => None,
                });
                let named: Vec<String> = named.collect();
                if let (true, InlineExpression::VariableReference { id }) = (named.is_empty(), selector) {
                    self.all_variables.insert(id.name.clone());
                } else {
                    self.inline(selector);
                }
                self.choices.extend(named);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.typed.push(fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned());
            }
            InlineExpression::NumberLiteral { value } => self.typed.push(value.clone()),
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
                self.all_variables.insert(id.name.clone());
            }
            InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
                self.references.insert(id.name.clone());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}

/// All messages below a folder of locales.
pub(crate) fn messages(folder: &str) -> BTreeMap<String, Message> {
    let assets = Assets::embedded();
    let paths: Vec<&str> = assets.below(folder).map(|(path, _)| path).filter(|path| has_ending(path, &[".ftl"])).collect();
    let mut all = BTreeMap::new();
    for path in paths {
        all.extend(read(path, assets.text(path).unwrap()));
    }
    all
}

pub(crate) fn read(file: &str, text: String) -> BTreeMap<String, Message> {
    let mut messages = BTreeMap::new();
    let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| errors).expect("the file parses");
    for entry in &resource.body {
        let Entry::Message(entry) = entry else { continue };
        let mut message = Message { file: file.to_owned(), ..Message::default() };
        entry.value.iter().for_each(|pattern| message.pattern(pattern));
        for attribute in &entry.attributes {
            message.attributes.insert(attribute.id.name.clone());
            message.pattern(&attribute.value);
        }
        messages.insert(entry.id.name.clone(), message);
    }
    messages
}

/// The languages of the sheets.
pub(crate) fn languages() -> Vec<String> {
    let assets = Assets::embedded();
    let mut languages = assets.folders("locales/");
    languages.retain(|code| assets.get(&format!("locales/{code}/language.toml")).is_some());
    languages
}
