//! The WebDriver protocol: JSON over HTTP, one answer for each question.

use std::fmt;

use serde_json::Value;

/// Seconds one command may take. Starting a browser on a busy machine is the slowest.
const TIMEOUT: u64 = 90;

/// Where commands go: the address of a driver or of a session in it.
#[derive(Clone, Debug)]
pub struct Wire {
    base: String,
}

/// Why a command failed.
#[derive(Clone, Debug)]
pub struct WireError {
    /// The protocol's code, such as `no such element`; `unreachable` when there was no answer.
    pub code: String,
    /// The driver's own words.
    pub message: String,
}

impl fmt::Display for WireError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for WireError {}

impl Wire {
    /// Commands to this address.
    pub fn new(base: String) -> Self {
        Self { base }
    }

    /// Commands to an address below this one.
    pub fn below(&self, path: &str) -> Self {
        Self { base: format!("{}/{path}", self.base) }
    }

    /// Asks.
    pub fn get(&self, path: &str) -> Result<Value, WireError> {
        answer(minreq::get(self.address(path)))
    }

    /// Tells.
    pub fn post(&self, path: &str, body: &Value) -> Result<Value, WireError> {
        answer(
            minreq::post(self.address(path))
                .with_header("Content-Type", "application/json; charset=utf-8")
                .with_body(body.to_string()),
        )
    }

    /// Ends.
    pub fn delete(&self, path: &str) -> Result<Value, WireError> {
        answer(minreq::delete(self.address(path)))
    }

    fn address(&self, path: &str) -> String {
        if path.is_empty() { self.base.clone() } else { format!("{}/{path}", self.base) }
    }
}

fn answer(request: minreq::Request) -> Result<Value, WireError> {
    let unreachable = |error: &dyn fmt::Display| WireError {
        code: "unreachable".to_owned(),
        message: error.to_string(),
    };
    let response = request.with_timeout(TIMEOUT).send().map_err(|error| unreachable(&error))?;
    let mut body: Value =
        serde_json::from_slice(response.as_bytes()).map_err(|error| unreachable(&error))?;
    let value = body["value"].take();
    match value["error"].as_str() {
        Some(code) if response.status_code >= 400 => Err(WireError {
            code: code.to_owned(),
            message: value["message"].as_str().unwrap_or_default().to_owned(),
        }),
        _ => Ok(value),
    }
}
