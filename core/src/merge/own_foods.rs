//! Own foods of both sides. Each device numbers them by itself, so two tabs may give one
//! number to two foods.

use super::pick;
use crate::document::Document;
use crate::edit::Edit;
use crate::food::{Food, FoodId};
use crate::order::sort_by_key;
use crate::plan::{Day, Entry, Meal, Plan};

/// Gives new own foods of mine another number where theirs has the number for another
/// food, everywhere in mine. Whether there were any.
pub(super) fn part(base: &Document, mine: &mut Document, theirs: &Document) -> bool {
    let mut numbers = Vec::new();
    let mut next = mine.next_own.max(theirs.next_own);
    for food in &mut mine.own_foods {
        let id = food.id;
        let is_other = of(theirs, id).is_some_and(|there| there != food);
        if of(base, id).is_none() && is_other {
            food.id = FoodId(next);
            // 32,768 own foods are more than anybody makes.
            next = next.saturating_add(1);
            numbers.push((id, food.id));
        }
    }
    if numbers.is_empty() {
        return false;
    }
    mine.next_own = next;
    sort_by_key(&mut mine.own_foods, |food| food.id);
    renumber(mine, &numbers);
    true
}

/// Puts the own foods of both into `document`, by number. A change wins over a deletion.
pub(super) fn merge(base: &Document, mine: &Document, theirs: &Document, document: &mut Document) {
    let mut numbers = Vec::new();
    for food in mine.own_foods.iter().chain(&theirs.own_foods) {
        if !numbers.contains(&food.id) {
            numbers.push(food.id);
        }
    }
    sort_by_key(&mut numbers, |id| *id);
    for id in numbers {
        let (old, here, there) = (of(base, id), of(mine, id), of(theirs, id));
        let kept = if here.is_none() && there != old { there } else { pick(&old, &here, &there) };
        // A change of mine that theirs deleted: `pick` has kept it.
        if let Some(food) = kept {
            let mut food = food.clone();
            food.slug = document.free_slug(&food.slug).into();
            document.own_foods.push(food);
        }
    }
}

fn of(document: &Document, id: FoodId) -> Option<&Food> {
    document.own_foods.iter().find(|food| food.id == id)
}

/// Old and new numbers.
type Numbers = [(FoodId, FoodId)];

fn renumber(document: &mut Document, numbers: &Numbers) {
    let deleted = document.deleted.as_mut().map(|deleted| &mut deleted.plan);
    for kept in document.plans.iter_mut().chain(deleted) {
        let (now, undo, redo) = kept.history.parts_mut();
        plan(now, numbers);
        edits(undo, numbers);
        edits(redo, numbers);
        for (_, id) in &mut kept.dismissed {
            food(id, numbers);
        }
        for id in &mut kept.at_home {
            food(id, numbers);
        }
        sort_by_key(&mut kept.at_home, |id| *id);
    }
    for meal in &mut document.saved_meals {
        entries(&mut meal.entries, numbers);
    }
    for id in &mut document.recent {
        food(id, numbers);
    }
}

fn edits(edits: &mut [Edit], numbers: &Numbers) {
    for step in edits {
        match step {
            Edit::Insert(_, entry) | Edit::Replace(_, entry) => food(&mut entry.food, numbers),
            Edit::SetMeal(_, content) => meal(content, numbers),
            Edit::SetDay(_, content) => day(content, numbers),
            Edit::SetPlan(content) => plan(content, numbers),
            Edit::Many(several) => self::edits(several, numbers),
            Edit::Remove(_) | Edit::Rename(_) | Edit::Note(_) => {}
        }
    }
}

fn plan(plan: &mut Plan, numbers: &Numbers) {
    for content in &mut plan.days {
        day(content, numbers);
    }
}

fn day(day: &mut Day, numbers: &Numbers) {
    for content in &mut day.meals {
        meal(content, numbers);
    }
}

fn meal(meal: &mut Meal, numbers: &Numbers) {
    entries(&mut meal.entries, numbers);
}

fn entries(entries: &mut [Entry], numbers: &Numbers) {
    for entry in entries {
        food(&mut entry.food, numbers);
    }
}

fn food(id: &mut FoodId, numbers: &Numbers) {
    for (old, new) in numbers {
        if id == old {
            *id = *new;
            return;
        }
    }
}
