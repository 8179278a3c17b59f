//! The border to the second half of the download.
//!
//! What is needed only behind the functions of [`Later`], code, texts and tables, is not
//! in the file that brings the planner on screen, but in one that is loaded right after
//! (`embed/start.js`; `xtask/src/build/halves.mjs` divides the two). Nothing else leads
//! there, and a [`Later`] is proof that it has arrived.

use std::rc::Rc;

use biomeal_core::document::Document;
use biomeal_core::food::FoodId;
use biomeal_core::foods::Foods;
use biomeal_core::host_catalog::HostCatalog;
use biomeal_core::link;
use biomeal_core::merge::{Happened, Heard, Known};
use biomeal_core::plan::{EntryAt, Meal, MealAt};
use biomeal_core::score::Score;
use biomeal_core::tips::{self, Context, Tip};
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

use yew::Callback;

use crate::app::action::{Action, Over};
use crate::app::calls;
use crate::app::drag;
use crate::app::host_catalog::{self, Found};
use crate::app::incoming::Incoming;
use crate::app::own_form::Fill;
use crate::app::sharing::{self, Way};
use crate::app::shopping::Taken;
use crate::app::state::{State, arranging};
use crate::app::takeout;
use crate::app::terms::Terms;
use crate::app::thing::{Arrange, Arranged};
use crate::app::toast::Notice;
use crate::app::ui::Ui;
use crate::markup::{Handler, Html};
use crate::platform::call::HostCall;
use crate::platform::file::Picked;
use crate::platform::options::Options;
use crate::platform::{persistence, unknown};
use crate::ui::arrange::{add_meal, keys, menus, words};
use crate::ui::pieces::menu::Lines;
use crate::ui::planner::Frame;
use crate::ui::{
    below_score, brand, dialogs, diary, examples, files, header_menus, incoming, one_meal,
    own_food, print, score, shopping, storage, week,
};

/// Whether the second half is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// It is being loaded.
    Coming,
    /// It is there.
    Here(Later),
    /// It did not load.
    Failed,
}

impl Arrival {
    /// The second half, if it is there.
    #[must_use]
    pub const fn here(self) -> Option<Later> {
        if let Self::Here(later) = self { Some(later) } else { None }
    }
}

/// The second half is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Later(());

// Never inlined: the names of these functions tell where the border is.
impl Later {
    /// To be called when it has arrived; outside the browser it always has.
    #[must_use]
    pub const fn arrived() -> Self {
        Self(())
    }

    /// A dialog.
    #[inline(never)]
    pub fn dialog(self, over: Over, state: &State, frame: &Frame, ui: &Ui) -> Html {
        dialogs::view(over, state, frame, ui)
    }

    /// Fills in the form of an own food.
    #[inline(never)]
    pub fn own_food(self, state: &mut State, fill: &Fill) {
        state.fill(fill);
    }

    /// Reads the page's catalog and tells `act` what it holds, or why it is not used.
    #[inline(never)]
    pub fn read_catalog(self, reader: &JsValue, address: &str, act: &Callback<Rc<Action>>) {
        host_catalog::read(reader, address, act);
    }

    /// Tells the page and its owner why its catalog is not used.
    #[inline(never)]
    pub fn refuse_catalog(self, host: &HtmlElement, found: &Found) {
        host_catalog::refuse(host, found);
    }

    /// All foods with those of the page.
    #[inline(never)]
    pub fn foods_with(self, document: &Document, host: &HostCatalog) -> Foods {
        Foods::with_host(document.own_foods().to_vec(), host)
    }

    /// Makes an own food of one of the page's, for a plan.
    #[inline(never)]
    pub fn take_over(self, state: &mut State, food: FoodId) -> FoodId {
        state.take_over(food)
    }

    /// Whose foods are marked.
    #[inline(never)]
    pub fn brand(self, host: &HostCatalog, ui: &Ui) -> Html {
        brand::line(host, ui)
    }

