//! Waiting.

use gloo_timers::callback::Timeout;

/// Acts after a while, unless what is returned is dropped before. Boxed, because a timer
/// is compiled anew for every kind of act.
pub fn after(milliseconds: u32, act: Box<dyn FnOnce()>) -> Timeout {
    Timeout::new(milliseconds, act)
}
