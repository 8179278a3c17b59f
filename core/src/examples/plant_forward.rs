//! Plants only, with soy, pulses and whole grains for protein.

use super::Menu;
use crate::plan::DAYS;

pub(super) const WEEK: [Menu; DAYS] = [
    [
        &[
            ("porridge-water", 2),
            ("blueberries", 2),
            ("flaxseed", 4),
            ("walnuts", 2),
            ("soy-drink-unsweetened", 1),
        ],
        &[("chickpeas-cooked", 2), ("tabbouleh", 4), ("cucumber-raw", 2), ("olive-oil", 1)],
        &[
            ("tempeh", 3),
            ("brown-rice-cooked", 2),
            ("bok-choy-cooked", 2),
            ("sauerkraut-raw", 2),
            ("sesame-oil", 1),
        ],
        &[("apple", 2), ("almonds", 2)],
    ],
    [
        &[("rye-bread", 4), ("avocado", 2), ("tomato-raw", 2), ("soy-yogurt", 2)],
        &[
            ("lentils-cooked", 2),
            ("beetroot-cooked", 2),
            ("walnuts", 1),
            ("rocket-raw", 2),
            ("olive-oil", 2),
            ("whole-wheat-bread", 2),
        ],
        &[
            ("black-beans-cooked", 2),
            ("corn-tortilla", 4),
            ("salsa", 4),
            ("guacamole", 4),
            ("red-cabbage-raw", 2),
            ("quinoa-cooked", 1),
        ],
        &[("orange", 2), ("pumpkin-seeds", 2)],
    ],
    [
        &[
            ("soy-yogurt", 2),
            ("oats-rolled-dry", 2),
            ("raspberries", 2),
            ("chia-seeds", 1),
            ("coffee-black", 2),
        ],
        &[
            ("split-peas-cooked", 2),
            ("carrot-cooked", 2),
            ("onion-cooked", 2),
            ("rye-bread", 4),
            ("olive-oil", 1),
        ],
        &[
            ("barley-pearled-cooked", 2),
            ("mushroom-shiitake-cooked", 2),
            ("tofu-firm", 2),
            ("broccoli-cooked", 2),
            ("ginger-fresh", 2),
            ("sesame-oil", 2),
        ],
        &[("pear", 2), ("cashews", 2)],
    ],
    [
        &[("soy-yogurt", 2), ("oats-rolled-dry", 2), ("banana", 2), ("hemp-seeds", 2)],
        &[
            ("hummus", 6),
            ("whole-wheat-pitta", 4),
            ("carrot-raw", 2),
            ("pepper-red-raw", 2),
            ("olives-black", 2),
        ],
        &[
            ("kidney-beans-cooked", 2),
            ("tomato-canned", 2),
            ("pepper-red-raw", 1),
            ("brown-rice-cooked", 2),
            ("avocado", 1),
            ("coriander-leaf", 2),
        ],
        &[("kiwi-green", 4), ("walnuts", 2)],
    ],
    [
        &[
            ("porridge-water", 2),
            ("apple", 2),
            ("cinnamon", 1),
            ("almond-butter", 2),
            ("soy-drink-unsweetened", 1),
        ],
        &[
            ("edamame", 2),
            ("brown-rice-cooked", 2),
            ("carrot-raw", 2),
            ("sauerkraut-raw", 2),
            ("sesame-seeds", 2),
            ("avocado", 1),
        ],
        &[
            ("whole-wheat-pasta-cooked", 3),
            ("lentils-cooked", 1),
            ("tomato-canned", 2),
            ("garlic", 2),
            ("spinach-cooked", 2),
            ("olive-oil", 2),
        ],
        &[("strawberries", 2), ("pistachios", 2)],
    ],
    [
        &[("whole-wheat-bread", 4), ("tahini", 2), ("fig-fresh", 1), ("soy-yogurt", 2)],
        &[
            ("black-bean-salad", 4),
            ("quinoa-cooked", 2),
            ("sweetcorn-cooked", 1),
            ("lettuce-romaine", 2),
            ("olive-oil", 1),
        ],
        &[
            ("tofu-firm", 2),
            ("ratatouille", 2),
            ("millet-cooked", 2),
            ("basil-fresh", 2),
            ("olive-oil", 2),
        ],
        &[("blackberries", 2), ("brazil-nuts", 1)],
    ],
    [
        &[
            ("tofu-silken", 2),
            ("spinach-cooked", 2),
            ("mushroom-white-raw", 2),
            ("rye-bread", 4),
            ("orange", 2),
        ],
        &[
            ("tomato-canned", 2),
            ("carrot-cooked", 2),
            ("cannellini-beans-cooked", 2),
            ("rye-bread", 4),
        ],
        &[
            ("chickpeas-cooked", 2),
            ("squash-butternut-baked", 2),
            ("kale-cooked", 4),
            ("leek-cooked", 2),
            ("bulgur-cooked", 2),
            ("olive-oil", 2),
        ],
        &[("soy-yogurt", 2), ("cherries-sweet", 2), ("hazelnuts", 1)],
    ],
];
