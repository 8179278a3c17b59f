//! Letters that a text in quotes names in place of holding them.

use std::str::Chars;

/// The text that is written so, if it can be.
pub(super) fn unescaped(written: &str) -> Option<String> {
    let mut text = String::new();
    let mut letters = written.chars();
    while let Some(letter) = letters.next() {
        text.push(match letter {
            '\\' => escape(&mut letters)?,
            _ => letter,
        });
    }
    Some(text)
}

/// The letter that is written behind a "\".
fn escape(letters: &mut Chars<'_>) -> Option<char> {
    Some(match letters.next()? {
        same @ ('"' | '\\' | '/') => same,
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => {
            let first = four_digits(letters)?;
            // Letters beyond 16 bits are written as two halves.
            if first & !0x3ff != 0xd800 {
                return char::from_u32(first);
            }
            let marked = letters.next() == Some('\\') && letters.next() == Some('u');
            let second = if marked { four_digits(letters)? } else { 0 };
            if second & !0x3ff != 0xdc00 {
                return None;
            }
            return char::from_u32(0x1_0000 + ((first & 0x3ff) << 10) + (second & 0x3ff));
        }
        _ => return None,
    })
}

fn four_digits(letters: &mut Chars<'_>) -> Option<u32> {
    let mut number = 0;
    for _ in 0..4 {
        number = number * 16 + letters.next()?.to_digit(16)?;
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::unescaped;

    #[test]
    fn letters_are_named_by_mark_or_number() {
        let all = r#"a\"\\\/\b\f\n\r\t\u00e9\u65E5\ud83d\uDCAA."#;
        assert_eq!(unescaped(all).as_deref(), Some("a\"\\/\u{8}\u{c}\n\r\té日💪."));
    }

    #[test]
    fn what_names_no_letter_is_no_text() {
        let halves = [r"\ud83d", r"\ud83d.", r"\ud83d\n", r"\ud83d\u65e5", r"\udcaa\ud83d"];
        let cut = [r"\", r"\x", r"\u", r"\u12", r"\u12g4", r"\u+123"];
        for text in halves.into_iter().chain(cut) {
            assert_eq!(unescaped(text), None, "{text}");
        }
    }
}
