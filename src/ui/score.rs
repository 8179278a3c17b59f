//! The score panel: ring, one sentence, ten parts, facts, tips, method.

use biomeal_core::order::sort_by_key;
use biomeal_core::score::{Band, Number, Part, Scope, Score, Status};
use yew::Html;

use crate::app::action::Action;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::i18n;
use crate::markup::html;
use crate::platform::letters::capital;
use crate::ui::look::{band_icon, part_class};
use crate::ui::pieces::icon::icon;
use crate::ui::pieces::ring::{RingFace, ring};
use crate::ui::pieces::segmented::segmented;
use crate::ui::pieces::vine::{LEAVES, Vine, vine};
use crate::ui::{method, notice, parts, tips};

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
    let scopes = SCOPES.iter().map(|scope| {
        let chosen = ui.on(Action::SelectScope(*scope));
        ((ui.texts.words.scope)(*scope), *scope == state.scope, chosen)
    });
    html! {
        <>
            <section class="score" part="score" aria-label={texts.heading}>
                if !in_sheet {
                    <@{ui.heading(0)} class="h-panel">{ texts.heading }</@>
                }
                { segmented(texts.scope, &ui.id("scope"), scopes.collect()) }
                { head(score, &subject, state, ui) }
                if let Some(number) = &score.number {
                    { legend(number, ui) }
                    <p class="score-sentence">{ sentence(number, ui) }</p>
                }
                { missing(score, state, ui) }
                { parts::view(score.number.as_ref(), ui) }
                { facts(state, in_sheet, ui) }
            </section>
            { tips::view(state, &subject, score.number.is_some(), ui) }
            { method::below(state, ui) }
        </>
    }
}

