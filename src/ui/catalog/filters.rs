//! The seven filters; pressed ones move first.

use biomeal_core::food::Allergen;
use biomeal_core::inputs::Nova;
use biomeal_core::search::{Diet, Filter};

use crate::app::action::Action;
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
    let now = state.browsing.question.filter;
    let mut chips = Chips { state, ui, pressed: Vec::new(), others: Vec::new() };
    let next = Filter { high_fiber: !now.high_fiber, ..now };
    chips.toggle(words.high_fiber, now.high_fiber, next);
    let next = Filter { prebiotic: !now.prebiotic, ..now };
    chips.toggle(words.prebiotic, now.prebiotic, next);
    let next = Filter { live_cultures: !now.live_cultures, ..now };
    chips.toggle(words.live_cultures, now.live_cultures, next);
    chips.diet(texts.vegan, Diet::Vegan);
    chips.diet(texts.vegetarian, Diet::Vegetarian);
    chips.add(processing(state, ui), !now.nova.is_any());
    chips.add(without(state, ui), !now.without.is_empty());
    let Chips { mut pressed, others, .. } = chips;
    for other in others {
        push(&mut pressed, other);
    }
    html! {
        <div class="chips" role="group" aria-label={texts.filters}>{ pressed }</div>
    }
}

/// The filters as they are added.
struct Chips<'a> {
    state: &'a State,
    ui: &'a Ui,
    pressed: Vec<Html>,
    others: Vec<Html>,
}

impl Chips<'_> {
    fn add(&mut self, chip: Html, on: bool) {
        push(if on { &mut self.pressed } else { &mut self.others }, chip);
    }

    fn toggle(&mut self, label: &'static str, on: bool, next: Filter) {
        self.add(chip(label, on, self.ui.on(Action::Narrow(next))), on);
    }

    fn diet(&mut self, label: &'static str, diet: Diet) {
        let now = self.state.browsing.question.filter;
        let on = now.diet == diet;
        self.toggle(label, on, Filter { diet: if on { Diet::Any } else { diet }, ..now });
    }
}

fn processing(state: &State, ui: &Ui) -> Html {
    let now = state.browsing.question.filter;
    let lines = |lines: &mut Lines<'_>| {
        for nova in DEGREES {
            let on = now.nova.contains(nova);
            let next = Filter { nova: now.nova.with(nova, !on), ..now };
            lines.check((ui.texts.words.nova)(nova), on, Action::Narrow(next));
        }
    };
    let label = ui.texts.catalog.processing;
    filter_menu("processing", label, label.to_owned(), !now.nova.is_any(), &lines, state, ui)
}

fn without(state: &State, ui: &Ui) -> Html {
    let now = state.browsing.question.filter;
    let lines = |lines: &mut Lines<'_>| {
        for allergen in Allergen::ALL {
            let on = now.without.contains(allergen);
            let next = Filter { without: now.without.with(allergen, !on), ..now };
            lines.check(ui.texts.words.allergen.of(allergen as usize), on, Action::Narrow(next));
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
