//! A food that the catalog does not have: from "No food called" to the plan, another day
//! and another person.

use biomeal_e2e::{Find, Key, Stage, any, has, like};

use crate::accessible::HIGH;
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(
    made_and_used,
    changed_and_deleted,
    within_settings,
    on_a_phone,
    shared,
);

/// Opens the form for what was not found.
fn open<'a>(planner: &Planner<'a>) -> Find<'a> {
    planner.add_to("Lunch");
    planner.search("moringa");
    planner.says("No food called “moringa”").must_come();
    planner.button("Add “moringa” as your own food").click();
    let form = planner.role("dialog", "New food of your own");
    form.must_come();
    form
}

/// Fills in what a label has.
fn fill_in(form: &Find<'_>) {
    for (field, text) in [
        ("One portion is a…", "spoon"),
        ("It weighs, in grams", "8"),
        ("Energy, kcal", "330"),
        ("Fat, g", "6.5"),
        ("Carbohydrate with fiber, g", "50"),
        ("Fiber, g", "24"),
        ("Protein, g", "27"),
    ] {
        form.role("textbox", field).fill(text);
    }
    form.role("combobox", "Food group").choose("Vegetables");
    form.role("radio", has("Whole or minimally processed")).click();
}

fn made_and_used(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    planner.must_be_ready();
    let form = open(&planner);
    form.role("heading", "New food of your own").must("have the focus", |it| it.focused);
    let name = form.role("textbox", "Name");
    name.must("hold what was looked for", |it| it.value.as_deref() == Some("moringa"));
    planner.page.must_be_accessible("the form of an own food, empty");

    // Saved too early, then with figures that cannot be: each is named beside its field.
    form.role("button", "Save").click();
    let portion = form.role("textbox", "One portion is a…");
    portion
        .must("have the focus and say why", |it| it.focused && it.description == "Fill this in.");
    fill_in(&form);
    let energy = form.role("textbox", "Energy, kcal");
    energy.fill("1380");
    form.role("button", "Save").click();
    energy.must("have the focus and say why", |it| {
        it.focused && it.description.contains("Is this kilojoules?")
    });
    portion.must("keep what was typed", |it| it.value.as_deref() == Some("spoon"));
    planner.page.must_be_accessible("the form of an own food with something wrong");
    // Labels name allergens: they need not be looked for.
    form.role("group", "Allergens").role("checkbox", "Celery").click();
    form.role("button", "What labels leave out").click();
    planner.page.must_be_accessible("the whole form of an own food");

    energy.fill("");
    form.role("button", "Use about 319 kcal").click();
    energy.must("hold it", |it| it.value.as_deref() == Some("319"));
    planner.page.press(&[Key::Enter]);
    form.must_go();
    planner.button("moringa").must("have the focus", |it| it.focused);
    planner.says("moringa is in your foods.").nth(0).must_come();

    planner.add_button("moringa").click();
    planner.must_hold("Lunch", &["moringa"]);
    planner.must_be_saved();
    planner.reload();
    planner.must_hold("Lunch", &["moringa"]);
    planner.role("button", like("^Your foods")).click();
    planner.add_button("moringa").must_come();
}

/// A planner with an own food, and lunch of it.
fn with_moringa(stage: &Stage) -> Planner<'_> {
    let planner = Planner::in_box(stage, 1280);
    planner.must_be_ready();
    let form = open(&planner);
    fill_in(&form);
    form.role("button", "Save").click();
    form.must_go();
    planner.add_button("moringa").click();
    planner.must_hold("Lunch", &["moringa"]);
    planner
}

fn changed_and_deleted(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = with_moringa(stage);
    planner.meal("Lunch").role("button", "moringa").click();
    let sheet = planner.role("dialog", "moringa");
    sheet.role("button", "Change this food").click();
    let form = planner.role("dialog", "Change your food");
    form.role("textbox", "Name").fill("Moringa leaf");
    form.role("button", "Cancel").click();
    form.must_go();
    planner.must_hold("Lunch", &["moringa"]);
    planner.meal("Lunch").role("button", "moringa").click();
    sheet.role("button", "Change this food").click();
    let name = form.role("textbox", "Name");
    name.must("be as it was", |it| it.value.as_deref() == Some("moringa"));
    name.fill("Moringa leaf");
    form.text(has("It is 1 time on your plans or in saved meals.")).must_come();
    planner.page.must_be_accessible("the form of an own food to change");
    form.role("button", "Save").click();
    form.must_go();
    planner.must_hold("Lunch", &["Moringa leaf"]);

    planner.meal("Lunch").role("button", "Moringa leaf").click();
    planner.role("dialog", "Moringa leaf").role("button", "Change this food").click();
    planner.role("dialog", "Change your food").role("button", "Delete this food").click();
    planner.role("dialog", any()).must_go();
    planner.meal("Lunch").text(has("Not known here.")).must_come();
    planner.says("Moringa leaf deleted from your foods.").nth(0).must_come();
    planner.role("button", "Undo").nth(1).click();
    planner.must_hold("Lunch", &["Moringa leaf"]);
}

/// Settings alone hide foods that are there: the catalog and the swap say so, and an own
/// food says at once whom it is for.
fn within_settings(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    planner.add_to("Lunch");
    planner.look_up("white bread", "White bread, sliced").click();
    planner.choose(&planner.button("More"), "Settings");
    let settings = planner.role("dialog", "Settings");
    settings.role("radio", "Vegan").click();
    settings.role("button", "Close").click();
    settings.must_go();
    planner.choose(&planner.button("More for White bread, sliced"), "Swap for…");
    let swap = planner.role("dialog", like("^Swap "));
    swap.role("searchbox", "Search all foods").fill("kefir");
    swap.text("Nothing within your settings.").must_come();
    swap.role("button", "Close").click();
    swap.must_go();
    planner.search("kefir");
    planner.says("Nothing within your settings.").must_come();
    planner.page.must_be_accessible("nothing within the settings");
    planner.button("Add “kefir” as your own food").click();
    let form = planner.role("dialog", "New food of your own");
    fill_in(&form);
    form.role("radiogroup", "Fits").role("radio", "Vegan").click();
    form.role("button", "Save").click();
    form.must_go();
    planner.add_button("kefir").must_come();
}

fn on_a_phone(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 360);
    planner.must_be_ready();
    let form = open(&planner);
    fill_in(&form);
    planner.page.must_be_accessible("the form of an own food, narrow");
    form.role("button", "Save").click();
    form.must_go();
    // Back in the sheet that it was opened from.
    planner.button("moringa").must("have the focus", |it| it.focused);
    planner.add_button("moringa").click();
    planner.role("dialog", any()).role("button", "Close").click();
    planner.must_hold("Lunch", &["moringa"]);
}

fn shared(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = with_moringa(stage);
    let score = planner.score();
    planner.button("Share").click();
    let dialog = planner.role("dialog", like("^Share"));
    let link = dialog.role("textbox", "Link").must("hold a link", |field| {
        field.value.as_ref().is_some_and(|link| link.contains("#biomeal="))
    });
    let link = link.value.expect("it was just seen");
    stage.elsewhere(link.split('#').next().unwrap_or_default(), |page| {
        page.browser().go("about:blank");
        page.browser().go(&link);
        let planner = Planner::on(page);
        planner.button("Save as a copy").click();
        planner.must_hold("Lunch", &["moringa"]);
        planner.score_must_be(score);
        planner.search("moringa");
        planner.add_button("moringa").must_come();
    });
}
