//! What a link holds beside one's own, before any choice; and links that cannot be read.

pub mod add;
mod part;
mod week;
mod words;

use biomeal_core::foods::Foods;
use biomeal_core::link::LinkError;
use biomeal_core::plan::Plan;
use biomeal_core::score::{Score, Status};

use crate::app::action::{Action, Over};
use crate::app::figures::Figures;
use crate::app::incoming::{Extent, Incoming, Received};
use crate::app::state::State;
use crate::app::state::receiving::shared_name;
use crate::app::terms::Feature;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::ui::look::band_icon;
use crate::ui::pieces::button::button;
use crate::ui::pieces::icon::{IconKind, icon};

/// One of the two plans compared.
struct Side<'a> {
    plan: &'a Plan,
    foods: &'a Foods,
    figures: &'a Figures,
}

/// The comparison with its choices.
pub fn view(incoming: &Incoming, state: &State, ui: &Ui) -> Html {
    let received = match incoming {
        Incoming::Plan(received) => received,
        Incoming::Trouble(error) => return trouble(*error, ui),
        Incoming::Link(_) => return Html::default(),
    };
    let texts = &ui.texts.incoming;
    let kind = received.extent.kind();
    let theirs = Side { plan: &received.plan, foods: &received.foods, figures: &received.figures };
    let mine = Side { plan: state.plan(), foods: &state.foods, figures: &state.figures };
    let settings = &state.document.settings;
    let rows = match received.extent {
        Extent::Week => week::rows(&theirs, &mine, settings, ui),
        extent => part::rows(extent, &theirs, &mine, settings, ui),
    };
    let heading = ui.id("incoming");
    html! {
        <section class="incoming panel" part="incoming" role="region" aria-labelledby={heading.clone()}>
            <div class="incoming-head">
                <@{ui.heading(0)} id={heading} class="h-page">{ texts.heading.of(received.heading()) }</@>
                <p>{ texts.lead }</p>
                if !received.plan.note.is_empty() {
                    <p class="note-text">{ &received.plan.note }</p>
                }
            </div>
            <table class="compare">
                <thead>
                    <tr>
                        <td></td>
                        <th scope="col" class="theirs">
                            <span class="compare-side">{ texts.shared.of(kind) }</span>
                            <span class="compare-name">{ name(received, ui) }</span>
                        </th>
                        <th scope="col">
                            <span class="compare-side">{ whose(received, ui) }</span>
                            <span class="compare-name">{ ui.plan_name(&state.plan().name) }</span>
                        </th>
                    </tr>
                </thead>
                <tbody>{ rows }</tbody>
            </table>
            <div class="incoming-notes">
                { words::unknown(&theirs, ui) }
                { words::own_foods(&received.own_foods, ui) }
                <p class="note">{ icon(IconKind::Info) }<span>{ texts.choices.of(kind) }</span></p>
            </div>
            <div class="incoming-foot">{ choices(received.extent, ui) }</div>
        </section>
    }
}

/// What is shared, by its name.
fn name(received: &Received, ui: &Ui) -> String {
    match received.extent {
        Extent::Week if received.plan.name.is_empty() => shared_name(received),
        Extent::Week => received.plan.name.clone(),
        _ => words::part_name(received, ui),
    }
}

/// "Your week", "Your Wednesday", "Your Wednesday’s dinner".
fn whose(received: &Received, ui: &Ui) -> String {
    let texts = &ui.texts.incoming;
    match received.extent {
        Extent::Week => texts.yours.to_owned(),
        _ => texts.your.with([&words::part_name(received, ui)]),
    }
}

fn choices(extent: Extent, ui: &Ui) -> Html {
    let texts = &ui.texts.incoming;
    let add = match extent {
        Extent::Week => texts.add_part.to_owned(),
        Extent::Day(day) => texts.add_to.with([ui.day(day)]),
        Extent::Meal(at) => texts.add_to.with([ui.day(at.day)]),
    };
    let add = html! {
        <button type="button" part="button" class="btn outline" onclick={ui.on(Action::Open(Over::AddShared))}>
            { add }
        </button>
    };
    html! {
        <div class="actions">
            if ui.terms.readonly {
                { button("btn filled", None, texts.not_now, ui.on(Action::DropIncoming)) }
            } else {
            if ui.terms.has(Feature::Plans) {
                { button("btn filled", Some(IconKind::Copy), texts.save_copy, ui.on(Action::SaveIncoming)) }
            }
            // A day or meal cannot stand for a whole week.
            if extent == Extent::Week {
                { button("btn outline", None, texts.replace, ui.on(Action::ReplaceWithIncoming)) }
            }
            { add }
            { button("btn quiet", None, texts.not_now, ui.on(Action::DropIncoming)) }
            }
        </div>
    }
}

/// A row of the comparison. Where there is no room for columns, each side says whose it is.
fn row(rows: &mut Vec<Html>, name: &str, theirs: Html, mine: Html, ui: &Ui) {
    let texts = &ui.texts.incoming;
    let place = rows.len() as u32;
    push(
        rows,
        html! {
            <tr key={place}>
                <th scope="row">{ name.to_owned() }</th>
                <td class="theirs">
                    <span class="compare-whose" aria-hidden="true">{ texts.theirs_short }</span>
                    <div>{ theirs }</div>
                </td>
                <td>
                    <span class="compare-whose" aria-hidden="true">{ texts.yours_short }</span>
                    <div>{ mine }</div>
                </td>
            </tr>
        },
    );
}

/// A score with its band, or a dash.
fn score(score: Option<&Score>, ui: &Ui) -> Html {
    let Some((number, status)) =
        score.and_then(|score| score.number.as_ref().map(|number| (number, score.status)))
    else {
        return html! { <span class="compare-score">{ "–" }</span> };
    };
    let band = ui.band(number);
    let partial = status == Status::Partial;
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
