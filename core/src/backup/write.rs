//! Writing files for people: one line for an entry, a line each for the rest.

/// JSON that is being written.
pub(super) struct Writer {
    text: String,
    /// Whether each open list or group of fields has something in it, and whether it
    /// stands on one line.
    open: Vec<(bool, bool)>,
}

impl Writer {
    pub(super) const fn new() -> Self {
        Self { text: String::new(), open: Vec::new() }
    }

    pub(super) fn finish(mut self) -> String {
        self.text.push('\n');
        self.text
    }

    /// Fields in lines of their own.
    pub(super) fn fields(&mut self, write: impl FnOnce(&mut Self)) {
        self.group(['{', '}'], false, write);
    }

    /// Fields in one line.
    pub(super) fn line(&mut self, write: impl FnOnce(&mut Self)) {
        self.group(['{', '}'], true, write);
    }

    /// A list with an item a line.
    pub(super) fn list<T>(&mut self, items: &[T], write: impl Fn(&mut Self, &T)) {
        self.group(['[', ']'], items.is_empty(), |writer| {
            for item in items {
                writer.next();
                write(writer, item);
            }
        });
    }

    fn group(&mut self, [open, close]: [char; 2], in_line: bool, write: impl FnOnce(&mut Self)) {
        self.text.push(open);
        self.open.push((false, in_line));
        write(self);
        let filled = self.open.pop().is_some_and(|(filled, _)| filled);
        match (filled, in_line) {
            (true, true) => self.text.push(' '),
            (true, false) => self.new_line(),
            _ => {}
        }
        self.text.push(close);
    }

    /// Comes before each item or field.
    fn next(&mut self) {
        let Some((filled, in_line)) = self.open.last_mut() else { return };
        let in_line = *in_line;
        if std::mem::replace(filled, true) {
            self.text.push(',');
        }
        if in_line {
            self.text.push(' ');
        } else {
            self.new_line();
        }
    }

    fn new_line(&mut self) {
        self.text.push('\n');
        let depth = self.open.len();
        self.text.extend(std::iter::repeat_n("  ", depth));
    }

    /// The name of a field; its value is written next.
    pub(super) fn name(&mut self, name: &str) -> &mut Self {
        self.next();
        self.text.push('"');
        self.text.push_str(name);
        self.text.push_str("\": ");
        self
    }

    /// A field with a text.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.name(name).value_text(text);
    }

    /// A field with a text, if it is not empty.
    pub(super) fn filled(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.text(name, text);
        }
    }

    /// A field with a number or flag.
    pub(super) fn plain(&mut self, name: &str, value: impl ToString) {
        self.name(name).text.push_str(&value.to_string());
    }

    /// A field with a number given in units of its last decimal.
    pub(super) fn decimal(&mut self, name: &str, value: u32, decimals: usize) {
        let unit = 10_u32.pow(decimals as u32);
        let (whole, fraction) = (value / unit, value % unit);
        let text = format!("{whole}.{fraction:0decimals$}");
        self.plain(name, text.trim_end_matches('0').trim_end_matches('.'));
    }

    /// A text as an item of a list.
    pub(super) fn value_text(&mut self, text: &str) {
        self.text.push('"');
        for letter in text.chars() {
            match letter {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                '\t' => self.text.push_str("\\t"),
                // Line ends to JavaScript, so that a file can be pasted into a script.
                '\0'..='\u{1f}' | '\u{2028}' | '\u{2029}' => {
                    self.text.push_str(&format!("\\u{:04x}", u32::from(letter)));
                }
                _ => self.text.push(letter),
            }
        }
        self.text.push('"');
    }
}
