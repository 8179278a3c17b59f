//! A button with a menu: actions, choices, things that are on or off. Keys and focus
//! in an open menu are in `crate::app::overlay`.

use super::icon::{IconKind, icon};
use crate::app::action::{Action, Over};
use crate::app::ui::Ui;
use crate::markup::{Html, html, push, truth};

/// The lines of a menu, drawn as they are added.
pub struct Lines<'a> {
    ui: &'a Ui,
    drawn: Vec<Html>,
}

impl Lines<'_> {
    /// An action; the menu closes.
    pub fn action(&mut self, icon: IconKind, label: &str, action: Action) {
        self.add("menuitem", None, Some(icon), label, Action::Choose(Box::new(action)));
    }

    /// Opens something over the plan, where the page has it.
    pub fn open(&mut self, icon: IconKind, label: &str, over: Over) {
        if self.ui.terms.opens(over) {
            self.action(icon, label, Action::Open(over));
        }
    }

    /// Something on or off; the menu stays, so that several can be set.
    pub fn check(&mut self, label: &str, checked: bool, action: Action) {
        let icon = checked.then_some(IconKind::Check);
        self.add("menuitemcheckbox", Some(truth(checked)), icon, label, action);
    }

    /// One of several; the menu closes.
    pub fn radio(&mut self, label: &str, checked: bool, action: Action) {
        let icon = checked.then_some(IconKind::Check);
        let action = Action::Choose(Box::new(action));
        self.add("menuitemradio", Some(truth(checked)), icon, label, action);
    }

    /// A hairline between groups.
    pub fn line(&mut self) {
        let key = self.drawn.len() as u32;
        push(&mut self.drawn, html! { <div {key} class="menu-line" role="separator"></div> });
    }

    fn add(
        &mut self,
        role: &'static str,
        checked: Option<&'static str>,
        kind: Option<IconKind>,
        label: &str,
        action: Action,
    ) {
        let key = self.drawn.len() as u32;
        let line = html! {
            <button {key} type="button" class="menu-item" {role} tabindex="-1"
                aria-checked={checked} onclick={self.ui.on(action)}>
                <span class="menu-icon">{ kind.map(icon) }</span>
                <span class="menu-text">{ label.to_owned() }</span>
            </button>
        };
        push(&mut self.drawn, line);
    }
}

/// The button of a menu.
pub struct Menu {
    /// Distinguishes it from others in the same root.
    pub id: String,
    /// Name of the menu, and of its button where `face` has no text.
    pub label: String,
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
    pub fn more(id: String, label: String) -> Self {
        let face = icon(IconKind::More);
        Self { id, label, class: "icon-btn", face, has_text: false, at_start: false }
    }
}

/// A menu button with its menu; `open` is the id of the one that is open, which alone
/// asks for its `lines`.
pub fn menu(menu: Menu, open: Option<&str>, lines: &dyn Fn(&mut Lines<'_>), ui: &Ui) -> Html {
    menu_among(menu, None, open, lines, ui)
}

/// The same among controls of which Tab reaches some alone: `stop` is its `tabindex`.
pub fn menu_among(
    menu: Menu,
    stop: Option<&'static str>,
    open: Option<&str>,
    lines: &dyn Fn(&mut Lines<'_>),
    ui: &Ui,
) -> Html {
    let open = open == Some(menu.id.as_str());
    let toggle = if open { Action::CloseMenu } else { Action::OpenMenu(menu.id.clone(), false) };
    let name = (!menu.has_text).then_some(&menu.label);
    // The three dots are alone in their row, which may come to show another food.
    let key = if menu.has_text { menu.id.clone() } else { String::from("more") };
    let mut all = Lines { ui, drawn: Vec::new() };
    if open {
        lines(&mut all);
    }
    html! {
        <div {key} class={if menu.at_start { "menu-wrap start" } else { "menu-wrap" }}>
            <button type="button" id={&menu.id} class={menu.class} tabindex={stop} aria-haspopup="menu"
                aria-expanded={truth(open)} title={name} onclick={ui.on(toggle)}>
                { menu.face }
            </button>
            if open {
                <div class="menu" role="menu" aria-label={&menu.label} tabindex="-1">{ all.drawn }</div>
            }
        </div>
    }
}
