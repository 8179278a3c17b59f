//! JSON (RFC 8259) as a tree whose every value knows its place, so that a wrong
//! amount in a file can be named by line and path. Numbers stay as they are written:
//! amounts are read exactly, without floating point.

use std::borrow::Cow;

use super::BackupError;

/// Deepest nesting that is read. Files of ours reach 10.
const MAX_DEPTH: usize = 32;

/// A value and where it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Node<'a> {
    /// In bytes from the beginning of the text.
    pub at: usize,
    pub value: Value<'a>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value<'a> {
    Null,
    Flag(bool),
    Number(&'a str),
    Text(Cow<'a, str>),
    List(Vec<Node<'a>>),
    Fields(Vec<(Cow<'a, str>, Node<'a>)>),
}

/// Reads a whole text.
pub(super) fn parse(text: &str) -> Result<Node<'_>, BackupError> {
    // Some editors put a byte order mark in front.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader { text, at: 0 };
    let node = reader.node(0)?;
    reader.space();
    if reader.at < text.len() { Err(reader.wrong("nothing more")) } else { Ok(node) }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn node(&mut self, depth: usize) -> Result<Node<'a>, BackupError> {
        self.space();
        let at = self.at;
        if depth > MAX_DEPTH {
            return Err(self.wrong("less nesting"));
        }
        let value = match self.rest().as_bytes().first() {
            Some(b'{') => self.fields(depth)?,
            Some(b'[') => self.list(depth)?,
            Some(b'"') => Value::Text(self.text()?),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            _ if self.take("true") => Value::Flag(true),
            _ if self.take("false") => Value::Flag(false),
            _ if self.take("null") => Value::Null,
            _ => return Err(self.wrong("a value")),
        };
        Ok(Node { at, value })
    }

    fn fields(&mut self, depth: usize) -> Result<Value<'a>, BackupError> {
        let mut fields: Vec<(Cow<'a, str>, Node<'a>)> = Vec::new();
        self.at += 1;
        self.space();
        if self.take("}") {
            return Ok(Value::Fields(fields));
        }
        loop {
            self.space();
            if !self.rest().starts_with('"') {
                return Err(self.wrong("the name of a field in quotes"));
            }
            let before = self.at;
            let name = self.text()?;
            if fields.iter().any(|(other, _)| *other == name) {
                self.at = before;
                return Err(self.wrong("each field once"));
            }
            self.space();
            if !self.take(":") {
                return Err(self.wrong("\":\""));
            }
            fields.push((name, self.node(depth + 1)?));
            self.space();
            if self.take("}") {
                return Ok(Value::Fields(fields));
            }
            if !self.take(",") {
                return Err(self.wrong("\",\" or \"}\""));
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Value<'a>, BackupError> {
        let mut items = Vec::new();
        self.at += 1;
        self.space();
        if self.take("]") {
            return Ok(Value::List(items));
        }
        loop {
            items.push(self.node(depth + 1)?);
            self.space();
            if self.take("]") {
                return Ok(Value::List(items));
            }
            if !self.take(",") {
                return Err(self.wrong("\",\" or \"]\""));
            }
        }
    }

    /// A text in quotes, borrowed when nothing in it is escaped.
    fn text(&mut self) -> Result<Cow<'a, str>, BackupError> {
        let from = self.at + 1;
        let mut end = from;
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(end) {
                Some(b'"') => break,
                Some(b'\\') => end += 2,
                Some(0x20..) => end += 1,
                _ => {
                    self.at = end.min(bytes.len());
                    return Err(self.wrong("the end of a text: '\"'"));
                }
            }
        }
        let quoted = &self.text[self.at..=end];
        let inner = &quoted[1..quoted.len() - 1];
        if !inner.contains('\\') {
            self.at = end + 1;
            return Ok(Cow::Borrowed(inner));
        }
        let text = serde_json::from_str(quoted);
        let text = text.map_err(|_| self.wrong("a text without wrong \"\\\""))?;
        self.at = end + 1;
        Ok(Cow::Owned(text))
    }

    fn number(&mut self) -> Result<Value<'a>, BackupError> {
        let part = |byte: u8| byte.is_ascii_digit() || b"+-.eE".contains(&byte);
        let length = self.rest().bytes().take_while(|byte| part(*byte)).count();
        let number = &self.rest()[..length];
        self.at += length;
        Ok(Value::Number(number))
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len();
    }

    fn take(&mut self, token: &str) -> bool {
        let there = self.rest().starts_with(token);
        self.at += if there { token.len() } else { 0 };
        there
    }

    fn wrong(&self, expected: &str) -> BackupError {
        let problem = if self.at >= self.text.len() {
            format!("the text ends where {expected} should be")
        } else {
            format!("there should be {expected} here")
        };
        BackupError::at(self.text, self.at, String::new(), problem)
    }
}

#[cfg(test)]
mod tests {
    use super::{Node, Value, parse};

    fn problem(text: &str) -> String {
        parse(text).expect_err("no JSON").to_string()
    }

    #[test]
    fn reads_every_kind_of_value() {
        let text = "\u{feff} {\"a\": [1, -2.5e3, \"x\\n\\u00e9\", \"日本\"], \"b\": {}, \"c\": null, \"d\": true}\n";
        let Ok(Node { at: 1, value: Value::Fields(fields) }) = parse(text) else {
            panic!("an object at the second byte");
        };
        let names: Vec<_> = fields.iter().map(|(name, _)| name.as_ref()).collect();
        assert_eq!(names, ["a", "b", "c", "d"]);
        let Value::List(items) = &fields[0].1.value else { panic!("a list") };
        assert_eq!(items[1].value, Value::Number("-2.5e3"));
        assert_eq!(items[2].value, Value::Text("x\né".into()));
        assert_eq!(items[3].value, Value::Text("日本".into()));
        assert_eq!(fields[3].1.value, Value::Flag(true));
    }

    #[test]
    fn says_where_a_text_stops_being_json() {
        assert_eq!(problem(""), "line 1, column 1: the text ends where a value should be");
        assert_eq!(
            problem("{\n  \"a\": 1,\n}"),
            "line 3, column 1: there should be the name of a field in quotes here"
        );
        assert_eq!(problem("[1 2]"), "line 1, column 4: there should be \",\" or \"]\" here");
        assert_eq!(problem("[\"é\" x]"), "line 1, column 6: there should be \",\" or \"]\" here");
        assert_eq!(
            problem("{\"a\": 1, \"a\": 2}"),
            "line 1, column 10: there should be each field once here"
        );
        assert_eq!(
            problem("\"abc"),
            "line 1, column 5: the text ends where the end of a text: '\"' should be"
        );
        assert_eq!(
            problem("\"\\x\""),
            "line 1, column 1: there should be a text without wrong \"\\\" here"
        );
        assert_eq!(problem("[1] 2"), "line 1, column 5: there should be nothing more here");
        assert!(problem(&"[".repeat(100)).contains("less nesting"));
    }

    #[test]
    fn no_text_stops_it() {
        for text in ["\"\\", "\"\\é", "\"\\é\"", "{\"a\"", "[", "tru", "-", "\u{feff}"] {
            let _ = parse(text);
        }
    }
}
