//! What the score, the tips and the filters rely on, held against the built
//! tables themselves.

use biomeal_core::catalog::foods;
use biomeal_core::food::{Allergen, Allergens, DietFit, Food, Taste};
use biomeal_core::inputs::{Live, Meat, Nova, PlantClass};
use biomeal_core::kind::Kind;
use biomeal_core::tags::tags;

/// Foods whose source counts energy by factors of its own, or whose energy comes
/// from an acid.
const OWN_ENERGY: [&str; 12] = [
    "flageolet-beans-cooked",
    "navy-beans-cooked",
    "bran-cereal",
    "oat-bran",
    "wheat-bran",
    "cider-vinegar",
    "cayenne",
    "cloves",
    "coriander-seed",
    "cumin",
    "paprika",
    "cocoa-powder",
];

/// Milli-kcal by the general factors, if all of it is known.
fn computed_energy(food: &Food) -> Option<i64> {
    let known = |amount: biomeal_core::inputs::Amount| amount.get().map(i64::from);
    let inputs = &food.inputs;
    let (carbs, fiber) = (known(food.carbs)?, known(inputs.fiber)?);
    let alcohol = known(inputs.alcohol)?;
    Some(4 * known(inputs.protein)? + 9 * known(food.fat)? + 4 * carbs - 2 * fiber + 7 * alcohol)
}

#[test]
fn energy_is_that_of_the_nutrients() {
    let mut off = Vec::new();
    for food in foods() {
        let stated = i64::from(food.inputs.energy.or_zero());
        let Some(computed) = computed_energy(food) else { continue };
        if (stated - computed).abs() > (stated / 8).max(15_000) {
            off.push(food.slug.as_ref());
        }
    }
    let mut known = OWN_ENERGY;
    known.sort_unstable();
    off.sort_unstable();
    assert_eq!(off, known);
}

#[test]
fn shares_and_servings_are_in_range() {
    for food in foods() {
        let inputs = &food.inputs;
        let plants: u32 = inputs.plants.iter().map(|share| u32::from(share.permille)).sum();
        assert!(plants <= 1000, "{}", food.slug);
        assert!(inputs.plants.iter().all(|share| share.permille > 0), "{}", food.slug);
        if let Meat::Red(share) | Meat::Processed(share) = inputs.meat {
            assert!((1..=1000).contains(&share), "{}", food.slug);
            assert_eq!(food.diet, DietFit::Neither, "{}", food.slug);
        }
        if let Live::High(serving) | Live::Medium(serving) = inputs.live {
            assert!((15..=260).contains(&serving), "{}", food.slug);
        }
    }
}

#[test]
fn the_score_inputs_are_counted() {
    let count = |of: fn(&Food) -> bool| foods().iter().filter(|food| of(food)).count();
    assert_eq!(count(|food| matches!(food.inputs.live, Live::High(_))), 19);
    assert_eq!(count(|food| matches!(food.inputs.live, Live::Medium(_))), 12);
    assert_eq!(count(|food| matches!(food.inputs.meat, Meat::Red(_))), 21);
    assert_eq!(count(|food| matches!(food.inputs.meat, Meat::Processed(_))), 18);
    assert_eq!(count(|food| !food.inputs.plants.is_empty()), 343);
    assert_eq!(foods().iter().map(|food| food.inputs.plants.len()).sum::<usize>(), 485);
    assert_eq!(count(|food| food.inputs.fructans.or_zero() > 0), 171);
    assert_eq!(count(|food| food.inputs.alcohol.or_zero() > 0), 6);
    assert_eq!(count(|food| food.inputs.nova == Nova::Whole), 339);
    assert_eq!(count(|food| food.inputs.nova == Nova::Ingredient), 24);
    assert_eq!(count(|food| food.inputs.nova == Nova::Processed), 93);
    assert_eq!(count(|food| food.inputs.nova == Nova::UltraProcessed), 122);
    assert_eq!(count(|food| tags(food).live), 31);
}

#[test]
fn what_is_refined_or_pressed_carries_no_plant() {
    let bare = [
        Kind::Oil,
        Kind::SugarOrSyrup,
        Kind::AlcoholicDrink,
        Kind::Water,
        Kind::RefinedBread,
        Kind::RefinedPasta,
        Kind::PlantDrink,
        Kind::DietDrink,
        Kind::Milk,
        Kind::Butter,
    ];
    for food in foods().iter().filter(|food| bare.contains(&food.kind)) {
        assert!(food.inputs.plants.is_empty(), "{}", food.slug);
    }
}

