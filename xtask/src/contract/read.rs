//! Reading the doc comments.

use super::{Contract, Item, Method};
use crate::Outcome;

/// What the comment of the element stands before.
const CLASS: &str = "class BiomealPlanner ";

/// The contract that a source says.
///
/// # Errors
/// When the element has no comment, or a tag is not known.
pub fn read(source: &str) -> Outcome<Contract> {
    let mut contract = Contract::default();
    let mut found = false;
    for (comment, next) in comments(source) {
        if next.starts_with(CLASS) {
            element(&comment, &mut contract)?;
            found = true;
        } else if let Some(name) = method_name(next) {
            contract.methods.push(method(name, &comment)?);
        }
    }
    if found { Ok(contract) } else { Err(format!("nothing is said before {CLASS:?}")) }
}

/// Each doc comment as its paragraphs, tags among them, and the line behind it.
fn comments(source: &str) -> Vec<(Vec<String>, &str)> {
    let mut all = Vec::new();
    let mut rest = source;
    while let Some((_, behind)) = rest.split_once("/**") {
        let Some((comment, after)) = behind.split_once("*/") else { break };
        let next = after.trim_start().lines().next().unwrap_or_default();
        all.push((paragraphs(comment), next));
        rest = after;
    }
    all
}

/// Lines that belong together as one. A tag and an empty line begin a new one.
fn paragraphs(comment: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut begins = true;
    for line in comment.lines() {
        let line = line.trim().trim_start_matches('*').trim();
        if line.is_empty() {
            begins = true;
        } else if begins || line.starts_with('@') {
            all.push(line.to_owned());
            begins = false;
        } else if let Some(last) = all.last_mut() {
            last.push(' ');
            last.push_str(line);
        }
    }
    all
}

/// The name, where a line begins a method that pages may call.
fn method_name(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('(')?;
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphabetic());
    (is_name && line.ends_with('{')).then_some(name)
}

fn element(comment: &[String], contract: &mut Contract) -> Outcome<()> {
    for paragraph in comment {
        let Some((tag, rest)) = tag(paragraph) else {
            if !contract.text.is_empty() {
                contract.text.push_str("\n\n");
            }
            contract.text.push_str(paragraph);
            continue;
        };
        let item = item(rest);
        match tag {
            "slot" => contract.slots.push(item),
            "attr" => contract.attributes.push(item),
            "fires" => contract.events.push(item),
            "csspart" => contract.parts.push(item),
            "cssprop" => contract.properties.push(item),
            _ => return Err(format!("@{tag} is not known here")),
        }
    }
    Ok(())
}

fn method(name: &str, comment: &[String]) -> Outcome<Method> {
    let mut method = Method { name: name.to_owned(), ..Method::default() };
    for paragraph in comment {
        match tag(paragraph) {
            None => method.text.push_str(paragraph),
            Some(("param", rest)) => method.parameters.push(item(rest)),
            Some(("returns", rest)) => method.returns = item(rest).kind,
            Some((tag, _)) => return Err(format!("{name}: @{tag} is not known here")),
        }
    }
    if method.returns.is_empty() || method.text.is_empty() {
        return Err(format!("{name}: what it does and @returns are needed"));
    }
    Ok(method)
}

fn tag(paragraph: &str) -> Option<(&str, &str)> {
    let tag = paragraph.strip_prefix('@')?;
    Some(tag.split_once(' ').unwrap_or((tag, "")))
}

/// `{type} name - text`, `{type} [name=default] - text`, with or without the type.
fn item(text: &str) -> Item {
    let mut item = Item::default();
    let mut rest = text.trim();
    if let Some((kind, behind)) = rest.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
        kind.clone_into(&mut item.kind);
        rest = behind.trim();
    }
    let (name, text) = match rest.strip_prefix("- ") {
        Some(text) => ("", text),
        None => rest.split_once(" - ").unwrap_or((rest, "")),
    };
    text.trim().clone_into(&mut item.text);
    let inside = name.strip_prefix('[').and_then(|name| name.strip_suffix(']'));
    item.optional = inside.is_some();
    let (name, default) =
        inside.unwrap_or(name).split_once('=').unwrap_or((inside.unwrap_or(name), ""));
    name.clone_into(&mut item.name);
    default.clone_into(&mut item.default);
    item
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "
/** Not of the element. */
const property = 1;

/**
 * An element
 * of two lines.
 *
 * @attr {\"a\" | \"b\"} [two-words=a] - What it
 *   is.
 * @slot - Inside.
 * @fires {Detail} an-event - When.
 */
class BiomealPlanner extends HTMLElement {
  /** Not for pages. */
  #hidden() {

  /**
   * Does it.
   * @param {Plan} plan - This one.
   * @returns {Promise<void>}
   */
  doIt(plan) {
";

    #[test]
    fn comments_become_a_contract() {
        let contract = read(SOURCE).expect("a contract");
        assert_eq!(contract.text, "An element of two lines.");
        let attribute = Item {
            name: "two-words".to_owned(),
            kind: "\"a\" | \"b\"".to_owned(),
            default: "a".to_owned(),
            optional: true,
            text: "What it is.".to_owned(),
        };
        assert_eq!(contract.attributes, [attribute]);
        assert_eq!(
            (contract.slots[0].name.as_str(), contract.slots[0].text.as_str()),
            ("", "Inside.")
        );
        assert_eq!(contract.events[0].kind, "Detail");
        let [method] = &contract.methods[..] else { panic!("{:?}", contract.methods) };
        assert_eq!((method.name.as_str(), method.text.as_str()), ("doIt", "Does it."));
        assert_eq!(method.parameters[0].name, "plan");
        assert_eq!(method.returns, "Promise<void>");
    }

    #[test]
    fn what_is_missing_or_unknown_is_an_error() {
        assert!(read("/** A. */ class Other {}").is_err());
        let unknown = SOURCE.replace("@slot", "@slit");
        assert_eq!(read(&unknown).expect_err("no such tag"), "@slit is not known here");
        let silent = SOURCE.replace("@returns", "@param");
        assert!(read(&silent).expect_err("no type").starts_with("doIt: "));
    }
}
