//! The week view: a cell for each meal of each day. In the wide layout a table of meals
//! and days, in the others one day below the other.

mod cell;
mod days;
mod keys;
mod rows;
mod steps;

use crate::app::drag;
use crate::app::layout::Layout;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::platform::fault;
use crate::ui::week_strip;

/// What stands below the heading; in the wide layout with the days over their columns.
pub fn view(state: &State, ui: &Ui) -> Html {
    fault::at("week");
    let wide = state.layout == Layout::Wide;
    let current = keys::current(state);
    let moves = !ui.terms.readonly;
    html! {
        <>
            if wide {
                { week_strip::view(state, ui) }
            }
            <div class="week-grid" role="grid" aria-label={ui.texts.week.grid}
                onkeydown={keys::handler(current, state, ui)}
                onpointerdown={moves.then(|| drag::drags(ui))} ontouchmove={moves.then(drag::touches)}>
                { if wide { rows::view(current, state, ui) } else { days::view(current, state, ui) } }
            </div>
        </>
    }
}
