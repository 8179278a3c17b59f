//! Texts of the day, its meals and their foods, and of the examples.

use biomeal_core::examples::ExampleId;

use crate::i18n::{Names, Sentence};

/// See the module.
#[derive(Debug)]
pub struct PlanTexts {
    /// Beside the day's name: fiber in grams, plants in words.
    pub day_facts: Sentence<2>,
    /// Beside the name of a day without food.
    pub nothing_planned: &'static str,
    /// Opens the picker for a day.
    pub copy_day: Sentence<1>,
    /// Name of the choice between a day and the week.
    pub view: &'static str,
    /// Shows a day alone.
    pub day_view: &'static str,
    /// Shows all days.
    pub week_view: &'static str,
    /// Heading in the place of the day's name.
    pub whole_week: &'static str,
    /// Beside it: fiber in grams, plants in words.
    pub week_facts: Sentence<2>,
    /// On the meal that the catalog adds to.
    pub adding_here: &'static str,
    /// Below a meal's foods.
    pub add_food: &'static str,
    /// Name of that button for assistive technology.
    pub add_food_to: Sentence<1>,
    /// Name of a meal's mini ring: meal, score with its band.
    pub meal_score: Sentence<2>,
    /// The same without a score: meal.
    pub meal_without_score: Sentence<1>,
    /// Opens a meal's menu.
    pub meal_menu: Sentence<1>,
    /// Menu: makes this the meal that the catalog adds to.
    pub add_here: &'static str,
    /// Menu: empties a meal.
    pub clear_meal: Sentence<1>,
    /// Opens a food's menu.
    pub food_menu: Sentence<1>,
    /// Menu, for foods with live cultures: served hot or not.
    pub heated: &'static str,
    /// On a food served hot: why it lost its tag.
    pub heated_note: &'static str,
    /// Menu: takes a food out.
    pub remove: &'static str,
    /// One step less of a food.
    pub less: Sentence<1>,
    /// One step more of a food.
    pub more: Sentence<1>,
    /// Beside a disabled step down.
    pub smallest: &'static str,
    /// Beside a disabled step up.
    pub largest: &'static str,
    /// Name of a food that this build does not know.
    pub unknown_food: Sentence<1>,
    /// Below it.
    pub unknown_note: &'static str,
    /// Below a food with missing data: the parts, in words.
    pub missing_note: Sentence<1>,
    /// Heading over the examples.
    pub welcome: &'static str,
    /// The examples.
    pub example: Names<{ ExampleId::ALL.len() }>,
    /// Below an empty plan.
    pub have_a_plan: &'static str,
    /// Opens the choice of a file.
    pub open_file: &'static str,
}

/// English.
pub const EN: PlanTexts = PlanTexts {
    day_facts: Sentence::new("{0} fiber · {1}"),
    nothing_planned: "Nothing planned yet",
    copy_day: Sentence::new("Copy {0} to…"),
    view: "View",
    day_view: "Day view",
    week_view: "Week view",
    whole_week: "Whole week",
    week_facts: Sentence::new("{0} fiber a day · {1}"),
    adding_here: "Adding here",
    add_food: "Add food",
    add_food_to: Sentence::new("Add food to {0}"),
    meal_score: Sentence::new("{0}: {1}"),
    meal_without_score: Sentence::new("{0}: no score yet"),
    meal_menu: Sentence::new("More for {0}"),
    add_here: "Add foods here",
    clear_meal: Sentence::new("Clear {0}"),
    food_menu: Sentence::new("More for {0}"),
    heated: "Served heated",
    heated_note: "Served hot: cultures not counted",
    remove: "Remove",
    less: Sentence::new("Less {0}"),
    more: Sentence::new("More {0}"),
    smallest: "Smallest portion",
    largest: "Largest amount",
    unknown_food: Sentence::new("Food no. {0}"),
    unknown_note: "Not known here. Kept in the plan and left out of the score.",
    missing_note: Sentence::new("Not known: {0}. Left out of that part, never counted as zero."),
    welcome: "What sounds good this week?",
    example: Names::new(
        "Mediterranean|Plant-forward|Busy weekdays|Japanese-inspired|Indian vegetarian|\
         Mexican-inspired|Nordic|Gluten-free|On a budget",
    ),
    have_a_plan: "Have a plan already?",
    open_file: "Open a file",
};
