//! From a draft to a food: each thing that is wrong names its field.

use std::borrow::Cow;

use super::draft::{Cultures, Draft, Figure, MeatChoice, grams};
use super::kinds;
use super::number::{has_two_readings, number};
use crate::food::{Food, Portion, Source};
use crate::inputs::{Amount, Live, Meat, PlantShare};
use crate::link;
use crate::order::sort_by_key;
use crate::plan::{MAX_GRAMS, MAX_NAME};
use crate::search;

/// What labels may round up: fat, carbohydrate, protein and alcohol together, milligrams.
const ROUNDED: u32 = 1_000;
/// How far energy may be from what its sources give, in percent of that; Commission
/// guidance of 2012 on tolerances for labels allows a fifth.
const TOLERANCE: u64 = 20;
/// The same for little energy, in milli-kcal.
const LEAST_TOLERANCE: u64 = 20_000;
/// Most energy of 100 g, in kcal: a little more than pure fat.
pub(crate) const MOST_KCAL: u32 = 902;

/// A field of the form, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are those of the draft")]
pub enum Field {
    Name,
    Unit,
    Grams,
    Group,
    Processing,
    Figure(Figure),
    MeatShare,
    /// The share of the plant at this place.
    PlantShare(u8),
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It is needed.
    Missing,
    /// It is no number from 0 up.
    NoNumber,
    /// A comma in it may be a decimal one or one of thousands.
    TwoReadings,
    /// It must be above zero.
    Zero,
    /// It is more than this, in the unit of the field.
    Above(u32),
    /// It is more than what it is a part of.
    AboveWhole(Figure),
    /// Sugars and fiber are more than the carbohydrate that they are parts of.
    PartsAboveCarbs,
    /// Fat, carbohydrate, protein and alcohol are more than 100 g in 100 g.
    SumAbove100,
    /// It is far from what its sources give: these many kcal.
    EnergyUnlike(u32),
    /// The shares are more than all of it.
    SharesAbove100,
    /// Longer than this many characters.
    TooLong(u32),
}

/// A complaint.
pub type Complaint = (Field, Wrong);

impl Draft {
    /// The food that was written down; its number and slug are the document's to give.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of the form, one complaint a field.
    pub fn checked(&self) -> Result<Food, Vec<Complaint>> {
        self.made(None)
    }

    /// What a food becomes that was written down anew: what the form does not show stays,
    /// unless it follows from something that was changed.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of the form, one complaint a field.
    pub fn changed(&self, old: &Food) -> Result<Food, Vec<Complaint>> {
        self.made(Some(old))
    }

    fn made(&self, old: Option<&Food>) -> Result<Food, Vec<Complaint>> {
        let mut found = Found(Vec::new());
        let mut food = old.cloned().unwrap_or_else(link::blank_food);
        self.words(&mut food, old, &mut found);
        food.portion = self.portion(old, &mut found);
        match (self.group, self.kind) {
            (Some(group), Some(kind)) => {
                (food.group, food.kind) = (group, kind);
                if old.is_none_or(|old| old.kind != kind) {
                    food.taste = kinds::taste(kind);
                }
            }
            _ => found.wrong(Field::Group, Wrong::Missing),
        }
        match self.nova {
            Some(nova) => food.inputs.nova = nova,
            None => found.wrong(Field::Processing, Wrong::Missing),
        }
        self.amounts(&mut food, old, &mut found);
        food.inputs.meat = self.meat(&mut found);
        food.inputs.plants = Cow::Owned(self.plants(&food, old, &mut found));
        food.inputs.live = self.live(&food.portion, old);
        (food.diet, food.allergens) = (self.diet, self.allergens);
        sort_by_key(&mut found.0, |(field, _)| *field);
        if found.0.is_empty() { Ok(food) } else { Err(found.0) }
    }

    /// The name; of a new food, its slug too.
    fn words(&self, food: &mut Food, old: Option<&Food>, found: &mut Found) {
        let name = self.name.trim();
        found.text(Field::Name, name);
        if self.name != food.name {
            food.name = Cow::Owned(name.to_owned());
        }
        if old.is_none() {
            food.slug = Cow::Owned(search::slug(name));
        }
    }

