//! Colours, transparency, overprint, and how much ink lies in one place.

use lopdf::{Document, Object, Stream, dictionary};
use moxcms::ColorProfile;

use crate::case::{Base, Case, prove};
use crate::draw::{BLACK, Ink, WHITE};
use crate::edit::{draw, page, redraw, supply};
use crate::good::{A5, HEAVY, HEAVY_INK, NIGHT, PHOTO, PHOTO_PER_MM, STAMP, image, photo, pixels};
use crate::limits::limit;

/// Writes a line on the back in a colour written as operators.
fn colour(document: &mut Document, operators: &str) {
    redraw(document, 2, "body", &A5.words([10.0, 50.0], 12.0, operators, "Une ligne"));
}

/// A colour space by an ICC profile, under the name `Profiled`.
fn profiled(document: &mut Document, components: i64, profile: Vec<u8>) {
    let mut profile = Stream::new(dictionary! { "N" => components }, profile);
    profile.compress().expect("deflates");
    let profile = document.add_object(profile);
    supply(document, "ColorSpace", "Profiled", vec!["ICCBased".into(), profile.into()]);
}

fn grey_profile() -> Vec<u8> {
    ColorProfile::new_gray_with_gamma(2.2).encode().expect("a profile")
}

/// A picture of one colour in the place of the photo.
fn plain(document: &mut Document, space: impl Into<Object>, pixel: &[u8]) {
    let (width, height) = (pixels(PHOTO[2] * PHOTO_PER_MM), pixels(PHOTO[3] * PHOTO_PER_MM));
    let data = pixel.repeat(usize::try_from(width * height).expect("a small picture"));
    let mut picture = image(width, height, "DeviceCMYK", data);
    picture.dict.set("ColorSpace", space);
    supply(document, "XObject", "Photo", picture);
}

/// Draws a flat through a form whose group blends in a space.
fn grouped(document: &mut Document, space: &str) {
    let entries = dictionary! {
        "Type" => "XObject", "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 400.into(), 600.into()],
        "Group" => dictionary! { "S" => "Transparency", "CS" => space },
    };
    let flat = A5.flat([10.0, 100.0, 50.0, 20.0], [0.0, 0.2, 0.3, 0.0]);
    supply(document, "XObject", "Form", Stream::new(entries, flat.into_bytes()));
    draw(document, 2, "/Form Do");
}

/// Paints the flat of the back in a gradient of a colour space.
fn shaded(document: &mut Document, space: &str, from: &[f64], to: &[f64]) {
    let function = dictionary! {
        "FunctionType" => 2, "Domain" => vec![0.into(), 1.into()], "N" => 1,
        "C0" => crate::good::reals(from), "C1" => crate::good::reals(to),
    };
    let gradient = dictionary! {
        "ShadingType" => 2, "ColorSpace" => space, "Coords" => vec![0.into(), 0.into(), 400.into(), 0.into()], "Function" => function,
    };
    supply(document, "Shading", "Gradient", gradient);
    draw(document, 2, &format!("q {} W n /Gradient sh Q", A5.path([10.0, 100.0, 50.0, 20.0])));
}

/// Paints a flat of the back with tiles of a colour.
fn tiled(document: &mut Document, operators: &str) {
    let entries = dictionary! {
        "Type" => "Pattern", "PatternType" => 1, "PaintType" => 1, "TilingType" => 1, "XStep" => 20, "YStep" => 20,
        "BBox" => vec![0.into(), 0.into(), 20.into(), 20.into()], "Resources" => dictionary! {},
    };
    supply(document, "Pattern", "Tiles", Stream::new(entries, format!("{operators} 0 0 10 10 re f").into_bytes()));
    draw(document, 2, &A5.painted([10.0, 100.0, 50.0, 20.0], "/Pattern cs /Tiles scn"));
}

/// A graphics state under the name `State`.
fn state(document: &mut Document, entries: lopdf::Dictionary) {
    supply(document, "ExtGState", "State", entries);
}

fn overprint(document: &mut Document, on: bool) {
    state(document, dictionary! { "Type" => "ExtGState", "OP" => on, "op" => on, "OPM" => 1 });
}

/// Writes the small line on the dark flat in an ink that overprints, or not.
fn overprinted(document: &mut Document, on: bool, ink: Ink) {
    overprint(document, on);
    redraw(document, 1, "reversed", &format!("q /State gs {} Q", A5.text([10.0, 32.0], 10.0, ink, "Ce texte")));
}

