//! What holds for every copy, move and reordering of every plan.

mod given;

use biomeal_core::edit::{Edit, EditError};
use biomeal_core::plan::{
    DAYS, Entry, EntryAt, MAX_ENTRIES, MAX_MEALS, Meal, MealAt, MealKind, Plan,
};
use biomeal_core::transfer::{self, Thing};
use proptest::bool::ANY as any_bool;
use proptest::prelude::*;

use given::any;

fn many() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) }
}

fn meal_at() -> impl Strategy<Value = MealAt> {
    (0..8_u8, 0..6_u8).prop_map(|(day, meal)| MealAt { day, meal })
}

fn entry_at() -> impl Strategy<Value = EntryAt> {
    (meal_at(), 0..6_u8).prop_map(|(at, entry)| at.entry(entry))
}

fn thing() -> impl Strategy<Value = Thing> {
    prop_oneof![
        entry_at().prop_map(Thing::Entry),
        meal_at().prop_map(Thing::Meal),
        (0..8_u8).prop_map(Thing::Day),
    ]
}

fn places() -> impl Strategy<Value = Vec<MealAt>> {
    prop::collection::vec(meal_at(), 0..4)
}

/// All entries, sorted, so that only which there are counts.
fn content(plan: &Plan) -> Vec<(u16, u16, bool)> {
    let mut all: Vec<_> = plan.entries().map(|it| (it.food.0, it.grams, it.heated)).collect();
    all.sort_unstable();
    all
}

fn entries_of(plan: &Plan, thing: Thing) -> Vec<Entry> {
    match thing {
        Thing::Entry(at) => plan.entry(at).into_iter().copied().collect(),
        Thing::Meal(at) => plan.meal(at).map(|meal| meal.entries.clone()).unwrap_or_default(),
        Thing::Day(day) => plan.days[usize::from(day)].entries().copied().collect(),
    }
}

