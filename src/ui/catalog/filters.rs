//! The seven filters; pressed ones move first.

use biomeal_core::food::Allergen;
use biomeal_core::inputs::Nova;
use biomeal_core::search::{Diet, Filter};

use crate::app::action::Action;
use crate::app::browsing::Browsing;
use crate::app::order::Question;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::ui::pieces::chip::chip;
use crate::ui::pieces::icon::{IconKind, icon_with};
use crate::ui::pieces::menu::{Lines, Menu, menu};

/// The degrees of processing, in the order of the menu.
const DEGREES: [Nova; 4] = [Nova::Whole, Nova::Ingredient, Nova::Processed, Nova::UltraProcessed];

/// The filters.
pub fn view(state: &State, ui: &Ui) -> Html {
    let (texts, words) = (&ui.texts.catalog, &ui.texts.words);
    let browsing = &state.browsing;
    let now = browsing.question.filter;
    let diet = |diet: Diet| {
        let on = now.diet == diet;
        (on, Filter { diet: if on { Diet::Any } else { diet }, ..now })
    };
    let (vegan, vegetarian) = (diet(Diet::Vegan), diet(Diet::Vegetarian));
    let toggles: [(&'static str, bool, Filter); 5] = [
        (words.high_fiber, now.high_fiber, Filter { high_fiber: !now.high_fiber, ..now }),
        (words.prebiotic, now.prebiotic, Filter { prebiotic: !now.prebiotic, ..now }),
        (
            words.live_cultures,
            now.live_cultures,
            Filter { live_cultures: !now.live_cultures, ..now },
        ),
        (texts.vegan, vegan.0, vegan.1),
        (texts.vegetarian, vegetarian.0, vegetarian.1),
    ];
    let mut pressed = Vec::new();
    let mut others = Vec::new();
    for (label, on, next) in toggles {
        let chip = chip(label, on, ui.on(with(browsing, next)));
        push(if on { &mut pressed } else { &mut others }, chip);
    }
    let menus = [
        (!now.nova.is_any(), processing(state, ui)),
        (!now.without.is_empty(), without(state, ui)),
    ];
    for (on, menu) in menus {
        push(if on { &mut pressed } else { &mut others }, menu);
    }
    for other in others {
        push(&mut pressed, other);
    }
    html! {
        <div class="chips" role="group" aria-label={texts.filters}>{ pressed }</div>
    }
}

/// Asks the same with another filter.
fn with(browsing: &Browsing, filter: Filter) -> Action {
    Action::Ask(Question { filter, ..browsing.question.clone() })
}

fn processing(state: &State, ui: &Ui) -> Html {
    let browsing = &state.browsing;
    let now = browsing.question.filter;
    let lines = |lines: &mut Lines<'_>| {
        for nova in DEGREES {
            let on = now.nova.contains(nova);
            let next = Filter { nova: now.nova.with(nova, !on), ..now };
            lines.check((ui.texts.words.nova)(nova), on, with(browsing, next));
        }
    };
    let label = ui.texts.catalog.processing;
    filter_menu("processing", label, label.to_owned(), !now.nova.is_any(), &lines, state, ui)
}

fn without(state: &State, ui: &Ui) -> Html {
    let browsing = &state.browsing;
    let now = browsing.question.filter;
    let lines = |lines: &mut Lines<'_>| {
        for allergen in Allergen::ALL {
            let on = now.without.contains(allergen);
            let next = Filter { without: now.without.with(allergen, !on), ..now };
            lines.check((ui.texts.words.allergen)(allergen), on, with(browsing, next));
        }
    };
    let texts = &ui.texts.catalog;
    let chosen = now.without.iter().count();
    let text = if chosen == 0 {
        texts.without.to_owned()
    } else {
        texts.without_some.with([&ui.numbers.whole(chosen as u32)])
    };
    filter_menu("without", texts.without, text, chosen > 0, &lines, state, ui)
}

fn filter_menu(
    id: &str,
    label: &'static str,
    text: String,
    pressed: bool,
    lines: &dyn Fn(&mut Lines<'_>),
    state: &State,
    ui: &Ui,
) -> Html {
    let face = html! { <>{ text }{ icon_with(IconKind::ChevronDown, "s") }</> };
    let button = Menu {
        id: ui.id(id),
        label: label.to_owned(),
        class: if pressed { "chip pressed" } else { "chip" },
        face,
        has_text: true,
        at_start: true,
    };
    menu(button, state.open_menu(), lines, ui)
}
