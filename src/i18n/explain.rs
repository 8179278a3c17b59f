//! Texts of the explanation of a part. Numbers are filled in from core.

use biomeal_core::explain::Why;
use biomeal_core::score::{Part, Scope};

use crate::i18n::Sentence;

/// See the module.
#[derive(Debug)]
pub struct ExplainTexts {
    /// Beside the points: the most there can be.
    pub of_points: Sentence<1>,
    /// An amount of what a part counts, as a number with its unit: "3.9 g".
    pub amount: fn(Part) -> Sentence<1>,
    /// The same in a sentence: "3.9 g of fructans and GOS".
    pub counted: fn(Part) -> Sentence<1>,
    /// Where and when, after an amount: the name of the meal or day.
    pub on: fn(Scope) -> Sentence<1>,
    /// At the end of the scale: the full amount.
    pub scale_full: fn(Scope) -> Sentence<1>,
    /// A part that earns: amount with its place, full amount, percent.
    pub earning: fn(Scope) -> Sentence<3>,
    /// A part that earns and is full: amount with its place, full amount.
    pub earning_full: fn(Scope) -> Sentence<2>,
    /// The same while numbers are hidden, full or not.
    pub earning_worded: fn(Scope) -> Sentence<2>,
    /// What is missing to the full amount.
    pub missing: Sentence<1>,
    /// A part that takes back, from an amount on: amount with its place, from, full,
    /// the most percent.
    pub balance_from: Sentence<4>,
    /// A part that takes back from the beginning: amount with its place, full, the most
    /// percent.
    pub balance: Sentence<3>,
    /// The first of these while numbers are hidden: amount with its place, from, full.
    pub balance_from_worded: Sentence<3>,
    /// The second: amount with its place, full.
    pub balance_worded: Sentence<2>,
    /// How a week comes about.
    pub week_mean: &'static str,
    /// The same for a part that earns: the full amount of a day, percent.
    pub week_earning: Sentence<2>,
    /// The same for one that takes back from an amount on: from, full, the most percent.
    pub week_from: Sentence<3>,
    /// The same for one that takes back from the beginning: full, the most percent.
    pub week_balance: Sentence<2>,
    /// These three while numbers are hidden: the full amount of a day; from, full; full.
    pub week_worded: (Sentence<1>, Sentence<2>, Sentence<1>),
    /// How far it is: percent of the way, percent of what was earned, earned points.
    pub way: Sentence<3>,
    /// The same when nothing is taken back.
    pub no_way: &'static str,
    /// Below the percentage of the scale of a week.
    pub percent: Sentence<1>,
    /// Column of foods.
    pub food: &'static str,
    /// Column of amounts.
    pub amount_column: &'static str,
    /// Column of what would change.
    pub without: &'static str,
    /// A meal of a day, in a week.
    pub meal_of_day: Sentence<2>,
    /// A meal, and why its food does not count.
    pub place_and_reason: Sentence<2>,
    /// Why a food does not count.
    pub why: fn(Why) -> &'static str,
    /// The foods that are not listed: how many, whether it is one.
    pub others: fn(bool) -> Sentence<1>,
    /// When no food brings any.
    pub none: &'static str,
    /// What the columns mean.
    pub note: fn(Scope) -> &'static str,
    /// The same for plants, whose amounts do not add up.
    pub plants_note: fn(Scope) -> &'static str,
    /// Heading of the plants.
    pub plants: &'static str,
    /// Heading of the days of a week.
    pub days: &'static str,
    /// Column of days.
    pub day: &'static str,
    /// Column of how far a day is.
    pub day_way: &'static str,
    /// The same while numbers are hidden.
    pub day_way_worded: &'static str,
    /// Column of what a day counts.
    pub weight: &'static str,
    /// What these columns mean.
    pub weight_note: Sentence<1>,
    /// Why there are no points: nothing planned.
    pub empty: &'static str,
    /// What is planned in part: percent of the reference energy.
    pub partial: fn(Scope) -> Sentence<1>,
    /// Heading of the sources.
    pub sources: &'static str,
}

const G: Sentence<1> = Sentence::new("{0} g");
const SERVINGS: Sentence<1> = Sentence::new("{0} servings");

