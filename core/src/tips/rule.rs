//! The rules a tip can come from, each a row: its id, the part it helps and
//! what it rests on. What a rule proposes is in `rules/`.

use crate::citation::Citation;
use crate::score::Part;

/// A rule of the tips. Files carry it by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Rule {
    /// Refined grain to whole grain.
    WholeGrain,
    /// Pulses on the plate.
    Pulses,
    /// A fiber-rich vegetable or fruit.
    Vegetable,
    /// Flax or chia at breakfast.
    Seeds,
    /// Juice to whole fruit.
    WholeFruit,
    /// Two new plants in a meal that has few.
    TwoPlants,
    /// A plant that is not yet on the plan.
    NewThisWeek,
    /// A herb, spice, nut or seed on the way from 20 to 30 plants.
    LastTen,
    /// Another grain than the one of most days.
    RotateGrain,
    /// Onion, leek or garlic.
    Allium,
    /// A vegetable that stores inulin.
    InulinVegetable,
    /// Red or processed meat to pulses.
    PulseForMeat,
    /// Plain yogurt or kefir.
    CulturedDairy,
    /// Raw sauerkraut or kimchi.
    LiveVegetable,
    /// A live food that goes in after cooking.
    AddAfterCooking,
    /// Sweetened yogurt to plain yogurt with fruit.
    PlainYogurt,
    /// The ultra-processed food with the most energy to a plainer one.
    LessProcessed,
    /// Ultra-processed cereal to oats or another plain cereal.
    Oats,
    /// Ultra-processed bread to one with a short list of ingredients.
    ShortListBread,
    /// Half of the largest source of free sugars.
    HalveSugar,
    /// Sugary drink to water or tea.
    Water,
    /// Half of the honey, syrup or sugar.
    TrimSugar,
    /// Butter, ghee or coconut oil to olive or rapeseed oil.
    OilForButter,
    /// Fatty meat or cheese to a leaner one, or half of it.
    Leaner,
    /// Processed meat to egg, fish, poultry, pulses or mushrooms.
    InsteadOfCured,
    /// A portion of red meat to fish, poultry or pulses.
    LessRedMeat,
    /// Fish, poultry, tofu, pulses or egg.
    LeanProtein,
    /// Alcoholic drink to water, tea or coffee.
    AlcoholFree,
}

