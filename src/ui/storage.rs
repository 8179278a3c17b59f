//! Where the person's plans are, in words.

use crate::app::action::{Action, Over};
use crate::app::keeping::Keeping;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::pieces::button::button;
use crate::ui::pieces::icon::{IconKind, icon};

/// A button that says it and opens what it means.
pub fn chip(keeping: Keeping, ui: &Ui) -> Html {
    let texts = &ui.texts.storage;
    let (kind, text) = match keeping {
        Keeping::Saved | Keeping::Damaged => (IconKind::Saved, texts.saved),
        Keeping::Saving => (IconKind::Saved, texts.saving),
        Keeping::ThisTabOnly => (IconKind::Mask, texts.this_tab),
        Keeping::Full => (IconKind::Warning, texts.full),
        Keeping::Newer => (IconKind::Warning, texts.newer),
    };
    let unsaved = matches!(keeping, Keeping::ThisTabOnly | Keeping::Full | Keeping::Newer);
    html! {
        <button type="button" class={if unsaved { "storage unsaved" } else { "storage" }} part="storage"
            onclick={ui.on(Action::Open(Over::Storage))}>
            { icon(kind) }
            { text }
        </button>
    }
}

/// What the state means, for the dialog behind the chip.
pub fn explanation(keeping: Keeping, ui: &Ui) -> &'static str {
    let texts = &ui.texts.storage;
    match keeping {
        Keeping::Saved | Keeping::Saving | Keeping::Damaged => texts.saved_text,
        Keeping::ThisTabOnly => texts.this_tab_text,
        Keeping::Full => texts.full_text,
        Keeping::Newer => texts.newer_text,
    }
}

/// What went wrong with the plans on this device, said once.
pub fn banner(keeping: Keeping, damaged: bool, ui: &Ui) -> Html {
    let texts = &ui.texts.storage;
    let (text, first, second) = match keeping {
        _ if damaged => (
            texts.damaged,
            button("btn outline small", None, texts.save_damaged, ui.on(Action::SaveDamaged)),
            Some(button("btn quiet small", None, texts.understood, ui.on(Action::DropDamaged))),
        ),
        Keeping::Full | Keeping::Newer => (
            explanation(keeping, ui),
            button("btn outline small", None, ui.texts.share.save_file, ui.on(Action::SaveFile)),
            None,
        ),
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
