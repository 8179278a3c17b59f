use super::*;
use crate::food::{DietFit, Food, Portion};
use crate::inputs::{Amount, Nova, ScoreInputs};
use crate::plan::{MAX_ENTRIES, MAX_GRAMS, Meal};
use crate::tips::limits::allow;
use crate::tips::offer::Choice;

fn rich() -> Case {
    Case::new()
        .with(BREAKFAST, &[("frosted-flakes", 40), ("orange-juice", 248)])
        .with(LUNCH, &[("white-bread", 56), ("ham-sliced", 56), ("cola", 372)])
        .with(DINNER, &[("pasta-cooked", 250), ("bratwurst", 120), ("wine-red", 147)])
        .with(SNACKS, &[("yogurt-fruit-lowfat", 170), ("milk-chocolate", 44)])
}

fn offered(case: &Case) -> Vec<&Food> {
    let tips = Rule::all().flat_map(|rule| case.all(rule));
    let foods = tips.flat_map(|tip| tip.foods().collect::<Vec<_>>());
    foods.map(|food| case.foods.get(food).unwrap()).collect()
}

#[test]
fn diets_hold_for_every_rule() {
    let any = offered(&rich()).len();
    let vegetarian = rich().diet(Diet::Vegetarian);
    let foods = offered(&vegetarian);
    assert!(!foods.is_empty() && foods.len() < any);
    assert!(foods.iter().all(|food| food.diet != DietFit::Neither));
    let vegan = rich().diet(Diet::Vegan);
    let fewer = offered(&vegan);
    assert!(!fewer.is_empty() && fewer.len() < foods.len());
    assert!(fewer.iter().all(|food| food.diet == DietFit::Vegan));
}

#[test]
fn no_allergen_of_the_without_list() {
    let with = |allergen| move |food: &&Food| food.allergens.contains(allergen);
    for allergen in
        [Allergen::Gluten, Allergen::Milk, Allergen::Nuts, Allergen::Fish, Allergen::Egg]
    {
        let plate = || match allergen {
            Allergen::Fish => Case::new().with(DINNER, &[("potato-boiled", 136)]),
            _ => rich(),
        };
        let case = plate().without(allergen);
        let foods = offered(&case);
        assert!(!foods.iter().any(with(allergen)), "{allergen:?}");
        assert!(offered(&plate()).iter().any(with(allergen)), "{allergen:?} is a real case");
    }
}

#[test]
fn free_sugars_never_rise() {
    // Rye bread has 2.69 g of free sugars, the baguette 1.81 g.
    let case = Case::new().with(LUNCH, &[("baguette", 128)]);
    assert!(case.offers(Rule::WholeGrain, "whole-wheat-pitta"));
    assert!(!case.offers(Rule::WholeGrain, "rye-bread"));
}

#[test]
fn alcohol_and_ultra_processed_energy_never_rise() {
    let mut wine = catalog::by_slug("lentils-cooked").unwrap().clone();
    wine.id = FoodId(FoodId::FIRST_LOCAL);
    wine.inputs.alcohol = Amount::known(10_000);
    let mut ready_meal = catalog::by_slug("lentils-cooked").unwrap().clone();
    ready_meal.id = FoodId(FoodId::FIRST_LOCAL + 1);
    ready_meal.inputs.nova = Nova::UltraProcessed;
    let unknown = Food {
        id: FoodId(FoodId::FIRST_LOCAL + 2),
        inputs: ScoreInputs { free_sugars: Amount::UNKNOWN, ..ready_meal.inputs.clone() },
        ..catalog::by_slug("lentils-cooked").unwrap().clone()
    };
    let mut case = rich();
    case.foods = Foods::with_own(vec![wine.clone(), ready_meal.clone(), unknown.clone()]);
    let allowed = |food: FoodId| {
        allow(&case.context(), None, &Choice::one(Entry { food, grams: 100, heated: false }))
    };
    assert!(allowed(id("lentils-cooked")));
    for food in [wine, ready_meal, unknown] {
        assert!(!allowed(food.id));
    }
}

#[test]
fn a_gentle_start_adds_little_fiber_and_few_pulses() {
    let rice = Case::new().with(DINNER, &[("rice-white-cooked", 158)]).gentle();
    assert!(rice.offers(Rule::WholeGrain, "quinoa-cooked"), "3.8 g more fiber");
    assert!(!rice.offers(Rule::WholeGrain, "bulgur-cooked"), "6.5 g more fiber");
    let beef = |grams| {
        let plate = [("beef-sirloin-lean", grams), ("rice-white-cooked", 158)];
        Case::new().with(DINNER, &plate).gentle()
    };
    assert!(beef(50).offers(Rule::PulseForMeat, "lentils-cooked"));
    assert!(!beef(51).offers(Rule::PulseForMeat, "lentils-cooked"));
}

