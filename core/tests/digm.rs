//! The DI-GM checklist: each item at its reference, what is not known, and what holds for
//! every day.

#![expect(clippy::unwrap_used, reason = "a test stops where a value must be there and is not")]

#[path = "given/mod.rs"]
mod given;

use biomeal_core::catalog;
use biomeal_core::digm::{Checklist, Item, Line, Reference, Verdict};
use biomeal_core::food::{Food, FoodId};
use biomeal_core::foods::Foods;
use biomeal_core::inputs::{Amount, Meat, PlantClass, PlantId, PlantShare};
use biomeal_core::plan::{Day, Entry, MAX_ENTRIES, MAX_GRAMS, MAX_MEALS, Meal, MealKind};
use given::any;
use proptest::prelude::*;

const LOCAL: FoodId = FoodId(FoodId::FIRST_LOCAL);

fn day(entries: Vec<Entry>) -> Day {
    Day { meals: vec![Meal { entries, ..Meal::empty(MealKind::Lunch) }] }
}

fn entry(food: FoodId, grams: u16) -> Entry {
    Entry { food, grams, heated: false }
}

fn of(entries: &[(&str, u16)]) -> Checklist {
    let foods = Foods::with_own(Vec::new());
    let entries =
        entries.iter().map(|(slug, grams)| entry(catalog::by_slug(slug).unwrap().id, *grams));
    Checklist::of(&day(entries.collect()), &foods)
}

fn line(list: &Checklist, item: Item) -> &Line {
    list.lines.iter().find(|line| line.item == item).unwrap()
}

fn verdict(entries: &[(&str, u16)], item: Item) -> Verdict {
    line(&of(entries), item).verdict
}

fn with_own(own: Food, grams: u16) -> Checklist {
    let foods = Foods::with_own(vec![own]);
    Checklist::of(&day(vec![entry(LOCAL, grams)]), &foods)
}

/// Water, as an own food.
fn own() -> Food {
    Food { id: LOCAL, ..catalog::by_slug("water").unwrap().clone() }
}

#[test]
fn an_empty_day_says_so_and_so_does_one_of_nothing() {
    assert!(of(&[]).is_empty);
    let nothing = of(&[("avocado", 0), ("beef-sirloin-lean", 0)]);
    assert!(nothing.is_empty);
    assert_eq!(line(&nothing, Item::Avocado).foods, []);
    assert!(!of(&[("avocado", 1)]).is_empty);
}

#[test]
fn any_amount_of_six_items_counts() {
    for (slug, item) in [
        ("avocado", Item::Avocado),
        ("broccoli-cooked", Item::Broccoli),
        ("chickpeas-cooked", Item::Chickpeas),
        ("cranberries", Item::Cranberries),
        ("tea-green", Item::GreenTea),
        ("tofu-firm", Item::Soy),
    ] {
        assert_eq!(item.reference(), Reference::Any);
        assert_eq!(verdict(&[(slug, 1)], item), Verdict::Met, "{slug}");
        assert_eq!(verdict(&[("apple", 100)], item), Verdict::NotMet, "{slug}");
    }
}

#[test]
fn a_reference_is_met_from_itself_on_and_below_is_below() {
    let at = |slug, grams, item| verdict(&[(slug, grams)], item);
    for (slug, grams, item) in [
        ("coffee-black", 175, Item::Coffee),
        ("kefir-plain", 10, Item::FermentedDairy),
        // All of it is dry grain.
        ("oats-rolled-dry", 9, Item::WholeGrains),
    ] {
        assert_eq!(at(slug, grams - 1, item), Verdict::NotMet, "{slug}");
        assert_eq!(at(slug, grams, item), Verdict::Met, "{slug}");
    }
    for (slug, grams, item) in
        [("beef-sirloin-lean", 21, Item::RedMeat), ("ham-sliced", 8, Item::ProcessedMeat)]
    {
        assert_eq!(at(slug, grams - 1, item), Verdict::Met, "{slug}");
        assert_eq!(at(slug, grams, item), Verdict::NotMet, "{slug}");
    }
}

