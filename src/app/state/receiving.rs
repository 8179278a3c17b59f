//! What is done with a shared plan once a person chose. Reached through the second half
//! of the download alone, which brings it.

use biomeal_core::edit::{Edit, EditError};
use biomeal_core::food::FoodId;
use biomeal_core::history::History;
use biomeal_core::plan::{MAX_OWN_FOODS, Meal, MealAt, Plan};
use biomeal_core::score::Scope;
use biomeal_core::transfer;

use super::State;
use crate::app::action::Action;
use crate::app::adding::{CannotAdd, Chosen};
use crate::app::focus::FocusOn;
use crate::app::incoming::{Extent, Incoming, Received};
use crate::app::thing::Arranged;
use crate::app::toast::Notice;
use crate::app::view::View;
use crate::i18n::Texts;

impl State {
    /// What one of the choices does. Where it cannot be done, the preview stays.
    pub fn choose(&mut self, choice: &Action) {
        let Some(incoming) = self.incoming.clone() else { return };
        let Incoming::Plan(received) = &*incoming else { return };
        match choice {
            Action::SaveIncoming => self.save_incoming(received),
            Action::ReplaceWithIncoming => self.replace_with_incoming(received),
            Action::AddShared => self.add_shared(received),
            _ => {}
        }
    }

    /// Shows what a link holds in place of what is there: a meal or a day in the place of
    /// that shown, as a change that can be taken back; where nothing can be changed, a plan
    /// beside those of the person. `begins` where the widget has just come.
    pub fn take_in(&mut self, begins: bool) {
        let Some(incoming) = self.incoming.clone() else { return };
        let Incoming::Plan(received) = &*incoming else { return };
        let from_page = self.link_in_address.is_none();
        self.drop_incoming();
        let reach = self.terms.reach;
        let at = self.target;
        let there = match reach {
            Scope::Week => self.document.plans().any(|plan| !plan.is_empty()),
            Scope::Day => {
                self.plan().days.get(usize::from(at.day)).is_some_and(|day| !day.is_empty())
            }
            Scope::Meal => self.plan().meal(at).is_some_and(|meal| !meal.entries.is_empty()),
        };
        // What the person made of it counts more than what the page begins with.
        if there && from_page && begins && !self.terms.readonly {
            return;
        }
        let plan = self.document.adopt(&received.plan, &received.own_foods);
        let from = match received.extent {
            Extent::Meal(at) => at,
            _ => plan.first_filled(),
        };
        let meal = plan.meal(from).cloned();
        let edit = match (reach, meal) {
            (Scope::Meal, Some(meal)) => Edit::SetMeal(at, meal),
            (Scope::Day, Some(_)) => Edit::SetDay(at.day, plan.days[usize::from(from.day)].clone()),
            _ => return self.show_beside(plan, from, there),
        };
        if there {
            self.edit(edit);
            return;
        }
        // It begins with this: there is nothing to take back, and nothing to be kept yet.
        if let Ok((plan, _)) = self.plan().apply(&edit) {
            *self.document.history_mut() = History::new(plan);
        }
        self.settle();
    }

    /// Shows a plan that nobody changes, where today is empty at its first meal with
    /// something in it. The plans of the person stay.
    fn show_beside(&mut self, plan: Plan, first: MealAt, there: bool) {
        if plan.days[usize::from(self.target.day)].is_empty() {
            self.target = first;
        }
        if there {
            self.document.add(plan);
        } else {
            *self.document.history_mut() = History::new(plan);
        }
        self.settle();
    }

    fn save_incoming(&mut self, received: &Received) {
        self.drop_incoming();
        let plan = self.adopted(received);
        let name = plan.name.clone();
        self.add_plan(plan);
        let (Extent::Day(day) | Extent::Meal(MealAt { day, .. })) = received.extent else {
            self.notify(Notice::CopySaved(name));
            return;
        };
        self.show_place(MealAt { day, meal: 0 });
        self.notify(Notice::CopySaved(name));
    }

    /// The old plan stays as a plan of its own.
    fn replace_with_incoming(&mut self, received: &Received) {
        self.drop_incoming();
        let plan = self.adopted(received);
        let kept = self.plan().clone();
        let name = kept.name.clone();
        if self.edit(Edit::SetPlan(Box::new(plan))) {
            self.aside = Some(self.document.keep_aside(kept));
            self.changes += 1;
            self.notify(Notice::Replaced(name));
        }
    }

    /// After a step back: where that was the way back from replacing, the plan kept aside
    /// would be there twice.
    pub fn take_aside_out(&mut self) {
        if let Some(number) = self.aside
            && self.document.take_aside_out(number)
        {
            self.aside = None;
        }
    }

