//! What is printed.

/// A page to print.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// The week.
    #[default]
    Week,
    /// The day looked at.
    Day,
}
