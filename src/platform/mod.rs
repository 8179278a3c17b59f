//! The only place that touches the browser outside the widget's own elements:
//! storage, clipboard, other apps, address, clock, numbers and letters, files.

pub mod address;
pub mod apps;
pub mod calendar;
pub mod call;
pub mod clipboard;
pub mod detail;
pub mod fault;
pub mod file;
pub mod form;
pub mod host;
pub mod letters;
pub mod listening;
pub mod locks;
pub mod numbers;
pub mod objects;
pub mod options;
pub mod paint;
pub mod persistence;
pub mod pointer;
pub mod print;
pub mod promised;
pub mod scroller;
pub mod storage;
pub mod timer;
pub mod unknown;
pub mod width;
