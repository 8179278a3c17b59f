//! What actions do with files. Reached through the second half of the download alone.

use std::rc::Rc;

use biomeal_core::backup::{self, FileTrouble, MAX_FILE, Opened};
use biomeal_core::diary::Date;
use biomeal_core::document::Document;

use super::State;
use crate::app::action::Over;
use crate::app::files::{Desk, FileAction, Trouble};
use crate::app::focus::FocusOn;
use crate::app::incoming::Incoming;
use crate::app::toast::Notice;

impl State {
    /// What one of these actions does.
    pub fn file(&mut self, action: &FileAction) {
        match action {
            FileAction::Read(picked) => {
                let name = picked.name.clone();
                self.desk = if picked.bytes > f64::from(MAX_FILE) {
                    Desk::Trouble(name, Trouble::File(FileTrouble::TooLarge))
                } else {
                    Desk::Reading(name)
                };
            }
            FileAction::Arrived(name, text) => self.file_arrived(name, text.as_deref()),
            FileAction::Add => {
                if let Some(held) = self.held() {
                    self.add_document(&held);
                }
            }
            FileAction::Replace => {
                let here = self.document.counts();
                if let Desk::Backup { counts, asks, .. } = &mut self.desk
                    && counts.lacks_some_of(here)
                {
                    *asks = true;
                    self.focus_on(FocusOn::Opened);
                } else {
                    self.replace_with_file();
                }
            }
            FileAction::ReplaceWithLess => self.replace_with_file(),
            FileAction::Keep => {
                if let Desk::Backup { asks, .. } = &mut self.desk {
                    *asks = false;
                    self.focus_on(FocusOn::Opened);
                }
            }
            FileAction::Unsure(name, text) => {
                // Closed, it leads back to the dialog that asked for the file, if that is still there.
                self.behind = self.over;
                self.desk = Desk::ByHand(name.clone(), text.clone());
                self.over = Some(Over::ByHand);
                self.focus_on(FocusOn::Link);
            }
            FileAction::Arrives => {
                self.files_arrive = true;
                self.close();
            }
            FileAction::PutBack(before) => {
                let mut document = self.document.clone();
                document.go_back_to(before);
                self.go_on_with(document);
            }
        }
    }

    fn file_arrived(&mut self, name: &str, text: Option<&str>) {
        // Another file may have been chosen since, or the dialog left.
        let awaited = matches!(&self.desk, Desk::Reading(awaited) if awaited == name);
        if !awaited || self.over != Some(Over::OpenFile) {
            return;
        }
        let name = name.to_owned();
        let opened = text.map(|text| backup::open(text, &self.foods));
        self.desk = match opened {
            Some(Ok(Opened::Plan(plan, own_foods))) => {
                self.over = None;
                self.drop_incoming();
                self.looked_at += 1;
                let incoming = Incoming::of_file(*plan, own_foods, &self.document);
                self.incoming = Some(Rc::new(incoming));
                Desk::Empty
            }
            Some(Ok(Opened::Backup(held))) => {
                let counts = held.counts();
                Desk::Backup { name, held: Rc::from(held), counts, asks: false }
            }
            Some(Err(trouble)) => Desk::Trouble(name, Trouble::File(trouble)),
            None => Desk::Trouble(name, Trouble::Unreadable),
        };
        self.focus_on(FocusOn::Opened);
    }

    fn held(&self) -> Option<Rc<Document>> {
        match &self.desk {
            Desk::Backup { held, .. } => Some(Rc::clone(held)),
            _ => None,
        }
    }

    fn replace_with_file(&mut self) {
        if let Some(held) = self.held() {
            self.replace_document(&held);
        }
    }

    /// Adds what it holds to what is here.
    pub(super) fn add_document(&mut self, held: &Document) {
        let mut both = self.document.clone();
        both.add_all(held, self.date.unwrap_or(Date(u16::MAX)));
        let added = both.counts().beyond(self.document.counts());
        let before = self.go_on_with(both);
        self.notify(Notice::FileAdded(added, before));
    }

    /// Puts what it holds in the place of what is here.
    pub(super) fn replace_document(&mut self, held: &Document) {
        let mut document = self.document.clone();
        document.replace_with(held);
        let counts = document.counts();
        let before = self.go_on_with(document);
        self.notify(Notice::FileReplaced(counts, before));
    }

    /// Goes on with another document; gives the one there was.
    fn go_on_with(&mut self, document: Document) -> Rc<Document> {
        let before = std::mem::replace(&mut self.document, document);
        self.over = None;
        self.behind = None;
        self.desk = Desk::Empty;
        self.changes += 1;
        self.browsing.forget();
        self.settle();
        Rc::new(before)
    }
}
