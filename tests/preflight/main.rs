//! `check FILE.pdf`: it catches what a print shop would refuse, and is silent on good files. The files are made and
//! spoilt here with code that shares nothing with the program; the program is asked through its command line.
#![expect(clippy::expect_used, reason = "a test may fail")]

mod boxes;
mod case;
mod command;
mod draw;
mod edit;
mod files;
mod font;
mod foreign;
mod good;
mod harmless;
mod hostile;
mod inks;
mod keys;
mod letters;
mod limits;
mod pictures;
mod places;
mod unmeasured;
mod xmp;
