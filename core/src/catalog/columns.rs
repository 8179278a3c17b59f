//! How the values of a column are stored: as short as they can be read from front
//! to back. Each kind of column is an iterator over its rows.

use crate::inputs::Amount;

/// Whole numbers: seven bits a byte, the lowest first, and the eighth wherever a
/// number goes on in the next byte.
#[derive(Debug)]
pub struct Numbers(&'static [u8]);

impl Numbers {
    /// The numbers in these bytes.
    pub const fn new(bytes: &'static [u8]) -> Self {
        Self(bytes)
    }
}

impl Iterator for Numbers {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let mut value = 0;
        for place in 0.. {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            value |= u32::from(byte & 0x7f) << (7 * place);
            if byte & 0x80 == 0 {
                break;
            }
        }
        Some(value)
    }
}

/// Amounts, known or not. Sources give two or three digits, so an amount is its
/// digits and how many of up to three zeros follow them: 4500 is 45 and two zeros.
/// As a number that is 1 + 45 * 4 + 2; 0 is an unknown amount.
#[derive(Debug)]
pub struct Amounts(Numbers);

impl Amounts {
    /// The amounts in these bytes.
    pub const fn new(bytes: &'static [u8]) -> Self {
        Self(Numbers::new(bytes))
    }
}

impl Iterator for Amounts {
    type Item = Amount;

    fn next(&mut self) -> Option<Amount> {
        Some(match self.0.next()?.checked_sub(1) {
            Some(number) => Amount::known(number / 4 * 10_u32.pow(number % 4)),
            None => Amount::UNKNOWN,
        })
    }
}

/// Values of which each stands many times: every one once, and for each row its
/// position among them.
#[derive(Debug)]
pub struct Choices<T: 'static> {
    values: &'static [T],
    rows: Numbers,
}

impl<T> Choices<T> {
    /// The values at the positions in these bytes.
    pub const fn new(values: &'static [T], bytes: &'static [u8]) -> Self {
        Self { values, rows: Numbers::new(bytes) }
    }
}

impl<T: Copy> Iterator for Choices<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        pick(self.values, &mut self.rows)
    }
}

/// The value at the next position of a column.
pub fn pick<T: Copy>(values: &[T], positions: &mut Numbers) -> Option<T> {
    values.get(usize::try_from(positions.next()?).ok()?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_goes_on_where_the_eighth_bit_says_so() {
        let numbers = Numbers::new(b"\x00\x7f\x80\x01\xff\x7f\xff\xff\xff\xff\x0f");
        assert_eq!(numbers.collect::<Vec<_>>(), [0, 127, 128, 16_383, u32::MAX]);
        assert_eq!(Numbers::new(b"\x05\x80").collect::<Vec<_>>(), [5], "cut short");
    }

    #[test]
    fn an_amount_is_digits_and_zeros_or_unknown() {
        let amounts = Amounts::new(b"\x00\x01\x05\x08\xb7\x01\x9c\x1c\xe5\x4c");
        let known = [0, 1, 1000, 4500, 902_000, 2457].map(Amount::known);
        let amounts: Vec<Amount> = amounts.collect();
        assert_eq!(amounts[0], Amount::UNKNOWN);
        assert_eq!(amounts[1..], known);
    }

    #[test]
    fn a_choice_is_the_value_at_its_position() {
        let choices = Choices::new(&['a', 'b'], b"\x01\x00\x01");
        assert_eq!(choices.collect::<String>(), "bab");
        assert_eq!(Choices::new(&['a'], b"\x00\x01").count(), 1, "no such value");
    }
}
