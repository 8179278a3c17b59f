//! Own foods as people write them down: what is checked, what comes of it, how they are
//! kept.

#![expect(clippy::unwrap_used, reason = "a test stops where a value must be there and is not")]

#[path = "given/mod.rs"]
mod given;

use biomeal_core::catalog;
use biomeal_core::document::{self, Document, Loaded};
use biomeal_core::food::{DietFit, Food, FoodId, Group};
use biomeal_core::inputs::{Amount, Live, Meat, Nova, PlantId};
use biomeal_core::kind::Kind;
use biomeal_core::own_food::{
    Complaint, Cultures, Draft, Field, Figure, MOST_PLANTS, MeatChoice, Wrong, check,
    kinds_of_group,
};
use biomeal_core::plan::Entry;
use biomeal_core::search::{Filter, search};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Moringa powder with what a label has.
fn moringa() -> Draft {
    let mut draft = Draft {
        name: "Moringa powder".into(),
        unit: "cup".into(),
        grams: "8".into(),
        nova: Some(Nova::Whole),
        ..Draft::default()
    };
    draft.choose_group(Group::Vegetables);
    for (figure, text) in [
        (Figure::Energy, "330"),
        (Figure::Fat, "6.5"),
        (Figure::SaturatedFat, "1,2"),
        (Figure::Carbs, "50"),
        (Figure::Sugars, "9"),
        (Figure::Fiber, "24"),
        (Figure::Protein, "27"),
        (Figure::Sodium, "180"),
    ] {
        draft.put(figure, text.into());
    }
    draft
}

fn with(figures: &[(Figure, &str)]) -> Draft {
    let mut draft = moringa();
    for (figure, text) in figures {
        draft.put(*figure, (*text).into());
    }
    draft
}

fn wrong(draft: &Draft) -> Vec<Complaint> {
    draft.checked().err().unwrap_or_default()
}

#[test]
fn a_label_becomes_a_food_and_what_is_empty_stays_unknown() {
    let food = moringa().checked().unwrap();
    assert_eq!((&*food.name, &*food.slug), ("Moringa powder", "moringa-powder"));
    assert_eq!((food.portion.grams(), &*food.portion.unit_plural), (8, "cups"));
    assert_eq!(food.inputs.energy, Amount::known(330_000));
    assert_eq!(food.inputs.saturated_fat, Amount::known(1_200));
    assert_eq!(food.inputs.sodium, Amount::known(180));
    for empty in [Figure::FreeSugars, Figure::Fructans] {
        assert_eq!(empty.of(&food), Amount::UNKNOWN, "{empty:?}");
    }
    // The form shows that a vegetable is taken to hold no alcohol.
    assert_eq!(moringa().figure(Figure::Alcohol), "0");
    assert_eq!((food.inputs.live, food.inputs.meat), (Live::None, Meat::None));
    assert_eq!(food.diet, DietFit::Neither, "nobody said that it fits one");
}

#[test]
fn a_drink_may_hold_alcohol() {
    let mut draft = moringa();
    draft.put(Figure::Alcohol, String::new());
    draft.choose_group(Group::Beverages);
    assert_eq!(draft.checked().unwrap().inputs.alcohol, Amount::UNKNOWN);
}

#[test]
fn an_empty_form_names_what_is_needed_in_the_order_of_the_form() {
    let needed = [Field::Name, Field::Unit, Field::Grams, Field::Group, Field::Processing];
    assert_eq!(wrong(&Draft::default()), needed.map(|field| (field, Wrong::Missing)));
}

#[test]
fn each_field_says_what_is_wrong_with_it() {
    let of = |figure| Field::Figure(figure);
    for (draft, complaint) in [
        (Draft { grams: "0".into(), ..moringa() }, (Field::Grams, Wrong::Zero)),
        (Draft { grams: "6000".into(), ..moringa() }, (Field::Grams, Wrong::Above(5000))),
        (Draft { grams: "a cup".into(), ..moringa() }, (Field::Grams, Wrong::NoNumber)),
        (Draft { name: "n".repeat(81), ..moringa() }, (Field::Name, Wrong::TooLong(80))),
        (with(&[(Figure::Protein, "much")]), (of(Figure::Protein), Wrong::NoNumber)),
        (with(&[(Figure::Fat, "101")]), (of(Figure::Fat), Wrong::Above(100))),
        (with(&[(Figure::Energy, "1380")]), (of(Figure::Energy), Wrong::Above(902))),
        (
            with(&[(Figure::SaturatedFat, "7")]),
            (of(Figure::SaturatedFat), Wrong::AboveWhole(Figure::Fat)),
        ),
        (
            with(&[(Figure::FreeSugars, "10")]),
            (of(Figure::FreeSugars), Wrong::AboveWhole(Figure::Sugars)),
        ),
        (with(&[(Figure::Fiber, "48")]), (of(Figure::Carbs), Wrong::PartsAboveCarbs)),
        (
            with(&[(Figure::Energy, "650"), (Figure::Fat, "45")]),
            (of(Figure::Protein), Wrong::SumAbove100),
        ),
        // Somebody read kilojoules for a third of the food.
        (with(&[(Figure::Energy, "100")]), (of(Figure::Energy), Wrong::EnergyUnlike(319))),
        (with(&[(Figure::Energy, "500")]), (of(Figure::Energy), Wrong::EnergyUnlike(319))),
    ] {
        assert_eq!(wrong(&draft), [complaint]);
    }
}

