//! Colour operators.

use std::rc::Rc;

use hayro_interpret::hayro_syntax::content::ops::TypedInstruction as Op;
use hayro_interpret::hayro_syntax::object::{Name, Number, Object};
use hayro_interpret::hayro_syntax::page::Resources;

use super::colour::ColourSpace;
use super::state::Paint;
use super::walk::Walk;

impl<'a> Walk<'a, '_> {
    /// Sets colours; `false` if the operator is another.
    pub(super) fn colour_op(&mut self, op: &Op<'_, '_>, resources: &Resources<'a>) -> bool {
        let device = |name: &'static str| {
            ColourSpace::read(&Object::Name(Name::new_unescaped(name.as_bytes())), Some(&resources.color_spaces))
        };
        let (stroke, space, values, pattern) = match op {
            Op::StrokeColorDeviceGray(c) => (true, Some(device("DeviceGray")), numbers(&[c.0]), None),
            Op::NonStrokeColorDeviceGray(c) => (false, Some(device("DeviceGray")), numbers(&[c.0]), None),
            Op::StrokeColorDeviceRgb(c) => (true, Some(device("DeviceRGB")), numbers(&[c.0, c.1, c.2]), None),
            Op::NonStrokeColorDeviceRgb(c) => (false, Some(device("DeviceRGB")), numbers(&[c.0, c.1, c.2]), None),
            Op::StrokeColorCmyk(c) => (true, Some(device("DeviceCMYK")), numbers(&[c.0, c.1, c.2, c.3]), None),
            Op::NonStrokeColorCmyk(c) => (false, Some(device("DeviceCMYK")), numbers(&[c.0, c.1, c.2, c.3]), None),
            Op::ColorSpaceStroke(c) => (true, Some(named(c.0, resources)), Vec::new(), None),
            Op::ColorSpaceNonStroke(c) => (false, Some(named(c.0, resources)), Vec::new(), None),
            Op::StrokeColor(c) => (true, None, numbers(&c.0), None),
            Op::NonStrokeColor(c) => (false, None, numbers(&c.0), None),
            Op::StrokeColorNamed(c) => (true, None, numbers(&c.0), c.1),
            Op::NonStrokeColorNamed(c) => (false, None, numbers(&c.0), c.1),
            _ => return false,
        };
        if !self.locked {
            let paint = if stroke { &mut self.state.stroke } else { &mut self.state.fill };
            set(paint, space, values, pattern.and_then(|name| resources.get_pattern(name)));
        }
        true
    }
}

fn named(name: &Name<'_>, resources: &Resources<'_>) -> ColourSpace {
    ColourSpace::read(&Object::Name(name.clone()), Some(&resources.color_spaces))
}

fn numbers(numbers: &[Number]) -> Vec<f32> {
    numbers.iter().map(Number::as_f32).collect()
}

fn set<'a>(paint: &mut Paint<'a>, space: Option<ColourSpace>, values: Vec<f32>, pattern: Option<Object<'a>>) {
    if let Some(space) = space {
        paint.values = if values.is_empty() { space.initial() } else { values };
        paint.space = Rc::new(space);
    } else {
        paint.values = values;
    }
    paint.pattern = pattern;
}
