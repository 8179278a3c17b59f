//! The whole week at once: a cell for each meal of each day.

use biomeal_core::catalog;
use biomeal_core::examples::ExampleId;
use biomeal_core::link::{self, Shared, SharedContent};
use biomeal_core::plan::{Entry, MAX_ENTRIES, MAX_MEALS, Plan};
use biomeal_e2e::{Find, Key, Stage, any, has, like};

use crate::accessible::{HIGH, in_both_themes};
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(switch, add, keyboard, copy, jump, empty, full);
biomeal_e2e::in_chromium!(accessible);

/// The cell of a meal, by day and meal.
pub fn cell<'a>(planner: &Planner<'a>, day: &str, meal: &str) -> Find<'a> {
    planner.role("gridcell", like(&format!("^{day}, {meal}:")))
}

/// Shows the week and waits for it.
pub fn show_week(planner: &Planner<'_>) {
    planner.role("radio", "Week view").click();
    planner.role("grid", "Meals of the week").must_come();
}

fn must_have_focus(find: &Find<'_>) {
    find.must("have the focus", |facts| facts.focused);
}

/// A planner that was given this plan through a link.
pub fn with_plan<'a>(stage: &'a Stage, width: u32, plan: Plan) -> Planner<'a> {
    let shared = Shared { content: SharedContent::Plan(plan), own_foods: Vec::new() };
    let payload = link::encode(&shared).expect("it fits into a link");
    let page = stage.open(&format!("box.html?width={width}#biomeal={payload}"));
    let planner = Planner::on(page);
    planner.button("Save as a copy").click();
    planner.close_notice();
    planner.role("radio", "Week view").must_come();
    planner
}

fn switch(stage: &Stage) {
    for width in [1280, 760, 360] {
        let planner = Planner::in_box(stage, width);
        planner.use_example("Mediterranean");
        planner.day("Friday").click();
        // By key, so that losing the focus would show.
        let page = planner.page;
        let day = planner.role("radio", "Day view");
        page.tab_to(&day);
        page.press(&[Key::Right]);
        planner.role("grid", "Meals of the week").must_come();
        must_have_focus(&planner.role("radio", "Week view"));
        planner.role("heading", "Whole week").must_come();
        planner.says("fiber a day").nth(0).must_come();
        assert_eq!(planner.role("gridcell", any()).names().len(), 28, "{width}");
        if width != 360 {
            planner.role("heading", "Gut-friendliness of the week").must_come();
            planner.ring().must("have a score", |ring| ring.name.starts_with("Score"));
        }
        assert!(!planner.role("radio", "Week").is_there(), "the week is the only scope");

        page.press(&[Key::Left]);
        planner.role("heading", "Friday").must_come();
        must_have_focus(&planner.role("radio", "Day view"));
        if width == 1280 {
            planner
                .role("radio", "Day")
                .must("be chosen", |radio| radio.checked.as_deref() == Some("true"));
        }
        stage.forget();
    }
}

fn add(stage: &Stage) {
    for width in [1280, 760, 360] {
        let planner = Planner::in_box(stage, width);
        planner.use_example("Busy weekdays");
        show_week(&planner);
        let lunch = cell(&planner, "Friday", "Lunch");
        let before = lunch.facts().name;
        let add = lunch.role("button", "Add to Lunch, Friday");
        add.click();
        let foods = planner.role("dialog", "Add food");
        foods.role("button", "Adding to Lunch, Fri").must_come();
        planner.says("Effect on The week").must_come();
        planner.look_up("sauerkraut", "Sauerkraut, canned").click();
        planner.says("Sauerkraut, canned is in. The week").nth(0).must_come();
        planner.page.press(&[Key::Escape]);
        foods.must_go();
        must_have_focus(&add);
        lunch.must("hold it", |cell| cell.name != before);
        lunch.role("button", like("^Sauerkraut, canned")).click();
        planner.role("dialog", has("Sauerkraut, canned")).role("button", "Close").click();

        // The menu: empty the meal, then see its day alone.
        planner.choose(&lunch.role("button", "More for Lunch, Friday"), "Clear Lunch");
        lunch.must("be empty", |cell| cell.name.contains("nothing planned yet"));
        must_have_focus(&add);
        arrange_cell(&planner);
        planner.choose(
            &cell(&planner, "Friday", "Dinner").role("button", like("^More")),
            "Open Friday",
        );
        must_have_focus(&planner.role("heading", "Friday"));
        stage.forget();
    }
}

