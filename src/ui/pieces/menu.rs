//! A button that opens a menu. The menu is placed by CSS alone, below its button
//! or above, so nothing is measured and no style attribute is written.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node};
use yew::prelude::*;

use super::icon::{IconKind, icon};

/// What pressing an item means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Action,
    Check(bool),
    Radio(bool),
    Line,
}

/// One line of a menu.
#[derive(Clone, Debug, PartialEq)]
pub struct MenuItem {
    role: Role,
    icon: Option<IconKind>,
    label: AttrValue,
    hint: AttrValue,
    on: Callback<()>,
}

impl MenuItem {
    fn new(role: Role, icon: Option<IconKind>, label: AttrValue, on: Callback<()>) -> Self {
        Self { role, icon, label, hint: AttrValue::default(), on }
    }

    /// An action; the menu closes.
    pub fn action(icon: IconKind, label: impl Into<AttrValue>, on: Callback<()>) -> Self {
        Self::new(Role::Action, Some(icon), label.into(), on)
    }

    /// Something on or off; the menu stays, so that several can be set.
    pub fn check(label: impl Into<AttrValue>, checked: bool, on: Callback<()>) -> Self {
        Self::new(Role::Check(checked), checked.then_some(IconKind::Check), label.into(), on)
    }

    /// One of several; the menu closes.
    pub fn radio(label: impl Into<AttrValue>, checked: bool, on: Callback<()>) -> Self {
        Self::new(Role::Radio(checked), checked.then_some(IconKind::Check), label.into(), on)
    }

    /// A hairline between groups.
    pub fn line() -> Self {
        Self::new(Role::Line, None, AttrValue::default(), Callback::noop())
    }

    /// With the key that does the same.
    pub fn hint(mut self, key: impl Into<AttrValue>) -> Self {
        self.hint = key.into();
        self
    }
}

/// Properties of [`Menu`].
#[derive(Clone, PartialEq, Properties)]
pub struct MenuProps {
    /// Name of the menu, and of its button where `face` has no text.
    pub label: AttrValue,
    /// Class of the button: `icon-btn`, `chip`, `link-btn`.
    #[prop_or(AttrValue::Static("icon-btn"))]
    pub class: AttrValue,
    /// What is on the button.
    pub face: Html,
    /// Whether `face` has text that names the button.
    #[prop_or_default]
    pub has_text: bool,
    /// Where the menu opens: `end` aligned by default, `start`, `above`.
    #[prop_or_default]
    pub place: Classes,
    /// The items, asked for while the menu is open.
    pub items: Callback<(), Vec<MenuItem>>,
    /// The button's element, to give it focus.
    #[prop_or_default]
    pub node: NodeRef,
}

/// Where focus goes when the menu opens.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opened {
    No,
    AtStart,
    AtEnd,
}

