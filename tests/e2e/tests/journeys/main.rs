//! Journeys of people and of host pages through the planner, in three browsers.
//! Each `journey::engine` is a test: `cargo test -p biomeal-e2e reader::firefox`.

mod accessible;
mod appearance;
mod arrange;
mod bad_links;
mod digm;
mod examples;
mod explain;
mod fits;
mod food;
mod harness;
mod hidden_numbers;
mod hosts;
mod keyboard;
mod late;
mod looks;
mod method;
mod network;
mod phone;
mod planner;
mod plants;
mod policy;
mod reader;
mod readings;
mod saved_meals;
mod settings;
mod several_plans;
mod sharing;
mod site_owner;
mod still;
mod storage;
mod undo;
mod week;
