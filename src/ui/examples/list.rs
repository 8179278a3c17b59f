//! All weeks to start from: those that keep to the person's settings first.

use biomeal_core::search::Diet;
use biomeal_core::settings::Settings;

use super::{card, offers};
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::i18n;
use crate::markup::{Html, html, push};
use crate::platform::letters::small;
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};

/// The dialog.
pub fn view(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.examples;
    let keeps = kept(&state.document.settings, ui);
    let (mut fitting, mut others) = (Vec::new(), Vec::new());
    for offer in offers(state) {
        let list = if offer.against.is_empty() { &mut fitting } else { &mut others };
        push(list, card::long(&offer, &keeps, state, ui));
    }
    let face = Dialog {
        lead: html! { <p class="dialog-lead">{ texts.about }</p> },
        ..Dialog::named("examples", texts.heading, DialogKind::Center, ui)
    };
    let content = html! {
        <div class="all-examples">
            <div class="examples">{ fitting }</div>
            if !others.is_empty() {
                <section>
                    <@{ui.heading(1)} class="h-meal">{ texts.others }</@>
                    <p class="muted">{ texts.others_note }</p>
                    <div class="examples">{ others }</div>
                </section>
            }
        </div>
    };
    dialog(face, content)
}

/// The settings that an example keeps to, in words; empty where there are none.
fn kept(settings: &Settings, ui: &Ui) -> String {
    let mut kept = Vec::new();
    if settings.diet != Diet::Any {
        kept.push(small((ui.texts.settings.diet_name)(settings.diet)));
    }
    for allergen in settings.without.iter() {
        let name = small(ui.texts.words.allergen.of(allergen as usize));
        kept.push(ui.texts.examples.without.with([&name]));
    }
    i18n::list(&kept, ui.texts.words.and)
}
