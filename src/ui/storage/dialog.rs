//! What the chip means, and what can be done.

use crate::app::action::{Action, Over};
use crate::app::keeping::Keeping;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::pieces::button::button;
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::pieces::icon::IconKind;

/// The dialog behind the chip.
pub fn view(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.storage;
    let text = match state.keeping {
        Keeping::ThisTabOnly => texts.this_tab_text,
        Keeping::Full => texts.full_text,
        Keeping::Newer => texts.newer_text,
        Keeping::Stuck => texts.stuck_text,
        _ if state.may_clear => texts.for_now_text,
        Keeping::Saved | Keeping::Saving | Keeping::Damaged => texts.saved_text,
    };
    let quiet = |label, action| button("btn quiet", None, label, ui.on(action));
    let second = match state.keeping {
        Keeping::Full => Some(quiet(texts.again, Action::KeepAgain)),
        Keeping::Stuck => Some(quiet(texts.save_unreadable, Action::SaveDamaged)),
        _ => Some(quiet(texts.link, Action::Open(Over::Share))),
    };
    let save = ui.texts.files.save_heading;
    let content = html! {
        <div class="text">
            <p>{ text }</p>
            <div class="actions">
                { button("btn outline", Some(IconKind::File), save, ui.on(Action::SaveBackup)) }
                { second }
            </div>
        </div>
    };
    dialog(Dialog::named("storage-dialog", texts.heading, DialogKind::Center, ui), content)
}
