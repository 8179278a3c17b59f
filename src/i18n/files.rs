//! Texts of opening files and of everything as a file.

use crate::i18n::{Names, Sentence};

/// See the module.
#[derive(Debug)]
pub struct FileTexts {
    /// Heading of the dialog that opens a file.
    pub open_heading: &'static str,
    /// Below it.
    pub open_lead: &'static str,
    /// Label of the field.
    pub file: &'static str,
    /// Below the field.
    pub drop_hint: &'static str,
    /// While a file is read: its name.
    pub reading: Sentence<1>,
    /// A file could not be opened: its name.
    pub trouble: Sentence<1>,
    /// What is safe then.
    pub nothing_changed: &'static str,
    /// Why: the browser could not read it.
    pub unreadable: &'static str,
    /// Why: it is too large; most bytes in megabytes.
    pub too_large: Sentence<1>,
    /// Why: it is no file of ours.
    pub foreign: &'static str,
    /// Why: a newer version wrote it.
    pub newer: &'static str,
    /// Why: something in it is wrong; line, column, what.
    pub wrong: Sentence<3>,
    /// Heading above what a file holds: its name.
    pub opened: Sentence<1>,
    /// Names the column of the file.
    pub in_file: &'static str,
    /// Names the column of this device.
    pub here: &'static str,
    /// Kinds of what is counted, in the table.
    pub kind: Names<5>,
    /// One and several of each kind.
    pub counted: Names<10>,
    /// A number and what is counted.
    pub count: Sentence<2>,
    /// Names of the plans in the file.
    pub plans_in_file: Sentence<1>,
    /// Stands for the plans that are not named: how many.
    pub more_plans: Sentence<1>,
    /// Button.
    pub add: &'static str,
    /// What it does.
    pub add_text: &'static str,
    /// Saved meals for which there is no room: how many would fit.
    pub no_room: Sentence<1>,
    /// Button.
    pub replace: &'static str,
    /// What it does.
    pub replace_text: &'static str,
    /// Asked when there is less in the file: what would go.
    pub asks: Sentence<1>,
    /// A plan among what would go: its name.
    pub plan_named: Sentence<1>,
    /// Button: the second yes.
    pub replace_anyway: &'static str,
    /// Button: not.
    pub keep: &'static str,
    /// Heading of the dialog that saves everything.
    pub save_heading: &'static str,
    /// Below it.
    pub save_lead: &'static str,
    /// What is in it.
    pub holds: Sentence<1>,
    /// In place of that where there is nothing.
    pub holds_nothing: &'static str,
    /// Check-ins are in it.
    pub private: &'static str,
    /// What is not in it.
    pub not_in_it: &'static str,
    /// Button.
    pub save: &'static str,
    /// Name of the file, before the date.
    pub file_name: &'static str,
    /// Heading above the text of a file that may not have arrived.
    pub unsure_heading: &'static str,
    /// Why it is there, and what to do with it: the file's name.
    pub unsure: Sentence<1>,
    /// Label of the text.
    pub unsure_text: &'static str,
    /// Button: the file is among the downloads.
    pub arrives: &'static str,
    /// Toast: the browser was handed the file.
    pub saved: &'static str,
    /// Toast: added from a file, what.
    pub added: Sentence<1>,
    /// Toast: all of it was here.
    pub added_nothing: &'static str,
    /// Toast: everything here is from the file, what there is now.
    pub replaced: Sentence<1>,
    /// Toast: the file was empty, and now there is nothing here.
    pub replaced_by_nothing: &'static str,
}

/// English.
pub const EN: FileTexts = FileTexts {
    open_heading: "Open a file",
    open_lead: "A plan or a backup that was saved from here. You look at it first.",
    file: "File",
    drop_hint: "Choose it, or drop it here.",
    reading: Sentence::new("Reading “{0}”…"),
    trouble: Sentence::new("“{0}” could not be opened."),
    nothing_changed: "Nothing has changed here.",
    unreadable: "The browser could not read it. It may have been moved since.",
    too_large: Sentence::new("It is larger than {0} MB, which no plan or backup is."),
    foreign: "It is not a plan or a backup from Biomeal.",
    newer: "A newer version of Biomeal made it. Reload the page to get that version.",
    wrong: Sentence::new("Line {0}, column {1}: {2}."),
    opened: Sentence::new("What is in “{0}”"),
    in_file: "In the file",
    here: "Here now",
    kind: Names::new("Plans|Saved meals|Own foods|Check-ins|Day scores"),
    counted: Names::new(
        "plan|plans|saved meal|saved meals|own food|own foods|check-in|check-ins|\
         day score|day scores",
    ),
    count: Sentence::new("{0} {1}"),
    plans_in_file: Sentence::new("Plans in the file: {0}."),
    more_plans: Sentence::new("{0} more"),
    add: "Add to what is here",
    add_text: "Adding keeps everything here and puts the file’s plans beside it. What is here \
               already is not doubled. Settings stay as they are.",
    no_room: Sentence::new("There is room for {0} more saved meals. The others stay in the file."),
    replace: "Replace what is here",
    replace_text: "Replacing puts the file in the place of everything here, settings too. You can \
                   undo either.",
    asks: Sentence::new("There is more here than in the file. This would go: {0}."),
    plan_named: Sentence::new("the plan “{0}”"),
    replace_anyway: "Replace anyway",
    keep: "Keep what is here",
    save_heading: "Save a backup",
    save_lead: "Everything on this device in one file, to keep or to open on another device.",
    holds: Sentence::new("In it: {0}, and your settings."),
    holds_nothing: "In it: your settings. There are no plans yet.",
    private: "Your check-ins are in it too. Keep the file where only you can read it.",
    not_in_it: "Steps that can be undone are not in it.",
    save: "Save the file",
    file_name: "biomeal-backup",
    unsure_heading: "In case the file is missing",
    unsure: Sentence::new(
        "This page may block saving. If “{0}” is not among your downloads, its text is selected \
         here: copy it into a file of that name.",
    ),
    unsure_text: "Text of the file",
    arrives: "The file is there",
    saved: "The backup is in your browser’s hands: look among your downloads.",
    added: Sentence::new("Added from the file: {0}."),
    added_nothing: "All of the file was here already.",
    replaced: Sentence::new("Everything here is from the file now: {0}."),
    replaced_by_nothing: "Everything here is from the file now. It holds no plans.",
};
