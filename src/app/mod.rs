//! State, actions and the component that joins them to the browser.

pub mod action;
pub mod component;
pub mod figures;
pub mod focus;
pub mod incoming;
pub mod keeping;
pub mod layout;
pub mod lost_focus;
pub mod spoken;
pub mod state;
pub mod toast;
pub mod ui;
