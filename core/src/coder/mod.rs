//! A range coder: choices in, as few bytes as they are worth out, and back. Links and
//! the numbers of the catalog are written with it.
//!
//! One description of what is coded serves both directions. Each method takes the
//! value to be written and returns it; when reading, what it is given is ignored and
//! what was written is returned. So writer and reader cannot disagree.
//!
//! After G. N. N. Martin, "Range encoding: an algorithm for removing redundancy from
//! a digitised message" (1979), with adaptive binary choices as in LZMA. All
//! arithmetic is in whole numbers: the same bytes mean the same on every machine.

mod number;

pub(crate) use number::{Number, RoundNumber};

/// Below this range another byte goes out.
const LEAST_RANGE: u32 = 1 << 24;

/// Most alternatives of one even choice.
pub(crate) const MOST: u32 = 1 << 16;

/// A yes or no whose odds are learned from the ones before.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Choice {
    /// How often yes is expected, as a difference from a half, of 65536. So even odds
    /// are all zeros, and many of them are made at once.
    lean: i16,
    /// Choices seen, up to [`Self::STEADY`].
    seen: u16,
}

/// By how many choices were seen: of 65536, what share of the way the odds move. A
/// division for each bit of a text would take a third of the time that reading takes.
const SHARES: [u16; Choice::STEADY as usize + 1] = {
    let mut shares = [0; Choice::STEADY as usize + 1];
    let mut seen = 0;
    while seen < shares.len() {
        shares[seen] = (MOST / (seen as u32 + 2)) as u16;
        seen += 1;
    }
    shares
};

impl Choice {
    /// From here on each choice moves the odds by the same share.
    const STEADY: u16 = 28;

    /// Nothing is known yet.
    pub(crate) const EVEN: Self = Self { lean: 0, seen: 0 };

    /// Nearly always no.
    pub(crate) const RARE: Self = Self { lean: -15 << 11, seen: 3 };

    /// Takes the odds of `other` as long as nothing was learned.
    pub(crate) const fn begin_as(&mut self, other: Self) {
        if self.seen == 0 {
            self.lean = other.lean;
        }
    }

    /// Moves the odds a half of the way at first, then a third, a fourth and so on,
    /// by how many were seen before.
    #[inline(always)]
    pub(crate) const fn learn(&mut self, yes: bool) {
        let share = SHARES[self.seen as usize] as u32;
        if yes {
            self.lean += (((u16::MAX as u32 - self.yes()) * share) >> 16) as i16;
        } else {
            self.lean -= ((self.yes() * share) >> 16) as i16;
        }
        if self.seen < Self::STEADY {
            self.seen += 1;
        }
    }

    /// Of 65536, how often yes is expected.
    const fn yes(self) -> u32 {
        (self.lean as i32 + (1 << 15)) as u32
    }

    /// The part of `range` that yes takes; never none or all of it.
    const fn share(self, range: u32) -> u32 {
        (range >> 12) * (self.yes() * 4094 / 65536 + 1)
    }
}

/// Writes or reads choices.
#[derive(Debug)]
pub(crate) struct Coder {
    bytes: Vec<u8>,
    range: u32,
    /// Writing: where the range begins. Reading: how far behind that the written
    /// number is.
    place: u32,
    /// Reading: the position of the byte that comes next.
    next: Option<usize>,
    refused: bool,
}

impl Coder {
    /// Starts writing.
    pub(crate) const fn writing() -> Self {
        Self { bytes: Vec::new(), range: u32::MAX, place: 0, next: None, refused: false }
    }

    /// Starts reading what [`Self::finish`] gave.
    pub(crate) fn reading(bytes: Vec<u8>) -> Self {
        let mut coder = Self { bytes, range: 0, place: 0, next: Some(0), refused: false };
        for _ in 0..4 {
            coder.shift();
        }
        coder.range = u32::MAX;
        coder
    }

    /// Whether what it is given is ignored.
    pub(crate) const fn reads(&self) -> bool {
        self.next.is_some()
    }

