//! The catalog of the page around the planner: read, and refused where something is wrong.
//! In the second half of the download; a page without one loads nothing of it.

use std::rc::Rc;

use biomeal_core::host_catalog::{self, HostCatalog};
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use yew::Callback;

use crate::app::action::Action;
use crate::i18n::Texts;
use crate::platform::objects::ask;
use crate::platform::{detail, host, promised};
use crate::text::joined;

/// What came of the address that the page gave.
#[derive(Debug)]
pub struct Found {
    /// The address as it was given.
    pub address: String,
    /// The catalog, none where no address was given, or everything that is wrong.
    pub catalog: Result<Option<Rc<HostCatalog>>, String>,
}

/// Reads the catalog at an address, with what JavaScript reads it by, and tells what came of
/// it.
pub fn read(reader: &JsValue, address: &str, act: &Callback<Rc<Action>>) {
    let (address, act) = (address.to_owned(), act.clone());
    if address.is_empty() {
        return act.emit(Rc::new(Action::HostCatalog(Found { address, catalog: Ok(None) })));
    }
    let promise: Promise = ask(reader, "catalog", &address).unchecked_into();
    promised::text_or_why(&promise, move |text| {
        let catalog = text.and_then(|text| of(&text));
        act.emit(Rc::new(Action::HostCatalog(Found { address: address.clone(), catalog })));
    });
}

/// The catalog that a text holds, or everything that is wrong with it in one line.
///
/// # Errors
/// What is wrong, separated by ";".
pub fn of(text: &str) -> Result<Option<Rc<HostCatalog>>, String> {
    match host_catalog::read(text) {
        Ok(catalog) => Ok(Some(Rc::new(catalog))),
        Err(complaints) => {
            let mut all = String::new();
            for complaint in complaints {
                if !all.is_empty() {
                    all.push_str("; ");
                }
                all.push_str(&complaint.words());
            }
            Err(all)
        }
    }
}

/// Tells the page and its owner that its catalog is not used, where it is not.
pub fn refuse(element: &JsValue, found: &Found) {
    if let Err(why) = &found.catalog {
        let words = joined(&[&found.address, why], ": ");
        let message = Texts.host_catalog.refused.with([&words]);
        host::write_error(&message);
        host::tell(element, "biomeal-error", &detail::error("catalog", &message));
    }
}