/// A menu button with its menu.
#[component]
pub fn Menu(props: &MenuProps) -> Html {
    let opened = use_state_eq(|| Opened::No);
    let wrap = use_node_ref();
    let list = use_node_ref();
    let open = *opened != Opened::No;

    use_effect_with(*opened, {
        let (wrap, list, opened) = (wrap.clone(), list.clone(), opened.clone());
        move |now| {
            let now = *now;
            let rows = rows(&list);
            let chosen = rows
                .iter()
                .position(|row| row.get_attribute("aria-checked").as_deref() == Some("true"));
            match now {
                Opened::No => {}
                Opened::AtStart => focus(rows.get(chosen.unwrap_or(0))),
                Opened::AtEnd => focus(rows.last()),
            }
            let document = web_sys::window().and_then(|window| window.document());
            let outside = document.filter(|_| now != Opened::No).map(|document| {
                EventListener::new(&document, "pointerdown", move |event| {
                    let inside =
                        wrap.get().is_some_and(|wrap| event.composed_path().includes(&wrap, 0));
                    if !inside {
                        opened.set(Opened::No);
                    }
                })
            });
            move || drop(outside)
        }
    });

    // A button that moves among its neighbours while the menu is open, as a filter
    // that is set does, loses the focus: it comes back to the same row.
    let last = use_mut_ref(|| 0_usize);
    use_effect({
        let (list, last) = (list.clone(), last.clone());
        move || {
            let Some(element) = list.cast::<HtmlElement>() else { return };
            if element.query_selector(":focus").is_ok_and(|focused| focused.is_none()) {
                // Taking the focus writes `last`, so it is read before.
                let at = *last.borrow();
                focus(rows(&list).get(at));
            }
        }
    });

    let button_keys = {
        let opened = opened.clone();
        move |event: KeyboardEvent| {
            let now = match event.key().as_str() {
                "ArrowDown" => Opened::AtStart,
                "ArrowUp" => Opened::AtEnd,
                _ => return,
            };
            event.prevent_default();
            event.stop_propagation();
            opened.set(now);
        }
    };
    let toggle = {
        let opened = opened.clone();
        move |_: MouseEvent| {
            opened.set(if open { Opened::No } else { Opened::AtStart });
        }
    };
    let close = {
        let (opened, node) = (opened.clone(), props.node.clone());
        move || {
            opened.set(Opened::No);
            focus(node.cast::<HtmlElement>().as_ref());
        }
    };
    let list_keys = {
        let (list, close, opened) = (list.clone(), close.clone(), opened.clone());
        move |event: KeyboardEvent| {
            // Keys of the row or page around the menu do not apply inside it.
            event.stop_propagation();
            let rows = rows(&list);
            let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
            let at = rows.iter().position(|row| row.contains(target.as_ref())).unwrap_or(0);
            let next = match event.key().as_str() {
                "ArrowDown" => (at + 1) % rows.len().max(1),
                "ArrowUp" => at.checked_sub(1).unwrap_or(rows.len().saturating_sub(1)),
                "Home" => 0,
                "End" => rows.len().saturating_sub(1),
                "Escape" => {
                    event.prevent_default();
                    close();
                    return;
                }
                "Tab" => {
                    opened.set(Opened::No);
                    return;
                }
                _ => return,
            };
            event.prevent_default();
            focus(rows.get(next));
        }
    };
    let entered = {
        let list = list.clone();
        move |event: FocusEvent| {
            let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
            let at = rows(&list).iter().position(|row| row.contains(target.as_ref()));
            *last.borrow_mut() = at.unwrap_or(0);
        }
    };
    let left = {
        let (wrap, opened) = (wrap.clone(), opened.clone());
        move |event: FocusEvent| {
            let next = event.related_target().and_then(|next| next.dyn_into::<Node>().ok());
            let inside = wrap.get().is_some_and(|wrap| wrap.contains(next.as_ref()));
            if next.is_some() && !inside {
                opened.set(Opened::No);
            }
        }
    };

    let items = if open { props.items.emit(()) } else { Vec::new() };
    html! {
        <div class={classes!("menu-wrap", props.place.clone())} ref={wrap} onfocusout={left}>
            <button type="button" ref={&props.node} class={&props.class}
                aria-haspopup="menu" aria-expanded={if open { "true" } else { "false" }}
                aria-label={(!props.has_text).then(|| props.label.clone())}
                title={(!props.has_text).then(|| props.label.clone())}
                onclick={toggle} onkeydown={button_keys}>
                { props.face.clone() }
            </button>
            if open {
                <div class="menu" role="menu" aria-label={&props.label} ref={list} tabindex="-1"
                    onkeydown={list_keys} onfocusin={entered}>
                    { for items.into_iter().enumerate().map(|(at, item)| row(at, item, close.clone())) }
                </div>
            }
        </div>
    }
}

fn row(at: usize, item: MenuItem, close: impl Fn() + 'static) -> Html {
    let (role, checked) = match item.role {
        Role::Line => return html! { <div key={at} class="menu-line" role="separator"></div> },
        Role::Action => ("menuitem", None),
        Role::Check(on) => ("menuitemcheckbox", Some(on)),
        Role::Radio(on) => ("menuitemradio", Some(on)),
    };
    let stays = matches!(item.role, Role::Check(_));
    let on = item.on;
    let onclick = move |_: MouseEvent| {
        // Focus first: a dialog that opens now goes back to where focus was.
        if !stays {
            close();
        }
        on.emit(());
    };
    html! {
        <button key={at} type="button" class="menu-item" {role} tabindex="-1"
            aria-checked={checked.map(|on| if on { "true" } else { "false" })} {onclick}>
            <span class="menu-icon">
                if let Some(kind) = item.icon {
                    { icon(kind) }
                }
            </span>
            <span class="menu-text">{ item.label }</span>
            if !item.hint.is_empty() {
                <span class="menu-hint" aria-hidden="true">{ item.hint }</span>
            }
        </button>
    }
}

fn rows(list: &NodeRef) -> Vec<HtmlElement> {
    let Some(list) = list.cast::<HtmlElement>() else { return Vec::new() };
    let children = list.children();
    (0..children.length())
        .filter_map(|at| children.item(at)?.dyn_into::<HtmlElement>().ok())
        .filter(|row| row.tag_name() == "BUTTON")
        .collect()
}

fn focus(element: Option<&HtmlElement>) {
    if let Some(element) = element {
        // Focus on an element that is on screen cannot fail in a way to act on.
        let _ = element.focus();
    }
}
