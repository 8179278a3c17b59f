//! The Biomeal widget: a meal planner that any web page can carry.
//!
//! `embed/biomeal.js` defines the element and calls [`mount`] for each one.

pub mod app;
pub mod handle;
pub mod i18n;
pub mod later;
pub mod markup;
pub mod platform;
pub mod text;
pub mod ui;

pub use handle::mount;

/// A third of the code of the standard one, and as quick: every request takes the same
/// time.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
