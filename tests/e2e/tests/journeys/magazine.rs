//! The article and the recipe that carry the planner: it comes when it is near, the sources
//! are publications that the planner itself rests on, and the recipe's plan is its dish.

use biomeal_core::citation::Citation;
use biomeal_core::foods::Foods;
use biomeal_core::link::{self, SharedContent};
use biomeal_e2e::{Page, Stage, has};
use serde_json::json;

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(magazine);

fn magazine(stage: &Stage) {
    let page = stage.go(&stage.site().address("/biomeal/article.html"));
    page.role("heading", "Gut, skin, and the week on your plate").must_come();
    let addresses = "return [...document.querySelectorAll('.sources a')].map(({ href }) => href)";
    let addresses: Vec<String> =
        serde_json::from_value(page.run(addresses, &json!([]))).expect("addresses");
    assert!(addresses.len() >= 6, "{addresses:?}");
    for address in addresses {
        let doi = address.strip_prefix("https://doi.org/").expect("an identifier");
        let known = Citation::ALL.into_iter().filter_map(Citation::doi).any(|it| it == doi);
        assert!(known, "{doi} is not among the planner's publications");
    }
    let planner = carried(page, stage);
    planner.role("heading", "My week").must("stand below the page's", |it| it.level == 3);
    planner.button("Use Mediterranean").click();
    planner.day("Sunday").must("have a score", |tab| tab.name.contains(" plants"));

    let page = stage.go(&stage.site().address("/biomeal/recipe.html"));
    let plan = page
        .run("return document.querySelector('biomeal-planner').getAttribute('plan')", &json!([]));
    let said = include_str!("../../../../docs/recipes.md");
    assert!(said.contains(plan.as_str().expect("a link")), "docs/recipes.md has another plan");
    let shared = link::decode(plan.as_str().expect("a link")).expect("a link that opens");
    let SharedContent::Meal { content, .. } = shared.content else { panic!("not a meal") };
    let listed = page.run("return document.querySelector('.ingredients').textContent", &json!([]));
    for entry in content.entries {
        let food = Foods::default().get(entry.food).expect("in the catalog").name.to_string();
        let grams = format!("({} g)", entry.grams);
        assert!(listed.to_string().contains(&grams), "{food}: {grams} is not in {listed}");
    }
    let planner = carried(page, stage);
    planner.says("Sauerkraut").must_come();
    page.text(has("General information, not medical advice")).nth(0).must_come();
    page.must_be_free_of_errors();
}

/// The page without a planner that is far down, and then with it.
fn carried<'a>(page: Page<'a>, stage: &Stage) -> Planner<'a> {
    page.must_be_accessible_in("html", "before the planner is near");
    // The page's policy forbids what axe tries.
    page.take_errors();
    stage.browser().resize(360, 900);
    let more = "return document.documentElement.scrollWidth - innerWidth";
    page.must("nothing sticks out", more, |it| it.as_i64() <= Some(0));
    stage.browser().resize(1440, 900);
    page.run("document.querySelector('biomeal-planner').scrollIntoView()", &json!([]));
    Planner::on(page)
}
