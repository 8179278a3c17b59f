//! Cans, frozen vegetables and leftovers from Monday to Friday.

pub(super) const WEEK: &str = "\
oats-rolled-dry, yogurt-plain-whole, banana, 1 walnuts, coffee-black
burrito-bean, tomato-raw, 1 avocado
3 whole-wheat-pasta-cooked, pasta-sauce-tomato, mixed-vegetables-frozen, 1 chickpeas-canned, \
1 parmesan
apple, almonds

oats-rolled-dry, kefir-plain, blueberries, flaxseed, coffee-black
3 lentil-soup, 4 whole-wheat-bread, orange
3 salmon-canned, brown-rice-cooked, peas-green-cooked, olive-oil, 1 onion-cooked
4 kiwi-green, cashews

4 whole-wheat-bread, peanut-butter-unsalted, banana, 1 kefir-plain
tuna-canned-in-water, 1 cannellini-beans-cooked, lettuce-romaine, 1 onion-raw, olive-oil, \
4 rye-bread
3 chilli-vegetarian, brown-rice-cooked, 1 sour-cream, 1 avocado
pear, walnuts

oats-rolled-dry, yogurt-plain-whole, raspberries, 1 chia-seeds, coffee-black
6 hummus, 4 whole-wheat-pitta, carrot-raw, cucumber-raw
4 egg-omelette, mixed-vegetables-frozen, potato-boiled, sauerkraut-raw, 1 olive-oil
grapes, pistachios

muesli-commercial, kefir-plain, strawberries, 1 walnuts
split-pea-soup, 4 rye-bread, 1 cheddar, apple
3 shrimp-cooked, 3 stir-fry-vegetables, brown-rice-cooked, sesame-seeds
yogurt-plain-whole, dates-deglet-noor

4 egg-scrambled, 4 rye-bread, tomato-raw, 1 avocado, orange
4 black-bean-salad, 4 corn-tortilla, 1 yogurt-greek-whole, 4 salsa
1 chicken-roast-with-skin, potato-baked, broccoli-cooked, carrot-cooked, 1 leek-cooked
blackberries, almonds

porridge-water, 1 kefir-plain, pear, hazelnuts, 1 cinnamon
3 minestrone, 4 sourdough-bread, 1 feta, 1 spinach-raw
lentils-cooked, barley-pearled-cooked, 4 kale-cooked, garlic, olive-oil, mushroom-white-raw
yogurt-plain-whole, cherries-sweet, 1 dark-chocolate-70
";
