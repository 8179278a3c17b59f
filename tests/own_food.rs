//! Own foods as a person makes, changes and deletes them: actions on the state.

use biomeal::app::action::{Action, Over};
use biomeal::app::focus::FocusOn;
use biomeal::app::keeping::Keeping;
use biomeal::app::layout::Layout;
use biomeal::app::order::Question;
use biomeal::app::own_form::{Fill, number};
use biomeal::app::setting::Setting;
use biomeal::app::state::State;
use biomeal::app::toast::Notice;
use biomeal::later::{Arrival, Later};
use biomeal_core::document::{self, Document, Loaded};
use biomeal_core::food::{Allergen, DietFit, Food, FoodId, Group};
use biomeal_core::inputs::Nova;
use biomeal_core::link::{self, Shared, SharedContent};
use biomeal_core::own_food::{Field, Figure, Wrong};
use biomeal_core::plan::MealAt;
use biomeal_core::score::Scope;
use biomeal_core::search::{Diet, Filter};

const DINNER: MealAt = MealAt { day: 2, meal: 2 };

fn start() -> State {
    let here = Arrival::Here(Later::arrived());
    let mut state = State::new(Document::default(), 2, Layout::Wide, Keeping::Saved, here);
    state.act(&Action::Target(DINNER));
    state
}

fn search(state: &mut State, words: &str) {
    state.act(&Action::Type(words.to_owned()));
}

fn fill(state: &mut State, fill: Fill) {
    state.act(&Action::OwnFood(fill));
}

fn write(state: &mut State, field: Field, text: &str) {
    fill(state, Fill::Text(field, text.to_owned()));
}

/// Fills in what is needed, but for the name.
fn fill_in(state: &mut State) {
    write(state, Field::Unit, "spoon");
    write(state, Field::Grams, "8");
    fill(state, Fill::Group(Group::Vegetables));
    fill(state, Fill::Nova(Nova::Whole));
    for (figure, text) in [
        (Figure::Energy, "330"),
        (Figure::Fat, "6.5"),
        (Figure::Carbs, "50"),
        (Figure::Fiber, "24"),
    ] {
        write(state, Field::Figure(figure), text);
    }
    write(state, Field::Figure(Figure::Protein), "27");
}

/// A state with moringa among the own foods.
fn with_moringa() -> (State, FoodId) {
    let mut state = start();
    search(&mut state, "Moringa");
    state.act(&Action::Open(Over::OwnFood(None)));
    fill_in(&mut state);
    fill(&mut state, Fill::Keep);
    let id = state.document.own_foods().first().expect("an own food").id;
    (state, id)
}

fn focus(state: &State) -> Option<FocusOn> {
    state.focus.map(|focus| focus.on)
}

#[test]
fn what_was_not_found_becomes_an_own_food_with_that_name() {
    let (state, id) = with_moringa();
    assert_eq!(state.over, None);
    assert_eq!(&*state.document.own_foods()[0].name, "Moringa");
    assert_eq!(state.browsing.foods.first(), Some(&id), "the catalog shows it at once");
    assert_eq!(focus(&state), Some(FocusOn::Found(id)));
    assert_eq!(state.toast.map(|toast| toast.notice), Some(Notice::OwnFoodKept(id)));
}

#[test]
fn what_is_wrong_is_named_and_the_focus_goes_to_the_first_of_it() {
    let mut state = start();
    search(&mut state, "Moringa");
    state.act(&Action::Open(Over::OwnFood(None)));
    fill(&mut state, Fill::Keep);
    assert_eq!(focus(&state), Some(FocusOn::Field(number(Field::Unit))));
    fill_in(&mut state);
    write(&mut state, Field::Figure(Figure::FreeSugars), "60");
    let changes = state.moment().changes;
    fill(&mut state, Fill::Keep);
    let free_sugars = Field::Figure(Figure::FreeSugars);
    assert_eq!(focus(&state), Some(FocusOn::Field(number(free_sugars))));
    let form = state.own_form();
    assert_eq!(form.wrong_with(free_sugars), Some(Wrong::AboveWhole(Figure::Carbs)));
    assert_eq!(form.wrong_with(Field::Unit), None);
    assert!(form.more, "what is wrong is shown");
    assert_eq!(state.moment().changes, changes, "nothing was kept");

    // Nothing typed is lost, not even by leaving.
    state.act(&Action::Close);
    state.act(&Action::Open(Over::OwnFood(None)));
    assert_eq!(state.own_form().draft, form.draft);
    write(&mut state, free_sugars, "");
    assert_eq!(state.own_form().wrong_with(free_sugars), None, "it is looked at again later");
    fill(&mut state, Fill::Keep);
    assert_eq!(state.document.own_foods().len(), 1);
    state.act(&Action::Open(Over::OwnFood(None)));
    assert!(state.own_form().draft.unit.is_empty(), "the next one starts anew");
}

