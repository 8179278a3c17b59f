//! Keys on a food's row or on a meal: + and − for the amount, M moves, C copies, Delete
//! takes out, Alt with Up and Down reorders.

use biomeal_core::plan::MealAt;
use web_sys::Event;

use crate::app::action::{Action, Over};
use crate::app::thing::{Arrange, Thing};
use crate::app::ui::Ui;
use crate::markup::Handler;
use crate::platform::objects::{attribute, element, is, prevent, text_of};

/// Hears keys around everything whose `data-at` says where it is: `1-0` is Tuesday's
/// first meal, `1-0-2` the third food of it.
pub fn keys(ui: &Ui) -> Handler {
    ui.hear(|event| {
        let action = action(event);
        if action.is_some() {
            prevent(event);
        }
        action
    })
}

fn action(event: &Event) -> Option<Action> {
    let on = event.target()?;
    let in_field = matches!(text_of(&on, "tagName").as_str(), "INPUT" | "TEXTAREA" | "SELECT");
    // An open menu has its keys for itself.
    if in_field
        || is(event, "ctrlKey")
        || is(event, "metaKey")
        || element(&on, "closest", "[role=menu]").is_some()
    {
        return None;
    }
    let around = element(&on, "closest", "[data-at]")?;
    let thing = thing(&attribute(&around, "data-at")?)?;
    let key = text_of(event, "key");
    if is(event, "altKey") {
        let nudge = |down| Some(Action::Arrange(Arrange::Nudge(thing, down)));
        return match key.as_str() {
            "ArrowUp" => nudge(false),
            "ArrowDown" => nudge(true),
            _ => None,
        };
    }
    match (key.as_str(), thing) {
        ("m" | "M", _) => Some(Action::StartMove(thing)),
        ("c" | "C", _) => Some(Action::Open(Over::Transfer(thing))),
        ("+", Thing::Entry(at)) => Some(Action::Arrange(Arrange::Step(at, true))),
        ("-" | "−", Thing::Entry(at)) => Some(Action::Arrange(Arrange::Step(at, false))),
        ("Delete", Thing::Entry(at)) => Some(Action::Remove(at)),
        _ => None,
    }
}

/// What is at a place such as "1-0-2".
fn thing(place: &str) -> Option<Thing> {
    let mut numbers = Vec::new();
    for number in place.split('-') {
        numbers.push(number.parse().ok()?);
    }
    match *numbers.as_slice() {
        [day, meal] => Some(Thing::Meal(MealAt { day, meal })),
        [day, meal, entry] => Some(Thing::Entry(MealAt { day, meal }.entry(entry))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{MealAt, Thing, thing};

    #[test]
    fn a_place_is_a_meal_or_a_food_of_it() {
        let at = MealAt { day: 1, meal: 0 };
        assert_eq!(thing("1-0"), Some(Thing::Meal(at)));
        assert_eq!(thing("1-0-2"), Some(Thing::Entry(at.entry(2))));
        for wrong in ["", "1", "1-", "1-0-2-3", "1-x", "1-256"] {
            assert_eq!(thing(wrong), None, "{wrong}");
        }
    }
}
