//! Optional content (ISO 32000-1, 8.11): what the default configuration hides.

use std::collections::BTreeSet;

use hayro_interpret::hayro_syntax::object::{Array, Dict, Name, ObjRef, ObjectIdentifier};

/// Groups that are off, and what is open at this place of the content.
#[derive(Clone, Default)]
pub(super) struct Layers {
    off: BTreeSet<ObjectIdentifier>,
    open: Vec<bool>,
}

impl Layers {
    pub(super) fn read(catalogue: &Dict<'_>) -> Self {
        let mut off = BTreeSet::new();
        let Some(properties) = catalogue.get::<Dict<'_>>(b"OCProperties") else { return Self::default() };
        let Some(config) = properties.get::<Dict<'_>>(b"D") else { return Self::default() };
        if config.get::<Name<'_>>(b"BaseState").is_some_and(|state| state.as_str() == "OFF") {
            off.extend(references(&properties, b"OCGs"));
        }
        for group in references(&config, b"ON") {
            off.remove(&group);
        }
        off.extend(references(&config, b"OFF"));
        Self { off, open: Vec::new() }
    }

    /// Opens a sequence that depends on a group or a membership dictionary.
    pub(super) fn open(&mut self, dict: Option<&Dict<'_>>, group: Option<ObjRef>) {
        let shown = match (dict, group) {
            (Some(dict), _) if dict.get::<Name<'_>>(b"Type").is_some_and(|kind| kind.as_str() == "OCMD") => self.member(dict),
            (_, Some(group)) => !self.off.contains(&group.into()),
            _ => true,
        };
        self.open.push(shown);
    }

    /// Opens a sequence that depends on nothing.
    pub(super) fn open_plain(&mut self) {
        self.open.push(true);
    }

    pub(super) fn close(&mut self) {
        self.open.pop();
    }

    pub(super) fn shown(&self) -> bool {
        self.open.iter().all(|shown| *shown)
    }

    fn member(&self, dict: &Dict<'_>) -> bool {
        let mut groups = references(dict, b"OCGs");
        groups.extend(dict.get_ref(b"OCGs").map(ObjectIdentifier::from).filter(|_| dict.get::<Array<'_>>(b"OCGs").is_none()));
        let on = |group: &ObjectIdentifier| !self.off.contains(group);
        let policy = dict.get::<Name<'_>>(b"P");
        groups.is_empty()
            || match policy.as_ref().map(Name::as_str) {
                Some("AllOn") => groups.iter().all(on),
                Some("AnyOff") => !groups.iter().all(on),
                Some("AllOff") => !groups.iter().any(on),
                _ => groups.iter().any(on),
            }
    }
}

fn references(dict: &Dict<'_>, key: &[u8]) -> Vec<ObjectIdentifier> {
    let Some(array) = dict.get::<Array<'_>>(key) else { return Vec::new() };
    array.raw_iter().take(10_000).filter_map(|item| item.as_obj_ref()).map(Into::into).collect()
}
