//! What a shared plan holds, in words.

use biomeal_core::food::{Food, FoodId, Group};
use biomeal_core::foods::Foods;
use biomeal_core::plan::{Day, Entry, MealKind};
use biomeal_core::settings::Settings;

use super::Side;
use crate::app::figures::unknown_foods;
use crate::app::incoming::{Extent, Received};
use crate::app::ui::Ui;
use crate::i18n;
use crate::markup::{Html, html};
use crate::platform::letters;
use crate::ui::arrange::words::name_in_sentence;
use crate::ui::conflict;
use crate::ui::pieces::icon::{IconKind, icon, icon_with};

/// Most foods named for a meal.
const OF_MEAL: usize = 2;
/// Most foods named in a note.
const OF_NOTE: usize = 5;

/// The meals of a day by their main foods: "Rolled oats and kefir, lentil soup". Snacks
/// are told where there is nothing else.
pub fn day(day: &Day, foods: &Foods, ui: &Ui) -> String {
    let mut words = String::new();
    for only_snacks in [false, true] {
        for meal in &day.meals {
            let fits = (meal.kind == MealKind::Snacks) == only_snacks;
            if fits && !meal.entries.is_empty() {
                words.push_str(if words.is_empty() { "" } else { ", " });
                let names = main_foods(&meal.entries, OF_MEAL, words.is_empty(), foods, ui);
                words.push_str(&i18n::list(&names, ui.texts.words.and));
            }
        }
        if !words.is_empty() {
            break;
        }
    }
    words
}

/// The foods of a meal that say what it is, as many as fit into a line.
pub fn entries(entries: &[Entry], foods: &Foods, ui: &Ui) -> String {
    let mut names = main_foods(entries, OF_NOTE, true, foods, ui);
    if entries.len() > names.len() {
        let more = ui.numbers.whole((entries.len() - names.len()) as u32);
        names.push(ui.texts.incoming.more.with([&more]));
    }
    i18n::list(&names, ui.texts.words.and)
}

/// The heaviest foods, the first of equals first; those that only go with others, such as
/// drinks and oils, after all that do not.
fn main_foods(entries: &[Entry], most: usize, begins: bool, foods: &Foods, ui: &Ui) -> Vec<String> {
    let mut ranked: Vec<(u32, FoodId)> = Vec::new();
    for entry in entries {
        let side = foods.get(entry.food).is_some_and(|food| goes_with_others(food.group));
        // Above the weight of any entry.
        let weight = u32::from(entry.grams) + if side { 0 } else { 1 << 16 };
        let mut at = ranked.len();
        while at > 0 && ranked.get(at - 1).is_some_and(|before| before.0 < weight) {
            at -= 1;
        }
        ranked.insert(at, (weight, entry.food));
    }
    let mut names = Vec::new();
    for (_, food) in ranked {
        if names.len() == most {
            break;
        }
        let full = ui.food_name(foods, food);
        // How it is cooked does not matter here.
        let name = full.split(',').next().unwrap_or_default();
        let first = begins && names.is_empty();
        names.push(if first { name.to_owned() } else { in_sentence(name, ui) });
    }
    names
}

/// A food's name inside a sentence: what begins with the name of a place stays as it is.
fn in_sentence(name: &str, ui: &Ui) -> String {
    let first = name.split(' ').next().unwrap_or_default();
    for proper in ui.texts.words.proper.all() {
        if first == proper {
            return name.to_owned();
        }
    }
    letters::in_sentence(name)
}

const fn goes_with_others(group: Group) -> bool {
    matches!(
        group,
        Group::Beverages | Group::OilsFats | Group::CondimentsSauces | Group::HerbsSpices
    )
}

/// "Wednesday", "Wednesday’s dinner".
pub fn part_name(received: &Received, ui: &Ui) -> String {
    match received.extent {
        Extent::Week => String::new(),
        Extent::Day(day) => ui.day(day).to_owned(),
        Extent::Meal(at) => {
            let meal = received.plan.meal(at);
            let name = meal.map_or_else(String::new, |meal| name_in_sentence(meal, ui));
            ui.texts.arrange.meal_of_day.with([ui.day(at.day), &name])
        }
    }
}

/// What does not keep to the person's settings, food by food.
pub fn conflicts(entries: &[Entry], foods: &Foods, settings: &Settings, ui: &Ui) -> Html {
    let mut lines: Vec<(FoodId, String)> = Vec::new();
    for entry in entries {
        if let Some(food) = foods.get(entry.food)
            && !settings.allows(food)
            && !lines.iter().any(|(id, _)| *id == food.id)
        {
            lines.push((food.id, conflict_words(food, settings, ui)));
        }
    }
    html! {
        for (id, words) in lines {
            <span key={u32::from(id.0)} class="caution">
                { icon_with(IconKind::Warning, "s") }
                <span>{ words }</span>
            </span>
        }
    }
}

fn conflict_words(food: &Food, settings: &Settings, ui: &Ui) -> String {
    if food.allergens.intersects(settings.without) && settings.diet.allows(food.diet) {
        return ui.texts.incoming.conflict.with([&food.name]);
    }
    let words = conflict::words(food, settings, ui).unwrap_or_default();
    ui.texts.worded.of.with([&food.name, &words])
}

/// Which foods are not known here.
pub fn unknown(side: &Side<'_>, ui: &Ui) -> Html {
    let mut numbers = Vec::new();
    for food in unknown_foods(side.plan, side.foods) {
        numbers.push(ui.texts.incoming.number.with([&food.0.to_string()]));
    }
    note(numbers, ui.texts.incoming.unknown, ui)
}

/// Which own foods came along.
pub fn own_foods(foods: &[Food], ui: &Ui) -> Html {
    let mut names = Vec::new();
    for food in foods {
        names.push(food.name.to_string());
    }
    note(names, ui.texts.incoming.own_foods, ui)
}

/// Some names in a sentence about one or about several.
fn note(mut names: Vec<String>, [one, many]: [i18n::Sentence<1>; 2], ui: &Ui) -> Html {
    let sentence = match names.len() {
        0 => return Html::default(),
        1 => one,
        _ => many,
    };
    if names.len() > OF_NOTE {
        let more = ui.numbers.whole((names.len() - OF_NOTE) as u32);
        names.truncate(OF_NOTE);
        names.push(ui.texts.incoming.more.with([&more]));
    }
    let text = sentence.with([&i18n::list(&names, ui.texts.words.and)]);
    html! { <p class="note">{ icon(IconKind::Info) }<span>{ text }</span></p> }
}
