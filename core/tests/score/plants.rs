//! How much of which plant counts for how much.

use biomeal_core::inputs::{PlantClass, PlantId};
use biomeal_core::score::{PLANT_UNIT, Plants, QUARTER_PLANT};

use crate::made_foods::{amounts, plant, plants};

/// The table of the method page: reference in tenths of a gram, worth in quarters.
const CLASSES: [(PlantClass, u16, u32); 9] = [
    (PlantClass::Produce, 400, 4),
    (PlantClass::Grain, 400, 4),
    (PlantClass::GrainDry, 150, 4),
    (PlantClass::NutSeed, 100, 4),
    (PlantClass::Herb, 30, 1),
    (PlantClass::Spice, 5, 1),
    (PlantClass::Aromatic, 30, 1),
    (PlantClass::Drink, 1500, 1),
    (PlantClass::Cocoa, 100, 1),
];

#[test]
fn each_class_counts_in_full_from_its_amount_and_evenly_below() {
    for (class, tenths, quarters) in CLASSES {
        let full = quarters * QUARTER_PLANT;
        // At 100 permille a gram is a tenth of a gram.
        let food = plants(&[(7, class, 100)]);
        let credit = |grams| amounts(&[(&food, grams)]).plants().credit(PlantId(7));
        assert_eq!(credit(tenths), full, "{class:?}");
        assert_eq!(credit(tenths * 3), full, "{class:?}");
        assert_eq!(credit(1), full / u32::from(tenths), "{class:?}");
        assert_eq!(credit(tenths - 1), full / u32::from(tenths) * u32::from(tenths - 1));
        // The smallest amount there is counts a whole number of units: nothing is lost.
        assert_eq!(full % (u32::from(tenths) * 100), 0, "{class:?}");
        let least = plants(&[(7, class, 1)]);
        let least = amounts(&[(&least, 1)]).plants().credit(PlantId(7));
        assert_eq!(least, full / (u32::from(tenths) * 100), "{class:?}");
    }
}

#[test]
fn one_plant_counts_once_in_all_its_forms() {
    let oats = plant(1, PlantClass::GrainDry);
    let porridge = plant(1, PlantClass::Grain);
    let both = amounts(&[(&oats, 12), (&porridge, 36)]);
    assert_eq!(both.plants().total(), u64::from(PLANT_UNIT));
    assert_eq!(both.plants().len(), 1);
    let little = amounts(&[(&oats, 3), (&porridge, 10)]);
    assert_eq!(little.plants().total(), u64::from(PLANT_UNIT / 5 + PLANT_UNIT / 4));
}

#[test]
fn the_best_class_present_sets_the_most() {
    let ground = plant(1, PlantClass::Spice);
    let fresh = plant(1, PlantClass::Produce);
    let spice = amounts(&[(&ground, 50)]);
    assert_eq!(spice.plants().total(), u64::from(QUARTER_PLANT));
    // With one gram of the fresh form, what the spice sums up to may count whole.
    let both = amounts(&[(&ground, 50), (&fresh, 1)]);
    assert_eq!(both.plants().total(), u64::from(PLANT_UNIT));
    let none = amounts(&[(&ground, 50), (&fresh, 0)]);
    assert_eq!(none.plants().total(), u64::from(QUARTER_PLANT));
    let absent = plants(&[(1, PlantClass::Produce, 0)]);
    let none = amounts(&[(&ground, 50), (&absent, 100)]);
    assert_eq!(none.plants().total(), u64::from(QUARTER_PLANT));
}

#[test]
fn a_dish_counts_each_plant_by_its_share() {
    let soup = plants(&[(1, PlantClass::Produce, 200), (2, PlantClass::Produce, 100)]);
    let bowl = amounts(&[(&soup, 200)]);
    let credits: Vec<_> = bowl.plants().iter().collect();
    assert_eq!(credits, [(PlantId(1), PLANT_UNIT), (PlantId(2), PLANT_UNIT / 2)]);
    assert_eq!(bowl.plants().whole(), 1);
    assert_eq!(bowl.plants().credit(PlantId(3)), 0);
    assert!(!bowl.plants().is_empty());
}

#[test]
fn plants_of_several_days_add_up_before_they_are_held_to_the_most() {
    let apple = plant(1, PlantClass::Produce);
    let thyme = plant(2, PlantClass::Herb);
    let first = amounts(&[(&apple, 30), (&thyme, 2)]);
    let second = amounts(&[(&thyme, 9), (&apple, 5)]);
    let week = Plants::of([first.plants(), second.plants()]);
    let credits: Vec<_> = week.iter().collect();
    assert_eq!(credits, [(PlantId(1), PLANT_UNIT / 8 * 7), (PlantId(2), QUARTER_PLANT)]);
    assert_eq!(week, *first.plus(&second).plants());
    assert_eq!(week, Plants::of([second.plants(), first.plants()]));
    assert_eq!(week.whole(), 1);
    assert!(Plants::of([]).is_empty());
}

#[test]
fn a_day_brings_in_the_plants_that_others_lack() {
    let [apple, thyme, leek] = [1, 2, 3].map(|number| plant(number, PlantClass::Produce));
    let other = amounts(&[(&apple, 5)]);
    let day = amounts(&[(&leek, 5), (&apple, 80), (&thyme, 1)]);
    assert!(other.plants().contains(PlantId(1)));
    assert!(!other.plants().contains(PlantId(2)));
    let brings = |others: &Plants| day.plants().not_in(others).collect::<Vec<_>>();
    assert_eq!(brings(other.plants()), [PlantId(2), PlantId(3)]);
    assert_eq!(brings(day.plants()), []);
}
