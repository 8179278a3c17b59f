//! The field for a saved meal's name, with what is wrong with it.

use biomeal_core::document::NameTrouble;
use web_sys::Event;

use crate::app::action::Action;
use crate::app::focus::FocusOn;
use crate::app::shelf::ShelfAction;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html, truth};
use crate::ui::dialogs::answer;
use crate::ui::pieces::button::{button, hand_in};
use crate::ui::pieces::icon::{IconKind, icon};

/// A form that asks for the name of the saved meal at `place`, or of a new one there.
pub(super) fn form(
    place: usize,
    initial: String,
    done: impl Fn(String) -> ShelfAction + 'static,
    cancel: Action,
    state: &State,
    ui: &Ui,
) -> Html {
    let texts = &ui.texts.saved;
    let trouble = state.shelf.trouble.map(|trouble| match trouble {
        NameTrouble::Empty => texts.no_name,
        NameTrouble::TooLong => texts.long_name,
        NameTrouble::Full => texts.full,
    });
    let why = ui.id("name-trouble");
    let submit = ui.hear(move |event: &Event| answer(event).map(|name| Action::Shelf(done(name))));
    html! {
        <form class="text" onsubmit={submit}>
            <label class="field">
                <span class="field-label">{ texts.name }</span>
                <input class="input" {initial} maxlength="80" autocomplete="off"
                    id={ui.focus_id(FocusOn::SavedMeal(place as u8))}
                    aria-invalid={truth(trouble.is_some())}
                    aria-describedby={trouble.map(|_| why.clone())} />
            </label>
            if let Some(trouble) = trouble {
                <p class="caution" role="alert" id={why}>{ icon(IconKind::Warning) }<span>{ trouble }</span></p>
            }
            <div class="actions">
                { hand_in("btn filled", None, ui.texts.shell.save, ui) }
                { button("btn quiet", None, ui.texts.shell.cancel, ui.on(cancel)) }
            </div>
        </form>
    }
}
