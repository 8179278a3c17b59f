//! The one notice at the bottom: what just happened, with a way back.

use std::rc::Rc;

use biomeal_core::document::{Counts, Document};
use biomeal_core::examples::ExampleId;
use biomeal_core::food::{Food, FoodId};
use biomeal_core::merge::Happened;
use biomeal_core::plan::MealAt;
use biomeal_core::score::Scope;
use biomeal_core::tips::Tip;

use crate::app::action::Action;
use crate::app::files::FileAction;
use crate::app::own_form::Fill;
use crate::app::shopping::Taken;
use crate::app::thing::Arranged;

/// A notice; the latest wins.
#[derive(Clone, Debug, PartialEq)]
pub struct Toast {
    /// What happened.
    pub notice: Notice,
    /// Tells two equal notices apart.
    pub serial: u32,
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// A food was added; totals of the scope in tenths, where it has one.
    Added {
        /// Which.
        food: FoodId,
        /// What the totals speak of.
        scope: Scope,
        /// Before.
        before: Option<u16>,
        /// After.
        after: Option<u16>,
    },
    /// A food was taken out.
    Removed {
        /// Which.
        food: FoodId,
        /// Where from.
        meal: MealAt,
    },
    /// Something was copied, moved, reordered, named or noted.
    Arranged(Arranged),
    /// A food took the place of another.
    Swapped {
        /// What was there.
        old: FoodId,
        /// What is there now.
        new: FoodId,
    },
    /// A food of the page's catalog is in no plan: there is no room for one more own food.
    NoRoomForFood(FoodId),
    /// An own food was kept.
    OwnFoodKept(FoodId),
    /// An own food was deleted.
    OwnFoodDeleted(Rc<Food>),
    /// A meal was emptied.
    MealCleared(MealAt),
    /// A day was emptied.
    DayCleared(u8),
    /// An example was put in place of the plan's meals.
    ExampleUsed(ExampleId),
    /// A plan was made from an example; before it, the one at this position was shown.
    ExampleAdded(ExampleId, usize),
    /// A meal was kept under this name.
    MealSaved(String),
    /// The saved meal of this name was added to a meal.
    SavedMealAdded(String, MealAt),
    /// A tip was applied; the scope's total in tenths.
    TipApplied {
        /// What the total speaks of.
        scope: Scope,
        /// After.
        after: u16,
    },
    /// A tip was hidden.
    TipDismissed(Rc<Tip>),
    /// A plan was deleted; its name.
    PlanDeleted(String),
    /// A shared plan was kept under this name.
    CopySaved(String),
    /// A shared plan replaced this one, which is kept under this name.
    Replaced(String),
    /// What another tab did was taken over, with what else is to be said of it; whether
    /// the plan shown is another one now.
    Elsewhere(Vec<Happened>, bool),
    /// The meal holds all it can.
    MealFull,
    /// The link was copied; its length in characters.
    Copied(usize),
    /// The browser did not let us copy.
    CopyRefused,
    /// The shopping list was taken out as a text, or could not be.
    ListTaken(Taken),
    /// The QR code may not have been saved as a file.
    PictureUnsure,
    /// No other app may be given the link.
    AppRefused,
    /// The browser was handed a file of everything.
    BackupSaved,
    /// What a file holds was added: so much more there is now, and what was there before.
    FileAdded(Counts, Rc<Document>),
    /// What a file holds took the place of all: so much there is now, and what was there
    /// before.
    FileReplaced(Counts, Rc<Document>),
    /// The browser did not let us print.
    PrintRefused,
}

impl Notice {
    /// Whether it is there until it is closed: the person may look at another tab now, and
    /// what took the place of everything can be taken back until something else happens.
    pub fn stays(&self) -> bool {
        match self {
            Self::Elsewhere(happened, _) => !happened.is_empty(),
            Self::FileAdded(..) | Self::FileReplaced(..) => true,
            _ => false,
        }
    }

    /// What its Undo does, if it can be undone.
    pub fn undo(&self) -> Option<Action> {
        match self {
            Self::Arranged(Arranged::NoRoom) => None,
            Self::Added { .. }
            | Self::Removed { .. }
            | Self::Arranged(_)
            | Self::Swapped { .. }
            | Self::MealCleared(_)
            | Self::DayCleared(_)
            | Self::ExampleUsed(_)
            | Self::SavedMealAdded(..)
            | Self::TipApplied { .. }
            | Self::Replaced(_) => Some(Action::Undo),
            Self::TipDismissed(tip) => Some(Action::RestoreTip(Rc::clone(tip))),
            Self::OwnFoodDeleted(food) => Some(Action::OwnFood(Fill::Put(Rc::clone(food)))),
            Self::ExampleAdded(_, before) => Some(Action::TakeExampleBack(*before)),
            Self::PlanDeleted(_) => Some(Action::RestorePlan),
            Self::Elsewhere(happened, changed) => match happened.first() {
                Some(Happened::Deleted(_)) => Some(Action::RestorePlan),
                _ => changed.then_some(Action::Undo),
            },
            Self::FileAdded(_, before) | Self::FileReplaced(_, before) => {
                Some(Action::File(FileAction::PutBack(Rc::clone(before))))
            }
            Self::CopySaved(_)
            | Self::NoRoomForFood(_)
            | Self::OwnFoodKept(_)
            | Self::MealSaved(_)
            | Self::MealFull
            | Self::Copied(_)
            | Self::CopyRefused
            | Self::ListTaken(_)
            | Self::PictureUnsure
            | Self::BackupSaved
            | Self::AppRefused
            | Self::PrintRefused => None,
        }
    }
}
