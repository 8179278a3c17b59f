//! A complete week without a pointer: one day is planned, then copied to the others.

use biomeal_e2e::{Key, Stage, any, like};

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(week);

const DAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

fn week(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    planner.must_be_ready();
    let page = planner.page;
    for (meal, words, food) in [
        ("Breakfast", "oats", "Rolled oats, dry"),
        ("Lunch", "lentil soup", "Lentil soup"),
        ("Dinner", "farmed salmon", "Atlantic salmon, farmed, cooked"),
        ("Snacks", "walnuts", "Walnuts"),
    ] {
        page.tab_back_to(&planner.day("Tuesday"));
        page.tab_to(&planner.button(&format!("Add food to {meal}")));
        page.press(&[Key::Enter]);
        planner.search_field().must("have the focus", |field| field.focused);
        page.type_text(words);
        let add = planner.add_button(food);
        add.must_come();
        page.tab_to(&add);
        page.press(&[Key::Enter]);
        planner.must_hold(meal, &[food]);
        // Back to the search, which is empty for the next one.
        page.press_with(&[], '/');
        page.press(&[Key::Escape]);
    }
    let copy = planner.button("Copy Tuesday to…");
    page.press(&[Key::Escape]);
    page.tab_back_to(&copy);
    page.press(&[Key::Enter]);
    let dialog = planner.role("dialog", "Copy Tuesday to");
    dialog.must_come();
    for day in DAYS.into_iter().filter(|day| *day != "Tuesday") {
        page.tab_to(&dialog.role("button", day));
        page.press(&[Key::Space]);
    }
    page.tab_to(&dialog.role("button", "Copy to 6 days"));
    page.press(&[Key::Enter]);
    dialog.must_go();
    for day in DAYS {
        planner.day(day).must("have a score", |tab| tab.name.contains(" plants"));
    }
    // Friday's dinner is another one.
    page.tab_back_to(&planner.day("Tuesday"));
    for _ in 0..3 {
        page.press(&[Key::Right]);
    }
    planner.role("heading", "Friday").must_come();
    page.tab_to(&planner.button("More for Atlantic salmon, farmed, cooked"));
    page.press(&[Key::Delete]);
    planner.must_hold("Dinner", &[]);
    planner.button("Add food to Dinner").must("have the focus", |button| button.focused);
    page.press(&[Key::Enter]);
    page.type_text("chickpeas");
    let add = planner.role("button", like("^Add Chickpeas")).nth(0);
    add.must_come();
    page.tab_to(&add);
    page.press(&[Key::Enter]);
    planner.meal("Dinner").role("group", any()).must_come();
}
