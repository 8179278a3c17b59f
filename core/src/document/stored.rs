//! The document as a text: JSON with a version.
//!
//! A new field or a new word in a field is a new version with a step in
//! [`MIGRATIONS`], so that an older build never drops what it does not know: it sees
//! the newer version and leaves the text alone.

use serde::Deserialize;

use super::{Document, MAX_RECENT};
use crate::food::FoodId;

/// The version written.
pub const VERSION: u32 = 1;

/// A step from one version to the next, from text to text. Fails with what is wrong.
type Migration = fn(&str) -> Result<String, String>;

/// The step from version 1 to 2 first. Steps are only added.
const MIGRATIONS: [Migration; VERSION as usize - 1] = [];

/// What a stored text turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loaded {
    /// A document.
    Document(Box<Document>),
    /// No document that any version wrote. The text should be kept aside.
    Damaged {
        /// What is wrong, in English, with line and column where it is a matter of
        /// writing.
        reason: String,
    },
    /// A newer version wrote it. It must not be written over.
    Newer {
        /// That version.
        version: u32,
    },
}

#[derive(Deserialize)]
struct Version {
    version: u32,
}

/// What a stored text holds. Nothing a person could have typed into the storage
/// leads to a plan above the limits.
#[must_use]
pub fn load(text: &str) -> Loaded {
    match read(text, &MIGRATIONS) {
        Ok(loaded) => loaded,
        Err(reason) => Loaded::Damaged { reason },
    }
}

fn read(text: &str, migrations: &[Migration]) -> Result<Loaded, String> {
    let newest = migrations.len() as u32 + 1;
    let Version { version } = serde_json::from_str(text).map_err(|error| error.to_string())?;
    if version == 0 {
        return Err("there is no version 0".to_owned());
    }
    if version > newest {
        return Ok(Loaded::Newer { version });
    }
    let mut migrated = None;
    for migrate in &migrations[version as usize - 1..] {
        migrated = Some(migrate(migrated.as_deref().unwrap_or(text))?);
    }
    let text = migrated.as_deref().unwrap_or(text);
    let document: Document = serde_json::from_str(text).map_err(|error| error.to_string())?;
    check(document).map(|document| Loaded::Document(Box::new(document)))
}

fn check(mut document: Document) -> Result<Document, String> {
    if document.active >= document.plans.len() {
        return Err("no plan is shown".to_owned());
    }
    if !document.plans.iter().all(|kept| kept.history.is_sound()) {
        return Err("a plan passes the limits".to_owned());
    }
    let numbers = document.own_foods.iter().map(|food| food.id);
    let least = numbers.clone().map(|id| id.0.saturating_add(1)).max();
    let all: Vec<FoodId> = numbers.collect();
    if (1..all.len()).any(|at| all[..at].contains(&all[at])) {
        return Err("two own foods have one number".to_owned());
    }
    document.next_own = document.next_own.max(least.unwrap_or(FoodId::FIRST_LOCAL));
    document.version = VERSION;
    document.recent.truncate(MAX_RECENT);
    Ok(document)
}

/// The document as a text that [`load`] reads.
#[must_use]
pub fn save(document: &Document) -> String {
    serde_json::to_string(document).expect("a document holds nothing that JSON cannot")
}

/// Own foods, each in the form in which it travels in links.
pub(super) mod foods {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::food::Food;
    use crate::link;

    pub fn serialize<S: Serializer>(foods: &[Food], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(foods.iter().map(link::pack_food))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Food>, D::Error> {
        let texts = Vec::<String>::deserialize(from)?;
        let foods = texts.iter().map(|text| link::unpack_food(text));
        foods.collect::<Option<_>>().ok_or_else(|| D::Error::custom("an own food is damaged"))
    }
}

/// Tips a person said no to, by rule and food. A rule that is gone is forgotten.
pub(super) mod dismissed {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::food::FoodId;
    use crate::tips::Rule;

    pub fn serialize<S: Serializer>(tips: &[(Rule, FoodId)], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(tips.iter().map(|(rule, food)| (rule.id(), food)))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Vec<(Rule, FoodId)>, D::Error> {
        let tips = Vec::<(String, FoodId)>::deserialize(from)?;
        let known = |(id, food): (String, FoodId)| Rule::from_id(&id).map(|rule| (rule, food));
        Ok(tips.into_iter().filter_map(known).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::{Loaded, Migration, read, save};
    use crate::document::Document;
    use crate::settings::Theme;

    fn theme(text: &str, migrations: &[Migration]) -> Option<Theme> {
        match read(text, migrations) {
            Ok(Loaded::Document(document)) => Some(document.settings.theme),
            Ok(Loaded::Newer { .. }) => None,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn older_versions_are_led_through_every_later_step_in_turn() {
        let steps: [Migration; 2] = [
            |text| Ok(text.replace("\"theme\":\"auto\"", "\"theme\":\"dim\"")),
            |text| Ok(text.replace("\"theme\":\"dim\"", "\"theme\":\"dark\"")),
        ];
        let first = save(&Document::default());
        let third = first.replace("\"version\":1", "\"version\":3");
        assert_eq!(theme(&first, &steps), Some(Theme::Dark));
        assert_eq!(theme(&third, &steps), Some(Theme::Auto), "nothing is left to do");
        assert_eq!(theme(&third, &steps[..1]), None, "newer than all steps");
    }

    #[test]
    fn a_step_that_fails_says_why() {
        let fails: Migration = |_| Err("no plans".to_owned());
        assert_eq!(read(&save(&Document::default()), &[fails]), Err("no plans".to_owned()));
    }
}
