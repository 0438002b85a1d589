//! A message for a proof: what is a value stands apart from what was written, and every choice is there.

use fluent_syntax::ast::{Expression, InlineExpression, Message, Pattern, PatternElement, Resource, VariantKey};
use fluent_syntax::{ast, serializer, unicode};
use serde::{Serialize, Serializer, ser::SerializeMap};

use super::{Locale, Run, Values, runs};
use crate::diagnostic::Value;

/// What stands around a value, and around the name of a choice, while spaces and marks are set: signs that no text has.
const VALUE: [char; 2] = ['\u{e010}', '\u{e011}'];
const CASE: [char; 2] = ['\u{e012}', '\u{e013}'];
/// How deep messages may stand in one another.
const DEEPEST: usize = 4;

/// A piece of a message on a proof. In JSON a run, or `{"v": "34 22"}`, or `{"case": "overseas: yes"}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Marked {
    /// What was written.
    Run(Run),
    /// A value that the program puts in.
    Value(String),
    /// The condition under which what follows is said; empty where the choice ends.
    Case(String),
}

impl Serialize for Marked {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (key, text) = match self {
            Self::Run(run) => return run.serialize(serializer),
            Self::Value(text) => ("v", text),
            Self::Case(text) => ("case", text),
        };
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(key, text)?;
        map.end()
    }
}

impl Locale {
    /// A message as a proof shows it; `None` if the language does not have it.
    #[must_use]
    pub fn marked(&self, id: &str, values: &Values) -> Option<Vec<Marked>> {
        let mut text = String::new();
        self.write(self.bundle.get_message(id)?.value()?, values, 0, &mut text);
        let mut marked = Vec::new();
        for run in runs(&self.typeset(&text)) {
            split(run, &mut marked);
        }
        Some(marked)
    }

    /// What a message says, as its file writes it; `None` if the language does not have it.
    #[must_use]
    pub fn typed(&self, id: &str) -> Option<String> {
        let value = self.bundle.get_message(id)?.value()?.clone();
        let message = Message { id: ast::Identifier { name: id }, value: Some(value), attributes: Vec::new(), comment: None };
        let text = serializer::serialize(&Resource { body: vec![ast::Entry::Message(message)] });
        let text = text.strip_prefix(id)?.trim_start().strip_prefix('=')?;
        Some(text.trim().lines().map(str::trim).collect::<Vec<_>>().join("\n"))
    }

    fn write(&self, pattern: &Pattern<&str>, values: &Values, depth: usize, text: &mut String) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => self.write_expression(expression, values, depth, text),
            }
        }
    }

    fn write_expression(&self, expression: &Expression<&str>, values: &Values, depth: usize, text: &mut String) {
        match expression {
            Expression::Inline(inline) => self.write_inline(inline, values, depth, text),
            Expression::Select { selector, variants } => {
                let chooser = match selector {
                    InlineExpression::VariableReference { id } => id.name,
                    _ => "",
                };
                for variant in variants {
                    let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = &variant.key;
                    text.extend([&CASE[0].to_string(), chooser, ": ", name, &CASE[1].to_string()]);
                    self.write(&variant.value, values, depth, text);
                }
                text.extend(CASE);
            }
        }
    }

    fn write_inline(&self, inline: &InlineExpression<&str>, values: &Values, depth: usize, text: &mut String) {
        let mut mark = |value: &str| text.extend([&VALUE[0].to_string(), value, &VALUE[1].to_string()]);
        match inline {
            InlineExpression::StringLiteral { value } => text.push_str(&unicode::unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => mark(value),
            InlineExpression::VariableReference { id } => match values.get(id.name) {
                Some(Value::Text(value)) if !value.is_empty() => mark(value),
                Some(Value::Number(number)) => mark(&number.to_string()),
                _ => mark(id.name),
            },
            InlineExpression::MessageReference { id, .. } => {
                let inner = self.bundle.get_message(id.name).and_then(|message| message.value());
                match inner.filter(|_| depth < DEEPEST) {
                    Some(inner) => self.write(inner, values, depth + 1, text),
                    None => mark(id.name),
                }
            }
            InlineExpression::Placeable { expression } => self.write_expression(expression, values, depth, text),
            InlineExpression::FunctionReference { id, .. } | InlineExpression::TermReference { id, .. } => mark(id.name),
        }
    }
}

/// Cuts a run at its marks.
fn split(run: Run, marked: &mut Vec<Marked>) {
    let (text, like): (String, fn(String) -> Run) = match run {
        Run::Text(text) => (text, Run::Text),
        Run::Strong(text) => (text, Run::Strong),
        Run::Emphasis(text) => (text, Run::Emphasis),
        Run::StrongEmphasis(text) => (text, Run::StrongEmphasis),
        other => {
            marked.push(Marked::Run(other));
            return;
        }
    };
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let end = rest.find([VALUE[0], CASE[0]]).unwrap_or(rest.len());
        if end > 0 {
            marked.push(Marked::Run(like(rest[..end].to_owned())));
        }
        let Some(opening) = rest[end..].chars().next() else { break };
        let inner = &rest[end + opening.len_utf8()..];
        let close = if opening == VALUE[0] { VALUE[1] } else { CASE[1] };
        let (inner, after) = inner.split_once(close).unwrap_or((inner, ""));
        marked.push(if opening == VALUE[0] { Marked::Value(inner.to_owned()) } else { Marked::Case(inner.to_owned()) });
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::super::Language;
    use super::*;
    use crate::diagnostic::Report;

    #[test]
    fn values_and_choices_stand_apart() -> Result<(), Report> {
        let mut locale = Locale::empty(Language::of_ui("fr"))?;
        let text = "a = **Appelez le { $phone } ?** { $far ->\n    [yes] loin\n   *[no] { b }\n}.\nb = là\n    { $n } !\n";
        let mut report = Report::default();
        locale.add("a.ftl", text.to_owned(), &mut report);
        let values = Values::default().with("phone", "34\u{202f}22").with("n", 6_usize);
        let bold = |text: &str| Marked::Run(Run::Strong(text.to_owned()));
        let plain = |text: &str| Marked::Run(Run::Text(text.to_owned()));
        let value = |text: &str| Marked::Value(text.to_owned());
        let case = |text: &str| Marked::Case(text.to_owned());
        let expected = vec![
            bold("Appelez le "),
            value("34\u{202f}22"),
            bold("\u{202f}?"),
            plain(" "),
            case("far: yes"),
            plain("loin"),
            case("far: no"),
            plain("là"),
            Marked::Run(Run::Break),
            value("6"),
            plain("\u{202f}!"),
            case(""),
            plain("."),
        ];
        assert_eq!(locale.marked("a", &values), Some(expected));
        assert_eq!(locale.typed("b").as_deref(), Some("là\n{ $n } !"));
        assert_eq!((locale.marked("c", &values), locale.typed("c"), report), (None, None, Report::default()));
        Ok(())
    }
}
