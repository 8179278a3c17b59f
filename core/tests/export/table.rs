//! The table, read back by the crate `csv`.

use biomeal_core::export::{COLUMNS, plan_to_csv};
use biomeal_core::facts::{self, Basis};
use biomeal_core::food::{Food, FoodId};
use biomeal_core::foods::Foods;
use biomeal_core::inputs::Amount;
use biomeal_core::plan::{DAYS, Entry, Meal, MealAt, Plan};
use biomeal_core::settings::WeekStart;
use csv::{ReaderBuilder, StringRecord};
use proptest::prelude::*;

use super::{HEADINGS, Words, food, nasty_plan, with};

const LUNCH: MealAt = MealAt { day: 2, meal: 1 };

/// The rows below the headings.
fn rows(text: &str) -> Vec<StringRecord> {
    // Every row must have as many cells as the first.
    let mut reader = ReaderBuilder::new().from_reader(text.as_bytes());
    let headings: Vec<_> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(headings.join(" "), HEADINGS, "the mark at the beginning is none of a cell’s");
    reader.records().map(Result::unwrap).collect()
}

fn table(plan: &Plan, foods: &Foods) -> String {
    plan_to_csv(plan, foods, WeekStart::Monday, &Words(foods.clone()))
}

/// What stands in the cell of a text: led by an apostrophe where it would be a formula.
fn led(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if is_formula { format!("'{text}") } else { text.to_owned() }
}

/// A number of a cell in hundred-thousandths.
fn exact(cell: &str) -> Option<u64> {
    if cell.is_empty() {
        return None;
    }
    let (whole, rest) = cell.split_once('.').unwrap_or((cell, ""));
    assert!(
        rest.len() <= 5
            && !rest.ends_with('0')
            && cell.chars().all(|c| c.is_ascii_digit() || c == '.')
    );
    Some(format!("{whole}{rest:0<5}").parse().unwrap())
}

#[test]
fn a_row_says_what_is_on_the_plate() {
    let oats = food("oats-rolled-dry");
    let mut plan = with(&[(LUNCH, oats.id, 41), (LUNCH, FoodId(612), 75)]);
    plan.days[2].meals[1].entries[0].heated = true;
    let text = table(&plan, &Foods::default());
    assert!(text.starts_with("\u{feff}day,meal,"), "{text}");
    assert_eq!(text.matches("\r\n").count(), text.matches('\n').count());
    let rows = rows(&text);
    let cells: Vec<_> = rows[0].iter().collect();
    assert_eq!(
        cells,
        [
            "Wed",
            "Lunch",
            "Rolled oats, dry",
            "2 halves",
            "41",
            "yes",
            "155.39",
            "5.3915",
            "2.6732",
            "0.4551",
            "27.757",
            "0.4059",
            "0",
            "4.141",
            "0.082",
            "0",
            "2.46",
            "",
            "1",
            "oat",
            "Whole grains",
            "a source",
            "08120",
            "174",
        ]
    );
    let unknown: Vec<_> = rows[1].iter().collect();
    assert_eq!(unknown[..6], ["Wed", "Lunch", "No. 612", "", "75", "no"]);
    assert!(unknown[6..COLUMNS - 1].iter().all(|cell| cell.is_empty()));
    assert_eq!(unknown[COLUMNS - 1], "612");
}

#[test]
fn what_no_source_has_is_empty_and_never_zero() {
    let kimchi = food("kimchi");
    let mut own = Food { id: FoodId(FoodId::FIRST_LOCAL), ..kimchi.clone() };
    own.fat = Amount::UNKNOWN;
    own.carbs = Amount::ZERO;
    own.inputs.sodium = Amount::UNKNOWN;
    own.inputs.alcohol = Amount::known(u32::MAX - 1);
    let foods = Foods::with_own(vec![own.clone()]);
    let rows = rows(&table(&with(&[(LUNCH, own.id, 5000)]), &foods));
    let cell = |heading: &str| {
        let at = HEADINGS.split(' ').position(|other| other == heading).unwrap();
        rows[0].get(at).unwrap().to_owned()
    };
    assert_eq!((&*cell("fat"), &*cell("sodium"), &*cell("carbs")), ("", "", "0"));
    assert_eq!(cell("alcohol"), "214748364.7", "the largest there can be");
    assert_eq!(cell("estimates"), "", "a person’s own figures");
}

