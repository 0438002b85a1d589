//! Runs the program in a folder of its own.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// The day of every test.
pub(crate) const DAY: &str = "2026-11-21";
/// The small document of the cases, whose one sentence states one fact to verify.
pub(crate) const BILLET: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/fr/choice.in");

/// What a run said, and how it ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Said {
    /// The standard output as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The codes of the diagnostics in a report for machines.
    pub(crate) fn codes(&self) -> Vec<String> {
        let report = self.json();
        let list = report.get("diagnostics").unwrap_or(&report).as_array().expect("a list of diagnostics").clone();
        list.iter().map(|entry| entry["code"].as_str().unwrap_or_default().to_owned()).collect()
    }
}

/// A folder with what a test needs; the program runs in it.
pub(crate) struct Place {
    folder: TempDir,
}

impl Place {
    /// An empty folder.
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    /// A folder with a copy of another.
    pub(crate) fn with(model: &str) -> Self {
        let place = Self::new();
        copy(Path::new(model), place.path());
        place
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file.
    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("the folder is made");
        fs::write(path, bytes).expect("the file is written");
    }

    /// Reads a file.
    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// The program with these words and the day; French, since nothing says otherwise.
    pub(crate) fn command(&self, words: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tractopelle"));
        command.args(words.split_whitespace()).args(["--date", DAY]).current_dir(self.path()).stdin(Stdio::null());
        for name in ["LANG", "LC_ALL", "LC_MESSAGES", "COLUMNS"] {
            command.env_remove(name);
        }
        command
    }

    /// Runs the program.
    pub(crate) fn run(&self, words: &str) -> Said {
        said(&mut self.command(words))
    }

    /// All files below a folder by path, sorted.
    pub(crate) fn files(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let mut found = BTreeMap::new();
        collect(&self.path().join(folder), "", &mut found);
        found
    }
}

/// Whether a file's name ends so.
pub(crate) fn is(name: &str, ending: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found == ending)
}

/// Runs a command to its end.
pub(crate) fn said(command: &mut Command) -> Said {
    let output = command.output().expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program speaks UTF-8");
    Said { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

fn collect(folder: &Path, prefix: &str, found: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let entry = entry.expect("an entry");
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), found);
        } else {
            found.insert(name, fs::read(entry.path()).expect("the file reads"));
        }
    }
}

fn copy(from: &Path, to: &Path) {
    let mut files = BTreeMap::new();
    collect(from, "", &mut files);
    assert!(!files.is_empty(), "{} has no files", from.display());
    for (name, bytes) in files {
        let path = to.join(name);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("the folder is made");
        fs::write(path, bytes).expect("the file is written");
    }
}
