//! A plan for other programs: a table for spreadsheets, a file for calendars.
//! `docs/exports.md` describes both.

mod calendar;
mod csv;

use crate::food::{FoodId, Group, Source};
use crate::plan::{Entry, Meal};

pub use calendar::{Calendar, MINUTES_A_DAY, Stamp, minutes_of, plan_to_calendar, time_text};
pub use csv::{COLUMNS, plan_to_csv};

/// How the person's language says what is on a plan.
pub trait Wording {
    /// A day; 0 is Monday.
    fn day(&self, day: u8) -> &'static str;
    /// What the person calls a meal.
    fn meal(&self, meal: &Meal) -> String;
    /// A food's name, or its number where it is not known here.
    fn food(&self, food: FoodId) -> String;
    /// How much of it in household measures: "1½ cups"; empty where there is none for it.
    fn measure(&self, entry: &Entry) -> String;
    /// A heading of the table, by its place among [`COLUMNS`].
    fn column(&self, place: usize) -> &'static str;
    /// "yes" or "no".
    fn answer(&self, yes: bool) -> &'static str;
    /// A group of the catalog.
    fn group(&self, group: Group) -> &'static str;
    /// Whose figures, as they ask to be named.
    fn source(&self, source: Source) -> &'static str;
    /// Which figures of a food are estimates of ours: free sugars, fructans with GOS.
    fn estimates(&self, free_sugars: bool, fructans: bool) -> String;
    /// What a calendar shows of a meal at first: its name, some of its foods.
    fn event(&self, meal: &Meal) -> String;
    /// A food and how much of it, in one line.
    fn line(&self, entry: &Entry) -> String;
    /// What stands below everything.
    fn disclaimer(&self) -> &'static str;
}
