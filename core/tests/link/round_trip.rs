//! What goes into a link comes out of it.

use biomeal_core::foods::Foods;
use biomeal_core::link::{self, Include, LinkError, MAX_PAYLOAD, Shared, SharedContent, fragment};
use biomeal_core::plan::{MAX_GRAMS, MAX_NOTE, MAX_OWN_FOODS, MealAt, Plan};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

use crate::given::{Numbers, any, meals, week};

fn comes_back(shared: &Shared) -> TestCaseResult {
    let payload = link::encode(shared);
    prop_assume!(payload != Err(LinkError::TooLong));
    let payload = payload.expect("within the limits");
    prop_assert!(payload.len() <= MAX_PAYLOAD);
    prop_assert!(payload.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'));
    prop_assert_eq!(&link::decode(&payload), &Ok(shared.clone()));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn plans_come_back(plan in any::plan(), own_foods in any::own_foods()) {
        comes_back(&Shared { content: SharedContent::Plan(plan), own_foods })?;
    }

    #[test]
    fn days_come_back(day in 0..7_u8, content in any::day(), own_foods in any::own_foods()) {
        comes_back(&Shared { content: SharedContent::Day { day, content }, own_foods })?;
    }

    #[test]
    fn meals_come_back(day in 0..7_u8, meal in 0..8_u8, content in any::meal(), own_foods in any::own_foods()) {
        let at = MealAt { day, meal };
        comes_back(&Shared { content: SharedContent::Meal { at, content }, own_foods })?;
    }
}

#[test]
fn a_link_is_found_in_whatever_it_is_pasted_with() {
    let shared = Shared::plan(&week(&mut Numbers(7), 3), &Foods::default(), Include::ALL);
    let payload = link::encode(&shared).expect("within the limits");
    let address = fragment::address("https://site.example/page?x=1#tab=2", &payload);
    for text in [
        payload.clone(),
        format!("  {payload}\n"),
        format!("#biomeal={payload}"),
        format!("biomeal={payload}"),
        address.clone(),
        format!("#a=1&biomeal={payload}&b=2"),
        format!("<{address}>"),
        format!("My week ({address}). Have a look."),
    ] {
        assert_eq!(link::decode(&text), Ok(shared.clone()), "{text}");
    }
}

#[test]
fn only_what_the_sharer_includes_goes_along() {
    let mut plan = week(&mut Numbers(3), 2);
    plan.name = "Slow-simmer week".into();
    plan.note = "For Anna".into();
    for meal in meals(&mut plan) {
        meal.name = "Our table".into();
        meal.note = "Leftovers".into();
    }
    let foods = Foods::default();
    let nothing = Include { title: false, meal_names: false, notes: false };
    let bare = week(&mut Numbers(3), 2);
    assert_eq!(Shared::plan(&plan, &foods, nothing).content, SharedContent::Plan(bare));
    let all = Shared::plan(&plan, &foods, Include::ALL);
    assert_eq!(all.content, SharedContent::Plan(plan.clone()));

    let at = MealAt { day: 2, meal: 1 };
    let meal = Shared::meal(&plan, at, &foods, Include { notes: false, ..Include::ALL });
    let Some(SharedContent::Meal { content, .. }) = meal.map(|shared| shared.content) else {
        panic!("a meal");
    };
    assert_eq!((content.name.as_str(), content.note.as_str()), ("Our table", ""));
    assert_eq!(Shared::day(&plan, 7, &foods, nothing), None);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(100) })]

    #[test]
    fn the_own_foods_of_a_plan_go_along_and_no_others(plan in any::plan(), own in any::own_foods()) {
        let foods = Foods::with_own(own);
        let shared = Shared::plan(&plan, &foods, Include::ALL);
        for food in foods.own() {
            let used = plan.entries().any(|entry| entry.food == food.id);
            prop_assert_eq!(shared.own_foods.contains(food), used);
        }
        comes_back(&shared)?;
    }
}

#[test]
fn parts_of_a_plan_stand_where_they_were() {
    let plan = week(&mut Numbers(5), 2);
    let foods = Foods::default();
    let day = Shared::day(&plan, 4, &foods, Include::ALL).expect("a day").content.to_plan();
    assert_eq!(day.days[4], plan.days[4]);
    assert!((0..7).all(|at| at == 4 || day.days[at].is_empty()));
    let content = plan.days[1].meals[2].clone();
    let late = SharedContent::Meal { at: MealAt { day: 6, meal: 7 }, content: content.clone() };
    assert_eq!(late.to_plan().days[6].meals[7], content);
}

#[test]
fn what_passes_a_limit_is_refused() {
    let foods = Foods::default();
    let refused = |change: fn(&mut Plan)| {
        let mut plan = week(&mut Numbers(1), 1);
        change(&mut plan);
        link::encode(&Shared::plan(&plan, &foods, Include::ALL)).expect_err("above a limit")
    };
    let limit = |error| matches!(error, LinkError::Limit(_));
    assert!(limit(refused(|plan| plan.days[0].meals[0].entries[0].grams = MAX_GRAMS + 1)));
    assert!(limit(refused(|plan| plan.name = "n".repeat(81))));
    assert!(limit(refused(|plan| plan.note = "n".repeat(MAX_NOTE + 1))));
    assert!(limit(refused(|plan| {
        let meal = plan.days[0].meals[0].clone();
        plan.days[0].meals = vec![meal; 9];
    })));
    assert!(limit(refused(|plan| {
        let entry = plan.days[0].meals[0].entries[0];
        plan.days[0].meals[0].entries = vec![entry; 41];
    })));
    let day = SharedContent::Day { day: 7, content: Default::default() };
    let nowhere = link::encode(&Shared { content: day, own_foods: Vec::new() });
    assert!(nowhere.is_err_and(limit));

    let long: fn(&mut Plan) = |plan| {
        for (number, meal) in (1_u32..).zip(meals(plan)) {
            // Every letter another one, so that nothing can be foreseen.
            let letter = |at: u32| char::from_u32(0x4E00 + (number * 7919 + at * 104_729) % 20_000);
            meal.note = (0..500).filter_map(letter).collect();
        }
        for day in &mut plan.days {
            day.meals.extend(day.meals.clone());
            day.meals[4..]
                .iter_mut()
                .for_each(|meal| meal.note = meal.note.chars().rev().collect());
        }
    };
    assert_eq!(refused(long), LinkError::TooLong);
}

#[test]
fn own_foods_are_held_to_their_limits() {
    let mut food = biomeal_core::catalog::by_slug("kimchi").expect("of the catalog").clone();
    let plan = Shared::plan(&Plan::default(), &Foods::default(), Include::ALL);
    let encode = |own_foods| link::encode(&Shared { own_foods, ..plan.clone() });
    assert!(matches!(encode(vec![food.clone()]), Err(LinkError::OwnFood(_))), "not an own food");
    food.id.0 = 0x8000;
    assert!(encode(vec![food.clone()]).is_ok());
    assert_eq!(encode(vec![food.clone(), food.clone()]), Err(LinkError::OwnFoods));
    let many = (0..=MAX_OWN_FOODS as u16).map(|number| {
        let mut food = food.clone();
        food.id.0 += number;
        food
    });
    let many: Vec<_> = many.collect();
    assert_eq!(encode(many.clone()), Err(LinkError::OwnFoods));
    assert!(encode(many[1..].to_vec()).is_ok());
}
