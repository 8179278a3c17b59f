//! What a backup file carries of a document, put together again; and two documents made
//! one.

use super::counts::is_blank;
use super::{Document, KeptPlan, MAX_RECENT, MAX_SAVED_MEALS, SavedMeal};
use crate::diary::Date;
use crate::food::{Food, FoodId};
use crate::plan::{Entry, Plan};
use crate::tips::Rule;

/// What a backup carries of a plan: all but the steps that can be undone.
pub(crate) struct Carried<'a> {
    pub plan: &'a Plan,
    /// Tips the person said no to, by rule and food.
    pub dismissed: &'a [(Rule, FoodId)],
    /// Foods of its shopping list that are at home.
    pub at_home: &'a [FoodId],
}

impl Document {
    /// What a backup carries of the plan at this place.
    pub(crate) fn carried(&self, at: usize) -> Option<Carried<'_>> {
        let kept = self.plans.get(at)?;
        Some(Carried {
            plan: kept.history.plan(),
            dismissed: &kept.dismissed,
            at_home: &kept.at_home,
        })
    }

    /// A document to be put together from what a backup carries; [`Self::carry`] comes
    /// last.
    pub(crate) fn of_no_plans() -> Self {
        Self { plans: Vec::new(), next_plan: 1, ..Self::default() }
    }

    /// Takes a plan, name and all as it is.
    pub(crate) fn carry_plan(
        &mut self,
        plan: Plan,
        dismissed: Vec<(Rule, FoodId)>,
        at_home: &[FoodId],
    ) {
        self.active = self.plans.len();
        let id = self.new_number();
        self.plans.push(KeptPlan { dismissed, ..KeptPlan::numbered(id, plan) });
        for food in at_home {
            self.put_at_home(*food, true);
        }
    }

    /// Takes a saved meal as it is.
    pub(crate) fn carry_saved_meal(&mut self, meal: SavedMeal) {
        self.saved_meals.push(meal);
    }

    /// Takes own foods with the numbers they have, foods used lately, and the place of the
    /// plan that is shown.
    pub(crate) fn carry(&mut self, own_foods: Vec<Food>, recent: Vec<FoodId>, active: usize) {
        self.own_foods = own_foods;
        self.recent = recent;
        if self.plans.is_empty() {
            self.push(Plan::default());
        }
        self.active = active;
        self.next_own = self.number_above_all();
    }

    /// A number that no own food has, not even one that is gone and still on a plan.
    fn number_above_all(&self) -> u16 {
        let mut highest = FoodId::FIRST_LOCAL - 1;
        let mut see = |food: FoodId| highest = highest.max(food.0);
        for food in &self.own_foods {
            see(food.id);
        }
        for kept in &self.plans {
            for entry in kept.history.plan().entries() {
                see(entry.food);
            }
            for (_, food) in &kept.dismissed {
                see(*food);
            }
            for food in &kept.at_home {
                see(*food);
            }
        }
        for meal in &self.saved_meals {
            for entry in &meal.entries {
                see(entry.food);
            }
        }
        for food in &self.recent {
            see(*food);
        }
        highest.saturating_add(1)
    }

    /// Goes on with what another document holds in place of what is here. Plans and own
    /// foods get numbers that nothing here has or had, but for own foods that are the same
    /// in both: another tab may still know what is here.
    pub fn replace_with(&mut self, other: &Self) {
        let mut fresh = Self {
            plans: Vec::new(),
            active: other.active,
            own_foods: std::mem::take(&mut self.own_foods),
            recent: Vec::new(),
            saved_meals: Vec::new(),
            settings: other.settings.clone(),
            diary: other.diary.clone(),
            marks: std::mem::take(&mut self.marks),
            deleted: None,
            ..*self
        };
        let mut numbers = Vec::new();
        for food in &other.own_foods {
            fresh.renumbered(food.id, &other.own_foods, &mut numbers);
        }
        fresh.own_foods.retain(|food| numbers.iter().any(|(_, here)| *here == food.id));
        for kept in &other.plans {
            let plan = fresh.renumbered_plan(kept, &other.own_foods, &mut numbers);
            let (at, id) = (fresh.plans.len(), fresh.new_number());
            fresh.plans.push(KeptPlan::numbered(id, plan));
            fresh.take_along(at, kept, &other.own_foods, &mut numbers);
        }
        for meal in &other.saved_meals {
            let mut meal = meal.clone();
            fresh.renumber(&mut meal.entries, &other.own_foods, &mut numbers);
            fresh.saved_meals.push(meal);
        }
        for food in &other.recent {
            let food = fresh.renumbered(*food, &other.own_foods, &mut numbers);
            fresh.recent.push(food);
        }
        *self = fresh;
    }

    /// Goes back to what was here before. No number is given again that was given since,
    /// and what was written since stays known.
    pub fn go_back_to(&mut self, before: &Self) {
        *self = Self {
            next_plan: self.next_plan.max(before.next_plan),
            next_own: self.next_own.max(before.next_own),
            marks: std::mem::take(&mut self.marks),
            ..before.clone()
        };
    }

    /// Adds what another document holds: plans beside those here, saved meals, own foods,
    /// check-ins and day scores. What is here already is not doubled, and where both know
    /// something of a day, what is here stays; so do the settings. Days after `today` are
    /// left out, and saved meals for which there is no room.
    pub fn add_all(&mut self, other: &Self, today: Date) {
        let mut numbers = Vec::new();
        for food in &other.own_foods {
            self.renumbered(food.id, &other.own_foods, &mut numbers);
        }
        let is_new =
            self.plans.len() == 1 && self.plans.first().is_some_and(KeptPlan::is_untouched);
        if is_new {
            self.plans.clear();
        }
        let mut shown = 0;
        for (kept, at) in other.plans.iter().zip(0..) {
            if is_blank(kept) {
                continue;
            }
            let plan = self.renumbered_plan(kept, &other.own_foods, &mut numbers);
            let here = self.place_of(&plan);
            if at == other.active {
                shown = here;
            }
            if here == self.plans.len() {
                self.keep_aside(plan);
            }
            self.take_along(here, kept, &other.own_foods, &mut numbers);
        }
        if self.plans.is_empty() {
            self.push(Plan::default());
        }
        if is_new {
            self.active = shown;
        }
        for meal in &other.saved_meals {
            let mut entries = meal.entries.clone();
            self.renumber(&mut entries, &other.own_foods, &mut numbers);
            if !self.has_saved(&meal.name, &entries) {
                // Without room it stays where it is.
                let _ = self.save_meal(&meal.name, &entries);
            }
        }
        for food in &other.recent {
            let food = self.renumbered(*food, &other.own_foods, &mut numbers);
            if self.recent.len() < MAX_RECENT && !self.recent.contains(&food) {
                self.recent.push(food);
            }
        }
        self.diary.fill_in(&other.diary, today);
    }

    /// What belongs to a plan from elsewhere, for the plan at this place.
    fn take_along(
        &mut self,
        at: usize,
        kept: &KeptPlan,
        own_foods: &[Food],
        numbers: &mut Vec<(FoodId, FoodId)>,
    ) {
        let shown = std::mem::replace(&mut self.active, at);
        for (rule, food) in &kept.dismissed {
            let food = self.renumbered(*food, own_foods, numbers);
            self.dismiss(*rule, food);
        }
        for food in &kept.at_home {
            let food = self.renumbered(*food, own_foods, numbers);
            self.put_at_home(food, true);
        }
        self.active = shown;
    }

    /// How many more meals can be saved.
    #[must_use]
    pub const fn room_for_meals(&self) -> usize {
        MAX_SAVED_MEALS.saturating_sub(self.saved_meals.len())
    }

    /// A plan from elsewhere with the numbers that its foods have here.
    fn renumbered_plan(
        &mut self,
        kept: &KeptPlan,
        own_foods: &[Food],
        numbers: &mut Vec<(FoodId, FoodId)>,
    ) -> Plan {
        let mut plan = kept.history.plan().clone();
        for day in &mut plan.days {
            for meal in &mut day.meals {
                self.renumber(&mut meal.entries, own_foods, numbers);
            }
        }
        plan
    }

    fn renumber(
        &mut self,
        entries: &mut [Entry],
        own_foods: &[Food],
        numbers: &mut Vec<(FoodId, FoodId)>,
    ) {
        for entry in entries {
            entry.food = self.renumbered(entry.food, own_foods, numbers);
        }
    }

    /// The place of a plan that is here already, or the one behind all.
    fn place_of(&self, plan: &Plan) -> usize {
        let mut at = 0;
        for kept in &self.plans {
            let here = kept.history.plan();
            if here.days == plan.days && here.note == plan.note && is_name(&here.name, &plan.name) {
                break;
            }
            at += 1;
        }
        at
    }

    /// Whether a meal is saved here already.
    fn has_saved(&self, name: &str, entries: &[Entry]) -> bool {
        for meal in &self.saved_meals {
            if meal.entries == entries && is_name(&meal.name, name) {
                return true;
            }
        }
        false
    }
}

/// Whether a name is the one that was wanted, or that with a number.
fn is_name(name: &str, wanted: &str) -> bool {
    name == wanted
        || !wanted.is_empty()
            && name
                .strip_prefix(wanted)
                .is_some_and(|rest| rest.starts_with(" (") && rest.ends_with(')'))
}
