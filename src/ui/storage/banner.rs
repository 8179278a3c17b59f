//! What went wrong, above the plan.

use crate::app::action::Action;
use crate::app::keeping::Keeping;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::pieces::button::button;
use crate::ui::pieces::icon::{IconKind, icon};

/// What went wrong with the plans on this device, said once.
pub fn banner(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.storage;
    let small = |label, action| button("btn outline small", None, label, ui.on(action));
    let quiet = |label, action| Some(button("btn quiet small", None, label, ui.on(action)));
    let (text, first, second) = match state.keeping {
        Keeping::Stuck => (texts.stuck_text, small(texts.save_damaged, Action::SaveDamaged), None),
        _ if state.damaged.is_some() => (
            texts.damaged,
            small(texts.save_damaged, Action::SaveDamaged),
            quiet(texts.understood, Action::DropDamaged),
        ),
        Keeping::Full => (
            texts.full_text,
            small(ui.texts.files.save_heading, Action::SaveBackup),
            quiet(texts.again, Action::KeepAgain),
        ),
        Keeping::Newer => {
            (texts.newer_text, small(ui.texts.share.save_file, Action::SaveFile), None)
        }
        _ => return Html::default(),
    };
    html! {
        <div class="banner callout" role="alert">
            { icon(IconKind::Warning) }
            <p>{ text }</p>
            <div class="actions">{ first }{ second }</div>
        </div>
    }
}
