//! Short names for the private custom properties of the stylesheets: `--_text2` is read
//! by nobody outside them, and each stands many times.

use std::collections::BTreeMap;

/// How private custom properties begin.
const PRIVATE: &str = "--_";

/// The same stylesheets with private properties numbered, the most used first. They share
/// them.
pub(super) fn shorten<const N: usize>(sheets: &[String; N]) -> [String; N] {
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for styles in sheets {
        for piece in styles.split(PRIVATE).skip(1) {
            *uses.entry(name(piece)).or_default() += 1;
        }
    }
    let mut names: Vec<&str> = uses.keys().copied().collect();
    names.sort_by_key(|name| std::cmp::Reverse(uses[name]));
    sheets.each_ref().map(|styles| renamed(styles, &names))
}

/// Private properties by their places among `names`.
fn renamed(styles: &str, names: &[&str]) -> String {
    let mut pieces = styles.split(PRIVATE);
    let mut short = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let name = name(piece);
        let place = names.iter().position(|other| *other == name).unwrap_or_default();
        short.push_str(PRIVATE);
        short.push_str(&number(place));
        short.push_str(&piece[name.len()..]);
    }
    short
}

/// What a name goes on with after its beginning.
fn name(rest: &str) -> &str {
    let end = rest.find(|next: char| !(next.is_ascii_alphanumeric() || "-_".contains(next)));
    &rest[..end.unwrap_or(rest.len())]
}

/// A number in letters: a to z, then aa.
fn number(place: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(place % 26).unwrap_or_default());
    if place < 26 { letter.to_string() } else { number(place / 26 - 1) + &letter.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_properties_become_letters_and_public_ones_stay() {
        let styles =
            "a{--_gap:1px;--biomeal-bg:red;margin:var(--_r,var(--_gap))}b{top:var(--_gap)}";
        let short = "a{--_a:1px;--biomeal-bg:red;margin:var(--_b,var(--_a))}b{top:var(--_a)}";
        let [first, later] = shorten(&[styles.to_owned(), "i{top:var(--_r)}".to_owned()]);
        assert_eq!((first.as_str(), later.as_str()), (short, "i{top:var(--_b)}"));
    }

    #[test]
    fn letters_count_on_after_z() {
        assert_eq!([0, 25, 26, 27, 52].map(number), ["a", "z", "aa", "ab", "ba"]);
    }
}