#[test]
fn an_own_food_counts_in_the_score_and_travels_in_links() {
    let (mut state, id) = with_moringa();
    state.act(&Action::AddFood(id));
    let score = state.figures.score(Scope::Day, DINNER);
    let score = score.cloned().expect("a day");
    let fiber = state.figures.days[2].amounts.fiber_mg();
    assert_eq!(fiber, 1920, "8 g with 24 g in 100 g");
    let Loaded::Document(read) = document::load(&document::save(&state.document)) else {
        panic!("it is read back")
    };
    assert_eq!(read.own_foods(), state.document.own_foods());

    let shared = Shared {
        content: SharedContent::Plan(state.plan().clone()),
        own_foods: state.document.own_foods().to_vec(),
    };
    let payload = link::encode(&shared).expect("a link");
    let mut other = start();
    other.act(&Action::Receive(payload));
    other.act(&Action::SaveIncoming);
    other.act(&Action::Target(DINNER));
    let there = other.figures.score(Scope::Day, DINNER);
    let there = there.expect("a day");
    assert_eq!((there.status, there.number), (score.status, score.number));
    assert_eq!(&*other.document.own_foods()[0].name, "Moringa");
}

#[test]
fn a_change_of_an_own_food_changes_every_plan_that_has_it() {
    let (mut state, id) = with_moringa();
    state.act(&Action::AddFood(id));
    state.act(&Action::Open(Over::OwnFood(Some(id))));
    assert_eq!(state.own_form().draft.figure(Figure::Fiber), "24");
    write(&mut state, Field::Figure(Figure::Fiber), "20");
    write(&mut state, Field::Name, "Moringa leaf");
    fill(&mut state, Fill::Keep);
    assert_eq!(state.figures.days[2].amounts.fiber_mg(), 1600);
    assert_eq!(&*state.foods.get(id).expect("the food").name, "Moringa leaf");
}

#[test]
fn cancel_drops_what_was_typed_and_leaving_keeps_it_of_a_new_food_only() {
    let (mut state, id) = with_moringa();
    for leave in [Action::Close, Action::OwnFood(Fill::Drop)] {
        state.act(&Action::Open(Over::OwnFood(Some(id))));
        write(&mut state, Field::Figure(Figure::Fiber), "20");
        write(&mut state, Field::Name, "Moringa leaf");
        state.act(&leave);
        assert_eq!(state.over, None);
        state.act(&Action::Open(Over::OwnFood(Some(id))));
        assert_eq!(state.own_form().draft.figure(Figure::Fiber), "24", "{leave:?}");
        fill(&mut state, Fill::Keep);
        assert_eq!(&*state.document.own_foods()[0].name, "Moringa", "{leave:?}");
    }

    state.act(&Action::Open(Over::OwnFood(None)));
    write(&mut state, Field::Unit, "scoop");
    state.act(&Action::Close);
    state.act(&Action::Open(Over::OwnFood(None)));
    assert_eq!(state.own_form().draft.unit, "scoop", "Escape loses nothing");
    fill(&mut state, Fill::Drop);
    assert_eq!(state.over, None);
    state.act(&Action::Open(Over::OwnFood(None)));
    assert!(state.own_form().draft.unit.is_empty(), "Cancel does");
}

