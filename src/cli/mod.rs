//! The command line: one file per command, one place for words, one that prints.

mod args;
mod build;
mod check;
mod confirm;
mod guide;
mod list;
mod new;
mod preflight;
mod preflight_child;
mod preflight_report;
mod preflight_words;
mod refusal;
mod review;
mod terminal;
mod wording;

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use clap::FromArgMatches;
use jiff::civil::Date;

use crate::assets::Assets;
use crate::diagnostic::{Diagnostic, Report};
use crate::stock::Stock;
use args::{Cli, Command, Shared};
use terminal::{Manners, Terminal};
use wording::Ui;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done, warnings allowed.
    Done = 0,
    /// Findings of `check`, or a job that failed.
    Findings = 1,
    /// Wrong input.
    Refused = 2,
    /// A bug of ours.
    Bug = 3,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Runs the program; `args` begins with its name.
#[must_use]
pub fn run(args: &[OsString]) -> ExitCode {
    if preflight_child::is_child(args) {
        std::panic::set_hook(Box::new(|_| {}));
        return preflight_child::run(args).into();
    }
    let assets = Assets::embedded();
    let mut broken = Report::default();
    let ui = match Ui::new(&assets, args, &mut broken) {
        Ok(ui) => ui,
        Err(error) => {
            // Without words there is only the code and the place to show.
            let place = error.place.as_ref().map(wording::place).unwrap_or_default();
            Terminal::complain(&format!("{place}: {}", error.code));
            return Exit::Bug.into();
        }
    };
    let mut terminal = Terminal::new(ui);
    if broken.failed() {
        terminal.report(&broken);
        return Exit::Bug.into();
    }
    // A panic is told in our words, below.
    std::panic::set_hook(Box::new(|_| {}));
    let exit = catch_unwind(AssertUnwindSafe(|| start(&mut terminal, args)));
    let exit = exit.unwrap_or_else(|payload| {
        let detail =
            payload.downcast_ref::<String>().cloned().or_else(|| payload.downcast_ref::<&str>().map(|text| (*text).to_owned()));
        terminal.report(&Diagnostic::error("internal").with("detail", detail.unwrap_or_default()).into());
        Exit::Bug
    });
    exit.into()
}

fn start(terminal: &mut Terminal, args: &[OsString]) -> Exit {
    if args.len() == 1 && Terminal::is_interactive() {
        return guide::execute(terminal, today());
    }
    let mut command = args::command(&terminal.ui);
    let parsed = command.try_get_matches_from_mut(args).and_then(|matches| Cli::from_arg_matches(&matches));
    match parsed {
        Ok(cli) => {
            terminal.set(Manners { json: cli.shared.json, quiet: cli.shared.quiet });
            dispatch(terminal, cli)
        }
        Err(error) => refusal::tell(terminal, &mut command, args, &error),
    }
}

fn dispatch(terminal: &Terminal, cli: Cli) -> Exit {
    let Some(command) = cli.command else {
        Terminal::complain(args::command(&terminal.ui).render_help().to_string().trim_end());
        return Exit::Refused;
    };
    let today = cli.shared.date.unwrap_or_else(today);
    let result = match command {
        Command::Build(options) => build::execute(terminal, &cli.shared, &options, today),
        Command::List(options) => list::execute(terminal, &cli.shared, options.what, today),
        Command::Check(options) => check::execute(terminal, &cli.shared, &options, today),
        Command::Confirm(options) => confirm::execute(terminal, &cli.shared, &options, today),
        Command::Review(options) => review::execute(terminal, &cli.shared, &options, today),
        Command::New(options) => new::execute(terminal, &options, today),
        Command::Completions(options) => {
            let mut text = Vec::new();
            clap_complete::generate(options.shell, &mut args::command(&terminal.ui), "tractopelle", &mut text);
            Terminal::print(String::from_utf8_lossy(&text).trim_end());
            Ok(Exit::Done)
        }
    };
    result.unwrap_or_else(|report| {
        if terminal.json() {
            Terminal::print_json(&terminal.report_json(&report));
        }
        terminal.report(&report);
        Exit::Refused
    })
}

/// The only look at the clock.
fn today() -> Date {
    jiff::Zoned::now().date()
}

/// Reads everything, telling warnings on the way.
fn load(terminal: &Terminal, shared: &Shared, today: Date) -> Result<Stock, Report> {
    let mut report = Report::default();
    let stock = Stock::load(shared.campaign.as_deref(), today, &mut report);
    terminal.report(&report);
    stock
}
