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

use crate::tips::offer::Offer;
use crate::tips::rule::Rule;
use crate::tips::situation::Situation;

/// What `rule` puts forward in this situation.
pub(super) fn offers<'a>(rule: Rule, situation: &Situation<'a>) -> Vec<Offer<'a>> {
    match rule {
        Rule::WholeGrain => fiber::whole_grain(situation),
        Rule::Pulses => fiber::pulses(situation),
        Rule::Vegetable => fiber::vegetable(situation),
        Rule::Seeds => fiber::seeds(situation),
        Rule::WholeFruit => sugars::whole_fruit(situation),
        Rule::TwoPlants => plants::two_plants(situation),
        Rule::NewThisWeek => plants::new_this_week(situation),
        Rule::LastTen => plants::last_ten(situation),
        Rule::RotateGrain => plants::rotate_grain(situation),
        Rule::Allium => prebiotics::allium(situation),
        Rule::InulinVegetable => prebiotics::inulin_vegetable(situation),
        Rule::PulseForMeat => prebiotics::pulse_for_meat(situation),
        Rule::CulturedDairy => live::cultured_dairy(situation),
        Rule::LiveVegetable => live::live_vegetable(situation),
        Rule::AddAfterCooking => live::add_after_cooking(situation),
        Rule::PlainYogurt => sugars::plain_yogurt(situation),
        Rule::LessProcessed => processing::less_processed(situation),
        Rule::Oats => processing::oats(situation),
        Rule::ShortListBread => processing::short_list_bread(situation),
        Rule::HalveSugar => sugars::halve_sugar(situation),
        Rule::Water => sugars::water(situation),
        Rule::TrimSugar => sugars::trim_sugar(situation),
        Rule::OilForButter => fat::oil_for_butter(situation),
        Rule::Leaner => fat::leaner(situation),
        Rule::InsteadOfCured => meat::instead_of_cured(situation),
        Rule::LessRedMeat => meat::less_red_meat(situation),
        Rule::LeanProtein => protein::lean_protein(situation),
        Rule::AlcoholFree => alcohol::alcohol_free(situation),
    }
}
