//! The score panel: ring, one sentence, ten parts, facts.

use biomeal_core::food::FoodId;
use biomeal_core::score::{Band, Number, Part, Scope, Score, Status};

use crate::app::action::{Action, Over};
use crate::app::focus::FocusOn;
use crate::app::state::State;
use crate::app::terms::Feature;
use crate::app::ui::Ui;
use crate::app::view::View;
use crate::i18n;
use crate::markup::{Html, html};
use crate::platform::letters::capital;
use crate::text::after;
use crate::ui::look::{band_icon, part_class};
use crate::ui::pieces::icon::{IconKind, icon};
use crate::ui::pieces::ring::{RingFace, ring};
use crate::ui::pieces::segmented::segmented;
use crate::ui::pieces::vine::{LEAVES, Vine, vine};
use crate::ui::{notice, parts, waiting};

/// The scopes in the order of the choice.
const SCOPES: [Scope; 3] = [Scope::Meal, Scope::Day, Scope::Week];
/// A part is well covered from nine tenths of its points.
const COVERED_PERCENT: i32 = 90;

/// The panel.
pub fn panel(state: &State, in_sheet: bool, ui: &Ui) -> Html {
    let texts = &ui.texts.score;
    let Some(score) = state.figures.score(state.scope, state.target) else {
        return Html::default();
    };
    let subject = notice::scope_name(state, state.scope, ui);
    let week = state.view == View::Week;
    let heading = heading(state, ui);
    let mut scopes = Vec::new();
    for scope in SCOPES {
        if scope <= ui.terms.reach {
            let chosen = ui.on(Action::SelectScope(scope));
            scopes.push(((ui.texts.words.scope)(scope), scope == state.scope, chosen));
        }
    }
    html! {
        <>
            <section class="score" part="score" aria-label={heading}>
                if !in_sheet {
                    <@{ui.heading(0)} class="h-panel">{ heading }</@>
                }
                if !week && scopes.len() > 1 {
                    { segmented(texts.scope, &ui.id("scope"), scopes) }
                }
                { head(score, &subject, state, ui) }
                if let Some(number) = &score.number {
                    if !ui.hide_numbers {
                        { legend(number, ui) }
                    }
                }
                if let Some(later) = state.arrival.here() {
                    { later.score_words(score, state, ui) }
                }
                { parts::view(score.number.as_ref(), ui) }
                { facts(state, in_sheet, ui) }
            </section>
            { match state.arrival.here() {
                Some(later) => later.below_score(state, &subject, score.number.is_some(), ui),
                None => html! { <section class="tips">{ waiting::view(state, ui) }</section> },
            } }
        </>
    }
}

/// What the panel or its sheet is called.
pub fn heading(state: &State, ui: &Ui) -> &'static str {
    let texts = &ui.texts.score;
    match state.view {
        View::Day => texts.heading,
        View::Week => texts.heading_week,
    }
}

/// The ring beside its band.
fn head(score: &Score, subject: &str, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.score;
    let id = ui.id("ring");
    let Some(number) = score.number else {
        let hint = match score.status {
            _ if ui.terms.readonly => "",
            Status::NoEnergy => texts.no_energy_hint,
            _ => texts.no_score_hint,
        };
        return html! {
            <div class="score-main">
                { ring(RingFace {
                    number: None,
                    dotted: true,
                    id,
                    label: texts.ring_empty.to_owned(),
                    middle: html! { <b class="ring-figure">{ "–" }</b> },
                }) }
                <div class="score-words">
                    <p class="h-band">{ texts.no_score }</p>
                    <p class="muted">{ hint }</p>
                </div>
            </div>
        };
    };
    let partial = score.status == Status::Partial;
    let tenths = |tenths: u16| ui.tenths(tenths);
    let (whole, rest) = ui.numbers.split_tenths(i32::from(number.total));
    let label = texts.ring.with([
        &tenths(number.total),
        &tenths(number.earned()),
        &tenths(number.taken_back()),
    ]);
    let middle = html! {
        <>
            <b class="ring-figure">{ whole }<small>{ rest }</small></b>
            <span>{ texts.of_100 }</span>
        </>
    };
    let face = if ui.hide_numbers {
        let middle = icon(band_icon(number.band()));
        RingFace { number: None, dotted: false, id, label: ui.total(&number), middle }
    } else {
        let drawn = Some((number.total, number.parts));
        RingFace { number: drawn, dotted: partial, id, label, middle }
    };
    html! {
        <div class="score-main">
            { ring(face) }
            <div class="score-words">
                <p class="score-band">
                    if !ui.hide_numbers {
                        { icon(band_icon(number.band())) }
                    }
                    <span class="h-band">{ ui.band(&number) }</span>
                </p>
                <p class="score-subject">{ so_far(partial, subject, state, ui) }</p>
                if ui.hide_numbers {
                    <p class="muted">
                        { ui.texts.worded.note }
                        { " " }
                        if ui.terms.has(Feature::Settings) {
                            <button type="button" class="link-btn" onclick={ui.on(Action::Open(Over::Settings))}>
                                { ui.texts.worded.turn_on }
                            </button>
                        }
                    </p>
                } else {
                    <p class="muted">{ distance(&number, ui) }</p>
                }
            </div>
        </div>
    }
}

