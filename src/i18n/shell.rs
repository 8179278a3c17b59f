//! Texts around the plan: header, week strip, plants, toasts, announcements, footer.

use crate::i18n::{Names, Sentence};
use crate::text::joined;

/// See the module.
#[derive(Debug)]
pub struct Shell {
    /// Name of the whole widget for assistive technology.
    pub planner: &'static str,
    /// A plan's name while the person gave it none.
    pub unnamed: &'static str,
    /// Opens the list of plans.
    pub plan_menu: &'static str,
    /// Heading of the rename dialog.
    pub rename_plan: &'static str,
    /// Label of the name field.
    pub plan_name: &'static str,
    /// Menu: opens the examples.
    pub from_example: &'static str,
    /// Menu: makes an empty plan.
    pub new_plan: &'static str,
    /// Menu: makes a copy of this plan.
    pub duplicate: &'static str,
    /// The name of a copy.
    pub copy_of: Sentence<1>,
    /// Menu: renames this plan.
    pub rename: &'static str,
    /// Menu: deletes this plan.
    pub delete: &'static str,
    /// Button and menu.
    pub undo: &'static str,
    /// Button and menu.
    pub redo: &'static str,
    /// Why Undo is off.
    pub nothing_to_undo: &'static str,
    /// Why Redo is off.
    pub nothing_to_redo: &'static str,
    /// Button.
    pub share: &'static str,
    /// Opens the overflow menu.
    pub more: &'static str,
    /// Menu: empties the selected day.
    pub clear_day: Sentence<1>,
    /// Menu: opens the field for a link.
    pub open_link: &'static str,
    /// Menu: opens the choice of a file.
    pub open_file: &'static str,
    /// Menu: opens what a file of everything holds.
    pub save_backup: &'static str,
    /// Menu: opens the shopping list.
    pub shopping: &'static str,
    /// Menu: opens what the plan can be saved as.
    pub export: &'static str,
    /// Name of the tab list of days.
    pub days: &'static str,
    /// On today's pill.
    pub today: &'static str,
    /// On the pill of a day without food.
    pub nothing_yet: &'static str,
    /// On the pill of a day below half its energy: "6 so far".
    pub so_far: Sentence<1>,
    /// Name of a day's tab: day, score or dash, band, plants, today.
    pub day_label: fn(&DayLabel<'_>) -> String,
    /// "plants this week" beside the count.
    pub plants_this_week: &'static str,
    /// The same in a narrow place.
    pub plants_short: &'static str,
    /// Name of the vine for assistive technology: count of 30.
    pub vine: Sentence<2>,
    /// Before the plants that the selected day brings in.
    pub new_on: Sentence<1>,
    /// Before plants not yet on the plan.
    pub not_yet: Sentence<1>,
    /// Opens the list of all plants.
    pub see_all: Sentence<1>,
    /// Heading of that list.
    pub plants_heading: &'static str,
    /// Beside a plant that counts as a quarter.
    pub quarter: &'static str,
    /// Beside a plant that is not full yet: percent.
    pub part_of_plant: Sentence<1>,
    /// After the plants named: how many more.
    pub more_plants: Sentence<1>,
    /// Below the vine while the week is empty.
    pub plants_hint: &'static str,
    /// Closes a dialog or sheet.
    pub close: &'static str,
    /// Leaves a dialog without change.
    pub cancel: &'static str,
    /// Keeps a change in a dialog.
    pub save: &'static str,
    /// Closes the toast.
    pub dismiss: &'static str,
    /// The week as the subject of a sentence.
    pub the_week: &'static str,
    /// Toast: food.
    pub added: Sentence<1>,
    /// Toast: food, scope's name, score before, after.
    pub added_to_score: Sentence<4>,
    /// Toast: food removed from a meal.
    pub removed: Sentence<2>,
    /// Toast: a tip applied.
    pub tip_applied: Sentence<2>,
    /// Toast: a tip hidden.
    pub tip_dismissed: &'static str,
    /// Toast: an example taken.
    pub example_used: Sentence<1>,
    /// Toast: a plan made from an example.
    pub example_added: Sentence<1>,
    /// Toast: a meal kept under a name.
    pub meal_saved: Sentence<1>,
    /// Toast: a saved meal added to a meal.
    pub saved_meal_added: Sentence<2>,
    /// Toast: a day emptied.
    pub day_cleared: Sentence<1>,
    /// Toast: a meal emptied.
    pub meal_cleared: Sentence<1>,
    /// Toast: a plan deleted.
    pub plan_deleted: Sentence<1>,
    /// Toast: a shared plan kept as a copy.
    pub copy_saved: Sentence<1>,
    /// Toast: a shared plan in place of the own one.
    pub replaced: Sentence<1>,
    /// Toast: the meal holds 40 foods already.
    pub meal_full: &'static str,
    /// Spoken after a change: what, score with its band.
    pub score_now: Sentence<2>,
    /// Spoken after the score rose.
    pub up: Sentence<1>,
    /// Spoken after the score fell.
    pub down: Sentence<1>,
    /// Spoken after a removal.
    pub undo_available: &'static str,
    /// Spoken after a change was undone.
    pub undone: &'static str,
    /// Spoken after it was made again.
    pub redone: &'static str,
    /// On every surface.
    pub disclaimer: &'static str,
    /// Footer: opens the method.
    pub method: &'static str,
    /// Footer: opens the privacy text.
    pub privacy: &'static str,
    /// Footer: name and version.
    pub version: &'static str,
    /// The privacy text.
    pub privacy_text: Names<5>,
    /// Heading of a dialog whose content is still being loaded.
    pub one_moment: &'static str,
    /// In the place of what is still being loaded.
    pub coming: &'static str,
    /// In the place of what did not load.
    pub not_loaded: &'static str,
    /// What is safe then, and what can be done.
    pub not_loaded_hint: &'static str,
    /// Loads it once more.
    pub try_again: &'static str,
}

/// What a day's tab says.
#[derive(Debug)]
pub struct DayLabel<'a> {
    /// The day's full name.
    pub day: &'a str,
    /// Its score in words, if it has one.
    pub score: Option<&'a str>,
    /// Its plants, in words.
    pub plants: &'a str,
    /// Whether it is today.
    pub today: bool,
    /// Whether it holds less than half a day's energy.
    pub partial: bool,
}

