//! Texts of the score panel.

use biomeal_core::score::Part;

use crate::i18n::Sentence;

/// See the module.
#[derive(Debug)]
pub struct ScoreTexts {
    /// Heading.
    pub heading: &'static str,
    /// The same in the week view.
    pub heading_week: &'static str,
    /// Name of the choice between meal, day and week.
    pub scope: &'static str,
    /// Under the number.
    pub of_100: &'static str,
    /// Name of the ring: score, earned, taken back.
    pub ring: Sentence<3>,
    /// Name of the ring without a score.
    pub ring_empty: &'static str,
    /// Beside "earned".
    pub earned: &'static str,
    /// Beside "taken back".
    pub taken_back: &'static str,
    /// When nothing is.
    pub nothing_taken: &'static str,
    /// Distance to the next band: points, band.
    pub to_next: Sentence<2>,
    /// In the top band.
    pub top_band: &'static str,
    /// Below the band of a scope that is not full yet: its name.
    pub so_far: Sentence<1>,
    /// Days with food of seven.
    pub days_so_far: Sentence<1>,
    /// Without a score: heading.
    pub no_score: &'static str,
    /// Without a score: sentence.
    pub no_score_hint: &'static str,
    /// Only water or the like.
    pub no_energy_hint: &'static str,
    /// Group of the parts that earn.
    pub enjoy: &'static str,
    /// Group of the parts that take back.
    pub balance: &'static str,
    /// Sum of the first group.
    pub sum_earned: Sentence<1>,
    /// Sum of the second group when it is nothing.
    pub nothing_taken_short: &'static str,
    /// Sum of the second group.
    pub sum_taken: Sentence<1>,
    /// Reads a part that earns: name, points, of.
    pub part_earned: Sentence<3>,
    /// Reads a part that takes back: name, points.
    pub part_taken: Sentence<2>,
    /// Reads a part that takes nothing back.
    pub part_kept: Sentence<1>,
    /// Reads a part without a score: name.
    pub part_none: Sentence<1>,
    /// Foods with a known amount of everything: known, all.
    pub based_on: Sentence<2>,
    /// Which amounts are missing: part, foods.
    pub missing: Sentence<2>,
    /// What is well covered, whether it is plural.
    pub covered: fn(bool) -> Sentence<1>,
    /// What has the most room, whether it is plural.
    pub room: fn(bool) -> Sentence<1>,
    /// What takes back the most.
    pub takes_most: fn(Part) -> &'static str,
    /// A part in the middle of a sentence, and whether it is plural.
    pub in_sentence: fn(Part) -> (&'static str, bool),
    /// Fact: fiber.
    pub fiber: &'static str,
    /// Fact: fiber a day, of a week.
    pub fiber_a_day: &'static str,
    /// Beside the fiber: the reference.
    pub reference: Sentence<1>,
    /// Fact: plants.
    pub plants: &'static str,
    /// Opens the sheet in the narrow layout.
    pub open: &'static str,
    /// In the narrow bar: day, plants.
    pub bar: Sentence<2>,
    /// In the narrow bar: plants of the week and how many make it full.
    pub plants_of: Sentence<2>,
    /// In the narrow bar: opens the catalog.
    pub add: &'static str,
    /// Tab of the medium layout.
    pub tab_score: &'static str,
    /// Tab of the medium layout.
    pub tab_foods: &'static str,
    /// Name of the tabs of the medium layout.
    pub tabs: &'static str,
}

/// English.
pub const EN: ScoreTexts = ScoreTexts {
    heading: "Gut-friendliness",
    heading_week: "Gut-friendliness of the week",
    scope: "Score of",
    of_100: "of 100",
    ring: Sentence::new("Score {0} out of 100: {1} earned, {2} taken back"),
    ring_empty: "No score yet",
    earned: "earned",
    taken_back: "taken back",
    nothing_taken: "earned, nothing taken back",
    to_next: Sentence::new("{0} points to {1}"),
    top_band: "75 and up is the top band",
    so_far: Sentence::new("{0} so far"),
    days_so_far: Sentence::new("{0} of 7 days so far"),
    no_score: "No score yet",
    no_score_hint: "Add a food and the score appears here, updating with every change.",
    no_energy_hint: "Water and the like have no energy, so there is nothing to score yet.",
    enjoy: "Enjoy more",
    balance: "Keep in balance",
    sum_earned: Sentence::new("{0} of 100 earned"),
    nothing_taken_short: "nothing taken back",
    sum_taken: Sentence::new("{0} taken back"),
    part_earned: Sentence::new("{0}, {1} of {2} points"),
    part_taken: Sentence::new("{0}, {1} taken back"),
    part_kept: Sentence::new("{0}, nothing taken back"),
    part_none: Sentence::new("{0}, no score yet"),
    based_on: Sentence::new("Based on {0} of {1} foods"),
    missing: Sentence::new("{0}: not known for {1}."),
    covered: |many| {
        if many {
            const { Sentence::new("{0} are well covered.") }
        } else {
            const { Sentence::new("{0} is well covered.") }
        }
    },
    room: |many| {
        if many {
            const { Sentence::new("{0} have the most room.") }
        } else {
            const { Sentence::new("{0} has the most room.") }
        }
    },
    takes_most: |part| match part {
        Part::Processing => "Ultra-processed food takes back the most.",
        Part::FreeSugars => "Free sugar takes back the most.",
        Part::SaturatedFat => "Saturated fat takes back the most.",
        Part::Meat => "Red and processed meat take back the most.",
        _ => "Alcohol takes back the most.",
    },
    in_sentence: |part| match part {
        Part::Fiber => ("fiber", false),
        Part::Plants => ("plant variety", false),
        Part::Prebiotics => ("prebiotics", true),
        Part::LiveCultures => ("live cultures", true),
        Part::LeanProtein => ("lean protein", false),
        Part::Processing => ("processing", false),
        Part::FreeSugars => ("free sugars", true),
        Part::SaturatedFat => ("saturated fat", false),
        Part::Meat => ("red and processed meat", false),
        Part::Alcohol => ("alcohol", false),
    },
    fiber: "Fiber",
    fiber_a_day: "Fiber a day",
    reference: Sentence::new("reference {0}"),
    plants: "Plants this week",
    open: "Open the score",
    bar: Sentence::new("{0} · {1}"),
    plants_of: Sentence::new("{0} of {1} plants"),
    add: "Add",
    tab_score: "Score",
    tab_foods: "Foods",
    tabs: "Side panel",
};
