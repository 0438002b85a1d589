//! What no sentence shows: who signs, logos, colours, the legal line of a campaign's own templates.

use std::borrow::Cow;
use std::collections::BTreeSet;

use image::RgbaImage;
use resvg::usvg::roxmltree;
use resvg::{tiny_skia, usvg};

use super::colours::{are_of_the_flag, coloured, is_tricolour};
use super::pieces::Piece;
use super::{Finding, Kind};
use crate::campaign::Logo;
use crate::diagnostic::Place;
use crate::files;
use crate::locale::{SOURCE, Values};
use crate::plan::Plan;
use crate::stock::Stock;
use crate::template::Kind as Stance;

/// How much of a poster must be coloured to be no « affiche noire sur papier blanc »: the law gives no
/// number, this one is ours.
pub const LEAST_COLOUR: f64 = 0.05;
/// The longer side of a logo that is looked at, in pixels.
const LOGO_PIXELS: f32 = 240.0;
/// The key of the campaign file that names logos.
pub(super) const LOGOS: &str = "logos";
/// The message and the function of the legal line, as templates write them.
const LITTER: &str = "footer-litter";
const FOOTER: &str = "footer(";
/// What the legal line asks for.
const STREET: &str = "voie publique";

fn finding(rule: &str, document: &str, place: Option<Place>) -> Finding {
    Finding { rule: rule.to_owned(), kind: Kind::Law, quoted: String::new(), place, document: document.to_owned() }
}

/// What a poster's picture shows, in colour as it is printed.
#[must_use]
pub fn poster(document: &str, picture: &RgbaImage) -> Vec<Finding> {
    let white = (coloured(picture) < LEAST_COLOUR).then(|| finding("poster-white", document, None));
    let flag = is_tricolour(picture).then(|| finding("tricolour", document, None));
    white.into_iter().chain(flag).collect()
}

/// Opinions that nobody signs; `codes` are the départements that were asked for, or none.
pub(super) fn unsigned(stock: &Stock, plan: &Plan, chosen: bool) -> Vec<Finding> {
    let signed = |code: &str| stock.campaign.publisher_in(code).name.is_some();
    let opinion = |id: &str| plan.templates.get(id).is_some_and(|template| template.kind == Stance::Opinion);
    let jobs = plan.jobs.iter().filter(|job| opinion(&job.document));
    let open = jobs.filter(|job| !signed(if chosen { &job.departement } else { "" }));
    let documents: BTreeSet<&str> = open.map(|job| job.document.as_str()).collect();
    documents.into_iter().map(|document| finding("unsigned", document, None)).collect()
}

/// A voice that wears the colours of the flag.
pub(super) fn voice(stock: &Stock) -> Option<Finding> {
    let voice = stock.voice();
    let roles = [voice.ground.as_str(), voice.accent.as_str()];
    let colours: Vec<[u8; 3]> = roles.iter().filter_map(|role| stock.palette.get(*role)).map(crate::palette::Role::rgb).collect();
    let place = stock.campaign.file.as_ref().map(|path| Place::file(files::shown(path)));
    are_of_the_flag(&colours).then(|| Finding { quoted: voice.id.clone(), ..finding("tricolour", "", place) })
}

/// A logo, or a picture in a text, and where it is named.
pub(super) struct Shown<'a> {
    logo: &'a Logo,
    name: String,
    place: Place,
}

/// All logos and pictures. `named` are the texts of the campaign file that name logos, in order.
pub(super) fn pictures<'a>(stock: &'a Stock, named: &[&Piece]) -> Vec<Shown<'a>> {
    let logos = stock.campaign.logos.iter().zip(named);
    let logos = logos.filter_map(|(logo, piece)| Some(Shown { logo, name: piece.text.clone(), place: piece.place(0)? }));
    let in_texts = stock.campaign.words.pictures.iter().filter_map(|(name, logo)| {
        let mut places = stock.campaign.own_words().filter_map(|said| Some(said.place(said.text.find(name.as_str())?)));
        Some(Shown { logo, name: name.clone(), place: places.next()? })
    });
    logos.chain(in_texts).collect()
}

