//! The plants of the week: the count, the vine and what the day brings in.

use biomeal_core::catalog;
use biomeal_core::inputs::PlantId;
use biomeal_core::score::{PLANT_UNIT, Plants, QUARTER_PLANT};

use crate::app::action::{Action, Over};
use crate::app::figures::Figures;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::app::view::View;
use crate::i18n;
use crate::markup::{Html, html};
use crate::text::joined;
use crate::ui::pieces::vine::{LEAVES, Vine, vine};

/// Most plants named in one sentence.
const NAMED: usize = 5;
/// Widely sold plants, named when the week lacks them.
const COMMON: [&str; 12] = [
    "common-bean",
    "leek",
    "oat",
    "walnut",
    "carrot",
    "apple",
    "lentil",
    "onion",
    "broccoli",
    "chickpea",
    "spinach",
    "flax",
];

/// Count, vine, sentence.
pub fn strip(state: &State, ui: &Ui) -> Html {
    let (figures, day) = (&state.figures, state.target.day);
    let shell = &ui.texts.shell;
    let plants = figures.plants();
    let count = plants.whole() as u32;
    let new = match state.view {
        View::Day => figures.new_plants(usize::from(day)),
        View::Week => Vec::new(),
    };
    let of = ui.numbers.whole(LEAVES as u32);
    html! {
        <section class="plants" part="plants" aria-label={shell.plants_heading}>
            <p class="plants-count" aria-hidden="true">
                <span class="plants-number">{ ui.numbers.whole(count) }</span>
                <span class="plants-of">{ "/ " }{ &of }</span>
                <span class="plants-words">{ shell.plants_this_week }</span>
                <span class="plants-words-short">{ shell.plants_short }</span>
            </p>
            { vine(&Vine {
                count: count as usize,
                new: leaves(&new, figures),
                unfold: state.plants_before,
                two_rows: false,
                label: shell.vine.with([&ui.numbers.whole(count), &of]),
            }) }
            <p class="plants-note">
                if plants.is_empty() {
                    { shell.plants_hint }
                } else {
                    if !new.is_empty() {
                        <span class="new-leaf" aria-hidden="true"></span>
                        { shell.new_on.with([ui.day(day)]) }
                        { " " }
                        <strong>{ names(&new, ui) }</strong>
                        { ". " }
                    }
                    { not_yet(figures, count, ui) }
                    <button type="button" class="link-btn" onclick={ui.on(Action::Open(Over::Plants))}>
                        { shell.see_all.with([&ui.numbers.whole(plants.len() as u32)]) }
                    </button>
                }
            </p>
        </section>
    }
}

/// Whole leaves that the day's new plants make.
fn leaves(new: &[PlantId], figures: &Figures) -> usize {
    let plants = figures.plants();
    let mut credit = 0;
    for plant in new {
        credit += plants.credit(*plant);
    }
    (credit / PLANT_UNIT) as usize
}

/// "asparagus, orange, peas and potato".
fn names(plants: &[PlantId], ui: &Ui) -> String {
    let mut names = Vec::new();
    for plant in plants.iter().take(NAMED) {
        names.push(plural(*plant).to_owned());
    }
    if plants.len() > NAMED {
        let more = (plants.len() - NAMED) as u32;
        names.push(ui.texts.shell.more_plants.with([&ui.numbers.whole(more)]));
    }
    i18n::list(&names, ui.texts.words.and)
}

/// What people call several of it.
pub fn plural(plant: PlantId) -> &'static str {
    catalog::plant(plant).map_or("", |plant| plant.plural)
}

/// Two common plants that the week lacks, while it is not full.
fn not_yet(figures: &Figures, count: u32, ui: &Ui) -> Html {
    if count >= LEAVES as u32 {
        return Html::default();
    }
    let plants = figures.plants();
    let mut missing = Vec::new();
    for slug in COMMON {
        for (plant, at) in catalog::plants().iter().zip(0..) {
            if plant.slug == slug && plants.credit(PlantId(at)) == 0 && missing.len() < 2 {
                missing.push(plant.plural);
            }
        }
    }
    if missing.is_empty() {
        return Html::default();
    }
    html! { <>{ ui.texts.shell.not_yet.with([&joined(&missing, ", ")]) }{ " " }</> }
}

/// Plants with their credits.
pub fn list(plants: &Plants, ui: &Ui) -> Html {
    html! {
        <ul class="plant-list">
            for (plant, credit) in plants.iter() {
                <li key={u32::from(plant.0)} class="between">
                    <span>{ plural(plant) }</span>
                    <span class="muted">{ credit_words(credit, ui) }</span>
                </li>
            }
        </ul>
    }
}

fn credit_words(credit: u32, ui: &Ui) -> String {
    let shell = &ui.texts.shell;
    if credit >= PLANT_UNIT {
        String::new()
    } else if credit == QUARTER_PLANT {
        shell.quarter.to_owned()
    } else {
        shell.part_of_plant.with([&ui.numbers.whole(credit * 100 / PLANT_UNIT)])
    }
}

#[cfg(test)]
mod tests {
    use super::{COMMON, catalog};

    #[test]
    fn the_common_plants_are_in_the_catalog() {
        for slug in COMMON {
            assert!(catalog::plants().iter().any(|plant| plant.slug == slug), "{slug}");
        }
    }
}
