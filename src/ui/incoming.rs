//! A shared plan beside one's own, before any choice; and links that cannot be read.

use biomeal_core::food::{Food, FoodId};
use biomeal_core::foods::Foods;
use biomeal_core::link::LinkError;
use biomeal_core::plan::{DAYS, Day, Entry, Plan};
use biomeal_core::score::Status;
use biomeal_core::settings::Settings;

use crate::app::action::Action;
use crate::app::figures::{Figures, unknown_foods};
use crate::app::incoming::Incoming;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::i18n;
use crate::markup::{Html, html};
use crate::ui::look::band_icon;
use crate::ui::pieces::button::button;
use crate::ui::pieces::icon::{IconKind, icon, icon_with};
use crate::ui::pieces::vine::{LEAVES, Vine, vine};
use crate::ui::{conflict, small_ring};

/// Most foods named for a day.
const NAMED: usize = 3;

/// One of the two plans compared.
struct Side<'a> {
    plan: &'a Plan,
    foods: &'a Foods,
    figures: &'a Figures,
}

/// The comparison with its choices.
pub fn view(incoming: &Incoming, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.incoming;
    let (plan, foods, figures) = match incoming {
        Incoming::Plan { plan, foods, figures, .. } => (plan, foods, figures),
        Incoming::Trouble(error) => return trouble(*error, ui),
        Incoming::Link(_) => return Html::default(),
    };
    let theirs = Side { plan, foods, figures };
    let mine = Side { plan: state.plan(), foods: &state.foods, figures: &state.figures };
    let week_start = state.document.settings.week_start;
    let heading = ui.id("incoming");
    html! {
        <section class="incoming panel" part="incoming" role="region" aria-labelledby={heading.clone()}>
            <div class="incoming-head">
                <@{ui.heading(0)} id={heading} class="h-page">{ texts.heading }</@>
                <p>{ texts.lead }</p>
            </div>
            <table class="compare">
                <thead>
                    <tr>
                        <td></td>
                        <th scope="col" class="theirs">
                            <span class="compare-side">{ texts.shared }</span>
                            <span class="compare-name">{ ui.plan_name(&plan.name) }</span>
                        </th>
                        <th scope="col">
                            <span class="compare-side">{ texts.yours }</span>
                            <span class="compare-name">{ ui.plan_name(&state.plan().name) }</span>
                        </th>
                    </tr>
                </thead>
                <tbody>
                    { row(texts.week_score, week_score(&theirs, ui), week_score(&mine, ui)) }
                    { row(texts.plants, plants(&theirs, ui), plants(&mine, ui)) }
                    { row(texts.fiber, fiber(&theirs, ui), fiber(&mine, ui)) }
                    for place in 0..DAYS {
                        let at = usize::from(week_start.day_at(place as u8));
                        let same = theirs.plan.days[at] == mine.plan.days[at] && !mine.plan.days[at].is_empty();
                        let shared = html! {
                            <>
                                { day(&theirs, at, same, ui) }
                                { conflicts(&theirs, at, &state.document.settings, ui) }
                            </>
                        };
                        { row(ui.day_short(at as u8), shared, day(&mine, at, false, ui)) }
                    }
                </tbody>
            </table>
            <div class="incoming-notes">
                { unknown(&theirs, ui) }
                <p class="note">{ icon(IconKind::Info) }<span>{ texts.choices }</span></p>
            </div>
            <div class="incoming-foot">
                <div class="actions">
                    { button("btn filled", Some(IconKind::Copy), texts.save_copy, ui.on(Action::SaveIncoming)) }
                    { button("btn outline", None, texts.replace, ui.on(Action::ReplaceWithIncoming)) }
                    { button("btn quiet", None, texts.not_now, ui.on(Action::DropIncoming)) }
                </div>
            </div>
        </section>
    }
}

fn row(name: &'static str, theirs: Html, mine: Html) -> Html {
    html! {
        <tr key={name}>
            <th scope="row">{ name }</th>
            <td class="theirs">{ theirs }</td>
            <td>{ mine }</td>
        </tr>
    }
}

fn week_score(side: &Side<'_>, ui: &Ui) -> Html {
    let Some(number) = side.figures.week.number else {
        return html! { <span class="compare-score">{ "–" }</span> };
    };
    let band = ui.band(&number);
    let partial = side.figures.week.status == Status::Partial;
    html! {
        <>
            if !ui.hide_numbers {
                <span class="compare-score">{ ui.tenths(number.total) }</span>
            }
            <span class="compare-band">
                { icon(band_icon(number.band())) }
                { if partial { ui.texts.incoming.band_so_far.with([band]) } else { band.to_owned() } }
            </span>
        </>
    }
}

