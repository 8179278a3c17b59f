//! Rules that help minimal processing.

use super::{Proposal, Way, When};
use crate::food::Food;
use crate::inputs::Nova;
use crate::kind::Kind;
use crate::tips::offer::Foods;
use crate::tips::plainer::PLAINER;
use crate::tips::rule::Rule;
use crate::tips::situation::{Item, Situation};
use crate::tips::stand_ins::{PLAIN_CEREALS, WHOLE_BREADS, stand_ins};

const CEREALS: [Kind; 2] = [Kind::BreakfastCerealPlain, Kind::BreakfastCerealSweet];
const BREADS: [Kind; 2] = [Kind::RefinedBread, Kind::WholeBread];

pub(super) const PROPOSALS: &[Proposal] = &[
    // Ultra-processed food: of those that have a plainer counterpart, the one with the
    // most energy.
    Proposal {
        rule: Rule::LessProcessed,
        when: When::Always,
        way: Way::Largest(|inputs| inputs.energy, has_plainer, PLAINER, false),
    },
    // Ultra-processed cereal: oats, porridge or another plain cereal.
    Proposal {
        rule: Rule::Oats,
        when: When::Always,
        way: Way::Swap(&CEREALS, Foods::Listed(&[PLAIN_CEREALS]), is_ultra_processed),
    },
    // Ultra-processed bread: one with a short list of ingredients.
    Proposal {
        rule: Rule::ShortListBread,
        when: When::Always,
        way: Way::Swap(&BREADS, Foods::Listed(&[WHOLE_BREADS]), is_ultra_processed),
    },
];

fn is_ultra_processed(_: &Situation<'_>, item: &Item<'_>, _: &Food) -> bool {
    item.food.inputs.nova == Nova::UltraProcessed
}

fn has_plainer(situation: &Situation<'_>, item: &Item<'_>) -> bool {
    is_ultra_processed(situation, item, item.food) && !stand_ins(PLAINER, item.food).is_empty()
}
