//! Reviewed table: what sort of dish a meal is, and what a cook would let join it. It
//! keeps sauerkraut off a fruit bowl, beans out of a sandwich and artichokes away from
//! sushi. Foods are named by slug; the compiler holds every name against the catalog.

use crate::catalog::named::{foods, row_numbers, words_of};
use crate::kind::Kind;
use crate::plan::MealKind;
use crate::tips::flavor::Flavor;
use crate::tips::situation::Item;
use crate::tips::stand_ins::{List, Rows, rows};

/// What a meal is, as far as it matters for what joins it. The numbers are those of the
/// rows of [`TABLE`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Dish {
    /// Sushi.
    Sushi,
    /// Rice, noodles and soups as in East and Southeast Asia.
    EastAsian,
    /// Curries, dal and flatbreads; stews with injera.
    Curry,
    /// Tortillas, beans and salsa.
    Latin,
    /// Porridge, yogurt, fruit, cake: whatever tastes sweet.
    Sweet,
    /// A savory snack.
    Nibbles,
    /// Pizza, burger, fried chicken: only something fresh joins.
    FastFood,
    /// Pasta with a sauce.
    Pasta,
    /// Soup.
    Soup,
    /// A bowl of leaves or another salad.
    Salad,
    /// Sandwich, wrap, toast, cold supper.
    Bread,
    /// Rice or another grain with something.
    Grain,
    /// Anything else: a hot plate.
    Plate,
}

/// In the order of [`Dish`]: foods that tell a dish by themselves, and what may join it.
const TABLE: Rows = &row_numbers::<{ words_of(NAMES) }>(NAMES);

