//! The closed vocabularies of the tables: each word with the name the code has
//! for it. A name the code does not know stops the compiler.

/// Words that a column may hold.
pub struct Vocabulary {
    /// "an allergen".
    pub what: &'static str,
    words: &'static [(&'static str, &'static str)],
}

impl Vocabulary {
    /// The code's name for a word.
    pub fn find(&self, text: &str) -> Option<&'static str> {
        self.words.iter().find(|(word, _)| *word == text).map(|(_, name)| *name)
    }

    /// The code's names, in the order given here.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.words.iter().map(|(_, name)| *name)
    }

    /// The words, for a message.
    pub fn listed(&self) -> String {
        let words: Vec<&str> = self.words.iter().map(|(word, _)| *word).collect();
        words.join(", ")
    }
}

macro_rules! vocabulary {
    ($(#[$about:meta])* $constant:ident, $what:literal, $($word:literal => $name:literal),+ $(,)?) => {
        $(#[$about])*
        pub const $constant: Vocabulary = Vocabulary { what: $what, words: &[$(($word, $name)),+] };
    };
}

vocabulary!(
    /// Where a food's figures come from.
    SOURCES, "a source",
    "USDA SR28" => "UsdaSr28",
    "USDA FNDDS 2017-2018" => "UsdaFndds2018",
    "USDA FNDDS 2019-2020" => "UsdaFndds2020",
    "CIQUAL 2020" => "Ciqual2020",
    "BLS 4.0" => "Bls4",
);

vocabulary!(
    /// The groups, in the order they are shown.
    GROUPS, "a group",
    "vegetables" => "Vegetables",
    "fruit" => "Fruit",
    "legumes" => "Legumes",
    "whole-grains" => "WholeGrains",
    "refined-grains" => "RefinedGrains",
    "nuts-seeds" => "NutsSeeds",
    "dairy" => "Dairy",
    "fermented-plant" => "FermentedPlant",
    "fish-seafood" => "FishSeafood",
    "poultry-eggs-lean" => "PoultryEggsLean",
    "red-processed-meat" => "RedProcessedMeat",
    "plant-based-alternatives" => "PlantBasedAlternatives",
    "mixed-dishes" => "MixedDishes",
    "herbs-spices" => "HerbsSpices",
    "oils-fats" => "OilsFats",
    "condiments-sauces" => "CondimentsSauces",
    "beverages" => "Beverages",
    "sweets-snacks-upf" => "SweetsSnacksUpf",
);

vocabulary!(
    /// The NOVA groups.
    NOVA, "a NOVA group",
    "1" => "Whole",
    "2" => "Ingredient",
    "3" => "Processed",
    "4" => "UltraProcessed",
);

vocabulary!(
    /// How sure a value is.
    BASES, "a basis",
    "cited" => "Cited",
    "rule" => "Rule",
    "estimate" => "Estimate",
);

vocabulary!(
    /// The main fermentable carbohydrate of a food.
    PREBIOTICS, "a fermentable carbohydrate",
    "none" => "None",
    "inulin" => "Inulin",
    "FOS" => "Fos",
    "GOS" => "Gos",
    "RS" => "ResistantStarch",
    "beta-glucan" => "BetaGlucan",
    "pectin" => "Pectin",
);

vocabulary!(
    /// Whether cultures are alive when the food is eaten.
    LIVE_CULTURES, "yes, maybe or no",
    "yes" => "Yes",
    "maybe" => "Maybe",
    "no" => "No",
);

vocabulary!(
    /// The fourteen allergens of EU law.
    ALLERGENS, "one of the 14 allergens",
    "gluten" => "Gluten",
    "crustaceans" => "Crustaceans",
    "egg" => "Egg",
    "fish" => "Fish",
    "peanut" => "Peanut",
    "soy" => "Soy",
    "milk" => "Milk",
    "nuts" => "Nuts",
    "celery" => "Celery",
    "mustard" => "Mustard",
    "sesame" => "Sesame",
    "sulphites" => "Sulphites",
    "lupin" => "Lupin",
    "molluscs" => "Molluscs",
);

vocabulary!(
    /// Which diets a food fits.
    DIETS, "a diet",
    "vegan" => "Vegan",
    "vegetarian" => "Vegetarian",
    "no" => "Neither",
);

vocabulary!(
    /// Meat that the score counts.
    MEATS, "a kind of meat",
    "red" => "Red",
    "processed" => "Processed",
);

vocabulary!(
    /// How many live microbes a serving holds.
    LIVE, "a live class",
    "high" => "High",
    "medium" => "Medium",
);

vocabulary!(
    /// How much of a plant makes it count.
    PLANT_CLASSES, "a plant class",
    "produce" => "Produce",
    "grain" => "Grain",
    "grain-dry" => "GrainDry",
    "nut-seed" => "NutSeed",
    "herb" => "Herb",
    "spice" => "Spice",
    "aromatic" => "Aromatic",
    "drink" => "Drink",
    "cocoa" => "Cocoa",
);

vocabulary!(
    /// Items of the DI-GM checklist.
    DIGM_ITEMS, "a DI-GM item",
    "avocado" => "Avocado",
    "broccoli" => "Broccoli",
    "chickpea" => "Chickpea",
    "coffee" => "Coffee",
    "cranberry" => "Cranberry",
    "fermented-dairy" => "FermentedDairy",
    "green-tea" => "GreenTea",
    "soy" => "Soy",
    "whole-grain" => "WholeGrain",
    "red-meat" => "RedMeat",
    "processed-meat" => "ProcessedMeat",
    "refined-grain" => "RefinedGrain",
);

vocabulary!(
    /// In what state a food is listed.
    STATES, "a state",
    "as-served" => "AsServed",
    "dry" => "Dry",
    "raw-to-cook" => "RawToCook",
    "ingredient" => "Ingredient",
);

vocabulary!(
    /// What a food goes with.
    TASTES, "a taste",
    "savoury" => "Savoury",
    "sweet" => "Sweet",
    "neutral" => "Neutral",
);

vocabulary!(
    /// What a reference is about.
    SUBJECTS, "a subject",
    "processing" => "Processing",
    "prebiotic" => "Prebiotic",
    "live" => "Live",
    "fructans" => "Fructans",
    "rule" => "Rule",
);

vocabulary!(
    /// Checks that a food may be excepted from in `known_exceptions.tsv`.
    CHECKS, "a check",
    "sugars" => "Sugars",
    "free-sugars" => "FreeSugars",
    "energy" => "Energy",
    "alcohol" => "Alcohol",
    "processed-meat" => "ProcessedMeat",
);

vocabulary!(
    /// What sort of food a food is.
    KINDS, "a kind",
    "alcoholic-drink" => "AlcoholicDrink",
    "allium" => "Allium",
    "berry" => "Berry",
    "biscuit" => "Biscuit",
    "bran-or-germ" => "BranOrGerm",
    "breakfast-cereal-plain" => "BreakfastCerealPlain",
    "breakfast-cereal-sweet" => "BreakfastCerealSweet",
    "butter" => "Butter",
    "cake-or-pastry" => "CakeOrPastry",
    "cheese-aged" => "CheeseAged",
    "cheese-fresh" => "CheeseFresh",
    "citrus" => "Citrus",
    "coffee" => "Coffee",
    "condiment" => "Condiment",
    "confectionery" => "Confectionery",
    "cracker" => "Cracker",
    "cream" => "Cream",
    "dessert" => "Dessert",
    "diet-drink" => "DietDrink",
    "dip" => "Dip",
    "dried-fruit" => "DriedFruit",
    "egg" => "Egg",
    "fast-food" => "FastFood",
    "fermented-vegetable" => "FermentedVegetable",
    "flour" => "Flour",
    "herb" => "Herb",
    "juice" => "Juice",
    "kefir" => "Kefir",
    "leafy-vegetable" => "LeafyVegetable",
    "meat-alternative" => "MeatAlternative",
    "milk" => "Milk",
    "mixed-dish-grain" => "MixedDishGrain",
    "mixed-dish-meat" => "MixedDishMeat",
    "mixed-dish-pulse" => "MixedDishPulse",
    "mixed-dish-vegetable" => "MixedDishVegetable",
    "mushroom" => "Mushroom",
    "nut" => "Nut",
    "nut-butter" => "NutButter",
    "offal" => "Offal",
    "oil" => "Oil",
    "oily-fish" => "OilyFish",
    "other-fat" => "OtherFat",
    "other-fruit" => "OtherFruit",
    "other-vegetable" => "OtherVegetable",
    "pickle" => "Pickle",
    "plain-yogurt" => "PlainYogurt",
    "plant-drink" => "PlantDrink",
    "potato-or-tuber" => "PotatoOrTuber",
    "poultry" => "Poultry",
    "processed-meat" => "ProcessedMeat",
    "pulse" => "Pulse",
    "red-meat" => "RedMeat",
    "refined-bread" => "RefinedBread",
    "refined-flatbread" => "RefinedFlatbread",
    "refined-grain-cooked" => "RefinedGrainCooked",
    "refined-pasta" => "RefinedPasta",
    "root-vegetable" => "RootVegetable",
    "salad" => "Salad",
    "sauce" => "Sauce",
    "savoury-snack" => "SavourySnack",
    "seafood" => "Seafood",
    "seed" => "Seed",
    "soup" => "Soup",
    "soy-food" => "SoyFood",
    "spice" => "Spice",
    "sugar-or-syrup" => "SugarOrSyrup",
    "sugary-drink" => "SugaryDrink",
    "sweet-spread" => "SweetSpread",
    "sweetened-yogurt" => "SweetenedYogurt",
    "tea" => "Tea",
    "tomato-base" => "TomatoBase",
    "water" => "Water",
    "white-fish" => "WhiteFish",
    "whole-bread" => "WholeBread",
    "whole-flatbread" => "WholeFlatbread",
    "whole-grain-cooked" => "WholeGrainCooked",
    "whole-pasta" => "WholePasta",
);
