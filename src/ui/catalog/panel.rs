//! The panel: target, search field, filters, results, groups.

use std::rc::Rc;

use biomeal_core::catalog;
use biomeal_core::food::{FoodId, Group};
use biomeal_core::foods::Foods;
use biomeal_core::plan::{MealAt, Plan};
use biomeal_core::score::Scope;
use biomeal_core::search::{Filter, Index};
use biomeal_core::settings::Settings;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::order::{Place, Question, Shelves, Sorting, answer};
use super::{filters, food};
use crate::app::action::Action;
use crate::app::figures::Figures;
use crate::app::focus::{Focus, FocusOn};
use crate::app::ui::{Ui, use_ui};
use crate::ui::pieces::button::Button;
use crate::ui::pieces::icon::{IconKind, icon, icon_with};
use crate::ui::pieces::menu::{Menu, MenuItem};

/// Foods shown at first; more on request.
const PAGE: usize = 30;
/// Groups shown at first.
const GROUPS: usize = 8;

/// Properties of [`Catalog`].
#[derive(Clone, PartialEq, Properties)]
pub struct CatalogProps {
    /// The plan.
    pub plan: Plan,
    /// Its scores.
    pub figures: Rc<Figures>,
    /// The catalog and own foods.
    pub foods: Rc<Foods>,
    /// Foods used lately, the last first.
    pub recent: Vec<FoodId>,
    /// The person's settings; they always hold.
    pub settings: Settings,
    /// What the gains speak of.
    pub scope: Scope,
    /// What the gains speak of, in words: "Wednesday".
    pub subject: String,
    /// The meal that foods are added to.
    pub target: MealAt,
    /// Whether a sheet around it has the heading already.
    pub in_sheet: bool,
    /// Where the focus should go.
    pub focus: Option<Focus>,
}

/// The foods on screen, kept while someone is choosing among them.
#[derive(Default)]
struct Shown {
    asked: Option<(Question, MealAt, Scope, bool)>,
    sorting: Option<Sorting>,
    foods: Vec<FoodId>,
    /// Whether the pointer or the focus is on the list, which must not jump then.
    held: bool,
}

/// The catalog.
#[component]
pub fn Catalog(props: &CatalogProps) -> Html {
    let ui = use_ui();
    let texts = &ui.texts.catalog;
    let question = use_state_eq(Question::default);
    let pages = use_state_eq(|| 1_usize);
    let all_groups = use_state_eq(|| false);
    let shown = use_mut_ref(Shown::default);
    let field = use_node_ref();
    let asked_for_focus =
        props.focus.filter(|focus| focus.on == FocusOn::Search).map(|focus| focus.serial);
    use_effect_with(asked_for_focus, {
        let field = field.clone();
        move |asked| {
            if asked.is_some()
                && let Some(field) = field.cast::<HtmlInputElement>()
            {
                // A field on screen takes the focus.
                let _ = field.focus();
            }
        }
    });

    let ask = {
        let (question, pages) = (question.clone(), pages.clone());
        Callback::from(move |next: Question| {
            pages.set(1);
            question.set(next);
        })
    };
    let place = Place { figures: &props.figures, scope: props.scope, target: props.target };
    let scored =
        props.figures.score(props.scope, props.target).is_some_and(|score| score.number.is_some());
    let now = ((*question).clone(), props.target, props.scope, scored);
    let index = use_memo(props.foods.clone(), |foods| Index::new(foods));
    let shelves = Shelves {
        foods: &props.foods,
        index: &index,
        recent: &props.recent,
        settings: &props.settings,
    };
    let mut shown_now = shown.borrow_mut();
    if shown_now.asked.as_ref() != Some(&now) || !shown_now.held {
        let (sorting, foods) = answer(&question, shelves, place);
        shown_now.asked = Some(now);
        shown_now.sorting = Some(sorting);
        shown_now.foods = foods;
    }
    let sorting = shown_now.sorting.unwrap_or(Sorting::BestFirst);
    let count = ui.numbers.whole(shown_now.foods.len() as u32);
    let status = (texts.count)(&count, shown_now.foods.len() == 1);
    let rows = results(&shown_now.foods, *pages * PAGE, sorting, place, props, &ui);
    let (none, more) = (shown_now.foods.is_empty(), shown_now.foods.len() > *pages * PAGE);
    drop(shown_now);

    let hold = |held: bool| {
        let shown = shown.clone();
        move || shown.borrow_mut().held = held
    };
    let (enter, leave, focus_in, focus_out) = (hold(true), hold(false), hold(true), hold(false));
    let filter_changed = {
        let (ask, question) = (ask.clone(), question.clone());
        Callback::from(move |filter| ask.emit(Question { filter, ..(*question).clone() }))
    };
    html! {
        <>
            if !props.in_sheet {
                <div class="foods-head"><@{ui.heading(0)} class="h-panel">{ texts.foods }</@></div>
            }
            { target(props, &ui) }
            { search_field(&question, &ask, field, props, &ui) }
            { filters::view(question.filter, &filter_changed, &ui) }
            { head(sorting, scored, props, &ui) }
            <p class="sr" role="status">{ if question.is_open() { String::new() } else { status } }</p>
            if none {
                { nothing(&question, &ask, &ui) }
            }
            <div class="results" onmouseenter={move |_: MouseEvent| enter()}
                onmouseleave={move |_: MouseEvent| leave()}
                onfocusin={move |_: FocusEvent| focus_in()} onfocusout={move |_: FocusEvent| focus_out()}>
                { rows }
            </div>
            if more {
                <button type="button" class="text-btn show-more" onclick={move |_: MouseEvent| pages.set(*pages + 1)}>
                    { texts.show_more }
                </button>
            }
            if question.words.trim().is_empty() {
                { groups(&question, &ask, &all_groups, &ui) }
            }
        </>
    }
}

