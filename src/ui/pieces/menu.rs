//! A button with a menu: actions, choices, things that are on or off. Keys and focus
//! in an open menu are in `crate::app::overlay`.

use yew::{AttrValue, Html};

use super::icon::{IconKind, icon};
use crate::app::action::Action;
use crate::app::ui::Ui;
use crate::markup::html;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Action,
    Check(bool),
    Radio(bool),
    Line,
}

/// One line of a menu.
pub struct MenuItem {
    role: Role,
    icon: Option<IconKind>,
    label: AttrValue,
    action: Action,
}

impl MenuItem {
    /// An action; the menu closes.
    pub fn action(icon: IconKind, label: impl Into<AttrValue>, action: Action) -> Self {
        Self { role: Role::Action, icon: Some(icon), label: label.into(), action }
    }

    /// Something on or off; the menu stays, so that several can be set.
    pub fn check(label: &'static str, checked: bool, action: Action) -> Self {
        let icon = checked.then_some(IconKind::Check);
        Self { role: Role::Check(checked), icon, label: label.into(), action }
    }

    /// One of several; the menu closes.
    pub fn radio(label: String, checked: bool, action: Action) -> Self {
        let icon = checked.then_some(IconKind::Check);
        Self { role: Role::Radio(checked), icon, label: label.into(), action }
    }

    /// A hairline between groups.
    pub fn line() -> Self {
        let label = AttrValue::default();
        Self { role: Role::Line, icon: None, label, action: Action::CloseMenu }
    }
}

/// The button of a menu.
pub struct Menu {
    /// Distinguishes it from others in the same root.
    pub id: String,
    /// Name of the menu, and of its button where `face` has no text.
    pub label: AttrValue,
    /// Class of the button: `icon-btn`, `chip`, `target-btn`.
    pub class: &'static str,
    /// What is on the button.
    pub face: Html,
    /// Whether `face` has text that names the button.
    pub has_text: bool,
    /// Whether the menu begins where the button begins; else it ends where that ends.
    pub at_start: bool,
}

impl Menu {
    /// A button of three dots.
    pub fn more(id: String, label: AttrValue) -> Self {
        let face = icon(IconKind::More);
        Self { id, label, class: "icon-btn", face, has_text: false, at_start: false }
    }
}

/// A menu button with its menu; `open` is the id of the one that is open, `items` is
/// asked only then.
pub fn menu(menu: Menu, open: Option<&str>, items: &dyn Fn() -> Vec<MenuItem>, ui: &Ui) -> Html {
    let open = open == Some(menu.id.as_str());
    let toggle = if open { Action::CloseMenu } else { Action::OpenMenu(menu.id.clone(), false) };
    let name = (!menu.has_text).then(|| menu.label.clone());
    html! {
        <div key={menu.id.clone()} class={if menu.at_start { "menu-wrap start" } else { "menu-wrap" }}>
            <button type="button" id={menu.id} class={menu.class} aria-haspopup="menu"
                aria-expanded={if open { "true" } else { "false" }}
                aria-label={name.clone()} title={name} onclick={ui.on(toggle)}>
                { menu.face }
            </button>
            if open {
                <div class="menu" role="menu" aria-label={menu.label} tabindex="-1">
                    { for items().into_iter().zip(0..).map(|(item, at)| row(at, item, ui)) }
                </div>
            }
        </div>
    }
}

fn row(at: u32, item: MenuItem, ui: &Ui) -> Html {
    let on = |on: bool| Some(if on { "true" } else { "false" });
    let (role, checked) = match item.role {
        Role::Line => return html! { <div key={at} class="menu-line" role="separator"></div> },
        Role::Action => ("menuitem", None),
        Role::Check(set) => ("menuitemcheckbox", on(set)),
        Role::Radio(set) => ("menuitemradio", on(set)),
    };
    let action = match item.role {
        Role::Check(_) => item.action,
        _ => Action::Choose(Box::new(item.action)),
    };
    html! {
        <button key={at} type="button" class="menu-item" {role} tabindex="-1"
            aria-checked={checked} onclick={ui.on(action)}>
            <span class="menu-icon">{ item.icon.map(icon) }</span>
            <span class="menu-text">{ item.label }</span>
        </button>
    }
}
