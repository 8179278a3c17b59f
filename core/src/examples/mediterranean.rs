//! Vegetables, pulses, fish and olive oil.

use super::{Menu, of};
use crate::plan::DAYS;

pub(super) const WEEK: [Menu; DAYS] = [
    [
        &[
            of("yogurt-greek-whole", 2),
            of("fig-fresh", 1),
            of("walnuts", 1),
            of("oats-rolled-dry", 2),
            of("coffee-black", 2),
        ],
        &[
            of("lentil-soup", 2),
            of("whole-wheat-pitta", 3),
            of("olives-green", 2),
            of("tomato-raw", 2),
        ],
        &[
            of("chickpeas-cooked", 2),
            of("kale-cooked", 2),
            of("tomato-canned", 2),
            of("onion-cooked", 2),
            of("garlic", 2),
            of("olive-oil", 2),
            of("bulgur-cooked", 2),
        ],
        &[of("orange", 2), of("almonds", 2)],
    ],
    [
        &[
            of("rye-bread", 4),
            of("feta", 2),
            of("tomato-raw", 2),
            of("cucumber-raw", 1),
            of("tea-black", 2),
        ],
        &[
            of("sardines-canned", 2),
            of("artichoke-cooked", 2),
            of("lettuce-romaine", 2),
            of("olive-oil", 2),
            of("whole-wheat-bread", 6),
        ],
        &[
            of("sea-bass-cooked", 3),
            of("potato-boiled", 3),
            of("fennel-raw", 2),
            of("courgette-cooked", 2),
            of("olive-oil", 2),
            of("parsley-fresh", 2),
        ],
        &[of("pear", 2), of("walnuts", 2)],
    ],
    [
        &[of("kefir-plain", 2), of("oats-rolled-dry", 2), of("raspberries", 2), of("flaxseed", 2)],
        &[
            of("tabbouleh", 3),
            of("hummus", 4),
            of("whole-wheat-pitta", 2),
            of("carrot-raw", 2),
            of("pepper-red-raw", 1),
        ],
        &[
            of("ratatouille", 2),
            of("cannellini-beans-cooked", 1),
            of("barley-pearled-cooked", 2),
            of("olive-oil", 2),
            of("goat-cheese-soft", 1),
        ],
        &[of("grapes", 2), of("pistachios", 2)],
    ],
    [
        &[
            of("yogurt-greek-whole", 2),
            of("banana", 2),
            of("chia-seeds", 1),
            of("oats-rolled-dry", 2),
            of("coffee-black", 2),
        ],
        &[
            of("greek-salad", 2),
            of("chickpeas-canned", 2),
            of("whole-wheat-bread", 4),
            of("olive-oil", 1),
        ],
        &[
            of("salmon-wild-cooked", 3),
            of("asparagus-cooked", 2),
            of("quinoa-cooked", 2),
            of("lemon", 1),
            of("spinach-cooked", 2),
            of("olive-oil", 2),
        ],
        &[of("apple", 2), of("hazelnuts", 1)],
    ],
    [
        &[
            of("whole-wheat-bread", 4),
            of("avocado", 1),
            of("egg-boiled", 2),
            of("tomato-raw", 1),
            of("tea-green", 2),
        ],
        &[of("minestrone", 3), of("rye-bread", 4), of("parmesan", 1)],
        &[
            of("mussels-cooked", 3),
            of("leek-cooked", 2),
            of("whole-wheat-pasta-cooked", 2),
            of("garlic", 2),
            of("olive-oil", 2),
            of("parsley-fresh", 2),
        ],
        &[of("yogurt-plain-whole", 2), of("dates-medjool", 2), of("almonds", 1)],
    ],
    [
        &[of("kefir-plain", 2), of("muesli-commercial", 2), of("blueberries", 2), of("walnuts", 1)],
        &[
            of("lentils-cooked", 2),
            of("beetroot-cooked", 2),
            of("rocket-raw", 2),
            of("walnuts", 1),
            of("goat-cheese-soft", 1),
            of("olive-oil", 2),
            of("rye-bread", 2),
        ],
        &[
            of("chicken-breast", 2),
            of("aubergine-cooked", 2),
            of("bulgur-cooked", 2),
            of("tzatziki", 4),
            of("onion-cooked", 1),
            of("olive-oil", 1),
        ],
        &[of("peach", 2), of("pistachios", 2)],
    ],
    [
        &[
            of("egg-omelette", 4),
            of("spinach-raw", 1),
            of("mushroom-white-raw", 2),
            of("whole-wheat-bread", 4),
            of("orange", 2),
        ],
        &[
            of("lentil-soup", 3),
            of("sourdough-bread", 4),
            of("radicchio-raw", 2),
            of("olive-oil", 1),
        ],
        &[
            of("trout-cooked", 3),
            of("brussels-sprouts-cooked", 2),
            of("sweet-potato-baked", 3),
            of("olive-oil", 2),
            of("rosemary-fresh", 2),
        ],
        &[of("yogurt-plain-whole", 2), of("strawberries", 2), of("dark-chocolate-70", 1)],
    ],
];