/// English.
pub const EN: ExplainTexts = ExplainTexts {
    of_points: Sentence::new("of {0} points"),
    amount: |part| match part {
        Part::Plants => const { Sentence::new("{0}") },
        Part::LiveCultures | Part::Meat => SERVINGS,
        Part::Processing => const { Sentence::new("{0} kcal") },
        _ => G,
    },
    counted: |part| match part {
        Part::Fiber => const { Sentence::new("{0} g of fiber") },
        Part::Plants => const { Sentence::new("{0} plants") },
        Part::Prebiotics => const { Sentence::new("{0} g of fructans and GOS") },
        Part::LiveCultures => const { Sentence::new("{0} servings with live cultures") },
        Part::LeanProtein => const { Sentence::new("{0} g of lean protein") },
        Part::Processing => const { Sentence::new("{0} kcal of ultra-processed food") },
        Part::Meat => SERVINGS,
        Part::FreeSugars | Part::SaturatedFat | Part::Alcohol => G,
    },
    on: |scope| match scope {
        Scope::Meal => const { Sentence::new("in {0}") },
        Scope::Day => const { Sentence::new("on {0}") },
        Scope::Week => const { Sentence::new("this week") },
    },
    scale_full: |scope| match scope {
        Scope::Meal => const { Sentence::new("{0} a meal") },
        Scope::Day => const { Sentence::new("{0} a day") },
        Scope::Week => const { Sentence::new("{0} a week") },
    },
    earning: |scope| match scope {
        Scope::Meal => {
            const { Sentence::new("{0}. A full meal is {1}, so this part is {2} full.") }
        }
        Scope::Day => const { Sentence::new("{0}. A full day is {1}, so this part is {2} full.") },
        Scope::Week => {
            const { Sentence::new("{0}. A full week is {1}, so this part is {2} full.") }
        }
    },
    earning_full: |scope| match scope {
        Scope::Meal => const { Sentence::new("{0}. A full meal is {1}, so this part is full.") },
        Scope::Day => const { Sentence::new("{0}. A full day is {1}, so this part is full.") },
        Scope::Week => const { Sentence::new("{0}. A full week is {1}, so this part is full.") },
    },
    earning_worded: |scope| match scope {
        Scope::Meal => const { Sentence::new("{0}. A full meal is {1}.") },
        Scope::Day => const { Sentence::new("{0}. A full day is {1}.") },
        Scope::Week => const { Sentence::new("{0}. A full week is {1}.") },
    },
    missing: Sentence::new("{0} more would fill it."),
    balance_from: Sentence::new(
        "{0}. Nothing is taken back up to {1}; at {2} it is {3} of what was earned.",
    ),
    balance: Sentence::new(
        "{0}. What is taken back grows evenly; at {1} it is {2} of what was earned.",
    ),
    balance_from_worded: Sentence::new(
        "{0}. Nothing is taken back up to {1}; from there it grows evenly up to {2}.",
    ),
    balance_worded: Sentence::new("{0}. What is taken back grows evenly up to {1}."),
    week_mean: "A week is the mean of its days, each day by how much of it is planned.",
    week_earning: Sentence::new("A full day is {0}; on average these days are {1} full."),
    week_from: Sentence::new(
        "On a day nothing is taken back up to {0}; at {1} it is {2} of what was earned.",
    ),
    week_balance: Sentence::new("On a day with {0} it is {1} of what was earned."),
    week_worded: (
        Sentence::new("A full day is {0}."),
        Sentence::new(
            "On a day nothing is taken back up to {0}; from there it grows evenly up to {1}.",
        ),
        Sentence::new("On a day what is taken back grows evenly up to {0}."),
    ),
    way: Sentence::new("This is {0} of the way: {1} of {2}."),
    no_way: "So nothing is taken back.",
    percent: Sentence::new("{0}%"),
    food: "Food",
    amount_column: "Amount",
    without: "Without it",
    meal_of_day: Sentence::new("{0}, {1}"),
    place_and_reason: Sentence::new("{0}. {1}"),
    why: |why| match why {
        Why::NoPlant => "No whole plant, so not counted",
        Why::Heated => "Served heated, so not counted",
        Why::Meat => "Red or processed meat, so not counted",
        Why::UltraProcessed => "Ultra-processed, so not counted",
        Why::NotKnown => "Amount not known, so not counted",
        Why::UnknownFood => "Food not known here, so not counted",
    },
    others: |one| {
        if one {
            const { Sentence::new("{0} other food") }
        } else {
            const { Sentence::new("{0} other foods") }
        }
    },
    none: "No food here brings any.",
    note: |scope| match scope {
        Scope::Meal => {
            "Amounts add up. “Without it” is how the meal’s score would change if that one food \
             were left out; it is not a share."
        }
        Scope::Day => {
            "Amounts add up. “Without it” is how the day’s score would change if that one food \
             were left out; it is not a share."
        }
        Scope::Week => {
            "Amounts add up. “Without it” is how the week’s score would change if that one food \
             were left out; it is not a share."
        }
    },
    plants_note: |scope| match scope {
        Scope::Meal => {
            "A plant counts once, so what foods bring by themselves may be more than the sum. \
             “Without it” is how the meal’s score would change if that one food were left out; it \
             is not a share."
        }
        Scope::Day => {
            "A plant counts once, so what foods bring by themselves may be more than the sum. \
             “Without it” is how the day’s score would change if that one food were left out; it \
             is not a share."
        }
        Scope::Week => {
            "A plant counts once, so what foods bring by themselves may be more than the sum. \
             “Without it” is how the week’s score would change if that one food were left out; it \
             is not a share."
        }
    },
    plants: "What each plant counts",
    days: "Day by day",
    day: "Day",
    day_way: "Of the way",
    day_way_worded: "How full",
    weight: "Weight",
    weight_note: Sentence::new(
        "A day has its whole weight from {0} of the reference energy on; below it counts less, \
         and an empty day not at all.",
    ),
    empty: "Nothing is planned yet, so there is no score to explain. Add a food and this fills.",
    partial: |scope| match scope {
        Scope::Meal => {
            const {
                Sentence::new(
                    "Planned in part: so far the meal holds less than {0} of a day’s energy.",
                )
            }
        }
        Scope::Day => {
            const {
                Sentence::new(
                    "Planned in part: so far the day holds less than {0} of a day’s energy.",
                )
            }
        }
        Scope::Week => {
            const {
                Sentence::new(
                    "Planned in part: not all seven days hold {0} of a day’s energy so far.",
                )
            }
        }
    },
    sources: "Where this comes from",
};
