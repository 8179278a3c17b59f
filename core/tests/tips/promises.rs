//! What tips promise for every plan and setting, on random ones over the catalog.

use biomeal_core::catalog;
use biomeal_core::edit::Edit;
use biomeal_core::food::{Allergen, DietFit, Food, Taste};
use biomeal_core::foods::Foods;
use biomeal_core::inputs::{Nova, ScoreInputs};
use biomeal_core::kind::Kind;
use biomeal_core::plan::Plan;
use biomeal_core::search::Diet;
use biomeal_core::settings::Settings;
use biomeal_core::tips::{Action, LEAST_GAIN, Rule, Tip};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

use crate::asked::{Asked, asked};

/// Vegetables that a gentle start leaves out.
const INULIN: [&str; 4] =
    ["artichoke-cooked", "asparagus-cooked", "chicory-witloof-raw", "jerusalem-artichoke-raw"];

/// A sum over the whole plan, in hundredths of the unit of the amount.
fn sum(plan: &Plan, foods: &Foods, amount: fn(&ScoreInputs) -> u32) -> u64 {
    let known = plan.entries().filter_map(|entry| Some((entry, foods.get(entry.food)?)));
    known.map(|(entry, food)| u64::from(entry.grams) * u64::from(amount(&food.inputs))).sum()
}

fn free_sugars(inputs: &ScoreInputs) -> u32 {
    inputs.free_sugars.or_zero()
}

fn alcohol(inputs: &ScoreInputs) -> u32 {
    inputs.alcohol.or_zero()
}

fn fiber(inputs: &ScoreInputs) -> u32 {
    inputs.fiber.or_zero()
}

fn ultra_processed_energy(inputs: &ScoreInputs) -> u32 {
    if inputs.nova == Nova::UltraProcessed { inputs.energy.or_zero() } else { 0 }
}

fn fits(food: &Food, settings: &Settings) -> bool {
    let diet = match settings.diet {
        Diet::Any => true,
        Diet::Vegetarian => food.diet != DietFit::Neither,
        Diet::Vegan => food.diet == DietFit::Vegan,
    };
    diet && !Allergen::ALL
        .iter()
        .any(|allergen| settings.without.contains(*allergen) && food.allergens.contains(*allergen))
}

/// The score after a tip is the promised one, and undo gives the very plan back.
fn keeps_its_word(asked: &Asked, tip: &Tip) -> TestCaseResult {
    let before = asked.total(&asked.plan);
    let (after, undo) = asked.plan.apply(&tip.edit).unwrap();
    prop_assert_eq!(asked.total(&after), Some(tip.total_after));
    prop_assert_eq!(before.map(|before| before + tip.gain), Some(tip.total_after));
    prop_assert!(tip.gain >= LEAST_GAIN);
    prop_assert_eq!(&after.apply(&undo).unwrap().0, &asked.plan);
    Ok(())
}

fn raises_nothing_that_must_not_rise(asked: &Asked, tip: &Tip) -> TestCaseResult {
    let (after, _) = asked.plan.apply(&tip.edit).unwrap();
    for amount in [free_sugars, alcohol, ultra_processed_energy] {
        prop_assert!(sum(&after, &asked.foods, amount) <= sum(&asked.plan, &asked.foods, amount));
    }
    Ok(())
}

fn keeps_the_settings(asked: &Asked, tip: &Tip) -> TestCaseResult {
    let gentle = asked.settings.gentle_start;
    for change in &tip.changes {
        let food = asked.foods.get(change.new.food).unwrap();
        prop_assert!(fits(food, &asked.settings), "{}", food.slug);
        prop_assert!(!asked.dismissed.contains(&(tip.rule, food.id)));
        // What was there before and becomes less, or is no longer heated, is no offer.
        if gentle && matches!(change.action(), Action::Add | Action::Swap) {
            prop_assert!(food.kind != Kind::Pulse || (40..=50).contains(&change.new.grams));
            prop_assert!(food.kind != Kind::Allium && !INULIN.contains(&food.slug.as_ref()));
        }
    }
    if gentle {
        prop_assert!(!matches!(tip.rule, Rule::Allium | Rule::InulinVegetable));
        let (after, _) = asked.plan.apply(&tip.edit).unwrap();
        let rise = sum(&after, &asked.foods, fiber);
        let rise = rise.saturating_sub(sum(&asked.plan, &asked.foods, fiber));
        prop_assert!(rise <= 5_000 * 100);
    }
    Ok(())
}