    /// One of the unit; of a food that was there, as many of it as before.
    fn portion(&self, old: Option<&Food>, found: &mut Found) -> Portion {
        let unit = self.unit.trim();
        found.text(Field::Unit, unit);
        let mut portion = Portion {
            quarters: 4,
            unit: Cow::Owned(unit.to_owned()),
            unit_plural: Cow::Owned(kinds::plural(unit)),
            size_note: Cow::Borrowed(""),
            centigrams: 0,
        };
        if let Some(old) = old
            && self.unit == old.portion.unit
        {
            portion = old.portion.clone();
            // Quarters of what is shown need not come to the same hundredth of a gram.
            if self.grams == grams(&portion) {
                return portion;
            }
        }
        let quarters = u32::from(portion.quarters.max(1));
        let most = u32::from(MAX_GRAMS) * 4 / quarters;
        match found.number(Field::Grams, &self.grams, 100, most) {
            Amount::UNKNOWN => found.wrong(Field::Grams, Wrong::Missing),
            Amount::ZERO => found.wrong(Field::Grams, Wrong::Zero),
            one => portion.centigrams = ((one.or_zero() * quarters + 2) / 4).max(1),
        }
        portion
    }

    /// The figures. Changed ones are the person's own, whoever gave them before.
    fn amounts(&self, food: &mut Food, old: Option<&Food>, found: &mut Found) {
        let mut is_same = old.is_some();
        for figure in Figure::ALL {
            let most = match figure {
                Figure::Energy => MOST_KCAL,
                Figure::Sodium => 100_000,
                _ => 100,
            };
            let text = self.figure(figure);
            let amount = found.number(Field::Figure(figure), text, figure.scale(), most);
            is_same &= figure.of(food) == amount;
            *figure.of_mut(food) = amount;
        }
        if !is_same {
            (food.source, food.source_id) = (Source::Own, Cow::Borrowed(""));
        }
        found.sums(food);
    }

    /// The cultures, with the serving that they are counted by.
    fn live(&self, portion: &Portion, old: Option<&Food>) -> Live {
        if let Some(old) = old
            && Cultures::of(old.inputs.live) == self.cultures
            && portion.centigrams == old.portion.centigrams
        {
            return old.inputs.live;
        }
        match self.cultures {
            Cultures::NoneKnown => Live::None,
            Cultures::Some => Live::Medium(serving(portion)),
            Cultures::Many => Live::High(serving(portion)),
        }
    }

    /// The energy of what was filled in, in whole kcal: where fat, carbohydrate and protein
    /// are known.
    #[must_use]
    pub fn energy_of_parts(&self) -> Option<u32> {
        let mut food = link::blank_food();
        for figure in Figure::ALL {
            let whole = is_whole(Field::Figure(figure));
            let number = number(self.figure(figure), figure.scale(), whole);
            *figure.of_mut(&mut food) = number.unwrap_or(Amount::UNKNOWN);
        }
        let (least, most) = energy(&food);
        let most = most?.max(least);
        u32::try_from((most + 500) / 1000).ok().filter(|kcal| *kcal <= MOST_KCAL)
    }

    fn meat(&self, found: &mut Found) -> Meat {
        let of: fn(u16) -> Meat = match self.meat {
            MeatChoice::None => return Meat::None,
            MeatChoice::Red => Meat::Red,
            MeatChoice::Processed => Meat::Processed,
        };
        of(found.share(Field::MeatShare, &self.meat_share))
    }

    fn plants(&self, food: &Food, old: Option<&Food>, found: &mut Found) -> Vec<PlantShare> {
        let (mut plants, mut sum) = (Vec::new(), 0);
        // Classes stay in a food that is still of the same kind.
        let old = old.filter(|old| old.kind == food.kind);
        let mut known = old.map(|old| old.inputs.plants.to_vec()).unwrap_or_default();
        for (at, (plant, share)) in (0..).zip(&self.plants) {
            let permille = found.share(Field::PlantShare(at), share);
            sum += permille;
            if sum > 1000 {
                found.wrong(Field::PlantShare(at), Wrong::SharesAbove100);
            }
            let class = match known.iter().position(|known| known.plant == *plant) {
                Some(place) => known.remove(place).class,
                None => kinds::class(*plant, food.kind),
            };
            plants.push(PlantShare { plant: *plant, class, permille });
        }
        plants
    }
}

/// What is wrong with the figures of a food together: parts, sums and energy.
pub(crate) fn of_figures(food: &Food) -> Vec<Complaint> {
    let mut found = Found(Vec::new());
    found.sums(food);
    found.0
}

/// What is wrong so far.
struct Found(Vec<Complaint>);

impl Found {
    /// The first complaint about a field stands.
    fn wrong(&mut self, field: Field, wrong: Wrong) {
        if !self.0.iter().any(|(known, _)| *known == field) {
            self.0.push((field, wrong));
        }
    }

    fn text(&mut self, field: Field, text: &str) {
        if text.is_empty() {
            self.wrong(field, Wrong::Missing);
        }
        if text.chars().count() > MAX_NAME {
            self.wrong(field, Wrong::TooLong(MAX_NAME as u32));
        }
    }

