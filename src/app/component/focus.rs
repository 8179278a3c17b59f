//! Dialogs and the keyboard focus after a change.

use web_sys::HtmlElement;

use super::App;
use crate::app::focus::FocusOn;
use crate::app::overlay;
use crate::app::state::Moment;

impl App {
    /// Closes the dialog that was open, where another one or none is to be.
    pub(super) fn close_old(&self, before: &Moment) {
        if before.over.is_some()
            && self.state.over != before.over
            && let Some(root) = self.root.cast::<HtmlElement>()
        {
            overlay::close_dialog(&root);
        }
    }

    /// Puts the focus where the last change wants it.
    pub(super) fn place_focus(&mut self, root: &HtmlElement) {
        if self.state.over.is_some() {
            overlay::open_dialog(root);
        }
        if let Some(menu) = &self.state.menu {
            overlay::focus_menu(root, menu.at_end);
        }
        if let Some(focus) = self.state.focus
            && focus.serial != self.focused
        {
            self.focused = focus.serial;
            match focus.on {
                // The way left where copying is not allowed: select, copy by hand.
                FocusOn::Link => overlay::select(root, &self.ui.focus_id(focus.on)),
                FocusOn::DayOfWeek(_) => overlay::jump_to(root, &self.ui.focus_id(focus.on)),
                on => overlay::focus_on(root, &self.ui.focus_id(on)),
            }
        }
        // Only what the person did may move the focus, never a notice that ends.
        if std::mem::take(&mut self.acted)
            && let Some(lost) = &self.lost
        {
            lost.recover();
        }
    }
}
