//! Variables in a text that a campaign wrote itself: `{ $phone_ens }`. Not Fluent: any other brace stays what it is.

use std::ops::Range;

use super::Values;
use crate::diagnostic::Value;

/// Variables that are no facts and that a campaign may name: where a sheet is for, who signs it, its gathering.
pub const OF_THE_SHEET: [&str; 11] = [
    "addresses_date",
    "campaign_name",
    "campaign_website",
    "departement_name",
    "departement_of",
    "edition",
    "event_date",
    "event_time",
    "facts_date",
    "fund_name",
    "siret",
];

/// Those whose values differ from place to place.
pub const OF_THE_PLACE: [&str; 5] = ["addresses_date", "departement_name", "departement_of", "fund_name", "overseas"];

/// Where in a text a variable stands, and its name.
pub type Mention<'a> = (Range<usize>, &'a str);

/// The variables that a text names, in their order.
#[must_use]
pub fn mentions(text: &str) -> Vec<Mention<'_>> {
    let mut found = Vec::new();
    for (start, _) in text.match_indices('{') {
        let inner = &text[start + 1..];
        let Some(end) = inner.find(['}', '{', '\n']).filter(|end| inner[*end..].starts_with('}')) else { continue };
        let Some(name) = inner[..end].trim().strip_prefix('$') else { continue };
        let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
        if is_name {
            found.push((start..start + end + 2, name));
        }
    }
    found
}

/// A text with the values of its variables put in, protected from being read as Markdown. A variable without a
/// value is given back: what it is called.
///
/// # Errors
/// The name of the first variable that has no value, or an empty one.
pub fn put_in(text: &str, values: &Values) -> Result<String, String> {
    let mut whole = String::with_capacity(text.len());
    let mut from = 0;
    for (range, name) in mentions(text) {
        let value = match values.get(name) {
            Some(Value::Text(value)) if !value.is_empty() => value.clone(),
            Some(Value::Number(number)) => number.to_string(),
            _ => return Err(name.to_owned()),
        };
        whole.push_str(&text[from..range.start]);
        for sign in value.chars() {
            if matches!(sign, '*' | '_' | '[' | ']' | '<' | '`' | '\\') {
                whole.push('\\');
            }
            whole.push(sign);
        }
        from = range.end;
    }
    whole.push_str(&text[from..]);
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<&str> {
        mentions(text).into_iter().map(|(_, name)| name).collect()
    }

    #[test]
    fn variables_are_found_among_other_braces() {
        assert_eq!(names("{ $phone_ens } {$fund_name}, {a} {} { $ } {$a\n} {{ $b }} } { $é }"), ["phone_ens", "fund_name", "b"]);
        let text = "à { $x }";
        assert_eq!(&text[mentions(text)[0].0.clone()], "{ $x }");
    }

    #[test]
    fn values_are_put_in_as_text() {
        let values = Values::default().with("a", "*x*").with("n", 6_usize).with("empty", "");
        assert_eq!(put_in("{ $a } {$n} {b}", &values), Ok("\\*x\\* 6 {b}".to_owned()));
        assert_eq!(put_in("{ $empty }", &values), Err("empty".to_owned()));
        assert_eq!(put_in("{ $none }", &values), Err("none".to_owned()));
    }
}
