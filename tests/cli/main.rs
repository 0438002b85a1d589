//! Behaviour, seen from the command line: whole outputs, exit codes, and the files that are left on disk.
//!
//! `TRYCMD=overwrite cargo test --test cli snapshots` writes what came out into `tests/cases`: read all of it, and put
//! `[..]` back where a size, a sum or the notice's text size stood (`"bytes"`, `"sha256"`, `"step"`).
#![expect(clippy::expect_used, reason = "a test may fail")]

mod campaigns;
mod codes;
mod confirmed;
mod disk;
mod examples;
mod files;
mod manual;
mod preflight;
mod press;
mod program;
mod reading;
mod riso;
mod sections;
mod sheets;
mod snapshots;
mod translations;
mod voices;
mod words;