/// One row: rule, id, part helped, basis; the second publication is the first again
/// where there is only one.
type Row = (Rule, &'static str, Part, [Citation; 2]);

/// Every rule, in the order of [`Rule`].
const ROWS: [Row; 28] = [
    (Rule::WholeGrain, "whole-grain", Part::Fiber, [Citation::Iom2005, Citation::Efsa2010]),
    (Rule::Pulses, "pulses", Part::Fiber, [Citation::Efsa2010; 2]),
    (Rule::Vegetable, "vegetable", Part::Fiber, [Citation::Efsa2010; 2]),
    (Rule::Seeds, "seeds", Part::Fiber, [Citation::Efsa2010; 2]),
    (Rule::WholeFruit, "whole-fruit", Part::FreeSugars, [Citation::Who2015Sugars; 2]),
    (Rule::TwoPlants, "two-plants", Part::Plants, [Citation::McDonald2018; 2]),
    (Rule::NewThisWeek, "new-this-week", Part::Plants, [Citation::McDonald2018; 2]),
    (Rule::LastTen, "last-ten", Part::Plants, [Citation::McDonald2018; 2]),
    (Rule::RotateGrain, "rotate-grain", Part::Plants, [Citation::McDonald2018; 2]),
    (Rule::Allium, "allium", Part::Prebiotics, [Citation::Moshfegh1999; 2]),
    (Rule::InulinVegetable, "inulin-vegetable", Part::Prebiotics, [Citation::VanLoo1995; 2]),
    (
        Rule::PulseForMeat,
        "pulse-for-meat",
        Part::Prebiotics,
        [Citation::Ahei2010, Citation::Moshfegh1999],
    ),
    (Rule::CulturedDairy, "cultured-dairy", Part::LiveCultures, [Citation::Marco2022; 2]),
    (
        Rule::LiveVegetable,
        "live-vegetable",
        Part::LiveCultures,
        [Citation::Marco2022, Citation::Wastyk2021],
    ),
    (Rule::AddAfterCooking, "add-after-cooking", Part::LiveCultures, [Citation::Marco2022; 2]),
    (Rule::PlainYogurt, "plain-yogurt", Part::FreeSugars, [Citation::Who2015Sugars; 2]),
    (Rule::LessProcessed, "less-processed", Part::Processing, [Citation::Monteiro2019; 2]),
    (Rule::Oats, "oats", Part::Processing, [Citation::Monteiro2019, Citation::Who2015Sugars]),
    (Rule::ShortListBread, "short-list-bread", Part::Processing, [Citation::Monteiro2019; 2]),
    (Rule::HalveSugar, "halve-sugar", Part::FreeSugars, [Citation::Who2015Sugars; 2]),
    (Rule::Water, "water", Part::FreeSugars, [Citation::Who2015Sugars; 2]),
    (Rule::TrimSugar, "trim-sugar", Part::FreeSugars, [Citation::Who2015Sugars; 2]),
    (Rule::OilForButter, "oil-for-butter", Part::SaturatedFat, [Citation::Who2023SaturatedFat; 2]),
    (Rule::Leaner, "leaner", Part::SaturatedFat, [Citation::Who2023SaturatedFat; 2]),
    (Rule::InsteadOfCured, "instead-of-cured", Part::Meat, [Citation::Iarc114; 2]),
    (Rule::LessRedMeat, "less-red-meat", Part::Meat, [Citation::Wcrf2018; 2]),
    (Rule::LeanProtein, "lean-protein", Part::LeanProtein, [Citation::Iom2005; 2]),
    (Rule::AlcoholFree, "alcohol-free", Part::Alcohol, [Citation::UkCmo2016; 2]),
];

/// For each rule, how many ids come before its own.
const ORDER: [u8; ROWS.len()] = {
    let mut order = [0; ROWS.len()];
    let mut pair = 0;
    while pair < ROWS.len() * ROWS.len() {
        let (one, other) = (pair / ROWS.len(), pair % ROWS.len());
        order[one] += comes_before(ROWS[other].1.as_bytes(), ROWS[one].1.as_bytes()) as u8;
        pair += 1;
    }
    order
};

const fn comes_before(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() {
        if one[at] != other[at] {
            return one[at] < other[at];
        }
        at += 1;
    }
    one.len() < other.len()
}

impl Rule {
    /// Every rule.
    pub fn all() -> impl Iterator<Item = Self> {
        ROWS.iter().map(|row| row.0)
    }

    /// Stable word: "whole-grain".
    #[must_use]
    pub const fn id(self) -> &'static str {
        ROWS[self as usize].1
    }

    /// The rule with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        ROWS.iter().find(|row| row.1 == id).map(|row| row.0)
    }

    /// Its place among all rules by their ids.
    pub(super) const fn order(self) -> u8 {
        ORDER[self as usize]
    }

    /// The part of the score it is meant to help. Of the rules that help the same
    /// part, one is shown.
    #[must_use]
    pub const fn part(self) -> Part {
        ROWS[self as usize].2
    }

    /// What it rests on.
    #[must_use]
    pub fn citations(self) -> &'static [Citation] {
        let both = &ROWS[self as usize].3;
        if both[0] == both[1] { std::slice::from_ref(&both[0]) } else { both }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_stand_in_the_order_of_the_rules() {
        for (at, row) in ROWS.iter().enumerate() {
            assert_eq!(row.0 as usize, at, "{}", row.1);
            assert_eq!(Rule::from_id(row.1), Some(row.0));
            assert!(!row.0.citations().is_empty(), "{} rests on something", row.1);
        }
        assert_eq!(Rule::from_id("eat-less"), None);
    }

    #[test]
    fn a_rule_names_each_publication_once() {
        let mut pairs = 0;
        for rule in Rule::all() {
            let sources = rule.citations();
            pairs += usize::from(sources.len() == 2);
            assert!(sources.len() == 1 || sources[0] != sources[1], "{rule:?}");
        }
        assert!(pairs > 0 && pairs < Rule::all().count());
    }

    #[test]
    fn rules_are_ordered_by_their_ids() {
        let mut ids: Vec<_> = Rule::all().map(Rule::id).collect();
        ids.sort_unstable();
        for rule in Rule::all() {
            assert_eq!(ids[usize::from(rule.order())], rule.id());
        }
    }
}
