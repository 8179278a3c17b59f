//! Texts of a catalog: plain, without anything that is markup or works on what stands
//! around it.

use crate::json::{Node, Wrong};

use super::read::Found;
use crate::backup::read::words;
use crate::json::Value;

/// Complains about every text in a catalog that is not plain.
pub(super) fn check(node: &Node<'_>, found: &mut Found) {
    match &node.value {
        Value::Text(text) => {
            if let Some(problem) = problem(text) {
                found.wrong(node.wrong(problem));
            }
        }
        Value::List(items) => {
            for item in items {
                check(item, found);
            }
        }
        Value::Fields(fields) => {
            for field in fields {
                check(&field.node, found);
            }
        }
        Value::Null | Value::Flag(_) | Value::Number(_) => {}
    }
}

fn problem(text: &str) -> Option<&'static str> {
    for letter in text.chars() {
        match letter {
            '<' | '>' => return Some("has \"<\" or \">\": texts are plain, without markup"),
            '\u{200e}'
            | '\u{200f}'
            | '\u{61c}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => {
                return Some("has a character that turns the direction of text");
            }
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{200b}' => {
                return Some("has an invisible character");
            }
            _ if letter.is_control() => return Some("has a control character or a line break"),
            _ => {}
        }
    }
    (text.trim() != text).then_some("begins or ends with a space")
}

/// A text of 1 to `most` characters.
pub(super) fn filled<'n>(node: &'n Node<'_>, most: usize) -> Result<&'n str, Wrong> {
    let text = node.short(most)?;
    if text.is_empty() { Err(node.wrong("must not be empty")) } else { Ok(text) }
}

/// An address that leads to a site and does nothing else.
pub(super) fn link(node: &Node<'_>) -> Result<String, Wrong> {
    let text = filled(node, super::MAX_LINK)?;
    let Some(rest) = text.strip_prefix("https://") else {
        return Err(node.wrong("is no address that begins with https://"));
    };
    let site = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if site.contains('@') {
        return Err(node.wrong("names a user, which addresses here do not"));
    }
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !br#""'`\{}|^"#.contains(&byte);
    let (name, port) = site.split_once(':').unwrap_or((site, "443"));
    let is_site = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-".contains(&byte))
        && name.bytes().any(|byte| byte.is_ascii_alphanumeric())
        && port.parse::<u16>().is_ok();
    if !is_site || !rest.bytes().all(is_plain) {
        return Err(node.wrong(words(&["is no address of a site, written in ASCII"])));
    }
    Ok(text.to_owned())
}
