//! A range coder: choices in, as few bytes as they are worth out, and back.
//!
//! One description of what is coded serves both directions. Each method takes the
//! value to be written and returns it; when reading, what it is given is ignored and
//! what was written is returned. So writer and reader cannot disagree.
//!
//! After G. N. N. Martin, "Range encoding: an algorithm for removing redundancy from
//! a digitised message" (1979), with adaptive binary choices as in LZMA. All
//! arithmetic is in whole numbers: the same bytes mean the same on every machine.

/// Below this range another byte goes out.
const LEAST_RANGE: u32 = 1 << 24;

/// Most alternatives of one even choice.
pub(super) const MOST: u32 = 1 << 16;

/// Of 65536, how far a choice moves the odds: a half of the way at first, then a
/// third, a fourth and so on, by how many were seen before.
const SHARES: [u32; Choice::STEADY as usize + 1] = {
    let mut shares = [0; Choice::STEADY as usize + 1];
    let mut seen = 0;
    while seen < shares.len() {
        shares[seen] = MOST / (seen as u32 + 2);
        seen += 1;
    }
    shares
};

/// A yes or no whose odds are learned from the ones before.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice {
    /// Of 65536, how often yes is expected.
    yes: u16,
    /// Choices seen, up to [`Self::STEADY`].
    seen: u8,
}

impl Choice {
    /// From here on each choice moves the odds by the same share.
    const STEADY: u8 = 28;

    /// Nothing is known yet.
    pub(super) const EVEN: Self = Self { yes: 1 << 15, seen: 0 };

    /// Nearly always no.
    pub(super) const RARE: Self = Self { yes: 1 << 11, seen: 3 };

    /// Takes the odds of `other` as long as nothing was learned.
    pub(super) const fn begin_as(&mut self, other: Self) {
        if self.seen == 0 {
            self.yes = other.yes;
        }
    }

    pub(super) const fn learn(&mut self, yes: bool) {
        let share = SHARES[self.seen as usize];
        if yes {
            self.yes += (((u16::MAX - self.yes) as u32 * share) >> 16) as u16;
        } else {
            self.yes -= ((self.yes as u32 * share) >> 16) as u16;
        }
        if self.seen < Self::STEADY {
            self.seen += 1;
        }
    }

    /// The part of `range` that yes takes; never none or all of it.
    const fn share(self, range: u32) -> u32 {
        (range >> 12) * (self.yes as u32 * 4094 / 65536 + 1)
    }
}

/// Writes or reads choices.
#[derive(Debug)]
pub(super) struct Coder {
    bytes: Vec<u8>,
    range: u32,
    way: Way,
}

#[derive(Debug)]
enum Way {
    Write { low: u32 },
    Read { code: u32, next: usize },
}

impl Coder {
    /// Starts writing.
    pub(super) const fn writing() -> Self {
        Self { bytes: Vec::new(), range: u32::MAX, way: Way::Write { low: 0 } }
    }

    /// Starts reading what [`Self::finish`] gave.
    pub(super) fn reading(bytes: Vec<u8>) -> Self {
        let first = |at| u32::from(bytes.get(at).copied().unwrap_or_default());
        let code = (0..4).fold(0, |code, at| code << 8 | first(at));
        Self { bytes, range: u32::MAX, way: Way::Read { code, next: 4 } }
    }

    /// Whether more was read than was ever written. Once it is so, nothing that is
    /// read means anything.
    pub(super) fn ran_over(&self) -> bool {
        match self.way {
            Way::Write { .. } => false,
            Way::Read { next, .. } => next > self.bytes.len() + 4,
        }
    }

    /// Whether everything that was written has been read.
    pub(super) fn is_read(&self) -> bool {
        match self.way {
            Way::Write { .. } => false,
            Way::Read { next, .. } => next >= self.bytes.len() && !self.ran_over(),
        }
    }

    /// A yes or no with learned odds.
    pub(super) fn choice(&mut self, odds: &mut Choice, yes: bool) -> bool {
        let share = odds.share(self.range);
        let yes = match self.way {
            Way::Write { .. } => yes,
            Way::Read { code, .. } => code < share,
        };
        if !yes {
            self.skip(share);
        }
        self.range = if yes { share } else { self.range - share };
        odds.learn(yes);
        self.refill();
        yes
    }

    /// One of `of` equally likely values, 1 to [`MOST`] of them.
    pub(super) fn even(&mut self, of: u32, value: u32) -> u32 {
        let unit = self.range / of;
        let value = self.reads_unit(unit, of).unwrap_or(value);
        self.narrow(unit, value, 1);
        value
    }

    /// One of several values that are as likely as their weights say; the weights
    /// add up to 1 to [`MOST`].
    pub(super) fn weighted(&mut self, weights: &[u32], index: usize) -> usize {
        let of = weights.iter().sum();
        let unit = self.range / of;
        let mut first = 0;
        let index = match self.reads_unit(unit, of) {
            None => {
                first = weights.iter().take(index).sum();
                index
            }
            Some(wanted) => {
                let past = |weight: &&u32| {
                    let past = first + **weight <= wanted;
                    first += if past { **weight } else { 0 };
                    past
                };
                weights.iter().take_while(past).count()
            }
        };
        self.narrow(unit, first, weights[index]);
        index
    }

