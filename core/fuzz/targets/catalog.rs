//! Catalogs of host pages.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| biomeal_fuzz::catalog(bytes));
