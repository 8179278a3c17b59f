//! The reader's journey without a pointer: Tab, arrows, Enter, `/`, Escape, Ctrl+Z.

use biomeal_e2e::{Find, Key, Stage, any, like};

use crate::planner::{Planner, points};

biomeal_e2e::in_every_engine!(keyboard);

fn keyboard(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    let page = planner.page;

    // Days are one stop; arrows move between them, Home and End to the ends.
    let tuesday = planner.day("Tuesday");
    page.tab_to(&tuesday);
    page.press(&[Key::Right]);
    must_be_chosen(&planner.day("Wednesday"));
    page.press(&[Key::Home]);
    must_be_chosen(&planner.day("Monday"));
    page.press(&[Key::Left]);
    must_be_chosen(&planner.day("Sunday"));
    page.press(&[Key::End]);
    must_be_chosen(&planner.day("Sunday"));
    planner.role("heading", "Sunday").must_come();

    // "Add food" leads to the search, and adding by Enter stays where it is.
    page.tab_to(&planner.button("Add food to Dinner"));
    page.press(&[Key::Enter]);
    let search = planner.search_field();
    must_have_focus(&search);
    let mut score = None;
    for (words, food) in [
        ("lentil", "Lentils, boiled"),
        ("farmed salmon", "Atlantic salmon, farmed, cooked"),
        ("white bread", "White bread, sliced"),
    ] {
        page.type_text(words);
        let add = planner.add_button(food);
        page.tab_to(&add);
        let gain = planner.gain(food);
        page.press(&[Key::Enter]);
        if let (Some(score), Some(gain)) = (score, gain) {
            planner.score_must_be(Some(score + gain));
        } else {
            planner.ring().must("have a score", |ring| ring.name.starts_with("Score"));
        }
        score = planner.score();
        // The slash leads back to the search, Escape clears it.
        page.press_with(&[], '/');
        must_have_focus(&search);
        page.press(&[Key::Escape]);
        search.must("be empty", |field| field.value.as_deref() == Some(""));
    }
    // A second Escape returns to the meal.
    page.press(&[Key::Escape]);
    must_have_focus(&planner.button("Add food to Dinner"));

    // Less and more of a food, and its menu.
    let more = planner.button("More Lentils, boiled");
    page.tab_back_to(&more);
    page.press(&[Key::Enter]);
    let row = planner.row("Dinner", "Lentils, boiled");
    let changed = score;
    planner.ring().must("change", |_| planner.score() != changed);
    page.press_with(&[Key::Control], 'z');
    planner.score_must_be(score);
    page.tab_to(&row.role("button", "More for Lentils, boiled"));
    page.press(&[Key::Down]);
    let menu = planner.role("menu", any());
    menu.must_come();
    page.press(&[Key::Escape]);
    menu.must_go();
    must_have_focus(&row.role("button", "More for Lentils, boiled"));

    // The scope is one stop with arrows.
    let day = planner.role("radio", "Day");
    page.tab_to(&day);
    page.press(&[Key::Right]);
    planner
        .role("radio", "Week")
        .must("be chosen", |radio| radio.checked.as_deref() == Some("true"));
    page.press(&[Key::Left]);
    planner.score_must_be(score);

    // A tip by Enter; the focus stays on its card, now on Undo.
    let tip = planner.tip(0);
    let gain = points(&tip.facts().text).expect("a tip says its gain");
    page.tab_to(&tip.role("button", like("^Apply")));
    page.press(&[Key::Enter]);
    planner.score_must_be(score.map(|score| score + gain));
    assert!(page.focused().contains("Undo"), "the focus is on {}", page.focused());
    page.press_with(&[Key::Control], 'z');
    planner.score_must_be(score);
    page.press_with(&[Key::Shift, Key::Control], 'z');
    planner.score_must_be(score.map(|score| score + gain));
    page.press_with(&[Key::Control], 'z');
    planner.score_must_be(score);

    // A dialog takes the focus to its heading and gives it back.
    let share = planner.button("Share");
    page.tab_back_to(&share);
    page.press(&[Key::Enter]);
    let dialog = planner.role("dialog", like("^Share"));
    dialog.must_come();
    must_have_focus(&dialog.role("heading", like("^Share")));
    page.press(&[Key::Escape]);
    dialog.must_go();
    must_have_focus(&share);

    // Taking a food out moves the focus to the next one, the last to "Add food".
    for food in ["Lentils, boiled", "Atlantic salmon, farmed, cooked", "White bread, sliced"] {
        let opener = planner.button(&format!("More for {food}"));
        opener.focus();
        page.press(&[Key::Down]);
        menu.must_come();
        page.press(&[Key::End]);
        page.press(&[Key::Enter]);
        planner.row("Dinner", food).must_go();
    }
    must_have_focus(&planner.button("Add food to Dinner"));
}

fn must_have_focus(find: &Find<'_>) {
    find.must("have the focus", |facts| facts.focused);
}

fn must_be_chosen(tab: &Find<'_>) {
    tab.must("be chosen and have the focus", |tab| {
        tab.focused && tab.selected.as_deref() == Some("true")
    });
}
