//! What could take the place of a food on the plate, and what the score on screen would
//! be then. The same engine as for tips says it; unlike a tip, a swap may lose points,
//! since it is the person who asks.

use crate::food::{Food, FoodId, Taste};
use crate::inputs::Live;
use crate::order::sort_by_key;
use crate::plan::{Entry, EntryAt};
use crate::score::{Amounts, Room, Trial};
use crate::tips::balance::Balance;
use crate::tips::context::Context;
use crate::tips::limits::is_gentle;
use crate::tips::offer::Choice;
use crate::tips::plainer::PLAINER;
use crate::tips::situation::{Item, Situation};
use crate::tips::stand_ins::{LEANER, SENSIBLE, stand_ins};

/// Most foods that [`swaps`] puts forward.
pub const MOST_SWAPS: usize = 12;

/// A food that could be there, and what that would change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Swap {
    /// What would be there: the same grams.
    pub entry: Entry,
    /// Tenths of a point that the score of the scope would change by; none where it has
    /// no number before or after.
    pub gain: Option<i32>,
}

/// What a cook would put in the place of the entry at `at`, the largest gain first: foods
/// of the same kind that taste alike, and those of the reviewed lists. The diet, the
/// "without" list and a gentle start hold. Nothing for an entry whose food is unknown.
#[must_use]
pub fn swaps(context: &Context<'_>, at: EntryAt) -> Vec<Swap> {
    let Some(old) = item(context, at) else { return Vec::new() };
    let mut candidates = Vec::new();
    // Foods used lately come first among equals.
    for id in context.recent {
        if let Some(food) = context.foods.get(*id)
            && is_candidate(food, &old, context)
            && !candidates.contains(&food.id)
        {
            candidates.push(food.id);
        }
    }
    for food in context.foods.iter() {
        if is_candidate(food, &old, context) && !candidates.contains(&food.id) {
            candidates.push(food.id);
        }
    }
    let mut swaps = swaps_to(context, at, &candidates);
    sort_by_key(&mut swaps, |swap| swap.gain.map_or(i32::MAX, |gain| -gain));
    swaps.truncate(MOST_SWAPS);
    swaps
}

/// The same for foods that somebody chose, in the order given: what each would change.
/// Foods that are not known are left out, and so is the one that is there.
#[must_use]
pub fn swaps_to(context: &Context<'_>, at: EntryAt, foods: &[FoodId]) -> Vec<Swap> {
    let Some(now) = context.plan.entry(at).copied() else { return Vec::new() };
    // The score of a meal is that of the meal with the entry.
    let context = Context { target: at.meal_at(), ..context.clone() };
    let situation = Situation::of(&context);
    let room = situation.as_ref().and_then(|situation| {
        // A food that is not known, or 0 g of one, makes no room.
        let old = situation.items.iter().find(|item| item.at == at);
        Some((&situation.trial, situation.room_at(at.meal_at(), old)?))
    });
    let mut swaps = Vec::new();
    for id in foods {
        if let Some(food) = context.foods.get(*id)
            && food.id != now.food
        {
            let entry = in_place_of(now, food);
            swaps.push(Swap { entry, gain: gain(room.as_ref(), &entry, &context) });
        }
    }
    swaps
}

/// So many grams of a food, heated like what was there where heat matters.
fn in_place_of(old: Entry, food: &Food) -> Entry {
    let heated = old.heated && food.inputs.live != Live::None;
    Entry { food: food.id, grams: old.grams, heated }
}

fn gain(room: Option<&(&Trial, Room)>, entry: &Entry, context: &Context<'_>) -> Option<i32> {
    let (trial, room) = room?;
    let mut more = Amounts::new();
    more.add_entry(entry, context.foods);
    let total = trial.total_with(room, &more)?;
    Some(i32::from(total) - i32::from(trial.total))
}

/// The known food at a place.
fn item<'a>(context: &Context<'a>, at: EntryAt) -> Option<Item<'a>> {
    let entry = *context.plan.entry(at)?;
    Some(Item { at, entry, food: context.foods.get(entry.food)? })
}

fn is_candidate(food: &Food, old: &Item<'_>, context: &Context<'_>) -> bool {
    let was = old.food;
    if food.id == was.id || !food.as_served || !context.settings.allows(food) {
        return false;
    }
    let tastes_alike =
        food.taste == was.taste || food.taste == Taste::Neutral || was.taste == Taste::Neutral;
    let is_listed =
        || [LEANER, SENSIBLE, PLAINER].iter().any(|rows| food.is_listed(stand_ins(rows, was)));
    if !(food.kind == was.kind && tastes_alike || is_listed()) {
        return false;
    }
    if !context.settings.gentle_start {
        return true;
    }
    let choice = Choice::one(in_place_of(old.entry, food));
    Balance::of(Some(old), &choice, context.foods).is_some_and(|change| is_gentle(&change))
}
