//! What a file says of itself, what it holds beside its pages, and its output intent.

use lopdf::{Dictionary, Document, Object, Stream, dictionary};

use crate::case::{Base, Case, prove};
use crate::edit::{catalog, information, intent, metadata, page, profile, profile_id};

const X_VERSION: &str = "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>";

/// Removes a key of the Info dictionary and its like in XMP.
fn unstate(document: &mut Document, key: &str, in_xmp: &str) {
    information(document).remove(key.as_bytes());
    metadata(document, in_xmp, "note");
}

/// A script as an action.
fn script() -> Dictionary {
    dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("app.alert(1)") }
}

/// A name tree of one entry.
fn named(entry: impl Into<Object>) -> Dictionary {
    dictionary! { "Names" => vec![Object::string_literal("one"), entry.into()] }
}

fn again(document: &mut Document, subtype: &str) {
    let profile = profile_id(document);
    let second = document.add_object(crate::good::intent(subtype, profile));
    let intents = catalog(document).get_mut(b"OutputIntents").and_then(Object::as_array_mut).expect("intents");
    intents.push(second.into());
}

#[test]
fn pdfx_keys_are_all_there() {
    prove(&[
        Case::new("id-missing", "pdfx-keys", |file| {
            file.trailer.remove(b"ID");
        }),
        Case::new("trapped-unknown", "pdfx-keys", |file| {
            information(file).set("Trapped", "Unknown");
            metadata(file, "<pdf:Trapped>False", "<pdf:Trapped>Unknown");
        })
        .twin(|file| {
            information(file).set("Trapped", "True");
            metadata(file, "<pdf:Trapped>False", "<pdf:Trapped>True");
        }),
        Case::new("xmp-version-missing", "pdfx-keys", |file| metadata(file, X_VERSION, "")).twin(|file| {
            information(file).remove(b"GTS_PDFXVersion");
        }),
        Case::new("version-other", "pdfx-keys", |file| {
            information(file).set("GTS_PDFXVersion", Object::string_literal("PDF/X-3:2003"));
            metadata(file, ">PDF/X-4<", ">PDF/X-3:2003<");
        }),
        Case::new("title-missing", "pdfx-keys", |file| unstate(file, "Title", "dc:title")).twin(|file| {
            information(file).remove(b"Title");
        }),
        Case::new("dates-missing", "pdfx-keys", |file| unstate(file, "ModDate", "xmp:ModifyDate")).twin(|file| {
            information(file).remove(b"ModDate");
        }),
        Case::new("version-new", "pdfx-keys", |file| file.version = "1.7".to_owned())
            .twin(|file| file.version = "1.5".to_owned()),
        Case::new("x1a-version-missing", "pdfx-keys", |file| {
            information(file).remove(b"GTS_PDFXVersion");
            information(file).remove(b"GTS_PDFXConformance");
            metadata(file, ">PDF/X-1a:2003<", "><");
        })
        .of(Base::X1a),
        Case::new("x1a-version-new", "pdfx-keys", |file| file.version = "1.5".to_owned())
            .twin(|file| file.version = "1.3".to_owned())
            .of(Base::X1a),
    ]);
}

#[test]
fn output_intent_is_one_for_a_press() {
    prove(&[
        Case::new("intent-missing", "output-intent", |file| {
            catalog(file).remove(b"OutputIntents");
        }),
        Case::new("intents-two", "output-intent", |file| again(file, "GTS_PDFX")).twin(|file| again(file, "GTS_PDFA1")),
        Case::new("intent-unnamed", "output-intent", |file| {
            intent(file).remove(b"OutputConditionIdentifier");
        }),
        Case::new("profile-missing", "output-intent", |file| {
            intent(file).remove(b"DestOutputProfile");
        }),
        Case::new("profile-for-screens", "output-intent", |file| profile(file, 12, b"mntr"))
            .twin(|file| profile(file, 48, b"mine")),
        Case::new("profile-rgb", "output-intent", |file| profile(file, 16, b"RGB ")),
        Case::new("profile-broken", "output-intent", |file| {
            let id = profile_id(file);
            file.set_object(id, Stream::new(dictionary! { "N" => 4 }, b"not a profile".to_vec()));
        }),
        Case::new("x1a-condition-unregistered", "output-intent", |file| {
            intent(file).remove(b"DestOutputProfile");
            intent(file).remove(b"RegistryName");
        })
        .twin(|file| {
            intent(file).remove(b"DestOutputProfile");
        })
        .of(Base::X1a),
    ]);
}

#[test]
fn nothing_acts() {
    prove(&[
        Case::new("open-action", "active", |file| catalog(file).set("OpenAction", script())),
        Case::new("catalog-actions", "active", |file| catalog(file).set("AA", dictionary! { "WP" => script() })),
        Case::new("page-action", "active", |file| page(file, 1).set("AA", dictionary! { "O" => script() })),
        Case::new("script", "active", |file| {
            let scripts = named(script());
            catalog(file).set("Names", dictionary! { "JavaScript" => scripts });
        })
        .twin(|file| {
            let page = page(file, 1).get(b"Parent").expect("a parent").clone();
            catalog(file).set("Names", dictionary! { "Dests" => named(vec![page, "Fit".into()]) });
        }),
        Case::new("attachment", "active", |file| {
            let content = file.add_object(Stream::new(dictionary! { "Type" => "EmbeddedFile" }, b"hello".to_vec()));
            let attached = dictionary! {
                "Type" => "Filespec", "F" => Object::string_literal("a.txt"), "EF" => dictionary! { "F" => content },
            };
            catalog(file).set("Names", dictionary! { "EmbeddedFiles" => named(attached) });
        }),
        Case::new("form", "active", |file| catalog(file).set("AcroForm", dictionary! { "Fields" => Vec::<Object>::new() })),
        Case::new("layers", "layers", |file| {
            let layer = file.add_object(dictionary! { "Type" => "OCG", "Name" => Object::string_literal("Front") });
            let order = dictionary! { "Order" => vec![Object::from(layer)] };
            catalog(file).set("OCProperties", dictionary! { "OCGs" => vec![Object::from(layer)], "D" => order });
        }),
    ]);
}
