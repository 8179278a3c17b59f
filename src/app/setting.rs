//! One change of a person's settings.

use biomeal_core::food::Allergen;
use biomeal_core::score::Reference;
use biomeal_core::search::Diet;
use biomeal_core::settings::{Settings, Theme, WeekStart};

/// A setting with its new value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Words and shapes in place of scores, or not.
    HideNumbers(bool),
    /// What search, tips and examples keep to.
    Diet(Diet),
    /// Whether search, tips and examples leave an allergen out.
    Without(Allergen, bool),
    /// Whether fiber is to rise in small steps.
    GentleStart(bool),
    /// The energy a day that full amounts grow with.
    Reference(Reference),
    /// The day a week is shown to start on.
    WeekStart(WeekStart),
    /// Light or dark, where the page does not say.
    Theme(Theme),
    /// No daily check-in below the plan, or one.
    HideCheckIn(bool),
}

impl Setting {
    /// Makes the change.
    pub const fn put(self, settings: &mut Settings) {
        match self {
            Self::HideNumbers(on) => settings.hide_numbers = on,
            Self::Diet(diet) => settings.diet = diet,
            Self::Without(allergen, on) => settings.without = settings.without.with(allergen, on),
            Self::GentleStart(on) => settings.gentle_start = on,
            Self::Reference(reference) => settings.reference = reference,
            Self::WeekStart(start) => settings.week_start = start,
            Self::Theme(theme) => settings.theme = theme,
            Self::HideCheckIn(on) => settings.hide_check_in = on,
        }
    }
}
