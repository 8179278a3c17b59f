use super::*;
use crate::score::Part;

fn rich() -> Case {
    Case::new()
        .with(BREAKFAST, &[("frosted-flakes", 40), ("milk-whole", 244), ("orange-juice", 248)])
        .with(
            LUNCH,
            &[("white-bread", 56), ("ham-sliced", 56), ("butter-salted", 14), ("cola", 372)],
        )
        .with(
            DINNER,
            &[("pasta-cooked", 250), ("beef-mince-20-fat-cooked", 120), ("wine-red", 147)],
        )
}

#[test]
fn three_at_most_one_for_each_part_best_first() {
    let case = rich();
    let tips = crate::tips::tips(&case.context());
    assert_eq!(tips.len(), 3);
    assert!(tips.is_sorted_by_key(|tip| std::cmp::Reverse(tip.gain)));
    let parts: Vec<Part> = tips.iter().map(|tip| tip.part).collect();
    assert!(parts[0] != parts[1] && parts[1] != parts[2] && parts[0] != parts[2]);
    let best = Rule::all().filter_map(|rule| case.all(rule).first().map(|tip| tip.gain)).max();
    assert_eq!(Some(tips[0].gain), best);
}

/// All is well but for the bread, which serves fiber and processing alike.
fn bread() -> Case {
    Case::new()
        .with(LUNCH, &[("white-bread", 168), ("carrot-raw", 61), ("kefir-plain", 340)])
        .with(DINNER, &[("salmon-canned", 170), ("leek-cooked", 200), ("broccoli-cooked", 80)])
        .with(SNACKS, &[("apple", 182), ("walnuts", 28), ("orange", 131), ("plum", 66)])
}

#[test]
fn one_bread_is_changed_once() {
    let case = bread();
    for rule in [Rule::WholeGrain, Rule::LessProcessed, Rule::ShortListBread] {
        assert!(!case.says(rule).is_empty());
    }
    let shown = case.shown();
    assert_eq!(shown.iter().filter(|said| said.contains("white-bread")).count(), 1, "{shown:#?}");
}

#[test]
fn foods_of_one_kind_are_added_once() {
    let case = Case::new().with(DINNER, &[("rice-white-cooked", 158), ("broccoli-cooked", 85)]);
    assert!(case.offers(Rule::LeanProtein, "chickpeas-cooked"));
    assert!(case.offers(Rule::Pulses, "chickpeas-cooked"));
    let shown = case.shown();
    assert_eq!(shown.iter().filter(|said| said.contains("lentils")).count(), 1, "{shown:#?}");
    let tips = crate::tips::tips(&case.context());
    let kinds = |tip: &Tip| -> Vec<_> {
        tip.foods().map(|food| case.foods.get(food).unwrap().kind).collect()
    };
    for (index, tip) in tips.iter().enumerate() {
        for other in &tips[index + 1..] {
            assert!(kinds(tip).iter().all(|kind| !kinds(other).contains(kind)), "{shown:#?}");
        }
    }
}

#[test]
fn equal_gains_go_by_rule_then_used_before_then_food() {
    let case = bread();
    let tips = crate::tips::tips(&case.context());
    let bread = tips.iter().find(|tip| tip.part == Part::Processing).unwrap();
    let others = case.all(Rule::ShortListBread);
    assert_eq!(others[0].gain, bread.gain, "both rules give the same");
    assert_eq!(bread.rule, Rule::LessProcessed, "less-processed comes before short-list-bread");

    let drink = Case::new()
        .with(DINNER, &[("lentils-cooked", 300), ("broccoli-cooked", 150), ("cola", 400)]);
    let water: Vec<_> = drink.says(Rule::Water);
    let black = water.iter().position(|said| said.contains("tea-black")).unwrap();
    let herbal = water.iter().position(|said| said.contains("tea-herbal")).unwrap();
    assert_eq!(drink.all(Rule::Water)[black].gain, drink.all(Rule::Water)[herbal].gain);
    assert!(black < herbal, "the lower number first");
    let mut used = drink;
    used.recent = vec![id("tea-herbal")];
    let water = used.says(Rule::Water);
    let black = water.iter().position(|said| said.contains("tea-black")).unwrap();
    let herbal = water.iter().position(|said| said.contains("tea-herbal")).unwrap();
    assert!(herbal < black, "used before");
}

#[test]
fn not_for_me_hides_rule_and_food() {
    let mut case = rich();
    let best = crate::tips::tips(&case.context()).remove(0);
    let (rule, food) = (best.rule, best.foods().next().unwrap());
    case.dismissed = vec![(rule, food)];
    let shown = crate::tips::tips(&case.context());
    assert!(shown.iter().all(|tip| tip.rule != rule || tip.foods().all(|other| other != food)));
    assert!(case.all(rule).iter().all(|tip| tip.foods().all(|other| other != food)));
    let other = Rule::all().find(|other| *other != rule).unwrap();
    case.dismissed = vec![(other, food)];
    assert_eq!(crate::tips::tips(&case.context())[0], best, "another rule's word does not count");
}

#[test]
fn not_for_me_leaves_the_other_foods_of_the_rule() {
    let mut case = rich();
    assert!(case.offers(Rule::Water, "tea-green") && case.offers(Rule::Water, "water"));
    case.dismissed = vec![(Rule::Water, id("tea-green"))];
    assert!(!case.offers(Rule::Water, "tea-green") && case.offers(Rule::Water, "water"));
}

#[test]
fn each_half_of_a_pair_can_be_hidden() {
    let mut case = Case::new().with(DINNER, &[("rice-white-cooked", 158), ("cod-cooked", 85)]);
    let pair: Vec<_> = case.all(Rule::TwoPlants)[0].foods().collect();
    case.dismissed = vec![(Rule::TwoPlants, pair[1])];
    let next = &case.all(Rule::TwoPlants)[0];
    assert!(next.foods().all(|food| food != pair[1]));
}

#[test]
fn a_full_point_is_the_least() {
    for tip in Rule::all().flat_map(|rule| rich().all(rule)) {
        assert!(tip.gain >= 10);
    }
    // Halving this honey gives back 0.8 and 1.0 points.
    let dinner = [("lentils-cooked", 300), ("broccoli-cooked", 150), ("quinoa-cooked", 185)];
    let gains: Vec<_> = (31..61)
        .map(|grams| Case::new().with(DINNER, &dinner).with(BREAKFAST, &[("honey", grams)]))
        .map(|case| case.all(Rule::TrimSugar).first().map_or(0, |tip| tip.gain))
        .collect();
    assert!(gains.contains(&0) && gains.contains(&10), "{gains:?}");
}
