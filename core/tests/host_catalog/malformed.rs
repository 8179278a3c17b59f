//! Catalogs in which something is wrong: what each is told. A line of the table is: what is
//! wrong, a piece of the example, what stands there instead, and what is said, with " | "
//! between several things.

use biomeal_core::host_catalog::{MAX_BYTES, MAX_COMPLAINTS, read};

use crate::EXAMPLE;

const TABLE: &str = include_str!("malformed.tsv");

/// What no line of a table can hold.
fn made(what: &str) -> String {
    match what {
        "too many fields" => {
            let fields: Vec<_> = (0..1001).map(|at| format!("\"{at}\":0")).collect();
            format!("{{{}}}", fields.join(","))
        }
        "too large" => EXAMPLE.to_owned() + &" ".repeat(MAX_BYTES),
        "501 foods" => format!("{HEAD}[{}]}}", vec!["{}"; 501].join(",")),
        "more than is told" => format!("{HEAD}[{}]}}", vec!["1"; 30].join(",")),
        other => panic!("nobody makes {other}"),
    }
}

const HEAD: &str =
    r#"{"format":"biomeal-catalog","version":1,"brand":{"name":"Oat House"},"foods":"#;

fn unescaped(cell: &str) -> String {
    let mut text = String::new();
    let mut letters = cell.chars();
    while let Some(letter) = letters.next() {
        text.push(match (letter, letter == '\\') {
            (_, true) => match letters.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some('0') => '\0',
                other => other.expect("a letter"),
            },
            (letter, _) => letter,
        });
    }
    text
}

fn changed(what: &str, from: &str, to: &str) -> String {
    let (from, to) = (unescaped(from), unescaped(to));
    if to == "(made)" {
        return made(what);
    }
    if from == "*" {
        return to;
    }
    let at = EXAMPLE.find(&from).unwrap_or_else(|| panic!("{what}: no {from}"));
    match to.as_str() {
        "\0CUT" => EXAMPLE[..at].to_owned(),
        _ => EXAMPLE.replacen(&from, &to, 1),
    }
}

fn said(text: &str) -> String {
    match read(text) {
        Ok(_) => "it is read".to_owned(),
        Err(complaints) => {
            let words: Vec<_> = complaints.iter().map(ToString::to_string).collect();
            words.join(" | ")
        }
    }
}

#[test]
fn every_malformed_catalog_says_what_is_wrong_and_where() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in TABLE.lines() {
        let [what, from, to, expected] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("four cells: {line}")
        };
        count += 1;
        let said = said(&changed(what, from, to));
        if said != expected {
            wrong.push(format!("{what}\t{from}\t{to}\t{said}"));
        }
    }
    assert!(wrong.is_empty(), "said otherwise:\n{}", wrong.join("\n"));
    assert!(count >= 100, "{count}");
}

#[test]
fn what_is_wrong_is_told_in_the_order_of_the_file_and_not_without_end() {
    let complaints = read(&made("more than is told")).expect_err("wrong");
    assert_eq!(complaints.len(), MAX_COMPLAINTS + 1);
    let places: Vec<_> = complaints.iter().take(MAX_COMPLAINTS).map(|one| one.place()).collect();
    assert!(places.is_sorted());
}
