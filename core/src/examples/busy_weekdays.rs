//! Cans, frozen vegetables and leftovers from Monday to Friday.

use super::{Menu, of};
use crate::plan::DAYS;

pub(super) const WEEK: [Menu; DAYS] = [
    [
        &[
            of("oats-rolled-dry", 2),
            of("yogurt-plain-whole", 2),
            of("banana", 2),
            of("walnuts", 1),
            of("coffee-black", 2),
        ],
        &[of("burrito-bean", 2), of("tomato-raw", 2), of("avocado", 1)],
        &[
            of("whole-wheat-pasta-cooked", 3),
            of("pasta-sauce-tomato", 2),
            of("mixed-vegetables-frozen", 2),
            of("chickpeas-canned", 1),
            of("parmesan", 1),
        ],
        &[of("apple", 2), of("almonds", 2)],
    ],
    [
        &[
            of("oats-rolled-dry", 2),
            of("kefir-plain", 2),
            of("blueberries", 2),
            of("flaxseed", 2),
            of("coffee-black", 2),
        ],
        &[of("lentil-soup", 3), of("whole-wheat-bread", 4), of("orange", 2)],
        &[
            of("salmon-canned", 3),
            of("brown-rice-cooked", 2),
            of("peas-green-cooked", 2),
            of("olive-oil", 2),
            of("onion-cooked", 1),
        ],
        &[of("kiwi-green", 4), of("cashews", 2)],
    ],
    [
        &[
            of("whole-wheat-bread", 4),
            of("peanut-butter-unsalted", 2),
            of("banana", 2),
            of("kefir-plain", 1),
        ],
        &[
            of("tuna-canned-in-water", 2),
            of("cannellini-beans-cooked", 1),
            of("lettuce-romaine", 2),
            of("onion-raw", 1),
            of("olive-oil", 2),
            of("rye-bread", 4),
        ],
        &[
            of("chilli-vegetarian", 3),
            of("brown-rice-cooked", 2),
            of("sour-cream", 1),
            of("avocado", 1),
        ],
        &[of("pear", 2), of("walnuts", 2)],
    ],
    [
        &[
            of("oats-rolled-dry", 2),
            of("yogurt-plain-whole", 2),
            of("raspberries", 2),
            of("chia-seeds", 1),
            of("coffee-black", 2),
        ],
        &[of("hummus", 6), of("whole-wheat-pitta", 4), of("carrot-raw", 2), of("cucumber-raw", 2)],
        &[
            of("egg-omelette", 4),
            of("mixed-vegetables-frozen", 2),
            of("potato-boiled", 2),
            of("sauerkraut-raw", 2),
            of("olive-oil", 1),
        ],
        &[of("grapes", 2), of("pistachios", 2)],
    ],
    [
        &[
            of("muesli-commercial", 2),
            of("kefir-plain", 2),
            of("strawberries", 2),
            of("walnuts", 1),
        ],
        &[of("split-pea-soup", 2), of("rye-bread", 4), of("cheddar", 1), of("apple", 2)],
        &[
            of("shrimp-cooked", 3),
            of("stir-fry-vegetables", 3),
            of("brown-rice-cooked", 3),
            of("sesame-seeds", 2),
        ],
        &[of("yogurt-plain-whole", 2), of("dates-deglet-noor", 2)],
    ],
    [
        &[
            of("egg-scrambled", 4),
            of("rye-bread", 4),
            of("tomato-raw", 2),
            of("avocado", 1),
            of("orange", 2),
        ],
        &[
            of("black-bean-salad", 4),
            of("corn-tortilla", 4),
            of("yogurt-greek-whole", 1),
            of("salsa", 4),
        ],
        &[
            of("chicken-roast-with-skin", 1),
            of("potato-baked", 3),
            of("broccoli-cooked", 2),
            of("carrot-cooked", 2),
            of("leek-cooked", 1),
        ],
        &[of("blackberries", 2), of("almonds", 2)],
    ],
    [
        &[
            of("porridge-water", 2),
            of("kefir-plain", 1),
            of("pear", 2),
            of("hazelnuts", 2),
            of("cinnamon", 1),
        ],
        &[of("minestrone", 3), of("sourdough-bread", 4), of("feta", 1), of("spinach-raw", 1)],
        &[
            of("lentils-cooked", 2),
            of("barley-pearled-cooked", 2),
            of("kale-cooked", 4),
            of("garlic", 2),
            of("olive-oil", 2),
            of("mushroom-white-raw", 2),
        ],
        &[of("yogurt-plain-whole", 2), of("cherries-sweet", 2), of("dark-chocolate-70", 1)],
    ],
];
