//! Texts of the files that a plan can be saved as. They come with the second half of the
//! download.

use biomeal_core::export::COLUMNS;
use biomeal_core::food::Source;

use crate::i18n::{Names, Sentence};

/// See the module.
#[derive(Debug)]
pub struct ExportTexts {
    /// Heading.
    pub heading: &'static str,
    /// Below it.
    pub lead: &'static str,
    /// Heading of the plan's own file.
    pub plan: &'static str,
    /// What it is for.
    pub plan_text: &'static str,
    /// Saves it.
    pub save_plan: &'static str,
    /// Heading of the table.
    pub table: &'static str,
    /// What is in it.
    pub table_text: &'static str,
    /// Saves it.
    pub save_table: &'static str,
    /// Heading of the calendar.
    pub calendar: &'static str,
    /// What is in it.
    pub calendar_text: &'static str,
    /// Label of the first date.
    pub first: &'static str,
    /// Below it, where it is none that can be used.
    pub no_date: &'static str,
    /// Below it: the day it is.
    pub first_is: Sentence<1>,
    /// Name of the times of meals.
    pub times: &'static str,
    /// Below a time that is none.
    pub no_time: &'static str,
    /// Saves it.
    pub save_calendar: &'static str,
    /// In place of table and calendar where the plan is empty.
    pub empty: &'static str,
    /// Name of the table's file.
    pub table_file: &'static str,
    /// Name of the calendar's file.
    pub calendar_file: &'static str,
    /// Headings of the table's columns.
    pub columns: Names<COLUMNS>,
    /// Answers in the table: no, yes.
    pub answers: Names<2>,
    /// Estimates in the table: free sugars, fructans and GOS.
    pub estimates: Names<2>,
    /// Whose figures, as they ask to be named.
    pub source: fn(Source) -> &'static str,
    /// What a calendar shows of a meal: its name, its foods.
    pub event: Sentence<2>,
    /// After the foods named there: how many more.
    pub more: Sentence<1>,
    /// A food of a meal there: food, amount.
    pub line: Sentence<2>,
    /// An amount there: household measure, grams.
    pub amount: Sentence<2>,
}

/// English.
pub const EN: ExportTexts = ExportTexts {
    heading: "Save or export",
    lead: "Files stay with you: nothing is uploaded. Check-ins are in none of them.",
    plan: "Plan file",
    plan_text: "This plan with its own foods, to be opened in Biomeal again.",
    save_plan: "Save plan file",
    table: "Table for spreadsheets",
    table_text: "A row for each food of each meal, with its nutrients and their sources (CSV). \
                 What is not known stays empty.",
    save_table: "Save table",
    calendar: "Calendar",
    calendar_text: "An entry for each meal with food (iCalendar). Saved again later, the same \
                    dates replace what is there.",
    first: "First day",
    no_date: "Give a date up to 2149, year first: 2025-06-16.",
    first_is: Sentence::new("A {0}. Each day’s meals come on their own weekday."),
    times: "When meals begin",
    no_time: "Give a time, like 18:30.",
    save_calendar: "Save calendar file",
    empty: "Table and calendar are offered once a meal has food.",
    table_file: "biomeal-plan.csv",
    calendar_file: "biomeal-plan.ics",
    columns: Names::new(
        "Day|\
         Meal|\
         Food|\
         Amount|\
         Grams|\
         Heated|\
         Energy (kcal)|\
         Protein (g)|\
         Fat (g)|\
         Saturated fat (g)|\
         Carbohydrate (g)|\
         Sugars (g)|\
         Free sugars (g)|\
         Fiber (g)|\
         Fructans + GOS (g)|\
         Alcohol (g)|\
         Sodium (mg)|\
         Our estimates|\
         NOVA group|\
         Plants|\
         Food group|\
         Source|\
         Source number|\
         Biomeal number",
    ),
    answers: Names::new("no|yes"),
    estimates: Names::new("free sugars|fructans + GOS"),
    source: |source| match source {
        Source::UsdaSr28 => "USDA SR28",
        Source::UsdaFndds2018 => "USDA FNDDS 2017-2018",
        Source::UsdaFndds2020 => "USDA FNDDS 2019-2020",
        Source::Ciqual2020 => "Anses. 2020. Ciqual French food composition table",
        Source::Bls4 => "Bundeslebensmittelschlüssel 4.0, Max Rubner-Institut, CC BY 4.0",
        Source::Own => "entered by hand",
    },
    event: Sentence::new("{0}: {1}"),
    more: Sentence::new("{0} more"),
    line: Sentence::new("{0}: {1}"),
    amount: Sentence::new("{0}, {1}"),
};
