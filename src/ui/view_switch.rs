//! The choice between a day and the whole week.

use crate::app::action::Action;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::app::view::View;
use crate::markup::{Html, html};
use crate::ui::pieces::icon::{IconKind, icon_with};

/// The choice: native radio buttons with icons, which stand alone where there is little
/// room.
pub fn view(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.plan;
    let choices = [
        (View::Day, IconKind::List, texts.day_view),
        (View::Week, IconKind::Table, texts.week_view),
    ];
    html! {
        <div class="segmented views" role="radiogroup" aria-label={texts.view}>
            for (view, kind, text) in choices {
                <label key={text} class="segment" title={text}>
                    <input type="radio" name={ui.id("view")} checked={state.view == view}
                        onchange={ui.on(Action::ShowView(view))} />
                    { icon_with(kind, "s") }
                    <span class="view-text">{ text }</span>
                </label>
            }
        </div>
    }
}
