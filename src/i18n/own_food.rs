//! Texts of the form of an own food.

use biomeal_core::kind::Kind;
use biomeal_core::own_food::Figure;
use biomeal_core::words::Word;

use crate::i18n::{Names, Sentence};

/// See the module.
#[derive(Debug)]
pub struct OwnFoodTexts {
    /// Heading for a new food.
    pub new: &'static str,
    /// Heading for one to change.
    pub change: &'static str,
    /// Below it.
    pub lead: &'static str,
    /// Name.
    pub name: &'static str,
    /// One portion in words.
    pub unit: &'static str,
    /// An example of it.
    pub unit_hint: &'static str,
    /// What it weighs.
    pub grams: &'static str,
    /// Group.
    pub group: &'static str,
    /// What stands in a list before anything is chosen.
    pub choose: &'static str,
    /// Degree of processing.
    pub processing: &'static str,
    /// Heading of the figures.
    pub per_100: &'static str,
    /// The figures with their units.
    pub figures: Names<{ Figure::ALL.len() }>,
    /// The figures in a sentence.
    pub in_sentence: Names<{ Figure::ALL.len() }>,
    /// Below carbohydrate.
    pub carbs_hint: &'static str,
    /// Offers the energy that the figures give.
    pub use_energy: Sentence<1>,
    /// Opens the rest.
    pub more: &'static str,
    /// Kind.
    pub kind: &'static str,
    /// The kinds.
    pub kinds: Names<{ Kind::ALL.len() }>,
    /// Live cultures.
    pub cultures: &'static str,
    /// How alive.
    pub culture_names: Names<3>,
    /// Red or processed meat.
    pub meat: &'static str,
    /// Which.
    pub meat_names: Names<3>,
    /// Its share.
    pub meat_share: &'static str,
    /// Heading of the plants.
    pub plants: &'static str,
    /// Adds one.
    pub add_plant: &'static str,
    /// The share of a plant: its name.
    pub plant_share: Sentence<1>,
    /// Takes it out: its name.
    pub remove_plant: Sentence<1>,
    /// Diets.
    pub diet: &'static str,
    /// Which it fits.
    pub diet_names: Names<3>,
    /// Allergens.
    pub allergens: &'static str,
    /// Below them.
    pub allergens_note: &'static str,
    /// Deletes it.
    pub delete: &'static str,
    /// Before that, where it is on a plan or in a saved meal: how often, whether once.
    pub uses: fn(bool) -> Sentence<1>,
    /// Changes it, on its sheet.
    pub edit: &'static str,
    /// Notice: kept.
    pub kept: Sentence<1>,
    /// Notice: deleted.
    pub deleted: Sentence<1>,
    /// Something is wrong: how many fields, whether one.
    pub wrong: fn(bool) -> Sentence<1>,
    /// A field is empty.
    pub missing: &'static str,
    /// Nothing is chosen.
    pub not_chosen: &'static str,
    /// No number.
    pub no_number: &'static str,
    /// A comma that may be a decimal one or part thousands.
    pub two_readings: &'static str,
    /// Zero.
    pub zero: &'static str,
    /// Too much: the most.
    pub above: Sentence<1>,
    /// Energy above what is possible: the most.
    pub kilojoules: Sentence<1>,
    /// A part above its whole: the part's whole.
    pub above_whole: Sentence<1>,
    /// Sugars and fiber are above carbohydrate.
    pub parts_above_carbs: &'static str,
    /// All together above 100 g.
    pub sum_above: &'static str,
    /// Energy unlike its sources: their kcal.
    pub energy_unlike: Sentence<1>,
    /// Shares above 100 %.
    pub shares_above: &'static str,
    /// Too long: the most.
    pub too_long: Sentence<1>,
}

