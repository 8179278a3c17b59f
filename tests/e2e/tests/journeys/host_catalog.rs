//! The owner of a page brings foods of its own; a reader uses them, shares them, and finds
//! them again where that catalog is missing. What is no catalog changes nothing.

use biomeal_e2e::{Page, Place, Stage, has, like};
use serde_json::json;

use crate::accessible::HIGH;
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(used, refused, never_there);

const OATS: &str = "Oat House rolled oats, dry";

/// A planner on a page with a catalog.
fn open<'a>(stage: &'a Stage, place: Place, page: &str, catalog: &str) -> Planner<'a> {
    let address = format!("{page}?width=1280&catalog={catalog}");
    let planner = Planner::on(stage.open_at(place, &address));
    // Fetched once the planner is there.
    planner.page.may_ask_more();
    planner.must_be_ready();
    planner
}

fn used(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = open(stage, Place::Home, "box.html", "/pages/catalog/good.json");
    let brand = planner.role("link", "Oat House");
    brand.must("lead to the page's owner", |it| it.text == "Oat House");
    planner.says("Foods marked “Oat House”").must_come();

    // Found, in the place of ours, with the mark; the sheet says whose figures they are.
    planner.add_to("Breakfast");
    planner.look_up("rolled oats", OATS).click();
    planner.must_hold("Breakfast", &[OATS]);
    assert!(!planner.add_button("Rolled oats, dry").is_there(), "ours is not offered");
    planner.look_up("farm kefir", "Farm kefir").click();
    planner.add_button("Farm kefir").must("keep the focus", |it| it.focused);
    planner.must_hold("Breakfast", &[OATS, "Farm kefir"]);
    planner.row("Breakfast", "Farm kefir").must("be marked", |row| row.text.contains("Oat House"));
    planner.meal("Breakfast").role("button", "Farm kefir").click();
    let sheet = planner.role("dialog", "Farm kefir");
    sheet.text(has("Figures from Oat House")).must_come();
    planner.page.must_be_accessible("the sheet of a page's food");
    sheet.role("button", "Close").click();
    sheet.must_go();
    let note = planner.role("region", "A note from Oat House");
    note.must("hold the page's tip, and no gain", |it| {
        it.text.contains("Soak oats in kefir") && !it.text.contains("points")
    });
    planner.page.must_be_accessible("a planner with a page's foods");
    let score = planner.score();
    assert!(score.is_some());

    planner.button("Share").click();
    let dialog = planner.role("dialog", like("^Share"));
    let link = dialog.role("textbox", "Link").must("hold a link", |field| {
        field.value.as_ref().is_some_and(|link| link.contains("#biomeal="))
    });
    let link = link.value.expect("it was just seen");
    let (_, payload) = link.split_once('#').expect("a fragment");

    // Elsewhere, where nobody knows that catalog: the same foods, the same score.
    let there = stage.site().address(&format!("/pages/box.html?width=1280#{payload}"));
    stage.elsewhere(&there, |page| {
        let planner = Planner::on(page);
        planner.role("region", "Someone shared a plan with you").must_come();
        planner.button("Save as a copy").click();
        planner.must_hold("Breakfast", &[OATS, "Farm kefir"]);
        planner.score_must_be(score);
        planner.row("Breakfast", OATS).must("be marked", |row| row.text.contains("Oat House"));
        planner.must_be_saved();
        planner.reload();
        planner.must_hold("Breakfast", &[OATS, "Farm kefir"]);
    });

    // And here, with the catalog and when it is gone.
    planner.page.press(&[biomeal_e2e::Key::Escape]);
    planner.must_be_saved();
    planner.reload();
    planner.must_hold("Breakfast", &[OATS, "Farm kefir"]);
    planner.role("link", "Oat House").must_come();
    planner.score_must_be(score);
    let planner = Planner::open(stage, "box.html?width=1280");
    planner.must_hold("Breakfast", &[OATS, "Farm kefir"]);
    planner.score_must_be(score);
    assert!(!planner.role("link", "Oat House").is_there());
}

