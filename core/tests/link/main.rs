//! Links: short, exact, opened for ever, and calm about anything that is not one.

#[path = "../given/mod.rs"]
mod given;

mod damage;
mod golden;
mod length;
mod round_trip;
