//! Bytes as choices: what texts and plans are made of them. Behind their end there are zeros.

use biomeal_core::catalog;
use biomeal_core::edit::Edit;
use biomeal_core::food::{Food, FoodId, Source};
use biomeal_core::foods::Foods;
use biomeal_core::plan::{
    Entry, MAX_ENTRIES, MAX_GRAMS, MAX_MEALS, MAX_NAME, MAX_NOTE, Meal, MealAt, MealKind, Plan,
};

/// What is left of them.
pub struct Bytes<'b>(pub &'b [u8]);

impl Bytes<'_> {
    fn next(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    /// A number below `end`, which is above zero and at most 65,536.
    pub fn below(&mut self, end: usize) -> usize {
        let number = u16::from_be_bytes([self.next(), self.next()]);
        usize::from(number) % end
    }

    /// The next few, as a text.
    fn text(&mut self, most: usize) -> String {
        let length = usize::from(self.next()).min(self.0.len());
        let (text, rest) = self.0.split_at(length);
        self.0 = rest;
        String::from_utf8_lossy(text).chars().take(most).collect()
    }

    /// All of them as a text, or one of `samples` with other pieces in up to four places.
    pub fn text_like(mut self, samples: &[&str]) -> String {
        let places = self.below(5);
        if places == 0 {
            return String::from_utf8_lossy(self.0).into_owned();
        }
        let mut text = samples[self.below(samples.len())].as_bytes().to_vec();
        for _ in 0..places {
            let at = self.below(text.len() + 1);
            let end = (at + self.below(40)).min(text.len());
            text.splice(at..end, self.text(255).into_bytes());
        }
        String::from_utf8_lossy(&text).into_owned()
    }

    /// Something typed into the search: any text, and pieces of names with it.
    pub fn query(mut self, foods: &Foods) -> String {
        let names: Vec<&str> = foods.iter().map(|food| &*food.name).collect();
        let mut query = String::new();
        while !self.0.is_empty() && query.len() < 300 {
            if self.below(2) == 0 {
                let name = names[self.below(names.len())];
                let length = self.below(name.len());
                query.extend(name.chars().take(length));
            }
            query += &self.text(20);
        }
        query
    }

    /// A plan within the limits, and own foods with any names.
    pub fn plan(mut self) -> (Plan, Foods) {
        let own = (0..self.below(5) as u16).map(|number| self.own_food(number)).collect();
        let mut plan = Plan { name: self.text(MAX_NAME), ..Plan::default() };
        for day in &mut plan.days {
            day.meals.resize(self.below(MAX_MEALS + 1), Meal::empty(MealKind::Snacks));
        }
        while !self.0.is_empty() {
            // One that does not fit changes nothing.
            if let Ok((changed, _)) = plan.apply(&self.edit()) {
                plan = changed;
            }
        }
        (plan, Foods::with_own(own))
    }

    fn edit(&mut self) -> Edit {
        let at = MealAt { day: self.below(7) as u8, meal: self.below(MAX_MEALS) as u8 };
        if self.below(4) > 0 {
            return Edit::Insert(at.entry(0), self.entry());
        }
        let kind = MealKind::ALL[self.below(MealKind::ALL.len())];
        let (name, note) = (self.text(MAX_NAME), self.text(MAX_NOTE));
        let count = self.below(MAX_ENTRIES + 1).min(self.0.len());
        let entries = (0..count).map(|_| self.entry()).collect();
        Edit::SetMeal(at, Meal { kind, name, note, entries })
    }

    fn entry(&mut self) -> Entry {
        let foods = catalog::foods();
        let food = match self.below(8) {
            0 => FoodId(FoodId::FIRST_LOCAL + self.below(5) as u16),
            1 => FoodId(self.below(1 << 16) as u16),
            _ => foods[self.below(foods.len())].id,
        };
        let grams = self.below(usize::from(MAX_GRAMS) + 1) as u16;
        Entry { food, grams, heated: self.below(2) == 1 }
    }

    fn own_food(&mut self, number: u16) -> Food {
        let foods = catalog::foods();
        let like = &foods[self.below(foods.len())];
        Food {
            id: FoodId(FoodId::FIRST_LOCAL + number),
            slug: format!("own-{number}").into(),
            name: (self.text(MAX_NAME - 1) + "!").into(),
            source: Source::Own,
            source_id: self.text(40).into(),
            ..like.clone()
        }
    }
}
