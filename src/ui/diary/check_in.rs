//! Today's check-in: six scales of five steps. Nothing is chosen before the person does,
//! everything can be skipped, and what was chosen can be cleared.

use biomeal_core::diary::{CheckIn, Date, Measure, STEPS};

use super::{signs, whom_to_ask};
use crate::app::action::{Action, Over};
use crate::app::state::State;
use crate::app::terms::Feature;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::ui::pieces::button::named_button;

/// The check-in below the plan. Where the settings hide it, whom to ask stays, and the
/// look back.
pub fn view(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.diary;
    let Some(today) = state.date.filter(|_| ui.terms.has(Feature::Diary)) else {
        return Html::default();
    };
    let asks = !state.document.settings.hide_check_in;
    let day = state.document.diary.on(today).check_in;
    let mut scales = Vec::new();
    if asks {
        for measure in Measure::ALL {
            push(&mut scales, scale(today, measure, &day, ui));
        }
    }
    let heading = ui.id("check-in");
    html! {
        <section key="check-in" class="check-in panel" part="check-in"
            aria-labelledby={heading.clone()}>
            <div class="check-in-head">
                <@{ui.heading(0)} class="h-panel" id={heading}>{ texts.heading }</@>
                if asks {
                    <p class="muted">{ texts.lead.with([ui.day(today.weekday())]) }</p>
                }
                <button type="button" part="button" class="btn quiet small"
                    onclick={ui.on(Action::Open(Over::Trend))}>
                    { signs::look_back() }
                    { texts.look_back }
                </button>
            </div>
            if asks {
                <div class="scales">{ scales }</div>
            }
            { whom_to_ask(state, ui) }
        </section>
    }
}

/// Native radio buttons, as everywhere, named by the measure and what its ends mean.
fn scale(today: Date, measure: Measure, day: &CheckIn, ui: &Ui) -> Html {
    let texts = &ui.texts.diary;
    let number = [measure as u8];
    let (name, ends) = (ui.id_at("measure", &number), ui.id_at("ends", &number));
    let chosen = day.step(measure);
    let label = texts.asked.of(measure as usize);
    let steps = texts.steps.get(measure as usize).copied();
    let mut radios = Vec::new();
    for step in 0..STEPS {
        let text = steps.map_or("", |steps| steps.of(step));
        let on = ui.on(Action::CheckIn(today, measure, Some(step)));
        push(
            &mut radios,
            html! {
                <label key={text} class="segment">
                    <input type="radio" name={ui.id_at("step", &number)}
                        checked={chosen == Some(step)} onchange={on} />
                    <span class="segment-text">{ text }</span>
                </label>
            },
        );
    }
    let clear = chosen.map(|_| {
        let clear = texts.clear_one.with([texts.names.of(measure as usize)]);
        let on = ui.on(Action::CheckIn(today, measure, None));
        named_button("link-btn", None, texts.clear, clear, on)
    });
    let named = [name.as_str(), ends.as_str()];
    html! {
        <div key={label} class="scale-one">
            <div class="scale-head">
                { signs::sign(measure) }
                <b id={name.clone()}>{ label }</b>
                <span class="scale-ends" id={ends.clone()}>{ texts.ends.of(measure as usize) }</span>
                if let Some(clear) = clear {
                    { clear }
                }
            </div>
            <div class="segmented steps" role="radiogroup"
                aria-labelledby={crate::text::joined(&named, " ")}>{ radios }</div>
        </div>
    }
}
