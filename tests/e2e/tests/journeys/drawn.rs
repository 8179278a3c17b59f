//! What is drawn anew after an edit: each panel is asked for its view once, and the browser is
//! told of what changed alone.

use biomeal_e2e::Stage;
use serde_json::json;

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(drawn);

/// Presses a button and gives how often each panel was asked for its view by that, and what
/// changed in the page: where, and how.
const PRESS: &str = "
    const [name, done] = arguments;
    const planner = document.querySelector('biomeal-planner');
    const root = planner.shadowRoot;
    const turn = () => new Promise((go) => setTimeout(go));
    const button = root.querySelector(`[aria-label='${name}']`);
    const row = button.closest('[part=row]');
    window.visited = {};
    const changes = [];
    const where = (node) => {
        const at = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
        const around = at.closest('[part=row]');
        return around ? (around === row ? 'this row' : 'another row') : at.closest('[part]').part[0];
    };
    const hear = (list) => {
        for (const { target, type } of list) changes.push([where(target), type]);
    };
    const watch = new MutationObserver(hear);
    watch.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    button.click();
    (async () => {
        // What answers the press, and after the paint what follows from it.
        while (!changes.length) await turn();
        await new Promise(requestAnimationFrame);
        await turn();
        await turn();
        watch.disconnect();
        done({ views: visited, changes });
    })();";

fn drawn(stage: &Stage) {
    let planner = Planner::inside(stage.open("faults.html"), "First");
    planner.use_example("Mediterranean");
    planner.tip(0).must_come();
    planner.close_notice();
    let spoken = "return first.shadowRoot.querySelector('[part=root] > [role=status]').textContent";
    let before = planner.page.must("the example is spoken", spoken, |text| text != "");
    planner.button("More Wholewheat bread").click();
    // Nothing that belongs to the press before comes in between.
    planner.must_be_saved();
    planner.page.must("the press is spoken", spoken, |text| *text != before);

    let pressed = planner.page.browser().run_until_called(PRESS, &json!(["More Wholewheat bread"]));
    let views = &pressed["views"];
    // The plan answers the press; after the paint it may say more.
    for (panel, times) in
        [("plan", 2), ("header", 1), ("days", 1), ("plants", 1), ("foods", 1), ("score", 1)]
    {
        assert_eq!(views[panel], times, "{panel}: {views}");
    }
    let changes = pressed["changes"].as_array().expect("a list");
    assert!(changes.len() < 80, "{} changes: {changes:?}", changes.len());
    let mut row = false;
    for change in changes {
        let [place, kind] = [0, 1].map(|at| change[at].as_str().unwrap_or_default());
        row |= place == "this row";
        // Other tips may be the best ones now; nothing else comes or goes.
        assert!(kind != "childList" || place.starts_with("tip"), "{change}");
        assert_ne!(place, "another row");
        // Gains beside foods are what they would bring now.
        assert!(place != "catalog" || kind == "characterData", "{change}");
    }
    assert!(row, "{changes:?}");
}
