//! One description for reading and writing, as the coder of links has it: each method
//! takes a value in place, writes it or fills it. So neither can disagree with the
//! other, and there is half the code to download.

use super::error::Wrong;
use super::flaw::Flaw;
use super::node::{Field, Node, Value};
use super::write::Writer;
use crate::words::{Word, place_of_word, word_at};

/// Values one after the other, with a name before each where it is a field; to be
/// written, or to be found in what was read.
///
/// The first complaint is kept and nothing after it matters, so that a description
/// need not care: a value that is not there is left as it is.
#[derive(Debug)]
pub(crate) struct Form<'t> {
    writer: Writer,
    reads: bool,
    /// Reading: the field that was named and whose value comes next.
    named: Option<&'t Node<'t>>,
    /// Reading: lists and groups of fields that have begun, with the items so far.
    open: Vec<(Option<&'t Node<'t>>, usize)>,
    /// Reading: the value that came last, or the list or group that ended last.
    latest: Option<&'t Node<'t>>,
    wrong: Option<Wrong>,
}

impl<'t> Form<'t> {
    /// Starts writing.
    pub(crate) const fn writing() -> Self {
        Self {
            writer: Writer::compact(),
            reads: false,
            named: None,
            open: Vec::new(),
            latest: None,
            wrong: None,
        }
    }

    /// Starts reading.
    pub(crate) fn reading(root: &'t Node<'t>) -> Self {
        Self { reads: true, named: Some(root), ..Self::writing() }
    }

    /// What was written.
    pub(crate) fn finish(self) -> String {
        self.writer.finish()
    }

    /// Whether everything that was read made sense.
    pub(crate) fn check(self) -> Result<(), Wrong> {
        self.wrong.map_or(Ok(()), Err)
    }

    /// Whether values are filled.
    pub(crate) const fn reads(&self) -> bool {
        self.reads
    }

    /// A complaint about the value that came last.
    pub(crate) fn refuse(&mut self, problem: Flaw) {
        if let Some(node) = self.latest {
            self.keep::<()>(Err(node.wrong(problem)));
        }
    }

    /// What was read. A complaint is kept, unless there was one before.
    fn keep<T>(&mut self, read: Result<T, Wrong>) -> Option<T> {
        match read {
            Ok(value) => return Some(value),
            Err(wrong) if self.wrong.is_none() => self.wrong = Some(wrong),
            Err(_) => {}
        }
        None
    }

    /// Reading: the value that comes next.
    fn next(&mut self) -> Option<&'t Node<'t>> {
        let mut next = self.named.take();
        if next.is_none()
            && let Some((group, at)) = self.open.last_mut()
        {
            let Some(Node { value: Value::List(items), .. }) = *group else { return None };
            next = items.get(*at);
            *at += 1;
        }
        self.latest = next;
        next
    }

    /// Begins a group of fields.
    pub(crate) fn fields(&mut self) {
        if self.reads {
            let node = self.next();
            self.open.push((node, 0));
        } else {
            self.writer.fields();
        }
    }