/// What the menu of the day view offers for a meal, done in Friday's dinner.
fn arrange_cell(planner: &Planner<'_>) {
    let dinner = cell(planner, "Friday", "Dinner");
    let more = dinner.role("button", "More for Dinner, Friday");
    planner.choose(&more, "Note…");
    let dialog = planner.role("dialog", "Note on Friday’s dinner");
    dialog.role("textbox", "Note").fill("Leftovers for two");
    dialog.role("button", "Save").click();
    dialog.must_go();
    must_have_focus(&more);
    dinner.text("Leftovers for two").must_come();
    planner.choose(&more, "Move down");
    planner.says("Dinner is now 4 of 4.").nth(0).must_come();
    must_have_focus(&dinner);
    planner.choose(&more, "Remove Dinner");
    dinner.must_go();
    must_have_focus(&cell(planner, "Friday", "Snacks"));
    planner.undo().click();
    dinner.text("Leftovers for two").must_come();
}

fn keyboard(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    let page = planner.page;
    planner.use_example("Mediterranean");
    planner.day("Monday").click();
    show_week(&planner);
    let monday = cell(&planner, "Monday", "Breakfast");
    page.tab_to(&monday);
    for (key, day, meal) in [
        (Key::Right, "Tuesday", "Breakfast"),
        (Key::Down, "Tuesday", "Lunch"),
        (Key::End, "Sunday", "Lunch"),
        (Key::Right, "Sunday", "Lunch"),
        (Key::Up, "Sunday", "Breakfast"),
        (Key::Home, "Monday", "Breakfast"),
    ] {
        page.press(&[key]);
        must_have_focus(&cell(&planner, day, meal));
    }
    // Into the cell and back, Tab through what is in it.
    page.press(&[Key::Enter]);
    must_have_focus(&monday.role("listitem", any()).nth(0).role("button", any()));
    page.tab_back_to(&monday.role("button", "More for Breakfast, Monday"));
    page.press(&[Key::Escape]);
    must_have_focus(&monday);
    page.press(&[Key::Down]);
    let lunch = cell(&planner, "Monday", "Lunch");
    must_have_focus(&lunch);
    page.tab_to(&lunch.role("button", "Add to Lunch, Monday"));
    // The next stop is out of the grid: the other cells are one stop together.
    page.press(&[Key::Tab]);
    assert!(!page.focused().contains("Lunch"), "{}", page.focused());

    // A menu keeps its keys for itself.
    let more = lunch.role("button", "More for Lunch, Monday");
    more.focus();
    page.press(&[Key::Down]);
    planner.role("menu", any()).must_come();
    page.press(&[Key::Escape]);
    planner.role("menu", any()).must_go();
    must_have_focus(&more);

    // C copies and M moves what is in the cell.
    page.press(&[Key::Escape]);
    must_have_focus(&lunch);
    for (key, heading) in [('c', "^Copy"), ('m', "^Move")] {
        page.press_with(&[], key);
        let picker = planner.role("dialog", like(heading));
        picker.must_come();
        page.press(&[Key::Escape]);
        picker.must_go();
        must_have_focus(&lunch);
    }

    // The slash searches foods for the cell.
    page.press_with(&[], '/');
    planner.role("dialog", "Add food").role("button", "Adding to Lunch, Mon").must_come();
}

fn copy(stage: &Stage) {
    for width in [1280, 760, 360] {
        let planner = Planner::in_box(stage, width);
        planner.use_example("Busy weekdays");
        show_week(&planner);
        let lunch = cell(&planner, "Friday", "Lunch");
        let more = lunch.role("button", "More for Lunch, Friday");
        planner.choose(&more, "Copy to…");
        let picker = planner.role("dialog", like("^Copy Friday’s"));
        for day in ["Saturday", "Sunday"] {
            picker.role("button", day).click();
        }
        picker.role("button", "Copy to 2 days").click();
        picker.must_go();
        must_have_focus(&more);
        let foods = lunch.role("listitem", any()).names().len();
        let there = cell(&planner, "Sunday", "Lunch");
        there.must("hold more foods", |_| there.role("listitem", any()).names().len() > foods);

        // The heading's button copies the day that the keyboard is on.
        planner.button("Copy Friday to…").click();
        let picker = planner.role("dialog", like("^Copy Friday"));
        picker.must_come();
        planner.page.press(&[Key::Escape]);
        picker.must_go();
        must_have_focus(&planner.button("Copy Friday to…"));
        stage.forget();
    }
}

