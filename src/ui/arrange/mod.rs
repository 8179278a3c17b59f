//! Copying, moving and ordering what is on the plan, with names and notes: menu lines,
//! keys, dialogs, and the words for what was done. All of it is in the second half of the
//! download.

pub mod add_meal;
pub mod amount;
pub mod keys;
pub mod menus;
pub mod names;
pub mod picker;
pub mod words;
