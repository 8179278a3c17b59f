//! What the share dialog shares, and the ways it leaves besides the copied link.

use std::rc::Rc;

use biomeal_core::backup;
use biomeal_core::link::Include;
use biomeal_core::plan::MealAt;
use biomeal_core::score::Scope;

use crate::app::action::Action;
use crate::app::state::State;
use crate::app::takeout::{self, JSON};
use crate::app::ui::Ui;
use crate::platform::{apps, file};
use crate::ui::qr::Code;
use crate::ui::share;

/// What is shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sharing {
    /// A meal, a day or the whole plan.
    pub scope: Scope,
    /// Which meal, on which day.
    pub at: MealAt,
    /// What a link takes along besides foods and amounts.
    pub include: Include,
}

impl Sharing {
    /// Before the dialog was opened: a whole plan, with everything.
    pub const NONE: Self =
        Self { scope: Scope::Week, at: MealAt { day: 0, meal: 0 }, include: Include::ALL };
}

/// How something that is shared leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// As a file.
    File,
    /// This link, to another app.
    App(String),
    /// The QR code of this link, as a file.
    Picture(String),
}

/// Does it with the browser.
pub fn send(way: &Way, state: &State, ui: &Ui) {
    let texts = &ui.texts.share;
    match way {
        Way::File => {
            if let Some(shared) = state.shared() {
                let text = backup::plan_to_json(&shared.content.to_plan(), &state.foods);
                takeout::save(
                    texts.file_names.of(state.sharing.scope as usize),
                    JSON,
                    &text,
                    state,
                    ui,
                );
            }
        }
        Way::App(link) => {
            let refused = ui.act.reform(|()| Rc::new(Action::AppRefused));
            apps::share(link, &share::name(state, ui), refused);
        }
        Way::Picture(link) => {
            if let Some(code) = Code::of(link)
                && !file::save_picture(texts.picture_name, &code.file())
                && !state.files_arrive
            {
                ui.act.emit(Rc::new(Action::PictureUnsure));
            }
        }
    }
}