    /// The plan as it is kept here: with a name that tells it from one's own.
    fn adopted(&mut self, received: &Received) -> Plan {
        let mut plan = self.document.adopt(&received.plan, &received.own_foods);
        if plan.name.is_empty() {
            plan.name = shared_name(received);
        }
        plan
    }

    fn add_shared(&mut self, received: &Received) {
        let chosen = self.filled.adding.chosen(received, self.plan(), self.target.day);
        if self.cannot_add(received, chosen).is_some() {
            return;
        }
        let meal = chosen
            .from_meal
            .and_then(|meal| received.plan.meal(MealAt { day: chosen.from_day, meal }).cloned());
        let is_new = self.plan().meal(chosen.to).is_none();
        self.drop_incoming();
        let part = self.document.adopt(&part(&received.plan, chosen), &received.own_foods);
        let Ok(edit) = adding(self.plan(), &part, chosen) else { return };
        if self.edit(edit) {
            self.show_place(chosen.to);
            self.notify(Notice::Arranged(Arranged::Received(chosen, meal, is_new)));
        }
    }

    /// Why a part of a shared plan cannot be added, if it cannot.
    pub fn cannot_add(&self, received: &Received, chosen: Chosen) -> Option<CannotAdd> {
        let mut part = part(&received.plan, chosen);
        keep_apart(&mut part);
        let edit = match adding(self.plan(), &part, chosen) {
            Ok(edit) => edit,
            Err(why) => return Some(why),
        };
        let mut tried = History::new(self.plan().clone());
        match tried.make(edit) {
            Ok(false) => Some(CannotAdd::Same),
            Ok(true) => (own_foods_of(tried.plan()) > MAX_OWN_FOODS).then_some(CannotAdd::OwnFoods),
            Err(EditError::DayFull) => Some(CannotAdd::DayFull),
            Err(_) => Some(CannotAdd::MealFull),
        }
    }

    /// Shows the day of a meal, in whichever view.
    fn show_place(&mut self, at: MealAt) {
        let at = self.nearest(at);
        self.target = at;
        self.cell = at;
        self.think();
        match self.view {
            View::Day => self.focus_on(FocusOn::Day),
            View::Week => self.go_to_cell(at),
        }
    }
}

/// The part alone, in its place.
fn part(plan: &Plan, chosen: Chosen) -> Plan {
    let mut part = Plan::default();
    let day = usize::from(chosen.from_day);
    if let (Some(to), Some(from)) = (part.days.get_mut(day), plan.days.get(day)) {
        to.clone_from(from);
        for (meal, place) in to.meals.iter_mut().zip(0..) {
            if chosen.from_meal.is_some_and(|chosen| chosen != place) {
                meal.entries.clear();
            }
        }
    }
    part
}

/// What adds it.
fn adding(own: &Plan, part: &Plan, chosen: Chosen) -> Result<Edit, CannotAdd> {
    let to = chosen.to;
    let Some(day) = part.days.get(usize::from(chosen.from_day)).filter(|day| !day.is_empty())
    else {
        return Err(CannotAdd::Nothing);
    };
    let edit = match chosen.from_meal {
        None => transfer::receive_day(own, to.day, day, chosen.replaces),
        Some(meal) => match day.meals.get(usize::from(meal)) {
            Some(meal) if own.meal(to).is_some() => {
                transfer::receive_meal(own, to, meal, chosen.replaces)
            }
            Some(meal) => transfer::add_meal(own, to.day, meal.clone()),
            None => return Err(CannotAdd::Nothing),
        },
    };
    edit.map_err(|_| CannotAdd::Nothing)
}

/// Gives own foods from elsewhere numbers that none here has, so that they are counted
/// apart from those.
fn keep_apart(part: &mut Plan) {
    for day in &mut part.days {
        for meal in &mut day.meals {
            for entry in &mut meal.entries {
                if entry.food.is_local() {
                    entry.food.0 = u16::MAX - (entry.food.0 - FoodId::FIRST_LOCAL);
                }
            }
        }
    }
}

/// How many different own foods a plan holds.
fn own_foods_of(plan: &Plan) -> usize {
    let mut foods: Vec<FoodId> = Vec::new();
    for entry in plan.entries() {
        if entry.food.is_local() && !foods.contains(&entry.food) {
            foods.push(entry.food);
        }
    }
    foods.len()
}

/// What something shared without a name is called.
pub fn shared_name(received: &Received) -> String {
    let texts = &Texts.incoming;
    match received.extent {
        Extent::Week => texts.unnamed.to_owned(),
        Extent::Day(day) => texts.shared_part.with([Texts.words.days.of(day)]),
        Extent::Meal(at) => {
            let name = received.plan.meal(at).map_or_else(String::new, meal_name);
            texts.shared_part.with([&name])
        }
    }
}

fn meal_name(meal: &Meal) -> String {
    if meal.name.is_empty() { (Texts.words.meal)(meal.kind).to_owned() } else { meal.name.clone() }
}
