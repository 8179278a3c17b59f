//! A plan for other programs, read back by parsers that are not ours.

#![expect(clippy::unwrap_used, reason = "a test stops where a value must be there and is not")]

mod calendar;
#[path = "../given/mod.rs"]
mod given;
mod table;
#[path = "../given/wording.rs"]
mod wording;

use biomeal_core::food::{Food, FoodId};
use biomeal_core::foods::Foods;
use biomeal_core::plan::{Entry, MealAt, Plan};
use biomeal_core::{catalog, plan};
use proptest::prelude::*;

pub use wording::{HEADINGS, Words};

/// A food of the catalog.
pub fn food(slug: &str) -> &'static Food {
    catalog::by_slug(slug).unwrap()
}

/// Texts that mean something to spreadsheets, tables and calendars.
pub fn nasty() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "=1+1",
        "+",
        "-2",
        "@sum",
        "\t",
        "\r",
        "\n",
        "\r\n",
        ",",
        ";",
        "\"",
        "\"\"",
        "'",
        "\\",
        "\\n",
        "\\,",
        " ",
        "BEGIN:VEVENT",
        "END:VCALENDAR\r\n",
        ":",
        "½",
        "夜食",
        "💪",
        "é",
        "x",
        "words and more words, up to a line’s end",
        "\u{7}",
        "\0",
        "\u{feff}",
        "\u{2028}",
    ]);
    let nasty = prop::collection::vec(pieces, 0..12).prop_map(|pieces| pieces.concat());
    prop_oneof![3 => nasty, 1 => any::<String>()]
}

/// A plan and own foods whose names are such texts.
pub fn nasty_plan() -> impl Strategy<Value = (Plan, Foods)> {
    let names = prop::collection::vec(nasty(), 28 + 4);
    let notes = prop::collection::vec(nasty(), 28);
    (given::any::plan(), given::any::own_foods(), nasty(), names, notes).prop_map(
        |(mut plan, mut own, name, names, notes)| {
            let cut = |text: &str, most: usize| text.chars().take(most).collect::<String>();
            plan.name = cut(&name, plan::MAX_NAME);
            let mut texts = names.iter().zip(&notes);
            for meal in given::meals(&mut plan) {
                if let Some((name, note)) = texts.next() {
                    meal.name = cut(name, plan::MAX_NAME);
                    meal.note = cut(note, plan::MAX_NOTE);
                }
            }
            for (food, name) in own.iter_mut().zip(&names[28..]) {
                food.name = (cut(name, plan::MAX_NAME - 1) + "!").into();
                food.source_id = name.clone().into();
            }
            (plan, Foods::with_own(own))
        },
    )
}

/// A plan with these in its first meals.
pub fn with(entries: &[(MealAt, FoodId, u16)]) -> Plan {
    let mut plan = Plan::default();
    for (at, food, grams) in entries {
        let entry = Entry { food: *food, grams: *grams, heated: false };
        plan.days[usize::from(at.day)].meals[usize::from(at.meal)].entries.push(entry);
    }
    plan
}
