//! Dragging in the week view: foods and whole cells, to other cells and days.

use biomeal_core::catalog;
use biomeal_core::food::Food;
use biomeal_core::plan::{Entry, Plan};
use biomeal_e2e::{Engine, Facts, Find, Key, Stage, any, like, until};
use serde_json::json;

use crate::planner::Planner;
use crate::week_view::{cell, show_week, with_plan};

biomeal_e2e::in_every_engine!(food, whole_cell, cancel, scroll, by_finger);

const FOODS: [&str; 3] = ["banana", "kefir-plain", "walnuts"];

/// Tuesday's lunch holds three foods, Wednesday's one.
fn with_lunches(stage: &Stage, width: u32, height: u32) -> Planner<'_> {
    stage.browser().resize(1440, height);
    let entries = |slugs: &[&str]| {
        let foods = slugs.iter().filter_map(|slug| catalog::by_slug(slug));
        let entry =
            |food: &Food| Entry { food: food.id, grams: food.portion.grams(), heated: false };
        foods.map(entry).collect()
    };
    let mut plan = Plan::default();
    plan.days[1].meals[1].entries = entries(&FOODS);
    plan.days[2].meals[1].entries = entries(&["almonds"]);
    let planner = with_plan(stage, width, plan);
    show_week(&planner);
    must_hold(&planner, "Tuesday", "Lunch", &["Banana", "Kefir", "Walnuts"]);
    planner
}

/// Waits until a cell holds these foods, by their first words.
fn must_hold(planner: &Planner<'_>, day: &str, meal: &str, foods: &[&str]) {
    let name = like("^(Almonds|Banana|Kefir|Walnuts)");
    let find = || {
        let names = cell(planner, day, meal).role("button", name.clone()).names();
        names.iter().filter_map(|name| Some(name.split([' ', ',']).next()?.to_owned())).collect()
    };
    let held = until(biomeal_e2e::DEADLINE, || {
        let held: Vec<String> = find();
        (held == foods).then_some(())
    });
    assert!(held.is_some(), "{day}’s {meal} must hold {foods:?}, but holds {:?}", find());
}

fn food_of<'a>(planner: &Planner<'a>, day: &str, meal: &str, food: &str) -> Find<'a> {
    cell(planner, day, meal).role("button", like(&format!("^{food}")))
}

/// The ring in the head of a cell.
fn head(find: &Find<'_>) -> [f64; 2] {
    let [left, top, ..] = find.facts().place;
    [left + 24.0, top + 20.0]
}

/// A share of a thing's width and height.
fn part(find: &Find<'_>, across: f64, down: f64) -> [f64; 2] {
    let Facts { place: [left, top, width, height], .. } = find.facts();
    [left + width * across, top + height * down]
}

fn drag(stage: &Stage, from: [f64; 2], to: [f64; 2], lets_go: bool) {
    stage.browser().drag("mouse", &[from, [from[0] + 12.0, from[1] + 3.0], to], 0, lets_go);
}

fn says(planner: &Planner<'_>, words: &str) {
    planner.says(words).nth(0).must_come();
}

fn pill<'a>(planner: &Planner<'a>, day: &str) -> Find<'a> {
    planner.role("button", like(&format!("^{day}: ")))
}

/// How many things are drawn as dragged, as lifted and as landing place.
fn must_be_lifted(planner: &Planner<'_>, expected: u64) {
    let marked = "const root = document.querySelector('biomeal-planner').shadowRoot;
        return root.querySelectorAll('.lifted, .dragged, .land-before, .land-after, .land-in').length";
    planner.page.must("so much is lifted", marked, |count| *count == expected);
}

