//! Links that cannot be read: each says why in plain words, and the own plan stays.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use biomeal_core::examples::ExampleId;
use biomeal_core::link::{self, Shared, SharedContent};
use biomeal_e2e::Stage;

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(bad_links);

fn bad_links(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    planner.add_to("Lunch");
    planner.look_up("banana", "Banana").click();
    let own = Some(planner.must_be_stored());

    let good = good_payload();
    let mut newer = BASE64_URL_SAFE_NO_PAD.decode(&good).expect("payloads are base64url");
    newer[0] = 9;
    let middle = good.len() / 2;
    let other = if &good[middle..=middle] == "A" { "B" } else { "A" };
    for (payload, words) in [
        (good[..good.len() - 12].to_owned(), "incomplete"),
        (format!("{}{other}{}", &good[..middle], &good[middle + 1..]), "damaged"),
        (BASE64_URL_SAFE_NO_PAD.encode(newer), "newer"),
        ("hello".to_owned(), "not"),
    ] {
        let page = stage.open(&format!("box.html?width=1280#biomeal={payload}"));
        let planner = Planner::on(page);
        let alert = planner.role("alert", biomeal_e2e::any());
        alert.must(&format!("say {words:?}"), |alert| alert.text.contains(words));
        planner.must_hold("Lunch", &["Banana"]);
        assert_eq!(page.stored("biomeal:default"), own);
        assert_eq!(page.stored_keys(), ["biomeal:default"]);
    }
}

/// A link that can be read, without what goes before it.
pub fn good_payload() -> String {
    let content = SharedContent::Plan(ExampleId::Mediterranean.plan());
    let shared = Shared { content, own_foods: Vec::new() };
    link::encode(&shared).expect("an example fits into a link")
}
