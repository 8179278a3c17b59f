//! Text as search compares it: words in lower case, without accents, marks and
//! apostrophes.

use super::lexicon::is_filler;

/// Most characters of a word that are compared.
pub const MAX_WORD: usize = 24;

/// A piece of a name: a word, or a mark that ends a part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// A word, folded.
    Word(&'a str),
    /// A comma or semicolon.
    Comma,
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
    /// A slash.
    Slash,
}

/// Hands out the words and marks of a text, in order. A hyphen parts two words, an
/// apostrophe joins them: "rib-eye" is two, "lady's" is one.
pub fn pieces(text: &str, mut take: impl FnMut(Piece<'_>)) {
    hand_out(text, &mut take);
}

fn hand_out(text: &str, take: &mut dyn FnMut(Piece<'_>)) {
    let mut word = String::new();
    let mut length = 0;
    for letter in text.chars() {
        let before = word.len();
        match fold(letter, &mut word) {
            Folded::Letter if length < MAX_WORD => length += 1,
            Folded::Letter => word.truncate(before),
            Folded::Silent => {}
            Folded::Mark => {
                end(&mut word, take);
                length = 0;
                match letter {
                    ',' | ';' => take(Piece::Comma),
                    '(' | '[' => take(Piece::Open),
                    ')' | ']' => take(Piece::Close),
                    '/' => take(Piece::Slash),
                    _ => {}
                }
            }
        }
    }
    end(&mut word, take);
}

/// Hands a word out, if there is one.
fn end(word: &mut String, take: &mut dyn FnMut(Piece<'_>)) {
    if !word.is_empty() {
        take(Piece::Word(word));
        word.clear();
    }
}

/// The words of a text without those that say nothing ("with", "of"), unless
/// there is nothing else.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let mut telling = Vec::new();
    let mut fillers = Vec::new();
    pieces(text, |piece| {
        if let Piece::Word(word) = piece {
            let words = if is_filler(word) { &mut fillers } else { &mut telling };
            words.push(word.to_owned());
        }
    });
    if telling.is_empty() { fillers } else { telling }
}

/// What became of a character.
enum Folded {
    /// It is part of a word.
    Letter,
    /// It is left out, as if it were not there: accents, apostrophes.
    Silent,
    /// It ends a word.
    Mark,
}

/// Base letters of U+00C0 to U+017F, one for each; `*` marks those that need two
/// letters or are no letters.
const LATIN: &[u8; 192] = b"aaaaaa*ceeeeiiiidnooooo*ouuuuy**\
    aaaaaa*ceeeeiiiidnooooo*ouuuuy*y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll\
    lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// Base letters of U+0386 to U+03CE, one for each; `*` where there is none.
const GREEK: &str = "α*εηι*ο*υωιαβγδεζηθικλμνξοπρ*στυφχψωιυαεηιυαβγδεζηθικλμνξοπρσστυφχψωιυουω";

/// Other letters that are compared as base letters: the first, the last and the base
/// letters of each range. Those of the second and third line are Vietnamese, as in "phở",
/// the last are Romanian and Cyrillic.
const ALIKE: &str = "ßßss ẞẞss ææae ÆÆae œœoe ŒŒoe þþth ÞÞth Ĳĳij \
    \u{1ea0}\u{1eb7}a \u{1eb8}\u{1ec7}e \u{1ec8}\u{1ecb}i \u{1ecc}\u{1ee3}o \
    Ơơo \u{1ee4}\u{1ef1}u Ưưu \u{1ef2}\u{1ef9}y \
    Șșs Țțt ёёе ййи їїі";

/// Appends what a character is compared as.
fn fold(letter: char, word: &mut String) -> Folded {
    if !letter.is_ascii() {
        for alike in ALIKE.split(' ') {
            let mut base = alike.chars();
            if base.next() <= Some(letter) && Some(letter) <= base.next() {
                word.push_str(base.as_str());
                return Folded::Letter;
            }
        }
    }
    let code = letter as u32;
    let base = match letter {
        '0'..='9' | 'A'..='Z' | 'a'..='z' => u32::from(letter.to_ascii_lowercase()),
        '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '\u{300}'..='\u{36f}' | '\u{ad}' => {
            return Folded::Silent;
        }
        // ASCII marks, Latin-1 marks, general punctuation and signs, CJK marks.
        '\0'..='\u{bf}'
        | '\u{d7}'
        | '\u{f7}'
        | '\u{387}'
        | '\u{2000}'..='\u{2bff}'
        | '\u{3000}'..='\u{303f}' => return Folded::Mark,
        '\u{c0}'..='\u{17f}' => LATIN[code as usize - 0xc0].into(),
        '\u{386}' | '\u{388}'..='\u{3ce}' => {
            word.extend(GREEK.chars().nth(code as usize - 0x386));
            return Folded::Letter;
        }
        // Cyrillic. The standard library's table for all scripts would weigh a third
        // of search.
        '\u{400}'..='\u{40f}' => return fold(character(code + 0x50), word),
        '\u{410}'..='\u{42f}' => return fold(character(code + 0x20), word),
        '\u{460}'..='\u{481}' | '\u{48a}'..='\u{4bf}' | '\u{4d0}'..='\u{52f}' => code | 1,
        _ => code,
    };
    word.push(character(base));
    Folded::Letter
}

/// The character with this number.
fn character(code: u32) -> char {
    char::from_u32(code).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_marks_fall_away() {
        assert_eq!(words("CRÈME  brûlée!"), ["creme", "brulee"]);
        assert_eq!(words("Cre\u{300}me"), ["creme"]);
        assert_eq!(words("Phở, ÅNGSTRÖM Ærø"), ["pho", "angstrom", "aero"]);
        assert_eq!(words("lady's rib-eye 2% (70-85)"), ["ladys", "rib", "eye", "2", "70", "85"]);
        assert_eq!(words("БОРЩ Ёлка ӘҢ Їжа"), ["борщ", "елка", "әң", "іжа"]);
        assert_eq!(words("йогурт"), words("и\u{306}огурт"));
        assert_eq!(words("ΨΩΜΊΣ Άρτος"), ["ψωμισ", "αρτοσ"]);
        assert_eq!(words("Ϋώ α·β"), ["υω", "α", "β"]);
        assert_eq!(words("Straße"), words("STRASSE"));
    }

    #[test]
    fn the_table_of_letters_fits_its_characters() {
        for (letter, base) in [
            ('À', "a"),
            ('Ç', "c"),
            ('Ð', "d"),
            ('Ö', "o"),
            ('Ø', "o"),
            ('Ý', "y"),
            ('ö', "o"),
            ('ø', "o"),
            ('ù', "u"),
            ('ý', "y"),
            ('ÿ', "y"),
            ('ā', "a"),
            ('č', "c"),
            ('đ', "d"),
            ('ě', "e"),
            ('ğ', "g"),
            ('ħ', "h"),
            ('ı', "i"),
            ('İ', "i"),
            ('ĵ', "j"),
            ('ķ', "k"),
            ('ł', "l"),
            ('ń', "n"),
            ('ŋ', "n"),
            ('ő', "o"),
            ('ř', "r"),
            ('ş', "s"),
            ('š', "s"),
            ('ţ', "t"),
            ('ŧ', "t"),
            ('ů', "u"),
            ('ŵ', "w"),
            ('ŷ', "y"),
            ('Ÿ', "y"),
            ('ž', "z"),
        ] {
            assert_eq!(words(&letter.to_string()), [base], "{letter}");
        }
        assert_eq!(words("a×b÷c"), ["a", "b", "c"].map(String::from)[1..].to_vec());
    }

    #[test]
    fn empty_and_filler_words() {
        assert!(words("  ,;-% ").is_empty());
        assert_eq!(words("beans and rice with a lemon"), ["beans", "rice", "lemon"]);
        assert_eq!(words("an"), ["an"]);
    }

    #[test]
    fn long_words_are_cut() {
        assert_eq!(words(&"x".repeat(500))[0].len(), MAX_WORD);
        assert_eq!(words(&"é".repeat(500))[0].len(), MAX_WORD);
    }

    #[test]
    fn marks_of_a_name_are_kept() {
        let mut seen = String::new();
        pieces("Fig (dried), raw / ripe", |piece| match piece {
            Piece::Word(word) => seen.push_str(word),
            Piece::Comma => seen.push(','),
            Piece::Open => seen.push('('),
            Piece::Close => seen.push(')'),
            Piece::Slash => seen.push('/'),
        });
        assert_eq!(seen, "fig(dried),raw/ripe");
    }
}