/// The heavy flat with so much ink.
fn heavy(document: &mut Document, percent: f64) {
    let others: f64 = HEAVY_INK[..3].iter().sum();
    redraw(document, 1, "heavy", &A5.flat(HEAVY, [HEAVY_INK[0], HEAVY_INK[1], HEAVY_INK[2], percent / 100.0 - others]));
}

#[test]
fn colours_are_inks() {
    prove(&[
        Case::new("text-rgb", "colour", |file| colour(file, "0.8 0 0 rg")).twin(|file| colour(file, "0 g")),
        Case::new("text-grey-profile", "colour", |file| {
            profiled(file, 1, grey_profile());
            colour(file, "/Profiled cs 0 scn");
        })
        .twin(|file| colour(file, "/DeviceGray cs 0 scn")),
        Case::new("text-rgb-profile", "colour", |file| {
            profiled(file, 3, ColorProfile::new_srgb().encode().expect("a profile"));
            colour(file, "/Profiled cs 0.8 0 0 scn");
        })
        .twin(|file| {
            let spot = vec!["Separation".into(), "Spot".into(), "DeviceCMYK".into(), tint(file)];
            supply(file, "ColorSpace", "Spot", spot);
            colour(file, "/Spot cs 1 scn");
        }),
        Case::new("text-lab", "colour", |file| {
            let white = dictionary! { "WhitePoint" => crate::good::reals(&[0.9642, 1.0, 0.8249]) };
            supply(file, "ColorSpace", "Lab", vec!["Lab".into(), white.into()]);
            colour(file, "/Lab cs 20 0 0 scn");
        }),
        Case::new("line-rgb", "colour", |file| redraw(file, 1, "rule", "0 0 1 RG 0.5 w 40 350 m 150 350 l S"))
            .twin(|file| redraw(file, 1, "rule", "0 G 0.5 w 40 350 m 150 350 l S")),
        Case::new("picture-rgb", "colour", |file| plain(file, "DeviceRGB", &[200, 100, 50]))
            .twin(|file| plain(file, "DeviceCMYK", &[20, 100, 50, 0])),
        Case::new("picture-indexed-rgb", "colour", |file| {
            let palette = Object::String(vec![200, 100, 50, 0, 0, 0], lopdf::StringFormat::Hexadecimal);
            plain(file, vec!["Indexed".into(), "DeviceRGB".into(), 1.into(), palette], &[0]);
        })
        .twin(|file| {
            let palette = Object::String(vec![20, 100, 50, 0, 0, 0, 0, 0], lopdf::StringFormat::Hexadecimal);
            plain(file, vec!["Indexed".into(), "DeviceCMYK".into(), 1.into(), palette], &[0]);
        }),
        Case::new("picture-grey-profile", "colour", |file| {
            profiled(file, 1, grey_profile());
            plain(file, "Profiled", &[90]);
        })
        .twin(|file| plain(file, "DeviceGray", &[90])),
        Case::new("gradient-rgb", "colour", |file| shaded(file, "DeviceRGB", &[1.0, 0.0, 0.0], &[0.0, 0.0, 1.0]))
            .twin(|file| shaded(file, "DeviceCMYK", &[0.0, 1.0, 1.0, 0.0], &[1.0, 0.5, 0.0, 0.0])),
        Case::new("pattern-rgb", "colour", |file| tiled(file, "1 0 0 rg")).twin(|file| tiled(file, "0 1 1 0 k")),
        Case::new("x1a-inks-by-profile", "colour", |file| {
            profiled(file, 4, include_bytes!("../../data/icc/FOGRA39L_coated.icc").to_vec());
            colour(file, "/Profiled cs 0 0 0 1 scn");
        })
        .of(Base::X1a),
    ]);
}

/// A function from a spot colour to inks.
fn tint(document: &mut Document) -> Object {
    let function = dictionary! {
        "FunctionType" => 2, "Domain" => vec![0.into(), 1.into()], "N" => 1,
        "C0" => crate::good::reals(&WHITE), "C1" => crate::good::reals(&[0.0, 0.6, 0.9, 0.0]),
    };
    document.add_object(function).into()
}

