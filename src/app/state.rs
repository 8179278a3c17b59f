//! The only state of the widget and the only place that changes it: a plain
//! value and plain functions, tested without a browser.

mod acting;
pub mod arranging;
mod changes;
mod days;
mod elsewhere;
mod files;
pub mod host_catalog;
mod hosted;
mod moment;
pub mod own_foods;
mod reading;
pub mod receiving;
mod serving;
mod settling;
mod sharing;
mod showing;
mod starting;
mod taking;
mod taking_up;
mod terms;
mod week;

pub use moment::Moment;
pub use serving::serving;

use std::rc::Rc;

use biomeal_core::diary::Date;
use biomeal_core::document::Document;
use biomeal_core::foods::Foods;
use biomeal_core::host_catalog::HostCatalog;
use biomeal_core::plan::{Entry, EntryAt, MealAt};
use biomeal_core::score::Scope;
use biomeal_core::tips::Tip;

use crate::app::action::{Action, Over, Side};
use crate::app::browsing::Browsing;
use crate::app::export::When;
use crate::app::figures::Figures;
use crate::app::files::Desk;
use crate::app::focus::{Focus, FocusOn};
use crate::app::incoming::Incoming;
use crate::app::keeping::Keeping;
use crate::app::layout::Layout;
use crate::app::look_back::LookBack;
use crate::app::own_form::OwnForm;
use crate::app::sharing::Sharing;
use crate::app::shelf::Shelf;
use crate::app::shopping::Shopping;
use crate::app::terms::Terms;
use crate::app::thing::Filled;
use crate::app::toast::Toast;
use crate::app::view::View;
use crate::later::Arrival;

/// A menu that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenMenu {
    /// The id of its button.
    pub id: String,
    /// Whether the focus starts at its end.
    pub at_end: bool,
}

/// When tips and the order of the catalog follow a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Thought {
    AtOnce,
    /// When they are asked for.
    Later,
    /// When they are asked for, as something has changed since.
    Owed,
}

/// Everything the widget shows follows from this.
#[derive(Debug)]
pub struct State {
    /// What the page has it show and lets people do.
    pub terms: Terms,
    /// What is kept on the device.
    pub document: Document,
    /// The catalog and own foods.
    pub foods: Rc<Foods>,
    /// The catalog of the page around it.
    pub host: Option<Rc<HostCatalog>>,
    /// Scores and sums of the plan shown.
    pub figures: Rc<Figures>,
    /// The best tips at the scope shown.
    pub tips: Vec<Rc<Tip>>,
    thought: Thought,
    /// The tip just applied; its card stays until the next change.
    pub applied: Option<Rc<Tip>>,
    /// Today's weekday; 0 is Monday.
    pub today: u8,
    /// Today's date, once the browser said it.
    pub date: Option<Date>,
    /// What the look back on the last weeks shows.
    pub look_back: LookBack,
    /// The meal that the catalog adds to, and with it the day shown.
    pub target: MealAt,
    /// What the score panel and the gains speak of.
    pub scope: Scope,
    /// Whether a day is shown alone, or the week.
    pub view: View,
    /// The cell of the week view that has the keyboard focus, or gets it next.
    pub cell: MealAt,
    /// What the catalog is asked and shows.
    pub browsing: Browsing,
    /// The layout that the width allows.
    pub layout: Layout,
    /// The tab of the medium layout.
    pub side: Side,
    /// What lies over the plan.
    pub over: Option<Over>,
    /// The sheet that a dialog was opened from, to go back to.
    pub behind: Option<Over>,
    /// How much of its food the food sheet is about, where it is not on the plate.
    pub draft: Option<Entry>,
    /// What is filled into the dialog that is open.
    pub filled: Filled,
    /// The form of an own food, once something was filled in.
    pub form: Option<Box<OwnForm>>,
    /// What was typed to find a food to swap for.
    pub swap_words: String,
    /// What the dialogs of saved meals show besides the meals.
    pub shelf: Shelf,
    /// What the shopping list shows besides the plan's foods.
    pub shopping: Shopping,
    /// When the plan is, for calendars, once something was filled in.
    pub when: Option<Box<When>>,
    /// What the dialogs of files show.
    pub desk: Desk,
    /// Whether the person has seen that a saved file arrives, where none can tell.
    pub files_arrive: bool,
    /// The menu that is open.
    pub menu: Option<OpenMenu>,
    /// Whether "How is this computed?" is open below the score.
    pub method_open: bool,
    /// What the share dialog shares.
    pub sharing: Sharing,
    /// Plants of the week before the last change: later leaves of the vine unfold.
    pub plants_before: usize,
    /// A shared plan being looked at, or why it cannot be.
    pub incoming: Option<Rc<Incoming>>,
    /// The link in the page's address that it came from, where it did.
    pub link_in_address: Option<String>,
    /// The notice at the bottom.
    pub toast: Option<Toast>,
    /// Where the keyboard focus should go after the last change.
    pub focus: Option<Focus>,
    /// The entry just added; tinted until the next change.
    pub just_added: Option<EntryAt>,
    /// Whether the document is safe.
    pub keeping: Keeping,
    /// Whether the browser may clear what it keeps.
    pub may_clear: bool,
    /// Whether dialogs, tips and links can be used yet.
    pub arrival: Arrival,
    /// What was on the device and could not be read.
    pub damaged: Option<Rc<str>>,
    /// How often the document was changed here.
    changes: u32,
    /// How often its days were: check-ins and day scores.
    notes: u32,
    /// How often a change was undone, and made again.
    undone: u32,
    redone: u32,
    /// How often a link came to be looked at, after the start.
    looked_at: u32,
    serial: u32,
    /// The plan kept aside when a shared one took its place, until that is taken back.
    aside: Option<u32>,
    /// The scope to go back to when the week view is left.
    scope_before: Option<Scope>,
}

