//! What tests start from: weeks of random numbers, and plans of every shape the limits allow.

#![allow(dead_code, unused_imports, reason = "each test crate uses its share")]

pub mod any;
mod weeks;

pub use weeks::{Numbers, entry, meals, ordinary, week};
