//! What an action needs the browser for.

use web_sys::HtmlElement;
use yew::Context;

use super::{App, AppProps};
use crate::app::action::Action;
use crate::app::files::FileAction;
use crate::app::overlay;
use crate::later::Arrival;
use crate::platform::options::Options;

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
                if !ctx.props().options.catalog.is_empty() {
                    later.read_catalog(
                        &ctx.props().later,
                        &ctx.props().options.catalog,
                        &self.ui.act,
                    );
                }
                later.warn(&ctx.props().options);
                self.look_soon(ctx);
            }
            Action::HostCatalog(found) => {
                if let Some(later) = self.state.arrival.here() {
                    later.refuse_catalog(&ctx.props().host, found);
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
                    later.take_out(action, &ctx.props().host, &self.state, &self.ui);
                }
            }
            _ => {}
        }
    }

    /// Tells the page of a change; of those before the second half came, once it is there.
    pub(super) fn tell_change(&mut self, ctx: &Context<Self>) {
        if self.untold
            && let Some(later) = self.state.arrival.here()
        {
            self.untold = false;
            later.tell_change(&ctx.props().host, &self.state);
        }
    }

    /// Reads the page's catalog, once what reads it is there.
    pub(super) fn read_catalog(&self, ctx: &Context<Self>) {
        if let Some(later) = self.state.arrival.here() {
            let AppProps { options, later: reader, .. } = ctx.props();
            later.read_catalog(reader, &options.catalog, &self.ui.act);
        }
    }

    /// Goes on with other parts of the planner, where the page asks for others now.
    pub(super) fn agree(&mut self, ctx: &Context<Self>, old: &Options) {
        let options = &ctx.props().options;
        let terms = options.terms();
        if self.ui.terms != terms {
            self.ui.terms = terms;
            // The focus stays in the widget if it is there, and on the page if it is not.
            self.acted =
                self.root.cast::<HtmlElement>().is_some_and(|root| overlay::has_focus(&root));
            let before = self.state.moment();
            self.state.act(&Action::Terms(terms));
            self.close_old(&before);
        }
        if (&options.view, &options.disabled_features) != (&old.view, &old.disabled_features)
            && let Some(later) = self.state.arrival.here()
        {
            later.warn(options);
        }
    }
}
