//! Texts of the score panel.

use biomeal_core::score::Part;

/// See the module.
#[derive(Debug)]
pub struct ScoreTexts {
    /// Heading.
    pub heading: &'static str,
    /// Name of the choice between meal, day and week.
    pub scope: &'static str,
    /// Under the number.
    pub of_100: &'static str,
    /// Name of the ring: score, earned, taken back.
    pub ring: fn(&str, &str, &str) -> String,
    /// Name of the ring without a score.
    pub ring_empty: &'static str,
    /// Beside "earned".
    pub earned: &'static str,
    /// Beside "taken back".
    pub taken_back: &'static str,
    /// When nothing is.
    pub nothing_taken: &'static str,
    /// Distance to the next band: points, band.
    pub to_next: fn(&str, &str) -> String,
    /// In the top band.
    pub top_band: &'static str,
    /// Below the band of a scope that is not full yet: its name.
    pub so_far: fn(&str) -> String,
    /// Days with food of seven.
    pub days_so_far: fn(&str) -> String,
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
    pub sum_earned: fn(&str) -> String,
    /// Sum of the second group when it is nothing.
    pub nothing_taken_short: &'static str,
    /// Sum of the second group.
    pub sum_taken: fn(&str) -> String,
    /// Reads a part that earns: name, points, of.
    pub part_earned: fn(&str, &str, &str) -> String,
    /// Reads a part that takes back: name, points.
    pub part_taken: fn(&str, &str) -> String,
    /// Reads a part that takes nothing back.
    pub part_kept: fn(&str) -> String,
    /// Foods with a known amount of everything: known, all.
    pub based_on: fn(&str, &str) -> String,
    /// Which amounts are missing: part, foods.
    pub missing: fn(&str, &str) -> String,
    /// What is well covered.
    pub covered: fn(&str, bool) -> String,
    /// What has the most room.
    pub room: fn(&str, bool) -> String,
    /// What takes back the most.
    pub takes_most: fn(Part) -> &'static str,
    /// A part in the middle of a sentence, and whether it is plural.
    pub in_sentence: fn(Part) -> (&'static str, bool),
    /// Fact: fiber.
    pub fiber: &'static str,
    /// Fact: fiber a day, of a week.
    pub fiber_a_day: &'static str,
    /// Beside the fiber: the reference.
    pub reference: fn(&str) -> String,
    /// Fact: plants.
    pub plants: &'static str,
    /// Opens the sheet in the narrow layout.
    pub open: &'static str,
    /// In the narrow bar: day, plants.
    pub bar: fn(&str, &str) -> String,
    /// In the narrow bar: plants of the week and how many make it full.
    pub plants_of: fn(&str, &str) -> String,
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
    scope: "Score of",
    of_100: "of 100",
    ring: |score, earned, taken| {
        format!("Score {score} out of 100: {earned} earned, {taken} taken back")
    },
    ring_empty: "No score yet",
    earned: "earned",
    taken_back: "taken back",
    nothing_taken: "earned, nothing taken back",
    to_next: |points, band| format!("{points} points to {band}"),
    top_band: "75 and up is the top band",
    so_far: |scope| format!("{scope} so far"),
    days_so_far: |days| format!("{days} of 7 days so far"),
    no_score: "No score yet",
    no_score_hint: "Add a food and the score appears here, updating with every change.",
    no_energy_hint: "Water and the like have no energy, so there is nothing to score yet.",
    enjoy: "Enjoy more",
    balance: "Keep in balance",
    sum_earned: |points| format!("{points} of 100 earned"),
    nothing_taken_short: "nothing taken back",
    sum_taken: |points| format!("{points} taken back"),
    part_earned: |part, points, of| format!("{part}, {points} of {of} points"),
    part_taken: |part, points| format!("{part}, {points} taken back"),
    part_kept: |part| format!("{part}, nothing taken back"),
    based_on: |known, all| format!("Based on {known} of {all} foods"),
    missing: |part, foods| format!("{part}: not known for {foods}."),
    covered: |parts, many| format!("{parts} {} well covered.", if many { "are" } else { "is" }),
    room: |part, many| format!("{part} {} the most room.", if many { "have" } else { "has" }),
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
    reference: |grams| format!("reference {grams}"),
    plants: "Plants this week",
    open: "Open the score",
    bar: |day, plants| format!("{day} · {plants}"),
    plants_of: |count, of| format!("{count} of {of} plants"),
    add: "Add",
    tab_score: "Score",
    tab_foods: "Foods",
    tabs: "Side panel",
};
