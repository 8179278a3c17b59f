//! Our part of a page's fragment, `biomeal=...` among others joined by `&`. Parts
//! that are not ours are left as they are.

const KEY: &str = "biomeal=";

/// The payload in an address, a fragment with or without its `#`, or our part
/// alone. It ends where white space begins, as in a link within a message.
#[must_use]
pub fn find(text: &str) -> Option<&str> {
    let mut parts = split(text.trim()).1.split('&');
    let payload = parts.find_map(|part| part.strip_prefix(KEY))?;
    for (at, letter) in payload.char_indices() {
        if letter.is_whitespace() {
            return payload.get(..at);
        }
    }
    Some(payload)
}

/// The address or fragment without our part; without the `#` too when nothing else
/// was behind it.
#[must_use]
pub fn without(text: &str) -> String {
    let mut found = false;
    let (before, fragment) = split(text.trim());
    let mut kept = String::from(before);
    for part in fragment.split('&') {
        if part.starts_with(KEY) {
            found = true;
            continue;
        }
        if kept.len() > before.len() {
            kept.push('&');
        }
        kept.push_str(part);
    }
    if !found {
        return text.to_owned();
    }
    if kept.len() == before.len() && kept.ends_with('#') {
        kept.pop();
    }
    kept
}

/// The address of a link: `base`, other parts of its fragment kept, with ours last.
#[must_use]
pub fn address(base: &str, payload: &str) -> String {
    let mut address = without(base.trim());
    match address.find('#') {
        None => address.push('#'),
        Some(at) if at + 1 == address.len() => {}
        Some(_) => address.push('&'),
    }
    address.push_str(KEY);
    address.push_str(payload);
    address
}

/// What goes before the fragment, `#` included, and the fragment.
fn split(text: &str) -> (&str, &str) {
    text.find('#').map_or(("", text), |at| text.split_at(at + 1))
}

#[cfg(test)]
mod tests {
    use super::{address, find, without};

    #[test]
    fn finds_our_part_wherever_it_stands() {
        for text in [
            "biomeal=abc",
            "#biomeal=abc",
            " #biomeal=abc\n",
            "#a=1&biomeal=abc&b=2",
            "https://site.example/page?x=1#biomeal=abc",
            "https://site.example/page#tab=2&biomeal=abc and have a look",
        ] {
            assert_eq!(find(text), Some("abc"), "{text}");
        }
    }

    #[test]
    fn leaves_what_is_not_ours() {
        for text in ["", "#", "abc", "#notbiomeal=abc", "#a=biomeal=abc", "/page?biomeal=abc#top"] {
            assert_eq!(find(text), None, "{text}");
            assert_eq!(without(text), text);
        }
        assert_eq!(find("#biomeal="), Some(""));
    }

    #[test]
    fn takes_out_our_part_alone() {
        assert_eq!(without("#biomeal=abc"), "");
        assert_eq!(without("#a=1&biomeal=abc&b=%20"), "#a=1&b=%20");
        assert_eq!(without("https://site.example/#biomeal=abc&top"), "https://site.example/#top");
        assert_eq!(without("https://site.example/#biomeal=abc"), "https://site.example/");
    }

    #[test]
    fn addresses_keep_the_rest_of_the_base() {
        let base = "https://site.example/page?x=1";
        assert_eq!(address(base, "abc"), format!("{base}#biomeal=abc"));
        assert_eq!(address(&format!("{base}#"), "abc"), format!("{base}#biomeal=abc"));
        assert_eq!(address(&format!("{base}#biomeal=old"), "abc"), format!("{base}#biomeal=abc"));
        assert_eq!(address(&format!("{base}#tab=2"), "abc"), format!("{base}#tab=2&biomeal=abc"));
    }
}
