//! Tables and calendars of any plan.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| biomeal_fuzz::exports(bytes));
