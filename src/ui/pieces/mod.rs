//! Pieces: small drawings and controls without knowledge of plans or scores.
//! Every text comes in as a property; shapes go into SVG attributes, never styles.

pub mod bar;
pub mod button;
pub mod check_box;
pub mod chip;
pub mod dialog;
pub mod disclosure;
pub mod geometry;
pub mod icon;
pub mod menu;
pub mod ring;
pub mod segmented;
pub mod stepper;

pub mod vine;
