//! What may be typed. All words of the help come from `locales/ui`; nothing of clap's own English
//! shows in French.

use std::path::PathBuf;

use clap::builder::styling::Styles;
use clap::{Arg, ArgAction, Args, CommandFactory, Parser, Subcommand};
use jiff::civil::Date;

use super::wording::Ui;
use crate::locale::Values;
use crate::preflight::{Direction, Fold};
use crate::printer::Standard;

/// The command line.
#[derive(Debug, Parser)]
#[command(name = "tractopelle", disable_help_flag = true, disable_help_subcommand = true, version, disable_version_flag = true)]
pub(super) struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// What all commands share.
    #[command(flatten)]
    pub shared: Shared,
}

/// Options of all commands.
#[derive(Clone, Debug, Args)]
pub(super) struct Shared {
    /// The campaign's file or folder.
    #[arg(short, long, global = true, value_name = "PATH")]
    pub campaign: Option<PathBuf>,
    /// The day to count from, instead of today.
    #[arg(long, global = true, value_name = "YYYY-MM-DD", value_parser = parse_date)]
    pub date: Option<Date>,
    /// Language of the messages; read before the command line is.
    #[arg(long, global = true, value_name = "fr|en", value_parser = ["fr", "en"])]
    pub ui: Option<String>,
    /// Results for machines.
    #[arg(long, global = true)]
    pub json: bool,
    /// Errors alone.
    #[arg(short, long, global = true)]
    pub quiet: bool,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Typesets and writes.
    #[command(alias = "composer")]
    Build(Build),
    /// Lists what there is.
    #[command(alias = "lister")]
    List(List),
    /// Looks for what is wrong with a campaign.
    #[command(alias = "verifier")]
    Check(Check),
    /// Notes that somebody looked at a fact.
    #[command(alias = "confirmer")]
    Confirm(Confirm),
    /// Has a translation read, and notes what came of it.
    #[command(alias = "relire")]
    Review(Review),
    /// Makes a campaign folder.
    #[command(alias = "nouveau")]
    New(New),
    /// Writes a shell's completions.
    Completions(Completions),
}

/// What to make.
#[derive(Clone, Debug, Default, Args)]
pub(super) struct Choice {
    /// Documents.
    #[arg(value_name = "DOCUMENT")]
    pub documents: Vec<String>,
    /// Départements.
    #[arg(short, long, value_name = "81,2A", value_delimiter = ',')]
    pub departement: Vec<String>,
    /// Languages.
    #[arg(short, long, value_name = "fr,en", value_delimiter = ',')]
    pub language: Vec<String>,
    /// Targets.
    #[arg(short, long, value_name = "screen,home", value_delimiter = ',')]
    pub target: Vec<String>,
    /// Formats.
    #[arg(short, long, value_name = "A4,A3", value_delimiter = ',')]
    pub format: Vec<String>,
    /// Variants.
    #[arg(long, value_name = "VARIANT", value_delimiter = ',')]
    pub variant: Vec<String>,
    /// How large what is read in the hand is set.
    #[arg(long, value_name = "normal|large", value_parser = ["normal", "large"], hide_possible_values = true)]
    pub size: Option<String>,
    /// The voice, instead of the campaign's.
    #[arg(long, value_name = "VOICE")]
    pub voice: Option<String>,
}

/// `build`.
#[derive(Clone, Debug, Args)]
pub(super) struct Build {
    /// What to make.
    #[command(flatten)]
    pub choice: Choice,
    /// Where files go.
    #[arg(short, long, default_value = "out", value_name = "DIR", hide_default_value = true)]
    pub out: PathBuf,
    /// Threads.
    #[arg(short, long, default_value_t = 0, value_name = "N", hide_default_value = true)]
    pub jobs: usize,
    /// Refuses what is unconfirmed.
    #[arg(long = "final")]
    pub final_: bool,
    /// With `--final`: lets translations through that nobody has read.
    #[arg(long, requires = "final_")]
    pub accept_drafts: bool,
    /// How it is printed in a shop.
    #[command(flatten)]
    pub press: PressOptions,
    /// Keeps files that the preflight refuses, under a name that says so.
    #[arg(long)]
    pub keep_failing: bool,
    /// Also writes a report.
    #[arg(long, value_name = "html|json", value_parser = ["html", "json"], hide_possible_values = true)]
    pub report: Option<String>,
}

