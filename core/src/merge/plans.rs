//! The plans of both sides, each known by its number.

use super::step::step;
use super::{Happened, set, week};
use crate::document::{Deleted, Document, KeptPlan};
use crate::history::History;
use crate::order::sort_by_key;
use crate::plan::Plan;

/// Puts the plans of both into `document`.
pub(super) fn merge(
    base: &Document,
    mine: &mut Document,
    theirs: &Document,
    document: &mut Document,
    happened: &mut Vec<Happened>,
) {
    part(base, mine, theirs, document);
    let shown = mine.plans.get(mine.active).map_or(0, |plan| plan.id);
    for id in order(base, mine, theirs) {
        let (old, here, there) = (by_id(base, id), by_id(mine, id), by_id(theirs, id));
        match (here, there) {
            (Some(here), Some(there)) => both(old, here, there, document, happened),
            (Some(one), None) | (None, Some(one)) => {
                let is_deleted = old.is_some_and(|old| are_same(old, one));
                if !is_deleted {
                    document.plans.push(one.clone());
                } else if id == shown {
                    happened.push(Happened::Deleted(one.history.plan().name.clone()));
                    let replaced = base.plans.len() == 1;
                    let index = mine.active;
                    document.deleted = Some(Deleted { plan: one.clone(), index, replaced });
                }
            }
            (None, None) => {}
        }
    }
    if document.plans.is_empty() {
        let id = document.new_number();
        document.plans.push(KeptPlan::numbered(id, Plan::default()));
    }
    let place = document.plans.iter().position(|plan| plan.id == shown);
    let before = mine.active.saturating_sub(1).min(document.plans.len() - 1);
    document.active = place.unwrap_or(before);
}

/// Whether two plans hold the same, whatever steps led there.
pub(super) fn are_same(one: &KeptPlan, other: &KeptPlan) -> bool {
    one.history.plan() == other.history.plan()
        && one.dismissed == other.dismissed
        && one.at_home == other.at_home
}

/// What becomes of a plan that both sides have.
fn both(
    old: Option<&KeptPlan>,
    here: &KeptPlan,
    there: &KeptPlan,
    document: &mut Document,
    happened: &mut Vec<Happened>,
) {
    // What is new on both sides is the same, else it has another number.
    let old = old.unwrap_or(here);
    let mut merged = here.clone();
    merged.dismissed = set(&old.dismissed, &here.dismissed, &there.dismissed);
    merged.at_home = set(&old.at_home, &here.at_home, &there.at_home);
    sort_by_key(&mut merged.at_home, |food| *food);
    let (base, mine, theirs) = (old.history.plan(), here.history.plan(), there.history.plan());
    let mut places = Vec::new();
    let plan = week::plan(base, mine, theirs, &mut places);
    let fits = plan.is_some_and(|plan| {
        // Both keep the limits, and `week` has kept them too.
        merged.history.make(step(mine, &plan)).is_ok()
    });
    let index = document.plans.len();
    document.plans.push(merged);
    if fits {
        for place in places {
            happened.push(Happened::Both(index, place));
        }
    } else {
        let id = document.new_number();
        let names: Vec<&str> = document.names().collect();
        let name = crate::document::free_name(&theirs.name, &names);
        happened.push(Happened::Apart(name.clone()));
        let apart = History::new(Plan { name, ..theirs.clone() });
        document.plans.push(KeptPlan { id, history: apart, ..there.clone() });
    }
}

/// Gives plans of mine that have the number of another plan of theirs one of their own.
fn part(base: &Document, mine: &mut Document, theirs: &Document, document: &mut Document) {
    for plan in &mut mine.plans {
        if by_id(base, plan.id).is_none()
            && by_id(theirs, plan.id).is_some_and(|there| !are_same(plan, there))
        {
            plan.id = document.new_number();
        }
    }
}

fn by_id(document: &Document, id: u32) -> Option<&KeptPlan> {
    document.plans.iter().find(|plan| plan.id == id)
}

/// The numbers of all plans of both sides: in the order of theirs where mine has that of
/// before, else in that of mine; what the other side alone has comes behind.
fn order(base: &Document, mine: &Document, theirs: &Document) -> Vec<u32> {
    let (first, second) =
        if numbers(mine) == numbers(base) { (theirs, mine) } else { (mine, theirs) };
    let mut order = numbers(first);
    for id in numbers(second) {
        if !order.contains(&id) {
            order.push(id);
        }
    }
    order
}

fn numbers(document: &Document) -> Vec<u32> {
    let mut numbers = Vec::new();
    for plan in &document.plans {
        numbers.push(plan.id);
    }
    numbers
}
