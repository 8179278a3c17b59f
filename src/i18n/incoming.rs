//! Texts of a plan received through a link, and of links that cannot be read.

use biomeal_core::link::LinkError;

use crate::app::adding::CannotAdd;
use crate::i18n::{Names, Sentence};

/// See the module. What there are three of is about a week, a day and a meal.
#[derive(Debug)]
pub struct IncomingTexts {
    /// Heading.
    pub heading: Names<4>,
    /// Below it.
    pub lead: &'static str,
    /// Over what is shared.
    pub shared: Names<3>,
    /// Over one's own week.
    pub yours: &'static str,
    /// Over one's own day or meal: which.
    pub your: Sentence<1>,
    /// Before each of the two, where they stand one below the other.
    pub theirs_short: &'static str,
    /// See `theirs_short`.
    pub yours_short: &'static str,
    /// What a week shared without a name is called.
    pub unnamed: &'static str,
    /// What a shared day or meal is called.
    pub shared_part: Sentence<1>,
    /// Row: the score.
    pub score: Names<3>,
    /// Row: plants.
    pub plants: &'static str,
    /// Row: fiber of a week.
    pub fiber: &'static str,
    /// Row: fiber of a day or meal.
    pub fiber_alone: &'static str,
    /// Fiber in grams.
    pub on_average: Sentence<1>,
    /// In the band while days or meals are missing.
    pub band_so_far: Sentence<1>,
    /// A day or meal without food.
    pub nothing_planned: &'static str,
    /// A day or meal that is the same in both.
    pub same: &'static str,
    /// Foods that are not known here: their numbers.
    pub unknown: [Sentence<1>; 2],
    /// One of them.
    pub number: Sentence<1>,
    /// Own foods that come along: their names.
    pub own_foods: [Sentence<1>; 2],
    /// After some names: how many more.
    pub more: Sentence<1>,
    /// A food on the person's "without" list.
    pub conflict: Sentence<1>,
    /// What the choices keep.
    pub choices: Names<3>,
    /// Choice.
    pub save_copy: &'static str,
    /// Choice.
    pub replace: &'static str,
    /// Choice.
    pub add_part: &'static str,
    /// The same for a shared day or meal: one's own day.
    pub add_to: Sentence<1>,
    /// Choice.
    pub not_now: &'static str,
    /// Heading of the dialog that adds a part.
    pub add_heading: &'static str,
    /// What is added: group.
    pub from: &'static str,
    /// Where to: group.
    pub to: &'static str,
    /// Label of a day.
    pub day: &'static str,
    /// Label of what is taken of a shared day.
    pub take: &'static str,
    /// All of it.
    pub whole_day: &'static str,
    /// Label of a meal.
    pub meal: &'static str,
    /// A meal of its own.
    pub new_meal: &'static str,
    /// The place: group.
    pub place: &'static str,
    /// Below what is there.
    pub below: &'static str,
    /// In place of it.
    pub instead: &'static str,
    /// What is added: foods.
    pub comes: Sentence<1>,
    /// What is there now: foods.
    pub is_there: Sentence<1>,
    /// That nothing is.
    pub nothing_there: &'static str,
    /// Its button.
    pub add: &'static str,
    /// Why it cannot be added.
    pub cannot: fn(CannotAdd) -> &'static str,
    /// Toast: what was added, where to.
    pub added: Sentence<2>,
    /// Toast: what took the place of what.
    pub put_in_place: Sentence<2>,
    /// Toast: what became a new meal of which day.
    pub added_as_new: Sentence<2>,
    /// Why a link cannot be read.
    pub trouble: fn(LinkError) -> &'static str,
    /// Leaves that message.
    pub keep_planning: &'static str,
    /// Heading of the dialog for a link.
    pub open_heading: &'static str,
    /// Label of its field.
    pub open_label: &'static str,
    /// Opens it.
    pub open: &'static str,
    /// Name of a score's ring: day, whole points.
    pub day_score: Sentence<2>,
}

