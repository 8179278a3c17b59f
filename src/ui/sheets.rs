//! What lies over the plan: sheets of the narrow layout, and dialogs once they are there.

use crate::app::action::Over;
use crate::app::pace::Panel;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::planner::Frame;
use crate::ui::{catalog, score, toast, waiting};

/// What is open now.
pub fn over(state: &State, frame: &Frame, ui: &Ui) -> Html {
    let Some(over) = state.over else { return Html::default() };
    match (over, state.arrival.here()) {
        (Over::Foods, _) => {
            let title = ui.texts.catalog.add_food;
            let content = frame.pace.panel(Panel::Foods, &|| catalog::view(state, ui));
            sheet("foods-sheet", title, content, state, frame, ui)
        }
        (Over::Score, _) => {
            let title = score::heading(state, ui);
            sheet("score-sheet", title, score::panel(state, true, ui), state, frame, ui)
        }
        (_, Some(later)) => later.dialog(over, state, frame, ui),
        (_, None) => {
            let title = ui.texts.shell.one_moment;
            let face = Dialog::named("waiting-dialog", title, DialogKind::Center, ui);
            dialog(face, waiting::view(state, ui))
        }
    }
}

/// A sheet holds the notice too: it lies over the rest.
fn sheet(
    id: &str,
    title: &'static str,
    content: Html,
    state: &State,
    frame: &Frame,
    ui: &Ui,
) -> Html {
    let content = html! { <>{ content }{ toast::panel(state, frame, ui) }</> };
    dialog(Dialog::named(id, title, DialogKind::Sheet, ui), content)
}
