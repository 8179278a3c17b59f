//! Texts for copying, moving and ordering, and for names and notes of meals and plans.

use crate::i18n::{Names, Sentence};

/// See the module.
#[derive(Debug)]
pub struct ArrangeTexts {
    /// Menu: opens the picker, to move.
    pub move_to: &'static str,
    /// Menu: opens the picker, to copy.
    pub copy_to: &'static str,
    /// Menu: opens the field for grams.
    pub amount: &'static str,
    /// Menu: one place up.
    pub up: &'static str,
    /// Menu: one place down.
    pub down: &'static str,
    /// Menu: renames a meal.
    pub rename: &'static str,
    /// Menu: writes a meal's note.
    pub note: &'static str,
    /// Menu: takes a meal out.
    pub remove: Sentence<1>,
    /// Below the meals of a day.
    pub add_meal: &'static str,
    /// Why that button is off.
    pub day_full: &'static str,
    /// The name of a meal that is added: its number.
    pub new_meal: Sentence<1>,
    /// Heading of the picker: what is copied.
    pub copy_heading: Sentence<1>,
    /// Heading of the picker: what is moved.
    pub move_heading: Sentence<1>,
    /// A meal of a day: day, meal.
    pub meal_of_day: Sentence<2>,
    /// Name of the group of days.
    pub days: &'static str,
    /// The days on its buttons.
    pub days_two: Names<7>,
    /// Why a day cannot be chosen: the thing is there.
    pub there_now: &'static str,
    /// Why a day cannot be chosen: it has no such meal.
    pub no_such_meal: &'static str,
    /// Label of the choice of a meal.
    pub meal: &'static str,
    /// What a copy does with what is there.
    pub below: &'static str,
    /// The copy's button: days.
    pub copy: Sentence<1>,
    /// The same for one day, by its name.
    pub copy_one: Sentence<1>,
    /// The same while no day is chosen.
    pub copy_none: &'static str,
    /// Beside it: moves.
    pub move_instead: &'static str,
    /// The move's button: the day by its name.
    pub move_one: Sentence<1>,
    /// The same while no day is chosen.
    pub move_none: &'static str,
    /// Beside that: copies.
    pub copy_instead: &'static str,
    /// Why there is nothing to press yet.
    pub choose: &'static str,
    /// Why it cannot be moved: more than one day is chosen.
    pub choose_one: &'static str,
    /// Why nothing can be copied or moved.
    pub nothing: &'static str,
    /// Heading of the dialog that renames a meal.
    pub rename_heading: &'static str,
    /// Below its field: the name that an empty field gives: a meal's own.
    pub rename_hint: Sentence<1>,
    /// Heading of a meal's note: the meal.
    pub note_heading: Sentence<1>,
    /// Heading of a plan's note, and line of the menu.
    pub plan_note: &'static str,
    /// Label of a note's field.
    pub note_label: &'static str,
    /// Below it: characters, most.
    pub note_count: Sentence<2>,
    /// Heading of the amount: the food.
    pub amount_heading: Sentence<1>,
    /// Label of its field.
    pub amount_label: &'static str,
    /// Below it: most grams.
    pub amount_hint: Sentence<1>,
    /// Where something else was typed: most grams.
    pub amount_error: Sentence<1>,
    /// Toast: what was copied, where to.
    pub copied: Sentence<2>,
    /// Toast: what was moved, where to.
    pub moved: Sentence<2>,
    /// A meal on several days: meal, days.
    pub meal_on_days: Sentence<2>,
    /// Toast: a food, its place, of how many, the meal.
    pub placed: Sentence<4>,
    /// Toast: a meal, its place, of how many.
    pub meal_placed: Sentence<3>,
    /// Toast: a meal added to a day.
    pub meal_added: Sentence<2>,
    /// Toast: a meal taken out of a day.
    pub meal_removed: Sentence<2>,
    /// Toast: a meal's new name.
    pub renamed: Sentence<1>,
    /// Toast: a note was written.
    pub noted: &'static str,
    /// Toast: a note was emptied.
    pub note_removed: &'static str,
    /// Toast: food, amount.
    pub weighs: Sentence<2>,
    /// Toast: nothing was done.
    pub no_room: &'static str,
}

/// English.
pub const EN: ArrangeTexts = ArrangeTexts {
    move_to: "Move to…",
    copy_to: "Copy to…",
    amount: "Amount in grams…",
    up: "Move up",
    down: "Move down",
    rename: "Rename…",
    note: "Note…",
    remove: Sentence::new("Remove {0}"),
    add_meal: "Add a meal",
    day_full: "A day holds eight meals.",
    new_meal: Sentence::new("Meal {0}"),
    copy_heading: Sentence::new("Copy {0} to"),
    move_heading: Sentence::new("Move {0} to"),
    meal_of_day: Sentence::new("{0}’s {1}"),
    days: "Days",
    days_two: Names::new("Mo|Tu|We|Th|Fr|Sa|Su"),
    there_now: "It is there now.",
    no_such_meal: "This day has no such meal.",
    meal: "Meal",
    below: "Added below what is there. You can undo it.",
    copy: Sentence::new("Copy to {0} days"),
    copy_one: Sentence::new("Copy to {0}"),
    copy_none: "Copy",
    move_instead: "Move instead",
    move_one: Sentence::new("Move to {0}"),
    move_none: "Move",
    copy_instead: "Copy instead",
    choose: "Choose a day first.",
    choose_one: "To move it, choose one day only.",
    nothing: "There is no food here yet.",
    rename_heading: "Rename this meal",
    rename_hint: Sentence::new("Leave it empty for “{0}”."),
    note_heading: Sentence::new("Note on {0}"),
    plan_note: "Note on this plan…",
    note_label: "Note",
    note_count: Sentence::new("{0} of {1} characters"),
    amount_heading: Sentence::new("Amount of {0}"),
    amount_label: "Grams",
    amount_hint: Sentence::new("Whole grams, 0 to {0}."),
    amount_error: Sentence::new("Type whole grams from 0 to {0}."),
    copied: Sentence::new("{0} copied to {1}."),
    moved: Sentence::new("{0} moved to {1}."),
    meal_on_days: Sentence::new("{0} on {1}"),
    placed: Sentence::new("{0} is now {1} of {2} in {3}."),
    meal_placed: Sentence::new("{0} is now {1} of {2}."),
    meal_added: Sentence::new("{0} added to {1}."),
    meal_removed: Sentence::new("{0} removed from {1}."),
    renamed: Sentence::new("Renamed to “{0}”."),
    noted: "Note saved.",
    note_removed: "Note removed.",
    weighs: Sentence::new("{0}: {1}."),
    no_room: "Not enough room: a meal holds 40 foods and a day eight meals. Nothing was changed.",
};
