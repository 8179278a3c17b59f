//! Weeks to start from: a few beside an empty plan, all of them in a dialog.

mod card;
mod list;

use biomeal_core::examples::{ExampleId, days_against};
use biomeal_core::plan::Plan;

use crate::app::action::{Action, Over};
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::ui::pieces::icon::{IconKind, icon};

pub use list::view as all;

/// How many stand beside an empty plan.
const FEW: usize = 3;

/// An example as it can be offered to a person.
struct Offer {
    id: ExampleId,
    plan: Plan,
    /// The days with foods that do not keep to the person's settings.
    against: Vec<u8>,
}

/// Every example, in order.
fn offers(state: &State) -> Vec<Offer> {
    let mut offers = Vec::new();
    for id in ExampleId::ALL {
        let plan = id.plan();
        let against = days_against(&state.document.settings, &plan, &state.foods);
        offers.push(Offer { id, plan, against });
    }
    offers
}

/// The first that keep to the person's settings, and the way to all of them.
pub fn few(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.examples;
    let mut cards = Vec::new();
    for offer in offers(state) {
        if offer.against.is_empty() && cards.len() < FEW {
            push(&mut cards, card::short(&offer, state, ui));
        }
    }
    let lead = if cards.is_empty() { texts.none } else { texts.lead };
    let count = ui.numbers.whole(ExampleId::ALL.len() as u32);
    html! {
        <>
            <p>{ lead }</p>
            <div class="examples">
                { cards }
                <button type="button" class="see-examples" onclick={ui.on(Action::Open(Over::Examples))}>
                    { texts.see_all.with([&count]) }
                    { icon(IconKind::ChevronEnd) }
                </button>
            </div>
        </>
    }
}
