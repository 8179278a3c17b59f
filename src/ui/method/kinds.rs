//! What counts as a plant, the bands, and the tags of foods.

use biomeal_core::citation::Citation;
use biomeal_core::inputs::{Nova, PlantClass};
use biomeal_core::score::Band;
use biomeal_core::score::rules::{self, Basis};
use biomeal_core::tags;

use super::amounts::{self, milligrams};
use super::figures::body;
use super::table::{mark, row, table};
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::ui::look::band_icon;
use crate::ui::pieces::icon::icon;

/// From which amount a plant counts for how much.
pub fn plants(ui: &Ui) -> Html {
    const CLASSES: [PlantClass; 9] = [
        PlantClass::Produce,
        PlantClass::Grain,
        PlantClass::GrainDry,
        PlantClass::NutSeed,
        PlantClass::Herb,
        PlantClass::Spice,
        PlantClass::Aromatic,
        PlantClass::Drink,
        PlantClass::Cocoa,
    ];
    let texts = &ui.texts.rules;
    let mut rows = Vec::new();
    for class in CLASSES {
        let rule = rules::plant_rule(class);
        let name = html! { { (texts.plant_class)(class) } };
        // Worths are whole plants or quarters, of which a class has one.
        let worth = html! { { texts.worth.of(usize::from(rule.worth.value == 1)) } };
        push(&mut rows, row(name, &[], amounts::figure(rule.amount, ui), worth, ui));
    }
    table("method-amounts", texts.plants, texts.plant_columns, body(rows))
}

/// The bands, highest first.
pub fn bands(ui: &Ui) -> Html {
    const BANDS: [(Band, rules::Figure); 3] = [
        (Band::Thriving, rules::THRIVING),
        (Band::Growing, rules::GROWING),
        (Band::GettingStarted, rules::GETTING_STARTED),
    ];
    let texts = &ui.texts.rules;
    let mut rows = Vec::new();
    for (band, from) in BANDS {
        let words = texts.from.with([&ui.numbers.whole(from.value)]);
        push(&mut rows, row(band_name(band, ui), &[], words, mark(from.basis, ui), ui));
    }
    let first = rules::GETTING_STARTED;
    let words = texts.below.with([&ui.numbers.whole(first.value)]);
    push(&mut rows, row(band_name(Band::RoomToGrow, ui), &[], words, mark(first.basis, ui), ui));
    table("method-amounts", texts.bands, texts.band_columns, body(rows))
}

fn band_name(band: Band, ui: &Ui) -> Html {
    html! {
        <span class="method-band">
            { icon(band_icon(band)) }
            { (ui.texts.words.band)(band) }
        </span>
    }
}

/// From when on a food is tagged.
pub fn food_tags(ui: &Ui) -> Html {
    let (texts, words) = (&ui.texts.rules, &ui.texts.words);
    let fiber = texts.fiber_tag.with([
        &milligrams(tags::FIBER_PER_100_G, ui),
        &milligrams(tags::FIBER_PER_100_KCAL, ui),
        &milligrams(tags::FIBER_BY_ENERGY_LEAST, ui),
    ]);
    let high = texts.fiber_tag.with([
        &milligrams(tags::HIGH_FIBER_PER_100_G, ui),
        &milligrams(tags::HIGH_FIBER_PER_100_KCAL, ui),
        &milligrams(tags::HIGH_FIBER_BY_ENERGY_LEAST, ui),
    ]);
    let prebiotic = texts.prebiotic_tag.with([
        &milligrams(tags::PREBIOTIC_IN_PORTION, ui),
        &milligrams(tags::PREBIOTIC_PER_100_G, ui),
    ]);
    let nova = texts.nova_tag.with([
        (words.nova)(Nova::Whole),
        (words.nova)(Nova::Ingredient),
        (words.nova)(Nova::Processed),
        (words.nova)(Nova::UltraProcessed),
    ]);
    let live = texts.live_tag.to_owned();
    let mut rows = Vec::new();
    push(&mut rows, tag(words.fiber, &[Citation::EuClaims2006], fiber, ui));
    push(&mut rows, tag(words.high_fiber, &[Citation::EuClaims2006], high, ui));
    push(&mut rows, tag(words.prebiotic, &[], prebiotic, ui));
    push(&mut rows, tag(words.live_cultures, &[Citation::Marco2022], live, ui));
    push(&mut rows, tag(texts.nova, &[Citation::Monteiro2019], nova, ui));
    table("", texts.tags, texts.tag_columns, body(rows))
}

fn tag(name: &'static str, sources: &[Citation], given: String, ui: &Ui) -> Html {
    let basis = if sources.is_empty() { Basis::OurChoice } else { Basis::Cited };
    row(html! { { name } }, sources, given, mark(basis, ui), ui)
}
