//! What a person does, as actions on the state: no browser needed.

mod given;

use std::rc::Rc;

use biomeal::app::action::{Action, Over, Side};
use biomeal::app::focus::FocusOn;
use biomeal::app::incoming::Incoming;
use biomeal::app::keeping::Keeping;
use biomeal::app::layout::Layout;
use biomeal::app::order::Question;
use biomeal::app::state::State;
use biomeal::app::thing::Arrange;
use biomeal::app::toast::Notice;
use biomeal::later::{Arrival, Later};
use biomeal_core::document::Document;
use biomeal_core::examples::ExampleId;
use biomeal_core::food::FoodId;
use biomeal_core::link::{self, Include, LinkError, Shared};
use biomeal_core::plan::{MAX_ENTRIES, Plan};
use biomeal_core::score::Scope;
use biomeal_core::search::Filter;

use given::{DINNER, WEDNESDAY, food, with};

fn start() -> State {
    let here = Arrival::Here(Later::arrived());
    State::new(Document::default(), WEDNESDAY, Layout::Wide, Keeping::Saved, here)
}

#[test]
fn a_food_is_added_to_the_target_and_said_with_the_score_before_and_after() {
    let mut state = with(&["salmon-farmed-cooked"]);
    let before = state.total();
    state.act(&Action::AddFood(food("peas-green-cooked")));
    assert_eq!(state.plan().meal(DINNER).expect("a meal").entries.len(), 2);
    assert_eq!(state.just_added, Some(DINNER.entry(1)));
    let Some(toast) = &state.toast else { panic!("a notice") };
    let Notice::Added { before: said_before, after, .. } = toast.notice else {
        panic!("{toast:?}")
    };
    assert_eq!((said_before, after), (before, state.total()));
    assert!(after > before);
    assert_eq!(state.document.recent().first(), Some(&food("peas-green-cooked")));
}

#[test]
fn tips_that_wait_are_those_that_did_not() {
    let mut at_once = with(&["white-bread"]);
    let mut later = with(&["white-bread"]);
    let before = later.tips.clone();
    later.think_later();
    for state in [&mut at_once, &mut later] {
        state.act(&Action::AddFood(food("lentil-soup")));
    }
    assert_eq!(later.tips, before);
    assert_ne!(at_once.tips, before);
    assert_eq!(later.figures, at_once.figures, "scores wait for nothing");
    later.catch_up();
    assert_eq!(later.tips, at_once.tips);
    assert_eq!(later.browsing, at_once.browsing);
    // From then on they follow at once again.
    later.act(&Action::Undo);
    assert_eq!(later.tips, before);
}

#[test]
fn the_gain_beside_a_food_is_what_adding_it_brings() {
    for scope in [Scope::Meal, Scope::Day, Scope::Week] {
        let mut state = with(&["salmon-farmed-cooked", "white-bread"]);
        state.act(&Action::SelectScope(scope));
        for slug in ["kimchi", "cola", "olive-oil", "lentil-soup", "water"] {
            let entry = state.serving(food(slug)).expect("a portion");
            let gain = state.figures.gain(scope, state.target, &entry, &state.foods);
            let before = i32::from(state.total().expect("a score"));
            state.act(&Action::AddFood(food(slug)));
            let after = i32::from(state.total().expect("a score"));
            assert_eq!(gain, Some(after - before), "{slug} {scope:?}");
            state.act(&Action::Undo);
        }
    }
}

#[test]
fn there_is_no_gain_while_the_scope_has_no_score() {
    let state = start();
    let entry = state.serving(food("kimchi")).expect("a portion");
    assert_eq!(state.figures.gain(Scope::Day, state.target, &entry, &state.foods), None);
}

#[test]
fn miso_is_served_hot_unless_told_otherwise() {
    let mut state = with(&["miso", "kimchi"]);
    let heated = |state: &State| {
        let entries = &state.plan().meal(DINNER).expect("a meal").entries;
        (entries[0].heated, entries[1].heated)
    };
    assert_eq!(heated(&state), (true, false));
    state.act(&Action::SetHeated(DINNER.entry(0), false));
    state.act(&Action::SetHeated(DINNER.entry(1), true));
    assert_eq!(heated(&state), (false, true));
}

#[test]
fn after_a_removal_the_focus_goes_to_the_next_food_or_to_add() {
    let mut state = with(&["apple", "pear"]);
    state.act(&Action::Remove(DINNER.entry(0)));
    assert_eq!(state.focus.map(|focus| focus.on), Some(FocusOn::Entry(DINNER.entry(0))));
    state.act(&Action::Remove(DINNER.entry(0)));
    assert_eq!(state.focus.map(|focus| focus.on), Some(FocusOn::AddTo(DINNER)));
    state.act(&Action::Undo);
    state.act(&Action::Undo);
    assert_eq!(state.plan(), with(&["apple", "pear"]).plan());
}