fn food(stage: &Stage) {
    let planner = with_lunches(stage, 1280, 1400);
    let banana = || part(&food_of(&planner, "Tuesday", "Lunch", "Banana"), 0.5, 0.5);
    // A click still opens its sheet; a drag that ends where it began does not.
    drag(stage, banana(), banana(), true);
    must_be_lifted(&planner, 0);
    assert!(!planner.role("dialog", any()).is_there(), "a drag is no press");
    food_of(&planner, "Tuesday", "Lunch", "Banana").click();
    planner.role("dialog", like("Banana")).role("button", "Close").click();
    planner.role("dialog", any()).must_go();

    // Before a food of another day, with a line where it goes.
    let almonds = food_of(&planner, "Wednesday", "Lunch", "Almonds");
    drag(stage, banana(), part(&almonds, 0.5, 0.2), false);
    must_be_lifted(&planner, 3);
    stage.browser().let_go("mouse");
    says(&planner, "Banana moved to Wednesday’s lunch.");
    must_hold(&planner, "Tuesday", "Lunch", &["Kefir", "Walnuts"]);
    must_hold(&planner, "Wednesday", "Lunch", &["Banana", "Almonds"]);
    food_of(&planner, "Wednesday", "Lunch", "Banana").must("have the focus", |it| it.focused);

    // Into a cell that is empty, which opens no foods, and onto a day.
    let kefir = part(&food_of(&planner, "Tuesday", "Lunch", "Kefir"), 0.5, 0.5);
    drag(stage, kefir, part(&cell(&planner, "Friday", "Dinner"), 0.5, 0.5), true);
    says(&planner, "Kefir, plain moved to Friday’s dinner.");
    must_hold(&planner, "Friday", "Dinner", &["Kefir"]);
    let walnuts = part(&food_of(&planner, "Tuesday", "Lunch", "Walnuts"), 0.5, 0.5);
    drag(stage, walnuts, part(&pill(&planner, "Sunday"), 0.3, 0.5), true);
    says(&planner, "Walnuts moved to Sunday’s lunch.");
    must_hold(&planner, "Sunday", "Lunch", &["Walnuts"]);
    cell(&planner, "Tuesday", "Lunch").must("be empty", |it| it.name.contains("nothing"));
    assert!(!planner.role("dialog", any()).is_there(), "a drop is no press");
    planner.page.must_be_accessible("after drops");
    for _ in 0..3 {
        planner.undo().click();
    }
    must_hold(&planner, "Tuesday", "Lunch", &["Banana", "Kefir", "Walnuts"]);
}

fn whole_cell(stage: &Stage) {
    let planner = with_lunches(stage, 1280, 1400);
    let lunch = cell(&planner, "Tuesday", "Lunch");
    let there = part(&cell(&planner, "Wednesday", "Lunch"), 0.5, 0.7);
    drag(stage, head(&lunch), there, false);
    must_be_lifted(&planner, 3);
    stage.browser().let_go("mouse");
    says(&planner, "moved to Wednesday");
    lunch.must("be empty", |it| it.name.contains("nothing"));
    must_hold(&planner, "Wednesday", "Lunch", &["Almonds", "Banana", "Kefir", "Walnuts"]);
    planner.button("Add to Lunch, Tuesday").must("have the focus", |it| it.focused);

    let lunch = cell(&planner, "Wednesday", "Lunch");
    drag(stage, head(&lunch), part(&pill(&planner, "Saturday"), 0.3, 0.5), true);
    says(&planner, "moved to Saturday");
    must_hold(&planner, "Saturday", "Lunch", &["Almonds", "Banana", "Kefir", "Walnuts"]);
    planner.undo().click();
    planner.undo().click();
    must_hold(&planner, "Tuesday", "Lunch", &["Banana", "Kefir", "Walnuts"]);
    must_hold(&planner, "Wednesday", "Lunch", &["Almonds"]);
}