    /// A shared plan beside one's own, or why it cannot be read.
    #[inline(never)]
    pub fn incoming(self, shared: &Incoming, state: &State, ui: &Ui) -> Html {
        incoming::view(shared, state, ui)
    }

    /// Does with a shared plan what a person chose.
    #[inline(never)]
    pub fn choose(self, choice: &Action, state: &mut State) {
        state.choose(choice);
    }

    /// Shows what a link holds in place of what is there.
    #[inline(never)]
    pub fn take_in(self, state: &mut State, begins: bool) {
        state.take_in(begins);
    }

    /// Whether the page lets an action happen.
    #[inline(never)]
    pub fn allows(self, terms: Terms, action: &Action) -> bool {
        terms.allows(action)
    }

    /// Lines of the menu of plans.
    #[inline(never)]
    pub fn plan_lines(self, lines: &mut Lines<'_>, state: &State, ui: &Ui) {
        header_menus::plans(lines, state, ui);
    }

    /// Lines of the header's menu.
    #[inline(never)]
    pub fn more_lines(self, lines: &mut Lines<'_>, state: &State, ui: &Ui) {
        header_menus::more(lines, state, ui);
    }

    /// A score in a sentence, and what is not known of which food.
    #[inline(never)]
    pub fn score_words(self, score: &Score, state: &State, ui: &Ui) -> Html {
        score::words(score, state, ui)
    }

    /// A meal alone.
    #[inline(never)]
    pub fn one_meal(self, state: &State, frame: &Frame, ui: &Ui) -> Html {
        one_meal::view(state, frame, ui)
    }

    /// Tells the owner of the page what of its attributes is not known.
    #[inline(never)]
    pub fn warn(self, options: &Options) {
        unknown::warn(options);
    }

    /// Prints the page that the dialog holds.
    #[inline(never)]
    pub fn print(self, root: &HtmlElement, ui: &Ui) {
        print::print(root, ui);
    }

    /// What a link holds, beside the person's own document.
    #[inline(never)]
    pub fn open(self, link: &str, own: &Document) -> Incoming {
        Incoming::of(&link::decode(link), own)
    }

    /// The best tips.
    #[inline(never)]
    #[must_use]
    pub fn tips(self, context: &Context<'_>) -> Vec<Tip> {
        tips::tips(context)
    }

    /// Takes over what another tab keeps.
    #[inline(never)]
    pub fn hear(self, state: &mut State, known: &mut Known, text: &str, quiet: bool) -> Heard {
        state.hear(known, text, quiet)
    }

    /// A copy of the document, to be written from where it cannot be changed.
    #[inline(never)]
    pub fn copy(self, document: &Document) -> Document {
        document.clone()
    }

    /// What was taken over, in words.
    #[inline(never)]
    pub fn elsewhere_notice(self, happened: &[Happened], state: &State, ui: &Ui) -> String {
        storage::elsewhere(happened, state, ui)
    }

    /// What went wrong with the plans on this device.
    #[inline(never)]
    pub fn storage_banner(self, state: &State, ui: &Ui) -> Html {
        storage::banner(state, ui)
    }

    /// Asks the browser whether it may clear what it keeps.
    #[inline(never)]
    pub fn ask_browser(self, act: &Callback<Rc<Action>>) {
        persistence::hear(act.reform(|may_clear| Rc::new(Action::MayClear(may_clear))));
    }

    /// Copies, moves and reorders, names and notes.
    #[inline(never)]
    pub fn arrange(self, state: &mut State, change: &Arrange) {
        arranging::arrange(state, change);
    }

    /// What was arranged, in words.
    #[inline(never)]
    pub fn arranged(self, done: &Arranged, state: &State, ui: &Ui) -> String {
        words::done(done, state, ui)
    }

    /// What a notice about a food says.
    #[inline(never)]
    pub fn food_notice(self, notice: &Notice, state: &State, ui: &Ui) -> String {
        own_food::notice(notice, state, ui)
    }

