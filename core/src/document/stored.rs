//! The document as a text: JSON with a version.
//!
//! A new field or a new word in a field is a new version with a step in
//! [`MIGRATIONS`], so that an older build never drops what it does not know: it sees
//! the newer version and leaves the text alone.

use super::plans::read_food;
use super::preferences::{read_settings, write_settings};
use super::steps::{read_history, write_history};
use super::{Document, KeptPlan, MAX_RECENT};
use crate::food::{Food, FoodId};
use crate::json::{self, Node, Writer, Wrong};
use crate::link;
use crate::tips::Rule;

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
    let version = json::read(text, |root| root.required("version")?.whole(u32::MAX));
    let version = version.map_err(|error| error.to_string())?;
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
    let document = json::read(text, read_document).map_err(|error| error.to_string())?;
    Ok(Loaded::Document(Box::new(document)))
}

/// Whether a document is one that Biomeal could have come to.
fn check(document: &Document) -> Result<(), &'static str> {
    if document.active >= document.plans.len() {
        return Err("no plan is shown");
    }
    if !document.plans.iter().all(|kept| kept.history.is_sound()) {
        return Err("a plan passes the limits");
    }
    let foods = &document.own_foods;
    let twice = |at: usize| foods[..at].iter().any(|food| food.id == foods[at].id);
    if (1..foods.len()).any(twice) {
        return Err("two own foods have one number");
    }
    Ok(())
}

/// The document as a text that [`load`] reads.
#[must_use]
pub fn save(document: &Document) -> String {
    let mut writer = Writer::compact();
    write_document(&mut writer, document);
    writer.finish()
}

fn write_document(writer: &mut Writer, document: &Document) {
    writer.fields();
    writer.name("version").number(VERSION);
    writer.name("plans").list();
    for kept in &document.plans {
        write_kept_plan(writer, kept);
    }
    writer.end();
    writer.name("active").number(document.active as u32);
    // Each in the form in which it travels in links.
    writer.name("own_foods").list();
    for food in &document.own_foods {
        writer.text(&link::pack_food(food));
    }
    writer.end();
    writer.name("next_own").number(document.next_own.into());
    writer.name("recent").list();
    for food in &document.recent {
        writer.number(food.0.into());
    }
    writer.end();
    write_settings(writer.name("settings"), &document.settings);
    writer.end();
}

fn read_document(node: &Node<'_>) -> Result<Document, Wrong> {
    let mut document = Document {
        plans: node.required("plans")?.each(read_kept_plan)?,
        active: node.required("active")?.whole(u32::MAX)? as usize,
        own_foods: node.required("own_foods")?.each(read_own_food)?,
        next_own: node.required("next_own")?.u16()?,
        recent: node.required("recent")?.each(read_food)?,
        settings: read_settings(node.required("settings")?)?,
        deleted: None,
    };
    check(&document).map_err(|problem| node.wrong(problem))?;
    document.recent.truncate(MAX_RECENT);
    // No number is given twice, not even after somebody changed the text.
    let least = FoodId::FIRST_LOCAL;
    let taken = document.own_foods.iter().map(|food| food.id.0.saturating_add(1));
    document.next_own = taken.fold(document.next_own.max(least), u16::max);
    Ok(document)
}

fn read_own_food(node: &Node<'_>) -> Result<Food, Wrong> {
    link::unpack_food(node.text()?).ok_or_else(|| node.wrong("is a damaged own food"))
}

fn write_kept_plan(writer: &mut Writer, kept: &KeptPlan) {
    writer.fields();
    write_history(writer.name("history"), &kept.history);
    if !kept.dismissed.is_empty() {
        writer.name("dismissed").list();
        for (rule, food) in &kept.dismissed {
            writer.list();
            writer.text(rule.id());
            writer.number(food.0.into());
            writer.end();
        }
        writer.end();
    }
    writer.end();
}

fn read_kept_plan(node: &Node<'_>) -> Result<KeptPlan, Wrong> {
    let mut dismissed = Vec::new();
    if let Some(list) = node.field("dismissed") {
        for tip in list.items()? {
            let (rule, food) = tip.pair()?;
            let (rule, food) = (rule.text()?, read_food(food)?);
            // A rule that is gone is forgotten.
            if let Some(rule) = Rule::from_id(rule) {
                dismissed.push((rule, food));
            }
        }
    }
    Ok(KeptPlan { history: read_history(node.required("history")?)?, dismissed })
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
