//! Two hundred meals of many kitchens with the tips that a cook and a dietitian
//! accepted for each: `meals.tsv`. When an answer changes, the test prints what was
//! accepted and what is said now. Read it as a cook would. Where it is silly, the lists
//! and rules in `core/src/tips` are wrong; where it is an improvement, accept all of them
//! with `UPDATE_TIPS=1 cargo test -p biomeal-core --test tips meals`.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use biomeal_core::catalog;
use biomeal_core::food::FoodId;
use biomeal_core::foods::Foods;
use biomeal_core::plan::{Entry, MealAt, MealKind, Plan};
use biomeal_core::score::Scope;
use biomeal_core::settings::Settings;
use biomeal_core::tips::{Action, Change, Context, Tip, tips};

const FILE: &str = "tests/tips/meals.tsv";
const HEAD: &str = "name\tmeal\tfoods\ttips";
/// Between foods, and between the two changes of one tip.
const AND: &str = ", ";
/// Between tips.
const THEN: &str = "; ";

fn food(slug: &str) -> FoodId {
    catalog::by_slug(slug).unwrap_or_else(|| panic!("no food {slug}")).id
}

/// "kimchi 150*" is 150 g, heated.
fn entry(text: &str) -> Entry {
    let (slug, grams) = text.rsplit_once(' ').unwrap();
    let grams_alone = grams.trim_end_matches('*');
    Entry { food: food(slug), grams: grams_alone.parse().unwrap(), heated: grams != grams_alone }
}

fn kind(text: &str) -> MealKind {
    match text {
        "breakfast" => MealKind::Breakfast,
        "lunch" => MealKind::Lunch,
        "dinner" => MealKind::Dinner,
        "snacks" => MealKind::Snacks,
        other => panic!("no meal {other}"),
    }
}

/// "less-processed: white-bread 56 > rye-bread 56".
fn words(tip: &Tip) -> String {
    let changes: Vec<_> = tip.changes.iter().map(change).collect();
    format!("{}: {}", tip.rule.id(), changes.join(AND))
}

fn change(change: &Change) -> String {
    let named =
        |entry: Entry| format!("{} {}", catalog::by_id(entry.food).unwrap().slug, entry.grams);
    match (change.action(), change.old) {
        (Action::Add, _) => format!("+ {}", named(change.new)),
        (Action::Unheat, _) => format!("{} unheated", named(change.new)),
        (_, old) => format!("{} > {}", named(old.unwrap()), named(change.new)),
    }
}

/// What is said about a meal that stands alone on a plan.
fn answer(meal: &str, foods: &str) -> String {
    let (kind, mut plan) = (kind(meal), Plan::default());
    let place = &mut plan.days[0].meals[kind as usize];
    place.entries = foods.split(AND).map(entry).collect();
    let tips = tips(&Context {
        plan: &plan,
        foods: &Foods::default(),
        settings: &Settings::default(),
        scope: Scope::Meal,
        target: MealAt { day: 0, meal: kind as u8 },
        recent: &[],
        dismissed: &[],
    });
    tips.iter().map(words).collect::<Vec<_>>().join(THEN)
}

#[test]
fn meals_get_the_tips_that_were_accepted() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    let accepted = fs::read_to_string(&path).unwrap();
    let (mut now, mut changed) = (String::from(HEAD) + "\n", String::new());
    for line in accepted.lines().skip(1) {
        let mut cells = line.split('\t');
        let [name, meal, foods, before] = [(); 4].map(|()| cells.next().unwrap_or_default());
        let after = answer(meal, foods);
        if before != after {
            write!(changed, "\n{name} ({meal}: {foods})").unwrap();
            for said in before.split(THEN).filter(|said| !after.split(THEN).any(|it| it == *said)) {
                write!(changed, "\n  - {said}").unwrap();
            }
            for said in after.split(THEN).filter(|said| !before.split(THEN).any(|it| it == *said)) {
                write!(changed, "\n  + {said}").unwrap();
            }
        }
        writeln!(now, "{name}\t{meal}\t{foods}\t{after}").unwrap();
    }
    if std::env::var_os("UPDATE_TIPS").is_some() {
        fs::write(&path, now).unwrap();
    } else {
        assert!(changed.is_empty(), "see core/tests/tips/meals.rs on accepting:{changed}");
        assert_eq!(now, accepted, "the table has stray rows or cells");
    }
}
