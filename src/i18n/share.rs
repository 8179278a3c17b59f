//! Texts of the share dialog and the storage states.

use crate::i18n::Sentence;

/// See the module.
#[derive(Debug)]
pub struct ShareTexts {
    /// Heading.
    pub heading: &'static str,
    /// Below the heading.
    pub lead: &'static str,
    /// Label of the link.
    pub link: &'static str,
    /// Copies it.
    pub copy: &'static str,
    /// Its length in characters.
    pub length: Sentence<1>,
    /// Who can read it.
    pub warning: &'static str,
    /// Option.
    pub include_title: &'static str,
    /// Option.
    pub include_meal_names: &'static str,
    /// Option.
    pub include_notes: &'static str,
    /// An empty plan has nothing to share.
    pub empty: &'static str,
    /// The plan does not fit into a link.
    pub too_long: &'static str,
    /// Saves the plan as a file.
    pub save_file: &'static str,
    /// Toast: copied, its length.
    pub copied: Sentence<1>,
    /// Toast: the browser refused to copy.
    pub copy_refused: &'static str,
    /// Toast: the browser refused to save a file.
    pub save_refused: &'static str,
    /// Chip.
    pub saved: &'static str,
    /// Chip.
    pub saving: &'static str,
    /// Chip.
    pub this_tab: &'static str,
    /// Chip.
    pub full: &'static str,
    /// Chip.
    pub newer: &'static str,
    /// Heading of the explanation of the chip.
    pub storage_heading: &'static str,
    /// Explains: on this device.
    pub saved_text: &'static str,
    /// Explains: this tab only.
    pub this_tab_text: &'static str,
    /// Explains: full.
    pub full_text: &'static str,
    /// Explains: made by a newer version.
    pub newer_text: &'static str,
    /// Banner: what was there could not be read.
    pub damaged: &'static str,
    /// Saves it as a file.
    pub save_damaged: &'static str,
    /// Leaves the banner.
    pub understood: &'static str,
    /// Name of a file of the plan.
    pub file_name: &'static str,
    /// Name of a file of what could not be read.
    pub damaged_file_name: &'static str,
}

/// English.
pub const EN: ShareTexts = ShareTexts {
    heading: "Share this week",
    lead: "The whole plan travels inside the link. Nothing is uploaded.",
    link: "Link",
    copy: "Copy link",
    length: Sentence::new("{0} characters. Fits in messages and email."),
    warning: "Anyone with the link can see this plan. It cannot be revoked.",
    include_title: "Include the plan title",
    include_meal_names: "Include meal names",
    include_notes: "Include notes",
    empty: "Add a food first. An empty week has nothing to share.",
    too_long: "This week is too long for a link. Save it as a file.",
    save_file: "Save as a file",
    copied: Sentence::new("Link copied. {0} characters."),
    copy_refused: "This page may not copy for you. The link is selected: copy it from here.",
    save_refused: "This page may not save files. Share a link instead.",
    saved: "Saved on this device",
    saving: "Saving…",
    this_tab: "Not saved – this tab only",
    full: "Not saved – storage is full",
    newer: "Not saved – newer data here",
    storage_heading: "Where your plan is",
    saved_text: "Your plans are kept in this browser, on this device. Clearing the browser’s data \
                 removes them, so share a link or save a file for anything you want to keep.",
    this_tab_text: "This browser gives the page no storage, as in a private window or an embedded \
                    frame. Your plan lives in this tab until you close it. Share a link or save a \
                    file to keep it.",
    full_text: "The browser’s storage for this site is full. Nothing is lost while this tab is \
                open. Save a file or share a link, then free some space.",
    newer_text: "A newer version of Biomeal wrote the plans on this device. They are left as they \
                 are. Reload the page to get the newer version; what you do here stays in this tab.",
    damaged: "The plans on this device could not be read. They were set aside, untouched, and you \
              can save them as a file.",
    save_damaged: "Save as a file",
    understood: "Got it",
    file_name: "biomeal-plan.json",
    damaged_file_name: "biomeal-damaged.txt",
};
