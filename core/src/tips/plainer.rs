//! Reviewed list: a plainer food (NOVA 1 to 3) for each ultra-processed one that has
//! one, in the same amount. Plant drinks and their yogurts have none that would not
//! send a person back to milk; neither have the condiments eaten by the drop. Sugary and
//! alcoholic drinks have rules of their own.

use crate::catalog::named::foods;
use crate::tips::stand_ins::{Row, WATER_AND_TEA, WHOLE_BREADS, WHOLE_FLATBREADS};

/// Ultra-processed foods, and what may stand in for any of them.
pub(super) const PLAINER: &[Row] = &[
    // Bread, cereal and grain.
    (&foods(["bagel-plain", "multigrain-bread", "white-bread", "whole-wheat-bread"]), WHOLE_BREADS),
    (&foods(["chapati-wholewheat", "flour-tortilla", "whole-wheat-tortilla"]), WHOLE_FLATBREADS),
    (&foods(["naan"]), &foods(["whole-wheat-pitta"])),
    (
        &foods([
            "bran-cereal",
            "corn-flakes",
            "frosted-flakes",
            "muesli-commercial",
            "oat-hoops-cereal",
        ]),
        &foods(["oats-rolled-dry", "shredded-wheat"]),
    ),
    (
        &foods(["crackers-butter", "crackers-wholewheat"]),
        &foods(["rice-cakes-brown", "rye-crispbread"]),
    ),
    (&foods(["mac-and-cheese-packet"]), &foods(["whole-wheat-pasta-cooked"])),
    // Milk, cheese and spreads.
    (
        &foods(["yogurt-fruit-lowfat", "yogurt-vanilla-lowfat"]),
        &foods(["yogurt-plain-lowfat", "yogurt-plain-nonfat", "yogurt-plain-whole"]),
    ),
    (&foods(["kefir-strawberry"]), &foods(["kefir-plain"])),
    (
        &foods(["imitation-cheese", "processed-cheese-slice"]),
        &foods(["cottage-cheese", "mozzarella"]),
    ),
    (&foods(["margarine-tub"]), &foods(["canola-oil", "olive-oil"])),
    (&foods(["peanut-butter-unsalted"]), &foods(["almond-butter", "tahini"])),
    (&foods(["chocolate-hazelnut-spread"]), &foods(["almond-butter"])),
    // Meat, fish and what imitates them.
    (
        &foods(["bacon-cooked"]),
        &foods(["egg-boiled", "egg-poached", "egg-scrambled", "mushroom-portobello-grilled"]),
    ),
    (
        &foods([
            "chorizo",
            "corned-beef-canned",
            "ham-sliced",
            "liver-pate",
            "luncheon-meat",
            "pepperoni",
            "salami-dry",
            "turkey-slices",
        ]),
        &foods(["chicken-breast", "egg-boiled", "tuna-canned-in-water", "turkey-breast"]),
    ),
    (
        &foods(["black-pudding", "bratwurst", "frankfurter", "italian-sausage"]),
        &foods(["chicken-breast", "chicken-thigh", "mushroom-portobello-grilled", "turkey-breast"]),
    ),
    (&foods(["beef-jerky"]), &foods(["almonds", "peanuts-roasted", "walnuts"])),
    (&foods(["surimi-crab"]), &foods(["crab-cooked", "shrimp-cooked"])),
    (
        &foods(["chicken-nuggets", "fried-chicken"]),
        &foods(["chicken-breast", "chicken-drumstick", "chicken-thigh", "turkey-breast"]),
    ),
    (&foods(["fish-fingers"]), &foods(["cod-cooked", "haddock-cooked", "pollock-cooked"])),
    (&foods(["bean-burger", "veggie-burger"]), &foods(["falafel", "tempeh", "tofu-fried"])),
    (&foods(["meatless-chicken", "meatless-sausage"]), &foods(["seitan", "tempeh", "tofu-firm"])),
    (&foods(["meatless-mince"]), &foods(["lentils-cooked", "tempeh", "tofu-firm"])),
    // Dishes and sides.
    (&foods(["baked-beans-canned"]), &foods(["cannellini-beans-cooked", "navy-beans-cooked"])),
    (&foods(["french-fries"]), &foods(["potato-baked", "potato-boiled", "sweet-potato-baked"])),
    (
        &foods(["cheeseburger", "hamburger", "hot-dog-in-bun", "pizza-cheese", "pizza-pepperoni"]),
        &foods(["burrito-bean", "pasta-tomato-homemade", "pupusa-bean"]),
    ),
    (&foods(["quesadilla-cheese"]), &foods(["burrito-bean", "pupusa-bean"])),
    (&foods(["lasagna-frozen"]), &foods(["lasagna-homemade", "pasta-tomato-homemade"])),
    (
        &foods(["chicken-noodle-soup-canned"]),
        &foods(["chicken-noodle-soup-homemade", "vegetable-soup"]),
    ),
    (&foods(["split-pea-soup"]), &foods(["lentil-soup", "vegetable-soup"])),
    (&foods(["chilli-vegetarian"]), &foods(["beans-and-rice", "dal-lentil-curry"])),
    (&foods(["spring-roll-vegetable"]), &foods(["stir-fry-vegetables"])),
    (&foods(["coleslaw"]), &foods(["cabbage-raw", "greek-salad", "red-cabbage-raw", "tabbouleh"])),
    // Sauces.
    (&foods(["pasta-sauce-tomato"]), &foods(["ratatouille", "tomato-canned"])),
    (&foods(["bbq-sauce", "hoisin-sauce", "ketchup", "pickle-relish"]), &foods(["salsa"])),
    (
        &foods(["mayonnaise", "ranch-dressing", "vegan-mayonnaise"]),
        &foods(["guacamole", "hummus", "tzatziki"]),
    ),
    (&foods(["pesto"]), &foods(["baba-ghanoush", "hummus"])),
    // Snacks.
    (
        &foods([
            "cheese-puffs",
            "popcorn-microwave",
            "potato-crisps",
            "pretzels",
            "tortilla-chips",
        ]),
        &foods(["almonds", "peanuts-roasted", "popcorn-air-popped", "rye-crispbread", "walnuts"]),
    ),
    (
        &foods(["cereal-bar", "fruit-nut-bar"]),
        &foods(["almonds", "apricot-dried", "figs-dried", "hazelnuts", "walnuts"]),
    ),
    (
        &foods([
            "biscuit-chocolate-chip",
            "biscuit-oat",
            "biscuit-sandwich-cream",
            "chocolate-peanut-bar",
            "dark-chocolate-70",
            "gumdrops",
            "halva",
            "milk-chocolate",
        ]),
        &foods([
            "almonds",
            "apricot-dried",
            "dates-deglet-noor",
            "figs-dried",
            "hazelnuts",
            "prunes",
        ]),
    ),
    // Cakes and desserts.
    (&foods(["apple-pie"]), &foods(["apple", "pear"])),
    (
        &foods(["baklava", "cake-chocolate-iced", "doughnut", "muffin-fruit"]),
        &foods(["banana", "pear", "raspberries", "strawberries"]),
    ),
    (&foods(["cheesecake"]), &foods(["raspberries", "strawberries", "yogurt-greek-nonfat"])),
    (&foods(["croissant"]), WHOLE_BREADS),
    (&foods(["pancakes-frozen"]), &foods(["porridge-water"])),
    (
        &foods(["frozen-yogurt", "ice-cream-vanilla", "non-dairy-frozen-dessert", "sorbet"]),
        &foods(["banana", "mango", "raspberries", "strawberries", "yogurt-greek-nonfat"]),
    ),
    // Drinks.
    (&foods(["diet-cola"]), WATER_AND_TEA),
    (&foods(["hot-chocolate"]), &foods(["milk-semi-skimmed", "tea-black", "tea-herbal"])),
    (&foods(["milkshake-fast-food"]), &foods(["kefir-plain", "milk-semi-skimmed"])),
];
