//! A browser with one session: the protocol's commands as functions.
//!
//! Every function panics with the driver's words when a command fails: in a test
//! there is nothing to go on with.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

use crate::driver::Driver;
use crate::engine::Engine;
use crate::privacy::Record;
use crate::wire::{Wire, WireError};

/// The key under which the protocol hands over elements.
pub const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The width and height of every window, in CSS pixels. Wide enough for the
/// widest layout beside a page's own margins.
pub const WINDOW: (u32, u32) = (1440, 1000);

/// A page with nothing.
const BLANK: &str = "about:blank";

/// Brings an element into view and gives the point in its middle, or what lies over it there;
/// null in a frame.
const MIDDLE: &str = include_str!("middle.js");

/// Browsers that wait for the next test.
static IDLE: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

/// A running browser.
#[derive(Debug)]
pub struct Browser {
    engine: Engine,
    session: Wire,
    record: Record,
    /// Whether it shows an empty page, of which there is nothing to record.
    is_blank: AtomicBool,
    _driver: Driver,
}

impl Browser {
    /// One that another test has left behind, else a new one.
    #[must_use]
    pub fn of(engine: Engine) -> Self {
        let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
        let found = idle.iter().position(|browser| browser.engine == engine);
        let found = found.map(|index| idle.swap_remove(index));
        drop(idle);
        found.unwrap_or_else(|| Self::start(engine, &engine.capabilities()))
    }

    /// A Firefox for a person who has set text, and text alone, to twice its size. It is for
    /// one test: it must not be left to others.
    #[must_use]
    pub fn with_twice_the_text() -> Self {
        let mut capabilities = Engine::Firefox.capabilities();
        let settings = &mut capabilities["moz:firefoxOptions"]["prefs"];
        settings["ui.textScaleFactor"] = json!(200);
        // The system's factor enlarges text, not the page.
        settings["browser.display.os-zoom-behavior"] = json!(2);
        Self::start(Engine::Firefox, &capabilities)
    }

    /// Leaves it to the next test, with one empty window.
    pub fn leave(self) {
        if self.tidy().is_ok() {
            IDLE.lock().unwrap_or_else(PoisonError::into_inner).push(self);
        }
    }

    fn start(engine: Engine, capabilities: &Value) -> Self {
        let driver = Driver::start(engine);
        let ask = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let answer = driver
            .wire
            .post("session", &ask)
            .unwrap_or_else(|error| panic!("{engine} does not start: {error}"));
        let id = answer["sessionId"].as_str().unwrap_or_default();
        let session = driver.wire.below(&format!("session/{id}"));
        let is_blank = AtomicBool::new(true);
        let record = Record::default();
        let browser = Self { engine, session, record, is_blank, _driver: driver };
        browser.tell("timeouts", &json!({ "script": 60_000, "pageLoad": 60_000 }));
        browser.resize(WINDOW.0, WINDOW.1);
        browser
    }

    fn tidy(&self) -> Result<(), WireError> {
        self.record.forget();
        self.is_blank.store(true, Ordering::Relaxed);
        let _ = self.session.post("alert/dismiss", &json!({}));
        let windows = self.session.get("window/handles")?;
        let windows = windows.as_array().map_or(&[][..], Vec::as_slice);
        for window in windows.iter().skip(1) {
            self.session.post("window", &json!({ "handle": window }))?;
            self.session.delete("window")?;
        }
        self.session.post("window", &json!({ "handle": windows.first() }))?;
        self.session.post("url", &json!({ "url": BLANK }))?;
        if self.engine == Engine::Chromium {
            self.chromium("Emulation.clearDeviceMetricsOverride", &json!({}));
            self.chromium("Emulation.setEmulatedMedia", &json!({ "features": [] }));
            self.console();
        }
        self.resize(WINDOW.0, WINDOW.1);
        Ok(())
    }

    /// Its engine.
    #[must_use]
    pub const fn engine(&self) -> Engine {
        self.engine
    }

    /// Asks something of the session.
    pub fn ask(&self, path: &str) -> Value {
        self.try_ask(path).unwrap_or_else(|error| panic!("{}: {path}: {error}", self.engine))
    }

    /// Asks something that may fail.
    ///
    /// # Errors
    /// What the driver says.
    pub fn try_ask(&self, path: &str) -> Result<Value, WireError> {
        self.session.get(path)
    }