/// Applies an edit, if there is one and it fits, and sees that it can be taken back.
fn applied(plan: &Plan, edit: Result<Edit, EditError>) -> Option<Plan> {
    let (after, undo) = plan.apply(&edit.ok()?).ok()?;
    assert!(after.check().is_ok(), "a limit is passed");
    let (back, _) = after.apply(&undo).expect("an undo fits");
    assert_eq!(&back, plan, "undo gives back exactly the old plan");
    Some(after)
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn a_copy_adds_the_thing_once_to_each_other_place(
        plan in any::plan(), thing in thing(), to in places(),
    ) {
        let Some(after) = applied(&plan, transfer::copy(&plan, thing, &to)) else { return Ok(()) };
        let mut others: Vec<MealAt> = to.into_iter().filter(|place| !thing.is_in(*place)).collect();
        if matches!(thing, Thing::Day(_)) {
            others.iter_mut().for_each(|place| place.meal = 0);
        }
        others.sort_unstable();
        others.dedup();
        let mut expected = content(&plan);
        if !others.is_empty() {
            for entry in entries_of(&plan, thing) {
                let one = (entry.food.0, entry.grams, entry.heated);
                expected.extend(others.iter().map(|_| one));
            }
        }
        expected.sort_unstable();
        prop_assert_eq!(content(&after), expected);
        for (day, (before, after)) in plan.days.iter().zip(&after.days).enumerate() {
            if before.is_empty() {
                continue;
            }
            for (meal, (before, after)) in before.meals.iter().zip(&after.meals).enumerate() {
                let kept = &after.entries[..before.entries.len()];
                prop_assert_eq!(kept, &before.entries, "above, on {} {}", day, meal);
                prop_assert_eq!((&before.name, &before.note), (&after.name, &after.note));
            }
        }
    }

    #[test]
    fn a_move_keeps_what_is_on_the_plan(plan in any::plan(), thing in thing(), to in meal_at()) {
        let Some(after) = applied(&plan, transfer::shift(&plan, thing, to)) else { return Ok(()) };
        prop_assert_eq!(content(&after), content(&plan));
        if thing.is_in(to) {
            prop_assert_eq!(after, plan);
        } else {
            let left = match thing {
                Thing::Entry(at) => {
                    plan.meal(at.meal_at()).map_or(0, |meal| meal.entries.len() - 1)
                }
                _ => 0,
            };
            let place = match thing {
                Thing::Entry(at) => Thing::Meal(at.meal_at()),
                other => other,
            };
            let swapped = matches!(thing, Thing::Day(_)) && plan.days[usize::from(to.day)].is_empty();
            prop_assert_eq!(entries_of(&after, place).len(), left);
            if swapped {
                prop_assert_eq!(&after.days[usize::from(thing.day())], &plan.days[usize::from(to.day)]);
                prop_assert_eq!(&after.days[usize::from(to.day)], &plan.days[usize::from(thing.day())]);
            }
        }
    }

    #[test]
    fn what_comes_from_another_plan_is_added_once_or_takes_the_place(
        plan in any::plan(), other in any::day(), meal in any::meal(), to in meal_at(),
        replaces in any_bool,
    ) {
        let place = usize::from(to.day);
        if let Some(after) = applied(&plan, transfer::receive_day(&plan, to.day, &other, replaces)) {
            let mut expected = content(&plan);
            let mut gone = Vec::new();
            if replaces {
                gone = plan.days[place].entries().map(|it| (it.food.0, it.grams, it.heated)).collect();
            }
            for entry in gone {
                let at = expected.iter().position(|it| *it == entry).expect("it was there");
                expected.remove(at);
            }
            expected.extend(other.entries().map(|it| (it.food.0, it.grams, it.heated)));
            expected.sort_unstable();
            prop_assert_eq!(content(&after), expected);
            if replaces || plan.days[place].is_empty() {
                prop_assert_eq!(&after.days[place], &other);
            }
        }
        if let Some(after) = applied(&plan, transfer::receive_meal(&plan, to, &meal, replaces)) {
            let (before, after) = (plan.meal(to).expect("it is there"), after.meal(to).expect("it stays"));
            let kept = if replaces { 0 } else { before.entries.len() };
            prop_assert_eq!(&after.entries[..kept], &before.entries[..kept]);
            prop_assert_eq!(&after.entries[kept..], &meal.entries[..]);
            prop_assert_eq!(after.kind, before.kind);
            for (after, own, came) in [
                (&after.name, &before.name, &meal.name),
                (&after.note, &before.note, &meal.note),
            ] {
                let (first, second) = if replaces { (came, own) } else { (own, came) };
                prop_assert_eq!(after, if first.is_empty() { second } else { first });
            }
        }
    }

    #[test]
    fn an_entry_lands_where_it_is_put(plan in any::plan(), from in entry_at(), to in entry_at()) {
        let Some(after) = applied(&plan, transfer::place(&plan, from, to)) else { return Ok(()) };
        prop_assert_eq!(content(&after), content(&plan));
        prop_assert_eq!(after.entry(to), plan.entry(from));
        let back = applied(&after, transfer::place(&after, to, from));
        prop_assert_eq!(back.as_ref(), Some(&plan), "and goes back the same way");
    }

    #[test]
    fn a_meal_lands_where_it_is_put(plan in any::plan(), from in meal_at(), to in 0..6_u8) {
        let edit = transfer::place_meal(&plan, from, to);
        let Some(after) = applied(&plan, edit) else { return Ok(()) };
        let place = MealAt { meal: to, ..from };
        prop_assert_eq!(after.meal(place), plan.meal(from));
        let back = applied(&after, transfer::place_meal(&after, place, from.meal));
        prop_assert_eq!(back.as_ref(), Some(&plan));
    }

    #[test]
    fn a_meal_that_is_added_is_the_last_and_can_be_removed(plan in any::plan(), day in 0..7_u8) {
        let edit = transfer::add_meal(&plan, day, Meal::empty(MealKind::Snacks)).expect("there is this day");
        let meals = plan.days[usize::from(day)].meals.len();
        if meals == MAX_MEALS {
            prop_assert_eq!(plan.apply(&edit).err(), Some(EditError::DayFull));
            return Ok(());
        }
        let after = applied(&plan, Ok(edit)).expect("there is room");
        let at = MealAt { day, meal: meals as u8 };
        prop_assert_eq!(after.meal(at), Some(&Meal::empty(MealKind::Snacks)));
        let back = applied(&after, transfer::remove_meal(&after, at));
        prop_assert_eq!(back.as_ref(), Some(&plan));
    }
}

const FRIDAY_LUNCH: MealAt = MealAt { day: 4, meal: 1 };

fn week() -> Plan {
    given::week(&mut given::Numbers(7), 3)
}

