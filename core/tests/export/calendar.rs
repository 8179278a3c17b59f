//! The calendar file, read back by the crate `vobject`.

use std::collections::BTreeSet;

use biomeal_core::diary::Date;
use biomeal_core::export::{Calendar, MINUTES_A_DAY, Stamp, Wording, plan_to_calendar};
use biomeal_core::foods::Foods;
use biomeal_core::plan::{MealAt, MealKind, Plan};
use proptest::prelude::*;
use vobject::{Component, parse_component};

use super::{Words, food, nasty_plan, with};

const DINNER: MealAt = MealAt { day: 2, meal: 2 };
const BREAKFAST: MealAt = MealAt { day: 0, meal: 0 };

/// Monday, June 16, 2025, made on the Tuesday before.
fn from_monday() -> Calendar {
    Calendar {
        first: Date::of(2025, 6, 16).unwrap(),
        times: [480, 750, 1110, 960],
        made: Stamp(1_749_547_815),
    }
}

fn file(plan: &Plan, at: &Calendar) -> String {
    plan_to_calendar(plan, at, &Words(Foods::default())).unwrap()
}

fn events(file: &str) -> Vec<Component> {
    let calendar = parse_component(file).unwrap();
    assert_eq!(calendar.name, "VCALENDAR");
    assert_eq!(calendar.get_only("VERSION").unwrap().raw_value, "2.0");
    assert!(calendar.get_only("PRODID").is_some());
    calendar.subcomponents
}

/// A property as the person wrote it: what was marked is itself again.
fn text(event: &Component, name: &str) -> String {
    let value = &event.get_only(name).unwrap().raw_value;
    let mut letters = value.chars();
    let mut text = String::new();
    while let Some(letter) = letters.next() {
        text.push(match letter {
            '\\' => match letters.next().unwrap() {
                'n' => '\n',
                marked @ ('\\' | ';' | ',') => marked,
                other => panic!("{other:?} is never marked"),
            },
            ';' | ',' => panic!("{letter:?} must be marked"),
            _ => letter,
        });
    }
    text
}

#[test]
fn a_meal_with_food_is_an_event() {
    let (oats, apple) = (food("oats-rolled-dry").id, food("apple").id);
    let mut plan = with(&[(BREAKFAST, oats, 41), (BREAKFAST, apple, 182), (DINNER, apple, 91)]);
    plan.days[0].meals[0].note = "Soak; the evening before".to_owned();
    let file = file(&plan, &from_monday());
    let expected = "BEGIN:VCALENDAR\r\n\
        VERSION:2.0\r\n\
        PRODID:-//Biomeal//Meal planner//EN\r\n\
        BEGIN:VEVENT\r\n\
        UID:biomeal-cbf29ce484222325-20250616-breakfast-1\r\n\
        DTSTAMP:20250610T093015Z\r\n\
        DTSTART:20250616T080000\r\n\
        DTEND:20250616T083000\r\n\
        TRANSP:TRANSPARENT\r\n\
        SUMMARY:Breakfast: Rolled oats\\, dry\r\n\
        DESCRIPTION:Rolled oats\\, dry: 41 g\\nApple with skin: 182 g\\n\\nSoak\\; the e\r\n\
        \x20vening before\\n\\nNot medical advice\\; ask\\, please.\r\n\
        END:VEVENT\r\n\
        BEGIN:VEVENT\r\n\
        UID:biomeal-cbf29ce484222325-20250618-dinner-1\r\n\
        DTSTAMP:20250610T093015Z\r\n\
        DTSTART:20250618T183000\r\n\
        DTEND:20250618T190000\r\n\
        TRANSP:TRANSPARENT\r\n\
        SUMMARY:Dinner: Apple with skin\r\n\
        DESCRIPTION:Apple with skin: 91 g\\n\\nNot medical advice\\; ask\\, please.\r\n\
        END:VEVENT\r\n\
        END:VCALENDAR\r\n";
    assert_eq!(file, expected);
    assert_eq!(events(&file).len(), 2);
    assert_eq!(plan_to_calendar(&Plan::default(), &from_monday(), &Words(Foods::default())), None);
}

fn uids(file: &str) -> Vec<String> {
    events(file).iter().map(|event| text(event, "UID")).collect()
}

