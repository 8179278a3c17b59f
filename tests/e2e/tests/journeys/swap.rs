//! Something else in its place: swapped from a food's row, with one press and a way back.

use biomeal_e2e::{Stage, any, like};

use crate::accessible::HIGH;
use crate::planner::{Planner, points};

biomeal_e2e::in_every_engine!(similar, any_other);

fn similar(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    planner.use_example("Mediterranean");
    planner.show_day("Wednesday");
    let before = planner.score().expect("a score");
    let foods = planner.foods("Dinner");
    planner.choose(&planner.button("More for Olive oil"), "Swap for…");
    let dialog = planner.role("dialog", "Swap Olive oil");
    dialog.role("heading", "Swap Olive oil").must("have the focus", |it| it.focused);
    let first = dialog.role("listitem", any()).nth(0);
    first.must_come();
    planner.page.must_be_accessible("what could take the place of a food");
    let gain = points(&first.facts().text).expect("what it would change");
    let button = first.role("button", like("^Swap for "));
    let new = button.facts().name.replace("Swap for ", "");
    button.click();
    dialog.must_go();
    planner.score_must_be(Some(before + gain));
    let at = foods.iter().position(|food| food == "Olive oil").expect("it was there");
    assert_eq!(planner.foods("Dinner")[at], new);
    planner.button(&format!("More for {new}")).must("have the focus", |it| it.focused);
    planner.says(&format!("Olive oil swapped for {new}.")).nth(0).must_come();
    planner.undo().click();
    planner.score_must_be(Some(before));
    assert_eq!(planner.foods("Dinner"), foods);
}

fn any_other(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 360);
    planner.use_example("Busy weekdays");
    planner.show_day("Monday");
    let foods = planner.foods("Dinner");
    let first = foods.first().expect("a food").clone();
    planner.choose(
        &planner.meal("Dinner").role("button", format!("More for {first}").as_str()),
        "Swap for…",
    );
    let dialog = planner.role("dialog", like("^Swap "));
    dialog.role("searchbox", "Search all foods").fill("quinoa");
    dialog.role("button", "Swap for Quinoa, cooked").must_come();
    planner.page.must_be_accessible("a search for what could take the place of a food, narrow");
    dialog.role("searchbox", "Search all foods").fill("moringaxyz");
    dialog.text("No food called “moringaxyz”").must_come();
    dialog.role("searchbox", "Search all foods").fill("quinoa");
    dialog.role("button", "Swap for Quinoa, cooked").click();
    dialog.must_go();
    assert_eq!(planner.foods("Dinner").first().map(String::as_str), Some("Quinoa, cooked"));
}
