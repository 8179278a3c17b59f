//! What every view needs: a way to act, the texts and the number formats.

use std::rc::Rc;

use biomeal_core::foods::Foods;
use biomeal_core::plan::Meal;
use web_sys::Event;
use yew::Callback;

use crate::app::action::Action;
use crate::app::focus::FocusOn;
use crate::app::terms::Terms;
use crate::i18n::Texts;
use crate::markup::Handler;
use crate::platform::numbers::Numbers;
use crate::text::joined;

/// Handed down to every view; the same for the widget's whole life unless its language
/// changes.
#[derive(Clone, Debug)]
pub struct Ui {
    /// Makes something happen.
    pub act: Callback<Rc<Action>>,
    /// All texts.
    pub texts: Texts,
    /// Number formats.
    pub numbers: Rc<Numbers>,
    /// Which way the texts run, as the `dir` attribute says it.
    pub direction: &'static str,
    /// Level of the top headings, 1 to 6.
    pub heading_level: u8,
    /// Whether words and shapes stand in place of scores, as the settings say.
    pub hide_numbers: bool,
    /// What the page has the widget show and lets people do.
    pub terms: Terms,
    /// Starts every element id of this widget, so that several on one page differ.
    pub id: Rc<str>,
}

impl Ui {
    /// Makes `action` happen, whatever the event.
    pub fn on(&self, action: Action) -> Handler {
        let (act, action) = (self.act.clone(), Rc::new(action));
        Handler::new(move |_| act.emit(Rc::clone(&action)))
    }

    /// Makes happen what `hear` takes from the event.
    pub fn hear(&self, hear: impl Fn(&Event) -> Option<Action> + 'static) -> Handler {
        let act = self.act.clone();
        Handler::new(move |event| {
            if let Some(action) = hear(event) {
                act.emit(Rc::new(action));
            }
        })
    }

    /// An element's id, unlike that of any other widget on the page.
    pub fn id(&self, name: &str) -> String {
        self.id_at(name, &[])
    }

    /// The id of one of several, told apart by numbers.
    pub fn id_at(&self, name: &str, numbers: &[u8]) -> String {
        let mut id = joined(&[&self.id, "-", name], "");
        for number in numbers {
            id.push('-');
            id.push_str(&u32::from(*number).to_string());
        }
        id
    }

    /// The id of a control that can be asked to take the focus.
    pub fn focus_id(&self, on: FocusOn) -> String {
        match on {
            FocusOn::Entry(at) => self.id_at("entry", &[at.day, at.meal, at.entry]),
            FocusOn::AddTo(at) => self.id_at("add", &[at.day, at.meal]),
            FocusOn::Meal(at) => self.id_at("menu", &[at.day, at.meal]),
            FocusOn::Search => self.id("search"),
            FocusOn::AppliedTip => self.id("undo-tip"),
            FocusOn::Day => self.id("day"),
            FocusOn::Cell(at) => self.id_at("cell", &[at.day, at.meal]),
            FocusOn::DayOfWeek(day) => self.id_at("of-week", &[day]),
            FocusOn::Part(part) => self.id(part.id()),
            FocusOn::Checklist => self.id("open-checklist"),
            FocusOn::Plants => self.id("open-plants"),
            FocusOn::Found(food) => self.id_at("found", &food.0.to_be_bytes()),
            FocusOn::Field(number) => self.id_at("field", &[number]),
            FocusOn::Link => self.id("link"),
            FocusOn::SavedMeals => self.id("open-saved"),
            FocusOn::SavedMeal(place) => self.id_at("saved", &[place]),
            FocusOn::PutBack => self.id("put-back"),
            FocusOn::Opened => self.id("opened"),
        }
    }

    /// A heading's element name, `below` levels under the top one.
    pub fn heading(&self, below: u8) -> &'static str {
        const NAMES: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
        NAMES[usize::from(self.heading_level + below).clamp(1, NAMES.len()) - 1]
    }

    /// What the person calls a meal.
    pub fn meal_name(&self, meal: &Meal) -> String {
        if meal.name.is_empty() {
            (self.texts.words.meal)(meal.kind).to_owned()
        } else {
            meal.name.clone()
        }
    }

    /// What the person calls a plan.
    pub fn plan_name(&self, name: &str) -> String {
        if name.is_empty() { self.texts.shell.unnamed.to_owned() } else { name.to_owned() }
    }

    /// A food's name, or its number when it is not known here.
    pub fn food_name(&self, foods: &Foods, id: biomeal_core::food::FoodId) -> String {
        foods.get(id).map_or_else(
            || self.texts.plan.unknown_food.with([&id.0.to_string()]),
            |food| food.name.to_string(),
        )
    }

    /// A day's name.
    pub fn day(&self, day: u8) -> &'static str {
        self.texts.words.days.of(day)
    }

    /// The same, short.
    pub fn day_short(&self, day: u8) -> &'static str {
        self.texts.words.days_short.of(day)
    }

    /// Tenths of a point: 717 is "71.7".
    pub fn tenths(&self, tenths: u16) -> String {
        self.numbers.tenths(i32::from(tenths))
    }

    /// "41 g".
    pub fn grams(&self, grams: u32) -> String {
        self.texts.words.grams.with([&self.numbers.whole(grams)])
    }

    /// "9 plants".
    pub fn plants(&self, count: u32) -> String {
        (self.texts.words.plants)(count == 1).with([&self.numbers.whole(count)])
    }
}
