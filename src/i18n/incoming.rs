//! Texts of a plan received through a link, and of links that cannot be read.

use biomeal_core::link::LinkError;

use crate::i18n::Sentence;

/// See the module.
#[derive(Debug)]
pub struct IncomingTexts {
    /// Heading.
    pub heading: &'static str,
    /// Below it.
    pub lead: &'static str,
    /// Over the shared plan.
    pub shared: &'static str,
    /// Over one's own.
    pub yours: &'static str,
    /// Row: week score.
    pub week_score: &'static str,
    /// Row: plants.
    pub plants: &'static str,
    /// Row: fiber.
    pub fiber: &'static str,
    /// Fiber in grams.
    pub on_average: Sentence<1>,
    /// In the week's band while days are missing.
    pub band_so_far: Sentence<1>,
    /// A day without food.
    pub nothing_planned: &'static str,
    /// A day that is the same in both.
    pub same_day: &'static str,
    /// After the foods named: how many more.
    pub more_foods: Sentence<1>,
    /// One food that is not known here: its number.
    pub unknown_one: Sentence<1>,
    /// Several: how many.
    pub unknown_many: Sentence<1>,
    /// A food on the person's "without" list.
    pub conflict: Sentence<1>,
    /// What the two choices keep.
    pub choices: &'static str,
    /// Choice.
    pub save_copy: &'static str,
    /// Choice.
    pub replace: &'static str,
    /// Choice.
    pub not_now: &'static str,
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
    heading: "Someone shared a plan with you",
    lead: "Have a look first. Nothing changes on this device until you choose.",
    shared: "Shared plan",
    yours: "Your week",
    week_score: "Week score",
    plants: "Plants",
    fiber: "Fiber a day",
    on_average: Sentence::new("{0} on average"),
    band_so_far: Sentence::new("{0} so far"),
    nothing_planned: "Nothing planned",
    same_day: "The same as yours",
    more_foods: Sentence::new("{0} more"),
    unknown_one: Sentence::new(
        "One food (no. {0}) is not known here. It is kept in the plan and left out of the score.",
    ),
    unknown_many: Sentence::new(
        "{0} foods are not known here. They are kept in the plan and left out of the score.",
    ),
    conflict: Sentence::new("{0}: on your “without” list"),
    choices: "A copy keeps both plans. Replacing keeps your old week as its own plan, and you can undo it.",
    save_copy: "Save as a copy",
    replace: "Replace mine",
    not_now: "Not now",
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
