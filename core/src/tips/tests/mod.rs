//! When each rule speaks up and when it does not, on small plans.

#![expect(clippy::unwrap_used, reason = "a test stops where a value must be there and is not")]

mod brought;
mod cautions;
mod fiber;
mod limits;
mod lists;
mod live;
mod meals;
mod meat;
mod notes;
mod plants;
mod prebiotics;
mod processing;
mod ranking;
mod sugars;

use crate::catalog;
use crate::food::{Allergen, Allergens, FoodId};
use crate::foods::Foods;
use crate::plan::{Entry, MealAt, MealKind, Plan};
use crate::score::Scope;
use crate::search::Diet;
use crate::settings::Settings;
use crate::tips::{Action, Change, Context, LEAST_GAIN, Rule, Tip, rules, situation::Situation};

pub(super) const BREAKFAST: u8 = 0;
pub(super) const LUNCH: u8 = 1;
pub(super) const DINNER: u8 = 2;
pub(super) const SNACKS: u8 = 3;

/// A plan and what is on screen: the day's score of Monday, additions to dinner.
#[derive(Clone, Debug)]
pub(super) struct Case {
    pub plan: Plan,
    pub foods: Foods,
    pub settings: Settings,
    pub scope: Scope,
    pub target: MealAt,
    pub recent: Vec<FoodId>,
    pub dismissed: Vec<(Rule, FoodId)>,
}

pub(super) fn id(slug: &str) -> FoodId {
    catalog::by_slug(slug).unwrap_or_else(|| panic!("no food {slug}")).id
}

impl Case {
    pub fn new() -> Self {
        Self {
            plan: Plan::default(),
            foods: Foods::default(),
            settings: Settings::default(),
            scope: Scope::Day,
            target: MealAt { day: 0, meal: DINNER },
            recent: Vec::new(),
            dismissed: Vec::new(),
        }
    }

    /// Puts foods into a meal of Monday, those that end in "*" heated.
    pub fn with(self, meal: u8, foods: &[(&str, u16)]) -> Self {
        self.on(0, meal, foods)
    }

    /// Puts foods into a meal of a day.
    pub fn on(mut self, day: u8, meal: u8, foods: &[(&str, u16)]) -> Self {
        let entries = foods.iter().map(|(slug, grams)| Entry {
            food: id(slug.trim_end_matches('*')),
            grams: *grams,
            heated: slug.ends_with('*'),
        });
        self.plan.days[usize::from(day)].meals[usize::from(meal)].entries.extend(entries);
        self
    }

    pub fn scope(mut self, scope: Scope) -> Self {
        self.scope = scope;
        self
    }

    pub fn aim(mut self, meal: u8) -> Self {
        self.target.meal = meal;
        self
    }

    pub fn diet(mut self, diet: Diet) -> Self {
        self.settings.diet = diet;
        self
    }

    pub fn without(mut self, allergen: Allergen) -> Self {
        self.settings.without = Allergens::of(&[allergen]);
        self
    }

    pub fn gentle(mut self) -> Self {
        self.settings.gentle_start = true;
        self
    }

    pub fn context(&self) -> Context<'_> {
        Context {
            plan: &self.plan,
            foods: &self.foods,
            settings: &self.settings,
            scope: self.scope,
            target: self.target,
            recent: &self.recent,
            dismissed: &self.dismissed,
        }
    }

    /// Whether a rule offers this food.
    pub fn offers(&self, rule: Rule, slug: &str) -> bool {
        self.all(rule).iter().any(|tip| tip.foods().any(|food| food == id(slug)))
    }

    /// Everything a rule can offer that lifts the score enough, the best first.
    pub fn all(&self, rule: Rule) -> Vec<Tip> {
        let context = self.context();
        let Some(situation) = Situation::of(&context) else { return Vec::new() };
        let mut candidates = Vec::new();
        let least = situation.trial.total + LEAST_GAIN;
        super::weigh(&rules::offers(rule, &situation), least, &situation, &mut candidates);
        candidates.sort_by_key(|candidate| candidate.key);
        candidates.iter().map(|candidate| super::tip(candidate, &situation).unwrap()).collect()
    }

    /// The same in short words.
    pub fn says(&self, rule: Rule) -> Vec<String> {
        self.all(rule).iter().map(|tip| self.words(tip)).collect()
    }

    /// The best of a rule, "" when there is none.
    pub fn best(&self, rule: Rule) -> String {
        self.says(rule).into_iter().next().unwrap_or_default()
    }

    /// What the person is shown, in short words.
    pub fn shown(&self) -> Vec<String> {
        super::tips(&self.context())
            .iter()
            .map(|tip| format!("+{} {}: {}", tip.gain, tip.rule.id(), self.words(tip)))
            .collect()
    }

    fn words(&self, tip: &Tip) -> String {
        let words: Vec<_> = tip.changes.iter().map(|change| self.change(change)).collect();
        words.join(" & ")
    }

    fn change(&self, change: &Change) -> String {
        let slug = |food| self.foods.get(food).unwrap().slug.clone();
        let new = format!("{} {}", slug(change.new.food), change.new.grams);
        let meal = self.plan.meal(change.at.meal_at()).unwrap();
        let place = match meal.kind {
            MealKind::Breakfast => "breakfast",
            MealKind::Lunch => "lunch",
            MealKind::Dinner => "dinner",
            MealKind::Snacks => "snacks",
        };
        let day = if self.scope == Scope::Week {
            format!("day {} ", change.at.day)
        } else {
            String::new()
        };
        match (change.action(), change.old) {
            (Action::Unheat, _) => format!("{day}{place}: {new} unheated"),
            (_, Some(old)) => format!("{day}{place}: {} {} -> {new}", slug(old.food), old.grams),
            (_, None) => format!("{day}{place}: + {new}"),
        }
    }
}
