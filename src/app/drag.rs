//! Dragging a food to another place: by its grip with a mouse, or with a finger that
//! rests on it for a moment. What it does is what the menu does too.

use std::cell::RefCell;
use std::rc::Rc;

use biomeal_core::plan::EntryAt;
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsValue;
use web_sys::{Element, Event};
use yew::Callback;

use crate::app::action::Action;
use crate::app::thing::{Arrange, Thing, dropped, thing_at};
use crate::app::ui::Ui;
use crate::markup::Handler;
use crate::platform::listening::Listener;
use crate::platform::objects::{attribute, element, field, number_of, prevent, run, text_of};
use crate::platform::pointer::{Point, capture, copy_into, lay, let_go, mark, under};
use crate::platform::timer::after;

/// How long a finger rests on a food before it is lifted.
const REST_MS: u32 = 300;
/// A mouse that moves less only clicks.
const MOUSE_SLACK: f64 = 4.0;
/// A finger that moves more before it has rested scrolls.
const FINGER_SLACK: f64 = 10.0;
/// What comes right after a drop, as a click, is not meant.
const AFTERWARDS_MS: u32 = 60;

/// A food that is held, and once it is lifted, dragged.
struct Drag {
    from: EntryAt,
    row: Element,
    plan: Element,
    act: Callback<Rc<Action>>,
    down: Event,
    start: Point,
    touch: bool,
    over: bool,
    was_lifted: bool,
    /// What follows the pointer, and its frame.
    lifted: Option<(Element, JsValue)>,
    /// What is marked as the landing place, how, and what a drop there does.
    landing: Option<(Element, &'static str, Arrange)>,
    rest: Option<Timeout>,
    listeners: Vec<Listener>,
}

type Held = Rc<RefCell<Drag>>;

/// Begins to hold a food when the pointer goes down on it.
pub fn drags(ui: &Ui) -> Handler {
    let act = ui.act.clone();
    Handler::new(move |event| {
        hold(event, &act);
    })
}

fn hold(event: &Event, act: &Callback<Rc<Action>>) -> Option<()> {
    let on = event.target()?;
    let touch = text_of(event, "pointerType") == "touch";
    let held = if touch {
        // Whatever else can be pressed keeps its press.
        element(&on, "closest", "button:not(.row-name),[role=menu]").is_none()
    } else {
        number_of(event, "button") == 0.0 && element(&on, "closest", ".grip").is_some()
    };
    let row = element(&on, "closest", "[data-at]")?;
    let Thing::Entry(from) = thing_at(&attribute(&row, "data-at")?)? else { return None };
    if !held {
        return None;
    }
    if !touch {
        // No text is selected.
        prevent(event);
    }
    let plan = element(&row, "closest", ".plan")?;
    let drag = Drag {
        from,
        row: row.clone(),
        plan,
        act: act.clone(),
        down: event.clone(),
        start: Point::of(event),
        touch,
        over: false,
        was_lifted: false,
        lifted: None,
        landing: None,
        rest: None,
        listeners: Vec::new(),
    };
    let held = Rc::new(RefCell::new(drag));
    follow(&held, &row);
    if touch {
        let resting = Rc::clone(&held);
        let rest = after(REST_MS, Box::new(move || resting.borrow_mut().lift()));
        held.borrow_mut().rest = Some(rest);
    }
    Some(())
}

/// Listens until the food is let go.
fn follow(held: &Held, row: &Element) {
    let page = field(row, "ownerDocument");
    let around = element(row, "closest", ".bm");
    let mut listeners = Vec::new();
    let kinds =
        ["pointermove", "pointerup", "pointercancel", "touchmove", "touchend", "contextmenu"];
    for kind in kinds {
        listeners.push(listen(held, row, kind));
    }
    for keys in [Some(page.into()), around].into_iter().flatten() {
        listeners.push(listen(held, &keys, "keydown"));
    }
    held.borrow_mut().listeners = listeners;
}

fn listen(held: &Held, on: &Element, kind: &'static str) -> Listener {
    let held = Rc::clone(held);
    Listener::new(on, kind, move |event| {
        let done = held.borrow_mut().hear(kind, event);
        // Not while it is borrowed: what it does draws the plan anew.
        if let Some((change, act)) = done {
            act.emit(Rc::new(Action::Arrange(change)));
        }
    })
}

impl Drag {
    fn hear(&mut self, kind: &str, event: &Event) -> Option<(Arrange, Callback<Rc<Action>>)> {
        match kind {
            // A finger that drags does not scroll, click or open the browser's menu.
            "touchmove" | "touchend" | "contextmenu" => {
                if self.was_lifted {
                    prevent(event);
                }
            }
            _ if self.over => {}
            "pointermove" => self.go(event),
            "pointerup" => return self.let_go(true),
            "keydown" => {
                if self.lifted.is_some() && text_of(event, "key") == "Escape" {
                    prevent(event);
                    self.let_go(false);
                }
            }
            _ => {
                self.let_go(false);
            }
        }
        None
    }

