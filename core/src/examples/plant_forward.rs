//! Plants only, with soy, pulses and whole grains for protein.

pub(super) const WEEK: &str = "\
porridge-water, blueberries, 4 flaxseed, walnuts, 1 soy-drink-unsweetened
chickpeas-cooked, 4 tabbouleh, cucumber-raw, 1 olive-oil
3 tempeh, brown-rice-cooked, bok-choy-cooked, sauerkraut-raw, 1 sesame-oil
apple, almonds

4 rye-bread, avocado, tomato-raw, soy-yogurt
lentils-cooked, beetroot-cooked, 1 walnuts, rocket-raw, olive-oil, whole-wheat-bread
black-beans-cooked, 4 corn-tortilla, 4 salsa, 4 guacamole, red-cabbage-raw, 1 quinoa-cooked
orange, pumpkin-seeds

soy-yogurt, oats-rolled-dry, raspberries, 1 chia-seeds, coffee-black
split-peas-cooked, carrot-cooked, onion-cooked, 4 rye-bread, 1 olive-oil
barley-pearled-cooked, mushroom-shiitake-cooked, tofu-firm, broccoli-cooked, ginger-fresh, \
sesame-oil
pear, cashews

soy-yogurt, oats-rolled-dry, banana, hemp-seeds
6 hummus, 4 whole-wheat-pitta, carrot-raw, pepper-red-raw, olives-black
kidney-beans-cooked, tomato-canned, 1 pepper-red-raw, brown-rice-cooked, 1 avocado, \
coriander-leaf
4 kiwi-green, walnuts

porridge-water, apple, 1 cinnamon, almond-butter, 1 soy-drink-unsweetened
edamame, brown-rice-cooked, carrot-raw, sauerkraut-raw, sesame-seeds, 1 avocado
3 whole-wheat-pasta-cooked, 1 lentils-cooked, tomato-canned, garlic, spinach-cooked, olive-oil
strawberries, pistachios

4 whole-wheat-bread, tahini, 1 fig-fresh, soy-yogurt
4 black-bean-salad, quinoa-cooked, 1 sweetcorn-cooked, lettuce-romaine, 1 olive-oil
tofu-firm, ratatouille, millet-cooked, basil-fresh, olive-oil
blackberries, 1 brazil-nuts

tofu-silken, spinach-cooked, mushroom-white-raw, 4 rye-bread, orange
tomato-canned, carrot-cooked, cannellini-beans-cooked, 4 rye-bread
chickpeas-cooked, squash-butternut-baked, 4 kale-cooked, leek-cooked, bulgur-cooked, olive-oil
soy-yogurt, cherries-sweet, 1 hazelnuts
";
