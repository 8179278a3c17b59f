//! What a page reads in an error where a method of the element cannot do what it asks.

use crate::i18n::Sentence;

/// See the module.
#[derive(Debug)]
pub struct CallTexts {
    /// What was given is no plan at all.
    pub no_plan: &'static str,
    /// What was given is no backup at all.
    pub no_backup: &'static str,
    /// A plan where a backup should be.
    pub is_plan: &'static str,
    /// A backup where a plan should be.
    pub is_backup: &'static str,
    /// A newer version wrote it.
    pub newer: &'static str,
    /// More than this many million bytes.
    pub too_large: Sentence<1>,
    /// There is nothing to share.
    pub empty: &'static str,
    /// What is to be shared does not fit into a link.
    pub too_long: &'static str,
}

/// English.
pub const EN: CallTexts = CallTexts {
    no_plan: "this is no plan: fields in { } with \"days\" are needed",
    no_backup: "this is no backup: fields in { } with \"format\": \"biomeal-backup\" are needed",
    is_plan: "this is a plan, not a backup; setPlan() takes it",
    is_backup: "this is a backup, not a plan; importBackup() takes it",
    newer: "a newer version of Biomeal wrote this",
    too_large: Sentence::new("this has more than {0} million bytes"),
    empty: "the plan holds no food yet, so there is nothing to share",
    too_long: "this plan is too long for a link; getPlan() gives all of it",
};
