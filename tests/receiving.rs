//! What is done with a shared plan, day or meal: no browser needed.

mod given;

use biomeal::app::action::{Action, Over};
use biomeal::app::adding::{Adding, CannotAdd};
use biomeal::app::incoming::{Extent, Incoming, Received};
use biomeal::app::keeping::Keeping;
use biomeal::app::layout::Layout;
use biomeal::app::state::State;
use biomeal::app::thing::{Answer, Arranged};
use biomeal::app::toast::Notice;
use biomeal::later::{Arrival, Later};
use biomeal_core::catalog;
use biomeal_core::document::Document;
use biomeal_core::food::{Food, FoodId};
use biomeal_core::link::{self, Shared, SharedContent};
use biomeal_core::plan::{
    Day, Entry, MAX_ENTRIES, MAX_MEALS, MAX_OWN_FOODS, Meal, MealAt, MealKind, Plan,
};

use given::{DINNER, WEDNESDAY, food, with};

const FRIDAY: u8 = 4;
const FRIDAY_LUNCH: MealAt = MealAt { day: FRIDAY, meal: 1 };

fn entry(food: FoodId) -> Entry {
    Entry { food, grams: 100, heated: false }
}

fn meal(kind: MealKind, slugs: &[&str]) -> Meal {
    Meal { entries: slugs.iter().map(|slug| entry(food(slug))).collect(), ..Meal::empty(kind) }
}

/// Pear for Wednesday's dinner, and a Friday with a lunch.
fn week() -> Plan {
    let mut plan = Plan::default();
    plan.days[2].meals[2] = meal(MealKind::Dinner, &["pear"]);
    plan.days[4].meals[1] = meal(MealKind::Lunch, &["lentil-soup", "rye-bread"]);
    plan
}

fn look_at(state: &mut State, content: SharedContent, own_foods: Vec<Food>) {
    let payload = link::encode(&Shared { content, own_foods }).expect("a link");
    state.act(&Action::Receive(payload));
}

fn received(state: &State) -> Received {
    match state.incoming.as_deref() {
        Some(Incoming::Plan(received)) => (**received).clone(),
        other => panic!("a shared plan, not {other:?}"),
    }
}

fn choose(state: &mut State, adding: Adding) {
    state.act(&Action::Open(Over::AddShared));
    state.act(&Action::Answer(Answer::Adding(adding)));
}

fn slugs(state: &State, at: MealAt) -> Vec<String> {
    let meal = state.plan().meal(at).expect("a meal");
    let name = |entry: &Entry| {
        state
            .foods
            .get(entry.food)
            .map_or_else(|| entry.food.0.to_string(), |food| food.slug.to_string())
    };
    meal.entries.iter().map(name).collect()
}

fn reason(state: &State) -> Option<CannotAdd> {
    let received = received(state);
    let chosen = state.filled.adding.chosen(&received, state.plan(), state.target.day);
    state.cannot_add(&received, chosen)
}

#[test]
fn a_day_goes_below_the_same_day_with_one_step_back() {
    let mut state = with(&["apple"]);
    let before = state.document.clone();
    look_at(&mut state, SharedContent::Plan(week()), Vec::new());
    choose(&mut state, Adding::default());
    assert_eq!(state.document, before, "nothing is changed before the choice");
    state.act(&Action::AddShared);
    assert_eq!(slugs(&state, DINNER), ["apple", "pear"]);
    assert!(state.incoming.is_none() && state.over.is_none(), "the preview is left");
    let notice = state.toast.as_ref().map(|toast| toast.notice.clone()).expect("a notice");
    assert!(matches!(notice, Notice::Arranged(Arranged::Received(..))), "{notice:?}");
    state.act(&notice.undo().expect("a way back"));
    assert_eq!(state.plan(), before.plan());
}

