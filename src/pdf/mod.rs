//! Sheets to PDF bytes: the engine writes, and what it cannot say is added to the finished file.

mod overprint;
mod pictures;
mod press;
mod reading_order;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use typst::ecow::EcoVec;
use typst::foundations::Smart;
use typst::model::{Document as _, DocumentInfo};
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::diagnostic::{Diagnostic, Report};
use crate::sheet::Flip;

pub use press::{PressInfo, press};

/// A file for screens and screen readers: PDF 1.7 and PDF/UA-1, tagged.
///
/// # Errors
/// `pdf-export` with what the standard forbids.
pub fn screen(document: &PagedDocument, mut pages: Vec<Page>, ident: &str) -> Result<Vec<u8>, Report> {
    for page in &mut pages {
        reading_order::read(&mut page.frame);
    }
    export(pages, document.info().clone(), &[PdfStandard::V_1_7, PdfStandard::Ua_1], true, ident)
}

/// A file for the copier: PDF 1.7, greys as device grey, and a word to the print dialogue: no
/// scaling, and the edge to turn the paper on.
///
/// # Errors
/// `pdf-export`.
pub fn home(document: &PagedDocument, sheets: Vec<Page>, flip: Flip, ident: &str) -> Result<Vec<u8>, Report> {
    let bytes = export(sheets, document.info().clone(), &[PdfStandard::V_1_7], false, ident)?;
    Ok(finish(&bytes, flip).ok_or_else(|| Diagnostic::error("internal").with("detail", "pdf"))?)
}

fn export(pages: Vec<Page>, info: DocumentInfo, standards: &[PdfStandard], tagged: bool, ident: &str) -> Result<Vec<u8>, Report> {
    let document = PagedDocument::new(pages.into_iter().collect::<EcoVec<_>>(), info);
    let wrong = |detail: String| Report::from(Diagnostic::error("pdf-export").with("detail", detail));
    let options = PdfOptions {
        // The same file from the same job, and another for another.
        ident: Smart::Custom(ident.to_owned()),
        creator: Smart::Custom(Some(concat!("Tractopelle ", env!("CARGO_PKG_VERSION")).to_owned())),
        standards: PdfStandards::new(standards).map_err(|error| wrong(error.message().to_string()))?,
        tagged,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|errors| {
        let mut report = Report::default();
        for error in &errors {
            report.extend(wrong(error.message.to_string()));
        }
        report
    })
}

/// Adds the viewer preferences (ISO 32000-1, table 150) and turns grey profiles into device grey,
/// which a copier prints in black and not in four colours.
fn finish(bytes: &[u8], flip: Flip) -> Option<Vec<u8>> {
    let mut document = Document::load_mem(bytes).ok()?;
    let duplex = match flip {
        Flip::Simplex => "Simplex",
        Flip::Long => "DuplexFlipLongEdge",
        Flip::Short => "DuplexFlipShortEdge",
    };
    let preferences = dictionary! { "PrintScaling" => "None", "Duplex" => duplex, "DisplayDocTitle" => true };
    document.catalog_mut().ok()?.set("ViewerPreferences", preferences);
    to_device_grey(&mut document);
    let mut written = Vec::with_capacity(bytes.len());
    document.save_to(&mut written).ok()?;
    Some(written)
}

/// Puts device grey in the place of grey profiles: it prints in black ink alone.
fn to_device_grey(document: &mut Document) {
    let is_grey = |object: &Object| profile_components(document, object) == Some(1);
    let greys: Vec<ObjectId> = document.objects.iter().filter(|(_, object)| is_grey(object)).map(|(id, _)| *id).collect();
    for object in document.objects.values_mut() {
        replace(object, &greys);
    }
}

/// The components of a colour space `[/ICCBased stream]`.
fn profile_components(document: &Document, object: &Object) -> Option<i64> {
    let [name, stream] = object.as_array().ok()?.as_slice() else { return None };
    (name.as_name().ok()? == b"ICCBased").then_some(())?;
    let stream = document.get_object(stream.as_reference().ok()?).ok()?.as_stream().ok()?;
    stream.dict.get(b"N").ok()?.as_i64().ok()
}

fn replace(object: &mut Object, greys: &[ObjectId]) {
    let in_dictionary = |dictionary: &mut Dictionary| {
        for (_, value) in dictionary.iter_mut() {
            replace(value, greys);
        }
    };
    match object {
        Object::Reference(id) if greys.contains(id) => *object = Object::Name(b"DeviceGray".to_vec()),
        Object::Array(items) => items.iter_mut().for_each(|item| replace(item, greys)),
        Object::Dictionary(dictionary) => in_dictionary(dictionary),
        Object::Stream(stream) => in_dictionary(&mut stream.dict),
        _ => {}
    }
}
