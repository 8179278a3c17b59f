//! Texts of the shopping list. They come with the second half of the download.

use crate::i18n::{Names, Sentence};

/// See the module.
#[derive(Debug)]
pub struct ShoppingTexts {
    /// Heading.
    pub heading: &'static str,
    /// What is left to buy: so many of so many.
    pub to_buy: Sentence<2>,
    /// The same where all is at home: so many, whether it is one.
    pub all_there: fn(bool) -> Sentence<1>,
    /// What a tick means.
    pub lead: &'static str,
    /// Label of the choice of days.
    pub days: &'static str,
    /// All of them.
    pub week: &'static str,
    /// A food that every day needs.
    pub every_day: &'static str,
    /// The group of foods that are not known here.
    pub unknown: &'static str,
    /// An amount: household measure, grams.
    pub amount: Sentence<2>,
    /// Below the list.
    pub note: &'static str,
    /// In its place where the plan is empty.
    pub empty: &'static str,
    /// In its place where the day is.
    pub empty_day: Sentence<1>,
    /// Copies what is to buy.
    pub copy: &'static str,
    /// Hands it to another app.
    pub share: &'static str,
    /// Notice: the browser did not let us.
    pub share_refused: &'static str,
    /// Notice: copied, so many foods, whether it is one.
    pub copied: fn(bool) -> Sentence<1>,
    /// Notice: the browser did not let us copy.
    pub copy_refused: &'static str,
    /// Name of the field with the text, to copy by hand.
    pub text: &'static str,
    /// Spoken after a tick: food, what is left to buy.
    pub at_home: Sentence<2>,
    /// Spoken after it was taken back: the same.
    pub not_at_home: Sentence<2>,
    /// Below the heading of the printed list: plan, days.
    pub of: Sentence<2>,
    /// Label of how many are to buy: one, several.
    pub foods_to_buy: Names<2>,
    /// First line of the text: plan, days.
    pub title: Sentence<2>,
    /// A line of it: food, amount.
    pub line: Sentence<2>,
    /// The same with days.
    pub line_with_days: Sentence<3>,
    /// An amount in it: household measure, grams.
    pub line_amount: Sentence<2>,
    /// Second line of the text: so many are left out, whether it is one.
    pub left_out: fn(bool) -> Sentence<1>,
}

/// English.
pub const EN: ShoppingTexts = ShoppingTexts {
    heading: "Shopping list",
    to_buy: Sentence::new("{0} of {1} to buy"),
    all_there: |one| {
        if one {
            const { Sentence::new("It is at home already") }
        } else {
            const { Sentence::new("All {0} are at home already") }
        }
    },
    lead: "Tick what is at home already. Ticks stay with this plan, on this device.",
    days: "For",
    week: "The whole week",
    every_day: "every day",
    unknown: "Not known here",
    amount: Sentence::new("{0} · {1}"),
    note: "Weights are those on the plate: what is listed as boiled or roasted weighs something \
           else in the shop.",
    empty: "Nothing is planned yet. Add a food to any meal, and it is listed here.",
    empty_day: Sentence::new("Nothing is planned for {0} yet."),
    copy: "Copy as text",
    share: "Share to an app",
    share_refused: "This page may not share to apps. Copy the list instead.",
    copied: |one| {
        if one {
            const { Sentence::new("List copied: {0} food.") }
        } else {
            const { Sentence::new("List copied: {0} foods.") }
        }
    },
    copy_refused: "This page may not copy for you. The list is selected: copy it from here.",
    text: "List as text",
    at_home: Sentence::new("{0} is at home. {1}."),
    not_at_home: Sentence::new("{0} is to buy. {1}."),
    of: Sentence::new("{0} · {1}"),
    foods_to_buy: Names::new("food to buy|foods to buy"),
    title: Sentence::new("Shopping list: {0}, {1}"),
    line: Sentence::new("{0}: {1}"),
    line_with_days: Sentence::new("{0}: {1} ({2})"),
    line_amount: Sentence::new("{0}, {1}"),
    left_out: |one| {
        if one {
            const { Sentence::new("{0} food is at home already and left out.") }
        } else {
            const { Sentence::new("{0} foods are at home already and left out.") }
        }
    },
};
