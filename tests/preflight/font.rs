//! One of the repository's fonts, embedded whole.

use std::fmt::Write;
use std::sync::LazyLock;

use lopdf::{Document, Object, ObjectId, Stream, dictionary};
use typst_library::foundations::Bytes;
use typst_library::layout::Abs;
use typst_library::text::{Font, FontInstance, FontVariant, FontVariations};

/// What the tests write with.
const USED: &str = " !,-.:abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789é";
static BYTES: &[u8] = include_bytes!("../../fonts/noto-sans/NotoSans-Bold.ttf");
static FONT: LazyLock<FontInstance> = LazyLock::new(|| {
    let font = Font::new(Bytes::new(BYTES), 0).expect("the font is sound");
    font.instantiate(FontVariant::default(), Abs::pt(10.0), &FontVariations::default())
});
/// Deflated once for all files.
static PROGRAM: LazyLock<Stream> = LazyLock::new(|| {
    let length = i64::try_from(BYTES.len()).expect("a small file");
    let mut program = Stream::new(dictionary! { "Length1" => length }, BYTES.to_vec());
    program.compress().expect("deflates");
    program
});

/// The numbers of a text's glyphs.
pub(crate) fn glyphs(text: &str) -> Vec<u16> {
    let face = FONT.ttf();
    text.chars().map(|letter| face.glyph_index(letter).expect("the font has the letter").0).collect()
}

/// Adds the font, whose codes are the numbers of glyphs.
pub(crate) fn add(document: &mut Document) -> ObjectId {
    let program = document.add_object(PROGRAM.clone());
    let descriptor = document.add_object(dictionary! {
        "Type" => "FontDescriptor", "FontName" => "NotoSans-Bold", "Flags" => 4, "ItalicAngle" => 0, "StemV" => 120,
        "FontBBox" => vec![(-600).into(), (-400).into(), 2000.into(), 1100.into()],
        "Ascent" => 1069, "Descent" => -293, "CapHeight" => 714, "FontFile2" => program,
    });
    let names = dictionary! {
        "Registry" => Object::string_literal("Adobe"), "Ordering" => Object::string_literal("Identity"), "Supplement" => 0,
    };
    let descendant = document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "CIDFontType2", "BaseFont" => "NotoSans-Bold", "CIDSystemInfo" => names,
        "CIDToGIDMap" => "Identity", "FontDescriptor" => descriptor, "W" => widths(),
    });
    let unicode = document.add_object(Stream::new(dictionary! {}, unicode().into_bytes()));
    document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type0", "BaseFont" => "NotoSans-Bold", "Encoding" => "Identity-H",
        "DescendantFonts" => vec![descendant.into()], "ToUnicode" => unicode,
    })
}

fn widths() -> Vec<Object> {
    let advance = |glyph: u16| FONT.x_advance(glyph).map_or(0.0, |width| width.get() * 1000.0);
    let widths = |glyph: u16| [Object::from(i64::from(glyph)), vec![Object::from(advance(glyph))].into()];
    std::iter::once(0).chain(glyphs(USED)).flat_map(widths).collect()
}

fn unicode() -> String {
    let mut map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n/CMapName /Letters def /CMapType 2 def\n\
                   1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        .to_owned();
    let _ = writeln!(map, "{} beginbfchar", USED.chars().count());
    for (letter, glyph) in USED.chars().zip(glyphs(USED)) {
        let _ = writeln!(map, "<{glyph:04X}> <{:04X}>", u32::from(letter));
    }
    map + "endbfchar\nendcmap CMapName currentdict /CMap defineresource pop end end\n"
}
