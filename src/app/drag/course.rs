//! From holding something to letting it go: what follows the pointer, what is marked, and
//! what a drop does.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsValue;
use web_sys::{Element, Event};
use yew::Callback;

use super::edges::pull;
use crate::app::action::Action;
use crate::app::thing::{Arrange, Thing, dropped, thing_at};
use crate::platform::listening::Listener;
use crate::platform::objects::{attribute, element, field, find, number_of, prevent, run, text_of};
use crate::platform::pointer::{Point, capture, copy_into, lay, let_go, mark, under};
use crate::platform::scroller;
use crate::platform::timer::after;

/// A mouse that moves less only clicks.
const MOUSE_SLACK: f64 = 4.0;
/// A finger that moves more before it has rested scrolls.
const FINGER_SLACK: f64 = 10.0;
/// What comes right after a drop, as a click, is not meant.
const AFTERWARDS_MS: u32 = 60;

/// A food or a cell that is held, and once it is lifted, dragged.
pub struct Drag {
    from: Thing,
    row: Element,
    plan: Element,
    act: Callback<Rc<Action>>,
    down: Event,
    start: Point,
    /// Where it was held, from its own upper left corner.
    grip: Point,
    /// Where the pointer was last.
    at: Point,
    touch: bool,
    over: bool,
    was_lifted: bool,
    /// What follows the pointer, and its frame.
    lifted: Option<(Element, JsValue)>,
    /// What is marked as the landing place, how, and what a drop there does.
    landing: Option<(Element, &'static str, Arrange)>,
    /// When a finger has rested.
    pub(super) rest: Option<Timeout>,
    /// The next step of scrolling.
    pub(super) scroll: Option<Timeout>,
    pub(super) listeners: Vec<Listener>,
}

impl Drag {
    /// Holds a thing by what is drawn of it, since this event.
    pub fn new(
        from: Thing,
        row: &Element,
        touch: bool,
        down: &Event,
        act: &Callback<Rc<Action>>,
    ) -> Option<Self> {
        let (start, area) = (Point::of(down), row.get_bounding_client_rect());
        Some(Self {
            from,
            row: row.clone(),
            plan: element(row, "closest", ".plan")?,
            act: act.clone(),
            down: down.clone(),
            start,
            grip: Point { x: start.x - area.left(), y: start.y - area.top() },
            at: start,
            touch,
            over: false,
            was_lifted: false,
            lifted: None,
            landing: None,
            rest: None,
            scroll: None,
            listeners: Vec::new(),
        })
    }

    /// Takes in an event; what a drop does, if it was one.
    pub fn hear(&mut self, kind: &str, event: &Event) -> Option<(Arrange, Callback<Rc<Action>>)> {
        match kind {
            // What ends a drag is no press, whatever lies there by then.
            "click" => {
                if self.was_lifted {
                    run(event, "stopPropagation");
                }
            }
            // A finger that drags does not scroll, click or open the browser's menu.
            "touchmove" | "touchend" | "contextmenu" => {
                if self.was_lifted {
                    prevent(event);
                }
            }
            // The next press is meant, however soon it comes.
            "pointerdown" => {
                if self.over {
                    self.was_lifted = false;
                }
            }
            _ if self.is_of_another(event) => {}
            "pointerup" | "pointercancel" => {
                let done = self.let_go(kind == "pointerup");
                self.leave();
                return done;
            }
            _ if self.over => {}
            "pointermove" => self.go(event),
            _ => {
                if self.lifted.is_some() && text_of(event, "key") == "Escape" {
                    prevent(event);
                    self.let_go(false);
                }
            }
        }
        None
    }

    /// Whether it is about another finger.
    fn is_of_another(&self, event: &Event) -> bool {
        let pointer = field(event, "pointerId");
        pointer.is_truthy() && pointer != field(&self.down, "pointerId")
    }

    /// Takes it up.
    pub fn lift(&mut self) {
        if self.over {
            return;
        }
        capture(&self.row, &self.down);
        let copy = copy_into(&self.plan, &self.row);
        mark(&copy, "lifted", true);
        mark(&self.row, "dragged", true);
        self.was_lifted = true;
        self.lifted = Some((copy, JsValue::UNDEFINED));
        self.lay();
    }

    fn go(&mut self, event: &Event) {
        let at = Point::of(event);
        if !self.touch && number_of(event, "buttons") == 0.0 {
            // It was let go where nothing is heard, as in a frame.
            self.let_go(false);
            self.leave();
            return;
        }
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
        self.at = at;
        self.show();
    }

    /// Shows what is dragged, and where it would go.
    fn show(&mut self) {
        self.lay();
        self.look();
    }

    /// What scrolls, and by how much, where the pointer is near its edge.
    pub fn pull(&self) -> Option<(JsValue, f64)> {
        self.lifted.as_ref()?;
        let around = scroller::around(&self.plan);
        let [top, bottom] = scroller::in_window(&around);
        let by = pull(self.at.y, self.start.y, top, bottom);
        (by != 0.0).then_some((around, by))
    }

    /// One step of scrolling: what lies under the pointer is another thing then.
    pub fn step(&mut self) {
        self.scroll = None;
        if let Some((around, by)) = self.pull() {
            scroller::scroll(&around, by);
            self.show();
        }
    }

    /// Lays the copy where the pointer holds it.
    fn lay(&mut self) {
        let (row, plan) =
            (self.row.get_bounding_client_rect(), self.plan.get_bounding_client_rect());
        let by = Point {
            x: self.at.x - self.grip.x - plan.left(),
            y: self.at.y - self.grip.y - plan.top(),
        };
        if let Some((copy, frame)) = &mut self.lifted {
            // The one before is not taken back: while the page scrolls, the next is asked for
            // before a busy browser has shown it, and none would ever be shown.
            *frame = lay(copy, by, row.width());
        }
    }

    /// Marks where a drop would bring it.
    fn look(&mut self) {
        let landing = self.landing();
        if let Some((place, class, _)) = self.landing.take() {
            mark(&place, class, false);
        }
        if let Some((place, class, _)) = &landing {
            mark(place, class, true);
        }
        self.landing = landing;
    }

    fn landing(&self) -> Option<(Element, &'static str, Arrange)> {
        let found = under(&self.row, self.at)?;
        let place = element(&found, "closest", "[data-at]")?;
        let on = thing_at(&attribute(&place, "data-at")?)?;
        let area = place.get_bounding_client_rect();
        let later = self.at.y > area.top() + area.height() / 2.0;
        let change = dropped(self.from, on, later)?;
        if let Arrange::Place(..) = change {
            return Some((place, if later { "land-after" } else { "land-before" }, change));
        }
        // In a cell it comes below the last food.
        let cell = element(&place, "closest", ".cell").unwrap_or(place);
        Some(match find(&cell, ".cell-row:last-child") {
            Some(last) => (last, "land-after", change),
            None => (cell, "land-in", change),
        })
    }

    /// Puts everything back as it was drawn; what a drop does here, if it is one. The
    /// pointer may still be down.
    fn let_go(&mut self, drop_it: bool) -> Option<(Arrange, Callback<Rc<Action>>)> {
        self.rest = None;
        self.scroll = None;
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
        let (_, _, change) = landing?;
        drop_it.then(|| (change, self.act.clone()))
    }

    /// Hears what comes right after, and then no more; the listeners hold this.
    fn leave(&mut self) {
        let listeners = std::mem::take(&mut self.listeners);
        after(AFTERWARDS_MS, Box::new(move || drop(listeners))).forget();
    }
}
