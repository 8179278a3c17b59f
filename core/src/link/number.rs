//! Numbers whose size is learned from the ones before.

use super::coder::{Choice, Coder};

/// One of a few symbols, a bit at a time, each bit with odds of its own.
#[derive(Clone, Debug)]
pub(super) struct Symbols<const COUNT: usize>([Choice; COUNT]);

impl<const COUNT: usize> Symbols<COUNT> {
    /// Nothing is known yet. `COUNT` is a power of two.
    pub(super) const NEW: Self = Self([Choice::EVEN; COUNT]);

    /// A symbol below `COUNT`.
    pub(super) fn code(&mut self, coder: &mut Coder, symbol: usize) -> usize {
        let mut node = 1;
        let mut bit = COUNT / 2;
        while bit > 0 {
            node = 2 * node + usize::from(coder.choice(&mut self.0[node], symbol & bit != 0));
            bit /= 2;
        }
        node - COUNT
    }

    /// The same with odds that begin as those of `general`, which learns too.
    pub(super) fn code_from(
        &mut self,
        general: &mut Self,
        coder: &mut Coder,
        symbol: usize,
    ) -> usize {
        let mut node = 1;
        let mut bit = COUNT / 2;
        while bit > 0 {
            let odds = &mut self.0[node];
            odds.begin_as(general.0[node]);
            let yes = coder.choice(odds, symbol & bit != 0);
            general.0[node].learn(yes);
            node = 2 * node + usize::from(yes);
            bit /= 2;
        }
        node - COUNT
    }
}

/// Whole numbers below 2³², small ones being more usual: first how many bits, then
/// those below the highest.
#[derive(Clone, Debug)]
pub(super) struct Number(Symbols<64>);

impl Number {
    /// Nothing is known yet.
    pub(super) const NEW: Self = Self(Symbols::NEW);

    /// A number.
    pub(super) fn code(&mut self, coder: &mut Coder, value: u32) -> u32 {
        let bits = self.0.code(coder, (u32::BITS - value.leading_zeros()) as usize).min(32);
        let Some(mut left) = bits.checked_sub(1) else { return 0 };
        let mut read = 1;
        while left > 0 {
            let now = left.min(16);
            left -= now;
            let part = (value >> left) & ((1 << now) - 1);
            read = read << now | coder.even(1 << now, part);
        }
        read
    }
}

/// Amounts that people write with few digits: 1500 is 15 and two zeros.
#[derive(Clone, Debug)]
pub(super) struct RoundNumber {
    zeros: Symbols<4>,
    digits: Number,
}

impl RoundNumber {
    /// Nothing is known yet.
    pub(super) const NEW: Self = Self { zeros: Symbols::NEW, digits: Number::NEW };

    /// A number.
    pub(super) fn code(&mut self, coder: &mut Coder, value: u32) -> u32 {
        let divides = |zeros: &usize| value.is_multiple_of(10_u32.pow(*zeros as u32));
        let zeros = (1..4).take_while(divides).count();
        let unit = 10_u32.pow(self.zeros.code(coder, zeros) as u32);
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
