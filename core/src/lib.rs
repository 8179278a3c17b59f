//! The heart of Biomeal: foods, plans, score, tips, search, links and stored
//! documents. Pure functions over plain data: no browser, no clock, no globals.

pub mod backup;
pub mod catalog;
pub mod citation;
mod coder;
pub mod diary;
pub mod digm;
pub mod document;
pub mod edit;
pub mod examples;
pub mod explain;
pub mod export;
pub mod facts;
pub mod food;
pub mod foods;
pub mod history;
pub mod host_catalog;
pub mod inputs;
pub mod json;
pub mod kind;
pub mod link;
pub mod merge;
pub mod order;
pub mod own_food;
pub mod plan;
pub mod score;
pub mod search;
pub mod settings;
pub mod shopping;
pub mod tags;
pub mod tips;
pub mod transfer;
pub mod variety;
pub mod words;
