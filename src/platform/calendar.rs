//! The clock, read where it matters: which day it is on this device.

use biomeal_core::diary::Date;
use biomeal_core::export::Stamp;

const MINUTE_MS: f64 = 60_000.0;
const DAY_MS: f64 = 86_400_000.0;

/// Today where the person is.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let local = now.get_time() - now.get_timezone_offset() * MINUTE_MS;
    // A clock set to before 1970 is as wrong as one that says 1970.
    Date((local / DAY_MS) as u16)
}

/// Now.
pub fn now() -> Stamp {
    Stamp((js_sys::Date::new_0().get_time() / 1000.0) as u64)
}
