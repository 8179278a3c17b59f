//! What a person sees. Components show slices of the state and emit actions; they
//! never touch storage or the page's address.

pub mod amount;
pub mod below_score;
pub mod catalog;
pub mod conflict;
pub mod day;
pub mod dialogs;
pub mod examples;
pub mod explain;
pub mod facts;
pub mod food_row;
pub mod footer;
pub mod header;
pub mod incoming;
pub mod look;
pub mod meal;
pub mod method;
pub mod notice;
pub mod parts;
pub mod pieces;
pub mod planner;
pub mod plants;
pub mod score;
pub mod score_bar;
pub mod settings;
pub mod share;
pub mod sheets;
pub mod small_ring;
pub mod storage;
pub mod tags;
pub mod tip_words;
pub mod tips;
pub mod toast;
pub mod waiting;
pub mod week_strip;
