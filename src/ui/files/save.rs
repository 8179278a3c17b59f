//! Everything on the device as a file.

use biomeal_core::backup;

use super::words::counted;
use crate::app::action::Action;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::text::joined;
use crate::ui::pieces::button::button;
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::pieces::icon::{IconKind, icon};

/// The name of the file, and what it holds.
pub fn backup(state: &State, ui: &Ui) -> (String, String) {
    let date = state.date.map(|date| date.text("-")).unwrap_or_default();
    let name = joined(&[ui.texts.files.file_name, "-", &date, ".json"], "");
    (name, backup::backup_to_json(&state.document))
}

/// The dialog that says what is in it.
pub fn view(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.files;
    let counts = state.document.counts();
    let holds = if counts.is_nothing() {
        texts.holds_nothing.to_owned()
    } else {
        texts.holds.with([&counted(counts, 0, Vec::new(), ui)])
    };
    let save = button("btn filled", Some(IconKind::Saved), texts.save, ui.on(Action::SaveBackup));
    let face = Dialog {
        lead: html! { <p class="dialog-lead">{ texts.save_lead }</p> },
        foot: Some(html! { <div class="actions">{ save }</div> }),
        ..Dialog::named("save-backup", texts.save_heading, DialogKind::Center, ui)
    };
    let content = html! {
        <div class="text">
            <p>{ holds }</p>
            if counts.check_ins > 0 {
                <p class="callout">{ icon(IconKind::Warning) }<span>{ texts.private }</span></p>
            }
            <p class="muted">{ texts.not_in_it }</p>
        </div>
    };
    dialog(face, content)
}