#[test]
fn applying_a_tip_gives_exactly_the_promised_total_and_undo_the_old_plan() {
    let mut state = with(&["white-bread", "butter-salted", "cheddar", "cola"]);
    let plan = state.plan().clone();
    let tips = state.tips.clone();
    assert!(!tips.is_empty());
    for tip in tips.iter() {
        state.act(&Action::ApplyTip(Rc::clone(tip)));
        assert_eq!(state.total(), Some(tip.total_after), "{:?}", tip.rule);
        assert_eq!(state.applied.as_ref(), Some(tip));
        state.act(&Action::Undo);
        assert_eq!(state.plan(), &plan);
        assert_eq!(state.applied, None);
    }
}

#[test]
fn a_dismissed_tip_stays_away_until_it_is_restored() {
    let mut state = with(&["white-bread", "butter-salted", "cheddar", "cola"]);
    let tips = state.tips.clone();
    let first = tips.first().expect("a tip");
    let foods: Vec<FoodId> = first.foods().collect();
    state.act(&Action::DismissTip(Rc::clone(first)));
    let same = |tip: &biomeal_core::tips::Tip| {
        tip.rule == first.rule && tip.foods().any(|food| foods.contains(&food))
    };
    assert!(!state.tips.iter().any(|tip| same(tip)));
    let undo = state.toast.as_ref().and_then(|toast| toast.notice.undo()).expect("a way back");
    state.act(&undo);
    assert_eq!(state.tips, tips);
}

#[test]
fn a_full_meal_takes_no_more_and_says_so() {
    let mut state = start();
    for _ in 0..=MAX_ENTRIES {
        state.act(&Action::AddFood(food("apple")));
    }
    let entries = &state.plan().meal(state.target).expect("a meal").entries;
    assert_eq!(entries.len(), MAX_ENTRIES);
    assert_eq!(state.toast.map(|toast| toast.notice), Some(Notice::MealFull));
}

#[test]
fn an_example_can_be_undone() {
    let mut state = start();
    state.act(&Action::UseExample(ExampleId::Mediterranean));
    assert!(!state.plan().is_empty());
    state.act(&Action::Undo);
    assert!(state.plan().is_empty());
    state.act(&Action::Redo);
    assert!(!state.plan().is_empty());
}

/// A link to a plan with these foods.
#[test]
fn an_example_keeps_the_name_and_the_note_of_the_plan() {
    let mut state = with(&[]);
    state.act(&Action::Rename("Winter".to_owned()));
    let note = "Shopping on Friday".to_owned();
    state.act(&Action::Arrange(Arrange::NotePlan(note.clone())));
    state.act(&Action::UseExample(ExampleId::Mediterranean));
    assert_eq!((&*state.plan().name, &state.plan().note), ("Winter", &note));
    assert!(!state.plan().is_empty());
}

#[test]
fn what_changes_nothing_offers_no_way_back() {
    let mut state = with(&["banana"]);
    state.act(&Action::ClearDay(WEDNESDAY + 1));
    assert!(state.toast.is_none(), "Undo would take the banana back");
    state.act(&Action::UseExample(ExampleId::Mediterranean));
    state.act(&Action::DismissToast);
    state.act(&Action::UseExample(ExampleId::Mediterranean));
    assert!(state.toast.is_none());
}

fn shared(slugs: &[&str]) -> Action {
    let state = with(slugs);
    let shared = Shared::plan(state.plan(), &state.foods, Include::default());
    Action::Receive(link::encode(&shared).expect("a small plan"))
}

#[test]
fn a_shared_plan_changes_nothing_before_a_choice() {
    let mut state = with(&["apple"]);
    let document = state.document.clone();
    state.act(&shared(&["pear"]));
    assert_eq!(state.document, document);
    state.act(&Action::DropIncoming);
    assert_eq!(state.document, document);
    assert_eq!(state.incoming, None);
}

#[test]
fn a_copy_keeps_both_plans_and_a_replacement_keeps_the_old_one_aside() {
    for choice in [Action::SaveIncoming, Action::ReplaceWithIncoming] {
        let mut state = with(&["apple"]);
        let own = state.plan().days.clone();
        state.act(&shared(&["pear"]));
        state.act(&choice);
        assert_eq!(state.plan().days, with(&["pear"]).plan().days, "{choice:?}");
        assert_eq!(state.document.plans().count(), 2, "{choice:?}");
        assert!(state.document.plans().any(|plan| plan.days == own), "{choice:?}");
        assert_eq!(state.incoming, None);
    }
}

#[test]
fn a_link_that_cannot_be_read_leaves_the_plan_alone() {
    let mut state = with(&["apple"]);
    let document = state.document.clone();
    state.act(&Action::Receive("biomeal=!".to_owned()));
    assert!(matches!(
        state.incoming.as_deref(),
        Some(Incoming::Trouble(
            LinkError::NotOurs | LinkError::Damaged | LinkError::CutOff | LinkError::Empty
        ))
    ));
    assert_eq!(state.document, document);
}

