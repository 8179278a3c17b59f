//! Each reason why something does not count, and plants that count once.

use biomeal_core::catalog;
use biomeal_core::explain::{EntryShare, Explanation, Why};
use biomeal_core::food::FoodId;
use biomeal_core::foods::Foods;
use biomeal_core::plan::{Entry, MealAt, Plan};
use biomeal_core::score::{PLANT_UNIT, Part, Reference, Scope};

/// A lunch of foods with their grams; a star heats one.
fn lunch(foods: &[(&str, u16)]) -> Plan {
    let mut plan = Plan::default();
    for (slug, grams) in foods {
        let food = catalog::by_slug(slug.trim_end_matches('*')).unwrap();
        let entry = Entry { food: food.id, grams: *grams, heated: slug.ends_with('*') };
        plan.days[0].meals[1].entries.push(entry);
    }
    plan
}

fn explained(plan: &Plan, scope: Scope) -> Explanation {
    let at = MealAt { day: 0, meal: 1 };
    Explanation::of(plan, &Foods::default(), Reference::default(), scope, at)
}

fn why(entry: &EntryShare, part: Part) -> Option<(u64, Why)> {
    entry.share(part).left_out.map(|(amount, why)| (amount.tenths(), why))
}

#[test]
fn fructans_of_white_bread_do_not_count_and_are_shown() {
    for scope in [Scope::Meal, Scope::Day, Scope::Week] {
        let explanation = explained(&lunch(&[("white-bread", 100), ("onion-raw", 100)]), scope);
        let [bread, onion] = &explanation.entries[..] else { panic!("two entries") };
        let (amount, why) = why(bread, Part::Prebiotics).unwrap();
        assert_eq!(why, Why::NoPlant);
        let fructans = catalog::by_slug("white-bread").unwrap().inputs.fructans.get().unwrap();
        assert_eq!(amount, u64::from(fructans).div_ceil(100), "{scope:?}");
        assert!(bread.share(Part::Prebiotics).amount.is_zero());
        assert!(!onion.share(Part::Prebiotics).amount.is_zero());
        assert_eq!(onion.share(Part::Prebiotics).left_out, None);
    }
}

/// Olive oil carries no plant, and none of its fructans is left to be left out.
#[test]
fn nothing_is_left_out_where_there_is_nothing() {
    let explanation = explained(&lunch(&[("olive-oil", 14), ("honey", 0)]), Scope::Day);
    for entry in &explanation.entries {
        assert_eq!(why(entry, Part::Prebiotics), None);
    }
    // Its source does not say how much saturated fat it has; of none of it that is no gap.
    let unknown = |grams| {
        let explanation = explained(&lunch(&[("sauerkraut-raw", grams)]), Scope::Day);
        why(&explanation.entries[0], Part::SaturatedFat)
    };
    assert_eq!(unknown(71).map(|(_, why)| why), Some(Why::NotKnown));
    assert_eq!(unknown(0), None);
}

#[test]
fn protein_of_meat_and_of_ultra_processed_food_is_not_lean() {
    let explanation = explained(
        &lunch(&[("beef-sirloin-lean", 100), ("meatless-mince", 100), ("egg-boiled", 100)]),
        Scope::Day,
    );
    let [beef, mince, egg] = &explanation.entries[..] else { panic!("three entries") };
    assert_eq!(why(beef, Part::LeanProtein).map(|(_, why)| why), Some(Why::Meat));
    assert_eq!(why(mince, Part::LeanProtein).map(|(_, why)| why), Some(Why::UltraProcessed));
    assert_eq!(why(egg, Part::LeanProtein), None);
    let protein = |slug: &str| catalog::by_slug(slug).unwrap().inputs.protein.get().unwrap();
    let beef = beef.share(Part::LeanProtein).left_out.unwrap().0;
    assert_eq!(beef.thousandths(), u64::from(protein("beef-sirloin-lean")));
    assert_eq!(
        explanation.part(Part::LeanProtein).amount.thousandths(),
        u64::from(protein("egg-boiled"))
    );
    assert_eq!(mince.share(Part::Processing).left_out, None);
    assert!(!mince.share(Part::Processing).amount.is_zero());
    assert!(egg.share(Part::Processing).amount.is_zero());
}

