//! Writing JSON, as short as it can be or for people.

/// JSON that is being written: values one after the other, with a name before each
/// where it is a field. Commas and lines come by themselves.
#[derive(Clone, Debug)]
pub struct Writer {
    text: String,
    for_people: bool,
    open: Vec<Group>,
}

/// A list or group of fields whose end is not yet written.
#[derive(Clone, Copy, Debug)]
struct Group {
    close: char,
    filled: bool,
    /// What stands before each item: nothing, a space or a line of its own.
    spacing: Spacing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spacing {
    None,
    Space,
    Line,
}

impl Writer {
    /// Writes without any white space.
    #[must_use]
    pub const fn compact() -> Self {
        Self { text: String::new(), for_people: false, open: Vec::new() }
    }

    /// Writes for people: a line each for what is in a list or group, but for groups
    /// made with [`Self::line`].
    #[must_use]
    pub const fn for_people() -> Self {
        Self { text: String::new(), for_people: true, open: Vec::new() }
    }

    /// What was written. For people it ends with a line end.
    #[must_use]
    pub fn finish(mut self) -> String {
        if self.for_people {
            self.text.push('\n');
        }
        self.text
    }

    /// Begins a group of fields.
    pub fn fields(&mut self) {
        self.begin('{', '}', Spacing::Line);
    }

    /// Begins a group of fields that stands in one line.
    pub fn line(&mut self) {
        self.begin('{', '}', Spacing::Space);
    }

    /// Begins a list.
    pub fn list(&mut self) {
        self.begin('[', ']', Spacing::Line);
    }

    fn begin(&mut self, open: char, close: char, spacing: Spacing) {
        self.before_value();
        self.text.push(open);
        let spacing = if self.for_people { spacing } else { Spacing::None };
        self.open.push(Group { close, filled: false, spacing });
    }

    /// Ends the list or group begun last. Without effect when none is open.
    pub fn end(&mut self) {
        let Some(group) = self.open.pop() else { return };
        if group.filled {
            self.space(group.spacing);
        }
        self.text.push(group.close);
    }

    /// The name of a field, of plain letters; its value is written next.
    pub fn name(&mut self, name: &str) -> &mut Self {
        self.next();
        self.text.push('"');
        self.text.push_str(name);
        self.text.push_str(if self.for_people { "\": " } else { "\":" });
        self
    }

    /// A field with a text, if it is not empty.
    pub fn filled(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.name(name).text(text);
        }
    }

    /// A whole number.
    pub fn number(&mut self, number: u32) {
        self.before_value();
        self.digits(number);
    }

    fn digits(&mut self, number: u32) {
        if number > 9 {
            self.digits(number / 10);
        }
        self.text.push(char::from(b'0' + (number % 10) as u8));
    }

    /// A number given in units of its last decimal, without zeros at its end.
    pub(crate) fn decimal(&mut self, value: u32, decimals: u32) {
        let unit = 10_u32.pow(decimals);
        self.number(value / unit);
        let mut rest = value % unit;
        if rest > 0 {
            self.text.push('.');
        }
        while rest > 0 {
            rest *= 10;
            self.digits(rest / unit);
            rest %= unit;
        }
    }

    /// True or false.
    pub fn flag(&mut self, flag: bool) {
        self.plain(if flag { "true" } else { "false" });
    }

    /// A value as it is to stand there: a number, or JSON from elsewhere.
    pub fn plain(&mut self, value: &str) {
        self.before_value();
        self.text.push_str(value);
    }

    /// A text.
    pub fn text(&mut self, text: &str) {
        self.before_value();
        self.text.push('"');
        for letter in text.chars() {
            self.letter(letter);
        }
        self.text.push('"');
    }

    fn letter(&mut self, letter: char) {
        let short = match letter {
            '"' | '\\' => letter,
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\u{8}' => 'b',
            '\u{c}' => 'f',
            '\0'..='\u{1f}' => return self.code(letter),
            // Line ends to JavaScript, so that a file can be pasted into a script.
            '\u{2028}' | '\u{2029}' if self.for_people => return self.code(letter),
            _ => return self.text.push(letter),
        };
        self.text.push('\\');
        self.text.push(short);
    }

    /// A letter by its number, in four digits.
    fn code(&mut self, letter: char) {
        self.text.push_str("\\u");
        for shift in [12, 8, 4, 0] {
            let digit = u32::from(letter) >> shift & 15;
            self.text.extend(char::from_digit(digit, 16));
        }
    }

    /// Comes before each value. One with a name has its comma before the name.
    fn before_value(&mut self) {
        if self.open.last().is_some_and(|group| group.close == ']') {
            self.next();
        }
    }

    /// Comes before each item or field.
    fn next(&mut self) {
        let Some(group) = self.open.last_mut() else { return };
        let spacing = group.spacing;
        if std::mem::replace(&mut group.filled, true) {
            self.text.push(',');
        }
        self.space(spacing);
    }

    fn space(&mut self, spacing: Spacing) {
        match spacing {
            Spacing::None => {}
            Spacing::Space => self.text.push(' '),
            Spacing::Line => {
                self.text.push('\n');
                for _ in &self.open {
                    self.text.push_str("  ");
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Writer;

    fn write(mut writer: Writer) -> String {
        writer.fields();
        writer.name("a").list();
        writer.number(1);
        writer.flag(true);
        writer.line();
        writer.name("x").plain("2.5");
        writer.name("y").text("é");
        writer.end();
        writer.end();
        writer.name("b").list();
        writer.end();
        writer.name("c").line();
        writer.end();
        writer.end();
        writer.end();
        writer.finish()
    }

    #[test]
    fn writes_short_and_for_people() {
        assert_eq!(write(Writer::compact()), r#"{"a":[1,true,{"x":2.5,"y":"é"}],"b":[],"c":{}}"#);
        let lines = [
            "{",
            "  \"a\": [",
            "    1,",
            "    true,",
            "    { \"x\": 2.5, \"y\": \"é\" }",
            "  ],",
            "  \"b\": [],",
            "  \"c\": {}",
            "}",
            "",
        ];
        assert_eq!(write(Writer::for_people()), lines.join("\n"));
    }

    #[test]
    fn escapes_what_a_text_cannot_hold() {
        let written = |mut writer: Writer| {
            writer.text("\0\u{8}\t\n\u{c}\r\u{1f} \"\\/\u{7f}\u{2028}💪");
            writer.finish()
        };
        assert_eq!(
            written(Writer::compact()),
            "\"\\u0000\\b\\t\\n\\f\\r\\u001f \\\"\\\\/\u{7f}\u{2028}💪\""
        );
        assert_eq!(
            written(Writer::for_people()),
            "\"\\u0000\\b\\t\\n\\f\\r\\u001f \\\"\\\\/\u{7f}\\u2028💪\"\n"
        );
    }
}
