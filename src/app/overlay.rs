//! What lies over the plan and needs the browser: dialogs are opened, menus have the
//! focus and its keys. Both go back to what opened them.

use js_sys::{Array, Reflect};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, Node};

use crate::app::action::Action;
use crate::platform::objects::{ask, attribute, element, find, holds, is, prevent, run, text_of};

/// The lines of a menu that take the focus.
const LINES: &str = "[role^=menuitem]";
/// The attribute of a menu that says which line had the focus last.
const LINE: &str = "data-line";

/// Opens a dialog that was just drawn, with the focus on its heading.
pub fn open_dialog(root: &Element) {
    let Some(dialog) = dialog(root).filter(|dialog| !is(dialog, "open")) else {
        return;
    };
    // It fails only when it is open already or out of the page.
    run(&dialog, "showModal");
    focus(find(&dialog, ".dialog-title"));
}

/// Closes the dialog before it is gone: the browser puts the focus back.
pub fn close_dialog(root: &Element) {
    if let Some(dialog) = dialog(root) {
        run(&dialog, "close");
    }
}

fn dialog(root: &Element) -> Option<Element> {
    find(root, "dialog")
}

/// What an event that reaches a dialog asks for: Escape, its own end, and a press
/// beside it. A drag that only ends outside, as when selecting text, is no press.
pub fn leaving(event: &Event) -> Option<Action> {
    let dialog: Element = event.target()?.unchecked_into();
    if text_of(&dialog, "tagName") != "DIALOG" {
        return None;
    }
    let pressed = "data-pressed";
    match text_of(event, "type").as_str() {
        "mousedown" => {
            // Setting an attribute fails for malformed names alone.
            let _ = dialog.set_attribute(pressed, "");
            None
        }
        "click" if attribute(&dialog, pressed).is_none() => None,
        _ => {
            // The state decides; the browser must not close it on its own.
            prevent(event);
            Some(Action::Close)
        }
    }
}

/// Puts the focus into a menu that was just opened, or back to the line that had it:
/// a button that moves among its neighbors, as a filter does, takes its menu along,
/// and the browser forgets the focus.
pub fn focus_menu(root: &Element, at_end: bool) {
    let Some(list) = list(root) else { return };
    if find(&list, ":focus").is_some() {
        return;
    }
    let lines = Lines::of(&list);
    let before = attribute(&list, LINE).and_then(|line| line.parse().ok());
    let first = if at_end {
        lines.last()
    } else {
        let checked = |line: &Element| attribute(line, "aria-checked").as_deref() == Some("true");
        lines.first(checked).unwrap_or_default()
    };
    focus(lines.at(before.unwrap_or(first)));
}

/// Puts the focus back to the button of the open menu.
pub fn focus_button(root: &Element) {
    focus(wrap(root).and_then(|wrap| find(&wrap, "button")));
}

/// Keeps in mind which line of the open menu has the focus.
pub fn remember_line(root: &Element, event: &Event) {
    if let (Some(list), Some(line)) = (list(root), line_of(root, event)) {
        // Setting an attribute fails for malformed names alone.
        let _ = list.set_attribute(LINE, &line.to_string());
    }
}

/// Whether a menu is open and `node` is not in it or its button.
pub fn is_beside_menu(root: &Element, node: &Node) -> bool {
    wrap(root).is_some_and(|wrap| !holds(&wrap, node))
}

/// What a key does in an open menu, or on the button of one that is not open.
pub fn menu_key(root: &Element, event: &Event) -> Option<Action> {
    let key = text_of(event, "key");
    let Some(list) = list(root) else {
        let button = element(event.target()?.as_ref(), "closest", "[aria-haspopup=menu]")?;
        let at_end = match key.as_str() {
            // With Alt they reorder what the button belongs to.
            _ if is(event, "altKey") => return None,
            "ArrowDown" => false,
            "ArrowUp" => true,
            _ => return None,
        };
        prevent(event);
        return Some(Action::OpenMenu(text_of(&button, "id"), at_end));
    };
    let lines = Lines::of(&list);
    let last = lines.last();
    let at = line_of(root, event)?;
    let next = match key.as_str() {
        "ArrowDown" if at < last => at + 1,
        "ArrowUp" if at > 0 => at - 1,
        "ArrowDown" | "Home" => 0,
        "ArrowUp" | "End" => last,
        "Escape" => {
            prevent(event);
            focus_button(root);
            return Some(Action::CloseMenu);
        }
        "Tab" => return Some(Action::CloseMenu),
        _ => return None,
    };
    prevent(event);
    focus(lines.at(next));
    None
}

/// Puts the focus on the element with this id, if it is there.
pub fn focus_on(root: &Element, id: &str) {
    focus(by_id(root, id));
}

/// Puts the focus on the element with this id and shows it at the top.
pub fn jump_to(root: &Element, id: &str) {
    if let Some(element) = by_id(root, id) {
        run(&element, "focus");
        run(&element, "scrollIntoView");
    }
}

/// Selects the text of the field with this id, with the focus on it.
pub fn select(root: &Element, id: &str) {
    if let Some(field) = by_id(root, id) {
        run(&field, "focus");
        run(&field, "select");
    }
}

/// Puts a text into the field with this id.
pub fn fill(root: &Element, id: &str, text: &str) {
    if let Some(field) = by_id(root, id) {
        // Setting what every field has cannot fail.
        let _ = Reflect::set(&field, &"value".into(), &text.into());
    }
}

/// Whether something in the widget has the focus.
pub fn has_focus(root: &Element) -> bool {
    is(&root.get_root_node(), "activeElement")
}

fn by_id(root: &Element, id: &str) -> Option<Element> {
    element(&root.get_root_node(), "getElementById", id)
}

fn focus(on: Option<Element>) {
    if let Some(element) = on {
        run(&element, "focus");
    }
}

fn list(root: &Element) -> Option<Element> {
    find(root, "[role=menu]")
}

/// What holds the open menu and its button.
fn wrap(root: &Element) -> Option<Element> {
    Some(list(root)?.parent_node()?.unchecked_into())
}

/// The line of the open menu that an event comes from.
fn line_of(root: &Element, event: &Event) -> Option<u32> {
    let target = event.target()?;
    Lines::of(&list(root)?).first(|line| holds(line, &target))
}

/// The lines of a menu that take the focus.
struct Lines(Array);

impl Lines {
    fn of(list: &Element) -> Self {
        Self(Array::from(&ask(list, "querySelectorAll", LINES)))
    }

    /// The place of the last one.
    fn last(&self) -> u32 {
        self.0.length().saturating_sub(1)
    }

    fn at(&self, at: u32) -> Option<Element> {
        (at < self.0.length()).then(|| self.0.get(at).unchecked_into())
    }

    /// The place of the first one that is as asked for.
    fn first(&self, is: impl Fn(&Element) -> bool) -> Option<u32> {
        (0..self.0.length()).find(|at| self.at(*at).is_some_and(|line| is(&line)))
    }
}
