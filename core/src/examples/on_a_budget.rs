//! Oats, beans, eggs, cabbage, carrots and canned fish.

use super::{Menu, of};
use crate::plan::DAYS;

pub(super) const WEEK: [Menu; DAYS] = [
    [
        &[
            of("porridge-water", 3),
            of("banana", 2),
            of("peanut-butter-unsalted", 1),
            of("yogurt-plain-whole", 1),
        ],
        &[of("lentil-soup", 3), of("whole-wheat-bread", 4), of("carrot-raw", 2), of("apple", 2)],
        &[
            of("whole-wheat-pasta-cooked", 3),
            of("tomato-canned", 3),
            of("onion-cooked", 2),
            of("garlic", 2),
            of("cannellini-beans-cooked", 1),
            of("canola-oil", 2),
        ],
        &[of("yogurt-plain-whole", 2), of("orange", 2)],
    ],
    [
        &[
            of("oats-rolled-dry", 3),
            of("yogurt-plain-whole", 2),
            of("apple", 2),
            of("sunflower-seeds", 2),
        ],
        &[
            of("egg-boiled", 4),
            of("potato-boiled", 3),
            of("cabbage-raw", 2),
            of("carrot-raw", 2),
            of("canola-oil", 1),
        ],
        &[
            of("kidney-beans-cooked", 2),
            of("tomato-canned", 2),
            of("onion-cooked", 2),
            of("pepper-green-raw", 1),
            of("brown-rice-cooked", 2),
            of("canola-oil", 1),
        ],
        &[of("banana", 2), of("peanuts-roasted", 2)],
    ],
    [
        &[of("whole-wheat-bread", 4), of("egg-scrambled", 4), of("tomato-raw", 2), of("pear", 2)],
        &[
            of("chickpeas-cooked", 2),
            of("carrot-raw", 2),
            of("onion-raw", 1),
            of("parsley-fresh", 2),
            of("whole-wheat-pitta", 2),
            of("yogurt-plain-whole", 1),
            of("canola-oil", 1),
        ],
        &[
            of("sardines-canned", 2),
            of("potato-boiled", 3),
            of("peas-green-cooked", 3),
            of("cabbage-raw", 2),
            of("canola-oil", 1),
        ],
        &[of("apple", 2), of("sunflower-seeds", 2)],
    ],
    [
        &[
            of("porridge-water", 3),
            of("raisins", 2),
            of("cinnamon", 1),
            of("yogurt-plain-whole", 2),
        ],
        &[of("bean-soup", 3), of("rye-bread", 4), of("carrot-raw", 2), of("kiwi-green", 2)],
        &[
            of("chicken-drumstick", 4),
            of("carrot-cooked", 2),
            of("onion-cooked", 2),
            of("barley-pearled-cooked", 2),
            of("leek-cooked", 2),
            of("canola-oil", 1),
        ],
        &[of("orange", 2), of("peanuts-roasted", 1)],
    ],
    [
        &[of("oats-rolled-dry", 3), of("kefir-plain", 2), of("banana", 2), of("flaxseed", 4)],
        &[
            of("potato-baked", 4),
            of("cottage-cheese", 2),
            of("coleslaw", 1),
            of("kidney-beans-canned", 2),
        ],
        &[
            of("split-peas-cooked", 2),
            of("carrot-cooked", 2),
            of("onion-cooked", 2),
            of("rye-bread", 4),
            of("canola-oil", 1),
            of("kale-cooked", 2),
        ],
        &[of("popcorn-air-popped", 2), of("apple", 2)],
    ],
    [
        &[
            of("egg-omelette", 4),
            of("mushroom-white-raw", 2),
            of("onion-cooked", 2),
            of("rye-bread", 4),
            of("orange", 2),
        ],
        &[
            of("tuna-canned-in-water", 2),
            of("butter-beans-cooked", 1),
            of("onion-raw", 1),
            of("lettuce-romaine", 2),
            of("tomato-raw", 2),
            of("canola-oil", 2),
            of("whole-wheat-bread", 2),
        ],
        &[
            of("lentils-cooked", 2),
            of("brown-rice-cooked", 2),
            of("onion-cooked", 3),
            of("spinach-cooked", 2),
            of("yogurt-plain-whole", 2),
            of("cumin", 2),
            of("canola-oil", 1),
        ],
        &[of("pear", 2), of("peanuts-roasted", 1)],
    ],
    [
        &[
            of("porridge-water", 3),
            of("apple", 2),
            of("sunflower-seeds", 2),
            of("yogurt-plain-whole", 2),
        ],
        &[of("minestrone", 3), of("whole-wheat-bread", 4), of("cheddar", 1)],
        &[
            of("chickpeas-cooked", 2),
            of("cauliflower-cooked", 2),
            of("potato-boiled", 2),
            of("tomato-canned", 2),
            of("curry-powder", 2),
            of("canola-oil", 2),
            of("yogurt-plain-whole", 1),
        ],
        &[of("banana", 2), of("peanuts-roasted", 2)],
    ],
];
