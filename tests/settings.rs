//! What a person's settings change, as actions on the state.

mod given;

use biomeal::app::action::Action;
use biomeal::app::setting::Setting;
use biomeal::app::state::State;
use biomeal_core::document::{self, Loaded};
use biomeal_core::food::Allergen;
use biomeal_core::score::Reference;
use biomeal_core::search::Diet;
use biomeal_core::settings::{Theme, WeekStart};

use given::with;

/// Everything that can be set, each to something that it is not at first.
fn all() -> Vec<Setting> {
    let mut all = vec![
        Setting::HideNumbers(true),
        Setting::Diet(Diet::Vegan),
        Setting::Diet(Diet::Vegetarian),
        Setting::GentleStart(true),
        Setting::Reference(Reference::MIN),
        Setting::Reference(Reference::MAX),
        Setting::WeekStart(WeekStart::Saturday),
        Setting::WeekStart(WeekStart::Sunday),
        Setting::Theme(Theme::Light),
        Setting::Theme(Theme::Dark),
        Setting::HideCheckIn(true),
    ];
    all.extend(Allergen::ALL.map(|allergen| Setting::Without(allergen, true)));
    all
}

#[test]
fn every_setting_is_a_change_to_keep_and_is_read_back() {
    for setting in all() {
        let mut state = with(&[]);
        let before = state.moment();
        state.act(&Action::Set(setting));
        assert_eq!(state.moment().changes, before.changes + 1, "{setting:?}");
        assert_ne!(state.moment().settings, before.settings, "{setting:?}");
        let Loaded::Document(read) = document::open(&document::save(&state.document)) else {
            panic!("{setting:?} is not read back")
        };
        assert_eq!(read.settings, state.document.settings, "{setting:?}");
        state.act(&Action::Set(setting));
        assert_eq!(state.moment().changes, before.changes + 1, "{setting:?} again");
    }
}

#[test]
fn no_setting_changes_the_plan() {
    let mut state = with(&["salmon-farmed-cooked", "white-bread", "kefir-plain"]);
    let plan = state.plan().clone();
    for setting in all() {
        state.act(&Action::Set(setting));
        assert_eq!(*state.plan(), plan, "{setting:?}");
    }
}

#[test]
fn hiding_numbers_leaves_the_score_as_it_is() {
    let mut state = with(&["salmon-farmed-cooked", "peas-green-cooked"]);
    let total = state.total();
    state.act(&Action::Set(Setting::HideNumbers(true)));
    assert!(total.is_some());
    assert_eq!(state.total(), total);
}

#[test]
fn the_catalog_keeps_to_diet_and_list_at_once_even_while_it_is_held() {
    let mut state = with(&["lentil-soup"]);
    let shown = |state: &State, fits: &dyn Fn(&biomeal_core::food::Food) -> bool| {
        let foods = state.browsing.foods.iter();
        let foods: Vec<_> = foods.map(|id| state.foods.get(*id).expect("known")).collect();
        !foods.is_empty() && foods.into_iter().all(fits)
    };
    state.act(&Action::Type("yogurt".to_owned()));
    state.act(&Action::HoldFoods(true));
    assert!(!shown(&state, &|food| Diet::Vegan.allows(food.diet)));
    state.act(&Action::Set(Setting::Diet(Diet::Vegan)));
    assert!(shown(&state, &|food| Diet::Vegan.allows(food.diet)));
    assert!(!shown(&state, &|food| !food.allergens.contains(Allergen::Soy)));
    state.act(&Action::Set(Setting::Without(Allergen::Soy, true)));
    assert!(state.browsing.foods.iter().all(|id| {
        let food = state.foods.get(*id).expect("known");
        !food.allergens.contains(Allergen::Soy)
    }));
}

#[test]
fn tips_keep_to_diet_and_list_at_once() {
    let mut state = with(&["white-bread", "cola", "bacon-cooked"]);
    assert!(!state.tips.is_empty());
    for setting in [
        Setting::Diet(Diet::Vegan),
        Setting::Without(Allergen::Gluten, true),
        Setting::Without(Allergen::Nuts, true),
    ] {
        state.act(&Action::Set(setting));
        let settings = &state.document.settings;
        let mut checked = 0;
        for change in state.tips.iter().flat_map(|tip| &tip.changes) {
            let is_there = change.old.is_some_and(|old| old.food == change.new.food);
            let food = state.foods.get(change.new.food).expect("known");
            assert!(is_there || settings.allows(food), "{setting:?}: {}", food.name);
            checked += 1;
        }
        assert!(checked > 0, "{setting:?}");
    }
}

#[test]
fn figures_follow_the_reference_energy() {
    let mut state = with(&["lentil-soup", "rye-bread"]);
    let (total, fiber) = (state.total(), state.figures.fiber_target_mg());
    state.act(&Action::Set(Setting::Reference(Reference::MAX)));
    assert_eq!(state.figures.fiber_target_mg(), fiber * 2);
    assert!(state.total() < total);
    state.act(&Action::Set(Setting::Reference(Reference::default())));
    assert_eq!(state.total(), total);
}
