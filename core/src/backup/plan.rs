//! A plan as a file, with the own foods it uses.

use super::food;
use crate::food::{Food, FoodId};
use crate::foods::Foods;
use crate::json::{self, JsonError, Node, Writer, Wrong};
use crate::plan::{
    DAYS, Day, Entry, MAX_ENTRIES, MAX_GRAMS, MAX_MEALS, MAX_NAME, MAX_NOTE, MAX_OWN_FOODS, Meal,
    MealKind, Plan,
};
use crate::words::Word;

/// The name of the format, in the file's field `format`.
pub const FORMAT: &str = "biomeal-plan";
/// The version written, in the file's field `version`.
pub const VERSION: u32 = 1;

/// Names of the days, Monday first.
const WEEKDAYS: [&str; DAYS] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// The plan as a file, own foods by value. A food that is not known here is written
/// by its number.
#[must_use]
pub fn plan_to_json(plan: &Plan, foods: &Foods) -> String {
    let mut writer = Writer::for_people();
    writer.fields();
    writer.name("format").text(FORMAT);
    writer.name("version").number(VERSION);
    writer.filled("name", &plan.name);
    writer.filled("note", &plan.note);
    writer.name("days").list();
    for (name, day) in WEEKDAYS.iter().zip(&plan.days) {
        writer.fields();
        writer.name("day").text(name);
        writer.name("meals").list();
        for meal in &day.meals {
            write_meal(&mut writer, meal, foods);
        }
        writer.end();
        writer.end();
    }
    writer.end();
    let mut any = false;
    for own in foods.own() {
        if plan.entries().any(|entry| entry.food == own.id) {
            if !any {
                writer.name("own_foods").list();
            }
            any = true;
            food::write(&mut writer, own);
        }
    }
    if any {
        writer.end();
    }
    writer.end();
    writer.finish()
}

fn write_meal(writer: &mut Writer, meal: &Meal, foods: &Foods) {
    writer.fields();
    writer.name("kind").text(meal.kind.word());
    writer.filled("name", &meal.name);
    writer.filled("note", &meal.note);
    writer.name("entries").list();
    for entry in &meal.entries {
        writer.line();
        match foods.get(entry.food) {
            Some(food) => writer.name("food").text(&food.slug),
            None => writer.name("food_id").number(entry.food.0.into()),
        }
        writer.name("grams").number(entry.grams.into());
        if entry.heated {
            writer.name("heated").flag(true);
        }
        writer.end();
    }
    writer.end();
    writer.end();
}

/// The plan of a file, and the own foods it uses, numbered for this plan alone: those
/// of the file, and those of `foods` that it names by their slugs.
///
/// # Errors
/// Names line, path and reason of the first thing that is wrong.
pub fn plan_from_json(text: &str, foods: &Foods) -> Result<(Plan, Vec<Food>), JsonError> {
    // Some editors put a byte order mark in front.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    json::read(text, |root| read(root, foods))
}

fn read(root: &Node<'_>, foods: &Foods) -> Result<(Plan, Vec<Food>), Wrong> {
    root.only(&["format", "version", "name", "note", "days", "own_foods"])?;
    check_format(root)?;
    let mut pantry =
        Pantry { own: Vec::new(), unknown: Vec::new(), next: FoodId::FIRST_LOCAL, foods };
    if let Some(list) = root.given("own_foods") {
        for node in list.at_most(MAX_OWN_FOODS)? {
            let food = food::read(node, FoodId(pantry.next))?;
            if pantry.own.iter().any(|other| other.slug == food.slug) {
                return Err(node.wrong(format!("there are two own foods {:?}", food.slug)));
            }
            pantry.keep(food);
        }
    }
    let mut plan = Plan {
        name: short(root, "name", MAX_NAME)?,
        note: short(root, "note", MAX_NOTE)?,
        ..Plan::default()
    };
    let mut read = [false; DAYS];
    for (at, node) in root.required("days")?.at_most(DAYS)?.iter().enumerate() {
        node.only(&["day", "meals"])?;
        let at = weekday(node, at)?;
        if std::mem::replace(&mut read[at], true) {
            return Err(node.wrong(format!("there are two days {}", WEEKDAYS[at])));
        }
        plan.days[at] = day(node, &mut pantry)?;
    }
    Ok((plan, pantry.own))
}