#[test]
fn a_comma_before_three_digits_is_never_taken_for_a_point() {
    let salty = with(&[(Figure::Sodium, "1,250")]).checked().unwrap();
    assert_eq!(salty.inputs.sodium, Amount::known(1_250));
    let heavy = Draft { grams: "1,250".into(), ..moringa() }.checked().unwrap();
    assert_eq!(heavy.portion.grams(), 1250);
    let energy = Field::Figure(Figure::Energy);
    assert_eq!(wrong(&with(&[(Figure::Energy, "1,380")])), [(energy, Wrong::Above(902))]);
    let fat = Field::Figure(Figure::Fat);
    assert_eq!(wrong(&with(&[(Figure::Fat, "6,500")])), [(fat, Wrong::TwoReadings)]);
    assert_eq!(with(&[(Figure::Fat, "6,5")]).checked().unwrap().fat, Amount::known(6_500));
    let little = with(&[(Figure::SaturatedFat, "0,125")]).checked().unwrap();
    assert_eq!(little.inputs.saturated_fat, Amount::known(125));
}

#[test]
fn shares_are_whole_together() {
    let mut draft = moringa();
    draft.add_plant(PlantId(3));
    draft.add_plant(PlantId(3));
    draft.add_plant(PlantId(4));
    assert_eq!(draft.plants.len(), 2, "each once");
    draft.plants[0].1 = "60".into();
    assert_eq!(wrong(&draft), [(Field::PlantShare(1), Wrong::Missing)]);
    draft.plants[1].1 = "50".into();
    assert_eq!(wrong(&draft), [(Field::PlantShare(1), Wrong::SharesAbove100)]);
    draft.plants[1].1 = "12.5".into();
    let shares: Vec<_> =
        draft.checked().unwrap().inputs.plants.iter().map(|share| share.permille).collect();
    assert_eq!(shares, [600, 125]);
    for plant in 0..20 {
        draft.add_plant(PlantId(plant));
    }
    assert_eq!(draft.plants.len(), MOST_PLANTS);
    draft.choose_group(Group::RedProcessedMeat);
    draft.choose_kind(Some(Kind::RedMeat));
    assert_eq!((draft.meat, &*draft.meat_share), (MeatChoice::Red, "100"));
    draft.meat_share = "0".into();
    assert!(wrong(&draft).contains(&(Field::MeatShare, Wrong::Zero)));
}

#[test]
fn energy_is_offered_where_its_sources_are_known() {
    // 4 × 27 + 9 × 6.5 + 4 × 26 + 2 × 24
    assert_eq!(moringa().energy_of_parts(), Some(319));
    assert_eq!(with(&[(Figure::Fat, "")]).energy_of_parts(), None);
    let offered = with(&[(Figure::Energy, "319")]);
    assert!(offered.checked().is_ok());
}

#[test]
fn every_group_has_kinds_the_most_frequent_first() {
    for group in Group::ALL {
        let kinds = kinds_of_group(group);
        assert!(!kinds.is_empty());
        let count = |kind| {
            catalog::foods().iter().filter(|food| food.group == group && food.kind == kind).count()
        };
        assert!(kinds.is_sorted_by_key(|kind| std::cmp::Reverse(count(*kind))), "{group:?}");
    }
}

/// Labels of the catalog's own foods pass, whatever they are: our tolerance is no hurdle.
#[test]
fn the_figures_of_nearly_every_catalog_food_pass() {
    let mut refused = Vec::new();
    for food in catalog::foods() {
        if let Err(wrong) = Draft::of(food).checked() {
            refused.push((&food.slug, wrong));
        }
    }
    let most = catalog::foods().len() / 20;
    assert!(refused.len() <= most, "{} of {most}: {refused:?}", refused.len());
}

#[test]
fn own_foods_are_found_by_any_word_and_as_a_group_of_their_own() {
    let mut document = Document::default();
    let id = document.add_own_food(moringa().checked().unwrap()).unwrap();
    let foods = document.foods();
    for words in ["moringa", "powder moringa", "moringga", "Moringá"] {
        assert_eq!(search(&foods, words, &Filter::default(), &[]).first(), Some(&id), "{words}");
    }
    let own = Filter { own: true, ..Filter::default() };
    assert_eq!(search(&foods, "", &own, &[]), [id]);
    assert!(search(&foods, "apple", &own, &[]).is_empty());
}

