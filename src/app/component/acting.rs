//! What messages do, and what has to follow from that in the browser.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::Context;

use super::{App, Message, SPEAK_AFTER_MS, TOAST_MS, later};
use crate::app::action::Action;
use crate::app::state::Moment;
use crate::app::{overlay, spoken};
use crate::later::{Arrival, Later};
use crate::platform::{calendar, promised};

impl App {
    /// What follows from a message; whether that is seen.
    pub(super) fn take(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(action) => {
                let seen = self.act(ctx, &action);
                let arrived = matches!(*action, Action::Arrived(_));
                // What the page asked for meanwhile; then what it called.
                arrived && (self.follow_page(ctx) | self.answer_calls(ctx)) || seen
            }
            Message::Call(call) => self.take_call(ctx, call),
            Message::Elsewhere(text) => self.hear_soon(ctx, &text),
            Message::Keep => {
                self.keep = None;
                self.lock.ask(self.shelf.key());
                false
            }
            Message::Write(quiet) => self.keep_now(ctx, quiet),
            Message::Speak => {
                self.speak = None;
                self.spoken = std::mem::take(&mut self.to_speak);
                true
            }
            Message::ToastOver(serial) => {
                let over = self.state.toast.as_ref().is_some_and(|toast| toast.serial == serial);
                if over {
                    self.state.toast = None;
                }
                over
            }
            Message::HoldToast(held) => {
                self.toast = None;
                if !held {
                    self.time_toast(ctx);
                }
                false
            }
            Message::Painting => false,
            Message::Painted => true,
        }
    }

    /// Does what an action says, in the browser and in the state; whether that is seen.
    pub(super) fn act(&mut self, ctx: &Context<Self>, action: &Action) -> bool {
        let is_known = match action {
            Action::Resized(layout) => *layout == self.state.layout,
            Action::Today(date) => self.state.date == Some(*date),
            // Another part of the fragment changed.
            Action::LinkInAddress(link) => self.state.link_in_address == *link,
            // The page asks for another one by now.
            Action::HostCatalog(found) => found.address != ctx.props().options.catalog,
            _ => false,
        };
        if is_known {
            return false;
        }
        if let Action::Choose(chosen) = action {
            // The focus first: a dialog that opens now goes back to where it was.
            if let Some(root) = self.root.cast::<HtmlElement>() {
                overlay::focus_button(&root);
            }
            self.state.act(&Action::CloseMenu);
            return self.act(ctx, chosen);
        }
        // Nothing on screen says whether someone is choosing among the foods.
        if matches!(action, Action::HoldFoods(_)) {
            self.state.act(action);
            return false;
        }
        // A press beside a menu closes it and has the focus go where it was pressed; the
        // calendar goes on by itself.
        self.acted = !matches!(action, Action::CloseMenu | Action::Today(_));
        self.with_browser(ctx, action);
        let before = self.state.moment();
        self.look_at_calendar();
        let looked =
            self.state.incoming.is_some() || matches!(action, Action::LinkInAddress(Some(_)));
        self.state.act(action);
        if looked
            && self.state.incoming.is_none()
            && ctx.props().options.reads_fragment
            && let Some(later) = self.state.arrival.here()
        {
            later.drop_shared_payload();
        }
        self.follow(ctx, &before);
        true
    }

    /// Goes by what the page asks for, once what does that is there.
    pub(super) fn follow_page(&mut self, ctx: &Context<Self>) -> bool {
        let Some(later) = self.state.arrival.here() else { return false };
        later.follow_page(self, ctx);
        true
    }

    /// Goes on with the new day after midnight; the first time, with today.
    pub(super) fn look_at_calendar(&mut self) {
        let today = calendar::today();
        if self.state.date != Some(today) {
            self.state.act(&Action::Today(today));
        }
    }

    /// What has to follow in the browser when the state is no longer what it was.
    pub(super) fn follow(&mut self, ctx: &Context<Self>, before: &Moment) {
        self.ui.hide_numbers = self.state.document.settings.hide_numbers;
        let now = self.state.moment();
        let changed = now.changes != before.changes;
        if changed || now.notes != before.notes {
            self.keep_soon(ctx);
        }
        // Check-ins are nothing that a page is told.
        self.untold |= changed;
        self.tell_change();
        self.close_old(before);
        self.say(ctx, before);
    }

    /// Says what is no longer as it was.
    pub(super) fn say(&mut self, ctx: &Context<Self>, before: &Moment) {
        if let Some(text) = spoken::change(before, &self.state, &self.ui) {
            self.to_speak = text;
            self.speak = Some(later(ctx, SPEAK_AFTER_MS, Message::Speak));
        }
        if self.state.moment().toast != before.toast {
            self.time_toast(ctx);
        }
    }

    /// Has the second half of the download loaded, and hears how that went.
    pub(super) fn load_later(&self, ctx: &Context<Self>) {
        let arrived = |worked: bool| {
            let arrival = if worked { Arrival::Here(Later::arrived()) } else { Arrival::Failed };
            Rc::new(Action::Arrived(arrival))
        };
        promised::hear(&ctx.props().later, self.ui.act.reform(arrived));
    }

    pub(super) fn time_toast(&mut self, ctx: &Context<Self>) {
        let toast = self.state.toast.as_ref().filter(|toast| !toast.notice.stays());
        self.toast = toast.map(|toast| later(ctx, TOAST_MS, Message::ToastOver(toast.serial)));
    }
}
