//! Cans, frozen vegetables and leftovers from Monday to Friday.

use super::Menu;
use crate::plan::DAYS;

pub(super) const WEEK: [Menu; DAYS] = [
    [
        &[
            ("oats-rolled-dry", 2),
            ("yogurt-plain-whole", 2),
            ("banana", 2),
            ("walnuts", 1),
            ("coffee-black", 2),
        ],
        &[("burrito-bean", 2), ("tomato-raw", 2), ("avocado", 1)],
        &[
            ("whole-wheat-pasta-cooked", 3),
            ("pasta-sauce-tomato", 2),
            ("mixed-vegetables-frozen", 2),
            ("chickpeas-canned", 1),
            ("parmesan", 1),
        ],
        &[("apple", 2), ("almonds", 2)],
    ],
    [
        &[
            ("oats-rolled-dry", 2),
            ("kefir-plain", 2),
            ("blueberries", 2),
            ("flaxseed", 2),
            ("coffee-black", 2),
        ],
        &[("lentil-soup", 3), ("whole-wheat-bread", 4), ("orange", 2)],
        &[
            ("salmon-canned", 3),
            ("brown-rice-cooked", 2),
            ("peas-green-cooked", 2),
            ("olive-oil", 2),
            ("onion-cooked", 1),
        ],
        &[("kiwi-green", 4), ("cashews", 2)],
    ],
    [
        &[
            ("whole-wheat-bread", 4),
            ("peanut-butter-unsalted", 2),
            ("banana", 2),
            ("kefir-plain", 1),
        ],
        &[
            ("tuna-canned-in-water", 2),
            ("cannellini-beans-cooked", 1),
            ("lettuce-romaine", 2),
            ("onion-raw", 1),
            ("olive-oil", 2),
            ("rye-bread", 4),
        ],
        &[("chilli-vegetarian", 3), ("brown-rice-cooked", 2), ("sour-cream", 1), ("avocado", 1)],
        &[("pear", 2), ("walnuts", 2)],
    ],
    [
        &[
            ("oats-rolled-dry", 2),
            ("yogurt-plain-whole", 2),
            ("raspberries", 2),
            ("chia-seeds", 1),
            ("coffee-black", 2),
        ],
        &[("hummus", 6), ("whole-wheat-pitta", 4), ("carrot-raw", 2), ("cucumber-raw", 2)],
        &[
            ("egg-omelette", 4),
            ("mixed-vegetables-frozen", 2),
            ("potato-boiled", 2),
            ("sauerkraut-raw", 2),
            ("olive-oil", 1),
        ],
        &[("grapes", 2), ("pistachios", 2)],
    ],
    [
        &[("muesli-commercial", 2), ("kefir-plain", 2), ("strawberries", 2), ("walnuts", 1)],
        &[("split-pea-soup", 2), ("rye-bread", 4), ("cheddar", 1), ("apple", 2)],
        &[
            ("shrimp-cooked", 3),
            ("stir-fry-vegetables", 3),
            ("brown-rice-cooked", 2),
            ("sesame-seeds", 2),
        ],
        &[("yogurt-plain-whole", 2), ("dates-deglet-noor", 2)],
    ],
    [
        &[("egg-scrambled", 4), ("rye-bread", 4), ("tomato-raw", 2), ("avocado", 1), ("orange", 2)],
        &[("black-bean-salad", 4), ("corn-tortilla", 4), ("yogurt-greek-whole", 1), ("salsa", 4)],
        &[
            ("chicken-roast-with-skin", 1),
            ("potato-baked", 2),
            ("broccoli-cooked", 2),
            ("carrot-cooked", 2),
            ("leek-cooked", 1),
        ],
        &[("blackberries", 2), ("almonds", 2)],
    ],
    [
        &[
            ("porridge-water", 2),
            ("kefir-plain", 1),
            ("pear", 2),
            ("hazelnuts", 2),
            ("cinnamon", 1),
        ],
        &[("minestrone", 3), ("sourdough-bread", 4), ("feta", 1), ("spinach-raw", 1)],
        &[
            ("lentils-cooked", 2),
            ("barley-pearled-cooked", 2),
            ("kale-cooked", 4),
            ("garlic", 2),
            ("olive-oil", 2),
            ("mushroom-white-raw", 2),
        ],
        &[("yogurt-plain-whole", 2), ("cherries-sweet", 2), ("dark-chocolate-70", 1)],
    ],
];
