//! What the catalog is asked and shows.

use std::rc::Rc;

use biomeal_core::document::Document;
use biomeal_core::food::FoodId;
use biomeal_core::foods::Foods;
use biomeal_core::plan::MealAt;
use biomeal_core::score::Scope;
use biomeal_core::search::Index;
use biomeal_core::settings::Settings;

use crate::app::order::{Place, Question, Shelves, Sorting, answer};
use crate::later::Later;
use crate::platform::fault;

/// The catalog's question and its answer.
#[derive(Clone, Debug)]
pub struct Browsing {
    /// What was asked.
    pub question: Question,
    /// What the search field holds where that is not looked for yet.
    pub typed: Option<String>,
    /// How many pages of the answer are shown.
    pub pages: usize,
    /// Whether all groups are shown.
    pub all_groups: bool,
    /// Whether the pointer or the focus is on the foods, which must not jump then.
    pub held: bool,
    /// How the foods are sorted.
    pub sorting: Sorting,
    /// The answer.
    pub foods: Rc<Vec<FoodId>>,
    /// What it is the answer to.
    asked: Option<Asked>,
    index: Rc<Index>,
}

/// A question, its place, and whether there was a score.
type Asked = (Question, MealAt, Scope, bool);

impl PartialEq for Browsing {
    /// The index follows from the foods.
    fn eq(&self, other: &Self) -> bool {
        self.question == other.question
            && self.typed == other.typed
            && self.pages == other.pages
            && self.all_groups == other.all_groups
            && self.held == other.held
            && self.sorting == other.sorting
            && self.foods == other.foods
    }
}

/// Foods prepared for search: by their names until the second half brings the rest.
fn prepared(foods: &Foods, later: Option<Later>) -> Index {
    later.map_or_else(|| Index::of_names(foods), |later| later.index(foods))
}

impl Browsing {
    /// Nothing asked yet.
    pub fn new(foods: &Foods, later: Option<Later>) -> Self {
        Self {
            question: Question::default(),
            typed: None,
            pages: 1,
            all_groups: false,
            held: false,
            sorting: Sorting::FirstFoods,
            foods: Rc::default(),
            asked: None,
            index: Rc::new(prepared(foods, later)),
        }
    }

    /// Prepares other foods for search.
    pub fn index(&mut self, foods: &Foods, later: Option<Later>) {
        self.index = Rc::new(prepared(foods, later));
        self.asked = None;
    }

    /// Prepares the same foods to be found by all that they are called. Who is choosing
    /// among some sees the same ones.
    pub fn complete(&mut self, foods: &Foods, later: Later) {
        let asked = self.asked.take().filter(|_| !self.foods.is_empty());
        self.index(foods, Some(later));
        self.asked = asked;
    }

    /// Prepares the same foods, one of which has another number now. Who is choosing among
    /// them sees the same ones.
    pub fn renumber(&mut self, foods: &Foods, from: FoodId, to: FoodId, later: Option<Later>) {
        let asked = self.asked.take();
        self.index(foods, later);
        self.asked = asked;
        for food in Rc::make_mut(&mut self.foods) {
            if *food == from {
                *food = to;
            }
        }
    }

    /// All foods, prepared for search.
    pub fn all(&self) -> &Index {
        &self.index
    }

    /// Whether a question has no answer only because of the person's settings.
    pub fn only_settings_hide(
        &self,
        question: &Question,
        foods: &Foods,
        document: &Document,
    ) -> bool {
        let (index, recent, settings) = (&self.index, document.recent(), &document.settings);
        let shelves = Shelves { foods, index, recent, settings };
        shelves.find(question).is_empty()
            && !Shelves { settings: &Settings::default(), ..shelves }.find(question).is_empty()
    }

    /// Lets the same question have another answer, whoever is choosing among the foods.
    pub fn forget(&mut self) {
        self.asked = None;
    }

    /// What the search field holds.
    pub fn words(&self) -> &String {
        self.typed.as_ref().unwrap_or(&self.question.words)
    }

    /// Asks something else.
    pub fn ask(&mut self, question: Question) {
        fault::at("search");
        self.typed = None;
        self.question = question;
        self.pages = 1;
    }

    /// Looks for the answer. While someone is choosing among the foods, the same
    /// question keeps its answer.
    pub fn look(&mut self, foods: &Foods, document: &Document, place: Place<'_>) {
        let scored = place.is_scored();
        let asked = (self.question.clone(), place.target, place.scope, scored);
        if self.held && self.asked.as_ref() == Some(&asked) {
            return;
        }
        let (recent, settings) = (document.recent(), &document.settings);
        let shelves = Shelves { foods, index: &self.index, recent, settings };
        let (sorting, found) = answer(&self.question, shelves, place);
        self.sorting = sorting;
        self.foods = Rc::new(found);
        self.asked = Some(asked);
    }
}
