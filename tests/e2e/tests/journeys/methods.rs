//! A page asks the planner through the element's methods: plan, score, link, backup.

use biomeal_core::backup::{plan_from_json, plan_to_json};
use biomeal_core::examples::ExampleId;
use biomeal_core::foods::Foods;
use biomeal_core::link::{self, SharedContent};
use biomeal_e2e::{Page, Stage, any};
use serde_json::{Value, json};

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(methods, methods_early, methods_readonly, methods_refused);

/// What a method of the page's planner comes to: a value, or code and message.
fn call(page: &Page<'_>, method: &str, given: &Value) -> Value {
    let script = "const [method, given, done] = arguments;
        document.querySelector('biomeal-planner')[method](...given).then(
            (value) => done({ value: value === undefined ? 'nothing' : value }),
            (error) => done({ code: error.code, message: error.message, name: error.name }),
        );";
    page.browser().run_until_called(script, &json!([method, given]))
}

fn value(page: &Page<'_>, method: &str, given: &Value) -> Value {
    let answer = call(page, method, given);
    assert!(answer["code"].is_null(), "{method}: {answer}");
    answer["value"].clone()
}

fn example() -> Value {
    let plan = ExampleId::ALL[0].plan();
    serde_json::from_str(&plan_to_json(&plan, &Foods::default())).expect("JSON")
}

fn methods(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    let page = &planner.page;
    planner.add_to("Lunch");
    planner.look_up("banana", "Banana").click();
    planner.must_hold("Lunch", &["Banana"]);
    let own = value(page, "getPlan", &json!([]));
    assert!(own.to_string().contains("banana"), "{own}");

    assert_eq!(value(page, "setPlan", &json!([example()])), "nothing");
    planner.day("Sunday").must("have a score", |tab| tab.name.contains(" plants"));
    let set = value(page, "getPlan", &json!([]));
    assert_eq!(set, example());
    let told = page.events("biomeal-change").pop().expect("the page was told");
    assert_eq!(told, json!({ "plan": set, "score": value(page, "getScore", &json!([])) }));
    assert!(told["score"]["value"].as_f64().is_some_and(|value| value > 50.0), "{told}");
    assert_eq!(told["score"]["state"], "complete");

    let url = value(page, "shareUrl", &json!([]));
    let shared = link::decode(url.as_str().expect("an address")).expect("a link");
    let (plan, _) = plan_from_json(&set.to_string(), &Foods::default()).expect("a plan");
    assert_eq!(shared.content, SharedContent::Plan(plan));

    planner.undo().must("be there", |button| !button.disabled);
    assert_eq!(value(page, "undo", &json!([])), true);
    planner.must_hold("Lunch", &["Banana"]);
    assert_eq!(value(page, "redo", &json!([])), true);
    assert_eq!(value(page, "redo", &json!([])), false);

    // What is wrong is named, and nothing changes.
    let mut heavy = example();
    heavy["days"][0]["meals"][0]["entries"][0]["grams"] = json!(6000);
    let path = "days[0].meals[0].entries[0].grams: 6000 is more than 5000";
    let is_error = |answer: &Value, code: &str, says: &str| {
        assert_eq!(answer["name"], "Error", "{answer}");
        assert_eq!(answer["code"], code, "{answer}");
        assert!(
            answer["message"].as_str().is_some_and(|message| message.contains(says)),
            "{answer}"
        );
    };
    is_error(&call(page, "setPlan", &json!([heavy])), "invalid", path);
    is_error(&call(page, "setPlan", &json!(["{\"days\": [}"])), "invalid", "line 1, column 11: ");
    is_error(&call(page, "setPlan", &json!([])), "foreign", "\"days\" are needed");
    is_error(&call(page, "importBackup", &json!([set])), "foreign", "setPlan()");
    assert_eq!(value(page, "getPlan", &json!([])), set);

    // A backup brings everything back, elsewhere too.
    let backup = value(page, "exportBackup", &json!([]));
    assert_eq!(backup["format"], "biomeal-backup");
    assert_eq!(value(page, "setPlan", &json!([own])), "nothing");
    assert_eq!(value(page, "importBackup", &json!([backup, { "replace": true }])), "nothing");
    assert_eq!(value(page, "getPlan", &json!([])), set);
    planner.button("Undo").nth(1).must_come();
    planner.must_be_saved();

    // Taken out of the page it goes on; one that never was in a page waits to be put there.
    page.may_ask_more();
    let apart = "const [plan, done] = arguments;
        const planner = document.querySelector('biomeal-planner');
        planner.remove();
        const fresh = document.createElement('biomeal-planner');
        fresh.setAttribute('storage-key', 'none');
        const order = [];
        const set = fresh.setPlan(plan).then(() => order.push('set'));
        planner.getPlan().then(async (old) => {
            order.push('removed');
            document.body.append(fresh);
            await set;
            const { days } = await fresh.getPlan();
            done([order, days, old.days.length]);
        });";
    let apart = page.browser().run_until_called(apart, &json!([own]));
    assert_eq!(apart, json!([["removed", "set"], own["days"], 7]));
}

