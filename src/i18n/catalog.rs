//! Texts of the food catalog beside the plan.

use crate::i18n::Sentence;

/// See the module.
#[derive(Debug)]
pub struct CatalogTexts {
    /// Heading of the panel.
    pub foods: &'static str,
    /// Heading of the sheet.
    pub add_food: &'static str,
    /// Before the target: "Adding to".
    pub adding_to: &'static str,
    /// The target: meal, day's short name.
    pub target: Sentence<2>,
    /// Name of the target picker.
    pub choose_target: &'static str,
    /// In the empty search field: how many foods.
    pub search: Sentence<1>,
    /// Name of the group of filters.
    pub filters: &'static str,
    /// Filter.
    pub vegan: &'static str,
    /// Filter.
    pub vegetarian: &'static str,
    /// Opens the degrees of processing.
    pub processing: &'static str,
    /// Opens the allergens.
    pub without: &'static str,
    /// The allergens, chosen ones counted.
    pub without_some: Sentence<1>,
    /// Below the allergens.
    pub without_note: &'static str,
    /// Over the list: how it is sorted.
    pub best_first: &'static str,
    /// Over the list, while a search decides its order.
    pub best_match: &'static str,
    /// Over the list, while there is no score.
    pub first_foods: &'static str,
    /// Over the gains: what they speak of.
    pub effect_on: Sentence<1>,
    /// How many foods: number, whether it is one.
    pub count: fn(bool) -> Sentence<1>,
    /// Heading of the groups.
    pub groups: &'static str,
    /// Above the groups: opens the saved meals.
    pub saved_meals: &'static str,
    /// Shows all groups.
    pub all_groups: Sentence<1>,
    /// Leaves a group: its name.
    pub leave_group: &'static str,
    /// Shows more of a long list.
    pub show_more: &'static str,
    /// Adds a food: its name.
    pub add: Sentence<1>,
    /// Said after a gain: "+7.5 points".
    pub gain: Sentence<1>,
    /// Nothing found: what was looked for.
    pub nothing: Sentence<1>,
    /// Nothing found that keeps to the settings.
    pub nothing_within: &'static str,
    /// Adds it as an own food: what was looked for.
    pub add_own: Sentence<1>,
    /// Adds an own food.
    pub new_own: &'static str,
    /// The own foods among the groups.
    pub own_foods: &'static str,
    /// Below that.
    pub nothing_hint: &'static str,
    /// Nothing passes the filters.
    pub nothing_filtered: &'static str,
    /// Takes all filters off.
    pub clear_filters: &'static str,
    /// Empties the search field.
    pub clear_search: &'static str,
}

/// English.
pub const EN: CatalogTexts = CatalogTexts {
    foods: "Foods",
    add_food: "Add food",
    adding_to: "Adding to",
    target: Sentence::new("{0}, {1}"),
    choose_target: "Choose the meal to add to",
    search: Sentence::new("Search {0} foods"),
    filters: "Filters",
    vegan: "Vegan",
    vegetarian: "Vegetarian",
    processing: "Processing",
    without: "Without…",
    without_some: Sentence::new("Without {0}"),
    without_note: "Typical recipe, not a safety statement.",
    best_first: "Best first",
    best_match: "Best match first",
    first_foods: "Good first foods",
    effect_on: Sentence::new("Effect on {0}"),
    count: |one| {
        if one { const { Sentence::new("{0} food") } } else { const { Sentence::new("{0} foods") } }
    },
    saved_meals: "Saved meals",
    groups: "Food groups",
    all_groups: Sentence::new("All {0} groups"),
    leave_group: "All foods",
    show_more: "Show more",
    add: Sentence::new("Add {0}"),
    gain: Sentence::new("{0} points"),
    nothing: Sentence::new("No food called “{0}”"),
    nothing_within: "Nothing within your settings.",
    add_own: Sentence::new("Add “{0}” as your own food"),
    new_own: "Add your own food",
    own_foods: "Your foods",
    nothing_hint: "Try fewer letters or another name.",
    nothing_filtered: "No food passes all of these filters.",
    clear_filters: "Clear filters",
    clear_search: "Clear search",
};
