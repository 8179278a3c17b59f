//! Pointing at things by role and name, acting on them, waiting for them.

use std::fmt;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::accname;
use crate::browser::{Browser, ELEMENT};
use crate::keys::Key;
use crate::wait::{DEADLINE, until};

/// How a name, or the words of a text, are to be.
#[derive(Clone, Debug, Serialize)]
pub struct Name {
    kind: &'static str,
    text: String,
}

/// A name that contains this.
#[must_use]
pub fn has(text: &str) -> Name {
    Name { kind: "has", text: text.to_owned() }
}

/// A name that a JavaScript regular expression fits somewhere.
#[must_use]
pub fn like(expression: &str) -> Name {
    Name { kind: "like", text: expression.to_owned() }
}

/// Any name.
#[must_use]
pub fn any() -> Name {
    Name { kind: "any", text: String::new() }
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self { kind: "is", text: text.to_owned() }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            "is" => write!(f, "{:?}", self.text),
            "has" => write!(f, "with {:?}", self.text),
            "like" => write!(f, "like /{}/", self.text),
            _ => f.write_str("of any name"),
        }
    }
}

/// One step inwards.
#[derive(Clone, Debug, Serialize)]
struct Step {
    role: String,
    name: Option<Name>,
    words: Option<Name>,
    having: Option<Box<Step>>,
    nth: Option<u32>,
}

impl Step {
    fn of(role: &str, name: Name) -> Self {
        Self { role: role.to_owned(), name: Some(name), words: None, having: None, nth: None }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(words) = &self.words {
            write!(f, "text {words}")?;
        }
        if let Some(name) = &self.name {
            write!(f, "{} {name}", self.role)?;
        }
        if let Some(having) = &self.having {
            write!(f, " having {having}")?;
        }
        self.nth.map_or(Ok(()), |nth| write!(f, " (no. {})", nth + 1))
    }
}

/// What there is to know about a thing, as assistive technology is told.
#[derive(Clone, Debug, Deserialize)]
pub struct Facts {
    /// Its role, such as `button`; none for plain text.
    pub role: Option<String>,
    /// Its name.
    pub name: String,
    /// Its visible text.
    pub text: String,
    /// What a field holds.
    pub value: Option<String>,
    /// Its description.
    pub description: String,
    /// State of a checkbox, radio button or switch.
    pub checked: Option<String>,
    /// State of a toggle button.
    pub pressed: Option<String>,
    /// State of a tab or an option.
    pub selected: Option<String>,
    /// Whether what it opens is open.
    pub expanded: Option<String>,
    /// The current one of several.
    pub current: Option<String>,
    /// Whether it cannot be used now.
    pub disabled: bool,
    /// Whether keys go to it.
    pub focused: bool,
    /// Level of a heading, else 0.
    pub level: u8,
    /// Left, top, width and height in the window, in CSS pixels.
    pub place: [f64; 4],
}

/// Points at things on the page; looks only when asked, and waits as long as it must.
#[derive(Clone, Debug)]
pub struct Find<'a> {
    browser: &'a Browser,
    steps: Vec<Step>,
}

/// An element and its facts.
struct Found {
    element: String,
    facts: Facts,
}

impl<'a> Find<'a> {
    /// The whole page.
    pub(crate) const fn new(browser: &'a Browser) -> Self {
        Self { browser, steps: Vec::new() }
    }

    /// The thing of this role and name inside this one.
    #[must_use]
    pub fn role(&self, role: &str, name: impl Into<Name>) -> Self {
        self.step(Step::of(role, name.into()))
    }

    /// The smallest thing inside this one that shows these words.
    #[must_use]
    pub fn text(&self, words: impl Into<Name>) -> Self {
        let words = Some(words.into());
        self.step(Step { role: String::new(), name: None, words, having: None, nth: None })
    }

