//! Draws what `html!` ships: a text with blanks becomes Yew's virtual nodes.

mod kept;
mod reader;

use std::rc::Rc;

use web_sys::Event;
use yew::AttrValue;
use yew::virtual_dom::{VList, VNode, VText};

use reader::Reader;

pub use biomeal_markup::html;
pub use kept::kept;

/// Stands in a template where a value goes.
const BLANK: u8 = 1;

/// A piece of markup; nothing by default. One word, so that handing it on costs little
/// code, of which there is much.
#[derive(Default)]
pub struct Html(Option<Box<VNode>>);

impl Html {
    /// As Yew takes it.
    pub fn into_node(self) -> VNode {
        // Where there is nothing, an empty list keeps the place, so that what stands after
        // it stays what it is.
        self.0.map_or_else(VNode::default, |node| *node)
    }

    fn of(node: impl Into<VNode>) -> Self {
        Self(Some(Box::new(node.into())))
    }
}

/// Adds to many pieces of markup. In one place, because it is asked for in many.
#[inline(never)]
pub fn push(many: &mut Vec<Html>, one: Html) {
    many.push(one);
}

/// What an event does.
#[derive(Clone)]
pub struct Handler(Rc<Response>);

struct Response(Box<dyn Fn(&Event)>);

impl Handler {
    /// Runs `act` for each event.
    pub fn new(act: impl Fn(&Event) + 'static) -> Self {
        Self(Rc::new(Response(Box::new(act))))
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
    Node(Html),
    /// What an event does.
    On(Handler),
}

impl From<Html> for Slot {
    fn from(node: Html) -> Self {
        Self::Node(node)
    }
}

impl From<Vec<Html>> for Slot {
    /// In a list of its own, so that their keys tell them apart.
    fn from(many: Vec<Html>) -> Self {
        let mut nodes = Vec::with_capacity(many.len());
        for one in many {
            nodes.push(one.into_node());
        }
        Self::Node(Html::of(VList::with_children(nodes, None)))
    }
}

impl From<&'static str> for Slot {
    fn from(text: &'static str) -> Self {
        Self::Text(AttrValue::Static(text))
    }
}

impl From<AttrValue> for Slot {
    fn from(text: AttrValue) -> Self {
        Self::Text(text)
    }
}

impl From<String> for Slot {
    fn from(text: String) -> Self {
        Self::Text(AttrValue::Rc(text.into()))
    }
}

impl From<&String> for Slot {
    fn from(text: &String) -> Self {
        Self::Text(AttrValue::Rc(text.as_str().into()))
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
            Self::Node(node) => node.into_node(),
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

/// A template and what fills its blanks, in their order: what `html!` writes. One word,
/// and a call for each value, because there are a thousand of them.
pub struct Template(Box<Filling>);

struct Filling {
    text: &'static str,
    slots: Vec<Slot>,
}

impl Template {
    /// A template with nothing filled in.
    #[inline(never)]
    pub fn new(text: &'static str) -> Self {
        Self(Box::new(Filling { text, slots: Vec::with_capacity(8) }))
    }

    /// Fills the next blank.
    #[inline(never)]
    #[must_use]
    pub fn with<T>(mut self, value: T) -> Self
    where
        Slot: From<T>,
    {
        self.0.slots.push(Slot::from(value));
        self
    }

    /// Draws it.
    #[inline(never)]
    pub fn draw(self) -> Html {
        let Filling { text, slots } = *self.0;
        let mut reader = Reader { rest: text, slots: slots.into_iter() };
        let mut nodes = reader.nodes();
        if nodes.len() == 1
            && let Some(only) = nodes.pop()
        {
            return Html::of(only);
        }
        Html::of(VList::with_children(nodes, None))
    }
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

/// What attributes that are never left out say.
pub const fn truth(set: bool) -> &'static str {
    if set { "true" } else { "false" }
}

/// A class that is there on a condition.
pub const fn when(set: bool, class: &'static str) -> &'static str {
    if set { class } else { "" }
}