#[test]
fn a_plant_counts_by_what_the_food_is() {
    let classes = [
        (Kind::Berry, PlantClass::Produce),
        (Kind::Citrus, PlantClass::Produce),
        (Kind::LeafyVegetable, PlantClass::Produce),
        (Kind::Mushroom, PlantClass::Produce),
        (Kind::Seed, PlantClass::NutSeed),
        (Kind::NutButter, PlantClass::NutSeed),
        (Kind::WholeBread, PlantClass::Grain),
        (Kind::WholePasta, PlantClass::Grain),
        (Kind::Flour, PlantClass::GrainDry),
        (Kind::BranOrGerm, PlantClass::GrainDry),
        (Kind::Tea, PlantClass::Drink),
        (Kind::Coffee, PlantClass::Drink),
    ];
    for food in foods() {
        for (kind, class) in classes {
            let fits = food.inputs.plants.iter().all(|share| share.class == class);
            assert!(food.kind != kind || fits, "{}", food.slug);
        }
    }
}

#[test]
fn a_tip_never_offers_what_should_not_be_offered() {
    for food in foods().iter().filter(|food| food.as_served) {
        assert_ne!(food.inputs.nova, Nova::UltraProcessed, "{}", food.slug);
        assert_eq!(food.inputs.alcohol.or_zero(), 0, "{}", food.slug);
        assert!(!matches!(food.inputs.meat, Meat::Processed(_)), "{}", food.slug);
        let free_sugars = u64::from(food.inputs.free_sugars.or_zero());
        let in_portion = free_sugars * u64::from(food.portion.centigrams) / 10_000;
        assert!(in_portion <= 2_500, "{} holds {in_portion} mg of free sugars", food.slug);
        assert_ne!(food.kind, Kind::Flour, "{}", food.slug);
    }
    assert_eq!(foods().iter().filter(|food| food.as_served).count(), 373);
    let sweet_drinks =
        foods().iter().filter(|food| food.kind == Kind::SugaryDrink).filter(|food| food.as_served);
    assert_eq!(sweet_drinks.count(), 0);
}

#[test]
fn diets_and_allergens_agree() {
    let animal = Allergens::of(&[
        Allergen::Milk,
        Allergen::Egg,
        Allergen::Fish,
        Allergen::Crustaceans,
        Allergen::Molluscs,
    ]);
    let sea = Allergens::of(&[Allergen::Fish, Allergen::Crustaceans, Allergen::Molluscs]);
    for food in foods() {
        match food.diet {
            DietFit::Vegan => assert!(!food.allergens.intersects(animal), "{}", food.slug),
            DietFit::Vegetarian => assert!(!food.allergens.intersects(sea), "{}", food.slug),
            DietFit::Neither => {}
        }
        let milky = [Kind::Milk, Kind::PlainYogurt, Kind::Kefir, Kind::CheeseAged, Kind::Butter];
        let from_plants = food.diet == DietFit::Vegan;
        if milky.contains(&food.kind) && !from_plants {
            assert!(food.allergens.contains(Allergen::Milk), "{}", food.slug);
        }
        if food.kind == Kind::Egg {
            assert!(food.allergens.contains(Allergen::Egg), "{}", food.slug);
        }
        if matches!(food.kind, Kind::WhiteFish | Kind::OilyFish) {
            assert!(food.allergens.contains(Allergen::Fish), "{}", food.slug);
        }
    }
    let fits = |diet| foods().iter().filter(|food| food.diet == diet).count();
    assert_eq!(fits(DietFit::Vegan), 382);
    assert_eq!(fits(DietFit::Vegetarian), 104);
    for allergen in Allergen::ALL {
        assert!(foods().iter().any(|food| food.allergens.contains(allergen)), "{allergen:?}");
    }
}

#[test]
fn drinks_join_anything_but_the_salted_one() {
    let drinks = [
        Kind::Water,
        Kind::Tea,
        Kind::Coffee,
        Kind::Juice,
        Kind::SugaryDrink,
        Kind::DietDrink,
        Kind::PlantDrink,
        Kind::Milk,
        Kind::AlcoholicDrink,
    ];
    for food in foods().iter().filter(|food| drinks.contains(&food.kind)) {
        assert_eq!(food.taste, Taste::Neutral, "{}", food.slug);
    }
}
