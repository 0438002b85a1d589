//! What the command line refuses, in our words instead of clap's.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::Exit;
use super::terminal::Terminal;
use crate::diagnostic::Diagnostic;

/// Tells why the command line was refused, or shows the help or the version that was asked for.
pub(super) fn tell(terminal: &Terminal, command: &mut clap::Command, error: &clap::Error) -> Exit {
    let context = |kind| error.get(kind).map(shown).unwrap_or_default();
    let code = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            Terminal::print(error.render().to_string().trim_end());
            return Exit::Done;
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            Terminal::complain(command.render_help().to_string().trim_end());
            return Exit::Refused;
        }
        ErrorKind::UnknownArgument => "cli-unknown-argument",
        ErrorKind::InvalidSubcommand => "cli-unknown-command",
        ErrorKind::MissingRequiredArgument => "cli-missing-argument",
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => "cli-no-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-wrong-value",
        ErrorKind::ArgumentConflict => "cli-twice",
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            "cli-no-value"
        }
        _ => "cli-wrong",
    };
    let suggestion = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .into_iter()
        .map(context)
        .find(|text| !text.is_empty())
        .unwrap_or_default();
    let wrong = [ContextKind::InvalidArg, ContextKind::InvalidSubcommand].into_iter().map(context).find(|text| !text.is_empty());
    let diagnostic = Diagnostic::error(code)
        .with("argument", wrong.unwrap_or_default())
        .with("value", context(ContextKind::InvalidValue))
        .with("allowed", context(ContextKind::ValidValue))
        .with("nearest", suggestion);
    terminal.report(&diagnostic.into());
    Exit::Refused
}

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::Number(number) => number.to_string(),
        ContextValue::Bool(flag) => flag.to_string(),
        _ => String::new(),
    }
}
