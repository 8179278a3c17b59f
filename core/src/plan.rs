//! A plan: seven days of meals, each a list of foods with amounts.

use crate::food::FoodId;

/// Days of a plan. Plans go by weekday, without calendar dates.
pub const DAYS: usize = 7;
/// Most meals a day can hold.
pub const MAX_MEALS: usize = 8;
/// Most entries a meal can hold.
pub const MAX_ENTRIES: usize = 40;
/// Most grams an entry can hold.
pub const MAX_GRAMS: u16 = 5000;
/// Longest name of a plan or meal, in characters.
pub const MAX_NAME: usize = 80;
/// Longest note on a plan or meal, in characters.
pub const MAX_NOTE: usize = 500;
/// Most own foods that may travel with a plan.
pub const MAX_OWN_FOODS: usize = 50;

/// A food on the plate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Entry {
    /// Which food. One that no list here knows is kept, shown by its number and
    /// left out of the score.
    pub food: FoodId,
    /// Whole grams, 0 to [`MAX_GRAMS`].
    pub grams: u16,
    /// Served hot, which ends live cultures.
    pub heated: bool,
}

/// What a meal was made as. It keeps deciding which foods fit when the meal is
/// renamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum MealKind {
    Breakfast,
    Lunch,
    Dinner,
    Snacks,
}

impl MealKind {
    /// The four meals of a new day, in order.
    pub const ALL: [Self; 4] = [Self::Breakfast, Self::Lunch, Self::Dinner, Self::Snacks];
}

/// A meal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Meal {
    /// What it was made as.
    pub kind: MealKind,
    /// The person's own name for it; empty means the kind's name in their language.
    pub name: String,
    /// A note; may be empty.
    pub note: String,
    /// What is eaten.
    pub entries: Vec<Entry>,
}

impl Meal {
    /// A meal with nothing in it.
    #[must_use]
    pub const fn empty(kind: MealKind) -> Self {
        Self { kind, name: String::new(), note: String::new(), entries: Vec::new() }
    }
}

/// A day.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Day {
    /// Its meals, at most [`MAX_MEALS`].
    pub meals: Vec<Meal>,
}

impl Day {
    /// Whether no meal has an entry.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.meals.iter().all(|meal| meal.entries.is_empty())
    }

    /// Every entry of the day, meal by meal.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        let mut entries = Vec::new();
        self.gather(&mut entries);
        entries.into_iter()
    }

    /// Adds every entry of the day to a list. Chains of iterators, one in another, are
    /// a multiple of the code.
    pub(crate) fn gather<'p>(&'p self, entries: &mut Vec<&'p Entry>) {
        for meal in &self.meals {
            for entry in &meal.entries {
                entries.push(entry);
            }
        }
    }
}

impl Default for Day {
    fn default() -> Self {
        let mut meals = Vec::with_capacity(MealKind::ALL.len());
        for kind in MealKind::ALL {
            meals.push(Meal::empty(kind));
        }
        Self { meals }
    }
}

/// A week's plan. Days count from Monday, whatever day the week is shown to start on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Plan {
    /// The person's name for it; empty means the default name in their language.
    pub name: String,
    /// A note; may be empty.
    pub note: String,
    /// Monday to Sunday.
    pub days: [Day; DAYS],
}

impl Plan {
    /// Whether no day has an entry.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.days.iter().all(Day::is_empty)
    }

    /// Every entry of the week, day by day.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        let mut entries = Vec::new();
        for day in &self.days {
            day.gather(&mut entries);
        }
        entries.into_iter()
    }

    /// The meal at a place.
    #[must_use]
    pub fn meal(&self, at: MealAt) -> Option<&Meal> {
        self.days.get(usize::from(at.day))?.meals.get(usize::from(at.meal))
    }

    /// The first meal with something in it; Monday's first where there is none.
    #[must_use]
    pub fn first_filled(&self) -> MealAt {
        for (day, at) in self.days.iter().zip(0..) {
            for (meal, place) in day.meals.iter().zip(0..) {
                if !meal.entries.is_empty() {
                    return MealAt { day: at, meal: place };
                }
            }
        }
        MealAt { day: 0, meal: 0 }
    }

    /// The entry at a place.
    #[must_use]
    pub fn entry(&self, at: EntryAt) -> Option<&Entry> {
        self.meal(at.meal_at())?.entries.get(usize::from(at.entry))
    }
}

/// Where a meal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MealAt {
    /// 0 is Monday.
    pub day: u8,
    /// Position in the day.
    pub meal: u8,
}

impl MealAt {
    /// The place of an entry in this meal.
    #[must_use]
    pub const fn entry(self, entry: u8) -> EntryAt {
        EntryAt { day: self.day, meal: self.meal, entry }
    }
}

/// Where an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntryAt {
    /// 0 is Monday.
    pub day: u8,
    /// Position in the day.
    pub meal: u8,
    /// Position in the meal.
    pub entry: u8,
}

impl EntryAt {
    /// The meal it is in.
    #[must_use]
    pub const fn meal_at(self) -> MealAt {
        MealAt { day: self.day, meal: self.meal }
    }
}