    /// Whether more was read than was ever written. Once it is so, nothing that is
    /// read means anything.
    fn ran_over(&self) -> bool {
        self.next.is_some_and(|next| next > self.bytes.len() + 4)
    }

    /// Says that what was read makes no sense. Reading may go on, so that a description
    /// of what is coded need not care; what it gives is not to be used.
    pub(crate) const fn refuse(&mut self) {
        self.refused = true;
    }

    /// Whether anything was refused or more read than was written.
    pub(crate) fn is_broken(&self) -> bool {
        self.refused || self.ran_over()
    }

    /// Whether everything that was written has been read.
    pub(crate) fn is_read(&self) -> bool {
        self.next.is_some_and(|next| next >= self.bytes.len()) && !self.is_broken()
    }

    /// A yes or no with learned odds.
    pub(crate) fn choice(&mut self, odds: &mut Choice, yes: bool) -> bool {
        self.choice_of_many(odds, yes)
    }

    /// The same, compiled anew where it is called: for texts, which are nearly all of the
    /// choices of a link that is long.
    #[inline(always)]
    pub(crate) fn choice_of_many(&mut self, odds: &mut Choice, yes: bool) -> bool {
        let share = odds.share(self.range);
        let yes = if self.reads() { self.place < share } else { yes };
        odds.learn(yes);
        if yes {
            self.narrow(0, share);
        } else {
            self.narrow(share, self.range - share);
        }
        yes
    }

    /// One of `of` equally likely values, 1 to [`MOST`] of them.
    pub(crate) fn even(&mut self, of: u32, value: u32) -> u32 {
        let unit = self.range / of;
        let value = if self.reads() { self.unit(unit, of) } else { value };
        self.narrow(unit * value, unit);
        value
    }

    /// One of several values that are as likely as their weights say; the weights
    /// add up to 1 to [`MOST`].
    pub(crate) fn weighted(&mut self, weights: &[u32], index: usize) -> usize {
        let of = weights.iter().sum();
        let unit = self.range / of;
        let wanted = if self.reads() { self.unit(unit, of) } else { of };
        let mut first = 0;
        let mut at = 0;
        for weight in weights {
            let past = if self.reads() { first + weight <= wanted } else { at < index };
            if !past {
                self.narrow(unit * first, unit * weight);
                break;
            }
            first += weight;
            at += 1;
        }
        at
    }

    /// When reading: which of `of` units the next choice lies in. In damaged bytes it
    /// can lie behind the last one.
    fn unit(&self, unit: u32, of: u32) -> u32 {
        (self.place / unit).min(of - 1)
    }

    /// Goes on with the part of the range that begins at `first`.
    #[inline(always)]
    fn narrow(&mut self, first: u32, range: u32) {
        if self.reads() {
            self.place -= first;
        } else {
            let (sum, carried) = self.place.overflowing_add(first);
            self.place = sum;
            if carried {
                carry(&mut self.bytes);
            }
        }
        self.range = range;
        while self.range < LEAST_RANGE {
            self.shift();
        }
    }

    /// Moves on by a byte. Behind the end a reader finds zeros.
    fn shift(&mut self) {
        self.range <<= 8;
        let out = (self.place >> 24) as u8;
        self.place <<= 8;
        match &mut self.next {
            None => self.bytes.push(out),
            Some(next) => {
                self.place |= u32::from(self.bytes.get(*next).copied().unwrap_or_default());
                *next += 1;
            }
        }
    }

    /// Ends writing with as few bytes as lead back to the same choices.
    pub(crate) fn finish(mut self) -> Vec<u8> {
        let low = u64::from(self.place);
        let last = low + u64::from(self.range) - 1;
        for kept in 0..=4 {
            let rest = u64::from(u32::MAX) >> (8 * kept);
            let end = (low + rest) & !rest;
            if end <= last {
                if end > u64::from(u32::MAX) {
                    carry(&mut self.bytes);
                }
                self.bytes.extend(&(end as u32).to_be_bytes()[..kept]);
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
