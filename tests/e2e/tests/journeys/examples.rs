//! From nothing to a week of one's own, by way of an example.

use biomeal_e2e::{Find, Key, Stage, any, has, like};

use crate::accessible::HIGH;
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(adapted_in_few_actions, beside_a_plan, within_the_settings);

/// Presses, counted; typing is not.
struct Counted(u32);

impl Counted {
    fn press(&mut self, control: &Find<'_>) {
        control.click();
        self.0 += 1;
    }
}

fn adapted_in_few_actions(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    let mut count = Counted(0);
    let see_all = planner.button("See all 9 examples");
    see_all.must_come();
    planner.page.must_be_accessible("an empty week with examples");
    count.press(&see_all);
    let dialog = planner.role("dialog", "Start from an example");
    dialog.role("heading", "Start from an example").must("have the focus", |it| it.focused);
    assert_eq!(dialog.role("article", any()).all().len(), 9);
    assert!(!dialog.role("button", like("^Replace this week")).is_there(), "there is none yet");
    planner.page.must_be_accessible("all examples beside an empty week");
    count.press(&dialog.role("button", "Use this week: Nordic"));
    dialog.must_go();
    planner.says("Nordic is in. Make it yours.").must_come();
    for day in ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] {
        planner.day(day).must("have a score", |tab| tab.name.contains(" plants"));
    }
    let before = planner.score();
    assert!(before.is_some());

    // Another day: one food goes, one comes, one is more, and a tip is taken.
    count.press(&planner.day("Wednesday"));
    planner.must_hold("Snacks", &["Apple with skin", "Kefir, plain"]);
    count.press(&planner.button("More for Butter, unsalted"));
    count.press(&planner.menu_item("Remove"));
    count.press(&planner.button("Add food to Dinner"));
    count.press(&planner.look_up("sauerkraut", "Sauerkraut, raw (unpasteurised), drained"));
    count.press(&planner.button("More Kefir, plain").nth(0));
    count.press(&planner.tip(0).role("button", like("^Apply")));
    planner.meal("Dinner").role("group", has("Sauerkraut")).must_come();
    planner.meal("Dinner").role("group", has("Butter")).must_go();
    assert!(count.0 < 10, "{} actions", count.0);
    planner.must_be_saved();
}

fn beside_a_plan(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 360);
    planner.use_example("Mediterranean");
    let before = planner.foods("Dinner");
    planner.choose(&planner.button("Plans"), "Start from an example…");
    let dialog = planner.role("dialog", "Start from an example");
    dialog.role("button", "Replace this week: On a budget").must_come();
    planner.page.must_be_accessible("360: all examples beside a plan");
    planner.page.must_fit("360: all examples beside a plan", 44);
    planner.page.press(&[Key::Escape]);
    dialog.must_go();
    planner.button("Plans").must("have the focus back", |button| button.focused);

    planner.choose(&planner.button("Plans"), "Start from an example…");
    dialog.role("button", "Replace this week: On a budget").click();
    dialog.must_go();
    assert_ne!(planner.foods("Dinner"), before);
    planner.button("Undo").click();
    planner.must_hold("Dinner", &before.iter().map(String::as_str).collect::<Vec<_>>());

    planner.choose(&planner.button("Plans"), "Start from an example…");
    dialog.role("button", "Use as a new plan: On a budget").click();
    dialog.must_go();
    planner.role("heading", "On a budget").must_come();
    planner.says("“On a budget” is a plan of its own.").must_come();
    planner.button("Undo").click();
    planner.role("heading", "My week").must_come();
    planner.must_hold("Dinner", &before.iter().map(String::as_str).collect::<Vec<_>>());
}

fn within_the_settings(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    planner.choose(&planner.button("More"), "Settings");
    let settings = planner.role("dialog", "Settings");
    settings.role("radio", "Vegetarian").click();
    settings.role("checkbox", "Egg").click();
    settings.role("button", "Close").click();
    planner.button("Use Plant-forward").must_come();
    planner.button("Use Indian vegetarian").must_come();
    assert!(!planner.button("Use Mediterranean").is_there());
    planner.button("See all 9 examples").click();
    let dialog = planner.role("dialog", "Start from an example");
    dialog.text("Keeps to your settings: vegetarian and without egg").nth(0).must_come();
    let offered = dialog.role("button", like("^Use this week")).names();
    assert_eq!(offered, ["Use this week: Plant-forward", "Use this week: Indian vegetarian"]);
    dialog.role("heading", "Not in line with your settings").must_come();
    dialog.text(has("Foods on Mon, Tue, Wed")).nth(0).must_come();
    planner.page.must_be_accessible("examples within the settings");
}
