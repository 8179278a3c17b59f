//! Own foods, which travel by value.

use std::borrow::Cow;

use super::Broken;
use super::text::Texts;
use crate::catalog;
use crate::coder::RoundNumber;
use crate::coder::{Choice, Coder, MOST};
use crate::food::{Allergen, Allergens, DietFit, Food, FoodId, Group, Portion, Source, Taste};
use crate::inputs::{Amount, Live, Meat, Nova, PlantClass, PlantId, PlantShare, ScoreInputs};
use crate::kind::Kind;
use crate::own_food::{self, MAX_PLANTS};
use crate::plan::{MAX_NAME, MAX_NOTE, MAX_OWN_FOODS};
use crate::words::Word;

/// Learned odds of own foods.
#[derive(Debug)]
pub(super) struct OwnFoods {
    /// That a food has the number behind the one before.
    in_order: Choice,
    filled: [Choice; 8],
    unknown: Choice,
    amount: RoundNumber,
    weight: RoundNumber,
    as_served: Choice,
    has_allergen: Choice,
    own_source: Choice,
    more_plants: Choice,
}

impl OwnFoods {
    pub(super) const fn new() -> Self {
        Self {
            in_order: Choice::EVEN,
            filled: [Choice::EVEN; 8],
            unknown: Choice::EVEN,
            amount: RoundNumber::NEW,
            weight: RoundNumber::NEW,
            as_served: Choice::EVEN,
            has_allergen: Choice::RARE,
            own_source: Choice::EVEN,
            more_plants: Choice::EVEN,
        }
    }

    /// A list of own foods.
    ///
    /// # Errors
    /// When what is read is no such list.
    pub(super) fn list(
        &mut self,
        coder: &mut Coder,
        texts: &mut Texts,
        foods: &[Food],
    ) -> Result<Vec<Food>, Broken> {
        let mut any = Choice::RARE;
        if !coder.choice(&mut any, !foods.is_empty()) {
            return Ok(Vec::new());
        }
        let count = coder.even(MAX_OWN_FOODS as u32, (foods.len() as u32).wrapping_sub(1)) + 1;
        let mut read: Vec<Food> = Vec::new();
        for at in 0..count as usize {
            let food = foods.get(at);
            let due = read.last().map_or(FoodId::FIRST_LOCAL, |food| food.id.0.saturating_add(1));
            let id = self.number(coder, due, food.map_or(0, |food| food.id.0));
            if read.iter().any(|food| food.id == id) {
                return Err(Broken);
            }
            read.push(self.food(coder, texts, id, food)?);
        }
        Ok(read)
    }

    fn number(&mut self, coder: &mut Coder, due: u16, number: u16) -> FoodId {
        if coder.choice(&mut self.in_order, number == due) {
            return FoodId(due);
        }
        let first = u32::from(FoodId::FIRST_LOCAL);
        let behind = coder.even(MOST - first, u32::from(number).saturating_sub(first));
        FoodId((first + behind) as u16)
    }

    /// One own food.
    pub(super) fn food(
        &mut self,
        coder: &mut Coder,
        texts: &mut Texts,
        id: FoodId,
        food: Option<&Food>,
    ) -> Result<Food, Broken> {
        let food = food.unwrap_or(&BLANK);
        let mut next = 0;
        let mut text = |coder: &mut Coder, text: &str, most| {
            next += 1;
            texts.code(coder, &mut self.filled[next - 1], text, most).map(Cow::Owned)
        };
        let slug = text(coder, &food.slug, MAX_NAME)?;
        let name = text(coder, &food.name, MAX_NAME)?;
        let other_names = text(coder, &food.other_names, MAX_NOTE)?;
        let unit = text(coder, &food.portion.unit, MAX_NAME)?;
        let unit_plural = text(coder, &food.portion.unit_plural, MAX_NAME)?;
        let size_note = text(coder, &food.portion.size_note, MAX_NAME)?;
        let source_id = text(coder, &food.source_id, MAX_NAME)?;
        let quarters = coder.even(256, food.portion.quarters.into()) as u8;
        let centigrams = self.weight.code(coder, food.portion.centigrams);
        let portion = Portion { quarters, unit, unit_plural, size_note, centigrams };
        let group: Group = word(coder, 64, food.group)?;
        let kind: Kind = word(coder, 256, food.kind)?;
        let taste: Taste = word(coder, 4, food.taste)?;
        let diet: DietFit = word(coder, 4, food.diet)?;
        let as_served = coder.choice(&mut self.as_served, food.as_served);
        let source = if coder.choice(&mut self.own_source, food.source == Source::Own) {
            Source::Own
        } else {
            word(coder, 64, food.source)?
        };
        let allergens = Allergen::ALL.into_iter().fold(Allergens::NONE, |set, allergen| {
            let has = food.allergens.contains(allergen);
            set.with(allergen, coder.choice(&mut self.has_allergen, has))
        });
        let [fat, carbs, sugars] =
            [food.fat, food.carbs, food.sugars].map(|amount| self.amount(coder, amount));
        let inputs = self.inputs(coder, texts, &food.inputs)?;
        let read = Food {
            id,
            slug,
            name,
            other_names,
            group,
            kind,
            taste,
            as_served,
            portion,
            diet,
            allergens,
            fat,
            carbs,
            sugars,
            inputs,
            source,
            source_id,
        };
        own_food::check(&read).map_err(|_| Broken)?;
        Ok(read)
    }