fn cancel(stage: &Stage) {
    let planner = with_lunches(stage, 1280, 1400);
    let there = cell(&planner, "Friday", "Dinner");
    let banana = part(&food_of(&planner, "Tuesday", "Lunch", "Banana"), 0.5, 0.5);
    let (lunch, dinner) = (head(&cell(&planner, "Tuesday", "Lunch")), part(&there, 0.5, 0.5));
    // Also where it began, on what opens the food when it is pressed.
    for (from, to, lifted) in [(banana, dinner, 3), (lunch, dinner, 3), (banana, banana, 2)] {
        drag(stage, from, to, false);
        must_be_lifted(&planner, lifted);
        // The contrast of what is dragged, which only Chromium is asked about, is exempt.
        if stage.engine() != Engine::Chromium {
            planner.page.must_be_accessible("while something is dragged");
        }
        planner.page.press(&[Key::Escape]);
        must_be_lifted(&planner, 0);
        stage.browser().let_go("mouse");
        must_hold(&planner, "Tuesday", "Lunch", &["Banana", "Kefir", "Walnuts"]);
        there.must("be empty", |it| it.name.contains("nothing"));
        assert!(!planner.role("dialog", any()).is_there(), "what is let go then is no press");
    }
    planner.page.must_be_accessible("after nothing was moved");
}

fn scroll(stage: &Stage) {
    let planner = with_lunches(stage, 1280, 760);
    let page = planner.page;
    page.run("window.scrollTo(0, 0)", &json!([]));
    let banana = part(&food_of(&planner, "Tuesday", "Lunch", "Banana"), 0.5, 0.5);
    let edge = page.run("return innerHeight - 6", &json!([])).as_f64().expect("a height");
    drag(stage, banana, [banana[0], edge], false);
    page.must("the page goes along", "return scrollY > 150", |it| *it == true);
    must_be_lifted_under(&planner, edge);
    page.press(&[Key::Escape]);
    must_be_lifted(&planner, 0);
    // The pointer is still at the edge, but nothing scrolls any more.
    let script = "const done = arguments[arguments.length - 1];
        const now = scrollY;
        setTimeout(() => done(scrollY - now), 100)";
    assert_eq!(stage.browser().run_until_called(script, &json!([])), json!(0));
    stage.browser().let_go("mouse");
}

/// What is lifted is where the pointer is, however far the page has gone.
fn must_be_lifted_under(planner: &Planner<'_>, y: f64) {
    let script = "const root = document.querySelector('biomeal-planner').shadowRoot;
        const area = root.querySelector('.lifted').getBoundingClientRect();
        return area.top + area.height / 2";
    planner.page.must("be at the pointer", script, |at| {
        at.as_f64().is_some_and(|at| (at - y).abs() < 20.0)
    });
}

fn by_finger(stage: &Stage) {
    // The other engines' drivers know no fingers.
    if stage.engine() != Engine::Chromium {
        return;
    }
    let planner = with_lunches(stage, 360, 1800);
    let finger = |from: [f64; 2], to: [f64; 2], rest: u32| {
        let between = [from[0], from[1] + 30.0];
        stage.browser().drag("touch", &[from, between, to], rest, true);
    };
    let dinner = || part(&cell(&planner, "Tuesday", "Dinner"), 0.4, 0.5);
    let banana = || part(&food_of(&planner, "Tuesday", "Lunch", "Banana"), 0.3, 0.5);
    // A finger that goes at once lifts nothing; one that rests does.
    finger(banana(), dinner(), 0);
    must_hold(&planner, "Tuesday", "Lunch", &["Banana", "Kefir", "Walnuts"]);
    finger(banana(), dinner(), 450);
    says(&planner, "Banana moved to Tuesday’s dinner.");
    must_hold(&planner, "Tuesday", "Dinner", &["Banana"]);
    // A whole cell onto a day.
    finger(
        head(&cell(&planner, "Tuesday", "Lunch")),
        part(&pill(&planner, "Friday"), 0.5, 0.5),
        450,
    );
    says(&planner, "moved to Friday");
    must_hold(&planner, "Friday", "Lunch", &["Kefir", "Walnuts"]);
    assert!(!planner.role("dialog", any()).is_there(), "a drop is no press");
}
