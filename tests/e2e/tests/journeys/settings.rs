//! Settings by keyboard: each takes effect at once and is still there after a reload.

use biomeal_e2e::{Key, Stage, any};

use crate::accessible::HIGH;
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(keyboard, conflicts);

fn keyboard(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    planner.must_be_ready();
    planner.use_example("Mediterranean");
    let score = planner.score();
    planner.page.tab_back_to(&planner.button("More"));
    planner.page.press(&[Key::Enter]);
    let line = planner.menu_item("Settings");
    for _ in 0..6 {
        if line.facts().focused {
            break;
        }
        planner.page.press(&[Key::Down]);
    }
    planner.page.press(&[Key::Enter]);
    let dialog = planner.role("dialog", "Settings");
    dialog.role("heading", "Settings").must("have the focus", |heading| heading.focused);
    planner.page.must_be_accessible("settings");
    planner.page.tab_to(&dialog.role("button", "More energy"));
    planner.page.press(&[Key::Enter]);
    dialog.text("2,100 kcal a day").must_come();
    dialog.role("button", "More energy").must("keep the focus", |button| button.focused);
    dialog.role("status", any()).must("say the energy", |status| {
        status.text.starts_with("Reference energy: 2,100 kcal a day.")
    });
    planner.page.press(&[Key::Escape]);
    dialog.must_go();
    planner.button("More").must("have the focus back", |button| button.focused);
    let after = planner.score();
    assert_ne!(after, score);
    planner.must_be_saved();
    planner.reload();
    planner.score_must_be(after);
}

fn conflicts(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    planner.add_to("Lunch");
    planner.look_up("kefir", "Kefir, plain").click();
    planner.choose(&planner.button("More"), "Settings");
    let dialog = planner.role("dialog", "Settings");
    dialog.role("radio", "Vegan").click();
    dialog.role("checkbox", "Milk").click();
    dialog.role("button", "Close").click();
    dialog.must_go();
    planner.must_hold("Lunch", &["Kefir, plain"]);
    let note = "Not vegan by the typical recipe · On your “without” list: milk";
    planner.meal("Lunch").text(note).must_come();
    planner.page.must_be_accessible("conflicts");
    planner.search("kefir");
    planner.says("Kefir").nth(0).must_come();
    assert!(!planner.add_button("Kefir, plain").is_there());
}
