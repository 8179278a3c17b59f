//! Puts the stored columns together to foods and plants.
//!
//! A column that is short ends the list: the build writes all of them from the same
//! foods, and tests hold the rows against the tables, value by value.

use std::borrow::Cow;
use std::iter;
use std::str::Lines;
use std::sync::LazyLock;

use super::Plant;
use super::columns::{Amounts, Choices, Numbers, pick};
use super::stored;
use crate::food::{Allergens, DietFit, Food, FoodId, Group, Portion, Source, Taste};
use crate::inputs::{Live, Meat, Nova, PlantId, PlantShare, ScoreInputs};
use crate::kind::Kind;

/// All foods, ids ascending.
pub fn foods() -> Vec<Food> {
    let mut columns = Columns::new();
    iter::from_fn(|| columns.food()).collect()
}

/// All plants, in the order of their numbers.
pub fn plants() -> Vec<Plant> {
    let mut lines = stored::PLANTS.lines();
    iter::from_fn(|| {
        Some(Plant { slug: lines.next()?, name: lines.next()?, plural: lines.next()? })
    })
    .collect()
}

/// The plants of all foods one after the other, for foods to borrow theirs.
static SHARES: LazyLock<Vec<PlantShare>> = LazyLock::new(|| {
    let mut plants = stored::SHARE_PLANT;
    let mut classes = stored::SHARE_CLASS;
    let mut permilles = stored::SHARE_PERMILLE;
    iter::from_fn(|| {
        Some(PlantShare {
            plant: PlantId(u16::try_from(plants.next()?).ok()?),
            class: classes.next()?,
            permille: u16::try_from(permilles.next()?.get()?).ok()?,
        })
    })
    .collect()
});

/// Where reading stands in every column.
struct Columns {
    id: u16,
    id_step: Numbers,
    names: Lines<'static>,
    source_id: Lines<'static>,
    group: Choices<Group>,
    kind: Choices<Kind>,
    taste: Choices<Taste>,
    diet: Choices<DietFit>,
    source: Choices<Source>,
    as_served: Choices<bool>,
    allergens: Choices<Allergens>,
    portion: PortionColumns,
    fat: Amounts,
    carbs: Amounts,
    sugars: Amounts,
    inputs: InputColumns,
}

impl Columns {
    fn new() -> Self {
        Self {
            id: 0,
            id_step: stored::ID_STEP,
            names: stored::NAMES.lines(),
            source_id: stored::SOURCE_ID.lines(),
            group: stored::GROUP,
            kind: stored::KIND,
            taste: stored::TASTE,
            diet: stored::DIET,
            source: stored::SOURCE,
            as_served: stored::AS_SERVED,
            allergens: stored::ALLERGENS,
            portion: PortionColumns::new(),
            fat: stored::FAT,
            carbs: stored::CARBS,
            sugars: stored::SUGARS,
            inputs: InputColumns::new(),
        }
    }

    fn food(&mut self) -> Option<Food> {
        self.id += u16::try_from(self.id_step.next()?).ok()?;
        Some(Food {
            id: FoodId(self.id),
            name: Cow::Borrowed(self.names.next()?),
            slug: Cow::Borrowed(self.names.next()?),
            other_names: Cow::Borrowed(self.names.next()?),
            group: self.group.next()?,
            kind: self.kind.next()?,
            taste: self.taste.next()?,
            as_served: self.as_served.next()?,
            portion: self.portion.next()?,
            diet: self.diet.next()?,
            allergens: self.allergens.next()?,
            fat: self.fat.next()?,
            carbs: self.carbs.next()?,
            sugars: self.sugars.next()?,
            inputs: self.inputs.next()?,
            source: self.source.next()?,
            source_id: Cow::Borrowed(self.source_id.next()?),
        })
    }
}

struct PortionColumns {
    quarters: Numbers,
    /// One of each unit, and several.
    units: Vec<(&'static str, &'static str)>,
    unit: Numbers,
    size_notes: Vec<&'static str>,
    size_note: Numbers,
    centigrams: Amounts,
}

impl PortionColumns {
    fn new() -> Self {
        let mut units = stored::UNITS.lines();
        Self {
            quarters: stored::QUARTERS,
            units: iter::from_fn(|| Some((units.next()?, units.next()?))).collect(),
            unit: stored::UNIT,
            size_notes: stored::SIZE_NOTES.lines().collect(),
            size_note: stored::SIZE_NOTE,
            centigrams: stored::CENTIGRAMS,
        }
    }

    fn next(&mut self) -> Option<Portion> {
        let (unit, unit_plural) = pick(&self.units, &mut self.unit)?;
        Some(Portion {
            quarters: u8::try_from(self.quarters.next()?).ok()?,
            unit: Cow::Borrowed(unit),
            unit_plural: Cow::Borrowed(unit_plural),
            size_note: Cow::Borrowed(pick(&self.size_notes, &mut self.size_note)?),
            centigrams: self.centigrams.next()?.get()?,
        })
    }
}

struct InputColumns {
    energy: Amounts,
    protein: Amounts,
    saturated_fat: Amounts,
    fiber: Amounts,
    free_sugars: Amounts,
    fructans: Amounts,
    alcohol: Amounts,
    sodium: Amounts,
    nova: Choices<Nova>,
    meat: Choices<Meat>,
    live: Choices<Live>,
    shares: Numbers,
    /// The plants of the foods to come.
    plants: &'static [PlantShare],
}

impl InputColumns {
    fn new() -> Self {
        Self {
            energy: stored::ENERGY,
            protein: stored::PROTEIN,
            saturated_fat: stored::SATURATED_FAT,
            fiber: stored::FIBER,
            free_sugars: stored::FREE_SUGARS,
            fructans: stored::FRUCTANS,
            alcohol: stored::ALCOHOL,
            sodium: stored::SODIUM,
            nova: stored::NOVA,
            meat: stored::MEAT,
            live: stored::LIVE,
            shares: stored::SHARES,
            plants: &SHARES,
        }
    }

    fn next(&mut self) -> Option<ScoreInputs> {
        let shares = usize::try_from(self.shares.next()?).ok()?;
        let (plants, of_others) = self.plants.split_at_checked(shares)?;
        self.plants = of_others;
        Some(ScoreInputs {
            energy: self.energy.next()?,
            protein: self.protein.next()?,
            saturated_fat: self.saturated_fat.next()?,
            fiber: self.fiber.next()?,
            free_sugars: self.free_sugars.next()?,
            fructans: self.fructans.next()?,
            alcohol: self.alcohol.next()?,
            sodium: self.sodium.next()?,
            nova: self.nova.next()?,
            meat: self.meat.next()?,
            plants: Cow::Borrowed(plants),
            live: self.live.next()?,
        })
    }
}
