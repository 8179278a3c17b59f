//! The reader of an article: adds three foods to dinner, sees the score move with
//! each, applies one tip, and finds it all again later.

use biomeal_e2e::{Stage, any, like};

use crate::planner::{Planner, points};

biomeal_e2e::in_every_engine!(reader);

/// Words a person types, and the food meant.
const DINNER: [(&str, &str); 3] = [
    ("lentil", "Lentils, boiled"),
    ("farmed salmon", "Atlantic salmon, farmed, cooked"),
    ("white bred", "White bread, sliced"),
];

fn reader(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    assert_eq!(planner.score(), None);
    planner.day("Tuesday").must("be today", |day| day.name.ends_with(", today"));
    planner.add_to("Dinner");
    planner.search_field().must("have the focus", |field| field.focused);

    let mut score = None;
    for (words, food) in DINNER {
        planner.look_up(words, food);
        let gain = planner.gain(food);
        assert_eq!(gain.is_some(), score.is_some(), "a gain is shown as soon as there is a score");
        planner.add_button(food).click();
        let expected = score.zip(gain).map(|(score, gain)| score + gain);
        if expected.is_some() {
            planner.score_must_be(expected);
        } else {
            planner.ring().must("have a score", |ring| ring.name.starts_with("Score"));
        }
        let now = planner.score();
        assert_ne!(now, score, "{food} moves the score");
        score = now;
    }
    let foods = DINNER.map(|(_, food)| food);
    planner.must_hold("Dinner", &foods);

    // The best tip does what it promises, to the tenth.
    let before = score.expect("a dinner has a score");
    let tip = planner.tip(0);
    let gain = points(&tip.facts().text).expect("a tip says its gain");
    assert!(gain >= 10, "a tip adds at least a point, not {gain} tenths");
    tip.role("button", like("^Apply")).click();
    planner.score_must_be(Some(before + gain));
    let with_tip = planner.foods("Dinner");
    assert_ne!(with_tip, foods, "the tip changed dinner");
    let week = week(&planner);

    // At once: what waits to be kept is kept when the page goes.
    planner.reload();
    planner.score_must_be(Some(before + gain));
    assert_eq!(planner.foods("Dinner"), with_tip);
    assert_eq!(self::week(&planner), week);

    // Undo outlives the visit and gives back exactly what was.
    planner.undo().click();
    planner.score_must_be(score);
    planner.must_hold("Dinner", &foods);
    planner.button("Redo").click();
    planner.score_must_be(Some(before + gain));
    planner.must_be_saved();
}

fn week(planner: &Planner<'_>) -> Vec<String> {
    planner.role("tablist", "Days").role("tab", any()).names()
}
