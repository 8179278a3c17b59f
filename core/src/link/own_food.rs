//! Own foods, which travel by value.

use std::borrow::Cow;

use super::text::Texts;
use crate::catalog;
use crate::coder::{Choice, Coder, MOST, RoundNumber};
use crate::food::{Allergen, Allergens, DietFit, Food, FoodId, Group, Portion, Source, Taste};
use crate::inputs::{Amount, Live, Meat, Nova, PlantClass, PlantId, PlantShare, ScoreInputs};
use crate::kind::Kind;
use crate::own_food::{self, MAX_PLANTS};
use crate::plan::{MAX_NAME, MAX_NOTE, MAX_OWN_FOODS};
use crate::words::Word;

/// Codes a list of own foods. A reader passes none and refuses what is no such list.
pub(super) fn code(coder: &mut Coder, texts: &mut Texts, foods: &mut Vec<Food>) {
    let mut own_foods = OwnFoods::NEW;
    own_foods.list(coder, texts, foods);
}

/// Learned odds of own foods.
#[derive(Debug)]
struct OwnFoods {
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
    /// Nothing is known yet.
    const NEW: Self = Self {
        in_order: Choice::EVEN,
        filled: [Choice::EVEN; 8],
        unknown: Choice::EVEN,
        amount: RoundNumber::NEW,
        weight: RoundNumber::NEW,
        as_served: Choice::EVEN,
        has_allergen: Choice::RARE,
        own_source: Choice::EVEN,
        more_plants: Choice::EVEN,
    };

    fn list(&mut self, coder: &mut Coder, texts: &mut Texts, foods: &mut Vec<Food>) {
        let mut any = Choice::RARE;
        if !coder.choice(&mut any, !foods.is_empty()) {
            return;
        }
        let count = coder.even(MAX_OWN_FOODS as u32, (foods.len() as u32).wrapping_sub(1)) + 1;
        let mut due = FoodId::FIRST_LOCAL;
        for at in 0..count as usize {
            if coder.reads() {
                foods.push(blank());
            }
            let (before, food) = foods.split_at_mut(at);
            let food = &mut food[0];
            food.id = self.number(coder, due, food.id.0);
            due = food.id.0.saturating_add(1);
            if before.iter().any(|before| before.id == food.id) {
                coder.refuse();
            }
            self.food(coder, texts, food);
            if coder.is_broken() {
                return;
            }
        }
    }

    fn number(&mut self, coder: &mut Coder, due: u16, number: u16) -> FoodId {
        if coder.choice(&mut self.in_order, number == due) {
            return FoodId(due);
        }
        let first = u32::from(FoodId::FIRST_LOCAL);
        let behind = coder.even(MOST - first, u32::from(number).saturating_sub(first));
        FoodId((first + behind) as u16)
    }