/// English.
pub const EN: OwnFoodTexts = OwnFoodTexts {
    new: "New food of your own",
    change: "Change your food",
    lead: "Copy what the label says. What you leave empty counts as not known, never as zero.",
    name: "Name",
    unit: "One portion is a…",
    unit_hint: "slice, cup, tablespoon, piece",
    grams: "It weighs, in grams",
    group: "Food group",
    choose: "Choose",
    processing: "How is it made?",
    per_100: "In 100 g, as on the label",
    figures: Names::new(
        "Energy, kcal|\
         Fat, g|\
         of which saturated, g|\
         Carbohydrate with fiber, g|\
         of which sugars, g|\
         Fiber, g|\
         Protein, g|\
         Sodium, mg|\
         Alcohol, g|\
         Free sugars, g|\
         Fructans + GOS, g",
    ),
    in_sentence: Names::new(
        "energy|fat|saturated fat|carbohydrate|sugars|fiber|protein|sodium|alcohol|free sugars|\
         fructans",
    ),
    carbs_hint: "Where the label counts fiber apart, as in Europe, add both.",
    use_energy: Sentence::new("Use about {0} kcal"),
    more: "What labels leave out",
    kind: "Kind of food",
    kinds: Names::new(
        "alcoholic drink|onions and garlic|berries|cookies|bran or germ|plain cereal|\
         sweet cereal|butter|cake or pastry|aged cheese|fresh cheese|citrus fruit|coffee|\
         condiment|confectionery|crackers|cream|dessert|diet drink|dip|dried fruit|egg|\
         fast food|fermented vegetables|flour|herb|juice|kefir|leafy vegetable|\
         meat alternative|milk|dish with grain|dish with meat|dish with beans or lentils|\
         dish with vegetables|mushroom|nuts|nut butter|offal|oil|oily fish|other fat|\
         other fruit|other vegetable|pickle|plain yogurt|plant drink|potato or tuber|poultry|\
         processed meat|beans, lentils, peas|red meat|refined bread|refined flatbread|\
         refined grain, cooked|refined pasta|root vegetable|salad|sauce|savory snack|seafood|\
         seeds|soup|soy food|spice|sugar or syrup|sugary drink|sweet spread|sweetened yogurt|\
         tea|tomato base|water|white fish|whole-grain bread|whole-grain flatbread|\
         whole grain, cooked|whole-grain pasta",
    ),
    cultures: "Live cultures",
    culture_names: Names::new("None known|Some|Many"),
    meat: "Red or processed meat",
    meat_names: Names::new("None|Red|Processed"),
    meat_share: "Share of that meat, %",
    plants: "Plants it counts as",
    add_plant: "Add a plant",
    plant_share: Sentence::new("Share of {0}, %"),
    remove_plant: Sentence::new("Remove {0}"),
    diet: "Fits",
    diet_names: Names::new("Vegan|Vegetarian|Neither, or not sure"),
    allergens: "Allergens",
    allergens_note: "Typical recipe, not a safety statement. Check what the label names: \
                     “without” leaves a food out by these checks alone.",
    delete: "Delete this food",
    uses: |once| {
        if once {
            const {
                Sentence::new(
                    "It is {0} time on your plans or in saved meals. That row would stay, without figures, until \
                     you take it out.",
                )
            }
        } else {
            const {
                Sentence::new(
                    "It is {0} times on your plans and in saved meals. Those rows would stay, without figures, \
                     until you take them out.",
                )
            }
        }
    },
    edit: "Change this food",
    kept: Sentence::new("{0} is in your foods."),
    deleted: Sentence::new("{0} deleted from your foods."),
    wrong: |one| {
        if one {
            const { Sentence::new("{0} field needs another look.") }
        } else {
            const { Sentence::new("{0} fields need another look.") }
        }
    },
    missing: "Fill this in.",
    not_chosen: "Choose one.",
    no_number: "Type a number, such as 2.5.",
    two_readings: "This comma can be read in two ways. Type a point before decimals.",
    zero: "Type a number above zero.",
    above: Sentence::new("Type {0} at most."),
    kilojoules: Sentence::new("Type {0} at most. Is this kilojoules? Use the kcal on the label."),
    above_whole: Sentence::new("This is part of {0}, but more than it. Check both."),
    parts_above_carbs: "Sugars and fiber are more than this. Add fiber to the carbohydrate.",
    sum_above: "Fat, carbohydrate, protein and alcohol come to more than 100 g. Check all four.",
    energy_unlike: Sentence::new("The other figures give about {0} kcal. Check energy and those."),
    shares_above: "All shares come to more than 100%.",
    too_long: Sentence::new("Use {0} characters at most."),
};

#[cfg(test)]
mod tests {
    use biomeal_core::kind::Kind;
    use biomeal_core::own_food::Figure;

    use super::EN;

    #[test]
    fn its_words_are_american() {
        for british in ["tick", "biscuit"] {
            assert!(!EN.allergens_note.to_lowercase().contains(british), "{british}");
            assert!(!EN.kinds.all().any(|kind| kind.contains(british)), "{british}");
        }
        assert_eq!(EN.kinds.of(Kind::Biscuit as usize), "cookies");
    }

    #[test]
    fn kinds_and_figures_are_in_their_order() {
        assert_eq!(EN.kinds.of(Kind::AlcoholicDrink as usize), "alcoholic drink");
        assert_eq!(EN.kinds.of(Kind::Kefir as usize), "kefir");
        assert_eq!(EN.kinds.of(Kind::OilyFish as usize), "oily fish");
        assert_eq!(EN.kinds.of(Kind::RedMeat as usize), "red meat");
        assert_eq!(EN.kinds.of(Kind::WholePasta as usize), "whole-grain pasta");
        assert_eq!(EN.figures.of(Figure::Fructans as usize), "Fructans + GOS, g");
        assert_eq!(EN.in_sentence.of(Figure::FreeSugars as usize), "free sugars");
    }
}
