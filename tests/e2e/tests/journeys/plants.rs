//! The plants of the week: which count how much, and a new one from the list to the plate.

use biomeal_e2e::{Key, Stage, any, has, like};

use crate::accessible::HIGH;
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(a_new_plant, narrow);

const HEADING: &str = "Plants this week";

fn a_new_plant(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    planner.must_be_ready();
    planner.look_up("apple", "Apple with skin").click();
    planner.look_up("coffee", "Coffee, brewed").click();
    planner.look_up("rocket", "Rocket (arugula), raw").click();
    let opener = planner.button("See all 3");
    // It stands before the foods, where the focus is.
    planner.button("Plans").focus();
    planner.page.tab_to(&opener);
    planner.page.press(&[Key::Enter]);
    let dialog = planner.role("dialog", HEADING);
    dialog.role("heading", HEADING).must("have the focus", |it| it.focused);
    dialog.text(has("of 30 plants this week")).must_come();
    dialog.role("heading", "Count in full (1)").must_come();
    dialog.role("heading", "Worth a quarter (1)").must_come();
    let said = |words: &str| {
        let items = dialog.role("listitem", any()).all();
        assert!(items.iter().any(|item| item.text.contains(words)), "{words}: {items:?}");
    };
    said("drink, from 150 g");
    said("20 g more to count in full");
    assert!(!dialog.role("button", "Find apples").is_there(), "they are in");
    planner.page.must_be_accessible("plants of the week");

    // The first ones of a group are shown, the others on request.
    let spinach = dialog.role("button", "Find spinach");
    assert!(!spinach.is_there());
    dialog.text(like("more: Vegetables$")).click();
    spinach.must_come();
    planner.page.must_be_accessible("all unused plants of a group");

    planner.page.press(&[Key::Escape]);
    dialog.must_go();
    opener.must("have the focus back", |it| it.focused);

    opener.click();
    let bananas = dialog.role("button", "Find bananas");
    planner.page.tab_to(&bananas);
    planner.page.press(&[Key::Enter]);
    dialog.must_go();
    planner.search_field().must("hold the question", |it| it.focused);
    planner.add_button("Banana").click();
    planner.button("See all 4").must_come();
}

fn narrow(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 360);
    planner.use_example("Busy weekdays");
    planner.open_score();
    let opener = planner.button(HEADING);
    opener.click();
    let dialog = planner.role("dialog", HEADING);
    dialog.role("heading", HEADING).must("have the focus", |it| it.focused);
    planner.page.must_be_accessible("360: plants of the week");
    dialog.role("button", "Close").click();
    dialog.must_go();
    planner.role("dialog", "Gut-friendliness").must_come();
    opener.must("have the focus back", |it| it.focused);

    opener.click();
    dialog.role("button", like("^Find ")).nth(0).click();
    planner.role("dialog", like("^Add food")).must_come();
    planner.search_field().must_come();
    assert!(!dialog.is_there());
}
