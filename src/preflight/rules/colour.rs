//! `colour`: what the printer takes: inks alone, black alone, or anything.

use super::{Finding, Origin, Sight};
use crate::evidence::{Item, Kind, Space};
use crate::printer::{Colours, Standard};

/// Ink that rounding may leave on a plate.
const NONE: f32 = 0.005;

pub(super) fn judge(sight: &Sight) -> Vec<Finding> {
    let rule = &sight.expected.printer.colours;
    let wrong: fn(&Item, Standard) -> Option<&'static str> = match rule.value {
        Colours::Inks => no_ink,
        Colours::Black => not_black,
        Colours::Any => return Vec::new(),
    };
    let origin = Origin::printer(&sight.expected.printer, rule);
    let found = sight.items().filter_map(|item| {
        let code = wrong(item, sight.expected.standard)?;
        Some(Finding::error(code, origin.clone()).with("space", named(&item.space)).at(item.area))
    });
    found.collect()
}

/// Colours that a RIP has to turn into inks. Four inks through a profile stay inks under PDF/X-4.
fn no_ink(item: &Item, standard: Standard) -> Option<&'static str> {
    match item.space {
        Space::DeviceRgb | Space::IccRgb | Space::Lab | Space::Cal => Some("colour-rgb"),
        Space::IccGray => Some("colour-grey"),
        Space::IccCmyk if standard == Standard::X1a => Some("colour-profile"),
        _ => None,
    }
}

/// Anything that is not on the black plate alone. A grey through a profile comes out of many copiers in
/// four colours, and counts as colour.
fn not_black(item: &Item, _: Standard) -> Option<&'static str> {
    let painted = matches!(item.kind, Kind::Image { stencil: false, .. });
    let black = match &item.space {
        Space::DeviceGray | Space::Unknown | Space::Pattern => true,
        Space::DeviceCmyk => !painted && item.inks.cmyk[..3].iter().all(|ink| *ink <= NONE),
        Space::Separation(name) => ["Black", "None"].contains(&name.as_str()),
        Space::DeviceN(names) => names.iter().all(|name| ["Black", "None"].contains(&name.as_str())),
        _ => false,
    };
    (!black).then_some("colour-not-black")
}

/// A colour space as people in the trade call it.
pub(super) fn named(space: &Space) -> String {
    match space {
        Space::DeviceCmyk => "DeviceCMYK".to_owned(),
        Space::DeviceGray => "DeviceGray".to_owned(),
        Space::DeviceRgb => "DeviceRGB".to_owned(),
        Space::IccGray => "ICCBased 1".to_owned(),
        Space::IccRgb => "ICCBased 3".to_owned(),
        Space::IccCmyk => "ICCBased 4".to_owned(),
        Space::Lab => "Lab".to_owned(),
        Space::Cal => "CalRGB".to_owned(),
        Space::Separation(name) => format!("Separation {name}"),
        Space::DeviceN(names) => format!("DeviceN {}", names.join(" ")),
        Space::Pattern => "Pattern".to_owned(),
        Space::Unknown => "?".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::Page;
    use crate::preflight::samples::{codes, image, inks, item, judged, page};

    fn with(item: Item, colours: Colours, standard: Standard) -> Vec<String> {
        let page = Page { items: vec![item], ..page(1) };
        codes(&judged(judge, &page, |expected| {
            expected.printer.colours.value = colours;
            expected.standard = standard;
        }))
    }

    #[test]
    fn inks_are_inks() {
        for (space, code) in [
            (Space::DeviceCmyk, None),
            (Space::DeviceGray, None),
            (Space::Separation("Gold".to_owned()), None),
            (Space::IccCmyk, None),
            (Space::DeviceRgb, Some("colour-rgb")),
            (Space::IccRgb, Some("colour-rgb")),
            (Space::Lab, Some("colour-rgb")),
            (Space::IccGray, Some("colour-grey")),
        ] {
            let item = Item { space, ..item(Kind::Fill) };
            assert!(with(item.clone(), Colours::Any, Standard::X4).is_empty());
            assert_eq!(with(item, Colours::Inks, Standard::X4).first().map(String::as_str), code);
        }
        let profiled = Item { space: Space::IccCmyk, ..item(Kind::Fill) };
        assert_eq!(with(profiled, Colours::Inks, Standard::X1a), ["colour-profile"]);
    }

    #[test]
    fn black_is_black_alone() {
        let black = |item| with(item, Colours::Black, Standard::Any);
        assert!(black(item(Kind::Fill)).is_empty());
        assert_eq!(black(Item { inks: inks([0.01, 0.0, 0.0, 1.0]), ..item(Kind::Fill) }), ["colour-not-black"]);
        assert_eq!(black(image(300.0, 8)), ["colour-not-black"]);
        assert!(black(Item { space: Space::DeviceGray, ..image(300.0, 8) }).is_empty());
        assert_eq!(black(Item { space: Space::IccGray, ..item(Kind::Fill) }), ["colour-not-black"]);
    }
}
