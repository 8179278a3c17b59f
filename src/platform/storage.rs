//! Keeping one text on the device, honestly: every failure is told apart.

use wasm_bindgen::{JsCast, JsValue};

use crate::platform::host;
use crate::platform::listening::Listener;
use crate::platform::objects::{field, text_of};

/// The word among elements on one page that one of them has kept something.
pub const KEPT: &str = "biomeal:kept";

/// Why a text could not be kept. It is still in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeepError {
    /// The browser gives this page no storage: private mode, a third-party
    /// frame, a sandbox, or a page that asked for none.
    Blocked,
    /// The storage is full.
    Full,
}

/// The place of one document in the browser's storage.
#[derive(Debug)]
pub struct Shelf {
    key: String,
    storage: Option<web_sys::Storage>,
}

impl Shelf {
    /// The place named `name`; the name `none` asks for memory only.
    pub fn named(name: &str) -> Self {
        let storage = if name == "none" { None } else { local_storage() };
        Self { key: String::from("biomeal:") + name, storage }
    }

    /// Tells `changed` what another tab keeps there from now on. Nothing, when it emptied
    /// the place or changed another one, so that there may be room again.
    pub fn on_change(&self, changed: impl Fn(String) + 'static) -> Option<Listener> {
        let key = self.key.clone();
        let window = web_sys::window()?;
        Some(Listener::new(&window, "storage", move |event| {
            let is_here = text_of(event, "key") == key;
            changed(if is_here { text_of(event, "newValue") } else { String::new() });
        }))
    }

    /// What is kept there.
    ///
    /// # Errors
    /// When there is no storage.
    pub fn read(&self) -> Result<Option<String>, KeepError> {
        let storage = self.storage.as_ref().ok_or(KeepError::Blocked)?;
        storage.get_item(&self.key).map_err(|_| KeepError::Blocked)
    }

    /// Keeps `text` there and tells other elements on this page, which storage events do
    /// not reach. The word holds nothing: who is of this page can read what is kept.
    ///
    /// # Errors
    /// When there is no storage or it is full; what was kept before stays.
    pub fn keep(&self, text: &str) -> Result<(), KeepError> {
        self.keep_at(&self.key, text)?;
        if let Some(window) = web_sys::window() {
            host::tell(&window, KEPT, "null");
        }
        Ok(())
    }

    /// Keeps a text that cannot be read beside the place, so that nothing is lost; also
    /// what was set aside before stays.
    ///
    /// # Errors
    /// As [`Self::keep`], and when many texts lie there.
    pub fn set_aside(&self, text: &str) -> Result<(), KeepError> {
        let storage = self.storage.as_ref().ok_or(KeepError::Blocked)?;
        let mut key = self.key.clone() + ":damaged";
        for number in b'2'..=b'9' {
            match storage.get_item(&key) {
                Ok(Some(there)) if there == text => return Ok(()),
                Ok(Some(_)) => {}
                _ => return self.keep_at(&key, text),
            }
            key.truncate(self.key.len() + ":damaged".len());
            key.push('-');
            key.push(number.into());
        }
        Err(KeepError::Full)
    }

    /// Whether it is the place of this name.
    pub fn is_named(&self, name: &str) -> bool {
        self.key.strip_prefix("biomeal:") == Some(name)
    }

    /// Its name in the browser.
    pub fn key(&self) -> &str {
        &self.key
    }

    fn keep_at(&self, key: &str, text: &str) -> Result<(), KeepError> {
        let storage = self.storage.as_ref().ok_or(KeepError::Blocked)?;
        storage.set_item(key, text).map_err(|error| reason(&error))
    }
}

/// Reading `window.localStorage` may itself throw, and then there is none.
fn local_storage() -> Option<web_sys::Storage> {
    let storage = field(&web_sys::window()?.into(), "localStorage");
    storage.is_truthy().then(|| storage.unchecked_into())
}

fn reason(error: &JsValue) -> KeepError {
    let name = text_of(error, "name");
    match name.as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => KeepError::Full,
        _ => KeepError::Blocked,
    }
}
