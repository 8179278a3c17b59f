//! Explanations as actions on the state: no browser needed.

use biomeal::app::action::{Action, Over};
use biomeal::app::focus::FocusOn;
use biomeal::app::keeping::Keeping;
use biomeal::app::layout::Layout;
use biomeal::app::state::State;
use biomeal::later::{Arrival, Later};
use biomeal_core::catalog;
use biomeal_core::document::Document;
use biomeal_core::explain;
use biomeal_core::plan::MealAt;
use biomeal_core::score::{Part, Scope};

const DINNER: MealAt = MealAt { day: 2, meal: 2 };

fn start() -> State {
    let here = Arrival::Here(Later::arrived());
    State::new(Document::default(), DINNER.day, Layout::Wide, Keeping::Saved, here)
}

fn with(slugs: &[&str]) -> State {
    let mut state = start();
    state.act(&Action::Target(DINNER));
    for slug in slugs {
        let food = catalog::by_slug(slug).expect("in the catalog").id;
        state.act(&Action::AddFood(food));
    }
    state
}

#[test]
fn a_dialog_opened_from_a_sheet_goes_back_to_it() {
    let mut state = start();
    state.act(&Action::Open(Over::Explain(Part::Fiber)));
    assert_eq!(state.over, Some(Over::Explain(Part::Fiber)));
    state.act(&Action::Close);
    assert_eq!((state.over, state.focus), (None, None));

    state.act(&Action::Resized(Layout::Narrow));
    state.act(&Action::Open(Over::Score));
    state.act(&Action::Open(Over::Explain(Part::Meat)));
    state.act(&Action::Close);
    assert_eq!(state.over, Some(Over::Score));
    assert_eq!(state.focus.map(|focus| focus.on), Some(FocusOn::Part(Part::Meat)));
    state.act(&Action::Close);
    assert_eq!(state.over, None);

    // Wider layouts have no sheets to go back to.
    state.act(&Action::Open(Over::Score));
    state.act(&Action::Open(Over::Facts));
    state.act(&Action::Resized(Layout::Wide));
    assert_eq!(state.over, Some(Over::Facts));
    state.act(&Action::Close);
    assert_eq!(state.over, None);
}

#[test]
fn what_an_explanation_says_of_leaving_a_food_out_is_what_removing_it_does() {
    for scope in [Scope::Meal, Scope::Day, Scope::Week] {
        let mut state = with(&["kimchi", "white-bread", "lentil-soup", "butter-salted"]);
        state.act(&Action::SelectScope(scope));
        let reference = state.document.settings.reference;
        let before = state.total().expect("a score");
        for entry in 0..4 {
            let at = DINNER.entry(entry);
            let share = explain::entry(state.plan(), &state.foods, reference, scope, at);
            let said = share.expect("an entry").change.expect("a score without it");
            state.act(&Action::Remove(at));
            let after = state.total().expect("a score");
            assert_eq!(i32::from(said), i32::from(after) - i32::from(before));
            state.act(&Action::Undo);
        }
    }
}