#[test]
fn grain_is_weighed_dry_and_fiber_and_fat_are_sums() {
    let list = of(&[("rye-bread", 100), ("rye-bread", 100), ("olive-oil", 100)]);
    let rye = catalog::by_slug("rye-bread").unwrap();
    let whole = line(&list, Item::WholeGrains);
    assert!(whole.amount > 50_000 && whole.amount < 150_000, "{whole:?}");
    assert_eq!(whole.foods, [(rye.id, whole.amount)]);
    let fiber = line(&list, Item::Fiber);
    assert_eq!(fiber.amount, u64::from(rye.inputs.fiber.or_zero()) * 2);
    let fat = line(&list, Item::Fat);
    assert_eq!(fat.foods.len(), 2);
    assert_eq!(fat.verdict, Verdict::NotMet);
    assert!(fat.permille.is_some_and(|share| share > 400 && share < 1000));
    assert_eq!(verdict(&[("rye-bread", 100)], Item::Fat), Verdict::Met);
    assert_eq!(line(&list, Item::Fiber).permille, None);
}

#[test]
fn a_day_without_energy_has_no_share_of_fat() {
    let list = of(&[("water", 500)]);
    let fat = line(&list, Item::Fat);
    assert_eq!((fat.permille, fat.verdict), (None, Verdict::Met));
    assert_eq!(list.met(), 4, "nothing of the four against, nothing of the ten in favor");
}

#[test]
fn what_is_not_known_is_named_and_never_zero() {
    let unknown = FoodId(0x7000);
    let foods = Foods::with_own(Vec::new());
    let list = Checklist::of(&day(vec![entry(unknown, 100)]), &foods);
    assert!(list.lines.iter().all(|line| line.verdict == Verdict::NotKnown));
    assert!(list.lines.iter().all(|line| line.not_known == [unknown]));
    assert_eq!(list.met(), 0);

    let mut food = own();
    food.inputs.energy = Amount::known(100_000);
    food.inputs.fiber = Amount::UNKNOWN;
    food.fat = Amount::UNKNOWN;
    let list = with_own(food.clone(), 100);
    for item in [Item::Fiber, Item::Fat] {
        assert_eq!(line(&list, item).verdict, Verdict::NotKnown);
        assert_eq!(line(&list, item).not_known, [LOCAL]);
    }
    assert_eq!(line(&list, Item::Soy).verdict, Verdict::NotMet);

    // What is known is enough, whatever else there is.
    let foods = Foods::with_own(vec![food.clone()]);
    let bran = catalog::by_slug("oats-rolled-dry").unwrap().id;
    let both = day(vec![entry(LOCAL, 100), entry(bran, 300)]);
    let list = Checklist::of(&both, &foods);
    assert_eq!(line(&list, Item::Fiber).verdict, Verdict::Met);

    // A share of an energy that is not known is none.
    food.fat = Amount::known(90_000);
    food.inputs.energy = Amount::UNKNOWN;
    let fat = line(&with_own(food, 100), Item::Fat).clone();
    assert_eq!((fat.permille, fat.verdict), (None, Verdict::NotKnown));
}

#[test]
fn own_foods_count_by_what_their_inputs_say() {
    let plant = |slug: &str| {
        let at = catalog::plants().iter().position(|plant| plant.slug == slug).unwrap();
        PlantId(at as u16)
    };
    let mut food = own();
    food.inputs.meat = Meat::Processed(100);
    let share = |slug, class| PlantShare { plant: plant(slug), class, permille: 250 };
    food.inputs.plants = vec![
        share("soybean", PlantClass::Produce),
        share("oat", PlantClass::GrainDry),
        share("tea", PlantClass::Drink),
    ]
    .into();
    let list = with_own(food.clone(), 100);
    assert!(list.has_own_foods);
    assert_eq!(line(&list, Item::ProcessedMeat).amount, 10_000);
    assert_eq!(line(&list, Item::ProcessedMeat).verdict, Verdict::NotMet);
    assert_eq!(line(&list, Item::RedMeat).amount, 0);
    assert_eq!(line(&list, Item::Soy).foods, [(LOCAL, 25_000)]);
    assert_eq!(line(&list, Item::WholeGrains).amount, 25_000);
    assert_eq!(line(&list, Item::GreenTea).verdict, Verdict::NotMet, "it may be black tea");

    food.inputs.meat = Meat::Red(210);
    food.inputs.plants = vec![share("oat", PlantClass::Grain); 5].into();
    let list = with_own(food, 100);
    assert_eq!(line(&list, Item::RedMeat).verdict, Verdict::NotMet);
    assert_eq!(line(&list, Item::WholeGrains).verdict, Verdict::NotKnown);
}

