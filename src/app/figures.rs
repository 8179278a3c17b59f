//! Everything the view shows that follows from a plan: scores, sums and plants.
//! Computed once after each change and shared by all components.

use biomeal_core::food::FoodId;
use biomeal_core::foods::Foods;
use biomeal_core::inputs::PlantId;
use biomeal_core::plan::{DAYS, Entry, MealAt, Plan};
use biomeal_core::score::{self, Amounts, Plants, Reference, Scope, Score, rules};

/// The figures of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    /// Per day, per meal.
    pub meals: Vec<Vec<Figure>>,
    /// Per day.
    pub days: Vec<Figure>,
    /// The week's score.
    pub week: Score,
    reference: Reference,
}

/// A scored meal or day.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What it adds up to.
    pub amounts: Amounts,
    /// Its score.
    pub score: Score,
}

impl Figure {
    /// Whole plants.
    pub fn plant_count(&self) -> u32 {
        self.amounts.plants().whole() as u32
    }
}

impl Figures {
    /// The figures of `plan`.
    pub fn of(plan: &Plan, foods: &Foods, reference: Reference) -> Self {
        let (mut meals, mut days) = (Vec::new(), Vec::new());
        for day in &plan.days {
            let (mut of_day, mut all) = (Vec::new(), Amounts::new());
            for meal in &day.meals {
                let amounts = Amounts::of(&meal.entries, foods);
                all.add_all(&amounts);
                of_day.push(Figure { score: score::meal(&amounts, reference), amounts });
            }
            meals.push(of_day);
            days.push(Figure { score: score::day(&all, reference), amounts: all });
        }
        let week = week_score(&days, None, reference);
        Self { meals, days, week, reference }
    }

    /// The score of a scope: of the meal at `at`, of its day, or of the week.
    pub fn score(&self, scope: Scope, at: MealAt) -> Option<&Score> {
        match scope {
            Scope::Meal => {
                let day = self.meals.get(usize::from(at.day))?;
                day.get(usize::from(at.meal)).map(|meal| &meal.score)
            }
            Scope::Day => self.days.get(usize::from(at.day)).map(|day| &day.score),
            Scope::Week => Some(&self.week),
        }
    }

    /// What the score of `scope` would change by, in tenths, if `entry` went into
    /// the meal at `at`. None while that scope has no score.
    pub fn gain(&self, scope: Scope, at: MealAt, entry: &Entry, foods: &Foods) -> Option<i32> {
        foods.get(entry.food)?;
        self.gain_of_all(scope, at, std::slice::from_ref(entry), foods)
    }

    /// The same of several entries; those that are not known here change nothing.
    pub fn gain_of_all(
        &self,
        scope: Scope,
        at: MealAt,
        entries: &[Entry],
        foods: &Foods,
    ) -> Option<i32> {
        let before = self.score(scope, at)?.total()?;
        let mut amounts = match scope {
            Scope::Meal => {
                self.meals.get(usize::from(at.day))?.get(usize::from(at.meal))?.amounts.clone()
            }
            Scope::Day | Scope::Week => self.days.get(usize::from(at.day))?.amounts.clone(),
        };
        for entry in entries {
            if let Some(food) = foods.get(entry.food) {
                amounts.add(entry.food, &food.inputs, entry.grams, entry.heated);
            }
        }
        let after = match scope {
            Scope::Meal => score::meal(&amounts, self.reference),
            Scope::Day => score::day(&amounts, self.reference),
            Scope::Week => {
                week_score(&self.days, Some((usize::from(at.day), &amounts)), self.reference)
            }
        };
        Some(i32::from(after.total()?) - i32::from(before))
    }

    /// The plants that the day brings into the week: on no other day, in the
    /// order of their numbers.
    pub fn new_plants(&self, day: usize) -> Vec<PlantId> {
        let Some(today) = self.days.get(day) else { return Vec::new() };
        let elsewhere = self.plants_without(Some(day));
        today.amounts.plants().not_in(&elsewhere).collect()
    }

    /// A day's full amount of fiber, in milligrams.
    pub fn fiber_target_mg(&self) -> u64 {
        u64::from(rules::FIBER_FULL.value) * u64::from(self.reference.kcal())
    }

    /// Mean fiber of the days that hold food, in milligrams.
    pub fn fiber_a_day_mg(&self) -> u64 {
        let (mut sum, mut count) = (0, 0);
        for day in &self.days {
            if !day.amounts.is_empty() {
                sum += day.amounts.fiber_mg();
                count += 1;
            }
        }
        sum / u64::max(count, 1)
    }

    /// Whole plants of the week.
    pub fn plant_count(&self) -> u32 {
        self.plants().whole() as u32
    }

    /// The plants of the whole week.
    pub fn plants(&self) -> Plants {
        self.plants_without(None)
    }

    /// The plants of all days but one.
    fn plants_without(&self, left_out: Option<usize>) -> Plants {
        let mut plants = Vec::new();
        for (figure, day) in self.days.iter().zip(0..) {
            if left_out != Some(day) {
                plants.push(figure.amounts.plants());
            }
        }
        Plants::of(plants)
    }
}

/// The foods of a plan that have a weight but no entry in any list here.
pub fn unknown_foods(plan: &Plan, foods: &Foods) -> Vec<FoodId> {
    let mut unknown = Vec::new();
    for day in &plan.days {
        for meal in &day.meals {
            for entry in &meal.entries {
                let known = entry.grams == 0 || foods.get(entry.food).is_some();
                if !known && !unknown.contains(&entry.food) {
                    unknown.push(entry.food);
                }
            }
        }
    }
    unknown
}

fn week_score(days: &[Figure], changed: Option<(usize, &Amounts)>, reference: Reference) -> Score {
    let nothing = Amounts::new();
    let week: [&Amounts; DAYS] = std::array::from_fn(|day| match changed {
        Some((changed, amounts)) if changed == day => amounts,
        _ => days.get(day).map_or(&nothing, |day| &day.amounts),
    });
    score::week(&week, reference)
}