#[test]
fn what_does_not_fit_changes_nothing() {
    let mut plan = week();
    let entry = plan.days[0].meals[0].entries[0];
    plan.days[5].meals[1].entries = vec![entry; MAX_ENTRIES - 2];
    let to = [MealAt { day: 6, meal: 1 }, MealAt { day: 5, meal: 1 }];
    let edit = transfer::copy(&plan, Thing::Meal(FRIDAY_LUNCH), &to).expect("there are the places");
    assert_eq!(plan.apply(&edit).err(), Some(EditError::MealFull));
    let edit = transfer::copy(&plan, Thing::Day(4), &to).expect("there are the places");
    assert_eq!(plan.apply(&edit).err(), Some(EditError::MealFull));
}

#[test]
fn what_is_not_there_is_said() {
    let plan = week();
    let nowhere = MealAt { day: 7, meal: 0 };
    let missing = Some(EditError::NoSuchPlace);
    for thing in [Thing::Day(7), Thing::Meal(nowhere), Thing::Entry(FRIDAY_LUNCH.entry(3))] {
        let to = MealAt { day: 0, meal: 0 };
        assert_eq!(transfer::copy(&plan, thing, &[to]).err(), missing, "{thing:?}");
        assert_eq!(transfer::shift(&plan, thing, to).err(), missing, "{thing:?}");
        assert_eq!(transfer::copy(&plan, Thing::Day(0), &[nowhere]).err(), missing);
    }
    let own_end = FRIDAY_LUNCH.entry(3);
    assert_eq!(transfer::place(&plan, FRIDAY_LUNCH.entry(0), own_end).err(), missing);
    assert_eq!(transfer::place_meal(&plan, FRIDAY_LUNCH, 4).err(), missing);
    let no_meal = MealAt { meal: 4, ..FRIDAY_LUNCH };
    assert_eq!(transfer::remove_meal(&plan, no_meal).err(), missing);
}

#[test]
fn a_day_goes_to_meals_of_its_kinds_wherever_they_are() {
    let mut plan = week();
    plan.days[4].meals[3].note = "On the train".into();
    plan.days[4].meals[3].name = "Tea".into();
    let friday = plan.days[4].clone();
    // Saturday: snacks first and no dinner. Sunday: nothing, with a name of its own.
    plan.days[5].meals.remove(2);
    plan.days[5].meals.swap(0, 2);
    plan.days[6].meals.iter_mut().for_each(|meal| meal.entries.clear());
    plan.days[6].meals[0].name = "Brunch".into();
    let to = [MealAt { day: 5, meal: 0 }, MealAt { day: 6, meal: 0 }];
    let after = applied(&plan, transfer::copy(&plan, Thing::Day(4), &to)).expect("fits");
    let kinds: Vec<_> = after.days[5].meals.iter().map(|meal| meal.kind).collect();
    let all = [MealKind::Snacks, MealKind::Lunch, MealKind::Breakfast, MealKind::Dinner];
    assert_eq!(kinds, all);
    assert_eq!(after.days[5].meals[0].entries[3..], friday.meals[3].entries);
    assert_eq!(after.days[5].meals[0].note, "");
    assert_eq!(after.days[5].meals[2].entries[3..], friday.meals[0].entries);
    assert_eq!(after.days[5].meals[3], friday.meals[2]);
    assert_eq!(after.days[6], friday);
    assert_eq!(after.days.len(), DAYS);
}

#[test]
fn a_place_named_twice_gets_one_copy() {
    let plan = week();
    let to = [MealAt { day: 0, meal: 1 }; 2];
    let after = applied(&plan, transfer::copy(&plan, Thing::Meal(FRIDAY_LUNCH), &to));
    assert_eq!(after.expect("fits").days[0].meals[1].entries.len(), 6);
}

#[test]
fn of_two_meals_of_a_kind_the_one_at_the_same_position_gets_the_copy() {
    let mut plan = week();
    for day in [4, 5] {
        plan.days[day]
            .meals
            .insert(1, Meal { name: "Elevenses".into(), ..Meal::empty(MealKind::Snacks) });
    }
    let to = [MealAt { day: 5, meal: 0 }];
    let after = applied(&plan, transfer::copy(&plan, Thing::Day(4), &to)).expect("fits");
    let counts: Vec<_> = after.days[5].meals.iter().map(|meal| meal.entries.len()).collect();
    assert_eq!(counts, [6, 0, 6, 6, 6]);
}