#[test]
fn the_heaviest_day_stays_in_its_bounds() {
    let mut food = own();
    food.fat = Amount::known(u32::MAX - 1);
    food.inputs.fiber = Amount::known(u32::MAX - 1);
    food.inputs.energy = Amount::known(u32::MAX - 1);
    let soy = PlantShare { plant: PlantId(150), class: PlantClass::Produce, permille: 1000 };
    food.inputs.plants = vec![soy; 50].into();
    let foods = Foods::with_own(vec![food]);
    let meal = Meal {
        entries: vec![entry(LOCAL, MAX_GRAMS); MAX_ENTRIES],
        ..Meal::empty(MealKind::Lunch)
    };
    let list = Checklist::of(&Day { meals: vec![meal; MAX_MEALS] }, &foods);
    let eaten = u64::from(MAX_GRAMS) * (MAX_ENTRIES * MAX_MEALS) as u64;
    assert_eq!(line(&list, Item::Soy).amount, eaten * 1000, "no more than is eaten");
    assert_eq!(line(&list, Item::Fat).permille, Some(1000));
}

proptest! {
    #[test]
    fn a_checklist_has_fourteen_lines_in_bounds(day in any::day(), own in any::own_foods()) {
        let list = Checklist::of(&day, &Foods::with_own(own));
        prop_assert_eq!(list.lines.len(), 14);
        prop_assert!(list.met() <= 14);
        for (line, item) in list.lines.iter().zip(Item::ALL) {
            prop_assert_eq!(line.item, item);
            let sum: u64 = line.foods.iter().map(|(_, amount)| amount).sum();
            // Each amount is rounded down, and so is their sum.
            prop_assert!(sum <= line.amount && line.amount <= sum + line.foods.len() as u64);
            if line.verdict == Verdict::NotKnown {
                prop_assert!(!line.not_known.is_empty());
            }
            prop_assert!(line.permille.is_none_or(|share| share <= 1000));
        }
    }

    #[test]
    fn more_food_never_undoes_what_is_sure(
        day in any::day(),
        more in any::entry(),
        own in any::own_foods(),
    ) {
        let foods = Foods::with_own(own);
        let before = Checklist::of(&day, &foods);
        let mut larger = day;
        larger.meals.push(Meal { entries: vec![more], ..Meal::empty(MealKind::Snacks) });
        let after = Checklist::of(&larger, &foods);
        for (before, after) in before.lines.iter().zip(&after.lines) {
            prop_assert!(before.amount <= after.amount);
            let is_sure = if before.item.is_in_favor() {
                before.verdict == Verdict::Met
            } else {
                // The share of fat falls when something lean is added.
                before.verdict == Verdict::NotMet && before.item != Item::Fat
            };
            if is_sure {
                prop_assert_eq!(before.verdict, after.verdict, "{:?}", before.item);
            }
        }
    }

    #[test]
    fn the_order_of_foods_does_not_matter(day in any::day(), own in any::own_foods()) {
        let foods = Foods::with_own(own);
        let mut turned = day.clone();
        turned.meals.reverse();
        for meal in &mut turned.meals {
            meal.entries.reverse();
        }
        let sorted = |mut list: Checklist| {
            for line in &mut list.lines {
                line.foods.sort_unstable();
                line.not_known.sort_unstable();
            }
            list
        };
        let (one, other) = (Checklist::of(&day, &foods), Checklist::of(&turned, &foods));
        prop_assert_eq!(sorted(one), sorted(other));
    }
}
