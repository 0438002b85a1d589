//! The limits of the printer that most mutants are made for, read from its file without the program's help.

use std::sync::LazyLock;

use toml::Table;

static PRINTER: LazyLock<Table> =
    LazyLock::new(|| include_str!("../../data/printers/generique-fr.toml").parse().expect("sound TOML"));

/// A limit of `generique-fr`.
pub(crate) fn limit(key: &str) -> f64 {
    let value = PRINTER.get(key).and_then(|entry| entry.get("value")).and_then(toml::Value::as_float);
    value.expect("the printer has the limit")
}
