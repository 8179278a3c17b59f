//! Own foods in files: figures per 100 g, in the units of nutrition labels.

use std::borrow::Cow;

use super::BackupError;
use super::read::Place;
use super::write::Writer;
use crate::catalog;
use crate::food::{Allergen, Allergens, DietFit, Food, FoodId, Group, Portion, Source, Taste};
use crate::inputs::{Amount, Live, Meat, Nova, PlantClass, PlantId, PlantShare, ScoreInputs};
use crate::kind::Kind;
use crate::own_food::{self, MAX_PLANTS};
use crate::plan::{MAX_GRAMS, MAX_NAME, MAX_NOTE};
use crate::words::Word;

/// Figures per 100 g: the field, how many of its decimals are kept, and most of it.
/// All are whole milligrams or milli-kcal inside.
const FIGURES: [(&str, usize, u32); 11] = [
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

/// Writes an own food.
pub(super) fn write(writer: &mut Writer, food: &Food) {
    writer.fields(|writer| {
        writer.text("slug", &food.slug);
        writer.text("name", &food.name);
        writer.filled("other_names", &food.other_names);
        writer.text("group", food.group.word());
        writer.text("kind", food.kind.word());
        writer.text("taste", food.taste.word());
        writer.plain("as_served", food.as_served);
        writer.name("portion").line(|writer| {
            writer.decimal("quantity", u32::from(food.portion.quarters) * 25, 2);
            writer.text("unit", &food.portion.unit);
            writer.text("unit_plural", &food.portion.unit_plural);
            writer.filled("size_note", &food.portion.size_note);
            writer.decimal("grams", food.portion.centigrams, 2);
        });
        writer.text("diet", food.diet.word());
        let allergens: Vec<_> = food.allergens.iter().collect();
        writer.name("allergens").list(&allergens, |writer, one| writer.value_text(one.word()));
        writer.name("per_100_g").line(|writer| {
            for ((name, decimals, _), amount) in FIGURES.into_iter().zip(figures(food)) {
                if let Some(value) = amount.get() {
                    writer.decimal(name, value, decimals);
                }
            }
        });
        writer.plain("nova", food.inputs.nova.word());
        match food.inputs.meat {
            Meat::None => {}
            Meat::Red(permille) => writer.plain("red_meat_permille", permille),
            Meat::Processed(permille) => writer.plain("processed_meat_permille", permille),
        }
        match food.inputs.live {
            Live::None => {}
            Live::High(serving) => writer.plain("live_serving_g", serving),
            Live::Medium(serving) => writer.plain("half_live_serving_g", serving),
        }
        let plants = food.inputs.plants.iter();
        let plants = plants.filter_map(|share| Some((catalog::plant(share.plant)?.slug, share)));
        let plants: Vec<_> = plants.collect();
        writer.name("plants").list(&plants, |writer, (slug, share)| {
            writer.line(|writer| {
                writer.text("plant", slug);
                writer.text("class", share.class.word());
                writer.plain("permille", share.permille);
            });
        });
        if food.source != Source::Own {
            writer.text("source", food.source.word());
        }
        writer.filled("source_id", &food.source_id);
    });
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

/// Reads an own food.
pub(super) fn read(place: &Place<'_>, id: FoodId) -> Result<Food, BackupError> {
    place.only(&[
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
    ])?;
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
    ] = read_figures(place)?;
    let inputs = ScoreInputs {
        energy,
        protein,
        saturated_fat,
        fiber,
        free_sugars,
        fructans,
        alcohol,
        sodium,
        nova: nova(place)?,
        meat: meat(place)?,
        plants: Cow::Owned(plants(place)?),
        live: live(place)?,
    };
    let food = Food {
        id,
        slug: text(place, "slug", MAX_NAME)?,
        name: text(place, "name", MAX_NAME)?,
        other_names: text(place, "other_names", MAX_NOTE)?,
        group: word(place, "group", Group::MixedDishes)?,
        kind: word(place, "kind", Kind::MixedDishVegetable)?,
        taste: word(place, "taste", Taste::Neutral)?,
        as_served: place.field("as_served").map_or(Ok(true), |field| field.flag())?,
        portion: portion(place)?,
        diet: word(place, "diet", DietFit::Neither)?,
        allergens: allergens(place)?,
        fat,
        carbs,
        sugars,
        inputs,
        source: word(place, "source", Source::Own)?,
        source_id: text(place, "source_id", MAX_NAME)?,
    };
    own_food::check(&food).map_err(|error| place.wrong(error.to_string()))?;
    Ok(food)
}

fn read_figures(place: &Place<'_>) -> Result<[Amount; 11], BackupError> {
    let mut amounts = [Amount::UNKNOWN; 11];
    if let Some(list) = place.field("per_100_g") {
        list.only(&FIGURES.map(|(name, _, _)| name))?;
        for (amount, (name, decimals, most)) in amounts.iter_mut().zip(FIGURES) {
            if let Some(field) = list.field(name) {
                *amount = Amount::known(field.decimal(decimals, most)?);
            }
        }
    }
    Ok(amounts)
}

fn portion(place: &Place<'_>) -> Result<Portion, BackupError> {
    let portion = place.required("portion")?;
    portion.only(&["quantity", "unit", "unit_plural", "size_note", "grams"])?;
    let quarters = match portion.field("quantity") {
        None => 4,
        Some(quantity) => {
            let hundredths = quantity.decimal(2, 63)?;
            if hundredths % 25 > 0 {
                return Err(quantity.wrong("is not a number of quarters"));
            }
            (hundredths / 25) as u8
        }
    };
    let unit = text(&portion, "unit", MAX_NAME)?;
    let plural = text(&portion, "unit_plural", MAX_NAME)?;
    Ok(Portion {
        quarters,
        unit_plural: if plural.is_empty() { unit.clone() } else { plural },
        unit,
        size_note: text(&portion, "size_note", MAX_NAME)?,
        centigrams: portion.required("grams")?.decimal(2, MAX_GRAMS.into())?,
    })
}

fn allergens(place: &Place<'_>) -> Result<Allergens, BackupError> {
    let Some(list) = place.field("allergens") else { return Ok(Allergens::NONE) };
    list.items()?
        .iter()
        .try_fold(Allergens::NONE, |set, item| Ok(set.with(item.word::<Allergen>()?, true)))
}

fn nova(place: &Place<'_>) -> Result<Nova, BackupError> {
    let Some(field) = place.field("nova") else { return Ok(Nova::Processed) };
    let number = field.whole(4)?;
    Nova::from_number(number as u8).ok_or_else(|| field.wrong("is not 1, 2, 3 or 4"))
}

fn meat(place: &Place<'_>) -> Result<Meat, BackupError> {
    let [red, processed] = either(place, ["red_meat_permille", "processed_meat_permille"], 1000)?;
    Ok(red.map(Meat::Red).or(processed.map(Meat::Processed)).unwrap_or(Meat::None))
}

fn live(place: &Place<'_>) -> Result<Live, BackupError> {
    let names = ["live_serving_g", "half_live_serving_g"];
    let [high, medium] = either(place, names, MAX_GRAMS)?;
    Ok(high.map(Live::High).or(medium.map(Live::Medium)).unwrap_or(Live::None))
}

/// One of two fields, or none.
fn either(
    place: &Place<'_>,
    names: [&'static str; 2],
    most: u16,
) -> Result<[Option<u16>; 2], BackupError> {
    let mut values = [None; 2];
    for (value, name) in values.iter_mut().zip(names) {
        if let Some(field) = place.field(name) {
            *value = Some(field.whole(most.into())? as u16);
        }
    }
    if values[0].is_some() && values[1].is_some() {
        return Err(place.wrong(format!("has both {} and {}", names[0], names[1])));
    }
    Ok(values)
}

fn plants(place: &Place<'_>) -> Result<Vec<PlantShare>, BackupError> {
    let Some(list) = place.field("plants") else { return Ok(Vec::new()) };
    let items = list.at_most(MAX_PLANTS)?;
    items.iter().map(plant).collect()
}

fn plant(place: &Place<'_>) -> Result<PlantShare, BackupError> {
    place.only(&["plant", "class", "permille"])?;
    let name = place.required("plant")?;
    let slug = name.text()?;
    let at = catalog::plants().iter().position(|plant| plant.slug == slug);
    let at = at.ok_or_else(|| name.wrong(format!("there is no plant {slug:?}")))?;
    Ok(PlantShare {
        plant: PlantId(at as u16),
        class: word(place, "class", PlantClass::Produce)?,
        permille: place.required("permille")?.whole(1000)? as u16,
    })
}

fn text(
    place: &Place<'_>,
    name: &'static str,
    most: usize,
) -> Result<Cow<'static, str>, BackupError> {
    let Some(field) = place.field(name) else { return Ok(Cow::Borrowed("")) };
    field.short(most).map(|text| Cow::Owned(text.to_owned()))
}

fn word<T: Word>(place: &Place<'_>, name: &'static str, usual: T) -> Result<T, BackupError> {
    place.field(name).map_or(Ok(usual), |field| field.word())
}
