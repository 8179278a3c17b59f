//! Numbers as people type them, and as they are written for them.

use crate::inputs::Amount;

/// Whether a comma in it may be the decimal one or part thousands: "1,250", but neither
/// "0,125" nor "1,25".
pub(super) fn has_two_readings(text: &str) -> bool {
    let Some((whole, rest)) = text.trim().split_once(',') else { return false };
    let is_digits = |text: &str| text.bytes().all(|letter| letter.is_ascii_digit());
    matches!(whole.len(), 1..=3)
        && !whole.starts_with('0')
        && rest.len() == 3
        && is_digits(whole)
        && is_digits(rest)
}

/// A decimal number, with a point or a comma, in so many parts of one, rounded half up:
/// unknown when nothing was typed, none when it is no number. Where `thousands`, a comma
/// that can be read in two ways parts thousands.
pub(super) fn number(text: &str, scale: u32, thousands: bool) -> Option<Amount> {
    let text = text.trim();
    let parts_thousands = thousands && has_two_readings(text);
    if text.is_empty() {
        return Some(Amount::UNKNOWN);
    }
    let (mut value, mut place, mut digits, mut rounds) = (0_u64, 0_u64, 0, false);
    for letter in text.bytes() {
        match letter {
            b'0'..=b'9' => {
                let digit = u64::from(letter - b'0');
                digits += 1;
                if place == 0 {
                    value = (value * 10).saturating_add(digit * u64::from(scale));
                } else if place <= u64::from(scale) {
                    if place == u64::from(scale) {
                        rounds = digit >= 5;
                    } else {
                        value += digit * u64::from(scale) / (place * 10);
                    }
                    place *= 10;
                }
            }
            b',' if parts_thousands => {}
            b'.' | b',' if place == 0 => place = 1,
            _ => return None,
        }
        if value > u64::from(u32::MAX / 2) {
            value = u64::from(u32::MAX / 2);
        }
    }
    let value = u32::try_from(value + u64::from(rounds)).ok()?;
    (digits > 0).then(|| Amount::known(value))
}

/// A number of parts as a decimal number: 1250 thousandths are "1.25".
pub(super) fn decimal(parts: u32, scale: u32) -> String {
    let mut text = (parts / scale).to_string();
    let (mut rest, mut place) = (parts % scale, scale);
    if rest > 0 {
        text.push('.');
    }
    while rest > 0 && place > 1 {
        place /= 10;
        text.push(char::from(b'0' + (rest / place % 10) as u8));
        rest %= place;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{decimal, has_two_readings, number};
    use crate::inputs::Amount;

    #[test]
    fn numbers_are_read_with_point_or_comma() {
        let known = |value| Some(Amount::known(value));
        for (text, scale, read) in [
            ("", 1000, Some(Amount::UNKNOWN)),
            ("  ", 1000, Some(Amount::UNKNOWN)),
            ("0", 1000, Some(Amount::ZERO)),
            ("12", 1000, known(12_000)),
            (" 1.5 ", 1000, known(1_500)),
            ("1,25", 1000, known(1_250)),
            ("0,125", 1000, known(125)),
            ("1,2505", 1000, known(1_251)),
            ("1250,125", 1000, known(1_250_125)),
            (".5", 1000, known(500)),
            ("5.", 1000, known(5_000)),
            ("0.0005", 1000, known(1)),
            ("0.0004", 1000, known(0)),
            ("0.12345", 1000, known(123)),
            ("120.6", 1, known(121)),
            ("120.4", 1, known(120)),
            ("12.5", 10, known(125)),
            ("99999999999999999999999", 1000, known(u32::MAX / 2)),
            (".", 1000, None),
            ("1.2.3", 1000, None),
            ("-1", 1000, None),
            ("1 g", 1000, None),
            ("a", 1000, None),
        ] {
            assert_eq!(number(text, scale, false), read, "{text:?}");
        }
    }

    #[test]
    fn a_comma_before_three_digits_may_part_thousands() {
        for text in ["1,250", " 12,250 ", "125,000"] {
            assert!(has_two_readings(text), "{text}");
        }
        for text in ["", "1250", "1.250", "1,25", "1,2500", "0,125", ",125", "1250,125", "1,25a"] {
            assert!(!has_two_readings(text), "{text}");
        }
        assert_eq!(number("12,250", 1, true), Some(Amount::known(12_250)));
        assert_eq!(number("12,25", 100, true), Some(Amount::known(1_225)));
        assert_eq!(number("1,250,000", 1, true), None);
    }

    #[test]
    fn what_is_written_is_read_again() {
        for value in (0..4_000_000).step_by(37) {
            assert_eq!(number(&decimal(value, 1000), 1000, true), Some(Amount::known(value)));
            assert_eq!(number(&decimal(value, 100), 100, true), Some(Amount::known(value)));
            assert_eq!(number(&decimal(value, 1), 1, true), Some(Amount::known(value)));
        }
        assert_eq!(decimal(1_250, 1000), "1.25");
        assert_eq!(decimal(2_835, 100), "28.35");
        assert_eq!(decimal(5, 1000), "0.005");
    }
}
