//! axe-core: what a machine can tell about accessibility.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::accname::package_file;
use crate::engine::Engine;
use crate::page::Page;
use crate::wait::{DEADLINE, until};

/// WCAG 2.2, levels A and AA.
const TAGS: [&str; 5] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const RUN: &str = "
    const [selector, tags, contrast, done] = arguments;
    axe.run(document.querySelector(selector), {
        runOnly: { type: 'tag', values: tags },
        rules: { 'color-contrast': { enabled: contrast } },
        resultTypes: ['violations'],
        // It would ask for our stylesheet once more, and no rule here needs that.
        preload: false,
    }).then((result) => done({ violations: result.violations, passes: result.passes.length }),
            (error) => done({ error: String(error) }));
";

impl Page<'_> {
    /// Fails when axe-core finds anything in the element, in the state it is in now.
    /// `state` names that state in the message.
    pub fn must_be_accessible(&self, state: &str) {
        self.must_be_accessible_in("biomeal-planner", state);
    }

    /// The same for the first element that fits a selector.
    pub fn must_be_accessible_in(&self, selector: &str, state: &str) {
        self.must_come_to_rest();
        let browser = self.browser();
        if browser.run("return typeof axe", &json!([])) == "undefined" {
            // WebKit's driver at times loses the end of a script as long as this one, which
            // then is none.
            let script = package_file("axe-core/axe.min.js");
            let loaded = until(DEADLINE, || browser.try_run(&script, &json!([])).ok());
            assert!(loaded.is_some(), "{state}: axe does not load");
        }
        // The slowest check by far, of colors that are the same in every engine.
        let contrast = browser.engine() == Engine::Chromium;
        let result = browser.run_until_called(RUN, &json!([selector, TAGS, contrast]));
        assert!(result["error"].is_null(), "{state}: axe fails: {}", result["error"]);
        assert!(
            result["passes"].as_u64().is_some_and(|passes| passes > 0),
            "{state}: axe found nothing to check in {selector}"
        );
        let report = report(&result["violations"]);
        assert!(report.is_empty(), "{}: {state}: axe finds\n{report}", browser.engine());
    }
}

fn report(violations: &Value) -> String {
    let mut text = String::new();
    for violation in violations.as_array().into_iter().flatten() {
        let word = |key: &str| violation[key].as_str().unwrap_or_default().to_owned();
        let _ = writeln!(text, "{}: {}\n  {}", word("id"), word("help"), word("helpUrl"));
        for node in violation["nodes"].as_array().into_iter().flatten() {
            let _ = writeln!(text, "  {}\n    {}", node["target"], node["html"]);
            let summary = node["failureSummary"].as_str().unwrap_or_default();
            let _ = writeln!(text, "    {}", summary.replace('\n', "\n    "));
        }
    }
    text
}
