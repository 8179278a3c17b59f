//! The DI-GM checklist of the day shown, from its row in the score panel and back.

use biomeal_e2e::{Key, Stage, any, has};

use crate::accessible::HIGH;
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(by_keyboard, narrow, empty_day);

const HEADING: &str = "DI-GM checklist (adapted)";

fn by_keyboard(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    planner.use_example("Mediterranean");
    planner.show_day("Thursday");
    // Always of the day, whatever the score speaks of.
    planner.role("radio", "Week").click();
    let opener = planner.button("DI-GM checklist");
    planner.page.tab_to(&opener);
    planner.page.press(&[Key::Enter]);
    let dialog = planner.role("dialog", HEADING);
    dialog.role("heading", HEADING).must("have the focus", |it| it.focused);
    dialog.text(has("Thursday: 9 of 14 items met.")).must_come();
    let items = dialog.role("listitem", any()).all();
    assert_eq!(items.len(), 15, "14 items and a publication");
    let of = |name: &str| {
        let item = items.iter().find(|item| item.text.starts_with(name));
        item.map(|item| item.text.clone()).unwrap_or_default()
    };
    for (name, words) in [
        ("Chickpeas", &["Met", "any amount", "Chickpeas, canned"][..]),
        ("Avocado", &["Not met", "0 g"]),
        ("Coffee", &["237 g", "175 g", "our choice"]),
        ("Fat", &["% of energy", "below 40%"]),
    ] {
        let text = of(name);
        assert!(words.iter().all(|word| text.contains(word)), "{name}: {text}");
    }
    dialog.role("link", "doi:10.3390/nu16071045").must_come();
    planner.page.must_be_accessible("the DI-GM checklist");
    planner.page.press(&[Key::Escape]);
    dialog.must_go();
    opener.must("have the focus back", |it| it.focused);
}

fn narrow(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 360);
    planner.use_example("Busy weekdays");
    planner.open_score();
    let opener = planner.button("DI-GM checklist");
    opener.click();
    let dialog = planner.role("dialog", HEADING);
    dialog.role("heading", HEADING).must("have the focus", |it| it.focused);
    planner.page.must_be_accessible("360: the DI-GM checklist");
    dialog.role("button", "Close").click();
    dialog.must_go();
    planner.role("dialog", "Gut-friendliness").must_come();
    opener.must("have the focus back", |it| it.focused);
}

fn empty_day(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    planner.must_be_ready();
    planner.show_day("Friday");
    planner.button("DI-GM checklist").click();
    let dialog = planner.role("dialog", HEADING);
    dialog.text(has("Nothing is planned on Friday yet")).must_come();
    assert_eq!(dialog.role("listitem", any()).all().len(), 1, "the publication alone");
    planner.page.must_be_accessible("the DI-GM checklist of an empty day");
}
