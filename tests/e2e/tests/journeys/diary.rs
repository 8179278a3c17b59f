//! Beyond the plate: today's check-in by keyboard, and the look back on the last weeks as
//! a picture and as a table.

use biomeal_e2e::{Facts, Find, Key, Stage, any, has, like};

use crate::accessible::HIGH;
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(by_keyboard, looked_back, narrow, first_day, hidden);

/// The day on which pages open: June 10, 2025, a Tuesday.
const TODAY: u16 = 20_249;
const HEADING: &str = "Last 12 weeks";

fn chosen(radio: &Facts) -> bool {
    radio.checked.as_deref() == Some("true")
}

fn scale<'a>(planner: &Planner<'a>, name: &str) -> Find<'a> {
    planner.role("radiogroup", like(&format!("^{name}")))
}

/// A plan is kept, and so are the twelve weeks before, with skin low on the last days.
fn with_days(planner: &Planner<'_>) {
    planner.use_example("Busy weekdays");
    planner.must_be_saved();
    let key = "biomeal:default";
    let text = planner.page.stored(key).expect("a document");
    let start = text.rfind("\"days\":").expect("today's score");
    let mut days = Vec::new();
    for ago in (1..80_u16).rev().filter(|ago| ago % 5 > 0) {
        let skin = if ago < 14 { 1 } else { 3 };
        let score = 400 + ago * 7;
        days.push(format!("{{\"d\":{},\"s\":{score},\"c\":\"2-30{skin}4\"}}", TODAY - ago));
    }
    let text = format!("{}\"days\":[{}]}}", &text[..start], days.join(","));
    planner.page.store(key, &text);
    planner.reload();
}

fn by_keyboard(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    planner.must_be_ready();
    planner.role("region", "Beyond the plate").must_come();
    planner.says("Tuesday’s check-in, for your eyes only.").must_come();
    planner.says("A doctor, dermatologist or dietitian").must_come();
    assert!(!planner.role("button", like("^Clear ")).is_there(), "nothing is chosen at first");
    let sleep = scale(&planner, "Sleep hours last night");
    planner.page.tab_to(&sleep.role("radio", "≤5"));
    planner.page.press(&[Key::Space]);
    planner.page.press(&[Key::Right]);
    planner.page.press(&[Key::Right]);
    sleep.role("radio", "7").must("be chosen", |it| chosen(it) && it.focused);
    scale(&planner, "Gut feels").role("radio", "0").click();
    planner.page.must_be_accessible("a check-in");
    planner.must_be_saved();
    planner.reload();
    sleep.role("radio", "7").must("still be chosen", chosen);
    planner.button("Clear Sleep").click();
    planner.button("Clear Sleep").must_go();
    sleep.role("radio", "7").must("be open again", |it| !chosen(it));
    scale(&planner, "Gut feels").role("radio", "0").must("be as it was", chosen);
}

fn looked_back(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    with_days(&planner);
    planner.says("felt unsettled on at least 7 of the last 14 days").must_come();
    let opener = planner.button(HEADING);
    planner.page.tab_to(&opener);
    planner.page.press(&[Key::Enter]);
    let dialog = planner.role("dialog", HEADING);
    dialog.role("heading", HEADING).must("have the focus", |it| it.focused);
    dialog.text(has("not as cause and effect")).must_come();
    dialog.role("img", has("Day scores and check-ins of the last 12 weeks")).must_come();
    assert_eq!(dialog.role("row", any()).all().len(), 13, "a head and twelve weeks");
    planner.page.must_be_accessible("the last 12 weeks");

    let weeks = dialog.role("radiogroup", "Week");
    planner.page.tab_to(&weeks.role("radio", like("^This week")));
    planner.page.press(&[Key::Left]);
    weeks
        .role("radio", like("^Last week: Day score .* skin 1.0 · gut 4.0$"))
        .must("be chosen", |it| chosen(it) && it.focused);
    dialog.role("button", "Sleep").click();
    weeks
        .role("radio", like("^Last week: Day score .* skin 1.0 · gut 4.0 · sleep 7.0 h$"))
        .must_come();
    planner.page.press(&[Key::Escape]);
    dialog.must_go();
    opener.must("have the focus back", |it| it.focused);
}

fn narrow(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 360);
    with_days(&planner);
    planner.page.must_be_accessible("360: a check-in");
    planner.button(HEADING).click();
    let dialog = planner.role("dialog", HEADING);
    dialog.role("heading", HEADING).must("have the focus", |it| it.focused);
    planner.page.must_be_accessible("360: the last 12 weeks");
    dialog.role("button", "Close").click();
    dialog.must_go();
}

fn first_day(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    planner.must_be_ready();
    planner.button(HEADING).click();
    let dialog = planner.role("dialog", HEADING);
    dialog.text("Nothing to look back on yet").must_come();
    planner.page.must_be_accessible("nothing to look back on");
    dialog.role("button", "Close").click();
    dialog.must_go();
    scale(&planner, "Skin feels").role("radio", "4").click();
    planner.button(HEADING).click();
    dialog.text(has("No day score · skin 4.0")).must_come();
    planner.page.must_be_accessible("one day to look back on");
}

fn hidden(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    with_days(&planner);
    let set = |name: &str| {
        planner.choose(&planner.button("More"), "Settings");
        let settings = planner.role("dialog", "Settings");
        settings.role("checkbox", name).click();
        settings.role("button", "Close").click();
        settings.must_go();
    };
    set("Words and shapes instead of scores");
    planner.button(HEADING).click();
    let dialog = planner.role("dialog", HEADING);
    let weeks = dialog.role("radiogroup", "Week");
    weeks.role("radio", like("^11 weeks ago: Day score Thriving on average")).must_come();
    let rows = dialog.role("row", any()).all();
    let words = ["Thriving", "Growing", "Getting started", "Room to grow"];
    for row in rows.iter().skip(1) {
        assert!(words.iter().any(|word| row.text.contains(word)), "{}", row.text);
    }
    planner.page.must_be_accessible("the last 12 weeks in words");
    dialog.role("button", "Close").click();
    dialog.must_go();
    set("Daily check-in");
    let section = planner.role("region", "Beyond the plate");
    section.role("radiogroup", any()).must_go();
    // Whom to ask, and the look back, stay.
    section.text(has("dermatologist")).must_come();
    section.role("button", HEADING).must_come();
}
