//! Two tabs with one document: whatever each does, both end with the same and nothing is
//! lost.

#[path = "../given/mod.rs"]
mod given;

mod cases;
mod does;
mod promises;
mod tabs;
