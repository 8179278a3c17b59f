//! Small dialogs that lie over the plan.

use web_sys::Event;

use crate::app::action::{Action, Over};
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::platform::fault;
use crate::platform::objects::{find, prevent, text_of};
use crate::ui::arrange::{amount, names, picker};
use crate::ui::pieces::button::{button, hand_in};
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::planner::Frame;
use crate::ui::{
    diary, digm, examples, explain, export, facts, files, food, incoming, method, own_food, print,
    saved_meals, settings, share, shopping, storage, swap, variety,
};

/// The one that is open; sheets are drawn elsewhere.
pub fn view(over: Over, state: &State, frame: &Frame, ui: &Ui) -> Html {
    fault::at("dialog");
    let shell = &ui.texts.shell;
    match over {
        Over::Foods | Over::Score => Html::default(),
        Over::Share => share::view(state, &frame.share_base, ui),
        Over::OpenLink => open_link(ui),
        Over::Print => print::view(state.filled.paper, state, &frame.share_base, ui),
        Over::AddShared => incoming::add::view(state, ui),
        Over::ByHand => files::by_hand(state, ui),
        Over::OpenFile => files::open(state, ui),
        Over::SaveBackup => files::save(state, ui),
        Over::Shopping => shopping::view(state, frame, ui),
        Over::Export => export::view(state, frame, ui),
        Over::Rename => rename(state, ui),
        Over::Examples => examples::all(state, ui),
        Over::SaveMeal(at) => saved_meals::keep(at, state, ui),
        Over::SavedMeals(at) => saved_meals::list(at, state, ui),
        Over::Plants => variety::view(state, ui),
        Over::Method => {
            let method = html! { <div class="text">{ method::page(ui) }</div> };
            center("method-dialog", ui.texts.method.title, method, ui)
        }
        Over::Facts => facts::view(state, ui),
        Over::Digm => digm::view(state, ui),
        Over::Trend => diary::trend(state, ui),
        Over::Settings => settings::view(state, &frame.spoken, ui),
        Over::Explain(part) => explain::view(part, state, ui),
        Over::Transfer(thing) => picker::view(thing, state, ui),
        Over::RenameMeal(at) => names::rename(at, state, ui),
        Over::MealNote(at) => names::meal_note(at, state, ui),
        Over::PlanNote => names::plan_note(state, ui),
        Over::Amount(at) => amount::view(at, state, ui),
        Over::Swap(at) => swap::view(at, state, ui),
        Over::OwnFood(id) => own_food::view(id, state, ui),
        Over::Food(id, at) => food::view(id, at, state, ui),
        Over::Privacy => {
            let text = html! {
                <div class="text">
                    for line in shell.privacy_text.all() {
                        <p key={line}>{ line }</p>
                    }
                </div>
            };
            center("privacy-dialog", shell.privacy, text, ui)
        }
        Over::Storage => storage::view(state, ui),
    }
}

fn center(id: &str, title: &'static str, content: Html, ui: &Ui) -> Html {
    dialog(Dialog::named(id, title, DialogKind::Center, ui), content)
}

fn rename(state: &State, ui: &Ui) -> Html {
    let shell = &ui.texts.shell;
    let field = html! {
        <input class="input" initial={&state.plan().name} maxlength="80" placeholder={shell.unnamed}
            autocomplete="off" />
    };
    let done = |event: &Event| answer(event).map(Action::Rename);
    form("rename", (shell.rename_plan, shell.plan_name, shell.save), field, done, ui)
}

fn open_link(ui: &Ui) -> Html {
    let texts = &ui.texts.incoming;
    let field = html! { <input class="input" autocomplete="off" inputmode="url" /> };
    let done = |event: &Event| answer(event).map(Action::Receive);
    form("open-link", (texts.open_heading, texts.open_label, texts.open), field, done, ui)
}

/// A dialog that asks for one line; `texts` are its heading, the field's label and the
/// button's text.
fn form(
    id: &str,
    texts: (&'static str, &'static str, &'static str),
    field: Html,
    done: fn(&Event) -> Option<Action>,
    ui: &Ui,
) -> Html {
    let (title, label, done_text) = texts;
    let content = html! {
        <form class="text" onsubmit={ui.hear(done)}>
            <label class="field">
                <span class="field-label">{ label }</span>
                { field }
            </label>
            { buttons(done_text, ui) }
        </form>
    };
    center(id, title, content, ui)
}

/// Keeps what is in a form, or leaves it.
pub fn submit(ui: &Ui) -> Html {
    buttons(ui.texts.shell.save, ui)
}

fn buttons(done: &'static str, ui: &Ui) -> Html {
    html! {
        <div class="actions">
            { hand_in("btn filled", None, done, ui) }
            { button("btn quiet", None, ui.texts.shell.cancel, ui.on(Action::Close)) }
        </div>
    }
}

/// What was typed into the only field of a form that is handed in.
pub fn answer(event: &Event) -> Option<String> {
    prevent(event);
    let field = find(event.target()?.as_ref(), "input, textarea")?;
    Some(text_of(&field, "value"))
}
