//! What a person set once for all plans. Stored with them, never shared.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::food::{Allergen, Allergens};
use crate::score::Reference;
use crate::search::Diet;
use crate::words::Word;

/// A person's settings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Search, tips and examples keep to it.
    pub diet: Diet,
    /// Allergens that search, tips and examples leave out.
    #[serde(serialize_with = "write_allergens", deserialize_with = "read_allergens")]
    pub without: Allergens,
    /// Energy a day that targets and bounds grow with.
    pub reference: Reference,
    /// Fiber is to rise in small steps.
    pub gentle_start: bool,
    /// Words and shapes in place of scores.
    pub hide_numbers: bool,
    /// The day a week is shown to start on.
    pub week_start: WeekStart,
    /// Light or dark.
    pub theme: Theme,
}

/// The day a week is shown to start on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum WeekStart {
    #[default]
    Monday,
    Saturday,
    Sunday,
}

impl WeekStart {
    /// The day as plans count; 0 is Monday.
    #[must_use]
    pub const fn day(self) -> u8 {
        match self {
            Self::Monday => 0,
            Self::Saturday => 5,
            Self::Sunday => 6,
        }
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the page or the device says.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

fn write_allergens<S: Serializer>(set: &Allergens, to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(set.iter().map(Word::word))
}

fn read_allergens<'de, D: Deserializer<'de>>(from: D) -> Result<Allergens, D::Error> {
    let words = Vec::<String>::deserialize(from)?;
    words.iter().try_fold(Allergens::NONE, |set, word| {
        let allergen = Allergen::from_word(word);
        let unknown = || serde::de::Error::custom(format_args!("{word:?} is no allergen"));
        Ok(set.with(allergen.ok_or_else(unknown)?, true))
    })
}
