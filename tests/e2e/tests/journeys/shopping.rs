//! What to buy: for the week or a day, ticked, kept over a reload, copied as a text.

use biomeal_e2e::{Find, Stage, any, has, like};
use serde_json::json;

use crate::accessible::HIGH;
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(ticked_and_copied, narrow);

fn open<'a>(planner: &Planner<'a>) -> Find<'a> {
    planner.choose(&planner.button("More"), "Shopping list");
    let list = planner.role("dialog", "Shopping list");
    list.role("heading", "Shopping list").must("have the focus", |heading| heading.focused);
    list
}

/// Waits until so many of so many are left to buy.
fn must_be_left(list: &Find<'_>, to_buy: usize, all: usize) {
    list.text(format!("{to_buy} of {all} to buy").as_str()).must_come();
}

/// Answers what copies and shares, in place of the browser.
fn answer(planner: &Planner<'_>, answer: &str) {
    let script = "const kept = arguments[0] === 'yes';
        const writeText = (text) => {
            window.copied = text;
            return kept ? Promise.resolve() : Promise.reject(new Error('not allowed'));
        };
        const share = (what) => {
            window.handed = what.text;
            return Promise.resolve();
        };
        const put = (name, value) =>
            Object.defineProperty(navigator, name, { value, configurable: true });
        put('clipboard', { writeText });
        put('share', share);";
    planner.page.run(script, &json!([answer]));
}

fn ticked_and_copied(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    planner.must_be_ready();
    let list = open(&planner);
    list.text(has("Nothing is planned yet.")).must_come();
    planner.page.must_be_accessible("nothing to buy");
    list.role("button", "Close").click();
    list.must_go();

    planner.use_example("Busy weekdays");
    let list = open(&planner);
    list.text(like(r"^\d+ of \d+ to buy$")).must_come();
    let all = list.role("checkbox", any()).all().len();
    must_be_left(&list, all, all);
    list.role("heading", "Vegetables").must_come();
    // Three times ½ cup of 40.5 g, rounded once.
    let name = "Rolled oats, dry Mon, Tue, Thu 1½ cups, dry · 122 g";
    let oats = list.role("checkbox", name);
    oats.click();
    must_be_left(&list, all - 1, all);
    oats.must("be ticked", |it| it.checked.as_deref() == Some("true"));
    let left = format!("Rolled oats, dry is at home. {} of {all} to buy.", all - 1);
    list.role("status", any()).must("say it", |status| status.text == left);
    planner.page.must_be_accessible("a shopping list");

    // One day of it is shorter, and the tick is for that one too.
    list.role("combobox", "For").choose("Monday");
    list.text(like(r"^\d+ of \d+ to buy$"))
        .must("be shorter", |left| !left.text.contains(&all.to_string()));
    list.role("combobox", "For").choose("The whole week");
    must_be_left(&list, all - 1, all);
    list.role("button", "Close").click();
    list.must_go();
    planner.button("More").must("have the focus back", |button| button.focused);
    planner.must_be_saved();
    planner.reload();
    planner.day("Sunday").must("have a score", |tab| tab.name.contains(" plants"));
    answer(&planner, "yes");
    let list = open(&planner);
    must_be_left(&list, all - 1, all);
    list.role("checkbox", like("^Rolled oats, dry"))
        .must("still be ticked", |it| it.checked.as_deref() == Some("true"));

    list.role("button", "Copy as text").click();
    let copied =
        planner.page.must("a text is copied", "return window.copied ?? null", |it| it.is_string());
    let text = copied.as_str().unwrap_or_default();
    assert!(text.starts_with("Shopping list: My week, the whole week\n1 food is at home already and left out.\n\nVegetables\n- "), "{text}");
    assert!(!text.contains("Rolled oats, dry"), "{text}");
    assert_eq!(text.matches("\n- ").count(), all - 1, "{text}");
    assert!(text.trim_end().ends_with("about your own situation."), "{text}");
    list.text(has(&format!("List copied: {} foods.", all - 1))).nth(0).must_come();

    list.role("button", "Share to an app").click();
    planner
        .page
        .must("an app gets the same text", "return window.handed ?? null", |it| *it == copied);
    answer(&planner, "no");
    list.role("button", "Copy as text").click();
    list.role("alert", any()).must("say why", |alert| alert.text.contains("may not copy"));
    list.role("textbox", "List as text").must("be selected", |field| field.focused);
    planner.page.must_be_accessible("a list that cannot be copied");
}

fn narrow(stage: &Stage) {
    stage.browser().resize(500, 900);
    let planner = Planner::in_box(stage, 360);
    planner.use_example("Mediterranean");
    planner.close_notice();
    let list = open(&planner);
    list.role("checkbox", any()).nth(1).click();
    list.text(has(" to buy")).nth(0).must_come();
    planner.page.must_fit("500: a shopping list", 44);
    list.role("button", "Close").click();
    list.must_go();
    planner.choose(&planner.button("More"), "Save or export…");
    planner.role("dialog", "Save or export").must_come();
    planner.page.must_fit("500: save or export", 44);
}
