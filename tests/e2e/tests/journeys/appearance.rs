//! Settings of what is seen alone: the first day of the week, light or dark.

use biomeal_e2e::{Key, Stage, any};
use serde_json::{Value, json};

use crate::accessible::HIGH;
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(first_day, colors);

/// The colors that the planner is drawn in: "dark".
const SCHEME: &str =
    "return getComputedStyle(planner.shadowRoot.querySelector('[part=root]')).colorScheme";

const MOVING: &str = "return planner.shadowRoot.getAnimations().length";

fn open_settings(planner: &Planner<'_>) {
    let more = planner.button("More");
    planner.choose(&more, "Settings");
    planner.role("dialog", "Settings").must_come();
}

fn choose(planner: &Planner<'_>, group: &str, choice: &str) {
    open_settings(planner);
    let radio = planner.role("radiogroup", group).role("radio", choice);
    radio.click();
    radio.must("be chosen", |it| it.checked.as_deref() == Some("true"));
    // Colors on their way to others may be too faint for a moment.
    planner.page.must("colors are there", MOVING, |moving| moving == 0);
    planner.page.must_be_accessible(&format!("settings with {choice}"));
    planner.page.press(&[Key::Escape]);
    planner.role("dialog", "Settings").must_go();
}

/// The days in the order in which they are shown.
fn days(planner: &Planner<'_>) -> Vec<String> {
    let tabs = planner.role("tablist", "Days").role("tab", any());
    let day = |name: String| name.split(':').next().unwrap_or_default().to_owned();
    tabs.names().into_iter().map(day).collect()
}

fn first_day(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    planner.use_example("Mediterranean");
    let week = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    assert_eq!(days(&planner), week);
    choose(&planner, "First day of the week", "Sunday");
    let mut from_sunday = week;
    from_sunday.rotate_right(1);
    assert_eq!(days(&planner), from_sunday);
    planner.reload();
    planner.day("Sunday").must_come();
    assert_eq!(days(&planner), from_sunday);

    // Arrows follow what is seen.
    planner.show_day("Wednesday");
    for (key, day) in [
        (Key::Home, "Sunday"),
        (Key::Right, "Monday"),
        (Key::Left, "Sunday"),
        (Key::Left, "Saturday"),
        (Key::Right, "Sunday"),
        (Key::End, "Saturday"),
    ] {
        planner.page.press(&[key]);
        planner
            .day(day)
            .must("be shown", |tab| tab.focused && tab.selected.as_deref() == Some("true"));
        planner.role("heading", day).must_come();
    }
}

fn colors(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    planner.must_be_ready();
    let scheme = |wanted: &str| {
        planner.page.must("the colors follow", SCHEME, |scheme| scheme == &Value::from(wanted));
    };
    scheme("light dark");
    choose(&planner, "Light or dark", "Dark");
    scheme("dark");
    planner.page.reload();
    planner.must_be_ready();
    scheme("dark");

    // What the page says wins, and there is nothing to choose then.
    planner.page.run("planner.setAttribute('theme', 'light')", &json!([]));
    scheme("light");
    open_settings(&planner);
    assert!(planner.role("radiogroup", "First day of the week").is_there());
    assert!(!planner.role("radiogroup", "Light or dark").is_there());
    planner.page.press(&[Key::Escape]);
    planner.page.run("planner.setAttribute('theme', 'auto')", &json!([]));
    scheme("dark");
}
