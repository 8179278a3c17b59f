//! The standalone page without network, after one visit with it; and what becomes of files that
//! are damaged or do not all come.

use std::fs;

use biomeal_e2e::{DEADLINE, Engine, Page, Stage, any, has, like, until};
use serde_json::{Value, json};

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(offline, heals, half);

/// Where the page lies.
const FOLDER: &str = "/biomeal/";

/// Waits until the page's worker has kept its files. WebKit's was once seen to begin and not get
/// on; a person who comes again has it asked once more.
pub fn must_be_kept(page: Page<'_>) {
    let script = "const [done] = arguments;
        navigator.serviceWorker.getRegistration().then(async (it) => done(it?.active
            ? it.active.state
            : [it?.installing?.state, it?.waiting?.state, await caches.keys()]));";
    let mut states = Vec::new();
    for _visit in 0..3 {
        let kept = until(2 * DEADLINE, || {
            let state = page.browser().run_until_called(script, &json!([]));
            let kept = (state == "activated").then_some(());
            states.push(state);
            kept
        });
        if kept.is_some() {
            return;
        }
        load_again(page);
    }
    states.dedup();
    panic!("{}: the worker was {states:?}", page.browser().engine());
}

/// Loads the page anew, as a person does: Firefox's driver would leave workers out.
pub fn load_again(page: Page<'_>) {
    if page.browser().engine() == Engine::Firefox {
        let address = page.address();
        page.browser().go("about:blank");
        page.browser().go(&address);
    } else {
        page.browser().reload();
    }
}

/// Opens the page at an address and puts a banana into lunch.
pub fn begin<'a>(stage: &'a Stage, address: &str) -> Planner<'a> {
    let page = stage.go(address);
    // A worker that the page has started asks for its files, too.
    page.may_ask_more();
    let planner = Planner::on(page);
    planner.must_be_ready();
    planner.add_to("Lunch");
    planner.look_up("banana", "Banana").click();
    planner.must_hold("Lunch", &["Banana"]);
    planner.must_be_saved();
    must_be_kept(page);
    planner
}

fn offline(stage: &Stage) {
    let address = stage.site().address(FOLDER);
    let planner = begin(stage, &address);
    let page = planner.page;
    planner.button("Share").click();
    let dialog = planner.role("dialog", like("^Share"));
    let link = dialog.role("textbox", "Link").must("hold a link", |field| {
        field.value.as_ref().is_some_and(|link| link.contains("#biomeal="))
    });
    let link = link.value.expect("it was just seen");
    dialog.role("button", "Close").click();

    stage.site().cut();
    load_again(page);
    planner.must_hold("Lunch", &["Banana"]);
    planner.add_to("Lunch");
    planner.look_up("apple", "Apple with skin").click();
    planner.must_hold("Lunch", &["Banana", "Apple with skin"]);
    planner.must_be_saved();
    planner.button("Share").click();
    planner.role("dialog", like("^Share")).role("button", "Close").click();

    // A link that somebody sent, and a page opened by its file's name or from elsewhere.
    let planner = Planner::on(stage.go(&link));
    let incoming = planner.role("region", "Someone shared a plan with you");
    incoming.text(has("Have a look first")).must_come();
    incoming.role("button", "Not now").click();
    planner.must_hold("Lunch", &["Banana", "Apple with skin"]);
    for other in ["index.html", "?from=elsewhere"] {
        let planner = Planner::on(stage.go(&format!("{address}{other}")));
        planner.must_hold("Lunch", &["Banana", "Apple with skin"]);
    }
    // A network that does not answer is no better than none.
    let silent = stage.site().keep_silent();
    load_again(page);
    planner.must_hold("Lunch", &["Banana", "Apple with skin"]);
    drop(silent);
    page.take_errors();
    stage.site().mend();
}

/// Spoils what the page's cache holds under paths that fit: half of it, or other bytes.
fn spoil(page: Page<'_>, paths: &str, cut: bool) {
    let script = "const [paths, cut, done] = arguments;
        (async () => {
            const [name] = (await caches.keys()).filter((name) => name.startsWith('biomeal:'));
            const cache = await caches.open(name);
            const fits = ({ url }) => new RegExp(paths).test(new URL(url).pathname);
            const requests = (await cache.keys()).filter(fits);
            for (const request of requests) {
                const kept = await cache.match(request);
                const body = new Uint8Array(await kept.arrayBuffer());
                const bad = cut ? body.slice(0, body.length / 2) : body.fill(35);
                await cache.put(request, new Response(bad, { headers: kept.headers }));
            }
            return requests.length;
        })().then(done, (reason) => done(String(reason)));";
    let spoiled = page.browser().run_until_called(script, &json!([paths, cut]));
    assert!(spoiled.as_u64() >= Some(1), "{paths}: {spoiled}");
}

