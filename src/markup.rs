//! Draws what `html!` ships: a text with blanks becomes Yew's virtual nodes.

use std::rc::Rc;

use web_sys::Event;
use yew::virtual_dom::{Key, Listener, ListenerKind, VList, VNode, VTag, VText};
use yew::{AttrValue, Html};

pub use biomeal_markup::html;

/// Stands in a template where a value goes.
const BLANK: u8 = 1;

/// What an event does.
#[derive(Clone)]
pub struct Handler(Rc<dyn Fn(&Event)>);

impl Handler {
    /// Runs `act` for each event.
    pub fn new(act: impl Fn(&Event) + 'static) -> Self {
        Self(Rc::new(act))
    }
}

/// A value for a blank.
#[derive(Default)]
pub enum Slot {
    /// Nothing: no attribute, no child.
    #[default]
    Nothing,
    /// Text, or the value of an attribute.
    Text(AttrValue),
    /// A piece of markup.
    Node(VNode),
    /// What an event does.
    On(Handler),
}

impl From<VNode> for Slot {
    fn from(node: VNode) -> Self {
        Self::Node(node)
    }
}

impl From<AttrValue> for Slot {
    fn from(text: AttrValue) -> Self {
        Self::Text(text)
    }
}

impl From<&'static str> for Slot {
    fn from(text: &'static str) -> Self {
        Self::Text(AttrValue::Static(text))
    }
}

impl From<String> for Slot {
    fn from(text: String) -> Self {
        Self::from(text.as_str().to_owned().into_boxed_str())
    }
}

impl From<Box<str>> for Slot {
    fn from(text: Box<str>) -> Self {
        Self::Text(AttrValue::Rc(text.into()))
    }
}

impl From<&String> for Slot {
    fn from(text: &String) -> Self {
        Self::from(text.clone())
    }
}

impl From<&AttrValue> for Slot {
    fn from(text: &AttrValue) -> Self {
        Self::Text(text.clone())
    }
}

impl From<u32> for Slot {
    fn from(number: u32) -> Self {
        Self::from(number.to_string())
    }
}

impl From<bool> for Slot {
    fn from(set: bool) -> Self {
        if set { Self::from("true") } else { Self::Nothing }
    }
}

impl From<Handler> for Slot {
    fn from(handler: Handler) -> Self {
        Self::On(handler)
    }
}

impl<T> From<Option<T>> for Slot
where
    Self: From<T>,
{
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Self::from)
    }
}

impl Slot {
    fn into_node(self) -> VNode {
        match self {
            Self::Text(text) => VText::new(text).into(),
            Self::Node(node) => node,
            // A place keeper, so that what stands after it stays what it is.
            Self::Nothing | Self::On(_) => VNode::default(),
        }
    }

    fn into_text(self) -> Option<AttrValue> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// Draws a template; `slots` fill its blanks in their order.
pub fn build(template: &'static str, slots: &mut [Slot]) -> Html {
    let mut reader = Reader { rest: template, slots: slots.iter_mut() };
    let mut nodes = reader.nodes();
    match (nodes.len(), nodes.pop()) {
        (1, Some(only)) => only,
        (_, last) => {
            nodes.extend(last);
            VList::with_children(nodes, None).into()
        }
    }
}

/// A template that is one blank.
pub fn node(slot: Slot) -> Html {
    slot.into_node()
}

/// Many nodes as one; in a list of its own, so that their keys tell them apart.
pub fn list(nodes: &mut dyn Iterator<Item = Html>) -> Html {
    let mut all = Vec::new();
    for node in nodes {
        all.push(node);
    }
    VList::with_children(all, None).into()
}

/// The classes that are not empty, in one attribute.
pub fn classes(classes: &[&str]) -> String {
    let mut all = String::new();
    for class in classes {
        if !all.is_empty() && !class.is_empty() {
            all.push(' ');
        }
        all.push_str(class);
    }
    all
}

/// A class that is there on a condition.
pub const fn when(set: bool, class: &'static str) -> &'static str {
    if set { class } else { "" }
}

struct Reader<'s> {
    rest: &'static str,
    slots: std::slice::IterMut<'s, Slot>,
}

impl Reader<'_> {
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
        while at < bytes.len() && !ends.contains(&bytes[at]) {
            at += 1;
        }
        let (before, rest) = self.rest.split_at(at);
        self.rest = rest;
        before
    }

    fn slot(&mut self) -> Slot {
        self.skip(1);
        self.slots.next().map(std::mem::take).unwrap_or_default()
    }

    /// Siblings, up to what closes their parent.
    fn nodes(&mut self) -> Vec<VNode> {
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
        let mut tag = VTag::new(name);
        while self.next() == b' ' {
            self.skip(1);
            self.attribute(&mut tag);
        }
        if self.next() == b'/' {
            self.skip(2);
        } else {
            self.skip(1);
            let mut nodes = self.nodes();
            if !nodes.is_empty() {
                tag.add_children(nodes.drain(..));
            }
        }
        tag.into()
    }

    fn attribute(&mut self, tag: &mut VTag) {
        let name = self.until(b"=");
        self.skip(1);
        let value = if self.next() == BLANK {
            self.slot()
        } else {
            self.skip(1);
            let value = self.until(b"\"");
            self.skip(1);
            Slot::from(value)
        };
        match (name, value) {
            ("checked", value) => tag.set_checked(!matches!(value, Slot::Nothing)),
            ("key", Slot::Text(text)) => tag.key = Some(Key::from(&*text)),
            ("value", Slot::Text(text)) => tag.set_value(text),
            // What a field holds until a person types: drawn anew, it leaves that alone.
            ("initial", Slot::Text(text)) => tag.add_attribute("value", text),
            (_, Slot::Text(text)) => tag.add_attribute(name, text),
            (_, Slot::On(handler)) => {
                tag.add_listener(Rc::new(Heard { kind: kind(name), handler }));
            }
            _ => {}
        }
    }
}

/// A listener of any kind of event.
struct Heard {
    kind: ListenerKind,
    handler: Handler,
}

impl Listener for Heard {
    fn kind(&self) -> ListenerKind {
        self.kind.clone()
    }

    fn handle(&self, event: Event) {
        (self.handler.0)(&event);
    }

    fn passive(&self) -> bool {
        false
    }
}

/// The events that the widget listens to, by the names of their attributes.
fn kind(name: &'static str) -> ListenerKind {
    match name {
        "oncancel" => ListenerKind::oncancel,
        "onchange" => ListenerKind::onchange,
        "onclick" => ListenerKind::onclick,
        "onclose" => ListenerKind::onclose,
        "onfocusin" => ListenerKind::onfocusin,
        "onfocusout" => ListenerKind::onfocusout,
        "oninput" => ListenerKind::oninput,
        "onkeydown" => ListenerKind::onkeydown,
        "onmousedown" => ListenerKind::onmousedown,
        "onmouseenter" => ListenerKind::onmouseenter,
        "onmouseleave" => ListenerKind::onmouseleave,
        "onsubmit" => ListenerKind::onsubmit,
        other => ListenerKind::other(other.into()),
    }
}