#[test]
fn a_meal_goes_where_it_is_wanted() {
    let lunch = Adding { from_day: Some(FRIDAY), from_meal: Some(1), ..Adding::default() };
    for (adding, at, held) in [
        // Its own place, where nothing else is chosen.
        (lunch, FRIDAY_LUNCH, vec!["lentil-soup", "rye-bread"]),
        (
            Adding { to_day: Some(WEDNESDAY), to_meal: Some(2), ..lunch },
            DINNER,
            vec!["apple", "lentil-soup", "rye-bread"],
        ),
        (
            Adding { to_day: Some(WEDNESDAY), to_meal: Some(2), replaces: true, ..lunch },
            DINNER,
            vec!["lentil-soup", "rye-bread"],
        ),
        // Past the last meal there is a new one.
        (
            Adding { to_day: Some(WEDNESDAY), to_meal: Some(4), ..lunch },
            MealAt { day: WEDNESDAY, meal: 4 },
            vec!["lentil-soup", "rye-bread"],
        ),
    ] {
        let mut state = with(&["apple"]);
        let before = state.plan().clone();
        look_at(&mut state, SharedContent::Plan(week()), Vec::new());
        choose(&mut state, adding);
        state.act(&Action::AddShared);
        assert_eq!(slugs(&state, at), held, "{adding:?}");
        assert_eq!(
            state.plan().meal(at).map(|meal| meal.kind),
            Some([MealKind::Lunch, MealKind::Dinner][usize::from(at == DINNER)])
        );
        assert_eq!(state.target.day, at.day, "what was added is shown");
        state.act(&Action::Undo);
        assert_eq!(state.plan(), &before);
    }
}

#[test]
fn names_and_notes_come_along_where_there_are_none() {
    let other = Meal {
        name: "Soup".to_owned(),
        note: "Simmer".to_owned(),
        ..meal(MealKind::Dinner, &["lentil-soup"])
    };
    for (own, replaces, held) in [
        (("", ""), false, ("Soup", "Simmer")),
        (("Mine", "Fry"), false, ("Mine", "Fry")),
        (("Mine", "Fry"), true, ("Soup", "Simmer")),
    ] {
        let mut state = with(&["apple"]);
        for change in [
            biomeal::app::thing::Arrange::RenameMeal(DINNER, own.0.to_owned()),
            biomeal::app::thing::Arrange::NoteMeal(DINNER, own.1.to_owned()),
        ] {
            state.act(&Action::Arrange(change));
        }
        look_at(&mut state, SharedContent::Meal { at: DINNER, content: other.clone() }, Vec::new());
        choose(&mut state, Adding { replaces, ..Adding::default() });
        state.act(&Action::AddShared);
        let meal = state.plan().meal(DINNER).expect("a meal");
        assert_eq!((meal.name.as_str(), meal.note.as_str()), held);
    }
}

#[test]
fn a_link_to_a_day_or_meal_is_about_that_alone() {
    let day = week().days[4].clone();
    let mut state = with(&["apple"]);
    look_at(&mut state, SharedContent::Day { day: FRIDAY, content: day }, Vec::new());
    assert_eq!(received(&state).extent, Extent::Day(FRIDAY));
    choose(&mut state, Adding { from_day: Some(0), ..Adding::default() });
    state.act(&Action::AddShared);
    assert_eq!(slugs(&state, FRIDAY_LUNCH), ["lentil-soup", "rye-bread"]);

    let content = meal(MealKind::Dinner, &["pear"]);
    look_at(&mut state, SharedContent::Meal { at: DINNER, content }, Vec::new());
    assert_eq!(received(&state).extent, Extent::Meal(DINNER));
    state.act(&Action::SaveIncoming);
    assert_eq!(slugs(&state, DINNER), ["pear"]);
    assert_eq!(state.plan().entries().count(), 1);
    assert_eq!(state.plan().name, "Dinner (shared)");
    assert_eq!(state.target.day, WEDNESDAY);
}