impl State {
    /// The state at the start, today's first meal being the target.
    pub fn new(
        document: Document,
        today: u8,
        layout: Layout,
        keeping: Keeping,
        arrival: Arrival,
    ) -> Self {
        let foods = Rc::new(host_catalog::joined(&document, None, arrival));
        let figures = Rc::new(Figures::of(document.plan(), &foods, document.settings.reference));
        let mut state = Self {
            terms: Terms::ALL,
            browsing: Browsing::new(&foods, arrival.here()),
            plants_before: figures.plant_count() as usize,
            menu: None,
            method_open: false,
            sharing: Sharing::NONE,
            document,
            foods,
            host: None,
            figures,
            tips: Vec::new(),
            thought: Thought::AtOnce,
            applied: None,
            today,
            date: None,
            look_back: LookBack::default(),
            target: MealAt { day: today, meal: 0 },
            scope: Scope::Day,
            view: View::Day,
            cell: MealAt { day: today, meal: 0 },
            layout,
            side: Side::Score,
            over: None,
            draft: None,
            filled: Filled::default(),
            form: None,
            swap_words: String::new(),
            shelf: Shelf::default(),
            shopping: Shopping::default(),
            when: None,
            desk: Desk::Empty,
            files_arrive: false,
            behind: None,
            incoming: None,
            link_in_address: None,
            toast: None,
            focus: None,
            just_added: None,
            keeping,
            may_clear: false,
            arrival,
            damaged: None,
            changes: 0,
            notes: 0,
            undone: 0,
            redone: 0,
            looked_at: 0,
            serial: 0,
            aside: None,
            scope_before: None,
        };
        state.think();
        state
    }

    /// What one action does.
    pub fn act(&mut self, action: &Action) {
        if let Some(later) = self.arrival.here()
            && !later.allows(self.terms, action)
        {
            return;
        }
        match action {
            Action::AddFood(food) => self.add_serving(*food),
            Action::SetGrams(at, grams) => self.replace(*at, |entry| entry.grams = *grams),
            Action::SetHeated(at, heated) => self.replace(*at, |entry| entry.heated = *heated),
            Action::Remove(at) => self.remove(*at),
            Action::Undo => self.step(true),
            Action::Redo => self.step(false),
            Action::SelectDay(day) => {
                self.target = self.nearest(MealAt { day: *day, ..self.target });
                self.think();
            }
            Action::SelectScope(scope) => {
                self.scope = *scope;
                self.scope_before = None;
                self.think();
            }
            Action::ShowView(view) => self.show_view(*view),
            Action::OpenDay(at) => self.open_day(*at),
            Action::JumpTo(day) => self.jump_to(*day),
            Action::AtCell(at) => self.cell = self.nearest(*at),
            Action::Target(at) => {
                self.target = *at;
                self.think();
            }
            Action::Today(date) => self.set_today(*date),
            Action::OpenFoods(at) => self.open_foods(*at),
            Action::FocusSearch => self.open_foods(self.place()),
            Action::LookFor(words) => self.look_for(words),
            Action::FocusMeal(at) => self.focus_on(FocusOn::AddTo(*at)),
            Action::ShowSide(side) => {
                self.side = *side;
                self.look();
            }
            Action::Type(words) => self.ask(words.clone(), self.browsing.question.filter),
            Action::ClearSearch => self.ask(String::new(), self.browsing.question.filter),
            Action::Narrow(filter) => self.ask(self.browsing.words().clone(), *filter),
            Action::MoreFoods => self.browsing.pages += 1,
            Action::AllGroups => self.browsing.all_groups = true,
            Action::HoldFoods(held) => self.browsing.held = *held,
            Action::ToggleMethod => self.method_open = !self.method_open,
            Action::OpenMenu(id, at_end) => {
                self.menu = Some(OpenMenu { id: id.clone(), at_end: *at_end });
            }
            Action::CloseMenu => self.menu = None,
            Action::Choose(action) => {
                self.menu = None;
                self.act(action);
            }
            Action::Open(over) => self.open(*over),
            Action::Close => self.close(),
            Action::Receive(link) => self.receive(link),
            Action::LinkInAddress(link) => self.find_in_address(link.as_ref()),
            Action::Arrived(arrival) => self.arrive(*arrival),
            Action::LoadLater => self.arrival = Arrival::Coming,
            Action::DropIncoming => self.drop_incoming(),
            Action::Kept(keeping) => self.keeping = *keeping,
            Action::Resized(layout) => self.resize(*layout),
            Action::DismissToast => self.toast = None,
            Action::Terms(terms) => self.agree(*terms),
            // The rest comes of what the second half brought.
            _ => {
                if let Some(later) = self.arrival.here() {
                    later.act(action, self);
                }
            }
        }
    }
}
