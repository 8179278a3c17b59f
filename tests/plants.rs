//! The plants of the week and the DI-GM checklist, as actions on the state.

use biomeal::app::action::{Action, Over};
use biomeal::app::focus::FocusOn;
use biomeal::app::keeping::Keeping;
use biomeal::app::layout::Layout;
use biomeal::app::state::State;
use biomeal::later::{Arrival, Later};
use biomeal_core::catalog;
use biomeal_core::digm::Checklist;
use biomeal_core::document::Document;
use biomeal_core::food::FoodId;
use biomeal_core::search::Filter;

fn start(layout: Layout) -> State {
    let here = Arrival::Here(Later::arrived());
    State::new(Document::default(), 2, layout, Keeping::Saved, here)
}

fn food(slug: &str) -> FoodId {
    catalog::by_slug(slug).expect("in the catalog").id
}

#[test]
fn an_unused_plant_is_looked_for_whatever_was_asked_before() {
    for layout in [Layout::Wide, Layout::Medium, Layout::Narrow] {
        let mut state = start(layout);
        let vegan = Filter { high_fiber: true, ..Filter::default() };
        state.browsing.question.filter = vegan;
        if layout == Layout::Narrow {
            state.act(&Action::Open(Over::Score));
        }
        state.act(&Action::Open(Over::Plants));
        state.act(&Action::LookFor("bananas"));
        assert_eq!(state.behind, None);
        assert_eq!(state.browsing.question.words, "bananas");
        assert_eq!(state.browsing.question.filter, Filter::default());
        assert!(state.browsing.foods.contains(&food("banana")), "{layout:?}");
        if layout == Layout::Narrow {
            assert_eq!(state.over, Some(Over::Foods));
        } else {
            assert_eq!(state.over, None);
            assert_eq!(state.focus.map(|focus| focus.on), Some(FocusOn::Search));
        }
    }
}

#[test]
fn closing_leads_back_to_the_sheet_and_to_what_opened_it() {
    let mut state = start(Layout::Narrow);
    for (over, opener) in [(Over::Digm, FocusOn::Checklist), (Over::Plants, FocusOn::Plants)] {
        state.act(&Action::Open(Over::Score));
        state.act(&Action::Open(over));
        state.act(&Action::Close);
        assert_eq!(state.over, Some(Over::Score));
        assert_eq!(state.focus.map(|focus| focus.on), Some(opener));
        state.act(&Action::Close);
        assert_eq!(state.over, None);
    }
}

#[test]
fn the_checklist_moves_neither_the_score_nor_a_tip() {
    let mut state = start(Layout::Wide);
    state.act(&Action::AddFood(food("broccoli-cooked")));
    let (total, tips) = (state.total(), state.tips.clone());
    state.act(&Action::Open(Over::Digm));
    let day = &state.plan().days[usize::from(state.target.day)];
    assert_eq!(Checklist::of(day, &state.foods).met(), 5);
    assert_eq!((state.total(), &state.tips), (total, &tips));
}