    fn inputs(
        &mut self,
        coder: &mut Coder,
        texts: &mut Texts,
        inputs: &ScoreInputs,
    ) -> Result<ScoreInputs, Broken> {
        let [energy, protein, saturated_fat, fiber, free_sugars, fructans, alcohol, sodium] = [
            inputs.energy,
            inputs.protein,
            inputs.saturated_fat,
            inputs.fiber,
            inputs.free_sugars,
            inputs.fructans,
            inputs.alcohol,
            inputs.sodium,
        ]
        .map(|amount| self.amount(coder, amount));
        let nova: Nova = word(coder, 4, inputs.nova)?;
        let (which, permille) = match inputs.meat {
            Meat::None => (0, 0),
            Meat::Red(permille) => (1, permille),
            Meat::Processed(permille) => (2, permille),
        };
        let meat = match coder.even(3, which) {
            0 => Meat::None,
            1 => Meat::Red(self.small(coder, permille)),
            _ => Meat::Processed(self.small(coder, permille)),
        };
        let (which, serving) = match inputs.live {
            Live::None => (0, 0),
            Live::High(serving) => (1, serving),
            Live::Medium(serving) => (2, serving),
        };
        let live = match coder.even(3, which) {
            0 => Live::None,
            1 => Live::High(self.small(coder, serving)),
            _ => Live::Medium(self.small(coder, serving)),
        };
        let plants = Cow::Owned(self.plants(coder, texts, &inputs.plants)?);
        Ok(ScoreInputs {
            energy,
            protein,
            saturated_fat,
            fiber,
            free_sugars,
            fructans,
            alcohol,
            sodium,
            nova,
            meat,
            plants,
            live,
        })
    }

    /// Plants go by their words. One that this build does not know is left out.
    fn plants(
        &mut self,
        coder: &mut Coder,
        texts: &mut Texts,
        plants: &[PlantShare],
    ) -> Result<Vec<PlantShare>, Broken> {
        let mut read = Vec::new();
        for at in 0..=MAX_PLANTS {
            if !coder.choice(&mut self.more_plants, at < plants.len()) {
                return Ok(read);
            }
            let share = plants.get(at);
            let slug = share.and_then(|share| catalog::plant(share.plant));
            let slug = slug.map_or("", |plant| plant.slug);
            let slug = texts.code(coder, &mut self.filled[7], slug, MAX_NAME)?;
            let class = word(coder, 64, share.map_or(PlantClass::Produce, |share| share.class))?;
            let permille = self.small(coder, share.map_or(0, |share| share.permille));
            if let Some(at) = catalog::plants().iter().position(|plant| plant.slug == slug) {
                read.push(PlantShare { plant: PlantId(at as u16), class, permille });
            }
        }
        Err(Broken)
    }

    fn amount(&mut self, coder: &mut Coder, amount: Amount) -> Amount {
        if coder.choice(&mut self.unknown, amount.get().is_none()) {
            return Amount::UNKNOWN;
        }
        Amount::known(self.amount.code(coder, amount.or_zero()))
    }

    fn small(&mut self, coder: &mut Coder, value: u16) -> u16 {
        u16::try_from(self.weight.code(coder, value.into())).unwrap_or(u16::MAX)
    }
}

/// A word by its number, with room for more words than there are today.
fn word<T: Word>(coder: &mut Coder, room: u32, one: T) -> Result<T, Broken> {
    T::from_number(coder.even(room, one.number())).ok_or(Broken)
}

/// What a reader passes where a writer passes a food.
static BLANK: Food = Food {
    id: FoodId(FoodId::FIRST_LOCAL),
    slug: Cow::Borrowed(""),
    name: Cow::Borrowed(""),
    other_names: Cow::Borrowed(""),
    group: Group::MixedDishes,
    kind: Kind::MixedDishVegetable,
    taste: Taste::Neutral,
    as_served: true,
    portion: Portion {
        quarters: 4,
        unit: Cow::Borrowed(""),
        unit_plural: Cow::Borrowed(""),
        size_note: Cow::Borrowed(""),
        centigrams: 10_000,
    },
    diet: DietFit::Neither,
    allergens: Allergens::NONE,
    fat: Amount::UNKNOWN,
    carbs: Amount::UNKNOWN,
    sugars: Amount::UNKNOWN,
    inputs: ScoreInputs {
        energy: Amount::UNKNOWN,
        protein: Amount::UNKNOWN,
        saturated_fat: Amount::UNKNOWN,
        fiber: Amount::UNKNOWN,
        free_sugars: Amount::UNKNOWN,
        fructans: Amount::UNKNOWN,
        alcohol: Amount::UNKNOWN,
        sodium: Amount::UNKNOWN,
        nova: Nova::Processed,
        meat: Meat::None,
        plants: Cow::Borrowed(&[]),
        live: Live::None,
    },
    source: Source::Own,
    source_id: Cow::Borrowed(""),
};