fn plants(side: &Side<'_>, ui: &Ui) -> Html {
    let count = side.figures.plant_count();
    let (number, of) = (ui.numbers.whole(count), ui.numbers.whole(LEAVES as u32));
    html! {
        <>
            <b>{ &number }</b>{ " / " }{ &of }
            { vine(&Vine {
                count: count as usize,
                unfold: LEAVES,
                label: ui.texts.shell.vine.with([&number, &of]),
                ..Vine::default()
            }) }
        </>
    }
}

fn fiber(side: &Side<'_>, ui: &Ui) -> Html {
    let milligrams = side.figures.fiber_a_day_mg();
    html! { { ui.texts.incoming.on_average.with([&ui.grams((milligrams / 1000) as u32)]) } }
}

fn day(side: &Side<'_>, at: usize, same: bool, ui: &Ui) -> Html {
    let texts = &ui.texts.incoming;
    let score = &side.figures.days[at].score;
    let points = ui.brief_total(score);
    let label = texts.day_score.with([ui.day(at as u8), &points]);
    let content = &side.plan.days[at];
    let words = if content.is_empty() {
        texts.nothing_planned.to_owned()
    } else if same {
        texts.same_day.to_owned()
    } else {
        main_foods(content, side.foods, ui)
    };
    html! {
        <span class="compare-day">
            <span role="img" aria-label={label}>
                { small_ring::view(score, ui) }
            </span>
            <span>{ words }</span>
        </span>
    }
}

/// The heaviest foods of a day in words.
fn main_foods(day: &Day, foods: &Foods, ui: &Ui) -> String {
    // The heaviest so far, the first of equals before the others.
    let mut heaviest: Vec<Entry> = Vec::new();
    let mut count = 0;
    for meal in &day.meals {
        for entry in &meal.entries {
            if entry.grams > 0 {
                count += 1;
                let mut at = heaviest.len();
                while at > 0 && heaviest[at - 1].grams < entry.grams {
                    at -= 1;
                }
                heaviest.insert(at, *entry);
                heaviest.truncate(NAMED);
            }
        }
    }
    let mut names = Vec::new();
    for entry in heaviest {
        names.push(ui.food_name(foods, entry.food));
    }
    if count > NAMED {
        let more = ui.numbers.whole((count - NAMED) as u32);
        names.push(ui.texts.incoming.more_foods.with([&more]));
    }
    i18n::list(&names, ui.texts.words.and)
}

fn conflicts(side: &Side<'_>, at: usize, settings: &Settings, ui: &Ui) -> Html {
    let mut lines: Vec<(FoodId, String)> = Vec::new();
    for meal in &side.plan.days[at].meals {
        for entry in &meal.entries {
            if let Some(food) = side.foods.get(entry.food)
                && !settings.allows(food)
                && !lines.iter().any(|(id, _)| *id == food.id)
            {
                lines.push((food.id, conflict_words(food, settings, ui)));
            }
        }
    }
    html! {
        for (id, words) in lines {
            <span key={u32::from(id.0)} class="caution">
                { icon_with(IconKind::Warning, "s") }
                <span>{ words }</span>
            </span>
        }
    }
}

fn conflict_words(food: &Food, settings: &Settings, ui: &Ui) -> String {
    if food.allergens.intersects(settings.without) {
        return ui.texts.incoming.conflict.with([&food.name]);
    }
    let words = conflict::words(food, settings, ui).unwrap_or_default();
    ui.texts.worded.of.with([&food.name, &words])
}

fn unknown(side: &Side<'_>, ui: &Ui) -> Html {
    let unknown = unknown_foods(side.plan, side.foods);
    let text = match unknown.as_slice() {
        [] => return Html::default(),
        [one] => ui.texts.incoming.unknown_one.with([&one.0.to_string()]),
        many => ui.texts.incoming.unknown_many.with([&ui.numbers.whole(many.len() as u32)]),
    };
    html! { <p class="note">{ icon(IconKind::Info) }<span>{ text }</span></p> }
}

/// What is wrong with a link; one's own plan stays below it.
fn trouble(error: LinkError, ui: &Ui) -> Html {
    let texts = &ui.texts.incoming;
    html! {
        <div class="banner callout" role="alert">
            { icon(IconKind::Warning) }
            <p>{ (texts.trouble)(error) }</p>
            <div class="actions">
                { button("btn outline small", None, texts.keep_planning, ui.on(Action::DropIncoming)) }
            </div>
        </div>
    }
}
