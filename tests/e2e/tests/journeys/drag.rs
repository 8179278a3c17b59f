//! Dragging foods with a mouse and with a finger: the same as by menu and keys.

use biomeal_e2e::{Engine, Facts, Find, Key, Stage, any};

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(by_mouse, by_finger);

/// Tuesday's lunch of three foods, all of it in the window.
fn with_lunch(stage: &Stage, width: u32) -> Planner<'_> {
    stage.browser().resize(1440, 1600);
    let planner = Planner::in_box(stage, width);
    planner.must_be_ready();
    planner.add_to("Lunch");
    for (words, food) in [("banana", "Banana"), ("kefir", "Kefir, plain"), ("walnuts", "Walnuts")] {
        planner.look_up(words, food).click();
    }
    if width < 560 {
        planner.role("dialog", any()).role("button", "Close").click();
    }
    planner.must_hold("Lunch", &["Banana", "Kefir, plain", "Walnuts"]);
    planner.close_notice();
    planner
}

/// A point of a thing: pixels from its left edge, and a share of its height.
fn point(find: &Find<'_>, across: f64, down: f64) -> [f64; 2] {
    let Facts { place: [left, top, _, height], .. } = find.facts();
    [left + across, top + height * down]
}

fn says(planner: &Planner<'_>, words: &str) {
    planner.says(words).nth(0).must_come();
}

fn by_mouse(stage: &Stage) {
    let planner = with_lunch(stage, 1280);
    let browser = stage.browser();
    let drag = |food: &str, to: [f64; 2], lets_go: bool| {
        let grip = point(&planner.row("Lunch", food), 15.0, 0.5);
        browser.drag("mouse", &[grip, [grip[0] + 20.0, grip[1] + 10.0], to], 0, lets_go);
    };
    let lifted = "const root = document.querySelector('biomeal-planner').shadowRoot;
        return root.querySelectorAll('.lifted, .dragged, .land-before, .land-after').length";

    // Below the last food of its own meal.
    drag("Banana", point(&planner.row("Lunch", "Walnuts"), 200.0, 0.8), true);
    says(&planner, "Banana is now 3 of 3 in Lunch.");
    planner.must_hold("Lunch", &["Kefir, plain", "Walnuts", "Banana"]);
    planner.button("More for Banana").must("have the focus", |it| it.focused);

    // Escape leaves everything as it was.
    drag("Walnuts", point(&planner.row("Lunch", "Kefir, plain"), 200.0, 0.2), false);
    planner.page.must("something is lifted", lifted, |count| count == 3);
    planner.page.press(&[Key::Escape]);
    planner.page.must("nothing is lifted", lifted, |count| count == 0);
    browser.let_go("mouse");
    planner.must_hold("Lunch", &["Kefir, plain", "Walnuts", "Banana"]);

    // Into another meal, and onto another day.
    drag("Walnuts", point(&planner.meal("Dinner"), 100.0, 0.5), true);
    says(&planner, "Walnuts moved to Tuesday’s dinner.");
    planner.must_hold("Dinner", &["Walnuts"]);
    drag("Kefir, plain", point(&planner.day("Friday"), 40.0, 0.5), true);
    says(&planner, "Kefir, plain moved to Friday’s lunch.");
    planner.must_hold("Lunch", &["Banana"]);
    for _ in 0..3 {
        planner.undo().click();
    }
    planner.must_hold("Lunch", &["Banana", "Kefir, plain", "Walnuts"]);
}

fn by_finger(stage: &Stage) {
    // The other engines' drivers know no fingers.
    if stage.engine() != Engine::Chromium {
        return;
    }
    let planner = with_lunch(stage, 360);
    let from = point(&planner.row("Lunch", "Banana"), 40.0, 0.4);
    let to = point(&planner.row("Lunch", "Walnuts"), 40.0, 0.8);
    let between = [from[0], from[1] + 30.0];
    // A finger that goes at once lifts nothing; one that rests does.
    stage.browser().drag("touch", &[from, between, to], 0, true);
    planner.must_hold("Lunch", &["Banana", "Kefir, plain", "Walnuts"]);
    let from = point(&planner.row("Lunch", "Banana"), 40.0, 0.4);
    let to = point(&planner.row("Lunch", "Walnuts"), 40.0, 0.8);
    stage.browser().drag("touch", &[from, [from[0], from[1] + 30.0], to], 450, true);
    says(&planner, "Banana is now 3 of 3 in Lunch.");
    planner.must_hold("Lunch", &["Kefir, plain", "Walnuts", "Banana"]);
    assert!(!planner.role("dialog", any()).is_there(), "a drop is no press");
}