#[test]
fn a_gentle_start_swaps_in_no_pinch_of_pulses_and_no_inulin_in_disguise() {
    let beef = |grams| {
        let plate = [("beef-lean-mince-cooked", grams), ("potato-boiled", 136)];
        Case::new().with(DINNER, &plate).gentle()
    };
    assert!(!beef(39).offers(Rule::PulseForMeat, "lentils-cooked"));
    assert!(beef(40).offers(Rule::PulseForMeat, "lentils-cooked"));
    // 53 g of chicory leaves stay below the fructans that a gentle start allows.
    let chicory = Choice::one(Entry { food: id("chicory-witloof-raw"), grams: 53, heated: false });
    let snack = Case::new().with(SNACKS, &[("cheddar", 28)]);
    assert!(allow(&snack.context(), None, &chicory));
    assert!(!allow(&snack.gentle().context(), None, &chicory));
}

#[test]
fn a_full_meal_takes_nothing_more() {
    let mut case = Case::new().with(DINNER, &[("potato-boiled", 5)]);
    let meal = &mut case.plan.days[0].meals[usize::from(DINNER)];
    meal.entries = vec![meal.entries[0]; MAX_ENTRIES - 1];
    assert!(!case.says(Rule::LiveVegetable).is_empty());
    assert_eq!(case.says(Rule::TwoPlants), [""; 0], "room for one");
    let meal = &mut case.plan.days[0].meals[usize::from(DINNER)];
    meal.entries.push(meal.entries[0]);
    assert_eq!(case.says(Rule::LiveVegetable), [""; 0]);
}

#[test]
fn nothing_on_an_empty_plan_or_one_of_water() {
    assert_eq!(Case::new().shown(), [""; 0]);
    assert_eq!(Case::new().with(DINNER, &[("water", 237)]).shown(), [""; 0]);
    assert_eq!(Case::new().with(DINNER, &[("lentils-cooked", 0)]).shown(), [""; 0]);
    let elsewhere = Case::new().on(3, DINNER, &[("lentils-cooked", 100)]);
    assert_eq!(elsewhere.shown(), [""; 0], "Monday has no score");
    assert_ne!(elsewhere.scope(Scope::Week).shown(), [""; 0]);
}

#[test]
fn a_target_that_is_not_there_is_no_trouble() {
    let case = rich().aim(77);
    assert_ne!(case.shown(), [""; 0]);
    assert_eq!(case.clone().scope(Scope::Meal).shown(), [""; 0]);
    let mut late = rich();
    late.target.day = 9;
    assert_eq!(late.shown(), [""; 0]);
    let mut unknown = rich();
    let entries = &mut unknown.plan.days[0].meals[0].entries;
    entries.push(Entry { food: FoodId(0x7fff), grams: 100, heated: false });
    assert_eq!(unknown.shown(), rich().shown(), "an unknown food is left out");
}

#[test]
fn own_foods_can_make_room_but_are_never_offered() {
    let mut soda = catalog::by_slug("cola").unwrap().clone();
    soda.id = FoodId(FoodId::FIRST_LOCAL);
    soda.slug = "house-soda".into();
    soda.portion = Portion { centigrams: 30_000, ..soda.portion };
    let mut bar = catalog::by_slug("lentils-cooked").unwrap().clone();
    bar.id = FoodId(FoodId::FIRST_LOCAL + 1);
    bar.slug = "house-lentils".into();
    bar.inputs.fiber = Amount::known(90_000);
    bar.inputs.nova = Nova::Whole;
    let mut case = rich();
    case.foods = Foods::with_own(vec![soda.clone(), bar.clone()]);
    let entry = Entry { food: soda.id, grams: 300, heated: false };
    case.plan.days[0].meals[usize::from(DINNER)].entries.push(entry);
    assert!(case.says(Rule::Water).contains(&"dinner: house-soda 300 -> water 300".into()));
    assert!(offered(&case).iter().all(|food| food.id != bar.id));
}

#[test]
fn own_foods_of_any_figures_break_nothing() {
    let most = Amount::known(u32::MAX - 1);
    let mut food = catalog::by_slug("honey").unwrap().clone();
    food.id = FoodId(FoodId::FIRST_LOCAL);
    food.inputs.energy = most;
    food.inputs.free_sugars = most;
    food.inputs.saturated_fat = most;
    food.inputs.fiber = most;
    food.inputs.fructans = most;
    food.inputs.alcohol = most;
    food.inputs.sodium = most;
    let mut case = rich();
    case.foods = Foods::with_own(vec![food.clone()]);
    let entry = Entry { food: food.id, grams: MAX_GRAMS, heated: false };
    for meal in case.plan.days.iter_mut().flat_map(|day| &mut day.meals) {
        meal.entries.resize(MAX_ENTRIES, entry);
    }
    for scope in [Scope::Meal, Scope::Day, Scope::Week] {
        for rule in Rule::all() {
            case.clone().scope(scope).says(rule);
        }
    }
}

#[test]
fn renamed_meals_keep_their_kind() {
    let mut case = Case::new().aim(BREAKFAST);
    let meal = &mut case.plan.days[0].meals[0];
    *meal = Meal { name: "Dinner".into(), ..meal.clone() };
    let case = case.with(BREAKFAST, &[("rye-bread", 64)]);
    assert!(case.offers(Rule::Vegetable, "raspberries"));
    assert!(!case.offers(Rule::Vegetable, "broccoli-cooked"));
}
