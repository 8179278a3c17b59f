//! Weeks to start from, while the plan is empty.

use biomeal_core::examples::{self, Example};
use biomeal_core::foods::Foods;
use biomeal_core::plan::Plan;
use biomeal_core::score::Reference;
use biomeal_core::settings::Settings;

use crate::app::action::Action;
use crate::app::figures::Figures;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::ui::pieces::icon::{IconKind, icon, icon_with};
use crate::ui::small_ring;

/// The invitation with the examples.
pub fn view(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.plan;
    let mut cards = Vec::new();
    for (example, at) in examples::all().iter().zip(0..) {
        let plan = example.plan();
        if keeps_to(&plan, &state.document.settings, &state.foods) {
            push(&mut cards, card(at, example, &plan, ui));
        }
    }
    let text = if cards.is_empty() { texts.no_example } else { texts.welcome_text };
    html! {
        <section class="welcome" aria-label={texts.welcome}>
            <@{ui.heading(0)} class="h-page">{ texts.welcome }</@>
            <p>{ text }</p>
            <div class="examples">{ cards }</div>
        </section>
    }
}

/// Whether every food of a plan keeps to the settings.
fn keeps_to(plan: &Plan, settings: &Settings, foods: &Foods) -> bool {
    for day in &plan.days {
        for meal in &day.meals {
            for entry in &meal.entries {
                if foods.get(entry.food).is_some_and(|food| !settings.allows(food)) {
                    return false;
                }
            }
        }
    }
    true
}

fn card(at: u32, example: &Example, plan: &Plan, ui: &Ui) -> Html {
    let texts = &ui.texts.plan;
    let words = (texts.example)(example.id);
    let figures = Figures::of(plan, &Foods::default(), Reference::default());
    let points = ui.brief_total(&figures.week);
    html! {
        <article key={at} class="example panel" part="example">
            <div class="example-head between">
                <@{ui.heading(1)} class="h-meal">{ words.name }</@>
                <span role="img" aria-label={texts.example_score.with([&points])}>
                    { small_ring::view(&figures.week, ui) }
                </span>
            </div>
            <p>{ words.menu }</p>
            <div class="example-foot">
                <span class="example-facts">
                    <span>
                        { icon_with(IconKind::Seedling, "s c-plants") }
                        { ui.plants(figures.plant_count()) }
                    </span>
                    <span>{ words.diet }</span>
                </span>
                <button type="button" class="text-btn" aria-label={texts.use_example_named.with([words.name])}
                    onclick={ui.on(Action::UseExample(at as usize))}>
                    { texts.use_example }
                    { icon(IconKind::ChevronEnd) }
                </button>
            </div>
        </article>
    }
}
