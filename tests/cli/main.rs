//! Behaviour, seen from the command line: whole outputs, exit codes, and the files that are left on disk.
//!
//! `TRYCMD=overwrite cargo test --test cli` writes what came out into `tests/cases` and the documentation; read it all.
#![expect(clippy::expect_used, reason = "a test may fail")]

mod campaigns;
mod codes;
mod confirmed;
mod disk;
mod files;
mod program;
mod snapshots;
