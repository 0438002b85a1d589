//! What the command line refuses, in our words instead of clap's.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::Exit;
use super::terminal::Terminal;
use crate::diagnostic::Diagnostic;

/// Tells why the command line was refused, or shows the help or the version that was asked for.
pub(super) fn tell(terminal: &Terminal, command: &mut clap::Command, args: &[OsString], error: &clap::Error) -> Exit {
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
        ErrorKind::UnknownArgument if context(ContextKind::InvalidArg).starts_with('-') => "cli-unknown-argument",
        ErrorKind::UnknownArgument => "cli-extra-argument",
        ErrorKind::InvalidSubcommand => "cli-unknown-command",
        ErrorKind::MissingRequiredArgument => "cli-missing-argument",
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => "cli-no-value",
        ErrorKind::ValueValidation if is_date(&context(ContextKind::InvalidArg)) => "cli-wrong-date",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-wrong-value",
        ErrorKind::ArgumentConflict => "cli-twice",
        ErrorKind::TooManyValues => "cli-needless-value",
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => "cli-no-value",
        _ => "cli-wrong",
    };
    let suggestion = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .into_iter()
        .map(context)
        .find(|text| !text.is_empty())
        .unwrap_or_default();
    let wrong = [ContextKind::InvalidArg, ContextKind::InvalidSubcommand].into_iter().map(context).find(|text| !text.is_empty());
    let diagnostic = Diagnostic::error(code)
        .with("argument", wrong.unwrap_or_default().replace("...", ""))
        .with("value", context(ContextKind::InvalidValue))
        .with("allowed", context(ContextKind::ValidValue))
        .with("nearest", suggestion)
        .with("help", help_of(command, args));
    terminal.report(&diagnostic.into());
    Exit::Refused
}

/// Whether an argument takes a day: `--date <AAAA-MM-JJ>`.
fn is_date(argument: &str) -> bool {
    ["--date ", "--on "].iter().any(|name| argument.starts_with(name))
}

/// The command that helps on: that of the command that was meant, as far as one was.
fn help_of(command: &clap::Command, args: &[OsString]) -> String {
    let mut words = args.iter().skip(1).filter_map(|arg| arg.to_str());
    let meant = words.find_map(|word| command.find_subcommand(word)).map(|meant| format!(" {}", meant.get_name()));
    format!("{}{} --help", command.get_name(), meant.unwrap_or_default())
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
