//! Texts that stand for scores while their numbers are hidden.

use crate::i18n::{Names, Sentence};

/// See the module.
#[derive(Debug)]
pub struct WordedTexts {
    /// How full a part is, from low to full.
    pub fill: Names<4>,
    /// How a score changes, from a big dip to a big lift.
    pub change: Names<7>,
    /// A name and the word for it: a part, a meal, a day.
    pub of: Sentence<2>,
    /// Spoken after a change: what, band.
    pub score_now: Sentence<2>,
    /// Spoken after that: how large the change is.
    pub step: Sentence<1>,
    /// Toast: food, scope's name, how large the change is.
    pub added: Sentence<3>,
    /// Toast and card: a tip applied: scope's name, band.
    pub tip_applied: Sentence<2>,
    /// In "How is this computed?": why there are numbers in it.
    pub method: &'static str,
    /// Beside the band.
    pub note: &'static str,
    /// Opens the settings.
    pub turn_on: &'static str,
}

/// English.
pub const EN: WordedTexts = WordedTexts {
    fill: Names::new("Low|Some|Good|Full"),
    change: Names::new("Big dip|Dip|Small dip|No change|Small lift|Lift|Big lift"),
    of: Sentence::new("{0}: {1}"),
    score_now: Sentence::new("{0}: {1}."),
    step: Sentence::new("{0}."),
    added: Sentence::new("{0} is in. {1}: {2}."),
    tip_applied: Sentence::new("Done. {0}: {1}."),
    method: "The rules are told in numbers. They are the same for everyone and not your score.",
    note: "Plants and words only.",
    turn_on: "Turn numbers on in Settings",
};
