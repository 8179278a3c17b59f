//! State, actions and the component that joins them to the browser.

pub mod action;
pub mod adding;
pub mod browsing;
pub mod component;
pub mod drag;
pub mod figures;
pub mod focus;
pub mod incoming;
pub mod keeping;
pub mod layout;
pub mod listeners;
pub mod look_back;
pub mod lost_focus;
pub mod opening;
pub mod order;
pub mod overlay;
pub mod own_form;
pub mod setting;
pub mod shelf;
pub mod spoken;
pub mod state;
pub mod thing;
pub mod toast;
pub mod ui;
pub mod view;
pub mod worded;
