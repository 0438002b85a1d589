//! Black text that prints over what lies below it instead of leaving it out, so that plates out of
//! register leave no white rims.

use lopdf::content::{Content, Operation};
use lopdf::{Document, Object, dictionary};

use super::press::resources_mut;

/// Names of the graphics states, which the engine does not use.
const ON: &str = "TractoOver";
const OFF: &str = "TractoKnock";

/// Sets fill overprint (mode 1: inks of 0 % leave what is there) for all text in black ink alone.
pub(super) fn black_text(file: &mut Document) -> Option<()> {
    let on = file.add_object(dictionary! { "Type" => "ExtGState", "op" => true, "OP" => false, "OPM" => 1 });
    let off = file.add_object(dictionary! { "Type" => "ExtGState", "op" => false, "OP" => false, "OPM" => 0 });
    for page in file.get_pages().into_values() {
        let content = Content::decode(&file.get_page_content(page)).ok()?;
        let switched = Content { operations: switched(content.operations) };
        file.change_page_content(page, switched.encode().ok()?).ok()?;
        let states = resources_mut(file, page, "ExtGState")?;
        states.set(ON, Object::Reference(on));
        states.set(OFF, Object::Reference(off));
    }
    Some(())
}

/// Overprint is on from a text's beginning to its end while the fill is black ink alone.
fn switched(operations: Vec<Operation>) -> Vec<Operation> {
    let state = |name: &str| Operation::new("gs", vec![Object::Name(name.as_bytes().to_vec())]);
    let (mut black, mut saved, mut in_text, mut on) = (false, Vec::new(), false, false);
    let mut written = Vec::with_capacity(operations.len());
    for operation in operations {
        match operation.operator.as_str() {
            "q" => saved.push(black),
            "Q" => black = saved.pop().unwrap_or_default(),
            "k" => black = is_black(&operation.operands),
            "g" => black = operation.operands.first().and_then(|grey| grey.as_float().ok()) == Some(0.0),
            "rg" | "cs" | "sc" | "scn" => black = false,
            "BT" => in_text = true,
            "ET" => in_text = false,
            _ => {}
        }
        let after = operation.operator == "ET";
        let wanted = in_text && black;
        if after {
            written.push(operation.clone());
        }
        if wanted != on {
            written.push(state(if wanted { ON } else { OFF }));
            on = wanted;
        }
        if !after {
            written.push(operation);
        }
    }
    written
}

fn is_black(operands: &[Object]) -> bool {
    let inks: Vec<f32> = operands.iter().filter_map(|ink| ink.as_float().ok()).collect();
    inks.len() == 4 && inks[..3].iter().all(|ink| *ink == 0.0) && inks[3] >= 1.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_black_text_overprints() {
        let operation = |operator: &str, inks: [f32; 4]| {
            let operands = if operator == "k" { inks.map(Object::Real).to_vec() } else { Vec::new() };
            Operation::new(operator, operands)
        };
        let none = [0.0; 4];
        let black = [0.0, 0.0, 0.0, 1.0];
        let page = vec![
            operation("k", black),
            operation("f", none),
            operation("BT", none),
            operation("Tj", none),
            operation("ET", none),
            operation("q", none),
            operation("k", none),
            operation("BT", none),
            operation("Tj", none),
            operation("ET", none),
            operation("Q", none),
        ];
        let written: Vec<String> = switched(page)
            .iter()
            .map(|operation| match operation.operands.first() {
                Some(Object::Name(name)) => String::from_utf8_lossy(name).into_owned(),
                _ => operation.operator.clone(),
            })
            .collect();
        assert_eq!(written, ["k", "f", ON, "BT", "Tj", "ET", OFF, "q", "k", "BT", "Tj", "ET", "Q"]);
    }
}
