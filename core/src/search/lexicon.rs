//! Words about words: those that say nothing, those a name may lack, second
//! spellings, and what people call groups, kinds and tags when they search.

use crate::food::{DietFit, Food, Group};
use crate::inputs::Nova;
use crate::kind::Kind;
use crate::tags::{FiberTag, Tags};

/// Whether a word says nothing about a food.
#[must_use]
pub fn is_filler(word: &str) -> bool {
    is_one_of("a an and of the with in or n type style", word)
}

/// Whether what follows only describes what stands before: "Apple with skin".
#[must_use]
pub fn ends_head(word: &str) -> bool {
    is_one_of("with without in made from for no", word)
}

fn is_one_of(list: &str, word: &str) -> bool {
    list.split(' ').any(|one| one == word)
}

/// How a food is made, cut, served or measured. A query may hold one of these that no
/// name does: "grilled chicken breast".
const SOFT: &str = "baked boiled bottle bowl can canned chopped cold cooked cup diced dried \
    drained dry fresh fried frozen g glass grilled homemade hot kg large loaf medium ml natural \
    organic oz packet piece plain portion powder powdered pure raw ripe roast roasted salted \
    slice sliced small steamed tbsp tinned toasted tsp unsalted unsweetened whole";

/// Whether a food is that food without this word of a query. Amounts are such words:
/// "2 eggs".
#[must_use]
pub fn is_soft(word: &str) -> bool {
    let singular = word.strip_suffix('s').unwrap_or(word);
    word.bytes().all(|byte| byte.is_ascii_digit())
        || is_one_of(SOFT, word)
        || is_one_of(SOFT, singular)
}

/// Words with more than one spelling or an everyday twin, as singular and plural.
pub static TWINS: [&str; 24] = [
    "barbecue barbeque bbq",
    "canned tinned",
    "chili chilli chile",
    "chilies chillies chiles",
    "dal dhal daal dahl",
    "doughnut donut",
    "fiber fibre",
    "flavored flavoured",
    "ground mince minced",
    "hummus houmous humus",
    "ketchup catsup",
    "lasagna lasagne",
    "omelet omelette",
    "pita pitta",
    "prawn shrimp",
    "prawns shrimp",
    "skimmed skim",
    "soy soya",
    "unpasteurized unpasteurised",
    "veggie vegetable",
    "veggies vegetables",
    "whisky whiskey",
    "wholewheat wholemeal",
    "yogurt yoghurt yoghourt",
];

/// What people call the foods of a group, beside the names of the foods.
static OF_GROUP: [(Group, &str); 17] = [
    (Group::Vegetables, "vegetables"),
    (Group::Fruit, "fruit"),
    (Group::Legumes, "legumes;pulses"),
    (Group::WholeGrains, "whole grains;wholegrain"),
    (Group::RefinedGrains, "grains"),
    (Group::NutsSeeds, "nuts seeds"),
    (Group::Dairy, "dairy"),
    (Group::FermentedPlant, "fermented"),
    (Group::FishSeafood, "seafood"),
    (Group::PoultryEggsLean, "lean protein"),
    (Group::RedProcessedMeat, "meat"),
    (Group::PlantBasedAlternatives, "plant based"),
    (Group::MixedDishes, "dishes;meals"),
    (Group::HerbsSpices, "herbs spices;seasoning"),
    (Group::OilsFats, "oils fats"),
    (Group::CondimentsSauces, "condiments;sauces"),
    (Group::Beverages, "drinks;beverages"),
];

/// What people call the foods of a kind, where that is more than their names.
static OF_KIND: [(Kind, &str); 30] = [
    (Kind::AlcoholicDrink, "alcohol"),
    (Kind::Berry, "berries"),
    (Kind::BreakfastCerealPlain, "breakfast cereal"),
    (Kind::BreakfastCerealSweet, "breakfast cereal"),
    (Kind::Biscuit, "cookies;biscuits;sweets"),
    (Kind::CakeOrPastry, "cakes;pastries;dessert;sweets"),
    (Kind::CheeseAged, "cheese"),
    (Kind::CheeseFresh, "cheese"),
    (Kind::Citrus, "citrus"),
    (Kind::Confectionery, "candy;sweets"),
    (Kind::Cracker, "snacks"),
    (Kind::SavourySnack, "snacks"),
    (Kind::Dessert, "dessert;sweets"),
    (Kind::DriedFruit, "dried fruit"),
    (Kind::FastFood, "fast food"),
    (Kind::Herb, "herbs"),
    (Kind::LeafyVegetable, "leafy greens"),
    (Kind::MeatAlternative, "meat substitute;meat alternative"),
    (Kind::Nut, "nuts"),
    (Kind::OilyFish, "fish;oily fish"),
    (Kind::PlantDrink, "plant milk"),
    (Kind::Poultry, "poultry;meat"),
    (Kind::ProcessedMeat, "processed meat;cold cuts;deli meat"),
    (Kind::RedMeat, "red meat;meat"),
    (Kind::RootVegetable, "root vegetables"),
    (Kind::Seafood, "shellfish"),
    (Kind::Seed, "seeds"),
    (Kind::Spice, "spices"),
    (Kind::SugaryDrink, "soft drinks;soda"),
    (Kind::WhiteFish, "fish;white fish"),
];

fn find<T: Copy + PartialEq>(table: &[(T, &'static str)], wanted: T) -> &'static str {
    table.iter().find(|(one, _)| *one == wanted).map_or("", |(_, phrases)| *phrases)
}

/// Everything a food is called for what it is: phrases parted by `;`, or nothing.
pub fn of_food(food: &Food, tags: &Tags) -> [&'static str; 8] {
    let phrases = |fits: bool, phrases: &'static str| if fits { phrases } else { "" };
    [
        find(&OF_GROUP, food.group),
        find(&OF_KIND, food.kind),
        phrases(tags.fiber == FiberTag::High, "high fiber"),
        phrases(tags.prebiotic, "prebiotic"),
        phrases(tags.live, "live cultures;probiotic;fermented"),
        phrases(tags.nova == Nova::UltraProcessed, "ultra processed"),
        phrases(food.diet == DietFit::Vegan, "vegan"),
        phrases(food.diet != DietFit::Neither, "vegetarian"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_and_ways_of_serving_are_soft() {
        for word in ["2", "100", "cups", "cup", "slices", "grilled", "g"] {
            assert!(is_soft(word), "{word}");
        }
        for word in ["egg", "2a", "grape", "smoked", "gs2"] {
            assert!(!is_soft(word), "{word}");
        }
    }

    #[test]
    fn every_second_spelling_is_in_one_set_only() {
        let mut all: Vec<_> = TWINS.iter().flat_map(|set| set.split(' ')).collect();
        // One plural stands for two singulars.
        all.retain(|twin| *twin != "shrimp");
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
