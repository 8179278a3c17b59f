//! Vegetables, pulses, fish and olive oil.

use super::Menu;
use crate::plan::DAYS;

pub(super) const WEEK: [Menu; DAYS] = [
    [
        &[
            ("yogurt-greek-whole", 2),
            ("fig-fresh", 1),
            ("walnuts", 1),
            ("oats-rolled-dry", 2),
            ("coffee-black", 2),
        ],
        &[("lentil-soup", 2), ("whole-wheat-pitta", 2), ("olives-green", 2), ("tomato-raw", 2)],
        &[
            ("chickpeas-cooked", 2),
            ("kale-cooked", 2),
            ("tomato-canned", 2),
            ("onion-cooked", 2),
            ("garlic", 2),
            ("olive-oil", 2),
            ("bulgur-cooked", 2),
        ],
        &[("orange", 2), ("almonds", 1)],
    ],
    [
        &[("rye-bread", 4), ("feta", 1), ("tomato-raw", 2), ("cucumber-raw", 1), ("tea-black", 2)],
        &[
            ("sardines-canned", 2),
            ("artichoke-cooked", 2),
            ("lettuce-romaine", 2),
            ("olive-oil", 2),
            ("whole-wheat-bread", 4),
        ],
        &[
            ("sea-bass-cooked", 3),
            ("potato-boiled", 2),
            ("fennel-raw", 2),
            ("courgette-cooked", 2),
            ("olive-oil", 2),
            ("parsley-fresh", 2),
        ],
        &[("pear", 2), ("walnuts", 2)],
    ],
    [
        &[("kefir-plain", 2), ("oats-rolled-dry", 2), ("raspberries", 2), ("flaxseed", 2)],
        &[
            ("tabbouleh", 3),
            ("hummus", 4),
            ("whole-wheat-pitta", 2),
            ("carrot-raw", 2),
            ("pepper-red-raw", 1),
        ],
        &[
            ("ratatouille", 2),
            ("cannellini-beans-cooked", 1),
            ("barley-pearled-cooked", 2),
            ("olive-oil", 2),
            ("goat-cheese-soft", 1),
        ],
        &[("grapes", 2), ("pistachios", 2)],
    ],
    [
        &[
            ("yogurt-greek-whole", 2),
            ("banana", 2),
            ("chia-seeds", 1),
            ("oats-rolled-dry", 2),
            ("coffee-black", 2),
        ],
        &[("greek-salad", 2), ("chickpeas-canned", 2), ("whole-wheat-bread", 4), ("olive-oil", 1)],
        &[
            ("salmon-wild-cooked", 3),
            ("asparagus-cooked", 2),
            ("quinoa-cooked", 2),
            ("lemon", 1),
            ("spinach-cooked", 2),
            ("olive-oil", 2),
        ],
        &[("apple", 2), ("hazelnuts", 1)],
    ],
    [
        &[
            ("whole-wheat-bread", 4),
            ("avocado", 1),
            ("egg-boiled", 2),
            ("tomato-raw", 1),
            ("tea-green", 2),
        ],
        &[("minestrone", 3), ("rye-bread", 4), ("parmesan", 1)],
        &[
            ("mussels-cooked", 3),
            ("leek-cooked", 2),
            ("whole-wheat-pasta-cooked", 2),
            ("garlic", 2),
            ("olive-oil", 2),
            ("parsley-fresh", 2),
        ],
        &[("yogurt-plain-whole", 2), ("dates-medjool", 2), ("almonds", 1)],
    ],
    [
        &[("kefir-plain", 2), ("muesli-commercial", 2), ("blueberries", 2), ("walnuts", 1)],
        &[
            ("lentils-cooked", 2),
            ("beetroot-cooked", 2),
            ("rocket-raw", 2),
            ("walnuts", 1),
            ("goat-cheese-soft", 1),
            ("olive-oil", 2),
            ("rye-bread", 2),
        ],
        &[
            ("chicken-breast", 2),
            ("aubergine-cooked", 2),
            ("bulgur-cooked", 2),
            ("tzatziki", 4),
            ("onion-cooked", 1),
            ("olive-oil", 1),
        ],
        &[("peach", 2), ("pistachios", 1)],
    ],
    [
        &[
            ("egg-omelette", 4),
            ("spinach-raw", 1),
            ("mushroom-white-raw", 2),
            ("whole-wheat-bread", 4),
            ("orange", 2),
        ],
        &[("lentil-soup", 2), ("sourdough-bread", 2), ("radicchio-raw", 2), ("olive-oil", 1)],
        &[
            ("trout-cooked", 3),
            ("brussels-sprouts-cooked", 2),
            ("sweet-potato-baked", 2),
            ("olive-oil", 2),
            ("rosemary-fresh", 2),
        ],
        &[("yogurt-plain-whole", 2), ("strawberries", 2), ("dark-chocolate-70", 1)],
    ],
];
