//! Reviewed lists: which food a cook would put in the place of which, in the same
//! amount. Foods are named by slug; the compiler holds every name against the catalog.

use crate::catalog::named::{ROW, SIDE, foods, row_numbers, words_of};
use crate::food::Food;
use crate::food::FoodId;

/// Foods.
pub(super) type List = &'static [FoodId];

/// Whole grain in the place of sliced or hand bread.
pub(super) const WHOLE_BREADS: List =
    &foods(["rye-bread", "pumpernickel", "sprouted-wheat-bread", "whole-wheat-pitta"]);

/// Whole grain in the place of flatbread.
pub(super) const WHOLE_FLATBREADS: List = &foods(["whole-wheat-pitta", "corn-tortilla", "injera"]);

/// Whole grain in the place of boiled grain.
pub(super) const WHOLE_GRAINS: List = &foods([
    "barley-pearled-cooked",
    "brown-rice-cooked",
    "buckwheat-cooked",
    "bulgur-cooked",
    "kamut-cooked",
    "millet-cooked",
    "quinoa-cooked",
    "spelt-cooked",
    "wild-rice-cooked",
]);

/// Whole grain in the place of pasta and noodles.
pub(super) const WHOLE_PASTA: List = &foods(["whole-wheat-pasta-cooked"]);

/// Plain cereals in the place of flakes from the box.
pub(super) const PLAIN_CEREALS: List =
    &foods(["oats-rolled-dry", "porridge-water", "shredded-wheat"]);

/// Refined foods that no whole grain in the same amount replaces: batters, gruel,
/// and noodles weighed dry.
pub(super) const NO_WHOLE_GRAIN: List =
    &foods(["congee", "dosa", "glass-noodles-dry", "idli", "instant-noodles-dry"]);

/// Plain yogurts and kefir to add. Those with an unknown amount of saturated fat are
/// left out: what is not known must not win.
pub(super) const CULTURED_DAIRY: List = &foods([
    "kefir-plain",
    "yogurt-greek-nonfat",
    "yogurt-greek-whole",
    "yogurt-plain-lowfat",
    "yogurt-plain-nonfat",
    "yogurt-plain-whole",
]);

/// Vegetables with live cultures.
pub(super) const LIVE_VEGETABLES: List = &foods(["kimchi", "sauerkraut-raw"]);

/// Onion, leek and garlic.
pub(super) const ALLIUMS: List = &foods(["garlic", "leek-cooked", "onion-cooked", "onion-raw"]);

/// Vegetables that store inulin.
pub(super) const INULIN_VEGETABLES: List = &foods([
    "artichoke-cooked",
    "asparagus-cooked",
    "chicory-witloof-raw",
    "jerusalem-artichoke-raw",
]);

/// Seeds for breakfast.
pub(super) const BREAKFAST_SEEDS: List = &foods(["chia-seeds", "flaxseed"]);

/// Listed as they are eaten, but not added by the helping: hard to come by, an
/// acquired taste, or a garnish.
pub(super) const NOT_ADDED: List = &foods([
    "apple-sauce",
    "bitter-melon-cooked",
    "burdock-root-cooked",
    "coconut-desiccated",
    "coconut-fresh",
    "dandelion-greens-raw",
    "nopales-cooked",
    "passion-fruit",
    "peanuts-raw",
    "soursop",
    "soybeans-roasted",
    "tomato-sun-dried",
]);

/// Water and unsweetened tea.
pub(super) const WATER_AND_TEA: List =
    &foods(["sparkling-mineral-water", "tea-black", "tea-green", "tea-herbal", "water"]);

/// Water, unsweetened tea and coffee.
pub(super) const WITHOUT_ALCOHOL: List = &foods([
    "coffee-black",
    "sparkling-mineral-water",
    "tea-black",
    "tea-green",
    "tea-herbal",
    "water",
]);

