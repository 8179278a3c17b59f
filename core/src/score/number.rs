//! The number of a score, in whole tenths of a point, and its band.

use super::fraction::Fractions;
use super::part::Part;
use super::rules;

/// Tenths of a point in a point.
const TENTHS: u16 = 10;

/// A total with its parts: the parts add up to exactly the total.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Number {
    /// Tenths of a point, 0 to 1000.
    pub total: u16,
    /// Tenths of a point in the order of [`Part::ALL`]; what is taken back is negative.
    pub parts: [i16; 10],
}

impl Number {
    /// The number these fractions make. Earned parts are rounded half up, taken ones
    /// down: in the person's favor, and so that they never take more than was earned.
    pub(super) fn of(fractions: &Fractions) -> Self {
        let mut parts = [0; 10];
        let (mut earned, mut taken) = (0, 0);
        for (part, tenths) in Part::ALL.into_iter().zip(&mut parts) {
            let (fraction, most) = (fractions.of(part), u64::from(part.max()));
            if part.earns() {
                *tenths = whole(fraction.times_rounded(most * u64::from(TENTHS)));
                earned += *tenths;
            } else {
                // The most is a percentage of what was earned; earning parts come first.
                let most = most * u64::from(earned.unsigned_abs());
                *tenths = -whole(fraction.times_rounded_down(most) / 100);
                taken -= *tenths;
            }
        }
        Self { total: (earned - taken).unsigned_abs(), parts }
    }

    /// What the five earning parts earned, tenths of a point.
    #[must_use]
    pub fn earned(&self) -> u16 {
        sum(self.parts.split_at(Part::EARNING.len()).0)
    }

    /// What the five balance parts took back, tenths of a point, not negative.
    #[must_use]
    pub fn taken_back(&self) -> u16 {
        sum(self.parts.split_at(Part::EARNING.len()).1)
    }

    /// One part, tenths of a point; negative when it takes back.
    #[must_use]
    pub const fn part(&self, part: Part) -> i16 {
        self.parts[part.index()]
    }

    /// The band of the total.
    #[must_use]
    pub const fn band(&self) -> Band {
        Band::of(self.total)
    }
}

/// What parts earn or take back together.
fn sum(parts: &[i16]) -> u16 {
    let mut sum = 0;
    for tenths in parts {
        sum += tenths.unsigned_abs();
    }
    sum
}

/// At most 1000 here, because fractions are at most 1.
fn whole(value: u64) -> i16 {
    i16::try_from(value).unwrap_or(i16::MAX)
}

/// A word for a total.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Band {
    /// Below 25 points.
    RoomToGrow,
    /// From 25 points.
    GettingStarted,
    /// From 50 points.
    Growing,
    /// From 75 points.
    Thriving,
}

impl Band {
    /// All bands, lowest first.
    pub const ALL: [Self; 4] =
        [Self::RoomToGrow, Self::GettingStarted, Self::Growing, Self::Thriving];

    /// The band of a total in tenths of a point.
    #[must_use]
    pub const fn of(total_tenths: u16) -> Self {
        if total_tenths >= Self::Thriving.floor() {
            Self::Thriving
        } else if total_tenths >= Self::Growing.floor() {
            Self::Growing
        } else if total_tenths >= Self::GettingStarted.floor() {
            Self::GettingStarted
        } else {
            Self::RoomToGrow
        }
    }

    /// Its first total, in tenths of a point.
    #[must_use]
    pub const fn floor(self) -> u16 {
        match self {
            Self::RoomToGrow => 0,
            Self::GettingStarted => rules::GETTING_STARTED.value as u16 * TENTHS,
            Self::Growing => rules::GROWING.value as u16 * TENTHS,
            Self::Thriving => rules::THRIVING.value as u16 * TENTHS,
        }
    }

    /// The band above, if there is one.
    #[must_use]
    pub const fn next(self) -> Option<Self> {
        match self {
            Self::RoomToGrow => Some(Self::GettingStarted),
            Self::GettingStarted => Some(Self::Growing),
            Self::Growing => Some(Self::Thriving),
            Self::Thriving => None,
        }
    }
}
