//! What each rule proposes, a file per part of the score.

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

use crate::tips::offer::{Offer, Offers};
use crate::tips::rule::Rule;
use crate::tips::situation::Situation;

/// What `rule` puts forward in this situation.
pub(super) fn offers<'a>(rule: Rule, situation: &'a Situation<'a>) -> Vec<Offer<'a>> {
    let mut offers = Offers { situation, rule, all: Vec::new() };
    put_forward(&mut offers);
    offers.all
}

fn put_forward(offers: &mut Offers<'_>) {
    match offers.rule {
        Rule::WholeGrain => fiber::whole_grain(offers),
        Rule::Pulses => fiber::pulses(offers),
        Rule::Vegetable => fiber::vegetable(offers),
        Rule::Seeds => fiber::seeds(offers),
        Rule::WholeFruit => sugars::whole_fruit(offers),
        Rule::TwoPlants => plants::two_plants(offers),
        Rule::NewThisWeek => plants::new_this_week(offers),
        Rule::LastTen => plants::last_ten(offers),
        Rule::RotateGrain => plants::rotate_grain(offers),
        Rule::Allium => prebiotics::allium(offers),
        Rule::InulinVegetable => prebiotics::inulin_vegetable(offers),
        Rule::PulseForMeat => prebiotics::pulse_for_meat(offers),
        Rule::CulturedDairy => live::cultured_dairy(offers),
        Rule::LiveVegetable => live::live_vegetable(offers),
        Rule::AddAfterCooking => live::add_after_cooking(offers),
        Rule::PlainYogurt => sugars::plain_yogurt(offers),
        Rule::LessProcessed => processing::less_processed(offers),
        Rule::Oats => processing::oats(offers),
        Rule::ShortListBread => processing::short_list_bread(offers),
        Rule::HalveSugar => sugars::halve_sugar(offers),
        Rule::Water => sugars::water(offers),
        Rule::TrimSugar => sugars::trim_sugar(offers),
        Rule::OilForButter => fat::oil_for_butter(offers),
        Rule::Leaner => fat::leaner(offers),
        Rule::InsteadOfCured => meat::instead_of_cured(offers),
        Rule::LessRedMeat => meat::less_red_meat(offers),
        Rule::LeanProtein => protein::lean_protein(offers),
        Rule::AlcoholFree => alcohol::alcohol_free(offers),
    }
}
