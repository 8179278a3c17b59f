//! Holds the tables against each other and against what was ever released.

use std::collections::{BTreeMap, BTreeSet};

use super::lists::{Exception, Released};
use super::table::{Cell, Problem};
use super::{Catalog, nutrients, vocabulary, words};

/// Checks everything that reading single cells cannot see.
pub fn all(catalog: &Catalog<'_>, problems: &mut Vec<Problem>) {
    let lists = &catalog.lists;
    let mut exceptions = Exceptions::new(&lists.exceptions);
    for (food, lines) in catalog.foods.iter().zip(&catalog.lines) {
        nutrients::check(food, lines, &mut exceptions, problems);
        words::check(food, lines, &mut exceptions, problems);
    }
    exceptions.report_unused(problems);
    unique(catalog, problems);
    used(catalog, problems);
    ascending(catalog, problems);
    let foods = catalog.foods.iter().zip(&catalog.lines);
    released(
        foods.map(|(food, lines)| (lines.food.cell("id"), food.slug)),
        &lists.released_foods,
        problems,
    );
    released(
        lists.plants.iter().map(|plant| (plant.row.cell("id"), plant.slug)),
        &lists.released_plants,
        problems,
    );
}

/// The exceptions that checks may ask for. One that no check asked for is out of
/// date and would hide the next mistake.
pub struct Exceptions<'a> {
    known: &'a [Exception<'a>],
    used: Vec<bool>,
}

impl<'a> Exceptions<'a> {
    fn new(known: &'a [Exception<'a>]) -> Self {
        Self { known, used: vec![false; known.len()] }
    }

    /// Whether a food is excepted from a check.
    pub fn allow(&mut self, slug: &str, check: &str) -> bool {
        let found = self.known.iter().position(|known| known.slug == slug && known.check == check);
        if let Some(at) = found {
            self.used[at] = true;
        }
        found.is_some()
    }

    fn report_unused(self, problems: &mut Vec<Problem>) {
        for (exception, used) in self.known.iter().zip(self.used) {
            if !used {
                let cell = exception.row.cell("check");
                problems.push(cell.problem("the food passes this check: remove the line"));
            }
        }
    }
}

fn unique(catalog: &Catalog<'_>, problems: &mut Vec<Problem>) {
    let lists = &catalog.lists;
    let of_foods = |column: &'static str| catalog.lines.iter().map(move |l| l.food.cell(column));
    no_twins(of_foods("slug"), problems);
    no_twins(of_foods("name"), problems);
    no_twins(lists.plants.iter().map(|plant| plant.row.cell("plant")), problems);
    no_twins(lists.plants.iter().map(|plant| plant.row.cell("singular")), problems);
    no_twins(lists.references.iter().map(|reference| reference.row.cell("key")), problems);
}

fn no_twins<'a>(cells: impl Iterator<Item = Cell<'a>>, problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    for cell in cells {
        if !seen.insert(cell.text.to_lowercase()) {
            problems.push(cell.problem(format!("{:?} stands twice in this column", cell.text)));
        }
    }
}

/// Every group, plant and reference is there for some food.
fn used(catalog: &Catalog<'_>, problems: &mut Vec<Problem>) {
    let (lists, foods) = (&catalog.lists, &catalog.foods);
    for (at, plant) in lists.plants.iter().enumerate() {
        if !foods.iter().any(|food| food.plants.iter().any(|(used, ..)| *used == at)) {
            problems.push(plant.row.cell("plant").problem("no food carries this plant"));
        }
    }
    for (at, reference) in lists.references.iter().enumerate() {
        let points = |keys: &[usize]| keys.contains(&at);
        if !foods.iter().any(|food| points(&food.refs) || points(&food.fructans_refs)) {
            problems.push(reference.row.cell("key").problem("no food refers to it"));
        }
    }
    let shown = lists.groups.iter().map(|group| group.group);
    if !shown.eq(vocabulary::GROUPS.names()) {
        problems.push(Problem::line("groups.tsv", 1, "all 18 groups, in the order of the code"));
    }
    for group in &lists.groups {
        if !foods.iter().any(|food| food.group == group.group) {
            let name = group.name;
            problems.push(Problem::line("groups.tsv", 1, format!("no food is in {name:?}")));
        }
    }
}

/// Foods are found by number in halves, so their lines are in the order of it.
fn ascending(catalog: &Catalog<'_>, problems: &mut Vec<Problem>) {
    for (pair, lines) in catalog.foods.windows(2).zip(&catalog.lines[1..]) {
        if pair[0].id >= pair[1].id {
            let cell = lines.food.cell("id");
            problems.push(cell.problem("numbers must rise from line to line"));
        }
    }
}

/// A released number keeps its word for ever, because links carry the number.
fn released<'a>(
    current: impl Iterator<Item = (Cell<'a>, &'a str)>,
    released: &[Released<'_>],
    problems: &mut Vec<Problem>,
) {
    let mut kept = BTreeSet::new();
    let mut words = BTreeMap::new();
    for known in released {
        if words.insert(known.id.text, known.slug).is_some() {
            problems.push(known.id.problem("this number stands twice"));
        }
    }
    for (id, slug) in current {
        let number = id.text;
        kept.insert(number);
        match words.get(number) {
            Some(was) if *was == slug => {}
            Some(was) => problems.push(id.problem(format!("{number} was released for {was:?}"))),
            None => problems.push(id.problem(format!(
                "{number} is new: add it with {slug:?} at the end of the released numbers"
            ))),
        }
    }
    for known in released.iter().filter(|known| !kept.contains(known.id.text)) {
        let slug = known.slug;
        problems.push(known.id.problem(format!("{slug:?} was released and may not go away")));
    }
}
