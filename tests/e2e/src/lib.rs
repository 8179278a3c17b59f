//! Biomeal in real browsers: what a person can do, by the roles and names that
//! assistive technology sees, never by CSS class.
//!
//! [`Stage`] is where a test starts: one browser of one [`Engine`] and one
//! server with an address of its own, so nothing is stored there yet.
//! [`Page`] is what the browser shows; [`Find`] points at things on it.
//! [`in_every_engine!`] makes one test for each engine out of a journey.
//!
//! What is looked at is the build in `dist`, or where `BIOMEAL_DIST` points.
//! `BIOMEAL_ENGINES=chromium,webkit` narrows a run by choice; a browser that is
//! missing is an error, with the line that installs it. `UPDATE_SNAPSHOTS=1` stores
//! new screenshots. What a failed test saw is in `target/e2e`: drivers' logs, the
//! screen, differences between pictures.

mod accname;
mod axe;
mod browser;
mod driver;
mod engine;
mod find;
mod fit;
mod keys;
mod page;
mod paper;
mod picture;
mod policy;
mod privacy;
mod reading;
mod rest;
mod scan;
mod schema;
mod site;
mod snapshot;
mod stage;
mod wait;
mod wire;

pub use browser::Browser;
pub use engine::Engine;
pub use find::{Facts, Find, Name, any, has, like};
pub use keys::Key;
pub use page::{Page, Requests};
pub use paper::{Paper, Printed};
pub use picture::{Difference, Picture};
pub use policy::Place;
pub use schema::schema_errors;
pub use site::{INSTALLED, Mark, Site};
pub use snapshot::Theme;
pub use stage::Stage;
pub use wait::{DEADLINE, until};

/// One test for each engine out of each journey, a function of a [`Stage`].
/// `in_every_engine!(reader)` gives `reader::chromium`, `reader::firefox` and
/// `reader::webkit`; `in_every_engine!(by play: reader)` has `play` play them.
#[macro_export]
macro_rules! in_every_engine {
    (by $play:path: $($journey:ident),+ $(,)?) => { $(
        mod $journey {
            #[test]
            fn chromium() {
                $play($crate::Engine::Chromium, super::$journey);
            }
            #[test]
            fn firefox() {
                $play($crate::Engine::Firefox, super::$journey);
            }
            #[test]
            fn webkit() {
                $play($crate::Engine::WebKit, super::$journey);
            }
        }
    )+ };
    ($($journey:ident),+ $(,)?) => {
        $crate::in_every_engine!(by $crate::Stage::play: $($journey),+);
    };
}

/// A test in Chromium alone for each journey: where what is looked at is the same in every
/// engine, as the tree of a state that other journeys come to in all of them is, or can be
/// measured there only.
#[macro_export]
macro_rules! in_chromium {
    ($($journey:ident),+ $(,)?) => { $(
        mod $journey {
            #[test]
            fn chromium() {
                $crate::Stage::play($crate::Engine::Chromium, super::$journey);
            }
        }
    )+ };
}
