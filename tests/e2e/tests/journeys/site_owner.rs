//! The owner of a site pastes one snippet that names another origin: the page stays as it
//! is, the planner comes when it is near, and the page hears what happens in it.

use biomeal_e2e::{Key, Place, Stage, like};
use serde_json::json;

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(site_owner);

/// What belongs to the page and must stay as it is.
const OF_THE_PAGE: &str = "return [document.title, location.href, history.length,
    JSON.stringify(history.state), scrollX, document.documentElement.outerHTML
        .replace(/<biomeal-planner[^>]*>/, '<biomeal-planner>').length]";

fn site_owner(stage: &Stage) {
    for place in Place::ALL {
        owns(stage, place);
    }
}

fn owns(stage: &Stage, place: Place) {
    let page = stage.open_at(place, "snippet.html#food");
    page.role("heading", like("Your gut")).must_come();
    page.run("scrollTo(0, 0)", &json!([]));
    page.must(
        "the element is defined",
        "return customElements.get('biomeal-planner') != null",
        |is| is == true,
    );

    // Far below the window nothing is fetched, and the page shows its own fallback.
    page.text("The planner needs a current browser.").must_come();
    let fetched = page.run(
        "return performance.getEntriesByType('resource').map((entry) => entry.name)",
        &json!([]),
    );
    assert!(!fetched.to_string().contains(".bin"), "the wasm came before it was needed: {fetched}");
    let before = page.run(OF_THE_PAGE, &json!([]));

    page.run("document.querySelector('biomeal-planner').scrollIntoView()", &json!([]));
    let planner = Planner::on(page);
    page.must(
        "the page is told",
        "return watched.events.filter(([name]) => name === 'biomeal-ready').length",
        |count| count == 1,
    );
    assert!(!page.text("The planner needs a current browser.").is_there());

    // Typing in the planner is not for the page's shortcuts.
    planner.add_to("Breakfast");
    planner.search_field().must_come();
    planner.look_up("oats", "Rolled oats, dry").click();
    planner.day("Tuesday").must("have a score", |tab| tab.name.contains(" plant"));
    page.press(&[Key::Tab]);
    page.press_with(&[], 's');
    assert_eq!(page.run("return window.shortcuts", &json!([])), json!([]));

    // The page hears of the change, with plan and score.
    page.must(
        "the page is told",
        "return watched.events.filter(([name]) => name === 'biomeal-change').length",
        |count| count == 1,
    );
    let change = &page.events("biomeal-change")[0];
    assert!(change["plan"].to_string().contains("oats-rolled-dry"), "{change}");
    assert_eq!(change["score"]["state"], "partial", "{change}");

    assert_eq!(page.run(OF_THE_PAGE, &json!([])), before, "the page is not as it was");

    // The page's own keys still work, and its style does not reach the planner.
    page.role("button", "Like this article").focus();
    page.press_with(&[], 's');
    assert_eq!(page.run("return window.shortcuts", &json!([])), json!(["s"]));
    let here = planner.button("Share").facts().place;
    let at_home = Planner::in_box(stage, 680).button("Share").facts().place;
    assert_eq!(here[2..], at_home[2..], "width and height of the Share button");
}
