//! The program `tractopelle`.

use std::process::ExitCode;

fn main() -> ExitCode {
    tractopelle::cli::run(&std::env::args_os().collect::<Vec<_>>())
}
