//! Texts of the storage states: where the person's plans are, and what can be done.

use crate::i18n::Sentence;

/// See the module.
#[derive(Debug)]
pub struct StorageTexts {
    /// Chip.
    pub saved: &'static str,
    /// Chip: where the browser may clear it.
    pub for_now: &'static str,
    /// Chip.
    pub saving: &'static str,
    /// Chip.
    pub this_tab: &'static str,
    /// Chip.
    pub full: &'static str,
    /// Chip.
    pub newer: &'static str,
    /// Chip: unreadable, and no room to set it aside.
    pub stuck: &'static str,
    /// Heading of the explanation of the chip.
    pub heading: &'static str,
    /// Explains: on this device.
    pub saved_text: &'static str,
    /// Explains: the browser may clear it.
    pub for_now_text: &'static str,
    /// Explains: this tab only.
    pub this_tab_text: &'static str,
    /// Explains: full.
    pub full_text: &'static str,
    /// Explains: made by a newer version.
    pub newer_text: &'static str,
    /// Explains: unreadable, and no room to set it aside.
    pub stuck_text: &'static str,
    /// Tries once more to keep the plan.
    pub again: &'static str,
    /// Leads to the link of the plan.
    pub link: &'static str,
    /// Toast: another tab's changes were taken over.
    pub taken_over: &'static str,
    /// Toast: a meal, its day; both tabs changed it.
    pub both_meal: Sentence<2>,
    /// Toast: a meal, its day, and how many meals more; both tabs changed them.
    pub both_meals: Sentence<3>,
    /// Toast: a plan that both tabs changed.
    pub both_plan: Sentence<1>,
    /// Toast: the name of the plan that holds what had no room.
    pub kept_apart: Sentence<1>,
    /// Toast: the name of a plan that another tab deleted.
    pub deleted: Sentence<1>,
    /// Banner: what was there could not be read.
    pub damaged: &'static str,
    /// Saves it as a file.
    pub save_damaged: &'static str,
    /// The same beside the button that saves the plan.
    pub save_unreadable: &'static str,
    /// Leaves the banner.
    pub understood: &'static str,
    /// Name of a file of what could not be read.
    pub damaged_file_name: &'static str,
}

/// English.
pub const EN: StorageTexts = StorageTexts {
    saved: "Saved on this device",
    for_now: "Saved on this device for now",
    saving: "Saving…",
    this_tab: "Not saved – this tab only",
    full: "Not saved – storage is full",
    newer: "Not saved – newer data here",
    stuck: "Not saved – unreadable data here",
    heading: "Where your plan is",
    saved_text: "Your plans are kept in this browser, on this device. Clearing the browser’s data \
                 removes them, so share a link or save a file for anything you want to keep.",
    for_now_text: "Your plans are kept in this browser, on this device. This browser may clear them \
                   when you have not been here for some days. Share a link or save a file, and \
                   they outlast that.",
    this_tab_text: "This browser gives the page no storage, as in a private window or an embedded \
                    frame. Your plan lives in this tab until you close it. Share a link or save a \
                    file to keep it.",
    full_text: "The browser’s storage for this site is full. Nothing is lost while this tab is \
                open. Save a file or share a link, then free some space.",
    newer_text: "A newer version of Biomeal wrote the plans on this device. They are left as they \
                 are. Reload the page to get the newer version; what you do here stays in this tab.",
    stuck_text: "The plans on this device could not be read, and there is no room to set them \
                 aside. They are left as they are; what you do here stays in this tab. Save them as \
                 a file, then free some space and reload the page.",
    again: "Try again",
    link: "Share a link",
    taken_over: "Changed in another tab. It is here too now.",
    both_meal: Sentence::new("{0} on {1} was changed in both tabs. Both are kept."),
    both_meals: Sentence::new(
        "{0} on {1} and {2} more were changed in both tabs. All of it is kept.",
    ),
    both_plan: Sentence::new("“{0}” was changed in both tabs. Both are kept."),
    kept_apart: Sentence::new(
        "There is no room for what both tabs did. The other tab’s week is kept as “{0}”.",
    ),
    deleted: Sentence::new("“{0}” was deleted in another tab."),
    damaged: "The plans on this device could not be read. They were set aside, untouched, and you \
              can save them as a file.",
    save_damaged: "Save as a file",
    save_unreadable: "Save the unreadable data",
    understood: "Got it",
    damaged_file_name: "biomeal-damaged.txt",
};
