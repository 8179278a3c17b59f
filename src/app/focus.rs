//! Where the keyboard focus goes when the control that had it is gone.

use biomeal_core::food::FoodId;
use biomeal_core::plan::{EntryAt, MealAt};
use biomeal_core::score::Part;

/// A request, made once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Focus {
    /// The control.
    pub on: FocusOn,
    /// Tells two equal requests apart.
    pub serial: u32,
}

/// A control that can be asked to take the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FocusOn {
    /// The first control of a food's row.
    Entry(EntryAt),
    /// "Add food" of a meal.
    AddTo(MealAt),
    /// What opens a meal's menu.
    Meal(MealAt),
    /// The search field.
    Search,
    /// The card of the tip just applied.
    AppliedTip,
    /// The heading of the day, or of the whole week.
    Day,
    /// A meal's cell in the week view.
    Cell(MealAt),
    /// The heading of a day in the week view, which is to be scrolled to.
    DayOfWeek(u8),
    /// A part of the score.
    Part(Part),
    /// What opens the DI-GM checklist.
    Checklist,
    /// What opens the plants of the week in the score's sheet.
    Plants,
    /// The name of a food among those that the catalog found.
    Found(FoodId),
    /// A field of the form of an own food, by its number.
    Field(u8),
    /// The field with the link to share, its text selected.
    Link,
    /// What opens the saved meals beside the catalog's groups.
    SavedMeals,
    /// The saved meal at this place, counted from 0: what its row asks, or its button to
    /// rename it.
    SavedMeal(u8),
    /// What brings back the saved meal just deleted.
    PutBack,
    /// What was opened from a file, or what is wrong with it.
    Opened,
}