#[test]
fn what_the_form_does_not_show_stays_when_a_food_is_changed() {
    let mut food = with_moringa().0.document.own_foods()[0].clone();
    food.other_names = "ben oil tree".into();
    food.portion.size_note = "heaped".into();
    let mut document = Document::default();
    let id = document.add_own_food(food.clone()).expect("a sound food");
    let here = Arrival::Here(Later::arrived());
    let mut state = State::new(document, 2, Layout::Wide, Keeping::Saved, here);
    state.act(&Action::Open(Over::OwnFood(Some(id))));
    write(&mut state, Field::Name, "Moringa leaf");
    fill(&mut state, Fill::Keep);
    let name = "Moringa leaf".into();
    assert_eq!(state.document.own_foods(), [Food { id, name, ..food }]);
}

#[test]
fn a_deleted_own_food_stays_on_the_plan_as_unknown_until_undone() {
    let (mut state, id) = with_moringa();
    state.act(&Action::AddFood(id));
    let (plan, total) = (state.plan().clone(), state.total());
    state.act(&Action::Open(Over::OwnFood(Some(id))));
    assert_eq!(state.document.uses(id), 1);
    fill(&mut state, Fill::Delete);
    assert_eq!((state.over, state.plan()), (None, &plan));
    assert!(state.foods.get(id).is_none());
    let notice = state.toast.as_ref().map(|toast| toast.notice.clone()).expect("a notice");
    state.act(&notice.undo().expect("a way back"));
    assert_eq!((state.total(), state.foods.own().len()), (total, 1));
    search(&mut state, "moringa");
    assert_eq!(state.browsing.foods.first(), Some(&id));
}

#[test]
fn own_foods_are_a_group_and_keep_to_the_settings() {
    let (mut state, id) = with_moringa();
    let own = Filter { own: true, ..Filter::default() };
    state.act(&Action::Narrow(own));
    assert_eq!(*state.browsing.foods, [id]);
    // Nobody said that it is vegan.
    state.act(&Action::Set(Setting::Diet(Diet::Vegan)));
    assert!(state.browsing.foods.is_empty());
    state.act(&Action::Open(Over::OwnFood(Some(id))));
    fill(&mut state, Fill::Diet(DietFit::Vegan));
    fill(&mut state, Fill::Allergen(Allergen::Celery));
    fill(&mut state, Fill::Keep);
    assert_eq!(*state.browsing.foods, [id]);
    state.act(&Action::Set(Setting::Without(Allergen::Celery, true)));
    assert!(state.browsing.foods.is_empty());
}

#[test]
fn only_settings_hide_a_food_that_is_there_without_them() {
    let (mut state, _) = with_moringa();
    let hidden = |state: &State, words: &str, filter: Filter| {
        let question = Question { words: words.to_owned(), filter };
        state.browsing.only_settings_hide(&question, &state.foods, &state.document)
    };
    let any = Filter::default();
    assert!(!hidden(&state, "moringa", any), "it is found");
    assert!(!hidden(&state, "moringaxyz", any), "there is none");
    state.act(&Action::Set(Setting::Diet(Diet::Vegan)));
    assert!(hidden(&state, "moringa", any));
    assert!(hidden(&state, "kefir", any), "of the catalog too");
    assert!(hidden(&state, "", Filter { own: true, ..any }), "of one's own foods too");
    assert!(!hidden(&state, "moringaxyz", any));
    assert!(!hidden(&state, "moringa", Filter { live_cultures: true, ..any }), "filters hide it");
    assert!(!hidden(&state, "lentils", any), "vegan foods are found");
    state.act(&Action::Set(Setting::Diet(Diet::Any)));
    assert!(!hidden(&state, "moringa", any));
}

#[test]
fn the_energy_that_the_figures_give_is_taken_on_request() {
    let mut state = start();
    state.act(&Action::Open(Over::OwnFood(None)));
    fill_in(&mut state);
    write(&mut state, Field::Figure(Figure::Energy), "");
    fill(&mut state, Fill::UseEnergy);
    assert_eq!(state.own_form().draft.figure(Figure::Energy), "319");
}