    /// What a notice about a file says.
    #[inline(never)]
    pub fn file_notice(self, notice: &Notice, ui: &Ui) -> String {
        files::notice(notice, ui)
    }

    /// Reads a file that a person picked and tells `act` what it holds.
    #[inline(never)]
    pub fn read_file(self, picked: &Picked, act: &Callback<Rc<Action>>) {
        files::read(picked, act);
    }

    /// The name of a file of everything on the device, and what it holds.
    #[inline(never)]
    pub fn backup(self, state: &State, ui: &Ui) -> (String, String) {
        files::backup(state, ui)
    }

    /// What comes of a call of the element's methods; `base` is where links lead.
    #[inline(never)]
    pub fn answer(self, call: &HostCall, state: &State, base: &str) -> calls::Answer {
        calls::answer(&call.read(), state, base)
    }

    /// Lines of a food's menu.
    #[inline(never)]
    pub fn entry_lines(self, lines: &mut Lines<'_>, at: EntryAt, state: &State, ui: &Ui) {
        menus::entry(lines, at, state, ui);
    }

    /// Lines of a meal's menu.
    #[inline(never)]
    pub fn meal_lines(
        self,
        lines: &mut Lines<'_>,
        at: MealAt,
        meal: &Meal,
        state: &State,
        ui: &Ui,
    ) {
        menus::meal(lines, at, meal, state, ui);
    }

    /// What hears the keys of foods and meals.
    #[inline(never)]
    pub fn keys(self, ui: &Ui) -> Handler {
        keys::keys(ui)
    }

    /// What begins to drag a food or a meal.
    #[inline(never)]
    pub fn drags(self, ui: &Ui) -> Handler {
        drag::drags(ui)
    }

    /// What has to be there for a finger that drags.
    #[inline(never)]
    pub fn touches(self) -> Handler {
        drag::touches()
    }

    /// The way to one more meal.
    #[inline(never)]
    pub fn add_meal(self, state: &State, ui: &Ui) -> Html {
        add_meal::view(state, ui)
    }

    /// The days and meals of the week view.
    #[inline(never)]
    pub fn week(self, state: &State, ui: &Ui) -> Html {
        week::view(state, ui)
    }

    /// Today's check-in.
    #[inline(never)]
    pub fn check_in(self, state: &State, ui: &Ui) -> Html {
        diary::check_in(state, ui)
    }

    /// Weeks to start from, for an empty plan.
    #[inline(never)]
    pub fn examples(self, state: &State, ui: &Ui) -> Html {
        examples::few(state, ui)
    }

    /// What is done with examples, saved meals, the shopping list and files.
    #[inline(never)]
    pub fn start_with(self, action: &Action, state: &mut State) {
        state.start_with(action);
    }

    /// What is spoken after a tick on the shopping list.
    #[inline(never)]
    pub fn ticked(self, state: &State, ui: &Ui) -> String {
        shopping::words::ticked(state, ui)
    }

    /// What a notice says of taking the shopping list out.
    #[inline(never)]
    pub fn list_taken(self, taken: Taken, state: &State, ui: &Ui) -> String {
        shopping::words::taken(taken, state, ui)
    }

    /// Does with the browser what takes something out of a plan: lists and files.
    #[inline(never)]
    pub fn take_out(self, action: &Action, state: &State, ui: &Ui) {
        takeout::take(action, state, ui);
    }

    /// Hands over what is shared, in another way than by copying the link.
    #[inline(never)]
    pub fn send(self, way: &Way, state: &State, ui: &Ui) {
        sharing::send(way, state, ui);
    }

    /// What stands below the score: tips, and how it is computed. `subject` is what the
    /// gains speak of in words.
    #[inline(never)]
    pub fn below_score(self, state: &State, subject: &str, scored: bool, ui: &Ui) -> Html {
        below_score::view(state, subject, scored, ui)
    }
}
