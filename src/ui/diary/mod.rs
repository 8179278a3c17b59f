//! Beyond the plate: today's check-in below the plan, and the look back on the last weeks.

mod check_in;
mod picture;
mod signs;
mod table;
mod trend;
mod week;

use biomeal_core::diary::Measure;

use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::pieces::icon::{IconKind, icon};

pub use check_in::view as check_in;
pub use trend::view as trend;

/// The order of the look back: what it is about first.
const LOOKED_AT: [Measure; 6] = [
    Measure::Skin,
    Measure::Gut,
    Measure::Sleep,
    Measure::Calm,
    Measure::Movement,
    Measure::Alcohol,
];

/// Whom to ask. Always there, and stronger when skin or gut felt low on many days.
fn whom_to_ask(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.diary;
    if state.date.is_some_and(|today| state.document.diary.needs_line(today)) {
        html! { <p class="callout">{ icon(IconKind::Warning) }<span>{ texts.ask_now }</span></p> }
    } else {
        html! { <p class="note">{ icon(IconKind::Info) }<span>{ texts.ask }</span></p> }
    }
}
