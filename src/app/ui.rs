//! What every component needs: a way to act, the texts and the number formats.

use std::rc::Rc;

use biomeal_core::foods::Foods;
use biomeal_core::plan::Meal;
use yew::{Callback, hook, use_context};

use crate::app::action::Action;
use crate::i18n::Messages;
use crate::platform::numbers::Numbers;

/// Handed down to every component; the same for the widget's whole life unless
/// its language changes.
#[derive(Clone, Debug)]
pub struct Ui {
    /// Makes something happen.
    pub act: Callback<Action>,
    /// All texts.
    pub texts: &'static Messages,
    /// Number formats.
    pub numbers: Rc<Numbers>,
    /// Level of the top headings, 1 to 6.
    pub heading_level: u8,
    /// Starts every element id of this widget, so that several on one page differ.
    pub id: Rc<str>,
}

impl PartialEq for Ui {
    fn eq(&self, other: &Self) -> bool {
        self.act == other.act
            && std::ptr::eq(self.texts, other.texts)
            && Rc::ptr_eq(&self.numbers, &other.numbers)
            && self.heading_level == other.heading_level
    }
}

impl Ui {
    /// A callback that makes `action` happen, whatever the event.
    pub fn on<E>(&self, action: Action) -> Callback<E> {
        let act = self.act.clone();
        Callback::from(move |_| act.emit(action.clone()))
    }

    /// A heading's element name, `below` levels under the top one.
    pub fn heading(&self, below: u8) -> String {
        format!("h{}", (self.heading_level + below).min(6))
    }

    /// What the person calls a meal.
    pub fn meal_name(&self, meal: &Meal) -> String {
        if meal.name.is_empty() {
            (self.texts.words.meal)(meal.kind).to_owned()
        } else {
            meal.name.clone()
        }
    }

    /// What the person calls a plan.
    pub fn plan_name(&self, name: &str) -> String {
        if name.is_empty() { self.texts.shell.unnamed.to_owned() } else { name.to_owned() }
    }

    /// A food's name, or its number when it is not known here.
    pub fn food_name(&self, foods: &Foods, id: biomeal_core::food::FoodId) -> String {
        foods.get(id).map_or_else(
            || (self.texts.plan.unknown_food)(&id.0.to_string()),
            |food| food.name.to_string(),
        )
    }

    /// "41 g".
    pub fn grams(&self, grams: u32) -> String {
        (self.texts.words.grams)(&self.numbers.whole(grams))
    }

    /// "9 plants".
    pub fn plants(&self, count: u32) -> String {
        (self.texts.words.plants)(&self.numbers.whole(count), count == 1)
    }

    /// Whole points, rounded down, so that 75 always means Thriving.
    pub fn points(&self, tenths: u16) -> String {
        self.numbers.whole(u32::from(tenths / 10))
    }
}

/// What every component needs.
#[hook]
#[expect(clippy::expect_used, reason = "the app component provides it around every other")]
pub fn use_ui() -> Ui {
    use_context().expect("rendered inside the app component")
}
