//! Tabs that keep one document in one storage, told of each other's writes late, and now
//! and then reading what is not there any more.

use std::collections::VecDeque;

use biomeal_core::document::{Document, Loaded, open, save};
use biomeal_core::merge::{Heard, Known, hold_the_same};
use biomeal_core::plan::Entry;
use proptest::prelude::*;

use crate::does::{Does, Hands, count, must_mean_the_same, several};

struct Tab {
    document: Document,
    known: Known,
    hands: Hands,
    unsaved: bool,
    /// What it was told of and has not looked at.
    news: VecDeque<String>,
    /// Of what it added, what was there after it did something.
    own: Vec<Entry>,
}

struct Browser {
    storage: String,
    /// What was there before.
    stale: String,
    tabs: Vec<Tab>,
}

impl Browser {
    fn with_tabs(count: u32) -> Self {
        let tab = |number: u32| Tab {
            document: Document::default(),
            known: Known::new(number + 1, "", &mut Document::default()),
            hands: Hands::of(number as usize),
            unsaved: false,
            news: VecDeque::new(),
            own: Vec::new(),
        };
        let tabs = (0..count).map(tab).collect();
        Self { storage: String::new(), stale: String::new(), tabs }
    }

    fn hear(&mut self, at: usize, text: &str) {
        let tab = &mut self.tabs[at];
        match tab.known.hear(&mut tab.document, text) {
            Heard::News { write, .. } => tab.unsaved |= write,
            Heard::Nothing => {}
            other => panic!("{other:?}"),
        }
    }

    /// Reads, takes over, writes: as the widget does it, `late` without having been told
    /// of the last write yet.
    fn keep(&mut self, at: usize, late: bool) {
        let there = if late { self.stale.clone() } else { self.storage.clone() };
        let is_known = there.is_empty() || self.tabs[at].known.is_latest(&there);
        if !is_known {
            self.hear(at, &there);
        }
        let tab = &mut self.tabs[at];
        if !tab.unsaved && (is_known || tab.known.is_latest(&there)) {
            return;
        }
        tab.known.sign(&mut tab.document);
        let text = save(&tab.document);
        tab.known.remember(text.clone(), &mut tab.document);
        tab.unsaved = false;
        self.stale = std::mem::replace(&mut self.storage, text.clone());
        for (other, tab) in self.tabs.iter_mut().enumerate() {
            if other != at {
                tab.news.push_back(text.clone());
            }
        }
    }

    fn listen(&mut self, at: usize) {
        if let Some(text) = self.tabs[at].news.pop_front() {
            self.hear(at, &text);
        }
    }

    /// Until no tab has anything to hear or to write.
    fn settle(&mut self) {
        for _ in 0..20 {
            for at in 0..self.tabs.len() {
                while !self.tabs[at].news.is_empty() {
                    self.listen(at);
                }
                self.keep(at, false);
            }
            if self.tabs.iter().all(|tab| tab.news.is_empty() && !tab.unsaved) {
                return;
            }
        }
        panic!("the tabs never come to rest");
    }

    fn must_agree(&self) -> Result<(), TestCaseError> {
        let Loaded::Document(stored) = open(&self.storage) else {
            return Err(TestCaseError::fail("the storage holds a document"));
        };
        for tab in &self.tabs {
            prop_assert!(hold_the_same(&tab.document, &stored), "{:?}\n{:?}", tab.document, stored);
            must_mean_the_same(&tab.document)?;
        }
        Ok(())
    }
}

/// What happens: a tab does something, keeps its document, keeps it after a late read, or
/// hears what it was told.
fn happens(browser: &mut Browser, step: (u8, u8, Does), late: bool, only_own: bool) {
    let at = usize::from(step.1) % browser.tabs.len();
    match step.0 % 8 {
        0..=3 => {
            let tab = &mut browser.tabs[at];
            if only_own {
                tab.hands.act_on_own(&mut tab.document, step.2);
            } else {
                tab.hands.act(&mut tab.document, step.2);
            }
            tab.own.clone_from(&tab.hands.added);
            tab.own.retain(|entry| count(&tab.document, entry) > 0);
            tab.unsaved = true;
        }
        4 | 5 => browser.keep(at, false),
        6 => browser.keep(at, late),
        _ => browser.listen(at),
    }
}

fn steps(only_adding: bool) -> impl Strategy<Value = Vec<(u8, u8, Does)>> {
    let does = several(1).prop_map(move |mut does| {
        let (what, one, two, three) = does.pop().unwrap_or((0, 0, 0, 0));
        (if only_adding { what % 7 } else { what }, one, two, three)
    });
    prop::collection::vec((any::<u8>(), any::<u8>(), does), 0..80)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(80) })]

    #[test]
    fn tabs_and_storage_end_with_the_same(tabs in 2..4_u32, steps in steps(false)) {
        let mut browser = Browser::with_tabs(tabs);
        for step in steps {
            happens(&mut browser, step, false, false);
        }
        browser.tabs[0].unsaved = true;
        browser.settle();
        browser.must_agree()?;
    }

    #[test]
    fn so_they_do_after_writing_over_each_other(tabs in 2..4_u32, steps in steps(false)) {
        let mut browser = Browser::with_tabs(tabs);
        for mut step in steps {
            // Own foods that two tabs number at once, unseen, are told apart under locks.
            if step.2.0 == 21 {
                step.2.0 = 0;
            }
            happens(&mut browser, step, true, false);
        }
        browser.tabs[0].unsaved = true;
        browser.settle();
        browser.must_agree()?;
    }

    #[test]
    fn nothing_is_lost_whoever_wrote_over_whom(tabs in 2..4_u32, steps in steps(true)) {
        let mut browser = Browser::with_tabs(tabs);
        for step in steps {
            happens(&mut browser, step, true, false);
        }
        browser.tabs[0].unsaved = true;
        browser.settle();
        browser.must_agree()?;
        for tab in &browser.tabs {
            for entry in &tab.hands.added {
                for other in &browser.tabs {
                    prop_assert_eq!(count(&other.document, entry), 1, "{:?}", entry);
                }
            }
        }
    }

    #[test]
    fn what_a_tab_took_out_stays_out(tabs in 2..4_u32, steps in steps(false)) {
        let mut browser = Browser::with_tabs(tabs);
        for step in steps {
            happens(&mut browser, step, true, true);
        }
        browser.tabs[0].unsaved = true;
        browser.settle();
        browser.must_agree()?;
        let document = &browser.tabs[0].document;
        for tab in &browser.tabs {
            for entry in &tab.hands.added {
                let wanted = usize::from(tab.own.contains(entry));
                prop_assert_eq!(count(document, entry), wanted, "{:?}", entry);
            }
        }
    }
}
