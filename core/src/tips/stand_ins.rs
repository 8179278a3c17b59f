//! Reviewed lists: which food a cook would put in the place of which, in the same
//! amount. Foods are named by slug; a test holds every name against the catalog.

use crate::food::Food;

/// Whole grain in the place of sliced or hand bread.
pub(super) const WHOLE_BREADS: &[&str] =
    &["rye-bread", "pumpernickel", "sprouted-wheat-bread", "whole-wheat-pitta"];

/// Whole grain in the place of flatbread.
pub(super) const WHOLE_FLATBREADS: &[&str] = &["whole-wheat-pitta", "corn-tortilla", "injera"];

/// Whole grain in the place of boiled grain.
pub(super) const WHOLE_GRAINS: &[&str] = &[
    "barley-pearled-cooked",
    "brown-rice-cooked",
    "buckwheat-cooked",
    "bulgur-cooked",
    "kamut-cooked",
    "millet-cooked",
    "quinoa-cooked",
    "spelt-cooked",
    "wild-rice-cooked",
];

/// Whole grain in the place of pasta and noodles.
pub(super) const WHOLE_PASTA: &[&str] = &["whole-wheat-pasta-cooked"];

/// Plain cereals in the place of flakes from the box.
pub(super) const PLAIN_CEREALS: &[&str] = &["oats-rolled-dry", "porridge-water", "shredded-wheat"];

/// Refined foods that no whole grain in the same amount replaces: batters, gruel,
/// and noodles weighed dry.
pub(super) const NO_WHOLE_GRAIN: &[&str] =
    &["congee", "dosa", "glass-noodles-dry", "idli", "instant-noodles-dry"];

/// Plain yogurts and kefir to add. Those with an unknown amount of saturated fat are
/// left out: what is not known must not win.
pub(super) const CULTURED_DAIRY: &[&str] = &[
    "kefir-plain",
    "yogurt-greek-nonfat",
    "yogurt-greek-whole",
    "yogurt-plain-lowfat",
    "yogurt-plain-nonfat",
    "yogurt-plain-whole",
];

/// Vegetables with live cultures.
pub(super) const LIVE_VEGETABLES: &[&str] = &["kimchi", "sauerkraut-raw"];

/// Onion, leek and garlic.
pub(super) const ALLIUMS: &[&str] = &["garlic", "leek-cooked", "onion-cooked", "onion-raw"];

/// Vegetables that store inulin.
pub(super) const INULIN_VEGETABLES: &[&str] =
    &["artichoke-cooked", "asparagus-cooked", "chicory-witloof-raw", "jerusalem-artichoke-raw"];

/// Seeds for breakfast.
pub(super) const BREAKFAST_SEEDS: &[&str] = &["chia-seeds", "flaxseed"];

/// Listed as they are eaten, but not added by the helping: hard to come by, an
/// acquired taste, or a garnish.
pub(super) const NOT_ADDED: &[&str] = &[
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
];

/// Water and unsweetened tea.
pub(super) const WATER_AND_TEA: &[&str] =
    &["sparkling-mineral-water", "tea-black", "tea-green", "tea-herbal", "water"];

/// Water, unsweetened tea and coffee.
pub(super) const WITHOUT_ALCOHOL: &[&str] =
    &["coffee-black", "sparkling-mineral-water", "tea-black", "tea-green", "tea-herbal", "water"];

/// Oils in the place of butter.
pub(super) const SOFT_OILS: &[&str] = &["canola-oil", "olive-oil"];

/// Juices of vegetables and coconut, which no whole fruit replaces.
pub(super) const NOT_FRUIT_JUICE: &[&str] =
    &["carrot-juice", "coconut-water", "tomato-juice", "vegetable-juice"];

/// Fish, freshly cooked or canned without much salt.
pub(super) const FISH: &[&str] = &[
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
];

/// Lean poultry.
pub(super) const POULTRY: &[&str] =
    &["chicken-breast", "chicken-drumstick", "chicken-thigh", "turkey-breast"];

/// Eggs by the piece.
pub(super) const EGGS: &[&str] = &["egg-boiled", "egg-poached", "egg-scrambled"];

/// Plain boiled pulses that fill the place of meat.
pub(super) const PULSES: &[&str] = &[
    "black-beans-cooked",
    "borlotti-beans-cooked",
    "butter-beans-cooked",
    "cannellini-beans-cooked",
    "chickpeas-cooked",
    "kidney-beans-cooked",
    "lentils-cooked",
    "pinto-beans-cooked",
];

/// Cooked mushrooms.
pub(super) const MUSHROOMS: &[&str] = &["mushroom-portobello-grilled", "mushroom-shiitake-cooked"];

/// On bread, in the place of ham and salami.
pub(super) const INSTEAD_OF_COLD_CUTS: &[&str] = &[
    "chicken-breast",
    "egg-boiled",
    "mushroom-portobello-grilled",
    "salmon-canned",
    "sardines-canned",
    "tuna-canned-in-water",
    "turkey-breast",
];

/// Processed meat that is served hot, as bacon and sausages are.
pub(super) const SERVED_HOT: &[&str] =
    &["bacon-cooked", "black-pudding", "bratwurst", "frankfurter", "italian-sausage"];

/// A row of foods, and what may stand in for any of them.
pub(super) type Row = (&'static [&'static str], &'static [&'static str]);

/// Leaner meat and cheese.
pub(super) const LEANER: &[Row] = &[
    (
        &["beef-mince-20-fat-cooked"],
        &["beef-lean-mince-cooked", "chicken-mince-cooked", "turkey-mince-cooked"],
    ),
    (&["beef-ribeye"], &["beef-sirloin-lean"]),
    (&["pork-chop", "pork-ribs"], &["pork-tenderloin"]),
    (&["lamb-chop"], &["lamb-leg-lean"]),
    (&["chicken-roast-with-skin", "duck-with-skin"], &["chicken-breast", "turkey-breast"]),
    (&["chicken-mince-cooked"], &["turkey-mince-cooked"]),
    (
        &["cheddar", "gouda", "gruyere", "processed-cheese-slice", "swiss-cheese"],
        &["cottage-cheese", "mozzarella"],
    ),
    (&["blue-cheese", "brie"], &["feta", "goat-cheese-soft"]),
    (&["feta", "goat-cheese-soft", "mozzarella"], &["cottage-cheese", "ricotta"]),
    (&["cream-cheese"], &["cottage-cheese", "ricotta"]),
];

/// What the row of a food offers; nothing for a food without one.
pub(super) fn stand_ins(rows: &[Row], food: &Food) -> Option<&'static [&'static str]> {
    rows.iter().find(|row| row.0.contains(&food.slug.as_ref())).map(|row| row.1)
}
