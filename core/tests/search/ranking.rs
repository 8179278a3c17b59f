//! What comes first, and what does not come at all.

use std::borrow::Cow;

use biomeal_core::catalog;
use biomeal_core::food::{Food, FoodId};
use biomeal_core::foods::Foods;
use biomeal_core::search::{Filter, Index, search};

use super::{FOODS, INDEX, found, id, slug, slugs};

fn place(words: &str, wanted: &str) -> usize {
    let found = slugs(words);
    found.iter().position(|slug| *slug == wanted).unwrap_or_else(|| panic!("{words}: no {wanted}"))
}

#[test]
fn the_plain_food_comes_first() {
    for (words, first) in [
        ("milk", "milk-whole"),
        ("apple", "apple"),
        ("rice", "rice-white-cooked"),
        ("egg", "egg-boiled"),
        ("coffee", "coffee-black"),
        ("water", "water"),
        ("corn", "sweetcorn-cooked"),
        ("oats", "oats-rolled-dry"),
        ("cola", "cola"),
        ("pasta", "pasta-cooked"),
    ] {
        assert_eq!(slugs(words)[0], first, "{words}");
    }
    assert!(place("apple", "apple") < place("apple", "apple-pie"));
    assert!(place("chicken", "chicken-breast") < place("chicken", "chicken-nuggets"));
    assert!(place("rice", "brown-rice-cooked") < place("rice", "rice-drink"));
}

#[test]
fn bread_shows_breads() {
    for slug in &slugs("bread")[..8] {
        let name = &FOODS.by_slug(slug).unwrap().name;
        assert!(name.to_lowercase().contains("bread"), "{name}");
    }
}

#[test]
fn recent_foods_lead_equals_only() {
    let with = |words: &str, recent: &[&str]| -> Vec<&str> {
        let recent: Vec<_> = recent.iter().map(|slug| id(slug)).collect();
        INDEX.search(words, &Filter::default(), &recent).into_iter().map(slug).collect()
    };
    let milk = with("milk", &["milk-goat", "milk-skimmed"]);
    assert_eq!(milk[..3], ["milk-goat", "milk-skimmed", "milk-whole"]);
    assert_eq!(with("apple", &["apple-pie"])[..2], ["apple", "apple-pie"]);
    let all = with("", &["kefir-plain", "apple"]);
    assert_eq!(all[..2], ["kefir-plain", "apple"]);
    assert_eq!(all.len(), catalog::foods().len());
    assert_eq!(all[2], FOODS.iter().next().unwrap().slug);
}

#[test]
fn no_words_give_the_catalog_in_its_order() {
    let all: Vec<_> = FOODS.iter().map(|food| food.id).collect();
    for words in ["", "   ", " -,/ "] {
        assert_eq!(found(words), all, "{words:?}");
    }
}

#[test]
fn spellings_are_one() {
    for (one, other) in [
        ("high fiber", "high fibre"),
        ("yogurt", "yoghurt"),
        ("soy milk", "soya milk"),
        ("donut", "doughnut"),
        ("gruyere", "Gruyère"),
        ("rib-eye", "rib eye"),
        ("lady's fingers", "ladys fingers"),
        ("beans and rice", "beans & rice"),
        ("lentil soup", "soup lentil"),
        ("strawberry", "STRAWBERRIES"),
    ] {
        assert!(!found(one).is_empty(), "{one}");
        assert_eq!(found(one), found(other), "{one} / {other}");
    }
}

#[test]
fn words_may_be_joined_or_parted() {
    for (words, wanted) in [
        ("butter milk", "buttermilk"),
        ("pop corn", "popcorn-air-popped"),
        ("ribeye", "beef-ribeye"),
        ("stirfry", "stir-fry-vegetables"),
        ("peanutbutter", "peanut-butter-unsalted"),
        ("icecream", "ice-cream-vanilla"),
    ] {
        assert!(place(words, wanted) < 2, "{words}: {:?}", slugs(words));
    }
    // Parting them makes more words than are read.
    assert_eq!(found(&"peanutbutter ".repeat(8)), found("peanut butter"));
}

