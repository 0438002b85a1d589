//! Guards the direction of imports and the few places that touch the world: parses every source.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{ExprMethodCall, ImplItemFn, ItemFn, ItemMod, ItemUse, Macro, TraitItemFn, UseTree};

/// The modules; each may import only those before it.
const ORDER: [&str; 32] = [
    "diagnostic",
    "files",
    "picture",
    "assets",
    "typography",
    "readability",
    "facts",
    "directory",
    "reader",
    "palette",
    "riso",
    "printer",
    "icc",
    "press",
    "paper",
    "locale",
    "review",
    "voice",
    "template",
    "campaign",
    "stock",
    "plan",
    "lint",
    "typeset",
    "sheet",
    "pdf",
    "raster",
    "evidence",
    "preflight",
    "manifest",
    "pipeline",
    "cli",
];

/// What judges files knows nothing of what writes them: both would believe the same mistake.
const JUDGES: [&str; 2] = ["evidence", "preflight"];
const WRITERS: [&str; 4] = ["typeset", "sheet", "pdf", "raster"];

const MOST_LINES: usize = 500;
const MOST_LINES_OF_A_FUNCTION: usize = 80;

/// Methods of `Path` that look at the disk.
const LOOKS: [&str; 9] =
    ["exists", "try_exists", "is_file", "is_dir", "is_symlink", "read_dir", "canonicalize", "metadata", "symlink_metadata"];
/// Macros that print.
const PRINTS: [&str; 5] = ["print", "println", "eprint", "eprintln", "dbg"];

/// What one source file does, as far as the rules ask.
#[derive(Default)]
struct Seen {
    /// The module the walk is in.
    module: Vec<String>,
    /// Every path, with what `use` abbreviates written out.
    paths: BTreeSet<Vec<String>>,
    /// Every path as written.
    written: BTreeSet<Vec<String>>,
    /// Names that `use` brought in.
    names: BTreeMap<String, Vec<String>>,
    methods: BTreeSet<String>,
    macros: BTreeSet<String>,
    /// Functions and their lines.
    functions: Vec<(String, usize)>,
}

impl Seen {
    /// A path from the crate's root: `crate`, `self` and `super` resolved.
    fn absolute(&self, path: &[String]) -> Vec<String> {
        let mut base = self.module.clone();
        let mut rest = path;
        match rest.first().map(String::as_str) {
            Some("crate") => {
                base.clear();
                rest = &rest[1..];
            }
            Some("self") => rest = &rest[1..],
            Some("super") => {}
            _ => return path.to_vec(),
        }
        while rest.first().is_some_and(|part| part == "super") {
            base.pop();
            rest = &rest[1..];
        }
        std::iter::once("crate".to_owned()).chain(base).chain(rest.iter().cloned()).collect()
    }

    fn path(&mut self, path: &[String]) {
        let path = self.absolute(path);
        self.written.insert(path);
    }

    fn tree(&mut self, prefix: &[String], tree: &UseTree) {
        let joined = |name: &syn::Ident| prefix.iter().cloned().chain([name.to_string()]).collect::<Vec<_>>();
        match tree {
            UseTree::Path(path) => self.tree(&joined(&path.ident), &path.tree),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(prefix, tree)),
            UseTree::Glob(_) => self.path(prefix),
            UseTree::Name(name) if name.ident == "self" => self.name(prefix.last().cloned().unwrap_or_default(), prefix),
            UseTree::Name(name) => self.name(name.ident.to_string(), &joined(&name.ident)),
            UseTree::Rename(rename) => self.name(rename.rename.to_string(), &joined(&rename.ident)),
        }
    }

    fn name(&mut self, name: String, path: &[String]) {
        let path = self.absolute(path);
        self.written.insert(path.clone());
        self.names.insert(name, path);
    }

    /// The paths in a macro's arguments, which the parser leaves as they are.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) if colons == 2 => path.push(ident.to_string()),
                TokenTree::Ident(ident) => self.end(&std::mem::replace(&mut path, vec![ident.to_string()])),
                TokenTree::Punct(punct) if punct.as_char() == ':' => {
                    colons += 1;
                    continue;
                }
                TokenTree::Punct(punct) if punct.as_char() == '!' => self.macros.extend(path.last().cloned()),
                TokenTree::Group(group) => self.tokens(group.stream()),
                _ => self.end(&std::mem::take(&mut path)),
            }
            colons = 0;
        }
        self.end(&path);
    }

    fn end(&mut self, path: &[String]) {
        if path.len() > 1 {
            self.path(path);
        }
    }

    fn function(&mut self, name: &syn::Ident, from: proc_macro2::Span, block: &syn::Block) {
        let lines = block.brace_token.span.close().end().line - from.start().line + 1;
        self.functions.push((name.to_string(), lines));
    }

    fn write_out(&mut self) {
        for path in &self.written {
            let full = path.first().and_then(|first| self.names.get(first));
            self.paths.insert(full.map_or_else(|| path.clone(), |full| full.iter().chain(&path[1..]).cloned().collect()));
        }
    }
}

