//! The document as a text: JSON with a version.
//!
//! A new field or a new word in a field is a new version with a step in
//! [`MIGRATIONS`], so that an older build never drops what it does not know: it sees
//! the newer version and leaves the text alone.

use super::at_home::{self, at_home};
use super::diary::diary;
use super::marks::marks;
use super::plans::{food, no_food};
use super::preferences::settings;
use super::saved_meals::{SavedMeal, are_sound, saved_meal};
use super::steps::history;
use super::{Document, KeptPlan, MAX_RECENT};
use crate::food::{Food, FoodId};
use crate::json::{self, Flaw, Form, Node, Wrong};
use crate::link;
use crate::tips::Rule;

/// The version written.
pub const VERSION: u32 = 3;

/// A step from one version to the next, from text to text. Fails with what is wrong.
type Migration = fn(&str) -> Result<String, String>;

/// The step from version 1 to 2 first. Steps are only added.
const MIGRATIONS: [Migration; VERSION as usize - 1] = [as_it_is, as_it_is];

/// Versions 2 and 3 only add fields that may be left out.
fn as_it_is(text: &str) -> Result<String, String> {
    Ok(text.to_owned())
}

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
    opened(read(text, &MIGRATIONS, json::in_words))
}

/// As [`load`], but without a reason where the text is damaged, for whom it is enough
/// to know that it is.
#[must_use]
pub fn open(text: &str) -> Loaded {
    opened(read(text, &MIGRATIONS, |_, _, _| String::new()))
}

fn opened(read: Result<Loaded, String>) -> Loaded {
    match read {
        Ok(loaded) => loaded,
        Err(reason) => Loaded::Damaged { reason },
    }
}

