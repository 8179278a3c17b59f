//! How much a document holds, and what of it another one has not.

use super::{Document, KeptPlan};
use crate::plan::Plan;

/// How much a document holds, in what a person would count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Plans that are not as a new one.
    pub plans: u32,
    /// Saved meals.
    pub saved_meals: u32,
    /// Own foods.
    pub own_foods: u32,
    /// Days with a check-in.
    pub check_ins: u32,
    /// Days with a score.
    pub day_scores: u32,
}

impl Counts {
    /// Whether there is nothing.
    #[must_use]
    pub fn is_nothing(self) -> bool {
        self == Self::default()
    }

    /// How much more there is than in `other`.
    #[must_use]
    pub const fn beyond(self, other: Self) -> Self {
        Self {
            plans: self.plans.saturating_sub(other.plans),
            saved_meals: self.saved_meals.saturating_sub(other.saved_meals),
            own_foods: self.own_foods.saturating_sub(other.own_foods),
            check_ins: self.check_ins.saturating_sub(other.check_ins),
            day_scores: self.day_scores.saturating_sub(other.day_scores),
        }
    }

    /// Whether there is less of anything than in `other`.
    #[must_use]
    pub const fn lacks_some_of(self, other: Self) -> bool {
        self.plans < other.plans
            || self.saved_meals < other.saved_meals
            || self.own_foods < other.own_foods
            || self.check_ins < other.check_ins
            || self.day_scores < other.day_scores
    }
}

/// What a document holds and another one does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// The plans, by name; empty means the default name.
    pub plans: Vec<String>,
    /// How much there is of everything.
    pub counts: Counts,
}

impl Document {
    /// How much it holds.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let mut counts = Counts {
            saved_meals: self.saved_meals.len() as u32,
            own_foods: self.own_foods.len() as u32,
            ..Counts::default()
        };
        for kept in &self.plans {
            counts.plans += u32::from(!is_blank(kept));
        }
        for day in self.diary.days() {
            counts.check_ins += u32::from(!day.check_in.is_empty());
            counts.day_scores += u32::from(day.score.is_some());
        }
        counts
    }

    /// What is here and not in another document: plans, saved meals and own foods by their
    /// names, check-ins and scores by their days.
    #[must_use]
    pub fn missing_in(&self, other: &Self) -> Missing {
        let mut missing = Missing::default();
        // A name that two plans have needs two of them there.
        let mut there: Vec<&str> = Vec::new();
        for kept in other.plans.iter().filter(|kept| !is_blank(kept)) {
            there.push(&kept.history.plan().name);
        }
        for kept in self.plans.iter().filter(|kept| !is_blank(kept)) {
            let name = &kept.history.plan().name;
            match there.iter().position(|other| other == name) {
                Some(at) => {
                    there.remove(at);
                }
                None => missing.plans.push(name.clone()),
            }
        }
        let counts = &mut missing.counts;
        counts.plans = missing.plans.len() as u32;
        for meal in &self.saved_meals {
            let is_there = other.saved_meals.iter().any(|other| other.name == meal.name);
            counts.saved_meals += u32::from(!is_there);
        }
        for food in &self.own_foods {
            let is_there = other.own_foods.iter().any(|other| other.name == food.name);
            counts.own_foods += u32::from(!is_there);
        }
        for day in self.diary.days() {
            let there = other.diary.on(day.date);
            let has_check_in = !day.check_in.is_empty();
            counts.check_ins += u32::from(has_check_in && there.check_in.is_empty());
            counts.day_scores += u32::from(day.score.is_some() && there.score.is_none());
        }
        missing
    }
}

/// Whether a plan is as a new one is; steps that can be undone do not count.
pub(super) fn is_blank(kept: &KeptPlan) -> bool {
    kept.dismissed.is_empty() && kept.at_home.is_empty() && *kept.history.plan() == Plan::default()
}
