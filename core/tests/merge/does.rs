//! What a person does in a tab, drawn at random.

use biomeal_core::catalog;
use biomeal_core::diary::{Date, Measure};
use biomeal_core::document::Document;
use biomeal_core::edit::Edit;
use biomeal_core::food::{Food, FoodId};
use biomeal_core::plan::{Entry, Meal, MealAt, MealKind, Plan};
use biomeal_core::settings::Theme;
use biomeal_core::tips::Rule;
use proptest::prelude::*;

/// One thing that is done, and where.
pub type Does = (u8, u8, u8, u8);

/// Some things, one after the other.
pub fn several(most: usize) -> impl Strategy<Value = Vec<Does>> {
    prop::collection::vec((0..24_u8, any::<u8>(), any::<u8>(), any::<u8>()), 0..=most)
}

/// A tab's own way to make foods that nobody else puts anywhere.
pub struct Hands {
    next: usize,
    /// What was put on a plan.
    pub added: Vec<Entry>,
}

impl Hands {
    /// Those of one of a few tabs.
    pub fn of(tab: usize) -> Self {
        Self { next: tab * 10_000, added: Vec::new() }
    }

    fn entry(&mut self) -> Entry {
        let foods = catalog::foods();
        let food = foods[self.next % foods.len()].id;
        let grams = 1 + (self.next / foods.len()) as u16;
        self.next += 1;
        let entry = Entry { food, grams, heated: false };
        self.added.push(entry);
        entry
    }

    /// Does it, as far as it can be done.
    pub fn act(&mut self, document: &mut Document, does: Does) {
        let (what, one, two, three) = does;
        let day = one % 7;
        let content = document.plan().days[usize::from(day)].clone();
        let at = MealAt { day, meal: two % content.meals.len().max(1) as u8 };
        let meal = document.plan().meal(at).cloned();
        let place = meal.as_ref().map_or(0, |meal| meal.entries.len().max(1)) as u8;
        let entry_at = at.entry(three % place.max(1));
        let mut edit = |edit: Edit| {
            let _ = document.history_mut().apply(&edit);
        };
        match what {
            0..=6 => {
                let entry = self.entry();
                edit(Edit::Insert(at.entry(0), entry));
            }
            7 | 8 => edit(Edit::Remove(entry_at)),
            9 => {
                let entry = self.entry();
                edit(Edit::Replace(entry_at, entry));
            }
            10 => {
                let Some(meal) = meal else { return };
                edit(Edit::SetMeal(at, Meal { name: format!("Meal {}", three % 3), ..meal }));
            }
            11 => {
                let Some(meal) = meal else { return };
                edit(Edit::SetMeal(at, Meal { note: format!("Note {three}"), ..meal }));
            }
            12 => {
                let mut content = content.clone();
                content.meals.push(Meal::empty(MealKind::ALL[usize::from(three % 4)]));
                edit(Edit::SetDay(day, content));
            }
            13 => {
                let mut content = content.clone();
                if content.meals.len() > 1 {
                    content.meals.remove(usize::from(at.meal));
                    edit(Edit::SetDay(day, content));
                }
            }
            14 => {
                let mut content = content.clone();
                content.meals.rotate_left(usize::from(at.meal));
                edit(Edit::SetDay(day, content));
            }
            15 => _ = document.history_mut().undo(),
            16 => _ = document.history_mut().redo(),
            17 => edit(Edit::Rename(format!("Week {}", three % 4))),
            18 => document.add(Plan::default()),
            19 if three % 4 == 0 => document.delete(),
            19 => document.undelete(),
            20 => document.show(usize::from(one) % document.names().count()),
            21 => self.make_own_food(document, at),
            22 => match three % 4 {
                3 => _ = document.put_at_home(FoodId(u16::from(one % 5)), two % 2 == 0),
                0 => drop(document.save_meal("Bowl", &[self.entry()])),
                1 => drop(document.remove_saved_meal(usize::from(one) % 3)),
                _ => document.dismiss(Rule::Pulses, FoodId(u16::from(two % 5))),
            },
            _ => match three % 3 {
                0 => document.settings.theme = Theme::ALL[usize::from(one % 3)],
                1 => document.settings.gentle_start = one % 2 == 0,
                _ => {
                    let date = Date(20_000 + u16::from(one % 3));
                    document.diary.check_in(date, Measure::Gut, Some(two % 5));
                }
            },
        }
    }

    /// Adds a food, or takes one out that this tab added and gives it another amount.
    pub fn act_on_own(&mut self, document: &mut Document, does: Does) {
        let (what, one, two, three) = does;
        let at = MealAt { day: one % 2, meal: two % 4 };
        let meal = document.plan().meal(at).cloned().unwrap_or(Meal::empty(MealKind::Lunch));
        let own = |entry: &Entry| self.added.contains(entry);
        let places: Vec<_> = (0..).zip(&meal.entries).filter(|(_, entry)| own(entry)).collect();
        let place = places.get(usize::from(three) % places.len().max(1)).map(|(at, _)| *at);
        let edit = match (what % 4, place) {
            (2, Some(place)) => Edit::Remove(at.entry(place)),
            (3, Some(place)) => Edit::Replace(at.entry(place), self.entry()),
            _ => Edit::Insert(at.entry(0), self.entry()),
        };
        let _ = document.history_mut().apply(&edit);
    }

    /// A food of one's own, eaten at once; its name says how much of it.
    fn make_own_food(&mut self, document: &mut Document, at: MealAt) {
        let mut entry = self.entry();
        let kimchi = catalog::by_slug("kimchi").expect("of the catalog").clone();
        let name = format!("Mix {} {}", entry.food.0, entry.grams);
        let food = Food { slug: "mix".into(), name: name.into(), ..kimchi };
        self.added.pop();
        if let Ok(id) = document.add_own_food(food) {
            entry.food = id;
            let _ = document.history_mut().apply(&Edit::Insert(at.entry(0), entry));
        }
    }
}

/// How often an entry is on any plan.
pub fn count(document: &Document, entry: &Entry) -> usize {
    document.plans().flat_map(Plan::entries).filter(|other| *other == entry).count()
}

/// Every own food that is eaten is the one that was meant.
pub fn must_mean_the_same(document: &Document) -> Result<(), TestCaseError> {
    for food in document.own_foods() {
        let grams = food.name.rsplit(' ').next().and_then(|grams| grams.parse().ok());
        for entry in document.plans().flat_map(Plan::entries) {
            if entry.food == food.id {
                prop_assert_eq!(Some(entry.grams), grams, "{} is another food", &food.name);
            }
        }
    }
    Ok(())
}
