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

/// Breads that nobody eats with jam.
pub(super) const SAVORY_BREADS: List = &foods(["pumpernickel", "whole-wheat-pitta"]);

/// Whole grain in the place of flatbread.
pub(super) const WHOLE_FLATBREADS: List = &foods(["whole-wheat-pitta", "corn-tortilla", "injera"]);

/// Whole grain in the place of boiled grain.
pub(super) const WHOLE_GRAINS: List = &foods([
    "amaranth-cooked",
    "barley-pearled-cooked",
    "brown-rice-cooked",
    "buckwheat-cooked",
    "bulgur-cooked",
    "kamut-cooked",
    "millet-cooked",
    "quinoa-cooked",
    "spelt-cooked",
    "teff-cooked",
    "wild-rice-cooked",
]);

/// Whole grain in the place of pasta and noodles.
pub(super) const WHOLE_PASTA: List = &foods(["whole-wheat-pasta-cooked"]);

/// Plain cereals in the place of flakes from the box, weighed dry as those are.
pub(super) const PLAIN_CEREALS: List = &foods(["oats-rolled-dry", "shredded-wheat"]);

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
pub(super) const ALLIUMS: List =
    &foods(["garlic", "leek-cooked", "onion-cooked", "onion-raw", "spring-onion-raw"]);

/// Onions that are strewn over a meal.
pub(super) const RAW_ONION: List = &foods(["onion-raw", "spring-onion-raw"]);

/// Vegetables that store inulin.
pub(super) const INULIN_VEGETABLES: List = &foods([
    "artichoke-cooked",
    "asparagus-cooked",
    "chicory-witloof-raw",
    "jerusalem-artichoke-raw",
]);

/// Seeds for breakfast.
pub(super) const BREAKFAST_SEEDS: List = &foods(["chia-seeds", "flaxseed"]);

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
pub(super) const POULTRY: List = &foods([
    "chicken-breast",
    "chicken-drumstick",
    "chicken-mince-cooked",
    "chicken-thigh",
    "turkey-breast",
    "turkey-mince-cooked",
]);

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

/// Pulses as they come on bread.
pub(super) const PULSE_SPREADS: List = &foods(["hummus"]);

/// Cooked mushrooms.
pub(super) const MUSHROOMS: List =
    &foods(["mushroom-portobello-grilled", "mushroom-shiitake-cooked"]);

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

/// Of all that a rule would put in the place of a food, what a cook would: bacon makes
/// room for eggs, not for beans. Foods without a row take whatever the rule offers; no
/// whole grain in the same amount replaces batters, gruel and noodles weighed dry.
pub(super) const SENSIBLE: Rows = &row_numbers::<{ words_of(SENSIBLE_NAMES) }>(SENSIBLE_NAMES);

const SENSIBLE_NAMES: &str = "\
    congee dosa glass-noodles-dry idli instant-noodles-dry porridge-water rice-noodles-cooked > ; \
    bagel-plain baguette focaccia > rye-bread sprouted-wheat-bread whole-wheat-pitta ; \
    pitta-white naan > whole-wheat-pitta ; \
    flour-tortilla > corn-tortilla whole-wheat-pitta ; \
    couscous-cooked > barley-pearled-cooked bulgur-cooked millet-cooked quinoa-cooked \
        spelt-cooked ; \
    grits-cooked > amaranth-cooked teff-cooked ; \
    rice-white-cooked > brown-rice-cooked quinoa-cooked wild-rice-cooked ; \
    rice-sticky-cooked > brown-rice-cooked ; \
    apple-juice > apple pear ; \
    fruit-smoothie > banana blackberries blueberries mango raspberries strawberries ; \
    orange-juice > grapefruit orange tangerine ; \
    pomegranate-juice > pomegranate ; \
    hot-chocolate > tea-black tea-herbal ; \
    milkshake-fast-food > sparkling-mineral-water water ; \
    beer cider-alcoholic wine-red wine-white > sparkling-mineral-water tea-black tea-green \
        tea-herbal water ; \
    beef-lean-mince-cooked beef-mince-20-fat-cooked > black-beans-cooked chicken-mince-cooked \
        kidney-beans-cooked lentils-cooked turkey-mince-cooked ; \
    beef-sirloin-lean lamb-leg-lean pork-tenderloin veal-lean venison > butter-beans-cooked \
        cannellini-beans-cooked chicken-breast chicken-thigh chickpeas-cooked cod-cooked \
        haddock-cooked lentils-cooked salmon-farmed-cooked salmon-wild-cooked trout-cooked \
        tuna-fresh-cooked turkey-breast ; \
    beef-ribeye lamb-chop pork-chop pork-ribs > butter-beans-cooked cannellini-beans-cooked \
        chicken-breast chicken-thigh cod-cooked lentils-cooked mackerel-cooked \
        salmon-farmed-cooked salmon-wild-cooked sea-bass-cooked trout-cooked tuna-fresh-cooked \
        turkey-breast ; \
    pork-belly-raw > chicken-breast chicken-thigh ; \
    bacon-cooked black-pudding > egg-boiled egg-poached egg-scrambled \
        mushroom-portobello-grilled ; \
    chorizo > chicken-breast chicken-thigh chickpeas-cooked egg-boiled egg-poached egg-scrambled \
        kidney-beans-cooked lentils-cooked mushroom-portobello-grilled turkey-breast ; \
    bratwurst frankfurter italian-sausage > butter-beans-cooked cannellini-beans-cooked \
        chicken-breast chicken-thigh chickpeas-cooked egg-boiled kidney-beans-cooked \
        lentils-cooked mushroom-portobello-grilled turkey-breast ; \
    corned-beef-canned ham-sliced liver-pate luncheon-meat pepperoni salami-dry turkey-slices > \
        chicken-breast egg-boiled egg-poached egg-scrambled hummus mushroom-portobello-grilled \
        salmon-canned sardines-canned tuna-canned-in-water turkey-breast ; \
    beef-jerky > egg-boiled";

/// The foods of each row, and what stands in for them.
pub(super) fn rows(rows: Rows) -> impl Iterator<Item = (List, List)> {
    rows.split(|id| *id == ROW).filter_map(|row| {
        let side = row.iter().position(|id| *id == SIDE)?;
        Some((row.get(..side)?, row.get(side + 1..)?))
    })
}

/// What the row of a food offers, if it has one.
pub(super) fn row_of(all: Rows, food: &Food) -> Option<List> {
    rows(all).find(|row| food.is_listed(row.0)).map(|row| row.1)
}

/// What the row of a food offers; nothing for a food without one.
pub(super) fn stand_ins(all: Rows, food: &Food) -> List {
    row_of(all, food).unwrap_or_default()
}
