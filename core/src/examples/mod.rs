//! Complete weeks to start from. Amounts are half portions of catalog foods, so
//! an example reads like a menu and stays true when a portion is corrected.

mod busy_weekdays;
mod mediterranean;
mod plant_forward;

use crate::catalog;
use crate::plan::{Entry, Plan};

/// Which example; its name and description are the language's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ExampleId {
    /// Vegetables, pulses, fish, olive oil.
    Mediterranean,
    /// Plants only.
    PlantForward,
    /// Little cooking from Monday to Friday.
    BusyWeekdays,
}

/// A week to start from.
#[derive(Debug)]
pub struct Example {
    /// Which one.
    pub id: ExampleId,
    /// A line for breakfast, lunch, dinner and snacks of each day: slugs, each behind
    /// its half portions where they are not two.
    week: &'static str,
}

impl Example {
    /// The example as a plan without a name. A slug that the catalog lacks would be left
    /// out; a test holds that none is.
    #[must_use]
    pub fn plan(&self) -> Plan {
        let mut plan = Plan::default();
        let mut rest = self.week;
        for day in &mut plan.days {
            for meal in &mut day.meals {
                let (line, lines) = rest.split_once('\n').unwrap_or_default();
                rest = lines.trim_start_matches('\n');
                for item in line.split(',') {
                    meal.entries.extend(entry(item));
                }
            }
        }
        plan
    }

    /// The slugs it names, each as often as it stands there.
    pub fn slugs(&self) -> impl Iterator<Item = &'static str> {
        let lines = self.week.lines().filter(|line| !line.is_empty());
        lines.flat_map(|line| line.split(',')).map(|item| halves_and_slug(item).1)
    }
}

/// All examples, in the order they are offered.
#[must_use]
pub const fn all() -> &'static [Example] {
    &[
        Example { id: ExampleId::Mediterranean, week: mediterranean::WEEK },
        Example { id: ExampleId::PlantForward, week: plant_forward::WEEK },
        Example { id: ExampleId::BusyWeekdays, week: busy_weekdays::WEEK },
    ]
}

fn entry(item: &str) -> Option<Entry> {
    let (halves, slug) = halves_and_slug(item);
    let food = catalog::by_slug(slug)?;
    let heated = slug == "miso";
    Some(Entry { food: food.id, grams: food.portion.half_portions(halves), heated })
}

/// "4 rye-bread" is four half portions; without a number there are two.
fn halves_and_slug(item: &str) -> (u16, &str) {
    let item = item.strip_prefix(' ').unwrap_or(item);
    match item.split_once(' ') {
        Some((halves, slug)) => (u16::from(halves.as_bytes()[0] - b'0'), slug),
        None => (2, item),
    }
}
