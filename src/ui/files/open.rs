//! The dialog that opens a file: the field for it, and what comes of it.

use biomeal_core::backup::{FileTrouble, MAX_FILE};
use biomeal_core::json::JsonError;
use web_sys::Event;

use super::held;
use crate::app::action::Action;
use crate::app::files::{Desk, FileAction, Trouble};
use crate::app::focus::FocusOn;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::platform::file::Picked;
use crate::platform::objects::prevent;
use crate::text::joined;
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::pieces::icon::{IconKind, icon};

/// The dialog.
pub fn view(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.files;
    let hint = ui.id("file-hint");
    let (content, foot) = match &state.desk {
        Desk::Empty | Desk::ByHand(..) => (Html::default(), None),
        Desk::Reading(name) => {
            let reading = texts.reading.with([name]);
            (html! { <p class="muted" role="status">{ reading }</p> }, None)
        }
        Desk::Trouble(name, trouble) => (trouble_with(name, trouble, ui), None),
        Desk::Backup { name, held, counts, asks } => {
            held::view(name, held, *counts, *asks, state, ui)
        }
    };
    let face = Dialog {
        lead: html! { <p class="dialog-lead">{ texts.open_lead }</p> },
        foot,
        ..Dialog::named("open-file", texts.open_heading, DialogKind::Center, ui)
    };
    let content = html! {
        <div class="files" ondragover={ui.hear(over)} ondrop={ui.hear(dropped)}>
            <label class="field file-field">
                <span class="field-label">{ texts.file }</span>
                <input type="file" class="file-input" accept=".json,.txt,application/json"
                    aria-describedby={&hint} onchange={ui.hear(chosen)} />
            </label>
            <p class="muted" id={hint}>{ texts.drop_hint }</p>
            { content }
        </div>
    };
    dialog(face, content)
}

fn chosen(event: &Event) -> Option<Action> {
    Picked::chosen(event).map(read)
}

/// A file over the dialog may be dropped here.
fn over(event: &Event) -> Option<Action> {
    prevent(event);
    None
}

fn dropped(event: &Event) -> Option<Action> {
    prevent(event);
    Picked::dropped(event).map(read)
}

fn read(picked: Picked) -> Action {
    Action::File(FileAction::Read(picked))
}

fn trouble_with(name: &str, trouble: &Trouble, ui: &Ui) -> Html {
    let texts = &ui.texts.files;
    let why = match trouble {
        Trouble::Unreadable => texts.unreadable.to_owned(),
        Trouble::File(FileTrouble::TooLarge) => {
            texts.too_large.with([&ui.numbers.whole(MAX_FILE / 1_000_000)])
        }
        Trouble::File(FileTrouble::Foreign) => texts.foreign.to_owned(),
        Trouble::File(FileTrouble::Newer) => texts.newer.to_owned(),
        Trouble::File(FileTrouble::Wrong(error)) => wrong(error, ui),
    };
    html! {
        <div class="callout" role="alert" id={ui.focus_id(FocusOn::Opened)} tabindex="-1">
            { icon(IconKind::Warning) }
            <div class="file-trouble">
                <p><b>{ texts.trouble.with([name]) }</b>{ " " }{ texts.nothing_changed }</p>
                <p>{ why }</p>
            </div>
        </div>
    }
}

/// "Line 14, column 51: days[0].meals[0].entries[0].grams: 6000 is more than 5000."
fn wrong(error: &JsonError, ui: &Ui) -> String {
    let (line, column) = (error.line as u32, error.column as u32);
    let what = if error.path.is_empty() {
        error.problem.clone()
    } else {
        joined(&[&error.path, &error.problem], ": ")
    };
    let [line, column] = [line, column].map(|number| ui.numbers.whole(number));
    ui.texts.files.wrong.with([&line, &column, &what])
}
