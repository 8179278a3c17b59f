//! A full week built by hand: 28 meals, kept over a reload, shared, and opened
//! elsewhere as it was.

use biomeal_e2e::{Stage, like};

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(week);

const DAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// What is eaten at each meal, another food every day.
const MEALS: [(&str, [(&str, &str); 7]); 4] = [
    (
        "Breakfast",
        [
            ("rolled oats", "Rolled oats, dry"),
            ("kefir", "Kefir, plain"),
            ("rye bread", "Rye bread"),
            ("skyr", "Skyr, plain"),
            ("banana", "Banana"),
            ("porridge", "Oat porridge made with water"),
            ("blueberries", "Blueberries"),
        ],
    ),
    (
        "Lunch",
        [
            ("lentil soup", "Lentil soup"),
            ("lentils", "Lentils, boiled"),
            ("buckwheat", "Buckwheat groats (kasha), cooked"),
            ("dal", "Lentil curry (dal)"),
            ("sushi", "Salmon sushi roll"),
            ("idli", "Idli (steamed fermented rice-lentil cake)"),
            ("beef stew", "Beef stew with potatoes and vegetables"),
        ],
    ),
    (
        "Dinner",
        [
            ("salmon", "Atlantic salmon, farmed, cooked"),
            ("broccoli", "Broccoli, boiled"),
            ("tofu stir", "Tofu and vegetable stir-fry"),
            ("smoked salmon", "Smoked salmon"),
            ("asparagus", "Asparagus, boiled"),
            ("artichoke", "Globe artichoke, boiled"),
            ("green beans", "Green beans, boiled"),
        ],
    ),
    (
        "Snacks",
        [
            ("walnuts", "Walnuts"),
            ("kimchi", "Kimchi (cabbage)"),
            ("apple", "Apple with skin"),
            ("orange", "Orange"),
            ("greek yogurt", "Greek yogurt, whole milk, plain"),
            ("ayran", "Ayran (salted yogurt drink)"),
            ("soya yogurt", "Soya yogurt"),
        ],
    ),
];

fn week(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    for (at, day) in DAYS.iter().enumerate() {
        planner.show_day(day);
        for (meal, foods) in MEALS {
            let (words, food) = foods[at];
            planner.add_to(meal);
            planner.look_up(words, food).click();
            planner.must_hold(meal, &[food]);
        }
    }
    let tabs = must_hold_the_week(&planner);
    planner.role("radio", "Week").click();
    planner.ring().must("have a score", |ring| ring.name.starts_with("Score"));
    let score = planner.score();
    planner.reload();
    assert_eq!(must_hold_the_week(&planner), tabs);
    planner.role("radio", "Week").click();
    planner.score_must_be(score);

    planner.button("Share").click();
    let field = planner.role("dialog", like("^Share")).role("textbox", "Link");
    let link = field.must("hold a link", |field| {
        field.value.as_ref().is_some_and(|link| link.contains("#biomeal="))
    });
    let link = link.value.expect("it was just seen");
    let payload = link.split("#biomeal=").last().unwrap_or_default();
    assert!(payload.len() <= 330, "28 foods take {} characters", payload.len());
    stage.elsewhere(&link, |page| {
        let planner = Planner::on(page);
        planner.button("Save as a copy").click();
        planner.day("Monday").must_come();
        assert_eq!(must_hold_the_week(&planner), tabs);
    });
}

/// Every meal of every day; gives what the days say of themselves.
fn must_hold_the_week(planner: &Planner<'_>) -> Vec<String> {
    let names = DAYS.iter().enumerate().map(|(at, day)| {
        let tab = planner.day(day);
        tab.click();
        tab.must("be chosen", |tab| tab.selected.as_deref() == Some("true"));
        for (meal, foods) in MEALS {
            planner.must_hold(meal, &[foods[at].1]);
        }
        tab.facts().name
    });
    names.collect()
}