/// Own foods of the plan that is read.
struct Pantry<'a> {
    own: Vec<Food>,
    /// Numbers of own foods that are nowhere, in the file and in the plan.
    unknown: Vec<(FoodId, FoodId)>,
    next: u16,
    foods: &'a Foods,
}

impl Pantry<'_> {
    fn keep(&mut self, food: Food) -> FoodId {
        let id = FoodId(self.next);
        self.next += 1;
        self.own.push(Food { id, ..food });
        id
    }

    /// The food with this number. One that belonged to a device must not become
    /// another own food by chance.
    fn numbered(&mut self, number: FoodId) -> FoodId {
        if !number.is_local() {
            return number;
        }
        if let Some((_, known)) = self.unknown.iter().find(|(there, _)| *there == number) {
            return *known;
        }
        let id = FoodId(self.next);
        self.next += 1;
        self.unknown.push((number, id));
        id
    }

    /// The food with this slug: one of the file, one of the device, one of the
    /// catalog.
    fn find(&mut self, slug: &str) -> Option<FoodId> {
        if let Some(food) = self.own.iter().find(|food| food.slug == slug) {
            return Some(food.id);
        }
        let food = self.foods.by_slug(slug)?;
        Some(if food.id.is_local() { self.keep(food.clone()) } else { food.id })
    }
}

fn check_format(root: &Node<'_>) -> Result<(), Wrong> {
    if let Some(format) = root.given("format")
        && format.text()? != FORMAT
    {
        return Err(format.wrong(format!("is not {FORMAT:?}")));
    }
    if let Some(version) = root.given("version")
        && version.decimal(0, u32::MAX)? != VERSION
    {
        return Err(version.wrong(format!("this version of Biomeal reads version {VERSION}")));
    }
    Ok(())
}

fn weekday(node: &Node<'_>, at: usize) -> Result<usize, Wrong> {
    let Some(day) = node.given("day") else { return Ok(at) };
    let name = day.text()?;
    WEEKDAYS
        .iter()
        .position(|weekday| *weekday == name)
        .ok_or_else(|| day.wrong(format!("{name:?} is none of {}", WEEKDAYS.join(", "))))
}

fn day(node: &Node<'_>, pantry: &mut Pantry<'_>) -> Result<Day, Wrong> {
    let meals = node.required("meals")?;
    let meals = meals.at_most(MAX_MEALS)?;
    Ok(Day { meals: meals.iter().map(|node| meal(node, pantry)).collect::<Result<_, _>>()? })
}

fn meal(node: &Node<'_>, pantry: &mut Pantry<'_>) -> Result<Meal, Wrong> {
    node.only(&["kind", "name", "note", "entries"])?;
    let kind: MealKind = node.required("kind")?.one_of()?;
    let name = short(node, "name", MAX_NAME)?;
    let note = short(node, "note", MAX_NOTE)?;
    let entries = node.required("entries")?;
    let entries = entries.at_most(MAX_ENTRIES)?;
    let entries = entries.iter().map(|node| entry(node, pantry));
    Ok(Meal { kind, name, note, entries: entries.collect::<Result<_, _>>()? })
}

fn entry(node: &Node<'_>, pantry: &mut Pantry<'_>) -> Result<Entry, Wrong> {
    node.only(&["food", "food_id", "grams", "heated"])?;
    let grams = node.required("grams")?.decimal(0, MAX_GRAMS.into())? as u16;
    let heated = node.given("heated").map_or(Ok(false), |field| field.flag())?;
    let food = match node.given("food_id") {
        Some(number) => pantry.numbered(FoodId(number.decimal(0, u16::MAX.into())? as u16)),
        None => {
            let food = node.required("food")?;
            let slug = food.text()?;
            pantry.find(slug).ok_or_else(|| food.wrong(format!("there is no food {slug:?}")))?
        }
    };
    Ok(Entry { food, grams, heated })
}

fn short(node: &Node<'_>, name: &str, most: usize) -> Result<String, Wrong> {
    let field = node.given(name);
    Ok(field.map(|field| field.short(most).map(str::to_owned)).transpose()?.unwrap_or_default())
}
