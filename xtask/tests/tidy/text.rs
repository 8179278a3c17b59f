//! How files are written.

use crate::files::{below, expect_none};

/// Beyond this a file has more than one concern.
const MOST_LINES: usize = 400;

#[test]
fn source_files_are_short() {
    let long: Vec<_> = below(&["core", "src", "embed", "styles", "xtask", "tests"])
        .iter()
        .filter(|file| ["rs", "js", "mjs", "css"].contains(&file.ending()))
        .filter(|file| file.text.lines().count() > MOST_LINES)
        .map(|file| file.path.clone())
        .collect();
    expect_none(&long, "files of more than 400 lines; give each concern its own");
}

#[test]
fn every_file_ends_with_one_newline() {
    let wrong: Vec<_> = below(&[""])
        .iter()
        .filter(|file| !file.text.ends_with('\n') || file.text.ends_with("\n\n"))
        .map(|file| file.path.clone())
        .collect();
    expect_none(&wrong, "files that do not end with one newline");
}

#[test]
fn lines_end_where_their_text_ends() {
    let wrong: Vec<_> = below(&[""])
        .iter()
        // An empty last cell of a table is a tab at the end of its line.
        .filter(|file| file.ending() != "tsv")
        .flat_map(|file| file.lines_where(|line| line.ends_with([' ', '\t', '\r'])))
        .collect();
    expect_none(&wrong, "white space at the end of a line");
}

#[test]
fn nothing_is_left_over() {
    // In two parts, so that this file does not complain about itself.
    let words = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("XX", "X"),
        concat!("HA", "CK"),
        concat!("db", "g!("),
        concat!("console", ".log"),
        concat!("debug", "ger;"),
    ];
    let wrong: Vec<_> = below(&[""])
        .iter()
        .flat_map(|file| file.lines_where(|line| words.iter().any(|word| line.contains(word))))
        .collect();
    expect_none(&wrong, "notes to oneself and debugging output");
}

#[test]
fn nothing_names_one_machine() {
    let folders = ["/ro", "/ho", "/wo", "/Us"].into_iter().zip(["ot/", "me/", "rk/", "ers/"]);
    let folders: Vec<_> = folders.map(|(start, end)| format!("{start}{end}")).collect();
    let is_path = |line: &str| {
        folders.iter().any(|folder| {
            line.match_indices(folder.as_str())
                // Inside an address or a relative path it is fine.
                .any(|(at, _)| {
                    !line[..at].ends_with(|before: char| {
                        before.is_alphanumeric() || ".-_$}".contains(before)
                    })
                })
        })
    };
    let wrong: Vec<_> = below(&[""]).iter().flat_map(|file| file.lines_where(is_path)).collect();
    expect_none(&wrong, "paths of one machine");
}
