//! What a page asks of the planner through the element's methods, as answers and actions.

mod given;

use biomeal::app::action::{Action, Over};
use biomeal::app::calls::{Answer, Call, answer};
use biomeal::app::state::State;
use biomeal::platform::detail;
use biomeal_core::backup::{backup_to_json, plan_from_json, plan_to_json};
use biomeal_core::diary::Date;
use biomeal_core::link::{self, SharedContent};
use biomeal_core::plan::Plan;

use given::{DINNER, food, with};

const PAGE: &str = "https://example.org/plan#week";

fn asked(state: &State, method: &str, text: &str) -> Answer {
    let call = Call { method: method.to_owned(), text: text.to_owned(), ..Call::default() };
    answer(&call, state, PAGE)
}

/// Does what a call asks for, as the app does.
fn call(state: &mut State, method: &str, text: &str) -> String {
    let answer = asked(state, method, text);
    assert_eq!(answer.code, "", "{}", answer.text);
    if let Some(action) = &answer.action {
        state.act(action);
    }
    answer.text
}

fn trouble(state: &State, method: &str, text: &str) -> (&'static str, String) {
    let answer = asked(state, method, text);
    assert!(answer.action.is_none(), "{method} {text}");
    (answer.code, answer.text)
}

#[test]
fn a_plan_that_is_set_is_one_step() {
    let mut state = with(&["kimchi"]);
    let before = state.plan().clone();
    let other = with(&["banana", "oats-rolled-dry"]);
    let text = call(&mut state, "getPlan", "");
    assert_eq!(plan_from_json(&text, &state.foods).expect("a plan").0, before);

    state.act(&Action::Open(Over::Method));
    let theirs = plan_to_json(other.plan(), &other.foods);
    assert_eq!(call(&mut state, "setPlan", &theirs), "");
    assert_eq!(state.plan(), other.plan());
    assert_eq!(state.over, None, "it was open over another plan");
    assert_eq!(call(&mut state, "undo", ""), "true");
    assert_eq!(*state.plan(), before);
    assert_eq!(call(&mut state, "redo", ""), "true");
    assert_eq!(call(&mut state, "redo", ""), "false");
    assert_eq!(state.plan(), other.plan());
}

#[test]
fn own_foods_come_with_a_plan_that_is_set() {
    let text = r#"{"days":[{"meals":[{"kind":"lunch","entries":[{"food":"granola","grams":50}]}]}],
        "own_foods":[{"slug":"granola","name":"Granola","portion":{"unit":"bowl","grams":50}}]}"#;
    let mut state = with(&[]);
    call(&mut state, "setPlan", text);
    assert_eq!(state.document.own_foods().len(), 1);
    assert!(call(&mut state, "getPlan", "").contains("\"Granola\""));
}

#[test]
fn the_score_says_its_state_and_parts() {
    let mut state = with(&[]);
    let nothing = r#"{"value":null,"state":"empty","parts":null}"#;
    assert_eq!(call(&mut state, "getScore", ""), nothing);
    let mut state = with(&["kimchi", "cola"]);
    let score = call(&mut state, "getScore", "");
    let total = state.figures.week.total().expect("a number");
    let value = format!("{{\"value\":{}.{},\"state\":\"partial\"", total / 10, total % 10);
    assert!(score.starts_with(&value), "{score}");
    for part in biomeal_core::score::Part::ALL {
        assert!(score.contains(&format!("\"{}\":", part.id())), "{score}");
    }
    assert!(score.contains("\"free_sugars\":-"), "{score}");
    let change = detail::change(state.plan(), &state.foods, &state.figures.week);
    assert!(change.ends_with(&format!("\"score\":{score}}}")), "{change}");
}

#[test]
fn a_link_holds_the_whole_plan() {
    let mut state = with(&["kimchi"]);
    let url = call(&mut state, "shareUrl", "");
    let address = url.trim_matches('"');
    assert!(address.starts_with("https://example.org/plan#week&biomeal="), "{address}");
    let shared = link::decode(address).expect("a link");
    assert_eq!(shared.content, SharedContent::Plan(state.plan().clone()));
    assert_eq!(trouble(&with(&[]), "shareUrl", "").0, "empty");
}

#[test]
fn a_backup_is_added_or_takes_the_place_of_everything() {
    let mut theirs = with(&["kimchi"]);
    theirs.act(&Action::Rename("Theirs".to_owned()));
    let backup = call(&mut theirs, "exportBackup", "");
    assert_eq!(backup, backup_to_json(&theirs.document));

    let mut state = with(&["banana"]);
    state.act(&Action::Today(Date(20_249)));
    state.act(&Action::Rename("Ours".to_owned()));
    call(&mut state, "importBackup", &backup);
    assert_eq!(state.document.names().collect::<Vec<_>>(), ["Ours", "Theirs"]);

    let call =
        Call { method: "importBackup".to_owned(), text: backup, is_text: true, replaces: true };
    let answer = answer(&call, &state, PAGE);
    state.act(&answer.action.expect("a change"));
    assert_eq!(state.document.names().collect::<Vec<_>>(), ["Theirs"]);
    let back = state.toast.as_ref().and_then(|toast| toast.notice.undo()).expect("a way back");
    state.act(&back);
    assert_eq!(state.document.names().collect::<Vec<_>>(), ["Ours", "Theirs"]);
}

#[test]
fn what_is_wrong_is_named_with_its_place() {
    let state = with(&["kimchi"]);
    let heavy =
        r#"{"days":[{"meals":[{"kind":"lunch","entries":[{"food":"miso","grams":6000}]}]}]}"#;
    let why = "days[0].meals[0].entries[0].grams: 6000 is more than 5000";
    assert_eq!(trouble(&state, "setPlan", heavy), ("invalid", why.to_owned()));
    let call = Call {
        method: "setPlan".to_owned(),
        text: heavy.to_owned(),
        is_text: true,
        replaces: false,
    };
    let answer = answer(&call, &state, PAGE);
    assert_eq!(answer.text, format!("line 1, column 70: {why}"), "of a text its place too");

    let newer = r#"{"format":"biomeal-plan","version":2,"days":[]}"#;
    let backup = backup_to_json(&state.document);
    let plan = plan_to_json(&Plan::default(), &state.foods);
    for (method, text, code, says) in [
        ("setPlan", "", "foreign", "\"days\" are needed"),
        ("setPlan", "[]", "foreign", "\"days\" are needed"),
        ("setPlan", "{\"days\":", "invalid", "the text ends where a value should be"),
        ("setPlan", newer, "newer", "a newer version"),
        ("setPlan", &backup, "foreign", "importBackup()"),
        ("importBackup", &plan, "foreign", "setPlan()"),
        ("importBackup", "null", "foreign", "biomeal-backup"),
        ("setPlan", &" ".repeat(24_000_001), "too-large", "24 million bytes"),
    ] {
        let (found, message) = trouble(&state, method, text);
        assert_eq!(found, code, "{method}: {message}");
        assert!(message.contains(says), "{method}: {message}");
    }
    assert_eq!(state.plan().entry(DINNER.entry(0)).expect("still there").food, food("kimchi"));
}
