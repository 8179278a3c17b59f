//! What goes into a link: only what is shared, and only what may travel.

use super::{LinkError, Shared, SharedContent};
use crate::edit::{self, EditError};
use crate::foods::Foods;
use crate::own_food;
use crate::plan::{DAYS, Day, Entry, MAX_MEALS, MAX_OWN_FOODS, Meal, MealAt, Plan};

/// What the sharer lets go along besides foods and amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Include {
    /// The plan's name.
    pub title: bool,
    /// The meals' own names.
    pub meal_names: bool,
    /// The notes on plan and meals.
    pub notes: bool,
}

impl Include {
    /// Everything.
    pub const ALL: Self = Self { title: true, meal_names: true, notes: true };
}

impl Default for Include {
    fn default() -> Self {
        Self::ALL
    }
}

impl Shared {
    /// A whole plan, with the own foods it uses.
    #[must_use]
    pub fn plan(plan: &Plan, foods: &Foods, include: Include) -> Self {
        let mut plan = plan.clone();
        if !include.title {
            plan.name.clear();
        }
        if !include.notes {
            plan.note.clear();
        }
        plan.days.iter_mut().for_each(|day| strip_day(day, include));
        Self::with_foods(SharedContent::Plan(plan), foods)
    }

    /// A day of a plan, if it has such a day.
    #[must_use]
    pub fn day(plan: &Plan, day: u8, foods: &Foods, include: Include) -> Option<Self> {
        let mut content = plan.days.get(usize::from(day))?.clone();
        strip_day(&mut content, include);
        Some(Self::with_foods(SharedContent::Day { day, content }, foods))
    }

    /// A meal of a plan, if it has such a meal.
    #[must_use]
    pub fn meal(plan: &Plan, at: MealAt, foods: &Foods, include: Include) -> Option<Self> {
        let mut content = plan.meal(at)?.clone();
        strip_meal(&mut content, include);
        Some(Self::with_foods(SharedContent::Meal { at, content }, foods))
    }

    fn with_foods(content: SharedContent, foods: &Foods) -> Self {
        let mut own_foods = Vec::new();
        let entries = content.all();
        for food in foods.own() {
            if entries.iter().any(|entry| entry.food == food.id) {
                own_foods.push(food.clone());
            }
        }
        Self { own_foods, content }
    }
}

impl SharedContent {
    /// Every entry.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.all().into_iter()
    }

    fn all(&self) -> Vec<&Entry> {
        let mut entries = Vec::new();
        match self {
            Self::Plan(plan) => {
                for day in &plan.days {
                    day.gather(&mut entries);
                }
            }
            Self::Day { content, .. } => content.gather(&mut entries),
            Self::Meal { content, .. } => {
                for entry in &content.entries {
                    entries.push(entry);
                }
            }
        }
        entries
    }

    /// As a plan that holds nothing else, or the whole plan itself.
    #[must_use]
    pub fn to_plan(&self) -> Plan {
        let mut plan = Plan::default();
        match self {
            Self::Plan(whole) => plan.clone_from(whole),
            Self::Day { day, content } => {
                if let Some(day) = plan.days.get_mut(usize::from(*day)) {
                    day.clone_from(content);
                }
            }
            Self::Meal { at, content } => {
                if let Some(day) = plan.days.get_mut(usize::from(at.day)) {
                    let meal = usize::from(at.meal);
                    while day.meals.len() <= meal {
                        day.meals.push(Meal::empty(content.kind));
                    }
                    day.meals[meal].clone_from(content);
                }
            }
        }
        plan
    }
}

fn strip_day(day: &mut Day, include: Include) {
    day.meals.iter_mut().for_each(|meal| strip_meal(meal, include));
}

fn strip_meal(meal: &mut Meal, include: Include) {
    if !include.meal_names {
        meal.name.clear();
    }
    if !include.notes {
        meal.note.clear();
    }
}

/// Whether everything in it may travel.
pub(super) fn check(shared: &Shared) -> Result<(), LinkError> {
    let place = match shared.content {
        SharedContent::Plan(_) => MealAt { day: 0, meal: 0 },
        SharedContent::Day { day, .. } => MealAt { day, meal: 0 },
        SharedContent::Meal { at, .. } => at,
    };
    if usize::from(place.day) >= DAYS || usize::from(place.meal) >= MAX_MEALS {
        return Err(LinkError::Limit(EditError::NoSuchPlace));
    }
    let limits = match &shared.content {
        SharedContent::Plan(plan) => plan.check(),
        SharedContent::Day { content, .. } => edit::check_day(content),
        SharedContent::Meal { content, .. } => edit::check_meal(content),
    };
    limits.map_err(LinkError::Limit)?;
    let foods = &shared.own_foods;
    if foods.len() > MAX_OWN_FOODS {
        return Err(LinkError::OwnFoods);
    }
    for (at, food) in foods.iter().enumerate() {
        if foods.iter().take(at).any(|other| other.id == food.id) {
            return Err(LinkError::OwnFoods);
        }
    }
    foods.iter().try_for_each(|food| own_food::check(food).map_err(LinkError::OwnFood))
}
