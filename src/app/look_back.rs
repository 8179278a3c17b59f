//! What the look back on the last weeks shows.

use biomeal_core::diary::Measure;

/// What is chosen in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LookBack {
    /// The week read out: so many weeks before this one.
    pub weeks_ago: u8,
    /// The measures drawn below the day scores, in the order of [`Measure::ALL`].
    pub shown: [bool; 6],
}

impl LookBack {
    /// Whether a measure is drawn.
    pub const fn shows(&self, measure: Measure) -> bool {
        self.shown[measure as usize]
    }

    /// The same with a measure drawn that was not, or the other way round.
    #[must_use]
    pub const fn toggled(mut self, measure: Measure) -> Self {
        self.shown[measure as usize] = !self.shows(measure);
        self
    }
}

impl Default for LookBack {
    /// This week, with skin and gut.
    fn default() -> Self {
        let nothing = Self { weeks_ago: 0, shown: [false; 6] };
        nothing.toggled(Measure::Skin).toggled(Measure::Gut)
    }
}
