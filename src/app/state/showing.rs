//! What actions do to what is shown: tips, foods, layout, a shared plan.

use std::rc::Rc;

use biomeal_core::plan::MealAt;
use biomeal_core::search::Filter;
use biomeal_core::tips::Context;

use super::{State, Thought};
use crate::app::action::{Over, Side};
use crate::app::files::Desk;
use crate::app::focus::FocusOn;
use crate::app::incoming::Incoming;
use crate::app::layout::Layout;
use crate::app::order::{Place, Question};
use crate::app::shelf::Shelf;
use crate::app::shopping::Shopping;
use crate::app::thing::Filled;
use crate::app::toast::Notice;
use crate::later::Arrival;

impl State {
    /// The id of the menu that is open.
    pub fn open_menu(&self) -> Option<&str> {
        self.menu.as_ref().map(|menu| menu.id.as_str())
    }

    /// Whether the browser refused to copy the link just now.
    pub fn copy_refused(&self) -> bool {
        self.toast.as_ref().is_some_and(|toast| toast.notice == Notice::CopyRefused)
    }

    /// A link to look at, wherever it came from.
    pub(super) fn receive(&mut self, link: &str) {
        self.over = None;
        self.drop_incoming();
        self.looked_at += 1;
        self.open_link(link, false);
    }

    /// What the page's address holds now. A link that was there before says nothing new,
    /// and one that is gone takes its preview along.
    pub(super) fn find_in_address(&mut self, link: Option<&String>) {
        if self.link_in_address.as_ref() == link {
            return;
        }
        match link {
            Some(link) => self.receive(link),
            None => {
                self.over = None;
                self.drop_incoming();
            }
        }
        // What was taken in at once is not looked at any more.
        self.link_in_address = link.filter(|_| self.incoming.is_some()).cloned();
    }

    pub(super) fn drop_incoming(&mut self) {
        self.incoming = None;
        self.link_in_address = None;
        if self.over == Some(Over::AddShared) {
            self.over = None;
        }
    }

    /// Opens a link as soon as that can be done; whether the widget begins with it.
    fn open_link(&mut self, link: &str, begins: bool) {
        let incoming = match self.arrival.here() {
            Some(later) => later.open(link, &self.document),
            None => Incoming::Link(link.to_owned()),
        };
        self.incoming = Some(Rc::new(incoming));
        if let Some(later) = self.arrival.here()
            && self.terms.takes_links_in()
        {
            later.take_in(self, begins);
        }
    }

    pub(super) fn arrive(&mut self, arrival: Arrival) {
        self.arrival = arrival;
        if let Some(later) = arrival.here() {
            self.complete_foods(later);
            self.note_score();
        }
        if let Some(Incoming::Link(link)) = self.incoming.clone().as_deref() {
            self.open_link(link, true);
        }
        self.think();
    }

    pub(super) fn open_foods(&mut self, at: MealAt) {
        // By its key, before what else may not be is known.
        if self.terms.readonly {
            return;
        }
        self.target = at;
        self.cell = at;
        self.side = Side::Foods;
        if self.foods_in_sheet() {
            self.over = Some(Over::Foods);
        } else {
            self.focus_on(FocusOn::Search);
        }
        self.think();
    }

    /// Asks the catalog for foods by words, among those that pass a filter.
    pub(super) fn ask(&mut self, words: String, filter: Filter) {
        self.browsing.ask(Question { words, filter });
        self.look();
    }

    /// Shows the catalog with the answer to other words, in place of a dialog.
    pub(super) fn look_for(&mut self, words: &str) {
        self.over = None;
        self.behind = None;
        self.browsing.ask(Question { words: words.to_owned(), ..Question::default() });
        self.open_foods(self.place());
    }

    /// Opens a dialog or sheet.
    pub(super) fn open(&mut self, over: Over) {
        // A dialog that leads to another keeps the sheet that it was opened from.
        if self.over.is_none_or(|before| before.is_sheet()) {
            self.behind = self.over;
        }
        self.draft = None;
        // What was typed of a food that is there must not come with its next change.
        self.form = self.form.take().filter(|form| form.id.is_none());
        self.filled = Filled::default();
        self.swap_words.clear();
        self.shelf = Shelf::default();
        self.shopping = Shopping::default();
        self.when = None;
        self.sharing.scope = self.terms.reach;
        self.sharing.at = self.place();
        self.desk = Desk::Empty;
        self.over = Some(over);
        self.look();
    }

    /// Closes it: the sheet that a dialog was opened from comes back.
    pub(super) fn close(&mut self) {
        let Some(closed) = self.over.take() else { return };
        self.over = self.behind.take();
        if self.over.is_some() {
            match closed {
                Over::Explain(part) => self.focus_on(FocusOn::Part(part)),
                Over::Digm => self.focus_on(FocusOn::Checklist),
                Over::SavedMeals(_) => self.focus_on(FocusOn::SavedMeals),
                Over::Plants => self.focus_on(FocusOn::Plants),
                Over::Food(food, _) | Over::OwnFood(Some(food)) => {
                    self.focus_on(FocusOn::Found(food))
                }
                _ => {}
            }
        }
        self.look();
    }

    /// Says that the browser does not print. The dialog to print would lie over that and goes;
    /// the shopping list shows it itself.
    pub(super) fn refuse_to_print(&mut self) {
        self.over = self.over.filter(|over| *over == Over::Shopping);
        self.notify(Notice::PrintRefused);
    }

    pub(super) fn resize(&mut self, layout: Layout) {
        if self.layout != layout {
            self.layout = layout;
            // A sheet of the narrow layout is a column of the others, of the day view.
            let foods = self.foods_in_sheet();
            let stays = |over: &Over| !over.is_sheet() || foods && *over == Over::Foods;
            self.over = self.over.filter(stays);
            self.behind = None;
            self.look();
        }
    }

    /// Lets what is shown beside the plan follow changes only when it is asked for.
    pub fn think_later(&mut self) {
        if self.thought == Thought::AtOnce {
            self.thought = Thought::Later;
        }
    }

    /// Has it follow what has changed since.
    pub fn catch_up(&mut self) {
        if std::mem::replace(&mut self.thought, Thought::AtOnce) == Thought::Owed {
            self.think();
        }
    }

    /// Looks for the tips of the scope shown, and lets the catalog answer.
    pub(super) fn think(&mut self) {
        if self.thought != Thought::AtOnce {
            self.thought = Thought::Owed;
            return;
        }
        self.tips.clear();
        let Some(later) = self.arrival.here() else { return self.look() };
        let tips = later.tips(&self.asked());
        for tip in tips {
            self.tips.push(Rc::new(tip));
        }
        self.look();
    }

    /// What tips and notes are asked about: everything that decides which there are.
    pub fn asked(&self) -> Context<'_> {
        Context {
            plan: self.document.plan(),
            foods: &self.foods,
            settings: &self.document.settings,
            scope: self.scope,
            target: self.target,
            recent: self.document.recent(),
            dismissed: self.document.dismissed(),
        }
    }

    /// Lets the catalog answer, where it is on screen.
    pub(super) fn look(&mut self) {
        let shown = if self.foods_in_sheet() {
            self.over == Some(Over::Foods)
        } else {
            self.layout == Layout::Wide || self.side == Side::Foods
        };
        if shown {
            let place = Place { figures: &self.figures, scope: self.scope, target: self.target };
            self.browsing.look(&self.foods, &self.document, place);
        }
    }
}
