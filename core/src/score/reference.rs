//! The reference energy of a day, which targets and bounds grow with.

/// Reference energy in kcal a day, 1200 to 4000 in steps of 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reference(u16);

impl Reference {
    /// The least a person can set.
    pub const MIN: Self = Self(1200);
    /// The most a person can set.
    pub const MAX: Self = Self(4000);
    /// From one setting to the next, in kcal.
    pub const STEP: u16 = 100;

    /// The reference of this many kcal a day, if it can be set.
    #[must_use]
    pub const fn new(kcal: u16) -> Option<Self> {
        if kcal < Self::MIN.0 || kcal > Self::MAX.0 || !kcal.is_multiple_of(Self::STEP) {
            None
        } else {
            Some(Self(kcal))
        }
    }

    /// In kcal a day.
    #[must_use]
    pub const fn kcal(self) -> u16 {
        self.0
    }
}

impl Default for Reference {
    fn default() -> Self {
        Self(2000)
    }
}
