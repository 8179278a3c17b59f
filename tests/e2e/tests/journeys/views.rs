//! Less than the whole planner: the meal of a recipe, a day, a plan that nobody changes,
//! parts that the page leaves out; and all of that changed while people use it.

use biomeal_core::catalog;
use biomeal_core::link::{self, Shared, SharedContent};
use biomeal_core::plan::{Entry, Meal, MealAt, MealKind, Plan};
use biomeal_e2e::{Key, Stage, any, has, like};
use serde_json::{Value, json};

use crate::accessible::HIGH;
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(meal, day, readonly, beside, features);

const SOUP: &str = "Lentil soup with yogurt";
const STORED: &str = "return Object.keys(localStorage)";

fn soup() -> Meal {
    let entry = |slug: &str| {
        let food = catalog::by_slug(slug).expect("in the catalog");
        Entry { food: food.id, grams: food.portion.grams(), heated: false }
    };
    let entries = ["lentils-cooked", "carrot-raw", "yogurt-plain-whole"].map(entry).to_vec();
    Meal { name: SOUP.to_owned(), entries, ..Meal::empty(MealKind::Dinner) }
}

fn payload(content: SharedContent) -> String {
    link::encode(&Shared { content, own_foods: Vec::new() }).expect("it fits into a link")
}

fn recipe() -> String {
    payload(SharedContent::Meal { at: MealAt { day: 4, meal: 2 }, content: soup() })
}

/// Sets an attribute of the element, or takes it away.
fn ask(planner: &Planner<'_>, attribute: &str, value: Option<&str>) {
    let script = "const [name, value] = arguments;
        if (value === null) planner.removeAttribute(name);
        else planner.setAttribute(name, value);";
    planner.page.run(script, &json!([attribute, value]));
}

/// A recipe's meal, by keyboard alone.
fn meal(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let address = format!(
        "box.html?width=360&view=meal&share-url=https://planner.test/week&plan={}",
        recipe()
    );
    let planner = Planner::open(stage, &address);
    let page = planner.page;
    planner.must_hold(SOUP, &["Lentils, boiled", "Carrot, raw", "Plain yogurt, whole milk"]);
    planner.ring().must("have a score", |ring| ring.name.starts_with("Score"));
    let before = planner.ring().facts().name;
    assert!(!planner.role("tablist", any()).is_there(), "no week around it");
    assert!(!planner.role("radiogroup", any()).is_there(), "nothing to choose from");
    assert!(!planner.role("button", "Plans").is_there());
    assert!(!planner.role("heading", "Beyond the plate").is_there());
    assert_eq!(planner.role("button", like("^Apply")).all().len(), 1, "the best tip alone");
    planner.says("General information, not medical advice").must_come();
    page.must_be_accessible("a meal alone");

    let add = planner.button(&format!("Add food to {SOUP}"));
    page.tab_to(&add);
    page.press(&[Key::Enter]);
    planner.role("dialog", "Add food").must_come();
    page.must_be_accessible("a meal alone, adding");
    page.tab_to(&planner.search_field());
    page.type_text("walnuts");
    page.tab_to(&planner.add_button("Walnuts"));
    page.press(&[Key::Enter]);
    page.press(&[Key::Escape]);
    planner.role("dialog", any()).must_go();
    add.must("have the focus again", |button| button.focused);
    planner.ring().must("follow", |ring| ring.name != before);
    let four = ["Lentils, boiled", "Carrot, raw", "Plain yogurt, whole milk", "Walnuts"];
    planner.must_hold(SOUP, &four);
    planner.says("General information").must_come();
    let link = planner.role("link", has("Add to my planner"));
    link.must("say where it opens", |link| link.name.ends_with("(opens in a new tab)"));
    page.must(
        "it leads to the planner of the site, with the meal",
        "return planner.shadowRoot.querySelector('a[target]').href",
        |href| {
            href.as_str().is_some_and(|href| href.starts_with("https://planner.test/week#biomeal="))
        },
    );
    // What the page brings along is kept nowhere.
    assert_eq!(page.run(STORED, &json!([])), json!([]));
    for width in [280, 320, 360, 680, 760, 1280] {
        page.box_width(width);
        page.must_fit(&format!("{width} px: a meal"), if width == 360 { 44 } else { 24 });
    }
    page.box_width(680);
    planner.button("Share").click();
    let dialog = planner.role("dialog", format!("Share {SOUP}").as_str());
    dialog.must_come();
    assert!(!dialog.role("radiogroup", any()).is_there());
    page.press(&[Key::Escape]);
    planner.role("dialog", any()).must_go();

    // Another view of the same: nothing is lost, the focus stays in the widget.
    page.tab_to(&add);
    ask(&planner, "view", Some("week"));
    planner.day("Monday").must("be shown", |tab| tab.selected.as_deref() == Some("true"));
    planner.must_hold(SOUP, &four);
    page.must(
        "the focus is in the planner",
        "return document.activeElement === planner && planner.shadowRoot.activeElement != null",
        |is| is == true,
    );
    ask(&planner, "view", Some("meal"));
    planner.role("tablist", any()).must_go();
    planner.must_hold(SOUP, &four);
    page.must_be_accessible("a meal alone, after the week");
    page.press_with(&[Key::Control], 'z');
    planner.must_hold(SOUP, &four[..3]);
}

