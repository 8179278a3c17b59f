//! Calls of the element's methods. They wait until what answers them is there: the second
//! half of the download.

use yew::Context;

use super::App;
use crate::app::action::Action;
use crate::later::Arrival;
use crate::platform::address;
use crate::platform::call::HostCall;

impl App {
    /// The page called a method.
    pub(super) fn take_call(&mut self, ctx: &Context<Self>, call: HostCall) -> bool {
        self.calls.push(call);
        let again = self.state.arrival == Arrival::Failed && self.act(ctx, &Action::LoadLater);
        self.answer_calls(ctx) || again
    }

    /// Answers the calls that wait, in their order, if they can be answered by now. Whether
    /// there may be something new to be seen.
    pub(super) fn answer_calls(&mut self, ctx: &Context<Self>) -> bool {
        if self.state.arrival == Arrival::Coming {
            return false;
        }
        let mut seen = false;
        for call in std::mem::take(&mut self.calls) {
            if let Some(later) = self.state.arrival.here() {
                let answer = later.answer(&call, &self.state, &self.share_base(ctx));
                if let Some(action) = &answer.action {
                    seen |= self.act(ctx, action);
                }
                call.answer(answer.code, &answer.text);
            } else {
                call.answer("load", self.ui.texts.shell.not_loaded);
            }
        }
        seen
    }

    /// Where links lead.
    pub(super) fn share_base(&self, ctx: &Context<Self>) -> String {
        let base = &ctx.props().options.share_url;
        if base.is_empty() { address::page() } else { base.clone() }
    }
}