/// What the worker finds damaged it fetches anew; without network the page says so, and loses
/// nothing.
fn heals(stage: &Stage) {
    let site = stage.site();
    let planner = begin(stage, &site.address(FOLDER));
    let page = planner.page;
    for cut in [true, false] {
        spoil(page, "", cut);
        load_again(page);
        planner.must_be_ready();
        planner.must_hold("Lunch", &["Banana"]);
        // What came anew has taken the place of what was damaged.
        must_hold_whole_files(page);
        site.cut();
        load_again(page);
        planner.must_hold("Lunch", &["Banana"]);
        planner.button("Share").click();
        planner.role("dialog", like("^Share")).role("button", "Close").click();
        page.take_errors();
        site.mend();
    }
    for path in [r"v1/biomeal-\w{16}\.bin$", r"v1/biomeal-\w{16}\.js$", r"v1/biomeal-\w{16}\.css$"]
    {
        spoil(page, path, true);
        site.cut();
        load_again(page);
        page.role("alert", any())
            .must("be calm", |alert| alert.text.contains("could not start. Plans saved"));
        page.text(has("Connect and load the page again")).must_come();
        page.take_errors();
        site.mend();
        page.role("button", "Reload the planner").click();
        planner.must_hold("Lunch", &["Banana"]);
    }
    // The element's own script, and the page.
    for (path, words) in
        [(r"v1/biomeal\.js$", "Connect and load"), (r"/$", "Open it again once you are connected")]
    {
        spoil(page, path, false);
        site.cut();
        load_again(page);
        page.text(has(words)).must_come();
        page.take_errors();
        site.mend();
        load_again(page);
        planner.must_hold("Lunch", &["Banana"]);
    }
    page.take_errors();
}

/// Waits until each file that is kept is what the server has.
fn must_hold_whole_files(page: Page<'_>) {
    let script = "const [done] = arguments;
        (async () => {
            const [name] = (await caches.keys()).filter((name) => name.startsWith('biomeal:'));
            const cache = await caches.open(name);
            const bytes = async (response) => String(new Uint8Array(await response.arrayBuffer()));
            const bad = [];
            for (const request of await cache.keys()) {
                const there = await fetch(request.url, { cache: 'reload' });
                const kept = await cache.match(request);
                if (await bytes(kept) !== await bytes(there)) bad.push(request.url);
            }
            return bad;
        })().then(done, (reason) => done([String(reason)]));";
    let mut bad = Value::Null;
    let whole = until(DEADLINE, || {
        bad = page.browser().run_until_called(script, &json!([]));
        bad.as_array().is_some_and(Vec::is_empty).then_some(())
    });
    assert!(whole.is_some(), "{}: damaged: {bad}", page.browser().engine());
}

/// A build of which one file does not come is not kept, and is at the next visit.
fn half(stage: &Stage) {
    let site = stage.site();
    site.install("");
    let icon = fs::read_dir(site.installed("")).expect("a build").flatten();
    let icon = icon.map(|file| file.path()).find(|path| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("app-"))
    });
    let icon = icon.expect("a manifest");
    let content = fs::read(&icon).expect("it is there");
    fs::remove_file(&icon).expect("it goes");
    let address = site.address(biomeal_e2e::INSTALLED);
    let page = stage.go(&address);
    page.may_ask_more();
    let planner = Planner::on(page);
    planner.must_be_ready();
    must_not_be_kept(page);
    page.take_errors();
    fs::write(&icon, content).expect("it comes");
    let planner = begin(stage, &address);
    // Where there is no room, the page works as before.
    if page.browser().engine() == Engine::Chromium {
        page.browser().run_until_called(
            "const [done] = arguments;
            navigator.serviceWorker.getRegistration().then((it) => it.unregister()).then(() =>
                caches.keys()).then((names) => caches.delete(names[0])).then(done);",
            &json!([]),
        );
        let quota = json!({ "origin": address, "quotaSize": 2000 });
        page.browser().chromium("Storage.overrideQuotaForOrigin", &quota);
        load_again(page);
        planner.must_hold("Lunch", &["Banana"]);
        must_not_be_kept(page);
        page.must_be_free_of_errors();
        let quota = json!({ "origin": address });
        page.browser().chromium("Storage.overrideQuotaForOrigin", &quota);
    }
}

/// Waits until the worker has given up, and looks whether it left anything behind.
fn must_not_be_kept(page: Page<'_>) {
    let script = "const [done] = arguments;
        navigator.serviceWorker.register('worker.js').then(({ installing }) => {
            const look = () => (installing?.state ?? 'redundant') === 'redundant'
                && caches.keys().then(done);
            installing?.addEventListener('statechange', look);
            look();
        }, (reason) => done([String(reason)]));";
    let left = page.browser().run_until_called(script, &json!([]));
    assert_eq!(left, json!([]), "a part of the files was kept");
}
