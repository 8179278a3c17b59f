//! What a check-in asks, each in five steps.

/// What is asked. None of it is ever part of the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Hours slept last night: 5 or less, 6, 7, 8, 9 or more.
    Sleep,
    /// From tense to at ease.
    Calm,
    /// Minutes moved today: 0, 15, 30, 45, 60 or more.
    Movement,
    /// Drinks today: 0, 1, 2, 3, 4 or more.
    Alcohol,
    /// How the skin feels, from unsettled to very good.
    Skin,
    /// How the gut feels, from unsettled to very good.
    Gut,
}

/// How many steps each has; the first is 0.
pub const STEPS: u8 = 5;

impl Measure {
    /// All of them, in the order in which they are asked and stored.
    pub const ALL: [Self; 6] =
        [Self::Sleep, Self::Calm, Self::Movement, Self::Alcohol, Self::Skin, Self::Gut];

    /// What a step stands for in the measure's own unit: hours, minutes, drinks, or the
    /// step itself. The ends count as what they name: "9 or more" as 9.
    #[must_use]
    pub const fn amount(self, step: u8) -> u16 {
        let step = step as u16;
        match self {
            Self::Sleep => step + 5,
            Self::Movement => step * 15,
            Self::Calm | Self::Alcohol | Self::Skin | Self::Gut => step,
        }
    }
}

/// The steps chosen on one day, in the order of [`Measure::ALL`]. What was skipped is
/// none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CheckIn {
    pub(crate) steps: [Option<u8>; 6],
}

impl CheckIn {
    /// The step chosen, 0 to 4.
    #[must_use]
    pub const fn step(&self, measure: Measure) -> Option<u8> {
        self.steps[measure as usize]
    }

    /// Notes the step chosen, 0 to 4.
    pub(crate) const fn put(&mut self, measure: Measure, step: u8) {
        self.steps[measure as usize] = Some(step);
    }

    /// What is known here, and where nothing is, what is known there.
    pub(crate) fn or(self, other: Self) -> Self {
        let mut both = self;
        for (step, other) in both.steps.iter_mut().zip(other.steps) {
            *step = step.or(other);
        }
        both
    }

    /// Whether nothing was chosen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        for step in &self.steps {
            if step.is_some() {
                return false;
            }
        }
        true
    }

    /// Whether skin or gut feels low: on one of the two lowest steps.
    #[must_use]
    pub fn feels_low(&self) -> bool {
        let low = |step: Option<u8>| step.is_some_and(|step| step <= 1);
        low(self.step(Measure::Skin)) || low(self.step(Measure::Gut))
    }
}
