//! Words for what is written for other programs.

use biomeal_core::catalog;
use biomeal_core::export::Wording;
use biomeal_core::food::{FoodId, Group, Source};
use biomeal_core::foods::Foods;
use biomeal_core::plan::{Entry, Meal};

/// Words for tests: whatever a person called things, as it is.
pub struct Words(pub Foods);

impl Wording for Words {
    fn day(&self, day: u8) -> &'static str {
        ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][usize::from(day)]
    }

    fn meal(&self, meal: &Meal) -> String {
        if meal.name.is_empty() { format!("{:?}", meal.kind) } else { meal.name.clone() }
    }

    fn food(&self, food: FoodId) -> String {
        self.0.get(food).map_or_else(|| format!("No. {}", food.0), |food| food.name.to_string())
    }

    fn measure(&self, entry: &Entry) -> String {
        let portion = self.0.get(entry.food).map(|food| &food.portion);
        let halves = portion.and_then(|portion| portion.halves(entry.grams));
        halves.map_or_else(String::new, |halves| format!("{halves} halves"))
    }

    fn column(&self, place: usize) -> &'static str {
        HEADINGS.split(' ').nth(place).unwrap_or("beyond")
    }

    fn answer(&self, yes: bool) -> &'static str {
        if yes { "yes" } else { "no" }
    }

    fn group(&self, group: Group) -> &'static str {
        catalog::GROUP_NAMES[group as usize].1
    }

    fn source(&self, source: Source) -> &'static str {
        if source == Source::Own { "" } else { "a source" }
    }

    fn estimates(&self, free_sugars: bool, fructans: bool) -> String {
        format!("{}{}", if free_sugars { "s" } else { "" }, if fructans { "f" } else { "" })
    }

    fn event(&self, meal: &Meal) -> String {
        self.meal(meal) + ": " + &self.food(meal.entries[0].food)
    }

    fn line(&self, entry: &Entry) -> String {
        format!("{}: {} g", self.food(entry.food), entry.grams)
    }

    fn disclaimer(&self) -> &'static str {
        "Not medical advice; ask, please."
    }
}

/// The headings that [`Words`] give, one word each.
pub const HEADINGS: &str = "day meal food amount grams heated energy protein fat saturated \
    carbs sugars free_sugars fiber fructans alcohol sodium estimates nova plants group source \
    source_no number";
