//! Filters narrow what is found, each alone and all together.

use biomeal_core::catalog;
use biomeal_core::food::{Allergen, Allergens, DietFit, Food, Group};
use biomeal_core::inputs::{Live, Nova};
use biomeal_core::search::{Diet, Filter, NovaSet};
use biomeal_core::tags::{FiberTag, tags};

use super::{FOODS, INDEX, slug};

/// What passes is exactly what `expected` says, with and without words.
fn passes(filter: Filter, expected: impl Fn(&Food) -> bool) {
    let all: Vec<_> = FOODS.iter().filter(|food| expected(food)).map(|food| food.id).collect();
    assert!(!all.is_empty() && all.len() < catalog::foods().len(), "{filter:?}");
    assert_eq!(INDEX.search("", &filter, &[]), all, "{filter:?}");
    let mut found = INDEX.search("e", &filter, &[]);
    let mut unfiltered = INDEX.search("e", &Filter::default(), &[]);
    unfiltered.retain(|id| expected(FOODS.get(*id).unwrap()));
    assert_eq!(found, unfiltered, "{filter:?}");
    found.dedup();
    assert_eq!(found.len(), unfiltered.len());
}

#[test]
fn each_filter_means_what_it_says() {
    let any = Filter::default();
    passes(Filter { high_fiber: true, ..any }, |food| tags(food).fiber == FiberTag::High);
    passes(Filter { prebiotic: true, ..any }, |food| tags(food).prebiotic);
    passes(Filter { live_cultures: true, ..any }, |food| food.inputs.live != Live::None);
    passes(Filter { diet: Diet::Vegan, ..any }, |food| food.diet == DietFit::Vegan);
    passes(Filter { diet: Diet::Vegetarian, ..any }, |food| food.diet != DietFit::Neither);
    for group in Group::ALL {
        passes(Filter { group: Some(group), ..any }, |food| food.group == group);
    }
    for allergen in Allergen::ALL {
        let filter = Filter { without: Allergens::of(&[allergen]), ..any };
        passes(filter, |food| !food.allergens.contains(allergen));
    }
    for nova in [Nova::Whole, Nova::Ingredient, Nova::Processed, Nova::UltraProcessed] {
        passes(Filter { nova: NovaSet::ANY.with(nova, true), ..any }, |food| {
            food.inputs.nova == nova
        });
    }
}

#[test]
fn filters_hold_together() {
    let filter = Filter {
        live_cultures: true,
        nova: NovaSet::ANY.with(Nova::Whole, true).with(Nova::Processed, true),
        diet: Diet::Vegetarian,
        without: Allergens::of(&[Allergen::Soy, Allergen::Fish]),
        group: Some(Group::Dairy),
        ..Filter::default()
    };
    passes(filter, |food| {
        food.inputs.live != Live::None
            && matches!(food.inputs.nova, Nova::Whole | Nova::Processed)
            && food.diet != DietFit::Neither
            && !food.allergens.contains(Allergen::Soy)
            && !food.allergens.contains(Allergen::Fish)
            && food.group == Group::Dairy
    });
}

#[test]
fn a_set_of_degrees_can_change() {
    let set = NovaSet::ANY.with(Nova::Whole, true).with(Nova::UltraProcessed, true);
    assert!(set.contains(Nova::Whole) && !set.contains(Nova::Processed) && !set.is_any());
    let none = set.with(Nova::Whole, false).with(Nova::UltraProcessed, false);
    assert_eq!(none, NovaSet::ANY);
}

#[test]
fn a_filter_that_leaves_nothing_grants_no_typos() {
    let filter = Filter { diet: Diet::Vegan, ..Filter::default() };
    let found: Vec<_> = INDEX.search("gouda", &filter, &[]).into_iter().map(slug).collect();
    assert_eq!(found, [""; 0]);
}
