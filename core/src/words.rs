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
    const ALL: &[Self];

    /// Their words in the same order, separated by `;`. One text takes far less room in
    /// the download than many with their places and lengths.
    const WORDS: &str;

    /// Its word.
    #[must_use]
    fn word(self) -> &'static str {
        word_at(Self::WORDS, self.number())
    }

    /// Its number.
    #[must_use]
    fn number(self) -> u32;

    /// The one with this word.
    #[must_use]
    fn from_word(word: &str) -> Option<Self> {
        Self::from_number(place_of_word(Self::WORDS, word))
    }

    /// The one with this number.
    #[must_use]
    fn from_number(number: u32) -> Option<Self> {
        Self::ALL.get(number as usize).copied()
    }
}

// The code of these is the same for every vocabulary: not inlined, the download holds
// it once.

/// The word with this number, of words separated by `;`.
#[inline(never)]
pub(crate) fn word_at(words: &'static str, number: u32) -> &'static str {
    words.split(';').nth(number as usize).unwrap_or_default()
}

/// How many words come before this one: all of them when it is none.
#[inline(never)]
pub(crate) fn place_of_word(words: &str, wanted: &str) -> u32 {
    words.split(';').take_while(|word| *word != wanted).count() as u32
}

impl Word for Group {
    fn number(self) -> u32 {
        self as u32
    }

    const ALL: &[Self] = &Group::ALL;

    const WORDS: &str = "vegetables;fruit;legumes;whole-grains;refined-grains;nuts-seeds;dairy;\
        fermented-plant;fish-seafood;poultry-eggs-lean;red-processed-meat;\
        plant-based-alternatives;mixed-dishes;herbs-spices;oils-fats;condiments-sauces;\
        beverages;sweets-snacks-upf";
}

impl Word for Kind {
    fn number(self) -> u32 {
        self as u32
    }

    const ALL: &[Self] = &[
        Self::AlcoholicDrink,
        Self::Allium,
        Self::Berry,
        Self::Biscuit,
        Self::BranOrGerm,
        Self::BreakfastCerealPlain,
        Self::BreakfastCerealSweet,
        Self::Butter,
        Self::CakeOrPastry,
        Self::CheeseAged,
        Self::CheeseFresh,
        Self::Citrus,
        Self::Coffee,
        Self::Condiment,
        Self::Confectionery,
        Self::Cracker,
        Self::Cream,
        Self::Dessert,
        Self::DietDrink,
        Self::Dip,
        Self::DriedFruit,
        Self::Egg,
        Self::FastFood,
        Self::FermentedVegetable,
        Self::Flour,
        Self::Herb,
        Self::Juice,
        Self::Kefir,
        Self::LeafyVegetable,
        Self::MeatAlternative,
        Self::Milk,
        Self::MixedDishGrain,
        Self::MixedDishMeat,
        Self::MixedDishPulse,
        Self::MixedDishVegetable,
        Self::Mushroom,
        Self::Nut,
        Self::NutButter,
        Self::Offal,
        Self::Oil,
        Self::OilyFish,
        Self::OtherFat,
        Self::OtherFruit,
        Self::OtherVegetable,
        Self::Pickle,
        Self::PlainYogurt,
        Self::PlantDrink,
        Self::PotatoOrTuber,
        Self::Poultry,
        Self::ProcessedMeat,
        Self::Pulse,
        Self::RedMeat,
        Self::RefinedBread,
        Self::RefinedFlatbread,
        Self::RefinedGrainCooked,
        Self::RefinedPasta,
        Self::RootVegetable,
        Self::Salad,
        Self::Sauce,
        Self::SavourySnack,
        Self::Seafood,
        Self::Seed,
        Self::Soup,
        Self::SoyFood,
        Self::Spice,
        Self::SugarOrSyrup,
        Self::SugaryDrink,
        Self::SweetSpread,
        Self::SweetenedYogurt,
        Self::Tea,
        Self::TomatoBase,
        Self::Water,
        Self::WhiteFish,
        Self::WholeBread,
        Self::WholeFlatbread,
        Self::WholeGrainCooked,
        Self::WholePasta,
    ];

    const WORDS: &str = "alcoholic-drink;allium;berry;biscuit;bran-or-germ;breakfast-cereal-plain;\
        breakfast-cereal-sweet;butter;cake-or-pastry;cheese-aged;cheese-fresh;citrus;coffee;\
        condiment;confectionery;cracker;cream;dessert;diet-drink;dip;dried-fruit;egg;\
        fast-food;fermented-vegetable;flour;herb;juice;kefir;leafy-vegetable;\
        meat-alternative;milk;mixed-dish-grain;mixed-dish-meat;mixed-dish-pulse;\
        mixed-dish-vegetable;mushroom;nut;nut-butter;offal;oil;oily-fish;other-fat;\
        other-fruit;other-vegetable;pickle;plain-yogurt;plant-drink;potato-or-tuber;poultry;\
        processed-meat;pulse;red-meat;refined-bread;refined-flatbread;refined-grain-cooked;\
        refined-pasta;root-vegetable;salad;sauce;savoury-snack;seafood;seed;soup;soy-food;\
        spice;sugar-or-syrup;sugary-drink;sweet-spread;sweetened-yogurt;tea;tomato-base;\
        water;white-fish;whole-bread;whole-flatbread;whole-grain-cooked;whole-pasta";
}

impl Word for Taste {
    fn number(self) -> u32 {
        self as u32
    }

    const ALL: &[Self] = &[Self::Savoury, Self::Sweet, Self::Neutral];

    const WORDS: &str = "savoury;sweet;neutral";
}

impl Word for DietFit {
    fn number(self) -> u32 {
        self as u32
    }

    const ALL: &[Self] = &[Self::Vegan, Self::Vegetarian, Self::Neither];

    const WORDS: &str = "vegan;vegetarian;neither";
}

impl Word for Allergen {
    fn number(self) -> u32 {
        self as u32
    }

    const ALL: &[Self] = &Allergen::ALL;

    const WORDS: &str = "gluten;crustaceans;egg;fish;peanut;soy;milk;nuts;celery;mustard;sesame;sulphites;\
        lupin;molluscs";
}

impl Word for Nova {
    fn number(self) -> u32 {
        self as u32 - 1
    }

    const ALL: &[Self] = &[Self::Whole, Self::Ingredient, Self::Processed, Self::UltraProcessed];

    const WORDS: &str = "1;2;3;4";
}

impl Word for PlantClass {
    fn number(self) -> u32 {
        self as u32
    }

    const ALL: &[Self] = &[
        Self::Produce,
        Self::Grain,
        Self::GrainDry,
        Self::NutSeed,
        Self::Herb,
        Self::Spice,
        Self::Aromatic,
        Self::Drink,
        Self::Cocoa,
    ];

    const WORDS: &str = "produce;grain;grain-dry;nut-seed;herb;spice;aromatic;drink;cocoa";
}

impl Word for Source {
    fn number(self) -> u32 {
        self as u32
    }

    const ALL: &[Self] = &[
        Self::UsdaSr28,
        Self::UsdaFndds2018,
        Self::UsdaFndds2020,
        Self::Ciqual2020,
        Self::Bls4,
        Self::Own,
    ];

    const WORDS: &str =
        "USDA SR28;USDA FNDDS 2017-2018;USDA FNDDS 2019-2020;CIQUAL 2020;BLS 4.0;own";
}

impl Word for MealKind {
    fn number(self) -> u32 {
        self as u32
    }

    const ALL: &[Self] = &MealKind::ALL;

    const WORDS: &str = "breakfast;lunch;dinner;snacks";
}

impl Word for Diet {
    fn number(self) -> u32 {
        self as u32
    }

    const ALL: &[Self] = &Diet::ALL;

    const WORDS: &str = "any;vegetarian;vegan";
}

impl Word for WeekStart {
    fn number(self) -> u32 {
        self as u32
    }

    const ALL: &[Self] = &WeekStart::ALL;

    const WORDS: &str = "monday;saturday;sunday";
}

impl Word for Theme {
    fn number(self) -> u32 {
        self as u32
    }

    const ALL: &[Self] = &Theme::ALL;

    const WORDS: &str = "auto;light;dark";
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
        assert_eq!((T::ALL.len(), T::WORDS.split(';').count()), (count, count));
        for (number, (one, word)) in T::ALL.iter().zip(T::WORDS.split(';')).enumerate() {
            assert_eq!(one.word(), word);
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
