//! The program under test, asked through its command line.

use std::fmt;
use std::fs;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// Files that are judged by one command.
pub(crate) struct Check {
    folder: TempDir,
    options: Vec<String>,
    files: Vec<String>,
}

impl Check {
    pub(crate) fn new(options: &[&str]) -> Self {
        let options = options.iter().map(|option| (*option).to_owned()).collect();
        Self { folder: TempDir::new().expect("a temporary folder"), options, files: Vec::new() }
    }

    /// Writes a file that is to be judged.
    pub(crate) fn write(&mut self, name: &str, bytes: &[u8]) {
        fs::write(self.folder.path().join(name), bytes).expect("the folder takes files");
        self.files.push(name.to_owned());
    }

    /// Judges all files.
    pub(crate) fn run(&self) -> Found {
        self.judge(&self.files, &[])
    }

    /// Judges some of the files without some of the rules.
    pub(crate) fn without(&self, rules: &[&str], files: &[String]) -> Found {
        self.judge(files, rules)
    }

    fn judge(&self, files: &[String], without: &[&str]) -> Found {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tractopelle"));
        command.current_dir(self.folder.path()).arg("check").args(files).args(&self.options).arg("--json");
        command.args(without.iter().flat_map(|rule| ["--without", rule]));
        Found::read(&command.output().expect("the program starts"))
    }
}

/// What the program answered.
pub(crate) struct Found {
    pub(crate) code: i32,
    /// All that it printed.
    pub(crate) text: String,
    answer: Value,
}

impl Found {
    fn read(output: &Output) -> Self {
        let (printed, told) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        let answer = serde_json::from_str(&printed).unwrap_or_default();
        Self { code: output.status.code().unwrap_or(-1), text: format!("{printed}{told}"), answer }
    }

    /// The findings in a file.
    pub(crate) fn of(&self, file: &str) -> Vec<Finding> {
        let files = self.answer["files"].as_array().unwrap_or_else(|| panic!("no answer: {}", self.text));
        let ours = files.iter().find(|answer| answer["file"].as_str().is_some_and(|name| name.ends_with(file)));
        let ours = ours.unwrap_or_else(|| panic!("no answer for {file}: {}", self.text));
        ours["findings"].as_array().expect("findings").iter().map(Finding::of).collect()
    }
}

/// One thing that the program found.
#[derive(Clone, PartialEq)]
pub(crate) struct Finding {
    pub(crate) rule: String,
    pub(crate) code: String,
    pub(crate) page: Option<u64>,
    pub(crate) message: String,
}

impl Finding {
    fn of(finding: &Value) -> Self {
        let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        Self { rule: text("rule"), code: text("code"), page: finding["page"].as_u64(), message: text("message") }
    }
}

impl fmt::Debug for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "[{} {} page {:?}: {}]", self.rule, self.code, self.page, self.message)
    }
}
