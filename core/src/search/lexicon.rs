//! Words about words: those that say nothing, those a name may lack, second
//! spellings, and what people call groups, kinds and tags when they search.

use crate::food::{DietFit, Food};
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
    let singular = word.strip_suffix("s").unwrap_or(word);
    word.bytes().all(|byte| byte.is_ascii_digit())
        || is_one_of(SOFT, word)
        || is_one_of(SOFT, singular)
}

/// Words with more than one spelling or an everyday twin, as singular and plural: a
/// line for each set.
pub const TWINS: &str = "\
    barbecue barbeque bbq\n\
    canned tinned\n\
    chili chilli chile\n\
    chilies chillies chiles\n\
    dal dhal daal dahl\n\
    doughnut donut\n\
    fiber fibre\n\
    flavored flavoured\n\
    ground mince minced\n\
    hummus houmous humus\n\
    ketchup catsup\n\
    lasagna lasagne\n\
    omelet omelette\n\
    pita pitta\n\
    prawn shrimp\n\
    prawns shrimp\n\
    skimmed skim\n\
    soy soya\n\
    unpasteurized unpasteurised\n\
    veggie vegetable\n\
    veggies vegetables\n\
    whisky whiskey\n\
    wholewheat wholemeal\n\
    yogurt yoghurt yoghourt";

/// What people call the foods of a group, beside the names of the foods: a line for each
/// group, in their order.
const OF_GROUP: &str = "\
    vegetables\n\
    fruit\n\
    legumes;pulses\n\
    whole grains;wholegrain\n\
    grains\n\
    nuts seeds\n\
    dairy\n\
    fermented\n\
    seafood\n\
    lean protein\n\
    meat\n\
    plant based\n\
    dishes;meals\n\
    herbs spices;seasoning\n\
    oils fats\n\
    condiments;sauces\n\
    drinks;beverages";

/// Kinds whose foods are called more than their names, see [`OF_KIND`].
const KINDS: [Kind; 30] = [
    Kind::AlcoholicDrink,
    Kind::Berry,
    Kind::BreakfastCerealPlain,
    Kind::BreakfastCerealSweet,
    Kind::Biscuit,
    Kind::CakeOrPastry,
    Kind::CheeseAged,
    Kind::CheeseFresh,
    Kind::Citrus,
    Kind::Confectionery,
    Kind::Cracker,
    Kind::SavourySnack,
    Kind::Dessert,
    Kind::DriedFruit,
    Kind::FastFood,
    Kind::Herb,
    Kind::LeafyVegetable,
    Kind::MeatAlternative,
    Kind::Nut,
    Kind::OilyFish,
    Kind::PlantDrink,
    Kind::Poultry,
    Kind::ProcessedMeat,
    Kind::RedMeat,
    Kind::RootVegetable,
    Kind::Seafood,
    Kind::Seed,
    Kind::Spice,
    Kind::SugaryDrink,
    Kind::WhiteFish,
];

/// What they are called: a line for each of [`KINDS`].
const OF_KIND: &str = "\
    alcohol\n\
    berries\n\
    breakfast cereal\n\
    breakfast cereal\n\
    cookies;biscuits;sweets\n\
    cakes;pastries;dessert;sweets\n\
    cheese\n\
    cheese\n\
    citrus\n\
    candy;sweets\n\
    snacks\n\
    snacks\n\
    dessert;sweets\n\
    dried fruit\n\
    fast food\n\
    herbs\n\
    leafy greens\n\
    meat substitute;meat alternative\n\
    nuts\n\
    fish;oily fish\n\
    plant milk\n\
    poultry;meat\n\
    processed meat;cold cuts;deli meat\n\
    red meat;meat\n\
    root vegetables\n\
    shellfish\n\
    seeds\n\
    spices\n\
    soft drinks;soda\n\
    fish;white fish";

fn line(text: &'static str, number: usize) -> &'static str {
    text.split('\n').nth(number).unwrap_or_default()
}

/// Everything a food is called for what it is: phrases parted by `;`, or nothing.
pub fn of_food(food: &Food, tags: &Tags) -> [&'static str; 8] {
    let phrases = |fits: bool, phrases: &'static str| if fits { phrases } else { "" };
    // None is told of the other kinds: there is no line behind the last.
    let kind = KINDS.iter().position(|kind| *kind == food.kind).unwrap_or(KINDS.len());
    [
        line(OF_GROUP, food.group as usize),
        line(OF_KIND, kind),
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
        let mut all: Vec<_> = TWINS.split(['\n', ' ']).collect();
        // One plural stands for two singulars.
        all.retain(|twin| *twin != "shrimp");
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
