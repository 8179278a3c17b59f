//! Plants only, with soy, pulses and whole grains for protein.

use super::{Menu, of};
use crate::plan::DAYS;

pub(super) const WEEK: [Menu; DAYS] = [
    [
        &[
            of("porridge-water", 2),
            of("blueberries", 2),
            of("flaxseed", 4),
            of("walnuts", 2),
            of("soy-drink-unsweetened", 1),
        ],
        &[of("chickpeas-cooked", 2), of("tabbouleh", 4), of("cucumber-raw", 2), of("olive-oil", 1)],
        &[
            of("tempeh", 3),
            of("brown-rice-cooked", 2),
            of("bok-choy-cooked", 2),
            of("pepper-red-raw", 1),
            of("sesame-oil", 1),
            of("kombucha", 2),
        ],
        &[of("apple", 2), of("almonds", 2)],
    ],
    [
        &[of("rye-bread", 4), of("avocado", 2), of("tomato-raw", 2), of("soy-yogurt", 2)],
        &[
            of("lentils-cooked", 2),
            of("beetroot-cooked", 2),
            of("walnuts", 1),
            of("rocket-raw", 2),
            of("olive-oil", 2),
            of("whole-wheat-bread", 2),
        ],
        &[
            of("black-beans-cooked", 2),
            of("corn-tortilla", 4),
            of("salsa", 4),
            of("guacamole", 4),
            of("red-cabbage-raw", 2),
            of("quinoa-cooked", 1),
        ],
        &[of("orange", 2), of("pumpkin-seeds", 2)],
    ],
    [
        &[
            of("soy-yogurt", 2),
            of("oats-rolled-dry", 2),
            of("raspberries", 2),
            of("chia-seeds", 1),
            of("coffee-black", 2),
        ],
        &[
            of("split-peas-cooked", 2),
            of("carrot-cooked", 2),
            of("onion-cooked", 2),
            of("rye-bread", 4),
            of("olive-oil", 1),
        ],
        &[
            of("barley-pearled-cooked", 2),
            of("mushroom-shiitake-cooked", 2),
            of("tofu-firm", 2),
            of("broccoli-cooked", 2),
            of("ginger-fresh", 2),
            of("sesame-oil", 2),
        ],
        &[of("pear", 2), of("cashews", 2)],
    ],
    [
        &[of("soy-yogurt", 2), of("oats-rolled-dry", 2), of("banana", 2), of("hemp-seeds", 2)],
        &[
            of("hummus", 6),
            of("whole-wheat-pitta", 4),
            of("carrot-raw", 2),
            of("pepper-red-raw", 2),
            of("olives-black", 2),
        ],
        &[
            of("kidney-beans-cooked", 2),
            of("tomato-canned", 2),
            of("pepper-red-raw", 1),
            of("brown-rice-cooked", 2),
            of("avocado", 1),
            of("coriander-leaf", 2),
        ],
        &[of("kiwi-green", 4), of("walnuts", 2)],
    ],
    [
        &[
            of("porridge-water", 2),
            of("apple", 2),
            of("cinnamon", 1),
            of("almond-butter", 2),
            of("soy-drink-unsweetened", 1),
        ],
        &[
            of("edamame", 2),
            of("brown-rice-cooked", 2),
            of("carrot-raw", 2),
            of("natto", 2),
            of("sesame-seeds", 2),
            of("avocado", 1),
        ],
        &[
            of("whole-wheat-pasta-cooked", 3),
            of("lentils-cooked", 1),
            of("tomato-canned", 2),
            of("garlic", 2),
            of("spinach-cooked", 2),
            of("olive-oil", 2),
        ],
        &[of("strawberries", 2), of("pistachios", 2)],
    ],
    [
        &[of("whole-wheat-bread", 4), of("tahini", 2), of("fig-fresh", 1), of("soy-yogurt", 2)],
        &[
            of("black-bean-salad", 4),
            of("quinoa-cooked", 2),
            of("sweetcorn-cooked", 1),
            of("lettuce-romaine", 2),
            of("olive-oil", 1),
        ],
        &[
            of("tofu-firm", 2),
            of("ratatouille", 2),
            of("millet-cooked", 2),
            of("basil-fresh", 2),
            of("olive-oil", 2),
        ],
        &[of("blackberries", 2), of("brazil-nuts", 1)],
    ],
    [
        &[
            of("tofu-silken", 2),
            of("spinach-cooked", 2),
            of("mushroom-white-raw", 2),
            of("rye-bread", 4),
            of("orange", 2),
        ],
        &[
            of("tomato-canned", 2),
            of("carrot-cooked", 2),
            of("cannellini-beans-cooked", 2),
            of("rye-bread", 4),
        ],
        &[
            of("chickpeas-cooked", 2),
            of("squash-butternut-baked", 2),
            of("kale-cooked", 4),
            of("leek-cooked", 2),
            of("bulgur-cooked", 2),
            of("olive-oil", 2),
        ],
        &[of("soy-yogurt", 2), of("cherries-sweet", 2), of("hazelnuts", 1)],
    ],
];
