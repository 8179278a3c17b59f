//! A tip in words: "Add 40 g raw sauerkraut to dinner".

use biomeal_core::citation::Citation;
use biomeal_core::foods::Foods;
use biomeal_core::plan::{Entry, Plan};
use biomeal_core::score::Scope;
use biomeal_core::tips::{Action as ChangeAction, Change, Tip};

use crate::app::ui::Ui;
use crate::platform::letters;
use crate::ui::amount;

/// What the tip says to do.
pub fn title(tip: &Tip, plan: &Plan, foods: &Foods, scope: Scope, ui: &Ui) -> String {
    let texts = &ui.texts.tips;
    let meal = |change: &Change| meal_name(change, plan, scope, ui);
    let name = |entry: Entry| food_name(entry, foods, ui);
    match tip.changes.as_slice() {
        [first, second] => {
            let added = |change: &Change| amount_of(change.new, foods, ui);
            match first.old {
                None => texts.add_two.with([&added(first), &added(second), &meal(first)]),
                Some(old) => texts.swap_and_add.with([
                    &name(old),
                    &meal(first),
                    &name(first.new),
                    &added(second),
                ]),
            }
        }
        [change, ..] => match (change.action(), change.old) {
            (ChangeAction::Swap, Some(old)) => {
                texts.swap.with([&name(old), &meal(change), &name(change.new)])
            }
            (ChangeAction::Less, _) => {
                texts.less.with([&name(change.new), &meal(change), &measure(change.new, foods, ui)])
            }
            (ChangeAction::Unheat, _) => texts.unheat.with([&name(change.new), &meal(change)]),
            _ => {
                texts.add.with([&measure(change.new, foods, ui), &name(change.new), &meal(change)])
            }
        },
        [] => String::new(),
    }
}

/// Sources in one line.
pub fn citations(citations: &[Citation], ui: &Ui) -> String {
    let mut all = String::new();
    for citation in citations {
        if !all.is_empty() {
            all.push_str("; ");
        }
        all.push_str(ui.texts.tips.source.of(*citation as usize));
    }
    all
}

fn amount_of(entry: Entry, foods: &Foods, ui: &Ui) -> String {
    ui.texts.tips.amount_of.with([&measure(entry, foods, ui), &food_name(entry, foods, ui)])
}

/// The household portion where the amount is one, else grams. The food's name follows, so
/// a unit that is in it already is left to it: "1" before "persimmon (kaki)".
fn measure(entry: Entry, foods: &Foods, ui: &Ui) -> String {
    let grams = ui.grams(u32::from(entry.grams));
    let Some(food) = foods.get(entry.food) else { return grams };
    let Some(measure) = amount::measure(&food.portion, entry.grams, &food.name) else {
        return grams;
    };
    let bare = food.portion.size_note.is_empty() && amount::repeats(&food.portion, &food.name);
    match measure.split_once(' ') {
        Some((number, _)) if bare => number.to_owned(),
        _ => measure,
    }
}

/// A food's name inside a sentence.
fn food_name(entry: Entry, foods: &Foods, ui: &Ui) -> String {
    letters::in_sentence(&ui.food_name(foods, entry.food))
}

/// The meal inside a sentence; in a week also its day.
fn meal_name(change: &Change, plan: &Plan, scope: Scope, ui: &Ui) -> String {
    let at = change.at.meal_at();
    let meal = plan.meal(at).map(|meal| {
        let name = ui.meal_name(meal);
        if meal.name.is_empty() { letters::small(&name) } else { name }
    });
    let meal = meal.unwrap_or_default();
    if scope == Scope::Week {
        ui.texts.tips.meal_of_day.with([&meal, ui.day(at.day)])
    } else {
        meal
    }
}
