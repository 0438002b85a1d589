//! Steps of the procedure, and what was said of translations.

use std::collections::BTreeSet;

use jiff::civil::date;
use tractopelle::locale::variables::OF_THE_PLACE;
use tractopelle::review::Status;
use tractopelle::stock::Stock;
use tractopelle::template::Kind;

fn stock() -> Stock {
    let mut stock = Stock::load_embedded(date(2026, 11, 21)).unwrap();
    let languages = stock.languages();
    let broken = stock.load_languages(&languages).unwrap();
    assert!(broken.is_empty(), "{broken:#?}");
    stock
}

// A sheet sets few steps, which a person can follow; sheets on rights have some, opinions need none. None differs from place
// to place, and none is a part that a campaign says otherwise.
#[test]
fn sheets_have_few_steps() {
    let stock = stock();
    let layers = stock.layers("fr").unwrap();
    let mut known = BTreeSet::new();
    for template in &stock.documents {
        let variants = std::iter::once(None).chain(template.variants.iter().map(|variant| Some(variant.as_str())));
        for variant in variants {
            let ids = template.messages(&layers, variant);
            let worded = ids.iter().map(|id| stock.worded(template, "fr", variant, id));
            let steps: Vec<String> = worded.filter(|id| layers.source.message(id).is_some_and(|said| said.step)).collect();
            let least = if template.kind == Kind::Neutral { 3 } else { 0 };
            assert!((least..=8).contains(&steps.len()), "{} {variant:?}: {steps:?}", template.id);
            assert!(steps.iter().all(|id| template.part_of(id).is_none()), "{}: {steps:?}", template.id);
            known.extend(steps);
        }
    }
    let steps: Vec<_> = layers.source.messages().filter(|(_, message)| message.step).collect();
    for (id, message) in &steps {
        assert!(known.contains(*id), "{id} is a step of no sheet");
        assert!(message.variables.iter().all(|name| !OF_THE_PLACE.contains(&name.as_str())), "{id} differs from place to place");
    }
    assert!(steps.len() > 60, "{}", steps.len());
}

// Nothing that we ship claims to have been read: we have no native readers. French is the source.
#[test]
fn no_translation_claims_to_be_read() {
    let stock = stock();
    let mut count = 0;
    for code in stock.languages().iter().filter(|code| *code != "fr") {
        for (id, _) in stock.locale(code).unwrap().messages() {
            let status = stock.status(code, id).unwrap();
            assert!(status <= Status::Draft, "{code}: {id} claims to be {}", status.id());
            count += 1;
        }
    }
    assert!(count > 100, "{count}");
}
