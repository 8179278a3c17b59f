//! What an action needs the browser for.

use web_sys::HtmlElement;
use yew::Context;

use super::{App, AppProps};
use crate::app::action::Action;
use crate::app::files::FileAction;
use crate::later::Arrival;

impl App {
    /// What an action needs the browser for.
    pub(super) fn with_browser(&mut self, ctx: &Context<Self>, action: &Action) {
        match action {
            Action::Print => {
                if let (Some(later), Some(root)) =
                    (self.state.arrival.here(), self.root.cast::<HtmlElement>())
                {
                    later.print(&root, &self.ui);
                }
            }
            Action::LoadLater => self.load_later(ctx),
            Action::Arrived(Arrival::Here(later)) => {
                later.ask_browser(&self.ui.act);
                let AppProps { options, later: reader, .. } = ctx.props();
                if !options.catalog.is_empty() {
                    later.read_catalog(reader, &options.catalog, &self.ui.act);
                }
                later.warn(options);
                self.look_soon(ctx);
            }
            Action::HostCatalog(found) => {
                if let Some(later) = self.state.arrival.here() {
                    later.refuse_catalog(&self.host, found);
                }
            }
            Action::KeepAgain => {
                self.keep_now(ctx, false);
            }
            Action::File(FileAction::Read(picked)) => {
                if let Some(later) = self.state.arrival.here() {
                    later.read_file(picked, &self.ui.act);
                }
            }
            Action::CopyLink(_)
            | Action::Send(_)
            | Action::SaveFile
            | Action::SaveBackup
            | Action::SaveDamaged
            | Action::Shop(_)
            | Action::Export(_) => {
                if let Some(later) = self.state.arrival.here() {
                    later.take_out(action, &self.host, &self.state, &self.ui);
                }
            }
            _ => {}
        }
    }

    /// Tells the page of a change; of those before the second half came, once it is there.
    pub(super) fn tell_change(&mut self) {
        if self.untold
            && let Some(later) = self.state.arrival.here()
        {
            self.untold = false;
            later.tell_change(&self.host, &self.state);
        }
    }
}
