//! What a plan can be saved as: its own file, a table, a file for calendars.

mod words;

use biomeal_core::export::{Calendar, Stamp, plan_to_calendar, plan_to_csv};
use biomeal_core::plan::MealKind;

use crate::app::action::Action;
use crate::app::export::{Export, File, When};
use crate::app::focus::FocusOn;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push, truth};
use crate::platform::objects::{prevent, text_of};
use crate::ui::pieces::button::{button, hand_in};
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::pieces::icon::{IconKind, icon, icon_with};
use crate::ui::planner::Frame;
use crate::ui::toast;
use words::Words;

/// The file that an action asks for; none where there is nothing to save, or something is
/// wrong with what was filled in. `made` is now.
pub fn file(export: &Export, made: Stamp, state: &State, ui: &Ui) -> Option<File> {
    let texts = &ui.texts.export;
    let words = Words { state, ui };
    match export {
        Export::Table => {
            let start = state.document.settings.week_start;
            let text = plan_to_csv(state.plan(), &state.foods, start, &words);
            Some(File { name: texts.table_file, kind: "text/csv", text })
        }
        Export::Calendar => {
            let when = state.when();
            let mut at = Calendar { first: when.date()?, times: Default::default(), made };
            for (time, place) in at.times.iter_mut().zip(0..) {
                *time = when.time(place)?;
            }
            let text = plan_to_calendar(state.plan(), &at, &words)?;
            Some(File { name: texts.calendar_file, kind: "text/calendar", text })
        }
        Export::First(_) | Export::Time(..) => None,
    }
}

/// The dialog.
pub fn view(state: &State, frame: &Frame, ui: &Ui) -> Html {
    let texts = &ui.texts.export;
    let mut face = Dialog::named("export", texts.heading, DialogKind::Center, ui);
    face.lead = html! { <p class="dialog-lead">{ texts.lead }</p> };
    let level = ui.heading(1);
    let save = |label, action| button("btn outline", Some(IconKind::File), label, ui.on(action));
    let content = html! {
        <div class="settings">
            <section>
                <@{level} class="h-meal">{ texts.plan }</@>
                <p class="muted">{ texts.plan_text }</p>
                { save(texts.save_plan, Action::SaveFile) }
            </section>
            if state.plan().is_empty() {
                <p class="note">{ icon(IconKind::Info) }<span>{ texts.empty }</span></p>
            } else {
                <section>
                    <@{level} class="h-meal">{ texts.table }</@>
                    <p class="muted">{ texts.table_text }</p>
                    { save(texts.save_table, Action::Export(Export::Table)) }
                </section>
                { calendar(state, ui) }
            }
            { toast::view(state, frame, ui) }
            <p class="sr" role="status" aria-live="polite">{ &frame.spoken }</p>
        </div>
    };
    dialog(face, content)
}

fn calendar(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.export;
    let when = state.when();
    let first = |text| Export::First(text);
    let mut times = Vec::new();
    for ((kind, text), place) in MealKind::ALL.into_iter().zip(&when.times).zip(0_u8..) {
        let one = Field {
            number: place + 1,
            label: (ui.texts.words.meal)(kind),
            kind: "time",
            value: text,
            wrong: when.time(place.into()).is_none().then_some(texts.no_time),
            hint: String::new(),
        };
        push(&mut times, field(one, move |text| Export::Time(place, text), &when, ui));
    }
    let day = when.date().map(|date| texts.first_is.with([ui.day(date.weekday())]));
    let date = Field {
        number: 0,
        label: texts.first,
        kind: "date",
        value: &when.first,
        wrong: day.is_none().then_some(texts.no_date),
        hint: day.unwrap_or_else(|| texts.no_date.to_owned()),
    };
    let save = ui.hear(|event| {
        prevent(event);
        Some(Action::Export(Export::Calendar))
    });
    html! {
        <section>
            <@{ui.heading(1)} class="h-meal">{ texts.calendar }</@>
            <p class="muted">{ texts.calendar_text }</p>
            <form class="export-when" onsubmit={save}>
                { field(date, first, &when, ui) }
                <div class="export-times" role="group" aria-label={texts.times}>{ times }</div>
                <div class="actions">
                    { hand_in("btn outline", Some(IconKind::File), texts.save_calendar, ui) }
                </div>
            </form>
        </section>
    }
}

/// A field of the form.
struct Field<'a> {
    number: u8,
    label: &'static str,
    kind: &'static str,
    value: &'a String,
    /// What is wrong with it.
    wrong: Option<&'static str>,
    /// What stands below it otherwise.
    hint: String,
}

/// A field for a date or a time. What is wrong with it is said once it was to be used.
fn field(
    field: Field<'_>,
    typed: impl Fn(String) -> Export + 'static,
    when: &When,
    ui: &Ui,
) -> Html {
    let wrong = field.wrong.filter(|_| when.asked);
    let id = ui.focus_id(FocusOn::Field(field.number));
    let about = id.clone() + "-about";
    let described = (wrong.is_some() || !field.hint.is_empty()).then(|| about.clone());
    let oninput = ui
        .hear(move |event| Some(Action::Export(typed(text_of(event.target()?.as_ref(), "value")))));
    html! {
        <div key={u32::from(field.number)} class="field">
            <label class="field">
                <span class="field-label">{ field.label }</span>
                <input class="input" type={field.kind} {id} value={field.value} autocomplete="off"
                    aria-invalid={truth(wrong.is_some())} aria-describedby={described} {oninput} />
            </label>
            if let Some(wrong) = wrong {
                <p class="field-wrong" id={about}>{ icon_with(IconKind::Warning, "s") }<span>{ wrong }</span></p>
            } else if !field.hint.is_empty() {
                <p class="field-hint" id={about}>{ field.hint }</p>
            }
        </div>
    }
}
