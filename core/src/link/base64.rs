//! Base64url without padding (RFC 4648, section 5).

/// The letters of the values 0 to 63.
pub(super) const ALPHABET: &[u8; 64] =
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The text of these bytes.
pub(super) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let group = (0..3).fold(0, |group, at| {
            group << 8 | u32::from(three.get(at).copied().unwrap_or_default())
        });
        for at in 0..=three.len() {
            text.push(char::from(ALPHABET[(group >> (18 - 6 * at)) as usize & 63]));
        }
    }
    text
}

/// The bytes of a text, and whether the text is exactly what they are written as:
/// nothing foreign in it and nothing left over. Reading stops at the first foreign
/// character.
pub(super) fn decode(text: &str) -> (Vec<u8>, bool) {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    let mut group = 0_u32;
    let mut bits = 0;
    for letter in text.bytes() {
        let Some(value) = value(letter) else { return (bytes, false) };
        group = group << 6 | value;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((group >> bits) as u8);
            group &= (1 << bits) - 1;
        }
    }
    (bytes, bits < 6 && group == 0)
}

/// Whether `letter` is one of the 64.
pub(super) const fn is_letter(letter: u8) -> bool {
    value(letter).is_some()
}

const fn value(letter: u8) -> Option<u32> {
    let value = match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    };
    Some(value as u32)
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};

    /// The examples of RFC 4648, section 10, without padding.
    #[test]
    fn writes_and_reads_the_examples_of_the_standard() {
        let examples = [
            ("", ""),
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg"),
            ("fooba", "Zm9vYmE"),
            ("foobar", "Zm9vYmFy"),
        ];
        for (bytes, text) in examples {
            assert_eq!(encode(bytes.as_bytes()), text);
            assert_eq!(decode(text), (bytes.as_bytes().to_vec(), true));
        }
        assert_eq!(encode(&[0xfb, 0xff]), "-_8");
    }

    #[test]
    fn what_no_bytes_are_written_as_is_told() {
        assert!(!decode("Zh").1, "bits left over");
        assert!(!decode("Zg==").1, "padding");
        assert!(!decode("Zm9vY").1, "a letter left over");
        assert_eq!(decode("Zm9v!Zm9v"), (b"foo".to_vec(), false));
    }
}
