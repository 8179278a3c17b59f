//! The name of a meal, and notes on meals and on the plan.

use biomeal_core::plan::{MAX_NOTE, MealAt};
use web_sys::Event;

use super::words::meal_of_day;
use crate::app::action::Action;
use crate::app::state::State;
use crate::app::thing::{Answer, Arrange};
use crate::app::ui::Ui;
use crate::markup::{Handler, Html, html};
use crate::platform::objects::{field, text_of};
use crate::ui::dialogs::{answer, submit};
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};

/// Renames a meal.
pub fn rename(at: MealAt, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.arrange;
    let Some(meal) = state.plan().meal(at) else { return Html::default() };
    let own = (ui.texts.words.meal)(meal.kind);
    let hint = ui.id("rename-hint");
    let done = move |event: &Event| {
        answer(event).map(|name| Action::Arrange(Arrange::RenameMeal(at, name)))
    };
    let content = html! {
        <form class="text" onsubmit={ui.hear(done)}>
            <label class="field">
                <span class="field-label">{ ui.texts.shell.plan_name }</span>
                <input class="input" initial={&meal.name} maxlength="80" placeholder={own}
                    aria-describedby={&hint} autocomplete="off" />
            </label>
            <p class="muted" id={&hint}>{ texts.rename_hint.with([own]) }</p>
            { submit(ui) }
        </form>
    };
    dialog(Dialog::named("rename-meal", texts.rename_heading, DialogKind::Center, ui), content)
}

/// Writes a meal's note.
pub fn meal_note(at: MealAt, state: &State, ui: &Ui) -> Html {
    let Some(meal) = state.plan().meal(at) else { return Html::default() };
    let heading = ui.texts.arrange.note_heading.with([&meal_of_day(at, state, ui)]);
    let done =
        move |event: &Event| answer(event).map(|note| Action::Arrange(Arrange::NoteMeal(at, note)));
    note(heading, &meal.note, ui.hear(done), state, ui)
}

/// Writes the plan's note.
pub fn plan_note(state: &State, ui: &Ui) -> Html {
    let name = ui.plan_name(&state.plan().name);
    let heading = ui.texts.arrange.note_heading.with([&name]);
    let done = |event: &Event| answer(event).map(|note| Action::Arrange(Arrange::NotePlan(note)));
    note(heading, &state.plan().note, ui.hear(done), state, ui)
}

fn note(heading: String, now: &str, done: Handler, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.arrange;
    let mut face = Dialog::named("note", "", DialogKind::Center, ui);
    face.title = heading.into();
    let count = state.filled.typed.unwrap_or_else(|| now.chars().count() as u16);
    let whole = |number: u32| ui.numbers.whole(number);
    let count = texts.note_count.with([&whole(count.into()), &whole(MAX_NOTE as u32)]);
    let counted = ui.id("note-count");
    let typing = |event: &Event| {
        let length = text_of(&field(event, "target"), "value").chars().count();
        Some(Action::Answer(Answer::Typed(length as u16)))
    };
    let content = html! {
        <form class="text" onsubmit={done}>
            <label class="field">
                <span class="field-label">{ texts.note_label }</span>
                <textarea class="input" rows="4" maxlength="500" aria-describedby={&counted}
                    oninput={ui.hear(typing)}>{ now.to_owned() }</textarea>
            </label>
            <p class="muted" id={&counted}>{ count }</p>
            { submit(ui) }
        </form>
    };
    dialog(face, content)
}