fn jump(stage: &Stage) {
    for width in [1280, 760, 360] {
        stage.browser().resize(1440, 800);
        let planner = Planner::in_box(stage, width);
        let page = planner.page;
        planner.use_example("Plant-forward");
        show_week(&planner);
        let day = |day: &str| planner.role("button", like(&format!("^{day}: ")));
        day("Saturday").click();
        let wide = width == 1280;
        if wide {
            must_have_focus(&cell(&planner, "Saturday", "Breakfast"));
        } else {
            must_have_focus(&planner.role("heading", "Saturday"));
        }
        // The days are one stop with arrows.
        day("Saturday").focus();
        page.press(&[Key::Left]);
        must_have_focus(&day("Friday"));
        page.press(&[Key::Enter]);
        if wide {
            must_have_focus(&cell(&planner, "Friday", "Breakfast"));
        } else {
            must_have_focus(&planner.role("heading", "Friday"));
        }
        stage.forget();
    }
}

fn empty(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    planner.must_be_ready();
    show_week(&planner);
    assert_eq!(planner.role("gridcell", like("nothing planned yet")).names().len(), 28);
    planner.role("heading", "What sounds good this week?").must_come();
    planner.says("Nothing planned yet").nth(0).must_come();
    planner.button("Add to Snacks, Sunday").click();
    planner.look_up("walnuts", "Walnuts").click();
    planner.page.press(&[Key::Escape]);
    cell(&planner, "Sunday", "Snacks").role("button", like("^Walnuts")).must_come();
    planner.undo().click();
    cell(&planner, "Sunday", "Snacks").must("be empty", |cell| cell.name.contains("nothing"));
}

const LONG: [&str; 2] = [
    "A second breakfast in the garden with everyone who happens to be there",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
];

/// Forty foods in a meal, eight meals on a day, long names and notes.
fn full_week() -> Plan {
    let mut plan = ExampleId::Mediterranean.plan();
    let foods = catalog::foods().iter().take(MAX_ENTRIES);
    plan.days[0].meals[1].entries = foods
        .map(|food| Entry { food: food.id, grams: food.portion.grams(), heated: false })
        .collect();
    while plan.days[1].meals.len() < MAX_MEALS {
        let meal = plan.days[1].meals[plan.days[1].meals.len() - 4].clone();
        plan.days[1].meals.push(meal);
    }
    LONG[0].clone_into(&mut plan.days[2].meals[0].name);
    LONG[1].clone_into(&mut plan.days[3].meals[0].name);
    for meal in &mut plan.days[4].meals {
        meal.note = LONG.join(" ").repeat(2);
    }
    plan.days[4].meals[0].entries.clear();
    plan
}

fn full(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    for width in [1280, 760, 360] {
        let planner = with_plan(stage, width, full_week());
        show_week(&planner);
        let lunch = cell(&planner, "Monday", "Lunch");
        assert_eq!(lunch.role("listitem", any()).names().len(), MAX_ENTRIES);
        for name in LONG {
            planner.role("heading", name).must_come();
        }
        planner.page.must_be_accessible(&format!("{width}: a full week"));
        stage.forget();
    }
}

fn accessible(stage: &Stage) {
    for width in [1280, 760, 360] {
        in_both_themes(stage, width, |planner, place| {
            let check = |state: &str| planner.page.must_be_accessible(&format!("{place}: {state}"));
            planner.must_be_ready();
            show_week(planner);
            check("empty week");
            planner.button("Use Busy weekdays").click();
            cell(planner, "Sunday", "Dinner")
                .must("have a score", |it| !it.name.contains("nothing"));
            check("week");
            cell(planner, "Friday", "Lunch").role("button", like("^More")).click();
            planner.role("menu", any()).must_come();
            check("menu of a cell");
            planner.page.press(&[Key::Escape]);
            planner.button("Add to Lunch, Friday").click();
            planner.search_field().must_come();
            check("foods over the week");
        });
    }
}
