//! Keys on a food's row or on a meal: + and − for the amount, M moves, C copies, S
//! swaps, Delete takes out, Alt with Up and Down reorders.

use web_sys::Event;

use crate::app::action::{Action, Over};
use crate::app::thing::{Arrange, Thing, thing_at};
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

/// What a key does on what it was pressed on.
pub fn action(event: &Event) -> Option<Action> {
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
    let thing = thing_at(&attribute(&around, "data-at")?)?;
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
        ("s" | "S", Thing::Entry(at)) => Some(Action::Open(Over::Swap(at))),
        ("+", Thing::Entry(at)) => Some(Action::Arrange(Arrange::Step(at, true))),
        ("-" | "−", Thing::Entry(at)) => Some(Action::Arrange(Arrange::Step(at, false))),
        ("Delete", Thing::Entry(at)) => Some(Action::Remove(at)),
        _ => None,
    }
}
