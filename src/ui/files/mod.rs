//! Files: everything on the device as one, and opening one that was saved.

mod by_hand;
mod held;
mod open;
mod save;
mod words;

use std::rc::Rc;

use yew::Callback;

use crate::app::action::Action;
use crate::app::files::FileAction;
use crate::platform::file::{self, Picked};

pub use by_hand::view as by_hand;
pub use open::view as open;
pub use save::{backup, view as save};
pub use words::notice;

/// Reads a file that a person picked and tells `act` what it holds.
pub fn read(picked: &Picked, act: &Callback<Rc<Action>>) {
    let name = picked.name.clone();
    let arrived = move |text| Rc::new(Action::File(FileAction::Arrived(name.clone(), text)));
    file::read(picked, act.reform(arrived));
}
