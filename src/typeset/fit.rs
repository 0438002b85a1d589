//! Copyfit: the largest text step at which a document holds.

/// Guesses that are followed before the search goes on by halving, so that bad ones cost little.
const GUESSES: usize = 2;

/// How a document came out at a step.
pub(super) struct Tried {
    /// Whether it holds.
    pub(super) holds: bool,
    /// If it does not: by which factor the step should be smaller, where what came out tells it.
    pub(super) factor: Option<f64>,
}

/// The first of `steps` (from the largest to the smallest) at which a document holds, found by guessing from how much is
/// too much, then by halving: a text that holds at one step holds at every smaller one. `None` if not even the last holds.
///
/// # Errors
/// The first error of `at`.
pub(super) fn largest<E>(steps: &[f64], mut at: impl FnMut(f64) -> Result<Tried, E>) -> Result<Option<f64>, E> {
    let below = |step: f64, tried: &Tried| {
        let most = step * tried.factor?;
        steps.iter().position(|step| *step <= most)
    };
    // Most documents hold at their largest step: that question first.
    let Some(first) = steps.first() else { return Ok(None) };
    let tried = at(*first)?;
    if tried.holds {
        return Ok(Some(*first));
    }
    let mut guess = below(*first, &tried);
    let mut guesses = 0;
    let (mut too_large, mut found) = (0, steps.len());
    while too_large + 1 < found {
        let followed = guess.take().filter(|guess| guesses < GUESSES && too_large < *guess && *guess < found);
        let place = followed.unwrap_or_else(|| usize::midpoint(too_large, found));
        let tried = at(steps[place])?;
        if tried.holds {
            found = place;
            // After a good guess, the step above is the one that does not hold.
            guess = followed.and_then(|guess| guess.checked_sub(1));
        } else {
            too_large = place;
            guess = below(steps[place], &tried);
        }
        guesses += usize::from(followed.is_some());
    }
    Ok(steps.get(found).copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEPS: [f64; 9] = [16.0, 15.5, 15.0, 14.5, 14.0, 13.5, 13.0, 12.5, 12.0];

    /// What is found for a text that holds up to `limit`, and how many times it was set.
    fn fit(limit: f64, factor: impl Fn(f64) -> Option<f64>) -> (Option<f64>, usize) {
        let mut asked = 0;
        let found = largest::<()>(&STEPS, |step| {
            asked += 1;
            Ok(Tried { holds: step <= limit, factor: factor(step) })
        });
        (found.unwrap_or_default(), asked)
    }

    #[test]
    fn finds_the_largest_that_holds_whatever_is_guessed() {
        for (limit, step) in [(20.0, Some(16.0)), (15.7, Some(15.5)), (13.0, Some(13.0)), (12.0, Some(12.0)), (11.9, None)] {
            for factor in [None, Some(0.0), Some(0.5), Some(0.9), Some(0.999), Some(2.0), Some(f64::NAN)] {
                let (found, asked) = fit(limit, |_| factor);
                assert_eq!(found, step, "{limit} {factor:?}");
                assert!(asked <= 7, "{limit} {factor:?}: {asked}");
            }
        }
    }

    #[test]
    fn asks_few_questions_and_hands_on_errors() {
        assert!(fit(12.0, |_| None).1 <= 5);
        assert_eq!(fit(13.2, |step| Some(13.2 / step)), (Some(13.0), 3));
        assert_eq!(fit(15.9, |step| Some(15.9 / step)), (Some(15.5), 2));
        assert_eq!(largest(&[1.0], |_| Err("broken")), Err("broken"));
        assert_eq!(largest::<()>(&[], |_| Ok(Tried { holds: true, factor: None })), Ok(None));
    }
}