/// One portion more or one entry in place of another, the same grams, but for the
/// rules that say otherwise.
fn changes_little(asked: &Asked, tip: &Tip) -> TestCaseResult {
    let adds = tip.changes.iter().filter(|change| change.action() == Action::Add).count();
    let most = if tip.rule == Rule::TwoPlants { 2 } else { 1 };
    prop_assert!(adds <= most);
    prop_assert!(
        tip.changes.len() == 1
            || matches!(tip.rule, Rule::TwoPlants | Rule::PlainYogurt) && tip.changes.len() == 2
    );
    for change in &tip.changes {
        prop_assert_eq!(asked.plan.entry(change.at).copied(), change.old);
        prop_assert_eq!(change.at.meal_at(), tip.changes[0].at.meal_at());
        let old = change.old.map(|old| old.grams);
        let listed = catalog::by_id(change.new.food).is_some_and(|food| food.as_served);
        match change.action() {
            Action::Add => prop_assert!(listed && !change.new.heated),
            Action::Swap if tip.rule == Rule::WholeFruit => prop_assert!(listed),
            Action::Swap => prop_assert!(listed && old == Some(change.new.grams)),
            Action::Less => prop_assert_eq!(old.map(|old| old.div_ceil(2)), Some(change.new.grams)),
            Action::Unheat => prop_assert_eq!(old, Some(change.new.grams)),
        }
    }
    let edits = match &tip.edit {
        Edit::Many(edits) => edits.len(),
        Edit::Insert(..) | Edit::Replace(..) => 1,
        other => return Err(TestCaseError::fail(format!("{other:?}"))),
    };
    prop_assert_eq!(edits, tip.changes.len());
    Ok(())
}

/// Nothing sweet comes to a stew, nothing savory to a porridge.
fn tastes_right(asked: &Asked, tip: &Tip) -> TestCaseResult {
    for change in tip.changes.iter().filter(|change| change.action() == Action::Add) {
        let entries = &asked.plan.meal(change.at.meal_at()).unwrap().entries;
        let tastes: Vec<Taste> = entries
            .iter()
            .filter(|entry| entry.grams > 0)
            .filter_map(|entry| Some(asked.foods.get(entry.food)?.taste))
            .collect();
        let clashes = match catalog::by_id(change.new.food).unwrap().taste {
            Taste::Savoury => [Taste::Sweet, Taste::Savoury],
            Taste::Sweet => [Taste::Savoury, Taste::Sweet],
            Taste::Neutral => continue,
        };
        prop_assert!(!tastes.contains(&clashes[0]) || tastes.contains(&clashes[1]));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_tip_keeps_every_promise(asked in asked()) {
        let tips = asked.tips();
        prop_assert!(tips.is_empty() || asked.total(&asked.plan).is_some());
        prop_assert!(tips.len() <= 3);
        prop_assert!(tips.is_sorted_by(|a, b| a.gain >= b.gain), "the best first");
        for (index, tip) in tips.iter().enumerate() {
            prop_assert_eq!(tip.part, tip.rule.part());
            prop_assert!(tips[..index].iter().all(|other| other.part != tip.part));
            for promise in [
                keeps_its_word,
                raises_nothing_that_must_not_rise,
                keeps_the_settings,
                changes_little,
                tastes_right,
            ] {
                promise(&asked, tip).map_err(|error| {
                    TestCaseError::fail(format!("{error}: {tip:?}"))
                })?;
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 200,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_same_question_has_the_same_answer(asked in asked()) {
        prop_assert_eq!(asked.tips(), asked.tips());
    }

    #[test]
    fn what_was_refused_stays_away(mut asked in asked()) {
        loop {
            let tips = asked.tips();
            for tip in &tips {
                for food in tip.foods() {
                    prop_assert!(!asked.dismissed.contains(&(tip.rule, food)));
                }
            }
            // Until there is nothing left to say, however often it is asked.
            let Some(tip) = tips.first() else { break };
            asked.dismissed.extend(tip.foods().map(|food| (tip.rule, food)));
        }
    }

    #[test]
    fn applying_tip_after_tip_comes_to_an_end_and_never_lowers_the_score(mut asked in asked()) {
        for _ in 0..20 {
            let Some(tip) = asked.tips().into_iter().next() else { break };
            let before = asked.total(&asked.plan);
            asked.plan = asked.plan.apply(&tip.edit).unwrap().0;
            prop_assert!(asked.total(&asked.plan) > before);
        }
    }
}
