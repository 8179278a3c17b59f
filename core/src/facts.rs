//! What stands behind a catalog food's figures and tags: shown on its sheet and
//! read by the DI-GM checklist, never scored.
//!
//! The generated file defines
//! - `static FACTS: [Facts; N]`, in the order of `catalog::foods()`;
//! - `static REFERENCES: [Reference; M]`, in the order of `catalog/references.tsv`.

use crate::catalog;
use crate::food::FoodId;

/// How sure a value or a tag is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Basis {
    /// A published table has it.
    Cited,
    /// It follows from what the food is: no alcohol in an apple.
    Rule,
    /// Our own estimate, shown as one.
    Estimate,
}

/// A carbohydrate that gut bacteria ferment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Fermentable {
    /// Long fructans.
    Inulin,
    /// Short fructans, fructo-oligosaccharides.
    Fos,
    /// Galacto-oligosaccharides of pulses.
    Gos,
    /// Resistant starch. Shown, never scored.
    ResistantStarch,
    /// Of oats and barley. Shown, never scored.
    BetaGlucan,
    /// Of fruit. Shown, never scored.
    Pectin,
}

/// Whether the cultures of a fermented food are alive when it is eaten.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Cultures {
    /// Normally alive.
    Yes,
    /// Depends on pasteurizing, heating or ageing.
    Maybe,
    /// Never any, or killed.
    No,
}

/// An item of the Dietary Index for Gut Microbiota (Kase 2024), fiber and fat apart:
/// those are sums of nutrients.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
#[expect(missing_docs, reason = "the names are those of catalog/digm.tsv")]
pub enum DigmItem {
    Avocado,
    Broccoli,
    Chickpea,
    Coffee,
    Cranberry,
    FermentedDairy,
    GreenTea,
    Soy,
    WholeGrain,
    RedMeat,
    ProcessedMeat,
    RefinedGrain,
}

/// What a reference is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Subject {
    /// The NOVA group.
    Processing,
    /// Which carbohydrates ferment.
    Prebiotic,
    /// Live cultures.
    Live,
    /// How much fructan and galacto-oligosaccharide.
    Fructans,
    /// No publication but a rule of ours: "not listed in any table consulted".
    Rule,
}

/// A publication behind tags and fructan figures, or one of our rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// "Marco et al. 2021".
    pub name: &'static str,
    /// What it is about.
    pub subject: Subject,
    /// Where it stands, or what the rule says.
    pub detail: &'static str,
    /// Its digital object identifier; empty where none is known.
    pub doi: &'static str,
}

/// How sure each value and tag of a food is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of the values")]
pub struct Bases {
    pub free_sugars: Basis,
    pub fructans: Basis,
    pub nova: Basis,
    pub fermentable: Basis,
    pub cultures: Basis,
    pub allergens_and_diet: Basis,
}

/// What stands behind one food.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// What the source calls the food.
    pub source_description: &'static str,
    /// Its tags in one sentence.
    pub reason: &'static str,
    /// Its main fermentable carbohydrates, the first one first.
    pub fermentable: &'static [Fermentable],
    /// Whether its cultures are alive.
    pub cultures: Cultures,
    /// How sure its values and tags are.
    pub bases: Bases,
    /// Positions in [`references`] of what its tags rest on.
    pub tag_references: &'static [u8],
    /// Positions in [`references`] of what its fructan figure rests on.
    pub fructan_references: &'static [u8],
    /// What of the DI-GM it holds, in permille of its weight; of grains, the grams
    /// of dry grain in a kilogram.
    pub digm: &'static [(DigmItem, u16)],
}

/// Name of the rule that no table consulted lists fructans of a food.
pub const NOT_LISTED: &str = "Not listed";

include!(concat!(env!("OUT_DIR"), "/facts.rs"));

/// What stands behind a catalog food; an own food has nothing to show.
#[must_use]
pub fn of(id: FoodId) -> Option<&'static Facts> {
    let at = catalog::foods().binary_search_by_key(&id, |food| food.id).ok()?;
    FACTS.get(at)
}

/// What tags and fructan figures rest on.
#[must_use]
pub fn references() -> &'static [Reference] {
    &REFERENCES
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_slug(slug: &str) -> &'static Facts {
        let food = catalog::by_slug(slug).expect("a food");
        of(food.id).expect("its facts")
    }

    #[test]
    fn every_catalog_food_has_facts_and_an_own_food_none() {
        for food in catalog::foods() {
            let facts = of(food.id).expect("its facts");
            assert!(!facts.reason.is_empty(), "{}", food.slug);
            assert!(!facts.source_description.is_empty(), "{}", food.slug);
            let keys = facts.tag_references.iter().chain(facts.fructan_references);
            assert!(keys.into_iter().all(|at| usize::from(*at) < references().len()));
        }
        assert_eq!(of(FoodId(FoodId::FIRST_LOCAL)), None);
    }

    #[test]
    fn the_sheet_of_kimchi_can_say_why() {
        let kimchi = of_slug("kimchi");
        assert_eq!(kimchi.source_description, "Cabbage, kimchi");
        assert_eq!(kimchi.cultures, Cultures::Yes);
        assert_eq!(kimchi.bases.cultures, Basis::Cited);
        let live = kimchi.tag_references.iter().map(|at| references()[usize::from(*at)]);
        let live: Vec<&str> =
            live.filter(|known| known.subject == Subject::Live).map(|known| known.name).collect();
        assert_eq!(live, ["Marco et al. 2021", "Rezac et al. 2018"]);
    }

    #[test]
    fn the_rule_of_foods_that_no_table_lists_has_its_name() {
        let rules = references().iter().filter(|known| known.name == NOT_LISTED);
        assert!(rules.map(|rule| rule.subject).eq([Subject::Rule]));
    }

    #[test]
    fn facts_belong_to_their_own_food() {
        assert_eq!(of_slug("artichoke-cooked").fermentable, [Fermentable::Inulin]);
        assert_eq!(of_slug("oats-rolled-dry").fermentable[0], Fermentable::BetaGlucan);
        assert_eq!(of_slug("honey").fermentable, []);
        assert_eq!(of_slug("vegetable-soup").bases.nova, Basis::Estimate);
        assert_eq!(of_slug("chickpeas-cooked").digm, [(DigmItem::Chickpea, 1000)]);
        assert_eq!(of_slug("rye-bread").digm[0].0, DigmItem::WholeGrain);
        let holding = |item| {
            let foods = catalog::foods().iter().filter_map(|food| of(food.id));
            foods.filter(|facts| facts.digm.iter().any(|(held, _)| *held == item)).count()
        };
        assert_eq!(holding(DigmItem::RefinedGrain), 72);
        assert_eq!(holding(DigmItem::FermentedDairy), 42);
        assert_eq!(holding(DigmItem::GreenTea), 1);
    }
}
