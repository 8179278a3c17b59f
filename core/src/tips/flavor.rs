//! What a meal tastes like, so that nothing sweet goes into a stew and no pulses
//! into a porridge.

use crate::food::Taste;
use crate::plan::MealKind;

/// Savory or sweet: every meal is one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Flavor {
    /// A main meal, or one whose foods are savory.
    Savory,
    /// Breakfast and snacks, or a meal whose foods are sweet.
    Sweet,
}

impl Flavor {
    /// The flavor of a meal. Its foods decide where they agree; where they are mixed,
    /// neutral or none, what it was made as does, and keeps doing so when the meal is
    /// renamed.
    pub fn of(kind: MealKind, tastes: impl IntoIterator<Item = Taste>) -> Self {
        let (mut savory, mut sweet) = (false, false);
        for taste in tastes {
            savory |= taste == Taste::Savoury;
            sweet |= taste == Taste::Sweet;
        }
        match (savory, sweet) {
            (true, false) => Self::Savory,
            (false, true) => Self::Sweet,
            _ => match kind {
                MealKind::Lunch | MealKind::Dinner => Self::Savory,
                MealKind::Breakfast | MealKind::Snacks => Self::Sweet,
            },
        }
    }

    /// Whether a food of this taste goes with it.
    pub const fn takes(self, taste: Taste) -> bool {
        match taste {
            Taste::Neutral => true,
            Taste::Savoury => matches!(self, Self::Savory),
            Taste::Sweet => matches!(self, Self::Sweet),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foods_that_agree_decide() {
        let porridge = [Taste::Sweet, Taste::Neutral];
        let eggs_on_toast = [Taste::Savoury, Taste::Neutral];
        assert_eq!(Flavor::of(MealKind::Lunch, porridge), Flavor::Sweet);
        assert_eq!(Flavor::of(MealKind::Breakfast, eggs_on_toast), Flavor::Savory);
    }

    #[test]
    fn otherwise_what_the_meal_was_made_as_decides() {
        let stew_and_apple = [Taste::Savoury, Taste::Sweet];
        assert_eq!(Flavor::of(MealKind::Dinner, stew_and_apple), Flavor::Savory);
        assert_eq!(Flavor::of(MealKind::Snacks, stew_and_apple), Flavor::Sweet);
        assert_eq!(Flavor::of(MealKind::Lunch, [Taste::Neutral]), Flavor::Savory);
        assert_eq!(Flavor::of(MealKind::Breakfast, []), Flavor::Sweet);
    }

    #[test]
    fn neutral_foods_join_either() {
        for flavor in [Flavor::Savory, Flavor::Sweet] {
            assert!(flavor.takes(Taste::Neutral));
        }
        assert!(!Flavor::Savory.takes(Taste::Sweet));
        assert!(!Flavor::Sweet.takes(Taste::Savoury));
    }
}
