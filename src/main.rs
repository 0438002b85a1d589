//! The program `tractopelle`.

use std::process::ExitCode;

use mimalloc::MiMalloc;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    tractopelle::cli::run(&std::env::args_os().collect::<Vec<_>>())
}