/// Pictures in the colours of the flag.
pub(super) fn flags<'a>(pictures: &'a [Shown]) -> impl Iterator<Item = Finding> + 'a {
    let flags = pictures.iter().filter(|shown| pixels(shown.logo).is_some_and(|picture| is_tricolour(&picture)));
    flags.map(|shown| Finding { quoted: shown.name.clone(), ..finding("tricolour", "", Some(shown.place.clone())) })
}

/// What pictures are called, and what stands in those that are SVG: texts, titles, the names of their parts.
pub(super) fn picture_texts(pictures: &[Shown]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for shown in pictures {
        let name = shown.name.replace(['_', '/', '\\'], " ");
        let texts = if shown.logo.kind == "svg" { texts(&shown.logo.colour) } else { Vec::new() };
        pieces.extend(std::iter::once(name).chain(texts).map(|text| Piece::short(&text, LOGOS, shown.place.clone())));
    }
    pieces
}

fn texts(svg: &[u8]) -> Vec<String> {
    let Ok(source) = std::str::from_utf8(svg) else { return Vec::new() };
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let Ok(document) = roxmltree::Document::parse_with_options(source, options) else { return Vec::new() };
    let mut texts: BTreeSet<String> = BTreeSet::new();
    for node in document.descendants() {
        let names = node.attributes().filter(|attribute| ["id", "label", "title", "docname"].contains(&attribute.name()));
        texts.extend(names.map(|attribute| attribute.value().replace('_', " ")));
        if matches!(node.tag_name().name(), "text" | "title" | "desc") {
            texts.insert(
                node.descendants().filter_map(|inner| inner.text().filter(|_| inner.is_text())).collect::<Vec<_>>().join(" "),
            );
        }
    }
    texts.into_iter().filter(|text| !text.trim().is_empty()).collect()
}

/// A logo in pixels, small.
fn pixels(logo: &Logo) -> Option<RgbaImage> {
    if logo.kind != "svg" {
        let picture = image::load_from_memory(&logo.colour).ok()?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a constant of a few hundred")]
        let side = LOGO_PIXELS as u32;
        return Some(picture.resize(side, side, image::imageops::FilterType::Triangle).into_rgba8());
    }
    let tree = usvg::Tree::from_data(&logo.colour, &usvg::Options::default()).ok()?;
    let size = tree.size();
    let scale = LOGO_PIXELS / size.width().max(size.height());
    let target = size.to_int_size().scale_by(scale)?;
    let mut pixmap = tiny_skia::Pixmap::new(target.width(), target.height())?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    let pixels = pixmap.pixels().iter().map(tiny_skia::PremultipliedColorU8::demultiply);
    RgbaImage::from_raw(target.width(), target.height(), pixels.flat_map(|c| [c.red(), c.green(), c.blue(), c.alpha()]).collect())
}

/// The text of a template's main file and of the files of its folder that it names, or that those name.
fn sources(stock: &Stock, id: &str, main: &str) -> String {
    let folder = format!("templates/{id}/");
    let mut text = stock.assets.text(main).unwrap_or_default();
    let mut open: Vec<&str> = stock.assets.below(&folder).map(|(path, _)| path).filter(|path| *path != main).collect();
    while let Some(at) = open.iter().position(|path| text.contains(&path[folder.len()..])) {
        text.push_str(&stock.assets.text(open.remove(at)).unwrap_or_default());
    }
    text
}

/// Documents of the campaign's own making without the line « Ne pas jeter sur la voie publique ».
pub(super) fn litter(stock: &Stock, plan: &Plan) -> Vec<Finding> {
    let mut found = Vec::new();
    for (id, template) in plan.templates.iter().filter(|(_, template)| template.kind != Stance::Notice) {
        let own = stock.assets.get(&template.main(template.usual())).filter(|main| matches!(main.bytes, Cow::Owned(_)));
        let Some(main) = own else { continue };
        let sources = sources(stock, id, &template.main(template.usual()));
        if !sources.contains(FOOTER) || sources.contains(LITTER) {
            found.push(finding("litter", id, Some(Place::file(&main.shown))));
        }
    }
    let line = stock.text(SOURCE, LITTER, &Values::default()).unwrap_or_default();
    if !line.to_lowercase().contains(STREET) {
        let place = stock.locale(SOURCE).ok().and_then(|locale| locale.message(LITTER)).map(|message| Place {
            file: message.file.clone(),
            line: Some(message.line),
            column: None,
        });
        found.push(finding("litter", "", place));
    }
    found
}
