//! Catalogs in which something is wrong: what each is told.

use biomeal_core::host_catalog::{MAX_COMPLAINTS, read};

use crate::table::{made, malformed};

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
    let all = malformed();
    let mut wrong = Vec::new();
    for case in &all {
        let said = said(&case.text);
        if said != case.said {
            wrong.push(format!("{}\n  {said}\n  not: {}", case.what, case.said));
        }
    }
    assert!(wrong.is_empty(), "said otherwise:\n{}", wrong.join("\n"));
    assert!(all.len() >= 100, "{}", all.len());
}

#[test]
fn what_is_wrong_is_told_in_the_order_of_the_file_and_not_without_end() {
    let complaints = read(&made("more than is told")).expect_err("wrong");
    assert_eq!(complaints.len(), MAX_COMPLAINTS + 1);
    let places: Vec<_> = complaints.iter().take(MAX_COMPLAINTS).map(|one| one.place()).collect();
    assert!(places.is_sorted());
}