    /// Only the one that has a thing of this role and name inside.
    #[must_use]
    pub fn having(&self, role: &str, name: impl Into<Name>) -> Self {
        let mut find = self.clone();
        if let Some(step) = find.steps.last_mut() {
            step.having = Some(Box::new(Step::of(role, name.into())));
        }
        find
    }

    /// The one at this place, counted from 0, where several fit.
    #[must_use]
    pub fn nth(&self, nth: u32) -> Self {
        let mut find = self.clone();
        if let Some(step) = find.steps.last_mut() {
            step.nth = Some(nth);
        }
        find
    }

    fn step(&self, step: Step) -> Self {
        let mut find = self.clone();
        find.steps.push(step);
        find
    }

    /// Clicks it.
    pub fn click(&self) {
        let mut last = None;
        let done = until(DEADLINE, || {
            let found = self.only()?;
            let again = |error| {
                // Something at the window's edge may lie over it; and a page may draw
                // anew between looking and clicking: then look again.
                let middle = "arguments[0].scrollIntoView({ block: 'center' })";
                let _ = self.browser.try_run(middle, &json!([{ ELEMENT: found.element }]));
                last = Some(error);
            };
            self.browser.click(&found.element).map_err(again).ok()
        });
        if done.is_none() {
            if let Some(error) = last {
                panic!("{self} cannot be clicked: {error}");
            }
            self.fail("to click it");
        }
    }

    /// Gives it the focus, without the pointer.
    pub fn focus(&self) {
        let found = self.need("to give it the focus");
        self.browser.run("arguments[0].focus()", &json!([{ ELEMENT: found.element }]));
    }

    /// Replaces what a field holds, typing as a person does.
    pub fn fill(&self, text: &str) {
        let found = self.need("to fill it");
        self.browser.run(
            "arguments[0].focus(); arguments[0].select()",
            &json!([{ ELEMENT: found.element }]),
        );
        if text.is_empty() {
            self.browser.press(&[Key::Delete.code()]);
        } else {
            self.browser.type_text(text);
        }
    }

    /// Chooses a file on the disk in a field for files. The window for that is the
    /// system's, out of a driver's reach.
    pub fn upload(&self, path: &Path) {
        let found = self.need("to choose a file in it");
        let path = json!({ "text": path.display().to_string() });
        self.browser.tell(&format!("element/{}/value", found.element), &path);
    }

    /// Chooses the item with this text from a list. Engines open lists in windows of
    /// their own, out of a driver's reach: the item is set, and the change is told.
    pub fn choose(&self, item: &str) {
        let found = self.need("to choose from it");
        let script = "const [list, item] = arguments;
            list.focus();
            const one = [...list.options].find((option) => option.text === item);
            if (!one) throw new Error(`no ${item} in the list`);
            list.value = one.value;
            list.dispatchEvent(new Event('change', { bubbles: true }))";
        self.browser.run(script, &json!([{ ELEMENT: found.element }, item]));
    }

    /// Waits for exactly one and tells about it.
    pub fn facts(&self) -> Facts {
        self.need("to know it").facts
    }

    /// Sets what a field for a date or a time holds, and tells the change: how one types
    /// there is each engine's own.
    pub fn set(&self, value: &str) {
        let found = self.need("to set it");
        let script = "const [field, value] = arguments;
            field.focus();
            field.value = value;
            field.dispatchEvent(new Event('input', { bubbles: true, composed: true }))";
        self.browser.run(script, &json!([{ ELEMENT: found.element }, value]));
    }

    /// Tells about all there are now, without waiting.
    pub fn all(&self) -> Vec<Facts> {
        self.look(false).found.into_iter().map(|found| found.facts).collect()
    }

    /// The names of all there are now, without waiting.
    pub fn names(&self) -> Vec<String> {
        self.all().into_iter().map(|facts| facts.name).collect()
    }

    /// Whether it is there now, without waiting.
    pub fn is_there(&self) -> bool {
        !self.look(false).found.is_empty()
    }

    /// Waits until it is there.
    pub fn must_come(&self) {
        self.need("to come");
    }