/// "Wednesday", "Saturday so far", "6 of 7 days so far".
fn so_far(partial: bool, subject: &str, state: &State, ui: &Ui) -> String {
    let texts = &ui.texts.score;
    match (partial, state.scope) {
        (false, _) => subject.to_owned(),
        (true, Scope::Week) => {
            let mut planned = 0;
            for day in &state.figures.days {
                planned += u32::from(day.score.status == Status::Complete);
            }
            texts.days_so_far.with([&ui.numbers.whole(planned)])
        }
        (true, _) => texts.so_far.with([subject]),
    }
}

/// "3.3 points to Thriving".
fn distance(number: &Number, ui: &Ui) -> String {
    let texts = &ui.texts.score;
    number.band().next().map_or_else(
        || texts.top_band.to_owned(),
        |next: Band| {
            let points = ui.numbers.tenths(i32::from(next.floor()) - i32::from(number.total));
            texts.to_next.with([&points, (ui.texts.words.band)(next)])
        },
    )
}

/// What solid and hatched mean, with their sums.
fn legend(number: &Number, ui: &Ui) -> Html {
    let texts = &ui.texts.score;
    let earned = ui.tenths(number.earned());
    let taken = number.taken_back();
    html! {
        <p class="legend" aria-hidden="true">
            <span class="legend-item">
                <span class="swatch" aria-hidden="true">
                    for part in Part::EARNING {
                        <i key={part.id()} class={part_class(part)}></i>
                    }
                </span>
                <b>{ earned }</b>
                { " " }
                { if taken == 0 { texts.nothing_taken } else { texts.earned } }
            </span>
            if taken > 0 {
                <span class="legend-item">
                    <span class="swatch swatch-back" aria-hidden="true"></span>
                    <b>{ ui.numbers.gain(-i32::from(taken)) }</b>
                    { " " }
                    { texts.taken_back }
                </span>
            }
        </p>
    }
}

/// What is well covered, what has the most room, what takes back the most.
fn sentence(number: &Number, ui: &Ui) -> String {
    let texts = &ui.texts.score;
    let mut covered = Vec::new();
    let mut covered_is_plural = false;
    // The first of those with the most room, in tenths.
    let (mut room, mut most_room) = (None, 0);
    for part in Part::EARNING {
        let (points, most) = (i32::from(number.part(part)), i32::from(part.max()) * 10);
        let (name, plural) = (texts.in_sentence)(part);
        if points * 100 / most >= COVERED_PERCENT {
            covered_is_plural = plural || !covered.is_empty();
            covered.push(name.to_owned());
        } else if most - points > most_room {
            most_room = most - points;
            room = Some((name, plural));
        }
    }
    let (mut takes, mut most_taken) = (None, 0);
    for part in Part::BALANCE {
        if number.part(part) < most_taken {
            most_taken = number.part(part);
            takes = Some(part);
        }
    }
    let mut words = String::new();
    if !covered.is_empty() {
        let names = capital(&i18n::list(&covered, ui.texts.words.and));
        words = (texts.covered)(covered_is_plural).with([&names]);
    }
    if let Some((name, plural)) = room {
        words = after(words, &(texts.room)(plural).with([&capital(name)]));
    }
    if let Some(part) = takes {
        words = after(words, (texts.takes_most)(part));
    }
    words
}

/// The score in a sentence, and what is not known of which food. In the second half of the
/// download.
pub fn words(score: &Score, state: &State, ui: &Ui) -> Html {
    html! {
        <>
            if let Some(number) = &score.number {
                <p class="score-sentence">{ sentence(number, ui) }</p>
            }
            { missing(score, state, ui) }
        </>
    }
}