/// Where foods go, and a way to change it.
fn target(props: &CatalogProps, ui: &Ui) -> Html {
    let texts = &ui.texts.catalog;
    let day = &props.plan.days[usize::from(props.target.day)];
    let name = props.plan.meal(props.target).map(|meal| ui.meal_name(meal)).unwrap_or_default();
    let short = ui.texts.words.days_short[usize::from(props.target.day)];
    let names: Vec<String> = day.meals.iter().map(|meal| ui.meal_name(meal)).collect();
    let items = {
        let (ui, target) = (ui.clone(), props.target);
        Callback::from(move |()| {
            names
                .iter()
                .enumerate()
                .map(|(at, name)| {
                    let at = MealAt { meal: at as u8, ..target };
                    MenuItem::radio(name.clone(), at == target, ui.on(Action::Target(at)))
                })
                .collect()
        })
    };
    let face = html! {
        <>
            { texts.adding_to }{ " " }<b>{ (texts.target)(&name, short) }</b>
            { icon_with(IconKind::ChevronDown, "s") }
        </>
    };
    html! {
        <Menu label={texts.choose_target} class="target-btn" place="start" has_text=true {face} {items} />
    }
}

fn search_field(
    question: &Question,
    ask: &Callback<Question>,
    field: NodeRef,
    props: &CatalogProps,
    ui: &Ui,
) -> Html {
    let texts = &ui.texts.catalog;
    let count = props.foods.iter().count() as u32;
    let placeholder = (texts.search)(&ui.numbers.whole(count));
    let typed = {
        let (ask, question) = (ask.clone(), question.clone());
        move |event: InputEvent| {
            let field =
                event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            if let Some(field) = field {
                ask.emit(Question { words: field.value(), ..question.clone() });
            }
        }
    };
    let keys = {
        let (ask, question, ui, target) = (ask.clone(), question.clone(), ui.clone(), props.target);
        let in_sheet = props.in_sheet;
        move |event: KeyboardEvent| {
            if event.key() != "Escape" || (question.words.is_empty() && in_sheet) {
                return;
            }
            event.prevent_default();
            event.stop_propagation();
            if question.words.is_empty() {
                ui.act.emit(Action::FocusMeal(target));
            } else {
                ask.emit(Question { words: String::new(), ..question.clone() });
            }
        }
    };
    html! {
        <div class="search">
            { icon(IconKind::Search) }
            <input type="search" class="search-input" ref={field} aria-label={placeholder.clone()} {placeholder}
                value={question.words.clone()} autocomplete="off" autocapitalize="none" spellcheck="false"
                enterkeyhint="search" oninput={typed} onkeydown={keys} />
            if question.words.is_empty() {
                if !props.in_sheet {
                    <kbd class="key" aria-hidden="true">{ "/" }</kbd>
                }
            } else {
                { clear(question, ask, ui) }
            }
        </div>
    }
}

fn clear(question: &Question, ask: &Callback<Question>, ui: &Ui) -> Html {
    let (ask, filter) = (ask.clone(), question.filter);
    let onclick = move |_: MouseEvent| {
        ask.emit(Question { words: String::new(), filter });
    };
    html! {
        <button type="button" class="search-clear" aria-label={ui.texts.catalog.clear_search} {onclick}>
            { icon_with(IconKind::Close, "s") }
        </button>
    }
}

