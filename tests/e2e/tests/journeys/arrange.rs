//! Copying, moving and ordering foods, meals and days; names, notes and grams.

use biomeal_e2e::{Key, Stage, any, like};

use crate::accessible::HIGH;
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(meal_to_two_days, by_keyboard, names_and_notes, grams, eight_meals);
biomeal_e2e::in_every_engine!(day_and_reload, two_actions, narrow);

/// Tuesday, which is today here, with three foods for lunch.
fn with_lunch(stage: &Stage, width: u32) -> Planner<'_> {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, width);
    planner.must_be_ready();
    planner.add_to("Lunch");
    for (words, food) in [("banana", "Banana"), ("kefir", "Kefir, plain"), ("walnuts", "Walnuts")] {
        planner.look_up(words, food).click();
    }
    planner.must_hold("Lunch", &["Banana", "Kefir, plain", "Walnuts"]);
    planner
}

fn meal_to_two_days(stage: &Stage) {
    let planner = with_lunch(stage, 1280);
    let opener = planner.button("More for Lunch");
    planner.choose(&opener, "Copy to…");
    let dialog = planner.role("dialog", "Copy Tuesday’s lunch to");
    assert!(dialog.role("heading", any()).facts().focused, "the focus starts on the heading");
    let copy = dialog.role("button", like("^Copy"));
    copy.must("say why it cannot be pressed", |it| {
        it.disabled && it.description.contains("Choose")
    });
    dialog
        .role("button", "Tuesday")
        .must("be out of reach", |it| it.disabled && it.description == "It is there now.");
    planner.page.must_be_accessible("picker, nothing chosen");
    for day in ["Saturday", "Sunday"] {
        dialog.role("button", day).click();
    }
    copy.must("count", |it| it.name == "Copy to 2 days" && !it.disabled);
    dialog
        .role("button", "Move instead")
        .must("say why not", |it| it.disabled && it.description.contains("one day only"));
    planner.page.must_be_accessible("picker, two days");
    copy.click();
    dialog.must_go();
    opener.must("have the focus again", |it| it.focused);
    planner.says("Tuesday’s lunch copied to Saturday and Sunday.").must_come();
    for day in ["Saturday", "Sunday"] {
        planner.show_day(day);
        planner.must_hold("Lunch", &["Banana", "Kefir, plain", "Walnuts"]);
    }
    planner.button("Undo").nth(1).click();
    planner.must_hold("Lunch", &[]);
    planner.show_day("Tuesday");
    planner.must_hold("Lunch", &["Banana", "Kefir, plain", "Walnuts"]);
}

fn by_keyboard(stage: &Stage) {
    let planner = with_lunch(stage, 1280);
    let page = planner.page;
    let status = planner.role("status", any()).nth(1);
    let kefir = planner.button("More for Kefir, plain");

    // Order: the focus goes along.
    kefir.focus();
    page.press_with(&[Key::Alt], Key::Up.code());
    planner.must_hold("Lunch", &["Kefir, plain", "Banana", "Walnuts"]);
    planner.says("Kefir, plain is now 1 of 3 in Lunch.").must_come();
    status.must("say it", |it| {
        it.text.contains("Kefir, plain is now 1 of 3 in Lunch. Undo available.")
    });
    kefir.must("keep the focus", |it| it.focused);
    page.press_with(&[Key::Alt], Key::Down.code());
    planner.must_hold("Lunch", &["Banana", "Kefir, plain", "Walnuts"]);
    kefir.must("keep the focus", |it| it.focused);

    // More and less.
    page.press_with(&[], '+');
    planner.says("Kefir, plain: 1½ glasses · 366 g.").must_come();
    page.press_with(&[], '-');
    planner.says("Kefir, plain: 1 glass · 244 g.").must_come();

    // Moved to Friday's dinner; the focus goes to the food that follows.
    page.press_with(&[], 'm');
    let dialog = planner.role("dialog", "Move Kefir, plain to");
    dialog.must_come();
    page.tab_to(&dialog.role("button", "Friday"));
    page.press(&[Key::Space]);
    let friday = dialog.role("button", "Friday");
    friday.must("be chosen", |it| it.pressed.as_deref() == Some("true"));
    let meal = dialog.role("combobox", "Meal");
    page.tab_to(&meal);
    page.type_text("D");
    meal.must("say Dinner", |it| it.value.as_deref() == Some("2"));
    friday.must("stay chosen", |it| it.pressed.as_deref() == Some("true"));
    page.tab_to(&dialog.role("button", "Move to Friday"));
    page.press(&[Key::Enter]);
    dialog.must_go();
    planner.says("Kefir, plain moved to Friday’s dinner.").must_come();
    planner.must_hold("Lunch", &["Banana", "Walnuts"]);
    planner.button("More for Walnuts").must("have the focus", |it| it.focused);

    // Out, and back.
    page.press(&[Key::Delete]);
    planner.must_hold("Lunch", &["Banana"]);
    planner.button("Add food to Lunch").must("have the focus", |it| it.focused);
    page.press_with(&[Key::Control], 'z');
    planner.must_hold("Lunch", &["Banana", "Walnuts"]);
    page.press_with(&[Key::Control], 'z');
    planner.must_hold("Lunch", &["Banana", "Kefir, plain", "Walnuts"]);

    // A meal: C copies it, Alt with Down reorders it. In a field the letters are letters.
    let lunch = planner.button("More for Lunch");
    lunch.focus();
    page.press_with(&[], 'c');
    planner.role("dialog", "Copy Tuesday’s lunch to").must_come();
    page.press(&[Key::Escape]);
    lunch.must("have the focus", |it| it.focused);
    page.press_with(&[Key::Alt], Key::Down.code());
    planner.says("Lunch is now 3 of 4.").must_come();
    lunch.must("have the focus", |it| it.focused);
    page.press_with(&[], '/');
    page.type_text("mc-+");
    planner
        .search_field()
        .must("hold them", |it| it.value.as_deref().is_some_and(|words| words.ends_with("mc-+")));
    assert!(!planner.role("dialog", any()).is_there());
}

