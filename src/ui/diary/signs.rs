//! The icons of the measures, on the same grid as all icons. Here, because nothing that
//! is loaded first shows them.

use biomeal_core::diary::Measure;

use crate::markup::{Html, html};
use crate::ui::pieces::icon::{IconKind, icon};

/// The icon of a measure; its name stands beside it.
pub fn sign(measure: Measure) -> Html {
    drawn(match measure {
        Measure::Sleep => "M19.5 14.6A8 8 0 0 1 9.4 4.5a8 8 0 1 0 10.1 10.1z",
        Measure::Calm => "M3 9.5c3-3 6-3 9 0s6 3 9 0M3 15.5c3-3 6-3 9 0s6 3 9 0",
        Measure::Movement => {
            "M14.5 2.8a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM4.5 11l3.5-2.6 4.6.6-2.3 4.8 3.7 \
             2.7-1.2 5M12.6 9l2 3 3.9.8M10 15.4L7.8 19H4"
        }
        Measure::Alcohol => return icon(IconKind::Glass),
        Measure::Skin => {
            "M12 3.2c3.4 4.3 5.8 7.6 5.8 11A5.8 5.8 0 0 1 6.2 14.2c0-3.4 2.4-6.7 5.8-11z"
        }
        Measure::Gut => {
            "M7.5 20.5v-12a2.5 2.5 0 0 1 5 0v7a2.5 2.5 0 0 0 5 0v-12M7.5 4.5a1 1 0 1 0 0-.1"
        }
    })
}

/// A line that goes up and down.
pub fn look_back() -> Html {
    drawn("M3.5 17l5.5-6 4 3.5L20.5 7M15.5 7h5v5")
}

fn drawn(path: &'static str) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d={path} /></svg>
    }
}
