//! The vine: thirty leaves, one for each plant of the week.

use super::geometry::{length, sin_cos};
use crate::markup::{Html, classes, html, when};

/// Plants for a full vine.
pub const LEAVES: usize = 30;

/// How a leaf looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leaf {
    /// A plant of the week.
    Grown,
    /// A plant that the selected day brings in.
    New,
    /// Room for one more.
    Open,
}

/// The look of leaf `at` of thirty, with `count` plants of which `new` are new.
fn leaf(at: usize, count: usize, new: usize) -> Leaf {
    let count = count.min(LEAVES);
    if at >= count {
        Leaf::Open
    } else if at + new >= count {
        Leaf::New
    } else {
        Leaf::Grown
    }
}

/// Where things stand along one row, in percent of its width.
#[derive(Clone, Copy, Debug)]
struct Row {
    /// Number of its first leaf.
    first: usize,
    /// How many leaves it has.
    leaves: usize,
    /// Place of its first leaf.
    start: f64,
    /// From one leaf to the next.
    step: f64,
}

const ONE: [Row; 1] = [Row { first: 0, leaves: LEAVES, start: 4.0, step: 3.08 }];
const TWO: [Row; 2] = [
    Row { first: 0, leaves: 15, start: 7.0, step: 5.85 },
    Row { first: 15, leaves: 15, start: 7.0, step: 5.85 },
];

impl Row {
    fn x(self, at: f64) -> f64 {
        self.start + at * self.step
    }

    /// The height of the stem, in percent from the top: a wave of seven leaves.
    fn y(self, at: f64) -> f64 {
        50.0 + 7.5 * sin_cos(at / 7.0).1
    }

    /// The stem from one leaf to another as a line of short pieces.
    fn stem(self, from: f64, to: f64) -> String {
        let pieces = ((to - from) * 3.0).ceil().max(1.0) as u32;
        let mut line = String::new();
        for piece in 0..=pieces {
            let at = from + (to - from) * f64::from(piece) / f64::from(pieces);
            line.push(if piece == 0 { 'M' } else { 'L' });
            line.push_str(&length(self.x(at)));
            line.push(' ');
            line.push_str(&length(self.y(at)));
        }
        line
    }
}

/// A leaf from its foot at 0,0, with a slit for its rib; and its outline.
const GROWN: &str =
    "M0 0C-4.5-6-2-15 11.5-17.5 13.5-10 9.5-2.5 0 0ZM2.6-3.6L8.5-12.4 7.6-13 1.7-4.2Z";
const OPEN: &str = "M.8-.8C-3-6-1-14 10.8-16.6 12.4-10 8.8-3.2.8-.8Z";
/// Six petals around 0,0, and a heart.
const BLOOM: &str = "M0-2.5C-4-6.5-2.5-10 0-10s4 3.5 0 7.5ZM2.2-1.2C3.6-6.7 7.4-6.3 8.7-5s1.2 4.9-6.5 3.8ZM2.2 1.2C9.9.1 10 3.7 8.7 5s-5.1 1.7-6.5-3.8ZM0 2.5C4 6.5 2.5 10 0 10s-4-3.5 0-7.5ZM-2.2 1.2C-3.6 6.7-7.4 6.3-8.7 5s-1.2-4.9 6.5-3.8ZM-2.2-1.2C-9.9-.1-10-3.7-8.7-5s5.1-1.7 6.5 3.8ZM0-2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z";

/// What [`vine`] shows.
#[derive(Clone, Debug, Default)]
pub struct Vine {
    /// Plants of the week, whole ones.
    pub count: usize,
    /// How many of them the selected day brings in.
    pub new: usize,
    /// Leaves from here on unfold: plants of the week before the last change.
    pub unfold: usize,
    /// Two rows of fifteen, for a narrow place that may be tall.
    pub two_rows: bool,
    /// What it says, for assistive technology.
    pub label: String,
}

/// The vine.
pub fn vine(vine: &Vine) -> Html {
    let rows: &[Row] = if vine.two_rows { &TWO } else { &ONE };
    html! {
        <div class={if vine.two_rows { "vine two" } else { "vine" }} role="img" aria-label={&vine.label}>
            for row in rows {
                { view_row(*row, vine) }
            }
        </div>
    }
}

fn view_row(row: Row, vine: &Vine) -> Html {
    let end = (row.leaves - 1) as f64 + 0.3;
    let grown = vine.count.min(LEAVES).saturating_sub(row.first).min(row.leaves);
    let solid = if grown == row.leaves { end } else { grown as f64 - 0.7 };
    let left = -row.start / row.step;
    html! {
        <svg key={row.first as u32} class="vine-row" width="100%" height="44" aria-hidden="true">
            <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
                if grown > 0 {
                    <path class="stem" d={row.stem(left, solid)} />
                }
                if grown < row.leaves {
                    <path class="stem open" d={row.stem(if grown > 0 { solid } else { left }, end)} />
                }
            </svg>
            for at in 0..row.leaves {
                let number = row.first + at;
                let look = leaf(number, vine.count, vine.new);
                let (class, path) = match look {
                    Leaf::Grown => ("leaf", GROWN),
                    Leaf::New => ("leaf new", GROWN),
                    Leaf::Open => ("leaf open", OPEN),
                };
                let under = when(number % 2 == 1, "under");
                let fresh = when(number >= vine.unfold && look != Leaf::Open, "unfold");
                let at = at as f64;
                <svg key={number as u32} x={length(row.x(at)) + "%"} y={length(row.y(at)) + "%"}>
                    <path class={classes(&[class, under, fresh])} d={path} />
                </svg>
            }
            if row.first + row.leaves == LEAVES {
                <svg key="bloom" x="97.8%" y={length(row.y(end)) + "%"}>
                    <path class={if vine.count < LEAVES { "bloom open" } else { "bloom" }} d={BLOOM} />
                </svg>
            }
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(count: usize, new: usize) -> [usize; 3] {
        let mut counts = [0; 3];
        for at in 0..LEAVES {
            counts[leaf(at, count, new) as usize] += 1;
        }
        counts
    }

    #[test]
    fn leaves_are_the_plants_and_the_last_ones_are_the_new() {
        assert_eq!(counted(27, 5), [22, 5, 3]);
        assert_eq!(leaf(21, 27, 5), Leaf::Grown);
        assert_eq!(leaf(22, 27, 5), Leaf::New);
        assert_eq!(leaf(27, 27, 5), Leaf::Open);
    }

    #[test]
    fn an_empty_week_is_all_open_and_more_than_thirty_fill_thirty() {
        assert_eq!(counted(0, 0), [0, 0, 30]);
        assert_eq!(counted(52, 0), [30, 0, 0]);
        assert_eq!(counted(52, 4), [26, 4, 0]);
        assert_eq!(counted(3, 9), [0, 3, 27]);
    }

    #[test]
    fn two_rows_hold_every_leaf_once_and_stay_inside() {
        for rows in [&ONE[..], &TWO[..]] {
            let mut next = 0;
            for row in rows {
                assert_eq!(row.first, next);
                next += row.leaves;
                assert!(row.x(0.0) > 0.0);
                assert!(row.x((row.leaves - 1) as f64) < 96.0);
            }
            assert_eq!(next, LEAVES);
        }
    }

    #[test]
    fn a_stem_runs_from_its_start_to_its_end() {
        let stem = ONE[0].stem(0.0, 1.0);
        assert!(stem.starts_with("M4.00 57.50L"));
        assert!(stem.ends_with(&format!("{} {}", length(ONE[0].x(1.0)), length(ONE[0].y(1.0)))));
    }
}