    /// When reading: which of `of` units the next choice lies in.
    fn reads_unit(&self, unit: u32, of: u32) -> Option<u32> {
        match self.way {
            Way::Write { .. } => None,
            // In damaged bytes it can lie behind the last unit.
            Way::Read { code, .. } => Some((code / unit).min(of - 1)),
        }
    }

    fn narrow(&mut self, unit: u32, first: u32, units: u32) {
        self.skip(unit * first);
        self.range = unit * units;
        self.refill();
    }

    /// Leaves out the lowest part of the range.
    fn skip(&mut self, part: u32) {
        match &mut self.way {
            Way::Read { code, .. } => *code -= part,
            Way::Write { low } => {
                let (sum, carried) = low.overflowing_add(part);
                *low = sum;
                if carried {
                    carry(&mut self.bytes);
                }
            }
        }
    }

    fn refill(&mut self) {
        while self.range < LEAST_RANGE {
            self.range <<= 8;
            match &mut self.way {
                Way::Write { low } => {
                    self.bytes.push((*low >> 24) as u8);
                    *low <<= 8;
                }
                Way::Read { code, next } => {
                    let byte = self.bytes.get(*next).copied().unwrap_or_default();
                    *code = *code << 8 | u32::from(byte);
                    *next += 1;
                }
            }
        }
    }

    /// Ends writing with as few bytes as lead back to the same choices. Behind them
    /// a reader finds zeros.
    pub(super) fn finish(mut self) -> Vec<u8> {
        let Way::Write { low } = self.way else { return self.bytes };
        let last = u64::from(low) + u64::from(self.range) - 1;
        for kept in 0..=4 {
            let rest = (1_u64 << (32 - 8 * kept)) - 1;
            let end = (u64::from(low) + rest) & !rest;
            if end <= last {
                if end > u64::from(u32::MAX) {
                    carry(&mut self.bytes);
                }
                self.bytes.extend((end as u32).to_be_bytes().into_iter().take(kept));
                break;
            }
        }
        self.bytes
    }
}

/// Adds one to the bytes as one long number. There is always room: what is written
/// stays below 1.
fn carry(bytes: &mut [u8]) {
    for byte in bytes.iter_mut().rev() {
        *byte = byte.wrapping_add(1);
        if *byte != 0 {
            break;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Choice, Coder, MOST};

    /// Pseudorandom numbers (Knuth's MMIX generator), the same in every run.
    fn numbers(count: usize) -> Vec<u32> {
        let step = |state: &u64| {
            Some(
                state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407),
            )
        };
        std::iter::successors(Some(1), step)
            .skip(1)
            .take(count)
            .map(|state| (state >> 33) as u32)
            .collect()
    }

    /// All three ways of coding in turn. A reader is given zeros for the values.
    fn run(coder: &mut Coder, values: &[u32], writing: bool) -> Vec<u32> {
        let mut odds = [Choice::EVEN, Choice::RARE];
        let weights = [1, 500, 0, 3, 40_000];
        values
            .iter()
            .map(|number| {
                let value = if writing { number / 4 } else { 0 };
                match number % 4 {
                    0 => u32::from(coder.choice(&mut odds[0], value % 2 == 1)),
                    1 => u32::from(coder.choice(&mut odds[1], value % 64 == 1)),
                    2 => coder.even(number % MOST + 1, value % (number % MOST + 1)),
                    _ => coder.weighted(&weights, [0, 1, 3, 4][(value % 4) as usize]) as u32,
                }
            })
            .collect()
    }

    #[test]
    fn reads_what_was_written() {
        for count in [0, 1, 2, 10, 100, 10_000] {
            let values = numbers(count);
            let mut writer = Coder::writing();
            let written = run(&mut writer, &values, true);
            let mut reader = Coder::reading(writer.finish());
            assert_eq!(run(&mut reader, &values, false), written);
            assert!(reader.is_read());
        }
    }

    #[test]
    fn carries_run_through_all_bytes() {
        for no in 1..60 {
            let code = |coder: &mut Coder, values: [u32; 4]| {
                let mut odds = Choice::EVEN;
                let nos = (0..no).filter(|_| !coder.choice(&mut odds, values[0] == 9)).count();
                (nos, values.map(|value| coder.even(3, value)))
            };
            let mut writer = Coder::writing();
            code(&mut writer, [2, 2, 1, 0]);
            let mut reader = Coder::reading(writer.finish());
            assert_eq!(code(&mut reader, [9, 0, 0, 0]), (no, [2, 2, 1, 0]));
        }
    }

    #[test]
    fn odds_are_learned() {
        let mut writer = Coder::writing();
        let mut odds = Choice::EVEN;
        for _ in 0..1000 {
            writer.choice(&mut odds, true);
        }
        assert!(writer.finish().len() < 12);
    }

    #[test]
    fn reading_past_the_end_is_told() {
        let mut reader = Coder::reading(vec![1, 2, 3]);
        for _ in 0..3 {
            reader.even(256, 0);
        }
        assert!(!reader.ran_over());
        for _ in 0..5 {
            reader.even(MOST, 0);
        }
        assert!(reader.ran_over());
    }
}
