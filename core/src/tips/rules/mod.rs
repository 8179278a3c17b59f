//! What each rule proposes, a file per part of the score. A rule is data given to the
//! few ways there are to change a plate.

mod alcohol;
mod fat;
mod fiber;
mod live;
mod meat;
mod plants;
mod prebiotics;
mod processing;
mod protein;
mod sugars;

use crate::food::Food;
use crate::kind::Kind;
use crate::score::Part;
use crate::tips::offer::{Foods, Offer, Offers, Takes};
use crate::tips::rule::Rule;
use crate::tips::situation::{Item, Nutrient, Situation};
use crate::tips::stand_ins::{Rows, SENSIBLE, row_of, stand_ins};

/// Something that a rule proposes; a rule may have several.
struct Proposal {
    rule: Rule,
    when: When,
    way: Way,
}

/// What must be so on screen for a proposal to be made.
enum When {
    Always,
    /// A part has reached less than so many of so many shares of its full amount.
    Below(Part, u8, u8),
    /// Something else is so.
    Is(fn(&Situation<'_>) -> bool),
}

/// How the plate is to change.
enum Way {
    /// Each food joins the first meal that takes it: so many grams, or a portion.
    Add(Foods<'static>, Option<u16>, Takes),
    /// Each food takes the place of every food of some kinds that it may replace.
    Swap(&'static [Kind], Foods<'static>, Replaces),
    /// Of the item that brings the most of something, among those for which something is
    /// so: what stands in for it, and half of it if so said.
    Largest(Nutrient, Holds, Rows, bool),
    /// Anything else.
    Other(fn(&mut Offers<'_>)),
}

/// Whether something is so of an item.
type Holds = fn(&Situation<'_>, &Item<'_>) -> bool;
/// Whether a food may take the place of an item.
type Replaces = fn(&Situation<'_>, &Item<'_>, &Food) -> bool;

/// A part has not reached its full amount.
const fn not_full(part: Part) -> When {
    When::Below(part, 1, 1)
}

static PROPOSALS: [&[Proposal]; 10] = [
    fiber::PROPOSALS,
    plants::PROPOSALS,
    prebiotics::PROPOSALS,
    live::PROPOSALS,
    protein::PROPOSALS,
    processing::PROPOSALS,
    sugars::PROPOSALS,
    fat::PROPOSALS,
    meat::PROPOSALS,
    alcohol::PROPOSALS,
];

/// What `rule` puts forward in this situation.
pub(super) fn offers<'a>(rule: Rule, situation: &'a Situation<'a>) -> Vec<Offer<'a>> {
    let mut offers = Offers { situation, rule, all: Vec::new() };
    for of_part in &PROPOSALS {
        for proposal in *of_part {
            if proposal.rule == rule && proposal.when.is_so(situation) {
                proposal.way.put_forward(&mut offers);
            }
        }
    }
    offers.all
}

impl When {
    fn is_so(&self, situation: &Situation<'_>) -> bool {
        match *self {
            Self::Always => true,
            Self::Below(part, num, den) => {
                situation.trial.fractions.of(part).is_below(num.into(), den.into())
            }
            Self::Is(so) => so(situation),
        }
    }
}

impl Way {
    fn put_forward(&self, offers: &mut Offers<'_>) {
        let situation = offers.situation;
        match *self {
            Self::Add(foods, grams, takes) => {
                for food in &foods.all() {
                    offers.add(food, grams, takes);
                }
            }
            Self::Swap(kinds, foods, replaces) => {
                let foods = foods.all();
                for item in &situation.items {
                    if !item.food.is(kinds) {
                        continue;
                    }
                    let sensible = row_of(SENSIBLE, item.food);
                    for food in &foods {
                        if sensible.is_none_or(|row| food.is_listed(row))
                            && replaces(situation, item, food)
                        {
                            offers.swap(item, food, None);
                        }
                    }
                }
            }
            Self::Largest(of, holds, rows, half) => {
                let Some(item) = situation.largest(of, holds) else { return };
                for food in &Foods::Listed(&[stand_ins(rows, item.food)]).all() {
                    offers.swap(item, food, None);
                }
                if half {
                    offers.halve(item);
                }
            }
            Self::Other(put_forward) => put_forward(offers),
        }
    }
}

/// Any food may take the place of any item.
fn any(_: &Situation<'_>, _: &Item<'_>, _: &Food) -> bool {
    true
}
