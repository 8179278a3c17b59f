//! The catalog of the page around the planner, as actions on the state.

mod given;

use std::rc::Rc;

use biomeal::app::action::{Action, Over};
use biomeal::app::host_catalog::{Found, of};
use biomeal::app::state::State;
use biomeal::app::toast::Notice;
use biomeal_core::document::{self, Loaded};
use biomeal_core::food::FoodId;
use biomeal_core::link::{self, Include, Shared};
use biomeal_core::search::Filter;
use biomeal_core::tips::{swaps, swaps_to};

use given::{DINNER, food, with};

const EXAMPLE: &str = include_str!("../docs/host-catalog.example.json");
/// The example's oats and kefir, as long as no plan uses them.
const OATS: FoodId = FoodId(u16::MAX);
const KEFIR: FoodId = FoodId(u16::MAX - 1);

fn find(state: &mut State, text: &str) {
    let address = "catalog.json".to_owned();
    state.act(&Action::HostCatalog(Found { address, catalog: of(text) }));
}

fn with_catalog(slugs: &[&str]) -> State {
    let mut state = with(slugs);
    find(&mut state, EXAMPLE);
    state
}

fn search(state: &mut State, words: &str) -> Vec<FoodId> {
    state.act(&Action::Type(words.to_owned()));
    state.browsing.foods.to_vec()
}

/// The foods of dinner: those of plans, never numbers of the page's.
fn dinner(state: &State) -> Vec<FoodId> {
    state.plan().meal(DINNER).expect("a meal").entries.iter().map(|entry| entry.food).collect()
}

fn name(state: &State, id: FoodId) -> String {
    state.foods.get(id).expect("known").name.to_string()
}

#[test]
fn foods_of_the_page_are_found_and_added_as_own_foods() {
    let mut state = with_catalog(&["oats-rolled-dry"]);
    assert_eq!(search(&mut state, "farm kefir")[0], KEFIR);
    let live = Filter { live_cultures: true, ..Filter::default() };
    state.act(&Action::Type(String::new()));
    state.act(&Action::Narrow(live));
    let (found, changes) = (state.browsing.foods.to_vec(), state.moment().changes);
    assert!(found.contains(&KEFIR));
    state.act(&Action::HoldFoods(true));
    state.act(&Action::AddFood(KEFIR));
    let own = dinner(&state)[1];
    assert_eq!((own, name(&state, own).as_str()), (FoodId(FoodId::FIRST_LOCAL), "Farm kefir"));
    assert_eq!(state.moment().changes, changes + 1);
    assert_eq!(state.document.recent().first(), Some(&own));
    // Who is choosing sees the same foods at the same places.
    let renumbered: Vec<_> = found.iter().map(|id| if *id == KEFIR { own } else { *id }).collect();
    assert_eq!(*state.browsing.foods, renumbered);
    state.act(&Action::HoldFoods(false));
    assert!(!search(&mut state, "farm kefir").contains(&KEFIR), "it is there once");
    // Again, from a sheet that was open meanwhile: the same food.
    state.act(&Action::AddFood(KEFIR));
    assert_eq!(dinner(&state), [food("oats-rolled-dry"), own, own]);
    state.act(&Action::Undo);
    state.act(&Action::Undo);
    assert_eq!(dinner(&state), [food("oats-rolled-dry")]);
    state.act(&Action::Redo);
    assert_eq!(dinner(&state)[1], own);
}

#[test]
fn what_is_replaced_stays_in_plans_and_is_offered_nowhere() {
    let mut state = with(&["oats-rolled-dry"]);
    let before = state.total();
    find(&mut state, EXAMPLE);
    assert_eq!(state.total(), before, "a plan keeps its figures");
    let found = search(&mut state, "rolled oats");
    assert!(found.contains(&OATS) && !found.contains(&food("oats-rolled-dry")));
    assert_eq!(dinner(&state), [food("oats-rolled-dry")]);
}

