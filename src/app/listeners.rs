//! What the widget hears of the page around it, and the keys that work everywhere in it.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, Node};
use yew::Callback;

use crate::app::action::Action;
use crate::app::overlay;
use crate::platform::listening::Listener;
use crate::platform::objects::{field, is, prevent, run, text_of};
use crate::platform::storage::{KEPT, Shelf};
use crate::platform::{address, calendar};

/// Listens for as long as what is returned lives; `write` is told when the page goes away,
/// hides or comes back, and that another element of it kept something if that is so;
/// `changed` is told what another tab kept.
pub fn listen(
    root: &HtmlElement,
    shelf: &Shelf,
    act: &Callback<Rc<Action>>,
    write: Callback<bool>,
    changed: Callback<String>,
) -> Vec<Listener> {
    let mut listeners = Vec::new();
    if let Some(window) = web_sys::window() {
        for kind in ["pagehide", "pageshow", "visibilitychange", KEPT] {
            let write = write.clone();
            listeners.push(Listener::new(&window, kind, move |_| write.emit(kind == KEPT)));
        }
        let back = act.clone();
        // After a night in the background, which fires no timers, today is another day.
        listeners.push(Listener::new(&window, "focus", move |_| {
            back.emit(Rc::new(Action::Today(calendar::today())));
        }));
        let (act, root) = (act.clone(), root.clone());
        listeners.push(Listener::new(&window, "pointerdown", move |event| {
            let path = event.composed_path();
            let pressed = path.get(0).unchecked_into::<Node>();
            if overlay::is_beside_menu(&root, &pressed) {
                act.emit(Rc::new(Action::CloseMenu));
            }
        }));
    }
    listeners.extend(shelf.on_change(move |text| changed.emit(text)));
    let (inside, left) = (root.clone(), act.clone());
    listeners.push(Listener::new(root, "focusout", move |event| {
        let next = field(event, "relatedTarget");
        if next.is_truthy() && overlay::is_beside_menu(&inside, next.unchecked_ref()) {
            left.emit(Rc::new(Action::CloseMenu));
        }
    }));
    let inside = root.clone();
    listeners.push(Listener::new(root, "focusin", move |event| {
        overlay::remember_line(&inside, event);
    }));
    let (inside, act) = (root.clone(), act.clone());
    listeners.push(Listener::new(root, "keydown", move |event| {
        if let Some(action) = overlay::menu_key(&inside, event).or_else(|| shortcut(event)) {
            act.emit(Rc::new(action));
        }
        // The host page's shortcuts are not for what happens in here.
        run(event, "stopPropagation");
    }));
    listeners
}

/// Hears of links that come into the page's address, and that leave it.
pub fn watch_address(act: &Callback<Rc<Action>>) -> Option<Listener> {
    let (window, act) = (web_sys::window()?, act.clone());
    Some(Listener::new(&window, "hashchange", move |_| {
        act.emit(Rc::new(Action::LinkInAddress(address::shared_payload())));
    }))
}

/// Undo, redo and search, unless a field has the key for itself.
fn shortcut(event: &Event) -> Option<Action> {
    let element = text_of(&field(event, "target"), "tagName");
    let in_field = matches!(element.as_str(), "INPUT" | "TEXTAREA" | "SELECT");
    if in_field || is(event, "altKey") || is(event, "defaultPrevented") {
        return None;
    }
    let command = is(event, "ctrlKey") || is(event, "metaKey");
    let action = match (text_of(event, "key").to_ascii_lowercase().as_str(), command) {
        ("z", true) => Some(if is(event, "shiftKey") { Action::Redo } else { Action::Undo }),
        ("/", false) => Some(Action::FocusSearch),
        _ => None,
    };
    if action.is_some() {
        prevent(event);
    }
    action
}
