//! Rebuilds when a file that is embedded in the program is added or removed.

fn main() {
    for folder in ["templates", "locales", "data", "fonts", "voices"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
