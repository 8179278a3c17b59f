//! What a page can rely on: the contract of the element. Its one source are the doc comments
//! in `embed/biomeal.js`; the manifest for tools and `docs/element.md` are made of it.

mod manifest;
mod page;
mod read;

pub use manifest::manifest;
pub use page::page;
pub use read::read;

use crate::Outcome;
use crate::project::Project;

/// Where it is written down.
pub const SOURCE: &str = "embed/biomeal.js";
/// The page for people that is made of it.
pub const PAGE: &str = "docs/element.md";

/// Everything that a page can use of the element.
#[derive(Debug, Default)]
pub struct Contract {
    /// What it is.
    pub text: String,
    /// What may stand inside the element; of the one without a name, the name is empty.
    pub slots: Vec<Item>,
    /// Its attributes, in the order of the source.
    pub attributes: Vec<Item>,
    /// Its events; the type is that of their detail.
    pub events: Vec<Item>,
    /// Its methods.
    pub methods: Vec<Method>,
    /// Its CSS parts.
    pub parts: Vec<Item>,
    /// The custom properties that it reads.
    pub properties: Vec<Item>,
}

/// One thing of a kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// Its name.
    pub name: String,
    /// Its type in TypeScript; empty for a text.
    pub kind: String,
    /// What it is unless said.
    pub default: String,
    /// Whether it may be left out.
    pub optional: bool,
    /// What it does.
    pub text: String,
}

/// A method.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Method {
    /// Its name.
    pub name: String,
    /// What it does.
    pub text: String,
    /// What it is given.
    pub parameters: Vec<Item>,
    /// The type of what it returns.
    pub returns: String,
}

/// The contract of this project.
///
/// # Errors
/// When the source cannot be read, or a comment has another form than expected.
pub fn of(project: &Project) -> Outcome<Contract> {
    read(&project.read(SOURCE)?)
}

/// The property that stands for an attribute, in camel case; `shareUrl()` is a method.
#[must_use]
pub fn property(attribute: &str) -> String {
    if attribute == "share-url" {
        return "shareBase".to_owned();
    }
    let mut words = attribute.split('-');
    let mut name = words.next().unwrap_or_default().to_owned();
    for word in words {
        let (first, rest) = word.split_at(1.min(word.len()));
        name.push_str(&first.to_ascii_uppercase());
        name.push_str(rest);
    }
    name
}
