//! axe-core in every state of the planner, light and dark.

use biomeal_e2e::{Engine, Page, Stage, Theme, any, like};

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(medium, incoming);
biomeal_e2e::in_chromium!(wide, narrow);

/// As high as the whole planner: what sticks to the lower edge of a lower window lies
/// over whatever is behind it there, and axe takes that for too small a target.
pub const HIGH: u32 = 7000;

/// Opens a planner of a width in a theme, for each theme. Colors are checked in
/// Chromium alone, so the others look at one theme.
pub fn in_both_themes(stage: &Stage, width: u32, look: impl Fn(&Planner<'_>, &str)) {
    let themes: &[Theme] =
        if stage.engine() == Engine::Chromium { &Theme::ALL } else { &[Theme::Light] };
    stage.browser().resize(1440, HIGH);
    for &theme in themes {
        let name = theme.name();
        // A dark element belongs on a dark page.
        let ground = if theme == Theme::Dark { "black" } else { "white" };
        let page = format!("box.html?width={width}&theme={name}&ground={ground}");
        let planner = Planner::open(stage, &page);
        planner.page.prefer(name);
        look(&planner, &format!("{width} {name}"));
        stage.forget();
    }
}

fn wide(stage: &Stage) {
    in_both_themes(stage, 1280, |planner, place| {
        let check = |state: &str| planner.page.must_be_accessible(&format!("{place}: {state}"));
        planner.must_be_ready();
        check("empty");
        planner.button("Use Busy weekdays").click();
        planner.ring().must("have a score", |ring| ring.name.starts_with("Score"));
        check("filled");
        planner.look_up("sauerkraut", "Sauerkraut, canned").click();
        check("just added, with a toast");
        planner.search("moringaxyz");
        planner.says("No food called").must_come();
        check("no result");
        planner.search("");
        planner.tip(0).role("button", like("^Apply")).click();
        planner.says("Done.").nth(0).must_come();
        check("tip applied");
        for opener in ["Plans", "More for Dinner", "More"] {
            planner.button(opener).click();
            planner.role("menu", any()).must_come();
            check(&format!("menu {opener}"));
            planner.page.press(&[biomeal_e2e::Key::Escape]);
        }
        for opener in ["Share", "Method", "Privacy"] {
            planner.button(opener).click();
            planner.role("dialog", any()).must_come();
            check(&format!("dialog {opener}"));
            planner.role("dialog", any()).role("button", "Close").click();
        }
    });
}

fn medium(stage: &Stage) {
    in_both_themes(stage, 760, |planner, place| {
        let check = |state: &str| planner.page.must_be_accessible(&format!("{place}: {state}"));
        planner.must_be_ready();
        check("empty");
        planner.button("Use Mediterranean").click();
        planner.ring().must("have a score", |ring| ring.name.starts_with("Score"));
        check("filled, score");
        planner.role("tab", like("^Foods")).click();
        planner.search_field().must_come();
        check("filled, foods");
    });
}

fn narrow(stage: &Stage) {
    in_both_themes(stage, 360, |planner, place| {
        let check = |state: &str| planner.page.must_be_accessible(&format!("{place}: {state}"));
        planner.must_be_ready();
        check("empty");
        planner.button("Use Plant-forward").click();
        planner.day("Monday").must("have a score", |tab| tab.name.contains(" plants"));
        check("filled");
        planner.add_to("Lunch");
        planner.search_field().must_come();
        check("add sheet");
        planner.role("dialog", any()).role("button", "Close").click();
        planner.open_score();
        planner.ring().must_come();
        check("score sheet");
    });
}

fn incoming(stage: &Stage) {
    let open = |page: Page<'_>, state: &str| {
        let planner = Planner::on(page);
        planner.role("region", "Someone shared a plan with you").must_come();
        page.must_be_accessible(state);
    };
    let payload = crate::bad_links::good_payload();
    for width in [1280, 360] {
        for theme in Theme::ALL {
            let name = theme.name();
            let address = format!("box.html?width={width}&theme={name}#biomeal={payload}");
            stage.page().prefer(name);
            let page = stage.open(&address);
            open(page, &format!("{width} {name}: incoming"));
            let planner = Planner::on(page);
            planner.button("Add a day or meal…").click();
            planner.role("dialog", "Add to your plan").must_come();
            page.must_be_accessible(&format!("{width} {name}: add a day or meal"));
        }
    }
    let day = crate::receiving::day_payload();
    let page = stage.open(&format!("box.html?width=760#biomeal={day}"));
    Planner::on(page).role("region", "Someone shared a day with you").must_come();
    page.must_be_accessible("760: a shared day");
    let page = stage.open("box.html?width=760#biomeal=hello");
    Planner::on(page).role("alert", any()).must_come();
    page.must_be_accessible("760: a link that is not ours");
}
