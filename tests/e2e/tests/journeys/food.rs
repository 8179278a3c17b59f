//! What is this food? From its name in the catalog and on the plate to its sheet.

use biomeal_e2e::{Key, Stage, any, has, like};

use crate::accessible::HIGH;
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(from_the_catalog, on_the_plate, in_the_phone_s_sheet, every_kind);

fn from_the_catalog(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    planner.use_example("Mediterranean");
    planner.show_day("Wednesday");
    planner.add_to("Dinner");
    let before = planner.foods("Dinner").len();
    planner.look_up("kimchi", "Kimchi (cabbage)").must_come();
    let name = planner.button("Kimchi (cabbage)");
    planner.page.tab_to(&name);
    planner.page.press(&[Key::Enter]);
    let sheet = planner.role("dialog", "Kimchi (cabbage)");
    sheet.role("heading", "Kimchi (cabbage)").must("have the focus", |it| it.focused);

    // Each figure has its source, each tag its reason; what it is not tagged for, too.
    let energy = sheet.role("row", like("^Energy"));
    energy.must("say both amounts", |row| {
        row.text.contains("15 kcal") && row.text.contains("11 kcal")
    });
    sheet.text(has("USDA SR28, no. 11118: Cabbage, kimchi.")).must_come();
    sheet.text(has("A serving is 40 g. On labels this is often called probiotic.")).must_come();
    sheet.text("Not tagged: fiber").must_come();
    sheet.text(has("1.2 g in a portion; the tag starts at 1.5 g.")).must_come();
    sheet.text(has("Typical recipe, not a safety statement")).must_come();
    sheet.role("heading", like("^Counts as 1⅜ plants")).must_come();
    planner.page.must_be_accessible("the sheet of a food of the catalog");

    // Twice as much of it, served hot, into the meal that the button names.
    let more = sheet.role("button", "More Kimchi (cabbage)");
    more.click();
    more.click();
    energy.must("say the larger amount", |row| row.text.contains("23 kcal"));
    sheet.role("checkbox", "Served heated").click();
    sheet.text(has("its live cultures do not count")).must_come();
    sheet.role("button", "Add to Dinner, Wed").click();
    sheet.must_go();
    assert_eq!(planner.foods("Dinner").len(), before + 1);
    let row = planner.row("Dinner", "Kimchi (cabbage)");
    row.must("have that much, heated", |row| {
        row.text.contains("150 g") && row.text.contains("not counted")
    });
    planner.undo().click();
    assert_eq!(planner.foods("Dinner").len(), before);
}

fn on_the_plate(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    planner.use_example("Mediterranean");
    planner.show_day("Wednesday");
    let before = planner.score().expect("a score");
    let name = planner.meal("Dinner").role("button", "Olive oil");
    name.click();
    let sheet = planner.role("dialog", "Olive oil");
    let fat = sheet.role("row", like("^Low saturated fat"));
    fat.must_come();
    let without = sheet.text(has("Without it the score would change by"));
    let said = without.facts().text;
    planner.page.must_be_accessible("the sheet of a food on the plate");

    // A change of the amount is made at once.
    sheet.role("button", "More Olive oil").click();
    fat.must("grow", |row| !row.text.contains("1.9"));
    planner.page.press(&[Key::Escape]);
    sheet.must_go();
    name.must("have the focus back", |it| it.focused);
    planner.undo().click();
    planner.score_must_be(Some(before));

    // It changes by exactly what was said.
    let change: String = said
        .replace('\u{2212}', "-")
        .chars()
        .skip_while(|letter| !"+-0123456789".contains(*letter))
        .take_while(|letter| "+-.0123456789".contains(*letter))
        .collect();
    let change: f64 = change.trim_end_matches('.').parse().expect("a change");
    planner.choose(&planner.button("More for Olive oil"), "Remove");
    planner.score_must_be(Some(before + (change * 10.0).round() as i32));
}

fn in_the_phone_s_sheet(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 360);
    planner.use_example("Plant-forward");
    planner.add_to("Lunch");
    planner.look_up("kefir", "Kefir, plain").must_come();
    planner.button("Kefir, plain").click();
    let sheet = planner.role("dialog", "Kefir, plain");
    sheet.role("heading", "Why these tags").must_come();
    planner.page.must_be_accessible("the sheet of a food, narrow");
    sheet.role("button", "Close").click();
    // Back to the foods that it was opened from, and there to where it was.
    planner.search_field().must_come();
    planner.button("Kefir, plain").must("have the focus back", |it| it.focused);
}

/// Foods of which something is not known, drinks, alcohol, what is made hot.
fn every_kind(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    planner.must_be_ready();
    let foods = [
        ("banana", "Banana", "Just under 0.5 g of fructans and GOS in a portion"),
        ("carrot juice", "Carrot juice", "0.8 g in 100 g; below 1 g there is no tag"),
        ("milk", "Whole milk", "It carries no plant"),
        ("ayran", "Ayran (salted yogurt drink)", "Max Rubner-Institut, BLS 4.0 (CC BY 4.0), no."),
        ("ayran", "Ayran (salted yogurt drink)", "often called probiotic. Our own estimate."),
        ("garlic", "Garlic, raw", "12.0 g of fructans and GOS in 100 g; the tag starts at 2 g."),
        ("adzuki", "Adzuki beans, boiled", "not known"),
        ("beer", "Beer", "NOVA group 3"),
        ("cola", "Cola", "NOVA group 4"),
        ("miso", "Miso paste", "Served heated"),
        ("garlic", "Garlic, raw", "an aromatic, at most ¼ from 3 g"),
    ];
    for (words, name, says) in foods {
        planner.look_up(words, name).must_come();
        planner.button(name).click();
        let sheet = planner.role("dialog", name);
        sheet.text(has(says)).nth(0).must_come();
        sheet.role("table", any()).must_come();
        sheet.role("button", "Close").click();
        sheet.must_go();
    }
}
