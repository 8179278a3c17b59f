//! A word beside the tips that has no gain: the first of a few that applies.

use crate::catalog::named::foods;
use crate::citation::Citation;
use crate::food::Food;
use crate::kind::Kind;
use crate::plan::{Day, Entry, MealAt};
use crate::score::{Scope, rules};
use crate::tips::context::Context;
use crate::tips::stand_ins::List;

/// A note without a gain, worded by whoever shows it. At most one is shown: the first
/// that applies, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Note {
    /// The selected day has more than 10 g of fiber above the mean of the other planned
    /// days: go up in steps, with fluid.
    FiberJump,
    /// A fermented or pickled food brings a good share of a day's sodium.
    SaltyFerment,
    /// A gentle start is set: lasting symptoms belong to a professional.
    LastingSymptoms,
    /// Potatoes, rice or pasta: cooled and reheated they hold more resistant starch, and
    /// must be cooled and reheated safely.
    CoolStarch,
    /// Oats or barley: they bring beta-glucan.
    BetaGlucan,
    /// None of these: sleep, stress and movement matter too.
    BeyondThePlate,
}

/// How far above the other days fiber jumps, milligrams (tips.md).
const JUMP: u64 = 10_000;
/// Sodium of an entry from which a ferment is very salty, milligrams (our choice: a
/// fifth of the WHO 2012 limit of a day).
const VERY_SALTY: u32 = 400;
/// Grams of a starchy food that are a helping (our choice).
const HELPING: u16 = 100;

const FERMENTED: [Kind; 2] = [Kind::FermentedVegetable, Kind::Pickle];
/// The same, of other kinds.
const ALSO_FERMENTED: List = &foods(["fish-sauce", "miso", "miso-soup", "soy-sauce", "tamari"]);
const STARCHY: [Kind; 5] = [
    Kind::PotatoOrTuber,
    Kind::RefinedGrainCooked,
    Kind::RefinedPasta,
    Kind::WholeGrainCooked,
    Kind::WholePasta,
];
const OATS_AND_BARLEY: List = &foods([
    "barley-hulled",
    "barley-pearled-cooked",
    "oat-bran",
    "oats-rolled-dry",
    "porridge-water",
]);

/// The publications behind each note, in the order of [`Note`]; the second is the first
/// again where there is only one.
const SOURCES: [[Citation; 2]; 6] = [
    [Citation::Iom2005; 2],
    [Citation::Who2012Sodium; 2],
    [Citation::Salem2018; 2],
    [Citation::Patterson2020; 2],
    [Citation::Reynolds2019; 2],
    [Citation::Watson2015, Citation::Bull2020],
];

impl Note {
    /// What it rests on.
    #[must_use]
    pub fn citations(self) -> &'static [Citation] {
        let both = &SOURCES[self as usize];
        if both[0] == both[1] { std::slice::from_ref(&both[0]) } else { both }
    }
}

/// The note that goes with what is on screen; none where no food is.
#[must_use]
pub fn note(context: &Context<'_>) -> Option<Note> {
    let Context { plan, scope, target, .. } = *context;
    let (mut is_empty, mut found) = (true, Note::BeyondThePlate);
    let mut lower = |note: Note, applies: bool| {
        if applies && note < found {
            found = note;
        }
    };
    lower(Note::FiberJump, fiber_jumps(context));
    lower(Note::LastingSymptoms, context.settings.gentle_start);
    for (day, content) in (0..).zip(&plan.days) {
        for (meal, content) in (0..).zip(&content.meals) {
            let is_shown = match scope {
                Scope::Meal => target == MealAt { day, meal },
                Scope::Day => target.day == day,
                Scope::Week => true,
            };
            for entry in &content.entries {
                let food = context.foods.get(entry.food);
                if let Some(food) = food.filter(|_| is_shown && entry.grams > 0) {
                    is_empty = false;
                    lower(Note::SaltyFerment, is_salty_ferment(entry, food));
                    lower(Note::CoolStarch, entry.grams >= HELPING && food.is(&STARCHY));
                    lower(Note::BetaGlucan, food.is_listed(OATS_AND_BARLEY));
                }
            }
        }
    }
    (!is_empty).then_some(found)
}

fn is_salty_ferment(entry: &Entry, food: &Food) -> bool {
    if !food.is(&FERMENTED) && !food.is_listed(ALSO_FERMENTED) {
        return false;
    }
    // Where nobody measured it, a portion of something preserved in salt is salty.
    food.inputs.sodium.get().map_or(entry.grams >= food.portion.grams(), |sodium| {
        u64::from(sodium) * u64::from(entry.grams) >= u64::from(VERY_SALTY) * 100
    })
}

/// Whether the selected day has much more fiber than the other days whose plan is whole.
/// They stand for what the person is used to.
fn fiber_jumps(context: &Context<'_>) -> bool {
    let reference = u64::from(context.settings.reference.kcal());
    let planned = reference * 1_000 * u64::from(rules::DAY_PLANNED.value);
    let (mut here, mut elsewhere, mut days) = (0, 0, 0);
    for (day, content) in (0..).zip(&context.plan.days) {
        let (fiber, energy) = fiber_and_energy(content, context);
        if day == context.target.day {
            here = fiber;
        } else if energy >= planned {
            elsewhere += fiber;
            days += 1;
        }
    }
    days > 0 && here * days > elsewhere + JUMP * 100 * days
}

/// What a day brings, in hundredths of a milligram and of a milli-kcal.
fn fiber_and_energy(day: &Day, context: &Context<'_>) -> (u64, u64) {
    let (mut fiber, mut energy) = (0, 0);
    for meal in &day.meals {
        for entry in &meal.entries {
            if let Some(food) = context.foods.get(entry.food) {
                let grams = u64::from(entry.grams);
                fiber += u64::from(food.inputs.fiber.or_zero()) * grams;
                energy += u64::from(food.inputs.energy.or_zero()) * grams;
            }
        }
    }
    (fiber, energy)
}
