//! Texts that may be no links, one for any bytes, and what must come of each. The property
//! tests and `cargo xtask bench --fuzz` read them.

use super::base64::{self, ALPHABET};
use super::{LinkError, Shared, decode, encode, frame};
use crate::plan::MAX_OWN_FOODS;

/// Characters of a payload that hold version, mark and two bits of the length.
const VERSION_AND_MARK: usize = 3;
/// Most bytes of a content that its payload has room for.
const MOST_CONTENT: usize = super::MAX_PAYLOAD / 4 * 3 - 9;

/// A text, and what reading it must come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// What is read.
    pub text: String,
    expected: Expected,
}

/// What must come of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Expected {
    /// Anything within the limits, or any error.
    Anything,
    /// It has a whole frame around it.
    OpensOrDamaged,
    Opens,
    Fails(LinkError),
}

impl Case {
    /// The case of some bytes: they choose a kind, payloads among `valid`, of which there
    /// must be one, and what becomes of them.
    #[must_use]
    pub fn of(bytes: &[u8], valid: &[String]) -> Self {
        let mut bytes = Bytes(bytes);
        let kind = bytes.below(10);
        let link = &valid[bytes.below(valid.len())];
        let other = &valid[bytes.below(valid.len())];
        let (text, expected) = match kind {
            0 => {
                let start = if bytes.below(2) == 0 { "" } else { "#biomeal=" };
                ([start, &text(bytes.0)].concat(), Expected::Anything)
            }
            1 => (base64::encode(bytes.0), Expected::Anything),
            2 => (sealed(bytes.0), Expected::OpensOrDamaged),
            3 => {
                let mut content = frame::open(link).unwrap_or_default();
                let other = frame::open(other).unwrap_or_default();
                change(&mut content, &other, &mut bytes, |byte| byte);
                (sealed(&content), Expected::OpensOrDamaged)
            }
            4 => {
                let mut letters = link.as_bytes().to_vec();
                let letter = |byte| ALPHABET[usize::from(byte) % ALPHABET.len()];
                change(&mut letters, other.as_bytes(), &mut bytes, letter);
                (text(&letters), Expected::Anything)
            }
            5 => {
                let kept = 1 + bytes.below(link.len() - 1);
                (link[..kept].to_owned(), Expected::Fails(LinkError::CutOff))
            }
            6 => {
                let mut letters = link.as_bytes().to_vec();
                let at = VERSION_AND_MARK + bytes.below(link.len() - VERSION_AND_MARK);
                let old = ALPHABET.iter().position(|letter| *letter == letters[at]);
                let new = old.unwrap_or_default() + 1 + bytes.below(ALPHABET.len() - 1);
                letters[at] = ALPHABET[new % ALPHABET.len()];
                (text(&letters), Expected::Fails(LinkError::Damaged))
            }
            7 => {
                let version = 2 + bytes.below(254) as u8;
                let newer = with_first(link, version);
                let kept = VERSION_AND_MARK + bytes.below(newer.len() - VERSION_AND_MARK + 1);
                (newer[..kept].to_owned(), Expected::Fails(LinkError::Newer(version)))
            }
            8 => (with_first(link, 0), Expected::Fails(LinkError::NotOurs)),
            _ => {
                let around = [
                    ("https://site.example/page#biomeal=", ""),
                    (" #tab=2&biomeal=", "&top "),
                    ("biomeal=", " is my week"),
                    ("", ")."),
                ];
                let (before, behind) = around[bytes.below(around.len())];
                ([before, link, behind].concat(), Expected::Opens)
            }
        };
        Self { text, expected }
    }

    /// Holds what reading the text came to against what must come of it, and tells how much
    /// was read, in entries and characters.
    ///
    /// # Errors
    /// Says which promise was broken.
    pub fn hold(&self, read: &Result<Shared, LinkError>) -> Result<usize, String> {
        let fits = match (self.expected, read) {
            (Expected::Anything, _)
            | (Expected::OpensOrDamaged, Ok(_) | Err(LinkError::Damaged))
            | (Expected::Opens, Ok(_)) => true,
            (Expected::Fails(expected), Err(error)) => expected == *error,
            _ => false,
        };
        if !fits {
            return Err(format!("{:?} was expected, but came to {read:?}", self.expected));
        }
        let Ok(shared) = read else { return Ok(0) };
        let plan = shared.content.to_plan();
        plan.check().map_err(|error| format!("a limit is passed: {error}"))?;
        let foods = shared.own_foods.len();
        if foods > MAX_OWN_FOODS {
            return Err(format!("{foods} own foods"));
        }
        // What was read is written and read again as the same, unless it has no room.
        match encode(shared).map(|payload| decode(&payload)) {
            Ok(again) if again == *read => {}
            Err(LinkError::TooLong) => {}
            other => return Err(format!("written again, it is {other:?}")),
        }
        let mut size = plan.name.len() + plan.note.len();
        for meal in plan.days.iter().flat_map(|day| &day.meals) {
            size += meal.name.len() + meal.note.len() + meal.entries.len();
        }
        Ok(size)
    }
}

/// What is left of the bytes that a case is made of; zeros behind their end.
struct Bytes<'b>(&'b [u8]);

impl Bytes<'_> {
    fn next(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    /// A number below `end`, which must be above zero.
    fn below(&mut self, end: usize) -> usize {
        let number = u16::from_be_bytes([self.next(), self.next()]);
        usize::from(number) % end
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A link with any content, and all around it as it must be.
fn sealed(content: &[u8]) -> String {
    frame::seal(content.get(..MOST_CONTENT).unwrap_or(content)).unwrap_or_default()
}

/// The link with another version.
fn with_first(link: &str, version: u8) -> String {
    let (mut bytes, _) = base64::decode(link);
    bytes[0] = version;
    base64::encode(&bytes)
}

/// Changes something in up to four places, as much as the bytes say; `letter` makes a byte
/// one that may stand there.
fn change(what: &mut Vec<u8>, other: &[u8], by: &mut Bytes<'_>, letter: fn(u8) -> u8) {
    for _ in 0..=by.below(4) {
        let at = by.below(what.len() + 1);
        let end = (at + 1 + by.below(12)).min(what.len());
        match by.below(6) {
            // A bit.
            0 => {
                if let Some(byte) = what.get_mut(at) {
                    *byte = letter(*byte ^ (1 << by.below(8)));
                }
            }
            // A byte.
            1 => {
                if let Some(byte) = what.get_mut(at) {
                    *byte = letter(by.next());
                }
            }
            // Some are missing.
            2 => drop(what.drain(at..end)),
            // The end is missing.
            3 => what.truncate(at),
            // Some come twice.
            4 => {
                let twice = what[at..end].to_vec();
                what.splice(at..at, twice);
            }
            // It goes on as another.
            _ => {
                what.truncate(at);
                let from = by.below(other.len() + 1);
                what.extend(&other[from..]);
            }
        }
    }
}
