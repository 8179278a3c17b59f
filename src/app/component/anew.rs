//! Going on with what the page asks for now, and beginning anew where that is another
//! planner: of other plans, or in another element. In the second half of the download.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::{Component, Context};

use super::{App, AppProps};
use crate::app::action::Action;
use crate::app::state::State;
use crate::app::{host_catalog, overlay};
use crate::i18n::direction;
use crate::platform::numbers::Numbers;
use crate::platform::options::Options;
use crate::platform::unknown;

impl App {
    /// Goes by the page's settings as they are now. It begins anew in another element; in its
    /// own one where it would have begun with something else, and loses nothing by that.
    pub fn go_by_page(&mut self, ctx: &Context<Self>) {
        let AppProps { host, options, .. } = ctx.props();
        let old = std::mem::replace(&mut self.options, Rc::clone(options));
        let is_other = self.host != *host;
        let kept_elsewhere = !self.shelf.is_named(&options.storage_key);
        let begins = kept_elsewhere || options.begin_otherwise(&old);
        if is_other || begins && self.puts_all_away(ctx) {
            return self.begin_anew(ctx, is_other);
        }
        self.ui.heading_level = options.heading_level;
        if options.language != old.language {
            self.ui.numbers = Rc::new(Numbers::of(&options.language));
            self.ui.direction = direction(&options.language);
        }
        self.agree(options);
        if (&options.view, &options.disabled_features) != (&old.view, &old.disabled_features) {
            unknown::warn(options);
        }
        if options.plan != old.plan && !options.plan.is_empty() {
            self.state.act(&Action::Receive(options.plan.clone()));
        }
        if options.catalog != old.catalog {
            let act = &self.ui.act;
            host_catalog::read(&ctx.props().later, &options.catalog, act);
        }
    }

    /// Writes what is not written yet. Whether all of it is on the device then.
    fn puts_all_away(&mut self, ctx: &Context<Self>) -> bool {
        if self.unsaved.get() {
            self.keep_now(ctx, true);
        }
        !self.unsaved.get()
    }

    /// Begins as it does in a new element, with nothing left of what was on screen. In its own
    /// element the day and the focus stay where they are.
    fn begin_anew(&mut self, ctx: &Context<Self>, is_other: bool) {
        let State { arrival, layout, .. } = self.state;
        let place = self.state.place();
        let root = self.root.cast::<HtmlElement>();
        let had_focus = !is_other && root.is_some_and(|root| overlay::has_focus(&root));
        let new = Self::create(ctx);
        let old = std::mem::replace(self, new);
        self.fresh = !old.fresh;
        self.calls = old.calls;
        // Another tab may be in its way: what it is to do then must still be there.
        self.lock = old.lock;
        self.act(ctx, &Action::Arrived(arrival));
        if !is_other {
            self.state.act(&Action::Resized(layout));
            // What the page brings along may lie on another day.
            let place = self.options.plan.is_empty().then_some(place);
            self.state.resume(place, had_focus);
        }
    }

    /// Goes on with other parts of the planner, where the page asks for others.
    fn agree(&mut self, options: &Options) {
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
    }
}
