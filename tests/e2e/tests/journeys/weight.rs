//! What the element costs a page: one small script until it comes near the viewport, and
//! sooner for a page that asks for it.

use std::fs;

use biomeal_e2e::{DEADLINE, Engine, Page, Stage, until};
use serde_json::json;

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(weight, preload);

/// Most bytes of `biomeal.js`, packed by brotli.
const MOST: u64 = 3000;

/// The planner's files that the page has asked for, each as often as it has.
fn files(page: &Page<'_>) -> Vec<String> {
    let site = page.site();
    let all = site.requests_since(site.beginning()).into_iter();
    all.filter(|request| request.contains("/v1/")).collect()
}

fn weight(stage: &Stage) {
    let page = stage.open("far.html");
    page.must(
        "the element is defined",
        "return customElements.get('biomeal-planner') != null",
        |is| is == true,
    );
    // Half the way down it is still far.
    page.run("scrollTo(0, document.body.scrollHeight / 2)", &json!([]));
    page.must("the page is there", "return scrollY > 5000", |is| is == true);
    let waits =
        "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(arguments[0], 300)))";
    page.browser().run_until_called(waits, &json!([]));
    let asked = files(&page);
    assert!(matches!(&asked[..], [only] if only.contains("/biomeal/v1/biomeal.js")), "{asked:?}");
    page.text("The planner comes when it is near.").must_come();
    let packed = stage.site().built("v1/biomeal.js.br");
    let packed = fs::metadata(&packed).expect("the packed script").len();
    assert!(packed <= MOST, "biomeal.js is {packed} bytes");

    page.run("document.querySelector('biomeal-planner').scrollIntoView()", &json!([]));
    Planner::on(page).must_be_ready();
    let asked = files(&page);
    assert_eq!(asked.len(), 5, "{asked:?}");
}

/// A page that wants it sooner writes what `v1/preload.html` says: nothing comes twice.
fn preload(stage: &Stage) {
    let page = stage.open("sooner.html");
    let came = until(DEADLINE, || (files(&page).len() >= 4).then_some(()));
    assert!(came.is_some(), "only {:?} came", files(&page));
    page.run("document.querySelector('biomeal-planner').loading = 'eager'", &json!([]));
    Planner::on(page).must_be_ready();
    let mut asked = files(&page);
    // WebKit, as it is driven here, does not give to fetch() what was preloaded for it.
    if page.browser().engine() == Engine::WebKit {
        let is_packed = |asked: &String| asked.ends_with(".bin") && !asked.contains("later");
        let first = asked.iter().position(is_packed);
        let mut at = 0;
        asked.retain(|request| {
            at += 1;
            !is_packed(request) || Some(at - 1) == first
        });
    }
    let mut each = asked.clone();
    each.sort();
    each.dedup();
    assert_eq!((each.len(), asked.len()), (5, 5), "{asked:?}");
}
