//! What a site can style is what the element's own comment and the README say it can.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Every text of a folder and the folders in it, of files that end so.
fn texts(folder: &str, end: &str) -> String {
    let mut all = String::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == end) {
                all.push_str(&fs::read_to_string(&path).expect("a text"));
            }
        }
    }
    all
}

fn file(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("a text")
}

/// What stands after each `before`, as far as it is a name.
fn names(text: &str, before: &str) -> BTreeSet<String> {
    let name = |rest: &str| {
        rest.chars().take_while(|letter| letter.is_ascii_lowercase() || *letter == '-').collect()
    };
    let found = text.split(before).skip(1).map(name);
    found.filter(|name: &String| !name.is_empty()).collect()
}

#[test]
fn properties_are_documented_where_they_are_used() {
    let used = names(&texts("styles", "css"), "var(--biomeal-");
    let used: BTreeSet<_> =
        used.into_iter().chain(names(&texts("styles", "css"), "    --biomeal-")).collect();
    assert_eq!(names(&file("embed/biomeal.js"), "@cssprop --biomeal-"), used);
    let readme = names(&file("README.md"), "--biomeal-");
    assert_eq!(readme, used);
}

#[test]
fn parts_are_documented_where_they_are() {
    let source = texts("src", "rs");
    let mut used = names(&source, "part=\"");
    // Dialogs choose theirs by their shape.
    used.extend(["dialog".to_owned(), "sheet".to_owned()]);
    let documented = names(&file("embed/biomeal.js"), "@csspart ");
    assert_eq!(documented, used);
    let readme = file("README.md");
    for part in &used {
        assert!(readme.contains(&format!("`{part}`")), "the README does not name {part}");
    }
}
