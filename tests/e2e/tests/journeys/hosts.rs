//! Pages that make it hard: two planners, style for everything, right to left.

use biomeal_e2e::{Place, Stage, any};
use serde_json::json;

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(standalone, two, hostile, right_to_left, moved);

/// The page that is the planner and nothing else.
fn standalone(stage: &Stage) {
    stage.browser().resize(1440, crate::accessible::HIGH);
    let page = stage.go(&stage.site().address("/biomeal/"));
    let planner = Planner::on(page);
    planner.use_example("Mediterranean");
    planner.must_be_stored();
    planner.reload();
    planner.day("Sunday").must("have its score again", |tab| tab.name.contains(" plants"));
    page.must_be_free_of_errors();
    page.must_be_accessible_in("html", "the standalone page");
    // axe tries styles that the page's own policy forbids.
    page.take_errors();
}

fn two(stage: &Stage) {
    let page = stage.open("two.html");
    let first = Planner::inside(page, "First");
    let second = Planner::inside(page, "Second");
    first.must_take_a_food();
    first.must_be_saved();
    assert_eq!(second.foods("Lunch"), Vec::<String>::new());
    second.add_to("Dinner");
    second.look_up("kefir", "Kefir, plain").click();
    second.must_hold("Dinner", &["Kefir, plain"]);
    second.must_be_saved();
    page.must("both are kept", "return Object.keys(localStorage).sort()", |keys| {
        *keys == json!(["biomeal:first", "biomeal:second"])
    });
    let wasm = page.run(
        "return performance.getEntriesByType('resource').filter((entry) => entry.name.includes('.bin')).length",
        &json!([]),
    );
    assert_eq!(wasm, 2, "the halves of the planner's code come once for both");

    let page = stage.open_apart("two.html");
    Planner::inside(page, "First").must_take_a_food();
    Planner::inside(page, "Second").must_hold("Lunch", &[]);
}

fn hostile(stage: &Stage) {
    let sizes = |planner: &Planner<'_>| -> Vec<[f64; 4]> {
        planner.must_be_ready();
        let found = [
            planner.button("Share").facts(),
            planner.role("heading", "My week").facts(),
            planner.meal("Dinner").facts(),
            planner.day("Monday").facts(),
        ];
        let places = found.map(|facts| facts.place);
        let start = places[1][0];
        places
            .into_iter()
            .map(|[left, top, width, height]| [left - start, top, width, height])
            .collect()
    };
    let at_home = sizes(&Planner::in_box(stage, 1280));
    let planner = Planner::open(stage, "hostile.html?width=1280");
    assert_eq!(sizes(&planner), at_home, "left of the title, top, width and height");
    // From another origin, on a page that runs from right to left and is dark.
    let page = stage.open_apart("hostile.html?width=1280&dir=rtl&ground=%23111&lang=en");
    page.run("document.documentElement.style.colorScheme = 'dark'", &json!([]));
    for (here, home) in sizes(&Planner::on(page)).iter().zip(&at_home) {
        let is_near = here.iter().zip(home).all(|(here, home)| (here - home).abs() < 0.1);
        assert!(is_near, "its own language runs from left to right: {here:?} and {home:?}");
    }
    page.must_be_accessible("a dark page from right to left that styles everything");
    planner.button("Use Mediterranean").click();
    planner.ring().must("have a score", |ring| ring.name.starts_with("Score"));
}

fn right_to_left(stage: &Stage) {
    for width in [360, 760, 1280] {
        let planner = Planner::open(stage, &format!("box.html?width={width}&lang=ar-XB"));
        planner.button("Use Mediterranean").click();
        planner.day("Sunday").must("have a score", |tab| tab.name.contains(" plants"));
        let title = planner.role("heading", "My week").facts().place;
        let share = planner.button("Share").facts().place;
        assert!(share[0] < title[0], "{width}: the title is at the start, the right");
        let monday = planner.day("Monday").facts().place;
        let sunday = planner.day("Sunday").facts().place;
        assert!(sunday[0] < monday[0], "{width}: the week runs from right to left");
        must_not_overflow(&planner, width);
        stage.forget();
    }
}

/// Nothing reaches out of the element at its sides.
fn must_not_overflow(planner: &Planner<'_>, width: u32) {
    let wider = planner.page.run(
        "const planner = document.querySelector('biomeal-planner');
         const { left, right } = planner.getBoundingClientRect();
         const reaching = [...planner.shadowRoot.querySelectorAll('*')].filter((element) => {
             const box = element.getBoundingClientRect();
             const style = getComputedStyle(element);
             const seen = box.width > 1 && style.position !== 'absolute'
                 && !element.ownerSVGElement && element.checkVisibility();
             return seen && (box.left < left - 1 || box.right > right + 1);
         });
         return reaching.map((element) => element.outerHTML.slice(0, 120));",
        &json!([]),
    );
    assert_eq!(wider, json!([]), "{width}: too wide");
}

fn moved(stage: &Stage) {
    for place in Place::ALL {
        let planner = Planner::on(stage.open_at(place, "box.html?width=1280"));
        let page = planner.page;
        // A stylesheet that is put elsewhere is asked for again, as browsers do; they have it.
        page.may_ask_more();
        planner.must_take_a_food();
        page.run(
            "const planner = document.querySelector('biomeal-planner');
             const place = document.createElement('main');
             document.body.append(place);
             place.append(planner);",
            &json!([]),
        );
        planner.must_hold("Lunch", &["Banana"]);
        let remove = "window.kept = document.querySelector('biomeal-planner'); kept.remove()";
        page.run(remove, &json!([]));
        assert!(!page.role("region", any()).is_there());
        page.run("document.body.append(window.kept)", &json!([]));
        planner.must_hold("Lunch", &["Banana"]);
        planner.choose(&planner.button("More for Banana"), "Remove");
        planner.must_hold("Lunch", &[]);
        page.must(
            "one planner",
            "return document.querySelectorAll('biomeal-planner').length === 1",
            |is| is == true,
        );
    }
}
