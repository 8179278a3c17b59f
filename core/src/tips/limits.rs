//! What no tip may do, whatever its gain: break a setting, or raise free sugars,
//! alcohol or energy from ultra-processed food.

use crate::food::Food;
use crate::inputs::{Amount, Nova, ScoreInputs};
use crate::kind::Kind;
use crate::plan::Entry;
use crate::tips::balance::Balance;
use crate::tips::context::Context;
use crate::tips::offer::{Choice, GENTLE_FIBER};
use crate::tips::situation::Item;

/// Fructans and galacto-oligosaccharides that a tip stays below in a gentle start,
/// milligrams (our choice).
const GENTLE_FRUCTANS: u32 = 1_000;
/// Most grams of pulses that a tip offers in a gentle start.
const GENTLE_PULSES: u16 = 50;

/// Whether a tip may put `choice` in the place of `old`.
pub(super) fn allow(context: &Context<'_>, old: Option<&Item<'_>>, choice: &Choice) -> bool {
    let known: Option<Vec<(Entry, &Food)>> =
        choice.entries().map(|entry| Some((entry, context.foods.get(entry.food)?))).collect();
    let Some(new) = known else { return false };
    let same = |food: &Food| old.is_some_and(|old| old.food.id == food.id);
    let changes = Balance { old, new: &new };
    new.iter().all(|(_, food)| fits(food, context) && (same(food) || may_be_offered(food)))
        && never_raises(&changes, |inputs| inputs.free_sugars)
        && never_raises(&changes, |inputs| inputs.alcohol)
        && never_raises(&changes, processed_energy)
        && (!context.settings.gentle_start || is_gentle(&changes))
}

/// Whether a food keeps to the person's diet and "without" list.
fn fits(food: &Food, context: &Context<'_>) -> bool {
    context.settings.diet.allows(food.diet) && !food.allergens.intersects(context.settings.without)
}

/// Whether a food can be put on a plate as it is, and is known well enough to promise
/// that it raises nothing.
fn may_be_offered(food: &Food) -> bool {
    let inputs = &food.inputs;
    food.as_served && [inputs.free_sugars, inputs.alcohol, inputs.energy].iter().all(is_known)
}

const fn is_known(amount: &Amount) -> bool {
    amount.get().is_some()
}

fn processed_energy(inputs: &ScoreInputs) -> Amount {
    if inputs.nova == Nova::UltraProcessed { inputs.energy } else { Amount::ZERO }
}

fn never_raises(changes: &Balance<'_, '_>, amount: impl Fn(&ScoreInputs) -> Amount) -> bool {
    changes.rise(amount) == 0
}

fn is_gentle(changes: &Balance<'_, '_>) -> bool {
    changes.rise(|inputs| inputs.fiber) <= u64::from(GENTLE_FIBER) * 100
        && changes.rise(|inputs| inputs.fructans) < u64::from(GENTLE_FRUCTANS) * 100
        && !changes.any(|_, food| food.kind == Kind::Allium)
        && !changes.any(|entry, food| food.kind == Kind::Pulse && entry.grams > GENTLE_PULSES)
}
