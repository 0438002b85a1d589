//! `output-intent`: exactly one, for inks, with the profile of a printing press.

use super::{Expected, Finding, is_pdfx, standard};
use crate::evidence::{Evidence, OutputIntent};
use crate::printer::Standard;

pub(super) fn judge(evidence: &Evidence, expected: &Expected) -> Vec<Finding> {
    if !is_pdfx(expected) {
        return Vec::new();
    }
    let error = |code| Finding::error(code, standard(expected));
    let intents: Vec<&OutputIntent> = evidence.intents.iter().filter(|intent| intent.subtype == "GTS_PDFX").collect();
    let [intent] = intents.as_slice() else {
        let code = if intents.is_empty() { "output-intent-missing" } else { "output-intent-several" };
        return vec![error(code).with("found", intents.len())];
    };
    let mut findings = Vec::new();
    if intent.identifier.is_empty() {
        findings.push(error("output-intent-unnamed"));
    }
    let Some(profile) = &intent.profile else {
        // PDF/X-1a trusts a name that is in the registry.
        let named = expected.standard == Standard::X1a && !intent.registry.is_empty();
        findings.extend((!named).then(|| error("output-intent-profile")));
        return findings;
    };
    if profile.broken {
        findings.push(error("output-intent-broken"));
        return findings;
    }
    for (code, found, wanted) in [("output-intent-class", &profile.class, "prtr"), ("output-intent-inks", &profile.space, "CMYK")]
    {
        if found.trim() != wanted {
            findings.push(error(code).with("found", found.trim()).with("wanted", wanted));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::IccHeader;
    use crate::preflight::samples::{codes, evidence, expected};

    fn with(change: impl Fn(&mut Vec<OutputIntent>), standard: Standard) -> Vec<String> {
        let mut evidence = evidence();
        change(&mut evidence.intents);
        codes(&judge(&evidence, &Expected { standard, ..expected() }))
    }

    fn profile(change: impl Fn(&mut IccHeader)) -> Vec<String> {
        with(|intents| intents[0].profile.as_mut().into_iter().for_each(&change), Standard::X4)
    }

    #[test]
    fn there_is_exactly_one() {
        assert!(with(|_| {}, Standard::X4).is_empty());
        assert_eq!(with(Vec::clear, Standard::X4), ["output-intent-missing"]);
        assert_eq!(with(|intents| intents.extend(intents.clone()), Standard::X4), ["output-intent-several"]);
        let archive = |intents: &mut Vec<OutputIntent>| {
            intents.push(OutputIntent { subtype: "GTS_PDFA1".to_owned(), ..intents[0].clone() });
        };
        assert!(with(archive, Standard::X4).is_empty());
        assert!(with(Vec::clear, Standard::Any).is_empty());
    }

    #[test]
    fn its_profile_is_a_press() {
        assert_eq!(profile(|profile| profile.class = "mntr".to_owned()), ["output-intent-class"]);
        assert_eq!(profile(|profile| profile.space = "RGB ".to_owned()), ["output-intent-inks"]);
        assert_eq!(profile(|profile| profile.broken = true), ["output-intent-broken"]);
        assert_eq!(with(|intents| intents[0].profile = None, Standard::X4), ["output-intent-profile"]);
        assert!(with(|intents| intents[0].profile = None, Standard::X1a).is_empty());
        assert_eq!(with(|intents| intents[0].identifier.clear(), Standard::X4), ["output-intent-unnamed"]);
    }
}