/// Puts a complaint about a text into words.
type Say = fn(Wrong, &str, Option<&Node<'_>>) -> String;

/// Always inlined: who does not say what is wrong has none of the code for it.
#[inline(always)]
fn read(text: &str, migrations: &[Migration], say: Say) -> Result<Loaded, String> {
    let newest = migrations.len() as u32 + 1;
    let mut version = 0;
    interpret(text, say, &mut |root| {
        version = root.required("version")?.whole(u32::MAX)?;
        Ok(())
    })?;
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
    let mut document = Box::<Document>::default();
    interpret(text, say, &mut |root| read_document(root, &mut document))?;
    Ok(Loaded::Document(document))
}

/// Hands what a text holds to `read`. Fails with what is wrong, in words.
#[inline(always)]
fn interpret(
    text: &str,
    say: Say,
    read: &mut dyn FnMut(&Node<'_>) -> Result<(), Wrong>,
) -> Result<(), String> {
    let root = json::parse(text).map_err(|wrong| say(wrong, text, None))?;
    read(&root).map_err(|wrong| say(wrong, text, Some(&root)))
}

/// Whether a document is one that Biomeal could have come to.
fn check(document: &Document) -> Result<(), Flaw> {
    if document.active >= document.plans.len() {
        return Err(Flaw::NoActive);
    }
    let plans_are_sound = document.plans.iter().all(|kept| kept.history.is_sound());
    if !plans_are_sound || !are_sound(&document.saved_meals) {
        return Err(Flaw::AboveLimits);
    }
    if !document.diary.is_sound() {
        return Err(Flaw::NoDiary);
    }
    if !document.plans.iter().all(|kept| at_home::is_sound(&kept.at_home)) {
        return Err(Flaw::NoAtHome);
    }
    let foods = &document.own_foods;
    for (at, food) in foods.iter().enumerate() {
        if foods.iter().take(at).any(|other| other.id == food.id) {
            return Err(Flaw::SameNumber);
        }
    }
    for (at, plan) in document.plans.iter().enumerate() {
        if document.plans.iter().take(at).any(|other| other.id == plan.id) {
            return Err(Flaw::SameNumber);
        }
    }
    Ok(())
}

/// The document as a text that [`load`] reads.
#[must_use]
pub fn save(document: &Document) -> String {
    save_in_place(&mut document.clone())
}

/// The same without a copy of the document, which stays as it is: only a form that
/// reads changes what it is given.
#[must_use]
pub fn save_in_place(document: &mut Document) -> String {
    let mut form = Form::writing();
    form_document(&mut form, document);
    form.finish()
}

/// The same without undo steps.
#[must_use]
pub fn save_without_steps(document: &mut Document) -> String {
    let take = |kept: &mut KeptPlan| kept.history.take_steps();
    let steps: Vec<_> = document.plans.iter_mut().map(take).collect();
    let text = save_in_place(document);
    for (kept, steps) in document.plans.iter_mut().zip(steps) {
        kept.history.put_steps(steps);
    }
    text
}

fn read_document(node: &Node<'_>, document: &mut Document) -> Result<(), Wrong> {
    let mut form = Form::reading(node);
    form_document(&mut form, document);
    form.check()?;
    number_plans(document);
    check(document).map_err(|problem| node.wrong(problem))?;
    document.recent.truncate(MAX_RECENT);
    // No number is given twice, not even after somebody changed the text.
    for food in &document.own_foods {
        document.next_own = document.next_own.max(food.id.0.saturating_add(1));
    }
    document.next_own = document.next_own.max(FoodId::FIRST_LOCAL);
    Ok(())
}

/// Plans of versions 1 and 2 get their place as number: the same in every tab that reads
/// them. No number is given twice, not even after somebody changed the text.
fn number_plans(document: &mut Document) {
    for (plan, place) in document.plans.iter_mut().zip(1..) {
        if plan.id == 0 {
            plan.id = place;
        }
        document.next_plan = document.next_plan.max(plan.id.saturating_add(1));
    }
}

fn form_document(form: &mut Form<'_>, document: &mut Document) {
    let mut version = VERSION;
    let mut active = document.active as u32;
    form.fields();
    form.name("version").number(&mut version, u32::MAX);
    form.name("plans").list(&mut document.plans, KeptPlan::default, kept_plan);
    form.name("active").number(&mut active, u32::MAX);
    if form.name_if("next_plan", true) {
        form.number(&mut document.next_plan, u32::MAX);
    }
    form.name("own_foods").list(&mut document.own_foods, link::blank_food, own_food);
    form.name("next_own").u16(&mut document.next_own);
    form.name("recent").list(&mut document.recent, no_food, food);
    settings(form.name("settings"), &mut document.settings);
    diary(form, &mut document.diary);
    if form.name_if("saved_meals", !document.saved_meals.is_empty()) {
        form.list(&mut document.saved_meals, SavedMeal::default, saved_meal);
    }
    marks(form, &mut document.marks);
    form.end();
    document.active = active as usize;
}

/// An own food in the form in which it travels in links.
fn own_food(form: &mut Form<'_>, food: &mut Food) {
    let mut text = if form.reads() { String::new() } else { link::pack_food(food) };
    form.text(&mut text);
    if form.reads() {
        match link::unpack_food(&text) {
            Some(read) => *food = read,
            None => form.refuse(Flaw::NoOwnFood),
        }
    }
}

fn kept_plan(form: &mut Form<'_>, kept: &mut KeptPlan) {
    form.fields();
    if form.name_if("id", true) {
        form.number(&mut kept.id, u32::MAX / 2);
    }
    history(form.name("history"), &mut kept.history);
    if form.name_if("dismissed", !kept.dismissed.is_empty()) {
        dismissed(form, &mut kept.dismissed);
    }
    at_home(form, &mut kept.at_home);
    form.end();
}

fn dismissed(form: &mut Form<'_>, tips: &mut Vec<(Rule, FoodId)>) {
    for at in 0..form.items(tips.len()) {
        let (mut rule, mut number) = (String::new(), no_food());
        if !form.reads()
            && let Some((written, food)) = tips.get(at)
        {
            (rule, number) = (written.id().to_owned(), *food);
        }
        form.pair();
        form.text(&mut rule);
        food(form, &mut number);
        form.end();
        // A rule that is gone is forgotten.
        if form.reads()
            && let Some(rule) = Rule::from_id(&rule)
        {
            tips.push((rule, number));
        }
    }
    form.end();
}

#[cfg(test)]
mod tests {
    use super::{Loaded, Migration, read, save};
    use crate::document::Document;
    use crate::json;
    use crate::settings::Theme;

    fn theme(text: &str, migrations: &[Migration]) -> Option<Theme> {
        match read(text, migrations, json::in_words) {
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
        let now = save(&Document::default());
        let first = now.replace("\"version\":3", "\"version\":1");
        assert_ne!(first, now);
        assert_eq!(theme(&first, &steps), Some(Theme::Dark));
        assert_eq!(theme(&now, &steps), Some(Theme::Auto), "nothing is left to do");
        assert_eq!(theme(&now, &steps[..1]), None, "newer than all steps");
    }

    #[test]
    fn a_step_that_fails_says_why() {
        let fails: Migration = |_| Err("no plans".to_owned());
        assert_eq!(read("{\"version\":1}", &[fails], json::in_words), Err("no plans".to_owned()));
    }
}
