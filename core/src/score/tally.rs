//! Sums by number: what plants and live cultures are counted in.

/// Sums by number, ascending, each number once. Neither the order in which they were
/// added nor how they were split shows in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally(Vec<Count>);

/// All there is of one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Count {
    /// What is counted.
    pub number: u16,
    /// The largest bound that came with any of it.
    pub most: u32,
    /// Everything added, not held to `most`.
    pub sum: u64,
}

impl Tally {
    /// Adds to the count of a number; nothing of it adds nothing.
    pub fn add(&mut self, more: Count) {
        if more.sum == 0 {
            return;
        }
        let at = self.place(more.number);
        match self.0.get_mut(at) {
            Some(known) if known.number == more.number => {
                known.most = known.most.max(more.most);
                known.sum += more.sum;
            }
            _ => self.0.insert(at, more),
        }
    }

    /// Adds everything of another one.
    pub fn add_all(&mut self, other: &Self) {
        for more in &other.0 {
            self.add(*more);
        }
    }

    /// Takes out again what was added; its number stays, with what is left.
    pub fn take(&mut self, less: Count) {
        let at = self.place(less.number);
        if let Some(known) = self.0.get_mut(at).filter(|known| known.number == less.number) {
            known.sum -= less.sum;
        }
    }

    /// What there is of a number.
    pub fn sum(&self, number: u16) -> u64 {
        self.get(number).map_or(0, |known| known.sum)
    }

    /// Leaves out a number.
    pub fn remove(&mut self, number: u16) {
        if self.get(number).is_some() {
            self.0.remove(self.place(number));
        }
    }

    /// The count of a number together with more of it.
    pub fn with(&self, more: &Count) -> Count {
        self.get(more.number).map_or(*more, |known| Count {
            number: more.number,
            most: known.most.max(more.most),
            sum: known.sum + more.sum,
        })
    }

    /// The count of a number, if there is any of it.
    pub fn get(&self, number: u16) -> Option<&Count> {
        self.0.get(self.place(number)).filter(|known| known.number == number)
    }

    /// All counts, by number.
    pub const fn counts(&self) -> &[Count] {
        self.0.as_slice()
    }

    /// Where a number is, or belongs.
    fn place(&self, number: u16) -> usize {
        self.0.partition_point(|known| known.number < number)
    }
}
