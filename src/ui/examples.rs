//! Weeks to start from, while the plan is empty.

use biomeal_core::examples::{self, Example};
use biomeal_core::foods::Foods;
use biomeal_core::score::Reference;

use crate::app::action::Action;
use crate::app::figures::Figures;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::pieces::icon::{IconKind, icon, icon_with};
use crate::ui::small_ring;

/// The invitation with the examples.
pub fn view(ui: &Ui) -> Html {
    let texts = &ui.texts.plan;
    html! {
        <section class="welcome" aria-label={texts.welcome}>
            <@{ui.heading(0)} class="h-page">{ texts.welcome }</@>
            <p>{ texts.welcome_text }</p>
            <div class="examples">
                for (example, at) in examples::all().iter().zip(0..) {
                    { card(at, example, ui) }
                }
            </div>
        </section>
    }
}

fn card(at: u32, example: &Example, ui: &Ui) -> Html {
    let texts = &ui.texts.plan;
    let words = (texts.example)(example.id);
    let figures = Figures::of(&example.plan(), &Foods::default(), Reference::default());
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
