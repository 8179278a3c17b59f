//! Places at which a test has the planner stop, so that what a person sees then is looked at,
//! or counts how often it comes by. Only in builds with the feature `faults`, which nobody ships.

/// Tells the page of this place, and stops the planner where its function says so.
#[cfg(feature = "faults")]
pub fn at(place: &str) {
    use crate::platform::objects::ask;

    let stop =
        web_sys::window().is_some_and(|window| ask(&window.into(), "biomealAt", place).is_truthy());
    assert!(!stop, "biomeal-fault: {place}");
}

/// Nothing: this is a build that may be shipped.
#[cfg(not(feature = "faults"))]
pub const fn at(_place: &str) {}