fn names_and_notes(stage: &Stage) {
    let planner = with_lunch(stage, 1280);
    planner.choose(&planner.button("More for Lunch"), "Rename…");
    let dialog = planner.role("dialog", "Rename this meal");
    planner.page.must_be_accessible("rename a meal");
    dialog.role("textbox", "Name").fill("Second breakfast");
    dialog.role("button", "Save").click();
    planner.role("region", "Second breakfast").must_come();
    let opener = planner.button("More for Second breakfast");
    opener.must("have the focus", |it| it.focused);
    planner.choose(&opener, "Note…");
    let dialog = planner.role("dialog", "Note on Tuesday’s Second breakfast");
    dialog.role("textbox", "Note").fill("Leftovers");
    dialog.text("9 of 500 characters").must_come();
    planner.page.must_be_accessible("note");
    dialog.role("button", "Save").click();
    planner.meal("Second breakfast").text("Leftovers").must_come();
    planner.choose(&planner.button("Plans"), "Note on this plan…");
    let dialog = planner.role("dialog", "Note on My week");
    dialog.role("textbox", "Note").fill("For the mountains");
    dialog.role("button", "Save").click();
    planner.says("For the mountains").must_come();
    planner.page.must_be_accessible("notes shown");
    for _ in 0..3 {
        planner.undo().click();
    }
    planner.role("region", "Lunch").must_come();
    assert!(!planner.says("For the mountains").is_there() && !planner.says("Leftovers").is_there());
    // An empty name is the meal's own.
    for name in ["Brunch", " "] {
        let opener = planner.role("button", like("^More for (Lunch|Brunch)$"));
        planner.choose(&opener, "Rename…");
        let dialog = planner.role("dialog", "Rename this meal");
        dialog.role("textbox", "Name").fill(name);
        dialog.role("button", "Save").click();
        dialog.must_go();
    }
    planner.role("region", "Lunch").must_come();
}

fn grams(stage: &Stage) {
    let planner = with_lunch(stage, 1280);
    let opener = planner.button("More for Banana");
    planner.choose(&opener, "Amount in grams…");
    let dialog = planner.role("dialog", "Amount of Banana");
    let field = dialog.role("textbox", "Grams");
    field.must("say the amount and the limits", |it| {
        it.value.as_deref() == Some("118") && it.description.contains("0 to 5,000")
    });
    field.fill("5001");
    dialog.role("button", "Save").click();
    dialog.role("alert", any()).must("name the limit", |it| it.text.contains("0 to 5,000"));
    planner.page.must_be_accessible("amount, refused");
    field.fill("77");
    planner.page.press(&[Key::Enter]);
    dialog.must_go();
    planner.says("Banana: 77 g.").must_come();
    opener.must("have the focus", |it| it.focused);
    planner.role("group", "Banana").must("show it", |it| it.text.contains("77 g"));
}

