//! The one list of days, meals, bands, parts, tags, groups and allergens.

use biomeal_core::food::{Allergen, Group};
use biomeal_core::inputs::Nova;
use biomeal_core::plan::MealKind;
use biomeal_core::score::{Band, Part, Scope};

use crate::i18n::{Names, Sentence};

/// Names of the things Biomeal speaks of.
#[derive(Debug)]
pub struct Words {
    /// Monday to Sunday.
    pub days: Names<7>,
    /// Monday to Sunday, short.
    pub days_short: Names<7>,
    /// Between the last two of a list.
    pub and: &'static str,
    /// First words of foods' names that are names of places, and stay so in a sentence.
    pub proper: Names<14>,
    /// A meal's name while the person gave it none.
    pub meal: fn(MealKind) -> &'static str,
    /// A band of the score.
    pub band: fn(Band) -> &'static str,
    /// A score and its band.
    pub score_and_band: Sentence<2>,
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
    /// The groups of the catalog.
    pub group: Names<{ Group::ALL.len() }>,
    /// The allergens.
    pub allergen: Names<{ Allergen::ALL.len() }>,
    /// A weight in grams.
    pub grams: Sentence<1>,
    /// "9 plants".
    pub plants: fn(bool) -> Sentence<1>,
}

/// English.
pub const EN: Words = Words {
    days: Names::new("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"),
    days_short: Names::new("Mon|Tue|Wed|Thu|Fri|Sat|Sun"),
    and: "and",
    proper: Names::new(
        "Alaska|Asian|Atlantic|Brazil|Brussels|French|Greek|Italian|Japanese-style|Jerusalem|\
         Khorasan|Parmesan|Swiss|Worcestershire",
    ),
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
    score_and_band: Sentence::new("{0}, {1}"),
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
    group: Names::new(
        "Vegetables|\
         Fruit|\
         Beans & lentils|\
         Whole grains|\
         Refined grains|\
         Nuts & seeds|\
         Dairy|\
         Fermented & pickled|\
         Fish & seafood|\
         Poultry & eggs|\
         Red & processed meat|\
         Plant-based alternatives|\
         Mixed dishes|\
         Herbs & spices|\
         Oils & fats|\
         Condiments & sauces|\
         Drinks|\
         Sweets & snacks",
    ),
    allergen: Names::new(
        "Gluten|\
         Crustaceans|\
         Egg|\
         Fish|\
         Peanut|\
         Soy|\
         Milk|\
         Nuts|\
         Celery|\
         Mustard|\
         Sesame|\
         Sulphites|\
         Lupin|\
         Molluscs",
    ),
    grams: Sentence::new("{0} g"),
    plants: |one| {
        if one {
            const { Sentence::new("{0} plant") }
        } else {
            const { Sentence::new("{0} plants") }
        }
    },
};
