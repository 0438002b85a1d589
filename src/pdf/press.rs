//! The last writing step of press files: what PDF/X-4 (ISO 15930-7) and PDF/X-1a (ISO 15930-4) want
//! and the engine does not write. `docs/pdfx4.md` goes through it clause by clause.

use std::fmt::Write as _;

use jiff::civil::Date;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use typst::model::Document as _;
use typst_layout::PagedDocument;
use typst_pdf::PdfStandard;

use super::{export, overprint, pictures, to_device_grey};
use crate::diagnostic::{Diagnostic, Report};
use crate::files::sha256;
use crate::icc::{Condition, REGISTRY};
use crate::press::Press;
use crate::printer::Standard;
use crate::sheet::Sheet;

/// What a press file says of itself beside its pages.
pub struct PressInfo<'a> {
    /// Its name, from which its identity is made.
    pub ident: &'a str,
    /// The day it says it was made: the edition's, so that equal inputs give equal bytes.
    pub day: Date,
    /// Inks of what lies under transparent pictures, 255 for full ink.
    pub ground: [u8; 4],
}

/// A file for a print shop.
///
/// # Errors
/// `pdf-export`; `logo-separate` for a picture that cannot be turned into inks.
pub fn press(document: &PagedDocument, sheets: &[Sheet], press: &Press, info: &PressInfo) -> Result<Vec<u8>, Report> {
    let version = if press.standard == Standard::X1a { PdfStandard::V_1_4 } else { PdfStandard::V_1_6 };
    let pages = sheets.iter().map(|sheet| sheet.page.clone()).collect();
    let bytes = export(pages, document.info().clone(), &[version], false, info.ident)?;
    let broken = || Diagnostic::error("internal").with("detail", "pdf");
    let mut file = Document::load_mem(&bytes).map_err(|_| broken())?;
    pictures::separate(&mut file, press, info.ground)?;
    to_device_grey(&mut file);
    for (id, sheet) in file.get_pages().into_values().zip(sheets) {
        finish_page(&mut file, id, sheet, press.standard).ok_or_else(broken)?;
    }
    if press.overprint {
        overprint::black_text(&mut file).ok_or_else(broken)?;
    }
    let title = document.info().title.clone().unwrap_or_default();
    describe(&mut file, &title, press, info).ok_or_else(broken)?;
    file.prune_objects();
    let mut written = Vec::with_capacity(bytes.len() + press.condition.bytes.len());
    file.save_to(&mut written).map_err(|_| broken())?;
    Ok(written)
}

/// Boxes, and no annotation; under X-4 the page blends in four inks.
fn finish_page(file: &mut Document, id: ObjectId, sheet: &Sheet, standard: Standard) -> Option<()> {
    let page = file.get_object_mut(id).ok()?.as_dict_mut().ok()?;
    for key in ["Annots", "Tabs", "StructParents", "AA", "CropBox"] {
        page.remove(key.as_bytes());
    }
    let outer = sheet.bleed + sheet.slug;
    let (width, height) = (sheet.trim.0 + 2.0 * outer, sheet.trim.1 + 2.0 * outer);
    let inset = |by: f64| rectangle([by, by, width - by, height - by]);
    page.set("MediaBox", inset(0.0));
    page.set("BleedBox", inset(sheet.slug));
    page.set("TrimBox", inset(outer));
    if standard == Standard::X1a {
        page.remove(b"Group");
    } else {
        page.set("Group", dictionary! { "Type" => "Group", "S" => "Transparency", "CS" => "DeviceCMYK", "I" => true });
    }
    Some(())
}

/// A rectangle of millimetres in points.
fn rectangle(corners: [f64; 4]) -> Object {
    #[expect(clippy::cast_possible_truncation, reason = "a thousandth of a point is more than enough")]
    Object::Array(corners.iter().map(|mm| Object::Real((mm * 72.0 / 25.4) as f32)).collect())
}

