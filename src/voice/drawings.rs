//! The names of the drawings, as `templates/common/drawings.typ` lists them.

use std::collections::BTreeSet;

use typst::syntax::ast::{Expr, Imports, Markup};

use crate::assets::Assets;
use crate::diagnostic::Diagnostic;

/// The list of drawings: it imports each by its name.
const LIST: &str = "templates/common/drawings.typ";

/// The names; `None` where a campaign's own list does not say them (it is broken, or imports `*`): the engine tells
/// more of that.
///
/// # Errors
/// `asset-missing`, `file-encoding`.
pub(super) fn names(assets: &Assets) -> Result<Option<BTreeSet<String>>, Diagnostic> {
    let root = typst::syntax::parse(&assets.text(LIST)?);
    let Some(markup) = root.cast::<Markup>().filter(|_| !root.diagnosis().errors) else { return Ok(None) };
    let mut names = BTreeSet::new();
    for expression in markup.exprs() {
        match expression {
            Expr::ModuleImport(import) => match import.imports() {
                Some(Imports::Items(items)) => names.extend(items.iter().map(|item| item.bound_name().as_str().to_owned())),
                Some(Imports::Wildcard) => return Ok(None),
                None => {}
            },
            Expr::LetBinding(binding) => names.extend(binding.kind().bindings().into_iter().map(|name| name.as_str().to_owned())),
            _ => {}
        }
    }
    Ok(Some(names))
}

#[cfg(test)]
mod tests {
    use super::names;
    use crate::assets::Assets;

    #[test]
    fn the_list_names_the_drawings() {
        let found = names(&Assets::embedded()).ok().flatten().unwrap_or_default();
        for drawing in ["gathering", "sleeping-files", "bulldozer", "card-back"] {
            assert!(found.contains(drawing), "{drawing} {found:?}");
        }
        assert!(!found.contains("kit") && found.len() > 15, "{found:?}");
    }
}