/// Today, without the days around it.
fn day(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::open(stage, "box.html?width=760&view=day");
    let page = planner.page;
    planner.must_be_ready();
    planner.role("heading", "Tuesday").must_come();
    assert!(!planner.role("tablist", "Days").is_there());
    assert!(!planner.role("radio", "Week view").is_there());
    planner.add_to("Lunch");
    planner.look_up("banana", "Banana").click();
    planner.must_hold("Lunch", &["Banana"]);
    planner.must_be_saved();
    page.must("it is a place of its own", STORED, |keys| *keys == json!(["biomeal:day"]));
    planner.role("tab", like("^Score")).click();
    planner.role("radio", "Meal").must_come();
    assert!(!planner.role("radio", "Week").is_there());
    page.must_be_accessible("a day alone");

    // To another meal of the day, the only place there is.
    planner.choose(&planner.button("More for Banana"), "Move to…");
    let dialog = planner.role("dialog", like("^Move"));
    dialog.must_come();
    dialog.role("combobox", any()).choose("Snacks");
    page.must_be_accessible("moving within a day");
    dialog.role("button", "Move to Tuesday").click();
    planner.must_hold("Snacks", &["Banana"]);
    for width in [280, 320, 360, 760, 1280] {
        page.box_width(width);
        page.must_fit(&format!("{width} px: a day"), if width == 360 { 44 } else { 24 });
    }
    planner.reload();
    planner.must_hold("Snacks", &["Banana"]);
}

/// A plan of the page that nobody changes, also not by key; and that they may after all.
fn readonly(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let mut plan = Plan { name: "A week of soups".to_owned(), ..Plan::default() };
    plan.days[3].meals[2] = soup();
    let plan = payload(SharedContent::Plan(plan));
    let planner = Planner::open(stage, &format!("box.html?width=1280&readonly&plan={plan}"));
    let page = planner.page;
    planner.role("heading", "A week of soups").must_come();
    planner.day("Thursday").must("be shown", |tab| tab.selected.as_deref() == Some("true"));
    let lentils = planner.button("Lentils, boiled");
    lentils.must_come();
    for gone in ["Undo", "Plans", "Add a meal", "More for Lentils, boiled"] {
        assert!(!planner.button(gone).is_there(), "{gone}");
    }
    assert!(!planner.role("button", like("^(Add|Apply|Use) ")).is_there());
    assert!(!planner.role("searchbox", any()).is_there());
    page.must_be_accessible("a plan that nobody changes");
    for key in [Key::Delete, Key::Down] {
        lentils.focus();
        page.press(&[key]);
    }
    page.press_with(&[], '-');
    page.press_with(&[], '/');
    page.press_with(&[Key::Control], 'z');
    lentils.click();
    planner.role("dialog", "Lentils, boiled").must_come();
    assert!(!planner.role("button", like("^(Less|More) ")).is_there());
    page.must_be_accessible("the sheet of a food that nobody changes");
    page.press(&[Key::Escape]);
    for opener in ["Share", "Print"] {
        planner.button(opener).click();
        planner.role("dialog", any()).must_come();
        page.press(&[Key::Escape]);
        planner.role("dialog", any()).must_go();
    }
    planner.role("radio", "Week view").click();
    planner.role("grid", any()).must_come();
    page.must_be_accessible("a week that nobody changes");
    assert!(!planner.role("button", like("^(Add|Copy|Move) ")).is_there());
    planner.role("radio", "Day view").click();
    for width in [280, 320, 360, 760, 1280] {
        page.box_width(width);
        page.must_fit(&format!("{width} px: readonly"), if width == 360 { 44 } else { 24 });
    }
    assert_eq!(page.run(STORED, &json!([])), json!([]));

    // Where it may be changed after all, the person's own plan is there, and the page's to be
    // looked at.
    ask(&planner, "readonly", None);
    planner.role("heading", "My week").must_come();
    let shared = planner.role("region", "Someone shared a plan with you");
    shared.role("button", "Not now").click();
    planner.add_to("Lunch");
    planner.look_up("banana", "Banana").click();
    planner.must_hold("Lunch", &["Banana"]);
    // Not written yet, and not lost.
    ask(&planner, "readonly", Some(""));
    planner.role("heading", "A week of soups").must_come();
    planner.button("Lentils, boiled").must_come();
    let kept = page.stored("biomeal:default").expect("a document");
    let set = "const [done] = arguments; planner.setPlan({ days: [] }).then(() => done(true))";
    assert_eq!(page.browser().run_until_called(set, &json!([])), true);
    planner.button("Lentils, boiled").must_go();
    ask(&planner, "readonly", Some("false"));
    shared.role("button", "Not now").click();
    planner.must_hold("Lunch", &["Banana"]);
    assert_eq!(page.stored("biomeal:default"), Some(kept), "what it showed meanwhile is not kept");

    // The same place for another key.
    ask(&planner, "plan", None);
    ask(&planner, "storage-key", Some("guests"));
    planner.must_hold("Lunch", &[]);
    ask(&planner, "storage-key", None);
    planner.must_hold("Lunch", &["Banana"]);
    ask(&planner, "view", Some("day"));
    planner.role("tablist", "Days").must_go();
    planner.must_hold("Lunch", &[]);
    ask(&planner, "view", None);
    planner.must_hold("Lunch", &["Banana"]);
    assert_eq!(page.run(STORED, &json!([])), json!(["biomeal:default"]));
}

