//! Whether the document is safe on this device, in one value.

/// Where the person's plans are right now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// On this device.
    Saved,
    /// On the way there.
    Saving,
    /// In this tab only: the browser gives this page no storage.
    ThisTabOnly,
    /// In this tab only: the storage is full.
    Full,
    /// On this device; what was there before could not be read and lies beside it.
    Damaged,
    /// A newer version wrote what is there: it is left alone, and this tab keeps
    /// its changes to itself.
    Newer,
    /// What is there cannot be read, and there is no room to set it aside: it is left
    /// alone, and this tab keeps its changes to itself.
    Stuck,
}

impl Keeping {
    /// Whether the person's plans are on the device, or on the way there.
    pub const fn is_safe(self) -> bool {
        matches!(self, Self::Saved | Self::Saving | Self::Damaged)
    }

    /// Whether changes may be written to the device.
    pub const fn writes(self) -> bool {
        !matches!(self, Self::Newer | Self::Stuck)
    }
}
