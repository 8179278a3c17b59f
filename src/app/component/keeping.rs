//! Keeping the document on the device.

use biomeal_core::document;
use yew::Context;

use super::{App, Message, later};
use crate::app::keeping::Keeping;
use crate::platform::storage::KeepError;

/// Changes are on the device within 300 ms.
const KEEP_AFTER_MS: u32 = 250;

impl App {
    pub(super) fn keep_soon(&mut self, ctx: &Context<Self>) {
        self.state.keeping = Keeping::Saving;
        // The first change waits the longest: a later one must not put it off.
        if self.keep.is_none() {
            self.keep = Some(later(ctx, KEEP_AFTER_MS, Message::Keep));
        }
    }

    /// Puts the document on the device and says where it is now.
    pub(super) fn keep_now(&mut self) -> Keeping {
        if !self.state.keeping.writes() {
            return self.state.keeping;
        }
        match self.shelf.keep(&document::save_in_place(&mut self.state.document)) {
            Ok(()) => Keeping::Saved,
            Err(KeepError::Full) => Keeping::Full,
            Err(KeepError::Blocked) => Keeping::ThisTabOnly,
        }
    }
}
