//! Own foods in files: figures per 100 g, in the units of nutrition labels.

use std::borrow::Cow;

use super::read::words;
use crate::catalog;
use crate::food::{Allergen, Allergens, DietFit, Food, FoodId, Group, Portion, Source, Taste};
use crate::inputs::{Amount, Live, Meat, Nova, PlantClass, PlantId, PlantShare, ScoreInputs};
use crate::json::{Node, Writer, Wrong};
use crate::kind::Kind;
use crate::own_food::{self, MAX_PLANTS};
use crate::plan::{MAX_GRAMS, MAX_NAME, MAX_NOTE};
use crate::words::Word;

/// Figures per 100 g: the field, how many of its decimals are kept, and most of it.
/// All are whole milligrams or milli-kcal inside.
static FIGURES: [(&str, u32, u32); 11] = [
    ("energy_kcal", 3, 1000),
    ("protein_g", 3, 100),
    ("fat_g", 3, 100),
    ("saturated_fat_g", 3, 100),
    ("carbs_g", 3, 100),
    ("sugars_g", 3, 100),
    ("fiber_g", 3, 100),
    ("free_sugars_g", 3, 100),
    ("fructans_g", 3, 100),
    ("alcohol_g", 3, 100),
    ("sodium_mg", 0, 100_000),
];

/// Most quarters in a portion.
const MAX_QUARTERS: u32 = u8::MAX as u32;

/// The fields of an own food; a plan's file has all but the last.
const NAMES: [&str; 20] = [
    "slug",
    "name",
    "other_names",
    "group",
    "kind",
    "taste",
    "as_served",
    "portion",
    "diet",
    "allergens",
    "per_100_g",
    "nova",
    "red_meat_permille",
    "processed_meat_permille",
    "live_serving_g",
    "half_live_serving_g",
    "plants",
    "source",
    "source_id",
    "number",
];

/// Writes an own food, with its number where the file keeps it.
pub(super) fn write(writer: &mut Writer, food: &Food, numbered: bool) {
    writer.fields();
    if numbered {
        writer.name("number").number(food.id.0.into());
    }
    writer.name("slug").text(&food.slug);
    writer.name("name").text(&food.name);
    writer.filled("other_names", &food.other_names);
    writer.name("group").text(food.group.word());
    writer.name("kind").text(food.kind.word());
    writer.name("taste").text(food.taste.word());
    writer.name("as_served").flag(food.as_served);
    writer.name("portion").line();
    writer.name("quantity").decimal(u32::from(food.portion.quarters) * 25, 2);
    writer.name("unit").text(&food.portion.unit);
    writer.name("unit_plural").text(&food.portion.unit_plural);
    writer.filled("size_note", &food.portion.size_note);
    writer.name("grams").decimal(food.portion.centigrams, 2);
    writer.end();
    writer.name("diet").text(food.diet.word());
    write_allergens(writer.name("allergens"), food.allergens);
    writer.name("per_100_g").line();
    for ((name, decimals, _), amount) in FIGURES.iter().zip(&figures(food)) {
        if let Some(value) = amount.get() {
            writer.name(name).decimal(value, *decimals);
        }
    }
    writer.end();
    writer.name("nova").plain(food.inputs.nova.word());
    match food.inputs.meat {
        Meat::None => {}
        Meat::Red(permille) => writer.name("red_meat_permille").number(permille.into()),
        Meat::Processed(permille) => writer.name("processed_meat_permille").number(permille.into()),
    }
    match food.inputs.live {
        Live::None => {}
        Live::High(serving) => writer.name("live_serving_g").number(serving.into()),
        Live::Medium(serving) => writer.name("half_live_serving_g").number(serving.into()),
    }
    writer.name("plants").list();
    for share in food.inputs.plants.iter() {
        if let Some(plant) = catalog::plant(share.plant) {
            writer.line();
            writer.name("plant").text(plant.slug);
            writer.name("class").text(share.class.word());
            writer.name("permille").number(share.permille.into());
            writer.end();
        }
    }
    writer.end();
    if food.source != Source::Own {
        writer.name("source").text(food.source.word());
    }
    writer.filled("source_id", &food.source_id);
    writer.end();
}

fn figures(food: &Food) -> [Amount; 11] {
    let inputs = &food.inputs;
    [
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
    ]
}

/// Reads an own food. Its number is `id`, unless the file has it.
pub(super) fn read(node: &Node<'_>, mut id: FoodId, numbered: bool) -> Result<Food, Wrong> {
    let most = NAMES.len() - usize::from(!numbered);
    node.only(NAMES.get(..most).unwrap_or_default())?;
    if numbered {
        let number = node.required("number")?;
        id = FoodId(number.decimal(0, u16::MAX.into())? as u16);
        if !id.is_local() {
            return Err(number.wrong("is not 32768 to 65535, as numbers of own foods are"));
        }
    }
    let [
        energy,
        protein,
        fat,
        saturated_fat,
        carbs,
        sugars,
        fiber,
        free_sugars,
        fructans,
        alcohol,
        sodium,
    ] = read_figures(node)?;
    let inputs = ScoreInputs {
        energy,
        protein,
        saturated_fat,
        fiber,
        free_sugars,
        fructans,
        alcohol,
        sodium,
        nova: nova(node)?,
        meat: meat(node)?,
        plants: Cow::Owned(plants(node)?),
        live: live(node)?,
    };
    let food = Food {
        id,
        slug: text(node, "slug", MAX_NAME)?,
        name: text(node, "name", MAX_NAME)?,
        other_names: text(node, "other_names", MAX_NOTE)?,
        group: word(node, "group", Group::MixedDishes)?,
        kind: word(node, "kind", Kind::MixedDishVegetable)?,
        taste: word(node, "taste", Taste::Neutral)?,
        as_served: node.given("as_served").map_or(Ok(true), |field| field.flag())?,
        portion: portion(node)?,
        diet: word(node, "diet", DietFit::Neither)?,
        allergens: allergens(node)?,
        fat,
        carbs,
        sugars,
        inputs,
        source: word(node, "source", Source::Own)?,
        source_id: text(node, "source_id", MAX_NAME)?,
    };
    own_food::check(&food).map_err(|error| node.wrong(error.words()))?;
    Ok(food)
}

