//! The bar of a part: what is earned or kept is solid, what is taken back hatched.

use crate::markup::{Html, html};

/// The full bar, in thousandths.
pub const FULL: u16 = 1000;

/// Points of an earning part as thousandths of its weight. `tenths` are tenths of
/// a point, `weight` whole points.
pub fn earned_share(tenths: i16, weight: u8) -> u16 {
    let whole = i32::from(weight) * 10;
    if whole == 0 {
        return 0;
    }
    let share = (i32::from(tenths) * i32::from(FULL) + whole / 2) / whole;
    u16::try_from(share.clamp(0, i32::from(FULL))).unwrap_or(FULL)
}

/// The share that a balance part keeps, in thousandths: `taken` of `earned`
/// (tenths) against the `percent` of it that this part takes at most.
pub fn kept_share(taken: i16, earned: u16, percent: u8) -> u16 {
    let most = i64::from(earned) * i64::from(percent);
    let taken = i64::from(taken.unsigned_abs()) * 100;
    if most == 0 || taken == 0 {
        return FULL;
    }
    // Something taken back always shows, and so does something kept.
    let kept = FULL as i64 - (taken * FULL as i64 + most / 2) / most;
    u16::try_from(kept.clamp(0, 995)).unwrap_or(FULL)
}

/// A bar in the color of the `c-` class around it. Decorative: the row says it.
/// `share` is what is earned or kept, in thousandths, none while there is no score;
/// with `balance`, what is left was taken back and is hatched.
pub fn bar(share: Option<u16>, balance: bool) -> Html {
    let shown = share.unwrap_or(0).min(FULL);
    let hatched = balance && share.is_some() && shown < FULL;
    let width = (shown / 10).to_string() + "." + &(shown % 10).to_string() + "%";
    html! {
        <svg class={if hatched { "bar hatched" } else { "bar" }} width="100%" height="6" aria-hidden="true">
            <rect class="bar-fill" width={width} height="100%" rx={if hatched { "0" } else { "3" }} />
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn earning_bars_fill_by_weight() {
        assert_eq!(earned_share(350, 35), 1000);
        assert_eq!(earned_share(239, 25), 956);
        assert_eq!(earned_share(116, 15), 773);
        assert_eq!(earned_share(0, 10), 0);
        assert_eq!(earned_share(-5, 10), 0);
        assert_eq!(earned_share(500, 35), 1000);
    }

    #[test]
    fn balance_bars_show_what_is_kept_of_the_most_that_could_go() {
        // 7.3 of at most 35% of 84.0 is 29.4: a quarter is gone.
        assert_eq!(kept_share(-73, 840, 35), 752);
        assert_eq!(kept_share(-42, 840, 20), 750);
        assert_eq!(kept_share(0, 840, 15), 1000);
        assert_eq!(kept_share(-294, 840, 35), 0);
        assert_eq!(kept_share(0, 0, 35), 1000);
    }

    #[test]
    fn a_little_taken_back_is_never_drawn_as_nothing() {
        assert_eq!(kept_share(-1, 840, 35), 995);
    }
}