/// Far below the window: a call has the planner come.
fn methods_early(stage: &Stage) {
    let page = stage.open("far.html");
    page.must(
        "the element is defined",
        "return customElements.get('biomeal-planner') != null",
        |is| is == true,
    );
    // In the order of the calls, whatever is there by then.
    let script = "const [plan, done] = arguments;
        const planner = document.querySelector('biomeal-planner');
        Promise.all([planner.getScore(), planner.setPlan(plan), planner.undo(), planner.undo(), planner.getScore()])
            .then(done, (error) => done(String(error)));";
    let answers = page.browser().run_until_called(script, &json!([example()]));
    let empty = json!({ "value": null, "state": "empty", "parts": null });
    assert_eq!(answers, json!([empty, null, true, false, empty]));
    assert_eq!(page.run("return scrollY", &json!([])), 0);
}

/// The page's own hands change what nobody else may: it is shown, and not kept.
fn methods_readonly(stage: &Stage) {
    let page = stage.open("box.html?width=1280&readonly");
    let planner = Planner::on(page);
    planner.role("heading", "My week").must_come();
    let before = value(&page, "getPlan", &json!([]));
    assert_eq!(value(&page, "undo", &json!([])), false);
    assert_eq!(call(&page, "shareUrl", &json!([]))["code"], "empty");

    assert_eq!(value(&page, "setPlan", &json!([example()])), "nothing");
    planner.day("Sunday").must("have a score", |tab| tab.name.contains(" plants"));
    assert_eq!(value(&page, "getPlan", &json!([])), example());
    assert_eq!(value(&page, "getScore", &json!([]))["state"], "complete");
    let url = value(&page, "shareUrl", &json!([]));
    let shared = link::decode(url.as_str().expect("an address")).expect("a link");
    assert!(matches!(shared.content, SharedContent::Plan(_)));
    let backup = value(&page, "exportBackup", &json!([]));
    for gone in ["Undo", "Add a meal"] {
        assert!(!planner.button(gone).is_there(), "{gone}");
    }
    assert_eq!(value(&page, "undo", &json!([])), true);
    assert_eq!(value(&page, "getPlan", &json!([])), before);
    assert_eq!(value(&page, "redo", &json!([])), true);
    assert_eq!(value(&page, "undo", &json!([])), true);
    assert_eq!(value(&page, "importBackup", &json!([backup, { "replace": true }])), "nothing");
    assert_eq!(value(&page, "getPlan", &json!([])), example());
    assert!(page.events("biomeal-change").len() >= 5, "the page hears of each");

    // Not at once, and not when the page goes.
    page.reload();
    planner.role("heading", "My week").must_come();
    assert_eq!(page.stored_keys(), Vec::<String>::new());
    assert_eq!(value(&page, "getPlan", &json!([])), before);
}

fn methods_refused(stage: &Stage) {
    let page = stage.open("no-wasm.html");
    let refused = call(&page, "getPlan", &json!([]));
    assert_eq!(refused["code"], "start", "{refused}");
    page.role("alert", any()).must_come();
    page.take_errors();

    // The second half does not come: the call says so, the next one has it come.
    let planner = Planner::early_on(stage.open("late.html?width=1280"));
    let page = &planner.page;
    page.run(
        "window.first = document.querySelector('biomeal-planner').getPlan().then(() => 'came', (error) => error.code);
         const timer = setInterval(() => { if (late.fail) { clearInterval(timer); late.fail(); } });",
        &json!([]),
    );
    let first = page.browser().run_until_called("first.then(arguments[0])", &json!([]));
    assert_eq!(first, "load");
    assert_eq!(value(page, "getPlan", &json!([]))["format"], "biomeal-plan");
    let asked = page.run("return late.asked", &json!([]));
    assert_eq!(asked, 2, "once, and once again");
}