#[test]
fn a_food_that_was_taken_out_comes_back_as_it_was() {
    let mut document = Document::default();
    let first = document.add_own_food(moringa().checked().unwrap()).unwrap();
    let second = document.add_own_food(moringa().checked().unwrap()).unwrap();
    let before = document.clone();
    let food = document.remove_own_food(first).unwrap();
    assert!(document.foods().get(first).is_none());
    assert_eq!(document.remove_own_food(first), None);
    document.put_own_food(food);
    assert_eq!(document, before);

    let changed = Draft { name: "Moringa leaf".into(), ..moringa() }.checked().unwrap();
    document.change_own_food(second, changed).unwrap();
    let food = document.own_foods()[1].clone();
    assert_eq!((food.id, &*food.slug, &*food.name), (second, "moringa-powder-2", "Moringa leaf"));
    document.put_own_food(before.own_foods()[1].clone());
    assert_eq!(document, before);
}

#[test]
fn uses_are_counted_on_plans_and_in_saved_meals() {
    let mut document = Document::default();
    let food = document.add_own_food(moringa().checked().unwrap()).unwrap();
    let entry = Entry { food, grams: 8, heated: false };
    let other = Entry { food: FoodId(1), ..entry };
    assert_eq!(document.uses(food), 0);
    document.save_meal("Green bowl", &[entry, other, entry]).unwrap();
    assert_eq!(document.uses(food), 2);
}

#[test]
fn a_number_is_never_given_twice() {
    let mut document = Document::default();
    let first = document.add_own_food(moringa().checked().unwrap()).unwrap();
    document.remove_own_food(first);
    let Loaded::Document(mut read) = document::load(&document::save(&document)) else { panic!() };
    let next = read.add_own_food(moringa().checked().unwrap()).unwrap();
    assert_eq!(next, FoodId(first.0 + 1));
}

fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => Just(String::new()),
        6 => (0..300_u32).prop_map(|tenths| format!("{}.{}", tenths / 10, tenths % 10)),
        1 => "[0-9]{0,12}[.,]?[0-9]{0,6}",
        1 => given::any::text(12),
    ]
}

fn draft() -> impl Strategy<Value = Draft> {
    let figures = prop::array::uniform11(typed());
    let plants = prop::collection::vec((any::<Index>(), typed()), 0..3);
    let name = || prop_oneof![9 => "[a-zé]{1,20}( [a-z]{1,9})?", 1 => given::any::text(90)];
    let texts = (name(), name(), typed());
    let choices = (
        select(Group::ALL.to_vec()),
        select(vec![Nova::Whole, Nova::Ingredient, Nova::Processed, Nova::UltraProcessed]),
        select(Cultures::ALL.to_vec()),
        select(MeatChoice::ALL.to_vec()),
        typed(),
    );
    (texts, figures, plants, choices).prop_map(|(texts, figures, plants, choices)| {
        let mut draft = Draft { figures, ..Draft::default() };
        (draft.name, draft.unit, draft.grams) = texts;
        let (group, nova, cultures, meat, share) = choices;
        draft.choose_group(group);
        draft.nova = Some(nova);
        (draft.cultures, draft.meat, draft.meat_share) = (cultures, meat, share);
        for (plant, share) in plants {
            draft.add_plant(PlantId(plant.index(catalog::plants().len()) as u16));
            if let Some((_, text)) = draft.plants.last_mut() {
                *text = share;
            }
        }
        draft
    })
}

fn grams(food: &Food, figure: Figure) -> u32 {
    figure.of(food).or_zero()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// Whatever is typed: a food within all limits, or a complaint about a field; and a
    /// food that is written down again is the same.
    #[test]
    fn what_passes_is_a_sound_food(draft in draft()) {
        match draft.checked() {
            Err(wrong) => {
                prop_assert!(!wrong.is_empty());
                for (at, (field, _)) in wrong.iter().enumerate() {
                    prop_assert!(wrong[..at].iter().all(|(other, _)| other != field));
                }
            }
            Ok(food) => {
                prop_assert_eq!(check(&Food { id: FoodId(FoodId::FIRST_LOCAL), ..food.clone() }), Ok(()));
                for figure in Figure::ALL {
                    let is_empty = draft.figure(figure).trim().is_empty();
                    prop_assert_eq!(figure.of(&food).get().is_none(), is_empty, "{:?}", figure);
                }
                let parts = [Figure::Fat, Figure::Carbs, Figure::Protein, Figure::Alcohol];
                let sum: u32 = parts.iter().map(|figure| grams(&food, *figure)).sum();
                prop_assert!(sum <= 101_000);
                if food.fat.get().is_some() {
                    prop_assert!(grams(&food, Figure::SaturatedFat) <= grams(&food, Figure::Fat));
                }
                prop_assert_eq!(Draft::of(&food).checked(), Ok(food));
            }
        }
    }
}
