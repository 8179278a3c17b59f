//! Every change can be taken back and made again, many of them.

use biomeal_e2e::Stage;

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(undo);

fn undo(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    let mut seen = vec![look(&planner)];
    let step = |planner: &Planner<'_>, seen: &mut Vec<_>| {
        let before = seen.last().cloned();
        let changed = biomeal_e2e::until(biomeal_e2e::DEADLINE, || {
            let now = look(planner);
            // Score and amounts are looked at one after the other: both must be new.
            (Some(&now) != before.as_ref() && now == look(planner)).then_some(now)
        });
        seen.push(changed.expect("something changes"));
    };
    planner.add_to("Lunch");
    for (words, food) in [
        ("oats", "Rolled oats, dry"),
        ("kefir", "Kefir, plain"),
        ("blueberries", "Blueberries"),
        ("walnuts", "Walnuts"),
    ] {
        planner.look_up(words, food).click();
        step(&planner, &mut seen);
    }
    for _ in 0..6 {
        planner.button("More Blueberries").click();
        step(&planner, &mut seen);
    }
    planner.button("Less Walnuts").click();
    step(&planner, &mut seen);
    planner.choose(&planner.button("More for Kefir, plain"), "Remove");
    step(&planner, &mut seen);
    planner.choose(&planner.button("More for Lunch"), "Clear Lunch");
    step(&planner, &mut seen);

    let undo = planner.undo();
    for expected in seen.iter().rev().skip(1) {
        undo.click();
        must_look(&planner, expected);
    }
    undo.must("say that nothing is left", |button| {
        button.disabled && button.description.contains("Nothing to undo")
    });
    for expected in &seen[1..] {
        planner.button("Redo").click();
        must_look(&planner, expected);
    }
    planner.button("Redo").must("say that nothing is left", |button| button.disabled);
}

/// Lunch with its amounts, and the score.
fn look(planner: &Planner<'_>) -> (Option<i32>, Vec<String>) {
    let rows = planner.meal("Lunch").role("group", biomeal_e2e::any()).all();
    let amounts = rows.into_iter().map(|row| format!("{} {}", row.name, row.text)).collect();
    (planner.score(), amounts)
}

fn must_look(planner: &Planner<'_>, expected: &(Option<i32>, Vec<String>)) {
    let same =
        biomeal_e2e::until(biomeal_e2e::DEADLINE, || (look(planner) == *expected).then_some(()));
    assert!(same.is_some(), "must be {expected:?}, but is {:?}", look(planner));
}
