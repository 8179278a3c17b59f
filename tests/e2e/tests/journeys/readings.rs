//! What a screen reader is told on a person's way through the planner. The texts are in
//! `tests/e2e/readings`; `docs/walks.md` walks through them. In Chromium alone, which shows
//! its accessibility tree.

use biomeal_e2e::{Engine, Key, Stage, any, like};

use crate::planner::Planner;

#[test]
fn a_day() {
    Stage::play(Engine::Chromium, |stage| {
        let planner = Planner::in_box(stage, 1280);
        planner.must_be_ready();
        planner.page.must_read_like("first-visit");
        planner.use_example("Busy weekdays");
        planner.close_notice();
        planner.tip(0).must_come();
        planner.page.must_read_like("day");
        planner.row("Breakfast", "Blueberries").role("button", like("^More for")).click();
        planner.role("menu", any()).must_come();
        planner.page.must_read_like("food-menu");
        planner.page.press(&[Key::Escape]);
        planner.search("saurkraut");
        planner.add_button("Sauerkraut, canned").must_come();
        planner.page.must_read_like("search");
    });
}

#[test]
fn the_week() {
    Stage::play(Engine::Chromium, |stage| {
        let planner = Planner::in_box(stage, 1280);
        planner.use_example("Busy weekdays");
        planner.close_notice();
        planner.role("radio", "Week view").click();
        planner.role("grid", any()).must_come();
        planner.page.must_read_like("week");
    });
}

#[test]
fn dialogs() {
    Stage::play(Engine::Chromium, |stage| {
        let planner = Planner::in_box(stage, 1280);
        planner.use_example("Busy weekdays");
        planner.close_notice();
        for (opener, name) in [
            ("^Fiber, ", "explanation"),
            ("^Blueberries$", "food-sheet"),
            ("^DI-GM checklist$", "checklist"),
            ("^See all", "plants"),
            ("^Share$", "share"),
            ("^Copy Tuesday to", "picker"),
            ("^Add your own food$", "own-food"),
            ("^Last 12 weeks$", "look-back"),
        ] {
            planner.role("button", like(opener)).nth(0).click();
            planner.role("dialog", any()).must_come();
            planner.page.must_read_like(name);
            planner.role("dialog", any()).role("button", "Close").click();
        }
    });
}

#[test]
fn behind_menus() {
    Stage::play(Engine::Chromium, |stage| {
        let planner = Planner::in_box(stage, 1280);
        planner.use_example("Busy weekdays");
        planner.close_notice();
        for (opener, line, name) in [
            ("^More for Blueberries$", "Swap for…", "swap"),
            ("^More for Lunch$", "Note…", "note"),
            ("^More for Lunch$", "Save this meal…", "save-meal"),
            ("^Plans$", "Start from an example…", "examples"),
            ("^More$", "Settings", "settings"),
            ("^More$", "Shopping list", "shopping"),
        ] {
            planner.choose(&planner.role("button", like(opener)), line);
            planner.role("dialog", any()).must_come();
            planner.page.must_read_like(name);
            planner.role("dialog", any()).role("button", "Close").click();
        }
    });
}

#[test]
fn on_a_phone() {
    Stage::play(Engine::Chromium, |stage| {
        let planner = Planner::in_box(stage, 360);
        planner.use_example("Busy weekdays");
        planner.close_notice();
        planner.open_score();
        planner.ring().must_come();
        planner.page.must_read_like("score-sheet");
    });
}

#[test]
fn a_shared_plan() {
    Stage::play(Engine::Chromium, |stage| {
        let payload = crate::bad_links::good_payload();
        let planner = Planner::on(stage.open(&format!("box.html?width=1280#biomeal={payload}")));
        planner.role("region", "Someone shared a plan with you").must_come();
        planner.page.must_read_like("shared-plan");
        planner.button("Add a day or meal…").click();
        planner.role("dialog", any()).must_come();
        planner.page.must_read_like("add-shared");
    });
}
