//! Where the person's plans are, in words.

use yew::Html;

use crate::app::action::{Action, Over};
use crate::app::keeping::Keeping;
use crate::app::ui::Ui;
use crate::markup::html;
use crate::ui::pieces::button::{Button, button};
use crate::ui::pieces::icon::{IconKind, icon};

/// A button that says it and opens what it means.
pub fn chip(keeping: Keeping, ui: &Ui) -> Html {
    let texts = &ui.texts.share;
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
    let texts = &ui.texts.share;
    match keeping {
        Keeping::Saved | Keeping::Saving | Keeping::Damaged => texts.saved_text,
        Keeping::ThisTabOnly => texts.this_tab_text,
        Keeping::Full => texts.full_text,
        Keeping::Newer => texts.newer_text,
    }
}

/// What went wrong with the plans on this device, said once.
pub fn banner(keeping: Keeping, damaged: bool, ui: &Ui) -> Html {
    let texts = &ui.texts.share;
    let act = |label: &'static str, class, action| {
        let on = Some(ui.on(action));
        button(Button { label: label.into(), class, on, ..Button::default() })
    };
    let (text, first, second) = match keeping {
        _ if damaged => (
            texts.damaged,
            act(texts.save_damaged, "outline small", Action::SaveDamaged),
            Some(act(texts.understood, "quiet small", Action::DropDamaged)),
        ),
        Keeping::Full => {
            (texts.full_text, act(texts.save_file, "outline small", Action::SaveFile), None)
        }
        Keeping::Newer => {
            (texts.newer_text, act(texts.save_file, "outline small", Action::SaveFile), None)
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
