//! Places at which a test has the planner stop, so that what a person sees then is looked at.
//! Only in builds with the feature `faults`, which nobody ships.

/// Stops the planner where the page asks for a fault at this place.
#[cfg(feature = "faults")]
pub fn at(place: &str) {
    use crate::platform::objects::text_of;

    let asked = web_sys::window().map(|window| text_of(&window.into(), "biomealFault"));
    assert!(asked.as_deref() != Some(place), "biomeal-fault: {place}");
}

/// Nothing: this is a build that may be shipped.
#[cfg(not(feature = "faults"))]
pub const fn at(_place: &str) {}