#[test]
fn what_has_no_room_is_said_and_nothing_is_lost() {
    let full = |count: usize| Meal {
        entries: vec![entry(food("apple")); count],
        ..Meal::empty(MealKind::Dinner)
    };
    let many = Day { meals: vec![meal(MealKind::Lunch, &["pear"]); MAX_MEALS] };
    let dinner = |content| SharedContent::Meal { at: DINNER, content };
    let day = |content| SharedContent::Day { day: WEDNESDAY, content };
    for (content, adding, why) in [
        (dinner(full(MAX_ENTRIES)), Adding::default(), Some(CannotAdd::MealFull)),
        (dinner(full(MAX_ENTRIES)), Adding { replaces: true, ..Adding::default() }, None),
        (dinner(full(MAX_ENTRIES - 1)), Adding::default(), None),
        (dinner(full(0)), Adding::default(), Some(CannotAdd::Nothing)),
        (day(Day { meals: vec![full(1); 1] }), Adding::default(), None),
        (day(many), Adding { replaces: true, ..Adding::default() }, None),
        (day(Day::default()), Adding::default(), Some(CannotAdd::Nothing)),
    ] {
        let mut state = with(&["apple"]);
        look_at(&mut state, content, Vec::new());
        choose(&mut state, adding);
        let (document, incoming) = (state.document.clone(), state.incoming.clone());
        assert_eq!(reason(&state), why);
        state.act(&Action::AddShared);
        if why.is_some() {
            assert_eq!(state.document, document, "{why:?}");
            assert_eq!(state.incoming, incoming, "the preview stays");
            assert_eq!(state.over, Some(Over::AddShared));
        } else {
            assert!(state.incoming.is_none());
        }
    }
}

#[test]
fn a_day_holds_eight_meals() {
    let mut state = with(&["apple"]);
    for name in ["5", "6", "7", "8"] {
        let add = biomeal::app::thing::Arrange::AddMeal(WEDNESDAY, name.to_owned());
        state.act(&Action::Arrange(add));
    }
    let content = meal(MealKind::Dinner, &["pear"]);
    look_at(&mut state, SharedContent::Meal { at: DINNER, content }, Vec::new());
    choose(&mut state, Adding { to_meal: Some(8), ..Adding::default() });
    assert_eq!(reason(&state), Some(CannotAdd::DayFull));
    let mut same = state.plan().meal(DINNER).expect("a meal").clone();
    same.note.clear();
    look_at(&mut state, SharedContent::Meal { at: DINNER, content: same }, Vec::new());
    choose(&mut state, Adding { replaces: true, ..Adding::default() });
    assert_eq!(reason(&state), Some(CannotAdd::Same));
}

/// An own food under this number and name.
fn own(number: u16, name: &str) -> Food {
    let apple = catalog::by_slug("apple").expect("in the catalog").clone();
    let slug = format!("own-{number}");
    Food {
        id: FoodId(FoodId::FIRST_LOCAL + number),
        slug: slug.into(),
        name: name.to_owned().into(),
        ..apple
    }
}

#[test]
fn own_foods_come_along_and_keep_apart() {
    let mut document = Document::default();
    let mine = document.add_own_food(own(0, "Mine")).expect("a number");
    let here = Arrival::Here(Later::arrived());
    let mut state = State::new(document, WEDNESDAY, Layout::Wide, Keeping::Saved, here);
    state.act(&Action::Target(DINNER));
    state.act(&Action::AddEntry(entry(mine)));
    // Theirs has the same number. Of two foods that came, one is in what is added.
    let theirs = [own(0, "Theirs"), own(1, "Unused")];
    let mut plan = week();
    plan.days[2].meals[2].entries = vec![entry(theirs[0].id)];
    plan.days[2].meals[1].entries = vec![entry(theirs[1].id)];
    look_at(&mut state, SharedContent::Plan(plan), theirs.to_vec());
    let dinner =
        Adding { from_day: Some(WEDNESDAY), from_meal: Some(DINNER.meal), ..Adding::default() };
    choose(&mut state, dinner);
    state.act(&Action::AddShared);
    let names: Vec<_> = state.plan().days[2].meals[2]
        .entries
        .iter()
        .map(|entry| state.foods.get(entry.food).expect("known").name.to_string())
        .collect();
    assert_eq!(names, ["Mine", "Theirs"]);
    assert_eq!(state.document.own_foods().len(), 2, "what is not used stays away");
}