#[test]
fn colours_are_blended_in_inks_or_not_at_all() {
    prove(&[
        Case::new("group-rgb", "transparency", |file| {
            page(file, 1).set("Group", dictionary! { "S" => "Transparency", "CS" => "DeviceRGB" });
        })
        .twin(|file| {
            page(file, 1).set("Group", dictionary! { "S" => "Transparency", "CS" => "DeviceCMYK" });
        }),
        Case::new("form-group-rgb", "transparency", |file| grouped(file, "DeviceRGB")).twin(|file| grouped(file, "DeviceCMYK")),
        Case::new("x1a-group", "transparency", |file| {
            page(file, 1).set("Group", dictionary! { "S" => "Transparency", "CS" => "DeviceCMYK" });
        })
        .of(Base::X1a),
        Case::new("x1a-see-through", "transparency", |file| {
            state(file, dictionary! { "ca" => 0.5 });
            draw(file, 2, &format!("/State gs {}", A5.flat([10.0, 100.0, 50.0, 20.0], NIGHT)));
        })
        .twin(|file| {
            state(file, dictionary! { "ca" => 1.0, "SMask" => "None", "BM" => "Normal" });
            draw(file, 2, &format!("/State gs {}", A5.flat([10.0, 100.0, 50.0, 20.0], NIGHT)));
        })
        .of(Base::X1a),
        Case::new("x1a-soft-picture", "transparency", |file| {
            let mask = file.add_object(image(8, 8, "DeviceGray", (0..64).map(|pixel| pixel * 4).collect()));
            let mut picture = photo(PHOTO_PER_MM);
            picture.dict.set("SMask", mask);
            supply(file, "XObject", "Photo", picture);
        })
        .of(Base::X1a),
        Case::new("x1a-soft-state", "transparency", |file| {
            let entries = dictionary! {
                "Type" => "XObject", "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 400.into(), 600.into()],
                "Group" => dictionary! { "S" => "Transparency", "CS" => "DeviceGray" },
            };
            let form = file.add_object(Stream::new(entries, b"0.5 g 0 0 400 600 re f".to_vec()));
            state(file, dictionary! { "SMask" => dictionary! { "S" => "Luminosity", "G" => form } });
            draw(file, 2, &format!("/State gs {}", A5.flat([10.0, 100.0, 50.0, 20.0], NIGHT)));
        })
        .of(Base::X1a),
        Case::new("x1a-blend", "transparency", |file| {
            state(file, dictionary! { "BM" => "Multiply" });
            draw(file, 2, &format!("/State gs {}", A5.flat([10.0, 100.0, 50.0, 20.0], NIGHT)));
        })
        .and("unmeasured")
        .of(Base::X1a),
    ]);
}

#[test]
fn white_knocks_out() {
    prove(&[
        Case::new("white-overprint", "overprint", |file| overprinted(file, true, WHITE))
            .twin(|file| overprinted(file, false, WHITE)),
        Case::new("white-flat-overprint", "overprint", |file| {
            overprint(file, true);
            draw(file, 1, &format!("q /State gs {} Q", A5.flat([100.0, 10.0, 20.0, 20.0], WHITE)));
        })
        .twin(|file| {
            overprint(file, true);
            draw(file, 1, &format!("q /State gs {} Q", A5.flat([100.0, 10.0, 20.0, 20.0], BLACK)));
        }),
    ]);
}

#[test]
fn ink_stays_within_the_limit() {
    prove(&[
        Case::new("ink-over", "total-ink", |file| heavy(file, limit("total_ink_percent") + 2.0))
            .twin(|file| heavy(file, limit("total_ink_percent"))),
        Case::new("ink-over-in-picture", "total-ink", |file| plain(file, "DeviceCMYK", &[255, 255, 200, 66]))
            .twin(|file| plain(file, "DeviceCMYK", &[255, 255, 200, 54])),
        Case::new("ink-over-by-overprint", "total-ink", |file| {
            overprint(file, true);
            draw(file, 1, &format!("q /State gs {} Q", A5.flat(HEAVY, [0.0, 1.0, 1.0, 0.0])));
        })
        .twin(|file| {
            overprint(file, false);
            draw(file, 1, &format!("q /State gs {} Q", A5.flat(HEAVY, [0.0, 1.0, 1.0, 0.0])));
        }),
        Case::new("ink-over-in-a-spot", "total-ink", |file| draw(file, 1, &A5.flat([100.0, 150.0, 2.0, 2.0], [1.0; 4])))
            .twin(|file| draw(file, 1, &A5.flat([100.0, 150.0, 0.7, 0.7], [1.0; 4]))),
        Case::new("ink-over-in-stencil", "total-ink", |file| {
            redraw(file, 1, "stamp", &A5.picture(STAMP, "Stamp", [0.9, 0.9, 0.9, 0.9]));
        })
        .twin(|file| redraw(file, 1, "stamp", &A5.picture(STAMP, "Stamp", [0.9, 0.9, 0.9, 0.2]))),
    ]);
}
