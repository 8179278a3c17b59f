//! What no tip may do, whatever its gain: break a setting, or raise free sugars,
//! alcohol or energy from ultra-processed food.

use crate::food::Food;
use crate::inputs::{Amount, Nova, ScoreInputs};
use crate::kind::Kind;
use crate::tips::balance::Balance;
use crate::tips::context::Context;
use crate::tips::offer::{Choice, GENTLE_FIBER, PULSES_GENTLY};
use crate::tips::situation::Item;
use crate::tips::stand_ins::INULIN_VEGETABLES;

/// Fructans and galacto-oligosaccharides that a tip stays below in a gentle start,
/// milligrams (our choice).
const GENTLE_FRUCTANS: u32 = 1_000;

/// Whether a tip may put `choice` in the place of `old`.
pub(super) fn allow(context: &Context<'_>, old: Option<&Item<'_>>, choice: &Choice) -> bool {
    let Some(changes) = Balance::of(old, choice, context.foods) else { return false };
    for (_, food) in &changes.new {
        let is_there = old.is_some_and(|old| old.food.id == food.id);
        if !fits(food, context) || !(is_there || may_be_offered(food)) {
            return false;
        }
    }
    changes.rise(|inputs| inputs.free_sugars) == 0
        && changes.rise(|inputs| inputs.alcohol) == 0
        && changes.rise(processed_energy) == 0
        && (!context.settings.gentle_start || is_gentle(&changes))
}

/// Whether a food keeps to the person's diet and "without" list.
fn fits(food: &Food, context: &Context<'_>) -> bool {
    context.settings.allows(food)
}

/// Whether a food can be put on a plate as it is, and is known well enough to promise
/// that it raises nothing.
fn may_be_offered(food: &Food) -> bool {
    let inputs = &food.inputs;
    let is_known = |amount: Amount| amount.get().is_some();
    food.as_served
        && is_known(inputs.free_sugars)
        && is_known(inputs.alcohol)
        && is_known(inputs.energy)
}

fn processed_energy(inputs: &ScoreInputs) -> Amount {
    if inputs.nova == Nova::UltraProcessed { inputs.energy } else { Amount::ZERO }
}

/// Whether a change keeps to a gentle start: little more fiber and fructans at once.
pub(super) fn is_gentle(changes: &Balance<'_>) -> bool {
    changes.rise(|inputs| inputs.fiber) <= u64::from(GENTLE_FIBER) * 100
        && changes.rise(|inputs| inputs.fructans) < u64::from(GENTLE_FRUCTANS) * 100
        && !changes.any(|_, food| food.kind == Kind::Allium || food.is_listed(INULIN_VEGETABLES))
        && !changes.any(|entry, food| food.kind == Kind::Pulse && !is_gentle_helping(entry.grams))
}

const fn is_gentle_helping(grams: u16) -> bool {
    PULSES_GENTLY.0 <= grams && grams <= PULSES_GENTLY.1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog;

    #[test]
    fn what_is_not_served_or_not_known_is_not_offered() {
        let lentils = catalog::by_slug("lentils-cooked").expect("in the catalog");
        assert!(may_be_offered(lentils));
        assert!(!may_be_offered(&Food { as_served: false, ..lentils.clone() }));
        let without: [fn(&mut ScoreInputs); 3] = [
            |inputs| inputs.free_sugars = Amount::UNKNOWN,
            |inputs| inputs.alcohol = Amount::UNKNOWN,
            |inputs| inputs.energy = Amount::UNKNOWN,
        ];
        for forget in without {
            let mut food = lentils.clone();
            forget(&mut food.inputs);
            assert!(!may_be_offered(&food));
        }
    }
}
