//! Copyfit: the largest text step at which a document holds.

/// The first of `steps` (from the largest to the smallest) for which `holds` answers yes, found by
/// halving: a text that holds at one step holds at every smaller one. `None` if not even the last
/// holds.
///
/// # Errors
/// The first error of `holds`.
pub(super) fn largest<E>(steps: &[f64], mut holds: impl FnMut(f64) -> Result<bool, E>) -> Result<Option<f64>, E> {
    // Most documents hold at their largest step: that question first.
    let Some(first) = steps.first() else { return Ok(None) };
    if holds(*first)? {
        return Ok(Some(*first));
    }
    let (mut too_large, mut found) = (0, steps.len());
    while too_large + 1 < found {
        let middle = usize::midpoint(too_large, found);
        if holds(steps[middle])? { found = middle } else { too_large = middle }
    }
    Ok(steps.get(found).copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(limit: f64) -> (Option<f64>, usize) {
        let mut asked = 0;
        let found = largest::<()>(&[14.0, 13.5, 13.0, 12.5, 12.0], |step| {
            asked += 1;
            Ok(step <= limit)
        });
        (found.unwrap_or_default(), asked)
    }

    #[test]
    fn finds_the_largest_that_holds() {
        assert_eq!(fit(20.0), (Some(14.0), 1));
        assert_eq!(fit(13.7).0, Some(13.5));
        assert_eq!(fit(13.0).0, Some(13.0));
        assert_eq!(fit(12.0).0, Some(12.0));
        assert_eq!(fit(11.9).0, None);
    }

    #[test]
    fn asks_few_questions_and_hands_on_errors() {
        assert!(fit(12.0).1 <= 4);
        assert_eq!(largest(&[1.0], |_| Err("broken")), Err("broken"));
        assert_eq!(largest::<()>(&[], |_| Ok(true)), Ok(None));
    }
}
