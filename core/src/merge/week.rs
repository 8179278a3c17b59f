//! A plan that both sides changed, day by day.

use super::entries::note;
use super::meals::meals;
use super::pick;
use crate::plan::{Day, MealAt, Plan};

/// The plan of both, and the meals that both changed. Nothing where there is no room for
/// all of it.
pub(super) fn plan(
    base: &Plan,
    mine: &Plan,
    theirs: &Plan,
    both: &mut Vec<MealAt>,
) -> Option<Plan> {
    let mut plan = Plan {
        name: pick(&base.name, &mine.name, &theirs.name),
        note: note(&base.note, &mine.note, &theirs.note)?,
        ..Plan::default()
    };
    for (number, merged) in (0..).zip(&mut plan.days) {
        let at = usize::from(number);
        let mut places = Vec::new();
        *merged = day(base.days.get(at)?, mine.days.get(at)?, theirs.days.get(at)?, &mut places)?;
        for meal in places {
            both.push(MealAt { day: number, meal });
        }
    }
    Some(plan)
}

fn day(base: &Day, mine: &Day, theirs: &Day, both: &mut Vec<u8>) -> Option<Day> {
    if mine == base || mine == theirs {
        return Some(theirs.clone());
    }
    if theirs == base {
        return Some(mine.clone());
    }
    Some(Day { meals: meals(&base.meals, &mine.meals, &theirs.meals, both)? })
}
