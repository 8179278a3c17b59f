//! Rules of the house that no compiler knows. ARCHITECTURE.md says why they are.

mod architecture;
mod files;
mod pinned;
mod text;
