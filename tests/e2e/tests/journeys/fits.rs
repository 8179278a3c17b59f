//! From 320 to 1600 px, from left to right and from right to left, with names as long as
//! they may be and a meal as full as it may be: everything has its place.

use biomeal_core::catalog;
use biomeal_core::food::FoodId;
use biomeal_core::link::{self, Shared, SharedContent};
use biomeal_core::plan::{Entry, MAX_ENTRIES, MAX_NAME, Plan};
use biomeal_e2e::{Stage, any, like};

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(left_to_right, right_to_left);

/// The edges of every layout (`styles/layout.css` and the containers within), and what lies
/// between.
const WIDTHS: [u32; 14] = [320, 345, 360, 390, 470, 471, 560, 561, 680, 760, 959, 960, 1280, 1600];

/// On a page that runs the other way: what language the texts are in decides.
fn left_to_right(stage: &Stage) {
    in_every_width(stage, "en", "rtl");
}

fn right_to_left(stage: &Stage) {
    in_every_width(stage, "ar-XB", "ltr");
}

/// For a person who needs larger letters, and has no wider screen for them.
#[test]
fn twice_the_text() {
    Stage::play_with_twice_the_text(|stage| {
        let planner = Planner::open(stage, "box.html?width=1280");
        planner.use_example("Busy weekdays");
        planner.close_notice();
        let size = "return getComputedStyle(document.querySelector('biomeal-planner').shadowRoot.querySelector('.row-name')).fontSize";
        planner.page.must("text is twice as large", size, |size| size == "30px");
        for width in [320, 360, 480, 760, 1280] {
            planner.page.box_width(width);
            planner.page.must_fit(&format!("{width} px, twice the text"), 24);
        }
    });
}

fn in_every_width(stage: &Stage, lang: &str, page: &str) {
    let address = format!("box.html?width=1280&lang={lang}&dir={page}#biomeal={}", payload());
    let planner = Planner::on(stage.open(&address));
    let dir = if page == "rtl" { "ltr" } else { "rtl" };
    let runs = "return getComputedStyle(document.querySelector('biomeal-planner').shadowRoot.querySelector('.bm')).direction";
    planner.page.must("the texts' language decides", runs, |is| is == dir);
    planner.button("Save as a copy").click();
    planner.day("Monday").must("have a score", |tab| tab.name.contains(" plants"));
    planner.show_day("Monday");
    planner.close_notice();
    for width in WIDTHS {
        planner.page.box_width(width);
        planner.page.must_fit(&format!("{width} px {dir}"), smallest(width));
    }
    planner.role("radio", "Week view").click();
    planner.role("grid", any()).must_come();
    for width in WIDTHS {
        planner.page.box_width(width);
        planner.page.must_fit(&format!("{width} px {dir}: the week"), smallest(width));
    }
    planner.role("radio", "Day view").click();
    for width in [320, 360, 390] {
        planner.page.box_width(width);
        planner.page.browser().resize(width.max(500), 900);
        for opener in ["^Add food to", "Open the score$"] {
            planner.role("button", like(opener)).nth(0).click();
            planner.role("dialog", any()).must_come();
            planner.page.must_fit(&format!("{width} px {dir}: {opener}"), smallest(width));
            planner.role("dialog", any()).role("button", "Close").click();
            planner.role("dialog", any()).must_go();
        }
    }
    beside_its_like(&Planner::on(stage.open(&address)), dir);
}

/// The same plan, shared once more, beside one's own.
fn beside_its_like(planner: &Planner<'_>, dir: &str) {
    planner.button("Save as a copy").must_come();
    for width in WIDTHS {
        planner.page.box_width(width);
        planner.page.must_fit(&format!("{width} px {dir}: a shared plan"), smallest(width));
    }
    planner.page.box_width(320);
    planner.button("Add a day or meal…").click();
    planner.role("dialog", any()).must_come();
    planner.page.must_fit(&format!("320 px {dir}: add a day or meal"), 24);
}

/// What a control must be at least, in CSS pixels: 44 where a thumb uses it, 24 elsewhere and
/// where there is no room for more.
const fn smallest(width: u32) -> u32 {
    if width >= 360 && width <= 560 { 44 } else { 24 }
}

/// A plan at its limits: a meal of forty foods, long names of meals and of the plan, foods
/// that nobody knows, a note.
fn payload() -> String {
    let mut plan = Plan { name: long("A week of "), ..Plan::default() };
    let mut foods: Vec<_> = catalog::foods().iter().collect();
    foods.sort_by_key(|food| std::cmp::Reverse(food.name.len()));
    let entry = |food: FoodId, grams| Entry { food, grams, heated: false };
    for (at, day) in plan.days.iter_mut().enumerate() {
        for (place, meal) in day.meals.iter_mut().enumerate() {
            let longest = foods.iter().skip(at * 4 + place).take(3);
            meal.entries = longest.map(|food| entry(food.id, 5000)).collect();
        }
    }
    let monday = &mut plan.days[0].meals;
    monday[0].entries = foods.iter().take(MAX_ENTRIES).map(|food| entry(food.id, 137)).collect();
    monday[1].name = long("Dinner with ");
    monday[1].note = "From yesterday, ".repeat(20);
    monday[2].name = "Pneumonoultramicroscopicsilicovolcanoconiosis".to_owned();
    monday[2].entries.push(entry(FoodId(0x7ff0), 100));
    let shared = Shared { content: SharedContent::Plan(plan), own_foods: Vec::new() };
    link::encode(&shared).expect("a plan at its limits fits into a link")
}

fn long(words: &str) -> String {
    words.repeat(MAX_NAME).chars().take(MAX_NAME).collect()
}
