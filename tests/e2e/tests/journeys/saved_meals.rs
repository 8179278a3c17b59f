//! A meal is kept under a name and added elsewhere, by pointer and by keyboard.

use biomeal_e2e::{Key, Stage, any, like};

use crate::accessible::HIGH;
use crate::planner::{Planner, points};

biomeal_e2e::in_every_engine!(kept_and_added, renamed_and_deleted, by_keyboard);

const SAVE: &str = "Save this meal…";
const ADD: &str = "Add a saved meal…";

fn kept_and_added(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    planner.choose(&planner.button("More for Lunch"), ADD);
    let list = planner.role("dialog", "Saved meals");
    list.text("No saved meals yet").must_come();
    planner.page.must_be_accessible("no saved meals yet");
    list.role("button", "Close").click();

    planner.add_to("Lunch");
    planner.look_up("lentil soup", "Lentil soup").click();
    planner.look_up("rye bread", "Rye bread").click();
    planner.must_hold("Lunch", &["Lentil soup", "Rye bread"]);
    planner.choose(&planner.button("More for Lunch"), SAVE);
    let dialog = planner.role("dialog", "Save this meal");
    let name = dialog.role("textbox", "Name");
    name.must("be filled in", |field| {
        field.value.as_deref() == Some("Lunch: Lentil soup, Rye bread")
    });
    name.fill("");
    dialog.role("button", "Save").click();
    dialog
        .role("alert", any())
        .must("say why", |alert| alert.text.contains("Give the meal a name"));
    name.must("have the focus", |field| field.focused);
    planner.page.must_be_accessible("a meal without a name");
    name.fill("Soup day");
    dialog.role("button", "Save").click();
    dialog.must_go();
    planner.button("More for Lunch").must("have the focus back", |button| button.focused);
    planner.says("Saved as “Soup day”").must_come();
    planner.must_be_saved();

    // Another day, after a reload: what it promises is what it brings.
    planner.reload();
    planner.show_day("Friday");
    planner.add_to("Dinner");
    planner.look_up("banana", "Banana").click();
    planner.must_hold("Dinner", &["Banana"]);
    let before = planner.score().expect("a score");
    planner.choose(&planner.button("More for Dinner"), ADD);
    list.text("Adding to Dinner, Fri").must_come();
    planner.page.must_be_accessible("saved meals");
    let row = list.role("listitem", any()).having("button", "Add Soup day");
    let gain = points(&row.facts().text).expect("a gain");
    list.role("button", "Add Soup day").click();
    list.must_go();
    planner.must_hold("Dinner", &["Banana", "Lentil soup", "Rye bread"]);
    planner.score_must_be(Some(before + gain));
    planner.says("“Soup day” is in Dinner.").must_come();
    planner.undo().click();
    planner.must_hold("Dinner", &["Banana"]);
}

fn renamed_and_deleted(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 360);
    planner.use_example("Mediterranean");
    for _ in 0..2 {
        planner.choose(&planner.button("More for Lunch"), SAVE);
        let dialog = planner.role("dialog", "Save this meal");
        dialog.role("textbox", "Name").fill("Bowl");
        planner.page.press(&[Key::Enter]);
        dialog.must_go();
    }
    // From the catalog's sheet, and back to it.
    planner.add_to("Snacks");
    planner.role("button", like("^Saved meals")).click();
    let list = planner.role("dialog", "Saved meals");
    list.role("heading", "Bowl (2)").must_come();
    planner.page.must_be_accessible("360: saved meals");
    planner.page.must_fit("360: saved meals", 44);
    list.role("button", "Rename Bowl (2)").click();
    let name = list.role("textbox", "Name");
    name.must("have the focus", |field| {
        field.focused && field.value.as_deref() == Some("Bowl (2)")
    });
    planner.page.must_be_accessible("360: another name");
    planner.page.must_fit("360: another name", 44);
    name.fill("Bowl for two");
    planner.page.press(&[Key::Enter]);
    list.role("button", "Rename Bowl for two").must("have the focus", |button| button.focused);
    list.role("button", "Delete Bowl").click();
    list.text("“Bowl” was deleted.").must_come();
    let undo = list.role("button", "Undo");
    undo.must("have the focus", |button| button.focused);
    planner.page.must_be_accessible("360: a saved meal was deleted");
    undo.click();
    list.role("button", "Add Bowl").must_come();
    list.role("button", "Close").click();
    planner.search_field().must_come();
    planner.role("button", like("^Saved meals")).must("have the focus back", |it| it.focused);
}

fn by_keyboard(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    planner.use_example("Plant-forward");
    planner.choose(&planner.button("More for Breakfast"), SAVE);
    let dialog = planner.role("dialog", "Save this meal");
    dialog.role("heading", "Save this meal").must("have the focus", |heading| heading.focused);
    planner.page.tab_to(&dialog.role("textbox", "Name"));
    planner.page.press(&[Key::Enter]);
    planner.says("Saved as “Breakfast:").must_come();
    planner.choose(&planner.button("More for Snacks"), ADD);
    let list = planner.role("dialog", "Saved meals");
    list.role("heading", "Saved meals").must("have the focus", |heading| heading.focused);
    let before = planner.page.focused();
    planner.page.tab_to(&list.role("button", like("^Add Breakfast")));
    assert_ne!(planner.page.focused(), before);
    planner.page.press(&[Key::Enter]);
    list.must_go();
    planner.button("More for Snacks").must("have the focus back", |button| button.focused);
    let said = biomeal_e2e::until(biomeal_e2e::DEADLINE, || {
        let all = planner.role("status", any()).all();
        all.into_iter().find(|status| status.text.contains("” is in Snacks."))
    });
    assert!(said.is_some_and(|said| said.text.ends_with("Undo available.")));
}
