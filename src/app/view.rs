//! The two views of a plan.

/// What of the plan is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// One day, its foods with their amounts.
    Day,
    /// All days beside or below each other.
    Week,
}