#[test]
fn swaps_and_tips_take_foods_of_the_page_over() {
    let mut state = with_catalog(&["yogurt-plain-whole", "lentils-cooked"]);
    let at = DINNER.entry(0);
    let swap = swaps_to(&state.asked(), at, &[KEFIR]).remove(0);
    state.act(&Action::Swap(at, swap.entry));
    assert_eq!(name(&state, dinner(&state)[0]), "Farm kefir");
    assert!(dinner(&state)[0] < FoodId(FoodId::FIRST_HOST));
    assert!(!swaps(&state.asked(), at).iter().any(|swap| swap.entry.food == OATS));

    // A page whose foods are those of the tips.
    let mut state = with(&["white-bread", "cheddar"]);
    let tip = state.tips.first().expect("a tip").clone();
    let offered = tip.foods().last().expect("a food");
    let slug = state.foods.get(offered).expect("ours").slug.to_string();
    let ours = biomeal_core::catalog::by_slug(&slug).expect("ours");
    let mut catalog = of(EXAMPLE).expect("good").expect("one").as_ref().clone();
    let mut foods = catalog.foods.to_vec();
    foods.truncate(1);
    let number = foods[0].food.id;
    foods[0].food = ours.clone();
    foods[0].food.id = number;
    foods[0].food.source = biomeal_core::food::Source::Own;
    foods[0].food.slug = "oat-house-food".into();
    foods[0].food.name = "Food of the page".into();
    foods[0].like = Some(ours.id);
    catalog.foods = foods.into();
    let found = Found { address: String::new(), catalog: Ok(Some(Rc::new(catalog))) };
    state.act(&Action::HostCatalog(found));
    let tip = state.tips.iter().find(|tip| tip.foods().any(|food| food == number));
    let tip = tip.expect("a tip of the page's food").clone();
    state.act(&Action::DismissTip(Rc::clone(&tip)));
    let refused = |state: &State| {
        let offers = |one: &biomeal_core::tips::Tip| {
            one.rule == tip.rule && one.foods().any(|food| name(state, food) == "Food of the page")
        };
        !state.tips.iter().any(|one| offers(one))
    };
    assert!(state.document.dismissed().iter().all(|(_, food)| !food.is_host()));
    assert!(refused(&state), "what was refused does not come back under another number");
    state.act(&Action::RestoreTip(Rc::clone(&tip)));
    assert!(!refused(&state));
    let again = state.tips.iter().find(|one| one.rule == tip.rule).expect("it").clone();
    state.act(&Action::ApplyTip(again));
    assert_eq!(state.total(), Some(tip.total_after));
    assert!(dinner(&state).iter().all(|id| !id.is_host()));
    assert!(dinner(&state).iter().any(|id| name(&state, *id) == "Food of the page"));
}

#[test]
fn a_wrong_catalog_or_none_leaves_ours_and_the_plan() {
    let mut state = with_catalog(&[]);
    state.act(&Action::AddFood(KEFIR));
    let (before, own) = (state.total(), dinner(&state)[0]);
    for text in ["", "{}", &EXAMPLE.replace("10.1", "120")] {
        find(&mut state, text);
        assert!(state.host.is_none());
        assert!(search(&mut state, "rolled oats").contains(&food("oats-rolled-dry")));
        assert_eq!(search(&mut state, "farm kefir")[0], own, "what a plan uses stays");
        assert_eq!((state.total(), dinner(&state)[0]), (before, own));
        find(&mut state, EXAMPLE);
        assert!(state.host.is_some());
    }
    let none = Found { address: String::new(), catalog: Ok(None) };
    state.act(&Action::HostCatalog(none));
    assert!(state.host.is_none());
    let why = of(&EXAMPLE.replace("10.1", "120").replace("13.15", "-1")).expect_err("wrong");
    assert_eq!(why.matches("; ").count(), 1, "{why}");
}

#[test]
fn elsewhere_and_later_the_plan_is_what_it_was() {
    let mut state = with_catalog(&["lentils-cooked"]);
    state.act(&Action::AddFood(KEFIR));
    state.act(&Action::AddFood(OATS));
    let total = state.total();
    let shared = Shared::plan(state.plan(), &state.foods, Include::ALL);
    let link = link::encode(&shared).expect("a link");
    let mut there = with(&[]);
    there.act(&Action::Receive(link));
    there.act(&Action::SaveIncoming);
    there.act(&Action::Target(DINNER));
    assert_eq!(there.total(), total);
    let names: Vec<_> = dinner(&there).iter().map(|id| name(&there, *id)).collect();
    assert_eq!(names[1..], ["Farm kefir", "Oat House rolled oats, dry"]);
    let own = Filter { own: true, ..Filter::default() };
    assert_eq!(there.browsing.all().search("", &own, &[]).len(), 2, "to be changed or deleted");

    let stored = document::save(&state.document);
    let Loaded::Document(loaded) = document::load(&stored) else { panic!("a document") };
    assert_eq!(loaded.plan(), state.plan());
    assert_eq!(loaded.own_foods().len(), 2);
    // A person may change what was taken over: then the figures are the person's.
    state.act(&Action::Open(Over::OwnFood(Some(dinner(&state)[1]))));
    assert_eq!(state.own_form().draft.name, "Farm kefir");
}

#[test]
fn where_own_foods_have_no_room_no_plan_takes_a_number_of_the_page() {
    let mut state = with_catalog(&["yogurt-plain-whole", "lentils-cooked"]);
    let text = document::save(&state.document);
    let full = text.replace("\"next_own\":32768", &format!("\"next_own\":{}", FoodId::FIRST_HOST));
    assert_ne!(full, text);
    let Loaded::Document(loaded) = document::load(&full) else { panic!("a document") };
    state.document = *loaded;
    let before = state.document.clone();
    let at = DINNER.entry(0);
    let swap = swaps_to(&state.asked(), at, &[KEFIR]).remove(0);
    for action in
        [Action::AddFood(KEFIR), Action::AddEntry(swap.entry), Action::Swap(at, swap.entry)]
    {
        state.act(&Action::DismissToast);
        state.act(&action);
        assert_eq!(state.document, before, "{action:?}");
        let toast = state.toast.as_ref().expect("it is said");
        assert_eq!(toast.notice, Notice::NoRoomForFood(KEFIR));
        assert!(toast.notice.undo().is_none());
    }
    // Ours can still be added.
    state.act(&Action::AddFood(food("banana")));
    assert_eq!(dinner(&state).len(), 3);
}
