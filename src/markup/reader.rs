//! Reads templates.

use std::rc::Rc;

use web_sys::Event;
use yew::virtual_dom::{
    AttributeOrProperty, Attributes, Key, Listener, ListenerKind, Listeners, VList, VNode, VTag,
    VText,
};
use yew::{AttrValue, NodeRef};

use super::{BLANK, Handler, Slot};

/// The names of attributes, and the character that stands for the first one.
static NAMES: (u8, &[&str]) = biomeal_markup::names!();

pub struct Reader {
    pub(super) rest: &'static str,
    pub(super) slots: std::vec::IntoIter<Slot>,
}

impl Reader {
    fn next(&self) -> u8 {
        self.rest.as_bytes().first().copied().unwrap_or_default()
    }

    fn skip(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    /// What stands before the first of these bytes.
    fn until(&mut self, ends: &[u8]) -> &'static str {
        let bytes = self.rest.as_bytes();
        let mut at = 0;
        while bytes.get(at).is_some_and(|byte| !ends.contains(byte)) {
            at += 1;
        }
        let (before, rest) = self.rest.split_at_checked(at).unwrap_or_default();
        self.rest = rest;
        before
    }

    fn slot(&mut self) -> Slot {
        self.skip(1);
        self.slots.next().unwrap_or_default()
    }

    /// Siblings, up to what closes their parent.
    pub(super) fn nodes(&mut self) -> Vec<VNode> {
        let mut nodes = Vec::new();
        while !self.rest.is_empty() {
            if self.next() == BLANK {
                let slot = self.slot();
                nodes.push(slot.into_node());
            } else if self.rest.starts_with("</>") {
                self.skip(3);
                break;
            } else if self.next() == b'<' {
                nodes.push(self.element());
            } else {
                nodes.push(VText::new(AttrValue::Static(self.until(&[b'<', BLANK]))).into());
            }
        }
        nodes
    }

    fn element(&mut self) -> VNode {
        self.skip(1);
        let name = if self.next() == BLANK {
            self.slot().into_text().unwrap_or_default()
        } else {
            AttrValue::Static(self.until(b" />"))
        };
        let mut head = Head::default();
        while self.next() == b' ' {
            self.skip(1);
            let at = usize::from(self.next().saturating_sub(NAMES.0));
            self.skip(1);
            let value = if self.next() == BLANK {
                self.slot()
            } else {
                self.skip(1);
                let value = self.until(b"\"");
                self.skip(1);
                Slot::from(value)
            };
            head.set(at, value);
        }
        let mut children = Vec::new();
        if self.next() == b'/' {
            self.skip(2);
        } else {
            self.skip(1);
            children = self.nodes();
        }
        head.tag(name, children).into()
    }
}

/// What an element is besides its name and what is in it.
#[derive(Default)]
struct Head {
    key: Option<Key>,
    value: Option<AttrValue>,
    checked: Option<bool>,
    /// By their places in [`NAMES`].
    values: Vec<Option<AttributeOrProperty>>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
}

impl Head {
    fn set(&mut self, at: usize, value: Slot) {
        let name = NAMES.1.get(at).copied().unwrap_or_default();
        match (name, value) {
            ("checked", value) => self.checked = Some(!matches!(value, Slot::Nothing)),
            ("key", Slot::Text(text)) => self.key = Some(Key::from(&*text)),
            ("value", Slot::Text(text)) => self.value = Some(text),
            // What a field holds until a person types: drawn anew, it leaves that alone.
            ("initial", Slot::Text(text)) => {
                let at = NAMES.1.iter().position(|name| *name == "value");
                self.put(at.unwrap_or_default(), text);
            }
            (_, Slot::Text(text)) => self.put(at, text),
            (_, Slot::On(handler)) => self.listeners.push(Some(Rc::new(Heard { name, handler }))),
            _ => {}
        }
    }

    fn put(&mut self, at: usize, text: AttrValue) {
        while self.values.len() <= at {
            self.values.push(None);
        }
        if let Some(value) = self.values.get_mut(at) {
            *value = Some(AttributeOrProperty::Attribute(text));
        }
    }

    fn tag(self, name: AttrValue, children: Vec<VNode>) -> VTag {
        let Self { key, value, checked, values, listeners } = self;
        let keys = NAMES.1.get(..values.len()).unwrap_or_default();
        let attributes = Attributes::Dynamic { keys, values: values.into() };
        let listeners = if listeners.is_empty() {
            Listeners::None
        } else {
            Listeners::Pending(listeners.into())
        };
        let here = NodeRef::default();
        if &*name == "input" {
            return VTag::__new_input(value, checked, here, key, attributes, listeners);
        }
        let children = VList::with_children(children, None).into();
        VTag::__new_other(name, here, key, attributes, listeners, children)
    }
}

/// A listener of any kind of event.
struct Heard {
    /// The name of its attribute: "onclick".
    name: &'static str,
    handler: Handler,
}

impl Listener for Heard {
    fn kind(&self) -> ListenerKind {
        ListenerKind::other(self.name.strip_prefix("on").unwrap_or(self.name).into())
    }

    fn handle(&self, event: Event) {
        (self.handler.0.0)(&event);
    }

    fn passive(&self) -> bool {
        false
    }
}
