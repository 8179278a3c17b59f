//! Catalogs of host pages: what is read, what is refused and in which words.

mod foods;
mod malformed;
mod promises;
mod table;
mod travel;

use biomeal_core::host_catalog::{HostCatalog, read};

pub use table::EXAMPLE;

/// The example as it is read.
pub fn example() -> HostCatalog {
    read(EXAMPLE).expect("a good catalog")
}
