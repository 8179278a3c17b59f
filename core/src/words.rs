//! The words by which files name things of a closed vocabulary, and their numbers
//! in links: the position in the list. Both last for ever, so words are only added,
//! at the end, and adding one is a new version of the formats that use it.

use crate::food::{Allergen, DietFit, Group, Source, Taste};
use crate::inputs::{Nova, PlantClass};
use crate::kind::Kind;
use crate::plan::MealKind;
use crate::search::Diet;
use crate::settings::{Theme, WeekStart};

/// Something that has a word in files and a number in links.
pub trait Word: Copy + PartialEq + 'static {
    /// All of them, each at its number.
    const WORDS: &[(Self, &str)];

    /// Its word.
    #[must_use]
    fn word(self) -> &'static str {
        Self::WORDS.get(self.number() as usize).map_or("", |(_, word)| word)
    }

    /// Its number.
    #[must_use]
    fn number(self) -> u32;

    /// The one with this word.
    #[must_use]
    fn from_word(word: &str) -> Option<Self> {
        Self::WORDS.get(place_of_word(Self::WORDS, word)?).map(|(one, _)| *one)
    }

    /// The one with this number.
    #[must_use]
    fn from_number(number: u32) -> Option<Self> {
        Self::WORDS.get(number as usize).map(|(one, _)| *one)
    }
}

// The code of this is the same for every vocabulary: not inlined, the download holds it
// once.

#[inline(never)]
fn place_of_word<T>(words: &[(T, &str)], wanted: &str) -> Option<usize> {
    words.iter().position(|(_, word)| *word == wanted)
}

impl Word for Group {
    fn number(self) -> u32 {
        self as u32
    }

    const WORDS: &[(Self, &str)] = &[
        (Self::Vegetables, "vegetables"),
        (Self::Fruit, "fruit"),
        (Self::Legumes, "legumes"),
        (Self::WholeGrains, "whole-grains"),
        (Self::RefinedGrains, "refined-grains"),
        (Self::NutsSeeds, "nuts-seeds"),
        (Self::Dairy, "dairy"),
        (Self::FermentedPlant, "fermented-plant"),
        (Self::FishSeafood, "fish-seafood"),
        (Self::PoultryEggsLean, "poultry-eggs-lean"),
        (Self::RedProcessedMeat, "red-processed-meat"),
        (Self::PlantBasedAlternatives, "plant-based-alternatives"),
        (Self::MixedDishes, "mixed-dishes"),
        (Self::HerbsSpices, "herbs-spices"),
        (Self::OilsFats, "oils-fats"),
        (Self::CondimentsSauces, "condiments-sauces"),
        (Self::Beverages, "beverages"),
        (Self::SweetsSnacksUpf, "sweets-snacks-upf"),
    ];
}

impl Word for Kind {
    fn number(self) -> u32 {
        self as u32
    }

