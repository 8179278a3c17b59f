//! A plan as a file, with the own foods it uses.

use super::BackupError;
use super::food;
use super::json;
use super::read::Place;
use super::write::Writer;
use crate::food::{Food, FoodId};
use crate::foods::Foods;
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
    let used: Vec<FoodId> = plan.entries().map(|entry| entry.food).collect();
    let own: Vec<&Food> = foods.own().iter().filter(|food| used.contains(&food.id)).collect();
    let mut writer = Writer::new();
    writer.fields(|writer| {
        writer.text("format", FORMAT);
        writer.plain("version", VERSION);
        writer.filled("name", &plan.name);
        writer.filled("note", &plan.note);
        let days: Vec<_> = WEEKDAYS.iter().zip(&plan.days).collect();
        writer.name("days").list(&days, |writer, (name, day)| {
            writer.fields(|writer| {
                writer.text("day", name);
                writer
                    .name("meals")
                    .list(&day.meals, |writer, meal| write_meal(writer, meal, foods));
            });
        });
        if !own.is_empty() {
            writer.name("own_foods").list(&own, |writer, own| food::write(writer, own));
        }
    });
    writer.finish()
}

fn write_meal(writer: &mut Writer, meal: &Meal, foods: &Foods) {
    writer.fields(|writer| {
        writer.text("kind", meal.kind.word());
        writer.filled("name", &meal.name);
        writer.filled("note", &meal.note);
        writer.name("entries").list(&meal.entries, |writer, entry| {
            writer.line(|writer| {
                match foods.get(entry.food) {
                    Some(food) => writer.text("food", &food.slug),
                    None => writer.plain("food_id", entry.food.0),
                }
                writer.plain("grams", entry.grams);
                if entry.heated {
                    writer.plain("heated", true);
                }
            });
        });
    });
}

/// The plan of a file, and the own foods it uses, numbered for this plan alone: those
/// of the file, and those of `foods` that it names by their slugs.
///
/// # Errors
/// Names line, path and reason of the first thing that is wrong.
pub fn plan_from_json(text: &str, foods: &Foods) -> Result<(Plan, Vec<Food>), BackupError> {
    let node = json::parse(text)?;
    let root = Place::root(text, &node);
    root.only(&["format", "version", "name", "note", "days", "own_foods"])?;
    check_format(&root)?;
    let mut pantry =
        Pantry { own: Vec::new(), unknown: Vec::new(), next: FoodId::FIRST_LOCAL, foods };
    if let Some(list) = root.field("own_foods") {
        for place in list.at_most(MAX_OWN_FOODS)? {
            let food = food::read(&place, FoodId(pantry.next))?;
            if pantry.own.iter().any(|other| other.slug == food.slug) {
                return Err(place.wrong(format!("there are two own foods {:?}", food.slug)));
            }
            pantry.keep(food);
        }
    }
    let mut plan = Plan {
        name: short(&root, "name", MAX_NAME)?,
        note: short(&root, "note", MAX_NOTE)?,
        ..Plan::default()
    };
    let mut read = [false; DAYS];
    for (at, place) in root.required("days")?.at_most(DAYS)?.iter().enumerate() {
        place.only(&["day", "meals"])?;
        let at = weekday(place, at)?;
        if std::mem::replace(&mut read[at], true) {
            return Err(place.wrong(format!("there are two days {}", WEEKDAYS[at])));
        }
        plan.days[at] = day(place, &mut pantry)?;
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

fn check_format(root: &Place<'_>) -> Result<(), BackupError> {
    if let Some(format) = root.field("format")
        && format.text()? != FORMAT
    {
        return Err(format.wrong(format!("is not {FORMAT:?}")));
    }
    if let Some(version) = root.field("version")
        && version.whole(u32::MAX)? != VERSION
    {
        return Err(version.wrong(format!("this version of Biomeal reads version {VERSION}")));
    }
    Ok(())
}

fn weekday(place: &Place<'_>, at: usize) -> Result<usize, BackupError> {
    let Some(day) = place.field("day") else { return Ok(at) };
    let name = day.text()?;
    WEEKDAYS
        .iter()
        .position(|weekday| *weekday == name)
        .ok_or_else(|| day.wrong(format!("{name:?} is none of {}", WEEKDAYS.join(", "))))
}

fn day(place: &Place<'_>, pantry: &mut Pantry<'_>) -> Result<Day, BackupError> {
    let meals = place.required("meals")?;
    let meals = meals.at_most(MAX_MEALS)?;
    Ok(Day { meals: meals.iter().map(|place| meal(place, pantry)).collect::<Result<_, _>>()? })
}

fn meal(place: &Place<'_>, pantry: &mut Pantry<'_>) -> Result<Meal, BackupError> {
    place.only(&["kind", "name", "note", "entries"])?;
    let kind: MealKind = place.required("kind")?.word()?;
    let name = short(place, "name", MAX_NAME)?;
    let note = short(place, "note", MAX_NOTE)?;
    let entries = place.required("entries")?;
    let entries = entries.at_most(MAX_ENTRIES)?;
    let entries = entries.iter().map(|place| entry(place, pantry));
    Ok(Meal { kind, name, note, entries: entries.collect::<Result<_, _>>()? })
}

fn entry(place: &Place<'_>, pantry: &mut Pantry<'_>) -> Result<Entry, BackupError> {
    place.only(&["food", "food_id", "grams", "heated"])?;
    let grams = place.required("grams")?.whole(MAX_GRAMS.into())? as u16;
    let heated = place.field("heated").map_or(Ok(false), |field| field.flag())?;
    let food = match place.field("food_id") {
        Some(number) => pantry.numbered(FoodId(number.whole(u16::MAX.into())? as u16)),
        None => {
            let food = place.required("food")?;
            let slug = food.text()?;
            pantry.find(slug).ok_or_else(|| food.wrong(format!("there is no food {slug:?}")))?
        }
    };
    Ok(Entry { food, grams, heated })
}

fn short(place: &Place<'_>, name: &'static str, most: usize) -> Result<String, BackupError> {
    let field = place.field(name);
    Ok(field.map(|field| field.short(most).map(str::to_owned)).transpose()?.unwrap_or_default())
}
