//! Tips over the whole catalog: what they promise for every plan, and a week to see
//! them on.

#![expect(clippy::unwrap_used, reason = "a test stops where a value must be there and is not")]

mod asked;
mod example;
#[path = "../given/mod.rs"]
mod given;
mod meals;
mod promises;
mod swaps;
