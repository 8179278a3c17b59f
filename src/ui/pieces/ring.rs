//! The score ring, large with its parts and small with the total alone.

use std::f64::consts::TAU;

use super::geometry::{length, sin_cos};
use crate::markup::{Html, classes, html};
use crate::text::joined;

/// Half the width of the box of the large ring, in px.
const MIDDLE: f64 = 72.0;
/// Radius of the middle of its arcs.
const RADIUS: f64 = 64.0;
/// Space after an arc.
const GAP: f64 = 1.6;
/// The hatched piece shares the outer edge of the arcs and is narrower.
const HATCH_OUTER: f64 = 68.9;
const HATCH_INNER: f64 = 61.4;
/// Radius of the small ring in its box of 40.
const MINI_RADIUS: f64 = 17.25;

/// The classes of the five arcs, in the order of the parts.
const ARCS: [&str; 5] =
    ["c-fiber", "c-plants", "c-prebiotics", "c-live_cultures", "c-lean_protein"];

/// A piece of the ring, in fractions of a full turn, clockwise from 12.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Piece {
    start: f64,
    turn: f64,
}

/// The five solid pieces, which end at the total, and the hatched one after them,
/// which ends at what was earned. `parts` and `total` are tenths of a point.
fn pieces(parts: &[i16; 10], total: u16) -> ([Piece; 5], Option<Piece>) {
    let mut earned = 0.0;
    for points in &parts[..5] {
        earned += f64::from(*points).max(0.0);
    }
    let total = f64::from(total);
    let kept = if earned > 0.0 { (total / earned).min(1.0) } else { 0.0 };
    let mut start = 0.0;
    let mut solid = [Piece { start, turn: 0.0 }; 5];
    for (piece, points) in solid.iter_mut().zip(parts) {
        let turn = f64::from(*points).max(0.0) * kept / 1000.0;
        *piece = Piece { start, turn };
        start += turn;
    }
    let back = earned - total;
    let hatched = (back >= 0.5).then_some(Piece { start, turn: back / 1000.0 });
    (solid, hatched)
}

/// The dash of a circle that shows one piece: its length and what hides the rest.
fn dash(piece: Piece, radius: f64, gap: f64) -> (String, String) {
    let round = TAU * radius;
    let dash = (piece.turn * round - gap).max(0.0);
    (lengths(dash, round), length(-piece.start * round))
}

/// A point on a circle, for a fraction of a turn clockwise from 12.
fn point(middle: f64, radius: f64, turn: f64) -> (f64, f64) {
    let (sin, cos) = sin_cos(turn);
    (middle + radius * sin, middle - radius * cos)
}

/// A point as SVG paths take it.
fn pair(middle: f64, radius: f64, turn: f64) -> String {
    let (x, y) = point(middle, radius, turn);
    lengths(x, y)
}

/// Two lengths as SVG takes them.
fn lengths(first: f64, second: f64) -> String {
    length(first) + " " + &length(second)
}

/// An arc up to where it ends; `sweep` is "1" for clockwise.
fn arc(radius: f64, large: bool, sweep: &str) -> String {
    let radius = length(radius);
    joined(&["A", &radius, " ", &radius, if large { " 0 1 " } else { " 0 0 " }, sweep, " "], "")
}

/// The outline of the hatched piece.
fn sector(piece: Piece) -> String {
    let (start, end) = (piece.start, piece.start + piece.turn);
    let large = piece.turn > 0.5;
    let mut path = String::from("M");
    path += &pair(MIDDLE, HATCH_OUTER, start);
    path += &arc(HATCH_OUTER, large, "1");
    path += &pair(MIDDLE, HATCH_OUTER, end);
    path += "L";
    path += &pair(MIDDLE, HATCH_INNER, end);
    path += &arc(HATCH_INNER, large, "0");
    path += &pair(MIDDLE, HATCH_INNER, start);
    path + "Z"
}

/// The open arc from a fraction of a turn to the full turn, for dots.
fn rest(middle: f64, radius: f64, from: f64) -> String {
    let mut path = String::from("M");
    path += &pair(middle, radius, from.min(0.999));
    path += &arc(radius, from < 0.5, "1");
    path + &lengths(middle - 0.01, middle - radius)
}

/// What [`ring`] shows.
pub struct RingFace {
    /// Total and ten parts in tenths; none draws an empty ring.
    pub number: Option<(u16, [i16; 10])>,
    /// Only partly planned, or empty: what is left is dotted.
    pub dotted: bool,
    /// Distinguishes this ring from others in the same root.
    pub id: String,
    /// What the ring says, for assistive technology.
    pub label: String,
    /// What stands in the middle.
    pub middle: Html,
}

