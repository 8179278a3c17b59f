//! Four sites that give the planner their look by custom properties and parts alone
//! (`tests/pages/themes.css`): it has it, is readable in it, and everything has its place. It
//! has the look wherever it comes from.

use biomeal_e2e::{Engine, Stage};
use serde_json::{Value, json};

use crate::accessible::HIGH;
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(four_sites);

/// What a site asked for, beside what the planner has: fonts, colors, corners, and what is
/// said of a part.
const LOOK: &str = "
    const root = planner.shadowRoot;
    const of = (selector, name) => getComputedStyle(root.querySelector(selector))[name];
    return {
        font: of('.row-name', 'fontFamily'),
        display: of('.h-title', 'fontFamily'),
        page: getComputedStyle(document.body).fontFamily,
        size: of('.row-name', 'fontSize'),
        ground: of('.bm', 'backgroundColor'),
        panel: of('.meal', 'backgroundColor'),
        text: of('.row-name', 'color'),
        muted: of('.row-meta', 'color'),
        main: of('.btn.filled', 'backgroundColor'),
        corner: of('.meal', 'borderTopLeftRadius'),
        button: of('.btn.outline', 'borderTopLeftRadius'),
        header: of('.header', 'fontStyle'),
        score: of('.score', 'borderTopWidth'),
        tip: of('.tip', 'paddingInlineStart'),
        direction: of('.bm', 'direction'),
    }";

fn four_sites(stage: &Stage) {
    stage.browser().resize(1400, HIGH);
    for (site, expected) in [
        (
            "blog",
            json!({ "ground": "rgb(255, 253, 248)", "panel": "rgb(255, 253, 248)",
                "text": "rgb(43, 33, 24)", "muted": "rgb(92, 79, 67)",
                "main": "rgb(122, 31, 43)", "corner": "0px", "header": "italic" }),
        ),
        (
            "clinic",
            json!({ "ground": "rgb(14, 22, 32)", "panel": "rgb(21, 33, 48)",
                "text": "rgb(232, 238, 245)", "muted": "rgb(179, 192, 207)",
                "main": "rgb(108, 197, 217)", "corner": "6px", "score": "3px" }),
        ),
        (
            "recipes",
            json!({ "ground": "rgb(255, 241, 227)", "main": "rgb(168, 28, 88)",
                "corner": "18px", "button": "999px" }),
        ),
        (
            "garden",
            json!({ "ground": "rgb(243, 248, 245)", "panel": "rgb(255, 255, 255)",
                "main": "rgb(10, 95, 102)", "corner": "10px", "tip": "12px",
                "direction": "rtl" }),
        ),
    ] {
        let address = format!("themes.html?site={site}&width=760");
        let has_the_look = |planner: &Planner<'_>| {
            planner.use_example("Busy weekdays");
            let is = |look: &Value| has_all(look, &expected);
            planner.page.must("it has the look of the site", LOOK, is);
            planner.page.must_be_free_of_errors();
        };
        // Kept nowhere, so that the next site begins anew.
        let apart = format!("{address}&storage-key=none");
        has_the_look(&Planner::on(stage.open_apart(&apart)));

        let planner = Planner::open(stage, &address);
        let page = planner.page;
        has_the_look(&planner);
        planner.show_day("Wednesday");
        planner.close_notice();
        let look = page.run(LOOK, &json!([]));
        assert_eq!(look["size"], "15px", "{site}: the page's root size is not ours");
        let takes_font = |name: &str| assert_eq!(look[name], look["page"], "{site}: {name}");
        if site == "blog" || site == "clinic" {
            takes_font("font");
            takes_font("display");
        }
        for width in [360, 760] {
            page.box_width(width);
            page.must_fit(&format!("{site} at {width}"), if width == 360 { 44 } else { 24 });
        }
        // Contrast is known in Chromium alone.
        if stage.engine() == Engine::Chromium {
            page.must_be_accessible(site);
        }
        stage.forget();
    }
}

/// Whether a look has everything that is expected of it.
fn has_all(look: &Value, expected: &Value) -> bool {
    let expected = expected.as_object().expect("names and values");
    expected.iter().all(|(name, value)| look[name] == *value)
}
