//! Numbers for drawings. The standard ways to print a float and to take a sine add
//! 10 kB to the download; a drawing needs neither their range nor their precision.

use crate::text::joined;
use std::f64::consts::FRAC_PI_2;

/// A length with two decimals, as SVG attributes take it: "41.05". Up to 20 million.
pub fn length(value: f64) -> String {
    let hundredths = (value.abs() * 100.0 + 0.5) as u32;
    let sign = if value < 0.0 && hundredths > 0 { "-" } else { "" };
    let zero = if hundredths % 100 < 10 { ".0" } else { "." };
    joined(&[sign, &(hundredths / 100).to_string(), zero, &(hundredths % 100).to_string()], "")
}

/// Sine and cosine of a fraction of a full turn, to six decimals.
pub fn sin_cos(turn: f64) -> (f64, f64) {
    let quarters = turn * 4.0;
    let rest = (quarters - quarters.floor()) * FRAC_PI_2;
    let (sin, cos) = (quarter_sine(rest), quarter_sine(FRAC_PI_2 - rest));
    match (quarters.floor() as i64).rem_euclid(4) {
        0 => (sin, cos),
        1 => (cos, -sin),
        2 => (-sin, -cos),
        _ => (-cos, sin),
    }
}

/// The sine of 0 to a quarter turn, in radians, by its series.
fn quarter_sine(angle: f64) -> f64 {
    let square = angle * angle;
    let mut term = angle;
    let mut sum = angle;
    for step in 1..7 {
        let step = f64::from(step) * 2.0;
        term *= -square / (step * (step + 1.0));
        sum += term;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::{length, sin_cos};
    use std::f64::consts::TAU;

    #[test]
    fn lengths_have_two_decimals() {
        for (value, text) in [
            (0.0, "0.00"),
            (41.046, "41.05"),
            (-0.004, "0.00"),
            (-7.5, "-7.50"),
            (402.1239, "402.12"),
        ] {
            assert_eq!(length(value), text);
        }
    }

    #[test]
    fn sines_agree_with_the_standard_ones_all_around() {
        for step in -40..80 {
            let turn = f64::from(step) / 37.0;
            let (sin, cos) = sin_cos(turn);
            assert!((sin - (turn * TAU).sin()).abs() < 1e-6, "{turn}");
            assert!((cos - (turn * TAU).cos()).abs() < 1e-6, "{turn}");
        }
    }
}
