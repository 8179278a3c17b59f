//! The seven filters; pressed ones move first.

use biomeal_core::food::Allergen;
use biomeal_core::inputs::Nova;
use biomeal_core::order::sort_by_key;
use biomeal_core::search::{Diet, Filter};
use yew::prelude::*;

use crate::app::ui::Ui;
use crate::ui::pieces::chip::chip;
use crate::ui::pieces::icon::{IconKind, icon_with};
use crate::ui::pieces::menu::{Menu, MenuItem};

/// Changes one thing about a filter.
type Change = fn(&mut Filter, bool);

/// The filters.
pub fn view(filter: Filter, on_change: &Callback<Filter>, ui: &Ui) -> Html {
    let texts = &ui.texts.catalog;
    let words = &ui.texts.words;
    let diet = |diet: Diet| filter.diet == diet;
    let toggles: [(&'static str, bool, Change); 5] = [
        (words.high_fiber, filter.high_fiber, |filter, on| filter.high_fiber = on),
        (words.prebiotic, filter.prebiotic, |filter, on| filter.prebiotic = on),
        (words.live_cultures, filter.live_cultures, |filter, on| filter.live_cultures = on),
        (texts.vegan, diet(Diet::Vegan), |filter, on| {
            filter.diet = if on { Diet::Vegan } else { Diet::Any };
        }),
        (texts.vegetarian, diet(Diet::Vegetarian), |filter, on| {
            filter.diet = if on { Diet::Vegetarian } else { Diet::Any };
        }),
    ];
    let mut chips: Vec<(bool, Html)> = toggles
        .into_iter()
        .map(|(label, pressed, change)| {
            let (current, on_change) = (filter, on_change.clone());
            let on_toggle = move |on: bool| {
                let mut next = current;
                change(&mut next, on);
                on_change.emit(next);
            };
            (pressed, chip(label, pressed, Callback::from(on_toggle)))
        })
        .collect();
    chips.push((!filter.nova.is_any(), processing(filter, on_change, ui)));
    chips.push((!filter.without.is_empty(), without(filter, on_change, ui)));
    // Stable: both halves keep their order.
    sort_by_key(&mut chips, |(pressed, _)| !pressed);
    html! {
        <div class="chips" role="group" aria-label={texts.filters}>
            { for chips.into_iter().map(|(_, chip)| chip) }
        </div>
    }
}

fn processing(filter: Filter, on_change: &Callback<Filter>, ui: &Ui) -> Html {
    let items = {
        let (ui, on_change) = (ui.clone(), on_change.clone());
        Callback::from(move |()| {
            [Nova::Whole, Nova::Ingredient, Nova::Processed, Nova::UltraProcessed]
                .map(|nova| {
                    let on = filter.nova.contains(nova);
                    let (filter, on_change) = (filter, on_change.clone());
                    let toggle = Callback::from(move |()| {
                        let mut next = filter;
                        next.nova = next.nova.with(nova, !on);
                        on_change.emit(next);
                    });
                    MenuItem::check((ui.texts.words.nova)(nova), on, toggle)
                })
                .to_vec()
        })
    };
    let label = ui.texts.catalog.processing;
    let class = if filter.nova.is_any() { "chip" } else { "chip pressed" };
    html! {
        <Menu key="processing" {label} {class} place="start" has_text=true face={face(label.to_owned())} {items} />
    }
}

fn without(filter: Filter, on_change: &Callback<Filter>, ui: &Ui) -> Html {
    let items = {
        let (ui, on_change) = (ui.clone(), on_change.clone());
        Callback::from(move |()| {
            Allergen::ALL
                .map(|allergen| {
                    let on = filter.without.contains(allergen);
                    let (filter, on_change) = (filter, on_change.clone());
                    let toggle = Callback::from(move |()| {
                        let mut next = filter;
                        next.without = next.without.with(allergen, !on);
                        on_change.emit(next);
                    });
                    MenuItem::check((ui.texts.words.allergen)(allergen), on, toggle)
                })
                .to_vec()
        })
    };
    let texts = &ui.texts.catalog;
    let chosen = filter.without.iter().count();
    let text = if chosen == 0 {
        texts.without.to_owned()
    } else {
        (texts.without_some)(&ui.numbers.whole(chosen as u32))
    };
    let class = if chosen == 0 { "chip" } else { "chip pressed" };
    html! {
        <Menu key="without" label={texts.without} {class} place="start" has_text=true face={face(text)} {items} />
    }
}

fn face(text: String) -> Html {
    html! { <>{ text }{ icon_with(IconKind::ChevronDown, "s") }</> }
}
