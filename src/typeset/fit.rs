//! Copyfit: the largest text step at which a document holds.

/// Guesses that are followed before the search goes on by halving, so that bad ones cost little.
const GUESSES: usize = 4;
/// How the height of a text grows with its size, until two sizes tell: with the square, since fewer words stand in a line.
const POWER: f64 = 2.0;
/// Within which that power is believed: what hardly grows, or jumps by a line, says little.
const POWERS: (f64, f64) = (0.3, 4.0);

/// A slot that is full, with what the engine rounds.
const FULL: f64 = 1.001;

/// How a document came out at a step.
pub(super) struct Tried {
    /// Whether it holds.
    pub(super) holds: bool,
    /// For each of its slots, the height that its text needs, as a share of the height there is.
    pub(super) loads: Vec<f64>,
}

/// The first of `steps` (from the largest to the smallest) at which a document holds, found by guessing from how much is
/// too much, then by halving: a text that holds at one step holds at every smaller one. `None` if not even the last holds.
/// The search begins at `hint`, or else at the largest; what it finds does not depend on that.
///
/// # Errors
/// The first error of `at`.
pub(super) fn largest<E>(
    steps: &[f64],
    hint: Option<f64>,
    mut at: impl FnMut(f64) -> Result<Tried, E>,
) -> Result<Option<f64>, E> {
    let first_below = |most: f64| steps.iter().position(|step| *step <= most).unwrap_or(steps.len());
    // Those before `low` are too large, `found` holds.
    let (mut low, mut found) = (0, steps.len());
    let mut guess = hint.map_or(0, first_below);
    let mut all: Vec<(f64, Tried)> = Vec::new();
    while low < found {
        let place = if all.len() > GUESSES { usize::midpoint(low, found - 1) } else { guess.clamp(low, found - 1) };
        let tried = at(steps[place])?;
        (low, found) = if tried.holds { (low, place) } else { (place + 1, found) };
        all.push((steps[place], tried));
        guess = first_below(estimate(&all));
    }
    Ok(steps.get(found).copied())
}

/// The step at which the fullest slot is likely to be just full, after the last try and the one before it.
fn estimate(all: &[(f64, Tried)]) -> f64 {
    let [before @ .., (step, last)] = all else { return f64::INFINITY };
    // Text that flows over pages may have other slots at other steps.
    let before = before.last().filter(|(_, tried)| tried.loads.len() == last.loads.len());
    let full = last.loads.iter().enumerate().map(|(slot, load)| {
        let power = before.map_or(POWER, |(other, tried)| (load / tried.loads[slot]).ln() / (step / other).ln());
        // A headline that fills its slot does so at every step.
        if *load <= FULL && power < POWERS.0 {
            return f64::INFINITY;
        }
        let power = if power.is_nan() { POWER } else { power.clamp(POWERS.0, POWERS.1) };
        step * load.powf(-1.0 / power)
    });
    full.fold(f64::INFINITY, f64::min)
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEPS: [f64; 9] = [16.0, 15.5, 15.0, 14.5, 14.0, 13.5, 13.0, 12.5, 12.0];

    /// What is found for a text that holds up to `limit`, and how many times it was set.
    fn fit(limit: f64, hint: Option<f64>, load: impl Fn(f64) -> f64) -> (Option<f64>, usize) {
        let mut asked = 0;
        let found = largest::<()>(&STEPS, hint, |step| {
            asked += 1;
            Ok(Tried { holds: step <= limit, loads: vec![load(step)] })
        });
        (found.unwrap_or_default(), asked)
    }

    #[test]
    fn finds_the_largest_that_holds_whatever_is_guessed() {
        for (limit, step) in [(20.0, Some(16.0)), (15.7, Some(15.5)), (13.0, Some(13.0)), (12.0, Some(12.0)), (11.9, None)] {
            for load in [0.0, 0.5, 0.999, 1.0, 1.1, 4.0, f64::INFINITY, f64::NAN] {
                for hint in [None, Some(16.0), Some(14.2), Some(12.0), Some(1.0), Some(99.0)] {
                    let (found, asked) = fit(limit, hint, |_| load);
                    assert_eq!(found, step, "{limit} {load} {hint:?}");
                    assert!(asked <= 9, "{limit} {load} {hint:?}: {asked}");
                }
            }
        }
    }

    #[test]
    fn asks_few_questions() {
        // What grows with any power of its size is found by the second guess.
        for power in [1.0, 1.5, 2.0, 3.0] {
            for limit in [12.7, 13.2, 14.9] {
                let (found, asked) = fit(limit, None, |step| (step / limit).powf(power));
                assert_eq!(found, STEPS.into_iter().find(|step| *step <= limit));
                assert!(asked <= 4, "{power} {limit}: {asked}");
            }
        }
        // A good hint costs two questions, and one where the largest step holds.
        assert_eq!(fit(13.2, Some(13.0), |step| step / 13.2), (Some(13.0), 2));
        assert_eq!(fit(99.0, Some(16.0), |_| 0.9), (Some(16.0), 1));
    }

    #[test]
    fn hands_on_errors() {
        assert_eq!(largest(&[1.0], None, |_| Err("broken")), Err("broken"));
        assert_eq!(largest::<()>(&[], None, |_| Ok(Tried { holds: true, loads: Vec::new() })), Ok(None));
    }
}