    const WORDS: &[(Self, &str)] = &[
        (Self::AlcoholicDrink, "alcoholic-drink"),
        (Self::Allium, "allium"),
        (Self::Berry, "berry"),
        (Self::Biscuit, "biscuit"),
        (Self::BranOrGerm, "bran-or-germ"),
        (Self::BreakfastCerealPlain, "breakfast-cereal-plain"),
        (Self::BreakfastCerealSweet, "breakfast-cereal-sweet"),
        (Self::Butter, "butter"),
        (Self::CakeOrPastry, "cake-or-pastry"),
        (Self::CheeseAged, "cheese-aged"),
        (Self::CheeseFresh, "cheese-fresh"),
        (Self::Citrus, "citrus"),
        (Self::Coffee, "coffee"),
        (Self::Condiment, "condiment"),
        (Self::Confectionery, "confectionery"),
        (Self::Cracker, "cracker"),
        (Self::Cream, "cream"),
        (Self::Dessert, "dessert"),
        (Self::DietDrink, "diet-drink"),
        (Self::Dip, "dip"),
        (Self::DriedFruit, "dried-fruit"),
        (Self::Egg, "egg"),
        (Self::FastFood, "fast-food"),
        (Self::FermentedVegetable, "fermented-vegetable"),
        (Self::Flour, "flour"),
        (Self::Herb, "herb"),
        (Self::Juice, "juice"),
        (Self::Kefir, "kefir"),
        (Self::LeafyVegetable, "leafy-vegetable"),
        (Self::MeatAlternative, "meat-alternative"),
        (Self::Milk, "milk"),
        (Self::MixedDishGrain, "mixed-dish-grain"),
        (Self::MixedDishMeat, "mixed-dish-meat"),
        (Self::MixedDishPulse, "mixed-dish-pulse"),
        (Self::MixedDishVegetable, "mixed-dish-vegetable"),
        (Self::Mushroom, "mushroom"),
        (Self::Nut, "nut"),
        (Self::NutButter, "nut-butter"),
        (Self::Offal, "offal"),
        (Self::Oil, "oil"),
        (Self::OilyFish, "oily-fish"),
        (Self::OtherFat, "other-fat"),
        (Self::OtherFruit, "other-fruit"),
        (Self::OtherVegetable, "other-vegetable"),
        (Self::Pickle, "pickle"),
        (Self::PlainYogurt, "plain-yogurt"),
        (Self::PlantDrink, "plant-drink"),
        (Self::PotatoOrTuber, "potato-or-tuber"),
        (Self::Poultry, "poultry"),
        (Self::ProcessedMeat, "processed-meat"),
        (Self::Pulse, "pulse"),
        (Self::RedMeat, "red-meat"),
        (Self::RefinedBread, "refined-bread"),
        (Self::RefinedFlatbread, "refined-flatbread"),
        (Self::RefinedGrainCooked, "refined-grain-cooked"),
        (Self::RefinedPasta, "refined-pasta"),
        (Self::RootVegetable, "root-vegetable"),
        (Self::Salad, "salad"),
        (Self::Sauce, "sauce"),
        (Self::SavourySnack, "savoury-snack"),
        (Self::Seafood, "seafood"),
        (Self::Seed, "seed"),
        (Self::Soup, "soup"),
        (Self::SoyFood, "soy-food"),
        (Self::Spice, "spice"),
        (Self::SugarOrSyrup, "sugar-or-syrup"),
        (Self::SugaryDrink, "sugary-drink"),
        (Self::SweetSpread, "sweet-spread"),
        (Self::SweetenedYogurt, "sweetened-yogurt"),
        (Self::Tea, "tea"),
        (Self::TomatoBase, "tomato-base"),
        (Self::Water, "water"),
        (Self::WhiteFish, "white-fish"),
        (Self::WholeBread, "whole-bread"),
        (Self::WholeFlatbread, "whole-flatbread"),
        (Self::WholeGrainCooked, "whole-grain-cooked"),
        (Self::WholePasta, "whole-pasta"),
    ];
}

impl Word for Taste {
    fn number(self) -> u32 {
        self as u32
    }

    const WORDS: &[(Self, &str)] =
        &[(Self::Savoury, "savoury"), (Self::Sweet, "sweet"), (Self::Neutral, "neutral")];
}

impl Word for DietFit {
    fn number(self) -> u32 {
        self as u32
    }

    const WORDS: &[(Self, &str)] =
        &[(Self::Vegan, "vegan"), (Self::Vegetarian, "vegetarian"), (Self::Neither, "neither")];
}

impl Word for Allergen {
    fn number(self) -> u32 {
        self as u32
    }

    const WORDS: &[(Self, &str)] = &[
        (Self::Gluten, "gluten"),
        (Self::Crustaceans, "crustaceans"),
        (Self::Egg, "egg"),
        (Self::Fish, "fish"),
        (Self::Peanut, "peanut"),
        (Self::Soy, "soy"),
        (Self::Milk, "milk"),
        (Self::Nuts, "nuts"),
        (Self::Celery, "celery"),
        (Self::Mustard, "mustard"),
        (Self::Sesame, "sesame"),
        (Self::Sulphites, "sulphites"),
        (Self::Lupin, "lupin"),
        (Self::Molluscs, "molluscs"),
    ];
}

