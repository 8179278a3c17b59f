//! What waits until the browser has painted.

use web_sys::HtmlElement;
use yew::Context;

use super::{App, Message, later};
use crate::app::action::Action;
use crate::app::focus::FocusOn;
use crate::app::overlay;
use crate::app::pace::answered_by;
use crate::platform::paint;

/// Where a browser does not paint, as it may in a window that is not seen, it goes on after
/// this long.
const UNSEEN_MS: u32 = 150;

impl App {
    /// Takes what was typed in search. Foods are looked for after the letter is on screen. A
    /// field that was emptied is so at once: the next Escape means something else.
    pub(super) fn types(&mut self, ctx: &Context<Self>, action: &Action) -> bool {
        let Action::Type(words) = action else { return false };
        self.field.clone_from(words);
        if words.is_empty() {
            return false;
        }
        self.state.browsing.typed = Some(words.clone());
        self.draw_rest_soon(ctx);
        true
    }

    /// Puts into the search field what was not typed there. What was typed is never put there
    /// again: between two steps of a drawing more may be typed, of which no message has come yet.
    pub(super) fn fill_search(&mut self, root: &HtmlElement) {
        let words = self.state.browsing.words();
        if *words != self.field {
            self.field.clone_from(words);
            overlay::fill(root, &self.ui.focus_id(FocusOn::Search), words);
        }
    }

    /// Takes a message. What answers it is drawn at once, the rest after the next paint, unless
    /// all of it answers.
    pub(super) fn paced(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        self.catch_up(ctx);
        let first = match &message {
            Message::Act(action) => answered_by(action, self.state.view),
            _ => None,
        };
        if first.is_some() {
            self.state.think_later();
        }
        let seen = self.take(ctx, message);
        if seen {
            self.pace.draw(first);
            match first {
                Some(_) => self.draw_rest_soon(ctx),
                None => self.rest = None,
            }
        }
        seen
    }

    /// The browser is about to paint: what waits for that comes after it.
    pub(super) fn paint_first(&mut self, ctx: &Context<Self>) {
        if self.rest.is_some() {
            self.rest = Some(later(ctx, 0, Message::Painted));
        }
    }

    /// Looks for what was typed, and for what follows from the last change: before anything else
    /// is done or drawn.
    pub(super) fn catch_up(&mut self, ctx: &Context<Self>) {
        self.state.catch_up();
        if let Some(words) = self.state.browsing.typed.take() {
            self.act(ctx, &Action::Type(words));
        }
    }

    fn draw_rest_soon(&mut self, ctx: &Context<Self>) {
        if self.rest.is_none() {
            self.rest = Some(later(ctx, UNSEEN_MS, Message::Painted));
            let link = ctx.link().clone();
            paint::before(Box::new(move || link.send_message(Message::Painting)));
        }
    }
}
