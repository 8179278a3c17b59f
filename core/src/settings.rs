//! What a person set once for all plans. Stored with them, never shared.

use crate::food::{Allergens, Food};
use crate::score::Reference;
use crate::search::Diet;

/// A person's settings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Search, tips and examples keep to it.
    pub diet: Diet,
    /// Allergens that search, tips and examples leave out.
    pub without: Allergens,
    /// Energy a day that targets and bounds grow with.
    pub reference: Reference,
    /// Fiber is to rise in small steps.
    pub gentle_start: bool,
    /// Words and shapes in place of scores.
    pub hide_numbers: bool,
    /// The day a week is shown to start on.
    pub week_start: WeekStart,
    /// Light or dark.
    pub theme: Theme,
    /// No daily check-in below the plan.
    pub hide_check_in: bool,
}

impl Settings {
    /// Whether a food keeps to the diet and to the allergens to be left out.
    #[must_use]
    pub const fn allows(&self, food: &Food) -> bool {
        self.diet.allows(food.diet) && !food.allergens.intersects(self.without)
    }
}

/// The day a week is shown to start on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum WeekStart {
    #[default]
    Monday,
    Saturday,
    Sunday,
}

impl WeekStart {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Monday, Self::Saturday, Self::Sunday];

    /// The day as plans count; 0 is Monday.
    #[must_use]
    pub const fn day(self) -> u8 {
        match self {
            Self::Monday => 0,
            Self::Saturday => 5,
            Self::Sunday => 6,
        }
    }

    /// The day shown at this place, counted from 0: with Sunday first, Monday is at 1.
    #[must_use]
    pub const fn day_at(self, place: u8) -> u8 {
        (self.day() + place) % 7
    }

    /// The place at which a day is shown.
    #[must_use]
    pub const fn place_of(self, day: u8) -> u8 {
        (day + 7 - self.day()) % 7
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// As the page or the device says.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];
}

#[cfg(test)]
mod tests {
    use super::WeekStart;

    #[test]
    fn a_week_shows_every_day_once_from_its_first() {
        for (start, shown) in [
            (WeekStart::Monday, [0, 1, 2, 3, 4, 5, 6]),
            (WeekStart::Saturday, [5, 6, 0, 1, 2, 3, 4]),
            (WeekStart::Sunday, [6, 0, 1, 2, 3, 4, 5]),
        ] {
            for (day, place) in shown.into_iter().zip(0..) {
                assert_eq!(start.day_at(place), day);
                assert_eq!(start.place_of(day), place);
            }
        }
    }
}
