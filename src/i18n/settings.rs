//! Texts of the settings, and of what does not keep to them.

use biomeal_core::search::Diet;

use crate::i18n::{Names, Sentence};

/// See the module.
#[derive(Debug)]
pub struct SettingsTexts {
    /// Heading, and line of the menu that opens them.
    pub heading: &'static str,
    /// Below the heading.
    pub lead: &'static str,
    /// Heading of how scores are shown.
    pub display: &'static str,
    /// Hides numbers.
    pub hide_numbers: &'static str,
    /// What that means.
    pub hide_note: &'static str,
    /// Heading of the diets.
    pub diet: &'static str,
    /// A diet.
    pub diet_name: fn(Diet) -> &'static str,
    /// Heading of the allergens.
    pub without: &'static str,
    /// What diet and allergens bind.
    pub food_note: &'static str,
    /// Heading of how tips are chosen.
    pub gentle_heading: &'static str,
    /// Small steps.
    pub gentle: &'static str,
    /// What that means.
    pub gentle_note: &'static str,
    /// Heading of the reference energy.
    pub energy: &'static str,
    /// An energy a day.
    pub kcal: Sentence<1>,
    /// One step less of it.
    pub less: &'static str,
    /// One step more of it.
    pub more: &'static str,
    /// Why there is no less.
    pub least: &'static str,
    /// Why there is no more.
    pub most: &'static str,
    /// What it changes.
    pub energy_note: &'static str,
    /// Heading of the day a week starts on.
    pub week_start: &'static str,
    /// Heading of light and dark.
    pub theme: &'static str,
    /// As the device says, light, dark.
    pub theme_name: Names<3>,
    /// Heading of the daily check-in.
    pub check_in_heading: &'static str,
    /// Shows it.
    pub check_in: &'static str,
    /// What it is.
    pub check_in_note: &'static str,
    /// Spoken: it is shown, it is hidden.
    pub now_check_in: Names<2>,
    /// Spoken: numbers are hidden.
    pub now_hidden: &'static str,
    /// Spoken: numbers are shown.
    pub now_shown: &'static str,
    /// Spoken: the energy a day.
    pub now_energy: Sentence<1>,
    /// Spoken: the day a week starts on.
    pub now_week: Sentence<1>,
    /// Spoken: the colors.
    pub now_theme: Names<3>,
    /// Spoken: any other setting changed.
    pub now_other: &'static str,
    /// On a food of the plan that the diet leaves out.
    pub not_diet: fn(Diet) -> &'static str,
    /// On a food of the plan with allergens to be left out.
    pub on_list: Sentence<1>,
}

/// English.
pub const EN: SettingsTexts = SettingsTexts {
    heading: "Settings",
    lead: "They count for all your plans, stay on this device and are never shared.",
    display: "Numbers",
    hide_numbers: "Words and shapes instead of scores",
    hide_note: "For anyone who feels better without figures. Portions and plant counts stay.",
    diet: "Diet",
    diet_name: |diet| match diet {
        Diet::Any => "Everything",
        Diet::Vegetarian => "Vegetarian",
        Diet::Vegan => "Vegan",
    },
    without: "Without",
    food_note: "Search, tips and examples keep to it. What is on your plan stays, with a note.",
    gentle_heading: "Tips",
    gentle: "Gentle start",
    gentle_note: "For sensitive guts: tips raise fiber in small steps and hold back foods high \
                  in fructans.",
    energy: "Reference energy",
    kcal: Sentence::new("{0} kcal a day"),
    less: "Less energy",
    more: "More energy",
    least: "This is the least that can be set.",
    most: "This is the most that can be set.",
    energy_note: "The amounts for a full score, and those from which something is taken back, \
                  grow with it. It is not a goal for how much to eat.",
    week_start: "First day of the week",
    theme: "Light or dark",
    theme_name: Names::new("Automatic|Light|Dark"),
    check_in_heading: "Beyond the plate",
    check_in: "Daily check-in",
    check_in_note: "Sleep, calm, movement, alcohol, skin and gut, in five steps each. It stays on this \
                    device and is never part of the score.",
    now_check_in: Names::new("The daily check-in is shown.|The daily check-in is hidden."),
    now_hidden: "Words and shapes stand in place of scores.",
    now_shown: "Scores are shown as numbers.",
    now_energy: Sentence::new("Reference energy: {0}."),
    now_week: Sentence::new("The week starts on {0}."),
    now_theme: Names::new("Colors follow your device.|Light colors.|Dark colors."),
    now_other: "Search and tips follow your settings.",
    not_diet: |diet| match diet {
        Diet::Vegan => "Not vegan by the typical recipe",
        _ => "Not vegetarian by the typical recipe",
    },
    on_list: Sentence::new("On your “without” list: {0}"),
};