/// "Based on 9 of 11 foods" with what is not known of which.
fn missing(score: &Score, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.score;
    let (known, all) = known_foods(score, state);
    if known == all {
        return Html::default();
    }
    let mut lines = Vec::new();
    for part in Part::ALL {
        let mut names = Vec::new();
        for (other, food) in &score.incomplete {
            if *other == part {
                names.push(ui.food_name(&state.foods, *food));
            }
        }
        if !names.is_empty() {
            let names = i18n::list(&names, ui.texts.words.and);
            let line = texts.missing.with([(ui.texts.words.part)(part), &names]);
            lines.push(html! { <p key={&line} class="muted">{ &line }</p> });
        }
    }
    html! {
        <div class="score-missing">
            <p><b>{ texts.based_on.with([&ui.numbers.whole(known), &ui.numbers.whole(all)]) }</b></p>
            { lines }
        </div>
    }
}

/// How many different foods of the scope are known in full, and how many there are.
fn known_foods(score: &Score, state: &State) -> (u32, u32) {
    let target = state.target;
    let mut foods = Vec::new();
    let mut known = 0;
    for (day, at) in state.plan().days.iter().zip(0..) {
        for (meal, index) in day.meals.iter().zip(0..) {
            let counts = match state.scope {
                Scope::Meal => at == target.day && index == target.meal,
                Scope::Day => at == target.day,
                Scope::Week => true,
            };
            for entry in &meal.entries {
                if counts && entry.grams > 0 && !foods.contains(&entry.food) {
                    foods.push(entry.food);
                    known += u32::from(is_known(entry.food, score, state));
                }
            }
        }
    }
    (known, foods.len() as u32)
}

fn is_known(food: FoodId, score: &Score, state: &State) -> bool {
    for (_, incomplete) in &score.incomplete {
        if *incomplete == food {
            return false;
        }
    }
    state.foods.get(food).is_some()
}

/// Fiber in grams; in the sheet also the vine.
fn facts(state: &State, in_sheet: bool, ui: &Ui) -> Html {
    let texts = &ui.texts.score;
    let days = &state.figures.days;
    let milligrams = match state.scope {
        Scope::Meal => {
            let meals = &state.figures.meals[usize::from(state.target.day)];
            meals.get(usize::from(state.target.meal)).map_or(0, |meal| meal.amounts.fiber_mg())
        }
        Scope::Day => days[usize::from(state.target.day)].amounts.fiber_mg(),
        Scope::Week => state.figures.fiber_a_day_mg(),
    };
    let day_target = state.figures.fiber_target_mg();
    let target = if state.scope == Scope::Meal { day_target / 3 } else { day_target };
    // A dash is not a zero.
    let grams = match state.total() {
        Some(_) => ui.grams((milligrams / 1000) as u32),
        None => "–".to_owned(),
    };
    let label = if state.scope == Scope::Week { texts.fiber_a_day } else { texts.fiber };
    let plants = state.figures.plant_count();
    let of = ui.numbers.whole(LEAVES as u32);
    html! {
        <div class="facts">
            <p class="fact between">
                <span>{ label }</span>
                <span>
                    <b>{ grams }</b>
                    { " · " }
                    { texts.reference.with([&ui.grams(((target + 500) / 1000) as u32)]) }
                </span>
            </p>
            <button type="button" class="fact fact-more" onclick={ui.on(Action::Open(Over::Facts))}>
                { ui.texts.facts.open }
                { icon(IconKind::ChevronEnd) }
            </button>
            if ui.terms.reach != Scope::Meal {
                <p class="fact between">
                    { open(ui.texts.digm.open, Over::Digm, FocusOn::Checklist, ui) }
                    <span>{ ui.texts.digm.not_scored }</span>
                </p>
            }
            if in_sheet && ui.terms.is_whole() {
                <p class="fact between">
                    { open(texts.plants, Over::Plants, FocusOn::Plants, ui) }
                    <span><b>{ ui.numbers.whole(plants) }</b>{ " / " }{ &of }</span>
                </p>
                { vine(&Vine {
                    count: plants as usize,
                    unfold: state.plants_before,
                    two_rows: true,
                    label: ui.texts.shell.vine.with([&ui.numbers.whole(plants), &of]),
                    ..Vine::default()
                }) }
            }
        </div>
    }
}

/// Opens more about a fact.
fn open(name: &'static str, over: Over, id: FocusOn, ui: &Ui) -> Html {
    html! {
        <button type="button" class="link-btn" id={ui.focus_id(id)} onclick={ui.on(Action::Open(over))}>
            { name }
        </button>
    }
}
