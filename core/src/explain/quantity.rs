//! Amounts as the score counts them, exact, and what to show of them.

/// An exact amount: grams of fiber, kcal, plants or servings, whatever its part counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quantity {
    value: u64,
    one: u64,
}

impl Quantity {
    /// `value` of something of which `one` make a gram, a kcal, a plant or a serving.
    #[must_use]
    pub const fn new(value: u64, one: u64) -> Self {
        Self { value, one }
    }

    /// Whether it is nothing at all.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.value == 0
    }

    /// In the finest unit, which is the same for all amounts of a part in one scope:
    /// to add up, to sort by and to draw bars with.
    #[must_use]
    pub const fn value(self) -> u64 {
        self.value
    }

    /// How many of the finest unit make a gram, a kcal, a plant or a serving.
    #[must_use]
    pub const fn one(self) -> u64 {
        self.one
    }

    /// In tenths of a gram, a kcal, a plant or a serving, rounded half up.
    #[must_use]
    pub fn tenths(self) -> u64 {
        self.times(10)
    }

    /// In hundredths, rounded half up: quarters of a plant show in them.
    #[must_use]
    pub fn hundredths(self) -> u64 {
        self.times(100)
    }

    /// In thousandths, rounded half up: milligrams or milli-kcal.
    #[must_use]
    pub fn thousandths(self) -> u64 {
        self.times(1000)
    }

    /// Whole ones and the rest apart: all of them times a thousand can pass 64 bits.
    fn times(self, scale: u64) -> u64 {
        let one = self.one.max(1);
        self.value / one * scale + (self.value % one * scale + one / 2) / one
    }
}

#[cfg(test)]
mod tests {
    use super::Quantity;

    #[test]
    fn rounds_half_up_and_holds_the_largest() {
        assert_eq!(Quantity::new(349, 1000).tenths(), 3);
        assert_eq!(Quantity::new(350, 1000).tenths(), 4);
        assert_eq!(Quantity::new(349, 1000).hundredths(), 35);
        assert_eq!(Quantity::new(349, 1000).thousandths(), 349);
        assert_eq!(Quantity::new(5, 0).tenths(), 50);
        assert_eq!(Quantity::new(u64::MAX, 1 << 40).thousandths(), (1 << 24) * 1000);
        assert!(Quantity::default().is_zero());
    }
}
