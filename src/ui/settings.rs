//! The settings: each takes effect at once.

use biomeal_core::food::Allergen;
use biomeal_core::score::Reference;
use biomeal_core::search::Diet;
use biomeal_core::settings::{Theme, WeekStart};

use crate::app::action::Action;
use crate::app::setting::Setting;
use crate::app::state::State;
use crate::app::terms::Feature;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::ui::pieces::check_box::check_box;
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::pieces::segmented::segmented;
use crate::ui::pieces::stepper::{Step, Steps, stepper};

/// The dialog; `spoken` is what the live region says, since the one outside is silent
/// while a dialog is open.
pub fn view(state: &State, spoken: &str, ui: &Ui) -> Html {
    let texts = &ui.texts.settings;
    let now = &state.document.settings;
    let set = |setting: Setting| ui.on(Action::Set(setting));
    let mut diets = Vec::new();
    for diet in Diet::ALL {
        diets.push(((texts.diet_name)(diet), diet == now.diet, set(Setting::Diet(diet))));
    }
    let mut allergens = Vec::new();
    for allergen in Allergen::ALL {
        let on = now.without.contains(allergen);
        let name = ui.texts.words.allergen.of(allergen as usize);
        push(&mut allergens, check_box(name, on, set(Setting::Without(allergen, !on))));
    }
    let mut starts = Vec::new();
    for start in WeekStart::ALL {
        let day = ui.day(start.day());
        starts.push((day, start == now.week_start, set(Setting::WeekStart(start))));
    }
    let mut themes = Vec::new();
    for theme in Theme::ALL {
        let name = texts.theme_name.of(theme as usize);
        themes.push((name, theme == now.theme, set(Setting::Theme(theme))));
    }
    let hide = set(Setting::HideNumbers(!now.hide_numbers));
    let check_in = set(Setting::HideCheckIn(!now.hide_check_in));
    let gentle = set(Setting::GentleStart(!now.gentle_start));
    let content = html! {
        <div class="settings">
            <section>
                <@{ui.heading(1)} class="h-meal">{ texts.display }</@>
                { check_box(texts.hide_numbers, now.hide_numbers, hide) }
                <p class="muted">{ texts.hide_note }</p>
            </section>
            <section>
                <@{ui.heading(1)} class="h-meal">{ texts.diet }</@>
                { segmented(texts.diet, &ui.id("diet"), diets) }
            </section>
            <section>
                <@{ui.heading(1)} class="h-meal">{ texts.without }</@>
                <div class="settings-list" role="group" aria-label={texts.without}>{ allergens }</div>
                <p class="muted">{ ui.texts.catalog.without_note }</p>
                <p class="muted">{ texts.food_note }</p>
            </section>
            <section>
                <@{ui.heading(1)} class="h-meal">{ texts.gentle_heading }</@>
                { check_box(texts.gentle, now.gentle_start, gentle) }
                <p class="muted">{ texts.gentle_note }</p>
            </section>
            <section>
                <@{ui.heading(1)} class="h-meal">{ texts.energy }</@>
                { energy(now.reference, ui) }
                <p class="muted">{ texts.energy_note }</p>
            </section>
            if ui.terms.has(Feature::Diary) {
                <section>
                    <@{ui.heading(1)} class="h-meal">{ texts.check_in_heading }</@>
                    { check_box(texts.check_in, !now.hide_check_in, check_in) }
                    <p class="muted">{ texts.check_in_note }</p>
                </section>
            }
            if ui.terms.is_whole() {
                <section>
                    <@{ui.heading(1)} class="h-meal">{ texts.week_start }</@>
                    { segmented(texts.week_start, &ui.id("week-start"), starts) }
                </section>
            }
            <section class="settings-theme">
                <@{ui.heading(1)} class="h-meal">{ texts.theme }</@>
                { segmented(texts.theme, &ui.id("theme"), themes) }
            </section>
            <p class="sr" role="status" aria-live="polite">{ spoken.to_owned() }</p>
        </div>
    };
    let face = Dialog {
        lead: html! { <p class="dialog-lead">{ texts.lead }</p> },
        ..Dialog::named("settings", texts.heading, DialogKind::Center, ui)
    };
    dialog(face, content)
}

/// The reference energy between its two ends.
fn energy(now: Reference, ui: &Ui) -> Html {
    let texts = &ui.texts.settings;
    let step = |kcal: u16, name: &'static str, end: &str| {
        let to = Reference::new(kcal);
        Step {
            name: name.to_owned(),
            on: to.map(|to| ui.on(Action::Set(Setting::Reference(to)))),
            reason: to.is_none().then(|| ui.id(end)),
        }
    };
    let less = step(now.kcal() - Reference::STEP, texts.less, "least-energy");
    let more = step(now.kcal() + Reference::STEP, texts.more, "most-energy");
    let reason = match (&less.reason, &more.reason) {
        (Some(id), _) => Some((id.clone(), texts.least)),
        (_, Some(id)) => Some((id.clone(), texts.most)),
        _ => None,
    };
    let portion = texts.kcal.with([&ui.numbers.whole(u32::from(now.kcal()))]);
    let label = texts.energy.to_owned();
    html! {
        <>
            { stepper(Steps { label, less, more, portion, grams: None }) }
            if let Some((id, text)) = reason {
                <p class="reason" {id}>{ text }</p>
            }
        </>
    }
}
