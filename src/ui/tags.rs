//! A food's tags, the same wherever it is shown.

use biomeal_core::food::Food;
use biomeal_core::inputs::Nova;
use biomeal_core::score::Part;
use biomeal_core::tags::{FiberTag, tags};

use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::look::part_icon;
use crate::ui::pieces::icon::icon_with;

/// The tags of a food: fiber, prebiotic, live cultures, degree of processing.
/// Served hot, a food with live cultures says that they do not count.
pub fn list(food: &Food, heated: bool, ui: &Ui) -> Html {
    let found = tags(food);
    let words = &ui.texts.words;
    let fiber = match found.fiber {
        FiberTag::None => None,
        FiberTag::Fiber => Some(words.fiber),
        FiberTag::High => Some(words.high_fiber),
    };
    let live = if heated { ui.texts.plan.heated_note } else { words.live_cultures };
    let processed = food.inputs.nova == Nova::UltraProcessed;
    html! {
        <>
            { fiber.map(|text| sign(Part::Fiber, "s c-fiber", text)) }
            { found.prebiotic.then(|| sign(Part::Prebiotics, "s c-prebiotics", words.prebiotic)) }
            { found.live.then(|| sign(Part::LiveCultures, "s c-live_cultures", live)) }
            if food.is_from_host() {
                <span key="brand" class="tag tag-nova">{ food.source_id.to_string() }</span>
            }
            <span key="nova" class={if processed { "tag tag-nova tag-ultra" } else { "tag tag-nova" }}>
                { (words.nova)(food.inputs.nova) }
            </span>
        </>
    }
}

/// A tag whose words a narrow row shows to assistive technology alone.
fn sign(part: Part, class: &'static str, text: &'static str) -> Html {
    html! {
        <span key={part.id()} class="tag" title={text}>
            { icon_with(part_icon(part), class) }
            <span class="tag-text">{ text }</span>
        </span>
    }
}