#[test]
fn a_deleted_plan_comes_back() {
    let mut state = with(&["apple"]);
    state.act(&Action::DuplicatePlan("Copy".to_owned()));
    let names: Vec<String> = state.document.names().map(str::to_owned).collect();
    state.act(&Action::DeletePlan);
    assert_eq!(state.document.plans().count(), 1);
    state.act(&Action::RestorePlan);
    let restored: Vec<String> = state.document.names().map(str::to_owned).collect();
    assert_eq!(restored, names);
}

#[test]
fn add_food_opens_the_catalog_where_the_layout_has_it() {
    let mut state = start();
    state.act(&Action::OpenFoods(DINNER));
    assert_eq!(state.focus.map(|focus| focus.on), Some(FocusOn::Search));
    state.act(&Action::Resized(Layout::Medium));
    state.act(&Action::OpenFoods(DINNER));
    assert_eq!(state.side, Side::Foods);
    state.act(&Action::Resized(Layout::Narrow));
    state.act(&Action::OpenFoods(DINNER));
    assert_eq!(state.over, Some(Over::Foods));
    // What is a sheet in one layout is a column in another.
    state.act(&Action::Resized(Layout::Wide));
    assert_eq!(state.over, None);
}

#[test]
fn clearing_a_day_leaves_its_meals_and_the_other_days() {
    let mut state = start();
    state.act(&Action::UseExample(ExampleId::Mediterranean));
    let before = state.plan().clone();
    state.act(&Action::ClearDay(WEDNESDAY));
    let day = usize::from(WEDNESDAY);
    assert!(state.plan().days[day].is_empty());
    assert_eq!(state.plan().days[day].meals.len(), before.days[day].meals.len());
    let others = |plan: &Plan| -> Vec<_> {
        plan.days
            .iter()
            .enumerate()
            .filter(|(at, _)| *at != day)
            .map(|(_, day)| day.clone())
            .collect()
    };
    assert_eq!(others(state.plan()), others(&before));
}

#[test]
fn what_is_loaded_later_is_waited_for() {
    let wide = Layout::Wide;
    let mut state =
        State::new(with(&["apple"]).document, WEDNESDAY, wide, Keeping::Saved, Arrival::Coming);
    let score = state.total();
    assert!(score.is_some());
    assert_eq!(state.tips, []);
    let link = shared(&["pear"]);
    state.act(&link);
    assert!(matches!(state.incoming.as_deref(), Some(Incoming::Link(_))));

    state.act(&Action::Arrived(Arrival::Failed));
    assert!(matches!(state.incoming.as_deref(), Some(Incoming::Link(_))), "it is not forgotten");
    state.act(&Action::LoadLater);
    assert_eq!(state.arrival, Arrival::Coming);

    state.act(&Action::Arrived(Arrival::Here(Later::arrived())));
    assert!(matches!(state.incoming.as_deref(), Some(Incoming::Plan { .. })));
    assert!(!state.tips.is_empty());
    assert_eq!(state.total(), score);
}

#[test]
fn filters_narrow_what_is_typed_by_then() {
    let mut state = with(&["apple"]);
    state.act(&Action::Type("oat".to_owned()));
    state.browsing.typed = Some("oats".to_owned());
    assert_eq!(state.browsing.words(), "oats");
    let filter = Filter { high_fiber: true, ..Filter::default() };
    state.act(&Action::Narrow(filter));
    assert_eq!(state.browsing.question, Question { words: "oats".to_owned(), filter });
    assert_eq!(state.browsing.typed, None);
}

#[test]
fn search_knows_all_that_foods_are_called_once_it_has_come() {
    let wide = Layout::Wide;
    let mut state =
        State::new(with(&["apple"]).document, WEDNESDAY, wide, Keeping::Saved, Arrival::Coming);
    let ask = |state: &mut State, words: &str| {
        state.act(&Action::Type(words.to_owned()));
    };
    let first = |state: &State| {
        let food = state.browsing.foods.first().and_then(|food| state.foods.get(*food));
        food.map(|food| food.slug.to_string())
    };
    ask(&mut state, "banana");
    assert_eq!(first(&state).as_deref(), Some("banana"));
    ask(&mut state, "brinjal");
    assert_eq!(first(&state), None);
    // The pointer is where foods will stand.
    state.act(&Action::HoldFoods(true));
    state.act(&Action::Arrived(Arrival::Here(Later::arrived())));
    assert_eq!(first(&state).as_deref(), Some("aubergine-cooked"));
    let sodium = state.foods.by_slug("aubergine-cooked").map(|food| food.inputs.sodium.get());
    assert!(sodium.flatten().is_some(), "all is known of it now");
}
