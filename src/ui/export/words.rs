//! What is on a plan, in the words of its files.

use biomeal_core::export::Wording;
use biomeal_core::food::{FoodId, Group, Source};
use biomeal_core::plan::{Entry, Meal};

use crate::app::state::State;
use crate::app::ui::Ui;
use crate::text::joined;
use crate::ui::amount;

/// Foods that a calendar shows of a meal at first.
const NAMED: usize = 3;

/// The person's words, for the plan shown.
pub struct Words<'a> {
    /// The state.
    pub state: &'a State,
    /// The texts.
    pub ui: &'a Ui,
}

impl Wording for Words<'_> {
    fn day(&self, day: u8) -> &'static str {
        self.ui.day(day)
    }

    fn meal(&self, meal: &Meal) -> String {
        self.ui.meal_name(meal)
    }

    fn food(&self, food: FoodId) -> String {
        self.ui.food_name(&self.state.foods, food)
    }

    fn measure(&self, entry: &Entry) -> String {
        let food = self.state.foods.get(entry.food);
        food.and_then(|food| amount::measure(&food.portion, entry.grams, &food.name))
            .unwrap_or_default()
    }

    fn column(&self, place: usize) -> &'static str {
        self.ui.texts.export.columns.of(place)
    }

    fn answer(&self, yes: bool) -> &'static str {
        self.ui.texts.export.answers.of(usize::from(yes))
    }

    fn group(&self, group: Group) -> &'static str {
        self.ui.texts.words.group.of(group as usize)
    }

    fn source(&self, source: Source) -> &'static str {
        (self.ui.texts.export.source)(source)
    }

    fn estimates(&self, free_sugars: bool, fructans: bool) -> String {
        let mut which = Vec::new();
        for (is_one, name) in
            [free_sugars, fructans].into_iter().zip(self.ui.texts.export.estimates.all())
        {
            if is_one {
                which.push(name);
            }
        }
        joined(&which, "; ")
    }

    fn event(&self, meal: &Meal) -> String {
        let texts = &self.ui.texts.export;
        let mut foods = String::new();
        for (entry, at) in meal.entries.iter().zip(0..NAMED) {
            if at > 0 {
                foods.push_str(" · ");
            }
            foods.push_str(&self.food(entry.food));
        }
        let more = meal.entries.len().saturating_sub(NAMED);
        if more > 0 {
            foods.push_str(" · ");
            foods.push_str(&texts.more.with([&self.ui.numbers.whole(more as u32)]));
        }
        texts.event.with([&self.meal(meal), &foods])
    }

    fn line(&self, entry: &Entry) -> String {
        let texts = &self.ui.texts.export;
        let (measure, grams) = (self.measure(entry), self.ui.grams(entry.grams.into()));
        let amount = if measure.is_empty() { grams } else { texts.amount.with([&measure, &grams]) };
        texts.line.with([&self.food(entry.food), &amount])
    }

    fn disclaimer(&self) -> &'static str {
        self.ui.texts.shell.disclaimer
    }
}
