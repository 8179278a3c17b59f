//! A person who hides numbers reads no score, no gain and no points anywhere.

use biomeal_e2e::{Key, Page, Stage, any, has, like};
use serde_json::json;

use crate::accessible::HIGH;
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(medium, narrow, incoming);
biomeal_e2e::in_chromium!(wide, sheets, week);

/// Everything that is written or read out and looks like a figure of a score. Amounts in
/// grams, kcal and servings, percentages of plants and counts are none.
const FIGURES: &str = r#"
    const root = document.querySelector('biomeal-planner').shadowRoot;
    const texts = [];
    for (const block of root.querySelectorAll('p, li, td, th, button, h1, h2, h3, h4, h5, span, text, b')) {
      texts.push(block.textContent);
    }
    for (const element of root.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'alt']) {
        if (element.hasAttribute(name)) texts.push(element.getAttribute(name));
      }
    }
    const figures = [
      /[+\u2212]\d/, /\d+ points?\b/, /of 100\b/, /\/ ?(35|25|15|10)\b/, /\bscore:? \d/i,
      /\d,? (Thriving|Growing|Getting started|Room to grow)/, /\bis now \d/, /\u2192/,
      /^\d+\.\d$/, /\d\.\d (earned|taken)/, /\b(day|week|meal|Up|Down) \d+\.\d/,
    ];
    const found = texts.filter(text => !text.includes('Biomeal 1.0')
      && figures.some(figure => figure.test(text.replace(/doi:\S+/g, '').trim())));
    for (const place of root.querySelectorAll('.mini-text, .tab, .ring, .tip-gain, .gain, .compare-score, .part')) {
      if (/\d/.test(place.textContent)) found.push(place.textContent);
    }
    return found.map(text => text.slice(0, 200));
"#;

/// Figures that stand in the amounts column, without their unit, are none.
fn must_be_free_of_figures(page: Page<'_>, state: &str) {
    let found = page.run(FIGURES, &json!([]));
    let found: Vec<String> = serde_json::from_value(found).expect("texts");
    let of_score = |text: &String| !is_amount(page, text);
    let found: Vec<String> = found.into_iter().filter(of_score).collect();
    assert!(found.is_empty(), "{state}: {found:#?}");
}

/// The strong number of an amount in a dialog, whose unit stands beside it.
fn is_amount(page: Page<'_>, text: &str) -> bool {
    let script = "const root = document.querySelector('biomeal-planner').shadowRoot;
        return [...root.querySelectorAll('.explain-table b')].some(b => b.textContent === arguments[0])";
    text.len() < 8 && page.run(script, &json!([text])) == json!(true)
}

/// Hides numbers through the menu.
fn hide(planner: &Planner<'_>) {
    planner.choose(&planner.button("More"), "Settings");
    let dialog = planner.role("dialog", "Settings");
    dialog.role("checkbox", "Words and shapes instead of scores").click();
    planner.page.must_be_accessible("settings");
    dialog.role("button", "Close").click();
    dialog.must_go();
}

fn wide(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    planner.must_be_ready();
    hide(&planner);
    let free = |state: &str| must_be_free_of_figures(planner.page, state);
    free("empty, with examples");
    planner.use_example("Busy weekdays");
    planner.role("img", like("^(Thriving|Growing|Getting started|Room to grow)$")).must_come();
    for scope in ["Meal", "Week", "Day"] {
        planner.role("radio", scope).click();
        free(scope);
    }
    planner.look_up("sauerkraut", "Sauerkraut, canned").click();
    planner.says("is in.").nth(0).must_come();
    free("just added");
    planner.search("");
    planner.tip(0).role("button", like("^Apply")).click();
    planner.says("Done.").nth(0).must_come();
    free("tip applied");
    planner.says("Undo available.").nth(0).must_come();
    free("after it was spoken");
    planner.page.must_be_accessible("without numbers");
    for scope in ["Day", "Week"] {
        planner.role("radio", scope).click();
        for part in ["Fiber", "Plant variety", "Live cultures", "Low saturated fat"] {
            planner.role("button", like(&format!("^{part}: (Low|Some|Good|Full)$"))).click();
            planner.role("dialog", part).must_come();
            free(&format!("{part} explained, {scope}"));
            planner.role("dialog", part).role("button", "Close").click();
            planner.role("dialog", any()).must_go();
        }
    }
    planner.button("Share").click();
    planner.role("dialog", any()).must_come();
    free("share");
    planner.role("dialog", any()).role("button", "Close").click();
    planner.role("button", like("^See all")).click();
    planner.role("dialog", any()).must_come();
    free("plants");
    planner.role("dialog", any()).role("button", "Close").click();
    planner.reload();
    free("after a reload");
    planner.button("Turn numbers on in Settings").click();
    let dialog = planner.role("dialog", "Settings");
    dialog.role("checkbox", "Words and shapes instead of scores").click();
    dialog.role("button", "Close").click();
    planner.ring().must("have a score", |ring| ring.name.starts_with("Score"));
}

