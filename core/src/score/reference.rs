//! The reference energy of a day, which targets and bounds grow with.

use serde::{Deserialize, Serialize};

/// Reference energy in kcal a day, 1200 to 4000 in steps of 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
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

impl TryFrom<u16> for Reference {
    type Error = &'static str;

    fn try_from(kcal: u16) -> Result<Self, Self::Error> {
        Self::new(kcal).ok_or("reference energy is 1200 to 4000 kcal in steps of 100")
    }
}

impl From<Reference> for u16 {
    fn from(reference: Reference) -> Self {
        reference.0
    }
}
