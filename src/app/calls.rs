//! What the page asks of the planner through the element's methods. But for the types,
//! reached through the second half of the download alone.

use std::rc::Rc;

use biomeal_core::backup::{self, FileTrouble, MAX_FILE, Opened};
use biomeal_core::document::Document;
use biomeal_core::food::Food;
use biomeal_core::json::JsonError;
use biomeal_core::link::{self, Include, Shared, fragment};
use biomeal_core::plan::Plan;

use crate::app::action::Action;
use crate::app::state::State;
use crate::i18n::Texts;
use crate::platform::{detail, fault};
use crate::text::joined;

/// A change that the page asks for.
#[derive(Debug)]
pub enum HostChange {
    /// Put this plan in the place of the one shown; own foods come with it.
    SetPlan(Box<Plan>, Vec<Food>),
    /// Take the last change back, or make it again: whatever a person may do here.
    Step {
        /// Whether it is taken back.
        back: bool,
    },
    /// Add what a backup holds to what is here.
    Add(Rc<Document>),
    /// Put it in the place of what is here.
    Replace(Rc<Document>),
}

/// A method of the element that was called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Call {
    /// Its name.
    pub method: String,
    /// The plan or backup that it was given, as JSON.
    pub text: String,
    /// Whether the page gave this text, and so knows its lines.
    pub is_text: bool,
    /// Whether what is given takes the place of what is here.
    pub replaces: bool,
}

/// What comes of a call.
#[derive(Debug)]
pub struct Answer {
    /// What has to be done before the page is told.
    pub action: Option<Action>,
    /// Which sort of trouble there is; empty without any.
    pub code: &'static str,
    /// The value as JSON, empty where the method has none; or the trouble in words.
    pub text: String,
}

impl Answer {
    fn value(text: String) -> Self {
        Self { action: None, code: "", text }
    }

    fn trouble(code: &'static str, text: String) -> Self {
        Self { action: None, code, text }
    }

    fn done(action: Action) -> Self {
        Self { action: Some(action), code: "", text: String::new() }
    }
}

/// Answers a call; `base` is where links lead.
pub fn answer(call: &Call, state: &State, base: &str) -> Answer {
    fault::at("call");
    let history = state.document.history();
    match call.method.as_str() {
        "getPlan" => Answer::value(backup::plan_to_json(state.plan(), &state.foods)),
        "getScore" => Answer::value(detail::score(&state.figures.week)),
        "exportBackup" => Answer::value(backup::backup_to_json(&state.document)),
        "shareUrl" => share_url(state, base),
        "setPlan" | "importBackup" => opened(call, state),
        "undo" => step(true, history.can_undo()),
        _ => step(false, history.can_redo()),
    }
}

fn step(back: bool, can: bool) -> Answer {
    let action = Action::Host(HostChange::Step { back });
    let text = if can { "true" } else { "false" }.to_owned();
    Answer { action: can.then_some(action), code: "", text }
}

fn share_url(state: &State, base: &str) -> Answer {
    let texts = &Texts.calls;
    if state.plan().entries().next().is_none() {
        return Answer::trouble("empty", texts.empty.to_owned());
    }
    match link::encode(&Shared::plan(state.plan(), &state.foods, Include::ALL)) {
        Ok(payload) => Answer::value(detail::text(&fragment::address(base, &payload))),
        Err(_) => Answer::trouble("too-long", texts.too_long.to_owned()),
    }
}

fn opened(call: &Call, state: &State) -> Answer {
    let texts = &Texts.calls;
    let wants_plan = call.method == "setPlan";
    match backup::open(&call.text, &state.foods) {
        Ok(Opened::Plan(plan, own_foods)) if wants_plan => {
            Answer::done(Action::Host(HostChange::SetPlan(plan, own_foods)))
        }
        Ok(Opened::Backup(held)) if !wants_plan => {
            let held = Rc::from(held);
            Answer::done(Action::Host(if call.replaces {
                HostChange::Replace(held)
            } else {
                HostChange::Add(held)
            }))
        }
        Ok(Opened::Plan(..)) => Answer::trouble("foreign", texts.is_plan.to_owned()),
        Ok(Opened::Backup(_)) => Answer::trouble("foreign", texts.is_backup.to_owned()),
        Err(FileTrouble::TooLarge) => {
            let most = (MAX_FILE / 1_000_000).to_string();
            Answer::trouble("too-large", texts.too_large.with([&most]))
        }
        Err(FileTrouble::Foreign) => {
            let text = if wants_plan { texts.no_plan } else { texts.no_backup };
            Answer::trouble("foreign", text.to_owned())
        }
        Err(FileTrouble::Newer) => Answer::trouble("newer", texts.newer.to_owned()),
        Err(FileTrouble::Wrong(error)) => Answer::trouble("invalid", wrong(&error, call.is_text)),
    }
}

/// "line 14, column 51: days[0].meals[0].entries[0].grams: 6000 is more than 5000"; of an
/// object, which has no lines, from the path on.
fn wrong(error: &JsonError, is_text: bool) -> String {
    let [line, column] = [error.line, error.column].map(|number| (number as u32).to_string());
    let mut pieces = Vec::new();
    let place = joined(&["line ", &line, ", column ", &column], "");
    if is_text {
        pieces.push(place.as_str());
    }
    if !error.path.is_empty() {
        pieces.push(&error.path);
    }
    pieces.push(&error.problem);
    joined(&pieces, ": ")
}