    /// What an own food is besides its number.
    fn food(&mut self, coder: &mut Coder, texts: &mut Texts, food: &mut Food) {
        let portion = &mut food.portion;
        for (filled, text, most) in [
            (0, &mut food.slug, MAX_NAME),
            (1, &mut food.name, MAX_NAME),
            (2, &mut food.other_names, MAX_NOTE),
            (3, &mut portion.unit, MAX_NAME),
            (4, &mut portion.unit_plural, MAX_NAME),
            (5, &mut portion.size_note, MAX_NAME),
            (6, &mut food.source_id, MAX_NAME),
        ] {
            texts.code(coder, &mut self.filled[filled], text, most);
        }
        portion.quarters = coder.even(256, portion.quarters.into()) as u8;
        portion.centigrams = self.weight.code(coder, portion.centigrams);
        word(coder, 64, &mut food.group);
        word(coder, 256, &mut food.kind);
        word(coder, 4, &mut food.taste);
        word(coder, 4, &mut food.diet);
        food.as_served = coder.choice(&mut self.as_served, food.as_served);
        if coder.choice(&mut self.own_source, food.source == Source::Own) {
            food.source = Source::Own;
        } else {
            word(coder, 64, &mut food.source);
        }
        for allergen in Allergen::ALL {
            let has = food.allergens.contains(allergen);
            let has = coder.choice(&mut self.has_allergen, has);
            food.allergens = food.allergens.with(allergen, has);
        }
        let inputs = &mut food.inputs;
        for amount in [
            &mut food.fat,
            &mut food.carbs,
            &mut food.sugars,
            &mut inputs.energy,
            &mut inputs.protein,
            &mut inputs.saturated_fat,
            &mut inputs.fiber,
            &mut inputs.free_sugars,
            &mut inputs.fructans,
            &mut inputs.alcohol,
            &mut inputs.sodium,
        ] {
            *amount = self.amount(coder, *amount);
        }
        word(coder, 4, &mut inputs.nova);
        let meat = match inputs.meat {
            Meat::None => (0, 0),
            Meat::Red(permille) => (1, permille),
            Meat::Processed(permille) => (2, permille),
        };
        inputs.meat = match self.class(coder, meat) {
            (0, _) => Meat::None,
            (1, permille) => Meat::Red(permille),
            (_, permille) => Meat::Processed(permille),
        };
        let live = match inputs.live {
            Live::None => (0, 0),
            Live::High(serving) => (1, serving),
            Live::Medium(serving) => (2, serving),
        };
        inputs.live = match self.class(coder, live) {
            (0, _) => Live::None,
            (1, serving) => Live::High(serving),
            (_, serving) => Live::Medium(serving),
        };
        inputs.plants = Cow::Owned(self.plants(coder, texts, &inputs.plants));
        if coder.reads() && own_food::check(food).is_err() {
            coder.refuse();
        }
    }

    /// Plants go by their words. One that this build does not know is left out.
    fn plants(
        &mut self,
        coder: &mut Coder,
        texts: &mut Texts,
        plants: &[PlantShare],
    ) -> Vec<PlantShare> {
        let mut read = Vec::new();
        let mut at = 0;
        while coder.choice(&mut self.more_plants, at < plants.len()) {
            let nothing =
                PlantShare { plant: PlantId(u16::MAX), class: PlantClass::Produce, permille: 0 };
            let mut share = plants.get(at).copied().unwrap_or(nothing);
            let mut slug = catalog::plant(share.plant).map_or("", |plant| plant.slug).to_owned();
            texts.code(coder, &mut self.filled[7], &mut slug, MAX_NAME);
            word(coder, 64, &mut share.class);
            share.permille = self.small(coder, share.permille);
            if let Some(at) = catalog::plants().iter().position(|plant| plant.slug == slug) {
                share.plant = PlantId(at as u16);
                read.push(share);
            }
            at += 1;
            if at > MAX_PLANTS || coder.is_broken() {
                coder.refuse();
                break;
            }
        }
        read
    }

    fn amount(&mut self, coder: &mut Coder, amount: Amount) -> Amount {
        if coder.choice(&mut self.unknown, amount.get().is_none()) {
            return Amount::UNKNOWN;
        }
        Amount::known(self.amount.code(coder, amount.or_zero()))
    }

    /// One of three classes, and how much, if it is not the first.
    fn class(&mut self, coder: &mut Coder, (which, much): (u32, u16)) -> (u32, u16) {
        let which = coder.even(3, which);
        (which, if which == 0 { 0 } else { self.small(coder, much) })
    }

    fn small(&mut self, coder: &mut Coder, value: u16) -> u16 {
        u16::try_from(self.weight.code(coder, value.into())).unwrap_or(u16::MAX)
    }
}

/// A word by its number, with room for more words than there are today.
fn word<T: Word>(coder: &mut Coder, room: u32, word: &mut T) {
    match T::from_number(coder.even(room, word.number())) {
        Some(read) => *word = read,
        None => coder.refuse(),
    }
}

/// What a reader begins with.
pub(crate) fn blank() -> Food {
    BLANK.clone()
}

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
