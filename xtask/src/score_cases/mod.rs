//! `cargo xtask score FILE`: scores the cases of a file and answers in JSON.
//!
//! The file is `{"foods": {..}, "examples": [..]}`. `foods` gives foods by name, per
//! 100 g; without it, cases name foods of the catalog by slug. A case has a `name`, a
//! `scope` ("meal", "day" or "week"), `items` (`{"food", "grams", "heated"}`; for a
//! week a list of such lists, one a day) and may have a `reference_kcal`.

mod field;
mod foods;

use std::fmt::Write;

use biomeal_core::plan::{DAYS, MAX_GRAMS};
use biomeal_core::score::{self, Amounts, Part, Reference, Scope, Score};

pub use field::CaseError;
use field::Field;
use foods::CaseFoods;

/// The scores of the cases in `json` as a JSON array, one case a line: `name`,
/// `status`, `total_tenths`, `component_tenths` and `incomplete`.
///
/// # Errors
/// Names the case or food, the field and what is wrong with it.
pub fn report(json: &str) -> Result<String, CaseError> {
    let root = serde_json::from_str(json).map_err(|error| CaseError::not_json(&error))?;
    let root = Field::root(&root);
    let foods = CaseFoods::read(root.get("foods"))?;
    let lines = root
        .need("examples")?
        .list()?
        .into_iter()
        .map(|case| {
            let name = case.need("name")?.text()?;
            let case = case.placed(format!("case {name:?}"));
            Ok(line(name, &score_of(&case, &foods)?, &foods))
        })
        .collect::<Result<Vec<_>, CaseError>>()?;
    Ok(format!("[\n{}\n]", lines.join(",\n")))
}

fn score_of(case: &Field<'_>, foods: &CaseFoods) -> Result<Score, CaseError> {
    let reference = match case.get("reference_kcal") {
        None => Reference::default(),
        Some(kcal) => kcal
            .whole(0..=u16::MAX)
            .ok()
            .and_then(Reference::new)
            .ok_or_else(|| kcal.wrong("is 1200 to 4000 in steps of 100"))?,
    };
    let items = case.need("items")?;
    let scope = case.need("scope")?;
    Ok(match scope.text()? {
        "meal" => score_in(Scope::Meal, &[amounts(&items, foods)?], reference),
        "day" => score_in(Scope::Day, &[amounts(&items, foods)?], reference),
        "week" => {
            let days = items.list()?;
            if days.len() > DAYS {
                return Err(items.wrong("holds at most 7 days"));
            }
            let days: Vec<_> =
                days.iter().map(|day| amounts(day, foods)).collect::<Result<_, _>>()?;
            score_in(Scope::Week, &days, reference)
        }
        _ => return Err(scope.wrong("is \"meal\", \"day\" or \"week\"")),
    })
}

/// Days that are not given are empty.
fn score_in(scope: Scope, amounts: &[Amounts], reference: Reference) -> Score {
    let empty = Amounts::new();
    let days: [&Amounts; DAYS] = std::array::from_fn(|day| amounts.get(day).unwrap_or(&empty));
    match scope {
        Scope::Meal => score::meal(days[0], reference),
        Scope::Day => score::day(days[0], reference),
        Scope::Week => score::week(&days, reference),
    }
}

fn amounts(items: &Field<'_>, foods: &CaseFoods) -> Result<Amounts, CaseError> {
    let mut amounts = Amounts::new();
    for item in items.list()? {
        let food = item.need("food")?;
        let (id, inputs) = foods.get(food.text()?).ok_or_else(|| food.wrong("is not known"))?;
        let grams = item.need("grams")?.whole(0..=MAX_GRAMS)?;
        let heated = item.get("heated").map_or(Ok(false), |heated| heated.truth())?;
        amounts.add(id, inputs, grams, heated);
    }
    Ok(amounts)
}

fn line(name: &str, score: &Score, foods: &CaseFoods) -> String {
    let (total, parts) = match &score.number {
        None => ("null".into(), "null".into()),
        Some(number) => {
            let parts = Part::ALL.map(|part| format!("{:?}:{}", part.id(), number.part(part)));
            (number.total.to_string(), format!("{{{}}}", parts.join(",")))
        }
    };
    let mut incomplete = Vec::new();
    for part in Part::ALL {
        let mut slugs: Vec<_> = score
            .incomplete
            .iter()
            .filter(|(of, _)| *of == part)
            .map(|(_, food)| quoted(foods.slug(*food)))
            .collect();
        slugs.sort_unstable();
        if !slugs.is_empty() {
            incomplete.push(format!("{:?}:[{}]", part.id(), slugs.join(",")));
        }
    }
    let mut line = String::new();
    // Writing to a string cannot fail.
    let _ = write!(
        line,
        r#"{{"name":{},"status":"{}","total_tenths":{total},"component_tenths":{parts},"incomplete":{{{}}}}}"#,
        quoted(name),
        score.status.id(),
        incomplete.join(","),
    );
    line
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