const NAMES: &str = "\
    sushi-salmon sushi-vegetable > avocado carrot-raw cucumber-raw edamame ginger-fresh kimchi \
        mangetout-raw radish-raw sesame-seeds spinach-cooked tofu-firm ; \
    bibimbap bok-choy-cooked congee edamame fish-sauce fried-rice ginger-pickled \
        glass-noodles-dry hoisin-sauce instant-noodles-dry kimchi miso miso-soup natto nori-raw \
        oyster-sauce pad-thai pho pickled-radish rice-noodles-cooked rice-sticky-cooked \
        soy-sauce spring-roll-vegetable sriracha stir-fry-tofu-veg stir-fry-vegetables tamari \
        tofu-firm tofu-fried tofu-silken wakame-raw > asparagus-cooked aubergine-cooked \
        bok-choy-cooked broccoli-cooked carrot-cooked cashews chicken-breast chicken-thigh \
        cod-cooked coriander-leaf cucumber-raw edamame egg-boiled garlic ginger-fresh kimchi \
        mackerel-cooked mangetout-raw mushroom-shiitake-cooked napa-cabbage-raw onion-cooked \
        peanuts-roasted pepper-red-raw salmon-farmed-cooked salmon-wild-cooked sea-bass-cooked \
        sesame-seeds spinach-cooked spring-onion-raw tofu-firm tuna-fresh-cooked ; \
    chapati-wholewheat chicken-curry-rice chutney coconut-milk-canned curry-powder \
        dal-lentil-curry dosa ghee idli injera naan palak-paneer vegetable-curry > almonds \
        aubergine-cooked black-eyed-peas-cooked cabbage-raw carrot-cooked cashews \
        cauliflower-cooked chicken-breast chicken-thigh chickpeas-cooked cod-cooked \
        coriander-leaf cucumber-raw cumin garlic ginger-fresh green-beans-cooked \
        kidney-beans-cooked lentils-cooked mint-fresh mung-beans-cooked okra-cooked onion-cooked \
        peas-green-cooked pepper-red-raw pigeon-peas-cooked spinach-cooked tofu-firm tomato-raw \
        turmeric yogurt-plain-lowfat yogurt-plain-nonfat yogurt-plain-whole ; \
    beans-and-rice black-bean-salad black-beans-cooked burrito-bean chilli-con-carne \
        chilli-vegetarian corn-tortilla guacamole pinto-beans-cooked plantain-cooked pupusa-bean \
        quesadilla-cheese refried-beans-vegetarian salsa taco-meat > avocado black-beans-cooked \
        cabbage-raw chicken-breast chicken-thigh cod-cooked coriander-leaf courgette-cooked \
        cumin egg-boiled garlic kefir-plain kidney-beans-cooked lettuce-romaine onion-cooked \
        oregano-dried pepper-green-raw pepper-red-raw pinto-beans-cooked pumpkin-seeds \
        radish-raw red-cabbage-raw sauerkraut-raw squash-butternut-baked sweetcorn-cooked \
        tilapia-cooked tomato-raw ; \
    > almonds apple apricot apricot-dried asian-pear banana blackberries blueberries cardamom \
        cashews cherries-sweet chia-seeds cinnamon figs-dried fig-fresh flaxseed ginger-ground \
        grapefruit grapes hazelnuts hemp-seeds kefir-plain kiwi-gold kiwi-green mango nectarine \
        orange papaya peach pear pecans pineapple pistachios plum pomegranate prunes \
        pumpkin-seeds raisins raspberries redcurrants strawberries sunflower-seeds tangerine \
        walnuts yogurt-greek-nonfat yogurt-greek-whole yogurt-plain-lowfat yogurt-plain-nonfat \
        yogurt-plain-whole ; \
    > almonds carrot-raw cashews celery-raw chicory-witloof-raw cucumber-raw egg-boiled \
        fennel-raw hazelnuts kohlrabi-raw mangetout-raw peanuts-roasted pepper-green-raw \
        pepper-red-raw pistachios pumpkin-seeds radish-raw tomato-raw walnuts ; \
    chicken-nuggets fried-chicken > cabbage-raw carrot-raw cucumber-raw lettuce-romaine \
        onion-raw pepper-green-raw pepper-red-raw red-cabbage-raw rocket-raw spinach-raw \
        sweetcorn-cooked tomato-raw ; \
    lasagna-frozen lasagna-homemade mac-and-cheese-packet pasta-tomato-homemade > \
        artichoke-cooked asparagus-cooked aubergine-cooked basil-fresh black-pepper \
        borlotti-beans-cooked broccoli-cooked cannellini-beans-cooked chicken-breast \
        chickpeas-cooked courgette-cooked fennel-raw garlic kale-cooked kefir-plain leek-cooked \
        lentils-cooked mushroom-portobello-grilled onion-cooked oregano-dried parsley-fresh \
        peas-green-cooked pepper-red-raw pine-nuts rocket-raw salmon-canned sardines-canned \
        spinach-cooked thyme-fresh tofu-firm tomato-raw tuna-canned-in-water walnuts ; \
    > black-pepper cannellini-beans-cooked carrot-cooked chicken-breast chickpeas-cooked chives \
        dill-fresh egg-boiled garlic kale-cooked kefir-plain leek-cooked lentils-cooked \
        mushroom-portobello-grilled navy-beans-cooked onion-cooked parsley-fresh parsnip-cooked \
        peas-green-cooked pumpkin-seeds spinach-cooked sweetcorn-cooked tofu-firm ; \
    gazpacho > artichoke-cooked asparagus-cooked avocado basil-fresh beetroot-cooked \
        black-pepper cannellini-beans-cooked carrot-raw celery-raw chicken-breast \
        chickpeas-cooked chicory-witloof-raw chives cucumber-raw dill-fresh egg-boiled \
        fennel-raw green-beans-cooked jerusalem-artichoke-raw kefir-plain kidney-beans-cooked \
        kohlrabi-raw lentils-cooked mint-fresh onion-raw parsley-fresh pepper-green-raw \
        pepper-red-raw pine-nuts pumpkin-seeds radish-raw red-cabbage-raw rocket-raw \
        salmon-canned sardines-canned sauerkraut-raw sesame-seeds spinach-raw sunflower-seeds \
        sweetcorn-cooked tofu-firm tomato-raw tuna-canned-in-water turkey-breast walnuts ; \
    > avocado basil-fresh carrot-raw celery-raw chicken-breast chives cucumber-raw dill-fresh \
        egg-boiled kefir-plain lettuce-romaine mushroom-portobello-grilled onion-raw \
        parsley-fresh pepper-green-raw pepper-red-raw radish-raw red-cabbage-raw rocket-raw \
        salmon-canned sardines-canned sauerkraut-raw spinach-raw tomato-raw tuna-canned-in-water \
        turkey-breast ; \
    > asparagus-cooked aubergine-cooked broccoli-cooked carrot-cooked cauliflower-cooked \
        chicken-breast chicken-thigh chickpeas-cooked cod-cooked coriander-leaf courgette-cooked \
        cucumber-raw cumin egg-boiled garlic green-beans-cooked kale-cooked kefir-plain \
        leek-cooked lentils-cooked lettuce-romaine mint-fresh mushroom-portobello-grilled \
        onion-cooked paprika parsley-fresh peas-green-cooked pepper-green-raw pepper-red-raw \
        pumpkin-seeds salmon-farmed-cooked salmon-wild-cooked spinach-cooked \
        squash-butternut-baked sweetcorn-cooked tofu-firm tomato-raw trout-cooked turkey-breast \
        yogurt-plain-lowfat yogurt-plain-nonfat yogurt-plain-whole ; \
    > artichoke-cooked asparagus-cooked aubergine-cooked beetroot-cooked black-pepper \
        broccoli-cooked brussels-sprouts-cooked butter-beans-cooked cannellini-beans-cooked \
        carrot-cooked cauliflower-cooked celery-raw chicken-breast chicken-thigh \
        chickpeas-cooked chives cod-cooked courgette-cooked cucumber-raw dill-fresh egg-boiled \
        fennel-raw flageolet-beans-cooked garlic green-beans-cooked haddock-cooked kale-cooked \
        kefir-plain leek-cooked lentils-cooked lettuce-romaine mint-fresh \
        mushroom-portobello-grilled onion-cooked paprika parsley-fresh parsnip-cooked \
        peas-green-cooked pepper-red-raw pumpkin-cooked pumpkin-seeds red-cabbage-raw \
        rosemary-fresh salmon-farmed-cooked salmon-wild-cooked sauerkraut-raw sea-bass-cooked \
        spinach-cooked squash-butternut-baked sweetcorn-cooked thyme-fresh tofu-firm tomato-raw \
        trout-cooked turkey-breast";