#[test]
fn a_plan_holds_no_more_own_foods_than_can_travel() {
    let foods: Vec<Food> =
        (0..MAX_OWN_FOODS as u16).map(|at| own(at, &format!("Food {at}"))).collect();
    let mut plan = Plan::default();
    for (at, food) in foods.iter().enumerate() {
        plan.days[at % 7].meals[0].entries.push(entry(food.id));
    }
    let mut state = with(&["apple"]);
    look_at(&mut state, SharedContent::Plan(plan), foods);
    state.act(&Action::ReplaceWithIncoming);
    // The number that one of them has here.
    let one = own(0, "One more");
    let content = Meal { entries: vec![entry(one.id)], ..Meal::empty(MealKind::Dinner) };
    look_at(&mut state, SharedContent::Meal { at: DINNER, content }, vec![one]);
    choose(&mut state, Adding::default());
    assert_eq!(reason(&state), Some(CannotAdd::OwnFoods));
    let document = state.document.clone();
    state.act(&Action::AddShared);
    assert_eq!(state.document, document);
}

#[test]
fn the_way_back_from_replacing_leaves_no_second_copy() {
    let mut state = with(&["apple"]);
    state.act(&Action::Rename("Mine".to_owned()));
    let mine = state.plan().clone();
    let replace = |state: &mut State| {
        look_at(state, SharedContent::Plan(week()), Vec::new());
        state.act(&Action::ReplaceWithIncoming);
        assert_eq!(state.document.plans().count(), 2, "the old one is kept");
    };
    replace(&mut state);
    state.act(&Action::Undo);
    assert_eq!(state.plan(), &mine);
    assert_eq!(state.document.plans().count(), 1, "it is there once");

    // What was done with the copy stays, and so does what has another way back.
    replace(&mut state);
    state.act(&Action::ShowPlan(1));
    state.act(&Action::AddFood(food("banana")));
    state.act(&Action::ShowPlan(0));
    state.act(&Action::Undo);
    assert_eq!((state.plan(), state.document.plans().count()), (&mine, 2));
    let mut state = with(&["apple"]);
    replace(&mut state);
    state.act(&Action::AddFood(food("banana")));
    state.act(&Action::Undo);
    assert_eq!(state.document.plans().count(), 2, "the shared plan is still there");
}

#[test]
fn a_link_in_the_address_comes_and_goes_with_it() {
    let payload =
        |content| Some(link::encode(&Shared { content, own_foods: Vec::new() }).expect("a link"));
    let first = payload(SharedContent::Plan(week()));
    let second = payload(SharedContent::Day { day: FRIDAY, content: week().days[4].clone() });
    let mut state = with(&["apple"]);
    let document = state.document.clone();
    state.act(&Action::LinkInAddress(first.clone()));
    assert_eq!(received(&state).extent, Extent::Week);
    state.act(&Action::Open(Over::AddShared));
    state.act(&Action::LinkInAddress(second.clone()));
    assert_eq!(received(&state).extent, Extent::Day(FRIDAY), "the newer link");
    assert_eq!(state.over, None, "a dialog about the other one is over");
    state.act(&Action::LinkInAddress(first));
    assert_eq!(received(&state).extent, Extent::Week, "back to the first");
    state.act(&Action::LinkInAddress(None));
    assert!(state.incoming.is_none());
    assert_eq!(state.document, document);

    // What was typed in stays, whatever else happens to the address.
    look_at(&mut state, SharedContent::Plan(week()), Vec::new());
    state.act(&Action::LinkInAddress(None));
    assert!(state.incoming.is_some());
    // After a choice the same link can be opened once more.
    state.act(&Action::LinkInAddress(second.clone()));
    state.act(&Action::DropIncoming);
    state.act(&Action::LinkInAddress(second));
    assert_eq!(received(&state).extent, Extent::Day(FRIDAY));
}