/// Sets the page's catalog to what is none, and sees that page and owner are told once. `before`
/// is how often they were.
fn must_be_told(page: Page<'_>, before: usize, address: &str, why: &str) {
    let set = "document.querySelector('biomeal-planner').setAttribute('catalog', arguments[0])";
    page.run(set, &json!([address]));
    let count = "return watched.events.filter(([name]) => name === 'biomeal-error').length";
    page.must("the page is told once", count, |count| *count == json!(before + 1));
    let told = page.events("biomeal-error").pop().expect("an event");
    assert_eq!(told["code"], "catalog");
    let message = told["message"].as_str().expect("a text").to_owned();
    assert!(message.contains(why), "{message}");
    let lines = page.run("return watched.errors", &json!([]));
    let ours: Vec<_> =
        lines.as_array().into_iter().flatten().filter(|line| **line == message).collect();
    assert_eq!(ours.len(), 1, "one line to the owner: {lines:#}");
    page.take_errors();
}

fn refused(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    // The page's own, those of a third address, which says who may read them, and what is none.
    let [stranger, third] = ["private.json", "wrong.json"].map(|name| stage.site().third(name));
    let wrong = "foods[0] oats-rolled-dry, per_100_g.fiber_g: 120 is more than 100; line 35";
    let cases = [
        ("catalog/missing.json", "answers 404"),
        ("catalog/page.json", "is served as text/html; charset=utf-8"),
        ("catalog/huge.json", "has more than 2,000,000 bytes"),
        ("catalog/latin.json", "is no UTF-8"),
        ("catalog/cut.json", "the text ends where"),
        (&third, wrong),
        (&stranger, "did not arrive"),
        ("javascript:alert(1)", "is no https address"),
        ("https://[", "https://["),
    ];
    let planner = open(stage, Place::Apart, "box.html", cases[0].0);
    let page = &planner.page;
    for (at, (address, why)) in cases.into_iter().enumerate() {
        must_be_told(*page, at, address, why);
    }
    assert_eq!(page.violations(), json!([]));
    // Our own catalog was there all the time.
    planner.add_to("Breakfast");
    planner.look_up("rolled oats", "Rolled oats, dry").click();
    planner.must_hold("Breakfast", &["Rolled oats, dry"]);

    // A good one, another one, none.
    let set = "document.querySelector('biomeal-planner').catalog = arguments[0]";
    page.run(set, &json!([stage.site().third("good.json")]));
    planner.role("link", "Oat House").must_come();
    planner.look_up("farm kefir", "Farm kefir").must_come();
    page.run(set, &json!(["/apart/catalog/other.json"]));
    planner.role("link", "Goat Yard").must_come();
    planner.look_up("goat kefir", "Goat kefir").must_come();
    planner.add_button("Farm kefir").must_go();
    page.run(set, &json!([null]));
    planner.role("link", "Goat Yard").must_go();
    planner.look_up("rolled oats", "Rolled oats, dry").must_come();
    planner.must_hold("Breakfast", &["Rolled oats, dry"]);

    // In short, from the widget's own origin.
    let planner = open(stage, Place::Home, "box.html", &third);
    must_be_told(planner.page, 0, &third, wrong);
    must_be_told(planner.page, 1, &stranger, "did not arrive");
    // An address that the page's own policy does not name.
    let unnamed = stage.site().other_origin("/pages/catalog/good.json");
    must_be_told(planner.page, 2, &unnamed, "the policy of this page");
    planner.page.run("watched.violations.length = 0", &json!([]));
    planner.must_take_a_food();
}

fn never_there(stage: &Stage) {
    let planner = open(stage, Place::Apart, "hurry.html", "catalog/silent.json");
    let told = "return watched.events.find(([name]) => name === 'biomeal-error')?.[1].message";
    planner.page.must("the page is told", told, |message| {
        message.as_str().is_some_and(|message| message.contains("was not there after 10 seconds"))
    });
    planner.add_to("Breakfast");
    planner.look_up("rolled oats", "Rolled oats, dry").click();
    planner.must_hold("Breakfast", &["Rolled oats, dry"]);
    planner.page.take_errors();
}
