//! Anything that may be typed into the search.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| biomeal_fuzz::search(bytes));
