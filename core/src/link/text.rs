//! Names and notes: UTF-8, any script. What was written once is only pointed at
//! the next time; the rest goes byte by byte, each expected from the one before.

use crate::coder::{Choice, Coder, Number};

/// What the odds are learned from before the first text, so that short texts are
/// short from the start. Part of the format: it never changes.
pub(super) const PRIMER: &str = "残りのスープを朝ごはんに。周日的剩菜做午饭。남은 수프는 아침에. \
    بقايا العشاء للغد. कल के खाने के लिए दाल। Остатки ужина на завтра, суп и хлеб. \
    Resztki z obiadu na jutro. Restes du dîner à réchauffer. Sobras de la cena con arroz y \
    huevo. Avanzi di ieri per pranzo. Reste vom Abendessen für morgen, mit Brot und Käse. \
    Leftovers from dinner, with the rest of the soup. Eating out on Tuesday. Breakfast, second \
    breakfast, lunch at work, afternoon snack, after the gym. Week of vegetables and beans; \
    add more water, salt and oil if you like. Mum's apple cake. Make a double portion on \
    Sunday and freeze half for the other days. ";

/// Most bytes of one text: 500 characters of four bytes.
const MOST_BYTES: usize = 2000;

/// Most bytes of all different texts of a link together, so that a link made to be
/// slow is read as quickly as any.
const MOST_TOGETHER: usize = 64 * 1024;

/// The texts of one link so far, and what was learned from them.
#[derive(Debug)]
pub(super) struct Texts {
    earlier: Vec<String>,
    /// Bytes that there is room for.
    room: usize,
    repeated: Choice,
    length: Number,
    /// Made when the first text comes.
    letters: Option<Box<Letters>>,
}

/// Learned odds of bytes: of the first byte of a letter by the first of the letter
/// before, of the others by the byte before.
#[derive(Debug)]
struct Letters {
    /// Bit by bit: 256 for each of 256 bytes before a first byte, then for each before
    /// another one.
    odds: Vec<Choice>,
    /// Other and first bytes whatever was before: where each of the odds begins.
    any: [[Choice; 256]; 2],
    /// The first byte of the latest letter and the latest byte.
    latest: (u8, u8),
    /// Bytes to come of the latest letter.
    left: u32,
}

impl Texts {
    pub(super) const fn new() -> Self {
        Self {
            earlier: Vec::new(),
            room: MOST_TOGETHER,
            repeated: Choice::EVEN,
            length: Number::NEW,
            letters: None,
        }
    }

    /// A text of at most `most` characters; `filled` learns how often it is not
    /// empty. A reader refuses what is no such text, and what is too much.
    pub(super) fn code<T: AsRef<str> + From<String>>(
        &mut self,
        coder: &mut Coder,
        filled: &mut Choice,
        text: &mut T,
        most: usize,
    ) {
        let read = self.coded(coder, filled, text.as_ref(), most);
        *text = read.into();
    }

    fn coded(&mut self, coder: &mut Coder, filled: &mut Choice, text: &str, most: usize) -> String {
        if !coder.choice(filled, !text.is_empty()) {
            return String::new();
        }
        let known = self.earlier.iter().position(|earlier| earlier == text);
        let count = self.earlier.len() as u32;
        let read = if count > 0 && coder.choice(&mut self.repeated, known.is_some()) {
            let at = coder.even(count, known.unwrap_or_default() as u32);
            self.earlier[at as usize].clone()
        } else {
            let read = self.fresh(coder, text);
            self.earlier.push(read.clone());
            read
        };
        if read.chars().count() > most {
            coder.refuse();
        }
        read
    }

    fn fresh(&mut self, coder: &mut Coder, text: &str) -> String {
        let length = self.length.code(coder, text.len() as u32) as usize;
        if length > MOST_BYTES.min(self.room) {
            coder.refuse();
            return String::new();
        }
        self.room -= length;
        let letters = self.letters.get_or_insert_with(Letters::primed);
        letters.begin();
        let mut read = Vec::new();
        for at in 0..length {
            if coder.is_broken() {
                break;
            }
            let byte = text.as_bytes().get(at).copied().unwrap_or_default();
            read.push(letters.code(coder, byte));
        }
        String::from_utf8(read).unwrap_or_else(|_| {
            coder.refuse();
            String::new()
        })
    }
}

impl Letters {
    fn primed() -> Box<Self> {
        let mut letters = Box::new(Self {
            odds: vec![Choice::EVEN; 2 * 256 * 256],
            any: [[Choice::EVEN; 256]; 2],
            latest: (0, 0),
            left: 0,
        });
        letters.begin();
        // Written and forgotten: only the odds stay.
        let mut coder = Coder::writing();
        for byte in PRIMER.bytes() {
            letters.code(&mut coder, byte);
        }
        letters
    }

    /// A text begins as if a space were before it.
    const fn begin(&mut self) {
        self.latest = (b' ', b' ');
        self.left = 0;
    }

    fn code(&mut self, coder: &mut Coder, byte: u8) -> u8 {
        let is_first = self.left == 0;
        let (first, before) = self.latest;
        let context = if is_first { usize::from(first) } else { 256 + usize::from(before) };
        let any = &mut self.any[usize::from(is_first)];
        let mut node = 1;
        for bit in (0..8).rev() {
            let odds = &mut self.odds[256 * context + node];
            odds.begin_as(any[node]);
            let yes = coder.choice_of_many(odds, byte >> bit & 1 == 1);
            any[node].learn(yes);
            node = 2 * node + usize::from(yes);
        }
        let byte = node as u8;
        if is_first {
            self.left = byte.leading_ones().saturating_sub(1).min(3);
        } else {
            self.left -= 1;
        }
        self.latest = (if is_first { byte } else { first }, byte);
        byte
    }
}