/// A plan that is only looked at stays out of one's own, though both planners have one place.
fn beside(stage: &Stage) {
    let page = stage.open(&format!("beside.html#biomeal={}", recipe()));
    let theirs = Planner::inside(page, "Theirs");
    let mine = Planner::inside(page, "Mine");
    theirs.button("Lentils, boiled").must_come();
    mine.must_be_ready();
    mine.add_to("Lunch");
    for (words, name) in [("banana", "Banana"), ("walnuts", "Walnuts")] {
        mine.look_up(words, name).click();
        mine.must_be_saved();
    }
    mine.must_hold("Lunch", &["Banana", "Walnuts"]);
    theirs.button("Lentils, boiled").must_come();
    let kept = page.stored("biomeal:default").expect("a document");
    assert!(!kept.contains(SOUP), "{kept}");
    page.reload();
    mine.must_hold("Lunch", &["Banana", "Walnuts"]);
    assert!(!page.stored("biomeal:default").expect("a document").contains(SOUP));
}

/// Parts that are left out, and words that mean nothing.
fn features(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    let page = planner.page;
    planner.use_example("Mediterranean");
    planner.button("Share").click();
    planner.role("dialog", any()).must_come();
    let hear = "window.told = []; console.warn = (line) => told.push(line)";
    page.run(hear, &json!([]));
    let all = "share print diary tips plans own-foods saved-meals examples backup shopping \
               export settings ads";
    ask(&planner, "disabled-features", Some(all));
    planner.role("dialog", any()).must_go();
    page.must("the owner is told once", "return told", |told| {
        let lines: Vec<&str> =
            told.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        matches!(lines[..], [line] if line.contains("“ads”") && line.contains("own-foods"))
    });
    for gone in ["Share", "Print", "Plans", "More", "Last 12 weeks"] {
        planner.button(gone).must_go();
    }
    planner.role("button", like("^Apply")).must_go();
    planner.search("moringaxyz");
    planner.says("No food called").must_come();
    assert!(!planner.role("button", has("moringaxyz")).is_there(), "no own food");
    planner.search("");
    planner.day("Tuesday").must_come();
    page.must_be_accessible("all parts left out");
    for width in [320, 760, 1280] {
        page.box_width(width);
        page.must_fit(&format!("{width} px: all parts left out"), 24);
    }
    ask(&planner, "disabled-features", Some("print"));
    planner.button("Share").must_come();
    planner.button("More").must_come();
    assert!(!planner.button("Print").is_there());
    ask(&planner, "view", Some("month"));
    page.must("a view that is not known is told", "return told.length", |count| count == 2);
    planner.day("Tuesday").must_come();
}