/// English.
pub const EN: Shell = Shell {
    planner: "Meal planner",
    unnamed: "My week",
    plan_menu: "Plans",
    rename_plan: "Rename this plan",
    plan_name: "Name",
    from_example: "Start from an example…",
    new_plan: "New plan",
    duplicate: "Duplicate",
    copy_of: Sentence::new("{0} (copy)"),
    rename: "Rename",
    delete: "Delete",
    undo: "Undo",
    redo: "Redo",
    nothing_to_undo: "Nothing to undo yet",
    nothing_to_redo: "Nothing to redo",
    share: "Share",
    more: "More",
    clear_day: Sentence::new("Clear {0}"),
    open_link: "Open a shared link",
    open_file: "Open a file…",
    save_backup: "Save a backup…",
    shopping: "Shopping list",
    export: "Save or export…",
    days: "Days",
    today: "Today",
    nothing_yet: "Nothing yet",
    so_far: Sentence::new("{0} so far"),
    day_label: |label| {
        let DayLabel { day, score, plants, today, partial } = label;
        let today = if *today { ", today" } else { "" };
        match score {
            Some(score) => {
                let so_far = if *partial { " so far, " } else { ", " };
                joined(&[day, ": ", score, so_far, plants, today], "")
            }
            None => joined(&[day, ": nothing planned yet", today], ""),
        }
    },
    plants_this_week: "plants this week",
    plants_short: "plants",
    vine: Sentence::new("{0} of {1} plants this week"),
    new_on: Sentence::new("New on {0}:"),
    not_yet: Sentence::new("Not yet: {0}."),
    see_all: Sentence::new("See all {0}"),
    plants_heading: "Plants this week",
    quarter: "counts a quarter",
    part_of_plant: Sentence::new("{0}% of a plant so far"),
    more_plants: Sentence::new("{0} more"),
    plants_hint: "Thirty different plants a week is a friendly target from the American Gut \
                  study. Herbs and spices count a little too.",
    close: "Close",
    cancel: "Cancel",
    save: "Save",
    dismiss: "Dismiss",
    the_week: "The week",
    added: Sentence::new("{0} is in."),
    added_to_score: Sentence::new("{0} is in. {1} {2} → {3}"),
    removed: Sentence::new("{0} removed from {1}."),
    tip_applied: Sentence::new("Done. {0} is now {1}."),
    tip_dismissed: "That tip will not come back for this plan.",
    example_used: Sentence::new("{0} is in. Make it yours."),
    example_added: Sentence::new(
        "“{0}” is a plan of its own. Your other plan is in the plan menu.",
    ),
    meal_saved: Sentence::new("Saved as “{0}”. Any meal’s menu can add it."),
    saved_meal_added: Sentence::new("“{0}” is in {1}."),
    day_cleared: Sentence::new("{0} is empty now."),
    meal_cleared: Sentence::new("{0} is empty now."),
    plan_deleted: Sentence::new("“{0}” was deleted."),
    copy_saved: Sentence::new("Saved as “{0}”. Your own plan is in the plan menu."),
    replaced: Sentence::new("Replaced. Your old week is kept as “{0}”."),
    meal_full: "This meal is full: it holds 40 foods.",
    score_now: Sentence::new("{0} {1}."),
    up: Sentence::new("Up {0}."),
    down: Sentence::new("Down {0}."),
    undo_available: "Undo available.",
    undone: "Undone.",
    redone: "Made again.",
    disclaimer: "General information, not medical advice. Ask a doctor or dietitian about your \
                 own situation.",
    method: "Method",
    privacy: "Privacy",
    version: "Biomeal 1.0",
    privacy_text: Names::new(
        "The planner runs in your browser. What you plan stays on this device: no account, no \
         server, no cookies, nothing sent by the planner. The page around it can read your plans; \
         its own privacy notice says what it does with them.|\
         Check-ins and the score of each day stay on this device as well, for about a year. \
         They are never part of a link or of a plan’s file. A backup that you save holds \
         everything, these too.|\
         A link that you share carries the whole plan inside it. Whoever has the link can read \
         the plan, and it cannot be taken back.|\
         A page that is the planner alone also keeps a copy of its own files here, so that it \
         opens without a connection. There is nothing of yours in them.|\
         To remove everything, clear this site’s data in your browser.",
    ),
    one_moment: "One moment",
    coming: "Loading…",
    not_loaded: "This part did not load",
    not_loaded_hint: "Your plan is safe. Check the connection and try again.",
    try_again: "Try again",
};
