//! The small ring of a day, a meal or a plan; without numbers, its stage of growth.

use biomeal_core::score::{Score, Status};

use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::look::band_icon;
use crate::ui::pieces::icon::icon;
use crate::ui::pieces::ring::mini_ring;

/// The ring; the control around it has the name.
pub fn view(score: &Score, ui: &Ui) -> Html {
    dotted(score, score.status == Status::Partial, ui)
}

/// The same, where what is left is dotted or not, whatever the score stands for.
pub fn dotted(score: &Score, dotted: bool, ui: &Ui) -> Html {
    match &score.number {
        Some(number) if ui.hide_numbers => {
            mini_ring(Some(0), false, icon(band_icon(number.band())))
        }
        _ => mini_ring(score.total(), dotted, html! { { ui.brief_total(score) } }),
    }
}
