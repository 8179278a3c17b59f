//! The planner in the words of a person who uses it.

use biomeal_e2e::{DEADLINE, Facts, Find, Page, Stage, any, has, like, until};

/// A planner on a page.
pub struct Planner<'a> {
    /// The page that carries it.
    pub page: Page<'a>,
    root: Find<'a>,
}

impl<'a> Planner<'a> {
    /// Opens a host page and waits for its planner.
    pub fn open(stage: &'a Stage, page: &str) -> Self {
        Self::on(stage.open(page))
    }

    /// A planner in a box of a width in CSS pixels, with all it has: what came while
    /// something is clicked would move it away.
    pub fn in_box(stage: &'a Stage, width: u32) -> Self {
        let planner = Self::open(stage, &format!("box.html?width={width}"));
        planner.button("Add a meal").must_come();
        planner
    }

    /// Waits for the planner of a page, and for all that it waits for itself: where something
    /// comes while a button is clicked, a driver may click where the button was.
    pub fn on(page: Page<'a>) -> Self {
        let planner = Self::early_on(page);
        page.text("Loading…").must_go();
        planner
    }

    /// Waits for what comes first of the planner of a page.
    pub fn early_on(page: Page<'a>) -> Self {
        page.role("region", "Meal planner").must_come();
        // A dialog that is open hides all around it, the planner's region too.
        Self { page, root: page.all() }
    }

    /// One of several planners, inside the region of this name.
    pub fn inside(page: Page<'a>, region: &str) -> Self {
        let root = page.role("region", region).role("region", "Meal planner");
        root.must_come();
        Self { page, root }
    }

    /// Loads the page anew.
    pub fn reload(&self) {
        self.page.reload();
        self.page.role("region", "Meal planner").must_come();
    }

    /// Waits until an empty planner shows all it has, both halves of the download.
    pub fn must_be_ready(&self) {
        self.button("Add food to Snacks").must_come();
        self.button("Add a meal").must_come();
    }

    /// Starts from an example.
    pub fn use_example(&self, name: &str) {
        self.button(&format!("Use {name}")).click();
        self.day("Sunday").must("have a score", |tab| tab.name.contains(" plants"));
    }

    /// Goes to a day of the day view. What is in it comes a frame after the press.
    pub fn show_day(&self, day: &str) {
        self.day(day).click();
        self.role("heading", day).must_come();
    }

