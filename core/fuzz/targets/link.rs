//! Links, whole and broken.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| biomeal_fuzz::link(bytes));
