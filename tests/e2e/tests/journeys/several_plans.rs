//! Several plans side by side: more than a screen of them, with long names, each with
//! its own steps and tips.

use biomeal_e2e::{Key, Stage, any, like};

use crate::accessible::HIGH;
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(many, each_its_own);

fn many(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 360);
    planner.use_example("Mediterranean");
    let long = "Week with a name of eighty characters, as long as any plan’s name may ever be 80";
    assert_eq!(long.chars().count(), 80);
    planner.choose(&planner.button("Plans"), "Rename");
    let dialog = planner.role("dialog", "Rename this plan");
    dialog.role("textbox", "Name").fill(long);
    planner.page.press(&[Key::Enter]);
    dialog.must_go();
    planner.role("heading", long).must_come();
    for number in 2..=9 {
        planner.choose(&planner.button("Plans"), "Duplicate");
        let end = format!("\\({number}\\)$");
        planner.role("heading", like(&end)).must_come();
    }
    for _ in 0..3 {
        planner.choose(&planner.button("Plans"), "New plan");
        planner.role("heading", "My week").must_come();
        planner.use_example("Busy weekdays");
    }
    planner.button("Plans").click();
    planner.menu_item("Delete").must_come();
    let plans = planner.role("menu", "Plans").role("menuitemradio", any()).names();
    assert_eq!(plans.len(), 12);
    planner.page.must_be_accessible("360: twelve plans with long names");
    planner.menu_item("Delete").click();
    planner.says("was deleted.").nth(0).must_come();
    planner.must_be_saved();
    planner.reload();
    planner.button("Plans").click();
    planner.menu_item("Delete").must_come();
    let plans = planner.role("menu", "Plans").role("menuitemradio", any()).names();
    assert_eq!(plans.len(), 11, "all of them can be read again");
}

fn each_its_own(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    planner.use_example("Busy weekdays");
    let rename = |name: &str| {
        planner.choose(&planner.button("Plans"), "Rename");
        let dialog = planner.role("dialog", "Rename this plan");
        dialog.role("textbox", "Name").fill(name);
        planner.page.press(&[Key::Enter]);
        dialog.must_go();
        planner.role("heading", name).must_come();
    };
    rename("First");
    let title = planner.tip(0).facts().text;
    planner.tip(0).role("button", like("^Not for me")).click();
    planner.tip(0).must("be another tip", |other| other.text != title);
    let (tip, lunch) = (planner.tip(0).facts().text, planner.foods("Lunch"));

    planner.choose(&planner.button("Plans"), "Duplicate");
    planner.role("heading", "First (copy)").must_come();
    planner.undo().must("have nothing to take back", |button| button.disabled);
    planner.tip(0).must("be offered in this plan", |offered| offered.text == title);
    planner.choose(&planner.button("More for Lunch"), "Clear Lunch");
    planner.must_hold("Lunch", &[]);
    rename("Second");

    planner.choose(&planner.button("Plans"), "First");
    planner.must_hold("Lunch", &lunch.iter().map(String::as_str).collect::<Vec<_>>());
    planner.tip(0).must("be the one without the other", |offered| offered.text == tip);
    planner.must_be_saved();
    planner.reload();
    planner.choose(&planner.button("Plans"), "Second");
    planner.must_hold("Lunch", &[]);
    planner.undo().click();
    planner.role("heading", "First (copy)").must_come();
    planner.undo().click();
    planner.must_hold("Lunch", &lunch.iter().map(String::as_str).collect::<Vec<_>>());

    planner.choose(&planner.button("Plans"), "Delete");
    planner.role("heading", "First").must_come();
    planner.button("Undo").nth(1).click();
    planner.role("heading", "First (copy)").must_come();
}