#[test]
fn the_same_meal_of_the_same_date_is_the_same_event() {
    let apple = food("apple").id;
    let plan = with(&[(BREAKFAST, apple, 182), (DINNER, apple, 182)]);
    let first = uids(&file(&plan, &from_monday()));
    let later = Calendar { made: Stamp(1_800_000_000), times: [0; 4], ..from_monday() };
    let mut changed = plan.clone();
    changed.days[2].meals[2].entries[0].food = food("kimchi").id;
    changed.days[2].meals[2].name = "Supper".to_owned();
    assert_eq!(uids(&file(&changed, &later)), first, "what is in it does not matter");
    let mut renamed = plan.clone();
    renamed.name = "Winter".to_owned();
    let next_week = Calendar { first: Date::of(2025, 6, 23).unwrap(), ..from_monday() };
    for other in [file(&renamed, &from_monday()), file(&plan, &next_week)] {
        assert!(uids(&other).iter().all(|uid| !first.contains(uid)), "{other}");
    }
    // Two of a kind are told apart, an empty one among them too.
    let mut twice = plan.clone();
    let dinner = twice.days[2].meals[2].clone();
    twice.days[2].meals.push(dinner);
    let both = uids(&file(&twice, &from_monday()));
    assert_eq!(both.len(), 3);
    twice.days[2].meals[2].entries.clear();
    assert_eq!(uids(&file(&twice, &from_monday()))[1], both[2]);
}

#[test]
fn each_day_comes_on_its_own_weekday() {
    let apple = food("apple").id;
    let mut plan = Plan::default();
    for (day, at) in plan.days.iter_mut().zip(1..) {
        day.meals[2].entries = with(&[(BREAKFAST, apple, at)]).days[0].meals[0].entries.clone();
    }
    // Thursday, February 26 of a leap year.
    let thursday = Calendar { first: Date::of(2032, 2, 26).unwrap(), ..from_monday() };
    let file = file(&plan, &thursday);
    let begins: Vec<_> = events(&file).iter().map(|event| text(event, "DTSTART")).collect();
    let dates = ["0226", "0227", "0228", "0229", "0301", "0302", "0303"];
    assert_eq!(begins, dates.map(|date| format!("2032{date}T183000")));
    let grams: Vec<_> = events(&file)
        .iter()
        .map(|event| text(event, "DESCRIPTION").lines().next().unwrap().to_owned())
        .collect();
    let order = [4, 5, 6, 7, 1, 2, 3];
    assert_eq!(grams, order.map(|at| format!("Apple with skin: {at} g")));
}

#[test]
fn a_late_meal_ends_the_next_day_and_days_that_cannot_be_counted_are_left_out() {
    let apple = food("apple").id;
    let at = MealAt { day: 5, meal: 2 };
    let plan = with(&[(at, apple, 182)]);
    let late = Calendar {
        first: Date::of(2025, 5, 31).unwrap(),
        times: [MINUTES_A_DAY - 1; 4],
        ..from_monday()
    };
    let event = &events(&file(&plan, &late))[0];
    assert_eq!(text(event, "DTSTART"), "20250531T235900");
    assert_eq!(text(event, "DTEND"), "20250601T002900");
    let last = Calendar { first: Date(u16::MAX), ..from_monday() };
    let words = Words(Foods::default());
    assert_eq!(plan_to_calendar(&plan, &last, &words), None, "the last day is a Friday");
}

/// What may be left of a text in a calendar: control characters go, line ends are one.
fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars()
        .filter(|letter| matches!(letter, '\n' | '\t') || !letter.is_ascii_control())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn a_calendar_is_read_back_as_it_was(
        (plan, foods) in nasty_plan(),
        first in 0..u16::MAX - 7,
        times in prop::array::uniform4(0..MINUTES_A_DAY),
        made in 0..4_000_000_000_u64,
    ) {
        let words = Words(foods);
        let at = Calendar { first: Date(first), times, made: Stamp(made) };
        let Some(file) = plan_to_calendar(&plan, &at, &words) else {
            prop_assert!(plan.is_empty());
            return Ok(());
        };
        for line in file.strip_suffix("\r\n").unwrap().split("\r\n") {
            prop_assert!(line.len() <= 75, "{} bytes: {line:?}", line.len());
            prop_assert!(!line.contains(['\r', '\n']) && !line.is_empty());
        }
        let events = events(&file);
        let mut next = events.iter();
        let mut seen = BTreeSet::new();
        for later in 0..7 {
            let date = Date(first + later);
            for meal in &plan.days[usize::from(date.weekday())].meals {
                if meal.entries.is_empty() {
                    continue;
                }
                let event = next.next().unwrap();
                prop_assert!(seen.insert(text(event, "UID")));
                prop_assert_eq!(text(event, "SUMMARY"), plain(&words.event(meal)));
                let about = text(event, "DESCRIPTION");
                for entry in &meal.entries {
                    prop_assert!(about.contains(&plain(&words.line(entry))));
                }
                prop_assert!(about.contains(&plain(&meal.note)));
                prop_assert!(about.ends_with(words.disclaimer()));
                let minutes = times[MealKind::ALL.iter().position(|kind| *kind == meal.kind).unwrap()];
                let begins = format!("{}T{:02}{:02}00", date.text(""), minutes / 60, minutes % 60);
                prop_assert_eq!(text(event, "DTSTART"), begins);
            }
        }
        prop_assert!(next.next().is_none());
    }
}
