//! Numbers whose size is learned from the ones before.

use super::{Choice, Coder};

impl Coder {
    /// One of as many symbols as there are odds, a power of two: a bit at a time, each
    /// bit with odds of its own.
    pub(crate) fn symbol(&mut self, odds: &mut [Choice], symbol: usize) -> usize {
        let mut node = 1;
        let mut bit = odds.len() / 2;
        while bit > 0 {
            node = 2 * node + usize::from(self.choice(&mut odds[node], symbol & bit != 0));
            bit /= 2;
        }
        node - odds.len()
    }

    /// The last `count` bits of a value, up to 32, as likely one as the other.
    pub(crate) fn bits(&mut self, count: u32, value: u32) -> u32 {
        let mut left = count;
        let mut read = 0;
        while left > 0 {
            let now = left.min(16);
            left -= now;
            let part = (value >> left) & ((1 << now) - 1);
            read = read << now | self.even(1 << now, part);
        }
        read
    }
}

/// Whole numbers below 2³², small ones being more usual: first how many bits, then
/// those below the highest.
#[derive(Clone, Debug)]
pub(crate) struct Number([Choice; 64]);

impl Number {
    /// Nothing is known yet.
    pub(crate) const NEW: Self = Self([Choice::EVEN; 64]);

    /// A number.
    pub(crate) fn code(&mut self, coder: &mut Coder, value: u32) -> u32 {
        let bits = coder.symbol(&mut self.0, (u32::BITS - value.leading_zeros()) as usize);
        match (bits as u32).min(u32::BITS).checked_sub(1) {
            Some(below) => coder.bits(below, value) | 1 << below,
            None => 0,
        }
    }
}

/// Amounts that people write with few digits: 1500 is 15 and two zeros.
#[derive(Clone, Debug)]
pub(crate) struct RoundNumber {
    zeros: [Choice; 4],
    digits: Number,
}

impl RoundNumber {
    /// Nothing is known yet.
    pub(crate) const NEW: Self = Self { zeros: [Choice::EVEN; 4], digits: Number::NEW };

    /// A number.
    pub(crate) fn code(&mut self, coder: &mut Coder, value: u32) -> u32 {
        let mut zeros = 0;
        while zeros < 3 && value.is_multiple_of(10_u32.pow(zeros + 1)) {
            zeros += 1;
        }
        let zeros = coder.symbol(&mut self.zeros, zeros as usize);
        let unit = 10_u32.pow(zeros as u32);
        self.digits.code(coder, value / unit).saturating_mul(unit)
    }
}

#[cfg(test)]
mod tests {
    use super::{Coder, Number, RoundNumber};

    const VALUES: [u32; 14] =
        [0, 1, 2, 3, 10, 70, 1000, 12_500, 65_535, 65_536, 99_999, 1 << 31, u32::MAX - 1, u32::MAX];

    #[test]
    fn numbers_come_back() {
        let run = |coder: &mut Coder, values: [u32; 14]| {
            let (mut number, mut round) = (Number::NEW, RoundNumber::NEW);
            values.map(|value| (number.code(coder, value), round.code(coder, value)))
        };
        let mut writer = Coder::writing();
        run(&mut writer, VALUES);
        let read = run(&mut Coder::reading(writer.finish()), [0; 14]);
        assert_eq!(read, VALUES.map(|value| (value, value)));
    }
}
