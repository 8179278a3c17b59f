//! Putting texts together. The standard library's `concat` and `join` are compiled anew
//! for every type and unrolled for every separator, 2 kB for what is one loop here.

/// The pieces with `between` between them.
pub fn joined(pieces: &[&str], between: &str) -> String {
    let mut text = String::new();
    for (piece, at) in pieces.iter().zip(0..) {
        if at > 0 {
            text.push_str(between);
        }
        text.push_str(piece);
    }
    text
}

/// One sentence after another.
pub fn after(first: String, second: &str) -> String {
    if first.is_empty() { second.to_owned() } else { first + " " + second }
}

#[cfg(test)]
mod tests {
    use super::{after, joined};

    #[test]
    fn a_first_sentence_has_no_space_before_it() {
        assert_eq!(after(String::new(), "Enjoy."), "Enjoy.");
        assert_eq!(after("Enjoy.".to_owned(), "Add."), "Enjoy. Add.");
    }

    #[test]
    fn what_is_between_is_only_between() {
        assert_eq!(joined(&[], ", "), "");
        assert_eq!(joined(&["oats"], ", "), "oats");
        assert_eq!(joined(&["", "a", ""], "-"), "-a-");
    }
}
