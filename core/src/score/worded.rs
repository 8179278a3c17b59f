//! A score without its numbers: how full a part is, and how large a change, in a few
//! steps that have names.

use super::{Number, Part};

/// A change is small below so many tenths of a point.
const SMALL_BELOW: i32 = 30;
/// A change is big above so many tenths of a point.
const BIG_ABOVE: i32 = 60;

/// How full the bar of a part is: what is earned of the most there is, or what is kept
/// of the most that could be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fill {
    /// Below a quarter.
    Low,
    /// From a quarter.
    Some,
    /// From a half.
    Good,
    /// From three quarters.
    Full,
}

impl Fill {
    /// `part` of `whole`, in any unit. Of nothing, all is there.
    #[must_use]
    pub fn of(part: i64, whole: i64) -> Self {
        let quarters = (part * 4).checked_div(whole).unwrap_or(3);
        match quarters {
            ..=0 => Self::Low,
            1 => Self::Some,
            2 => Self::Good,
            _ => Self::Full,
        }
    }
}

impl Number {
    /// How full the bar of a part is.
    #[must_use]
    pub fn fill(&self, part: Part) -> Fill {
        let points = i64::from(self.part(part));
        let most = i64::from(part.max());
        if part.earns() {
            return Fill::of(points, most * 10);
        }
        // The most is a percentage of what was earned; what is taken is negative.
        let most = most * i64::from(self.earned());
        Fill::of(most + points * 100, most)
    }
}

/// How large a change of the score is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// More than 6 points down.
    BigDip,
    /// 3 to 6 points down.
    Dip,
    /// Less than 3 points down.
    SmallDip,
    /// None.
    Same,
    /// Less than 3 points up.
    SmallLift,
    /// 3 to 6 points up.
    Lift,
    /// More than 6 points up.
    BigLift,
}

impl Change {
    /// That of so many tenths of a point.
    #[must_use]
    pub const fn of(tenths: i32) -> Self {
        let up = tenths > 0;
        match tenths.saturating_abs() {
            0 => Self::Same,
            ..SMALL_BELOW => {
                if up {
                    Self::SmallLift
                } else {
                    Self::SmallDip
                }
            }
            SMALL_BELOW..=BIG_ABOVE => {
                if up {
                    Self::Lift
                } else {
                    Self::Dip
                }
            }
            _ => {
                if up {
                    Self::BigLift
                } else {
                    Self::BigDip
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(part: Part, tenths: i16) -> Number {
        let mut parts = [0; 10];
        if !part.earns() {
            parts[0] = 350;
            parts[1] = 250;
            parts[2] = 150;
        }
        parts[Part::ALL.iter().position(|other| *other == part).expect("a part")] = tenths;
        Number { parts, total: 0 }
    }

    #[test]
    fn a_part_is_named_by_the_quarter_that_its_bar_is_in() {
        for part in Part::EARNING {
            let most = i16::from(part.max()) * 10;
            for tenths in 0..=most {
                let percent = f64::from(tenths) * 100.0 / f64::from(most);
                let fill = match percent {
                    ..25.0 => Fill::Low,
                    ..50.0 => Fill::Some,
                    ..75.0 => Fill::Good,
                    _ => Fill::Full,
                };
                assert_eq!(number(part, tenths).fill(part), fill, "{part:?} {tenths}");
            }
        }
    }

    #[test]
    fn what_takes_back_is_named_by_what_is_kept() {
        // At most 20% of 75.0 points is 15.0.
        let part = Part::SaturatedFat;
        assert_eq!(part.max(), 20);
        for (taken, fill) in [
            (0, Fill::Full),
            (-37, Fill::Full),
            (-38, Fill::Good),
            (-75, Fill::Good),
            (-76, Fill::Some),
            (-112, Fill::Some),
            (-113, Fill::Low),
            (-150, Fill::Low),
        ] {
            assert_eq!(number(part, taken).fill(part), fill, "{taken}");
        }
    }

    #[test]
    fn where_nothing_was_earned_nothing_is_taken_back() {
        let nothing = Number { parts: [0; 10], total: 0 };
        assert_eq!(nothing.fill(Part::Fiber), Fill::Low);
        assert_eq!(nothing.fill(Part::Alcohol), Fill::Full);
    }

    #[test]
    fn changes_are_named_from_3_points_and_above_6() {
        for (tenths, up, down) in [
            (1, Change::SmallLift, Change::SmallDip),
            (29, Change::SmallLift, Change::SmallDip),
            (30, Change::Lift, Change::Dip),
            (60, Change::Lift, Change::Dip),
            (61, Change::BigLift, Change::BigDip),
            (1000, Change::BigLift, Change::BigDip),
        ] {
            assert_eq!((Change::of(tenths), Change::of(-tenths)), (up, down), "{tenths}");
        }
        assert_eq!(Change::of(0), Change::Same);
        assert_eq!(Change::of(i32::MIN), Change::BigDip);
    }
}
