//! Texts of saved meals.

use crate::i18n::Sentence;

/// See the module.
#[derive(Debug)]
pub struct SavedTexts {
    /// Menu of a meal: opens the dialog that keeps it.
    pub save_meal: &'static str,
    /// Menu of a meal: opens the saved meals.
    pub add_saved: &'static str,
    /// Heading of the dialog that keeps a meal.
    pub save_heading: &'static str,
    /// A meal's name before it has one: the meal, its foods.
    pub suggested: Sentence<2>,
    /// Label of the field.
    pub name: &'static str,
    /// In place of the form where the meal is empty.
    pub nothing: &'static str,
    /// No name was given.
    pub no_name: &'static str,
    /// The name is too long.
    pub long_name: &'static str,
    /// There are as many saved meals as there can be.
    pub full: &'static str,
    /// Heading of the dialog that lists them.
    pub heading: &'static str,
    /// Below it: the meal that they are added to.
    pub adding_to: Sentence<2>,
    /// In place of the list where there are none.
    pub empty: &'static str,
    /// How to keep one.
    pub empty_hint: &'static str,
    /// After the foods named: how many more.
    pub more_foods: Sentence<1>,
    /// Adds one.
    pub add: &'static str,
    /// Name of that button for assistive technology.
    pub add_named: Sentence<1>,
    /// Why one cannot be added.
    pub no_room: &'static str,
    /// Asks for another name.
    pub rename: Sentence<1>,
    /// Takes one out.
    pub delete: Sentence<1>,
    /// In the place of one that was taken out.
    pub deleted: Sentence<1>,
}

/// English.
pub const EN: SavedTexts = SavedTexts {
    save_meal: "Save this meal…",
    add_saved: "Add a saved meal…",
    save_heading: "Save this meal",
    suggested: Sentence::new("{0}: {1}"),
    name: "Name",
    nothing: "This meal is empty. Add a food first, then save it.",
    no_name: "Give the meal a name, so that you find it again.",
    long_name: "A name can have up to 80 characters. Make it a little shorter.",
    full: "There is room for 100 saved meals. Delete one to save another.",
    heading: "Saved meals",
    adding_to: Sentence::new("Adding to {0}, {1}"),
    empty: "No saved meals yet",
    empty_hint: "Choose “Save this meal” in the menu of any meal with food. It is kept here \
                 under a name, ready to be added anywhere.",
    more_foods: Sentence::new("{0} more"),
    add: "Add",
    add_named: Sentence::new("Add {0}"),
    no_room: "No room: a meal holds 40 foods.",
    rename: Sentence::new("Rename {0}"),
    delete: Sentence::new("Delete {0}"),
    deleted: Sentence::new("“{0}” was deleted."),
};
