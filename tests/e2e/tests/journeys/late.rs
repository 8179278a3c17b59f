//! The second half of the download is late, then lost, then there: planning goes on
//! meanwhile, and nothing that was asked for is forgotten.

use std::collections::BTreeMap;

use biomeal_e2e::{Stage, any, like};
use serde_json::json;

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(late, late_link, in_its_place);

fn late(stage: &Stage) {
    let planner = Planner::early_on(stage.open("late.html?width=1280"));
    planner.add_to("Lunch");
    planner.look_up("banana", "Banana").click();
    planner.must_hold("Lunch", &["Banana"]);
    planner.ring().must("have a score", |ring| ring.name.starts_with("Score"));
    planner.must_be_saved();
    assert!(!planner.tip(0).is_there());

    planner.button("Share").click();
    let dialog = planner.role("dialog", "One moment");
    dialog.must_come();
    planner.page.run("late.fail()", &json!([]));
    dialog.role("alert", any()).must("say what happened", |alert| {
        alert.text.contains("This part did not load") && alert.text.contains("Your plan is safe")
    });
    planner.page.must_be_accessible("the second half did not load");
    dialog.role("button", "Try again").click();
    planner.role("dialog", like("^Share")).role("button", "Close").click();
    planner.tip(0).must_come();
    planner.must_hold("Lunch", &["Banana"]);
    let asked = planner.page.run("return late.asked", &json!([]));
    assert_eq!(asked, 2, "once, and once again");
}

fn late_link(stage: &Stage) {
    let planner = Planner::early_on(stage.open("late.html?width=1280#biomeal=!"));
    planner.says("Loading").must_come();
    assert!(!planner.meal("Lunch").is_there(), "what was shared has the place to itself");
    planner.page.run("late.fail()", &json!([]));
    planner.button("Try again").click();
    planner.role("alert", any()).must("name the trouble", |alert| alert.text.contains("link"));
    planner.meal("Lunch").must_come();
}

/// Where everything is that can be pressed before the second half is there.
const PLACES: &str = "
    const root = document.querySelector('biomeal-planner').shadowRoot;
    const places = {};
    for (const button of root.querySelectorAll('.bm > :not(footer) button')) {
        const { x, y, width } = button.getBoundingClientRect();
        const name = button.getAttribute('aria-label') ?? button.textContent;
        places[name.trim()] = [x, y + scrollY, width].map(Math.round);
    }
    return places";

/// What comes with the second half moves nothing that a person may be about to press.
fn in_its_place(stage: &Stage) {
    let places = |planner: &Planner<'_>| -> BTreeMap<String, [i64; 3]> {
        serde_json::from_value(planner.page.run(PLACES, &json!([]))).expect("places are numbers")
    };
    for width in [360, 440, 560, 620, 700, 760, 860, 1000, 1280, 2000] {
        let page = stage.open(&format!("late.html?width={width}"));
        let planner = Planner::early_on(page);
        planner.page.must("it is asked for", "return late.asked", |asked| asked == 1);
        let before = places(&planner);
        for name in ["Add food to Lunch", "Open a file"] {
            assert!(before.contains_key(name), "{width} px: no {name} in {before:?}");
        }
        page.run("late.come()", &json!([]));
        planner.must_be_ready();
        let after = places(&planner);
        for (name, place) in before {
            // How well a plan is saved is found out meanwhile, and said by the same button.
            if !name.starts_with("Saved on this device") {
                assert_eq!(after.get(&name), Some(&place), "{width} px: {name}");
            }
        }
    }
}