#[test]
fn days_come_in_the_order_in_which_they_are_shown() {
    let apple = food("apple").id;
    let mut plan = Plan::default();
    for day in &mut plan.days {
        day.meals[0].entries.push(Entry { food: apple, grams: 182, heated: false });
    }
    let foods = Foods::default();
    for (start, first, last) in [
        (WeekStart::Monday, "Mon", "Sun"),
        (WeekStart::Saturday, "Sat", "Fri"),
        (WeekStart::Sunday, "Sun", "Sat"),
    ] {
        let text = plan_to_csv(&plan, &foods, start, &Words(foods.clone()));
        let rows = rows(&text);
        assert_eq!((rows.len(), &rows[0][0], &rows[6][0]), (DAYS, first, last));
    }
    assert!(rows(&table(&Plan::default(), &foods)).is_empty());
}

#[test]
fn no_cell_is_a_formula() {
    for name in ["=1+1", "+1", "-1", "@sum(a1)", "\t=1", "\r=1", "\n=1", "=a,\"b\""] {
        let mut plan = with(&[(LUNCH, food("apple").id, 182)]);
        plan.days[2].meals[1].name = name.to_owned();
        let text = table(&plan, &Foods::default());
        let rows = rows(&text);
        assert_eq!(&rows[0][1], format!("'{name}"));
        assert!(text.contains(",\"'"), "quoted: {text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn a_table_is_read_back_as_it_was((plan, foods) in nasty_plan()) {
        let text = table(&plan, &foods);
        let rows = rows(&text);
        let mut next = rows.iter();
        for (day, at) in plan.days.iter().zip(0..) {
            for meal in &day.meals {
                for entry in &meal.entries {
                    let row = next.next().unwrap();
                    prop_assert_eq!(row.len(), COLUMNS);
                    check(row, at, meal, entry, &foods);
                }
            }
        }
        prop_assert!(next.next().is_none());
        for cell in rows.iter().flatten() {
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{cell:?}");
        }
    }
}

/// Whether a row says what core knows.
fn check(row: &StringRecord, day: u8, meal: &Meal, entry: &Entry, foods: &Foods) {
    use biomeal_core::export::Wording;
    let words = Words(foods.clone());
    let texts = [
        words.day(day).to_owned(),
        words.meal(meal),
        words.food(entry.food),
        words.measure(entry),
        entry.grams.to_string(),
        words.answer(entry.heated).to_owned(),
    ];
    for (cell, text) in row.iter().zip(&texts) {
        assert_eq!(cell, led(text));
    }
    assert_eq!(row[COLUMNS - 1].parse(), Ok(entry.food.0));
    let Some(food) = foods.get(entry.food) else { return };
    let inputs = &food.inputs;
    let amounts = [
        inputs.energy,
        inputs.protein,
        food.fat,
        inputs.saturated_fat,
        food.carbs,
        food.sugars,
        inputs.free_sugars,
        inputs.fiber,
        inputs.fructans,
        inputs.alcohol,
    ];
    let product = |amount: Amount| amount.get().map(|it| u64::from(it) * u64::from(entry.grams));
    for (cell, amount) in row.iter().skip(6).zip(amounts) {
        assert_eq!(exact(cell), product(amount));
    }
    assert_eq!(exact(&row[16]), product(inputs.sodium).map(|it| it * 1000));
    let is_estimate = facts::of(food.id).map(|facts| facts.bases.fructans) == Some(Basis::Estimate);
    assert_eq!(row[17].contains('f'), is_estimate);
    assert_eq!(row[18].parse(), Ok(inputs.nova as u8));
    assert_eq!(row[19].split("; ").filter(|it| !it.is_empty()).count(), inputs.plants.len());
    assert_eq!(&row[20], words.group(food.group));
    assert_eq!(row[22], led(&food.source_id));
}
