//! Texts of a meal alone.

/// See the module.
#[derive(Debug)]
pub struct OneMealTexts {
    /// Opens the meal in the planner of another page.
    pub add_to_planner: &'static str,
    /// After that link's text, for assistive technology.
    pub new_tab: &'static str,
    /// Names the menu.
    pub menu: &'static str,
}

/// English.
pub const EN: OneMealTexts = OneMealTexts {
    add_to_planner: "Add to my planner",
    new_tab: "(opens in a new tab)",
    menu: "More for this meal",
};
