//! The foods that cases name: those of the file, or the catalog.

use std::borrow::Cow;
use std::collections::BTreeMap;

use biomeal_core::catalog;
use biomeal_core::food::FoodId;
use biomeal_core::inputs::{
    Amount, Live, Meat, Nova, PlantClass, PlantId, PlantShare, ScoreInputs,
};

use super::field::{CaseError, Field};

/// The foods of a file of cases.
pub(super) enum CaseFoods {
    /// It has none of its own and names those of the catalog.
    Catalog,
    /// Its own, by name.
    Own(BTreeMap<String, (FoodId, ScoreInputs)>),
}

impl CaseFoods {
    pub fn read(foods: Option<Field<'_>>) -> Result<Self, CaseError> {
        let Some(foods) = foods else { return Ok(Self::Catalog) };
        let mut plants = Plants::default();
        let mut own = BTreeMap::new();
        for (number, (name, food)) in (0..).zip(foods.members("food")?) {
            own.insert(name.to_owned(), (FoodId(number), inputs(&food, &mut plants)?));
        }
        Ok(Self::Own(own))
    }

    pub fn get(&self, slug: &str) -> Option<(FoodId, &ScoreInputs)> {
        match self {
            Self::Catalog => catalog::by_slug(slug).map(|food| (food.id, &food.inputs)),
            Self::Own(own) => own.get(slug).map(|(id, inputs)| (*id, inputs)),
        }
    }

    pub fn slug(&self, id: FoodId) -> &str {
        match self {
            Self::Catalog => catalog::by_id(id).map_or("", |food| &food.slug),
            Self::Own(own) => {
                own.iter().find(|(_, (known, _))| *known == id).map_or("", |(name, _)| name)
            }
        }
    }
}

/// Numbers the plants of a file as they come.
#[derive(Default)]
struct Plants<'a>(Vec<&'a str>);

impl<'a> Plants<'a> {
    fn number(&mut self, name: &'a str) -> PlantId {
        let at = self.0.iter().position(|known| *known == name).unwrap_or_else(|| {
            self.0.push(name);
            self.0.len() - 1
        });
        PlantId(u16::try_from(at).unwrap_or(u16::MAX))
    }
}

/// A food of the file. Amounts that are missing or `""` are unknown; a missing or
/// empty `meat`, `plants` or `live` means none.
fn inputs<'a>(food: &Field<'a>, plants: &mut Plants<'a>) -> Result<ScoreInputs, CaseError> {
    let amount = |name: &str, scale: f64| {
        let known = food.get(name).map_or(Ok(None), |field| field.amount(scale))?;
        Ok::<_, CaseError>(known.map_or(Amount::UNKNOWN, Amount::known))
    };
    let nova = food.need("nova")?;
    Ok(ScoreInputs {
        energy: amount("kcal", 1000.0)?,
        protein: amount("protein_g", 1000.0)?,
        saturated_fat: amount("sat_fat_g", 1000.0)?,
        fiber: amount("fiber_g", 1000.0)?,
        free_sugars: amount("free_sugars_g", 1000.0)?,
        fructans: amount("fructan_gos_g", 1000.0)?,
        alcohol: amount("alcohol_g", 1000.0)?,
        sodium: amount("sodium_mg", 1.0)?,
        nova: nova
            .whole(1..=4)
            .ok()
            .and_then(|number| Nova::from_number(u8::try_from(number).ok()?))
            .ok_or_else(|| nova.wrong("is 1, 2, 3 or 4"))?,
        meat: word(food, "meat", meat)?.unwrap_or(Meat::None),
        plants: word(food, "plants", |text| shares(text, plants))?.unwrap_or_default(),
        live: word(food, "live", live)?.unwrap_or(Live::None),
    })
}

/// The meaning of a text field; `None` where it is missing or empty.
fn word<'a, T>(
    food: &Field<'a>,
    name: &str,
    meaning: impl FnOnce(&'a str) -> Option<T>,
) -> Result<Option<T>, CaseError> {
    let Some(field) = food.get(name) else { return Ok(None) };
    let text = field.text()?;
    if text.is_empty() {
        return Ok(None);
    }
    let reason = match name {
        "meat" => "is \"red:650\" or \"processed:650\", in permille of the weight",
        "plants" => "is \"oat:grain_dry:1000;...\", in permille of the weight",
        _ => "is \"hi:170\" or \"med:30\", in grams of a serving",
    };
    meaning(text).map(Some).ok_or_else(|| field.wrong(reason))
}

fn permille(text: &str) -> Option<u16> {
    text.parse().ok().filter(|permille| (1..=1000).contains(permille))
}

/// "red:650".
fn meat(text: &str) -> Option<Meat> {
    match text.split_once(':')? {
        ("red", share) => Some(Meat::Red(permille(share)?)),
        ("processed", share) => Some(Meat::Processed(permille(share)?)),
        _ => None,
    }
}

/// "oat:grain_dry:1000;apple:produce:200".
fn shares<'a>(text: &'a str, plants: &mut Plants<'a>) -> Option<Cow<'static, [PlantShare]>> {
    text.split(';')
        .map(|share| {
            let (plant, rest) = share.split_once(':')?;
            let (class, share) = rest.split_once(':')?;
            Some(PlantShare {
                plant: plants.number(plant),
                class: plant_class(class)?,
                permille: permille(share)?,
            })
        })
        .collect::<Option<Vec<_>>>()
        .map(Cow::Owned)
}

fn plant_class(word: &str) -> Option<PlantClass> {
    Some(match word {
        "produce" => PlantClass::Produce,
        "grain" => PlantClass::Grain,
        "grain_dry" => PlantClass::GrainDry,
        "nut_seed" => PlantClass::NutSeed,
        "herb" => PlantClass::Herb,
        "spice" => PlantClass::Spice,
        "aromatic" => PlantClass::Aromatic,
        "drink" => PlantClass::Drink,
        "cocoa" => PlantClass::Cocoa,
        _ => return None,
    })
}

/// "hi:170".
fn live(text: &str) -> Option<Live> {
    let (class, serving) = text.split_once(':')?;
    let serving = serving.parse().ok().filter(|grams| *grams > 0)?;
    match class {
        "hi" => Some(Live::High(serving)),
        "med" => Some(Live::Medium(serving)),
        _ => None,
    }
}
