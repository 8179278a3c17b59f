//! What the browser is needed for to take something out of a plan: its shopping list as a
//! text, its files. Reached through the second half of the download alone.

use std::rc::Rc;

use crate::app::action::Action;
use crate::app::shopping::{Shop, Taken};
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::platform::{apps, calendar, clipboard, file};
use crate::ui::{export, shopping};

/// Does it.
pub fn take(action: &Action, state: &State, ui: &Ui) {
    let went = |taken| Rc::new(Action::Shop(Shop::Taken(taken)));
    match action {
        Action::Shop(Shop::Copy) => {
            let done =
                move |copied: bool| went(if copied { Taken::Copied } else { Taken::NotCopied });
            clipboard::copy(&shopping::words::text(state, ui), ui.act.reform(done));
        }
        Action::Shop(Shop::Share) => {
            let refused = ui.act.reform(move |()| went(Taken::NotShared));
            let text = shopping::words::text(state, ui);
            apps::share_text(&text, ui.texts.shopping.heading, refused);
        }
        Action::Export(asked) => {
            if let Some(file) = export::file(asked, calendar::now(), state, ui)
                && file::save(file.name, file.kind, &file.text).is_err()
            {
                ui.act.emit(Rc::new(Action::SaveRefused));
            }
        }
        _ => {}
    }
}
