//! Texts of the share dialog.

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
    /// Name of a file of the plan.
    pub file_name: &'static str,
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
    file_name: "biomeal-plan.json",
};
