//! The one list of days, meals, bands, parts, tags, groups and allergens.

use biomeal_core::food::{Allergen, Group};
use biomeal_core::inputs::Nova;
use biomeal_core::plan::MealKind;
use biomeal_core::score::{Band, Part, Scope};

use crate::i18n::Sentence;

/// Names of the things Biomeal speaks of.
#[derive(Debug)]
pub struct Words {
    /// Monday to Sunday.
    pub days: [&'static str; 7],
    /// Monday to Sunday, short.
    pub days_short: [&'static str; 7],
    /// Between the last two of a list.
    pub and: &'static str,
    /// A meal's name while the person gave it none.
    pub meal: fn(MealKind) -> &'static str,
    /// A band of the score.
    pub band: fn(Band) -> &'static str,
    /// A part of the score, named for its goal.
    pub part: fn(Part) -> &'static str,
    /// A scope of the score.
    pub scope: fn(Scope) -> &'static str,
    /// A degree of processing.
    pub nova: fn(Nova) -> &'static str,
    /// The tag of at least a source of fiber.
    pub fiber: &'static str,
    /// The tag of a high-fiber food.
    pub high_fiber: &'static str,
    /// The tag of a prebiotic food.
    pub prebiotic: &'static str,
    /// The tag of a food with live cultures.
    pub live_cultures: &'static str,
    /// A group of the catalog.
    pub group: fn(Group) -> &'static str,
    /// An allergen.
    pub allergen: fn(Allergen) -> &'static str,
    /// A weight in grams.
    pub grams: Sentence<1>,
    /// "9 plants".
    pub plants: fn(bool) -> Sentence<1>,
}

/// English.
pub const EN: Words = Words {
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    days_short: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    and: "and",
    meal: |kind| match kind {
        MealKind::Breakfast => "Breakfast",
        MealKind::Lunch => "Lunch",
        MealKind::Dinner => "Dinner",
        MealKind::Snacks => "Snacks",
    },
    band: |band| match band {
        Band::Thriving => "Thriving",
        Band::Growing => "Growing",
        Band::GettingStarted => "Getting started",
        Band::RoomToGrow => "Room to grow",
    },
    part: |part| match part {
        Part::Fiber => "Fiber",
        Part::Plants => "Plant variety",
        Part::Prebiotics => "Prebiotics",
        Part::LiveCultures => "Live cultures",
        Part::LeanProtein => "Lean protein",
        Part::Processing => "Minimal processing",
        Part::FreeSugars => "Low free sugars",
        Part::SaturatedFat => "Low saturated fat",
        Part::Meat => "Little red & processed meat",
        Part::Alcohol => "Little or no alcohol",
    },
    scope: |scope| match scope {
        Scope::Meal => "Meal",
        Scope::Day => "Day",
        Scope::Week => "Week",
    },
    nova: |nova| match nova {
        Nova::Whole => "Whole",
        Nova::Ingredient => "Ingredient",
        Nova::Processed => "Processed",
        Nova::UltraProcessed => "Ultra-processed",
    },
    fiber: "Fiber",
    high_fiber: "High fiber",
    prebiotic: "Prebiotic",
    live_cultures: "Live cultures",
    group: |group| match group {
        Group::Vegetables => "Vegetables",
        Group::Fruit => "Fruit",
        Group::Legumes => "Beans & lentils",
        Group::WholeGrains => "Whole grains",
        Group::RefinedGrains => "Refined grains",
        Group::NutsSeeds => "Nuts & seeds",
        Group::Dairy => "Dairy",
        Group::FermentedPlant => "Fermented & pickled",
        Group::FishSeafood => "Fish & seafood",
        Group::PoultryEggsLean => "Poultry & eggs",
        Group::RedProcessedMeat => "Red & processed meat",
        Group::PlantBasedAlternatives => "Plant-based alternatives",
        Group::MixedDishes => "Mixed dishes",
        Group::HerbsSpices => "Herbs & spices",
        Group::OilsFats => "Oils & fats",
        Group::CondimentsSauces => "Condiments & sauces",
        Group::Beverages => "Drinks",
        Group::SweetsSnacksUpf => "Sweets & snacks",
    },
    allergen: |allergen| match allergen {
        Allergen::Gluten => "Gluten",
        Allergen::Crustaceans => "Crustaceans",
        Allergen::Egg => "Egg",
        Allergen::Fish => "Fish",
        Allergen::Peanut => "Peanut",
        Allergen::Soy => "Soy",
        Allergen::Milk => "Milk",
        Allergen::Nuts => "Nuts",
        Allergen::Celery => "Celery",
        Allergen::Mustard => "Mustard",
        Allergen::Sesame => "Sesame",
        Allergen::Sulphites => "Sulphites",
        Allergen::Lupin => "Lupin",
        Allergen::Molluscs => "Molluscs",
    },
    grams: Sentence::new("{0} g"),
    plants: |one| {
        if one {
            const { Sentence::new("{0} plant") }
        } else {
            const { Sentence::new("{0} plants") }
        }
    },
};