    /// Tells the session something.
    pub fn tell(&self, path: &str, body: &Value) -> Value {
        self.try_tell(path, body).unwrap_or_else(|error| panic!("{}: {path}: {error}", self.engine))
    }

    /// Tells the session something that may fail.
    ///
    /// # Errors
    /// What the driver says.
    pub fn try_tell(&self, path: &str, body: &Value) -> Result<Value, WireError> {
        self.session.post(path, body)
    }

    /// What the pages of this journey did.
    pub(crate) const fn record(&self) -> &Record {
        &self.record
    }

    /// Loads the page anew.
    pub fn reload(&self) {
        self.record.look(self);
        self.tell("refresh", &json!({}));
    }

    /// Opens an address and waits for its `load` event.
    pub fn go(&self, address: &str) {
        if !self.is_blank.swap(address == BLANK, Ordering::Relaxed) {
            self.record.look(self);
        }
        self.tell("url", &json!({ "url": address }));
    }

    /// Runs a function body with `arguments` and gives what it returns.
    pub fn run(&self, script: &str, arguments: &Value) -> Value {
        self.tell("execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Runs a function body that may fail.
    ///
    /// # Errors
    /// What the driver says, such as that an argument is gone.
    pub fn try_run(&self, script: &str, arguments: &Value) -> Result<Value, WireError> {
        self.try_tell("execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Runs a function body that hands its result to its last argument.
    pub fn run_until_called(&self, script: &str, arguments: &Value) -> Value {
        self.tell("execute/async", &json!({ "script": script, "args": arguments }))
    }

    /// Gives the window these inner dimensions, as near as the engine allows.
    pub fn resize(&self, width: u32, height: u32) {
        self.tell("window/rect", &json!({ "width": width, "height": height }));
    }

    /// Sends keys to what has the focus: those before the last are held down
    /// while the last is pressed.
    pub fn press(&self, keys: &[char]) {
        let step = |kind: &str, key: &char| json!({ "type": kind, "value": key });
        let down = keys.iter().map(|key| step("keyDown", key));
        let up = keys.iter().rev().map(|key| step("keyUp", key));
        let steps: Vec<_> = down.chain(up).collect();
        self.keyboard(&steps);
    }

    /// Types a text into what has the focus.
    pub fn type_text(&self, text: &str) {
        let steps: Vec<_> = text
            .chars()
            .flat_map(|key| ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key })))
            .collect();
        self.keyboard(&steps);
    }

    fn keyboard(&self, steps: &[Value]) {
        let actions = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": steps }] });
        self.tell("actions", &actions);
    }

    /// Presses a pointer, `mouse` or `touch`, rests for so many milliseconds, goes from
    /// point to point of the window, in CSS pixels, and lets go where that is asked for.
    pub fn drag(&self, pointer: &str, points: &[[f64; 2]], rest: u32, lets_go: bool) {
        let go = |point: &[f64; 2]| {
            let [x, y] = point.map(|number| number.round() as i64);
            json!({ "type": "pointerMove", "duration": 60, "x": x, "y": y })
        };
        let mut steps: Vec<_> = points.iter().map(go).collect();
        let press = json!({ "type": "pointerDown", "button": 0 });
        steps.splice(1..1, [press, json!({ "type": "pause", "duration": rest })]);
        if lets_go {
            steps.push(json!({ "type": "pointerUp", "button": 0 }));
        }
        self.point(pointer, &steps);
    }

    /// Lets go of what a pointer holds.
    pub fn let_go(&self, pointer: &str) {
        self.point(pointer, &[json!({ "type": "pointerUp", "button": 0 })]);
    }

    fn point(&self, pointer: &str, steps: &[Value]) {
        let parameters = json!({ "pointerType": pointer });
        let actions = json!({ "actions": [{
            "type": "pointer", "id": pointer, "parameters": parameters, "actions": steps,
        }] });
        self.tell("actions", &actions);
    }

    /// Clicks an element where a person would, in its middle.
    ///
    /// # Errors
    /// When it cannot be clicked: covered, gone, not in view.
    pub fn click(&self, element: &str) -> Result<(), WireError> {
        if self.engine == Engine::Chromium && self.press_in_middle(element)? {
            return Ok(());
        }
        self.try_tell(&format!("element/{element}/click"), &json!({})).map(drop)
    }

    /// The same by Chromium's own protocol: its driver looks at the element with a dozen long
    /// scripts, which takes five times as long. False in a frame, whose place is not known here.
    fn press_in_middle(&self, element: &str) -> Result<bool, WireError> {
        let found = self.try_run(MIDDLE, &json!([{ ELEMENT: element }]))?;
        let [x, y] = match (&found["point"], found["covered"].as_str()) {
            (Value::Array(point), _) => [0, 1].map(|at| point[at].clone()),
            (_, Some(cover)) => {
                let message = format!("{cover} is where it is");
                return Err(WireError { code: "element click intercepted".to_owned(), message });
            }
            _ => return Ok(false),
        };
        for (what, button, held) in
            [("mouseMoved", "none", 0), ("mousePressed", "left", 1), ("mouseReleased", "left", 0)]
        {
            let event = json!({
                "type": what, "x": x, "y": y, "button": button, "buttons": held, "clickCount": 1,
            });
            let command = json!({ "cmd": "Input.dispatchMouseEvent", "params": event });
            self.try_tell("goog/cdp/execute", &command)?;
        }
        Ok(true)
    }

    /// The role the engine itself computes for assistive technology.
    pub fn own_role(&self, element: &str) -> String {
        text(&self.ask(&format!("element/{element}/computedrole")))
    }

    /// The name the engine itself computes for assistive technology.
    pub fn own_name(&self, element: &str) -> String {
        text(&self.ask(&format!("element/{element}/computedlabel"))).trim().to_owned()
    }

    /// Opens another tab and goes on in it.
    pub fn new_tab(&self) {
        self.record.look(self);
        let tab = self.tell("window/new", &json!({ "type": "tab" }));
        self.tell("window", &json!({ "handle": tab["handle"] }));
    }

    /// The window that is looked at.
    pub fn window(&self) -> String {
        text(&self.ask("window"))
    }

    /// Opens another window beside it and goes on there; gives its handle.
    pub fn new_window(&self) -> String {
        let window = self.tell("window/new", &json!({ "type": "window" }));
        let window = text(&window["handle"]);
        self.switch_to(&window);
        self.resize(WINDOW.0, WINDOW.1);
        window
    }

    /// Goes on in a window that is open.
    pub fn switch_to(&self, window: &str) {
        self.record.look(self);
        self.tell("window", &json!({ "handle": window }));
    }

    /// Closes the window, as a person does, and goes on in another one.
    pub fn close_window(&self, next: &str) {
        self.record.look(self);
        let closed = self.session.delete("window");
        closed.unwrap_or_else(|error| panic!("{}: the window: {error}", self.engine));
        self.switch_to(next);
    }

    /// Goes on inside a frame, named by its place in the page.
    pub fn enter_frame(&self, index: u32) {
        self.tell("frame", &json!({ "id": index }));
    }

    /// Goes on in the page itself.
    pub fn leave_frames(&self) {
        self.tell("frame", &json!({ "id": null }));
    }

    /// A command of Chromium's own protocol.
    pub fn chromium(&self, command: &str, parameters: &Value) -> Value {
        assert_eq!(self.engine, Engine::Chromium, "{command} is Chromium's own");
        self.tell("goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    /// What the console was told since last asked: warnings and errors, the
    /// browser's own among them. Only Chromium says.
    pub fn console(&self) -> Vec<String> {
        if self.engine != Engine::Chromium {
            return Vec::new();
        }
        let lines = self.tell("se/log", &json!({ "type": "browser" }));
        let lines = lines.as_array().map_or(&[][..], Vec::as_slice);
        lines
            .iter()
            .filter(|line| line["level"] == "SEVERE" || line["level"] == "WARNING")
            .map(|line| text(&line["message"]))
            .collect()
    }

    /// A part of the page, seen or not, as a PNG file. Only Chromium can.
    pub fn picture(&self, x: f64, y: f64, width: f64, height: f64) -> Vec<u8> {
        let answer = self.chromium(
            "Page.captureScreenshot",
            &json!({
                "format": "png",
                "captureBeyondViewport": true,
                "clip": { "x": x, "y": y, "width": width, "height": height, "scale": 1 },
            }),
        );
        BASE64_STANDARD
            .decode(text(&answer["data"]))
            .unwrap_or_else(|error| panic!("the screenshot is not base64: {error}"))
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
