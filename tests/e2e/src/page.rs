//! What a browser shows, and what the host page knows about it.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::find::{Find, Name};
use crate::keys::Key;
use crate::site::{Mark, Site};
use crate::wait::{DEADLINE, until};

/// More controls than any state of the planner has in a row.
const MOST_TABS: usize = 150;

/// A page in a browser.
#[derive(Clone, Copy)]
pub struct Page<'a> {
    browser: &'a Browser,
    site: &'a Site,
}

impl<'a> Page<'a> {
    pub(crate) const fn new(browser: &'a Browser, site: &'a Site) -> Self {
        Self { browser, site }
    }

    /// Its browser.
    #[must_use]
    pub const fn browser(&self) -> &'a Browser {
        self.browser
    }

    /// Its server.
    #[must_use]
    pub const fn site(&self) -> &'a Site {
        self.site
    }

    /// Everything on it.
    #[must_use]
    pub const fn all(&self) -> Find<'a> {
        Find::new(self.browser)
    }

    /// The thing of this role and name.
    #[must_use]
    pub fn role(&self, role: &str, name: impl Into<Name>) -> Find<'a> {
        self.all().role(role, name)
    }

    /// The smallest thing that shows these words.
    #[must_use]
    pub fn text(&self, words: impl Into<Name>) -> Find<'a> {
        self.all().text(words)
    }

    /// Presses keys: those before the last are held down meanwhile.
    pub fn press(&self, keys: &[Key]) {
        let keys: Vec<_> = keys.iter().map(|key| key.code()).collect();
        self.browser.press(&keys);
    }

    /// Presses a character while keys are held down.
    pub fn press_with(&self, held: &[Key], character: char) {
        let mut keys: Vec<_> = held.iter().map(|key| key.code()).collect();
        keys.push(character);
        self.browser.press(&keys);
    }

    /// Types into what has the focus.
    pub fn type_text(&self, text: &str) {
        self.browser.type_text(text);
    }

    /// Runs a function body in the page.
    pub fn run(&self, script: &str, arguments: &Value) -> Value {
        self.browser.run(script, arguments)
    }

    /// Waits until a script's value is as it must be.
    pub fn must(&self, what: &str, script: &str, is: impl Fn(&Value) -> bool) -> Value {
        let mut last = Value::Null;
        until(DEADLINE, || {
            last = self.run(script, &json!([]));
            is(&last).then_some(())
        })
        .unwrap_or_else(|| panic!("{what}, but `{script}` is {last}"));
        last
    }

    /// Loads it anew.
    pub fn reload(&self) {
        self.must_be_free_of_errors();
        self.browser.reload();
    }

    /// Tabs on until something has the focus, as a person without a pointer does.
    pub fn tab_to(&self, target: &Find<'_>) {
        self.tab_until(target, &[Key::Tab]);
    }

    /// Tabs back until something has the focus.
    pub fn tab_back_to(&self, target: &Find<'_>) {
        self.tab_until(target, &[Key::Shift, Key::Tab]);
    }

    fn tab_until(&self, target: &Find<'_>, keys: &[Key]) {
        target.must_come();
        for _ in 0..MOST_TABS {
            if target.all().iter().any(|facts| facts.focused) {
                return;
            }
            self.press(keys);
        }
        panic!(
            "{target} does not get the focus by {keys:?} within {MOST_TABS} presses; now it is on {}",
            self.focused()
        );
    }

    /// What has the focus, through shadow roots.
    #[must_use]
    pub fn focused(&self) -> String {
        let script = "let at = document.activeElement;
            while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
            return at ? at.outerHTML.slice(0, 200) : 'nothing'";
        self.run(script, &json!([])).as_str().unwrap_or_default().to_owned()
    }

    /// Its address, fragment and all.
    #[must_use]
    pub fn address(&self) -> String {
        self.browser.ask("url").as_str().unwrap_or_default().to_owned()
    }

    /// Fails when the page saw an error, a rejected promise nobody took, a violation
    /// of its policy or, in Chromium, a warning in the console. Pages note them
    /// through `watch.js`.
    pub fn must_be_free_of_errors(&self) {
        let script = "return window.watched ? [...watched.errors, ...watched.violations] : []";
        let seen = self.run(script, &json!([]));
        let console = self.browser.console();
        assert!(
            seen.as_array().is_some_and(Vec::is_empty) && console.is_empty(),
            "{}: the page has errors: {seen:#} {console:#?}",
            self.browser.engine()
        );
    }

    /// Takes note that errors were expected, so that they do not fail the test; tells them.
    pub fn take_errors(&self) -> Vec<String> {
        let script = "return window.watched ? watched.errors.splice(0) : []";
        let mut seen: Vec<String> =
            serde_json::from_value(self.run(script, &json!([]))).expect("errors are texts");
        seen.extend(self.browser.console());
        seen
    }

    /// Violations of the page's policy so far.
    #[must_use]
    pub fn violations(&self) -> Value {
        self.run("return watched.violations", &json!([]))
    }

    /// What the element told the page so far under this event name: each detail.
    #[must_use]
    pub fn events(&self, name: &str) -> Vec<Value> {
        let script = "return watched.events.filter(([name]) => name === arguments[0]).map(([, detail]) => detail)";
        self.run(script, &json!([name])).as_array().cloned().unwrap_or_default()
    }

    /// The keys in the page's local storage.
    #[must_use]
    pub fn stored_keys(&self) -> Vec<String> {
        let keys = self.run("return Object.keys(localStorage).sort()", &json!([]));
        serde_json::from_value(keys).expect("keys are texts")
    }

    /// What is stored under a key.
    #[must_use]
    pub fn stored(&self, key: &str) -> Option<String> {
        let text = self.run("return localStorage.getItem(arguments[0])", &json!([key]));
        text.as_str().map(str::to_owned)
    }

    /// Stores a text under a key, as another version or another hand might have.
    pub fn store(&self, key: &str, text: &str) {
        self.run("localStorage.setItem(...arguments)", &json!([key, text]));
    }

    /// A moment from which no more requests are expected.
    #[must_use]
    pub fn requests_so_far(&self) -> Requests {
        let [listed, made] = self.own_requests();
        Requests { at_server: self.site.mark(), listed: listed.len(), made: made.len() }
    }

    /// Fails when anything was fetched since: by the server's log, by the browser's
    /// own list of resources, and by every function that can reach the network.
    pub fn must_have_asked_nothing_since(&self, then: Requests) {
        let at_server = self.site.requests_since(then.at_server);
        let [mut listed, mut made] = self.own_requests();
        let (listed, made) = (listed.split_off(then.listed), made.split_off(then.made));
        assert!(
            at_server.is_empty() && listed.is_empty() && made.is_empty(),
            "{}: requests after load: {at_server:?} {listed:?} {made:?}",
            self.browser.engine()
        );
    }

    /// What the browser lists as loaded, and what scripts asked for.
    fn own_requests(&self) -> [Vec<String>; 2] {
        let script = "return [
            performance.getEntriesByType('resource').map((entry) => entry.name),
            watched.requests,
        ]";
        serde_json::from_value(self.run(script, &json!([]))).expect("addresses are texts")
    }

    /// Lets Chromium say that the system prefers a theme and little motion.
    pub fn prefer(&self, theme: &str) {
        if self.browser.engine() == Engine::Chromium {
            let features = json!([
                { "name": "prefers-color-scheme", "value": theme },
                { "name": "prefers-reduced-motion", "value": "reduce" },
            ]);
            self.browser.chromium("Emulation.setEmulatedMedia", &json!({ "features": features }));
        }
    }
}

/// A moment in what a page and its server have seen.
#[derive(Clone, Copy, Debug)]
pub struct Requests {
    at_server: Mark,
    listed: usize,
    made: usize,
}