impl Word for Nova {
    fn number(self) -> u32 {
        self as u32 - 1
    }

    const WORDS: &[(Self, &str)] = &[
        (Self::Whole, "1"),
        (Self::Ingredient, "2"),
        (Self::Processed, "3"),
        (Self::UltraProcessed, "4"),
    ];
}

impl Word for PlantClass {
    fn number(self) -> u32 {
        self as u32
    }

    const WORDS: &[(Self, &str)] = &[
        (Self::Produce, "produce"),
        (Self::Grain, "grain"),
        (Self::GrainDry, "grain-dry"),
        (Self::NutSeed, "nut-seed"),
        (Self::Herb, "herb"),
        (Self::Spice, "spice"),
        (Self::Aromatic, "aromatic"),
        (Self::Drink, "drink"),
        (Self::Cocoa, "cocoa"),
    ];
}

impl Word for Source {
    fn number(self) -> u32 {
        self as u32
    }

    const WORDS: &[(Self, &str)] = &[
        (Self::UsdaSr28, "USDA SR28"),
        (Self::UsdaFndds2018, "USDA FNDDS 2017-2018"),
        (Self::UsdaFndds2020, "USDA FNDDS 2019-2020"),
        (Self::Ciqual2020, "CIQUAL 2020"),
        (Self::Bls4, "BLS 4.0"),
        (Self::Own, "own"),
    ];
}

impl Word for MealKind {
    fn number(self) -> u32 {
        self as u32
    }

    const WORDS: &[(Self, &str)] = &[
        (Self::Breakfast, "breakfast"),
        (Self::Lunch, "lunch"),
        (Self::Dinner, "dinner"),
        (Self::Snacks, "snacks"),
    ];
}

impl Word for Diet {
    fn number(self) -> u32 {
        self as u32
    }

    const WORDS: &[(Self, &str)] =
        &[(Self::Any, "any"), (Self::Vegetarian, "vegetarian"), (Self::Vegan, "vegan")];
}

impl Word for WeekStart {
    fn number(self) -> u32 {
        self as u32
    }

    const WORDS: &[(Self, &str)] =
        &[(Self::Monday, "monday"), (Self::Saturday, "saturday"), (Self::Sunday, "sunday")];
}

impl Word for Theme {
    fn number(self) -> u32 {
        self as u32
    }

    const WORDS: &[(Self, &str)] =
        &[(Self::Auto, "auto"), (Self::Light, "light"), (Self::Dark, "dark")];
}

#[cfg(test)]
mod tests {
    use super::Word;
    use crate::food::{Allergen, DietFit, Group, Source, Taste};
    use crate::inputs::{Nova, PlantClass};
    use crate::kind::Kind;
    use crate::plan::MealKind;
    use crate::search::Diet;
    use crate::settings::{Theme, WeekStart};

    fn each_once<T: Word + std::fmt::Debug>(count: usize) {
        assert_eq!(T::WORDS.len(), count);
        for (number, (one, word)) in T::WORDS.iter().enumerate() {
            assert_eq!(one.word(), *word);
            assert_eq!(one.number() as usize, number, "{word}");
            assert_eq!(T::from_word(word), Some(*one));
            assert_eq!(T::from_number(number as u32), Some(*one));
        }
    }

    #[test]
    fn everything_has_one_word_and_one_number() {
        each_once::<Group>(Group::ALL.len());
        each_once::<Kind>(Kind::WholePasta as usize + 1);
        each_once::<Taste>(3);
        each_once::<DietFit>(3);
        each_once::<Allergen>(Allergen::ALL.len());
        each_once::<Nova>(4);
        each_once::<PlantClass>(PlantClass::Cocoa as usize + 1);
        each_once::<MealKind>(MealKind::ALL.len());
        each_once::<Diet>(Diet::ALL.len());
        each_once::<WeekStart>(3);
        each_once::<Theme>(3);
        each_once::<Source>(Source::Own as usize + 1);
    }
}
