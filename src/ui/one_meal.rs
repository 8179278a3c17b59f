//! A meal alone, for the page of a recipe: its foods, its score and the best tip. In the
//! second half of the download.

use biomeal_core::link::{self, Include, Shared, fragment};
use biomeal_core::plan::{Meal, MealAt};

use crate::app::action::{Action, Over};
use crate::app::focus::FocusOn;
use crate::app::incoming::Incoming;
use crate::app::layout::Layout;
use crate::app::state::State;
use crate::app::terms::Feature;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::arrange::add_meal;
use crate::ui::header::{redo, step_lines, undo};
use crate::ui::pieces::button::{Press, button, icon_button};
use crate::ui::pieces::icon::{IconKind, icon};
use crate::ui::pieces::menu::{Lines, Menu, menu};
use crate::ui::planner::Frame;
use crate::ui::{day, meal, score, storage};

/// Header, foods and score of the meal that is meant.
pub fn view(state: &State, frame: &Frame, ui: &Ui) -> Html {
    let at = state.target;
    let Some(content) = state.plan().meal(at) else { return without_meal(state, ui) };
    // A shared plan that came before the page asked for a meal has the place to itself.
    let shared = matches!(state.incoming.as_deref(), Some(Incoming::Plan { .. }));
    html! {
        <>
            { header(at, content, state, ui) }
            if !shared {
                <div key="day" class="plan" part="day">
                    { foods(at, content, state, ui) }
                    { to_planner(at, content, state, frame, ui) }
                    if !content.entries.is_empty() {
                        { day::legend(ui) }
                    }
                </div>
                <div key="rail" class="rail panel" part="rail">{ score::panel(state, false, ui) }</div>
            }
        </>
    }
}

/// The day has no meal, as where it was looked at in another view before: the way to one.
fn without_meal(state: &State, ui: &Ui) -> Html {
    html! {
        <div key="day" class="plan" part="day">
            if !ui.terms.readonly {
                { add_meal::view(state, ui) }
            }
        </div>
    }
}

fn header(at: MealAt, meal: &Meal, state: &State, ui: &Ui) -> Html {
    let history = state.document.history();
    let shell = &ui.texts.shell;
    let narrow = state.layout == Layout::Narrow;
    let share = ui.on(Action::Open(Over::Share));
    let more = Menu::more(ui.focus_id(FocusOn::Meal(at)), ui.texts.one_meal.menu.to_owned());
    let figure = &state.figures.meals[usize::from(at.day)][usize::from(at.meal)];
    html! {
        <header class="header" part="header">
            <div class="header-title">
                <@{ui.heading(0)} class="h-title" tabindex="-1" id={ui.focus_id(FocusOn::Day)}>
                    { ui.meal_name(meal) }
                </@>
                <p class="day-meta">{ day::facts(figure, ui) }</p>
            </div>
            { storage::chip(state, ui) }
            <div class="header-actions">
                if !narrow && !ui.terms.readonly {
                    { undo(history.can_undo(), ui) }
                    { redo(history.can_redo(), ui) }
                }
                if ui.terms.has(Feature::Share) {
                    { if narrow {
                        icon_button("icon-btn", IconKind::Share, shell.share, Press::Does(share))
                    } else {
                        button("btn outline", Some(IconKind::Share), shell.share, share)
                    } }
                }
                if !ui.terms.readonly {
                    { menu(more, state.open_menu(), &|lines| more_lines(lines, at, meal, state, ui), ui) }
                }
            </div>
        </header>
    }
}

fn more_lines(lines: &mut Lines<'_>, at: MealAt, meal: &Meal, state: &State, ui: &Ui) {
    let texts = &ui.texts.arrange;
    step_lines(lines, state, ui);
    lines.open(IconKind::Pencil, texts.rename, Over::RenameMeal(at));
    lines.open(IconKind::File, texts.note, Over::MealNote(at));
    if !meal.entries.is_empty() {
        lines.open(IconKind::Saved, ui.texts.saved.save_meal, Over::SaveMeal(at));
    }
    lines.open(IconKind::Book, ui.texts.saved.add_saved, Over::SavedMeals(at));
    lines.open(IconKind::Settings, ui.texts.settings.heading, Over::Settings);
    if !meal.entries.is_empty() {
        lines.line();
        meal::clear_line(lines, at, meal, ui);
    }
}

fn foods(at: MealAt, meal: &Meal, state: &State, ui: &Ui) -> Html {
    let later = state.arrival.here().filter(|_| !ui.terms.readonly);
    html! {
        <div class="meals" onkeydown={later.map(|later| later.keys(ui))}
            onpointerdown={later.map(|later| later.drags(ui))}
            ontouchmove={later.map(|later| later.touches())}>
            <section class="meal one" part="meal" aria-labelledby={ui.focus_id(FocusOn::Day)}
                data-at={meal::place(&[at.day, at.meal])}>
                if !meal.note.is_empty() {
                    <p class="note-text meal-note">{ &meal.note }</p>
                }
                if !meal.entries.is_empty() {
                    { meal::rows(at, meal, state, ui) }
                }
                { meal::add_food(at, &ui.meal_name(meal), ui) }
            </section>
        </div>
    }
}

/// The meal as a link into the planner of another page, where the page says which.
fn to_planner(at: MealAt, meal: &Meal, state: &State, frame: &Frame, ui: &Ui) -> Html {
    if !frame.elsewhere || meal.entries.is_empty() || !ui.terms.has(Feature::Share) {
        return Html::default();
    }
    let shared = Shared::meal(state.plan(), at, &state.foods, Include::ALL);
    let Some(Ok(payload)) = shared.map(|shared| link::encode(&shared)) else {
        return Html::default();
    };
    let texts = &ui.texts.one_meal;
    html! {
        <p class="to-planner">
            <a part="button" class="btn outline" href={fragment::address(&frame.share_base, &payload)}
                target="_blank" rel="noopener">
                { icon(IconKind::Plus) }
                { texts.add_to_planner }
                <span class="sr">{ texts.new_tab }</span>
            </a>
        </p>
    }
}
