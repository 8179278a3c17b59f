//! A file that may not have been saved, as a text to be copied.

use crate::app::action::Action;
use crate::app::files::{Desk, FileAction};
use crate::app::focus::FocusOn;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::pieces::button::button;
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::pieces::icon::{IconKind, icon};

/// The dialog.
pub fn view(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.files;
    let Desk::ByHand(name, text) = &state.desk else { return Html::default() };
    let content = html! {
        <div class="text">
            <p class="caution" role="alert">
                { icon(IconKind::Warning) }
                <span>{ texts.unsure.with([name]) }</span>
            </p>
            <textarea class="input by-hand" readonly=true rows="8" aria-label={texts.unsure_text}
                id={ui.focus_id(FocusOn::Link)}>{ text }</textarea>
        </div>
    };
    let arrives = ui.on(Action::File(FileAction::Arrives));
    let face = Dialog {
        foot: Some(html! {
            <div class="actions">{ button("btn outline", None, texts.arrives, arrives) }</div>
        }),
        ..Dialog::named("by-hand", texts.unsure_heading, DialogKind::Center, ui)
    };
    dialog(face, content)
}
