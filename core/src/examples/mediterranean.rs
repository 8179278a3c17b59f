//! Vegetables, pulses, fish and olive oil.

pub(super) const WEEK: &str = "\
yogurt-greek-whole, 1 fig-fresh, 1 walnuts, oats-rolled-dry, coffee-black
lentil-soup, whole-wheat-pitta, olives-green, tomato-raw
chickpeas-cooked, kale-cooked, tomato-canned, onion-cooked, garlic, olive-oil, bulgur-cooked
orange, 1 almonds

4 rye-bread, 1 feta, tomato-raw, 1 cucumber-raw, tea-black
sardines-canned, artichoke-cooked, lettuce-romaine, olive-oil, 4 whole-wheat-bread
3 sea-bass-cooked, potato-boiled, fennel-raw, courgette-cooked, olive-oil, parsley-fresh
pear, walnuts

kefir-plain, oats-rolled-dry, raspberries, flaxseed
3 tabbouleh, 4 hummus, whole-wheat-pitta, carrot-raw, 1 pepper-red-raw
ratatouille, 1 cannellini-beans-cooked, barley-pearled-cooked, olive-oil, 1 goat-cheese-soft
grapes, pistachios

yogurt-greek-whole, banana, 1 chia-seeds, oats-rolled-dry, coffee-black
greek-salad, chickpeas-canned, 4 whole-wheat-bread, 1 olive-oil
3 salmon-wild-cooked, asparagus-cooked, quinoa-cooked, 1 lemon, spinach-cooked, olive-oil
apple, 1 hazelnuts

4 whole-wheat-bread, 1 avocado, egg-boiled, 1 tomato-raw, tea-green
3 minestrone, 4 rye-bread, 1 parmesan
3 mussels-cooked, leek-cooked, whole-wheat-pasta-cooked, garlic, olive-oil, parsley-fresh
yogurt-plain-whole, dates-medjool, 1 almonds

kefir-plain, muesli-commercial, blueberries, 1 walnuts
lentils-cooked, beetroot-cooked, rocket-raw, 1 walnuts, 1 goat-cheese-soft, olive-oil, \
rye-bread
chicken-breast, aubergine-cooked, bulgur-cooked, 4 tzatziki, 1 onion-cooked, 1 olive-oil
peach, 1 pistachios

4 egg-omelette, 1 spinach-raw, mushroom-white-raw, 4 whole-wheat-bread, orange
lentil-soup, sourdough-bread, radicchio-raw, 1 olive-oil
3 trout-cooked, brussels-sprouts-cooked, sweet-potato-baked, olive-oil, rosemary-fresh
yogurt-plain-whole, strawberries, 1 dark-chocolate-70
";
