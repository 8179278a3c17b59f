//! Fields of the form: a label, the control, what helps, and what is wrong.

use biomeal_core::own_food::Field;
use web_sys::Event;

use super::wrong;
use crate::app::action::Action;
use crate::app::focus::FocusOn;
use crate::app::own_form::{Fill, OwnForm, number};
use crate::app::ui::Ui;
use crate::i18n::Names;
use crate::markup::{Html, html, push, truth};
use crate::platform::objects::text_of;
use crate::ui::pieces::icon::{IconKind, icon_with};
use crate::ui::pieces::segmented::segmented;

/// The id of a field's control.
pub fn id(field: Field, ui: &Ui) -> String {
    ui.focus_id(FocusOn::Field(number(field)))
}

/// The id of what describes it: what is wrong, else the hint.
pub fn described(field: Field, hint: &str, form: &OwnForm, ui: &Ui) -> Option<String> {
    if form.wrong_with(field).is_some() {
        Some(id(field, ui) + "-wrong")
    } else if hint.is_empty() {
        None
    } else {
        Some(id(field, ui) + "-hint")
    }
}

/// What is wrong with a field and what to do.
pub fn problem(field: Field, form: &OwnForm, ui: &Ui) -> Html {
    let Some(wrong) = form.wrong_with(field) else { return Html::default() };
    html! {
        <p class="field-wrong" id={id(field, ui) + "-wrong"}>
            { icon_with(IconKind::Warning, "s") }
            <span>{ wrong::words(field, wrong, ui) }</span>
        </p>
    }
}

/// A field for a line of text or a number.
pub fn text(
    field: Field,
    label: &str,
    hint: &'static str,
    value: &str,
    form: &OwnForm,
    ui: &Ui,
) -> Html {
    let typed = ui.hear(move |event| {
        let text = text_of(event.target()?.as_ref(), "value");
        Some(Action::OwnFood(Fill::Text(field, text)))
    });
    let is_text = matches!(field, Field::Name | Field::Unit);
    let mode = if is_text { "text" } else { "decimal" };
    let is_wrong = form.wrong_with(field).is_some();
    html! {
        <div key={u32::from(number(field))} class="field">
            <label class="field">
                <span class="field-label">{ label.to_owned() }</span>
                <input class="input" id={id(field, ui)} value={value.to_owned()} maxlength="80"
                    autocomplete="off" inputmode={mode} aria-invalid={truth(is_wrong)}
                    aria-describedby={described(field, hint, form, ui)} oninput={typed} />
            </label>
            if !hint.is_empty() {
                <p class="field-hint" id={id(field, ui) + "-hint"}>{ hint }</p>
            }
            { problem(field, form, ui) }
        </div>
    }
}

/// What can be chosen from a list. `value` belongs to fields; `initial` writes the attribute.
pub struct Choices(Vec<Html>);

impl Choices {
    /// Nothing but what stands there before anything is chosen.
    pub fn new(choose: &'static str, none_chosen: bool) -> Self {
        Self(vec![
            html! { <option key="none" initial="" selected={none_chosen}>{ choose }</option> },
        ])
    }

    /// Adds one, by its number.
    pub fn add(&mut self, name: String, number: u32, is_chosen: bool) {
        let one = html! {
            <option key={number} initial={number} selected={is_chosen}>{ name }</option>
        };
        push(&mut self.0, one);
    }
}

/// A field to choose from a list; `chosen` is what a number does.
pub fn choice(
    field: Field,
    label: &'static str,
    choices: Choices,
    chosen: fn(u32) -> Option<Action>,
    form: &OwnForm,
    ui: &Ui,
) -> Html {
    let is_wrong = form.wrong_with(field).is_some();
    html! {
        <div key={label} class="field">
            <label class="field">
                <span class="field-label">{ label }</span>
                <select class="input" id={id(field, ui)} aria-invalid={truth(is_wrong)}
                    aria-describedby={described(field, "", form, ui)}
                    onchange={ui.hear(move |event| number_of(event).and_then(chosen))}>
                    { choices.0 }
                </select>
            </label>
            { problem(field, form, ui) }
        </div>
    }
}

/// The number of what was chosen.
pub fn number_of(event: &Event) -> Option<u32> {
    text_of(event.target()?.as_ref(), "value").parse().ok()
}

/// What can be chosen, for a list of its own kind.
pub fn options(choices: Choices) -> Vec<Html> {
    choices.0
}

/// One of three.
pub fn one_of(
    id: &str,
    label: &'static str,
    names: Names<3>,
    choices: Vec<(bool, Fill)>,
    ui: &Ui,
) -> Html {
    let mut segments = Vec::new();
    for ((is_chosen, fill), name) in choices.into_iter().zip(names.all()) {
        segments.push((name, is_chosen, ui.on(Action::OwnFood(fill))));
    }
    html! {
        <div class="field">
            <span class="field-label" aria-hidden="true">{ label }</span>
            { segmented(label, &ui.id(id), segments) }
        </div>
    }
}
