//! Nothing jumps when numbers change: what a person looks at or is about to press stays
//! where it is while foods and portions are added.

use std::collections::BTreeMap;

use biomeal_e2e::{Stage, like};
use serde_json::json;

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(still);

/// Where days, meals, the heading of the score and its parts are. The check-in is below all
/// that grows.
const PLACES: &str = "
    const root = document.querySelector('biomeal-planner').shadowRoot;
    const places = {};
    for (const element of root.querySelectorAll('.pill, .h-day, .h-meal, .h-panel, .ring, .chip, svg.bar')) {
        if (!element.checkVisibility() || element.closest('[part~=check-in]')) continue;
        const name = `${element.getAttribute('class')} ${(element.getAttribute('aria-label') ?? element.textContent).split(/[:,]/)[0].replace(/\\d.*/, '')}`;
        const { x, y } = element.getBoundingClientRect();
        let at = name;
        for (let more = 2; at in places; more += 1) at = `${name} ${more}`;
        places[at] = [Math.round(x), Math.round(y + scrollY)];
    }
    return places";

/// One after the other into breakfast, each a plant that is new.
const FOODS: [(&str, &str); 3] =
    [("banana", "Banana"), ("walnuts", "Walnuts"), ("kiwi", "Kiwifruit, green")];

fn still(stage: &Stage) {
    for width in [1280, 760] {
        let planner = Planner::in_box(stage, width);
        planner.show_day("Wednesday");
        planner.add_to("Breakfast");
        planner.look_up("rolled oats", "Rolled oats, dry").click();
        planner.search("lentil soup");
        planner.add_to("Snacks");
        planner.look_up("lentil soup", "Lentil soup").click();
        planner.day("Wednesday").must("have a score", |tab| tab.name.contains("plant"));
        let mut before = places(&planner);
        for (words, food) in FOODS {
            planner.look_up(words, food).click();
            planner.row("Snacks", food).must_come();
            let after = places(&planner);
            must_be_where_they_were(&before, &after, &format!("{width} px: {food} is added"));
            before = after;
        }
        planner.row("Snacks", "Banana").role("button", like("^More Banana")).click();
        planner.says("1½ medium").must_come();
        must_be_where_they_were(&before, &places(&planner), &format!("{width} px: more of it"));
        stage.forget();
    }
}

type Places = BTreeMap<String, [i64; 2]>;

fn places(planner: &Planner<'_>) -> Places {
    serde_json::from_value(planner.page.run(PLACES, &json!([]))).expect("places are numbers")
}

fn must_be_where_they_were(before: &Places, after: &Places, when: &str) {
    let moved: Vec<_> = before
        .iter()
        .filter_map(|(name, old)| {
            let new = after.get(name).filter(|new| *new != old)?;
            Some(format!("{name}: {old:?} to {new:?}"))
        })
        .collect();
    assert!(moved.is_empty(), "{when}, and this moves:\n{}", moved.join("\n"));
    assert!(before.len() > 15, "too little is looked at: {before:?}");
}