/// Oils in the place of butter.
pub(super) const SOFT_OILS: List = &foods(["canola-oil", "olive-oil"]);

/// Juices of vegetables and coconut, which no whole fruit replaces.
pub(super) const NOT_FRUIT_JUICE: List =
    &foods(["carrot-juice", "coconut-water", "tomato-juice", "vegetable-juice"]);

/// Fish, freshly cooked or canned without much salt.
pub(super) const FISH: List = &foods([
    "cod-cooked",
    "haddock-cooked",
    "herring-cooked",
    "mackerel-cooked",
    "salmon-canned",
    "salmon-farmed-cooked",
    "salmon-wild-cooked",
    "sardines-canned",
    "sea-bass-cooked",
    "tilapia-cooked",
    "trout-cooked",
    "tuna-canned-in-water",
    "tuna-fresh-cooked",
]);

/// Lean poultry.
pub(super) const POULTRY: List =
    &foods(["chicken-breast", "chicken-drumstick", "chicken-thigh", "turkey-breast"]);

/// Eggs by the piece.
pub(super) const EGGS: List = &foods(["egg-boiled", "egg-poached", "egg-scrambled"]);

/// Plain boiled pulses that fill the place of meat.
pub(super) const PULSES: List = &foods([
    "black-beans-cooked",
    "borlotti-beans-cooked",
    "butter-beans-cooked",
    "cannellini-beans-cooked",
    "chickpeas-cooked",
    "kidney-beans-cooked",
    "lentils-cooked",
    "pinto-beans-cooked",
]);

/// Cooked mushrooms.
pub(super) const MUSHROOMS: List =
    &foods(["mushroom-portobello-grilled", "mushroom-shiitake-cooked"]);

/// On bread, in the place of ham and salami.
pub(super) const INSTEAD_OF_COLD_CUTS: List = &foods([
    "chicken-breast",
    "egg-boiled",
    "mushroom-portobello-grilled",
    "salmon-canned",
    "sardines-canned",
    "tuna-canned-in-water",
    "turkey-breast",
]);

/// Processed meat that is served hot, as bacon and sausages are.
pub(super) const SERVED_HOT: List =
    &foods(["bacon-cooked", "black-pudding", "bratwurst", "frankfurter", "italian-sausage"]);

/// Rows of foods, and what may stand in for any of them, as [`row_numbers`] gives them.
pub(super) type Rows = &'static [FoodId];

/// Leaner meat and cheese.
pub(super) const LEANER: Rows = &row_numbers::<{ words_of(LEANER_NAMES) }>(LEANER_NAMES);

const LEANER_NAMES: &str = "\
    beef-mince-20-fat-cooked > beef-lean-mince-cooked chicken-mince-cooked turkey-mince-cooked \
        ; \
    beef-ribeye > beef-sirloin-lean ; \
    pork-chop pork-ribs > pork-tenderloin ; \
    lamb-chop > lamb-leg-lean ; \
    chicken-roast-with-skin duck-with-skin > chicken-breast turkey-breast ; \
    chicken-mince-cooked > turkey-mince-cooked ; \
    cheddar gouda gruyere processed-cheese-slice swiss-cheese > cottage-cheese mozzarella ; \
    blue-cheese brie > feta goat-cheese-soft ; \
    feta goat-cheese-soft mozzarella > cottage-cheese ricotta ; \
    cream-cheese > cottage-cheese ricotta";

/// The foods of each row, and what stands in for them.
pub(super) fn rows(rows: Rows) -> impl Iterator<Item = (List, List)> {
    rows.split(|id| *id == ROW).filter_map(|row| {
        let side = row.iter().position(|id| *id == SIDE)?;
        Some((row.get(..side)?, row.get(side + 1..)?))
    })
}

/// What the row of a food offers; nothing for a food without one.
pub(super) fn stand_ins(all: Rows, food: &Food) -> List {
    rows(all).find(|row| food.is_listed(row.0)).map_or(&[], |row| row.1)
}
