//! The whole planner: which panels there are, and where, in each layout. The order
//! of elements is the order in which they are seen.

use biomeal_core::score::Scope;
use yew::prelude::*;

use crate::app::action::{Action, Over, Side};
use crate::app::incoming::Incoming;
use crate::app::layout::Layout;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::ui::catalog::Catalog;
use crate::ui::day::DayPlan;
use crate::ui::{
    dialogs, footer, header, incoming, notice, plants, score, score_bar, storage, toast, week_strip,
};

/// What the planner is shown with besides the state.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Where links lead.
    pub share_base: String,
    /// What the live region says.
    pub spoken: String,
    /// Told whether the pointer or the focus is on the notice.
    pub hold_toast: Callback<bool>,
}

/// The planner.
pub fn view(state: &State, frame: &Frame, ui: &Ui) -> Html {
    let incoming = state.incoming.as_ref();
    let shared = incoming.filter(|incoming| matches!(***incoming, Incoming::Plan { .. }));
    let layout = match state.layout {
        Layout::Narrow => "narrow",
        Layout::Medium => "medium",
        Layout::Wide => "wide",
    };
    html! {
        <div class={classes!("bm", layout)} part="root" role="region" aria-label={ui.texts.shell.planner}>
            { header::view(state, ui) }
            { storage::banner(state.keeping, state.damaged.is_some(), ui) }
            if let Some(incoming) = shared {
                { incoming::view(incoming, state, ui) }
            } else {
                if let Some(Incoming::Trouble(error)) = state.incoming.as_deref() {
                    { incoming::trouble(*error, ui) }
                }
                { week_strip::view(state, ui) }
                { plants::strip(&state.figures, state.target.day, ui) }
                { columns(state, ui) }
            }
            { footer::view(ui) }
            if state.layout == Layout::Narrow && shared.is_none() {
                { score_bar::view(&state.figures, state.target, ui) }
            }
            if !matches!(state.over, Some(Over::Foods | Over::Score)) {
                { toast::view(state, &frame.hold_toast, ui) }
            }
            <p class="sr" role="status" aria-live="polite">{ &frame.spoken }</p>
            { dialogs::over(state, frame, ui) }
        </div>
    }
}

fn columns(state: &State, ui: &Ui) -> Html {
    let day = html! {
        <DayPlan plan={state.plan().clone()} figures={state.figures.clone()} foods={state.foods.clone()}
            target={state.target} just_added={state.just_added} focus={state.focus} />
    };
    match state.layout {
        Layout::Wide => html! {
            <>
                <div key="foods" class="foods panel" part="catalog">{ catalog(state, ui) }</div>
                { day }
                <div key="rail" class="rail panel" part="rail">{ score::panel(state, false, ui) }</div>
            </>
        },
        Layout::Medium => html! { <>{ day }{ side(state, ui) }</> },
        Layout::Narrow => day,
    }
}

/// One panel at a time, with the score always in view on its tab.
fn side(state: &State, ui: &Ui) -> Html {
    let score_texts = &ui.texts.score;
    let total =
        state.figures.score(Scope::Day, state.target).and_then(biomeal_core::score::Score::total);
    let points = total.map_or_else(|| "–".to_owned(), |total| ui.points(total));
    let tab = |side: Side, text: Html| {
        let selected = state.side == side;
        let which = match side {
            Side::Score => "score",
            Side::Foods => "foods",
        };
        html! {
            <button type="button" role="tab" id={format!("{}-tab-{which}", ui.id)} class="tab"
                aria-selected={if selected { "true" } else { "false" }}
                aria-controls={format!("{}-side", ui.id)} tabindex={if selected { "0" } else { "-1" }}
                onclick={ui.on(Action::ShowSide(side))}>
                { text }
            </button>
        }
    };
    let keys = {
        let (act, other) = (
            ui.act.clone(),
            match state.side {
                Side::Score => Side::Foods,
                Side::Foods => Side::Score,
            },
        );
        move |event: KeyboardEvent| {
            if matches!(event.key().as_str(), "ArrowRight" | "ArrowLeft" | "Home" | "End") {
                event.prevent_default();
                act.emit(Action::ShowSide(other));
                week_strip::focus_tab(&event, u8::from(other == Side::Foods));
            }
        }
    };
    let labelled = match state.side {
        Side::Score => "score",
        Side::Foods => "foods",
    };
    html! {
        <>
            <div key="tabs" class="tabs" role="tablist" aria-label={score_texts.tabs} onkeydown={keys}>
                { tab(Side::Score, html! { <>{ score_texts.tab_score }{ " " }<b>{ points }</b></> }) }
                { tab(Side::Foods, html! { score_texts.tab_foods }) }
            </div>
            <div key="side" class={if state.side == Side::Score { "rail panel" } else { "foods panel" }}
                part="rail" role="tabpanel" id={format!("{}-side", ui.id)} aria-labelledby={format!("{}-tab-{labelled}", ui.id)}>
                if state.side == Side::Score {
                    { score::panel(state, false, ui) }
                } else {
                    { catalog(state, ui) }
                }
            </div>
        </>
    }
}

/// The catalog, in a column, a tab or a sheet.
pub fn catalog(state: &State, ui: &Ui) -> Html {
    html! {
        <Catalog plan={state.plan().clone()} figures={state.figures.clone()} foods={state.foods.clone()}
            recent={state.document.recent().to_vec()} settings={state.document.settings.clone()}
            scope={state.scope} subject={notice::scope_name(state, state.scope, ui)} target={state.target}
            in_sheet={state.over == Some(Over::Foods)} focus={state.focus} />
    }
}