fn eight_meals(stage: &Stage) {
    let planner = with_lunch(stage, 1280);
    let add = planner.button("Add a meal");
    for meal in ["Meal 5", "Meal 6", "Meal 7", "Meal 8"] {
        add.click();
        planner.button(&format!("Add food to {meal}")).must("have the focus", |it| it.focused);
    }
    add.must("say why there are no more", |it| {
        it.disabled && it.description.contains("eight meals")
    });
    planner.page.must_be_accessible("eight meals");
    planner.choose(&planner.button("More for Meal 8"), "Move up");
    planner.says("Meal 8 is now 7 of 8.").must_come();
    planner.choose(&planner.button("More for Lunch"), "Remove Lunch");
    planner.role("region", "Lunch").must_go();
    planner.says("Lunch removed from Tuesday.").must_come();
    planner.button("More for Dinner").must("have the focus", |it| it.focused);
    planner.button("Undo").nth(1).click();
    planner.must_hold("Lunch", &["Banana", "Kefir, plain", "Walnuts"]);
    // No two meals get the same name.
    planner.choose(&planner.button("More for Meal 5"), "Remove Meal 5");
    add.click();
    planner.button("Add food to Meal 9").must("have the focus", |it| it.focused);
}

/// Many changes, then the page anew: each can still be taken back.
fn day_and_reload(stage: &Stage) {
    let planner = with_lunch(stage, 1280);
    planner.button("Copy Tuesday to…").click();
    let dialog = planner.role("dialog", "Copy Tuesday to");
    assert!(!dialog.role("combobox", any()).is_there(), "a day goes to all of its meals");
    planner.page.must_be_accessible("picker of a day");
    dialog.role("button", "Friday").click();
    dialog.role("button", "Copy to Friday").click();
    planner.says("Tuesday copied to Friday.").must_come();
    planner.choose(&planner.button("More for Walnuts"), "Move up");
    planner.must_hold("Lunch", &["Banana", "Walnuts", "Kefir, plain"]);
    planner.choose(&planner.button("More for Lunch"), "Clear Lunch");
    planner.must_hold("Lunch", &[]);
    planner.must_be_saved();
    planner.reload();
    planner.undo().click();
    planner.must_hold("Lunch", &["Banana", "Walnuts", "Kefir, plain"]);
    planner.undo().click();
    planner.must_hold("Lunch", &["Banana", "Kefir, plain", "Walnuts"]);
    planner.show_day("Friday");
    planner.must_hold("Lunch", &["Banana", "Kefir, plain", "Walnuts"]);
    planner.undo().click();
    planner.must_hold("Lunch", &[]);
    planner.must_be_saved();
    planner.reload();
    planner.button("Redo").click();
    planner.show_day("Friday");
    planner.must_hold("Lunch", &["Banana", "Kefir, plain", "Walnuts"]);
}

/// A food that is known by name comes to a meal with two actions beside typing.
fn two_actions(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    planner.must_be_ready();
    let mut actions = 0;
    planner.button("Add food to Dinner").click();
    actions += 1;
    planner.search_field().must("have the focus", |it| it.focused);
    planner.page.type_text("sauerkraut");
    let add = planner.role("button", like("^Add Sauerkraut")).nth(0);
    add.must_come();
    add.click();
    actions += 1;
    planner.meal("Dinner").role("group", like("^Sauerkraut")).must_come();
    assert_eq!(actions, 2);
}

fn narrow(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 360);
    planner.use_example("Mediterranean");
    planner.choose(&planner.button("More for Lunch"), "Copy to…");
    let dialog = planner.role("dialog", like("^Copy Tuesday"));
    planner.page.must_be_accessible("360: picker");
    for button in dialog.role("button", any()).all() {
        let [.., width, height] = button.place;
        assert!(width >= 39.0 && height >= 44.0, "{} is {width} x {height}", button.name);
    }
    dialog.role("button", "Sunday").click();
    dialog.role("button", "Move instead").click();
    planner.says("Tuesday’s lunch moved to Sunday.").must_come();
    planner.button("Add food to Lunch").must("have the focus", |it| it.focused);
    planner.page.must_be_accessible("360: moved");
}
