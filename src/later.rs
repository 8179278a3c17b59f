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
use biomeal_core::merge::{Heard, Known};
use biomeal_core::plan::{EntryAt, Meal, MealAt};
use biomeal_core::score::Score;
use biomeal_core::search::Index;
use biomeal_core::tips::{self, Context, Tip};
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

use yew::Callback;

use crate::app::action::{Action, Over};
use crate::app::calls;
use crate::app::component::App;
use crate::app::drag;
use crate::app::host_catalog::{self, Found};
use crate::app::incoming::Incoming;
use crate::app::said;
use crate::app::state::{Moment, State};
use crate::app::takeout;
use crate::app::terms::Terms;
use crate::app::toast::Notice;
use crate::app::ui::Ui;
use crate::markup::{Handler, Html};
use crate::platform::call::HostCall;
use crate::platform::file::Picked;
use crate::platform::options::Options;
use crate::platform::{address, detail, host, persistence, unknown};
use crate::ui::arrange::{add_meal, keys, menus};
use crate::ui::pieces::menu::Lines;
use crate::ui::planner::Frame;
use crate::ui::{
    below_score, brand, dialogs, diary, examples, files, header_menus, incoming, notice_later,
    one_meal, print, score, shopping, storage, week,
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

    /// Foods prepared for search by all that they are called, typos granted.
    #[inline(never)]
    pub fn index(self, foods: &Foods) -> Index {
        Index::new(foods)
    }

    /// Reads the page's catalog and tells `act` what it holds, or why it is not used.
    #[inline(never)]
    pub fn read_catalog(self, reader: &JsValue, address: &str, act: &Callback<Rc<Action>>) {
        host_catalog::read(reader, address, act);
    }

    /// Tells the page and its owner why its catalog is not used.
    #[inline(never)]
    pub fn refuse_catalog(self, host: &JsValue, found: &Found) {
        host_catalog::refuse(host, found);
    }

    /// All foods with all that is known of them, and with those of the page.
    #[inline(never)]
    pub fn foods(self, document: &Document, host: Option<&HostCatalog>) -> Foods {
        let own = document.own_foods().to_vec();
        match host {
            Some(host) => Foods::with_host(own, host),
            None => Foods::with_own(own),
        }
    }

    /// Has a planner go by what the page asks for now.
    #[inline(never)]
    pub fn follow_page(self, app: &mut App, ctx: &yew::Context<App>) {
        app.go_by_page(ctx);
    }

    /// Makes an own food of one of the page's, for a plan.
    #[inline(never)]
    pub fn take_over(self, state: &mut State, food: FoodId) -> Option<FoodId> {
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

    /// What follows from a step back or forth beside the plan.
    #[inline(never)]
    pub fn stepped(self, state: &mut State) {
        state.take_aside_out();
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

    /// What a notice says.
    #[inline(never)]
    pub fn notice(self, notice: &Notice, state: &State, ui: &Ui) -> String {
        notice_later::text(notice, state, ui)
    }

    /// What is said of other settings, and of what came to be looked at.
    #[inline(never)]
    pub fn said(self, before: &Moment, after: &State, ui: &Ui) -> Option<String> {
        said::change(before, after, ui)
    }

    /// Reads a file that a person picked and tells `act` what it holds.
    #[inline(never)]
    pub fn read_file(self, picked: &Picked, act: &Callback<Rc<Action>>) {
        files::read(picked, act);
    }

    /// Tells the page what the plan is now, and its score.
    #[inline(never)]
    pub fn tell_change(self, element: &JsValue, state: &State) {
        let detail = detail::change(state.plan(), &state.foods, &state.figures.week);
        host::tell(element, "biomeal-change", &detail);
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

    /// Does what is not done without it.
    #[inline(never)]
    pub fn act(self, action: &Action, state: &mut State) {
        state.act_further(action);
    }

    /// Notes what the plan scores for today; after a step back or forth, whether it has a
    /// score at all.
    #[inline(never)]
    pub fn note_score(self, state: &mut State, stepped: bool) {
        if stepped {
            state.forget_score();
        } else {
            state.note_score_today();
        }
    }

    /// Takes the shared plan out of the page's address.
    #[inline(never)]
    pub fn drop_shared_payload(self) {
        address::drop_shared_payload();
    }

    /// What is spoken after a tick on the shopping list.
    #[inline(never)]
    pub fn ticked(self, state: &State, ui: &Ui) -> String {
        shopping::words::ticked(state, ui)
    }

    /// Does with the browser what takes something out: links, files, lists.
    #[inline(never)]
    pub fn take_out(self, action: &Action, element: &JsValue, state: &State, ui: &Ui) {
        takeout::take(action, element, state, ui);
    }

    /// What stands below the score: tips, and how it is computed. `subject` is what the
    /// gains speak of in words.
    #[inline(never)]
    pub fn below_score(self, state: &State, subject: &str, scored: bool, ui: &Ui) -> Html {
        below_score::view(state, subject, scored, ui)
    }
}