/// How the list is sorted and what its gains speak of.
fn head(sorting: Sorting, scored: bool, props: &CatalogProps, ui: &Ui) -> Html {
    let texts = &ui.texts.catalog;
    let order = match sorting {
        Sorting::BestFirst => texts.best_first,
        Sorting::BestMatch => texts.best_match,
        Sorting::FirstFoods => texts.first_foods,
    };
    html! {
        <p class="results-head between">
            <span>{ order }</span>
            if scored {
                <span>{ (texts.effect_on)(&props.subject) }</span>
            }
        </p>
    }
}

/// The foods, under the headings of their groups unless a search ranks them.
fn results(
    found: &[FoodId],
    most: usize,
    sorting: Sorting,
    place: Place<'_>,
    props: &CatalogProps,
    ui: &Ui,
) -> Html {
    let mut lists: Vec<(Option<Group>, Vec<Html>)> = Vec::new();
    for food in found.iter().take(most).filter_map(|food| props.foods.get(*food)) {
        let group = (sorting != Sorting::BestMatch).then_some(food.group);
        if lists.last().is_none_or(|(last, _)| *last != group) {
            lists.push((group, Vec::new()));
        }
        if let Some((_, list)) = lists.last_mut() {
            list.push(food::view(food, place.gain(food.id, &props.foods), ui));
        }
    }
    lists
        .into_iter()
        .map(|(group, list)| {
            html! {
                <div key={group.map_or(99, |group| group as u8)} class="result-group">
                    if let Some(group) = group {
                        <div class="group-head between">
                            <b>{ (ui.texts.words.group)(group) }</b>
                            <span>{ group_count(group, props, ui) }</span>
                        </div>
                    }
                    <ul>{ for list }</ul>
                </div>
            }
        })
        .collect()
}

fn group_count(group: Group, props: &CatalogProps, ui: &Ui) -> String {
    let count = props.foods.iter().filter(|food| food.group == group).count();
    (ui.texts.catalog.count)(&ui.numbers.whole(count as u32), count == 1)
}

fn nothing(question: &Question, ask: &Callback<Question>, ui: &Ui) -> Html {
    let texts = &ui.texts.catalog;
    let words = question.words.trim();
    let filtered = question.filter != Filter::default();
    let clear = {
        let (ask, words) = (ask.clone(), question.words.clone());
        move |_: MouseEvent| ask.emit(Question { words: words.clone(), filter: Filter::default() })
    };
    html! {
        <div class="nothing">
            if words.is_empty() || filtered {
                <p>{ texts.nothing_filtered }</p>
                <Button class="small" label={texts.clear_filters} onclick={clear} />
            } else {
                <p class="h-meal">{ (texts.nothing)(words) }</p>
                <p>{ texts.nothing_hint }</p>
            }
        </div>
    }
}

/// The groups with their counts; a chosen one with the way back.
fn groups(
    question: &Question,
    ask: &Callback<Question>,
    all: &UseStateHandle<bool>,
    ui: &Ui,
) -> Html {
    let texts = &ui.texts.catalog;
    let choose = |group: Option<Group>| {
        let (ask, question) = (ask.clone(), question.clone());
        move |_: MouseEvent| {
            let filter = Filter { group, ..question.filter };
            ask.emit(Question { filter, ..question.clone() });
        }
    };
    if question.filter.group.is_some() {
        return html! {
            <button type="button" class="text-btn" onclick={choose(None)}>
                { icon(IconKind::ChevronStart) }
                { texts.leave_group }
            </button>
        };
    }
    let most = if **all { Group::ALL.len() } else { GROUPS };
    let open = {
        let all = all.clone();
        move |_: MouseEvent| all.set(true)
    };
    html! {
        <div class="groups">
            <p class="group-head"><b>{ texts.groups }</b></p>
            { for Group::ALL.into_iter().take(most).map(|group| html! {
                <button key={group as u8} type="button" class="group" onclick={choose(Some(group))}>
                    <span>{ (ui.texts.words.group)(group) }</span>
                    <span class="group-count">
                        { ui.numbers.whole(catalog::foods().iter().filter(|food| food.group == group).count() as u32) }
                    </span>
                    { icon_with(IconKind::ChevronEnd, "s") }
                </button>
            }) }
            if !**all {
                <button type="button" class="group all" onclick={open}>
                    <span>{ (texts.all_groups)(&ui.numbers.whole(Group::ALL.len() as u32)) }</span>
                    <span class="group-count">{ (texts.count)(&ui.numbers.whole(catalog::foods().len() as u32), false) }</span>
                    { icon_with(IconKind::ChevronDown, "s") }
                </button>
            }
        </div>
    }
}
