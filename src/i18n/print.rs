//! Texts of the printed page and of the dialog that prints it.

use crate::i18n::{Names, Sentence};

/// See the module. What there are two of is about a week and a day.
#[derive(Debug)]
pub struct PrintTexts {
    /// Button that opens the dialog, and its heading.
    pub print: &'static str,
    /// The same in a menu.
    pub open: &'static str,
    /// What is on the page.
    pub lead: Names<2>,
    /// Name of the choice.
    pub what: &'static str,
    /// Choice.
    pub week: &'static str,
    /// Its button, for the week.
    pub print_week: &'static str,
    /// Its button, for a day.
    pub print_day: Sentence<1>,
    /// Name of the frame that the page is put into.
    pub frame: &'static str,
    /// Below the title of a week: first day, last day, days with food.
    pub days_planned: Sentence<3>,
    /// Label of the score: its band.
    pub score: [Sentence<1>; 2],
    /// The same without a score.
    pub no_score: Names<2>,
    /// Label of the plants: one, several.
    pub plants: Names<2>,
    /// Label of the fiber.
    pub fiber: Names<2>,
    /// Before the vine.
    pub vine: &'static str,
    /// Over the days.
    pub day: &'static str,
    /// Over the meals of a day.
    pub meal: &'static str,
    /// Over their foods.
    pub foods: &'static str,
    /// Below a day's score while meals are missing.
    pub so_far: &'static str,
    /// Heading of the parts: earned, taken back.
    pub adds_up: [Sentence<2>; 2],
    /// The same where nothing was taken back.
    pub adds_up_whole: [Sentence<1>; 2],
    /// The same where numbers are hidden, or there are none.
    pub parts: &'static str,
    /// Legend of the bars.
    pub kept: &'static str,
    /// See `kept`.
    pub taken_back: &'static str,
    /// Over the lines to write on.
    pub notes: &'static str,
    /// Beside the code.
    pub scan: Names<2>,
    /// Its name.
    pub code: &'static str,
    /// At the end: version of the planner, of the score.
    pub made_by: Sentence<2>,
    /// Toast: nothing was printed.
    pub refused: &'static str,
}

/// English.
pub const EN: PrintTexts = PrintTexts {
    print: "Print",
    open: "Print…",
    lead: Names::new(
        "One page, black on white: the week as a table, its score and plants, room for notes. \
         A very long week runs on.|\
         One page, black on white: the meals with amounts, the score, room for notes.",
    ),
    what: "What to print",
    week: "This week",
    print_week: "Print this week…",
    print_day: Sentence::new("Print {0}…"),
    frame: "Page to print",
    days_planned: Sentence::new("{0} to {1}, {2} of 7 days planned"),
    score: [Sentence::new("Week score, {0}"), Sentence::new("Day score, {0}")],
    no_score: Names::new("Week score|Day score"),
    plants: Names::new("plant|plants"),
    fiber: Names::new("fiber a day|fiber"),
    vine: "Plants this week",
    day: "Day",
    meal: "Meal",
    foods: "Foods",
    so_far: "so far",
    adds_up: [
        Sentence::new("How the week adds up: {0} earned, {1} taken back"),
        Sentence::new("How the day adds up: {0} earned, {1} taken back"),
    ],
    adds_up_whole: [
        Sentence::new("How the week adds up: {0} earned, nothing taken back"),
        Sentence::new("How the day adds up: {0} earned, nothing taken back"),
    ],
    parts: "How it adds up",
    kept: "earned, or kept",
    taken_back: "taken back",
    notes: "Notes",
    scan: Names::new("Scan to open this week|Scan to open this day"),
    code: "QR code with the link to this plan",
    made_by: Sentence::new("{0} · Score version {1}"),
    refused: "This page does not let the planner print. Save the plan as a file, or open the planner on a page of its own.",
};
