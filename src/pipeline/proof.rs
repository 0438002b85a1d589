//! The proof of a translation: French and the language side by side, with room for a pen.

use serde_json::{Map, Value, json};

use crate::diagnostic::Report;
use crate::locale::{SOURCE, Values, runs};
use crate::plan::{self, Job};
use crate::review::source_of;
use crate::stock::Stock;
use crate::template::{Imprint, Look, Template};
use crate::typeset::{Base, Data, located, typeset_notice};
use crate::{pdf, sheet};

/// The template of proofs.
const PROOF: &str = "epreuve";

/// The proof of a language that is loaded, as a PDF; `name` is its file's.
///
/// # Errors
/// What the templates or French lack; glyphs that the language's fonts lack.
pub fn proof(stock: &Stock, language: &str, name: &str) -> Result<Vec<u8>, Report> {
    let template = Template::load(&stock.assets, PROOF)?;
    let job = Job {
        document: PROOF.to_owned(),
        format: template.usual().to_owned(),
        variant: None,
        name: PROOF.to_owned(),
        language: language.to_owned(),
        look: Look::Black,
        imprint: Imprint::Screen,
        departement: String::new(),
        fund: String::new(),
        outputs: Vec::new(),
    };
    let data = Data::new(shared(stock, &template, language)?, local(stock, language)?);
    let base = Base::new(&stock.assets)?;
    let pages = typeset_notice(&base, &template, &job, data, template.step.min).map_err(|report| located(stock, report))?;
    let document = &pages.document;
    pdf::screen(document, sheet::screen(document, &stock.palette)?, name)
}

/// What the page itself says, in French: whoever reads a translation reads what it was made from.
fn shared(stock: &Stock, template: &Template, language: &str) -> Result<Value, Report> {
    let (french, read) = (&stock.locale(SOURCE)?.language, &stock.locale(language)?.language);
    let format = template.format(template.usual())?;
    let contact = stock.campaign.publisher_in("").contact.unwrap_or_default();
    let values = stock.french_facts()?.clone().with("language_name", read.name.as_str()).with("campaign_contact", contact);
    let mut texts = Map::new();
    for id in template.messages(&stock.layers(SOURCE)?, None) {
        texts.insert(id.clone(), json!(runs(&stock.text(SOURCE, &id, &values)?)));
    }
    Ok(json!({
        "document": template.id,
        "format": template.usual(),
        "variant": null,
        "language": SOURCE,
        "lang": french.lang(),
        "region": french.region(),
        "dir": french.direction,
        "hyphenate": french.is_divided(),
        "banner": false,
        "french": {},
        "fallback": [],
        "look": Look::Black,
        "step": template.step.min,
        "page": {
            "width": format.width, "height": format.height, "bleed": stock.bleed_mm(),
            "count": format.pages.most(), "least": format.pages.least(), "panels": [],
        },
        "palette": stock.palette,
        "voice": stock.voice(),
        "fonts": { "text": chained(&french.fonts.text, &read.fonts.text), "headline": french.fonts.headline },
        "texts": texts,
        "prose": {},
        "qr": {},
        "campaign": { "name": null, "logos": [], "signatories": [] },
    }))
}

/// The messages, in groups.
fn local(stock: &Stock, language: &str) -> Result<Value, Report> {
    let (french, locale) = (stock.locale(SOURCE)?, stock.locale(language)?);
    let (french_values, values) = (stock.french_facts()?, Values::of_facts(&stock.facts, locale)?);
    let mut groups = Vec::new();
    for (name, ids) in plan::groups(stock, language)? {
        let mut messages = Vec::new();
        for id in ids {
            messages.push(json!({
                "id": id,
                "status": stock.status(language, &id)?,
                "french": french.marked(source_of(&id), french_values),
                "translation": locale.marked(&id, &values),
            }));
        }
        let title = stock.text(SOURCE, &format!("{name}-name"), french_values).unwrap_or_else(|_| name.clone());
        groups.push(json!({ "file": name, "title": runs(&title), "messages": messages }));
    }
    let read = &locale.language;
    Ok(json!({
        "texts": {}, "prose": {}, "french": {}, "qr": {}, "event": null, "fit": false,
        "read": {
            "code": read.code, "name": read.name, "lang": read.lang(), "region": read.region(), "dir": read.direction,
            "fonts": chained(&read.fonts.text, &stock.locale(SOURCE)?.language.fonts.text), "hyphenate": read.is_divided(),
        },
        "groups": groups,
    }))
}

/// Families of both languages: each page has words of both.
fn chained<'a>(first: &'a [String], then: &'a [String]) -> Vec<&'a String> {
    first.iter().chain(then.iter().filter(|family| !first.contains(family))).collect()
}