/// How it is printed in a shop.
#[derive(Clone, Debug, Default, Args)]
pub(super) struct PressOptions {
    /// The printer's profile.
    #[arg(long, value_name = "PRINTER")]
    pub printer: Option<String>,
    /// The standard of the file.
    #[arg(long, value_name = "4|1a", value_parser = parse_standard)]
    pub pdfx: Option<Standard>,
    /// The printing condition.
    #[arg(long, value_name = "NAME")]
    pub condition: Option<String>,
    /// A profile of the user's own.
    #[arg(long, value_name = "FILE")]
    pub icc: Option<PathBuf>,
    /// Whether black text overprints.
    #[arg(long)]
    pub overprint: bool,
}

/// `check`.
#[derive(Clone, Debug, Args)]
pub(super) struct Check {
    /// What to look at: documents of the campaign, or PDF files.
    #[command(flatten)]
    pub choice: Choice,
    /// How PDF files are judged.
    #[command(flatten)]
    pub preflight: Preflight,
}

/// What PDF files should be.
#[derive(Clone, Debug, Args)]
pub(super) struct Preflight {
    /// Who prints.
    #[arg(long, value_name = "ID")]
    pub printer: Option<String>,
    /// Size of the trimmed page; without a value, that of its `TrimBox`.
    #[arg(long, value_name = "148x210", value_parser = parse_size, num_args = 0..=1)]
    pub trim: Vec<(f64, f64)>,
    /// Folds of the first page, from its left edge (`h105`: from its upper edge).
    #[arg(long, value_name = "100,200", value_delimiter = ',', value_parser = parse_fold)]
    pub folds: Vec<Fold>,
    /// The standard to follow, instead of the printer's.
    #[arg(long, value_name = "4|1a", value_parser = parse_standard)]
    pub pdfx: Option<Standard>,
    /// Rules that are switched off.
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub without: Vec<String>,
    /// Seconds that a file may take.
    #[arg(long, default_value_t = 20, value_name = "N", hide_default_value = true, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub seconds: u64,
    /// Also writes a report on each file.
    #[arg(long, value_name = "html|json", value_parser = ["html", "json"], hide_possible_values = true)]
    pub report: Option<String>,
    /// Where reports go.
    #[arg(short, long, default_value = ".", value_name = "DIR", hide_default_value = true)]
    pub out: PathBuf,
}

impl Preflight {
    /// Whether anything is asked that concerns PDF files alone.
    #[must_use]
    pub(super) fn is_used(&self) -> bool {
        let asked = self.printer.is_some() || self.pdfx.is_some() || self.report.is_some();
        asked || !self.trim.is_empty() || !self.folds.is_empty() || !self.without.is_empty()
    }
}

/// `list`.
#[derive(Clone, Debug, Args)]
pub(super) struct List {
    /// Of what.
    #[arg(value_enum, value_name = "WHAT", hide_possible_values = true)]
    pub what: What,
}

/// What can be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum What {
    /// Documents.
    Documents,
    /// Départements and their funds.
    Departements,
    /// Languages of the sheets.
    #[value(alias = "langues")]
    Languages,
    /// Targets.
    #[value(alias = "cibles")]
    Targets,
    /// Facts.
    #[value(alias = "faits")]
    Facts,
    /// Printers' profiles.
    #[value(alias = "imprimeurs")]
    Printers,
    /// Voices.
    #[value(alias = "voix")]
    Voices,
}

/// `confirm`.
#[derive(Clone, Debug, Args)]
pub(super) struct Confirm {
    /// The fact's id.
    #[arg(value_name = "FACT", required = true)]
    pub facts: Vec<String>,
    /// The day somebody looked.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_date)]
    pub on: Date,
    /// Who looked.
    #[arg(long, value_name = "NAME")]
    pub by: String,
}

/// `review`.
#[derive(Clone, Debug, Args)]
pub(super) struct Review {
    /// The language.
    #[arg(value_name = "LANGUAGE")]
    pub language: String,
    /// The list that a reader filled in.
    #[arg(long, value_name = "FILE")]
    pub accept: Option<PathBuf>,
    /// Where proof and list go.
    #[arg(short, long, default_value = ".", value_name = "DIR", hide_default_value = true)]
    pub out: PathBuf,
}

