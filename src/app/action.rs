//! Everything that can happen to the widget, as values.

use std::rc::Rc;

use biomeal_core::diary::{Date, Measure};
use biomeal_core::examples::ExampleId;
use biomeal_core::food::FoodId;
use biomeal_core::link::Include;
use biomeal_core::plan::{Entry, EntryAt, MealAt};
use biomeal_core::score::{Part, Scope};
use biomeal_core::search::Filter;
use biomeal_core::tips::Tip;

use crate::app::calls::HostChange;
use crate::app::export::Export;
use crate::app::files::FileAction;
use crate::app::host_catalog::Found;
use crate::app::keeping::Keeping;
use crate::app::layout::Layout;
use crate::app::look_back::LookBack;
use crate::app::own_form::Fill;
use crate::app::setting::Setting;
use crate::app::sharing::Way;
use crate::app::shelf::ShelfAction;
use crate::app::shopping::Shop;
use crate::app::terms::Terms;
use crate::app::thing::{Answer, Arrange, Thing};
use crate::app::view::View;
use crate::later::Arrival;

/// Something a person did or the browser told us.
#[derive(Debug)]
pub enum Action {
    /// One portion of a food into the target meal.
    AddFood(FoodId),
    /// So much of a food into the target meal.
    AddEntry(Entry),
    /// The food sheet is about so much of its food.
    Draft(Entry),
    /// Another amount, in grams.
    SetGrams(EntryAt, u16),
    /// Served hot or not.
    SetHeated(EntryAt, bool),
    /// Put this in the place of a food.
    Swap(EntryAt, Entry),
    /// Look for something to swap a food for.
    LookForSwap(String),
    /// Fill in the form of an own food.
    OwnFood(Fill),
    /// The page's catalog was read, or not.
    HostCatalog(Found),
    /// Take a food out.
    Remove(EntryAt),
    /// Copy, move or reorder something, name or note it.
    Arrange(Arrange),
    /// Open the picker, to move something rather than copy it.
    StartMove(Thing),
    /// Fill something into the dialog that is open.
    Answer(Answer),
    /// Empty a meal.
    ClearMeal(MealAt),
    /// Empty a day.
    ClearDay(u8),
    /// Put an example in place of the plan's meals.
    UseExample(ExampleId),
    /// Make a plan of this name from an example and show it.
    AddExample(ExampleId, &'static str),
    /// Delete the plan just made so and show the one at this position.
    TakeExampleBack(usize),
    /// Do something with saved meals.
    Shelf(ShelfAction),
    /// Do something with the shopping list.
    Shop(Shop),
    /// Do something with the files that a plan can be saved as.
    Export(Export),
    /// Take the last change back.
    Undo,
    /// Make it again.
    Redo,
    /// Do what a tip says.
    ApplyTip(Rc<Tip>),
    /// Hide a tip, its rule about its foods, for this plan.
    DismissTip(Rc<Tip>),
    /// Show it again.
    RestoreTip(Rc<Tip>),
    /// Change a setting.
    Set(Setting),
    /// Rename the plan.
    Rename(String),
    /// Make an empty plan and show it.
    NewPlan,
    /// Make a copy of the plan and show it.
    DuplicatePlan(String),
    /// Show another plan.
    ShowPlan(usize),
    /// Delete the plan that is shown.
    DeletePlan,
    /// Bring the plan deleted last back.
    RestorePlan,
    /// Show a day.
    SelectDay(u8),
    /// Show a day alone, or the week.
    ShowView(View),
    /// Show the day of this meal alone; the catalog adds to the meal.
    OpenDay(MealAt),
    /// In the week view: go to a day.
    JumpTo(u8),
    /// In the week view: the focus came to this meal's cell.
    AtCell(MealAt),
    /// In the week view: the focus is to go to this meal's cell.
    ToCell(MealAt),
    /// Show the score of a meal, the day or the week.
    SelectScope(Scope),
    /// Let the catalog add to this meal.
    Target(MealAt),
    /// It is this day now.
    Today(Date),
    /// Today's check-in: a step of a measure, or none of it any more.
    CheckIn(Date, Measure, Option<u8>),
    /// Look back on the last weeks in another way.
    LookBack(LookBack),
    /// Let the catalog add to this meal and show it.
    OpenFoods(MealAt),
    /// Put the focus into the search field, wherever it is.
    FocusSearch,
    /// Show what the catalog finds for these words, whatever it was asked before.
    LookFor(&'static str),
    /// Put the focus back to a meal.
    FocusMeal(MealAt),
    /// Show a tab of the side panel.
    ShowSide(Side),
    /// Look for what the search field holds now, under the same filters.
    Type(String),
    /// Empty the search field.
    ClearSearch,
    /// Show what passes these filters, of what is looked for.
    Narrow(Filter),
    /// Show more of its answer.
    MoreFoods,
    /// Show all of its groups.
    AllGroups,
    /// The pointer or the focus is on its foods, which must not jump then; or has left.
    HoldFoods(bool),
    /// Open or close "How is this computed?" below the score.
    ToggleMethod,
    /// Share a meal, its day or the plan: opens the dialog, or changes what it shares.
    Share(Scope, MealAt),
    /// What a link takes along.
    Include(Include),
    /// Share it in another way than by copying the link.
    Send(Way),
    /// No other app may be given the link.
    AppRefused,
    /// Open the menu with this id; true opens it at its end.
    OpenMenu(String, bool),
    /// Close the open menu.
    CloseMenu,
    /// Do what a line of the open menu says, and close it.
    Choose(Box<Action>),
    /// Open a dialog or sheet.
    Open(Over),
    /// Close it.
    Close,
    /// A link arrived: from the address, an attribute, or typed in.
    Receive(String),
    /// The page's address holds this link now, or none.
    LinkInAddress(Option<String>),
    /// Keep the shared plan as a plan of its own and show it.
    SaveIncoming,
    /// Put the shared plan in place of this one.
    ReplaceWithIncoming,
    /// Add the chosen part of the shared plan to this one.
    AddShared,
    /// Leave the shared plan or the link's message.
    DropIncoming,
    /// Print the page that the dialog is about.
    Print,
    /// The browser did not let us print.
    PrintRefused,
    /// Offer the plan as a file.
    SaveFile,
    /// Offer everything on the device as a file.
    SaveBackup,
    /// Do something with a file that is opened.
    File(FileAction),
    /// Change what the page asks to be changed.
    Host(HostChange),
    /// The QR code may not have been saved as a file.
    PictureUnsure,
    /// Try once more to keep the document.
    KeepAgain,
    /// Whether the browser may clear what it keeps.
    MayClear(bool),
    /// Offer what could not be read as a file.
    SaveDamaged,
    /// Leave the message about it.
    DropDamaged,
    /// Copy this link.
    CopyLink(String),
    /// A link of so many characters was copied, or could not be.
    Copied(Option<usize>),
    /// The browser kept the document, or did not.
    Kept(Keeping),
    /// The second half of the download is there, or did not load.
    Arrived(Arrival),
    /// Load it once more.
    LoadLater,
    /// The widget has another width.
    Resized(Layout),
    /// Close the toast.
    DismissToast,
    /// The page asks for other parts of the planner.
    Terms(Terms),
}

/// Tabs of the side panel in the medium layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Score and tips.
    Score,
    /// The catalog.
    Foods,
}

/// What can lie over the plan, one at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// The catalog as a sheet, in the narrow layout.
    Foods,
    /// The score as a sheet, in the narrow layout.
    Score,
    /// Share this plan.
    Share,
    /// Print a page.
    Print,
    /// Type or paste a link.
    OpenLink,
    /// Add a part of the shared plan to one's own.
    AddShared,
    /// What to buy.
    Shopping,
    /// What the plan can be saved as.
    Export,
    /// What is in a file that may not have arrived.
    ByHand,
    /// Choose a file to open, and what to do with what it holds.
    OpenFile,
    /// What a file of everything on the device holds, before it is saved.
    SaveBackup,
    /// Rename the plan.
    Rename,
    /// All weeks to start from.
    Examples,
    /// Keep a meal under a name.
    SaveMeal(MealAt),
    /// Add a saved meal to a meal.
    SavedMeals(MealAt),
    /// All plants of the week.
    Plants,
    /// How the score is computed, and the sources.
    Method,
    /// What is shown beside the score and does not move it.
    Facts,
    /// The DI-GM checklist of the day shown.
    Digm,
    /// How a part of the score came about.
    Explain(Part),
    /// A food: of the catalog, or at this place on the plate.
    Food(FoodId, Option<EntryAt>),
    /// Copy or move something: where to.
    Transfer(Thing),
    /// Rename a meal.
    RenameMeal(MealAt),
    /// Write a meal's note.
    MealNote(MealAt),
    /// Write the plan's note.
    PlanNote,
    /// The exact amount of a food on the plate.
    Amount(EntryAt),
    /// What could take the place of a food.
    Swap(EntryAt),
    /// The form of an own food: a new one, or one to change.
    OwnFood(Option<FoodId>),
    /// What counts for all plans.
    Settings,
    /// Day scores and check-ins of the last weeks.
    Trend,
    /// What is stored where.
    Privacy,
    /// What the storage state means and what can be done.
    Storage,
}

impl Over {
    /// The meal that it is about, or a food of which.
    pub const fn meal(self) -> Option<MealAt> {
        match self {
            Self::Food(_, Some(at))
            | Self::Amount(at)
            | Self::Swap(at)
            | Self::Transfer(Thing::Entry(at)) => Some(at.meal_at()),
            Self::Transfer(Thing::Meal(at))
            | Self::RenameMeal(at)
            | Self::MealNote(at)
            | Self::SaveMeal(at)
            | Self::SavedMeals(at) => Some(at),
            _ => None,
        }
    }

    /// Whether it is a column of wider layouts, a sheet in the narrow one.
    pub const fn is_sheet(&self) -> bool {
        matches!(self, Self::Foods | Self::Score)
    }
}
