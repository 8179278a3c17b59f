//! Links of released versions, which open for ever. `golden/links-v1.txt` holds
//! blocks of a name, a payload and, line by line, what it must open to. Blocks are
//! only added.

use std::fmt::Write;

use biomeal_core::catalog;
use biomeal_core::food::Food;
use biomeal_core::inputs::{Amount, Live, Meat};
use biomeal_core::link::{self, Shared, SharedContent};
use biomeal_core::plan::{Day, Meal};
use biomeal_core::words::Word;

const VERSION_1: &str = include_str!("../golden/links-v1.txt");

#[test]
fn links_of_version_1_open_to_what_they_held() {
    let blocks: Vec<_> = VERSION_1.split("\n\n").collect();
    assert!(blocks.len() >= 15, "blocks are only added");
    for block in blocks {
        let mut lines = block.trim().splitn(3, '\n');
        let (name, payload, held) = (lines.next(), lines.next(), lines.next());
        let shared = link::decode(payload.unwrap_or_default()).expect("a golden link opens");
        assert_eq!(describe(&shared).trim(), held.unwrap_or_default(), "{name:?}");
    }
}

/// Everything a link holds, in words that do not change with the code.
pub fn describe(shared: &Shared) -> String {
    let mut text = String::new();
    match &shared.content {
        SharedContent::Plan(plan) => {
            let _ = writeln!(text, "plan {:?} {:?}", plan.name, plan.note);
            (0..).zip(&plan.days).for_each(|(at, content)| day(&mut text, at, content));
        }
        SharedContent::Day { day: at, content } => day(&mut text, *at, content),
        SharedContent::Meal { at, content } => meal(&mut text, at.day, at.meal, content),
    }
    for food in &shared.own_foods {
        own_food(&mut text, food);
    }
    text
}

fn day(text: &mut String, at: u8, day: &Day) {
    let _ = writeln!(text, "day {at}");
    (0..).zip(&day.meals).for_each(|(number, content)| meal(text, at, number, content));
}

fn meal(text: &mut String, day: u8, at: u8, meal: &Meal) {
    let _ = write!(text, "meal {day} {at} {} {:?} {:?}:", meal.kind.word(), meal.name, meal.note);
    for entry in &meal.entries {
        let heated = if entry.heated { " heated" } else { "" };
        let _ = write!(text, " {}={}g{heated}", entry.food.0, entry.grams);
    }
    text.push('\n');
}

fn own_food(text: &mut String, food: &Food) {
    let (portion, inputs) = (&food.portion, &food.inputs);
    let _ = writeln!(
        text,
        "own food {} {} {:?} {:?} {:?}",
        food.id.0, food.slug, food.name, food.other_names, food.source_id,
    );
    let _ = writeln!(
        text,
        "portion {}/4 {:?} {:?} {:?} {}",
        portion.quarters, portion.unit, portion.unit_plural, portion.size_note, portion.centigrams,
    );
    let words = [
        food.group.word(),
        food.kind.word(),
        food.taste.word(),
        food.diet.word(),
        food.source.word(),
        inputs.nova.word(),
        if food.as_served { "as-served" } else { "not-as-served" },
    ];
    let allergens: Vec<_> = food.allergens.iter().map(Word::word).collect();
    let _ = writeln!(text, "words {} without {}", words.join(" "), allergens.join(" "));
    let amounts = [
        inputs.energy,
        inputs.protein,
        food.fat,
        inputs.saturated_fat,
        food.carbs,
        food.sugars,
        inputs.fiber,
        inputs.free_sugars,
        inputs.fructans,
        inputs.alcohol,
        inputs.sodium,
    ];
    let shown = |amount: &Amount| amount.get().map_or("?".to_owned(), |value| value.to_string());
    let amounts: Vec<_> = amounts.iter().map(shown).collect();
    let _ = writeln!(text, "amounts {}", amounts.join(" "));
    let meat = match inputs.meat {
        Meat::None => "none".to_owned(),
        Meat::Red(permille) => format!("red {permille}"),
        Meat::Processed(permille) => format!("processed {permille}"),
    };
    let live = match inputs.live {
        Live::None => "none".to_owned(),
        Live::High(serving) => format!("high {serving}"),
        Live::Medium(serving) => format!("medium {serving}"),
    };
    let _ = write!(text, "meat {meat} live {live} plants");
    for share in inputs.plants.iter() {
        let slug = catalog::plant(share.plant).map_or("?", |plant| plant.slug);
        let _ = write!(text, " {slug} {} {}", share.class.word(), share.permille);
    }
    text.push('\n');
}