    /// The thing of this role and name in it.
    pub fn role(&self, role: &str, name: impl Into<biomeal_e2e::Name>) -> Find<'a> {
        self.root.role(role, name)
    }

    /// Its button of this name.
    pub fn button(&self, name: &str) -> Find<'a> {
        self.role("button", name)
    }

    /// The header's button that takes the last change back; a notice may have another.
    pub fn undo(&self) -> Find<'a> {
        self.button("Undo").nth(0)
    }

    /// Closes the notice at the bottom.
    pub fn close_notice(&self) {
        self.button("Dismiss").click();
        self.button("Dismiss").must_go();
    }

    /// What it says in these words. A notice is also spoken: the first of both.
    pub fn says(&self, words: &str) -> Find<'a> {
        self.root.text(has(words)).nth(0)
    }

    /// The tab of a day.
    pub fn day(&self, day: &str) -> Find<'a> {
        self.role("tab", like(&format!("^{day}:")))
    }

    /// A meal of the day that is shown.
    pub fn meal(&self, meal: &str) -> Find<'a> {
        self.role("region", meal)
    }

    /// Its foods, by name, in order.
    pub fn foods(&self, meal: &str) -> Vec<String> {
        self.meal(meal).role("group", any()).names()
    }

    /// Waits until a meal holds these foods.
    pub fn must_hold(&self, meal: &str, foods: &[&str]) {
        let held = until(DEADLINE, || (self.foods(meal) == foods).then_some(()));
        assert!(held.is_some(), "{meal} must hold {foods:?}, but holds {:?}", self.foods(meal));
    }

    /// The row of a food.
    pub fn row(&self, meal: &str, food: &str) -> Find<'a> {
        self.meal(meal).role("listitem", any()).having("group", food)
    }

    /// Chooses an item from the menu behind a button.
    pub fn choose(&self, opener: &Find<'a>, item: &str) {
        opener.click();
        self.menu_item(item).click();
    }

    /// An item of the menu that is open.
    pub fn menu_item(&self, item: &str) -> Find<'a> {
        let name = like(&format!("^{item}$"));
        let kinds = ["menuitem", "menuitemcheckbox", "menuitemradio"];
        let menu = self.role("menu", any());
        let of_kind = |kind: &'static str| menu.role(kind, name.clone());
        let found = until(DEADLINE, || kinds.into_iter().map(of_kind).find(Find::is_there));
        found.unwrap_or_else(|| of_kind(kinds[0]))
    }

    /// Makes this the meal that the catalog adds to.
    pub fn add_to(&self, meal: &str) {
        self.button(&format!("Add food to {meal}")).click();
    }

    /// The search field.
    pub fn search_field(&self) -> Find<'a> {
        self.role("searchbox", like("^Search"))
    }

    /// Searches the catalog.
    pub fn search(&self, words: &str) {
        self.search_field().fill(words);
    }

    /// Searches for a food and waits until it is among the results.
    pub fn look_up(&self, words: &str, food: &str) -> Find<'a> {
        self.search(words);
        let add = self.add_button(food);
        add.must_come();
        add
    }

    /// Adds a food to an empty planner, and has nothing to complain of on its page.
    pub fn must_take_a_food(&self) {
        self.add_to("Lunch");
        self.look_up("banana", "Banana").click();
        self.must_hold("Lunch", &["Banana"]);
        self.page.must_be_free_of_errors();
    }

    /// The button that adds a food.
    pub fn add_button(&self, food: &str) -> Find<'a> {
        self.button(&format!("Add {food}"))
    }

    /// What a result promises, in tenths; none while there is no score.
    pub fn gain(&self, food: &str) -> Option<i32> {
        let result = self.role("listitem", any()).having("button", format!("Add {food}").as_str());
        points(&result.facts().text)
    }

    /// Opens the score from the bar of the narrow layout.
    pub fn open_score(&self) {
        self.role("button", like("Open the score$")).click();
    }

    /// The ring of the score panel.
    pub fn ring(&self) -> Find<'a> {
        self.role("img", like(r"^(Score [\d.]+ out of 100|No score yet)"))
    }

    /// The score on screen, in tenths.
    pub fn score(&self) -> Option<i32> {
        total(&self.ring().facts())
    }

    /// Waits until the score on screen is this.
    pub fn score_must_be(&self, tenths: Option<i32>) {
        self.ring().must(&format!("say {tenths:?} tenths"), |ring| total(ring) == tenths);
    }

    /// The tip at this place.
    pub fn tip(&self, place: u32) -> Find<'a> {
        self.role("listitem", any()).having("button", like("^Apply")).nth(place)
    }

    /// Waits until the first change of a new plan is on the device; gives what is there.
    pub fn must_be_stored(&self) -> String {
        let script = "return localStorage.getItem('biomeal:default')";
        let text = self.page.must("the plan is kept", script, serde_json::Value::is_string);
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the planner says that the document is on the device.
    pub fn must_be_saved(&self) {
        self.says("Saved on this device").must_come();
    }
}

/// "Score 71.7 out of 100: ..." in tenths.
fn total(ring: &Facts) -> Option<i32> {
    let number = ring.name.strip_prefix("Score ")?.split(' ').next()?;
    tenths(number)
}

/// What a text such as "... +7.5 points" promises, in tenths.
pub fn points(text: &str) -> Option<i32> {
    let before = text.split(" points").next().filter(|before| before.len() < text.len())?;
    // The same number may stand right before it, without a space, for the eyes.
    let start = before.rfind(|letter: char| !letter.is_ascii_digit() && letter != '.');
    let start = start.map_or(0, |at| at);
    let number = before[start..].trim_start_matches(|letter: char| !letter.is_ascii_digit());
    let sign = if before[start..].starts_with('\u{2212}') { -1 } else { 1 };
    Some(sign * tenths(number)?)
}

fn tenths(number: &str) -> Option<i32> {
    let (whole, tenth) = number.split_once('.')?;
    let whole: i32 = whole.parse().ok()?;
    let tenth: i32 = tenth.get(..1)?.parse().ok()?;
    Some(whole * 10 + tenth)
}