    /// A number of so many parts for each of its unit; unknown where nothing was typed.
    fn number(&mut self, field: Field, text: &str, scale: u32, most: u32) -> Amount {
        let is_whole = is_whole(field);
        if !is_whole && has_two_readings(text) {
            self.wrong(field, Wrong::TwoReadings);
            return Amount::UNKNOWN;
        }
        match number(text, scale, is_whole) {
            None => {
                self.wrong(field, Wrong::NoNumber);
                Amount::UNKNOWN
            }
            Some(amount) if amount.or_zero() > most * scale => {
                self.wrong(field, Wrong::Above(most));
                Amount::UNKNOWN
            }
            Some(amount) => amount,
        }
    }

    /// A share in percent as permille, above zero.
    fn share(&mut self, field: Field, text: &str) -> u16 {
        match self.number(field, text, 10, 100) {
            Amount::UNKNOWN => self.wrong(field, Wrong::Missing),
            Amount::ZERO => self.wrong(field, Wrong::Zero),
            share => return share.or_zero() as u16,
        }
        0
    }

    /// Parts against what they are parts of, all against 100 g, energy against its sources.
    fn sums(&mut self, food: &Food) {
        for (part, whole) in [
            (Figure::SaturatedFat, Figure::Fat),
            (Figure::Sugars, Figure::Carbs),
            (Figure::FreeSugars, Figure::Sugars),
            (Figure::FreeSugars, Figure::Carbs),
            (Figure::Fiber, Figure::Carbs),
            (Figure::Fructans, Figure::Carbs),
        ] {
            if let (Some(part_of), Some(all)) = (part.of(food).get(), whole.of(food).get())
                && part_of > all
            {
                self.wrong(Field::Figure(part), Wrong::AboveWhole(whole));
            }
        }
        let carbs = food.carbs.get();
        let parts = food.sugars.or_zero() + food.inputs.fiber.or_zero();
        if carbs.is_some_and(|carbs| parts > carbs + ROUNDED) {
            self.wrong(Field::Figure(Figure::Carbs), Wrong::PartsAboveCarbs);
        }
        let mut sum = 0;
        for figure in [Figure::Fat, Figure::Carbs, Figure::Protein, Figure::Alcohol] {
            sum += figure.of(food).or_zero();
            if sum > 100_000 + ROUNDED {
                self.wrong(Field::Figure(figure), Wrong::SumAbove100);
                break;
            }
        }
        // Energy is no matter of its own while another figure is wrong.
        let is_figure = |complaint: &Complaint| matches!(complaint.0, Field::Figure(_));
        if self.0.iter().any(is_figure) {
            return;
        }
        let Some(said) = food.inputs.energy.get() else { return };
        let (least, most) = energy(food);
        let said = u64::from(said);
        let is_less = said + tolerance(least) < least;
        let more = most.filter(|most| said > most + tolerance(*most));
        if is_less || more.is_some() {
            let like = more.unwrap_or(least);
            let kcal = u32::try_from((like + 500) / 1000).unwrap_or(u32::MAX);
            self.wrong(Field::Figure(Figure::Energy), Wrong::EnergyUnlike(kcal));
        }
    }
}

/// Whether a field is mostly a whole number, often above a thousand.
const fn is_whole(field: Field) -> bool {
    matches!(field, Field::Grams | Field::Figure(Figure::Energy | Figure::Sodium))
}

fn tolerance(energy: u64) -> u64 {
    (energy * TOLERANCE / 100).max(LEAST_TOLERANCE)
}

/// Least energy of what is known, and the most where nothing that brings much is unknown,
/// in milli-kcal: 4 kcal a gram of protein and carbohydrate, 9 of fat, 7 of alcohol, 2 of
/// fiber (Regulation (EU) 1169/2011, Annex XIV). Without a figure for fiber, all of the
/// carbohydrate may be it, or none.
fn energy(food: &Food) -> (u64, Option<u64>) {
    let inputs = &food.inputs;
    let of = |amount: Amount, kcal: u64| u64::from(amount.or_zero()) * kcal;
    let rest = of(inputs.protein, 4) + of(food.fat, 9) + of(inputs.alcohol, 7);
    let carbs = of(food.carbs, 4);
    let (few, many) = match inputs.fiber.get() {
        // Where carbohydrate is unknown, its fiber still counts.
        Some(fiber) => {
            let fiber = u64::from(fiber) * 2;
            let both = (carbs.saturating_sub(fiber)).max(fiber);
            (both, both)
        }
        None => (carbs / 2, carbs),
    };
    let is_whole = [food.fat, food.carbs, inputs.protein].iter().all(|part| part.get().is_some());
    (rest + few, is_whole.then_some(rest + many))
}

/// The grams of a serving.
fn serving(portion: &Portion) -> u16 {
    u16::try_from(portion.centigrams / 100).unwrap_or(MAX_GRAMS).clamp(1, MAX_GRAMS)
}
