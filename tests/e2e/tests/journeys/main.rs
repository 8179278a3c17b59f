//! Journeys of people and of host pages through the planner, in three browsers.
//! Each `journey::engine` is a test: `cargo test -p biomeal-e2e reader::firefox`.

mod accessible;
mod appearance;
mod arrange;
mod bad_links;
mod diary;
mod digm;
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
mod own_foods;
mod phone;
mod planner;
mod plants;
mod policy;
mod reader;
mod readings;
mod settings;
mod sharing;
mod site_owner;
mod still;
mod storage;
mod swap;
mod undo;
mod week;
mod week_view;
