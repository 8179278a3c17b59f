//! Screenshots of the main states at three widths, light and dark, held against
//! stored ones. In Chromium alone: one engine's pixels are enough to see a change.

use biomeal_e2e::{Engine, Stage, Theme};

use crate::planner::Planner;

const WIDTHS: [u32; 3] = [360, 760, 1280];

/// As high as the whole planner, so that what sticks to the lower edge of the window
/// is where it ends.
const WINDOW: (u32, u32) = (1280, 3000);

#[test]
fn empty() {
    Stage::play(Engine::Chromium, |stage| {
        in_all(stage, |planner, name| planner.page.must_look_like(&format!("empty-{name}")));
    });
}

#[test]
fn filled() {
    Stage::play(Engine::Chromium, |stage| {
        in_all(stage, |planner, name| {
            planner.use_example("Busy weekdays");
            planner.show_day("Wednesday");
            planner.close_notice();
            planner.must_be_saved();
            planner.page.must_look_like(&format!("filled-{name}"));
        });
    });
}

#[test]
fn sheets_and_dialogs() {
    Stage::play(Engine::Chromium, |stage| {
        let planner = open(stage, 360, Theme::Light);
        let page = planner.page;
        page.exact_window(360, 800);
        planner.use_example("Busy weekdays");
        planner.close_notice();
        planner.add_to("Dinner");
        planner.search_field().must_come();
        page.window_must_look_like("add-sheet-360-light");
        planner.role("dialog", biomeal_e2e::any()).role("button", "Close").click();
        planner.open_score();
        planner.ring().must_come();
        page.window_must_look_like("score-sheet-360-light");
    });
}

#[test]
fn incoming() {
    Stage::play(Engine::Chromium, |stage| {
        let payload = crate::bad_links::good_payload();
        for width in WIDTHS {
            let page = stage.open(&format!("box.html?width={width}&theme=light#biomeal={payload}"));
            page.exact_window(WINDOW.0, WINDOW.1);
            let planner = Planner::on(page);
            planner.role("region", "Someone shared a plan with you").must_come();
            page.must_look_like(&format!("incoming-{width}-light"));
        }
    });
}

fn in_all(stage: &Stage, look: impl Fn(&Planner<'_>, &str)) {
    for width in WIDTHS {
        for theme in Theme::ALL {
            let planner = open(stage, width, theme);
            look(&planner, &format!("{width}-{}", theme.name()));
            stage.forget();
        }
    }
}

fn open<'a>(stage: &'a Stage, width: u32, theme: Theme) -> Planner<'a> {
    let name = theme.name();
    let ground = if theme == Theme::Dark { "black" } else { "white" };
    stage.page().prefer(name);
    stage.page().exact_window(WINDOW.0, WINDOW.1);
    let planner =
        Planner::open(stage, &format!("box.html?width={width}&theme={name}&ground={ground}"));
    planner.must_be_ready();
    planner
}