#[test]
fn the_end_of_a_word_is_found_behind_its_beginning() {
    assert!(slugs("berries").contains(&"strawberries"));
    assert!(place("butter", "butter-salted") < place("butter", "peanut-butter-unsalted"));
    assert!(place("milk", "milk-chocolate") < place("milk", "buttermilk"));
    assert!(!slugs("oil").contains(&"carrot-cooked"), "boiled holds no oil");
}

#[test]
fn typos_are_granted_only_when_nothing_fits_without() {
    assert!(slugs("milk").iter().all(|slug| !slug.starts_with("millet")));
    assert_eq!(slugs("kefer"), slugs("kefir"));
    assert_eq!(slugs("bannana")[0], "banana");
    assert!(place("penut butter", "peanut-butter-unsalted") == 0);
    // Each of its words is known, but no food has both.
    assert!(place("lime beans", "butter-beans-cooked") < 5);
}

#[test]
fn words_that_no_food_has_are_left_out_when_others_fit() {
    assert_eq!(slugs("grilled chicken breast")[0], "chicken-breast");
    assert_eq!(slugs("heinz ketchup"), ["ketchup"]);
    assert_eq!(slugs("2 eggs"), slugs("eggs"));
    assert_eq!(slugs("100 g oats")[0], "oats-rolled-dry");
    // Only where it has to be: these say which of two foods.
    assert_eq!(slugs("2% milk")[0], "milk-semi-skimmed");
    assert_eq!(slugs("raw spinach")[0], "spinach-raw");
}

#[test]
fn what_is_not_there_is_not_found() {
    for words in ["moringa", "moringa powder", "xyz", "zzzz qqqq", "999999"] {
        assert_eq!(slugs(words), [""; 0], "{words}");
    }
}

#[test]
fn groups_kinds_and_tags_are_found_by_their_words() {
    for (words, wanted) in [
        ("vegetables", "carrot-raw"),
        ("fish", "cod-cooked"),
        ("leafy greens", "spinach-raw"),
        ("probiotic", "kefir-plain"),
        ("prebiotic", "garlic"),
        ("high fiber", "chia-seeds"),
        ("vegan", "tofu-firm"),
        ("whole grains", "quinoa-cooked"),
        ("vegan yogurt", "soy-yogurt"),
        ("fermented", "kimchi"),
    ] {
        assert!(slugs(words).contains(&wanted), "{words}: {:?}", slugs(words));
    }
    assert!(!slugs("vegan").contains(&"milk-whole"));
    assert!(!slugs("veg").contains(&"tofu-firm"), "three letters name no tag");
}

/// An own food like one of the catalog's under another name.
fn own(number: u16, like: &str, name: &'static str) -> Food {
    let mut food = catalog::by_slug(like).unwrap().clone();
    food.id = FoodId(FoodId::FIRST_LOCAL + number);
    food.slug = Cow::Owned(format!("own-{number}"));
    food.name = Cow::Borrowed(name);
    food.other_names = Cow::Borrowed("");
    food
}

#[test]
fn own_foods_are_found_like_any_other() {
    let foods = Foods::with_own(vec![
        own(0, "milk-whole", "Apple"),
        own(1, "lentil-soup", "Grandma's borščık (Борщ)"),
        own(2, "milk-whole", ""),
    ]);
    let find = |words| search(&foods, words, &Filter::default(), &[]);
    let local = |number| FoodId(FoodId::FIRST_LOCAL + number);
    assert_eq!(find("apple")[..2], [id("apple"), local(0)]);
    assert_eq!(find("БОРЩ"), [local(1)]);
    assert_eq!(find("grandmas borsc"), [local(1)]);
    assert_eq!(find("").last(), Some(&local(2)), "own foods come last");
}

#[test]
fn an_index_is_its_foods() {
    let words = "green tea";
    assert_eq!(Index::new(&FOODS).search(words, &Filter::default(), &[]), found(words));
    assert_eq!(search(&FOODS, words, &Filter::default(), &[]), found(words));
}
