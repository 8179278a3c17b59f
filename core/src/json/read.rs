//! Reading a text into a tree of values.

use std::borrow::Cow;

use super::error::{JsonError, Problem, Wrong};
use super::escape::unescaped;
use super::flaw::Token;
use super::node::{Field, Node, Value};

/// Most lists and groups within one another. Documents and files of ours reach 20.
const MAX_DEPTH: usize = 127;

/// Most fields in one group: each name is held against those before it. Documents and files
/// of ours reach 30.
const MAX_FIELDS: usize = 1000;

/// What `interpret` makes of a whole text.
///
/// # Errors
/// Names line, column and reason of the first thing that is no JSON or that
/// `interpret` complains about, the latter with its path.
pub(crate) fn read<T>(
    text: &str,
    interpret: impl FnOnce(&Node<'_>) -> Result<T, Wrong>,
) -> Result<T, JsonError> {
    let root = parse(text).map_err(|wrong| wrong.in_text(text, None))?;
    interpret(&root).map_err(|wrong| wrong.in_text(text, Some(&root)))
}

/// The complaint with its place in the text.
pub(crate) fn in_text(wrong: Wrong, text: &str, root: Option<&Node<'_>>) -> JsonError {
    wrong.in_text(text, root)
}

/// The complaint in words, with its place.
pub(crate) fn in_words(wrong: Wrong, text: &str, root: Option<&Node<'_>>) -> String {
    wrong.in_text(text, root).to_string()
}

/// What a whole text holds.
///
/// # Errors
/// A complaint about the first thing that is no JSON.
pub(crate) fn parse(text: &str) -> Result<Node<'_>, Wrong> {
    let mut reader = Reader { text, at: 0 };
    let node = reader.node(0)?;
    reader.space();
    if reader.at < text.len() { Err(reader.wrong(Token::NothingMore)) } else { Ok(node) }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    /// A value inside of `depth` lists and groups.
    fn node(&mut self, depth: usize) -> Result<Node<'a>, Wrong> {
        self.space();
        let at = self.at;
        let value = match self.next() {
            Some(b'{' | b'[') if depth >= MAX_DEPTH => return Err(self.wrong(Token::LessNesting)),
            Some(b'{') => self.fields(depth + 1)?,
            Some(b'[') => self.list(depth + 1)?,
            Some(b'"') => Value::Text(self.text()?),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            _ if self.take("true") => Value::Flag(true),
            _ if self.take("false") => Value::Flag(false),
            _ if self.take("null") => Value::Null,
            _ => return Err(self.wrong(Token::Value)),
        };
        Ok(Node { at, value })
    }

    fn fields(&mut self, depth: usize) -> Result<Value<'a>, Wrong> {
        let mut fields: Vec<Field<'a>> = Vec::new();
        let mut more = self.opens("}");
        while more {
            self.space();
            if self.next() != Some(b'"') {
                return Err(self.wrong(Token::Name));
            }
            if fields.len() >= MAX_FIELDS {
                return Err(self.wrong(Token::FewerFields));
            }
            let before = self.at;
            let name = self.text()?;
            if fields.iter().any(|field| field.name == name) {
                self.at = before;
                return Err(self.wrong(Token::FieldOnce));
            }
            self.space();
            if !self.take(":") {
                return Err(self.wrong(Token::Colon));
            }
            let node = self.node(depth)?;
            fields.push(Field { name, node });
            more = self.goes_on("}", Token::MoreFields)?;
        }
        Ok(Value::Fields(fields))
    }

    fn list(&mut self, depth: usize) -> Result<Value<'a>, Wrong> {
        let mut items = Vec::new();
        let mut more = self.opens("]");
        while more {
            items.push(self.node(depth)?);
            more = self.goes_on("]", Token::MoreItems)?;
        }
        Ok(Value::List(items))
    }

    /// Goes into a list or group; whether anything is in it.
    fn opens(&mut self, close: &str) -> bool {
        self.at += 1;
        self.space();
        !self.take(close)
    }

    /// Whether a list or group goes on behind an item.
    fn goes_on(&mut self, close: &str, expected: Token) -> Result<bool, Wrong> {
        self.space();
        if self.take(close) {
            return Ok(false);
        }
        if self.take(",") { Ok(true) } else { Err(self.wrong(expected)) }
    }

    /// A text in quotes, borrowed when nothing in it is escaped.
    fn text(&mut self) -> Result<Cow<'a, str>, Wrong> {
        let bytes = self.text.as_bytes();
        let from = self.at + 1;
        let mut end = from;
        let mut escaped = false;
        loop {
            match bytes.get(end) {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    end += 2;
                }
                Some(0x20..) => end += 1,
                _ => {
                    self.at = end.min(bytes.len());
                    return Err(self.wrong(Token::TextEnd));
                }
            }
        }
        let inner = self.text.get(from..end).unwrap_or_default();
        let text = if escaped {
            Cow::Owned(unescaped(inner).ok_or_else(|| self.wrong(Token::TextUnharmed))?)
        } else {
            Cow::Borrowed(inner)
        };
        self.at = end + 1;
        Ok(text)
    }

    /// A number, as it is written.
    fn number(&mut self) -> Result<Value<'a>, Wrong> {
        let from = self.at;
        self.take("-");
        if !self.take("0") {
            self.digits()?;
        }
        if self.take(".") {
            self.digits()?;
        }
        if self.take("e") || self.take("E") {
            if !self.take("+") {
                self.take("-");
            }
            self.digits()?;
        }
        Ok(Value::Number(self.text.get(from..self.at).unwrap_or_default()))
    }

    /// One or more digits.
    fn digits(&mut self) -> Result<(), Wrong> {
        let from = self.at;
        while matches!(self.next(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == from { Err(self.wrong(Token::Digit)) } else { Ok(()) }
    }

    fn space(&mut self) {
        while matches!(self.next(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, token: &str) -> bool {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let there = rest.starts_with(token.as_bytes());
        self.at += if there { token.len() } else { 0 };
        there
    }

    fn wrong(&self, expected: Token) -> Wrong {
        Wrong::new(self.at, Problem::Expected(expected))
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_DEPTH, MAX_FIELDS, Node, Value, parse, read};

    fn problem(text: &str) -> String {
        read::<()>(text, |root| Err(root.wrong("JSON"))).expect_err("no JSON").to_string()
    }

    #[test]
    fn reads_every_kind_of_value() {
        let text = " {\"a\": [1, -2.5e3, \"x\\n\\u00e9\", \"日本\"], \"b\": {}, \"c\": null, \"d\": true}\n";
        let Ok(Node { at: 1, value: Value::Fields(fields) }) = parse(text) else {
            panic!("an object at the second byte");
        };
        let names: Vec<_> = fields.iter().map(|field| field.name.as_ref()).collect();
        assert_eq!(names, ["a", "b", "c", "d"]);
        let Value::List(items) = &fields[0].node.value else { panic!("a list") };
        assert_eq!(items[1].value, Value::Number("-2.5e3"));
        assert_eq!(items[2].value, Value::Text("x\né".into()));
        assert_eq!(items[3].value, Value::Text("日本".into()));
        assert_eq!(fields[3].node.value, Value::Flag(true));
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
        assert_eq!(problem("[1., 2]"), "line 1, column 4: there should be a digit here");
        assert_eq!(problem("[\u{feff}]"), "line 1, column 2: there should be a value here");
    }

    #[test]
    fn complaints_about_values_name_their_path() {
        type Find = for<'n, 't> fn(&'n Node<'t>) -> Option<&'n Node<'t>>;
        let at = |text: &str, find: Find| {
            let wrong = |root: &Node<'_>| Err(find(root).expect("there").wrong("is odd"));
            read::<()>(text, wrong).expect_err("odd").to_string()
        };
        let text = "{\"a\": [0],\n \"é\": [[], {\"a\": 1, \"b\": 2}]}";
        assert_eq!(
            at(text, |root| root.field("é")?.items().ok()?.last()?.field("b")),
            "line 2, column 26: é[1].b: is odd"
        );
        assert_eq!(at("[1, 2]", |root| root.items().ok()?.last()), "line 1, column 5: [1]: is odd");
        assert_eq!(at(" [1]", |root| Some(root)), "line 1, column 2: is odd");
    }

    #[test]
    fn fields_end_somewhere() {
        let fields = |count: usize| {
            let fields: Vec<_> = (0..count).map(|at| format!("\"{at}\":{at}")).collect();
            format!("{{{}}}", fields.join(","))
        };
        assert!(parse(&fields(MAX_FIELDS)).is_ok());
        assert_eq!(
            problem(&fields(MAX_FIELDS + 1)),
            "line 1, column 9782: there should be fewer fields here"
        );
    }

    #[test]
    fn nesting_ends_somewhere() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(parse(&nested(MAX_DEPTH)).is_ok());
        assert_eq!(
            problem(&nested(MAX_DEPTH + 1)),
            "line 1, column 128: there should be less nesting here"
        );
        assert!(parse(&"[{\"a\":".repeat(100_000)).is_err());
    }
}