/// The large ring: solid is the score, solid and hatched is what was earned.
pub fn ring(face: RingFace) -> Html {
    let drawn = face.number.map(|(total, parts)| pieces(&parts, total));
    let end = drawn.map_or(0.0, |(solid, hatched)| {
        let last = hatched.unwrap_or(solid[4]);
        last.start + last.turn
    });
    let pattern = face.id + "-hatch";
    html! {
        <div class="ring" part="ring" role="img" aria-label={face.label}>
            <svg viewBox="0 0 144 144" aria-hidden="true">
                if face.dotted {
                    if end < 0.98 {
                        <path class="ring-dots" d={rest(MIDDLE, RADIUS, if end > 0.0 { end + 0.016 } else { 0.0 })} />
                    }
                } else {
                    <circle class={if drawn.is_some() { "ring-track" } else { "ring-line" }} cx="72" cy="72" r="64" />
                }
                if let Some((solid, hatched)) = drawn {
                    <g transform="rotate(-90 72 72)">
                        for (piece, class) in solid.iter().zip(ARCS) {
                            let last = hatched.is_none() && piece.start + piece.turn >= end && end < 0.999;
                            let (array, offset) = dash(*piece, RADIUS, if last { 0.0 } else { GAP });
                            <circle key={class} class={classes(&["ring-arc", class])} cx="72" cy="72" r="64"
                                stroke-dasharray={array} stroke-dashoffset={offset} />
                        }
                    </g>
                    if let Some(piece) = hatched {
                        <pattern id={&pattern} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                            <path class="ring-hatch" d="M.65 0v4" />
                        </pattern>
                        <path class="ring-back" fill={joined(&["url(#", &pattern, ")"], "")} d={sector(piece)} />
                    }
                }
            </svg>
            <div class="ring-middle" aria-hidden="true">{ face.middle }</div>
        </div>
    }
}

/// The small ring of a day, meal or example; the control around it has the name.
/// `total` is in tenths, none draws dots all around; `dotted` dots what is left of a
/// part-planned one; `middle` stands in the middle.
pub fn mini_ring(total: Option<u16>, dotted: bool, middle: Html) -> Html {
    let turn = f64::from(total.unwrap_or(0)) / 1000.0;
    let (array, offset) = dash(Piece { start: 0.0, turn }, MINI_RADIUS, 0.0);
    let dotted = dotted || total.is_none();
    html! {
        <span class="mini" aria-hidden="true">
            <svg viewBox="0 0 40 40">
                if !dotted {
                    <circle class="mini-track" cx="20" cy="20" r="17.25" />
                } else if turn < 0.95 {
                    <path class="mini-dots" d={rest(20.0, MINI_RADIUS, if turn > 0.0 { turn + 0.04 } else { 0.0 })} />
                }
                if turn > 0.0 {
                    <circle class="mini-arc" cx="20" cy="20" r="17.25" transform="rotate(-90 20 20)"
                        stroke-dasharray={array} stroke-dashoffset={offset} />
                }
            </svg>
            <span class="mini-text">{ middle }</span>
        </span>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WEDNESDAY: [i16; 10] = [350, 239, 116, 35, 100, -73, -8, -42, 0, 0];

    #[test]
    fn solid_ends_at_the_total_and_hatched_at_what_was_earned() {
        let (solid, hatched) = pieces(&WEDNESDAY, 717);
        let length: f64 = solid.iter().map(|piece| piece.turn).sum();
        assert!((length - 0.717).abs() < 1e-9, "{length}");
        let hatched = hatched.expect("something was taken back");
        assert!((hatched.start - 0.717).abs() < 1e-9);
        assert!((hatched.start + hatched.turn - 0.84).abs() < 1e-9);
        for pair in solid.windows(2) {
            assert!((pair[0].start + pair[0].turn - pair[1].start).abs() < 1e-9);
        }
    }

    #[test]
    fn arcs_keep_the_proportions_of_what_was_earned() {
        let (solid, _) = pieces(&WEDNESDAY, 717);
        for (piece, points) in solid.iter().zip(WEDNESDAY) {
            assert!((piece.turn - f64::from(points) * 0.717 / 840.0).abs() < 1e-9);
        }
    }

    #[test]
    fn nothing_taken_back_draws_no_hatched_piece() {
        let parts = [350, 250, 150, 39, 100, 0, 0, 0, 0, 0];
        let (solid, hatched) = pieces(&parts, 889);
        assert_eq!(hatched, None);
        assert!((solid[4].start + solid[4].turn - 0.889).abs() < 1e-9);
    }

    #[test]
    fn nothing_earned_draws_nothing() {
        let (solid, hatched) = pieces(&[0; 10], 0);
        assert!(solid.iter().all(|piece| piece.turn == 0.0));
        assert_eq!(hatched, None);
    }

    #[test]
    fn a_dash_is_its_length_less_the_gap_and_never_negative() {
        let round = TAU * RADIUS;
        let (array, offset) = dash(Piece { start: 0.25, turn: 0.5 }, RADIUS, GAP);
        assert_eq!(array, format!("{:.2} {round:.2}", round / 2.0 - GAP));
        assert_eq!(offset, format!("{:.2}", -round / 4.0));
        let (array, _) = dash(Piece { start: 0.0, turn: 0.001 }, RADIUS, GAP);
        assert!(array.starts_with("0.00 "));
    }

    #[test]
    fn a_piece_over_half_a_turn_takes_the_long_way() {
        assert!(sector(Piece { start: 0.1, turn: 0.6 }).contains(" 0 1 1 "));
        assert!(sector(Piece { start: 0.1, turn: 0.4 }).contains(" 0 0 1 "));
        assert!(rest(20.0, MINI_RADIUS, 0.2).contains(" 0 1 1 "));
        assert!(rest(20.0, MINI_RADIUS, 0.7).contains(" 0 0 1 "));
    }
}
