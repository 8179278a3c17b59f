//! Files of plans and backups.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| biomeal_fuzz::file(bytes));
