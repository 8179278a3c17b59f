//! Texts of the storage states: where the person's plans are, and what can be done.

/// See the module.
#[derive(Debug)]
pub struct StorageTexts {
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
    pub heading: &'static str,
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
    /// Name of a file of what could not be read.
    pub damaged_file_name: &'static str,
}

/// English.
pub const EN: StorageTexts = StorageTexts {
    saved: "Saved on this device",
    saving: "Saving…",
    this_tab: "Not saved – this tab only",
    full: "Not saved – storage is full",
    newer: "Not saved – newer data here",
    heading: "Where your plan is",
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
    damaged_file_name: "biomeal-damaged.txt",
};