#[test]
fn heat_ends_live_cultures() {
    let explanation = explained(&lunch(&[("kimchi*", 100), ("kimchi", 100)]), Scope::Meal);
    let [hot, cold] = &explanation.entries[..] else { panic!("two entries") };
    let (amount, why) = hot.share(Part::LiveCultures).left_out.unwrap();
    assert_eq!(why, Why::Heated);
    assert_eq!(amount, cold.share(Part::LiveCultures).amount);
    assert!(hot.share(Part::LiveCultures).amount.is_zero());
    assert_eq!(explanation.part(Part::LiveCultures).amount, amount);
}

#[test]
fn a_food_that_is_not_known_brings_nothing_and_says_so() {
    let mut plan = lunch(&[("apple", 100)]);
    let stranger = Entry { food: FoodId(30_000), grams: 100, heated: false };
    plan.days[0].meals[1].entries.push(stranger);
    plan.days[0].meals[1].entries.push(Entry { grams: 0, ..stranger });
    let explanation = explained(&plan, Scope::Day);
    let [_, stranger, none] = &explanation.entries[..] else { panic!("three entries") };
    for part in Part::ALL {
        assert_eq!(why(stranger, part), Some((0, Why::UnknownFood)));
        assert_eq!(why(none, part), None);
    }
    assert_eq!(stranger.change, Some(0));
    assert_eq!(none.change, Some(0));
}

#[test]
fn the_last_food_leaves_no_number() {
    let explanation = explained(&lunch(&[("apple", 100), ("water", 250)]), Scope::Day);
    let [apple, water] = &explanation.entries[..] else { panic!("two entries") };
    assert_eq!(apple.change, None);
    assert_eq!(water.change, Some(0));
    let empty = explained(&Plan::default(), Scope::Week);
    assert!(empty.entries.is_empty() && empty.score.number.is_none());
    assert_eq!(empty.days.len(), 7);
    assert!(empty.days.iter().all(|day| day.weight == 0));
}

#[test]
fn a_plant_counts_once_and_what_is_new_is_what_only_one_entry_brings() {
    let explanation =
        explained(&lunch(&[("apple", 100), ("apple", 30), ("carrot-raw", 20)]), Scope::Day);
    let [first, second, carrot] = &explanation.entries[..] else { panic!("three entries") };
    let alone = |entry: &EntryShare| entry.share(Part::Plants).amount.value();
    let unit = u64::from(PLANT_UNIT);
    assert_eq!((alone(first), first.new_plants.value()), (unit, unit / 4));
    assert_eq!((alone(second), second.new_plants.value()), (unit * 3 / 4, 0));
    assert_eq!((alone(carrot), carrot.new_plants.value()), (unit / 2, unit / 2));
    assert_eq!(explanation.part(Part::Plants).amount.value(), unit * 3 / 2);
    assert_eq!(explanation.part(Part::Plants).missing.value(), unit * 17 / 2);
}

#[test]
fn servings_of_meat_are_counted_in_servings() {
    let explanation = explained(&lunch(&[("beef-sirloin-lean", 113)]), Scope::Day);
    let meat = explanation.part(Part::Meat);
    assert_eq!((meat.amount.tenths(), meat.full.tenths()), (10, 15));
    let fat = explanation.part(Part::SaturatedFat);
    assert_eq!((fat.from.tenths(), fat.full.tenths()), (178, 356));
    let meal = explained(&lunch(&[("beef-sirloin-lean", 113)]), Scope::Meal);
    assert_eq!(meal.part(Part::Meat).amount.tenths(), 10);
    assert_eq!(meal.part(Part::Meat).full.tenths(), 5);
    assert_eq!(meal.part(Part::Fiber).full.thousandths(), 9333);
    assert_eq!(meal.part(Part::Plants).full.tenths(), 50);
    assert_eq!(meal.part(Part::LiveCultures).full.tenths(), 10);
}
