//! The bar at the lower edge of the narrow layout: score and Add, always in reach.

use biomeal_core::score::Scope;

use crate::app::action::{Action, Over};
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::app::view::View;
use crate::markup::{Html, html};
use crate::ui::pieces::icon::{IconKind, icon};
use crate::ui::small_ring;

/// The bar.
pub fn view(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.score;
    let (figures, place) = (&state.figures, state.place());
    let (scope, subject) = match state.view {
        View::Day => (Scope::Day, ui.day_short(place.day)),
        View::Week => (Scope::Week, (ui.texts.words.scope)(Scope::Week)),
    };
    let Some(score) = figures.score(scope, place) else { return Html::default() };
    let band = score.number.map_or(texts.no_score, |number| ui.band(&number));
    let plants =
        texts.plants_of.with([&ui.numbers.whole(figures.plant_count()), &ui.numbers.whole(30)]);
    html! {
        <div class="score-bar" part="score-bar">
            <button type="button" class="score-bar-open" onclick={ui.on(Action::Open(Over::Score))}>
                { small_ring::view(score, ui) }
                <span class="score-bar-words">
                    <span class="h-meal">{ band }</span>
                    <span class="t-meta">{ if ui.terms.is_whole() { texts.bar.with([subject, &plants]) } else { subject.to_owned() } }</span>
                    <span class="sr">{ texts.open }</span>
                </span>
                { icon(IconKind::ChevronUp) }
            </button>
            if !ui.terms.readonly {
                <button type="button" part="button" class="btn filled score-bar-add" onclick={ui.on(Action::OpenFoods(place))}>
                    { icon(IconKind::Plus) }
                    { texts.add }
                </button>
            }
        </div>
    }
}
