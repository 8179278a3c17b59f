//! The whole planner: which panels there are, and where, in each layout. The order
//! of elements is the order in which they are seen.

use std::rc::Rc;

use biomeal_core::score::Scope;
use biomeal_core::settings::Theme;

use crate::app::action::{Action, Over, Side};
use crate::app::incoming::Incoming;
use crate::app::layout::Layout;
use crate::app::pace::{Pace, Panel};
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::app::view::View;
use crate::markup::{Handler, Html, classes, html, truth, when};
use crate::platform::objects::{prevent, text_of};
use crate::ui::{
    catalog, day, footer, header, plants, score, score_bar, sheets, toast, waiting, week_strip,
};

/// What the planner is shown with besides the state.
pub struct Frame {
    /// Where links lead.
    pub share_base: String,
    /// Whether that is another page than this one.
    pub elsewhere: bool,
    /// What the live region says.
    pub spoken: String,
    /// The pointer or the focus is on the notice.
    pub hold_toast: Handler,
    /// It has left the notice.
    pub let_toast_go: Handler,
    /// Which panels are drawn now.
    pub pace: Rc<Pace>,
}

/// The planner.
pub fn view(state: &State, frame: &Frame, ui: &Ui) -> Html {
    let incoming = state.incoming.as_deref();
    // A shared plan, or the link to one, has the place to itself.
    let shared = matches!(incoming, Some(Incoming::Plan { .. } | Incoming::Link(_)));
    let layout = match state.layout {
        Layout::Narrow => "narrow",
        Layout::Medium => "medium",
        Layout::Wide => "wide",
    };
    // What the page says with its attribute wins (`styles/tokens.css`).
    let theme = match state.document.settings.theme {
        Theme::Auto => "",
        Theme::Light => "as-light",
        Theme::Dark => "as-dark",
    };
    let week = state.view == View::Week;
    let two = has_two_columns(state, ui);
    html! {
        <div class={classes(&["bm", layout, theme, when(week, "as-week"), when(two, "two")])} part="root" lang="en" dir={ui.direction}
            role="region" aria-label={ui.texts.shell.planner}>
            { match (ui.terms.reach, state.arrival.here()) {
                (Scope::Meal, Some(later)) => later.one_meal(state, frame, ui),
                (Scope::Meal, None) => waiting::view(state, ui),
                _ => panel(frame, Panel::Header, header::view, state, ui),
            } }
            if let Some(later) = state.arrival.here() {
                { later.storage_banner(state, ui) }
            }
            if let Some(incoming) = incoming {
                { match state.arrival.here() {
                    Some(later) => later.incoming(incoming, state, ui),
                    None => waiting::view(state, ui),
                } }
            }
            if !shared && ui.terms.reach != Scope::Meal {
                // Over the columns of the week view they are its own.
                if ui.terms.is_whole() && (!week || state.layout != Layout::Wide) {
                    { panel(frame, Panel::Days, week_strip::view, state, ui) }
                }
                if ui.terms.is_whole() {
                    { panel(frame, Panel::Plants, plants::strip, state, ui) }
                }
                { columns(state, frame, ui) }
                if let Some(later) = state.arrival.here() {
                    { later.check_in(state, ui) }
                }
            }
            { footer::view(state, ui) }
            if state.layout == Layout::Narrow && !shared && ui.terms.reach != Scope::Meal {
                { score_bar::view(state, ui) }
            }
            if !matches!(state.over, Some(Over::Foods | Over::Score | Over::Shopping | Over::Export)) {
                { toast::panel(state, frame, ui) }
            }
            <p class="sr" role="status" aria-live="polite">{ &frame.spoken }</p>
            { sheets::over(state, frame, ui) }
        </div>
    }
}

/// Whether there is no place for the catalog: what is there cannot be changed, or is so
/// little that it comes as a sheet.
fn has_two_columns(state: &State, ui: &Ui) -> bool {
    state.view == View::Day && (ui.terms.readonly || ui.terms.reach == Scope::Meal)
}

