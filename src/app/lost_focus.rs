//! A change may take away what has the keyboard focus: the card of a tip that is
//! undone, a button that has done its work. The browser would put the focus on the
//! page's body, outside the widget and its keys; it goes to what was around instead.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::platform::listening::Listener;
use crate::platform::objects::{attribute, holds, is, run};

/// Remembers what had the focus last.
#[derive(Debug)]
pub struct LostFocus {
    root: HtmlElement,
    /// What had the focus, and what is around it, from the inside out.
    last: Rc<RefCell<Vec<HtmlElement>>>,
    _listener: Listener,
}

impl LostFocus {
    /// Watches everything inside `root`.
    pub fn new(root: &HtmlElement) -> Self {
        let last = Rc::new(RefCell::new(Vec::new()));
        let seen = Rc::clone(&last);
        let listener = Listener::new(root, "focusin", move |event| {
            let mut around = Vec::new();
            for at in event.composed_path() {
                let Ok(element) = at.dyn_into() else { break };
                around.push(element);
            }
            *seen.borrow_mut() = around;
        });
        Self { root: root.clone(), last, _listener: listener }
    }

    /// Puts the focus on the nearest thing left around what had it, where that is
    /// gone and nothing else has the focus.
    pub fn recover(&self) {
        if self.last.borrow().first().is_none_or(|last| self.is_here(last)) {
            return;
        }
        let around = self.last.take();
        if is(&self.root.get_root_node(), "activeElement") {
            return;
        }
        for left in &around {
            if self.is_here(left) {
                if attribute(left, "tabindex").is_none() {
                    // Setting an attribute fails for malformed names alone.
                    let _ = left.set_attribute("tabindex", "-1");
                }
                run(left, "focus");
                return;
            }
        }
    }

    /// Whether an element is still in the widget.
    fn is_here(&self, element: &HtmlElement) -> bool {
        holds(&self.root, element)
    }
}
