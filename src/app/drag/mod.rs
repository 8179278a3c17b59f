//! Dragging a food, or all foods of a cell of the week view, to another place: with a
//! mouse by the grip, the food in the cell or the cell's head, or with a finger that rests
//! there for a moment. What it does is what the menu does too.

mod course;
mod edges;

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::{Element, Event};
use yew::Callback;

use self::course::Drag;
use self::edges::STEP_MS;
use crate::app::action::Action;
use crate::app::thing::{Thing, thing_at};
use crate::app::ui::Ui;
use crate::markup::Handler;
use crate::platform::listening::Listener;
use crate::platform::objects::{attribute, element, field, number_of, prevent, text_of};
use crate::platform::timer::after;

/// How long a finger rests on something before it is lifted.
const REST_MS: u32 = 300;
/// What a mouse takes hold of.
const HANDLES: &str = ".grip,.cell-food,.cell-head";
/// What keeps its press instead.
const PRESSED: &str = "button:not(.row-name,.cell-food),[role=menu]";
/// Whose head moves all that is in it.
const FILLED_CELL: &str = ".cell:not(.empty)";

type Held = Rc<RefCell<Drag>>;

/// Begins to hold a food or a cell when the pointer goes down on it.
pub fn drags(ui: &Ui) -> Handler {
    let act = ui.act.clone();
    Handler::new(move |event| {
        hold(event, &act);
    })
}

/// What has to be there for a finger's moves to be asked about: browsers begin to scroll
/// at once where nobody listened when the finger came down.
pub fn touches() -> Handler {
    Handler::new(|_| {})
}

fn hold(event: &Event, act: &Callback<Rc<Action>>) -> Option<()> {
    let on = event.target()?;
    let touch = text_of(event, "pointerType") == "touch";
    let by_mouse =
        || number_of(event, "button") == 0.0 && element(&on, "closest", HANDLES).is_some();
    if element(&on, "closest", PRESSED).is_some() || !(touch || by_mouse()) {
        return None;
    }
    let row = element(&on, "closest", "[data-at]")?;
    let from = thing_at(&attribute(&row, "data-at")?)?;
    if let Thing::Meal(_) = from {
        element(&on, "closest", ".cell-head")?;
        element(&row, "closest", FILLED_CELL)?;
    }
    if element(&on, "closest", ".grip").is_some() && !touch {
        // No text is selected.
        prevent(event);
    }
    let drag = Drag::new(from, &row, touch, event, act)?;
    let held = Rc::new(RefCell::new(drag));
    follow(&held, &row);
    if touch {
        let resting = Rc::clone(&held);
        let rest = after(REST_MS, Box::new(move || resting.borrow_mut().lift()));
        held.borrow_mut().rest = Some(rest);
    }
    Some(())
}

/// Listens until what is held is let go.
fn follow(held: &Held, row: &Element) {
    let page: Element = field(row, "ownerDocument").into();
    let around = element(row, "closest", ".bm");
    let mut listeners = Vec::new();
    // A quick mouse leaves what it holds before it has moved there.
    for kind in ["pointerdown", "pointermove", "pointerup", "pointercancel", "keydown"] {
        listeners.push(listen(held, &page, kind));
    }
    listeners.push(Listener::first(&page, "click", heard(held, "click")));
    for kind in ["touchmove", "touchend", "contextmenu"] {
        listeners.push(listen(held, row, kind));
    }
    if let Some(around) = around {
        listeners.push(listen(held, &around, "keydown"));
    }
    held.borrow_mut().listeners = listeners;
}

fn listen(held: &Held, on: &Element, kind: &'static str) -> Listener {
    Listener::new(on, kind, heard(held, kind))
}

fn heard(held: &Held, kind: &'static str) -> impl Fn(&Event) + 'static {
    let held = Rc::clone(held);
    move |event| {
        let done = held.borrow_mut().hear(kind, event);
        if kind == "pointermove" {
            scroll(&held);
        }
        // Not while it is borrowed: what it does draws the plan anew.
        if let Some((change, act)) = done {
            act.emit(Rc::new(Action::Arrange(change)));
        }
    }
}

/// Scrolls step by step, for as long as what is dragged is near an edge.
fn scroll(held: &Held) {
    let mut drag = held.borrow_mut();
    if drag.scroll.is_none() && drag.pull().is_some() {
        let next = Rc::clone(held);
        let step = move || {
            next.borrow_mut().step();
            scroll(&next);
        };
        drag.scroll = Some(after(STEP_MS, Box::new(step)));
    }
}
