//! Texts of the share dialog.

use crate::i18n::{Names, Sentence};

/// See the module.
#[derive(Debug)]
pub struct ShareTexts {
    /// Heading for a whole plan.
    pub heading_week: &'static str,
    /// Heading for a day or a meal: which.
    pub heading: Sentence<1>,
    /// Menu: opens the dialog for a day.
    pub share_day: Sentence<1>,
    /// Menu of a meal: opens it for the meal.
    pub share_meal: &'static str,
    /// Below the heading, for a meal, a day, a plan.
    pub lead: Names<3>,
    /// Name of the choice between them.
    pub what: &'static str,
    /// Label of the link.
    pub link: &'static str,
    /// Copies it.
    pub copy: &'static str,
    /// Its length in characters.
    pub length: Sentence<1>,
    /// The same of a link that fits no QR code.
    pub long: Sentence<1>,
    /// Who can read it: a meal, a day, a plan.
    pub warning: Names<3>,
    /// What is never in it.
    pub check_ins: &'static str,
    /// Option.
    pub include_title: &'static str,
    /// Option.
    pub include_meal_names: &'static str,
    /// Option.
    pub include_notes: &'static str,
    /// An empty meal, day or plan has nothing to share.
    pub empty: Names<3>,
    /// The plan does not fit into a link.
    pub too_long: &'static str,
    /// Saves the plan as a file.
    pub save_file: &'static str,
    /// Toast: copied, its length.
    pub copied: Sentence<1>,
    /// Toast: the browser refused to copy.
    pub copy_refused: &'static str,
    /// Toast: the QR code may not have been saved.
    pub picture_unsure: &'static str,
    /// Hands the link to another app.
    pub to_app: &'static str,
    /// The browser refused to.
    pub app_refused: &'static str,
    /// Name of the QR code.
    pub code: &'static str,
    /// Below it.
    pub scan: &'static str,
    /// Saves it as a file.
    pub save_picture: &'static str,
    /// Name of that file.
    pub picture_name: &'static str,
    /// Names of files of a meal, a day, a plan.
    pub file_names: Names<3>,
}

/// English.
pub const EN: ShareTexts = ShareTexts {
    heading_week: "Share this week",
    heading: Sentence::new("Share {0}"),
    share_day: Sentence::new("Share {0}…"),
    share_meal: "Share this meal…",
    lead: Names::new(
        "The whole meal travels inside the link. Nothing is uploaded.|\
         The whole day travels inside the link. Nothing is uploaded.|\
         The whole plan travels inside the link. Nothing is uploaded.",
    ),
    what: "What to share",
    link: "Link",
    copy: "Copy link",
    length: Sentence::new("{0} characters. Fits in messages, email and the QR code."),
    long: Sentence::new(
        "{0} characters, too long for a QR code. The link still works, or save it as a file.",
    ),
    warning: Names::new(
        "Anyone with the link can see this meal. It cannot be revoked.|\
         Anyone with the link can see this day. It cannot be revoked.|\
         Anyone with the link can see this plan. It cannot be revoked.",
    ),
    check_ins: "Check-ins stay on this device. They are never part of a link.",
    include_title: "Include the plan title",
    include_meal_names: "Include meal names",
    include_notes: "Include notes",
    empty: Names::new(
        "Add a food first. An empty meal has nothing to share.|\
         Add a food first. An empty day has nothing to share.|\
         Add a food first. An empty week has nothing to share.",
    ),
    too_long: "This week is too long for a link. Save it as a file.",
    save_file: "Save as a file",
    copied: Sentence::new("Link copied. {0} characters."),
    copy_refused: "This page may not copy for you. The link is selected: copy it from here.",
    picture_unsure: "This page may block saving. If the image is not among your downloads, take a \
                     screenshot of the code.",
    to_app: "Share to an app",
    app_refused: "This page may not share to apps. Copy the link instead.",
    code: "QR code of the link",
    scan: "Scan with a phone camera",
    save_picture: "Save QR image",
    picture_name: "biomeal-link.png",
    file_names: Names::new("biomeal-meal.json|biomeal-day.json|biomeal-plan.json"),
};
