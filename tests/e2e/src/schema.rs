//! Whether files fit a JSON Schema, by ajv.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// What ajv says against each file; `schema` is its path in the project.
///
/// # Panics
/// When Node.js or ajv is missing, or the schema is none.
#[must_use]
pub fn schema_errors<T: AsRef<str>>(schema: &str, texts: &[T]) -> Vec<Vec<String>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut node = Command::new("node")
        .arg(here.join("src/schema.mjs"))
        .arg(here.join("../..").join(schema))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node starts; cargo xtask doctor says what is missing");
    let texts: Vec<_> = texts.iter().map(AsRef::as_ref).collect();
    let files = serde_json::to_string(&texts).expect("texts");
    node.stdin.take().expect("a pipe").write_all(files.as_bytes()).expect("it reads");
    let output = node.wait_with_output().expect("it ends");
    assert!(output.status.success(), "ajv is missing or the schema is none: npm ci");
    serde_json::from_slice(&output.stdout).expect("lists of errors")
}
