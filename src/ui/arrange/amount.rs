//! The exact amount of a food on the plate, in grams.

use biomeal_core::plan::{EntryAt, MAX_GRAMS};
use web_sys::Event;

use crate::app::action::Action;
use crate::app::state::State;
use crate::app::thing::Arrange;
use crate::app::ui::Ui;
use crate::markup::{Html, html, truth};
use crate::ui::dialogs::{answer, submit};
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};

/// The dialog. What cannot be taken stays in the field, with the reason below it.
pub fn view(at: EntryAt, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.arrange;
    let Some(entry) = state.plan().entry(at) else { return Html::default() };
    let name = ui.food_name(&state.foods, entry.food);
    let mut face = Dialog::named("amount", "", DialogKind::Center, ui);
    face.title = texts.amount_heading.with([&name]).into();
    let most = ui.numbers.whole(u32::from(MAX_GRAMS));
    let hint = ui.id("amount-hint");
    let refused = state.filled.refused;
    let done =
        move |event: &Event| answer(event).map(|typed| Action::Arrange(Arrange::Amount(at, typed)));
    let content = html! {
        <form class="text" onsubmit={ui.hear(done)}>
            <label class="field amount-field">
                <span class="field-label">{ texts.amount_label }</span>
                <input class="input" initial={entry.grams.to_string()} inputmode="numeric"
                    maxlength="6" autocomplete="off" aria-invalid={truth(refused)}
                    aria-describedby={&hint} />
            </label>
            if refused {
                <p class="caution" role="alert" id={&hint}>{ texts.amount_error.with([&most]) }</p>
            } else {
                <p class="muted" id={&hint}>{ texts.amount_hint.with([&most]) }</p>
            }
            { submit(ui) }
        </form>
    };
    dialog(face, content)
}