    /// Begins a group of fields and gives all that can be read. Refuses what is no
    /// such group.
    pub(crate) fn all_fields(&mut self) -> &'t [Field<'t>] {
        self.fields();
        let fields = self.latest.map(Node::fields);
        fields.and_then(|fields| self.keep(fields)).unwrap_or_default()
    }

    /// Begins a group of one field, whose value comes next, and gives the field's name:
    /// `name`, or the one that is read. Empty and a complaint where it is not one.
    pub(crate) fn only(&mut self, name: &'static str, problem: Flaw) -> &'t str {
        let fields = self.all_fields();
        if !self.reads {
            self.writer.name(name);
            return name;
        }
        let [field] = fields else {
            self.refuse(problem);
            return "";
        };
        self.named = Some(&field.node);
        self.latest = self.named;
        &field.name
    }

    /// Begins a list of so many items and gives how many there are.
    pub(crate) fn items(&mut self, count: usize) -> usize {
        if !self.reads {
            self.writer.list();
            return count;
        }
        self.fields();
        let items = self.latest.map(Node::items);
        items.and_then(|items| self.keep(items)).map_or(0, <[_]>::len)
    }

    /// Begins a list of two items.
    pub(crate) fn pair(&mut self) {
        if self.items(2) != 2 {
            self.refuse(Flaw::NoPair);
        }
    }

    /// Ends the list or group that began last.
    pub(crate) fn end(&mut self) {
        if self.reads {
            self.latest = self.open.pop().and_then(|(node, _)| node);
        } else {
            self.writer.end();
        }
    }

    /// The name of a field that must be there; its value comes next.
    pub(crate) fn name(&mut self, name: &'static str) -> &mut Self {
        if self.reads {
            let group = self.group();
            let found = group.map(|group| group.required(name));
            self.named = found.and_then(|found| self.keep(found));
        } else {
            self.writer.name(name);
        }
        self
    }

    /// The name of a field that is written only if it is `filled`. Whether its value
    /// comes next.
    pub(crate) fn name_if(&mut self, name: &'static str, filled: bool) -> bool {
        if self.reads {
            self.named = self.group().and_then(|group| group.field(name));
            return self.named.is_some();
        }
        if filled {
            self.writer.name(name);
        }
        filled
    }

    /// Reading: the group of fields that began last.
    fn group(&self) -> Option<&'t Node<'t>> {
        self.open.last().and_then(|(node, _)| *node)
    }

    /// A list; `blank` is what a reader fills.
    pub(crate) fn list<T>(
        &mut self,
        list: &mut Vec<T>,
        blank: fn() -> T,
        each: fn(&mut Self, &mut T),
    ) {
        if self.reads {
            list.clear();
        }
        for at in 0..self.items(list.len()) {
            if self.reads {
                list.push(blank());
            }
            if let Some(item) = list.get_mut(at) {
                each(self, item);
            }
            if self.wrong.is_some() {
                break;
            }
        }
        self.end();
    }

    /// A whole number up to `most`.
    pub(crate) fn number(&mut self, value: &mut u32, most: u32) {
        if !self.reads {
            self.writer.number(*value);
        } else if let Some(node) = self.next()
            && let Some(read) = self.keep(node.whole(most))
        {
            *value = read;
        }
    }

    /// A whole number of 8 bits.
    pub(crate) fn u8(&mut self, value: &mut u8) {
        let mut wide = u32::from(*value);
        self.number(&mut wide, u8::MAX.into());
        *value = wide as u8;
    }

    /// A whole number of 16 bits.
    pub(crate) fn u16(&mut self, value: &mut u16) {
        let mut wide = u32::from(*value);
        self.number(&mut wide, u16::MAX.into());
        *value = wide as u16;
    }

    /// True or false.
    pub(crate) fn flag(&mut self, value: &mut bool) {
        if !self.reads {
            self.writer.flag(*value);
        } else if let Some(node) = self.next()
            && let Some(read) = self.keep(node.flag())
        {
            *value = read;
        }
    }

    /// A text.
    pub(crate) fn text(&mut self, value: &mut String) {
        if let Some(read) = self.short(value) {
            read.clone_into(value);
        }
    }

    /// A field with a text, if it is not empty.
    pub(crate) fn filled(&mut self, name: &'static str, value: &mut String) {
        if self.name_if(name, !value.is_empty()) {
            self.text(value);
        }
    }

    /// A word of a vocabulary.
    pub(crate) fn word<T: Word>(&mut self, value: &mut T) {
        match T::from_number(self.number_of_word(T::WORDS, value.number())) {
            Some(read) => *value = read,
            None => self.refuse(Flaw::NoWord),
        }
    }

    /// The number of the word that is written or read, the same code for every vocabulary.
    fn number_of_word(&mut self, words: &'static str, number: u32) -> u32 {
        let read = self.short(word_at(words, number));
        read.map_or(number, |read| place_of_word(words, read))
    }

    /// A text: the one that is read, if any.
    fn short(&mut self, value: &str) -> Option<&'t str> {
        if !self.reads {
            self.writer.text(value);
            return None;
        }
        let node = self.next()?;
        self.keep(node.text())
    }
}