impl<'ast> Visit<'ast> for Seen {
    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        self.module.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.path(&path.segments.iter().map(|segment| segment.ident.to_string()).collect::<Vec<_>>());
        visit::visit_path(self, path);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        self.methods.insert(call.method.to_string());
        visit::visit_expr_method_call(self, call);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.macros.extend(call.path.segments.last().map(|segment| segment.ident.to_string()));
        self.tokens(call.tokens.clone());
        visit::visit_macro(self, call);
    }

    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        self.function(&item.sig.ident, item.sig.fn_token.span, &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        self.function(&item.sig.ident, item.sig.fn_token.span, &item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast TraitItemFn) {
        if let Some(block) = &item.default {
            self.function(&item.sig.ident, item.sig.fn_token.span, block);
        }
        visit::visit_trait_item_fn(self, item);
    }
}

/// What a file below `src/` does against the rules.
fn faults(path: &str, code: &str) -> Vec<String> {
    let file = syn::parse_file(code).expect("the source parses");
    let modules: Vec<String> = path
        .trim_end_matches(".rs")
        .split('/')
        .filter(|part| !["mod", "lib", "main"].contains(part))
        .map(str::to_owned)
        .collect();
    let mut seen = Seen { module: modules.clone(), ..Seen::default() };
    seen.visit_file(&file);
    seen.write_out();
    let mut faults = Vec::new();
    let mut fault = |text: String| faults.push(format!("{path}: {text}"));
    if let Some(module) = modules.first() {
        match ORDER.iter().position(|known| known == module) {
            None => fault(format!("`{module}` has no place in the order")),
            Some(own) => imports(own, &seen).into_iter().for_each(&mut fault),
        }
    }
    let has = |test: &dyn Fn(&[&str]) -> bool| {
        let hit = seen.paths.iter().find(|path| test(&path.iter().map(String::as_str).collect::<Vec<_>>()));
        hit.map(|path| path.join("::"))
    };
    let within = |allowed: &[&str]| modules.first().is_some_and(|module| allowed.contains(&module.as_str()));
    let disk = has(&|path| matches!(path, ["std", "fs", ..] | ["tempfile", ..]))
        .or_else(|| seen.methods.iter().find(|method| LOOKS.contains(&method.as_str())).cloned());
    if let Some(disk) = disk.filter(|_| !within(&["files", "assets"])) {
        fault(format!("touches the disk: {disk}"));
    }
    let prints = has(&|path| path.len() > 1 && path.last().is_some_and(|last| ["stdout", "stderr"].contains(last)))
        .or_else(|| seen.macros.iter().find(|name| PRINTS.contains(&name.as_str())).cloned());
    if let Some(prints) = prints.filter(|_| path != "cli/terminal.rs") {
        fault(format!("prints: {prints}"));
    }
    if let Some(exit) = has(&|path| matches!(path, ["std", "process", "exit" | "abort", ..])) {
        fault(format!("ends the program: {exit}"));
    }
    let clock =
        has(&|path| path.len() > 1 && path.last() == Some(&"now") || path.contains(&"SystemTime") || path.contains(&"Instant"));
    if let Some(clock) = clock.filter(|_| path != "cli/mod.rs") {
        fault(format!("reads the clock: {clock}"));
    }
    let environment = has(&|path| matches!(path, ["std", "env", what, ..] if what.contains("var")));
    if let Some(variable) = environment.filter(|_| path != "cli/wording.rs") {
        fault(format!("reads the environment: {variable}"));
    }
    let lines = code.lines().count();
    if lines > MOST_LINES {
        fault(format!("{lines} lines"));
    }
    for (name, lines) in seen.functions.iter().filter(|(_, lines)| *lines > MOST_LINES_OF_A_FUNCTION) {
        fault(format!("`{name}` has {lines} lines"));
    }
    faults
}

/// The modules that a file imports although they come after its own.
fn imports(own: usize, seen: &Seen) -> BTreeSet<String> {
    let imported =
        seen.paths.iter().filter(|path| path.first().is_some_and(|first| first == "crate")).filter_map(|path| path.get(1));
    imported
        .filter_map(|name| match ORDER.iter().position(|known| known == name) {
            Some(other) if other > own => Some(format!("`{}` imports `{name}`, which comes after it", ORDER[own])),
            Some(_) if JUDGES.contains(&ORDER[own]) && WRITERS.contains(&name.as_str()) => {
                Some(format!("`{}` judges files and imports `{name}`, which writes them", ORDER[own]))
            }
            _ => None,
        })
        .collect()
}

fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found: Vec<(String, String)> = Vec::new();
    let mut open: Vec<PathBuf> = vec![root.clone()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
                found.push((name, fs::read_to_string(path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

// Every source file keeps every rule.
#[test]
fn sources_keep_the_rules() {
    let faults: Vec<String> = sources().iter().flat_map(|(path, code)| faults(path, code)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

// The order names the modules there are, so that none escapes it and none is a ghost.
#[test]
fn the_order_is_complete() {
    let there: BTreeSet<String> = sources()
        .iter()
        .filter_map(|(path, _)| path.split(['/', '.']).next().map(str::to_owned))
        .filter(|module| !["lib", "main"].contains(&module.as_str()))
        .collect();
    let ordered: BTreeSet<String> = ORDER.iter().map(|module| (*module).to_owned()).collect();
    assert_eq!(there, ordered);
}

// The rules see what they forbid: one planted fault each is refused, and nothing else in it.
#[test]
fn planted_faults_are_refused() {
    let long_file = "// a line\n".repeat(501);
    let long_function = format!("fn long() {{\n{}}}\n", "    one();\n".repeat(79));
    let planted: [(&str, &str, &str); 22] = [
        ("files.rs", "use crate::assets::Assets;", "files.rs: `files` imports `assets`, which comes after it"),
        ("plan.rs", "use crate::{diagnostic, pdf as writer};", "plan.rs: `plan` imports `pdf`, which comes after it"),
        ("sheet/ink.rs", "use super::super::pipeline;", "sheet/ink.rs: `sheet` imports `pipeline`, which comes after it"),
        ("facts.rs", "use super::cli;", "facts.rs: `facts` imports `cli`, which comes after it"),
        ("facts.rs", "fn f() { crate::cli::run(); }", "facts.rs: `facts` imports `cli`, which comes after it"),
        ("facts.rs", "fn f() { vec![crate::locale::plain()]; }", "facts.rs: `facts` imports `locale`, which comes after it"),
        ("facts.rs", "mod tests { use super::super::plan::Plan; }", "facts.rs: `facts` imports `plan`, which comes after it"),
        (
            "preflight/rules/boxes.rs",
            "use crate::sheet::Sheet;",
            "preflight/rules/boxes.rs: `preflight` judges files and imports `sheet`, which writes them",
        ),
        ("extra.rs", "", "extra.rs: `extra` has no place in the order"),
        ("stock.rs", "use std::{fs, io};", "stock.rs: touches the disk: std::fs"),
        ("stock.rs", "fn f() { tempfile::tempdir(); }", "stock.rs: touches the disk: tempfile::tempdir"),
        ("stock.rs", "fn f(path: &Path) { path.exists(); }", "stock.rs: touches the disk: exists"),
        ("cli/list.rs", "use std::io; fn f() { io::stdout(); }", "cli/list.rs: prints: std::io::stdout"),
        ("cli/list.rs", "fn f() { println!(\"a\"); }", "cli/list.rs: prints: println"),
        ("cli/mod.rs", "use std::process; fn f() { process::exit(1); }", "cli/mod.rs: ends the program: std::process::exit"),
        ("cli/list.rs", "fn f() { jiff::Zoned::now(); }", "cli/list.rs: reads the clock: jiff::Zoned::now"),
        ("plan.rs", "use std::time::SystemTime;", "plan.rs: reads the clock: std::time::SystemTime"),
        ("files.rs", "use std::env; fn f() { env::var(\"A\"); }", "files.rs: reads the environment: std::env::var"),
        ("main.rs", "fn main() { std::env::vars(); }", "main.rs: reads the environment: std::env::vars"),
        ("lib.rs", "fn f() { std::process::abort(); }", "lib.rs: ends the program: std::process::abort"),
        ("plan.rs", &long_file, "plan.rs: 501 lines"),
        ("plan.rs", &long_function, "plan.rs: `long` has 81 lines"),
    ];
    for (path, code, expected) in planted {
        assert_eq!(faults(path, code), [expected], "{code}");
    }
}

// What the rules allow passes, so that a rule is not simply always red.
#[test]
fn allowed_code_passes() {
    let allowed = [
        ("assets.rs", "use crate::diagnostic::Place; use std::fs;"),
        ("sheet/ink.rs", "use super::marks; fn f() { super::draw(); }"),
        ("cli/terminal.rs", "fn f() { println!(); std::io::stderr(); }"),
        ("cli/mod.rs", "mod tests { use super::run; } fn f() { jiff::Zoned::now(); }"),
        ("cli/wording.rs", "fn f() { std::env::var(\"LANG\"); }"),
        ("main.rs", "fn main() { std::env::args_os(); env!(\"CARGO_PKG_VERSION\"); }"),
    ];
    for (path, code) in allowed {
        assert_eq!(faults(path, code), [""; 0], "{code}");
    }
}

// The table of modules in the documentation is the guarded order.
#[test]
fn the_documented_order_is_the_guarded_one() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/architecture.md");
    let text = fs::read_to_string(path).expect("docs/architecture.md is there");
    let section = text.split("\n## ").find(|section| section.starts_with("Modules")).expect("a section on modules");
    let rows =
        section.lines().filter_map(|line| line.strip_prefix("| `")).filter_map(|row| row.split_once('`')).map(|(name, _)| name);
    let modules: Vec<&str> = rows.filter(|name| ORDER.contains(name)).collect();
    assert_eq!(modules, ORDER);
}