/// `new`.
#[derive(Clone, Debug, Args)]
pub(super) struct New {
    /// The folder.
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Its département.
    #[arg(short, long, value_name = "81")]
    pub departement: Option<String>,
    /// A template to copy.
    #[arg(long, value_name = "DOCUMENT")]
    pub template: Option<String>,
    /// Its voice.
    #[arg(long, value_name = "VOICE")]
    pub voice: Option<String>,
}

/// `completions`.
#[derive(Clone, Debug, Args)]
pub(super) struct Completions {
    /// For which shell.
    #[arg(value_enum, value_name = "SHELL", hide_possible_values = true)]
    pub shell: clap_complete::Shell,
}

fn parse_date(text: &str) -> Result<Date, String> {
    text.parse::<Date>().map_err(|_| text.to_owned())
}

/// `148x210`, in millimetres.
fn parse_size(text: &str) -> Result<(f64, f64), String> {
    let (width, height) = text.split_once(['x', 'X', '×']).ok_or_else(|| text.to_owned())?;
    Ok((parse_length(width)?, parse_length(height)?))
}

/// `100`, or `h105` for a horizontal fold.
fn parse_fold(text: &str) -> Result<Fold, String> {
    let (direction, at) = match text.strip_prefix(['h', 'H']) {
        Some(at) => (Direction::Horizontal, at),
        None => (Direction::Vertical, text.strip_prefix(['v', 'V']).unwrap_or(text)),
    };
    Ok(Fold { direction, at_mm: parse_length(at)? })
}

fn parse_length(text: &str) -> Result<f64, String> {
    let length = text.replace(',', ".").parse::<f64>().ok().filter(|length| (1.0..=10_000.0).contains(length));
    length.ok_or_else(|| text.to_owned())
}

fn parse_standard(text: &str) -> Result<Standard, String> {
    Standard::short(text).ok_or_else(|| text.to_owned())
}

/// The options of all commands, in the order of the help.
const SHARED: [&str; 7] = ["campaign", "date", "ui", "json", "quiet", "help", "version"];
/// No command has so many options of its own.
const LAST: usize = 100;

/// The command line with its help in the language of the messages.
#[must_use]
pub(super) fn command(ui: &Ui) -> clap::Command {
    let mut command = worded(Cli::command(), ui, "help").version(env!("CARGO_PKG_VERSION"));
    // What a flattened group of options says about itself would hide the program's own words.
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        let prefix = format!("help-{name}");
        command = command.mut_subcommand(&name, |sub| worded(sub, ui, &prefix));
    }
    command.styles(Styles::plain())
}

fn worded(command: clap::Command, ui: &Ui, prefix: &str) -> clap::Command {
    let words = |id: &str| ui.plain(id);
    let arg_words = |arg: Arg, id: &str| {
        let heading = words(if arg.is_positional() { "help-arguments" } else { "help-options" });
        let own = format!("{prefix}-{id}");
        let shared = format!("help-option-{id}");
        let help = words(if ui.has(&own) { &own } else { &shared });
        let values = arg.get_action().takes_values();
        let own = format!("value-{}-{id}", prefix.trim_start_matches("help-"));
        let name = [own, format!("value-{id}")].into_iter().find(|name| values && ui.has(name));
        let arg = if let Some(name) = name { arg.value_name(words(&name)) } else { arg };
        // A command's own options first, in their order; then what all share, in theirs.
        let order = SHARED.iter().position(|shared| *shared == id).map(|place| LAST + place);
        let arg = if let Some(order) = order { arg.display_order(order) } else { arg };
        arg.help(help).help_heading(heading).hide_possible_values(values)
    };
    let command = command.mut_args(|arg| {
        let id = arg.get_id().to_string();
        arg_words(arg, &id)
    });
    let about = words(&format!("{prefix}-about"));
    let template = format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}", words("help-usage"));
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let mut command = command
        .about(about)
        .long_about(None)
        .help_template(template)
        .subcommand_help_heading(words("help-commands"))
        .subcommand_value_name(words("help-command-name"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(arg_words(help, "help"));
    if prefix == "help" {
        command = command.arg(arg_words(version, "version")).after_help(ui.text("help-after", &Values::default()));
    }
    command
}