/// A panel, which may wait.
fn panel(
    frame: &Frame,
    panel: Panel,
    draw: fn(&State, &Ui) -> Html,
    state: &State,
    ui: &Ui,
) -> Html {
    frame.pace.panel(panel, &|| draw(state, ui))
}

fn score(state: &State, frame: &Frame, ui: &Ui) -> Html {
    panel(frame, Panel::Score, |state, ui| score::panel(state, false, ui), state, ui)
}

fn columns(state: &State, frame: &Frame, ui: &Ui) -> Html {
    let day = panel(frame, Panel::Plan, day::view, state, ui);
    if state.view == View::Week {
        return week(day, state, frame, ui);
    }
    match state.layout {
        Layout::Narrow => day,
        _ if has_two_columns(state, ui) => html! {
            <>
                { day }
                <div key="rail" class="rail panel" part="rail">{ score(state, frame, ui) }</div>
            </>
        },
        Layout::Wide => html! {
            <>
                <div key="foods" class="column">
                    <div class="foods panel" part="catalog">{ panel(frame, Panel::Foods, catalog::view, state, ui) }</div>
                </div>
                { day }
                <div key="rail" class="rail panel" part="rail">{ score(state, frame, ui) }</div>
            </>
        },
        Layout::Medium => html! { <>{ day }{ side(state, frame, ui) }</> },
    }
}

/// The week, and below it the score across the page; the narrow layout has it in a sheet.
/// The week keeps the place of the day, whose heading and choice of views it has.
fn week(week: Html, state: &State, frame: &Frame, ui: &Ui) -> Html {
    if state.layout == Layout::Narrow {
        return week;
    }
    let score = html! {
        <div key="rail" class="rail panel across" part="rail">{ score(state, frame, ui) }</div>
    };
    match state.layout {
        Layout::Wide => html! { <>{ Html::default() }{ week }{ score }</> },
        _ => html! { <>{ week }{ score }</> },
    }
}

const fn tab_id(side: Side) -> &'static str {
    match side {
        Side::Score => "tab-score",
        Side::Foods => "tab-foods",
    }
}

/// One panel at a time, with the score always in view on its tab.
fn side(state: &State, frame: &Frame, ui: &Ui) -> Html {
    let score_texts = &ui.texts.score;
    let points = state
        .figures
        .score(Scope::Day, state.target)
        .map_or_else(String::new, |score| ui.brief_total(score));
    let tab = |side: Side, text: Html| {
        let selected = state.side == side;
        html! {
            <button type="button" role="tab" id={ui.id(tab_id(side))} class="tab"
                aria-selected={truth(selected)}
                aria-controls={ui.id("side")} tabindex={if selected { "0" } else { "-1" }}
                onclick={ui.on(Action::ShowSide(side))}>
                { text }
            </button>
        }
    };
    let other = match state.side {
        Side::Score => Side::Foods,
        Side::Foods => Side::Score,
    };
    let keys = ui.hear(move |event| {
        if !matches!(text_of(event, "key").as_str(), "ArrowRight" | "ArrowLeft" | "Home" | "End") {
            return None;
        }
        prevent(event);
        week_strip::focus_tab(event, u8::from(other == Side::Foods));
        Some(Action::ShowSide(other))
    });
    html! {
        <>
            <div key="tabs" class="tabs" role="tablist" aria-label={score_texts.tabs} onkeydown={keys}>
                { tab(Side::Score, html! { <>{ score_texts.tab_score }{ " " }<b>{ points }</b></> }) }
                { tab(Side::Foods, html! { { score_texts.tab_foods } }) }
            </div>
            <div key="side" class={if state.side == Side::Score { "rail panel" } else { "foods panel" }}
                part="rail" role="tabpanel" id={ui.id("side")} aria-labelledby={ui.id(tab_id(state.side))}>
                if state.side == Side::Score {
                    { score(state, frame, ui) }
                } else {
                    { panel(frame, Panel::Foods, catalog::view, state, ui) }
                }
            </div>
        </>
    }
}
