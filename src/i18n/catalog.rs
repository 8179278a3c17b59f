//! Texts of the food catalog beside the plan.

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
    pub target: fn(&str, &str) -> String,
    /// Name of the target picker.
    pub choose_target: &'static str,
    /// In the empty search field: how many foods.
    pub search: fn(&str) -> String,
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
    pub without_some: fn(&str) -> String,
    /// Below the allergens.
    pub without_note: &'static str,
    /// Over the list: how it is sorted.
    pub best_first: &'static str,
    /// Over the list, while a search decides its order.
    pub best_match: &'static str,
    /// Over the list, while there is no score.
    pub first_foods: &'static str,
    /// Over the gains: what they speak of.
    pub effect_on: fn(&str) -> String,
    /// How many foods: number, whether it is one.
    pub count: fn(&str, bool) -> String,
    /// Heading of the groups.
    pub groups: &'static str,
    /// Shows all groups.
    pub all_groups: fn(&str) -> String,
    /// Leaves a group: its name.
    pub leave_group: &'static str,
    /// Shows more of a long list.
    pub show_more: &'static str,
    /// Adds a food: its name.
    pub add: fn(&str) -> String,
    /// Said after a gain: "+7.5 points".
    pub gain: fn(&str) -> String,
    /// Nothing found: what was looked for.
    pub nothing: fn(&str) -> String,
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
    target: |meal, day| format!("{meal}, {day}"),
    choose_target: "Choose the meal to add to",
    search: |count| format!("Search {count} foods"),
    filters: "Filters",
    vegan: "Vegan",
    vegetarian: "Vegetarian",
    processing: "Processing",
    without: "Without…",
    without_some: |count| format!("Without {count}"),
    without_note: "Typical recipe, not a safety statement.",
    best_first: "Best first",
    best_match: "Best match first",
    first_foods: "Good first foods",
    effect_on: |scope| format!("Effect on {scope}"),
    count: |number, one| format!("{number} {}", if one { "food" } else { "foods" }),
    groups: "Food groups",
    all_groups: |count| format!("All {count} groups"),
    leave_group: "All foods",
    show_more: "Show more",
    add: |food| format!("Add {food}"),
    gain: |points| format!("{points} points"),
    nothing: |words| format!("No food called “{words}”"),
    nothing_hint: "Try fewer letters or another name.",
    nothing_filtered: "No food passes all of these filters.",
    clear_filters: "Clear filters",
    clear_search: "Clear search",
};
