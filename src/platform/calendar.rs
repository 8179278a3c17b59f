//! The clock, read once where it matters: which weekday today is.

/// Today's weekday on this device; 0 is Monday.
pub fn today() -> u8 {
    // JavaScript counts from Sunday.
    let from_sunday = js_sys::Date::new_0().get_day() as u8;
    (from_sunday + 6) % 7
}
