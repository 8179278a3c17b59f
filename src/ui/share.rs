//! The share dialog: the plan as a link, made only when asked for.

use biomeal_core::link::{self, Include, Shared, fragment};

use crate::app::action::Action;
use crate::app::focus::FocusOn;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::pieces::button::button;
use crate::ui::pieces::check_box::check_box;
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::pieces::icon::{IconKind, icon};

/// The dialog; `base` is where the link leads.
pub fn view(state: &State, base: &str, ui: &Ui) -> Html {
    let texts = &ui.texts.share;
    let body = if state.plan().is_empty() {
        html! { <p class="note">{ icon(IconKind::Info) }<span>{ texts.empty }</span></p> }
    } else {
        match link::encode(&Shared::plan(state.plan(), &state.foods, state.include)) {
            Err(_) => {
                html! { <p class="callout">{ icon(IconKind::Warning) }<span>{ texts.too_long }</span></p> }
            }
            Ok(payload) => shared(fragment::address(base, &payload), state, ui),
        }
    };
    let save =
        button("btn outline", Some(IconKind::File), texts.save_file, ui.on(Action::SaveFile));
    let frame = Dialog {
        lead: html! { <p class="dialog-lead">{ texts.lead }</p> },
        foot: Some(html! { <div class="actions">{ save }</div> }),
        ..Dialog::named("share", texts.heading, DialogKind::Center, ui)
    };
    dialog(frame, html! { <div class="share">{ body }</div> })
}

/// The link, what it may take along, and what it means to share it.
fn shared(address: String, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.share;
    let length = ui.numbers.whole(address.chars().count() as u32);
    let now = state.include;
    let check = |label, on, next: Include| check_box(label, on, ui.on(Action::Share(next)));
    html! {
        <div class="share-main">
            <label class="field">
                <span class="field-label">{ texts.link }</span>
            </label>
            <div class="share-link">
                <input class="input link-text" readonly=true id={ui.focus_id(FocusOn::Link)}
                    aria-label={texts.link} value={&address} />
                { button("btn filled", Some(IconKind::Copy), texts.copy, ui.on(Action::CopyLink(address))) }
            </div>
            <p class="note">{ icon(IconKind::Check) }<span>{ texts.length.with([&length]) }</span></p>
            if state.copy_refused() {
                <p class="caution" role="alert">{ icon(IconKind::Warning) }<span>{ texts.copy_refused }</span></p>
            }
            <p class="callout">{ icon(IconKind::Warning) }<span>{ texts.warning }</span></p>
            <div class="share-checks">
                { check(texts.include_title, now.title, Include { title: !now.title, ..now }) }
                { check(texts.include_meal_names, now.meal_names, Include { meal_names: !now.meal_names, ..now }) }
                { check(texts.include_notes, now.notes, Include { notes: !now.notes, ..now }) }
            </div>
        </div>
    }
}
