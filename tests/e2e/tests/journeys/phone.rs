//! A planner on a phone: from an example, with one thumb, in 360 pixels.

use biomeal_e2e::{Stage, any, like};

use crate::planner::{Planner, points};

biomeal_e2e::in_every_engine!(phone);

fn phone(stage: &Stage) {
    let planner = Planner::in_box(stage, 360);
    planner.says("What sounds good this week?").must_come();
    planner.button("Use Busy weekdays").click();
    for day in ["Monday", "Sunday"] {
        planner.day(day).must("have a score", |tab| tab.name.contains(" plants"));
    }
    assert_eq!(planner.role("tab", any()).all().len(), 7, "the days are the only tabs here");

    planner.show_day("Thursday");
    let plan = planner.foods("Dinner");
    assert!(!plan.is_empty(), "the example fills Thursday's dinner");
    planner.add_to("Dinner");
    let sheet = planner.role("dialog", like("^Add food"));
    sheet.must_come();
    planner.look_up("kimchi", "Kimchi (cabbage)");
    let gain = planner.gain("Kimchi (cabbage)").expect("the week has a score");
    planner.add_button("Kimchi (cabbage)").click();
    sheet.role("button", "Close").click();
    sheet.must_go();
    let mut expected: Vec<_> = plan.iter().map(String::as_str).collect();
    expected.push("Kimchi (cabbage)");
    planner.must_hold("Dinner", &expected);

    let row = planner.row("Dinner", "Kimchi (cabbage)");
    let amount = row.facts().text;
    row.role("button", "More Kimchi (cabbage)").click();
    row.must("hold more", |row| row.text != amount);
    row.role("button", "Less Kimchi (cabbage)").click();
    row.must("hold as much as before", |row| row.text == amount);

    planner.open_score();
    let sheet = planner.role("dialog", "Gut-friendliness");
    let after = planner.score().expect("Thursday has a score");
    for scope in ["Meal", "Week", "Day"] {
        sheet.role("radio", scope).click();
        sheet
            .role("radio", scope)
            .must("be chosen", |radio| radio.checked.as_deref() == Some("true"));
    }
    planner.score_must_be(Some(after));
    sheet.role("button", "Close").click();
    sheet.must_go();

    // What the sheet promised is what came: without kimchi the score is lower by it.
    planner.choose(&planner.button("More for Kimchi (cabbage)"), "Remove");
    planner.must_hold("Dinner", &plan.iter().map(String::as_str).collect::<Vec<_>>());
    planner.open_score();
    planner.score_must_be(Some(after - gain));
}

#[test]
fn points_are_read() {
    assert_eq!(points("Kimchi +1.5 +1.5 points"), Some(15));
    assert_eq!(points("Kimchi+12.5+12.5 points Add"), Some(125));
    assert_eq!(points("\u{2212}0.7\u{2212}0.7 points"), Some(-7));
    assert_eq!(points("Points for the day"), None);
}
