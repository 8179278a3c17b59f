//! The week or a day on paper: on one page, in a frame of its own, on a site with a strict
//! policy, without a request.

use biomeal_core::catalog;
use biomeal_core::link::{self, Shared, SharedContent};
use biomeal_core::plan::{Entry, Plan};
use biomeal_e2e::{Engine, Page, Paper, Printed, Stage, has};
use serde_json::{Value, json};

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(week_and_day);

/// Frames count their prints, since a window to print is out of a driver's reach;
/// `arguments[0]`: whether they answer that they print.
const COUNT: &str = "
    window.prints = 0;
    const answers = arguments[0];
    const frame = HTMLIFrameElement.prototype;
    window.realWindow ??= Object.getOwnPropertyDescriptor(frame, 'contentWindow').get;
    Object.defineProperty(frame, 'contentWindow', { configurable: true, get() {
        const inside = window.realWindow.call(this);
        if (inside) inside.print = () => {
            window.prints += 1;
            if (answers) inside.dispatchEvent(new Event('beforeprint'));
        };
        return inside;
    }})";

/// What was put into the frame.
const SHEET: &str = "
    const host = document.querySelector('biomeal-planner');
    const page = host.shadowRoot.querySelector('iframe').contentDocument;
    const sheet = page.querySelector('.sheet');
    return {
        html: page.documentElement.innerHTML,
        styles: page.adoptedStyleSheets.flatMap((one) => [...one.cssRules]).map((rule) => rule.cssText).join(''),
        text: sheet.innerText,
        title: page.title,
        height: sheet.offsetHeight,
    }";

fn week_and_day(stage: &Stage) {
    let planner = Planner::open(stage, "strict.html");
    let page = planner.page;
    planner.use_example("Busy weekdays");
    planner.must_be_saved();
    let then = page.requests_so_far();

    let week = print(&planner, "This week", "Print this week…");
    says(&week, &["My week", "Monday to Sunday, 7 of 7 days planned", "Week score, Thriving"]);
    says(
        &week,
        &[
            "Rolled oats, dry",
            "How the week adds up: ",
            "Low saturated fat",
            "Scan to open this week",
        ],
    );
    says(&week, &["General information, not medical advice.", "Biomeal 1.0 · Score version 1"]);
    assert_eq!(week["title"], "My week");
    let day = print(&planner, "Tuesday", "Print Tuesday…");
    says(&day, &["Tuesday", "Day score, ", "Breakfast", " g\n", "How the day adds up: ", "Notes"]);
    for sheet in [&week, &day] {
        assert!(sheet["height"].as_f64().is_some_and(|height| height <= 944.0), "{sheet:#}");
    }

    // A frame without leave to print says nothing; the planner does.
    page.run(COUNT, &json!([false]));
    planner.role("dialog", "Print").role("button", "Print Tuesday…").click();
    planner.says("This page does not let the planner print.").nth(0).must_come();
    planner.role("dialog", "Print").must_go();

    let list = print_list(&planner);
    page.must_have_asked_nothing_since(then);
    assert_eq!(page.violations(), json!([]));

    if stage.engine() != Engine::WebKit {
        on_paper(stage, &week, &day, &list);
    }
}

/// Prints something and gives what is in the frame.
fn print(planner: &Planner<'_>, what: &str, button: &str) -> Value {
    let page = planner.page;
    page.run(COUNT, &json!([true]));
    let dialog = planner.role("dialog", "Print");
    if !dialog.is_there() {
        planner.button("Print").click();
        dialog.role("heading", "Print").must("have the focus", |heading| heading.focused);
    }
    dialog.role("radio", what).click();
    dialog.role("button", button).click();
    page.must("it is printed once", "return window.prints", |prints| prints == 1);
    page.run(SHEET, &json!([]))
}

