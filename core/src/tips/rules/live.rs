//! Rules that help live cultures.

use super::{Proposal, Way, When, not_full};
use crate::catalog::named;
use crate::food::{Food, FoodId};
use crate::plan::{Entry, MealKind};
use crate::score::Part;
use crate::tips::dish::Dish;
use crate::tips::offer::{Choice, Foods, Offers, anywhere};
use crate::tips::rule::Rule;
use crate::tips::situation::{Place, Situation};
use crate::tips::stand_ins::{CULTURED_DAIRY, LIVE_VEGETABLES};

/// Grams of live vegetable that are added, a forkful and one serving.
const FORKFUL: u16 = 40;
/// It usually goes into something hot, so that nobody is told to cool it.
const MISO: FoodId = named::food("miso");

pub(super) const PROPOSALS: &[Proposal] = &[
    // No live cultures: plain yogurt or kefir.
    Proposal {
        rule: Rule::CulturedDairy,
        when: When::Is(nothing_lives),
        way: Way::Add(Foods::Listed(&[CULTURED_DAIRY]), None, anywhere),
    },
    // Live cultures are not full: raw sauerkraut or kimchi.
    Proposal {
        rule: Rule::LiveVegetable,
        when: not_full(Part::LiveCultures),
        way: Way::Add(Foods::Listed(&[LIVE_VEGETABLES]), Some(FORKFUL), beside),
    },
    Proposal {
        rule: Rule::AddAfterCooking,
        when: When::Always,
        way: Way::Other(add_after_cooking),
    },
];

fn nothing_lives(situation: &Situation<'_>) -> bool {
    situation.trial.fractions.of(Part::LiveCultures).is_zero()
}

/// Not at breakfast, but where it is eaten then.
fn beside(_: &Situation<'_>, place: &Place, _: &Food) -> bool {
    place.kind != MealKind::Breakfast || place.dish == Dish::EastAsian
}

/// A live food is served hot: add it after cooking. Where nothing is alive nothing is
/// gained, so every heated food may be put forward.
fn add_after_cooking(offers: &mut Offers<'_>) {
    for item in &offers.situation.items {
        if item.entry.heated && item.food.id != MISO {
            offers.replace(item, Choice::one(Entry { heated: false, ..item.entry }));
        }
    }
}
