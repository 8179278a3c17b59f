//! A hand that presses and types in Chromium, and times what comes of it.

use biomeal_e2e::Browser;
use serde_json::{Value, json};

/// From an event to what came of it, in milliseconds.
#[derive(Clone, Copy, Debug)]
pub struct Times {
    /// To the paint, as the browser tells it.
    pub paint: f64,
    /// Until all has changed that does, as the page sees it.
    pub all: f64,
    /// Of the handlers alone.
    pub handlers: f64,
}

/// A hand over a page with `bench/interaction.js`.
pub struct Hand<'a> {
    browser: &'a Browser,
}

impl<'a> Hand<'a> {
    /// Takes the page in hand; the processor is so many times slower from now on.
    pub fn over(browser: &'a Browser, slower: u32) -> Self {
        browser.run(include_str!("../../../../../bench/interaction.js"), &json!([]));
        browser.chromium("Emulation.setCPUThrottlingRate", &json!({ "rate": slower }));
        Self { browser }
    }

    /// Presses one of the things that `bench/interaction.js` calls so.
    pub fn press(&self, what: &str, at: usize) -> Times {
        let place = self.call("place", &json!([what, at]));
        let place: [f64; 2] =
            serde_json::from_value(place).unwrap_or_else(|_| panic!("there is no {what} here"));
        // The pointer is there before it presses, and what that does is over.
        self.mouse("mouseMoved", place, 0);
        self.call("rest", &json!([]));
        self.timed(|| {
            self.mouse("mousePressed", place, 1);
            self.mouse("mouseReleased", place, 1);
        })
    }

    /// Whether one of the things is there that `bench/interaction.js` calls so.
    pub fn finds(&self, what: &str) -> bool {
        self.call("count", &json!([what])) != 0
    }

    /// Types one letter into what has the focus.
    pub fn key(&self, letter: char) -> Times {
        self.timed(|| {
            let text = letter.to_string();
            self.tell(
                "Input.dispatchKeyEvent",
                &json!({ "type": "keyDown", "text": text, "key": text }),
            );
            self.tell("Input.dispatchKeyEvent", &json!({ "type": "keyUp", "key": text }));
        })
    }

    /// Empties the search field, which has the focus.
    pub fn clear(&self) {
        let key = json!({ "type": "keyDown", "key": "Escape", "code": "Escape", "windowsVirtualKeyCode": 27 });
        self.tell("Input.dispatchKeyEvent", &key);
        self.call("rest", &json!([]));
    }

    /// Takes the last change of the plan back.
    pub fn undo(&self) {
        let undo = "const [done] = arguments;
            document.querySelector('biomeal-planner').undo().then(done);";
        self.browser.run_until_called(undo, &json!([]));
        self.call("rest", &json!([]));
    }

    fn timed(&self, act: impl FnOnce()) -> Times {
        self.call("begin", &json!([]));
        act();
        let times = self.call("end", &json!([]));
        let time = |name: &str| times[name].as_f64().unwrap_or_else(|| panic!("times: {times}"));
        let times = Times { paint: time("paint"), all: time("all"), handlers: time("handlers") };
        self.call("rest", &json!([]));
        times
    }

    fn mouse(&self, kind: &str, [x, y]: [f64; 2], clicks: u32) {
        let button = if clicks > 0 { "left" } else { "none" };
        let event = json!({ "type": kind, "x": x, "y": y, "button": button, "clickCount": clicks });
        self.tell("Input.dispatchMouseEvent", &event);
    }

    fn tell(&self, command: &str, parameters: &Value) {
        self.browser.chromium(command, parameters);
    }

    fn call(&self, name: &str, arguments: &Value) -> Value {
        let script = "const [name, given, done] = arguments;
            bench[name](...given).then(done, (error) => done(String(error)));";
        self.browser.run_until_called(script, &json!([name, arguments]))
    }
}

impl Drop for Hand<'_> {
    fn drop(&mut self) {
        self.tell("Emulation.setCPUThrottlingRate", &json!({ "rate": 1 }));
    }
}