/// The ring beside its band.
fn head(score: &Score, subject: &str, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.score;
    let id = ui.id("ring");
    let Some(number) = score.number else {
        let hint = match score.status {
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
    let tenths = |tenths: u16| ui.numbers.tenths(i32::from(tenths));
    let (whole, rest) = ui.numbers.split_tenths(i32::from(number.total));
    let label =
        (texts.ring)(&tenths(number.total), &tenths(number.earned()), &tenths(number.taken_back()));
    let partial = score.status == Status::Partial;
    let middle = html! {
        <>
            <b class="ring-figure">{ whole }<small>{ rest }</small></b>
            <span>{ texts.of_100 }</span>
        </>
    };
    html! {
        <div class="score-main">
            { ring(RingFace { number: Some((number.total, number.parts)), dotted: partial, id, label, middle }) }
            <div class="score-words">
                <p class="score-band">
                    { icon(band_icon(number.band())) }
                    <span class="h-band">{ (ui.texts.words.band)(number.band()) }</span>
                </p>
                <p class="score-subject">{ so_far(partial, subject, state, ui) }</p>
                <p class="muted">{ distance(&number, ui) }</p>
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
            let planned =
                state.figures.days.iter().filter(|day| day.score.status == Status::Complete);
            (texts.days_so_far)(&ui.numbers.whole(planned.count() as u32))
        }
        (true, _) => (texts.so_far)(subject),
    }
}

/// "3.3 points to Thriving".
fn distance(number: &Number, ui: &Ui) -> String {
    let texts = &ui.texts.score;
    number.band().next().map_or_else(
        || texts.top_band.to_owned(),
        |next: Band| {
            let points = ui.numbers.tenths(i32::from(next.floor()) - i32::from(number.total));
            (texts.to_next)(&points, (ui.texts.words.band)(next))
        },
    )
}

/// What solid and hatched mean, with their sums.
fn legend(number: &Number, ui: &Ui) -> Html {
    let texts = &ui.texts.score;
    let earned = ui.numbers.tenths(i32::from(number.earned()));
    let taken = number.taken_back();
    html! {
        <p class="legend">
            <span class="legend-item">
                <span class="swatch" aria-hidden="true">
                    { for Part::EARNING.map(|part| html! { <i key={part.id()} class={part_class(part)}></i> }) }
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
    let most = |part: Part| i32::from(part.max()) * 10;
    let share = |part: Part| i32::from(number.part(part)) * 100 / most(part);
    let mut words = Vec::new();
    let covered: Vec<Part> =
        Part::EARNING.into_iter().filter(|part| share(*part) >= COVERED_PERCENT).collect();
    if let Some(first) = covered.first() {
        let names: Vec<String> =
            covered.iter().map(|part| (texts.in_sentence)(*part).0.to_owned()).collect();
        let many = covered.len() > 1 || (texts.in_sentence)(*first).1;
        words.push((texts.covered)(&capital(&i18n::list(&names, ui.texts.words.and)), many));
    }
    let room = Part::EARNING.into_iter().filter(|part| share(*part) < COVERED_PERCENT).max_by_key(
        |part| (most(*part) - i32::from(number.part(*part)), std::cmp::Reverse(part.index())),
    );
    if let Some(part) = room {
        let (name, many) = (texts.in_sentence)(part);
        words.push((texts.room)(&capital(name), many));
    }
    let takes = Part::BALANCE
        .into_iter()
        .filter(|part| number.part(*part) < 0)
        .min_by_key(|part| number.part(*part));
    if let Some(part) = takes {
        words.push((texts.takes_most)(part).to_owned());
    }
    words.join(" ")
}

/// "Based on 9 of 11 foods" with what is not known of which.
fn missing(score: &Score, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.score;
    let entries: Vec<_> = match state.scope {
        Scope::Meal => {
            state.plan().meal(state.target).map(|meal| meal.entries.clone()).unwrap_or_default()
        }
        Scope::Day => state.plan().days[usize::from(state.target.day)].entries().copied().collect(),
        Scope::Week => state.plan().entries().copied().collect(),
    };
    let mut foods: Vec<_> =
        entries.iter().filter(|entry| entry.grams > 0).map(|entry| entry.food).collect();
    sort_by_key(&mut foods, |food| *food);
    foods.dedup();
    let known = foods
        .iter()
        .filter(|food| {
            state.foods.get(**food).is_some()
                && !score.incomplete.iter().any(|(_, incomplete)| incomplete == *food)
        })
        .count();
    if known == foods.len() {
        return Html::default();
    }
    let whole = |count: usize| ui.numbers.whole(count as u32);
    let lines = Part::ALL.into_iter().filter_map(|part| {
        let names: Vec<String> = score
            .incomplete
            .iter()
            .filter(|(other, _)| *other == part)
            .map(|(_, food)| ui.food_name(&state.foods, *food))
            .collect();
        let names = (!names.is_empty()).then(|| i18n::list(&names, ui.texts.words.and))?;
        Some((texts.missing)((ui.texts.words.part)(part), &names))
    });
    html! {
        <div class="score-missing">
            <p><b>{ (texts.based_on)(&whole(known), &whole(foods.len())) }</b></p>
            { for lines.map(|line| html! { <p key={line.clone()} class="muted">{ &line }</p> }) }
        </div>
    }
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
    let grams = |milligrams: u64| ui.grams((milligrams / 1000) as u32);
    let label = if state.scope == Scope::Week { texts.fiber_a_day } else { texts.fiber };
    let plants = state.figures.plants().whole() as u32;
    let of = ui.numbers.whole(LEAVES as u32);
    html! {
        <div class="facts">
            <p class="fact between">
                <span>{ label }</span>
                <span>
                    <b>{ grams(milligrams) }</b>
                    { " · " }
                    { (texts.reference)(&ui.grams(((target + 500) / 1000) as u32)) }
                </span>
            </p>
            if in_sheet {
                <p class="fact between">
                    <span>{ texts.plants }</span>
                    <span><b>{ ui.numbers.whole(plants) }</b>{ format!(" / {of}") }</span>
                </p>
                { vine(&Vine {
                    count: plants as usize,
                    unfold: state.plants_before,
                    two_rows: true,
                    label: (ui.texts.shell.vine)(&ui.numbers.whole(plants), &of),
                    ..Vine::default()
                }) }
            }
        </div>
    }
}