fn read_figures(node: &Node<'_>) -> Result<[Amount; 11], Wrong> {
    let mut amounts = [Amount::UNKNOWN; 11];
    if let Some(list) = node.given("per_100_g") {
        list.only(&FIGURES.map(|(name, ..)| name))?;
        for (amount, (name, decimals, most)) in amounts.iter_mut().zip(FIGURES) {
            if let Some(field) = list.given(name) {
                *amount = Amount::known(field.decimal(decimals as usize, most)?);
            }
        }
    }
    Ok(amounts)
}

pub(crate) fn portion(node: &Node<'_>) -> Result<Portion, Wrong> {
    let portion = node.required("portion")?;
    portion.only(&["quantity", "unit", "unit_plural", "size_note", "grams"])?;
    let quarters = match portion.given("quantity") {
        None => 4,
        Some(quantity) => {
            let hundredths = quantity.decimal(2, 64)?;
            if hundredths % 25 > 0 {
                return Err(quantity.wrong("is not a number of quarters"));
            }
            if hundredths / 25 > MAX_QUARTERS {
                return Err(quantity.wrong("is more than 63.75"));
            }
            (hundredths / 25) as u8
        }
    };
    let unit = text(portion, "unit", MAX_NAME)?;
    let plural = text(portion, "unit_plural", MAX_NAME)?;
    Ok(Portion {
        quarters,
        unit_plural: if plural.is_empty() { unit.clone() } else { plural },
        unit,
        size_note: text(portion, "size_note", MAX_NAME)?,
        centigrams: portion.required("grams")?.decimal(2, MAX_GRAMS.into())?,
    })
}

fn allergens(node: &Node<'_>) -> Result<Allergens, Wrong> {
    let Some(list) = node.given("allergens") else { return Ok(Allergens::NONE) };
    allergens_of(list)
}

/// A list of allergens.
pub(crate) fn allergens_of(list: &Node<'_>) -> Result<Allergens, Wrong> {
    let mut set = Allergens::NONE;
    for item in list.items()? {
        set = set.with(item.one_of::<Allergen>()?, true);
    }
    Ok(set)
}

/// Writes a list of allergens.
pub(super) fn write_allergens(writer: &mut Writer, allergens: Allergens) {
    writer.list();
    for allergen in allergens.iter() {
        writer.text(allergen.word());
    }
    writer.end();
}

pub(crate) fn nova(node: &Node<'_>) -> Result<Nova, Wrong> {
    let Some(field) = node.given("nova") else { return Ok(Nova::Processed) };
    let number = field.decimal(0, 4)?;
    Nova::from_number(number as u8).ok_or_else(|| field.wrong("is not 1, 2, 3 or 4"))
}

pub(crate) fn meat(node: &Node<'_>) -> Result<Meat, Wrong> {
    let [red, processed] = either(node, ["red_meat_permille", "processed_meat_permille"], 1000)?;
    Ok(red.map(Meat::Red).or(processed.map(Meat::Processed)).unwrap_or(Meat::None))
}

pub(crate) fn live(node: &Node<'_>) -> Result<Live, Wrong> {
    let names = ["live_serving_g", "half_live_serving_g"];
    let [high, medium] = either(node, names, MAX_GRAMS)?;
    Ok(high.map(Live::High).or(medium.map(Live::Medium)).unwrap_or(Live::None))
}

/// One of two fields, or none.
fn either(node: &Node<'_>, names: [&'static str; 2], most: u16) -> Result<[Option<u16>; 2], Wrong> {
    let mut values = [None; 2];
    for (value, name) in values.iter_mut().zip(names) {
        if let Some(field) = node.given(name) {
            *value = Some(field.decimal(0, most.into())? as u16);
        }
    }
    if values[0].is_some() && values[1].is_some() {
        return Err(node.wrong(words(&["has both ", names[0], " and ", names[1]])));
    }
    Ok(values)
}

pub(crate) fn plants(node: &Node<'_>) -> Result<Vec<PlantShare>, Wrong> {
    let Some(list) = node.given("plants") else { return Ok(Vec::new()) };
    let items = list.at_most(MAX_PLANTS)?;
    let mut plants = Vec::new();
    for item in items {
        plants.push(plant(item)?);
    }
    Ok(plants)
}

fn plant(node: &Node<'_>) -> Result<PlantShare, Wrong> {
    node.only(&["plant", "class", "permille"])?;
    let name = node.required("plant")?;
    let slug = name.text()?;
    let at = catalog::plants().iter().position(|plant| plant.slug == slug);
    let at = at.ok_or_else(|| name.no_such("plant", slug))?;
    Ok(PlantShare {
        plant: PlantId(at as u16),
        class: word(node, "class", PlantClass::Produce)?,
        permille: node.required("permille")?.decimal(0, 1000)? as u16,
    })
}

fn text(node: &Node<'_>, name: &str, most: usize) -> Result<Cow<'static, str>, Wrong> {
    let Some(field) = node.given(name) else { return Ok(Cow::Borrowed("")) };
    field.short(most).map(|text| Cow::Owned(text.to_owned()))
}

fn word<T: Word>(node: &Node<'_>, name: &str, usual: T) -> Result<T, Wrong> {
    node.given(name).map_or(Ok(usual), |field| field.one_of())
}