/// What opens from the planner, each with its heading.
const SHEETS: [(&str, &str); 5] = [
    ("^Energy, sodium, fat and alcohol$", "Beside the score"),
    ("^DI-GM checklist", "DI-GM checklist"),
    ("^See all", "Plants"),
    ("^Hummus$", "Hummus"),
    ("^Sauerkraut, canned$", "Sauerkraut, canned"),
];

fn sheets(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    planner.must_be_ready();
    hide(&planner);
    planner.use_example("Busy weekdays");
    planner.show_day("Thursday");
    planner.look_up("sauerkraut", "Sauerkraut, canned").must_come();
    let free = |state: &str| must_be_free_of_figures(planner.page, state);
    for scope in ["Meal", "Day", "Week"] {
        planner.role("radio", scope).click();
        for part in crate::explain::PARTS {
            planner.role("button", like(&format!("^{part}: (Low|Some|Good|Full)$"))).click();
            planner.role("dialog", part).role("button", "Close").must_come();
            free(&format!("{part} explained, {scope}"));
            planner.page.press(&[Key::Escape]);
            planner.role("dialog", any()).must_go();
        }
        for (opener, heading) in SHEETS {
            planner.role("button", like(opener)).nth(0).click();
            planner.role("dialog", has(heading)).role("button", "Close").must_come();
            free(&format!("{heading}, {scope}"));
            planner.page.press(&[Key::Escape]);
            planner.role("dialog", any()).must_go();
        }
    }
    // The rules are no one's score: they stay in numbers, and say so.
    planner.button("How is this computed?").click();
    planner.says("They are the same for everyone and not your score.").must_come();
    planner.button("Full method and references").click();
    let method = planner.role("dialog", "How the score is computed");
    method.text(has("up to 100 points")).nth(0).must_come();
    method.text(has("They are the same for everyone and not your score.")).must_come();
}

fn medium(stage: &Stage) {
    // In a lower window, what sticks to its edge would be taken for covering a target.
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 760);
    planner.must_be_ready();
    hide(&planner);
    planner.use_example("Mediterranean");
    must_be_free_of_figures(planner.page, "760: score");
    planner.role("tab", "Foods").click();
    planner.search_field().must_come();
    must_be_free_of_figures(planner.page, "760: foods");
    planner.page.must_be_accessible("760 without numbers");
}

fn narrow(stage: &Stage) {
    let planner = Planner::in_box(stage, 360);
    planner.must_be_ready();
    hide(&planner);
    planner.use_example("Plant-forward");
    must_be_free_of_figures(planner.page, "360: day");
    planner.add_to("Lunch");
    planner.search_field().must_come();
    must_be_free_of_figures(planner.page, "360: foods");
    planner.role("dialog", any()).role("button", "Close").click();
    planner.open_score();
    planner.button("Turn numbers on in Settings").must_come();
    must_be_free_of_figures(planner.page, "360: score sheet");
}

fn week(stage: &Stage) {
    for width in [1280, 760, 360] {
        let planner = Planner::in_box(stage, width);
        planner.must_be_ready();
        hide(&planner);
        planner.use_example("Busy weekdays");
        planner.role("radio", "Week view").click();
        let named = like("^Friday, Lunch: (Thriving|Growing|Getting started|Room to grow), ");
        planner.role("gridcell", named).must_come();
        must_be_free_of_figures(planner.page, &format!("{width}: week"));
        planner.button("Add to Lunch, Friday").click();
        planner.look_up("sauerkraut", "Sauerkraut, canned").click();
        planner.says("is in.").nth(0).must_come();
        must_be_free_of_figures(planner.page, &format!("{width}: foods over the week"));
        stage.forget();
    }
}

fn incoming(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    planner.must_be_ready();
    hide(&planner);
    planner.use_example("Busy weekdays");
    planner.must_be_saved();
    let payload = crate::bad_links::good_payload();
    let page = stage.open(&format!("box.html?width=1280&again#biomeal={payload}"));
    let planner = Planner::on(page);
    planner.role("region", "Someone shared a plan with you").must_come();
    must_be_free_of_figures(page, "incoming");
}