/// What single foods tell, before kinds do.
const MARKED: [Dish; 7] = [
    Dish::Sushi,
    Dish::EastAsian,
    Dish::Curry,
    Dish::Latin,
    Dish::FastFood,
    Dish::Pasta,
    Dish::Salad,
];

const PASTAS: [Kind; 2] = [Kind::RefinedPasta, Kind::WholePasta];

const BREADS: [Kind; 5] = [
    Kind::Cracker,
    Kind::RefinedBread,
    Kind::RefinedFlatbread,
    Kind::WholeBread,
    Kind::WholeFlatbread,
];

/// What needs no pulses beside it: they are in it, or it is a dish of its own.
const NO_PULSES: List = &foods([
    "bean-soup",
    "black-bean-salad",
    "chilli-con-carne",
    "hummus",
    "lasagna-frozen",
    "lasagna-homemade",
    "lentil-soup",
    "mac-and-cheese-packet",
    "paella-seafood",
    "split-pea-soup",
]);

const PULSES: [Kind; 2] = [Kind::MixedDishPulse, Kind::Pulse];

/// What bread only goes beside.
const HOT: [Kind; 4] =
    [Kind::MixedDishMeat, Kind::MixedDishPulse, Kind::MixedDishVegetable, Kind::PotatoOrTuber];

const GRAINS: [Kind; 3] = [Kind::MixedDishGrain, Kind::RefinedGrainCooked, Kind::WholeGrainCooked];

/// Grams of leaves from which they are a bowl of salad and no garnish.
const BOWL_OF_LEAVES: u16 = 80;

impl Dish {
    /// What a meal is.
    pub fn of(kind: MealKind, flavor: Flavor, items: &[Item<'_>]) -> Self {
        if flavor == Flavor::Sweet {
            return Self::Sweet;
        }
        if kind == MealKind::Snacks {
            return Self::Nibbles;
        }
        for dish in MARKED {
            if has(items, dish.row().0) {
                return dish;
            }
        }
        let of_kind = |kinds: &[Kind]| items.iter().any(|item| item.food.is(kinds));
        let is_leaves = |item: &Item<'_>| {
            item.food.kind == Kind::LeafyVegetable && item.entry.grams >= BOWL_OF_LEAVES
        };
        if of_kind(&[Kind::FastFood]) {
            Self::FastFood
        } else if of_kind(&PASTAS) {
            Self::Pasta
        } else if of_kind(&[Kind::Soup]) {
            Self::Soup
        } else if of_kind(&GRAINS) {
            Self::Grain
        } else if of_kind(&HOT) {
            Self::Plate
        } else if of_kind(&[Kind::Salad]) || items.iter().any(is_leaves) {
            Self::Salad
        } else if of_kind(&BREADS) {
            Self::Bread
        } else {
            Self::Plate
        }
    }

    /// Its bit among all dishes.
    pub const fn bit(self) -> u16 {
        1 << self as u8
    }

    /// What may join it.
    pub fn joins(self) -> List {
        self.row().1
    }

    /// Whether pulses would be too much of a meal.
    pub fn needs_no_pulses(items: &[Item<'_>]) -> bool {
        has(items, NO_PULSES) || items.iter().any(|item| item.food.is(&PULSES))
    }

    fn row(self) -> (List, List) {
        rows(TABLE).nth(self as usize).unwrap_or_default()
    }
}

fn has(items: &[Item<'_>], foods: List) -> bool {
    items.iter().any(|item| item.food.is_listed(foods))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog;

    #[test]
    fn every_dish_has_a_row_of_foods_that_are_eaten_as_listed() {
        assert_eq!(rows(TABLE).count(), Dish::Plate as usize + 1);
        for (marks, joins) in rows(TABLE) {
            for id in joins {
                let food = catalog::by_id(*id).expect("a food of the catalog");
                assert!(food.as_served, "{}", food.slug);
            }
            for list in [marks, joins] {
                for (index, id) in list.iter().enumerate() {
                    assert!(!list[..index].contains(id), "{id:?} stands twice");
                }
            }
        }
        assert!(Dish::Curry.joins().contains(&catalog::by_slug("okra-cooked").expect("a food").id));
    }
}
