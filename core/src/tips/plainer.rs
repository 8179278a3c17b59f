//! Reviewed list: a plainer food (NOVA 1 to 3) for each ultra-processed one that has
//! one, in the same amount. Plant drinks and their yogurts have none that would not
//! send a person back to milk; neither have the condiments eaten by the drop. Sugary and
//! alcoholic drinks have rules of their own.

use crate::catalog::named::{row_numbers, words_of};
use crate::tips::stand_ins::Rows;

/// Ultra-processed foods, and what may stand in for any of them. In turn: bread, cereal
/// and grain; milk, cheese and spreads; meat, fish and what imitates them; dishes and
/// sides; sauces; snacks; cakes and desserts; drinks.
pub(super) const PLAINER: Rows = &row_numbers::<{ words_of(NAMES) }>(NAMES);

const NAMES: &str = "\
    bagel-plain > rye-bread sprouted-wheat-bread whole-wheat-pitta ; \
    multigrain-bread white-bread whole-wheat-bread > rye-bread pumpernickel \
        sprouted-wheat-bread whole-wheat-pitta ; \
    chapati-wholewheat flour-tortilla whole-wheat-tortilla > whole-wheat-pitta \
        corn-tortilla ; \
    naan > whole-wheat-pitta ; \
    bran-cereal corn-flakes frosted-flakes muesli-commercial oat-hoops-cereal > \
        oats-rolled-dry shredded-wheat ; \
    crackers-butter crackers-wholewheat > rice-cakes-brown rye-crispbread ; \
    mac-and-cheese-packet > whole-wheat-pasta-cooked ; \
    yogurt-fruit-lowfat yogurt-vanilla-lowfat > yogurt-plain-lowfat yogurt-plain-nonfat \
        yogurt-plain-whole ; \
    kefir-strawberry > kefir-plain ; \
    imitation-cheese processed-cheese-slice > cottage-cheese mozzarella ; \
    margarine-tub > canola-oil olive-oil ; \
    peanut-butter-unsalted > almond-butter tahini ; \
    chocolate-hazelnut-spread > almond-butter ; \
    bacon-cooked > egg-boiled egg-poached egg-scrambled mushroom-portobello-grilled ; \
    chorizo corned-beef-canned ham-sliced liver-pate luncheon-meat pepperoni salami-dry \
        turkey-slices > chicken-breast egg-boiled hummus tuna-canned-in-water turkey-breast ; \
    black-pudding > egg-boiled egg-poached egg-scrambled mushroom-portobello-grilled ; \
    bratwurst frankfurter italian-sausage > chicken-breast chicken-thigh \
        mushroom-portobello-grilled turkey-breast ; \
    beef-jerky > almonds peanuts-roasted walnuts ; \
    surimi-crab > crab-cooked shrimp-cooked ; \
    chicken-nuggets fried-chicken > chicken-breast chicken-drumstick chicken-thigh \
        turkey-breast ; \
    fish-fingers > cod-cooked haddock-cooked pollock-cooked ; \
    bean-burger veggie-burger > falafel tempeh tofu-fried ; \
    meatless-chicken meatless-sausage > seitan tempeh tofu-firm ; \
    meatless-mince > lentils-cooked tempeh tofu-firm ; \
    baked-beans-canned > cannellini-beans-cooked navy-beans-cooked ; \
    french-fries > potato-baked potato-boiled sweet-potato-baked ; \
    cheeseburger hamburger hot-dog-in-bun > burrito-bean ; \
    pizza-cheese pizza-pepperoni > pasta-tomato-homemade ; \
    quesadilla-cheese > burrito-bean pupusa-bean ; \
    lasagna-frozen > lasagna-homemade pasta-tomato-homemade ; \
    chicken-noodle-soup-canned > chicken-noodle-soup-homemade vegetable-soup ; \
    split-pea-soup > lentil-soup vegetable-soup ; \
    chilli-vegetarian > beans-and-rice ; \
    spring-roll-vegetable > stir-fry-vegetables ; \
    coleslaw > cabbage-raw greek-salad red-cabbage-raw tabbouleh ; \
    pasta-sauce-tomato > ratatouille tomato-canned ; \
    bbq-sauce hoisin-sauce ketchup pickle-relish > salsa ; \
    mayonnaise ranch-dressing vegan-mayonnaise > guacamole hummus tzatziki ; \
    cheese-puffs potato-crisps > almonds peanuts-roasted popcorn-air-popped walnuts ; \
    popcorn-microwave > popcorn-air-popped ; \
    pretzels > almonds peanuts-roasted rye-crispbread ; \
    tortilla-chips > corn-tortilla ; \
    cereal-bar fruit-nut-bar > almonds apricot-dried figs-dried hazelnuts walnuts ; \
    biscuit-chocolate-chip biscuit-oat biscuit-sandwich-cream chocolate-peanut-bar \
        dark-chocolate-70 gumdrops halva milk-chocolate > almonds apricot-dried dates-deglet-noor \
        figs-dried hazelnuts prunes ; \
    apple-pie > apple pear ; \
    baklava cake-chocolate-iced doughnut muffin-fruit > banana pear raspberries strawberries ; \
    cheesecake > raspberries strawberries yogurt-greek-nonfat ; \
    croissant > rye-bread sprouted-wheat-bread ; \
    pancakes-frozen > porridge-water ; \
    frozen-yogurt ice-cream-vanilla non-dairy-frozen-dessert sorbet > banana mango raspberries \
        strawberries yogurt-greek-nonfat ; \
    diet-cola > sparkling-mineral-water tea-black tea-green tea-herbal water ; \
    hot-chocolate > milk-semi-skimmed tea-black tea-herbal ; \
    milkshake-fast-food > kefir-plain milk-semi-skimmed";
