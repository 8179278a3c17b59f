//! Keeping the document on the device, with what other tabs keep there.
//!
//! Nothing is written over before it was looked at: what is there is read first, and what
//! is new in it is taken over. What looks is in the second half of the download; until that
//! is there, what another tab wrote is left alone.

use biomeal_core::document::{self, Document};
use biomeal_core::merge::{Heard, Known};
use yew::html::Scope;
use yew::{Callback, Context};

use super::{App, Message, later};
use crate::app::keeping::Keeping;
use crate::app::opening;
use crate::app::state::Moment;
use crate::platform::fault;
use crate::platform::storage::{KeepError, Shelf};

/// Changes are on the device within 300 ms. Tabs wait differently long, so that two that
/// heard of each other at once do not write at once.
const KEEP_AFTER_MS: u32 = 150;
const LONGER_MS: u32 = 64;

impl App {
    /// There is something to be written.
    pub(super) fn keep_soon(&mut self, ctx: &Context<Self>) {
        self.must_write();
        if !self.unsaved.get() || !self.state.keeping.writes() {
            return;
        }
        if self.state.keeping.is_safe() {
            self.state.keeping = Keeping::Saving;
        }
        self.look_soon(ctx);
    }

    /// The document holds what the storage does not. What cannot be changed is not written
    /// either: it may be the page's, and is nowhere else then.
    fn must_write(&self) {
        let flag = if self.state.terms.readonly { &self.lent } else { &self.unsaved };
        flag.set(true);
    }

    /// There may be something to be taken over, or to be written.
    pub(super) fn look_soon(&mut self, ctx: &Context<Self>) {
        // The first change waits the longest: a later one must not put it off.
        if self.keep.is_none() {
            let wait = KEEP_AFTER_MS + self.tab % LONGER_MS;
            self.keep = Some(later(ctx, wait, Message::Keep));
        }
    }

    /// Takes over what is there, puts the document on the device, and says where it is
    /// now. `quiet` where the person sees what happened anyway. Whether there is something
    /// new to be seen.
    pub(super) fn keep_now(&mut self, ctx: &Context<Self>, quiet: bool) -> bool {
        if !self.state.keeping.writes() {
            return false;
        }
        let before = self.state.keeping;
        let mut seen = false;
        let keeping = match self.shelf.read() {
            Ok(there) => self.keep_with(ctx, &there.unwrap_or_default(), quiet, &mut seen),
            Err(_) => Keeping::ThisTabOnly,
        };
        self.state.keeping = keeping;
        seen || keeping != before
    }

    fn keep_with(
        &mut self,
        ctx: &Context<Self>,
        there: &str,
        quiet: bool,
        seen: &mut bool,
    ) -> Keeping {
        let is_news = !there.is_empty() && !self.known.borrow().is_latest(there);
        if is_news {
            let Some(keeping) = self.hear(ctx, there, quiet, seen) else {
                // It waits for what can look at it.
                return if self.unsaved.get() { Keeping::Saving } else { self.state.keeping };
            };
            if !keeping.writes() {
                return keeping;
            }
            // Nothing new, but not the same: it lacks what this tab has written.
            if !self.known.borrow().is_latest(there) {
                self.must_write();
            }
        }
        if !self.unsaved.get() {
            let is_damaged = self.state.keeping == Keeping::Damaged;
            return if is_damaged { Keeping::Damaged } else { Keeping::Saved };
        }
        match write(&self.shelf, &mut self.known.borrow_mut(), &mut self.state.document) {
            Ok(()) => {
                self.unsaved.set(false);
                Keeping::Saved
            }
            Err(KeepError::Full) => Keeping::Full,
            Err(KeepError::Blocked) => Keeping::ThisTabOnly,
        }
    }

    /// Puts the document on the device before the page goes away, there and then: a message
    /// to the app may be read after its last turn. Where another tab has written something,
    /// that has to be looked at, and is. Whether all of it is on the device, once that can be
    /// said.
    pub fn leave(&self) -> Option<bool> {
        let later = self.state.arrival.here()?;
        let there = self.shelf.read().ok().flatten().unwrap_or_default();
        let is_known = there.is_empty() || self.known.borrow().is_latest(&there);
        if self.unsaved.get() && is_known && self.state.keeping.writes() {
            let mut document = later.copy(&self.state.document);
            if write(&self.shelf, &mut self.known.borrow_mut(), &mut document).is_ok() {
                self.unsaved.set(false);
            }
        }
        Some(!self.unsaved.get() && !self.lent.get())
    }

    /// What another tab keeps there was told.
    pub(super) fn hear_soon(&mut self, ctx: &Context<Self>, text: &str) -> bool {
        let mut seen = false;
        if !text.is_empty()
            && self.state.keeping.writes()
            && let Some(keeping) = self.hear(ctx, text, false, &mut seen)
            && !keeping.writes()
        {
            self.state.keeping = keeping;
            return true;
        }
        self.look_soon(ctx);
        seen
    }

    /// Takes over a text from elsewhere: whether changes may be written now. Nothing while
    /// what can look at it is not there.
    fn hear(
        &mut self,
        ctx: &Context<Self>,
        text: &str,
        quiet: bool,
        seen: &mut bool,
    ) -> Option<Keeping> {
        let later = self.state.arrival.here()?;
        let before = self.state.moment();
        let heard = later.hear(&mut self.state, self.known.get_mut(), text, quiet);
        Some(match heard {
            Heard::Nothing => self.state.keeping,
            Heard::News { write, .. } => {
                *seen = true;
                if write {
                    self.must_write();
                }
                self.follow_elsewhere(ctx, &before, quiet);
                self.state.keeping
            }
            Heard::Newer => Keeping::Newer,
            Heard::Damaged => {
                self.state.damaged = Some(text.into());
                opening::aside(&self.shelf, text)
            }
        })
    }

    /// What follows when the document holds more than before, but nothing that was done
    /// here.
    fn follow_elsewhere(&mut self, ctx: &Context<Self>, before: &Moment, quiet: bool) {
        self.acted = true;
        self.ui.hide_numbers = self.state.document.settings.hide_numbers;
        self.close_old(before);
        if quiet {
            self.time_toast(ctx);
        } else {
            self.say(ctx, before);
        }
    }
}

/// What writes: told that another element of the page kept something, or that the page goes
/// away, hides or comes back.
pub(super) fn writes(link: &Scope<App>) -> Callback<bool> {
    let link = link.clone();
    Callback::from(move |quiet: bool| {
        if !quiet && let Some(app) = link.get_component() {
            app.leave();
        }
        link.send_message(Message::Write(quiet));
    })
}

/// Writes a document, which is marked as written.
fn write(shelf: &Shelf, known: &mut Known, document: &mut Document) -> Result<(), KeepError> {
    known.sign(document);
    fault::at("save");
    let text = document::save_in_place(document);
    shelf.keep(&text)?;
    known.remember(text, document);
    Ok(())
}

/// A number drawn at random, which tells a tab from all others.
pub(super) fn tab_number() -> u32 {
    (js_sys::Math::random() * f64::from(u32::MAX)) as u32
}