/// Prints the shopping list of the week, one food of which is at home.
fn print_list(planner: &Planner<'_>) -> Value {
    let page = planner.page;
    page.run(COUNT, &json!([true]));
    planner.choose(&planner.button("More"), "Shopping list");
    let dialog = planner.role("dialog", "Shopping list");
    dialog.role("checkbox", has("Rolled oats, dry")).click();
    dialog
        .role("checkbox", has("Rolled oats, dry"))
        .must("be ticked", |it| it.checked.as_deref() == Some("true"));
    dialog.role("button", "Print…").click();
    page.must("it is printed once", "return window.prints", |prints| prints == 1);
    let list = page.run(SHEET, &json!([]));
    says(&list, &["Shopping list", "My week · The whole week", "foods to buy", "Whole grains"]);
    says(&list, &["1 food is at home already and left out.", "Weights are those on the plate"]);
    assert!(!list["text"].as_str().expect("a page").contains("Rolled oats, dry"), "{list:#}");
    page.must_be_accessible("a shopping list that can be printed");
    dialog.role("button", "Close").click();
    list
}

fn says(sheet: &Value, words: &[&str]) {
    let text = sheet["text"].as_str().expect("a page");
    for words in words {
        assert!(text.contains(words), "the page says {words:?}, but: {text}");
    }
}

/// What was in the frame is printed as it was there, in the engines whose drivers can.
fn on_paper(stage: &Stage, week: &Value, day: &Value, list: &Value) {
    for paper in [Paper::A4, Paper::LETTER] {
        let printed = printed(stage.page(), week, paper, &format!("week-{}", paper.1));
        assert_eq!(printed.pages, 1, "{paper:?}");
        for words in ["Monday to Sunday", "Dinner", "Rolled oats", "Scan to open", "Biomeal 1.0"] {
            assert!(printed.text.contains(words), "{words:?} is on {paper:?}: {}", printed.text);
        }
        let printed = self::printed(stage.page(), day, paper, &format!("day-{}", paper.1));
        assert_eq!(printed.pages, 1, "{paper:?}");
        assert!(printed.text.contains("Minimal processing"), "{}", printed.text);
        let printed = self::printed(stage.page(), list, paper, &format!("list-{}", paper.1));
        assert_eq!(printed.pages, 1, "{paper:?}");
        assert!(printed.text.contains("Sourdough bread"), "{}", printed.text);
    }
    let payload =
        link::encode(&Shared { content: SharedContent::Plan(long()), own_foods: Vec::new() });
    let payload = payload.expect("it fits into a link");
    let planner = Planner::on(stage.open(&format!("strict.html#biomeal={payload}")));
    planner.button("Save as a copy").click();
    let long = print(&planner, "This week", "Print this week…");
    // Notes are left out first, letters get smaller, then the code is left out.
    let text = long["text"].as_str().expect("a page");
    assert!(!text.contains("Notes") && !text.contains("Scan to open"), "{text}");
    let printed = printed(stage.page(), &long, Paper::LETTER, "week-long");
    assert_eq!(printed.pages, 1);
    assert!(printed.text.contains("Biomeal 1.0"), "{}", printed.text);
}

fn printed(page: Page<'_>, sheet: &Value, paper: Paper, name: &str) -> Printed {
    page.browser().go("about:blank");
    let fill = "const [html, styles] = arguments;
        document.documentElement.innerHTML = html;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(styles);
        document.adoptedStyleSheets = [sheet]";
    page.run(fill, &json!([sheet["html"], sheet["styles"]]));
    page.printed(paper, name)
}

/// Eight foods in each of 28 meals.
fn long() -> Plan {
    let mut plan = Plan::default();
    let mut foods = catalog::foods().iter().cycle().step_by(37);
    for meal in plan.days.iter_mut().flat_map(|day| &mut day.meals) {
        for food in foods.by_ref().take(8) {
            let entry = Entry { food: food.id, grams: food.portion.grams(), heated: false };
            meal.entries.push(entry);
        }
    }
    plan
}
