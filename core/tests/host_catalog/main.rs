//! Catalogs of host pages: what is read, what is refused and in which words.

#[path = "../given/mod.rs"]
mod given;

mod foods;
mod malformed;
mod promises;
mod travel;

use biomeal_core::host_catalog::{HostCatalog, read};

/// The example in the documentation: replaces our rolled oats, adds a kefir like ours and a
/// soup.
pub const EXAMPLE: &str = include_str!("../../../docs/host-catalog.example.json");

/// The example as it is read.
pub fn example() -> HostCatalog {
    read(EXAMPLE).expect("a good catalog")
}