/// Output intent, Info, XMP, catalog.
fn describe(file: &mut Document, title: &str, press: &Press, info: &PressInfo) -> Option<()> {
    let standard = press.standard;
    if standard == Standard::X1a { "1.4" } else { "1.6" }.clone_into(&mut file.version);
    let intent = output_intent(file, &press.condition);
    let creator = concat!("Tractopelle ", env!("CARGO_PKG_VERSION"));
    let uuid = uuid(&format!("{} {} {title}", info.ident, info.day));
    let xmp = xmp(title, creator, standard, info.day, &uuid);
    let xmp = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp.into_bytes());
    let xmp = file.add_object(xmp.with_compression(false));
    let catalog = file.catalog_mut().ok()?;
    // Structure, outlines, scripts and preferences of viewers are none of a press file's business.
    for key in [
        "StructTreeRoot",
        "MarkInfo",
        "Outlines",
        "Names",
        "Dests",
        "OpenAction",
        "AA",
        "PageLabels",
        "ViewerPreferences",
        "Lang",
    ] {
        catalog.remove(key.as_bytes());
    }
    catalog.set("OutputIntents", vec![intent.into()]);
    catalog.set("Metadata", xmp);
    let stamp = Object::string_literal(format!("D:{}000000Z", info.day.strftime("%Y%m%d")));
    let entries = dictionary! {
        "Title" => text(title),
        "Creator" => text(creator),
        "CreationDate" => stamp.clone(),
        "ModDate" => stamp,
        "Trapped" => "False",
        "GTS_PDFXVersion" => Object::string_literal(standard.id()),
    };
    let entries = file.add_object(entries);
    file.trailer.set("Info", entries);
    Some(())
}

/// The one output intent; its profile is compressed once and shared by all files.
fn output_intent(file: &mut Document, condition: &Condition) -> ObjectId {
    let profile = Stream::new(dictionary! { "N" => 4, "Filter" => "FlateDecode" }, condition.deflated().to_vec());
    let profile = file.add_object(profile.with_compression(false));
    file.add_object(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFX",
        "OutputConditionIdentifier" => text(&condition.identifier),
        "RegistryName" => Object::string_literal(REGISTRY),
        "Info" => text(&condition.info),
        "DestOutputProfile" => profile,
    })
}

/// A text string of the file: plain where ASCII suffices, else UTF-16 with its mark.
fn text(text: &str) -> Object {
    if text.is_ascii() {
        return Object::string_literal(text);
    }
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}

/// The identity of a file, made from its name, so that it does not change from run to run.
fn uuid(of: &str) -> String {
    let hash = sha256(of.as_bytes());
    format!("uuid:{}-{}-{}-{}-{}", &hash[..8], &hash[8..12], &hash[12..16], &hash[16..20], &hash[20..32])
}

/// The metadata packet: the same title, dates and trapping as Info.
fn xmp(title: &str, creator: &str, standard: Standard, day: Date, uuid: &str) -> String {
    let mut fields = String::new();
    let mut field = |name: &str, value: &str| {
        // Writing into a string cannot fail.
        let _ = writeln!(fields, "<{name}>{}</{name}>", escaped(value));
    };
    let stamp = format!("{day}T00:00:00Z");
    field("dc:format", "application/pdf");
    field("pdfxid:GTS_PDFXVersion", standard.id());
    field("pdf:Trapped", "False");
    field("xmp:CreatorTool", creator);
    for name in ["xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"] {
        field(name, &stamp);
    }
    field("xmpMM:DocumentID", uuid);
    field("xmpMM:VersionID", "1");
    field("xmpMM:RenditionClass", "default");
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\" \
         xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfxid=\"http://www.npes.org/pdfx/ns/id/\">\n\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>\n\
         {fields}</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>",
        escaped(title)
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The entries of a page's resources of one kind, in a dictionary of its own that may be added to.
pub(super) fn resources_mut<'a>(file: &'a mut Document, page: ObjectId, kind: &str) -> Option<&'a mut Dictionary> {
    let resolved = |file: &Document, object: Option<&Object>| match object {
        Some(Object::Reference(id)) => file.get_dictionary(*id).ok().cloned(),
        Some(Object::Dictionary(dictionary)) => Some(dictionary.clone()),
        _ => None,
    };
    let dictionary = file.get_dictionary(page).ok()?;
    let mut resources = resolved(file, dictionary.get(b"Resources").ok()).unwrap_or_default();
    let entries = resolved(file, resources.get(kind.as_bytes()).ok()).unwrap_or_default();
    resources.set(kind, entries);
    let id = file.add_object(resources);
    file.get_object_mut(page).ok()?.as_dict_mut().ok()?.set("Resources", Object::Reference(id));
    file.get_object_mut(id).ok()?.as_dict_mut().ok()?.get_mut(kind.as_bytes()).ok()?.as_dict_mut().ok()
}
