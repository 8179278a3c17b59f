//! What an action needs the browser for: address, clipboard, files.

use std::rc::Rc;

use biomeal_core::backup;
use yew::Context;

use super::App;
use crate::app::action::Action;
use crate::platform::{clipboard, detail, file, host};

impl App {
    /// What an action needs the browser for.
    pub(super) fn with_browser(&self, ctx: &Context<Self>, action: &Action) {
        match action {
            Action::CopyLink(link) => {
                let length = link.chars().count();
                let done = move |copied: bool| Rc::new(Action::Copied(copied.then_some(length)));
                clipboard::copy(link, self.ui.act.reform(done));
                host::tell(&ctx.props().host, "biomeal-share", &detail::share(link));
            }
            Action::LoadLater => self.load_later(ctx),
            Action::SaveFile => {
                let text = backup::plan_to_json(self.state.plan(), &self.state.foods);
                self.save_file(self.ui.texts.share.file_name, &text);
            }
            Action::SaveDamaged => {
                if let Some(text) = &self.state.damaged {
                    self.save_file(self.ui.texts.storage.damaged_file_name, text);
                }
            }
            _ => {}
        }
    }

    fn save_file(&self, name: &str, text: &str) {
        if file::save(name, text).is_err() {
            self.ui.act.emit(Rc::new(Action::SaveRefused));
        }
    }
}