    /// Waits until it is gone.
    pub fn must_go(&self) {
        if until(DEADLINE, || (!self.is_there()).then_some(())).is_none() {
            panic!("{self} is still there");
        }
    }

    /// Waits until what is known about it is as it must be.
    pub fn must(&self, what: &str, is: impl Fn(&Facts) -> bool) -> Facts {
        let mut last = None;
        let come = until(DEADLINE, || {
            let facts = self.only()?.facts;
            let fits = is(&facts);
            last = Some(facts.clone());
            fits.then_some(facts)
        });
        match (come, last) {
            (Some(facts), _) => facts,
            (None, Some(last)) => panic!("{self} must {what}, but is {last:#?}"),
            (None, None) => self.fail(what),
        }
    }

    /// The role and the name the engine itself computes.
    pub fn own_role_and_name(&self) -> (String, String) {
        let found = self.need("to ask the engine");
        (self.browser.own_role(&found.element), self.browser.own_name(&found.element))
    }

    fn need(&self, why: &str) -> Found {
        until(DEADLINE, || self.only()).unwrap_or_else(|| self.fail(why))
    }

    fn only(&self) -> Option<Found> {
        let mut found = self.look(false).found;
        if found.len() == 1 { found.pop() } else { None }
    }

    fn fail(&self, why: &str) -> ! {
        panic!("{}", self.complaint(why))
    }

    /// What is wrong with it now, and what is there in its place.
    #[must_use]
    pub fn complaint(&self, why: &str) -> String {
        let look = self.look(true);
        let there = look.there.join("\n  ");
        match look.lost {
            _ if look.count > 1 => {
                format!("{self}: {} of them, one is needed {why}:\n  {there}", look.count)
            }
            Some(lost) => {
                let place =
                    if lost == 0 { String::new() } else { format!(" in {}", self.path(lost)) };
                format!("no {}{place}, needed {why}. There are:\n  {there}", self.steps[lost])
            }
            None => format!("{self} was not there in time, needed {why}; now it is"),
        }
    }

    fn look(&self, explain: bool) -> Look {
        let ask = || {
            self.browser.try_run(
                "return window.biomealFinder ? window.biomealFinder(...arguments) : null",
                &json!([self.steps, explain]),
            )
        };
        // What was found may be gone before the answer is on its way: then once more.
        let answer = until(DEADLINE, || match ask() {
            Ok(Value::Null) => {
                self.browser.run(accname::finder(), &json!([]));
                None
            }
            // The page is about to change.
            Ok(Value::String(_)) => None,
            Err(error) if error.code == "stale element reference" => None,
            other => Some(other),
        });
        match answer {
            Some(Ok(answer)) => Look::from(answer),
            Some(Err(error)) => panic!("{self}: {error}"),
            None => panic!("{self}: the page does not stay the same long enough to look at it"),
        }
    }

    fn path(&self, length: usize) -> String {
        let steps: Vec<_> = self.steps[..length].iter().map(ToString::to_string).collect();
        steps.join(" > ")
    }
}

impl fmt::Display for Find<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path(self.steps.len()))
    }
}

/// What the finder answers.
struct Look {
    lost: Option<usize>,
    count: u64,
    there: Vec<String>,
    found: Vec<Found>,
}

impl From<Value> for Look {
    fn from(mut answer: Value) -> Self {
        let read = "the finder's answer has its own shape";
        let found = answer["found"].as_array_mut().map(std::mem::take).unwrap_or_default();
        Self {
            lost: answer["lost"].as_u64().and_then(|lost| usize::try_from(lost).ok()),
            count: answer["count"].as_u64().unwrap_or_default(),
            there: serde_json::from_value(answer["there"].take()).expect(read),
            found: found
                .into_iter()
                .map(|mut found| Found {
                    element: found["element"][ELEMENT].as_str().expect(read).to_owned(),
                    facts: serde_json::from_value(found["facts"].take()).expect(read),
                })
                .collect(),
        }
    }
}
