//! What the browser is needed for to take something out: links, files, the shopping list as
//! a text. Reached through the second half of the download alone.

use std::rc::Rc;

use biomeal_core::backup;
use biomeal_core::score::Scope;
use wasm_bindgen::JsValue;

use crate::app::action::Action;
use crate::app::files::FileAction;
use crate::app::sharing::{self, Way};
use crate::app::shopping::{Shop, Taken};
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::platform::{apps, calendar, clipboard, detail, file, host};
use crate::ui::{export, files, shopping};

/// Media type of plans and backups.
pub const JSON: &str = "application/json";

/// Does it; `host` is the element, which tells the page of links.
pub fn take(action: &Action, host: &JsValue, state: &State, ui: &Ui) {
    let went = |taken| Rc::new(Action::Shop(Shop::Taken(taken)));
    match action {
        Action::CopyLink(link) => {
            let length = link.chars().count();
            let done = move |copied: bool| Rc::new(Action::Copied(copied.then_some(length)));
            clipboard::copy(link, ui.act.reform(done));
            host::tell(host, "biomeal-share", &detail::share(link));
        }
        Action::Send(way) => {
            sharing::send(way, state, ui);
            if let Way::App(link) = way {
                host::tell(host, "biomeal-share", &detail::share(link));
            }
        }
        Action::SaveFile => {
            let text = backup::plan_to_json(state.plan(), &state.foods);
            save(ui.texts.share.file_names.of(Scope::Week as usize), JSON, &text, state, ui);
        }
        Action::SaveBackup => {
            let (name, text) = files::backup(state, ui);
            save(&name, JSON, &text, state, ui);
        }
        Action::SaveDamaged => {
            if let Some(text) = &state.damaged {
                save(ui.texts.storage.damaged_file_name, JSON, text, state, ui);
            }
        }
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
            if let Some(file) = export::file(asked, calendar::now(), state, ui) {
                save(file.name, file.kind, &file.text, state, ui);
            }
        }
        _ => {}
    }
}

/// Offers a file, and shows what is in it where it may not arrive.
pub fn save(name: &str, kind: &'static str, text: &str, state: &State, ui: &Ui) {
    if !file::save(name, kind, text) && !state.files_arrive {
        let unsure = FileAction::Unsure(name.to_owned(), text.to_owned());
        ui.act.emit(Rc::new(Action::File(unsure)));
    }
}