    fn lift(&mut self) {
        if self.over {
            return;
        }
        capture(&self.row, &self.down);
        let copy = copy_into(&self.plan, &self.row);
        mark(&copy, "lifted", true);
        mark(&self.row, "dragged", true);
        self.was_lifted = true;
        self.lifted = Some((copy, JsValue::UNDEFINED));
        self.lay(self.start);
    }

    fn go(&mut self, event: &Event) {
        let at = Point::of(event);
        if self.lifted.is_none() {
            let slack = if self.touch { FINGER_SLACK } else { MOUSE_SLACK };
            if !at.is_far(self.start, slack) {
                return;
            }
            if self.touch {
                self.let_go(false);
                return;
            }
            self.lift();
        }
        self.lay(at);
        self.look(at);
    }

    /// Lays the copy as far from its row as the pointer is from where it went down.
    fn lay(&mut self, at: Point) {
        let (row, plan) =
            (self.row.get_bounding_client_rect(), self.plan.get_bounding_client_rect());
        let by = Point {
            x: row.left() - plan.left() + at.x - self.start.x,
            y: row.top() - plan.top() + at.y - self.start.y,
        };
        if let Some((copy, frame)) = &mut self.lifted {
            let next = lay(copy, by, row.width());
            let_go(frame);
            *frame = next;
        }
    }

    /// Marks where a drop would bring the food.
    fn look(&mut self, at: Point) {
        let landing = self.landing_at(at);
        if let Some((place, class, _)) = self.landing.take() {
            mark(&place, class, false);
        }
        if let Some((place, class, _)) = &landing {
            mark(place, class, true);
        }
        self.landing = landing;
    }

    fn landing_at(&self, at: Point) -> Option<(Element, &'static str, Arrange)> {
        let found = under(&self.row, at)?;
        let place = element(&found, "closest", "[data-at]")?;
        let on = thing_at(&attribute(&place, "data-at")?)?;
        let area = place.get_bounding_client_rect();
        let later = at.y > area.top() + area.height() / 2.0;
        let class = match (on, later) {
            (Thing::Entry(_), false) => "land-before",
            (Thing::Entry(_), true) => "land-after",
            _ => "land-in",
        };
        Some((place, class, dropped(self.from, on, later)?))
    }

    /// Puts everything back as it was drawn; what a drop does here, if it is one.
    fn let_go(&mut self, drop_it: bool) -> Option<(Arrange, Callback<Rc<Action>>)> {
        self.rest = None;
        self.over = true;
        if let Some((copy, frame)) = self.lifted.take() {
            let_go(&frame);
            run(&copy, "remove");
            mark(&self.row, "dragged", false);
        }
        let landing = self.landing.take();
        if let Some((place, class, _)) = &landing {
            mark(place, class, false);
        }
        // The listeners hold this, and hear what comes right after.
        let listeners = std::mem::take(&mut self.listeners);
        after(AFTERWARDS_MS, Box::new(move || drop(listeners))).forget();
        let (_, _, change) = landing?;
        drop_it.then(|| (change, self.act.clone()))
    }
}
