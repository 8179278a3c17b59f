//! The meals of a day that both sides changed.

use super::entries::{entries, note};
use super::pick;
use crate::plan::{MAX_ENTRIES, MAX_MEALS, Meal};

/// A meal as it was, as it is here, and as it is there.
#[derive(Clone, Copy, Default)]
struct Slot<'m> {
    base: Option<&'m Meal>,
    mine: Option<&'m Meal>,
    theirs: Option<&'m Meal>,
}

/// The meals of both, and the places of those that both changed. Nothing where there is no
/// room for all of it.
pub(super) fn meals(
    base: &[Meal],
    mine: &[Meal],
    theirs: &[Meal],
    both: &mut Vec<u8>,
) -> Option<Vec<Meal>> {
    let (of_mine, of_theirs) = (found(base, mine), found(base, theirs));
    let mut slots = Vec::new();
    for (meal, at) in base.iter().zip(0..) {
        let mine = place_in(&of_mine, at).and_then(|at| mine.get(at));
        let theirs = place_in(&of_theirs, at).and_then(|at| theirs.get(at));
        slots.push(Slot { base: Some(meal), mine, theirs });
    }
    // What is new on both sides may be the same meal.
    let (new_mine, new_theirs) = (new(mine, &of_mine), new(theirs, &of_theirs));
    let pairs = found_among(&new_mine, &new_theirs, &[|one, other| one == other, has_label]);
    for (meal, pair) in new_mine.iter().zip(&pairs) {
        let theirs = pair.and_then(|at| new_theirs.get(at).copied());
        slots.push(Slot { base: None, mine: Some(meal), theirs });
    }
    for (meal, at) in new_theirs.iter().zip(0..) {
        if !pairs.contains(&Some(at)) {
            slots.push(Slot { theirs: Some(meal), ..Slot::default() });
        }
    }
    let mut merged = Vec::new();
    // Where mine kept the order, theirs has it.
    let leads = if is_sorted(&of_mine) { theirs } else { mine };
    let mut left = slots;
    for meal in leads {
        let is_it = |side: Option<&Meal>| side.is_some_and(|side| std::ptr::eq(side, meal));
        if let Some(at) = left.iter().position(|slot| is_it(slot.mine) || is_it(slot.theirs)) {
            let slot = left.remove(at);
            add(&slot, &mut merged, both)?;
        }
    }
    for slot in &left {
        add(slot, &mut merged, both)?;
    }
    (merged.len() <= MAX_MEALS).then_some(merged)
}

/// Adds what becomes of a meal. Nothing where it holds too much.
fn add(slot: &Slot<'_>, merged: &mut Vec<Meal>, both: &mut Vec<u8>) -> Option<()> {
    let (meal, is_both) = match (slot.mine, slot.theirs) {
        (None, None) => return Some(()),
        (Some(one), None) | (None, Some(one)) => {
            if slot.base == Some(one) {
                return Some(());
            }
            (one.clone(), slot.base.is_some())
        }
        (Some(mine), Some(theirs)) => {
            let blank = Meal { name: mine.name.clone(), ..Meal::empty(mine.kind) };
            let base = slot.base.unwrap_or(&blank);
            if mine == base || mine == theirs {
                (theirs.clone(), false)
            } else if theirs == base {
                (mine.clone(), false)
            } else {
                (meal(base, mine, theirs)?, true)
            }
        }
    };
    if is_both {
        both.push(merged.len() as u8);
    }
    merged.push(meal);
    Some(())
}

fn meal(base: &Meal, mine: &Meal, theirs: &Meal) -> Option<Meal> {
    let entries = entries(&base.entries, &mine.entries, &theirs.entries);
    if entries.len() > MAX_ENTRIES {
        return None;
    }
    Some(Meal {
        kind: pick(&base.kind, &mine.kind, &theirs.kind),
        name: pick(&base.name, &mine.name, &theirs.name),
        note: note(&base.note, &mine.note, &theirs.note)?,
        entries,
    })
}

/// Whether one meal may be what the other one became.
type Alike = fn(&Meal, &Meal) -> bool;

fn has_label(one: &Meal, other: &Meal) -> bool {
    one.kind == other.kind && one.name == other.name
}

/// For each meal that was there, where it is now. The more alike two meals are, the
/// earlier they are taken for the same.
fn found(base: &[Meal], side: &[Meal]) -> Vec<Option<usize>> {
    let (base, side): (Vec<_>, Vec<_>) = (base.iter().collect(), side.iter().collect());
    let ways: [Alike; 4] = [
        |one, other| one == other,
        has_label,
        |one, other| !one.entries.is_empty() && one.entries == other.entries,
        |one, other| one.kind == other.kind,
    ];
    found_among(&base, &side, &ways)
}

fn found_among(base: &[&Meal], side: &[&Meal], ways: &[Alike]) -> Vec<Option<usize>> {
    let mut found = vec![None; base.len()];
    for alike in ways {
        // Those that stayed at their place first.
        for stays in [true, false] {
            for (at, meal) in base.iter().enumerate() {
                for (place, other) in side.iter().enumerate() {
                    let is_free = place_in(&found, at).is_none() && !found.contains(&Some(place));
                    if is_free
                        && (at == place || !stays)
                        && alike(meal, other)
                        && let Some(found) = found.get_mut(at)
                    {
                        *found = Some(place);
                    }
                }
            }
        }
    }
    found
}

fn place_in(found: &[Option<usize>], at: usize) -> Option<usize> {
    found.get(at).copied().flatten()
}

/// The meals that are none of those found.
fn new<'m>(side: &'m [Meal], found: &[Option<usize>]) -> Vec<&'m Meal> {
    let mut new = Vec::new();
    for (meal, at) in side.iter().zip(0..) {
        if !found.contains(&Some(at)) {
            new.push(meal);
        }
    }
    new
}

/// Whether the meals that are still there follow each other as before.
fn is_sorted(found: &[Option<usize>]) -> bool {
    let mut next = 0;
    for place in found.iter().flatten() {
        if *place < next {
            return false;
        }
        next = *place;
    }
    true
}
