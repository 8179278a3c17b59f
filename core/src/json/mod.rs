//! JSON (RFC 8259), read and written in little code: a tree of values that know their
//! place in the text, typed access to them, a writer, and forms that do both. Numbers stay as they are
//! written, so that amounts are read exactly, without floating point.
//!
//! No generic visitors: each would be compiled anew for every type, and all of it is
//! downloaded.

mod error;
mod escape;
mod flaw;
mod form;
mod node;
mod read;
#[cfg(test)]
mod tests;
mod write;

pub use error::JsonError;
pub(crate) use error::Wrong;
pub(crate) use flaw::Flaw;
pub(crate) use form::Form;
pub(crate) use node::{Node, Value};
pub(crate) use read::{in_text, in_words, parse, read};
pub use write::Writer;