/// English.
pub const EN: IncomingTexts = IncomingTexts {
    heading: Names::new(
        "Someone shared a plan with you|Someone shared a day with you|\
         Someone shared a meal with you|A plan from a file",
    ),
    lead: "Have a look first. Nothing changes on this device until you choose.",
    shared: Names::new("Shared plan|Shared day|Shared meal"),
    yours: "Your week",
    your: Sentence::new("Your {0}"),
    theirs_short: "Shared",
    yours_short: "Yours",
    unnamed: "Shared week",
    shared_part: Sentence::new("{0} (shared)"),
    score: Names::new("Week score|Day score|Meal score"),
    plants: "Plants",
    fiber: "Fiber a day",
    fiber_alone: "Fiber",
    on_average: Sentence::new("{0} on average"),
    band_so_far: Sentence::new("{0} so far"),
    nothing_planned: "Nothing planned",
    same: "The same as yours",
    unknown: [
        Sentence::new(
            "One food ({0}) is not known here. It is kept in the plan and left out of the score.",
        ),
        Sentence::new(
            "Some foods ({0}) are not known here. They are kept in the plan and left out of the score.",
        ),
    ],
    number: Sentence::new("no. {0}"),
    own_foods: [
        Sentence::new("An own food of the sharer comes along: {0}."),
        Sentence::new("Own foods of the sharer come along: {0}."),
    ],
    more: Sentence::new("{0} more"),
    conflict: Sentence::new("{0}: on your “without” list"),
    choices: Names::new(
        "A copy keeps both plans. Replacing keeps your old week as its own plan, and you can undo it.|\
         A copy is a plan of its own with this day. Adding changes the plan you are in, and you can undo it.|\
         A copy is a plan of its own with this meal. Adding changes the plan you are in, and you can undo it.",
    ),
    save_copy: "Save as a copy",
    replace: "Replace mine",
    add_part: "Add a day or meal…",
    add_to: Sentence::new("Add to my {0}…"),
    not_now: "Not now",
    add_heading: "Add to your plan",
    from: "From the shared plan",
    to: "To your plan",
    day: "Day",
    take: "What",
    whole_day: "The whole day",
    meal: "Meal",
    new_meal: "A new meal",
    place: "Place",
    below: "Below what is there",
    instead: "In place of it",
    comes: Sentence::new("Added: {0}"),
    is_there: Sentence::new("There now: {0}"),
    nothing_there: "There now: nothing yet",
    add: "Add",
    cannot: |why| match why {
        CannotAdd::Nothing => "There is no food in it. Choose another day or meal.",
        CannotAdd::Same => "This is what you have there already.",
        CannotAdd::MealFull => {
            "Not enough room: a meal holds 40 foods. Choose another meal, or put it in place of what is there."
        }
        CannotAdd::DayFull => {
            "Not enough room: a day holds eight meals. Choose another day, or put it in place of what is there."
        }
        CannotAdd::OwnFoods => {
            "Not enough room: a plan holds 50 own foods. Save the shared plan as a copy instead."
        }
    },
    added: Sentence::new("{0} from the link added to your {1}."),
    put_in_place: Sentence::new("{0} from the link put in place of your {1}."),
    added_as_new: Sentence::new("{0} from the link added to your {1} as a new meal."),
    trouble: |error| match error {
        LinkError::CutOff => {
            "This link is incomplete, so the plan cannot be read. Ask for it again, or keep planning here."
        }
        LinkError::Newer(_) => {
            "This link was made by a newer version of Biomeal. Reload the page to get it, then open the link again."
        }
        LinkError::Empty => "There is no link here yet. Paste the whole link.",
        LinkError::NotOurs => {
            "This is not a Biomeal link. Ask for the link again, or keep planning here."
        }
        LinkError::TooLong => "This link is too long to be a plan. Your own plan is untouched.",
        LinkError::Damaged | LinkError::Limit(_) | LinkError::OwnFood(_) | LinkError::OwnFoods => {
            "This link is damaged: something in it was changed on the way. Ask for it again, or keep planning here."
        }
    },
    keep_planning: "Keep planning",
    open_heading: "Open a shared link",
    open_label: "Link",
    open: "Have a look",
    day_score: Sentence::new("{0}: {1}"),
};
